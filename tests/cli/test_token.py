"""Answering the task token of a run from another terminal, objects put before a run, jobs that are named to fail."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from .conftest import Project

COMMAND = [sys.executable, "-c", "from treadle.cli import main; main()"]
LOOK = {
    "StartAt": "Look",
    "States": {
        "Look": {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
            "Parameters": {"Bucket": "bucket", "Key": "a/b.txt"},
            "ResultSelector": {"body.$": "$.Body"},
            "End": True,
        }
    },
}


@contextmanager
def waiting(project: Project) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """A run whose task waits: the process, where it listens, and the token."""
    app = project.app(
        """
        from treadle import aws_sqs as sqs

        ask = tasks.SqsSendMessage(
            stack, "Ask", queue=sqs.Queue(stack, "Queue"),
            message_body=sfn.TaskInput.from_object({"token": sfn.JsonPath.task_token}),
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        )
        sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(ask))
        """
    )
    process = subprocess.Popen([*COMMAND, "run", app, "--real-time", "--json"], stdout=-1, stderr=-1, text=True)
    try:
        assert process.stderr is not None
        line = next(line for line in process.stderr if "treadle token succeed" in line)
        words = line.split("--endpoint-url ")[1].split()
        yield process, words[0], words[1]
    finally:
        process.kill()
        process.communicate()


def token(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, "token", *words], capture_output=True, text=True, timeout=60)


def test_a_task_succeeds(project: Project) -> None:
    with waiting(project) as (process, url, given):
        assert token("heartbeat", given, "--endpoint-url", url).returncode == 0
        wrong = token("succeed", given, "{", "--endpoint-url", url)
        assert (wrong.returncode, "InvalidOutput" in wrong.stderr) == (2, True)
        assert token("succeed", given, '{"ok": true}', "--endpoint-url", url).returncode == 0
        assert json.loads(process.communicate(timeout=60)[0]) == {"ok": True}


def test_a_task_fails(project: Project) -> None:
    with waiting(project) as (process, url, given):
        assert token("fail", given, "--error", "E", "--cause", "C", "--endpoint-url", url).returncode == 0
        out = json.loads(process.communicate(timeout=60)[0])
        assert (out["error"], out["cause"]) == ("E", "C")


def test_a_token_nobody_waits_for(project: Project) -> None:
    with waiting(project) as (_, url, _token):
        failed = token("succeed", "other", "--endpoint-url", url)
        assert (failed.returncode, "TaskDoesNotExist" in failed.stderr or "InvalidToken" in failed.stderr) == (2, True)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "nonsense"])
def test_nobody_listens(url: str) -> None:
    failed = token("succeed", "t", "--endpoint-url", url)
    assert failed.returncode == 2
    assert failed.stderr.startswith("treadle: no run listens at")
    assert "Traceback" not in failed.stderr


def test_an_object_is_there_before_the_run(project: Project) -> None:
    file = project.write("content.txt", "hello")
    made = subprocess.run(
        [*COMMAND, "run", project.asl(LOOK), "--json", "--put", f"s3://bucket/a/b.txt={file}"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert json.loads(made.stdout) == {"body": "hello"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("bucket/key=content.txt", "write s3://BUCKET/KEY=FILE"),
        ("s3://bucket/key=none.txt", "which isn't there"),
        ("s3://B_/key=content.txt", "--put s3://B_/key: "),
    ],
)
def test_objects_that_cannot_be_put(project: Project, given: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("content.txt", "hello")
    monkeypatch.chdir(project.folder)
    refused = subprocess.run(
        [*COMMAND, "run", project.asl(LOOK), "--put", given], capture_output=True, text=True, timeout=60
    )
    assert (refused.returncode, words in refused.stderr) == (2, True), refused.stderr


def test_a_job_that_is_named_fails(project: Project) -> None:
    app = project.app(
        """
        from treadle import CfnResource

        job = CfnResource(stack, "Job", type="AWS::Glue::Job", properties={
            "Name": "etl", "Role": "arn:aws:iam::123456789012:role/r", "Command": {"Name": "glueetl"},
        })
        run = tasks.GlueStartJobRun(
            stack, "Run", glue_job_name=job.ref, integration_pattern=sfn.IntegrationPattern.RUN_JOB
        )
        sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(run))
        """
    )
    ran = subprocess.run([*COMMAND, "run", app, "--json"], capture_output=True, text=True, timeout=60)
    assert json.loads(ran.stdout)["JobRunState"] == "SUCCEEDED", ran.stderr
    failed = subprocess.run(
        [*COMMAND, "run", app, "--json", "--fail", "etl"], capture_output=True, text=True, timeout=60
    )
    assert (failed.returncode, json.loads(failed.stdout)["error"]) == (1, "States.TaskFailed")
