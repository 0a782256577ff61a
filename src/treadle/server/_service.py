"""The service as a whole: a request's operation and members in, the answer's members out."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from ..drivers import Run
from ._engine import Engine
from ._executions import ACTIONS as EXECUTIONS
from ._executions import choose_version, start_record, sync_answer
from ._faults import ApiError, missing
from ._logs import ExecutionLogs
from ._machines import ACTIONS as MACHINES
from ._map_runs import ACTIONS as MAP_RUNS
from ._map_runs import child_execution
from ._mocks import Mocks
from ._names import Account, read_arn
from ._store import AliasRecord, ExecutionRecord, MachineRecord, Store, VersionRecord
from ._tasks import ACTIONS as TASKS
from ._tasks import take_task
from ._test_state import test_state
from ._validation import check, operations, shape_of

__all__ = ["Service"]

_TAGS = 50
_PAGE = {"GetExecutionHistory": 100}


_ALWAYS = frozenset({"ValidationException", "SerializationException", "UnknownOperationException"})


def _declared(operation: str, error: ApiError) -> ApiError:
    """Give an error that the operation's model knows: what doesn't exist has another name here and there."""
    known = {shape.name for shape in shape_of(operation).error_shapes} | _ALWAYS
    if error.code in known:
        return error
    other = next((name for name in ("ResourceNotFound", "InvalidArn") if name in known), "ValidationException")
    if not error.code.endswith("DoesNotExist") and error.code != "ResourceNotFound":
        other = "ValidationException"
    return ApiError(other, error.message, status=error.status, **error.more)


class Service:
    """An account of AWS Step Functions.

    :param store: what it remembers
    :param engine: where its executions run
    :param mocks: the test cases that executions may be started under (`arn#TestCase`)
    :param logs: where executions are logged whose machine asks for it
    """

    def __init__(
        self,
        store: Store,
        engine: Engine,
        account: Account | None = None,
        *,
        mocks: Mocks | None = None,
        logs: ExecutionLogs | None = None,
        seed: int = 0,
    ) -> None:
        self.mocks = mocks
        self.logs = logs
        self.store = store
        self.engine = engine
        self.account = account or Account()
        self.chance = random.Random(f"service-{seed}")
        self._actions: dict[str, Callable[[Service, dict[str, Any]], dict[str, Any]]] = {
            **MACHINES,
            **EXECUTIONS,
            **MAP_RUNS,
            **TASKS,
            "TestState": test_state,
        }

    def answer(self, operation: str, given: Any) -> dict[str, Any]:
        """Carry out an operation that doesn't wait.

        :raises ApiError: what the service would refuse
        """
        if operation not in operations():
            raise ApiError("UnknownOperationException", f"there is no operation '{operation}'")
        action = self._actions.get(operation)
        if action is None:
            raise ApiError(
                "UnknownOperationException", f"treadle doesn't have the operation {operation} yet", status=501
            )
        try:
            return action(self, check(operation, given))
        except ApiError as error:
            raise _declared(operation, error) from None

    def start_sync(self, given: Any, then: Callable[[], None]) -> Callable[[], dict[str, Any]]:
        """Begin StartSyncExecution; gives what answers it once `then` was called."""
        record = start_record(self, check("StartSyncExecution", given), sync=True, then=lambda run: then())
        if record.run.status != "RUNNING":
            then()
        return lambda: sync_answer(self, record)

    def take_task(self, given: Any) -> dict[str, Any] | None:
        """Give an activity's next task; None when there is none yet."""
        return take_task(self, check("GetActivityTask", given))

    # ------------------------------------------------------------ what actions need

    def watch(self, settings: dict[str, Any], machine: str) -> Callable[[Run, dict[str, Any]], None] | None:
        """Give what logs a machine's executions, if its settings ask for it."""
        if self.logs is None:
            return None
        return self.logs.observer(settings.get("loggingConfiguration"), machine)

    def uuid(self) -> str:
        """Make the next id."""
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def machine(self, text: str) -> MachineRecord:
        """Give a machine by its own ARN."""
        arn = read_arn(text, "stateMachine")
        machine = self.store.machines.get(text)
        if machine is None or arn.rest:
            raise missing("stateMachine", text)
        return machine

    def qualified(self, text: str) -> tuple[MachineRecord, VersionRecord | None, AliasRecord | None]:
        """Give what an ARN means: a machine, one of its versions, or an alias with the version it chooses."""
        arn = read_arn(text, "stateMachine")
        machine = self.store.machines.get(arn.machine)
        if machine is None:
            raise missing("stateMachine", text)
        if not arn.rest:
            return machine, None, None
        if arn.rest.isdecimal():
            version = machine.versions.get(int(arn.rest))
            if version is None:
                raise missing("stateMachine", text)
            return machine, version, None
        alias = machine.aliases.get(arn.rest)
        if alias is None:
            raise missing("stateMachine", text)
        chosen = choose_version(alias.routing, self.chance)
        return machine, machine.versions[int(chosen.rpartition(":")[2])], alias

    def execution(self, text: str) -> ExecutionRecord:
        """Give an execution by its ARN."""
        read_arn(text, "execution", "express")
        record = self.store.executions.get(text) or (child_execution(self, text) if "/" in text else None)
        if record is None:
            raise missing("execution", text)
        return record

    def tag(self, arn: str, tags: list[dict[str, Any]]) -> None:
        """Tag a resource."""
        known = {**self.store.tags.get(arn, {}), **{one.get("key", ""): one.get("value", "") for one in tags}}
        if len(known) > _TAGS:
            raise ApiError("TooManyTags", f"Too many tags: at most {_TAGS} are allowed", resourceName=arn)
        self.store.tags[arn] = known

    def page(
        self,
        operation: str,
        given: dict[str, Any],
        items: Sequence[Any],
        name: str,
        show: Callable[[Any], Any] = lambda item: item,
    ) -> dict[str, Any]:
        """Give one page of a list, and the token of the next one."""
        size = given.get("maxResults") or _PAGE.get(operation, 100)
        at = 0
        if given.get("nextToken") is not None:
            at = self._position(operation, given["nextToken"])
        answer: dict[str, Any] = {name: [show(item) for item in items[at : at + size]]}
        if at + size < len(items):
            until = self.engine.now() + 86_400
            told = json.dumps([operation, at + size, until]).encode()
            answer["nextToken"] = base64.urlsafe_b64encode(told).decode()
        return answer

    def _position(self, operation: str, token: str) -> int:
        try:
            of, at, until = json.loads(base64.urlsafe_b64decode(token))
            if of == operation and isinstance(at, int) and at >= 0 and until >= self.engine.now():
                return at
        except (ValueError, TypeError):
            pass
        raise ApiError("InvalidToken", "Invalid Token: 'Invalid token'")
