"""Queries that were started, run at once; the job simulator says how long they take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final
from urllib.parse import urlsplit

from ...errors import MissingExtraError
from ...services import Call, CallRefused, ServiceError
from ._ddl import define
from ._failures import QueryError
from ._tables import Table, table_of
from ._types import AthenaType
from ._values import column_info

__all__ = ["Queries"]

_DEFINES: Final = ("CREATE", "DROP", "MSCK")
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
            "UpdateCount": 0,
            "ResultSet": {"Rows": rows[start:end], "ResultSetMetadata": {"ColumnInfo": described}},
        }
        return {**answer, "NextToken": str(end)} if end < len(rows) else answer

    # ------------------------------------------------------------ one query

    def _run(self, execution: Any) -> tuple[list[tuple[str, AthenaType]], list[list[str | None]]]:
        sql, context = execution.query, execution.context or {}
        database = str(context.get("Database") or "default").lower()
        if sql.split(None, 1)[:1] and sql.split(None, 1)[0].upper() in _DEFINES:
            repaired = define(sql, database, self._call)
            if repaired is not None:
                self._repaired.add(repaired)
            return [], []
        return self._select(sql, database, list(execution.execution_parameters or []))

    def _select(
        self, sql: str, database: str, parameters: list[str]
    ) -> tuple[list[tuple[str, AthenaType]], list[list[str | None]]]:
        try:  # both take their time to load, and most runs have no queries
            from ._engine import Connection
            from ._translation import translate
        except ImportError:
            raise QueryError(
                f"NOT_SUPPORTED: {MissingExtraError('a query of the embedded Athena', 'athena')}"
            ) from None
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
