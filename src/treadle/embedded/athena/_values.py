"""Values as tables have them, and as Athena writes them in results."""

from __future__ import annotations

import datetime
import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from typing import Any, Final

from ...services import json_text
from ._failures import QueryError, unsupported
from ._types import INTEGERS, AthenaType

__all__ = ["column_info", "read_cell", "written"]

_PRECISION: Final = {
    "boolean": 0, "tinyint": 3, "smallint": 5, "integer": 10, "bigint": 19, "float": 17, "double": 17,
    "varchar": 2147483647, "date": 0, "timestamp": 3, "timestamp with time zone": 3, "unknown": 0,
}  # fmt: skip
_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,40}\Z")
_NUMBER: Final = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\Z|[+-]?Infinity\Z|NaN\Z")
_TIMESTAMP: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?)?\Z", re.ASCII)


# ---------------------------------------------------------------- results


def written(value: Any, kind: AthenaType) -> str | None:
    """Return a value as the text it has in results; None for NULL.

    :raises QueryError: for a number that its type can't hold
    """
    if value is None:
        return None
    if kind.name == "boolean":
        return "true" if value else "false"
    if kind.name in INTEGERS:
        if not -(1 << INTEGERS[kind.name] - 1) <= value < 1 << INTEGERS[kind.name] - 1:
            raise QueryError(f"NUMERIC_VALUE_OUT_OF_RANGE: {kind.name} overflow: {value}")
        return str(int(value))
    if kind.name in ("double", "float"):
        return _double(float(value))
    if kind.name == "decimal":
        return format(value, "f")
    if kind.name.startswith("timestamp"):
        zone = " UTC" if kind.name != "timestamp" else ""
        return f"{value:%Y-%m-%d %H:%M:%S}.{value.microsecond // 1000:03}{zone}"
    if kind.name == "array":
        return "[" + ", ".join(_inner(item, kind.children[0]) for item in value) + "]"
    if kind.name == "map":
        keys, values = kind.children
        pairs = value.items()
        return "{" + ", ".join(f"{_inner(key, keys)}={_inner(item, values)}" for key, item in pairs) + "}"
    if kind.name == "row":
        items = value.values() if isinstance(value, dict) else value
        pairs = zip(kind.fields, items, kind.children, strict=True)
        return "{" + ", ".join(f"{name}={_inner(item, child)}" for name, item, child in pairs) + "}"
    if kind.name == "varbinary":
        return " ".join(f"{byte:02x}" for byte in value)
    if kind.name not in ("varchar", "date", "json", "unknown"):
        raise unsupported(f"a result of the type {kind}")
    return str(value)


def _inner(value: Any, kind: AthenaType) -> str:
    text = written(value, kind)
    return "null" if text is None else text


def _double(value: float) -> str:
    """Return a double as Java writes it."""
    if math.isinf(value) or math.isnan(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    if value == 0 or 1e-3 <= abs(value) < 1e7:
        return format(value, ".1f") if "e" in text else text
    mantissa, _, power = format(value, f".{len(_digits(text)) - 1}e").partition("e")
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{int(power)}"


def _digits(text: str) -> str:
    return re.sub(r"[-.]", "", text.partition("e")[0]).strip("0") or "0"


def column_info(name: str, kind: AthenaType) -> dict[str, Any]:
    """Describe a column of a result."""
    decimal = kind.name == "decimal"
    return {
        "CatalogName": "hive",
        "SchemaName": "",
        "TableName": "",
        "Name": name,
        "Label": name,
        "Type": kind.name,
        "Precision": kind.precision if decimal else _PRECISION.get(kind.name, 0),
        "Scale": kind.scale if decimal else 0,
        "Nullable": "UNKNOWN",
        "CaseSensitive": kind.name == "varchar",
    }


# ---------------------------------------------------------------- tables


def read_cell(value: Any, kind: AthenaType) -> Any:
    """Return a cell of a table as JSON has it; what its column's type can't hold is NULL.

    :param value: text, or what JSON and Parquet have
    """
    if value is None:
        return None
    if kind.children:
        return _read_nested(value, kind)
    if kind.name == "varchar":
        return value if isinstance(value, str) else str(value) if isinstance(value, float) else json_text(value)
    if isinstance(value, bool):
        return value if kind.name == "boolean" else None
    if kind.name == "boolean":
        return {"true": True, "false": False}.get(value.lower()) if isinstance(value, str) else None
    text = value.strip() if isinstance(value, str) else str(value)
    if kind.name in INTEGERS:
        bits = INTEGERS[kind.name]
        number = int(text) if _INTEGER.match(text) else None
        return number if number is not None and -(1 << bits - 1) <= number < 1 << bits - 1 else None
    if kind.name in ("date", "timestamp"):
        made = _timestamp(text)
        return made[:10] if made is not None and kind.name == "date" else made
    if not _NUMBER.match(text):
        return None
    return _decimal(text, kind) if kind.name == "decimal" else text  # DuckDB reads the text of a double


def _read_nested(value: Any, kind: AthenaType) -> Any:
    if kind.name == "array":
        return [read_cell(item, kind.children[0]) for item in value] if isinstance(value, list) else None
    if kind.name == "map" and isinstance(value, list):  # Parquet has the pairs of a map
        value = {str(pair[0]): pair[1] for pair in value if isinstance(pair, list | tuple) and len(pair) == 2}
    if not isinstance(value, dict):
        return None
    if kind.name == "map":
        return {str(key): read_cell(item, kind.children[1]) for key, item in value.items()}
    lower = {str(name).lower(): item for name, item in value.items()}
    return {name: read_cell(lower.get(name), child) for name, child in zip(kind.fields, kind.children, strict=True)}


def _decimal(text: str, kind: AthenaType) -> str | None:
    try:
        number = Decimal(text)
        if not number.is_finite() or number.adjusted() >= kind.precision - kind.scale:
            return None
        return format(number.quantize(Decimal(1).scaleb(-kind.scale), ROUND_HALF_UP, Context(prec=80)), "f")
    except InvalidOperation:
        return None


def _timestamp(text: str) -> str | None:
    """Return a timestamp in its full form; None for what is none."""
    found = _TIMESTAMP.match(text)
    if found is None:
        return None
    made = f"{found[1]} {found[2] or '00:00'}:{found[3] or '00'}.{(found[4] or '').ljust(3, '0')}"
    try:
        datetime.datetime.fromisoformat(made)
    except ValueError:
        return None
    return made
