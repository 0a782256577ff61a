"""The AWS Step Functions API, served to boto3, the AWS CLI and every other SDK.

    service = Service(MemoryStore(), Engine(planner, caller))
    service.answer("StartExecution", {"stateMachineArn": arn, "input": "{}"})

`asgi(service)` puts it behind HTTP (AWS JSON 1.0).
"""

from __future__ import annotations

from ._engine import Engine
from ._faults import ApiError
from ._key_files import read_keys
from ._logs import ExecutionLogs
from ._mocks import Mocks, read_mocks
from ._names import Account
from ._nested import Nested
from ._quotas import AccountQuotas
from ._retention import Retention, read_retention
from ._service import Service
from ._signatures import Keys
from ._store import MachineRecord, MemoryStore, Store
from ._web import asgi

__all__ = [
    "Account",
    "AccountQuotas",
    "ApiError",
    "Engine",
    "ExecutionLogs",
    "Keys",
    "MachineRecord",
    "MemoryStore",
    "Mocks",
    "Nested",
    "Retention",
    "Service",
    "Store",
    "asgi",
    "read_keys",
    "read_mocks",
    "read_retention",
]
