"""Amazon Bedrock AgentCore: a stream of agent turns becomes one Converse-shaped result.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html
"""

from __future__ import annotations

import binascii
import json
import struct
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from treadle.asl import parse, parse_machine
from treadle.drivers import AwsCaller, MemoryDriver, RealClock, run
from treadle.errors import UnsupportedError
from treadle.services import Call, resolve_integration, task_problems

HARNESS = "arn:aws:bedrock-agentcore:us-east-1:123456789012:harness/agent-0123456789"
ARGUMENTS = {
    "HarnessArn": HARNESS,
    "RuntimeSessionId": "1234abcd-12ab-34cd-56ef-1234567890ab",
    "Messages": [{"Role": "user", "Content": [{"Text": "How many?"}]}],
}
TURNS: list[tuple[str, dict[str, Any]]] = [
    ("messageStart", {"role": "assistant"}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "Let me look."}}),
    ("contentBlockStart", {"contentBlockIndex": 1, "start": {"toolUse": {"toolUseId": "t", "name": "count"}}}),
    ("contentBlockDelta", {"contentBlockIndex": 1, "delta": {"toolUse": {"input": "{}"}}}),
    ("messageStop", {"stopReason": "tool_use"}),
    ("metadata", {"usage": {"inputTokens": 10, "outputTokens": 5, "totalTokens": 15}, "metrics": {"latencyMs": 200}}),
    ("messageStart", {"role": "assistant"}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "There are "}}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "three."}}),
    ("messageStop", {"stopReason": "end_turn"}),
    ("metadata", {"usage": {"inputTokens": 20, "outputTokens": 4, "totalTokens": 24}, "metrics": {"latencyMs": 100}}),
]
RESULT = {
    "Output": {"Message": {"Role": "assistant", "Content": [{"Text": "There are three."}]}},
    "StopReason": "end_turn",
    "Usage": {"InputTokens": 30, "OutputTokens": 9, "TotalTokens": 39},
    "Metrics": {"LatencyMs": 300},
}


def machine(**more: Any) -> Any:
    resource = "arn:aws:states:::bedrockagentcore:invokeHarness"
    task = {"Type": "Task", "Resource": resource, "Parameters": ARGUMENTS, "End": True, **more}
    return {"StartAt": "T", "States": {"T": task}}


def encoded(kind: str, payload: dict[str, Any]) -> bytes:
    """Return an event of application/vnd.amazon.eventstream."""
    headers = b""
    message_type = "exception" if kind.endswith("Exception") else "event"
    named = (f":{message_type}-type", kind)
    for name, value in ((":message-type", message_type), named, (":content-type", "application/json")):
        headers += bytes([len(name)]) + name.encode() + b"\x07" + struct.pack("!H", len(value)) + value.encode()
    body = json.dumps(payload).encode()
    prelude = struct.pack("!II", 16 + len(headers) + len(body), len(headers))
    message = prelude + struct.pack("!I", binascii.crc32(prelude)) + headers + body
    return message + struct.pack("!I", binascii.crc32(message))


@pytest.fixture
def harness() -> Iterator[tuple[str, list[Any], list[tuple[str, dict[str, Any]]]]]:
    """Serve InvokeHarness; give its address, the requests it gets and the events it answers with."""
    requests: list[Any] = []
    events = list(TURNS)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            requests.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
            body = b"".join(encoded(*event) for event in events)
            self.send_response(200)
            self.send_header("Content-Type", "application/vnd.amazon.eventstream")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests, events
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def invoke(url: str) -> Any:
    caller = AwsCaller(region="us-east-1", endpoint_url=url, isolated=True)
    return run(parse_machine(machine()), resolver=resolve_integration, caller=caller)


def test_the_last_message_and_the_tokens_of_all_turns_are_the_result(harness: Any) -> None:
    url, requests, _ = harness
    result = invoke(url)
    assert result.output == RESULT
    path, body = requests[0]
    assert path.startswith("/harnesses/invoke?harnessArn=arn%3Aaws%3Abedrock-agentcore")
    assert body["messages"] == [{"role": "user", "content": [{"text": "How many?"}]}]


def test_an_error_within_the_stream_fails_the_task(harness: Any) -> None:
    url, _, events = harness
    events[:] = [*TURNS[:2], ("validationException", {"message": "no such tool"})]
    result = invoke(url)
    assert result.error == "BedrockAgentCore.ValidationException"
    assert (result.cause or "").startswith("no such tool (Service: BedrockAgentCore; Status Code: 400;")


def test_a_harness_that_takes_longer_than_15_minutes_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from treadle.services import bedrockagentcore

    assert bedrockagentcore._LIMIT_SECONDS == 900
    monkeypatch.setattr(bedrockagentcore, "_LIMIT_SECONDS", 0.05)
    ended = threading.Event()

    class Slow:
        def call(self, call: Call) -> Any:
            ended.wait(30)
            return {"stream": []}

    driver = MemoryDriver(resolver=resolve_integration, caller=Slow(), clock=RealClock())
    try:
        slow = driver.start(parse_machine(machine(TimeoutSeconds=3600)), "{}")
        driver.wait(slow)
    finally:
        ended.set()
        driver.close()
    assert slow.result.error == "States.Timeout"
    assert "TaskTimedOut" in [event["type"] for event in slow.result.history()]


def test_it_waits_for_no_job_and_no_token() -> None:
    for pattern in ("sync", "waitForTaskToken"):
        definition = machine()
        definition["States"]["T"]["Resource"] += f".{pattern}"
        refused = parse(json.dumps(definition), check_task=task_problems)
        assert [problem.code for problem in refused.problems], pattern
        with pytest.raises(UnsupportedError, match=f"has no .{pattern}; allowed: none"):
            run(parse_machine(definition), resolver=resolve_integration)


def test_what_it_requires() -> None:
    definition = machine()
    del definition["States"]["T"]["Parameters"]["RuntimeSessionId"]
    (problem,) = parse(json.dumps(definition), check_task=task_problems).problems
    assert "The field 'RuntimeSessionId' is required but was missing" in problem.message
