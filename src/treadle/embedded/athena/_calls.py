"""Calls of Athena's functions in DuckDB's SQL, where more than their names differ."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from sqlglot import exp
from sqlglot.generators.duckdb import DuckDBGenerator

from ._dialect import family, is_integer, shown
from ._failures import QueryError, unsupported
from ._functions import FUNCTIONS
from ._patterns import json_path, replacement, time_format

__all__ = ["UNITS", "CallGenerator", "quoted"]

UNITS: Final = frozenset({"millisecond", "second", "minute", "hour", "day", "week", "month", "quarter", "year"})
_LONGEST: Final = 2_000_000
_MOST_ELEMENTS: Final = 10_000
_MOST_PADDING: Final = 100_000


def quoted(text: str) -> str:
    """Return text as it is written between single quotes."""
    return text.replace("'", "''")


class CallGenerator(DuckDBGenerator):
    """Write calls of functions."""

    def bind(self, value: str, body: Callable[[str], str]) -> str:
        """Return an expression that uses a value several times but has it once."""
        return self.short(f"(list_transform([{value}], lambda _v: {body('_v')})[1])")

    @staticmethod
    def short(sql: str) -> str:
        """Return SQL, unless nesting has made it too long."""
        if len(sql) > _LONGEST:
            raise unsupported("so large an expression")
        return sql

    def call_named(self, name: str, arguments: list[Any]) -> str:
        """Write a call of a function that has a syntax of its own."""
        made = exp.Anonymous(this=name, expressions=[argument.copy() for argument in arguments if argument is not None])
        for new, old in zip(
            made.expressions, [argument for argument in arguments if argument is not None], strict=True
        ):
            new.type = old.type
        return self.call(made)

    def call(self, node: exp.Anonymous) -> str:
        """Write a call of a function."""
        name = node.name.lower()
        function = FUNCTIONS[name]
        if not function.sql:
            made: str = getattr(self, f"_{'ceil' if name == 'ceiling' else name}")(node)
            return self.short(made)
        arguments = [self.sql(argument) for argument in node.expressions]
        if "{*}" not in function.sql and any(isinstance(one, exp.Distinct | exp.Order) for one in node.expressions):
            raise unsupported(f"DISTINCT or ORDER BY in {name}")
        sql = re.sub(
            r"\{(\*|\d)\}",
            lambda found: ", ".join(arguments) if found[1] == "*" else arguments[int(found[1])],
            function.sql,
        )
        return self.short(sql)

    def _all(self, node: exp.Anonymous) -> list[str]:
        return [self.sql(argument) for argument in node.expressions]

    def _text(self, node: exp.Anonymous, i: int) -> str:
        """Return an argument that has to be a literal here."""
        argument = node.expressions[i]
        if not (isinstance(argument, exp.Literal) and argument.is_string):
            raise unsupported(f"{node.name.lower()} whose argument {i + 1} is no literal")
        return argument.name

    def _concat(self, node: exp.Anonymous) -> str:
        return self.joined(node.expressions)

    def joined(self, parts: list[exp.Expr]) -> str:
        """Write the concatenation of texts or arrays; DuckDB has no type for that of a text and NULL."""
        sql = f"({' || '.join(self.sql(part) for part in parts)})"
        return f"CAST({sql} AS VARCHAR)" if any(family(part.type) == "varchar" for part in parts) else sql

    def _reverse(self, node: exp.Anonymous) -> str:
        argument = node.expressions[0]
        return f"{'list_reverse' if family(argument.type) == 'array' else 'reverse'}({self.sql(argument)})"

    def _replace(self, node: exp.Anonymous) -> str:
        return f"replace({', '.join([*self._all(node), chr(39) * 2][:3])})"

    def _substr(self, node: exp.Anonymous) -> str:
        text, start, *count = self._all(node)
        length = [one if one.isdecimal() else f"CASE WHEN {one} < 0 THEN 0 ELSE {one} END" for one in count]
        if start.isdecimal() and int(start) > 0:
            return f"substr({', '.join([text, start, *length])})"
        return self.bind(
            f"{{'s': {text}, 'i': {start}}}",
            lambda v: (
                f"CASE WHEN {v}.i = 0 OR abs({v}.i) > length({v}.s) THEN '' "
                f"ELSE substr({', '.join([f'{v}.s', f'{v}.i', *length])}) END"
            ),
        )

    _substring = _substr

    def _lpad(self, node: exp.Anonymous) -> str:
        text, size, filling = self._all(node)
        words = f"error('INVALID_FUNCTION_ARGUMENT: Target length must be in the range [0..{_MOST_PADDING}]')"
        checked = self.bind(
            size, lambda v: f"CASE WHEN {v} BETWEEN 0 AND {_MOST_PADDING} OR {v} IS NULL THEN {v} ELSE {words} END"
        )
        return f"{node.name.lower()}({text}, CAST({checked} AS INTEGER), {filling})"

    _rpad = _lpad

    def _regexp_extract(self, node: exp.Anonymous) -> str:
        return f"(regexp_extract_all({', '.join([*self._all(node), '0'][:3])})[1])"

    def _regexp_extract_all(self, node: exp.Anonymous) -> str:
        return f"regexp_extract_all({', '.join([*self._all(node), '0'][:3])})"

    def _regexp_replace(self, node: exp.Anonymous) -> str:
        new = replacement(self._text(node, 2)) if len(node.expressions) > 2 else ""
        text, pattern = self._all(node)[:2]
        return f"regexp_replace({text}, {pattern}, '{quoted(new)}', 'g')"

    def _json_extract_scalar(self, node: exp.Anonymous) -> str:
        path = f"'{quoted(json_path(self._text(node, 1)))}'"
        return self.bind(
            f"TRY_CAST(CAST({self.sql(node.expressions[0])} AS VARCHAR) AS JSON)",
            lambda v: (
                f"CASE WHEN json_type({v}, {path}) NOT IN ('OBJECT', 'ARRAY', 'NULL') "
                f"THEN json_extract_string({v}, {path}) END"
            ),
        )

    def _json_extract(self, node: exp.Anonymous) -> str:
        path = f"'{quoted(json_path(self._text(node, 1)))}'"
        return f"json_extract(TRY_CAST(CAST({self.sql(node.expressions[0])} AS VARCHAR) AS JSON), {path})"

    def _rounded(self, node: exp.Anonymous, name: str) -> str:
        arguments = self._all(node)
        kind = node.expressions[0].type
        if is_integer(kind) and len(arguments) == 1:
            return arguments[0]
        sql = f"{name}({', '.join(arguments)})"
        return f"CAST({sql} AS {shown(node.type)})" if shown(kind).startswith("decimal") else sql

    def _ceil(self, node: exp.Anonymous) -> str:
        return self._rounded(node, "ceil")

    def _floor(self, node: exp.Anonymous) -> str:
        return self._rounded(node, "floor")

    def _round(self, node: exp.Anonymous) -> str:
        return self._rounded(node, "round")

    def _truncate(self, node: exp.Anonymous) -> str:
        return self._rounded(node, "trunc")

    def _sign(self, node: exp.Anonymous) -> str:
        return f"CAST(sign({self.sql(node.expressions[0])}) AS {shown(node.type).upper()})"

    def _mod(self, node: exp.Anonymous) -> str:
        return f"({' % '.join(self._all(node))})"

    def _greatest(self, node: exp.Anonymous) -> str:
        arguments = self._all(node)
        missing = " OR ".join(f"{argument} IS NULL" for argument in arguments)
        return f"CASE WHEN {missing} THEN NULL ELSE {node.name.lower()}({', '.join(arguments)}) END"

    _least = _greatest

    def _avg(self, node: exp.Anonymous) -> str:
        argument = node.expressions[0]
        inner = argument.expressions[0] if isinstance(argument, exp.Distinct) else argument
        if shown(inner.type).startswith("decimal"):
            raise unsupported("avg of decimals (cast them to double)")
        return f"avg({self.sql(argument)})"

    def _date_format(self, node: exp.Anonymous) -> str:
        pattern = time_format(self._text(node, 1), reading=False)
        return f"strftime({self.sql(node.expressions[0])}, '{quoted(pattern)}')"

    def _date_parse(self, node: exp.Anonymous) -> str:
        pattern = time_format(self._text(node, 1), reading=True)
        return f"strptime({self.sql(node.expressions[0])}, '{quoted(pattern)}')"

    def _unit(self, node: exp.Anonymous) -> str:
        unit = self._text(node, 0).lower()
        if unit not in UNITS:
            raise QueryError(f"INVALID_FUNCTION_ARGUMENT: '{unit}' is not a valid Timestamp field")
        return unit

    def _date_trunc(self, node: exp.Anonymous) -> str:
        sql = f"date_trunc('{self._unit(node)}', {self.sql(node.expressions[1])})"
        return f"CAST({sql} AS DATE)" if shown(node.expressions[1].type) == "date" else sql

    def _date_add(self, node: exp.Anonymous) -> str:
        unit, count, time = self._unit(node), self.sql(node.expressions[1]), self.sql(node.expressions[2])
        if unit == "quarter":
            unit, count = "month", f"(3 * {count})"
        sql = f"({time} + to_{unit}s({count}))"
        return f"CAST({sql} AS DATE)" if shown(node.expressions[2].type) == "date" else sql

    def _date_diff(self, node: exp.Anonymous) -> str:
        sides = ", ".join(f"CAST({self.sql(side)} AS TIMESTAMP)" for side in node.expressions[1:])
        return f"date_sub('{self._unit(node)}', {sides})"

    def _date(self, node: exp.Anonymous) -> str:
        made = exp.Cast(this=node.expressions[0].copy(), to=exp.DataType.build("DATE"))
        made.this.type = node.expressions[0].type
        return self.sql(made)

    def _cardinality(self, node: exp.Anonymous) -> str:
        return self.size(node.expressions[0])

    def size(self, node: exp.Expr) -> str:
        """Write the number of elements of an array or map."""
        return f"CAST({'cardinality' if family(node.type) == 'map' else 'len'}({self.sql(node)}) AS BIGINT)"

    def _array_join(self, node: exp.Anonymous) -> str:
        values, delimiter, *missing = self._all(node)
        if not missing:
            return f"array_to_string({values}, {delimiter})"
        texts = f"list_transform({values}, lambda _v: coalesce(CAST(_v AS VARCHAR), {missing[0]}))"
        return f"array_to_string({texts}, {delimiter})"

    def _sequence(self, node: exp.Anonymous) -> str:
        first, last, *step = self._all(node)
        if not all(is_integer(argument.type) for argument in node.expressions):
            raise unsupported("a sequence of other values than integers")
        by = step[0] if step else f"CASE WHEN {first} <= {last} THEN 1 ELSE -1 END"
        words = f"result of sequence function must not have more than {_MOST_ELEMENTS} entries"
        return (
            f"CASE WHEN abs(CAST({last} AS HUGEINT) - {first}) // greatest(abs({by}), 1) >= {_MOST_ELEMENTS} "
            f"THEN error('INVALID_FUNCTION_ARGUMENT: {words}') ELSE generate_series({first}, {last}, {by}) END"
        )
