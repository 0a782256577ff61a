"""The AWS Step Functions API over HTTP, served to boto3, the AWS CLI and every other SDK.

    engine = Engine(resolve_integration, caller)
    app = asgi(Service(MemoryStore(), engine.driver))

The service itself is `treadle.stepfunctions`; here are HTTP, signatures, and the thread that executions run in.
"""

from __future__ import annotations

from ._engine import Engine
from ._key_files import read_keys
from ._signatures import Keys
from ._web import asgi

__all__ = ["Engine", "Keys", "asgi", "read_keys"]
