"""The service as a whole: a request's operation and members in, the answer's members out."""

from __future__ import annotations

import base64
import json
import random
import zlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any
from uuid import UUID

from ..drivers import Run
from ._definitions import ACTIONS as DEFINITIONS
from ._engine import Engine
from ._executions import ACTIONS as EXECUTIONS
from ._executions import sync_answer
from ._faults import ApiError, deleting, labeled, missing
from ._logs import ExecutionLogs
from ._machines import ACTIONS as MACHINES
from ._map_runs import ACTIONS as MAP_RUNS
from ._map_runs import child_execution
from ._mocks import Mocks
from ._names import Account, read_arn
from ._quotas import AccountQuotas
from ._starts import ACTIONS as STARTS
from ._starts import start_record
from ._store import AliasRecord, ExecutionRecord, MachineRecord, Store, VersionRecord
from ._tags import ACTIONS as TAGS
from ._tasks import ACTIONS as TASKS
from ._tasks import polling, take_task
from ._test_state import test_state
from ._validation import check, operations
from ._versions import ACTIONS as VERSIONS

__all__ = ["Service"]

_PAGE = 100


class Service:
    """An account of AWS Step Functions.

    :param store: what it remembers
    :param engine: where its executions run
    :param mocks: the test cases that executions may be started under (`arn#TestCase`)
    :param logs: where executions are logged whose machine asks for it
    :param quotas: how much the account may hold
    :ivar pollers: how many GetActivityTask wait for each activity
    """

    def __init__(
        self,
        store: Store,
        engine: Engine,
        account: Account | None = None,
        *,
        mocks: Mocks | None = None,
        logs: ExecutionLogs | None = None,
        quotas: AccountQuotas | None = None,
        seed: int = 0,
    ) -> None:
        self.quotas = quotas or AccountQuotas()
        self.pollers: dict[str, int] = {}
        self.mocks = mocks
        self.logs = logs
        self.store = store
        self.engine = engine
        self.account = account or Account()
        self.chance = random.Random(f"service-{seed}")
        self._actions: dict[str, Callable[[Service, dict[str, Any]], dict[str, Any]]] = {
            **MACHINES,
            **VERSIONS,
            **DEFINITIONS,
            **TAGS,
            **STARTS,
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
        return action(self, check(operation, given))

    def start_sync(self, given: Any, then: Callable[[], None]) -> Callable[[], dict[str, Any]]:
        """Begin StartSyncExecution; gives what answers it once `then` was called."""
        read = check("StartSyncExecution", given)
        record = start_record(self, read, sync=True, then=lambda run: then())
        if record.run.status != "RUNNING":
            then()
        return lambda: sync_answer(record, data=read.get("includedData") != "METADATA_ONLY")

    def take_task(self, given: Any) -> dict[str, Any] | None:
        """Give an activity's next task; None when there is none yet."""
        return take_task(self, check("GetActivityTask", given))

    def polling(self, given: Any) -> AbstractContextManager[None]:
        """Count among those who wait for an activity's task.

        :raises ApiError: when too many do, or there is no such activity
        """
        return polling(self, check("GetActivityTask", given))

    # ------------------------------------------------------------ what actions need

    def watch(self, settings: dict[str, Any], machine: str) -> Callable[[Run, dict[str, Any]], None] | None:
        """Give what logs a machine's executions, if its settings ask for it."""
        if self.logs is None:
            return None
        return self.logs.observer(settings.get("loggingConfiguration"), machine)

    def uuid(self) -> str:
        """Make the next id."""
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def known(self, arn: str) -> MachineRecord | None:
        """Give a machine that is there; also one that was deleted, as long as executions of it run."""
        machine = self.store.machines.get(arn)
        if machine is not None and machine.gone:
            self.store.machines.pop(arn, None)
            self.store.tags.pop(arn, None)
            return None
        return machine

    def machine(self, text: str) -> MachineRecord:
        """Give a machine by its own ARN."""
        if read_arn(text, "stateMachine").label:
            raise labeled(text)
        machine = self.known(text)
        if machine is None:
            raise missing("stateMachine", text)
        return machine

    def active(self, text: str) -> MachineRecord:
        """Give a machine that wasn't deleted.

        :raises ApiError: StateMachineDeleting, or that there is none
        """
        machine = self.machine(text)
        if machine.leaving is not None:
            raise deleting(text)
        return machine

    def qualified(self, text: str) -> tuple[MachineRecord, VersionRecord | None, AliasRecord | None]:
        """Give what an ARN means: a machine, one of its versions or an alias."""
        arn = read_arn(text, "stateMachine")
        machine = self.known(arn.machine)
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
        return machine, None, alias

    def execution(self, text: str) -> ExecutionRecord:
        """Give an execution by its ARN."""
        arn = read_arn(text, "execution", "express")
        if arn.kind == "express" and not arn.label:  # those of Map Runs alone are shown
            read_arn(text, "execution")
        record = self.store.executions.get(text) or (child_execution(self, text) if "/" in text else None)
        if record is None:
            raise missing("execution", text)
        return record

    def page(
        self,
        operation: str,
        given: dict[str, Any],
        items: Sequence[Any],
        name: str,
        show: Callable[[Any], Any] = lambda item: item,
    ) -> dict[str, Any]:
        """Give one page of a list, and the token of the next one."""
        size = given.get("maxResults") or _PAGE
        asked = {key: value for key, value in given.items() if key not in ("nextToken", "maxResults")}
        of = zlib.crc32(json.dumps([operation, asked], sort_keys=True).encode("utf-8", "surrogatepass"))
        at = self._position(of, given["nextToken"]) if "nextToken" in given else 0
        answer: dict[str, Any] = {name: [show(item) for item in items[at : at + size]]}
        if at + size < len(items):
            until = self.engine.now() + 86_400
            told = json.dumps([of, at + size, until]).encode()
            answer["nextToken"] = base64.urlsafe_b64encode(told).decode()
        return answer

    def _position(self, asked: int, token: str) -> int:
        """Give where a page begins whose token was given for the same question."""
        try:
            of, at, until = json.loads(base64.urlsafe_b64decode(token))
            if of == asked and isinstance(at, int) and at >= 0 and until >= self.engine.now():
                return at
        except (ValueError, TypeError):
            pass
        raise ApiError("InvalidToken", "Invalid Token: 'Invalid token'")
