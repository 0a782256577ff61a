"""Values as Athena writes, reads and casts them."""

from __future__ import annotations

import math
import re
from typing import Any, Final

from ...services import json_text
from ._tokens import QueryError, unsupported

__all__ = ["INTEGERS", "cast", "column_info", "family", "read_cell", "written"]

INTEGERS: Final = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
"""The integer types with their bits."""

_PRECISION: Final = {
    "boolean": 0, "tinyint": 3, "smallint": 5, "integer": 10, "bigint": 19, "float": 17, "double": 17,
    "varchar": 2147483647, "date": 0, "timestamp": 3, "unknown": 0,
}  # fmt: skip
_INTEGER: Final = re.compile(r"[+-]?\d+\Z")
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z|[+-]?Infinity\Z|NaN\Z")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d\Z")
_TIMESTAMP: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?)?\Z")


def family(kind: str) -> str:
    """Give what types can be compared with each other: number, varchar, boolean, date, timestamp; unknown with all."""
    decimal = kind.startswith("decimal(") and kind.endswith(")")
    return "number" if kind in INTEGERS or kind in ("double", "float") or decimal else kind


def _double(value: float) -> str:
    """Write a double as Java does."""
    if math.isinf(value) or math.isnan(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    if value == 0 or 1e-3 <= abs(value) < 1e7:
        return format(value, ".1f") if "e" in text else text
    mantissa, _, power = format(value, f".{len(_digits(text)) - 1}e").partition("e")
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{int(power)}"


def _digits(text: str) -> str:
    return re.sub(r"[-.]", "", text.partition("e")[0]).strip("0") or "0"


def written(value: Any, kind: str) -> str | None:
    """Write a value as it stands in results; None for NULL.

    :raises QueryError: for a number that its type can't hold
    """
    if value is None:
        return None
    if kind == "boolean":
        return "true" if value else "false"
    if kind in INTEGERS:
        if not isinstance(value, int) or not -(1 << INTEGERS[kind] - 1) <= value < 1 << INTEGERS[kind] - 1:
            raise QueryError(f"NUMERIC_VALUE_OUT_OF_RANGE: {value} is out of range for {kind}")
        return str(value)
    if kind.startswith("decimal"):
        return format(float(value), f".{kind.rpartition(',')[2].rstrip(')') or 0}f")
    if kind in ("double", "float"):
        return _double(float(value))
    return str(value)


def cast(value: Any, before: str, kind: str) -> Any:
    """Cast a value.

    :raises QueryError: where Athena refuses it
    """
    if value is None or before == kind:
        return value
    text = written(value, before) or ""
    made: Any = None
    if kind == "varchar":
        return text
    if kind in INTEGERS:
        if family(before) == "number":
            number = float(text)
            made = int(text) if before in INTEGERS else int(math.floor(abs(number) + 0.5) * (1 if number > 0 else -1))
        elif before == "boolean":
            made = int(bool(value))
        elif _INTEGER.match(text):
            made = int(text)
        if made is not None and -(1 << INTEGERS[kind] - 1) <= made < 1 << INTEGERS[kind] - 1:
            return made
    elif kind == "double":
        if before == "boolean" or _NUMBER.match(text):
            return float(int(value)) if before == "boolean" else float(text.replace("Infinity", "inf"))
    elif kind == "boolean":
        if family(before) == "number":
            return int(float(text) != 0)
        if text.lower() in ("true", "t", "1", "false", "f", "0"):
            return int(text.lower() in ("true", "t", "1"))
    elif kind == "date":
        found = _TIMESTAMP.match(text.strip())
        if found and (before == "timestamp" or _DATE.match(text.strip())):
            return found[1]
    elif kind == "timestamp":
        made = timestamp(text)
        if made is not None:
            return made
    shown = f"'{text}'" if before == "varchar" else text
    raise QueryError(f"INVALID_CAST_ARGUMENT: Cannot cast {before} {shown} to {kind}")


def timestamp(text: str) -> str | None:
    """Give a timestamp its full form; None for what is none."""
    found = _TIMESTAMP.match(text.strip())
    return f"{found[1]} {found[2] or '00:00'}:{found[3] or '00'}.{(found[4] or '').ljust(3, '0')}" if found else None


def read_cell(value: Any, kind: str) -> Any:
    """Read a cell of a table; what its column's type can't hold is NULL.

    :param value: text, or what JSON and Parquet have
    """
    if value is None or kind == "varchar":
        return value if value is None or isinstance(value, str) else _text(value)
    if isinstance(value, bool):
        return int(value) if kind == "boolean" else None
    if kind == "boolean":
        return {"true": 1, "false": 0}.get(value.lower()) if isinstance(value, str) else None
    text = value.strip() if isinstance(value, str) else str(value)
    if kind in INTEGERS:
        bits = INTEGERS[kind]
        number = int(text) if _INTEGER.match(text) else None
        return number if number is not None and -(1 << bits - 1) <= number < 1 << bits - 1 else None
    if kind == "date":
        return text[:10] if _TIMESTAMP.match(text) else None
    if kind == "timestamp":
        return timestamp(text)
    if text == "NaN":
        raise unsupported("NaN in a table")
    return float(text.replace("Infinity", "inf")) if _NUMBER.match(text) else None


def _text(value: Any) -> str:
    return str(value) if isinstance(value, float) else json_text(value)


def column_info(name: str, kind: str) -> dict[str, Any]:
    """Describe a column of a result."""
    precision, scale = _PRECISION.get(kind, 0), 0
    if kind.startswith("decimal"):
        precision, scale = (int(part) for part in kind[8:-1].split(","))
    return {
        "CatalogName": "hive",
        "SchemaName": "",
        "TableName": "",
        "Name": name,
        "Label": name,
        "Type": kind.partition("(")[0],
        "Precision": precision,
        "Scale": scale,
        "Nullable": "UNKNOWN",
        "CaseSensitive": kind == "varchar",
    }
