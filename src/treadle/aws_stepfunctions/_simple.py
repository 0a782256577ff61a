"""The states that do no work of their own: Pass, Wait, Succeed, Fail, and CustomState."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._core.annotations import Annotations
from .._core.quantities import Duration
from .._core.tokens import Token
from ..constructs import Construct
from ._chain import Chain
from ._faithful import is_faithful
from ._json_path import json_path_from_any
from ._options import EndOptions, FlowOptions, NamedOptions
from ._state import RetryCatchState, State, render_json_path, start_of
from ._types import IChainable, INextable, QueryLanguage

__all__ = ["CustomState", "Fail", "Pass", "Result", "Succeed", "Wait", "WaitTime"]


class _Followed(State):
    """A state that goes on to a next one."""

    @property
    def end_states(self) -> list[INextable]:
        return [self]

    def next(self, next: IChainable) -> Chain:
        """Continue with another state."""
        self._make_next(start_of(next))
        return Chain.sequence(self, next)


class Result:
    """The literal output of a Pass.

    :param value: any JSON value
    """

    def __init__(self, value: Any) -> None:
        self.value = value

    @classmethod
    def from_string(cls, value: str) -> Result:
        """Use a text."""
        return cls(value)

    @classmethod
    def from_number(cls, value: float) -> Result:
        """Use a number."""
        return cls(value)

    @classmethod
    def from_boolean(cls, value: bool) -> Result:
        """Use true or false."""
        return cls(value)

    @classmethod
    def from_object(cls, value: Mapping[str, Any]) -> Result:
        """Use an object."""
        return cls(value)

    @classmethod
    def from_array(cls, value: list[Any]) -> Result:
        """Use an array."""
        return cls(value)


class Pass(_Followed):
    """Pass the input on, or put a literal result in its place.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html

    :param result: the literal output; default the effective input
    :param parameters: a payload template that makes the effective input (JSONPath); default the input
    :param result_path: where the result is placed in the input (JSONPath); default ``$``, it replaces the input
    """

    _json_path_alone = ("parameters", "result")

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        result: Result | None = None,
        parameters: Mapping[str, Any] | None = None,
        result_path: str | None = None,
        **options: Unpack[FlowOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            parameters=parameters,
            result_path=result_path,
            **options,
        )
        self.result = result

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            "Type": "Pass",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            "Result": self.result.value if self.result else None,
            "ResultPath": render_json_path(self.result_path),
            **self._render_input_output(),
            **self._render_parameters(),
            **self._render_next_end(),
            **self._render_assign(state_machine_query_language),
        }


class Succeed(State):
    """End the execution, or the branch, with success.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        **options: Unpack[EndOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            **options,
        )

    @property
    def end_states(self) -> list[INextable]:
        return []

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            "Type": "Succeed",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            **self._render_input_output(),
        }


class Fail(State):
    """End the execution, or the branch, with an error.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html

    :param cause: the message of the failure, up to 32,768 characters; default none
    :param cause_path: a path or intrinsic function for the message; not with cause
    :param error: the name of the error, up to 256 characters; default none
    :param error_path: a path or intrinsic function for the name; not with error
    """

    ALLOWED_INTRINSICS = (
        "States.Format",
        "States.JsonToString",
        "States.ArrayGetItem",
        "States.Base64Encode",
        "States.Base64Decode",
        "States.Hash",
        "States.UUID",
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cause: str | None = None,
        cause_path: str | None = None,
        error: str | None = None,
        error_path: str | None = None,
        **options: Unpack[NamedOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self.error = error
        self.error_path = error_path
        self.cause = cause
        self.cause_path = cause_path

    @property
    def end_states(self) -> list[INextable]:
        return []

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            "Type": "Fail",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            "Error": self.error,
            "ErrorPath": self.error_path,
            "Cause": self.cause,
            "CausePath": self.cause_path,
        }

    def _validate_state(self) -> list[str]:
        problems = []
        for field, path in (("errorPath", self.error_path), ("causePath", self.cause_path)):
            if path is None or Token.is_unresolved(path) or path.startswith("$"):
                continue
            if not path.startswith(self.ALLOWED_INTRINSICS):
                problems.append(
                    f"You must specify a valid intrinsic function in {field}. "
                    f"Must be one of {', '.join(self.ALLOWED_INTRINSICS)}"
                )
        if self.error and self.error_path:
            problems.append("Fail state cannot have both error and errorPath")
        if self.cause and self.cause_path:
            problems.append("Fail state cannot have both cause and causePath")
        return problems


class WaitTime:
    """The duration, or the end, of a Wait.

    :param json: the state's field for it, such as ``{"Seconds": 10}``
    """

    def __init__(self, json: Mapping[str, Any]) -> None:
        self._json = dict(json)

    @classmethod
    def duration(cls, duration: Duration) -> WaitTime:
        """Wait for a while, up to 99,999,999 seconds."""
        return cls({"Seconds": duration.to_seconds()})

    @classmethod
    def seconds(cls, seconds: str) -> WaitTime:
        """Wait for as many seconds as a JSONata expression says."""
        return cls({"Seconds": seconds})

    @classmethod
    def timestamp(cls, timestamp: str) -> WaitTime:
        """Wait until a time, as ``2030-01-01T00:00:00Z`` or a JSONata expression."""
        return cls({"Timestamp": timestamp})

    @classmethod
    def seconds_path(cls, path: str) -> WaitTime:
        """Wait for as many seconds as a field says."""
        return cls({"SecondsPath": path})

    @classmethod
    def timestamp_path(cls, path: str) -> WaitTime:
        """Wait until the time a field says."""
        return cls({"TimestampPath": path})


class Wait(_Followed):
    """Wait for a while or until a time.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html

    :param time: how long the state waits, or until when
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        time: WaitTime,
        **options: Unpack[FlowOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            **options,
        )
        self.time = time

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            "Type": "Wait",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            **self._render_time(),
            **self._render_input_output(),
            **self._render_next_end(),
            **self._render_assign(state_machine_query_language),
        }

    def _render_time(self) -> dict[str, Any]:
        if is_faithful(self):
            return self.time._json
        # a path that stands for a number or a text: the CDK writes it where the service wants the value
        rendered = {}
        for field, value in self.time._json.items():
            path = None if field.endswith("Path") else json_path_from_any(value)
            rendered[f"{field}Path" if path else field] = path or value
        return rendered


class CustomState(RetryCatchState, _Followed):
    """A state written in the States Language; transitions, retries and catches may still be added.

    :param state_json: the state's fields in the States Language
    """

    def __init__(self, scope: Construct, id: str, *, state_json: Mapping[str, Any]) -> None:
        super().__init__(scope, id)
        self.state_json = state_json

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        state: dict[str, Any] = {
            **self._render_query_language(state_machine_query_language),
            **self._render_next_end(),
            **self.state_json,
        }
        rendered = self._render_retry_catch(state_machine_query_language)
        for field, method in (("Retry", "addRetry"), ("Catch", "addCatch")):
            own = self.state_json.get(field)
            own = list(own) if isinstance(own, (list, tuple)) else []
            added = rendered[field] or []
            if own and added:
                Annotations.of(self).add_warning_v2(
                    f"@aws-cdk/aws-stepfunctions:multiple{field}Sources",
                    f"both state_json and {method}() give this state a {field}: "
                    f"those of {method}() come first, those of state_json after them",
                )
            state[field] = [*added, *own] or (None if field not in self.state_json else [])
        return state
