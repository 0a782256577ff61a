"""What the service keeps: records, and the port behind which they are kept.

Records are values: nothing in them changes or refers to what runs, so that a store may write them to a disk. What runs
is the driver's, and is found there by its ARN.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Protocol

__all__ = ["ActivityRecord", "AliasRecord", "ExecutionRecord", "MachineRecord", "Store", "VersionRecord"]

FIRST_REVISION = "INITIAL"
"""The name of the revision without an id."""


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """A published version: the machine as it was."""

    machine_arn: str
    number: int
    definition: str
    role_arn: str
    created: float
    description: str | None
    revision: str
    settings: Mapping[str, Any]

    @property
    def arn(self) -> str:
        """The version's ARN."""
        return f"{self.machine_arn}:{self.number}"

    @property
    def own_revision(self) -> str | None:
        """The revision's id; None for the first, which has none."""
        return None if self.revision == FIRST_REVISION else self.revision


@dataclass(frozen=True, slots=True)
class AliasRecord:
    """A name for one version, or for two with weights."""

    machine_arn: str
    name: str
    routing: tuple[Mapping[str, Any], ...]
    created: float
    updated: float
    description: str | None = None

    @property
    def arn(self) -> str:
        """The alias' ARN."""
        return f"{self.machine_arn}:{self.name}"

    def routes_to(self, version: str) -> bool:
        """Return whether executions may be routed to a version."""
        return any(one["stateMachineVersionArn"] == version for one in self.routing)


@dataclass(frozen=True, slots=True)
class MachineRecord:
    """A state machine.

    :ivar id: tells it from others that had its ARN before or get it later
    :ivar settings: logging, tracing and encryption configurations, as they were given
    :ivar last_version: the number of the version that was published last; 0 for none
    :ivar published: whether it was created with a version, and that version's description
    :ivar deleting: whether it was deleted; it exists until its executions have ended
    """

    arn: str
    name: str
    definition: str
    role_arn: str
    type: str
    created: float
    updated: float
    id: str = ""
    revision: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    last_version: int = 0
    published: tuple[bool, str | None] = (False, None)
    deleting: bool = False

    @property
    def revision_id(self) -> str:
        """The revision as publishing names it: the first has no id."""
        return self.revision or FIRST_REVISION

    @property
    def status(self) -> str:
        """ACTIVE or DELETING."""
        return "DELETING" if self.deleting else "ACTIVE"


@dataclass(frozen=True, slots=True)
class ExecutionRecord:
    """An execution, with the machine as it was when it started.

    :ivar machine_id: of the machine's record
    :ivar revision: of the machine; None for the first
    :ivar updated: when the machine got that revision
    :ivar redriven: when it was redriven last
    :ivar redrive_tokens: the client tokens that redrove it, and when
    """

    arn: str
    name: str
    machine_arn: str
    machine_id: str
    machine_type: str
    definition: str
    role_arn: str
    settings: Mapping[str, Any]
    input: str
    version_arn: str | None = None
    alias_arn: str | None = None
    trace: str | None = None
    map_run_arn: str | None = None
    redriven: float | None = None
    revision: str | None = None
    updated: float = 0.0
    redrive_tokens: tuple[tuple[str, float], ...] = ()

    @property
    def machine_name(self) -> str:
        """The machine's name."""
        return self.machine_arn.rpartition(":")[2]


@dataclass(frozen=True, slots=True)
class ActivityRecord:
    """An activity.

    :ivar deleted: whether it was deleted: tokens of its tasks are then refused
    """

    arn: str
    name: str
    created: float
    encryption: Mapping[str, Any] | None = None
    deleted: bool = False


class Store(Protocol):
    """Where the service keeps its records. Each method is atomic; `transaction` makes several of them one.

    `get_…` returns None for what isn't there, `put_…` inserts or replaces, `delete_…` of what isn't there does nothing,
    and `list_…` returns what is there now, the oldest first.
    """

    def transaction(self, *, wait: bool = True) -> AbstractContextManager[bool]:
        """Return a context in which no other thread changes anything; a thread may enter it again within.

        What was changed in it is kept as a whole or, when an exception leaves it, not at all.

        :param wait: whether to wait for other threads; if not, the context's value says whether it was entered
        """

    def get_machine(self, arn: str) -> MachineRecord | None:
        """Return a machine."""

    def put_machine(self, record: MachineRecord) -> None:
        """Insert or replace a machine."""

    def delete_machine(self, arn: str) -> None:
        """Delete a machine, its versions, aliases and tags; its executions stay."""

    def list_machines(self, prefix: str = "") -> Sequence[MachineRecord]:
        """Return the machines whose ARNs begin with a prefix."""

    def get_version(self, machine_arn: str, number: int) -> VersionRecord | None:
        """Return a version."""

    def put_version(self, record: VersionRecord) -> None:
        """Insert or replace a version."""

    def delete_version(self, machine_arn: str, number: int) -> None:
        """Delete a version."""

    def list_versions(self, machine_arn: str) -> Sequence[VersionRecord]:
        """Return a machine's versions."""

    def get_alias(self, machine_arn: str, name: str) -> AliasRecord | None:
        """Return an alias."""

    def put_alias(self, record: AliasRecord) -> None:
        """Insert or replace an alias."""

    def delete_alias(self, machine_arn: str, name: str) -> None:
        """Delete an alias."""

    def list_aliases(self, machine_arn: str) -> Sequence[AliasRecord]:
        """Return a machine's aliases."""

    def get_execution(self, arn: str) -> ExecutionRecord | None:
        """Return an execution."""

    def put_execution(self, record: ExecutionRecord) -> None:
        """Insert or replace an execution."""

    def delete_execution(self, arn: str) -> None:
        """Delete an execution."""

    def list_executions(self, machine_arn: str | None = None) -> Sequence[ExecutionRecord]:
        """Return a machine's executions, or all."""

    def count_executions(self) -> int:
        """Return how many executions there are."""

    def get_activity(self, arn: str) -> ActivityRecord | None:
        """Return an activity, also a deleted one."""

    def put_activity(self, record: ActivityRecord) -> None:
        """Insert or replace an activity."""

    def list_activities(self, prefix: str = "") -> Sequence[ActivityRecord]:
        """Return the activities whose ARNs begin with a prefix, without deleted ones."""

    def get_tags(self, arn: str) -> Mapping[str, str]:
        """Return the tags of a machine or activity; none where it has none."""

    def put_tags(self, arn: str, tags: Mapping[str, str]) -> None:
        """Replace the tags of a machine or activity."""
