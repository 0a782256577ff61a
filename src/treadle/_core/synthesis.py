"""Synthesis: from the tree to the cloud assembly, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..constructs import IConstruct, creation_location, postorder, preorder
from ..errors import SynthesisError
from .aspects import invoke_aspects
from .assembly import CloudAssembly
from .cross_stack import resolve_references
from .dependencies import settle_dependencies
from .scopes import NestedStackScope, StackScope, StageScope

if TYPE_CHECKING:
    from .stage import Stage

__all__ = ["synthesize"]


def _is_stage(construct: IConstruct) -> bool:
    return isinstance(construct, StageScope)


def synthesize(root: Stage, *, skip_validation: bool = False) -> CloudAssembly:
    """Synthesize a stage and the stages below it."""
    with root._builder.complete():
        return _synthesize(root, skip_validation=skip_validation)


def _synthesize(root: Stage, *, skip_validation: bool) -> CloudAssembly:
    for stage in _stages_below(root):
        stage.synth(skip_validation=skip_validation)
    invoke_aspects(root, _is_stage)
    prepare(root)
    if not skip_validation:
        _validate(root)
    builder = root._builder
    for construct in list(postorder(root, _is_stage)):
        if isinstance(construct, StackScope):
            construct.synthesizer.synthesize(builder)
            continue
        custom: Any = getattr(construct, "on_synthesize", None)
        if custom is not None:
            custom(builder)
    return builder.write(root, tree=root._tree)


def prepare(root: IConstruct) -> None:
    """Settle dependencies and references; make the templates of nested stacks into assets."""
    settle_dependencies(root)
    resolve_references(root)
    nested: list[Any] = [found for found in postorder(root, _is_stage) if isinstance(found, NestedStackScope)]
    for stack in nested:
        stack._prepare_template_asset()
    if nested:
        resolve_references(root, [stack.nested_stack_resource for stack in nested])


def _stages_below(root: IConstruct) -> list[Stage]:
    found: list[Stage] = []
    stack: list[Any] = list(reversed(root.node.children))
    while stack:
        current = stack.pop()
        if isinstance(current, StageScope):
            found.append(cast("Stage", current))
        else:
            stack.extend(reversed(current.node.children))
    return found


def _validate(root: IConstruct) -> None:
    errors: list[str] = []
    for construct in preorder(root, _is_stage):
        if construct.node._validations:
            location = creation_location(construct)
            created = f" ({location})" if location else ""
            errors.extend(f"[{construct.node.path}] {message}{created}" for message in construct.node.validate())
    if errors:
        raise SynthesisError(
            "Validation failed with the following errors:\n  " + "\n  ".join(errors), code="Validation"
        )
