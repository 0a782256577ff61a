"""The engine behind the service: an internal error is reported, and leaves nothing running."""

from __future__ import annotations

import json
import threading
from typing import Any

from treadle.asl import parse_machine
from treadle.drivers import FunctionCaller
from treadle.server import Engine
from treadle.services import Call, resolve_integration


def test_an_internal_error_fails_its_task_and_is_reported() -> None:
    def broken(call: Call) -> Any:
        if call.parameters["MessageBody"] == "bad":
            raise KeyError("nowhere")
        return {"MessageId": "1"}

    reports: list[tuple[str, str]] = []
    report = lambda error, where: reports.append((repr(error), where))
    engine = Engine(resolve_integration, FunctionCaller(broken), report=report)
    task = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": True}
    states = {"T": {**task, "Parameters": {"QueueUrl": "https://sqs/q", "MessageBody.$": "$"}}}
    machine = parse_machine({"StartAt": "T", "States": states})
    runs = {}
    for body in ("bad", "good"):
        ended = threading.Event()
        runs[body] = engine.driver.start(
            machine, json.dumps(body), name=body, then=lambda run, ended=ended: ended.set()
        )
        assert ended.wait(10)
    engine.close()
    assert (runs["bad"].status, runs["good"].status) == ("FAILED", "SUCCEEDED")
    assert "Internal treadle error: KeyError: 'nowhere' (test_engine.py:" in str(runs["bad"].execution.cause)
    assert reports == [("KeyError('nowhere')", "state 'T' (arn:aws:states:::sqs:sendMessage)")]
