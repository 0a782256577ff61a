"""DuckDB, which runs the queries: without files or network, with bounded memory and time."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

import duckdb

from ._failures import QueryError, unsupported
from ._types import AthenaType, duckdb_type, from_duckdb

__all__ = ["Connection"]

_SECONDS: Final = 10.0
_MEMORY: Final = "512MB"
_MOST_ROWS: Final = 1_000_000
_CHUNK: Final = 5_000
_CONFIGURATION: Final[dict[str, str | bool | int | float | list[str]]] = {
    "threads": 1,
    "memory_limit": _MEMORY,
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "temp_directory": "",
}
_OWN: Final = re.compile(r"(?:NOT_SUPPORTED|INVALID_CAST_ARGUMENT|INVALID_FUNCTION_ARGUMENT): .*", re.DOTALL)
_GROUPING: Final = re.compile(r'column "([^"]*)" must appear in the GROUP BY clause')
_UNPARSED: Final = re.compile(r'Could not parse string "(.*?)" according to')
_SCALAR: Final = "clause cannot contain aggregations, window functions or grouping operations"
# DuckDB's words -> Athena's
_FAILURES: Final = (
    ("Division by zero", "DIVISION_BY_ZERO: Division by zero"),
    ("WHERE clause cannot contain aggregates", f"EXPRESSION_NOT_SCALAR: WHERE {_SCALAR}"),
    ("WHERE clause cannot contain window", f"EXPRESSION_NOT_SCALAR: WHERE {_SCALAR}"),
    ("GROUP BY clause cannot contain aggregates", f"EXPRESSION_NOT_SCALAR: GROUP BY {_SCALAR}"),
    ("aggregate function calls cannot be nested", "NESTED_AGGREGATION: Cannot nest aggregations"),
    ("More than one row returned by a subquery", "SUBQUERY_MULTIPLE_ROWS: Scalar sub-query has returned multiple rows"),
    ("Malformed JSON", "INVALID_FUNCTION_ARGUMENT: Cannot convert value to JSON"),
)  # fmt: skip


class Connection:
    """Run one query over its tables."""

    def __init__(self) -> None:
        self._engine = duckdb.connect(":memory:", config=_CONFIGURATION)
        self._engine.execute("SET TimeZone = 'UTC'")
        self._engine.execute("SET lock_configuration = true")

    def load(self, name: str, columns: list[tuple[str, AthenaType]], rows: Iterable[list[Any]]) -> None:
        """Create a table with rows as JSON has them; columns of types that are not known stay NULL."""
        kinds = [duckdb_type(kind) if kind.known else "VARCHAR" for _, kind in columns]
        described = ", ".join(f"{_quoted(column)} {kind}" for (column, _), kind in zip(columns, kinds, strict=True))
        try:
            self._engine.execute(f"CREATE TABLE {_quoted(name)} ({described})")
            form = json.dumps([{f"c{i}": kind for i, kind in enumerate(kinds)}])
            insert = f"INSERT INTO {_quoted(name)} SELECT unnest(from_json_strict(?, ?), max_depth := 2)"
            for chunk in _chunks(rows):
                content = json.dumps([{f"c{i}": cell for i, cell in enumerate(row)} for row in chunk])
                self._engine.execute(insert, [content, form])
        except duckdb.Error as error:
            raise unsupported(f"the table {name} ({_first_line(error)})") from None

    def rows(self, sql: str, places: dict[str, str]) -> tuple[list[AthenaType], list[list[Any]]]:
        """Run a query; return the types of its columns, and the rows.

        :param places: where the query has its columns
        :raises QueryError: when it fails
        """
        timer = threading.Timer(_SECONDS, self._engine.interrupt)
        timer.daemon = True
        timer.start()
        try:
            cursor = self._engine.execute(sql)
            kinds = [from_duckdb(column[1]) for column in cursor.description or []]
            found: list[list[Any]] = []
            while part := cursor.fetchmany(_CHUNK):
                found += [list(row) for row in part]
                if len(found) > _MOST_ROWS:
                    raise unsupported(f"a result of more than {_MOST_ROWS:,} rows")
            return kinds, found
        except (duckdb.Error, OverflowError, ValueError, RecursionError) as error:
            raise _failure(error, places) from None
        finally:
            timer.cancel()

    def close(self) -> None:
        """Release the memory."""
        self._engine.close()


def _chunks(rows: Iterable[list[Any]]) -> Iterator[list[list[Any]]]:
    iterator = iter(rows)
    while chunk := list(islice(iterator, _CHUNK)):
        yield chunk


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]


def _failure(error: Exception, places: dict[str, str]) -> QueryError:
    """Return the failure of a query in Athena's words, where they are known."""
    words = str(error)
    if isinstance(error, duckdb.InterruptException):
        return QueryError("EXCEEDED_TIME_LIMIT: Query exceeded the maximum run time limit")
    if isinstance(error, duckdb.OutOfMemoryException):
        return QueryError(
            f"EXCEEDED_LOCAL_MEMORY_LIMIT: Query exceeded the embedded Athena's memory limit of {_MEMORY}"
        )
    for part, meaning in _FAILURES:
        if part in words:
            return QueryError(meaning)
    if own := _OWN.search(words):
        return QueryError(own[0])
    if grouping := _GROUPING.search(words):
        shown = f"'{grouping[1]}' must be an aggregate expression or appear in GROUP BY clause"
        return QueryError(f"EXPRESSION_NOT_AGGREGATE: line {places.get(grouping[1].lower(), '1:8')}: {shown}")
    if unparsed := _UNPARSED.search(words):
        return QueryError(f'INVALID_FUNCTION_ARGUMENT: Invalid format: "{unparsed[1]}"')
    if isinstance(error, duckdb.OutOfRangeException):
        return QueryError(f"NUMERIC_VALUE_OUT_OF_RANGE: {_first_line(error).partition(': ')[2]}")
    if isinstance(error, duckdb.ConversionException):
        return QueryError(f"INVALID_CAST_ARGUMENT: {_first_line(error).partition(': ')[2]}")
    return unsupported(f"this query ({_first_line(error)})")
