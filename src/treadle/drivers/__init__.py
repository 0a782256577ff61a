"""Drivers: the places where executions live, with clocks, threads and calls.

run(machine, input)     one execution to its end
MemoryDriver            several executions in this process, task tokens, observers
AwsCaller               makes a task's calls with botocore: real AWS, or an emulator
"""

from __future__ import annotations

from ._admission import Admission, Refusal, quoted
from ._aws import AwsCaller
from ._callers import Caller, FunctionCaller, NoCaller
from ._clock import VIRTUAL_START, Clock, RealClock, VirtualClock
from ._made_answers import answer_faults
from ._memory import MemoryDriver, run
from ._runs import ExecutionResult, NotRedrivableError, Observer, Run, TokenError
from ._sessions import isolated_session, service_endpoints

__all__ = [
    "VIRTUAL_START",
    "Admission",
    "AwsCaller",
    "Caller",
    "Clock",
    "ExecutionResult",
    "FunctionCaller",
    "MemoryDriver",
    "NoCaller",
    "NotRedrivableError",
    "Observer",
    "RealClock",
    "Refusal",
    "Run",
    "TokenError",
    "VirtualClock",
    "answer_faults",
    "isolated_session",
    "quoted",
    "run",
    "service_endpoints",
]
