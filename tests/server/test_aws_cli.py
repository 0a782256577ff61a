"""The AWS CLI against a served account: the operations that people type.

The CLI brings its own libraries, so it lives in an environment of its own: `AWS_CLI` names the command, or it is on the
PATH.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import ROLE, Account

COMMAND = os.environ.get("AWS_CLI") or shutil.which("aws")
pytestmark = [
    pytest.mark.aws_cli,
    pytest.mark.skipif(COMMAND is None, reason="the AWS CLI (pip install awscli) isn't there: set AWS_CLI or the PATH"),
]
Aws = Callable[..., Any]


@pytest.fixture
def aws(account: Account, tmp_path: Path) -> Aws:
    """Give what runs `aws stepfunctions OPERATION --key value ...` and reads its answer."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | {
        "AWS_ENDPOINT_URL_SFN": account.url,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_DEFAULT_OUTPUT": "json",
        "AWS_DISABLE_HOST_PREFIX_INJECTION": "true",
        "AWS_PAGER": "",
        "HOME": str(tmp_path),
    }

    def run(operation: str, *flags: str, refused: bool = False, **given: Any) -> Any:
        words = [str(COMMAND), "stepfunctions", operation, *flags]
        for name, value in given.items():
            words += [f"--{name.replace('_', '-')}", value if isinstance(value, str) else json.dumps(value)]
        done = subprocess.run(
            words, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode != 0) == refused, done.stderr
        if refused:
            return done.stderr.strip()
        return json.loads(done.stdout) if done.stdout.strip() else {}

    return run


PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": {"n": 1}, "End": True}}}


def test_a_machine_and_its_executions(aws: Aws, account: Account, tmp_path: Path) -> None:
    (tmp_path / "machine.json").write_text(json.dumps(PASS))
    valid = aws("validate-state-machine-definition", definition="file://machine.json")
    assert (valid["result"], valid["diagnostics"]) == ("OK", [])
    arn = aws("create-state-machine", name="typed", definition="file://machine.json", role_arn=ROLE)["stateMachineArn"]
    assert aws("describe-state-machine", state_machine_arn=arn)["status"] == "ACTIVE"
    started = aws("start-execution", state_machine_arn=arn, name="one", input='{"a": 1}')["executionArn"]
    account.ended(started)
    told = aws("describe-execution", execution_arn=started)
    assert (told["status"], json.loads(told["output"])) == ("SUCCEEDED", {"n": 1})
    events = aws("get-execution-history", execution_arn=started)["events"]
    assert [one["type"] for one in events] == [
        "ExecutionStarted",
        "PassStateEntered",
        "PassStateExited",
        "ExecutionSucceeded",
    ]
    # the CLI turns pages by itself
    assert aws("get-execution-history", "--page-size", "1", execution_arn=started)["events"] == events
    aws("get-execution-history", "--reverse-order", "--no-include-execution-data", execution_arn=started)
    assert [one["name"] for one in aws("list-executions", state_machine_arn=arn)["executions"]] == ["one"]
    message = aws("start-execution", refused=True, state_machine_arn=arn, name="one", input="{a: 1}")
    assert (
        "An error occurred (InvalidExecutionInput) when calling the StartExecution operation: Invalid State Machine "
        "Execution Input: 'Unexpected character ('a' (code 97)): was expecting double-quote to start field name"
    ) in message
    assert "ExecutionAlreadyExists" in aws(
        "start-execution", refused=True, state_machine_arn=arn, name="one", input="[]"
    )
    aws("tag-resource", "--tags", "key=team,value=a", resource_arn=arn)
    assert aws("list-tags-for-resource", resource_arn=arn)["tags"] == [{"key": "team", "value": "a"}]
    aws("untag-resource", "--tag-keys", "team", resource_arn=arn)
    assert arn in [one["stateMachineArn"] for one in aws("list-state-machines")["stateMachines"]]
    aws("delete-state-machine", state_machine_arn=arn)
    assert "StateMachineDoesNotExist" in aws("describe-state-machine", refused=True, state_machine_arn=arn)


def test_versions_and_aliases(aws: Aws) -> None:
    arn = aws("create-state-machine", "--publish", name="typed-twice", definition=PASS, role_arn=ROLE)[
        "stateMachineArn"
    ]
    aws("update-state-machine", state_machine_arn=arn, role_arn=f"{ROLE}2")
    second = aws("publish-state-machine-version", state_machine_arn=arn, description="two")["stateMachineVersionArn"]
    versions = aws("list-state-machine-versions", state_machine_arn=arn)["stateMachineVersions"]
    assert [one["stateMachineVersionArn"] for one in versions] == [second, f"{arn}:1"]
    routing = [f"stateMachineVersionArn={arn}:1,weight=10", f"stateMachineVersionArn={second},weight=90"]
    alias = aws("create-state-machine-alias", "--routing-configuration", *routing, name="PROD")["stateMachineAliasArn"]
    shown = aws("describe-state-machine-alias", state_machine_alias_arn=alias)
    assert [one["weight"] for one in shown["routingConfiguration"]] == [10, 90]
    started = aws("start-execution", state_machine_arn=alias)["executionArn"]
    assert aws("describe-execution", execution_arn=started)["stateMachineAliasArn"] == alias
    refused = aws("delete-state-machine-version", refused=True, state_machine_version_arn=second)
    assert "Current list of aliases referencing this version: [PROD]" in refused
    aws("delete-state-machine-alias", state_machine_alias_arn=alias)
    aws("delete-state-machine-version", state_machine_version_arn=second)


def test_workers_and_what_waits(aws: Aws, account: Account) -> None:
    activity = aws("create-activity", name="typed")["activityArn"]
    task = {"Type": "Task", "Resource": activity, "End": True}
    definition = {"StartAt": "T", "States": {"T": task}}
    arn = aws("create-state-machine", name="typed-works", definition=definition, role_arn=ROLE)["stateMachineArn"]

    def token() -> tuple[str, str]:
        started = aws("start-execution", state_machine_arn=arn, input='{"n": 1}')["executionArn"]
        told = account.until(
            lambda: aws("get-activity-task", activity_arn=activity, worker_name="w"), lambda one: one.get("taskToken")
        )
        assert json.loads(told["input"]) == {"n": 1}
        return started, told["taskToken"]

    started, given = token()
    aws("send-task-heartbeat", task_token=given)
    aws("send-task-success", task_token=given, task_output='{"done": true}')
    assert json.loads(account.ended(started)["output"]) == {"done": True}
    started, given = token()
    aws("send-task-failure", task_token=given, error="Bad", cause="luck")
    assert account.ended(started)["cause"] == "luck"
    started, _ = token()
    aws("stop-execution", execution_arn=started, error="Enough", cause="typed")
    assert account.ended(started)["error"] == "Enough"
    aws("redrive-execution", execution_arn=started)
    aws("delete-activity", activity_arn=activity)


def test_what_answers_at_once(aws: Aws) -> None:
    arn = aws("create-state-machine", name="typed-express", type="EXPRESS", definition=PASS, role_arn=ROLE)["stateMachineArn"]  # fmt: skip
    told = aws("start-sync-execution", state_machine_arn=arn, input="{}")
    assert (told["status"], json.loads(told["output"])) == ("SUCCEEDED", {"n": 1})
    state = {"Type": "Pass", "Parameters": {"b.$": "$.a"}, "End": True}
    told = aws("test-state", definition=state, role_arn=ROLE, input='{"a": 1}', inspection_level="DEBUG")
    assert (told["status"], json.loads(told["output"])) == ("SUCCEEDED", {"b": 1})
