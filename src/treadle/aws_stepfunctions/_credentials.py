"""Credentials: the role a task assumes to call its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.structs import Struct
from ._fields import JsonPath

if TYPE_CHECKING:
    from ..aws_iam import IRole

__all__ = ["Credentials", "TaskRole"]


class TaskRole:
    """Name the role a task assumes.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html
    """

    def __init__(self, role_arn: str, resource: str) -> None:
        self.role_arn = role_arn
        self.resource = resource

    @classmethod
    def from_role(cls, role: IRole) -> TaskRole:
        """Take a role."""
        return cls(role.role_arn, role.role_arn)

    @classmethod
    def from_role_arn_json_path(cls, expression: str) -> TaskRole:
        """Take the role whose ARN is in the input."""
        return cls(JsonPath.string_at(expression), "*")


class Credentials(Struct):
    """Hold the role a task assumes."""

    role: TaskRole
