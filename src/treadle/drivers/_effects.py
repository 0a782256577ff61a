"""The one door for effects: resumes the generators of integrations and makes the calls they yield.

Whatever an integration, a reader or a client raises ends here as one of four outcomes. An exception that none of them
foresaw is treadle's own fault: it fails the task with States.Runtime, and one report names it.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import TreadleError, UnsupportedError
from ..services import Call, CallRefused, Http, ServiceError, TaskCancelled, TaskFailure
from ._callers import Caller
from ._loop import Loop

__all__ = ["EffectRunner", "Failed", "Refused", "Report", "Returned", "describe_internal_error"]

Report = Callable[[BaseException, str], None]
"""Receives an unexpected exception and where it happened, in words such as "state 'Charge card'"."""
_EXPECTED = (ServiceError, CallRefused, TaskFailure)


@dataclass(frozen=True, slots=True)
class Returned:
    """The generator ended with a result."""

    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """The generator's task failed.

    :param event: the history event to record instead of the usual one
    """

    error: str | None
    cause: str | None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The generator needs what treadle can't do."""

    fault: TreadleError


def describe_internal_error(error: BaseException) -> str:
    """Return one line that names an unexpected exception and the place in the source where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{place}"


class EffectRunner:
    """Resume generators and make their calls.

    :param log: is called with a line for each call that a task makes
    :param report: receives unexpected exceptions
    """

    def __init__(self, loop: Loop, caller: Caller, log: Callable[[str], None] | None, report: Report) -> None:
        self._loop = loop
        self._caller = caller
        self._log = log
        self._report = report

    def resume(
        self, generator: Generator[Any, Any, Any], where: str, value: Any = None, error: BaseException | None = None
    ) -> Any:
        """Send a result into a generator, or throw an error at it; return its next effect or its outcome.

        :param where: what the generator works for, for the report of an unexpected exception
        :return: what the generator yielded, or Returned, Failed or Refused
        """
        try:
            if error is None:
                return generator.send(value)
            if isinstance(error, (*_EXPECTED, TaskCancelled)):
                return generator.throw(error)
            generator.close()
            raise error
        except StopIteration as ended:
            return Returned(ended.value)
        except TaskFailure as failure:
            return Failed(failure.error, failure.cause, failure.event)
        except ServiceError as refused:
            return Failed(refused.code, refused.message)
        except CallRefused as refused:
            return Failed("States.Runtime", str(refused))
        except TaskCancelled:
            return Returned(None)
        except TreadleError as fault:
            return Refused(fault)
        except (Exception, SystemExit) as unexpected:  # noqa: BLE001 (the one place that turns any into a failed task)
            return self.failed(unexpected, where)

    def failed(self, error: BaseException, where: str) -> Failed:
        """Report an unexpected exception and return the failure that it causes."""
        self._report(error, where)
        return Failed("States.Runtime", f"Internal treadle error: {describe_internal_error(error)}")

    def perform(
        self,
        effect: Call | Http,
        where: str,
        arn: str,
        done: Callable[[Any, BaseException | None], None],
        *,
        item: int | None = None,
    ) -> None:
        """Make a call in a worker thread, and then `done(result, error)` in the loop.

        :param item: the index of the Map's item that it is made for
        :param arn: of the execution that makes it, in whose account and region it is made
        """
        if isinstance(effect, Call):
            parts = arn.split(":")
            caller = where if item is None else f"{where}, item {item}"
            if len(parts) > 4:
                effect = replace(effect, region=parts[3], account=parts[4], caller=caller)
        if self._log is not None:
            if isinstance(effect, Call):
                self._log(f"{where}: {effect.service}:{effect.operation}")
            else:
                self._log(f"{where}: {effect.method} {effect.url}")
        self._loop.work(lambda: self._make(effect), done)

    def _make(self, effect: Call | Http) -> Any:
        if isinstance(effect, Call):
            return self._caller.call(effect)
        request = getattr(self._caller, "request", None)
        if request is None:
            raise UnsupportedError(f"nothing here can call {effect.method} {effect.url}", code="NoCaller")
        return request(effect)
