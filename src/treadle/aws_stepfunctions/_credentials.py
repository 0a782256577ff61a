"""Credentials: the role a task assumes to call its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.structs import Struct
from ._fields import JsonPath

if TYPE_CHECKING:
    from ..aws_iam import IRole

__all__ = ["Credentials", "TaskRole"]


class TaskRole:
    """The role that a task assumes.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html

    :param role_arn: the role's ARN, or the expression that reads it from the input
    :param resource: the ARN that the state machine's role may assume; `*` when it is known only at run time
    """

    def __init__(self, role_arn: str, resource: str) -> None:
        self.role_arn = role_arn
        self.resource = resource

    @classmethod
    def from_role(cls, role: IRole) -> TaskRole:
        """Use a role of this app, or an imported one."""
        return cls(role.role_arn, role.role_arn)

    @classmethod
    def from_role_arn_json_path(cls, expression: str) -> TaskRole:
        """Read the role's ARN from the state's input."""
        return cls(JsonPath.string_at(expression), "*")


class Credentials(Struct):
    """The role that a task assumes.

    :param role: the role whose permissions the call to the service has
    """

    role: TaskRole
