"""A.9, C.8: an action that breaks is answered as AWS answers its own faults, and every answer is UTF-8."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.drivers import NoCaller
from treadle.server import Engine, asgi
from treadle.services import resolve_integration
from treadle.stepfunctions import MemoryStore, Service

pytest.importorskip("starlette")
ROLE = "arn:aws:iam::123456789012:role/r"
PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}


class Answer:
    """What the application sent."""

    def __init__(self, sent: list[dict[str, Any]]) -> None:
        self.status: int = sent[0]["status"]
        self.headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        self.body = b"".join(one.get("body", b"") for one in sent[1:])

    def json(self) -> Any:
        return json.loads(self.body.decode("utf-8"))


class Served:
    """A service behind its ASGI application, without a socket."""

    def __init__(self) -> None:
        self.reports: list[str] = []
        report = lambda error, where: self.reports.append(f"{where}: {error!r}")
        self.engine = Engine(resolve_integration, NoCaller(), report=report)
        self.service = Service(MemoryStore(), self.engine.driver)
        self.app = asgi(self.service, report=report)

    def request(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> Answer:
        sent: list[dict[str, Any]] = []
        messages = iter([{"type": "http.request", "body": body, "more_body": False}])
        named = {"Host": "127.0.0.1:8083", **headers}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in named.items()],
            "server": ("127.0.0.1", 8083),
            "client": ("127.0.0.1", 50_000),
        }

        async def receive() -> Any:
            return next(messages, {"type": "http.disconnect"})

        async def send(message: Any) -> None:
            sent.append(message)

        asyncio.run(self.app(scope, receive, send))
        return Answer(sent)

    def call(self, operation: str, members: Any) -> Answer:
        headers = {"X-Amz-Target": f"AWSStepFunctions.{operation}", "Content-Type": "application/x-amz-json-1.0"}
        return self.request("POST", "/", headers, json.dumps(members).encode())


@pytest.fixture
def served() -> Iterator[Served]:
    made = Served()
    yield made
    made.engine.close()


@pytest.mark.parametrize("operation", ["ListStateMachines", "DescribeStateMachine", "StopExecution", "StartExecution"])
def test_a_broken_action_is_an_internal_server_error(
    served: Served, operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from treadle.stepfunctions import _service

    def broken(service: Any, given: Any) -> Any:
        raise KeyError("lost")

    actions = {**_service.actions(), operation: broken}
    monkeypatch.setattr(_service, "actions", lambda: actions)
    arn = "arn:aws:states:us-east-1:123456789012:stateMachine:m"
    members = {"stateMachineArn": arn, "executionArn": arn} if operation != "ListStateMachines" else {}
    members.pop("executionArn" if "StateMachine" in operation or operation == "StartExecution" else "stateMachineArn", None)  # fmt: skip
    answer = served.call(operation, members)
    assert answer.status == 500
    assert answer.headers["x-amzn-errortype"] == "InternalServerError"
    assert answer.json()["__type"] == "InternalServerError"
    assert "KeyError: 'lost'" in answer.json()["message"]
    assert served.reports == [f"the request {operation}: KeyError('lost')"]
    assert served.request("GET", "/health", {}).status == 200


@pytest.mark.parametrize("text", ['"\\ud800"', '{"\\udfff": "\\ud83d"}', '["a\\ud800b"]'])
def test_half_of_a_surrogate_pair_is_answered_as_valid_utf_8(served: Served, text: str) -> None:
    made = served.call("CreateStateMachine", {"name": "m", "definition": json.dumps(PASS), "roleArn": ROLE}).json()
    started = served.call("StartExecution", {"stateMachineArn": made["stateMachineArn"], "input": text}).json()
    for operation in ("DescribeExecution", "GetExecutionHistory"):
        answer = served.call(operation, {"executionArn": started["executionArn"]})
        assert answer.status == 200
        assert answer.json()
    refused = served.call("DescribeExecution", {"executionArn": "\ud800"})
    assert refused.status == 400
    assert refused.json()
