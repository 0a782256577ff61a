"""How each kind of field is read: one function a kind, named in the grammar's table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ._fields import JSONATA, Field
from ._intrinsics import IntrinsicSyntaxError
from ._jsonata import (
    HALF_EXPRESSION,
    compile_items,
    compile_payload,
    compile_setting,
    is_expression,
    is_half_expression,
)
from ._model import PathSetting
from ._paths import PathSyntaxError, compile_path
from ._reference_path import compile_reference_path
from ._resource import parse_resource
from ._templates import compile_expression, compile_template
from ._timestamps import parse_timestamp

__all__ = ["READERS", "Reading", "wrong_language"]

_NO_PATH = "Value must be a valid JSONPath."
_RESULT_KINDS = frozenset({"Task", "Parallel", "Map", "Pass"})
_RESULT_FIELDS = frozenset({"Output", "Assign"})


@dataclass(frozen=True, slots=True)
class Reading:
    """Where in the definition something is read, in which query language, and where faults go."""

    pointer: str
    language: str
    refuse: Callable[..., None]
    prefix: str = ""
    """Where in its state, as AWS names the location of a failure: `Catch[0]/`."""
    kind: str = ""
    """The type of the state."""

    def below(self, part: str) -> Reading:
        return Reading(f"{self.pointer}/{part}", self.language, self.refuse, f"{self.prefix}{part}/", self.kind)

    def fail_inside(self, message: str, location: str, code: str = "SCHEMA_VALIDATION_FAILED") -> None:
        """Refuse a value at a location that already names the place in the state."""
        self.fail(message, location.removeprefix(self.prefix), code)

    def fail(self, message: str, key: str = "", code: str = "SCHEMA_VALIDATION_FAILED") -> None:
        self.refuse(code, f"{self.pointer}/{key}" if key else self.pointer, message)

    @property
    def jsonata(self) -> bool:
        return self.language == JSONATA


def wrong_language(language: str, field: str, other: str) -> str:
    """Refuse a field of the other query language, in AWS's words."""
    supported = f"is only supported for the '{other}' QueryLanguage"
    return f"The QueryLanguage is set to '{language}', but field '{field}' {supported}"


Reader = Callable[[Any, str, Field, Reading], Any]
"""Returns the value, or None when there is nothing to keep (and reports why)."""


def _expression_setting(raw: str, key: str, reading: Reading) -> PathSetting:
    return compile_setting(raw, f"{reading.prefix}{key}", reading.fail_inside)


def _string(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, str):
        reading.fail("Expected value of type [STRING]", key)
        return None
    if known.high is not None and len(raw) > known.high:
        reading.fail(f"The value must not be longer than {known.high:.0f} characters", key)
    return raw


def _word(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, str):
        reading.fail("Expected value of type [STRING]", key)
        return None
    if raw not in known.words:
        reading.fail(f"Value should be one of the following: [{', '.join(known.words)}]", key)
        return None
    return raw


def _boolean(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, bool):
        reading.fail("Expected value of type [BOOLEAN]", key)
        return None
    return raw


def _number(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if reading.jsonata and is_expression(raw):
        return _expression_setting(raw, key, reading)
    if type(raw) not in (int, float):
        reading.fail("Expected value of type Number", key)
        return None
    low, high = known.low, known.high
    if low is not None and raw < low:
        reading.fail(f"Minimum value is {_plain(low)}", key)
        return None
    if high is not None and raw > high:
        reading.fail(f"Maximum value is {_plain(high)}", key)
        return None
    return raw


def _plain(limit: float) -> str:
    """Write a limit with all its digits."""
    return f"{limit:.10g}"


def _integer(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if type(raw) is float and raw.is_integer():
        raw = int(raw)
    if type(raw) is not int:
        reading.fail("Expected value of type Integer", key)
        return None
    return _number(raw, key, known, reading)


def _seconds(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if reading.jsonata and is_expression(raw):
        return _expression_setting(raw, key, reading)
    return _integer(raw, key, known, reading)


def _text(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if reading.jsonata and is_expression(raw):
        return _expression_setting(raw, key, reading)
    if reading.jsonata and is_half_expression(raw):
        reading.fail(HALF_EXPRESSION, key)
    return _string(raw, key, known, reading)


def _timestamp(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if reading.jsonata and is_expression(raw):
        return _expression_setting(raw, key, reading)
    if not isinstance(raw, str) or parse_timestamp(raw) is None:
        reading.fail("String does not match RFC3339 timestamp", key)
        return None
    return raw


def _json(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    return (raw,)  # in a tuple, so that null stays something


def _object(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, dict):
        reading.fail("Expected value of type [OBJECT]", key)
        return None
    return raw


def _path(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    """Read InputPath, OutputPath and ItemsPath, where null means an empty object."""
    if raw is None and key != "ItemsPath":
        return lambda data, scope: {}
    if isinstance(raw, str):
        if raw.strip(" ") == "$":
            return None
        try:
            return compile_path(raw).read
        except PathSyntaxError:
            pass
    reading.fail(_NO_PATH if key != "ItemsPath" or not _begun(raw) else "Value is not a Reference Path", key)
    return None


def _reference(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if raw is None:
        return lambda data, value: data
    if isinstance(raw, str):
        try:
            reference = compile_reference_path(raw)
        except PathSyntaxError:
            pass
        else:
            return reference.write if reference.keys else None
    reading.fail("Value is not a Reference Path" if _begun(raw) else _NO_PATH, key)
    return None


def _setting(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    """Read SecondsPath, TimeoutSecondsPath, MaxConcurrencyPath …"""
    if isinstance(raw, str):
        try:
            return PathSetting(key, raw.strip(" "), compile_path(raw).find)
        except PathSyntaxError:
            pass
    reading.fail("Value is not a Reference Path" if _begun(raw) else _NO_PATH, key)
    return None


def _begun(raw: Any) -> bool:
    return isinstance(raw, str) and raw.lstrip(" ").startswith("$")


def _expression(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    """Read ErrorPath and CausePath: a path or an intrinsic function."""
    if isinstance(raw, str):
        try:
            return PathSetting(key, raw, compile_expression(raw, key))
        except (PathSyntaxError, IntrinsicSyntaxError):
            pass
    reading.fail(f"The value for the field '{key}' must be a valid JSONPath or a valid intrinsic function call", key)
    return None


def _template(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if reading.jsonata:
        return _payload(raw, key, known, reading)
    return compile_template(raw, f"{reading.pointer}/{key}", _refuser(reading))


def _object_template(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, dict):
        reading.fail("Expected value of type [OBJECT]", key)
        return None
    return _template(raw, key, known, reading)


def _assign(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, dict):
        reading.fail("Expected value of type [OBJECT]", key)
        return None
    for name in raw:
        plain = name.removesuffix(".$") if not reading.jsonata else name
        if plain == "states":
            reading.fail("Cannot assign to reserved variable '$states'.", key, "RESERVED_VARIABLE_NAME")
        elif not plain.isidentifier() or len(plain) > 80:
            why = "contains invalid characters" if len(plain) <= 80 else "exceeds the 80-character limit"
            message = f"Invalid variable name '{plain}': the variable name {why}."
            reading.fail(message, key, "INVALID_VARIABLE_NAME")
    return _template(raw, key, known, reading)


def _payload(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    """Read a JSONata payload: any JSON in which strings `{% … %}` are expressions."""
    field = f"{reading.prefix}{key}"
    if key == "Items":
        return compile_items(raw, field, reading.fail_inside)
    # a Catch has the error instead, and what a state begins with has no result yet
    answered = not reading.prefix and key in _RESULT_FIELDS and reading.kind in _RESULT_KINDS
    return compile_payload(raw, field, reading.fail_inside, answered=answered)


def _refuser(reading: Reading) -> Callable[[str, str], None]:
    return lambda pointer, message: reading.refuse("SCHEMA_VALIDATION_FAILED", pointer, message)


def _resource(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, str):
        reading.fail("Expected value of type [STRING]", key)
        return None
    resource = parse_resource(raw)
    if resource is None:
        reading.fail("Value is not a valid resource ARN", key)
    return resource


def _errors(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, list) or not raw:
        reading.fail("Value cannot be empty" if raw == [] else "Expected value of type [ARRAY]", key)
        return None
    for i, name in enumerate(raw):
        if not isinstance(name, str) or not name:
            reading.fail("Value cannot be empty" if name == "" else "Expected value of type [STRING]", f"{key}[{i}]")
            return None
    return frozenset(raw)


def _strings(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if not isinstance(raw, list) or not raw:
        reading.fail("Value cannot be empty" if raw == [] else "Expected value of type [ARRAY]", key)
        return None
    for i, item in enumerate(raw):
        if not isinstance(item, str):
            reading.fail("Expected value of type [STRING]", f"{key}[{i}]")
            return None
    return tuple(raw)


def _pointer(raw: Any, key: str, known: Field, reading: Reading) -> Any:
    if _string(raw, key, known, reading) is None:
        return None
    if raw and not raw.startswith("/"):
        reading.fail("Value is not a JSON Pointer: it must begin with /", key)
        return None
    return raw


READERS: dict[str, Reader] = {
    "string": _string,
    "text": _text,
    "word": _word,
    "boolean": _boolean,
    "number": _number,
    "integer": _integer,
    "seconds": _seconds,
    "timestamp": _timestamp,
    "json": _json,
    "object": _object,
    "path": _path,
    "reference": _reference,
    "setting": _setting,
    "expression": _expression,
    "template": _template,
    "object_template": _object_template,
    "assign": _assign,
    "payload": _payload,
    "resource": _resource,
    "errors": _errors,
    "strings": _strings,
    "pointer": _pointer,
}
