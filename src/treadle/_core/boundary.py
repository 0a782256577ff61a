"""Permissions boundaries: a policy every role and user below is limited by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..constructs import IConstruct
from ..errors import AuthoringError
from .aspects import AspectPriority, Aspects
from .flags import FeatureFlags
from .synthesizers import Specializer

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["PermissionsBoundary", "apply_permissions_boundary"]

_CONTEXT = "@aws-cdk/core:permissionsBoundary"


class PermissionsBoundary:
    """The policy that limits the permissions of every role and user below a stage or stack.

    :param name: the policy's name, in the account of each stack; this or arn is required
    :param arn: the policy's ARN; ``${Qualifier}`` and ``${AWS::AccountId}`` are replaced
    """

    def __init__(self, name: str | None = None, arn: str | None = None) -> None:
        self._value = {"name": name} if name is not None else {"arn": arn}

    @staticmethod
    def from_name(name: str) -> PermissionsBoundary:
        """Use the policy with this name in each stack's account; ``${Qualifier}`` and the like are replaced."""
        return PermissionsBoundary(name=name)

    @staticmethod
    def from_arn(arn: str) -> PermissionsBoundary:
        """Use the policy with this ARN."""
        return PermissionsBoundary(arn=arn)

    def _bind(self, scope: IConstruct) -> None:
        scope.node.set_context(_CONTEXT, self._value)


class _Boundary:
    def __init__(self, arn: str) -> None:
        self._arn = arn

    def visit(self, node: Any) -> None:
        """Limit a role or user."""
        if getattr(node, "takes_permissions_boundary", False):
            node.add_property_override("PermissionsBoundary", self._arn)


def apply_permissions_boundary(stack: Stack) -> None:
    """Limit every role of a stack by what the context names."""
    context = stack.node.try_get_context(_CONTEXT)
    if not context:
        return
    specializer = Specializer(stack, getattr(stack.synthesizer, "bootstrap_qualifier", None) or "hnb659fds")
    arn = context.get("arn")
    if arn is None:
        arn = stack.format_arn(service="iam", resource="policy", region="", resource_name=context.get("name"))
    arn = specializer.specialize(arn)
    if any(mark in arn for mark in ("${Qualifier}", "${AWS::AccountId}", "${AWS::Region}", "${AWS::Partition}")):
        raise AuthoringError(
            f"The permissions boundary {arn} includes a pseudo parameter, which is not supported for "
            "environment agnostic "
            "stacks",
            code="PermissionsBoundary",
            path=stack.node.path,
        )
    mutating = FeatureFlags.of(stack).is_enabled("@aws-cdk/core:aspectPrioritiesMutating")
    Aspects.of(stack).add(_Boundary(arn), priority=AspectPriority.MUTATING if mutating else AspectPriority.DEFAULT)
