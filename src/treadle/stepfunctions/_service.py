"""The service as a whole: a request's operation and members in, the response's members out."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..asl import Machine
from ..drivers import MemoryDriver, Observer, Run
from ..drivers._machines import MachineDefinition
from ._deployed import register
from ._faults import ApiError, deleting, labeled, missing
from ._live import LiveExecution
from ._logs import ExecutionLogs
from ._mocks import Mocks
from ._names import Account, read_arn
from ._parsed import ParsedMachines
from ._quotas import AccountQuotas
from ._retention import KEPT, Retention, Retirement
from ._starts import start_execution
from ._store import ActivityRecord, AliasRecord, ExecutionRecord, MachineRecord, Store, VersionRecord
from ._validation import check, operations

if TYPE_CHECKING:
    from ._executions import SyncExecution
    from ._tasks import ActivityPoll

__all__ = ["Service", "actions"]

Action = Callable[["Service", dict[str, Any]], dict[str, Any]]
"""Carries out an operation with the members of its request; returns those of the response."""


class Service:
    """An account of AWS Step Functions.

    Its methods may be called from any thread.

    :param store: keeps machines, executions and activities
    :param driver: runs the executions
    :param mocks: the test cases that executions may be started under (`arn#TestCase`)
    :param logs: logs the executions of machines that are configured for it
    :param quotas: how much the account may hold
    :param retention: which ended executions are kept
    :ivar pollers: how many GetActivityTask requests wait for each activity
    """

    def __init__(
        self,
        store: Store,
        driver: MemoryDriver,
        account: Account | None = None,
        *,
        mocks: Mocks | None = None,
        logs: ExecutionLogs | None = None,
        quotas: AccountQuotas | None = None,
        retention: Retention = KEPT,
        seed: int = 0,
    ) -> None:
        self.quotas: AccountQuotas = quotas or AccountQuotas()
        self.pollers: dict[str, int] = {}
        self.mocks = mocks
        self.logs = logs
        self.store = store
        self.driver = driver
        self.account: Account = account or Account()
        self.rng: random.Random = random.Random(f"service-{seed}")
        self.parsed_machines: ParsedMachines = ParsedMachines()
        self._machine_ids = random.Random(f"machines-{seed}")
        self.retirement: Retirement = Retirement(store, retention, self.now, driver.runs.get, self._dropped)

    def answer(self, operation: str, given: Any) -> dict[str, Any]:
        """Carry out an operation.

        StartSyncExecution waits here for its execution; GetActivityTask answers at once, also when there is no task.

        :raises ApiError: what the service would refuse
        """
        self.retirement.sweep()
        if operation not in operations():
            raise ApiError("UnknownOperationException", f"there is no operation '{operation}'")
        return actions()[operation](self, check(operation, given))

    def start(self, given: dict[str, Any]) -> LiveExecution:
        """Start an execution for this process, or return the one that runs under the same name with the same input.

        :param given: the members of StartExecution; unlike `answer` it doesn't need the service's model
        :raises ApiError: what the service would refuse
        """
        return start_execution(self, given)

    def start_sync(self, given: Any, then: Callable[[], None] | None = None) -> SyncExecution:
        """Start an execution for StartSyncExecution.

        :param then: is called in the driver's thread when it has ended
        """
        from ._executions import start_sync

        read = check("StartSyncExecution", given)
        return start_sync(self, read, then)

    def take_task(self, given: Any) -> dict[str, Any] | None:
        """Start an activity's next task and return it; None when there is none yet."""
        from ._tasks import take_task

        return take_task(self, check("GetActivityTask", given))

    def poll(self, given: Any) -> ActivityPoll:
        """Return a GetActivityTask request that waits for its activity's tasks.

        :raises ApiError: when there is no such activity; on entering the context, when too many wait
        """
        from ._tasks import ActivityPoll

        return ActivityPoll(self, check("GetActivityTask", given))

    def ended(self, run: Run) -> None:
        """Note that an execution has ended; called in the driver's thread."""
        self.retirement.ended(run.arn)

    def _dropped(self, arn: str) -> None:
        run = self.driver.runs.get(arn)
        if run is not None:
            self.driver.forget(run)
        if self.mocks is not None:
            self.mocks.forget(arn)

    def register(
        self, machines: Iterable[MachineDefinition], activities: Iterable[str], gone: Iterable[str] = ()
    ) -> None:
        """Register the machines and activities of deployed stacks.

        :param activities: their ARNs
        :param gone: ARNs of machines that their stacks don't have any more
        """
        register(self, machines, activities, gone)

    def at(self, account: str, region: str) -> Service:
        """Return the service of another account and region: it has machines and activities of its own."""
        if (account, region) == (self.account.account, self.account.region):
            return self
        other = copy(self)
        other.account = Account(account, region)
        return other

    # ------------------------------------------------------------ what actions need

    def watch(self, settings: Mapping[str, Any], machine: str) -> Observer | None:
        """Return the observer that logs a machine's executions, if its settings ask for it."""
        if self.logs is None:
            return None
        return self.logs.observer(settings.get("loggingConfiguration"), machine)

    def now(self) -> float:
        """Return the present instant in seconds since 1970."""
        return self.driver.clock.now() / 1000

    def parsed(self, arn: str) -> Machine:
        """Return a machine, parsed.

        :raises DefinitionError: when its definition is refused
        """
        record = self.machine(arn)
        return self.parsed_machines.get(record.definition, express=record.type == "EXPRESS")

    def owns(self, arn: str) -> bool:
        """Return whether an ARN is of this account and region."""
        return arn.startswith(self.account.prefix)

    def uuid(self) -> str:
        """Return the next id."""
        return str(UUID(int=self.rng.getrandbits(128), version=4))

    def new_id(self) -> str:
        """Return an id that tells a machine from others with its ARN."""
        return f"{self._machine_ids.getrandbits(64):016x}"

    def known(self, arn: str) -> MachineRecord | None:
        """Return a machine that exists, or that was deleted and has running executions; None when there is none."""
        machine = self.store.get_machine(arn) if self.owns(arn) else None
        if machine is None or not machine.deleting or self.running(machine):
            return machine
        with self.store.transaction():
            if self.store.get_machine(arn) == machine:
                self.store.delete_machine(arn)
        return None

    def running(self, machine: MachineRecord) -> list[Run]:
        """Return a machine's executions that run, without those of Map Runs."""
        records = self.store.list_executions(machine.arn)
        runs = [self.driver.runs.get(one.arn) for one in records if one.machine_id == machine.id]
        return [run for run in runs if run is not None and run.status == "RUNNING"]

    def machine(self, text: str) -> MachineRecord:
        """Return a machine by its own ARN."""
        if read_arn(text, "stateMachine").label:
            raise labeled(text)
        machine = self.known(text)
        if machine is None:
            raise missing("stateMachine", text)
        return machine

    def active(self, text: str) -> MachineRecord:
        """Return a machine that wasn't deleted.

        :raises ApiError: StateMachineDeleting, or that there is none
        """
        machine = self.machine(text)
        if machine.deleting:
            raise deleting(text)
        return machine

    def version(self, arn: str) -> VersionRecord:
        """Return a version by its ARN."""
        machine, _, number = arn.rpartition(":")
        version = self.store.get_version(machine, int(number)) if number.isdecimal() else None
        if version is None:
            raise missing("stateMachine", arn)
        return version

    def qualified(self, text: str) -> tuple[MachineRecord, VersionRecord | None, AliasRecord | None]:
        """Return what an ARN names: a machine, one of its versions or an alias."""
        arn = read_arn(text, "stateMachine")
        machine = self.known(arn.machine)
        if machine is None:
            raise missing("stateMachine", text)
        if not arn.rest:
            return machine, None, None
        if arn.rest.isdecimal():
            return machine, self.version(text), None
        alias = self.store.get_alias(machine.arn, arn.rest)
        if alias is None:
            raise missing("stateMachine", text)
        return machine, None, alias

    def activity(self, arn: str) -> ActivityRecord | None:
        """Return an activity that exists."""
        activity = self.store.get_activity(arn) if self.owns(arn) else None
        return None if activity is None or activity.deleted else activity

    def has_activity(self, arn: str) -> bool:
        """Return whether an activity exists, in any account and region."""
        activity = self.store.get_activity(arn)
        return activity is not None and not activity.deleted

    def live(self, arn: str) -> LiveExecution | None:
        """Return an execution that was started by itself, by its ARN; None when there is none."""
        record = self.store.get_execution(arn)
        return None if record is None else self.hosted(record)

    def hosted(self, record: ExecutionRecord) -> LiveExecution | None:
        """Return an execution together with its run; None when the driver doesn't host it."""
        run = self.driver.runs.get(record.arn)
        return None if run is None else LiveExecution(record, run)

    def execution(self, text: str) -> LiveExecution:
        """Return an execution by its ARN."""
        arn = read_arn(text, "execution", "express")
        if arn.kind == "express" and not arn.label:  # those of Map Runs alone are shown
            read_arn(text, "execution")
        found = None
        if self.owns(text):
            found = self.live(text) or (self._child(text) if "/" in text else None)
        if found is None:
            raise missing("execution", text)
        return found

    def _child(self, arn: str) -> LiveExecution | None:
        from ._map_runs import child_execution

        return child_execution(self, arn)


@cache
def actions() -> Mapping[str, Action]:
    """Return what carries out each operation; imported when the first one is asked for, which not every run does."""
    from ._definitions import ACTIONS as DEFINITIONS
    from ._executions import ACTIONS as EXECUTIONS
    from ._machines import ACTIONS as MACHINES
    from ._map_runs import ACTIONS as MAP_RUNS
    from ._starts import ACTIONS as STARTS
    from ._tags import ACTIONS as TAGS
    from ._tasks import ACTIONS as TASKS
    from ._versions import ACTIONS as VERSIONS

    own: dict[str, Action] = {"TestState": _test_state}
    return {**MACHINES, **VERSIONS, **DEFINITIONS, **TAGS, **STARTS, **EXECUTIONS, **MAP_RUNS, **TASKS, **own}


def _test_state(service: Service, given: dict[str, Any]) -> dict[str, Any]:
    from ._test_state import test_state  # which only this operation needs

    return test_state(service, given)
