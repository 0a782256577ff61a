"""Step Functions as tasks call it: a `Call` in, the answer out, spelled as integrations spell answers.

`startExecution` and its patterns are an optimized integration, every operation is there as `aws-sdk:sfn`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any

from ..drivers import AwaitedExecution
from ..services import Call, CallRefused, ServiceError
from ..services._spelling import spell_answer, spell_request
from ._faults import ApiError
from ._service import Service
from ._validation import operations, shape_of

__all__ = ["Calls"]

_SERVICE_ID = "SFN"


@cache
def _operation_names() -> dict[str, str]:
    return {name.casefold(): name for name in operations()}


class Calls:
    """Carry out calls of Step Functions.

    :param metadata: makes what AWS adds to an optimized integration's answer
    """

    def __init__(self, service: Service, metadata: Callable[[], dict[str, Any]]) -> None:
        self._service = service
        self._metadata = metadata

    def call(self, call: Call) -> Any:
        """Carry out one call.

        :return: the answer; an `AwaitedExecution` where it must wait for one, and None for an activity without work
        :raises ServiceError: when Step Functions refuses
        :raises CallRefused: when there is no such operation or parameter
        """
        operation = _operation_names().get(call.operation.casefold())
        if operation is None:
            raise CallRefused(f"{call.service} has no action '{call.operation}'")
        given = spell_request(shape_of(operation).input_shape, call.parameters)
        try:
            return self._carry_out(call, operation, given)
        except ApiError as error:
            raise _refusal(operation, error) from None

    def _carry_out(self, call: Call, operation: str, given: dict[str, Any]) -> Any:
        service = self._service
        if operation == "GetActivityTask":
            taken = service.take_task(given)
            return taken if taken is None else self._spelled(call, operation, taken)
        if operation == "StartSyncExecution":
            started = service.start_sync(given)
            return AwaitedExecution(started.run, lambda: self._spelled(call, operation, started.answer()))
        if operation == "DescribeExecution" and not call.sdk:  # `.sync` asks until the execution has ended
            from ._executions import described

            live = service.execution(str(given.get("executionArn", "")))
            return AwaitedExecution(live.run, lambda: self._spelled(call, operation, described(service, live)))
        return self._spelled(call, operation, service.answer(operation, given))

    def _spelled(self, call: Call, operation: str, answer: dict[str, Any]) -> dict[str, Any]:
        shape = shape_of(operation).output_shape
        spelled = spell_answer(shape, _with_dates(shape, answer, sdk=call.sdk), sdk=call.sdk)
        # AWS writes the members of an answer by their names
        return dict(sorted((spelled if call.sdk else {**spelled, **self._metadata()}).items()))


def _refusal(operation: str, error: ApiError) -> ServiceError:
    modeled = any(error.code == shape.name for shape in shape_of(operation).service_model.error_shapes)
    return ServiceError(error.code, error.message, status=error.status, service_id=_SERVICE_ID, modeled=modeled)


def _with_dates(shape: Any, value: Any, *, sdk: bool) -> Any:
    """Return an answer whose instants (epoch seconds) are as integrations show them: milliseconds, or text for SDKs."""
    kind = shape.type_name
    if kind == "structure":
        members = shape.members
        return {name: _with_dates(members[name], item, sdk=sdk) for name, item in value.items() if name in members}
    if kind == "list":
        return [_with_dates(shape.member, item, sdk=sdk) for item in value]
    if kind != "timestamp" or value is None:
        return value
    milliseconds = round(value * 1000)
    if not sdk:
        return milliseconds
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    text = moment.isoformat(timespec="milliseconds" if milliseconds % 1000 else "seconds")
    return text.replace("+00:00", "Z")
