"""What a Map Run reads and writes: datasets part by part, results to S3, carried out for the memory driver."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ..errors import TreadleError
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
from ..services import Call, ItemEffects, Items, ServiceError, export_results, read_items
from ._effects import EffectRunner, Failed, Refused, Returned
from ._loop import Loop
from ._results import Results

__all__ = ["MapData"]


class MapData:
    """Carry out one execution's commands about datasets and results.

    :param arn: of the execution
    :param effects: resumes readers and writers and makes their calls
    :param signal: passes a signal to the execution
    :param fault: ends the whole driver with an error
    :param refusal: returns the error of a call, made for a state, that the execution's role doesn't allow
    :param tolerant: whether what treadle can't do fails the Map Run instead of ending the driver
    """

    def __init__(
        self,
        arn: str,
        loop: Loop,
        effects: EffectRunner,
        signal: Callable[[Signal], None],
        fault: Callable[[BaseException], None],
        refusal: Callable[[Call, str], ServiceError | None],
        *,
        tolerant: bool = False,
    ) -> None:
        self._arn = arn
        self._loop = loop
        self._effects = effects
        self._signal = signal
        self._fault = fault
        self._refused = refusal
        self._tolerant = tolerant
        self._readers: dict[int, ItemEffects] = {}
        self._states: dict[int, str] = {}
        self._results: dict[int, Results] = {}

    def obey(self, command: Any) -> None:
        """Carry out a command."""
        if isinstance(command, ReadItems):
            self._states[command.reader] = command.state
            self._readers[command.reader] = read_items(
                command.source, command.arguments, max_items=command.max_items, skip=command.skip
            )
            self._loop.soon(lambda: self._read(command.reader, None, None))
        elif isinstance(command, ReadMore):
            self._loop.soon(lambda: self._read(command.reader, None, None))
        elif isinstance(command, CloseItems):
            reader = self._readers.pop(command.reader, None)
            if reader is not None:
                reader.close()
        elif isinstance(command, WriteResults):
            results = self._results.setdefault(command.writer, Results())
            for status, entry in command.entries:
                results.add(status, entry)
        elif isinstance(command, ExportResults):
            results = self._results.setdefault(command.writer, Results())
            writer = export_results(
                results.files(lines=command.lines), command.arguments, command.map_run_arn, lines=command.lines
            )
            self._loop.soon(lambda: self._write(command, writer, None, None))

    def _refusal(self, fault: TreadleError) -> str | None:
        """Return the cause to fail a Map Run with; None where the fault ends the driver instead."""
        if self._tolerant:
            return fault.message
        self._fault(fault)
        return None

    # ------------------------------------------------------------ datasets

    def _read(self, number: int, answer: Any, error: BaseException | None) -> None:
        reader = self._readers.get(number)
        if reader is None:
            return
        state = self._states[number]
        effect = self._effects.resume(reader, f"the ItemReader of '{state}'", answer, error)
        if isinstance(effect, Call):
            self._perform(effect, state, lambda got, refused: self._read(number, got, refused))
        elif isinstance(effect, Items):
            self._signal(ItemsRead(number, effect.items, more=True))
        else:
            self._readers.pop(number, None)
            if isinstance(effect, Returned):
                self._signal(ItemsRead(number, []))
            elif isinstance(effect, Failed):
                self._signal(ItemsRefused(number, effect.cause or "", _own_error(effect)))
            elif (cause := self._refusal(effect.fault)) is not None:
                self._signal(ItemsRefused(number, cause, "States.Runtime"))

    # ------------------------------------------------------------ results

    def _write(
        self, command: ExportResults, writer: Generator[Call, Any, Any], answer: Any, error: BaseException | None
    ) -> None:
        effect = self._effects.resume(writer, f"the ResultWriter of '{command.state}'", answer, error)
        if isinstance(effect, Returned):
            # after a redrive the successes of all attempts count, but only the last failures
            self._results[command.writer].drop("FAILED", "PENDING")
            self._signal(ResultsWritten(command.writer, effect.value))
        elif isinstance(effect, Failed):
            self._signal(ResultsRefused(command.writer, effect.cause or "", _own_error(effect)))
        elif isinstance(effect, Refused):
            if (cause := self._refusal(effect.fault)) is not None:
                self._signal(ResultsRefused(command.writer, cause, "States.Runtime"))
        else:
            self._perform(effect, command.state, lambda got, refused: self._write(command, writer, got, refused))

    def _perform(self, call: Call, state: str, done: Callable[[Any, BaseException | None], None]) -> None:
        refusal = self._refused(call, state)
        if refusal is not None:
            self._loop.soon(lambda: done(None, refusal))
        else:
            self._effects.perform(call, state, self._arn, done)


def _own_error(failed: Failed) -> str | None:
    """Return States.Runtime where the failure is that; None for the usual error of readers and writers."""
    return "States.Runtime" if failed.error == "States.Runtime" else None
