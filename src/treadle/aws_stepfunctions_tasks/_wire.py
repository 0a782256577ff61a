"""Writes structs as the services' APIs spell them: field names in capitals, enums as their text, quantities as numbers.

A struct declares its fields in the order they are written; ``_wire_names`` holds the names that don't follow from the
field's own, and ``_wire_fields`` may be overridden where a field isn't written one to one.
"""

from __future__ import annotations

import functools
import typing
from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar

from .._core.quantities import Duration, Size
from .._core.structs import Struct

__all__ = ["WireStruct", "wire"]


class WireStruct(Struct):
    """A struct whose values go to a service unchanged."""

    _wire_names: ClassVar[Mapping[str, str]] = {}

    def _wire_fields(self) -> dict[str, Any]:
        kinds = _nested(type(self))
        return {
            self._wire_names.get(name) or pascal(name): wire(getattr(self, name), kinds.get(name))
            for name in self._fields
        }


def wire(value: Any, kind: type[WireStruct] | None = None) -> Any:
    """Write a value; a dict that stands for a struct becomes one of ``kind`` first."""
    if isinstance(value, WireStruct):
        return value._wire_fields()
    if kind is not None and isinstance(value, Mapping):
        return kind.of(value)._wire_fields()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Duration):
        return value.to_seconds()
    if isinstance(value, Size):
        return value.to_gibibytes()
    if isinstance(value, (list, tuple)):
        return [wire(item, kind) for item in value]
    return value


def pascal(name: str) -> str:
    """Return a field's name as the services spell it: ``instance_count`` as ``InstanceCount``."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


@functools.cache
def _nested(cls: type[WireStruct]) -> dict[str, type[WireStruct]]:
    """Return which fields are structs, from the annotations."""
    found = {name: _struct_in(kind) for name, kind in typing.get_type_hints(cls).items()}
    return {name: kind for name, kind in found.items() if kind is not None}


def _struct_in(kind: Any) -> type[WireStruct] | None:
    if isinstance(kind, type) and issubclass(kind, WireStruct):
        return kind
    return next((found for part in typing.get_args(kind) if (found := _struct_in(part)) is not None), None)
