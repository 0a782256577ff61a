"""`treadle pull` and `treadle draw --execution ARN`, against a served account in place of AWS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from treadle.cli import main
from treadle.testing import load_workflow

from .conftest import ARN, Account

STATES: dict[str, Any] = {
    "Large?": {
        "Type": "Choice",
        "Choices": [{"Variable": "$.amount", "NumericGreaterThan": 500, "Next": "Queue"}],
        "Default": "Small",
    },
    "Queue": {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:sqs:createQueue",
        "Parameters": {"QueueName": "pulled"},
        "Next": "Done",
    },
    "Small": {"Type": "Pass", "Next": "Done"},
    "Done": {"Type": "Succeed"},
}


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


def treadle(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def execution(account: Account) -> str:
    machine = account.machine("Pulled", STATES)
    started = account.client.start_execution(stateMachineArn=machine, input='{"amount": 700}')["executionArn"]
    assert account.ended(started)["status"] == "SUCCEEDED"
    account.client.delete_state_machine(stateMachineArn=machine)
    return str(started)


def test_a_pulled_execution_replays_and_departs_where_the_definition_changed(
    account: Account, execution: str, tmp_path: Path
) -> None:
    file = tmp_path / "production.json"
    done = treadle("pull", execution, "-o", file, "--endpoint-url", account.url)
    assert done.exit_code == 0, done.output
    pulled = json.loads(file.read_text())
    assert pulled["definition"]["States"] == STATES
    assert pulled["execution"]["input"] == '{"amount": 700}'
    assert pulled["events"][0]["type"] == "ExecutionStarted"
    with load_workflow(pulled["definition"]) as same:
        assert same.replay(file) is None
    pulled["definition"]["States"]["Large?"]["Choices"][0]["NumericGreaterThan"] = 800
    with load_workflow(pulled["definition"]) as changed:
        departure = changed.replay(file)
    assert departure is not None
    assert departure.state == "Large?"


def test_an_execution_is_drawn_by_its_arn(account: Account, execution: str, tmp_path: Path) -> None:
    definition = tmp_path / "machine.asl.json"
    definition.write_text(json.dumps({"StartAt": "Large?", "States": STATES}))
    done = treadle("draw", definition, "--execution", execution, "--endpoint-url", account.url, "--format", "svg")
    assert done.exit_code == 0, done.output
    assert "Queue" in done.output


def test_pages_of_a_long_history_are_read(account: Account, tmp_path: Path) -> None:
    loop = {
        "Count": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "More?"},
        "More?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.n", "NumericLessThan": 400, "Next": "Count"}],
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
    }
    machine = account.machine("Long", loop)
    started = account.client.start_execution(stateMachineArn=machine, input='{"n": 0}')["executionArn"]
    account.ended(started)
    done = treadle("pull", started, "-o", "-", "--endpoint-url", account.url)
    events = json.loads(done.stdout)["events"]
    assert len(events) > 1000
    assert [event["id"] for event in events] == list(range(1, len(events) + 1))


@pytest.mark.parametrize(
    ("arn", "told"),
    [
        ("Orders", "is not the ARN of an execution; expected arn:aws:states:REGION:ACCOUNT:execution:MACHINE:NAME"),
        (f"{ARN}:stateMachine:Orders", "is not the ARN of an execution"),
        ("arn:aws:states:us-east-1:123456789012:express:M:n:u", "an Express execution keeps no history"),
        (f"{ARN}:execution:Nothing:here", "ExecutionDoesNotExist"),
    ],
)
def test_what_can_not_be_pulled(account: Account, tmp_path: Path, arn: str, told: str) -> None:
    done = treadle("pull", arn, "-o", tmp_path / "x.json", "--endpoint-url", account.url)
    assert done.exit_code == 2
    assert told in done.output
    assert not (tmp_path / "x.json").exists()


def test_a_folder_that_is_missing_is_named_before_anything_is_read(tmp_path: Path) -> None:
    done = treadle("pull", f"{ARN}:execution:M:n", "-o", tmp_path / "none" / "x.json")
    assert done.exit_code == 2
    assert "there is no folder" in done.output


def test_a_closed_port_is_told(tmp_path: Path) -> None:
    done = treadle("pull", f"{ARN}:execution:M:n", "-o", tmp_path / "x.json", "--endpoint-url", "http://127.0.0.1:9")
    assert done.exit_code == 2
    assert "127.0.0.1:9" in done.output


def test_credentials_that_are_missing_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    done = treadle("pull", f"{ARN}:execution:M:n", "-o", tmp_path / "x.json", "--endpoint-url", "http://127.0.0.1:9")
    assert done.exit_code == 2
    assert "no AWS credentials" in done.output


def test_an_endpoint_goes_with_an_arn(tmp_path: Path) -> None:
    definition = tmp_path / "machine.asl.json"
    definition.write_text(json.dumps({"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}))
    done = treadle("draw", definition, "--execution", "run.json", "--endpoint-url", "http://127.0.0.1:9")
    assert done.exit_code == 2
    assert "--endpoint-url goes with --execution ARN alone" in done.output
