"""Queries that were started, run at once; the job simulator says how long they take."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final
from urllib.parse import urlsplit

from ...errors import MissingExtraError
from ...services import Call, CallRefused, ServiceError
from ._ddl import define
from ._failures import QueryError, unsupported
from ._tables import Table, table_of
from ._types import INTEGERS, AthenaType
from ._values import column_info, written

__all__ = ["Queries"]

_DEFINES: Final = ("CREATE", "DROP", "MSCK")
_WRITES: Final = re.compile(r"\s*(CREATE\s+TABLE|INSERT)\b", re.IGNORECASE)
_PAGE: Final = 1000

Rows = list[dict[str, Any]]


class Queries:
    """Run the queries that Athena's backend has received, and store their results there.

    :param call: calls an operation of the embedded services
    :param backend: returns the backend of Athena
    :param log: is told of results that could not be written
    :param now: returns the time that queries see
    """

    def __init__(
        self,
        call: Callable[[Call], Any],
        backend: Callable[[], Any],
        log: Callable[[str, str], None],
        now: Callable[[], datetime],
    ) -> None:
        self._carry_out = call
        self._backend = backend
        self._log = log
        self._now = now
        self._taken = 0
        self._failures: dict[str, str] = {}
        self._repaired: set[tuple[str, str]] = set()
        self._written: dict[str, int] = {}

    def _call(self, service: str, operation: str, **parameters: Any) -> Any:
        try:
            return self._carry_out(Call(service, operation, parameters, raw=True))
        except CallRefused as error:  # a name that no table or bucket can have
            raise QueryError(f"INVALID_ARGUMENTS: {error}") from None

    def take(self) -> None:
        """Run the queries that are new."""
        backend = self._backend()
        for number, execution in list(islice(backend.executions.items(), self._taken, None)):
            self._taken += 1
            if number not in backend.query_results:
                self._take(backend, number, execution)

    def _take(self, backend: Any, number: str, execution: Any) -> None:
        from moto.athena.models import QueryResults

        self._place(execution)
        try:
            columns, rows = self._run(execution)
        except QueryError as error:
            self._failures[number] = str(error)
            execution.status = "FAILED"
            return
        names: list[str | None] = [name for name, _ in columns]
        texts = [names, *rows] if columns else []
        told = [{"Data": [{} if cell is None else {"VarCharValue": cell} for cell in row]} for row in texts]
        backend.query_results[number] = QueryResults(told, [column_info(name, kind) for name, kind in columns])
        self._write(execution, texts)

    def failure(self, number: str) -> str | None:
        """Return why a query fails; None when it succeeds."""
        return self._failures.get(number)

    def known(self, number: str) -> bool:
        """Return whether a query was started."""
        return number in self._backend().executions

    def results(self, number: str, most: int | None, token: str | None) -> dict[str, Any]:
        """Return a page of a query's rows, the first of which names the columns.

        :raises ValueError: for a token that wasn't given out
        """
        found = self._backend().query_results.get(number)
        rows: Rows = found.rows if found is not None else []
        start = int(token) if token is not None else 0
        if not 0 <= start <= len(rows):
            raise ValueError(token)
        end = start + min(most or _PAGE, _PAGE)
        described = found.column_info if found is not None else []
        answer: dict[str, Any] = {
            "UpdateCount": self._written.get(number, 0),
            "ResultSet": {"Rows": rows[start:end], "ResultSetMetadata": {"ColumnInfo": described}},
        }
        return {**answer, "NextToken": str(end)} if end < len(rows) else answer

    # ------------------------------------------------------------ one query

    def _run(self, execution: Any) -> tuple[list[tuple[str, AthenaType]], list[list[str | None]]]:
        sql, context = execution.query, execution.context or {}
        database = str(context.get("Database") or "default").lower()
        parameters = list(execution.execution_parameters or [])
        if _WRITES.match(sql):
            self._write_rows(sql, database, parameters, execution)
            return [], []
        if sql.split(None, 1)[:1] and sql.split(None, 1)[0].upper() in _DEFINES:
            repaired = define(sql, database, self._call)
            if repaired is not None:
                self._repaired.add(repaired)
            return [], []
        columns, rows = self._select(sql, database, parameters)
        kinds = [kind for _, kind in columns]
        return columns, [[written(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in rows]

    def _select(
        self, sql: str, database: str, parameters: list[str]
    ) -> tuple[list[tuple[str, AthenaType]], list[list[Any]]]:
        try:  # both take their time to load, and most runs have no queries
            from ._engine import Connection
            from ._translation import translate
        except ImportError:
            raise _missing_extra() from None
        tables: dict[tuple[str, str], Table] = {}

        def look(name: tuple[str, str], at: str) -> Sequence[tuple[str, AthenaType]]:
            tables[name] = self._table(name, at)
            return tables[name].columns

        translation = translate(sql, database, look, parameters, f"{self._now():%Y-%m-%d %H:%M:%S.%f}"[:-3])
        connection = Connection()
        try:
            for name in translation.tables:
                connection.load(".".join(name), tables[name].columns, tables[name].rows())
            kinds, rows = connection.rows(translation.sql, translation.places)
        except ServiceError as error:
            raise QueryError(f"HIVE_CANNOT_OPEN_SPLIT: {error.message}") from None
        finally:
            connection.close()
        labels = translation.labels or [f"_col{i}" for i in range(len(kinds))]  # VALUES has no names
        return list(zip(labels, kinds, strict=True)), rows

    # ------------------------------------------------------------ rows that are written

    def _write_rows(self, sql: str, database: str, parameters: list[str], execution: Any) -> None:
        """Carry out CREATE TABLE AS or INSERT INTO."""
        try:
            from ._writes import content_of, parse_write
        except ImportError:
            raise _missing_extra() from None
        write = parse_write(sql, database)
        if write is None:
            raise unsupported(sql.split(None, 1)[0].upper())
        try:
            if write.create:
                if self._exists(write.table):
                    if write.kept:
                        return
                    words = f"Destination table 'awsdatacatalog.{'.'.join(write.table)}' already exists"
                    raise QueryError(f"TABLE_ALREADY_EXISTS: {words}")
                columns, rows = self._select(write.query, database, parameters)
                described = self._description(write, columns, execution)
                storage = described["StorageDescriptor"]
                location = storage["Location"]
                serde, settings = write.serde, storage["SerdeInfo"]["Parameters"]
            else:
                table = self._table(write.table, "1:13")
                if table.partitioned:
                    raise unsupported("INSERT INTO a table with partitions")
                columns, rows = self._select(write.query, database, parameters)
                columns, rows = _arranged(table.columns, write.columns, columns, rows)
                location, (serde, settings) = table.location, table.serde
            for row in rows:
                for cell, (_, kind) in zip(row, columns, strict=True):
                    written(cell, kind)  # fails for what the type can't hold
            body = content_of(serde, settings, columns, rows)
            if write.create:
                self._call("glue", "createTable", DatabaseName=write.table[0], TableInput=described)
            parts = urlsplit(location)
            key = f"{parts.path.strip('/')}/{execution.id}".lstrip("/")
            self._call("s3", "putObject", Bucket=parts.netloc, Key=key, Body=body)
        except ServiceError as error:
            raise QueryError(f"GENERIC_USER_ERROR: {error.message}") from None
        self._written[execution.id] = len(rows)

    def _exists(self, name: tuple[str, str]) -> bool:
        try:
            self._call("glue", "getTable", DatabaseName=name[0], Name=name[1])
        except ServiceError as error:
            if error.code == "EntityNotFoundException":
                return False
            raise
        return True

    def _description(self, write: Any, columns: list[tuple[str, AthenaType]], execution: Any) -> dict[str, Any]:
        """Return what the catalog gets of the table that CREATE TABLE AS creates."""
        from ._writes import hive_name

        names = [name.lower() for name, _ in columns]
        for i, name in enumerate(names):
            if re.fullmatch(r"_col[0-9]+", name):
                raise QueryError(f"MISSING_COLUMN_NAME: Column name not specified at position {i + 1}")
            if name in names[:i]:
                raise QueryError(f"DUPLICATE_COLUMN_NAME: Column name '{name}' specified more than once")
        place = (execution.config or {}).get("OutputLocation") or ""
        if not place and "external_location" not in write.properties:
            raise QueryError("INVALID_ARGUMENTS: CREATE TABLE AS needs an output location, or external_location")
        folder = f"{place.rpartition('/')[0]}/tables/{execution.id}"
        location = write.properties.get("external_location", folder).rstrip("/") + "/"
        parts = urlsplit(location)
        if self._call("s3", "listObjectsV2", Bucket=parts.netloc, Prefix=parts.path.lstrip("/")).get("Contents"):
            words = f"Target directory for table '{'.'.join(write.table)}' already exists: {location}"
            raise QueryError(f"HIVE_PATH_ALREADY_EXISTS: {words}")
        settings = {"field.delim": write.properties["field_delimiter"]} if "field_delimiter" in write.properties else {}
        storage = {
            "Columns": [{"Name": name.lower(), "Type": hive_name(kind)} for name, kind in columns],
            "Location": location,
            "SerdeInfo": {"SerializationLibrary": write.serde, "Parameters": settings},
        }
        return {"Name": write.table[1], "TableType": "EXTERNAL_TABLE", "StorageDescriptor": storage}

    def _table(self, name: tuple[str, str], at: str) -> Table:
        try:
            return table_of(*name, self._call, name in self._repaired)
        except ServiceError as error:
            if error.code != "EntityNotFoundException":
                raise QueryError(f"GENERIC_USER_ERROR: {error.message}") from None
            words = f"Table 'awsdatacatalog.{name[0]}.{name[1]}' does not exist"
            raise QueryError(f"TABLE_NOT_FOUND: line {at}: {words}") from None

    def _place(self, execution: Any) -> None:
        """Set where results are written from the workgroup, where the query does not say it, or may not."""
        group = execution.workgroup or self._backend().work_groups["primary"]
        configured = (group.configuration.get("ResultConfiguration") or {}).get("OutputLocation")
        enforced = group.configuration.get("EnforceWorkGroupConfiguration")
        given = (execution.config or {}).get("OutputLocation")
        if configured and (enforced or not given):
            place = f"{configured.rstrip('/')}/{execution.id}.csv"
            execution.config = {**(execution.config or {}), "OutputLocation": place}

    def _write(self, execution: Any, texts: list[list[str | None]]) -> None:
        place = (execution.config or {}).get("OutputLocation")
        if not place:
            return
        if not texts:
            place = execution.config["OutputLocation"] = f"{place.removesuffix('.csv')}.txt"
        parts = urlsplit(place)
        cells = [["" if cell is None else '"' + cell.replace('"', '""') + '"' for cell in row] for row in texts]
        body = "".join(",".join(row) + "\n" for row in cells).encode()
        try:
            self._call("s3", "putObject", Bucket=parts.netloc, Key=parts.path.lstrip("/"), Body=body)
        except ServiceError as error:
            self._log("athena", f"the results are not written to {place}: {error.message}")


def _missing_extra() -> QueryError:
    return QueryError(f"NOT_SUPPORTED: {MissingExtraError('a query of the embedded Athena', 'athena')}")


def _arranged(
    target: list[tuple[str, AthenaType]],
    names: list[str],
    columns: list[tuple[str, AthenaType]],
    rows: list[list[Any]],
) -> tuple[list[tuple[str, AthenaType]], list[list[Any]]]:
    """Return rows with the columns of the table that they are written to; those that are not named are NULL."""
    kinds = dict(target)
    wanted = names or list(kinds)
    for name in wanted:
        if name not in kinds:
            raise QueryError(f"COLUMN_NOT_FOUND: Insert column name does not exist in target table: {name}")
    given = [kind for _, kind in columns]
    fits = len(given) == len(wanted) and all(
        kind.name in ("unknown", kinds[name].name) or {kind.name, kinds[name].name} <= {*INTEGERS}
        for name, kind in zip(wanted, given)
    )
    if not fits:
        shown = [", ".join(map(str, some)) for some in ([kinds[name] for name in wanted], given)]
        words = f"Insert query has mismatched column types: Table: [{shown[0]}], Query: [{shown[1]}]"
        raise QueryError(f"TYPE_MISMATCH: {words}")
    places = {name: i for i, name in enumerate(wanted)}
    return target, [[row[places[name]] if name in places else None for name, _ in target] for row in rows]
