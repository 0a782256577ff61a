"""Step Functions itself, for the executions and handlers of one run: its actions on the driver's executions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from ..asl import Machine, parse_machine
from ..drivers import MemoryDriver, Run, TokenError
from ..drivers._clock import VIRTUAL_START
from ..drivers._machines import MachineDefinition
from ..errors import InputError, UnsupportedError
from ..services import Call, ServiceError, json_text

__all__ = ["Executions"]


class Executions:
    """Carry out actions of Step Functions.

    :ivar driver: where executions run
    :param metadata: makes what AWS adds to an optimized integration's answer
    """

    def __init__(self, metadata: Callable[[], dict[str, Any]]) -> None:
        self.driver: MemoryDriver | None = None
        self._metadata = metadata
        self._machines: dict[str, MachineDefinition] = {}
        self._parsed: dict[str, Machine] = {}
        self._activities: dict[str, int] = {}
        """The instants in which they were created, by ARN."""
        self._count = 0

    def deploy(self, machines: Iterable[MachineDefinition], activities: Iterable[str], gone: Iterable[str]) -> None:
        """Register the machines and activities of deployed stacks.

        :param gone: ARNs of machines that their stacks don't have any more
        """
        for arn in gone:
            self._machines.pop(arn, None)
        for machine in machines:
            self._machines[machine.arn] = machine
        self._parsed.clear()
        now = self.driver.clock.now() if self.driver is not None else VIRTUAL_START
        self._activities = {**dict.fromkeys(activities, now), **self._activities}

    def machine(self, arn: str) -> Machine:
        """Return a deployed machine, parsed.

        :raises DefinitionError: when its definition is refused
        """
        if arn not in self._parsed:
            definition = self._machines[arn]
            self._parsed[arn] = parse_machine(definition.definition, express=definition.type == "EXPRESS")
        return self._parsed[arn]

    def call(self, call: Call, *, wait: bool) -> Any:
        """Carry out one action.

        :param wait: whether the caller waits: the answer about an execution that runs may be the `Run` itself, and that
            about an activity without work None
        :raises ServiceError: when Step Functions would refuse
        :raises UnsupportedError: when treadle doesn't have the action
        """
        parameters = {name.casefold(): value for name, value in call.parameters.items()}
        match call.operation.casefold():
            case "startexecution":
                run = self._start(parameters)
                answer = {"ExecutionArn": run.arn, "StartDate": self._date(run.started_at, call)}
                return answer if call.sdk else {**answer, **self._metadata()}
            case "describeexecution":
                run = self._run(parameters)
                if wait and not call.sdk and run.status == "RUNNING":
                    return run  # the driver waits for its end: no polling in virtual time
                return self._described(run, call)
            case "stopexecution":
                run = self._run(parameters)
                run.stop(parameters.get("error"), parameters.get("cause"))
                return {"StopDate": self._date(run.stopped_at or run.started_at, call)}
            case "getexecutionhistory":
                return {"Events": self._run(parameters).result.history()}
            case "sendtasksuccess":
                output = parameters.get("output", "")
                text = output if isinstance(output, str) else json_text(output)
                self._answer(lambda driver, token: driver.send_task_success(token, text), parameters)
            case "sendtaskfailure":
                error, cause = parameters.get("error"), parameters.get("cause")
                self._answer(lambda driver, token: driver.send_task_failure(token, error, cause), parameters)
            case "sendtaskheartbeat":
                self._answer(lambda driver, token: driver.send_task_heartbeat(token), parameters)
            case "describeactivity":
                arn = self._activity(parameters)
                created = self._date(self._activities[arn], call)
                answer = {"ActivityArn": arn, "Name": arn.rpartition(":")[2], "CreationDate": created}
                return answer if call.sdk else {**answer, **self._metadata()}
            case "getactivitytask":
                arn = self._activity(parameters)
                worker = parameters.get("workername")
                task = self._running().activity_task(arn, worker)
                if task is None:
                    return None if wait else {"TaskToken": None}
                return {"TaskToken": task[0], "Input": json_text(task[1])}
            case _:
                raise UnsupportedError(
                    f"the embedded Step Functions has no {call.operation}; it has startExecution, describeExecution, "
                    "stopExecution, getExecutionHistory, describeActivity, getActivityTask, sendTaskSuccess, "
                    "sendTaskFailure and sendTaskHeartbeat",
                    code="EmbeddedService",
                )
        return {}

    def _activity(self, parameters: Mapping[str, Any]) -> str:
        arn = str(parameters.get("activityarn", ""))
        if arn not in self._activities:
            raise ServiceError("ActivityDoesNotExist", f"Activity Does Not Exist: '{arn}'", service_id="SFN")
        return arn

    def _answer(self, send: Callable[[MemoryDriver, str], None], parameters: Mapping[str, Any]) -> None:
        try:
            send(self._running(), str(parameters.get("tasktoken", "")))
        except TokenError as error:
            code = "InvalidToken" if error.code == "TaskDoesNotExist" else error.code
            message = "Invalid Token: 'Invalid token'" if code == "InvalidToken" else error.message
            raise ServiceError(code, message, service_id="SFN") from None

    def _running(self) -> MemoryDriver:
        if self.driver is None:
            raise ServiceError("ServiceUnavailable", "no executions run here", status=503, service_id="SFN")
        return self.driver

    def _start(self, parameters: Mapping[str, Any]) -> Run:
        arn = str(parameters.get("statemachinearn", ""))
        definition = self._machines.get(arn)
        if definition is None:
            raise ServiceError("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'", service_id="SFN")
        driver = self._running()
        self._count += 1
        name = str(parameters.get("name") or f"nested-{self._count}")
        given = parameters.get("input", "{}")
        text = given if isinstance(given, str) else json_text(given)
        before = driver.runs.get(f"{arn.replace(':stateMachine:', ':execution:')}:{name}")
        if before is not None and definition.type != "EXPRESS":
            if before.status == "RUNNING" and before.input_text == text:
                return before
            message = f"Execution Already Exists: '{before.arn}'"
            raise ServiceError("ExecutionAlreadyExists", message, service_id="SFN")
        try:
            return driver.start(self.machine(arn), text, name=name, state_machine_arn=arn, role_arn=definition.role_arn)
        except InputError as error:
            raise ServiceError("InvalidExecutionInput", error.message, service_id="SFN") from None

    def _run(self, parameters: Mapping[str, Any]) -> Run:
        arn = str(parameters.get("executionarn", ""))
        run = self._running().runs.get(arn)
        if run is None:
            raise ServiceError("ExecutionDoesNotExist", f"Execution Does Not Exist: '{arn}'", service_id="SFN")
        return run

    @staticmethod
    def _date(instant: int, call: Call) -> int | str:
        if not call.sdk:
            return instant
        moment = datetime.fromtimestamp(instant / 1000, UTC)
        text = moment.isoformat(timespec="milliseconds" if instant % 1000 else "seconds")
        return text.replace("+00:00", "Z")

    def _described(self, run: Run, call: Call) -> dict[str, Any]:
        result = run.result
        redrive, reason = run.execution.redrive_status(run.execution.now)
        described: dict[str, Any] = {
            "Error": result.error,
            "Cause": result.cause,
            "ExecutionArn": run.arn,
            "Input": run.input_text,
            "InputDetails": {"Included": True},
            "Name": run.name,
            "RedriveCount": run.execution.about_execution["RedriveCount"],
            "RedriveStatus": redrive,
            "RedriveStatusReason": reason,
            "StartDate": self._date(run.started_at, call),
            "StateMachineArn": run.state_machine_arn,
            "Status": result.status,
            "StopDate": None if run.stopped_at is None else self._date(run.stopped_at, call),
        }
        if result.ok:
            described["Output"] = json_text(result.output)
            described["OutputDetails"] = {"Included": True}
        return {name: value for name, value in sorted(described.items()) if value is not None}
