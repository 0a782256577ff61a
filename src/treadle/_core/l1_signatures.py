"""What ``help()`` and ``inspect.signature`` say about generated classes: each keyword with its type in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .l1_types import expectation

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["GeneratedSignature"]


class GeneratedSignature:
    """Makes the signature of a generated class when somebody asks for it.

    :param positional: whether the class takes a scope and an id
    """

    def __init__(self, *, positional: bool) -> None:
        self._positional = positional

    def __get__(self, instance: Any, owner: Any) -> Signature:
        rows: Mapping[str, list[Any]] | None = owner.__dict__.get("_rows")
        if rows is None and "_row" in owner.__dict__:
            rows = owner._row["p"]
        if rows is None:
            return _of_constructor(owner)
        return _signature(rows, self._positional)


def _of_constructor(owner: Any) -> Signature:
    """Return the signature of a class that the user derived, from its own constructor."""
    from inspect import signature

    found = signature(owner.__init__)
    return found.replace(parameters=list(found.parameters.values())[1:])


def _signature(rows: Mapping[str, list[Any]], positional: bool) -> Signature:
    from inspect import Parameter, Signature

    first = []
    if positional:
        for name, annotation in (("scope", "Construct"), ("id", "str")):
            own = f"{name}_" if name in rows else name
            first.append(Parameter(own, Parameter.POSITIONAL_OR_KEYWORD, annotation=annotation))
    given = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if len(row) > 2 else None,
            annotation=expectation(row[1]),
        )
        for name, row in rows.items()
    ]
    return Signature([*first, *sorted(given, key=lambda parameter: parameter.default is None)])
