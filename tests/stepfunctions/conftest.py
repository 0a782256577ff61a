"""One account of Step Functions with its three sides: HTTP, the endpoint of Lambda handlers, and tasks."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws
from treadle.server import Engine, asgi
from treadle.services import resolve_integration
from treadle.stepfunctions import MemoryStore, Service

boto3 = pytest.importorskip("boto3")
uvicorn = pytest.importorskip("uvicorn")

ROLE = "arn:aws:iam::123456789012:role/r"
PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}


class World:
    """An account with what the operations need, in virtual time.

    :ivar http: the URL of the server
    :ivar gateway: the URL that handlers find in AWS_ENDPOINT_URL
    """

    def __init__(self, service: Service, http: str, gateway: str) -> None:
        self.service = service
        self.http = http
        self.gateway = gateway
        self._count = 0

    def name(self) -> str:
        """Return a name that nothing has yet."""
        self._count += 1
        return f"n{self._count}"

    def machine(self, definition: Any = PASS, **more: Any) -> str:
        given = {"name": self.name(), "definition": json.dumps(definition), "roleArn": ROLE, **more}
        return str(self.service.answer("CreateStateMachine", given)["stateMachineArn"])

    def start(self, machine: str, **more: Any) -> str:
        return str(self.service.answer("StartExecution", {"stateMachineArn": machine, **more})["executionArn"])

    def ended(self, execution: str) -> dict[str, Any]:
        describe = lambda: self.service.answer("DescribeExecution", {"executionArn": execution})
        return dict(until(describe, lambda found: found["status"] != "RUNNING"))

    def client(self, url: str, **more: Any) -> Any:
        from botocore.config import Config

        config = Config(retries={"max_attempts": 0}, inject_host_prefix=False)
        keys = {"region_name": "us-east-1", "aws_access_key_id": "test", "aws_secret_access_key": "test", **more}
        return boto3.client("stepfunctions", endpoint_url=url, config=config, **keys)


def until(ask: Callable[[], Any], holds: Callable[[Any], Any] = bool) -> Any:
    end = time.monotonic() + 20
    while not holds(found := ask()):
        assert time.monotonic() < end, found
        time.sleep(0.01)
    return found


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with EmbeddedAws() as aws:
        engine = Engine(resolve_integration, aws, virtual=True)
        service = Service(MemoryStore(), engine.driver)
        aws.connect(service)
        aws.open()
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.bind(("127.0.0.1", 0))
        listening.listen(100)
        application = asgi(service, services=aws.receive, poll_seconds=0.2)
        server = uvicorn.Server(uvicorn.Config(application, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        assert aws.url is not None
        yield World(service, f"http://127.0.0.1:{listening.getsockname()[1]}", aws.url)
        server.should_exit = True
        thread.join(10)
        listening.close()
        engine.close()
