"""Step Functions called from within: by tasks that start executions, and by handlers that answer tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from ..asl import Machine
from ..drivers import MemoryDriver
from ..services import Call, ServiceError, json_text
from ._faults import ApiError
from ._service import Service
from ._store import ActivityRecord, MachineRecord

__all__ = ["Nested"]


class Nested:
    """Carry out calls of Step Functions on the service itself.

    :param metadata: makes what AWS adds to an optimized integration's answer
    """

    def __init__(self, service: Service, metadata: Callable[[], dict[str, Any]]) -> None:
        self.driver: MemoryDriver | None = service.engine.driver
        self._service = service
        self._metadata = metadata

    def deploy(self, machines: Iterable[Any], activities: Iterable[str], gone: Iterable[str]) -> None:
        """Register the machines and activities of deployed stacks.

        :param gone: ARNs of machines that their stacks don't have any more
        """
        service, store, now = self._service, self._service.store, self._service.engine.now()
        given = {machine.arn: machine for machine in machines}
        with store.lock:
            for arn in gone:
                store.machines.pop(arn, None)
            for arn, machine in given.items():
                known = service.known(arn)
                if known is None or known.leaving is not None or known.type != machine.type:
                    known = MachineRecord(arn, machine.name, "", machine.role_arn, machine.type, now, now)
                    store.machines[arn] = known
                    revision = None  # the first one has none
                else:
                    revision = service.uuid()
                form = (machine.definition, machine.role_arn, dict(machine.settings))
                if (known.definition, known.role_arn, known.settings) != form:
                    known.definition, known.role_arn, known.settings = form
                    known.updated, known.revision = now, revision
            for arn in activities:
                store.activities.setdefault(arn, ActivityRecord(arn, arn.rpartition(":")[2], now))
                store.deleted_activities.discard(arn)

    def machine(self, arn: str) -> Machine:
        """Return a deployed machine, parsed."""
        record = self._service.store.machines[arn]
        return self._service.engine.machine(record.definition, express=record.type == "EXPRESS")

    def call(self, call: Call, *, wait: bool) -> Any:
        """Carry out one call.

        :param wait: whether the caller waits: the answer about an execution that runs may be the `Run` itself, and that
            about an activity without work None
        :raises ServiceError: when Step Functions refuses
        """
        operation = call.operation[:1].upper() + call.operation[1:]
        given = {name[:1].lower() + name[1:]: value for name, value in call.parameters.items()}
        for name in ("input", "output"):
            if name in given and not isinstance(given[name], str):
                given[name] = json_text(given[name])
        try:
            if operation == "DescribeExecution" and wait and not call.sdk:
                record = self._service.execution(str(given.get("executionArn", "")))
                if record.run.status == "RUNNING":
                    return record.run
            if operation == "GetActivityTask":
                taken = self._service.take_task(given)
                if taken is None and wait:
                    return None  # for the task to wait for work
                answer = taken or {"taskToken": None}
            else:
                answer = self._service.answer(operation, given)
        except ApiError as error:
            raise ServiceError(error.code, error.message, status=error.status, service_id="SFN") from None
        spelled = {name[:1].upper() + name[1:]: _value(name, value, call) for name, value in answer.items()}
        # AWS writes the members of an answer by their names
        return dict(sorted((spelled if call.sdk else {**spelled, **self._metadata()}).items()))


def _value(name: str, value: Any, call: Call) -> Any:
    if name.endswith("Date") and isinstance(value, (int, float)):
        if not call.sdk:
            return round(value * 1000)
        return datetime.fromtimestamp(value, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, dict) and name.endswith("Details"):
        return {key[:1].upper() + key[1:]: item for key, item in value.items()}
    return value
