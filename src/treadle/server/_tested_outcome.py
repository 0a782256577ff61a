"""What came of a test: its status, and what is shown of the state's data flow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..asl import MISSING, Pass, Retrier, State, dumps
from ..drivers import Run
from ..interpreter._failures import matches
from ._inspection import Inspection

__all__ = ["Outcome"]

Given = dict[str, Any]
_LONGEST = 262_144
"""The most characters that a member of the answer may have: what is longer isn't shown."""

_NUMBERS = frozenset({"toleratedFailureCount", "toleratedFailurePercentage", "maxConcurrency"})
_SUCCEEDED = ("taskSucceededEventDetails", "lambdaFunctionSucceededEventDetails", "activitySucceededEventDetails")


class Outcome:
    """How a test ended.

    :param state: the state as it was defined
    :param targets: the real target of each mark behind it
    :param catchers: the index of the catcher that leads to a mark
    :param retries: how often the state was tried again before
    :param random: draws what a full jitter makes of a delay
    """

    def __init__(
        self,
        state: State,
        run: Run,
        targets: dict[str, str],
        catchers: dict[str, int],
        retries: int,
        random: Callable[[], float],
    ) -> None:
        self._state = state
        self._run = run
        self._targets = targets
        self._catchers = catchers
        self._retries = retries
        self._random = random
        self._details: Given | None = None

    def answer(self) -> Given:
        """Give the answer's members but for `inspectionData`."""
        execution = self._run.execution
        error, cause = next(iter(execution.failures.values()), (execution.error, execution.cause))
        index = self._retrier(error)
        if index is not None:
            seconds = self._backoff(self._state.retry[index])
            self._details = {"retryIndex": index, "retryBackoffIntervalSeconds": seconds}
            return {**_failure(error, cause), "status": "RETRIABLE"}
        if self._run.status != "SUCCEEDED":
            return {**_failure(execution.error, execution.cause), "status": "FAILED"}
        answer: Given = {"output": self._text(execution.output)}
        mark = execution.top.step.name
        if mark in self._targets:
            answer["nextState"] = self._targets[mark]
        if mark in self._catchers:
            self._details = {"catchIndex": self._catchers[mark]}
            return {**answer, **_failure(error, cause), "status": "CAUGHT_ERROR"}
        return {**answer, "status": "SUCCEEDED"}

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
        """Give `inspectionData` but for the HTTP request and response.

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
        if self._details is not None:
            data["errorDetails"] = self._details
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
