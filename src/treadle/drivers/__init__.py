"""Drivers: the places where executions live, with clocks, threads and calls.

run(machine, input)     one execution to its end
MemoryDriver            several executions in this process, task tokens, observers
AwsCaller               makes a task's calls with botocore: real AWS, or an emulator
"""

from __future__ import annotations

from ._admission import Admission, Refusal, quoted
from ._aws import AwsCaller
from ._callers import AwaitedExecution, Caller, FunctionCaller, NoCaller
from ._clock import VIRTUAL_START, Clock, RealClock, VirtualClock
from ._effects import Report, describe_internal_error
from ._loop import LoopClosedError
from ._made_answers import (
    answer_faults,
    answer_shape,
    operation_errors,
    service_id,
    unknown_members,
    with_times_as_text,
)
from ._memory import MemoryDriver, run
from ._partitions import partition_of
from ._reports import print_report
from ._requested_account import read_credential, requested_account, requested_region
from ._runs import ExecutionResult, NotRedrivableError, Observer, Run, Snapshot, TokenError
from ._sessions import isolated_session, service_endpoints

__all__ = [
    "VIRTUAL_START",
    "Admission",
    "AwaitedExecution",
    "AwsCaller",
    "Caller",
    "Clock",
    "ExecutionResult",
    "FunctionCaller",
    "LoopClosedError",
    "MemoryDriver",
    "NoCaller",
    "NotRedrivableError",
    "Observer",
    "RealClock",
    "Report",
    "Refusal",
    "Run",
    "Snapshot",
    "TokenError",
    "VirtualClock",
    "answer_faults",
    "answer_shape",
    "operation_errors",
    "service_id",
    "describe_internal_error",
    "isolated_session",
    "partition_of",
    "print_report",
    "quoted",
    "read_credential",
    "requested_account",
    "requested_region",
    "run",
    "service_endpoints",
    "unknown_members",
    "with_times_as_text",
]
