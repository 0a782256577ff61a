"""Aspects: visitors that are called on every construct before the templates are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from ..constructs import Construct, IConstruct
from ..errors import SynthesisError

__all__ = ["AspectApplication", "AspectPriority", "Aspects", "IAspect", "invoke_aspects"]


class IAspect(Protocol):
    """Visit constructs."""

    def visit(self, node: IConstruct) -> None:
        """Inspect or change one construct."""


class AspectPriority:
    """Order aspects: the lowest number goes first."""

    MUTATING = 200
    READONLY = 1000
    DEFAULT = 500


class AspectApplication:
    """One aspect, with the construct and priority it was added with.

    :param construct: the construct to which the aspect was added
    :param aspect: the aspect, an object with a method ``visit``
    :param priority: the order in which aspects visit, lower ones first
    """

    __slots__ = ("aspect", "construct", "priority")

    def __init__(self, construct: IConstruct, aspect: Any, priority: float) -> None:
        self.construct: IConstruct = construct
        self.aspect: Any = aspect
        self.priority: float = priority


# Counts additions, so that the walk notices an aspect that adds aspects.
_revision = [0]


class Aspects:
    """The aspects of one construct."""

    def __init__(self, scope: IConstruct) -> None:
        self._scope = scope
        self.applied: list[AspectApplication] = []

    @staticmethod
    def of(scope: IConstruct) -> Aspects:
        """Return the aspects of ``scope``, which hold for all below."""
        found = scope.__dict__.get("_aspects")
        if found is None:
            found = scope.__dict__["_aspects"] = Aspects(scope)
        assert isinstance(found, Aspects)
        return found

    @property
    def all(self) -> list[Any]:
        """The aspects added."""
        return [application.aspect for application in self.applied]

    def add(self, aspect: IAspect, *, priority: float | None = None) -> None:
        """Add an aspect; its priority is 500 by default."""
        order = AspectPriority.DEFAULT if priority is None else priority
        self.applied.append(AspectApplication(self._scope, aspect, order))
        _revision[0] += 1


def invoke_aspects(root: Construct, is_stage: Callable[[IConstruct], bool]) -> None:
    """Call every aspect once on every construct below it, those which aspects add included."""
    if not _any_aspects(root, is_stage):
        return
    invoked: dict[int, list[AspectApplication]] = {}
    for _ in range(101):
        if not _pass(root, is_stage, invoked):
            return
    raise SynthesisError(
        "We have detected a possible infinite loop while invoking Aspects. Please check your Aspects "
        "and verify there is no "
        "configuration that would cause infinite Aspect or Node creation.",
        code="AspectLoop",
    )


def _any_aspects(root: IConstruct, is_stage: Callable[[IConstruct], bool]) -> bool:
    from ..constructs import preorder

    return any("_aspects" in construct.__dict__ for construct in preorder(root, is_stage))


def _pass(root: Construct, is_stage: Callable[[IConstruct], bool], invoked: dict[int, list[AspectApplication]]) -> bool:
    """Walk the tree once; return whether any aspect was applied."""
    did = False
    stack: list[tuple[Any, list[AspectApplication]]] = [(root, [])]
    while stack:
        construct, inherited = stack.pop()
        aspects = construct.__dict__.get("_aspects")
        here = inherited
        if aspects is not None and aspects.applied:
            here = sorted([*inherited, *aspects.applied], key=lambda application: application.priority)
        if here:
            done = invoked.setdefault(id(construct), [])
            for application in here:
                if any(earlier.aspect is application.aspect for earlier in done):
                    continue
                if done and done[-1].priority > application.priority:
                    raise SynthesisError(
                        f"Cannot invoke Aspect {type(application.aspect).__name__} with priority "
                        f"{application.priority} on "
                        f"node {construct.node.path}: an Aspect {type(done[-1].aspect).__name__} with a lower priority "
                        f"(added at {done[-1].construct.node.path} with priority {done[-1].priority}) "
                        "was already invoked "
                        "on this node.",
                        code="AspectPriority",
                        path=construct.node.path,
                    )
                before = _revision[0]
                application.aspect.visit(construct)
                did = True
                done.append(application)
                if _revision[0] != before:
                    return True
        for child in reversed(construct.node.children):
            if not is_stage(child):
                stack.append((child, here))
    return did
