"""The ``from_…`` methods of the L1 classes: resources that were made elsewhere, known by their ARN, name or id."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..errors import AuthoringError
from .resource import Resource
from .stack import Stack

__all__ = ["arn_method", "import_method", "reference_struct"]


class _Imported(Resource):
    """A resource that was made elsewhere; it has its reference alone."""


def import_method(module: str, cls: str, method: str, reference: list[Any], how: list[Any]) -> Callable[..., Any]:
    """Return a ``from_…`` method.

    :param reference: the reference's property and struct
    :param how: the ARN's pattern (None when the value is all that is known), the reference's fields, and the variable
        that the value fills when it is not the ARN
    """
    pattern, fields, *variable = how
    last = next((field for field, source in fields.items() if source == ""), "arn") if pattern is None else "arn"
    argument = method.removeprefix("from_") if variable or pattern is None else last

    def load(scope: Any, id: str, *values: str, **named: str) -> Any:
        if len(values) + len(named) != 1 or (named and argument not in named):
            raise AuthoringError(f"{cls}.{method} takes scope, id and {argument!r}", code="Keyword", kind=cls)
        value = values[0] if values else named[argument]
        if not isinstance(value, str):
            raise AuthoringError(
                f"{argument}: expected a str, got {value!r} ({type(value).__name__})", code="ArgumentType", kind=cls
            )
        if pattern is None:
            made, arn, parts = _Imported(scope, id), value, dict[str, str]()
        elif variable:
            stack = Stack.of(scope)
            around = {"Partition": stack.partition, "Region": stack.region, "Account": stack.account}
            parts = {**around, variable[0]: value}
            arn = _filled(pattern, parts)
            made = _Imported(scope, id, environment_from_arn=arn)
        else:
            arn = value
            made = _Imported(scope, id, environment_from_arn=arn)
            parts = _parsed(pattern, arn, cls)
        values_of = {field: arn if source == "" else parts[source] for field, source in fields.items()}
        setattr(made, reference[0], reference_struct(module, reference[1])(**values_of))
        return made

    load.__name__, load.__qualname__ = method, f"{cls}.{method}"
    load.__doc__ = f"Return a resource that was made elsewhere, known by its {argument}."
    return load


def arn_method(reference: str, how: str | tuple[str, Mapping[str, str]]) -> Callable[[Any], str]:
    """Return an ``arn_for_…`` method.

    :param reference: the reference's property
    :param how: the reference's field that is the ARN, or the ARN's pattern and the field of each of its variables
    """

    def arn_for(resource: Any) -> str:
        """Return the ARN of a resource, made here or imported."""
        found = getattr(resource, reference)
        if isinstance(how, str):
            return str(getattr(found, how))
        pattern, fields = how
        parts = {variable: getattr(found, field) for variable, field in fields.items()}
        env = resource.env
        parts |= {"Partition": Stack.of(resource).partition, "Region": env.region, "Account": env.account}
        return _filled(pattern, parts)

    return arn_for


def _filled(pattern: str, parts: Mapping[str, str]) -> str:
    return re.sub(r"\$\{([^{}]+)\}", lambda found: parts[found.group(1)], pattern)


def _parsed(pattern: str, arn: str, cls: str) -> dict[str, str]:
    """Return the variables of an ARN's pattern."""
    found, position, parts = {}, 0, re.split(r"(\$\{[^{}]+\})", pattern)
    for index, part in enumerate(parts):
        if part.startswith("${"):
            following = parts[index + 1] if index + 1 < len(parts) else ""
            end = arn.find(following, position) if following else len(arn)
            if end < 0:
                break
            found[part[2:-1]], position = arn[position:end], end
        elif arn[position : position + len(part)] == part:
            position += len(part)
        else:
            break
    else:
        if position == len(arn):
            return found
    raise AuthoringError(f"{arn!r} doesn't match {pattern!r}", code="Arn", kind=cls)


def reference_struct(module: str, name: str) -> Any:
    """Return the struct of a reference, such as ``QueueReference`` of ``aws_sqs``."""
    from importlib import import_module

    return getattr(import_module(f"treadle.interfaces.{module}"), name)
