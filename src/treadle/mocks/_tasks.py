"""The tasks of a workflow under test: answered by mocks, by a recorded history, or carried out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ..asl import Resource, parse_resource
from ..errors import WorkflowTestError
from ..services import Effects, TaskCancelled, TaskFailure, TaskRequest, resolve_integration
from ._answers import Answer, TaskCall
from ._mock import Mock, names_resource

if TYPE_CHECKING:
    from ..drivers import Run as DriverRun
    from ..permissions import PermissionCheck
    from ._places import Place

__all__ = ["DrawnAnswers", "RecordedAnswers", "Tasks"]


class RecordedAnswers(Protocol):
    """Answers in place of all mocks, such as a recorded history's."""

    def answer(self, call: TaskCall, /) -> Answer:
        """Return the answer to a call."""
        ...


class DrawnAnswers(Protocol):
    """Answers in place of some mocks, such as those that a workflow is fuzzed with."""

    def answer(self, call: TaskCall, request: TaskRequest, resource: Resource, /, *, mocked: bool) -> Answer | None:
        """Return the answer to a call; None for the mock's, or the embedded service's."""
        ...


class Tasks:
    """Answer or carry out the tasks of a workflow, and keep what was called.

    :ivar mocks: every mock, in the order in which they were made
    :ivar calls: every attempt of a task
    :ivar recorded: answers in place of the mocks, while a history is replayed
    :ivar drawn: draws answers in place of some, while a workflow is fuzzed
    :ivar raised: an exception of the test's own functions, which ended the run
    :ivar permissions: looks at what the roles allow; None where there are none
    :ivar run_of: returns the driver's execution of an ARN
    """

    def __init__(self) -> None:
        self.mocks: list[Mock] = []
        self.calls: list[TaskCall] = []
        self.recorded: RecordedAnswers | None = None
        self.drawn: DrawnAnswers | None = None
        self.raised: BaseException | None = None
        self.run_of: Callable[[str], DriverRun | None] = lambda arn: None
        self.permissions: PermissionCheck | None = None
        self._machine_name = ""
        self._places: Mapping[str, Place] = {}

    def belong_to(self, machine_name: str, places: Mapping[str, Place]) -> None:
        """Set the machine whose states mocks name."""
        self._machine_name = machine_name
        self._places = places

    def _find_mock(self, call: TaskCall, resource: Any) -> Mock | None:
        candidates = sorted(reversed(self.mocks), key=lambda mock: not mock.conditional)
        own = [mock for mock in candidates if mock.target == call.state and mock.states.keys() == {call.state}]
        others = [mock for mock in candidates if mock.target not in self._places]
        if call.execution_arn.split(":")[6] != self._machine_name:
            own = []  # another machine's states may have the same names
        for mock in own:
            if self._matches(mock, call):
                return mock
        for mock in others:
            if (names_resource(mock.target, resource) or _function(call) == mock.target) and self._matches(mock, call):
                return mock
        return None

    def _matches(self, mock: Mock, call: TaskCall) -> bool:
        try:
            return mock.matches(call)
        except BaseException as error:
            self.raised = error
            raise WorkflowTestError(f"the condition of the mock of '{mock.target}' raised {error!r}") from error

    def resolve(self, request: TaskRequest) -> Effects:
        """Return the effects of a task."""
        resource = parse_resource(request.resource)
        item = request.item or self._distributed_item(request)
        call = TaskCall(
            state=request.state,
            resource=request.resource,
            service=(resource.service or resource.kind) if resource is not None else "",
            action=resource.action if resource is not None else "",
            parameters=request.arguments,
            attempt=request.retries,
            item=item.get("Index"),
            value=item.get("Value"),
            entered=request.entered,
            execution_arn=request.root_execution_arn or request.execution_arn,
            run_arn=request.execution_arn,
        )
        self.calls.append(call)
        if self.recorded is not None and resource is not None:
            call.mocked = True
            return self._guarded(call, self.recorded.answer(call), request, resource)
        refused = self.permissions.refused_task(request, resolve_integration) if self.permissions is not None else None
        if refused is not None:
            return _recorded(call, refused)
        mock = self._find_mock(call, resource) if resource is not None and self.mocks else None
        if self.drawn is not None and resource is not None:
            drawn = self.drawn.answer(call, request, resource, mocked=mock is not None)
            if drawn is not None:
                call.mocked = True
                return self._guarded(call, drawn, request, resource)
        if mock is None:
            return _recorded(call, resolve_integration(request))
        call.mocked = True
        assert resource is not None
        answer = mock.next_answer(call.execution_arn)
        return self._guarded(call, answer, request, resource)

    def _distributed_item(self, request: TaskRequest) -> Mapping[str, Any]:
        """Return the index and input of the distributed Map's execution that a task runs in; empty in none."""
        run = self.run_of(request.execution_arn)
        if run is None or run.parent is None:
            return {}
        return {"Index": run.index, "Value": run.execution.about_execution["Input"]}

    def _guarded(self, call: TaskCall, answer: Answer, request: TaskRequest, resource: Any) -> Effects:
        """Carry out a mock; an exception of its function is the test's own and ends the run."""
        try:
            return (yield from _recorded(call, answer.effects(call, request, resource)))
        except (TaskFailure, TaskCancelled, GeneratorExit, WorkflowTestError):
            raise
        except BaseException as error:
            self.raised = error
            raise WorkflowTestError(f"the mock of '{call.state}' raised {type(error).__name__}: {error}") from error


def _recorded(call: TaskCall, effects: Effects) -> Effects:
    """Carry out a task and note how it ended."""
    try:
        call.result = yield from effects
    except TaskFailure as failure:
        call.error, call.cause = failure.error, failure.cause
        raise
    call.succeeded = True
    return call.result


def _function(call: TaskCall) -> str | None:
    """Return the name or ARN of the function that a call invokes."""
    if call.service != "lambda":
        return None
    if isinstance(call.parameters, Mapping) and isinstance(call.parameters.get("FunctionName"), str):
        return str(call.parameters["FunctionName"])
    return call.resource
