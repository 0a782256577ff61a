"""What a Map Run reads and writes: datasets part by part, results to S3, carried out for the memory driver."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ..errors import TreadleError
from ..integrations import Call, CallRefused, Items, ItemsPlan, ServiceError, TaskFailure, export_results, read_items
from ..interpreter import (
    CloseItems,
    ExportResults,
    ItemsRead,
    ItemsRefused,
    ReadItems,
    ReadMore,
    ResultsRefused,
    ResultsWritten,
    Signal,
    WriteResults,
)
from ._callers import Caller
from ._loop import Loop
from ._results import Results

__all__ = ["MapData"]


class MapData:
    """Carries out one execution's commands about datasets and results.

    :param tell: takes the signals for the execution
    :param fault: takes what ends the whole run
    """

    def __init__(
        self,
        loop: Loop,
        caller: Caller,
        tell: Callable[[Signal], None],
        fault: Callable[[BaseException], None],
        log: Callable[[str], None] | None,
    ) -> None:
        self._loop = loop
        self._caller = caller
        self._tell = tell
        self._fault = fault
        self._log = log
        self._plans: dict[int, ItemsPlan] = {}
        self._states: dict[int, str] = {}
        self._results: dict[int, Results] = {}

    def obey(self, command: Any) -> None:
        """Carry out a command."""
        if isinstance(command, ReadItems):
            self._states[command.reader] = command.state
            self._plans[command.reader] = read_items(
                command.source, command.arguments, max_items=command.max_items, skip=command.skip
            )
            self._loop.soon(lambda: self._read(command.reader, None, None))
        elif isinstance(command, ReadMore):
            self._loop.soon(lambda: self._read(command.reader, None, None))
        elif isinstance(command, CloseItems):
            plan = self._plans.pop(command.reader, None)
            if plan is not None:
                plan.close()
        elif isinstance(command, WriteResults):
            results = self._results.setdefault(command.writer, Results())
            for status, entry in command.entries:
                results.add(status, entry)
        elif isinstance(command, ExportResults):
            results = self._results.setdefault(command.writer, Results())
            plan = export_results(
                results.files(lines=command.lines), command.arguments, command.map_run_arn, lines=command.lines
            )
            self._loop.soon(lambda: self._write(command, plan, None, None))

    def _call(self, state: str, call: Call, done: Callable[[Any, BaseException | None], None]) -> None:
        if self._log is not None:
            self._log(f"{state}: {call.service}:{call.operation}")
        self._loop.work(lambda: self._caller.call(call), done)

    # ------------------------------------------------------------ datasets

    def _read(self, reader: int, answer: Any, error: BaseException | None) -> None:
        plan = self._plans.get(reader)
        if plan is None:
            return
        if error is not None and not isinstance(error, (ServiceError, CallRefused)):
            self._fault(error)
            return
        try:
            step = plan.throw(error) if error is not None else plan.send(answer)
        except StopIteration:
            del self._plans[reader]
            self._tell(ItemsRead(reader, []))
        except TaskFailure as failure:
            del self._plans[reader]
            self._tell(ItemsRefused(reader, failure.cause or ""))
        except TreadleError as fault:
            self._fault(fault)
        else:
            if isinstance(step, Items):
                self._tell(ItemsRead(reader, step.items, more=True))
            else:
                self._call(self._states[reader], step, lambda got, refused: self._read(reader, got, refused))

    # ------------------------------------------------------------ results

    def _write(
        self, command: ExportResults, plan: Generator[Call, Any, Any], answer: Any, error: BaseException | None
    ) -> None:
        if error is not None and not isinstance(error, (ServiceError, CallRefused)):
            self._fault(error)
            return
        try:
            call = plan.throw(error) if error is not None else plan.send(answer)
        except StopIteration as ended:
            # after a redrive the successes of all attempts count, but only the last failures
            self._results[command.writer].drop("FAILED", "PENDING")
            self._tell(ResultsWritten(command.writer, ended.value))
        except TaskFailure as failure:
            self._tell(ResultsRefused(command.writer, failure.cause or ""))
        else:
            self._call(command.state, call, lambda got, refused: self._write(command, plan, got, refused))
