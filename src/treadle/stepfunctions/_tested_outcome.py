"""The outcome of a test: its status, and the state's data flow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..asl import MISSING, Fail, Pass, Retrier, State, Task, dumps
from ..drivers import Run
from ..interpreter import matches
from ._inspection import Inspection
from ._mocked_results import Mock
from ._tested_state import Mark

__all__ = ["Outcome"]

Given = dict[str, Any]
_LONGEST = 262_144
"""The most characters that a member of the answer may have; a longer one is left out."""

_NUMBERS = frozenset({"toleratedFailureCount", "toleratedFailurePercentage", "maxConcurrency"})
_SUCCEEDED = ("taskSucceededEventDetails", "lambdaFunctionSucceededEventDetails", "activitySucceededEventDetails")


class Outcome:
    """How a test ended.

    :param state: the state as it was defined
    :param marks: the states behind it
    :param mock: the result or error that it got instead of a call's
    :param retries: how often the state was retried before
    :param random: draws the share of a delay with full jitter
    """

    def __init__(
        self,
        state: State,
        run: Run,
        marks: dict[str, Mark],
        mock: Mock | None,
        retries: int,
        random: Callable[[], float],
    ) -> None:
        self._state = state
        self._run = run
        self._marks = marks
        self._mock = mock
        self._retries = retries
        self._random = random

    def answer(self) -> tuple[Given, Given]:
        """Return the answer's members but for `inspectionData`, and the error details of that."""
        execution = self._run.execution
        error, cause = next(iter(execution.failures.values()), (execution.error, execution.cause))
        index = self._retrier(error)
        if index is not None and self._retries < self._state.retry[index].max_attempts:
            details = {"retryIndex": index, "retryBackoffIntervalSeconds": self._backoff(self._state.retry[index])}
            return {**_failure(error, cause), "status": "RETRIABLE"}, {"errorDetails": details}
        if self._run.status != "SUCCEEDED":
            used_up: Given = {"errorDetails": {"retryIndex": index}} if index is not None else {}
            return {**_failure(execution.error, execution.cause), "status": "FAILED"}, used_up
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
        """Return the index of the first retrier that matches the error, which alone decides on a retry."""
        if not self._run.execution.failures or error == "States.Runtime":
            return None
        for i, retrier in enumerate(self._state.retry):
            if matches(retrier.errors, {error}):
                return i
        return None

    def _backoff(self, retrier: Retrier) -> int:
        longest = retrier.max_delay if retrier.max_delay is not None else 99_999_999
        try:
            seconds: float = min(retrier.interval * retrier.backoff**self._retries, longest)
        except OverflowError:
            seconds = longest
        return int(seconds * self._random()) if retrier.full_jitter else int(seconds)

    def inspected(self, inspection: Inspection, text: str) -> Given:
        """Return `inspectionData` but for the HTTP request and response and the error details.

        :param text: the state's input as it was given
        """
        data: Given = {"input": text}
        for name, value in inspection.steps.items():
            data[name] = value if name in _NUMBERS else self._text(value)
        if isinstance(self._state, Fail) and not self._state.jsonata:  # which evaluates no InputPath
            data["afterInputPath"] = self._text(self._run.execution.about_execution["Input"])
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
        if self._mock is not None:
            shown = isinstance(self._state, Task) and not self._mock.fails
            return self._mock.text if shown else None
        for event in self._run.execution.history.events():
            for name in _SUCCEEDED:
                if name in event:
                    return str(event[name]["output"])
        return None

    def _text(self, value: Any) -> str:
        """Return a value as JSON text; the state's own input and the mock's result stay as they were given."""
        if self._mock is not None and isinstance(value, (dict, list)) and value is self._mock.result:
            return self._mock.text
        return self._run.input_text.strip() if value is self._run.execution.about_execution["Input"] else dumps(value)


def _failure(error: str | None, cause: str | None) -> Given:
    return {key: value for key, value in (("error", error), ("cause", cause)) if value is not None}
