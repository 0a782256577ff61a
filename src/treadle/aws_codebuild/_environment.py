"""Environment variables of builds, and what the project's role must read for them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.dynamic import SecretValue
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokenization import Tokenization
from .._core.tokens import Reference, Token, TokenComparison
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["BuildEnvironmentVariable", "BuildEnvironmentVariableType"]


class BuildEnvironmentVariableType(Enum):
    """Sources of a variable's value."""

    PLAINTEXT = "PLAINTEXT"
    PARAMETER_STORE = "PARAMETER_STORE"
    SECRETS_MANAGER = "SECRETS_MANAGER"


class BuildEnvironmentVariable(Struct):
    """An environment variable of a build.

    :param value: the variable's value, or the name of the parameter or secret with it
    :param type: where the value comes from; default PLAINTEXT
    """

    value: Any
    type: BuildEnvironmentVariableType | None = None


def environment_variables_of(
    variables: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]],
    project: Any = None,
    check_secrets: bool = False,
) -> list[dict[str, Any]]:
    """Write variables as CodeBuild takes them; let a project read what they name."""
    written = []
    kinds = BuildEnvironmentVariableType
    parameters: list[str] = []
    secrets: dict[str, None] = {}
    keys: dict[str, None] = {}
    for name, given in variables.items():
        variable = BuildEnvironmentVariable.of(given)
        value = variable.value
        text = value if isinstance(value, str) or Token.is_unresolved(value) else _text(value)
        kind = variable.type or kinds.PLAINTEXT
        written.append({"Name": name, "Type": kind.value, "Value": text})
        text = str(text)
        if check_secrets and kind is kinds.PLAINTEXT:
            if any(isinstance(token, SecretValue) for token in Tokenization.reverse_string(text).tokens):
                raise AuthoringError(
                    f"the environment variable {name!r} holds a secret in plain text; take type SECRETS_MANAGER, or "
                    "set check_secrets_in_plain_text_env_variables=False",
                    code="PlaintextEnvironmentVariableContainsSecret",
                )
        if project is not None and kind is kinds.PARAMETER_STORE:
            parameters.append(
                Stack.of(project).format_arn(service="ssm", resource="parameter", resource_name=text.removeprefix("/"))
            )
        if project is not None and kind is kinds.SECRETS_MANAGER:
            _read_secret(project, text, secrets, keys)
    for action, resources in (
        ("ssm:GetParameters", parameters),
        ("secretsmanager:GetSecretValue", list(secrets)),
        ("kms:Decrypt", list(keys)),
    ):
        if resources:
            project.grant_principal.add_to_principal_policy(iam.PolicyStatement(actions=[action], resources=resources))
    return written


def _key(stack: Stack, where: Any) -> str:
    return stack.format_arn(
        service="kms",
        resource="key",
        resource_name="*",
        arn_format=ArnFormat.SLASH_RESOURCE_NAME,
        partition=where.partition,
        account=where.account,
        region=where.region,
    )


def _read_secret(project: Construct, text: str, secrets: dict[str, None], keys: dict[str, None]) -> None:
    stack = Stack.of(project)
    if text.startswith("arn:"):
        parts = stack.split_arn(text, ArnFormat.COLON_RESOURCE_NAME)
        if not parts.resource_name:
            raise AuthoringError(f"{text} has no secret's name", code="SecretsManagerArn", path=project.node.path)
        secrets[
            stack.format_arn(
                service="secretsmanager",
                resource="secret",
                resource_name=f"{parts.resource_name.split(':')[0]}*",
                arn_format=ArnFormat.COLON_RESOURCE_NAME,
                partition=parts.partition,
                account=parts.account,
                region=parts.region,
            )
        ] = None
        if parts.account and Token.compare_strings(parts.account, stack.account) is TokenComparison.DIFFERENT:
            keys[_key(stack, parts)] = None
        return
    name = text.split(":")[0]
    if Token.is_unresolved(text):
        tokens = Tokenization.reverse_string(text).tokens
        if len(tokens) == 1 and isinstance(tokens[0], Reference):
            home = Stack.of(tokens[0].target)
            if Token.compare_strings(stack.account, home.account) is TokenComparison.DIFFERENT:
                keys[_key(stack, home)] = None
                name = f"{name}-??????"
        secrets[name] = None
        return
    secrets[
        stack.format_arn(
            service="secretsmanager",
            resource="secret",
            resource_name=f"{name}-??????",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
    ] = None


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
