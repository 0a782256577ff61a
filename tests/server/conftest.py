"""A served account, and boto3 to speak with it."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws
from treadle.server import Engine, Keys, asgi
from treadle.services import resolve_integration
from treadle.stepfunctions import AccountQuotas, ExecutionLogs, MemoryStore, Service

from .watched import Watched

boto3 = pytest.importorskip("boto3")
uvicorn = pytest.importorskip("uvicorn")
ROLE = "arn:aws:iam::123456789012:role/r"
ARN = "arn:aws:states:us-east-1:123456789012"


def refused(code: str, call: Callable[..., Any], **given: Any) -> str:
    """Hold that a call is refused with a code; gives the message."""
    from botocore.exceptions import ClientError

    with pytest.raises(ClientError) as error:
        call(**given)
    assert error.value.response["Error"]["Code"] == code
    return str(error.value.response["Error"]["Message"])


class Account:
    """What the tests use of a served account."""

    def __init__(self, url: str, service: Service, watched: Watched) -> None:
        from botocore.config import Config

        self.url = url
        self.watched = watched
        self.service = service
        self.client = boto3.client(
            "stepfunctions",
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(retries={"max_attempts": 0}, inject_host_prefix=False),
        )

    def machine(self, name: str, states: dict[str, Any], **more: Any) -> str:
        definition = json.dumps({"StartAt": next(iter(states)), "States": states})
        made = self.client.create_state_machine(name=name, definition=definition, roleArn=ROLE, **more)
        return str(made["stateMachineArn"])

    def ended(self, arn: str) -> dict[str, Any]:
        return self.until(
            lambda: self.client.describe_execution(executionArn=arn), lambda one: one["status"] != "RUNNING"
        )

    def until(self, ask: Callable[[], Any], holds: Callable[[Any], bool]) -> Any:
        end = time.monotonic() + 20
        while not holds(found := ask()):
            assert time.monotonic() < end, found
            time.sleep(0.01)
        return found


def serve(virtual: bool, keys: Keys | None = None, quotas: AccountQuotas | None = None) -> Iterator[Account]:
    with EmbeddedAws() as aws:
        engine = Engine(resolve_integration, aws, virtual=virtual)
        logs = ExecutionLogs(aws.put_log_events, refused=pytest.fail)
        service = Service(MemoryStore(), engine.driver, logs=logs, quotas=quotas)
        aws.connect(service)
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # or each answer takes 40 ms
        listening.bind(("127.0.0.1", 0))
        listening.listen(100)
        watched = Watched(asgi(service, services=aws.receive, keys=keys, poll_seconds=0.2))
        config = uvicorn.Config(watched, log_level="error", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield Account(f"http://127.0.0.1:{listening.getsockname()[1]}", service, watched)
        server.should_exit = True
        thread.join(10)
        listening.close()
        engine.close()
        logs.close()
        assert watched.faults == []


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    yield from serve(virtual=False)


@pytest.fixture(scope="module")
def virtual() -> Iterator[Account]:
    yield from serve(virtual=True)
