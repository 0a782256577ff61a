"""A query of Athena as one of DuckDB: names resolved, types checked, meaning kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlglot import exp
from sqlglot.errors import ErrorLevel, OptimizeError, SqlglotError
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import traverse_scope
from sqlglot.schema import MappingSchema

from ._checks import check_types
from ._dialect import Athena, hive_type
from ._failures import QueryError, unsupported
from ._parsing import parse_query
from ._places import Places
from ._rendering import Rendering
from ._types import AthenaType

__all__ = ["Look", "TableName", "Translation", "translate"]

TableName = tuple[str, str]
"""Database and table."""

Look = Callable[[TableName, str], Sequence[tuple[str, AthenaType]]]
"""Return a table's columns with their types; the text is the place in the query for failures."""

_MOST_COLUMNS: Final = 5_000
_UNNAMED: Final = "_unnamed_"


@dataclass(frozen=True, slots=True)
class Translation:
    """A query that DuckDB can run.

    :param sql: in DuckDB's SQL; a table is called "database.table" there
    :param labels: the names of the result's columns
    :param tables: the tables that it reads
    :param places: where each name of a column is first used
    """

    sql: str
    labels: list[str]
    tables: list[TableName]
    places: dict[str, str]


def translate(sql: str, database: str, look: Look, parameters: Sequence[str], now: str) -> Translation:
    """Return a query in DuckDB's SQL.

    :param database: the one that tables without one are in
    :param now: the time as ``2024-01-31 10:00:00.000``
    :raises QueryError: with its StateChangeReason
    """
    try:
        tree, places = parse_query(sql, parameters)
        return _Query(tree, places, database, look, now).translate()
    except RecursionError:
        raise unsupported("so deeply nested an expression") from None
    except SqlglotError as error:
        raise unsupported(f"this query ({' '.join(str(error).split())[:200]})") from None


class _Query:
    def __init__(self, tree: exp.Expr, places: Places, database: str, look: Look, now: str) -> None:
        self._tree = tree
        self._places = places
        self._database = database
        self._look = look
        self._now = now
        self._columns: dict[TableName, list[tuple[str, AthenaType]]] = {}

    def translate(self) -> Translation:
        self._rewrite()
        self._name_columns()
        schema = self._schema()
        tree = self._qualified(schema)
        self._check_columns(tree)
        tree = annotate_types(tree, schema=schema, dialect=Athena)
        check_types(tree, self._places)
        self._check_distinct(tree)
        labels = self._labels(tree)
        places = {column.name: self._places.of(column) for column in reversed(list(tree.find_all(exp.Column)))}
        for table in tree.find_all(exp.Table):
            if table.db:
                table.replace(
                    exp.Table(
                        this=exp.to_identifier(f"{table.db}.{table.name}", quoted=True), alias=table.args.get("alias")
                    )
                )
        return Translation(
            tree.sql(dialect=Rendering, comments=False, unsupported_level=ErrorLevel.RAISE),
            labels,
            list(self._columns),
            places,
        )

    # ------------------------------------------------------------ before names are resolved

    def _rewrite(self) -> None:
        """Write the time, and limits, as DuckDB has them."""
        for node in list(self._tree.walk()):
            if isinstance(node, exp.CurrentDate):
                node.replace(_cast(self._now[:10], "DATE"))
            elif isinstance(node, exp.Localtimestamp):
                node.replace(_cast(self._now, "TIMESTAMP"))
            elif isinstance(node, exp.CurrentTimestamp) or (
                isinstance(node, exp.Anonymous) and node.name.lower() == "now"
            ):
                node.replace(_cast(f"{self._now}+00", "TIMESTAMPTZ"))
            elif isinstance(node, exp.Fetch):
                options = node.args.get("limit_options")
                if node.args.get("percent") or (
                    options is not None and any(options.args.values()) and options.args.get("with_ties")
                ):
                    raise unsupported("FETCH … WITH TIES")
                node.replace(exp.Limit(expression=node.args.get("count") or exp.Literal.number(1)))
            elif isinstance(node, exp.Limit) and node.expression is not None and node.expression.name.upper() == "ALL":
                node.pop()

    def _name_columns(self) -> None:
        """Name the columns that have no name, and keep the names as they are written."""
        count = 0
        for select in list(self._tree.find_all(exp.Select)):
            made = []
            for item in select.expressions:
                if isinstance(item, exp.Star) or (isinstance(item, exp.Column) and isinstance(item.this, exp.Star)):
                    if select.args.get("from_") is None:
                        words = "SELECT * not allowed in queries without FROM clause"
                        raise QueryError(f"line {self._places.of(item) if item.args.get('table') else '1:8'}: {words}")
                elif isinstance(item, exp.Alias | exp.Column | exp.Dot):
                    item.meta["label"] = item.alias_or_name or item.name
                    if isinstance(item, exp.Dot):
                        name = item.name
                        item = exp.alias_(item, name, quoted=True, copy=False)
                        item.meta["label"] = name
                else:
                    item = exp.alias_(item, f"{_UNNAMED}{count}", quoted=True, copy=False)
                    count += 1
                made.append(item)
            select.set("expressions", made)

    def _schema(self) -> MappingSchema:
        """Look the query's tables up, and bound the number of its columns, which grows with every star."""
        widths: dict[int, int] = {}
        schema = MappingSchema(dialect=Athena)
        for scope in traverse_scope(self._tree):
            sources: dict[str, int] = {}
            for alias, source in scope.sources.items():
                if isinstance(source, exp.Table):
                    sources[alias.lower()] = len(self._look_up(source, schema))
                else:
                    sources[alias.lower()] = widths.get(id(source.expression), 1)
            width = 0
            if isinstance(scope.expression, exp.SetOperation):
                width = max(
                    (widths.get(id(side.unnest()), 1) for side in (scope.expression.left, scope.expression.right)),
                    default=1,
                )
            for item in scope.expression.expressions if isinstance(scope.expression, exp.Select) else ():
                star = isinstance(item, exp.Star) or (isinstance(item, exp.Column) and isinstance(item.this, exp.Star))
                table = item.args.get("table") if star else None
                width += (
                    (sources.get(table.name.lower(), 1) if table is not None else sum(sources.values())) if star else 1
                )
            widths[id(scope.expression)] = width
            if width > _MOST_COLUMNS:
                raise unsupported(f"a query with more than {_MOST_COLUMNS} columns")
        return schema

    def _look_up(self, table: exp.Table, schema: MappingSchema) -> Sequence[tuple[str, AthenaType]]:
        catalog, database, name = (part.lower() for part in (table.catalog, table.db or self._database, table.name))
        if catalog not in ("", "awsdatacatalog"):
            raise unsupported("another data catalog than AwsDataCatalog")
        if database == "information_schema":
            raise unsupported("information_schema")
        if (database, name) not in self._columns:
            columns = list(self._look((database, name), self._places.of(table)))
            self._columns[database, name] = columns
            types = {f'"{column}"': hive_type(kind) if kind.known else "VARCHAR" for column, kind in columns}
            schema.add_table(exp.table_(name, db=database, quoted=True), types, dialect=Athena)
        table.set("catalog", None)
        table.set("db", exp.to_identifier(database, quoted=True))
        return self._columns[database, name]

    # ------------------------------------------------------------ names

    def _qualified(self, schema: MappingSchema) -> exp.Expr:
        options: dict[str, Any] = {"expand_alias_refs": False, "validate_qualify_columns": False}
        try:
            return qualify(self._tree, dialect=Athena, schema=schema, db=self._database, **options)
        except OptimizeError as error:
            raise self._unresolved(str(error)) from None

    def _unresolved(self, words: str) -> QueryError:
        name = words.partition("'")[2].partition("'")[0] or words.rpartition(": ")[2]
        for column in self._tree.find_all(exp.Column):
            if column.name == name:
                return self._not_found(column)
        return unsupported(f"this query ({words})")

    def _not_found(self, column: exp.Column) -> QueryError:
        at, name = self._places.of(column), ".".join(part.name.lower() for part in column.parts)
        owners = [table for table, columns in self._columns.items() if column.name.lower() in dict(columns)]
        if not column.table and len(owners) > 1:
            return QueryError(f"AMBIGUOUS_NAME: line {at}: Column '{name}' is ambiguous")
        words = f"Column '{name}' cannot be resolved or requester is not authorized to access requested resources"
        return QueryError(f"COLUMN_NOT_FOUND: line {at}: {words}")

    def _check_columns(self, tree: exp.Expr) -> None:
        """Check that every column is one of a table, and of a type that is known."""
        odd = {name: kind for columns in self._columns.values() for name, kind in columns if not kind.known}
        for column in tree.find_all(exp.Column):
            if column.name in odd:
                raise unsupported(f"the column '{column.name}' of the type {odd[column.name]}")
        for scope in traverse_scope(tree):
            if not isinstance(scope.expression, exp.Select):
                continue
            outputs = {item.alias_or_name for item in scope.expression.expressions}
            having = scope.expression.args.get("having")
            inner = [column for column in having.find_all(exp.Column) if not column.table] if having is not None else []
            for column in [*scope.unqualified_columns, *inner]:
                ordered = column.find_ancestor(exp.Order, exp.Select)
                if isinstance(ordered, exp.Order) and column.name in outputs:
                    continue
                matching = [
                    alias for alias, source in scope.sources.items() if column.name in _names(source, self._columns)
                ]
                if len(matching) > 1:
                    at = self._places.of(column)
                    raise QueryError(f"AMBIGUOUS_NAME: line {at}: Column '{column.name}' is ambiguous")
                if not matching:
                    raise self._not_found(column)
                column.set("table", exp.to_identifier(matching[0], quoted=True))

    def _check_distinct(self, tree: exp.Expr) -> None:
        """Refuse an order of distinct rows by what they do not have."""
        for select in tree.find_all(exp.Select):
            order = select.args.get("order")
            if not select.args.get("distinct") or order is None:
                continue
            allowed = {item.alias_or_name for item in select.selects} | {
                item.unalias().sql() for item in select.selects
            }
            for item in order.expressions:
                if not isinstance(item.this, exp.Literal) and not {item.this.name, item.this.sql()} & allowed:
                    words = "For SELECT DISTINCT, ORDER BY expressions must appear in select list"
                    raise QueryError(f"EXPRESSION_NOT_IN_DISTINCT: line {self._places.of(item)}: {words}")

    def _labels(self, tree: exp.Expr) -> list[str]:
        labels = []
        query = tree.unnest() if isinstance(tree, exp.Subquery) else tree
        for i, item in enumerate(query.selects if isinstance(query, exp.Query) else []):
            label = item.meta.get("label") or (item.this.meta.get("label") if isinstance(item, exp.Alias) else None)
            name = str(label or item.alias_or_name)
            labels.append(f"_col{i}" if name.startswith(_UNNAMED) else name)
        return labels


def _names(source: Any, columns: dict[TableName, list[tuple[str, AthenaType]]]) -> list[str]:
    if isinstance(source, exp.Table):
        return [name for name, _ in columns.get((source.db, source.name), [])]
    expression = source.expression
    if isinstance(expression, exp.Query):
        return list(expression.named_selects)
    alias = expression.args.get("alias") if isinstance(expression, exp.Expr) else None
    return [column.name for column in alias.columns] if alias is not None else []


def _cast(text: str, kind: str) -> exp.Cast:
    return exp.Cast(this=exp.Literal.string(text), to=exp.DataType.build(kind))
