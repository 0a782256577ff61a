"""What came of a test: its status, and what is shown of the state's data flow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..asl import MISSING, Pass, Retrier, State, dumps
from ..drivers import Run
from ..interpreter import matches
from ._inspection import Inspection
from ._tested_state import Mark

__all__ = ["Outcome"]

Given = dict[str, Any]
_LONGEST = 262_144
"""The most characters that a member of the answer may have: what is longer isn't shown."""

_NUMBERS = frozenset({"toleratedFailureCount", "toleratedFailurePercentage", "maxConcurrency"})
_SUCCEEDED = ("taskSucceededEventDetails", "lambdaFunctionSucceededEventDetails", "activitySucceededEventDetails")


class Outcome:
    """How a test ended.

    :param state: the state as it was defined
    :param marks: what is behind it
    :param retries: how often the state was tried again before
    :param random: draws what a full jitter makes of a delay
    """

    def __init__(
        self,
        state: State,
        run: Run,
        marks: dict[str, Mark],
        retries: int,
        random: Callable[[], float],
    ) -> None:
        self._state = state
        self._run = run
        self._marks = marks
        self._retries = retries
        self._random = random

    def answer(self) -> tuple[Given, Given]:
        """Give the answer's members but for `inspectionData`, and what that tells of a handled error."""
        execution = self._run.execution
        error, cause = next(iter(execution.failures.values()), (execution.error, execution.cause))
        index = self._retrier(error)
        if index is not None:
            details = {"retryIndex": index, "retryBackoffIntervalSeconds": self._backoff(self._state.retry[index])}
            return {**_failure(error, cause), "status": "RETRIABLE"}, {"errorDetails": details}
        if self._run.status != "SUCCEEDED":
            return {**_failure(execution.error, execution.cause), "status": "FAILED"}, {}
        answer: Given = {"output": self._text(execution.output), "status": "SUCCEEDED"}
        mark = self._marks.get(execution.top.step.name)
        if mark is None:
            return answer, {}
        answer["nextState"] = mark.target
        if mark.catcher is None:
            return answer, {}
        answer |= {**_failure(error, cause), "status": "CAUGHT_ERROR"}
        return answer, {"errorDetails": {"catchIndex": mark.catcher}}

    def _retrier(self, error: str | None) -> int | None:
        """Give the index of the retrier that would try again: the first one that means the error decides alone."""
        if not self._run.execution.failures or error == "States.Runtime":
            return None
        for i, retrier in enumerate(self._state.retry):
            if matches(retrier.errors, {error}):
                return i if self._retries < retrier.max_attempts else None
        return None

    def _backoff(self, retrier: Retrier) -> int:
        longest = retrier.max_delay if retrier.max_delay is not None else 99_999_999
        try:
            seconds: float = min(retrier.interval * retrier.backoff**self._retries, longest)
        except OverflowError:
            seconds = longest
        return int(seconds * self._random()) if retrier.full_jitter else int(seconds)

    def inspected(self, inspection: Inspection, text: str) -> Given:
        """Give `inspectionData` but for the HTTP request and response and what is told of a handled error.

        :param text: the state's input as it was given
        """
        data: Given = {"input": text}
        for name, value in inspection.steps.items():
            data[name] = value if name in _NUMBERS else self._text(value)
        result = self._result()
        if result is not None:
            data["result"] = result
        variables = {**inspection.variables, **self._run.execution.top.variables}
        if variables:
            data["variables"] = dumps(variables)
        return {name: value for name, value in data.items() if not isinstance(value, str) or len(value) <= _LONGEST}

    def _result(self) -> str | None:
        if isinstance(self._state, Pass):
            return None if self._state.result is MISSING else dumps(self._state.result)
        for event in self._run.execution.history.events():
            for name in _SUCCEEDED:
                if name in event:
                    return str(event[name]["output"])
        return None

    def _text(self, value: Any) -> str:
        """Write a value; the state's own input stays as it was given."""
        return self._run.input_text.strip() if value is self._run.execution.about_execution["Input"] else dumps(value)


def _failure(error: str | None, cause: str | None) -> Given:
    return {key: value for key, value in (("error", error), ("cause", cause)) if value is not None}
