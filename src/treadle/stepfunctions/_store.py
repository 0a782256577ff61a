"""What the service keeps: the port, and the store that keeps everything in memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..drivers import Run

__all__ = ["ActivityRecord", "AliasRecord", "ExecutionRecord", "MachineRecord", "MemoryStore", "Store", "VersionRecord"]

FIRST_REVISION = "INITIAL"
"""The name of the revision without an id."""


@dataclass(slots=True)
class VersionRecord:
    """A published version: the machine as it was."""

    number: int
    definition: str
    role_arn: str
    created: float
    description: str | None
    revision: str
    settings: dict[str, Any]

    @property
    def own_revision(self) -> str | None:
        """The revision's id; None for the first, which has none."""
        return None if self.revision == FIRST_REVISION else self.revision


@dataclass(slots=True)
class AliasRecord:
    """A name for one version, or for two with weights."""

    arn: str
    name: str
    routing: list[dict[str, Any]]
    created: float
    updated: float
    description: str | None = None

    def routes_to(self, version: str) -> bool:
        """Return whether executions may be routed to a version."""
        return any(one["stateMachineVersionArn"] == version for one in self.routing)


@dataclass(slots=True)
class MachineRecord:
    """A state machine.

    :ivar settings: logging, tracing and encryption configurations, as they were given
    :ivar published: whether it was created with a version, and that version's description
    :ivar leaving: the executions that ran when it was deleted; None as long as it wasn't
    """

    arn: str
    name: str
    definition: str
    role_arn: str
    type: str
    created: float
    updated: float
    revision: str | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    versions: dict[int, VersionRecord] = field(default_factory=dict)
    last_version: int = 0
    aliases: dict[str, AliasRecord] = field(default_factory=dict)
    published: tuple[bool, str | None] = (False, None)
    leaving: list[Run] | None = None

    def version(self, arn: str) -> VersionRecord:
        """Return the version with an ARN."""
        return self.versions[int(arn.rpartition(":")[2])]

    @property
    def revision_id(self) -> str:
        """The revision as publishing names it: the first has no id."""
        return self.revision or FIRST_REVISION

    @property
    def status(self) -> str:
        """ACTIVE or DELETING."""
        return "ACTIVE" if self.leaving is None else "DELETING"

    @property
    def gone(self) -> bool:
        """Whether it was deleted and none of its executions runs any longer."""
        return self.leaving is not None and all(run.status != "RUNNING" for run in self.leaving)


@dataclass(slots=True)
class ExecutionRecord:
    """An execution, with the machine as it was when it started.

    :ivar revision: of the machine; None for the first
    :ivar updated: when the machine got that revision
    :ivar redrive_tokens: the client tokens that redrove it, and when
    """

    arn: str
    name: str
    machine: MachineRecord
    definition: str
    role_arn: str
    settings: dict[str, Any]
    input: str
    run: Run
    version_arn: str | None = None
    alias_arn: str | None = None
    trace: str | None = None
    map_run_arn: str | None = None
    redriven: float | None = None
    revision: str | None = None
    updated: float = 0.0
    redrive_tokens: dict[str, float] | None = None

    @property
    def redrives(self) -> int:
        """How often it was redriven."""
        return self.run.snapshot.redrives


@dataclass(slots=True)
class ActivityRecord:
    """An activity."""

    arn: str
    name: str
    created: float
    encryption: dict[str, Any] | None = None


class Store(Protocol):
    """Where the service keeps its records; each method is atomic."""

    machines: dict[str, MachineRecord]
    executions: dict[str, ExecutionRecord]
    activities: dict[str, ActivityRecord]
    deleted_activities: set[str]
    tags: dict[str, dict[str, str]]
    lock: threading.RLock

    def of_machine(self, arn: str) -> Iterator[ExecutionRecord]:
        """Yield a machine's executions, the latest first."""


class MemoryStore:
    """Keeps everything in memory."""

    def __init__(self) -> None:
        self.machines: dict[str, MachineRecord] = {}
        self.executions: dict[str, ExecutionRecord] = {}
        self.activities: dict[str, ActivityRecord] = {}
        self.deleted_activities: set[str] = set()
        self.tags: dict[str, dict[str, str]] = {}
        self.lock = threading.RLock()

    def of_machine(self, arn: str) -> Iterator[ExecutionRecord]:
        """Yield a machine's executions, the latest first."""
        for record in reversed(list(self.executions.values())):
            if record.machine.arn == arn and record.map_run_arn is None:
                yield record
