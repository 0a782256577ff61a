"""One SELECT: read whole, checked as Athena checks it, and written in SQLite's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ._expressions import Column, Expression, Reader, quoted
from ._tokens import QueryError, Token, Tokens, tokens_of, unsupported

__all__ = ["Select", "Source", "TableName", "select_of"]

_AFTER_TABLE: Final = frozenset(
    "ON JOIN INNER LEFT CROSS WHERE GROUP HAVING ORDER OFFSET LIMIT UNION EXCEPT INTERSECT FETCH USING RIGHT FULL "
    "NATURAL TABLESAMPLE".split()
)
_AFTER_ITEM: Final = _AFTER_TABLE | {"FROM"}
_AFTER_PLACE: Final = frozenset({"", ",", "HAVING", "ORDER", "OFFSET", "LIMIT", "ASC", "DESC", "NULLS"})
TableName = tuple[str, str]
"""Database and table."""

Look = Callable[[TableName, Token], list[tuple[str, str]]]
"""Gives a table's columns with their types."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table that a query reads."""

    table: TableName
    alias: str


@dataclass(frozen=True, slots=True)
class Select:
    """A query.

    :param sql: in SQLite's words; a table is called by its alias there
    :param columns: label and type of each column of the result
    """

    sql: str
    columns: list[tuple[str, str]]
    sources: list[Source]


def select_of(sql: str, database: str, look: Look, parameters: list[str]) -> Select:
    """Read a query.

    :param database: the one that tables without one are in
    :raises QueryError: with its StateChangeReason
    """
    tokens = Tokens(_with_parameters(tokens_of(sql), parameters))
    if tokens.next.word != "SELECT":
        first = tokens.next.word
        if first in ("WITH", "VALUES", "TABLE", "("):
            raise unsupported(f"a query that begins with {first}")
        raise unsupported(first) if first.isalpha() else tokens.mismatch("<query>")
    return _Selection(tokens, database, look).read()


def _with_parameters(tokens: list[Token], parameters: list[str]) -> list[Token]:
    """Put execution parameters, which are SQL themselves, where the query has question marks."""
    made: list[Token] = []
    waiting = list(parameters)
    for token in tokens:
        if token.word != "?":
            made.append(token)
            continue
        if not waiting:
            raise QueryError("INVALID_PARAMETER_USAGE: Incorrect number of parameters: the query has more of them")
        made += [Token(one.kind, one.value, token.at) for one in tokens_of(waiting.pop(0))[:-1]]
    if waiting:
        raise QueryError(f"INVALID_PARAMETER_USAGE: Incorrect number of parameters: {len(waiting)} too many were given")
    return made


class _Selection:
    def __init__(self, tokens: Tokens, database: str, look: Look) -> None:
        self._tokens = tokens
        self._database = database
        self._look = look
        self._sources: list[Source] = []
        self._reader = Reader(tokens)
        self._items: list[tuple[Expression, str]] = []

    def read(self) -> Select:
        tokens = self._tokens
        tokens.expect("SELECT")
        distinct = tokens.skip("DISTINCT")
        if not distinct:
            tokens.skip("ALL")
        # the select list names columns of tables that come after it, so it is passed over first
        listed = tokens.mark()
        self._pass_over()
        if tokens.skip("FROM"):
            tables = self._tables()
            rest = tokens.mark()
            tokens.back(listed)
            self._select_list()
            if tokens.next.word != "FROM":
                raise tokens.mismatch("',', 'FROM'")
            tokens.back(rest)
        else:
            tables = ""
            tokens.back(listed)
            self._select_list()
        where = f" WHERE {self._truth('WHERE').sql}" if tokens.skip("WHERE") else ""
        grouped, group = self._group()
        condition = self._truth("HAVING") if tokens.skip("HAVING") else None
        having = f" HAVING {condition.sql}" if condition else ""
        ordered, order = self._order()
        limit = self._limit()
        if tokens.next.kind != "end":
            if tokens.next.word in ("UNION", "EXCEPT", "INTERSECT", "FETCH", "WINDOW"):
                raise unsupported(tokens.next.word)
            raise tokens.mismatch("<EOF>")
        self._check_groups(grouped, condition, ordered)
        if distinct:
            self._check_order(ordered)
        items = ", ".join(f"{item.sql} AS [{i}]" for i, (item, _) in enumerate(self._items))
        sql = f"SELECT {'DISTINCT ' if distinct else ''}{items}{tables}{where}{group}{having}{order}{limit}"
        return Select(sql, [(name, item.kind) for item, name in self._items], self._sources)

    def _pass_over(self) -> None:
        tokens, depth = self._tokens, 0
        while tokens.next.kind != "end" and not (depth == 0 and tokens.next.word == "FROM"):
            depth += {"(": 1, ")": -1}.get(tokens.next.word, 0)
            word = tokens.take().word
            if word in ("SELECT", "UNION", "EXCEPT", "INTERSECT"):
                raise unsupported("a subquery" if word == "SELECT" else word)

    # ------------------------------------------------------------ FROM

    def _tables(self) -> str:
        sql = f" FROM {self._table()}"
        while True:
            if self._tokens.skip(",") or self._tokens.skip("CROSS", "JOIN"):
                sql += f" CROSS JOIN {self._table()}"
                continue
            kind = ""
            if self._tokens.skip("LEFT"):
                self._tokens.skip("OUTER")
                kind = "LEFT "
            elif not self._tokens.skip("INNER") and self._tokens.next.word != "JOIN":
                break
            self._tokens.expect("JOIN")
            sql += f" {kind}JOIN {self._table()}"
            if self._tokens.next.word == "USING":
                raise unsupported("USING")
            self._tokens.expect("ON")
            sql += f" ON {self._truth('ON').sql}"
        if self._tokens.next.word in ("RIGHT", "FULL", "NATURAL", "TABLESAMPLE"):
            raise unsupported(self._tokens.next.word)
        return sql

    def _table(self) -> str:
        tokens = self._tokens
        first = tokens.next
        if first.word in ("(", "UNNEST", "LATERAL", "TABLE"):
            raise unsupported(f"{'a subquery' if first.word == '(' else first.word} in FROM")
        parts = [self._name().value.lower()]
        while tokens.skip("."):
            parts.append(self._name().value.lower())
        if len(parts) == 3 and parts.pop(0) != "awsdatacatalog":
            raise unsupported("another data catalog than AwsDataCatalog")
        if len(parts) > 3:
            raise QueryError(f"line {first.at}: Too many dots in table name: {'.'.join(parts)}")
        name = (parts[0] if len(parts) == 2 else self._database, parts[-1])
        alias = name[1]
        if tokens.skip("AS") or (tokens.next.kind in ("name", "quoted") and tokens.next.word not in _AFTER_TABLE):
            alias = self._name().value.lower()
        if any(source.alias == alias for source in self._sources):
            raise unsupported(f"two tables that are both called '{alias}'")
        self._sources.append(Source(name, alias))
        columns = [
            Column(alias, column, kind, f"{quoted(alias)}.{quoted(column)}") for column, kind in self._look(name, first)
        ]
        self._reader.columns = [*self._reader.columns, *columns]
        return quoted(alias)

    def _name(self) -> Token:
        if self._tokens.next.kind not in ("name", "quoted"):
            raise self._tokens.mismatch("<identifier>")
        return self._tokens.take()

    # ------------------------------------------------------------ the other clauses

    def _select_list(self) -> None:
        while True:
            self._item()
            if not self._tokens.skip(","):
                break

    def _item(self) -> None:
        tokens = self._tokens
        table = tokens.next.value.lower() if tokens.peek().word == "." and tokens.peek(2).word == "*" else None
        if tokens.next.word == "*" or table is not None:
            token = tokens.next
            for _ in range(1 if table is None else 3):
                tokens.take()
            found = [column for column in self._reader.columns if table in (None, column.table)]
            if not found:
                raise QueryError(f"line {token.at}: SELECT * not allowed in queries without FROM clause")
            for column in found:
                self._items.append((self._reader.whole_column(column, token), column.name))
            return
        expression = self._reader.expression()
        named = tokens.skip("AS") or tokens.next.kind == "quoted"
        if named or (tokens.next.kind == "name" and tokens.next.word not in _AFTER_ITEM):
            name = self._name().value
        else:
            name = expression.name or f"_col{len(self._items)}"
        self._items.append((expression, name))

    def _truth(self, what: str) -> Expression:
        condition = self._reader.expression()
        at = condition.token.at
        if condition.kind not in ("boolean", "unknown"):
            words = f"{what} clause must evaluate to a boolean: actual type {condition.kind}"
            raise QueryError(f"TYPE_MISMATCH: line {at}: {words}")
        if condition.aggregate and what != "HAVING":
            words = "clause cannot contain aggregations, window functions or grouping operations"
            raise QueryError(f"EXPRESSION_NOT_SCALAR: line {at}: {what} {words}")
        return condition

    def _group(self) -> tuple[list[Expression], str]:
        if not self._tokens.skip("GROUP", "BY"):
            return [], ""
        if self._tokens.next.word in ("ROLLUP", "CUBE", "GROUPING", "ALL", "DISTINCT"):
            raise unsupported(f"GROUP BY {self._tokens.next.word}")
        made: list[Expression] = []
        written: list[str] = []
        while True:
            place = self._place("GROUP BY")
            made.append(self._reader.expression() if place is None else self._items[place][0])
            written.append(made[-1].sql if place is None else f"[{place}]")
            if made[-1].aggregate:
                words = "GROUP BY clause cannot contain aggregations, window functions or grouping operations"
                raise QueryError(f"EXPRESSION_NOT_SCALAR: line {made[-1].token.at}: {words}")
            if not self._tokens.skip(","):
                return made, " GROUP BY " + ", ".join(written)

    def _place(self, what: str) -> int | None:
        """Read the number of a column of the result."""
        token = self._tokens.next
        if token.kind != "number" or self._tokens.peek().word not in _AFTER_PLACE:
            return None
        self._tokens.take()
        if not token.value.isdecimal() or not 1 <= int(token.value) <= len(self._items):
            words = f"{what} position {token.value} is not in select list"
            raise QueryError(f"INVALID_COLUMN_REFERENCE: line {token.at}: {words}")
        return int(token.value) - 1

    def _label(self) -> int | None:
        """Read the name of a column of the result, where it stands alone."""
        token = self._tokens.next
        if token.kind not in ("name", "quoted") or self._tokens.peek().word not in _AFTER_PLACE:
            return None
        found = [i for i, (_, name) in enumerate(self._items) if name.lower() == token.value.lower()]
        if len(found) != 1:
            return None
        self._tokens.take()
        return found[0]

    def _order(self) -> tuple[list[Expression], str]:
        ordered: list[Expression] = []
        if not self._tokens.skip("ORDER", "BY"):
            return ordered, ""
        written: list[str] = []
        while True:
            place = self._place("ORDER BY")
            place = self._label() if place is None else place
            ordered.append(self._reader.expression() if place is None else self._items[place][0])
            down = " DESC" if self._tokens.skip("DESC") else ""
            if not down:
                self._tokens.skip("ASC")
            first = False
            if self._tokens.skip("NULLS"):
                first = self._tokens.skip("FIRST")
                if not first:
                    self._tokens.expect("LAST")
            nulls = "FIRST" if first else "LAST"  # SQLite would take them for the smallest values
            written.append(f"{ordered[-1].sql if place is None else f'[{place}]'}{down} NULLS {nulls}")
            if not self._tokens.skip(","):
                return ordered, " ORDER BY " + ", ".join(written)

    def _limit(self) -> str:
        offset = self._count("OFFSET")
        if offset is not None and not self._tokens.skip("ROWS"):
            self._tokens.skip("ROW")
        limit = -1 if self._tokens.skip("LIMIT", "ALL") else self._count("LIMIT")
        if offset is None and limit is None:
            return ""
        return f" LIMIT {-1 if limit is None else limit} OFFSET {offset or 0}"

    def _count(self, word: str) -> int | None:
        if not self._tokens.skip(word):
            return None
        token = self._tokens.next
        if token.kind != "number" or not token.value.isdecimal():
            raise self._tokens.mismatch("<integer>")
        return int(self._tokens.take().value)

    def _check_groups(self, grouped: list[Expression], condition: Expression | None, ordered: list[Expression]) -> None:
        """Refuse columns of which a group may have several values; SQLite would take any of them."""
        checked = [*(item for item, _ in self._items), *ordered, *([condition] if condition else [])]
        if not grouped and not any(one.aggregate for one in checked):
            if condition:
                raise unsupported("HAVING without groups")
            return
        whole = {one.sql for one in grouped}
        for one in checked:
            if one.sql not in whole and not one.loose <= whole:
                shown = one.name or sorted(one.loose - whole)[0].rpartition(".")[2].strip("[]")
                words = f"'{shown}' must be an aggregate expression or appear in GROUP BY clause"
                raise QueryError(f"EXPRESSION_NOT_AGGREGATE: line {one.token.at}: {words}")

    def _check_order(self, ordered: list[Expression]) -> None:
        whole = {item.sql for item, _ in self._items}
        for one in ordered:
            if one.sql not in whole:
                words = "For SELECT DISTINCT, ORDER BY expressions must appear in select list"
                raise QueryError(f"EXPRESSION_NOT_IN_DISTINCT: line {one.token.at}: {words}")
