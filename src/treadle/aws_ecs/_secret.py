"""Secrets that a job's container gets as environment variables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.structs import Struct

if TYPE_CHECKING:
    from ..aws_secretsmanager import ISecret
    from ..aws_ssm import IParameter

__all__ = ["Secret", "SecretVersionInfo"]


class SecretVersionInfo(Struct):
    """A version of a secret, by its id or its stage.

    :param version_id: the version's id; default by the stage
    :param version_stage: the stage's label; default ``AWSCURRENT``
    """

    version_id: str | None = None
    version_stage: str | None = None


class Secret:
    """A secret for a container, in Secrets Manager or Parameter Store.

    :param arn: the ARN of the secret or parameter, with field and version where given
    :param grant: grants a principal permission to read it
    :param has_field: whether one field is read, which Fargate needs platform 1.4.0 for; default no
    """

    def __init__(self, arn: str, grant: Callable[[Any], iam.Grant], has_field: bool | None = None) -> None:
        self.arn = arn
        self.has_field = has_field
        self._grant = grant

    @staticmethod
    def from_ssm_parameter(parameter: IParameter) -> Secret:
        """Use a parameter of Parameter Store."""
        return Secret(parameter.parameter_arn, parameter.grant_read)

    @staticmethod
    def from_secrets_manager(secret: ISecret, field: str | None = None) -> Secret:
        """Use a secret, or one field of it."""
        return Secret(f"{secret.secret_arn}:{field}::" if field else secret.secret_arn, secret.grant_read, bool(field))

    @staticmethod
    def from_secrets_manager_version(
        secret: ISecret, version_info: SecretVersionInfo | Mapping[str, Any], field: str | None = None
    ) -> Secret:
        """Use one version of a secret, or one field of it."""
        version = SecretVersionInfo.of(version_info)
        named = f"{field or ''}:{version.version_stage or ''}:{version.version_id or ''}"
        return Secret(f"{secret.secret_arn}:{named}", secret.grant_read, bool(field))

    def grant_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read the secret."""
        return self._grant(grantee)
