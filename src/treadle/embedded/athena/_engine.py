"""SQLite, made to calculate as Athena does."""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Callable
from typing import Any, Final

from ._expressions import quoted
from ._tables import Table
from ._tokens import QueryError, unsupported
from ._values import cast

__all__ = ["Connection"]

_SECONDS: Final = 10.0
_TEXTS: Final[dict[str, Callable[..., str]]] = {
    "lower": str.lower,
    "upper": str.upper,
    "trim": str.strip,
    "ltrim": str.lstrip,
    "rtrim": str.rstrip,
    "replace": str.replace,
    "concat": lambda *texts: "".join(texts),
}


class Connection:
    """Hold the tables of one query, and run it."""

    def __init__(self) -> None:
        self._engine = sqlite3.connect(":memory:")
        self._engine.execute("PRAGMA case_sensitive_like = ON")
        self._error: QueryError | None = None
        until = time.monotonic() + _SECONDS
        self._engine.set_progress_handler(lambda: time.monotonic() > until, 100_000)
        functions: list[tuple[str, int, Callable[..., Any]]] = [
            # SQLite's own know letters and spaces of ASCII alone
            *((f"treadle_{name}", -1, _of_texts(function)) for name, function in _TEXTS.items()),
            ("treadle_substr", -1, _substr),
            ("treadle_cast", 4, _cast),
            ("treadle_arithmetic", 4, _arithmetic),
        ]
        for name, count, function in functions:
            self._engine.create_function(name, count, self._kept(function), deterministic=True)

    def _kept(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Keep a function's error, of which SQLite would only tell that there was one."""

        def called(*given: Any) -> Any:
            try:
                return function(*given)
            except QueryError as error:
                self._error = error
                raise

        return called

    def load(self, alias: str, table: Table) -> None:
        """Make a table of SQLite's; columns without a type keep values as they are."""
        names = ", ".join(quoted(name) for name, _ in table.columns)
        self._engine.execute(f"CREATE TABLE {quoted(alias)} ({names})")
        places = ", ".join("?" * len(table.columns))
        try:
            self._engine.executemany(f"INSERT INTO {quoted(alias)} VALUES ({places})", table.rows())
        except (sqlite3.Error, OverflowError) as error:
            raise unsupported(f"the table {table.name} ({error})") from None

    def rows(self, sql: str) -> list[Any]:
        """Run a query.

        :raises QueryError: when it fails
        """
        try:
            return self._engine.execute(sql).fetchall()
        except (sqlite3.Error, OverflowError, RecursionError) as error:
            if self._error is not None:
                raise self._error from None
            if str(error) == "interrupted":
                raise QueryError("EXCEEDED_TIME_LIMIT: Query exceeded the maximum run time limit") from None
            raise unsupported(f"this query ({error})") from None

    def close(self) -> None:
        self._engine.close()


def _of_texts(function: Callable[..., str]) -> Callable[..., str | None]:
    return lambda *texts: None if None in texts else function(*texts)


def _substr(text: str | None, start: int | None, *given: int | None) -> str | None:
    """Give a part of a text: places count from 1, or from the end when they are negative."""
    if text is None or start is None or None in given:
        return None
    if start == 0 or abs(start) > len(text):
        return ""
    rest = text[start - 1 if start > 0 else start :]
    return rest[: max(0, given[0] or 0)] if given else rest


def _cast(value: Any, before: str, kind: str, kept: int) -> Any:
    try:
        return cast(value, before, kind)
    except QueryError:
        if kept:
            raise
        return None


def _arithmetic(sign: str, kind: str, left: Any, right: Any) -> Any:
    if left is None or right is None:
        return None
    if kind == "double":
        return _doubles(sign, float(left), float(right))
    if sign in "/%" and right == 0:
        raise QueryError("DIVISION_BY_ZERO: Division by zero")
    if sign in "/%":
        whole = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
        made = whole if sign == "/" else left - whole * right
    else:
        made = left + right if sign == "+" else left - right if sign == "-" else left * right
    bits = 63 if kind == "bigint" else 31
    if not -(1 << bits) <= made < 1 << bits:
        raise QueryError(f"NUMERIC_VALUE_OUT_OF_RANGE: {kind} overflow: {left} {sign} {right}")
    return made


def _doubles(sign: str, left: float, right: float) -> float:
    try:
        if sign == "/":
            made = (
                left / right if right else math.copysign(math.inf, left) * math.copysign(1, right) if left else math.nan
            )
        elif sign == "%":
            made = math.fmod(left, right)
        else:
            made = left + right if sign == "+" else left - right if sign == "-" else left * right
    except (OverflowError, ValueError):
        made = math.nan
    if math.isnan(made):
        raise unsupported("a calculation that ends in NaN")
    return made
