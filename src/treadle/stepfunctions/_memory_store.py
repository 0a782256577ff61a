"""The store that keeps everything in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from ._store import ActivityRecord, AliasRecord, ExecutionRecord, MachineRecord, VersionRecord

__all__ = ["MemoryStore"]

V = TypeVar("V")


class _Table(Generic[V]):
    """Records by a key and by the machine that they belong to; dicts keep the order in which they were inserted.

    :param owner: returns what a record is listed under
    :param changed: receives what undoes a change
    """

    def __init__(self, owner: Callable[[V], str], changed: Callable[[Callable[[], None]], None]) -> None:
        self._owner = owner
        self._changed = changed
        self._rows: dict[Any, tuple[int, V]] = {}
        self._owned: dict[str, dict[Any, None]] = {}
        self._count = 0

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, key: Any) -> V | None:
        """Return a record; None when there is none."""
        row = self._rows.get(key)
        return None if row is None else row[1]

    def put(self, key: Any, value: V) -> None:
        """Store a record, or replace it."""
        self._count += 1
        before = self._rows.get(key)
        self._set(key, (self._count if before is None else before[0], value))

    def delete(self, key: Any) -> None:
        """Delete a record, if there is one."""
        if key in self._rows:
            self._set(key, None)

    def list(self, owner: str | None = None) -> Sequence[V]:
        """Return the records, in the order in which they were stored."""
        if owner is None:
            return [value for _, value in self._rows.values()]
        return [self._rows[key][1] for key in self._owned.get(owner, ())]

    def _set(self, key: Any, row: tuple[int, V] | None) -> None:
        before = self._rows.get(key)
        if row is None:
            assert before is not None
            del self._rows[key]
            owner = self._owner(before[1])
            del self._owned[owner][key]
            if not self._owned[owner]:
                del self._owned[owner]
        else:
            self._rows[key] = row
            self._owned.setdefault(self._owner(row[1]), {})[key] = None
            if before is None and row[0] != self._count:  # a deletion is undone: the record gets its place again
                self._sort(self._owner(row[1]))
        self._changed(lambda: self._set(key, before))

    def _sort(self, owner: str) -> None:
        self._rows = dict(sorted(self._rows.items(), key=lambda item: item[1][0]))
        self._owned[owner] = dict.fromkeys(sorted(self._owned[owner], key=lambda key: self._rows[key][0]))


class MemoryStore:
    """Keep records in memory: they are gone when the process ends."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._undo: list[Callable[[], None]] | None = None
        self._machines: _Table[MachineRecord] = _Table(lambda one: one.arn, self._note)
        self._versions: _Table[VersionRecord] = _Table(lambda one: one.machine_arn, self._note)
        self._aliases: _Table[AliasRecord] = _Table(lambda one: one.machine_arn, self._note)
        self._executions: _Table[ExecutionRecord] = _Table(lambda one: one.machine_arn, self._note)
        self._activities: _Table[ActivityRecord] = _Table(lambda one: one.arn, self._note)
        self._tags: _Table[Mapping[str, str]] = _Table(lambda one: "", self._note)

    @contextmanager
    def transaction(self, *, wait: bool = True) -> Iterator[bool]:
        """Return a context in which no other thread changes anything; an exception undoes what was changed in it."""
        if not self._lock.acquire(blocking=wait):
            yield False
            return
        outermost = self._undo is None
        if outermost:
            self._undo = []
        try:
            yield True
        except BaseException:
            if outermost:
                self._roll_back()
            raise
        finally:
            if outermost:
                self._undo = None
            self._lock.release()

    def _note(self, undo: Callable[[], None]) -> None:
        if self._undo is not None:
            self._undo.append(undo)

    def _roll_back(self) -> None:
        undo, self._undo = self._undo or [], None
        for act in reversed(undo):
            act()

    # ------------------------------------------------------------ machines

    def get_machine(self, arn: str) -> MachineRecord | None:
        """Return a state machine; None when there is none."""
        return self._machines.get(arn)

    def put_machine(self, record: MachineRecord) -> None:
        """Store a state machine, or replace it."""
        with self._lock:
            self._machines.put(record.arn, record)

    def delete_machine(self, arn: str) -> None:
        """Delete a state machine, if there is one."""
        with self._lock:
            for version in self._versions.list(arn):
                self._versions.delete((arn, version.number))
            for alias in self._aliases.list(arn):
                self._aliases.delete((arn, alias.name))
            self._tags.delete(arn)
            self._machines.delete(arn)

    def list_machines(self, prefix: str = "") -> Sequence[MachineRecord]:
        """Return the state machines, in the order in which they were stored."""
        with self._lock:
            return [one for one in self._machines.list() if one.arn.startswith(prefix)]

    def get_version(self, machine_arn: str, number: int) -> VersionRecord | None:
        """Return a version; None when there is none."""
        return self._versions.get((machine_arn, number))

    def put_version(self, record: VersionRecord) -> None:
        """Store a version, or replace it."""
        with self._lock:
            self._versions.put((record.machine_arn, record.number), record)

    def delete_version(self, machine_arn: str, number: int) -> None:
        """Delete a version, if there is one."""
        with self._lock:
            self._versions.delete((machine_arn, number))

    def list_versions(self, machine_arn: str) -> Sequence[VersionRecord]:
        """Return a state machine's versions, in the order in which they were stored."""
        with self._lock:
            return self._versions.list(machine_arn)

    def get_alias(self, machine_arn: str, name: str) -> AliasRecord | None:
        """Return an alias; None when there is none."""
        return self._aliases.get((machine_arn, name))

    def put_alias(self, record: AliasRecord) -> None:
        """Store an alias, or replace it."""
        with self._lock:
            self._aliases.put((record.machine_arn, record.name), record)

    def delete_alias(self, machine_arn: str, name: str) -> None:
        """Delete an alias, if there is one."""
        with self._lock:
            self._aliases.delete((machine_arn, name))

    def list_aliases(self, machine_arn: str) -> Sequence[AliasRecord]:
        """Return a state machine's aliases, in the order in which they were stored."""
        with self._lock:
            return self._aliases.list(machine_arn)

    # ------------------------------------------------------------ executions

    def get_execution(self, arn: str) -> ExecutionRecord | None:
        """Return an execution; None when there is none."""
        return self._executions.get(arn)

    def put_execution(self, record: ExecutionRecord) -> None:
        """Store an execution, or replace it."""
        with self._lock:
            self._executions.put(record.arn, record)

    def delete_execution(self, arn: str) -> None:
        """Delete an execution, if there is one."""
        with self._lock:
            self._executions.delete(arn)

    def list_executions(self, machine_arn: str | None = None) -> Sequence[ExecutionRecord]:
        """Return a state machine's executions, in the order in which they were stored."""
        with self._lock:
            return self._executions.list(machine_arn)

    def count_executions(self) -> int:
        """Return how many executions are stored."""
        return len(self._executions)

    # ------------------------------------------------------------ activities and tags

    def get_activity(self, arn: str) -> ActivityRecord | None:
        """Return an activity; None when there is none."""
        return self._activities.get(arn)

    def put_activity(self, record: ActivityRecord) -> None:
        """Store an activity, or replace it."""
        with self._lock:
            self._activities.put(record.arn, record)

    def list_activities(self, prefix: str = "") -> Sequence[ActivityRecord]:
        """Return the activities, in the order in which they were stored."""
        with self._lock:
            return [one for one in self._activities.list() if one.arn.startswith(prefix) and not one.deleted]

    def get_tags(self, arn: str) -> Mapping[str, str]:
        """Return the tags of a resource; None when there is none."""
        return self._tags.get(arn) or {}

    def put_tags(self, arn: str, tags: Mapping[str, str]) -> None:
        """Store the tags of a resource, or replace them."""
        with self._lock:
            if tags:
                self._tags.put(arn, dict(tags))
            else:
                self._tags.delete(arn)
