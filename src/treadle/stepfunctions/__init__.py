"""AWS Step Functions as a service, without HTTP: what `treadle run`, `treadle serve` and the tests work with.

service = Service(MemoryStore(), MemoryDriver(resolver=resolve_integration, caller=caller))
service.answer("StartExecution", {"stateMachineArn": arn, "input": "{}"})
"""

from __future__ import annotations

from ._calls import Calls
from ._faults import ApiError
from ._logs import ExecutionLogs
from ._memory_store import MemoryStore
from ._mocks import Mocks, read_mocks
from ._names import Account
from ._quotas import AccountQuotas
from ._retention import Retention, read_retention
from ._service import Service
from ._store import MachineRecord, Store
from ._wire import answer_request

__all__ = [
    "Account",
    "AccountQuotas",
    "ApiError",
    "Calls",
    "ExecutionLogs",
    "MachineRecord",
    "MemoryStore",
    "Mocks",
    "Retention",
    "Service",
    "Store",
    "answer_request",
    "read_mocks",
    "read_retention",
]
