"""The mock configuration of Step Functions Local."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.drivers import NoCaller
from treadle.errors import AppError
from treadle.server import Engine
from treadle.services import resolve_integration
from treadle.stepfunctions import ApiError, MemoryStore, Service, read_mocks

from .conftest import ROLE

CONFIG = {
    "StateMachines": {
        "m": {"TestCases": {"Happy": {"T": "Good"}, "Flaky": {"T": "BadThenGood"}, "Short": {"T": "Once"}}},
    },
    "MockedResponses": {
        "Good": {"0": {"Return": {"n": 1}}},
        "BadThenGood": {"0-1": {"Throw": {"Error": "E", "Cause": "C"}}, "2": {"Return": "third"}},
        "Once": {"0": {"Throw": {"Error": "E"}}},
    },
}
TASK = {
    "Type": "Task",
    "Resource": "arn:aws:states:::sqs:sendMessage",
    "Parameters": {"QueueUrl": "https://queue", "MessageBody": "b"},
    "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 3}],
    "End": True,
}


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    path = tmp_path / "mocks.json"
    path.write_text(json.dumps(CONFIG))
    mocks = read_mocks(str(path))
    engine = Engine(mocks.around(resolve_integration), NoCaller(), virtual=True)
    made = Service(MemoryStore(), engine.driver, mocks=mocks)
    definition = json.dumps({"StartAt": "T", "States": {"T": TASK}})
    made.answer("CreateStateMachine", {"name": "m", "definition": definition, "roleArn": ROLE})
    yield made
    engine.close()


MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:m"


def run(service: Service, case: str) -> dict[str, Any]:
    return ended(service, service.answer("StartExecution", {"stateMachineArn": f"{MACHINE}{case}"})["executionArn"])


def ended(service: Service, started: str) -> dict[str, Any]:
    until = time.monotonic() + 20
    while (told := service.answer("DescribeExecution", {"executionArn": started}))["status"] == "RUNNING":
        assert time.monotonic() < until
        time.sleep(0.01)
    return told


def test_a_test_case_answers_for_the_service(service: Service) -> None:
    assert run(service, "#Happy")["output"] == '{"n":1}'
    assert run(service, "#Flaky")["output"] == '"third"'


def test_an_attempt_without_an_entry_fails(service: Service) -> None:
    told = run(service, "#Short")
    assert (told["status"], told["error"]) == ("FAILED", "States.Runtime")


def test_a_bare_sign_runs_unmocked(service: Service) -> None:
    assert "sqs:sendMessage" in run(service, "#")["cause"]


def test_a_case_that_is_not_there(service: Service) -> None:
    with pytest.raises(ApiError, match="no test case 'None'"):
        run(service, "#None")


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ("{", "can't be read"),
        ("[]", "not of the form"),
        ('{"StateMachines": {"m": {"TestCases": {"A": {"T": "None"}}}}}', "isn't among MockedResponses"),
        ('{"MockedResponses": {"R": {"x": {"Return": 1}}}}', "is no attempt"),
        ('{"MockedResponses": {"R": {"0": {"Throw": {}}}}}', "one of Return and Throw"),
    ],
)
def test_configurations_that_are_refused(tmp_path: Path, config: str, words: str) -> None:
    path = tmp_path / "mocks.json"
    path.write_text(config)
    with pytest.raises(AppError, match=words):
        read_mocks(str(path))


def test_a_state_inside_a_distributed_map_is_mocked_too(service: Service) -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "T",
        "States": {"T": TASK},
    }
    mapping = {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": processor, "End": True}
    definition = json.dumps({"StartAt": "Each", "States": {"Each": {**mapping, "ItemsPath": "$.items"}}})
    service.answer("UpdateStateMachine", {"stateMachineArn": MACHINE, "definition": definition})
    given = {"stateMachineArn": f"{MACHINE}#Flaky", "input": '{"items": [1]}'}
    started = service.answer("StartExecution", given)["executionArn"]
    assert ended(service, started)["output"] == '["third"]'
