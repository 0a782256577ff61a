"""The scopes a construct is in: the stack whose template has it, and the stage it is synthesized with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..constructs import IConstruct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from .stack import Stack
    from .stage import Stage

__all__ = ["NestedStackScope", "StackScope", "StageScope", "stack_of", "stage_of"]


class StageScope:
    """Marks stages; what looks for the stage of a construct needs no more of them."""

    __slots__ = ()


class StackScope:
    """Marks stacks; what looks for the stack of a construct needs no more of them."""

    __slots__ = ()
    synthesizer: Any


class NestedStackScope(StackScope):
    """Marks the stacks that are a resource of another."""

    __slots__ = ()


def stack_of(construct: IConstruct) -> Stack:
    """Return the stack a construct is in.

    :raises AuthoringError: when it is in none
    """
    current: Any = construct.__dict__.get("_stack_of")
    if current is None:
        current = construct
        while current is not None and not isinstance(current, StackScope):
            current = current.node.scope
        if current is None:
            raise AuthoringError(
                f"{type(construct).__name__} at '{construct.node.path}' should be created in the scope of a Stack, "
                "but no Stack found",
                code="NoStack",
                path=construct.node.path,
            )
        construct.__dict__["_stack_of"] = current
    return cast("Stack", current)


def stage_of(construct: IConstruct | None) -> Stage | None:
    """Return the stage a construct is in; None outside an app."""
    current: Any = construct
    while current is not None and not isinstance(current, StageScope):
        current = current.node.scope
    return cast("Stage | None", current)
