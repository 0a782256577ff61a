"""The parameters of a task compared with the shapes of its service's model, at every depth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from ..asl import Resource, dumps, type_name
from ..asl._jsonata import is_expression
from ..asl._places import Path
from ..services import find_action
from ..services._spelling import answer_member
from ._rules import Fault
from ._sdk_models import service_model
from ._workflow import StateSource, is_open, nearest

__all__ = ["Request"]

_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_LONG_LIST: Final = 60
_WORDS: Final = {
    "structure": "an object",
    "map": "an object",
    "list": "an array",
    "string": "text",
    "integer": "a whole number",
    "long": "a whole number",
    "float": "a number",
    "double": "a number",
    "boolean": "true or false",
}


@cache
def _members(service: str, shape: str) -> Mapping[str, str]:
    """Return the members of a structure by their names in small letters."""
    members = service_model(service)["shapes"][shape].get("members", {})
    index = {name.casefold(): name for name in members}
    if "null" in index:
        index["nul"] = index["null"]
    return index


class Request:
    """The parameters of one task, compared with the shapes of its operation."""

    def __init__(self, state: StateSource, service: str, resource: Resource) -> None:
        self._state = state
        self._service = service
        self._shapes: Mapping[str, Any] = service_model(service)["shapes"]
        self._sdk = resource.service.startswith("aws-sdk:")
        action = None if self._sdk else find_action(resource.service, resource.action)
        self._checked_by_parser = frozenset(action.required if action is not None else ())
        self._plain_attributes = resource.service == "dynamodb"

    def check(self, operation: str, arguments: dict[str, Any], path: Path) -> Iterator[Fault]:
        """Yield the faults of the arguments of an operation."""
        model = service_model(self._service)["operations"][operation]
        shape = (model.get("input") or {}).get("shape")
        if shape is None:
            for key in arguments:
                yield Fault("S506", (*path, key), f"{operation} has no parameters, got '{key}'", "remove it")
            return
        yield from self._structure(shape, arguments, path, top=operation)

    def _structure(self, name: str, value: dict[str, Any], path: Path, top: str = "") -> Iterator[Fault]:
        shape = self._shapes[name]
        if shape.get("document"):
            return
        index = _members(self._service, name)
        given: set[str] = set()
        unsure = False
        for key, item in value.items():
            plain = key[:-2] if key.endswith(".$") and not self._state.jsonata else key
            if is_open(plain):
                unsure = True
                continue
            member = index.get(plain.casefold())
            if member is None:
                near = nearest(plain, [_shown(each, sdk=self._sdk) for each in shape["members"]])
                listed = ", ".join(sorted(_shown(each, sdk=self._sdk) for each in shape["members"]))
                hint = f"did you mean '{near}'?" if near else f"the parameters are: {listed[:300]}"
                yield Fault("S506", (*path, key), f"{top or name} has no parameter '{plain}'", hint)
                continue
            given.add(member)
            if plain is key:
                yield from self._value(shape["members"][member]["shape"], item, (*path, key), plain)
        for member in shape.get("required", ()) if not unsure else ():
            shown = _shown(member, sdk=self._sdk)
            if member in given or (top and shown in self._checked_by_parser):
                continue
            if shape["members"][member].get("idempotencyToken"):
                continue
            what = f"{top or name} requires '{shown}'"
            yield Fault("S513" if top else "S510", path, what, f"add {shown}{self._kind(shape, member)}")

    def _kind(self, shape: Mapping[str, Any], member: str) -> str:
        kind = self._shapes[shape["members"][member]["shape"]]["type"]
        return f", {_WORDS[kind]}" if kind in _WORDS else ""

    def _value(self, name: str, value: Any, path: Path, field: str) -> Iterator[Fault]:
        shape = self._shapes[name]
        kind = shape["type"]
        if value is None or is_open(value) or (self._state.jsonata and is_expression(value)):
            return
        if kind in ("blob", "timestamp") or shape.get("document"):
            return
        if kind == "structure":
            if self._plain_attributes and name == "AttributeValue" and isinstance(value, str):
                return
            if not isinstance(value, dict):
                yield self._wrong(field, kind, value, path)
                return
            yield from self._structure(name, value, path)
        elif kind == "list":
            if not isinstance(value, list):
                yield self._wrong(field, kind, value, path)
                return
            for i, item in enumerate(value):
                yield from self._value(shape["member"]["shape"], item, (*path, i), field)
        elif kind == "map":
            if not isinstance(value, dict):
                yield self._wrong(field, kind, value, path)
                return
            for key, item in value.items():
                if self._state.jsonata or not key.endswith(".$"):
                    yield from self._value(shape["value"]["shape"], item, (*path, key), key)
        else:
            yield from self._scalar(shape, value, path, field)

    def _scalar(self, shape: Mapping[str, Any], value: Any, path: Path, field: str) -> Iterator[Fault]:
        kind = shape["type"]
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        fits = {
            "string": isinstance(value, (str, dict, list)),
            "integer": number and value % 1 == 0,
            "long": number and value % 1 == 0,
            "float": number,
            "double": number,
            "boolean": isinstance(value, bool),
        }.get(kind, True)
        if not fits:
            plain = isinstance(value, str) and (
                value in ("true", "false") if kind == "boolean" else _NUMBER.fullmatch(value) is not None
            )
            yield self._wrong(field, kind, value, path, code="S512" if plain else "S507")
            return
        words = shape.get("enum")
        if words and isinstance(value, str) and value not in words:
            near = nearest(value, words, 0.6)
            listed = ", ".join(words[:12]) + (", …" if len(words) > 12 else "")
            code = "S508" if len(words) <= _LONG_LIST else "S511"
            hint = f"did you mean '{near}'?" if near else f"the values are: {listed}"
            yield Fault(code, path, f"'{field}' has no value '{value[:80]}'", hint)

    def _wrong(self, field: str, kind: str, value: Any, path: Path, code: str = "S507") -> Fault:
        message = f"'{field}' expects {_WORDS[kind]}, got {dumps(value)[:60]} ({type_name(value)})"
        hint = f"give {_WORDS[kind]}" if code == "S507" else f"write {value} without quotation marks"
        return Fault(code, path, message, hint)


def _shown(member: str, *, sdk: bool) -> str:
    """Return a member's name as Step Functions writes it."""
    return answer_member(member, sdk=sdk)
