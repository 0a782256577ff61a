"""Dynamic references and secrets: values CloudFormation fetches when it deploys."""

from __future__ import annotations

from enum import Enum
from typing import Any

from ..errors import AuthoringError
from .flags import FeatureFlags
from .resolution import ResolveContext
from .tokens import Intrinsic, Token, unresolved

__all__ = ["CfnDynamicReference", "CfnDynamicReferenceService", "SecretValue"]


class CfnDynamicReferenceService(Enum):
    """Services that keep the value of a dynamic reference."""

    SSM = "ssm"
    SSM_SECURE = "ssm-secure"
    SECRETS_MANAGER = "secretsmanager"


class CfnDynamicReference(Intrinsic):
    """A reference to a value that a service keeps.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html

    :param service: the service that keeps the value
    :param key: the rest of the reference: the value's name, and version where there is one
    """

    def __init__(self, service: CfnDynamicReferenceService, key: str) -> None:
        super().__init__("{{resolve:" + service.value + ":" + key + "}}")


class SecretValue(Intrinsic):
    """A value that must not be visible in a template.

    :param protected_value: the token, or the text, of the secret
    """

    def __init__(self, protected_value: Any, **_: Any) -> None:
        super().__init__(protected_value)
        self._raw = protected_value

    def resolve(self, context: ResolveContext) -> Any:
        if FeatureFlags.of(context.scope).is_enabled("@aws-cdk/core:checkSecretUsage"):
            raise AuthoringError(
                f"a SecretValue would be readable in the template, at {'/'.join(context.document_path)}; pass it to a "
                "parameter that takes a SecretValue, read it at run time, or write unsafe_unwrap() to accept that",
                code="SecretValue",
                path=context.scope.node.path,
            )
        return super().resolve(context)

    @staticmethod
    def is_secret_value(x: object) -> bool:
        """Return whether ``x`` is a secret."""
        return isinstance(x, SecretValue)

    @staticmethod
    def secrets_manager(
        secret_id: str,
        *,
        json_field: str | None = None,
        version_id: str | None = None,
        version_stage: str | None = None,
    ) -> SecretValue:
        """Refer to a secret in Secrets Manager."""
        if not secret_id:
            raise AuthoringError("secretId cannot be empty", code="Secret")
        if not unresolved(secret_id) and not secret_id.startswith("arn:") and ":" in secret_id:
            raise AuthoringError('secret id must be either an ARN or a name without ":"', code="Secret")
        if version_stage and version_id:
            raise AuthoringError("verionStage and versionId cannot be both specified", code="Secret")
        parts = [secret_id, "SecretString", json_field or "", version_stage or "", version_id or ""]
        return SecretValue.cfn_dynamic_reference(
            CfnDynamicReference(CfnDynamicReferenceService.SECRETS_MANAGER, ":".join(parts))
        )

    @staticmethod
    def ssm_secure(parameter_name: str, version: str | None = None) -> SecretValue:
        """Refer to a secure string in Parameter Store."""
        key = f"{parameter_name}:{version}" if version else f"{parameter_name}:"
        return SecretValue.cfn_dynamic_reference(CfnDynamicReference(CfnDynamicReferenceService.SSM_SECURE, key))

    @staticmethod
    def cfn_dynamic_reference(ref: CfnDynamicReference) -> SecretValue:
        """Use the value of a dynamic reference."""
        return SecretValue(ref)

    @staticmethod
    def cfn_parameter(param: Any) -> SecretValue:
        """Use a parameter, which must have ``no_echo``."""
        if not param.no_echo:
            raise AuthoringError('CloudFormation parameter must be configured with "NoEcho"', code="Secret")
        return SecretValue(param.value)

    @staticmethod
    def unsafe_plain_text(secret: str) -> SecretValue:
        """Use a literal text; it is visible in the template."""
        return SecretValue(secret)

    plain_text = unsafe_plain_text

    @staticmethod
    def resource_attribute(attr: str) -> SecretValue:
        """Use an attribute of a resource."""
        if not isinstance(Token.as_any(attr), Intrinsic):
            raise AuthoringError(
                "SecretValue.resourceAttribute() must be used with a resource attribute", code="Secret"
            )
        return SecretValue(attr)

    def unsafe_unwrap(self) -> str:
        """Return the value for use anywhere."""
        return self._raw if isinstance(self._raw, str) else Token.as_string(self._raw)
