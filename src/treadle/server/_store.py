"""What the service remembers: the port behind which it lies, and the one that lies in memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..drivers import Run

__all__ = ["ActivityRecord", "AliasRecord", "ExecutionRecord", "MachineRecord", "MemoryStore", "Store", "VersionRecord"]


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


@dataclass(slots=True)
class AliasRecord:
    """A name for one version, or for two with weights."""

    arn: str
    name: str
    routing: list[dict[str, Any]]
    created: float
    updated: float
    description: str | None = None


@dataclass(slots=True)
class MachineRecord:
    """A state machine.

    :ivar settings: logging, tracing and encryption configurations, as they were given
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


@dataclass(slots=True)
class ExecutionRecord:
    """An execution, with the machine as it was when it started."""

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


@dataclass(slots=True)
class ActivityRecord:
    """An activity."""

    arn: str
    name: str
    created: float
    encryption: dict[str, Any] | None = None


class Store(Protocol):
    """Where the service keeps what it knows; each method is one step that others see as a whole."""

    machines: dict[str, MachineRecord]
    executions: dict[str, ExecutionRecord]
    activities: dict[str, ActivityRecord]
    tags: dict[str, dict[str, str]]
    lock: threading.RLock

    def of_machine(self, arn: str) -> Iterator[ExecutionRecord]:
        """Give a machine's executions, the latest first."""


class MemoryStore:
    """Keeps everything in memory."""

    def __init__(self) -> None:
        self.machines: dict[str, MachineRecord] = {}
        self.executions: dict[str, ExecutionRecord] = {}
        self.activities: dict[str, ActivityRecord] = {}
        self.tags: dict[str, dict[str, str]] = {}
        self.lock = threading.RLock()

    def of_machine(self, arn: str) -> Iterator[ExecutionRecord]:
        """Give a machine's executions, the latest first."""
        for record in reversed(list(self.executions.values())):
            if record.machine.arn == arn and record.map_run_arn is None:
                yield record
