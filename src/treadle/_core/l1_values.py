"""Checks the values of an L1 class's properties and spells them as CloudFormation does.

A nested struct may be given as the struct's class or as a dict, whose keys may be spelled as Python's keywords, as the
CDK's (camel case) or as CloudFormation's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, ClassVar

from .._arguments import nearest_name, unknown_keyword
from .._spec import read_table
from ..errors import AuthoringError
from .attributes import pascal
from .l1_signatures import GeneratedSignature
from .l1_types import expectation, short_name
from .structs import Struct
from .tags import CfnTag
from .tokens import IResolvable, unresolved

__all__ = [
    "GeneratedStruct",
    "Mismatch",
    "Rows",
    "checked",
    "cloudformation_name",
    "spell",
]

Rows = Mapping[str, list[Any]]
"""The properties of a class or struct as the table holds them: Python's name → [CloudFormation's, type, required]."""


class Mismatch(Exception):
    """Raised where a value doesn't fit its type, until the construct is known.

    :param where: the path to the value within the argument
    :param problem: what was expected and what was got
    :param code: the stable name of the error
    """

    def __init__(self, where: str, problem: str, code: str = "ArgumentType") -> None:
        super().__init__(f"{where}: {problem}" if where else problem)
        self.code = code


class GeneratedStruct(Struct):
    """Base class of the structs that the table describes."""

    __signature__: ClassVar[Any] = GeneratedSignature(positional=False)
    _rows: ClassVar[Rows]
    _home: ClassVar[str]
    """The class whose structs the codes of the rows name: ``aws_s3.CfnBucket``."""

    @classmethod
    def _fault(cls, keywords: Mapping[str, Any]) -> tuple[str, str] | None:
        for name, value in keywords.items():
            if name not in cls._rows:
                return unknown_keyword(cls.__name__, name, list(cls._rows)), "Keyword"
            try:
                spell(cls._rows[name][1], value, cls._home, name)
            except Mismatch as error:
                return str(error), error.code
        return None

    @classmethod
    def _field_check(cls, name: str) -> Callable[[Any], bool] | None:
        """Return the test of a field's type; None when it takes anything."""
        code = cls._rows[name][1]

        def fits(value: Any) -> bool:
            try:
                spell(code, value, cls._home, name)
            except Mismatch:
                return False
            return True

        return None if code == "j" else fits


def cloudformation_name(rows: Rows, name: str) -> str:
    """Return how CloudFormation spells a property."""
    return rows[name][0] or pascal(name)


def struct_rows(home: str, name: str) -> tuple[Rows, str]:
    """Return the properties of a struct and the class that it belongs to.

    :param home: the class whose property names it, as ``aws_s3.CfnBucket``
    :param name: the struct's name in that class, or its full name when it belongs to another
    """
    if "." in name:
        home, _, name = name.rpartition(".")
    module, _, owner = home.partition(".")
    rows: Rows = read_table(module)["l1"][owner]["s"][name]
    return rows, home


def spell_properties(rows: Rows, values: Mapping[str, Any], home: str, where: str = "") -> dict[str, Any]:
    """Return properties as CloudFormation spells them, in the order of the table.

    :raises Mismatch: for an unknown or missing property, and for a value of the wrong type
    """
    missing = [name for name, row in rows.items() if len(row) > 2 and values.get(name) is None]
    if missing:
        owner = where or home.rpartition(".")[2]
        raise Mismatch("", f"{owner} needs {', '.join(map(repr, missing))}", "Keyword")
    spelled = {}
    for name, row in rows.items():
        value = values.get(name)
        if value is not None:
            spelled[row[0] or pascal(name)] = spell(row[1], value, home, f"{where}.{name}" if where else name)
    return spelled


def spell(code: Any, value: Any, home: str, where: str) -> Any:
    """Return a value as CloudFormation spells it.

    :param code: the type of the property, as scripts/spec/tables.py describes it
    :param home: the class whose structs the code names
    :param where: the property, for messages
    :raises Mismatch: when the value is of the wrong type
    """
    if value is None or isinstance(value, IResolvable):
        return value
    kind = code if isinstance(code, str) else code[0]
    if kind[0] == "@":
        return _spell_struct(kind[1:], value, home, where)
    if kind == "L":
        if isinstance(value, (list, tuple)):
            return [spell(code[1], item, home, f"{where}[{index}]") for index, item in enumerate(value)]
    elif kind == "M":
        if isinstance(value, Mapping):
            return {key: spell(code[1], item, home, f"{where}.{key}") for key, item in value.items()}
    elif kind == "U":
        return _spell_union(code, value, home, where)
    elif kind == "R":
        return _spell_reference(code, value, where)
    elif kind[0] in "eSo" and len(kind) > 1:
        if _fits_option(kind, value):
            return value
    elif kind == "T":
        return _spell_tag(value, where)
    elif kind == "j" or (kind == "J" and _is_json(value)):
        return _plain(value)
    elif kind == "d" and (instant := _instant(value)) is not None:
        return instant
    elif kind in _PLAIN and _PLAIN[kind](value):
        return value
    elif kind == "s" and isinstance(value, Enum) and isinstance(value.value, str):
        return value.value
    raise Mismatch(where, f"expected {expectation(code)}, got {_shown(value)}{_hint(kind, value)}")


def _instant(value: Any) -> str | None:
    """Return a datetime as CloudFormation spells it; None for anything else."""
    from datetime import UTC, datetime  # few properties are instants

    if not isinstance(value, datetime):
        return None
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03}Z"


def _fits_option(kind: str, value: Any) -> bool:
    """Return whether a value can be the enum's member, the struct or the object that an option expects."""
    if kind[0] == "e":
        return isinstance(value, Enum) and type(value).__name__ == short_name(kind)
    if kind[0] == "S":
        return isinstance(value, (Struct, Mapping))
    return not isinstance(value, (str, int, float, bool, bytes, list, tuple, Mapping, Enum))


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text if len(text) <= 80 else text[:79] + '…'} ({type(value).__name__})"


def _is_json(value: Any) -> bool:
    return isinstance(value, (Mapping, list, tuple, Struct)) or (isinstance(value, str) and unresolved(value))


def _hint(kind: str, value: Any) -> str:
    if kind == "s" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"; write {str(value)!r}"
    if kind == "L" and isinstance(value, (str, Mapping)):
        return "; write it in brackets: […]"
    if kind == "n" and isinstance(value, str) and "${Token" in value:
        return "; write Token.as_number(…)"
    return ""


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


_PLAIN: dict[str, Callable[[Any], bool]] = {
    "s": lambda value: isinstance(value, str),
    "b": lambda value: isinstance(value, bool),
    "n": _is_number,
}


def _spell_struct(name: str, value: Any, home: str, where: str) -> Any:
    rows, owner = struct_rows(home, name)
    if isinstance(value, GeneratedStruct):
        if type(value)._rows is rows or type(value)._rows == rows:
            return spell_properties(rows, value.__dict__, owner, where)
    elif isinstance(value, Mapping):
        return spell_properties(rows, dict(_python_keys(rows, value, where)), owner, where)
    raise Mismatch(where, f"expected {expectation('@' + name)} or a dict, got {_shown(value)}")


def _python_keys(rows: Rows, values: Mapping[str, Any], where: str) -> Iterator[tuple[str, Any]]:
    """Return the items of a dict by Python's names."""
    spellings: dict[str, str] = {}
    for key, value in values.items():
        if key not in rows:
            if not spellings:
                for name in rows:
                    spelled = pascal(name.rstrip("_"))
                    spellings |= {cloudformation_name(rows, name): name, spelled[:1].lower() + spelled[1:]: name}
                    spellings[spelled] = name
            found = spellings.get(key) if isinstance(key, str) else None
            if found is None:
                raise Mismatch(where, f"there is no {key!r}; {nearest_name(str(key), rows)}", "Keyword")
            key = found
        yield key, value


def _spell_union(code: list[Any], value: Any, home: str, where: str) -> Any:
    for part in code[1:]:
        try:
            return spell(part, value, home, where)
        except Mismatch:
            continue
    raise Mismatch(where, f"expected {expectation(code)}, got {_shown(value)}")


def _spell_reference(code: list[Any], value: Any, where: str) -> Any:
    if isinstance(value, str):
        return value
    for part in code[1:]:
        reference, _, field = part.partition(".")
        found = getattr(value, reference, None)
        found = found.get(field) if isinstance(found, Mapping) else getattr(found, field, None)
        if found is not None:
            return found
    raise Mismatch(where, f"expected {expectation(code)}, got {_shown(value)}")


def _spell_tag(value: Any, where: str) -> Any:
    if isinstance(value, CfnTag):
        return {"Key": value.key, "Value": value.value}
    if isinstance(value, Mapping):
        lowered = {str(key).lower(): item for key, item in value.items()}
        if lowered.keys() == {"key", "value"}:
            return {"Key": lowered["key"], "Value": lowered["value"]}
    raise Mismatch(where, f"expected a CfnTag, got {_shown(value)}; write CfnTag(key='…', value='…')")


def _plain(value: Any) -> Any:
    """Return a value of any type with its structs as dicts, whose keys are spelled as the CDK spells them."""
    if isinstance(value, Struct):
        items = ((pascal(name.rstrip("_")), item) for name, item in value.__dict__.items() if item is not None)
        return {name[:1].lower() + name[1:]: _plain(item) for name, item in items}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return value


def checked(rows: Rows, values: Mapping[str, Any], home: str, kind: str, path: str | None) -> dict[str, Any]:
    """Return the spelled properties of a class.

    :raises AuthoringError: for an unknown or missing property, and for a value of the wrong type
    """
    for name in values:
        if name not in rows:
            raise AuthoringError(unknown_keyword(kind, name, list(rows)), code="Keyword", path=path, kind=kind)
    try:
        return spell_properties(rows, values, home)
    except Mismatch as error:
        raise AuthoringError(str(error), code=error.code, path=path, kind=kind) from None
