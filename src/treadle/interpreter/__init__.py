"""The interpreter: one execution as a value, without I/O, clock or randomness of its own.

    execution, commands = Execution.start(machine, '{"a": 1}', at=0, seed=1)
    commands = execution.receive(TimerFired(3), at=5000)

The driver carries the commands out and answers with signals. The same signals give the same commands
and the same history, on every driver.
"""

from __future__ import annotations

from ._commands import (
    CancelChild,
    CancelTask,
    CancelTimer,
    CloseItems,
    Command,
    ExportResults,
    Finish,
    ReadItems,
    ReadMore,
    RedriveChild,
    RunTask,
    SetTimer,
    StartChild,
    WriteResults,
)
from ._execution import Execution
from ._failures import matches
from ._history import Event, History
from ._map_run import MapRun
from ._quotas import AWS, UNLIMITED, Quotas
from ._settings import number_setting, percentage_setting
from ._signals import (
    ChildFinished,
    InternalFailure,
    ItemsRead,
    ItemsRefused,
    MapRunUpdated,
    Redriven,
    ResultsRefused,
    ResultsWritten,
    Signal,
    Stopped,
    TaskFailed,
    TaskHeartbeat,
    TaskScheduled,
    TaskStarted,
    TaskSubmitted,
    TaskSucceeded,
    TimerFired,
)

__all__ = [
    "AWS",
    "UNLIMITED",
    "CancelChild",
    "CancelTask",
    "CancelTimer",
    "ChildFinished",
    "CloseItems",
    "Command",
    "Event",
    "Execution",
    "ExportResults",
    "Finish",
    "History",
    "InternalFailure",
    "ItemsRead",
    "ItemsRefused",
    "MapRun",
    "MapRunUpdated",
    "Quotas",
    "ReadItems",
    "ReadMore",
    "RedriveChild",
    "Redriven",
    "ResultsRefused",
    "ResultsWritten",
    "RunTask",
    "SetTimer",
    "Signal",
    "StartChild",
    "Stopped",
    "TaskFailed",
    "TaskHeartbeat",
    "TaskScheduled",
    "TaskStarted",
    "TaskSubmitted",
    "TaskSucceeded",
    "TimerFired",
    "WriteResults",
    "matches",
    "number_setting",
    "percentage_setting",
]
