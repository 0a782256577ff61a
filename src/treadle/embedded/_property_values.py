"""Values of properties as the services' APIs take them: CloudFormation accepts a number or boolean as text, and text
as a number or boolean, and writes tags as a list for some types and as a map for others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from ..drivers._aws import AwsCaller, CarryOut
from ..services import Call

__all__ = ["PropertyCaller"]

_INTEGER: Final = re.compile(r"[+-]?\d{1,18}")
_NUMBER: Final = re.compile(r"[+-]?\d{1,18}(\.\d{1,18})?")
_BOOLEANS: Final = {"true": True, "false": False}


class PropertyCaller(AwsCaller):
    """Make calls whose parameters come from a template's properties.

    :param caller: makes them; its clients and ids are shared
    """

    def __init__(self, caller: AwsCaller) -> None:
        vars(self).update(vars(caller))

    def call(self, call: Call, /, carry_out: CarryOut | None = None) -> Any:
        """Make one call, with the values of its parameters converted to what the service takes."""
        shape = self._operation(self.client(call.service), call).input_shape
        if shape is not None:
            call = replace(call, parameters=_converted(shape, dict(call.parameters)))
        return super().call(call, carry_out)


def _converted(shape: Any, value: Any) -> Any:
    kind = shape.type_name
    if kind == "structure" and isinstance(value, Mapping):
        members = {name.casefold(): member for name, member in shape.members.items()}
        return {
            key: _converted(members[key.casefold()], one) if key.casefold() in members else one
            for key, one in value.items()
        }
    if kind == "list":
        if isinstance(value, Mapping) and _is_tag(shape.member):
            value = [{"Key": key, "Value": one} for key, one in value.items()]
        return [_converted(shape.member, one) for one in value] if isinstance(value, list) else value
    if kind == "map":
        if isinstance(value, list) and all(
            isinstance(one, Mapping) and one.keys() == {"Key", "Value"} for one in value
        ):
            value = {one["Key"]: one["Value"] for one in value}
        if isinstance(value, Mapping):
            return {key: _converted(shape.value, one) for key, one in value.items()}
        return value
    return _plain(kind, value)


def _is_tag(shape: Any) -> bool:
    return shape.type_name == "structure" and {name.casefold() for name in shape.members} == {"key", "value"}


def _plain(kind: str, value: Any) -> Any:
    if kind == "string" and isinstance(value, bool):
        return "true" if value else "false"
    if kind == "string" and isinstance(value, (int, float)):
        return str(value)
    if not isinstance(value, str):
        return value
    if kind in ("integer", "long") and _INTEGER.fullmatch(value):
        return int(value)
    if kind in ("float", "double") and _NUMBER.fullmatch(value):
        return float(value)
    if kind == "boolean":
        return _BOOLEANS.get(value.casefold(), value)
    return value
