"""References that leave their stack: exports, outputs of nested stacks, parameters."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..constructs import Construct, IConstruct, preorder
from ..errors import SynthesisError, UnsupportedError
from .elements import CfnElement, CfnOutput, CfnParameter
from .fn import Fn
from .ids import Names
from .references import CfnReference
from .resolution import find_tokens
from .scopes import stack_of
from .tokenization import Tokenization
from .tokens import ResolutionTypeHint, Token, unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["LIST_DELIMITER", "exportable_in", "resolve_references", "resolved_id"]

LIST_DELIMITER = "||"


def resolve_references(root: IConstruct, elements: Iterable[IConstruct] | None = None) -> None:
    """Replace every reference that leaves its stack."""
    for element in list(preorder(root)) if elements is None else elements:
        if not isinstance(element, CfnElement):
            continue
        consumer = stack_of(element)
        for token in find_tokens(element, element._to_cloud_formation):
            if isinstance(token, CfnReference) and not token.has_value_for_stack(consumer):
                token.assign_value_for_stack(consumer, _value_in(consumer, token))


def _known(value: str, unknown: str) -> str:
    return unknown if unresolved(value) else value


def _value_in(consumer: Stack, reference: Any) -> Any:
    producer = stack_of(reference.target)
    if producer is consumer:
        return reference
    if producer.node.root is not consumer.node.root:
        raise SynthesisError(
            "Cannot reference across apps. Consuming and producing stacks must be defined within the same CDK app.",
            code="CrossApp",
            path=consumer.node.path,
        )
    if consumer.nested_stack_parent is not None and _is_nested(consumer, producer):
        return _nested_parameter(consumer, reference, _value_in(consumer.nested_stack_parent, reference))
    if producer.nested:
        value = _value_in(consumer, _nested_output(producer, reference))
        if reference.type_hint is ResolutionTypeHint.STRING_LIST:
            return Tokenization.reverse_list(Fn.split(LIST_DELIMITER, Token.as_string(value)))
        return value
    producer_at = (_known(producer.account, "unknown-account"), _known(producer.region, "unknown-region"))
    consumer_at = (_known(consumer.account, "unknown-account"), _known(consumer.region, "unknown-region"))
    shown = f"{{{reference.target.node.path}[{reference.display_name}]}}"
    if producer_at != consumer_at:
        if "unknown-region" in (producer_at[1], consumer_at[1]):
            raise SynthesisError(
                f'Stack "{consumer.node.path}" cannot reference {shown} in stack "{producer.node.path}". Cross '
                "stack/region references are only supported for stacks with an explicit region defined.",
                code="CrossRegion",
                path=consumer.node.path,
            )
        raise UnsupportedError(
            f'stack "{consumer.node.path}" ({"/".join(consumer_at)}) refers to {shown} of stack "{producer.node.path}" '
            f"({'/'.join(producer_at)}): references between accounts or regions are not made by "
            "treadle; give the resource "
            "a physical name, and import it by that name",
            code="CrossEnvironment",
        )
    consumer.add_dependency(producer, f"{consumer.node.path} -> {reference.target.node.path}.{reference.display_name}")
    strength = _strength(consumer)
    if strength != "strong":
        if strength == "both":
            _export(producer, reference)
        return _stack_output(producer, reference)
    return _export(producer, reference)


_STRENGTH = "@aws-cdk/core:defaultCrossStackReferences"


def _strength(consumer: Stack) -> str:
    """Return how references between stacks are made: ``strong`` (exports), ``weak`` (outputs) or ``both``.

    :raises SynthesisError: when the context has another value
    """
    value = consumer.node.try_get_context(_STRENGTH)
    if value is not None and value not in ("strong", "weak", "both"):
        raise SynthesisError(
            f'{_STRENGTH}: expected "strong", "weak" or "both", got {value!r}',
            code="InvalidReferenceStrength",
            path=consumer.node.path,
        )
    return "strong" if value is None else str(value)


def _export(producer: Stack, reference: Any) -> Any:
    if reference.type_hint is ResolutionTypeHint.STRING_LIST:
        return Tokenization.reverse_list(producer.export_string_list_value(reference))
    return Tokenization.reverse_complete_string(producer.export_value(reference))


def _stack_output(producer: Stack, reference: Any) -> Any:
    """Return a reference to an output that the producer publishes, without an export that locks it."""
    scope = producer.node.try_find_child("Publish") or Construct(producer, "Publish")
    ident = resolved_id(producer, reference)
    as_list = reference.type_hint is ResolutionTypeHint.STRING_LIST
    output = scope.node.try_find_child(ident)
    if output is None:
        value = Fn.join(LIST_DELIMITER, Token.as_list(reference)) if as_list else Token.as_string(reference)
        output = CfnOutput(scope, ident, value=value)
    assert isinstance(output, CfnOutput)
    found = Fn.get_stack_output(producer.stack_name, output.logical_id, producer.region)
    if as_list:
        return Tokenization.reverse_list(Fn.split(LIST_DELIMITER, found))
    return Tokenization.reverse_complete_string(found)


def _is_nested(nested: Stack, parent: Stack) -> bool:
    above = nested.nested_stack_parent
    while above is not None:
        if above is parent:
            return True
        above = above.nested_stack_parent
    return False


def _reference_id(stack: Stack, reference: Any, prefix: str = "") -> str:
    return str(stack.resolve(f"{prefix}{Names.node_unique_id(reference.target.node)}{reference.display_name}"))


def _nested_parameter(nested: Any, reference: Any, value: Any) -> Any:
    ident = _reference_id(nested, reference, "reference-to-")
    parameter = nested.node.try_find_child(ident)
    if parameter is None:
        parameter = CfnParameter(nested, ident, type="String")
        nested.set_parameter(parameter.logical_id, Token.as_string(value))
    assert isinstance(parameter, CfnParameter)
    return parameter.value


def _nested_output(producer: Any, reference: Any) -> Any:
    ident = _reference_id(producer, reference)
    output = producer.node.try_find_child(ident)
    if output is None:
        as_list = reference.type_hint is ResolutionTypeHint.STRING_LIST
        value = Fn.join(LIST_DELIMITER, Token.as_list(reference)) if as_list else Token.as_string(reference)
        output = CfnOutput(producer, ident, value=value)
    assert isinstance(output, CfnOutput)
    return producer.nested_stack_resource.get_att(f"Outputs.{output.logical_id}")


def exportable_in(stack: Stack, reference: Any) -> Any:
    """Return ``reference`` as ``stack`` itself can name it: through the outputs of nested stacks."""
    if isinstance(reference.target, CfnElement):
        reference.target._lock_logical_id()
    current = stack_of(reference.target)
    if current is not stack and not _is_nested(current, stack):
        raise SynthesisError(
            f"Referenced resource must be in stack '{stack.node.path}', got '{reference.target.node.path}'",
            code="Export",
        )
    as_list = current is not stack and reference.type_hint is ResolutionTypeHint.STRING_LIST
    while current is not stack:
        reference = _nested_output(stack_of(reference.target), reference)
        current = stack_of(reference.target)
    if as_list:
        return Tokenization.reverse_list(Fn.split(LIST_DELIMITER, Token.as_string(reference)))
    return reference


def resolved_id(stack: Stack, value: Any) -> str:
    """Return the id an output of ``value`` has below Exports."""
    return "Output" + json.dumps(stack.resolve(value), separators=(",", ":"), ensure_ascii=False)
