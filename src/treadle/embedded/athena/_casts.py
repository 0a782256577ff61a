"""Casts: DuckDB's are more generous than Athena's."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Final

from sqlglot import exp

from ._dialect import family, is_integer, shown
from ._failures import QueryError, unsupported

__all__ = ["cast_sql"]

_WORDS: Final = {"integer": "INT", "bigint": "BIGINT", "smallint": "SMALLINT", "tinyint": "TINYINT"}
_PLAIN: Final = frozenset({"boolean", "double", "float", "date", "timestamp", "timestamp with time zone"})
_SAFE_DOUBLE: Final = "the cast to varchar of a double outside of 0.001 to 10,000,000"
_NUMBER: Final = "[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?[dDfF]?|[+-]?Infinity|NaN"
_DAY: Final = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
_TIMES: Final = {"date": _DAY, "timestamp": f"{_DAY}( [0-9]{{1,2}}:[0-9]{{1,2}}(:[0-9]{{1,2}}([.][0-9]+)?)?)?"}

Bind = Callable[[str, Callable[[str], str]], str]


def cast_sql(node: exp.Cast, value: str, bind: Bind) -> str:
    """Return a cast in DuckDB's SQL.

    :param value: what is cast, in DuckDB's SQL
    :param bind: returns an expression that uses a value several times
    """
    before, kind = node.this.type, node.args["to"]
    kept = not isinstance(node, exp.TryCast)
    target, source = shown(kind), family(before)
    cast = "CAST" if kept else "TRY_CAST"
    if isinstance(node.this, exp.Literal) and node.this.is_string and target in ("date", "timestamp") and kept:
        if not _is_time(node.this.name.strip(), target):
            raise QueryError(f"INVALID_CAST_ARGUMENT: Value cannot be cast to {target}: {node.this.name}")
        return f"CAST({value} AS {target.upper()})"
    if target.startswith(("varchar", "char")):
        return _to_varchar(value, before, kind, bind)
    if target == "json":
        return f"to_json({value})"
    if source == "json":
        return f"{cast}({value} AS {duckdb_name(kind)})"
    if is_integer(kind):
        return _to_integer(value, before, target, kept, bind)
    if target == "boolean" and source == "varchar":
        refusal = "error('INVALID_CAST_ARGUMENT: Cannot cast ''' || {0} || ''' to BOOLEAN')" if kept else "NULL"
        return bind(
            value,
            lambda v: (
                f"CASE WHEN lower({v}) IN ('t', 'true', '1') THEN true WHEN lower({v}) IN ('f', 'false', '0') "
                f"THEN false WHEN {v} IS NULL THEN NULL ELSE {refusal.replace('{0}', v)} END"
            ),
        )
    if target == "double" and source == "varchar":
        refusal = "error('INVALID_CAST_ARGUMENT: Cannot cast ''' || {0} || ''' to DOUBLE')" if kept else "NULL"
        return bind(
            value,
            lambda v: (
                f"CASE WHEN regexp_full_match(trim({v}), '{_NUMBER}') THEN CAST({v} AS DOUBLE) "
                f"WHEN {v} IS NULL THEN NULL ELSE {refusal.replace('{0}', v)} END"
            ),
        )
    if target in ("date", "timestamp") and source == "varchar":
        refusal = f"error('INVALID_CAST_ARGUMENT: Value cannot be cast to {target}: ' || {{0}})" if kept else "NULL"
        return bind(
            value,
            lambda v: (
                f"CASE WHEN {v} IS NULL OR (regexp_full_match(trim({v}), '{_TIMES[target]}') "
                f"AND TRY_CAST({v} AS {target.upper()}) IS NOT NULL) "
                f"THEN TRY_CAST({v} AS {target.upper()}) ELSE {refusal.replace('{0}', v)} END"
            ),
        )
    if target in _PLAIN or kind.is_type(exp.DType.DECIMAL, exp.DType.ARRAY, exp.DType.MAP, exp.DType.STRUCT):
        return f"{cast}({value} AS {duckdb_name(kind)})"
    raise unsupported(f"a cast to {target}")


def _is_time(text: str, target: str) -> bool:
    """Return whether text is a date or a timestamp that exists."""
    if not re.fullmatch(_TIMES[target], text):
        return False
    try:
        datetime.date(*map(int, text.partition(" ")[0].split("-")))
    except ValueError:
        return False
    return all(int(part) < most for part, most in zip(re.split("[:.]", text.partition(" ")[2]), (24, 60, 60)) if part)


def duckdb_name(kind: exp.DataType) -> str:
    """Return the name of a type of a query in DuckDB's SQL."""
    if kind.is_type(exp.DType.ARRAY):
        return f"{duckdb_name(kind.expressions[0])}[]"
    if kind.is_type(exp.DType.MAP):
        return f"MAP({', '.join(map(duckdb_name, kind.expressions))})"
    if kind.is_type(exp.DType.STRUCT):
        fields = [part for part in kind.expressions if isinstance(part, exp.ColumnDef)]
        if len(fields) != len(kind.expressions):
            raise unsupported("a row type without names of its fields")
        named = (f'"{field.name}" {duckdb_name(field.args["kind"])}' for field in fields)
        return f"STRUCT({', '.join(named)})"
    name = shown(kind)
    if name.startswith("decimal"):
        given = [part.name for part in kind.expressions]
        return f"DECIMAL({given[0] if given else 38}, {given[1] if len(given) > 1 else 0})"
    name = name.partition("(")[0]
    if name not in ("varchar", "json", *_PLAIN, *_WORDS):
        raise unsupported(f"the type {name}")
    return name.upper()


def _to_varchar(value: str, before: exp.DataType | None, kind: exp.DataType, bind: Bind) -> str:
    source = shown(before)
    if source in ("double", "float"):
        value = bind(
            value,
            lambda v: (
                f"CASE WHEN {v} = 0 OR (abs({v}) >= 0.001 AND abs({v}) < 1e7) OR {v} IS NULL THEN CAST({v} AS VARCHAR) "
                f"WHEN isnan({v}) THEN 'NaN' WHEN isinf({v}) THEN CASE WHEN {v} > 0 THEN '' ELSE '-' END || 'Infinity' "
                f"ELSE error('{unsupported(_SAFE_DOUBLE)}') END"
            ),
        ).replace("can't", "can''t")
    elif source.startswith("timestamp"):
        zone = " UTC" if source != "timestamp" else ""
        value = f"strftime({value}, '%Y-%m-%d %H:%M:%S.%g{zone}')"
    elif family(before) == "json":
        value = f"({value} ->> '$')"
    else:
        value = f"CAST({value} AS VARCHAR)"
    length = [part.name for part in kind.expressions if isinstance(part, exp.DataTypeParam)]
    return f"left({value}, {int(length[0])})" if length else value


def _to_integer(value: str, before: exp.DataType | None, target: str, kept: bool, bind: Bind) -> str:
    cast = "CAST" if kept else "TRY_CAST"
    if family(before) == "number" and not is_integer(before):
        return f"{cast}(round({value}) AS {target})"  # half away from zero, where DuckDB's cast goes to the even number
    if family(before) == "varchar":
        refusal = (
            f"error('INVALID_CAST_ARGUMENT: Cannot cast ''' || {{0}} || ''' to {_WORDS[target]}')" if kept else "NULL"
        )
        return bind(
            value,
            lambda v: (
                f"CASE WHEN {v} IS NULL OR (regexp_full_match({v}, '[+-]?[0-9]+') "
                f"AND TRY_CAST({v} AS {target}) IS NOT NULL) "
                f"THEN TRY_CAST({v} AS {target}) ELSE {refusal.replace('{0}', v)} END"
            ),
        )
    return f"{cast}({value} AS {target})"
