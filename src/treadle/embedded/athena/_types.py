"""Types of columns: as Hive declares them, as Athena names them, and as DuckDB has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["INTEGERS", "UNKNOWN", "AthenaType", "duckdb_type", "from_duckdb", "parse_hive"]

INTEGERS: Final = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
"""The integer types with their bits."""

_HIVE: Final = {"string": "varchar", "int": "integer", "char": "varchar", "binary": "varbinary"}
_DUCKDB: Final = {
    "boolean": "boolean", "tinyint": "tinyint", "smallint": "smallint", "integer": "integer", "bigint": "bigint",
    "hugeint": "bigint", "ubigint": "bigint", "uinteger": "bigint", "utinyint": "bigint", "usmallint": "bigint",
    "float": "float", "double": "double", "varchar": "varchar", "date": "date", "timestamp": "timestamp",
    "timestamp with time zone": "timestamp with time zone", "json": "json", "null": "unknown", "blob": "varbinary",
}  # fmt: skip
_WORD: Final = re.compile(r"\s*(<|>|,|:|\(|\)|[^\s<>,:()]+)")
_DEEPEST: Final = 20


@dataclass(frozen=True, slots=True)
class AthenaType:
    """A type.

    :param name: Athena's name of it, without what is in parentheses
    :param children: the types of an array's elements, of a map's keys and values, or of a row's fields
    :param fields: the names of a row's fields
    """

    name: str
    children: tuple[AthenaType, ...] = ()
    fields: tuple[str, ...] = ()
    precision: int = 0
    scale: int = 0

    def __str__(self) -> str:
        if self.name == "decimal":
            return f"decimal({self.precision},{self.scale})"
        if self.name == "row":
            return f"row({', '.join(f'{name} {kind}' for name, kind in zip(self.fields, self.children, strict=True))})"
        return f"{self.name}({', '.join(map(str, self.children))})" if self.children else self.name

    @property
    def known(self) -> bool:
        """Whether tables with columns of this type can be read."""
        if self.children:
            return all(child.known for child in self.children)
        if self.name == "decimal":
            return 1 <= self.precision <= 38 and 0 <= self.scale <= self.precision
        return self.name in INTEGERS or self.name in ("boolean", "float", "double", "varchar", "date", "timestamp")


UNKNOWN: Final = AthenaType("unknown")


def parse_hive(text: str) -> AthenaType:
    """Parse a type of the Glue catalog, such as ``array<struct<a:int>>``; one that is not known keeps its text."""
    words = _WORD.findall(text.lower())
    try:
        kind, rest = _parse(words, 0)
    except (IndexError, ValueError):
        return AthenaType(text.strip().lower())
    return kind if rest == len(words) else AthenaType(text.strip().lower())


def _parse(words: list[str], at: int, depth: int = 0) -> tuple[AthenaType, int]:
    name, at = words[at], at + 1
    if depth > _DEEPEST:
        raise ValueError(name)
    opening = words[at] if at < len(words) else ""
    if name in ("array", "map", "struct") and opening == "<":
        return _parse_children(words, name, at, depth)
    numbers: list[int] = []
    if opening == "(":
        end = words.index(")", at)
        numbers = [int(word) for word in words[at + 1 : end] if word != ","]
        at = end + 1
    if name == "decimal":
        precision, scale = [*numbers, *(10, 0)[len(numbers) :]]
        return AthenaType("decimal", precision=precision, scale=scale), at
    return AthenaType(_HIVE.get(name, name)), at


def _parse_children(words: list[str], name: str, at: int, depth: int) -> tuple[AthenaType, int]:
    children: list[AthenaType] = []
    fields: list[str] = []
    while words[at] in ("<", ","):
        at += 1
        if name == "struct":
            fields.append(words[at])
            if words[at + 1] != ":":
                raise ValueError(name)
            at += 2
        child, at = _parse(words, at, depth + 1)
        children.append(child)
    if words[at] != ">" or len(children) != {"array": 1, "map": 2}.get(name, len(children)):
        raise ValueError(name)
    return AthenaType("row" if name == "struct" else name, tuple(children), tuple(fields)), at + 1


def duckdb_type(kind: AthenaType) -> str:
    """Return the name of a type in DuckDB's SQL."""
    if kind.name == "array":
        return f"{duckdb_type(kind.children[0])}[]"
    if kind.name == "map":
        return f"MAP({duckdb_type(kind.children[0])}, {duckdb_type(kind.children[1])})"
    if kind.name == "row":
        fields = zip(kind.fields, kind.children, strict=True)
        return "STRUCT(" + ", ".join(f'"{_quoted(name)}" {duckdb_type(child)}' for name, child in fields) + ")"
    return str(kind).upper()


def _quoted(name: str) -> str:
    return name.replace('"', '""')


def from_duckdb(told: Any) -> AthenaType:
    """Return the Athena type of a DuckDB type."""
    if told.id == "list" or told.id == "array":
        return AthenaType("array", (from_duckdb(told.children[0][1]),))
    if told.id == "map":
        return AthenaType("map", tuple(from_duckdb(child) for _, child in told.children))
    if told.id in ("struct", "tuple"):
        children = told.children
        names = tuple(str(name) or f"field{i}" for i, (name, _) in enumerate(children))
        return AthenaType("row", tuple(from_duckdb(child) for _, child in children), names)
    if told.id == "decimal":
        precision, scale = (int(value) for _, value in told.children)
        return AthenaType("decimal", precision=precision, scale=scale)
    name = str(told).lower().strip('"')
    return AthenaType(_DUCKDB.get(name, name))
