"""Dependencies: what an order between two constructs means for their resources and stacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..constructs import Dependable, IConstruct, preorder
from ..errors import AuthoringError
from .scopes import NestedStackScope, StackScope, StageScope

__all__ = ["DependentElement", "change_dependency", "settle_dependencies"]


class DependentElement:
    """An element of a template that can depend on others (``DependsOn``)."""

    _depends_on: dict[Any, None]

    def _add_resource_dependency(self, target: Any) -> None:
        self._depends_on[target] = None

    def _remove_resource_dependency(self, target: Any) -> None:
        self._depends_on.pop(target, None)


def settle_dependencies(root: IConstruct) -> None:
    """Convert every ``node.add_dependency`` of the tree into dependencies of resources and stacks."""
    for source in list(preorder(root)):
        if not source.node._dependencies:
            continue
        seen: set[int] = set()
        for dependable in source.node.dependencies:
            for target in Dependable.of(dependable).dependency_roots:
                if source is not target and id(target) not in seen:
                    seen.add(id(target))
                    reason = f"<{source.node.path}>.node.addDependency(<{target.node.path}>)"
                    change_dependency(source, target, reason)


def _containers(start: IConstruct) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    holds = {"stage": ("stage",), "nested-stack": ("nested-stack", "stack"), "stack": ("stage",)}
    construct: Any = start
    while construct is not None:
        kind = ""
        if isinstance(construct, StageScope):
            kind = "stage"
        elif isinstance(construct, NestedStackScope):
            kind = "nested-stack"
        elif isinstance(construct, StackScope):
            kind = "stack"
        elif not found:
            kind = "construct"
        if kind and (not found or found[-1][0] == "construct" or kind in holds[found[-1][0]]):
            found.append((kind, construct))
        construct = construct.node.scope
    found.reverse()
    return found


def change_dependency(source: Any, target: Any, reason: str, *, remove: bool = False) -> None:
    """Add (or remove) a dependency between two constructs, where in the tree it takes effect."""
    if source is target:
        return
    sources, targets = _containers(source), _containers(target)
    source_stage = next((c for kind, c in reversed(sources) if kind == "stage"), None)
    target_stage = next((c for kind, c in reversed(targets) if kind == "stage"), None)
    if source_stage is not target_stage:
        raise AuthoringError(
            f"You cannot have a dependency from '{source.node.path}' (in {_stage(source_stage)}) to "
            f"'{target.node.path}' (in "
            f"{_stage(target_stage)}): dependency cannot cross stage boundaries",
            code="StageDependency",
        )
    shared = -1
    for index in range(min(len(sources), len(targets))):
        if sources[index][1] is targets[index][1]:
            shared = index
    if shared == len(targets) - 1:
        raise AuthoringError(
            f"'{source.node.path}' cannot depend on parent {targets[shared][0]} '{target.node.path}'", code="Dependency"
        )
    if shared >= len(sources) - 1:
        return
    (source_kind, source_at), (target_kind, target_at) = sources[shared + 1], targets[shared + 1]
    if source_kind == "stack":
        if target_kind == "stack":
            if remove:
                source_at._remove_stack_dependency(target_at, source, target)
            else:
                source_at._add_stack_dependency(target_at, source, target, reason)
    elif source_kind != "stage":
        wanted = list(_resources(target_kind, target_at))
        for from_ in _resources(source_kind, source_at):
            for to in wanted:
                if from_ is not to:
                    (from_._remove_resource_dependency if remove else from_._add_resource_dependency)(to)


def _resources(kind: str, construct: Any) -> Iterator[Any]:
    if kind == "nested-stack":
        if construct.nested_stack_resource is not None:
            yield construct.nested_stack_resource
        return
    for found in preorder(construct, lambda child: isinstance(child, StackScope)):
        if isinstance(found, DependentElement):
            yield found


def _stage(stage: Any) -> str:
    if stage is None:
        return "an unrooted construct tree"
    return f"Stage '{stage.node.path}'" if stage.parent_stage else "the App"
