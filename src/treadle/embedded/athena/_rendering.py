"""DuckDB's SQL for a query whose tree has its types."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar, Final

from sqlglot import exp
from sqlglot.dialects.duckdb import DuckDB
from sqlglot.generators.duckdb import DuckDBGenerator

from ._calls import UNITS, CallGenerator, quoted
from ._casts import cast_sql
from ._dialect import family, is_integer, shown
from ._failures import QueryError, unsupported
from ._functions import FUNCTIONS

__all__ = ["Rendering"]

_EXTRACTS: Final = {"DAY_OF_WEEK": "dow", "DOW": "dow", "DAY_OF_YEAR": "doy", "DOY": "doy"}


class _Generator(CallGenerator):
    TRANSFORMS: ClassVar[dict[type[exp.Expr], Callable[..., str]]] = {
        **DuckDBGenerator.TRANSFORMS,
        exp.Anonymous: lambda self, node: self.call(node),
        exp.Bracket: lambda self, node: self.element(node),
        exp.Cast: lambda self, node: cast_sql(node, self.sql(node, "this"), self.bind),
        exp.TryCast: lambda self, node: cast_sql(node, self.sql(node, "this"), self.bind),
        exp.CTE: lambda self, node: f"{self.sql(node, 'alias')} AS MATERIALIZED {self.wrap(node)}",
        exp.Div: lambda self, node: self.quotient(node),
        exp.DPipe: lambda self, node: self.joined([node.left, node.right]),
        exp.Extract: lambda self, node: self.extract(node),
        exp.IgnoreNulls: lambda self, node: f"{self.sql(node, 'this')[:-1]} IGNORE NULLS)",
        exp.Interval: lambda self, node: self.interval(node),
        exp.Like: lambda self, node: self.binary(node, "LIKE"),
        exp.Literal: lambda self, node: self.literal(node),
        exp.Add: lambda self, node: self.sum_of(node, "+"),
        exp.Sub: lambda self, node: self.sum_of(node, "-"),
        exp.Mod: lambda self, node: self.remainder(node),
        exp.Mul: lambda self, node: self.product(node),
        exp.Ordered: lambda self, node: self.ordered(node),
        exp.StrPosition: lambda self, node: f"strpos({self.sql(node, 'this')}, {self.sql(node, 'substr')})",
        exp.Struct: lambda self, node: f"row({self.expressions(node, flat=True)})",
        exp.Substring: lambda self, node: self.call_named(
            "substr", [node.this, node.args["start"], node.args.get("length")]
        ),
        exp.Trim: lambda self, node: self.trimmed(node),
        exp.Unnest: lambda self, node: self.unnested(node),
    }

    # ------------------------------------------------------------ operators

    def literal(self, node: exp.Literal) -> str:
        if node.is_string and "\0" in node.name:
            raise unsupported("text with a NUL in it")
        return "'" + node.name.replace("'", "''") + "'" if node.is_string else node.name

    def ordered(self, node: exp.Ordered) -> str:
        down = " DESC" if node.args.get("desc") else ""
        return f"{self.sql(node, 'this')}{down} NULLS {'FIRST' if node.args.get('nulls_first') else 'LAST'}"

    def sum_of(self, node: exp.Binary, sign: str) -> str:
        sql = f"({self.sql(node, 'this')} {sign} {self.sql(node, 'expression')})"
        return f"CAST({sql} AS DATE)" if shown(node.type) == "date" else sql

    def product(self, node: exp.Mul) -> str:
        sql = f"({self.sql(node, 'this')} * {self.sql(node, 'expression')})"
        if shown(node.type).startswith("decimal"):
            digits = sum(_digits(shown(side.type)) for side in (node.left, node.right))
            if digits > 38:
                raise unsupported("a product of decimals of more than 38 digits (cast them to double)")
        return sql

    def remainder(self, node: exp.Mod) -> str:
        sql = f"({self.sql(node, 'this')} % {self.sql(node, 'expression')})"
        return f"CAST({sql} AS {shown(node.type)})" if shown(node.type).startswith("decimal") else sql

    def quotient(self, node: exp.Div) -> str:
        """Return a division: integers are truncated and decimals rounded; those by zero fail, but for doubles."""
        left, right = self.sql(node, "this"), self.sql(node, "expression")
        kinds = [shown(side.type) for side in (node.left, node.right)]
        if any(kind in ("double", "float") for kind in kinds):
            return f"(CAST({left} AS DOUBLE) / CAST({right} AS DOUBLE))"
        if all(is_integer(side.type) for side in (node.left, node.right)):
            return f"({left} // {right})"
        if all(family(side.type) == "number" for side in (node.left, node.right)):
            return self._decimal_quotient(left, right, kinds, shown(node.type))
        words = "a division of values whose types are only known when the query runs (cast them)"
        raise unsupported(words)

    def _decimal_quotient(self, left: str, right: str, kinds: list[str], made: str) -> str:
        (p1, s1), (p2, s2), (p, s) = (_precision(kind) for kind in (*kinds, made))
        power = s - s1 + s2
        if p1 + s1 + power + 1 > 38 or p2 + s2 + 1 > 38 or s > 18:
            raise unsupported("a division of decimals of so many digits (cast them to double)")
        # Both sides become whole numbers; half a unit is added before the division, away from zero.
        dividend = _whole(f"CAST({left} AS DECIMAL({p1},{s1}))", s1 + power)
        divisor = _whole(f"CAST({right} AS DECIMAL({p2},{s2}))", s2)
        whole = self.bind(
            f"{{'n': {dividend}, 'd': {divisor}}}",
            lambda v: f"((2 * abs({v}.n) + abs({v}.d)) // (2 * abs({v}.d))) * sign({v}.n) * sign({v}.d)",
        )
        unit = f"CAST('0.{'0' * (s - 1)}1' AS DECIMAL({s},{s}))" if s else "1"
        return f"CAST(CAST({whole} AS DECIMAL({38 - s},0)) * {unit} AS DECIMAL({p},{s}))"

    def element(self, node: exp.Bracket) -> str:
        if len(node.expressions) != 1 or isinstance(node.expressions[0], exp.Slice):
            raise unsupported("this form of subscript")
        at = self.sql(node.expressions[0])
        if family(node.this.type) == "map":
            missing = f"error('INVALID_FUNCTION_ARGUMENT: Key not present in map: ' || CAST({at} AS VARCHAR))"
            return self.bind(
                self.sql(node, "this"), lambda v: f"CASE WHEN list_contains(map_keys({v}), {at}) THEN {v}[{at}] "
                f"WHEN {v} IS NULL THEN NULL ELSE {missing} END",
            )  # fmt: skip
        if family(node.this.type) == "row":
            return f"struct_extract({self.sql(node, 'this')}, {at})"
        if family(node.this.type) not in ("array", ""):
            words = f"Cannot use {shown(node.this.type)} for subscript of type {shown(node.expressions[0].type)}"
            raise QueryError(f"TYPE_MISMATCH: {words}")
        low = "error('INVALID_FUNCTION_ARGUMENT: SQL array indices start at 1')"
        high = (
            "error('INVALID_FUNCTION_ARGUMENT: Array subscript must be less than or equal to array length: ' "
            f"|| CAST({at} AS VARCHAR) || ' > ' || CAST(len({{0}}) AS VARCHAR))"
        )
        return self.bind(
            self.sql(node, "this"),
            lambda v: (
                f"CASE WHEN {at} < 1 THEN {low} WHEN {at} > len({v}) THEN {high.replace('{0}', v)} ELSE {v}[{at}] END"
            ),
        )

    def interval(self, node: exp.Interval) -> str:
        unit = node.args.get("unit")
        name = unit.name.lower() if isinstance(unit, exp.Var) else ""
        number = node.this.name if isinstance(node.this, exp.Literal) else ""
        if name not in UNITS or not re.fullmatch(r"[+-]?[0-9]{1,9}", number):
            raise unsupported("this INTERVAL")
        return f"INTERVAL '{number}' {name}"

    def extract(self, node: exp.Extract) -> str:
        name = _EXTRACTS.get(node.name.upper(), node.name.lower())
        if name not in FUNCTIONS or FUNCTIONS[name].arguments != "t":
            raise unsupported(f"EXTRACT of {node.name.upper()}")
        return self.call_named(name, [node.expression])

    def trimmed(self, node: exp.Trim) -> str:
        name = {"LEADING": "ltrim", "TRAILING": "rtrim"}.get(str(node.args.get("position") or ""), "trim")
        if node.expression is None:
            return self.call_named(name, [node.this])
        return f"{name}({self.sql(node, 'this')}, {self.sql(node, 'expression')})"

    def unnested(self, node: exp.Unnest) -> str:
        """Return a subquery, because DuckDB's UNNEST takes one list and no map."""
        lists: list[str] = []
        columns: list[str] = []
        lengths: list[str] = []
        for argument in node.expressions:
            sql = self.sql(argument)
            place = f"_u{len(lists)}"
            element = (
                argument.type.expressions[0] if family(argument.type) == "array" and argument.type.expressions else None
            )
            if family(argument.type) == "map":
                lists += [f"unnest(map_keys({sql})) AS {place}", f"unnest(map_values({sql})) AS _u{len(lists) + 1}"]
                columns += [place, f"_u{len(lists) - 1}"]
            else:
                lists.append(f"unnest({sql}) AS {place}")
                fields = element.expressions if element is not None and family(element) == "row" else []
                columns += [f"struct_extract({place}, '{quoted(field.name)}')" for field in fields] or [place]
            lengths.append(f"coalesce({self.size(argument)}, 0)")
        if node.args.get("offset"):
            lists.append(f"unnest(range(1, greatest({', '.join([*lengths, '0'])}) + 1)) AS _o")
            columns.append("_o")
        alias = node.args.get("alias") or exp.TableAlias()
        names = [column.name for column in alias.columns]
        offset = node.args.get("offset")
        if isinstance(offset, exp.Identifier) and len(names) == len(columns) - 1:
            names.append(offset.name)
        if names and len(names) != len(columns):
            words = (
                f"Column alias list has {len(names)} entries but '{alias.name}' has {len(columns)} columns available"
            )
            raise QueryError(f"MISMATCHED_COLUMN_ALIASES: {words}")
        listed = f"({', '.join(_identifier(name) for name in names)})" if names else ""
        name = f" AS {_identifier(alias.name)}{listed}" if alias.name else ""
        return self.short(f"(SELECT {', '.join(columns)} FROM (SELECT {', '.join(lists)})){name}")


def _whole(sql: str, power: int) -> str:
    """Return a decimal times a power of ten, as a whole number."""
    return f"CAST({sql} * CAST(1{'0' * power} AS DECIMAL({power + 1},0)) AS HUGEINT)"


def _digits(kind: str) -> int:
    return _precision(kind)[0]


def _precision(kind: str) -> tuple[int, int]:
    if kind.startswith("decimal("):
        precision, scale = kind[8:-1].split(",")
        return int(precision), int(scale)
    return {"tinyint": 3, "smallint": 5, "integer": 10}.get(kind, 19), 0


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


class Rendering(DuckDB):
    """DuckDB's SQL, written with Athena's meaning."""

    INDEX_OFFSET = 0
    Generator = _Generator
