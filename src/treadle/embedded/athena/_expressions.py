"""Expressions: read with their types, and written in SQLite's words where those mean the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from ._tokens import QueryError, Token, Tokens, unsupported
from ._values import INTEGERS, family, timestamp

__all__ = ["AGGREGATES", "Column", "Expression", "Reader", "quoted"]

AGGREGATES: Final = frozenset({"count", "sum", "avg", "min", "max"})
_FAMILIES: Final = frozenset({"number", "varchar", "boolean", "date", "timestamp"})
_COMPARE: Final = frozenset({"=", "<>", "!=", "<", ">", "<=", ">="})
_TYPES: Final = {
    "VARCHAR": "varchar", "STRING": "varchar", "TINYINT": "tinyint", "SMALLINT": "smallint", "INT": "integer",
    "INTEGER": "integer", "BIGINT": "bigint", "DOUBLE": "double", "BOOLEAN": "boolean", "DATE": "date",
    "TIMESTAMP": "timestamp",
}  # fmt: skip
_RESERVED: Final = frozenset(
    "SELECT FROM WHERE GROUP ORDER HAVING LIMIT OFFSET BY ON JOIN INNER LEFT CROSS UNION AND OR NOT IN IS LIKE BETWEEN "
    "CASE WHEN THEN ELSE END AS DISTINCT NULL TRUE FALSE WITH EXISTS USING FULL RIGHT NATURAL EXCEPT INTERSECT".split()
)
# function -> families of its arguments ("…" for any number more of the last), its result, SQLite's name
_FUNCTIONS: Final[dict[str, tuple[tuple[str, ...], str, str]]] = {
    "lower": (("varchar",), "varchar", "treadle_lower"),
    "upper": (("varchar",), "varchar", "treadle_upper"),
    "length": (("varchar",), "bigint", "length"),
    "trim": (("varchar",), "varchar", "treadle_trim"),
    "ltrim": (("varchar",), "varchar", "treadle_ltrim"),
    "rtrim": (("varchar",), "varchar", "treadle_rtrim"),
    "replace": (("varchar", "varchar", "varchar"), "varchar", "treadle_replace"),
    "concat": (("varchar", "varchar", "…"), "varchar", "treadle_concat"),
    "abs": (("number",), "", "abs"),
    "coalesce": (("", "", "…"), "", "coalesce"),
    "nullif": (("", ""), "", "nullif"),
}
_SUBSTR: Final = ("substr", "substring")
_PARAMETERLESS: Final = frozenset(
    {"current_date", "current_time", "current_timestamp", "localtime", "localtimestamp", "current_user"}
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column that a query can name.

    :param sql: the column in SQLite's words
    """

    table: str
    name: str
    kind: str
    sql: str


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of a query.

    :param sql: in SQLite's words
    :param kind: its type
    :param token: where it begins
    :param aggregate: whether there is an aggregate function in it
    :param loose: the columns outside aggregate functions
    :param name: what its column is called by itself
    """

    sql: str
    kind: str
    token: Token
    aggregate: bool = False
    loose: frozenset[str] = frozenset()
    name: str = ""


@dataclass(slots=True)
class Reader:
    """Reads expressions.

    :param columns: what they can name
    """

    tokens: Tokens
    columns: Sequence[Column] = field(default_factory=list)

    def expression(self) -> Expression:
        """Read one expression."""
        return self._chain(self._conjunction, "OR")

    def _conjunction(self) -> Expression:
        return self._chain(self._negation, "AND")

    def _chain(self, inner: Callable[[], Expression], word: str) -> Expression:
        left = inner()
        while self.tokens.next.word == word:
            token = self.tokens.take()
            right = inner()
            self._condition(left, token)
            self._condition(right, token)
            left = self._made(f"({left.sql} {word} {right.sql})", "boolean", left, right)
        return left

    def _negation(self) -> Expression:
        if self.tokens.next.word != "NOT":
            return self._predicate()
        token = self.tokens.take()
        inner = self._negation()
        self._condition(inner, token)
        return self._made(f"(NOT {inner.sql})", "boolean", inner)

    def _condition(self, value: Expression, token: Token) -> None:
        if value.kind not in ("boolean", "unknown"):
            raise self._mismatch(token, f"Logical expression term must evaluate to a boolean: {value.kind}")

    # ------------------------------------------------------------ predicates

    def _predicate(self) -> Expression:
        left = self._sum()
        token = self.tokens.next
        if token.word in _COMPARE:
            self.tokens.take()
            right = self._sum()
            self._comparable(left, right, token, token.word)
            sign = "<>" if token.word == "!=" else token.word
            return self._made(f"({left.sql} {sign} {right.sql})", "boolean", left, right)
        if token.word == "IS":
            self.tokens.take()
            no = "NOT " if self.tokens.skip("NOT") else ""
            if self.tokens.next.word == "DISTINCT":
                raise unsupported("IS DISTINCT FROM")
            self.tokens.expect("NULL")
            return self._made(f"({left.sql} IS {no}NULL)", "boolean", left)
        no = "NOT " if token.word == "NOT" and self.tokens.skip("NOT") else ""
        if self.tokens.skip("BETWEEN"):
            low = self._sum()
            self.tokens.expect("AND")
            high = self._sum()
            self._comparable(left, low, token, "BETWEEN")
            self._comparable(left, high, token, "BETWEEN")
            return self._made(f"({left.sql} {no}BETWEEN {low.sql} AND {high.sql})", "boolean", left, low, high)
        if self.tokens.skip("IN"):
            values = self._list()
            for value in values:
                self._comparable(left, value, token, "IN")
            listed = ", ".join(value.sql for value in values)
            return self._made(f"({left.sql} {no}IN ({listed}))", "boolean", left, *values)
        if self.tokens.skip("LIKE"):
            parts = [left, self._sum()]
            sql = f"{left.sql} {no}LIKE {parts[1].sql}"
            if self.tokens.skip("ESCAPE"):
                parts.append(self._sum())
                sql += f" ESCAPE {parts[2].sql}"
            for part in parts:
                self._wanted(part, "varchar", "LIKE")
            return self._made(f"({sql})", "boolean", *parts)
        if no:
            raise self.tokens.mismatch("'BETWEEN', 'IN', 'LIKE'")
        return left

    def _list(self) -> list[Expression]:
        self.tokens.expect("(")
        if self.tokens.next.word == "SELECT":
            raise unsupported("a subquery")
        values = [self.expression()]
        while self.tokens.skip(","):
            values.append(self.expression())
        self.tokens.expect(")")
        return values

    def _comparable(self, left: Expression, right: Expression, token: Token, sign: str) -> None:
        one, other = family(left.kind), family(right.kind)
        if {one, other} == {"date", "timestamp"}:
            raise unsupported("a comparison of a date with a timestamp (cast one of them)")
        if one != other and "unknown" not in (one, other):
            raise self._mismatch(token, f"Cannot apply operator: {left.kind} {sign} {right.kind}")

    # ------------------------------------------------------------ arithmetic

    def _sum(self) -> Expression:
        left = self._product()
        while self.tokens.next.word in ("+", "-", "||"):
            left = self._arithmetic(left, self.tokens.take(), self._product())
        return left

    def _product(self) -> Expression:
        left = self._unary()
        while self.tokens.next.word in ("*", "/", "%"):
            left = self._arithmetic(left, self.tokens.take(), self._unary())
        return left

    def _arithmetic(self, left: Expression, token: Token, right: Expression) -> Expression:
        sign = token.word
        if sign == "||":
            self._wanted(left, "varchar", "||")
            self._wanted(right, "varchar", "||")
            return self._made(f"({left.sql} || {right.sql})", "varchar", left, right)
        kinds = [one.kind for one in (left, right)]
        if any(family(kind) != "number" for kind in kinds):
            raise self._mismatch(token, f"Cannot apply operator: {left.kind} {sign} {right.kind}")
        double = any(kind in ("double", "float") for kind in kinds)
        if not double and any(kind.startswith("decimal") for kind in kinds):
            raise unsupported("arithmetic with decimals (cast them to double)")
        kind = "double" if double else "bigint" if "bigint" in kinds else "integer"
        # without bits to spare SQLite would go on with doubles, and divide by zero without a word
        return self._made(f"treadle_arithmetic('{sign}', '{kind}', {left.sql}, {right.sql})", kind, left, right)

    def _unary(self) -> Expression:
        if self.tokens.next.word not in ("-", "+"):
            return self._primary()
        token = self.tokens.take()
        inner = self._unary()
        self._wanted(inner, "number", token.word)
        return self._made(f"({token.word} {inner.sql})", inner.kind, inner)

    # ------------------------------------------------------------ what stands alone

    def _primary(self) -> Expression:
        token = self.tokens.next
        word = token.word
        if token.kind == "text":
            self.tokens.take()
            return Expression(_literal(token.value), "varchar", token)
        if token.kind == "number":
            self.tokens.take()
            return _number(token)
        if word in ("NULL", "TRUE", "FALSE"):
            self.tokens.take()
            return Expression(word, "unknown" if word == "NULL" else "boolean", token)
        if word in ("DATE", "TIMESTAMP") and self.tokens.peek().kind == "text":
            self.tokens.take()
            made = timestamp(self.tokens.take().value)
            if made is None:
                raise QueryError(f"line {token.at}: INVALID_LITERAL: not a valid {word.lower()} literal")
            return Expression(_literal(made[:10] if word == "DATE" else made), word.lower(), token)
        if word == "INTERVAL" and self.tokens.peek().kind == "text":
            raise unsupported("INTERVAL")
        if word == "EXISTS":
            raise unsupported("a subquery")
        if word == "(":
            self.tokens.take()
            if self.tokens.next.word == "SELECT":
                raise unsupported("a subquery")
            inner = self.expression()
            self.tokens.expect(")")
            return Expression(f"({inner.sql})", inner.kind, token, inner.aggregate, inner.loose)
        if word == "CASE":
            return self._case()
        if word in ("CAST", "TRY_CAST") and self.tokens.peek().word == "(":
            return self._cast()
        if token.kind == "quoted" or (token.kind == "name" and word not in _RESERVED):
            return self._call() if self.tokens.peek().word == "(" else self._column()
        raise self.tokens.mismatch("<expression>")

    def _case(self) -> Expression:
        token = self.tokens.take()
        subject = None if self.tokens.next.word == "WHEN" else self.expression()
        sql = f"CASE {subject.sql}" if subject else "CASE"
        parts, results = [subject] if subject else [], []
        while self.tokens.skip("WHEN"):
            condition = self.expression()
            if subject:
                self._comparable(subject, condition, token, "=")
            else:
                self._condition(condition, token)
            self.tokens.expect("THEN")
            results.append(self.expression())
            parts += [condition, results[-1]]
            sql += f" WHEN {condition.sql} THEN {results[-1].sql}"
        if not results:
            raise self.tokens.mismatch("'WHEN'")
        if self.tokens.skip("ELSE"):
            results.append(self.expression())
            parts.append(results[-1])
            sql += f" ELSE {results[-1].sql}"
        self.tokens.expect("END")
        return self._made(f"({sql} END)", self._same(results, token, "CASE"), *parts)

    def _cast(self) -> Expression:
        kept = self.tokens.take().word == "CAST"
        self.tokens.expect("(")
        inner = self.expression()
        self.tokens.expect("AS")
        wanted = self.tokens.take()
        kind = _TYPES.get(wanted.word)
        if kind is None or self.tokens.next.word == "(":
            raise unsupported(f"a cast to {wanted.value.lower()}{'(…)' if self.tokens.next.word == '(' else ''}")
        self.tokens.expect(")")
        sql = f"treadle_cast({inner.sql}, '{inner.kind}', '{kind}', {int(kept)})"
        return self._made(sql, kind, inner)

    def _call(self) -> Expression:
        token = self.tokens.take()
        name = token.value.lower()
        self.tokens.expect("(")
        if name in AGGREGATES:
            return self._aggregate(name, token)
        if name not in _FUNCTIONS and name not in _SUBSTR:
            raise unsupported(f"the function '{name}'")
        arguments = []
        if self.tokens.next.word != ")":
            arguments.append(self.expression())
            while self.tokens.skip(","):
                arguments.append(self.expression())
        self.tokens.expect(")")
        if self.tokens.next.word in ("OVER", "FILTER", "WITHIN"):
            raise unsupported("window functions and filters")
        if name in _SUBSTR and len(arguments) in (2, 3):
            self._wanted(arguments[0], "varchar", name)
            for one in arguments[1:]:
                self._wanted(one, "number", name)
            listed = ", ".join(one.sql for one in arguments)
            return self._made(f"treadle_substr({listed})", "varchar", *arguments)
        families, result, sqlite = _FUNCTIONS.get(name, (("varchar", "number"), "varchar", ""))
        least = len(families) - ("…" in families)
        if len(arguments) < least or (len(arguments) > least and "…" not in families):
            kinds = ", ".join(one.kind for one in arguments)
            raise QueryError(
                f"FUNCTION_NOT_FOUND: line {token.at}: Unexpected parameters ({kinds}) for function {name}"
            )
        for i, one in enumerate(arguments):
            self._wanted(one, families[min(i, least - 1)], name)
        kind = result or self._same(arguments, token, name)
        return self._made(f"{sqlite}({', '.join(one.sql for one in arguments)})", kind, *arguments)

    def _aggregate(self, name: str, token: Token) -> Expression:
        if name == "count" and self.tokens.skip("*"):
            argument, sql = None, "count(*)"
        else:
            distinct = "DISTINCT " if self.tokens.skip("DISTINCT") else ""
            argument = self.expression()
            if argument.aggregate:
                raise QueryError(f"NESTED_AGGREGATION: line {token.at}: Cannot nest aggregations inside '{name}'")
            sql = f"{name}({distinct}{argument.sql})"
            if name in ("sum", "avg"):
                self._wanted(argument, "number", name)
        if self.tokens.next.word in (",", "ORDER"):
            raise unsupported(f"{name} of several arguments")
        self.tokens.expect(")")
        if self.tokens.next.word in ("OVER", "FILTER"):
            raise unsupported("window functions and filters")
        if argument is None or name == "count":
            return Expression(sql, "bigint", token, True)
        kind = argument.kind
        if name in ("sum", "avg"):
            if kind.startswith("decimal"):
                raise unsupported(f"{name} of decimals (cast them to double)")
            kind = "bigint" if name == "sum" and kind in INTEGERS else "double"
        return Expression(sql, kind, token, True)

    def _column(self) -> Expression:
        token = self.tokens.take()
        parts = [token.value.lower()]
        last = token
        while self.tokens.next.word == "." and self.tokens.peek().kind in ("name", "quoted"):
            self.tokens.take()
            last = self.tokens.take()
            parts.append(last.value.lower())
        found = [column for column in self.columns if column.name == parts[-1] and parts[:-1] in ([], [column.table])]
        if len(found) > 1:
            raise QueryError(f"AMBIGUOUS_NAME: line {token.at}: Column '{'.'.join(parts)}' is ambiguous")
        if not found and len(parts) == 1 and parts[0] in _PARAMETERLESS:
            raise unsupported(f"the function '{parts[0]}'")
        if not found:
            raise QueryError(
                f"COLUMN_NOT_FOUND: line {token.at}: Column '{'.'.join(parts)}' cannot be resolved or requester is not "
                "authorized to access requested resources"
            )
        (column,) = found
        return self.whole_column(column, token, last.value)

    @staticmethod
    def whole_column(column: Column, token: Token, name: str = "") -> Expression:
        """Give a column as an expression.

        :raises QueryError: when its type is none of those that are known here
        """
        if family(column.kind) not in _FAMILIES:
            raise unsupported(f"the column '{column.name}' of the type {column.kind}")
        return Expression(column.sql, column.kind, token, False, frozenset({column.sql}), name)

    # ------------------------------------------------------------ types

    def _wanted(self, value: Expression, wanted: str, what: str) -> None:
        if wanted and family(value.kind) not in (wanted, "unknown"):
            raise self._mismatch(value.token, f"{what} takes {wanted}, not {value.kind}")

    def _same(self, values: Sequence[Expression], token: Token, what: str) -> str:
        """Give the type that several values have in common."""
        kinds = list(dict.fromkeys(value.kind for value in values if value.kind != "unknown"))
        if len(kinds) < 2:
            return kinds[0] if kinds else "unknown"
        if all(kind in INTEGERS for kind in kinds):
            return max(kinds, key=lambda kind: INTEGERS[kind])
        if all(kind in INTEGERS or kind in ("double", "float") for kind in kinds):
            return "double"
        if any(kind.startswith("decimal") for kind in kinds):
            raise unsupported(f"{what} with decimals among other types")
        raise self._mismatch(token, f"All {what} results must be the same type or coercible to a common type")

    @staticmethod
    def _mismatch(token: Token, what: str) -> QueryError:
        return QueryError(f"TYPE_MISMATCH: line {token.at}: {what}")

    @staticmethod
    def _made(sql: str, kind: str, *parts: Expression) -> Expression:
        loose = frozenset().union(*(part.loose for part in parts))
        return Expression(sql, kind, parts[0].token, any(part.aggregate for part in parts), loose)


def quoted(name: str) -> str:
    """Quote a name so that SQLite never takes it for text.

    :raises QueryError: when it can't be quoted
    """
    if "]" in name or "\0" in name:
        raise unsupported(f"the name {name!r}")
    return f"[{name}]"


def _literal(text: str) -> str:
    if "\0" in text:
        raise unsupported("text with a NUL in it")
    return "'" + text.replace("'", "''") + "'"


def _number(token: Token) -> Expression:
    text = token.value
    if text.isdecimal():
        value = int(text)
        if value >= 1 << 63:
            raise QueryError(f"line {token.at}: Invalid numeric literal: {text}")
        return Expression(str(value), "integer" if value < 1 << 31 else "bigint", token)
    if "e" in text.lower():
        return Expression(repr(float(text)).replace("inf", "9e999"), "double", token)
    whole, _, fraction = text.partition(".")
    digits = len(whole.lstrip("0")) + len(fraction)
    if digits > 15:
        raise unsupported(f"the decimal {text}: it has more than 15 digits")
    return Expression(repr(float(text)), f"decimal({max(digits, 1)},{len(fraction)})", token)
