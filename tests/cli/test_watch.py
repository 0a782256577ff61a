"""`treadle serve --watch`: an app that changes while it is served."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("watchfiles")
from .test_serve import boto3, pytestmark, serving  # noqa: F401 (the mark holds for this file too)

APP = """
import treadle as cdk
from treadle import aws_stepfunctions as sfn
from treadle import aws_dynamodb as dynamodb
from words import WORD

app = cdk.App()
stack = cdk.Stack(app, "Stack")
key = dynamodb.Attribute(name="key", type=dynamodb.AttributeType.STRING)
dynamodb.Table(stack, "Table", partition_key=key, table_name="table")
sfn.Activity(stack, "Activity", activity_name="activity")
wait = sfn.WaitTime.seconds_path("$.seconds")
body = sfn.Wait(stack, "Wait", time=wait).next(sfn.Pass(stack, "Pass", result=sfn.Result.from_string(WORD)))
sfn.StateMachine(stack, "Machine", state_machine_name="machine", definition_body=sfn.DefinitionBody.from_chainable(body))
"""
MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:machine"


def until(ask: Callable[[], Any], holds: Callable[[Any], bool]) -> Any:
    end = time.monotonic() + 30
    while not holds(found := ask()):
        assert time.monotonic() < end, found
        time.sleep(0.05)
    return found


def write(file: Path, text: str, beside: Path) -> None:
    """Change a file in one step, as editors do: half a file would be a change too."""
    made = beside / file.name
    made.write_text(text, encoding="utf-8")
    made.replace(file)


def test_a_change_reaches_new_executions_alone(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    beside = tmp_path_factory.mktemp("beside")
    words, app = tmp_path / "words.py", tmp_path / "app.py"
    words.write_text('WORD = "one"\n', encoding="utf-8")
    app.write_text(APP, encoding="utf-8")
    with serving(str(app), "--watch", "--quiet") as (process, client, _):
        table = boto3.client(
            "dynamodb",
            endpoint_url=client.meta.endpoint_url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )
        table.put_item(TableName="table", Item={"key": {"S": "kept"}})
        (activity,) = client.list_activities()["activities"]
        assert activity["name"] == "activity"

        def revision() -> Any:
            return client.describe_state_machine(stateMachineArn=MACHINE).get("revisionId")

        def start(seconds: int) -> str:
            arn = client.start_execution(stateMachineArn=MACHINE, input=f'{{"seconds": {seconds}}}')["executionArn"]
            return str(arn)

        def output(arn: str) -> Any:
            told = until(lambda: client.describe_execution(executionArn=arn), lambda one: one["status"] != "RUNNING")
            return told["output"]

        assert revision() is None
        running = start(10)
        write(words, 'WORD = "two"\n', beside)
        first = until(revision, lambda found: found is not None)
        assert client.describe_execution(executionArn=running)["status"] == "RUNNING"
        assert output(start(0)) == '"two"'
        assert output(running) == '"one"'

        assert process.stderr is not None
        assert process.stderr.readline().strip() == MACHINE
        assert "words.py changed" in process.stderr.readline()
        write(words, 'WORD = "\n', beside)
        told = [process.stderr.readline() for _ in range(3)]
        assert "words.py:1" in told[0] and "still serving the previous version" in told[-1], told
        assert revision() == first

        write(words, 'WORD = "three"\n', beside)
        until(revision, lambda found: found != first)
        assert table.get_item(TableName="table", Key={"key": {"S": "kept"}})["Item"]


def test_what_cannot_be_changed_is_told(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    beside = tmp_path_factory.mktemp("beside")
    words, app = tmp_path / "words.py", tmp_path / "app.py"
    words.write_text('WORD = "one"\n', encoding="utf-8")
    app.write_text(APP, encoding="utf-8")
    with serving(str(app), "--watch", "--quiet") as (process, client, _):
        assert process.stderr is not None
        changed = APP.replace('"table"', '"other"').replace('state_machine_name="machine"', 'state_machine_name="new"')
        write(app, changed, beside)
        assert process.stderr.readline().strip() == MACHINE
        assert "(AWS::DynamoDB::Table)" in process.stderr.readline()
        names = until(
            lambda: [one["name"] for one in client.list_state_machines()["stateMachines"]],
            lambda found: found != ["machine"],
        )
        assert names == ["new"]


def test_there_must_be_an_app_to_watch() -> None:
    from click.testing import CliRunner

    from treadle.cli import main

    result = CliRunner().invoke(main, ["serve", "--watch"])
    assert result.exit_code != 0
    assert "--watch needs an app" in result.output


def test_an_assembly_is_not_watched(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"version": "36.0.0", "artifacts": {}}')
    command = [sys.executable, "-c", "from treadle.cli import main; main()", "serve", "--port", "0"]
    refused = subprocess.run([*command, str(tmp_path), "--watch"], capture_output=True, text=True, timeout=60)
    assert refused.returncode == 2
    assert "--watch needs an app: a cloud assembly is written by something else" in refused.stderr
