"""Execution logs in CloudWatch Logs, and the other services at the same address."""

from __future__ import annotations

import json
from typing import Any

import boto3
import pytest
from botocore.config import Config

from treadle.asl import parse_machine
from treadle.stepfunctions import ExecutionLogs
from treadle.stepfunctions._logs import level_shows

from .conftest import Account

GROUP = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/states/"
STATES: dict[str, Any] = {
    "Try": {
        "Type": "Map",
        "ItemProcessor": {
            "StartAt": "Boom",
            "States": {"Boom": {"Type": "Fail", "Error": "Broken", "Cause": "on purpose"}},
        },
        "Items": [1],
        "QueryLanguage": "JSONata",
        "End": True,
    }
}


def client(account: Account, service: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=account.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"max_attempts": 0}),
    )


def logged(account: Account, name: str, level: str, *, data: bool, kind: str = "STANDARD") -> list[dict[str, Any]]:
    """Run a machine that fails, and read what was logged until its end."""
    group = {"cloudWatchLogsLogGroup": {"logGroupArn": f"{GROUP}{name}:*"}}
    arn = account.machine(
        name,
        STATES,
        type=kind,
        loggingConfiguration={"level": level, "includeExecutionData": data, "destinations": [group]},
    )
    account.client.start_execution(stateMachineArn=arn, input='{"a": 1}')
    logs = client(account, "logs")

    def read() -> Any:
        try:
            return logs.filter_log_events(logGroupName=f"/aws/states/{name}")["events"]
        except logs.exceptions.ResourceNotFoundException:
            return []

    found = account.until(read, lambda events: any('"ExecutionFailed"' in one["message"] for one in events))
    assert all(one["logStreamName"].startswith(f"states/{name}/") for one in found)
    return [json.loads(one["message"]) for one in found]


def test_everything_is_logged_with_its_data(account: Account) -> None:
    events = logged(account, "all-data", "ALL", data=True, kind="EXPRESS")
    assert [one["id"] for one in events] == [str(n + 1) for n in range(len(events))]
    first, last = events[0], events[-1]
    assert first["details"] == {
        "input": '{"a": 1}',
        "inputDetails": {"truncated": False},
        "roleArn": "arn:aws:iam::123456789012:role/r",
    }
    assert (first["previous_event_id"], first["redrive_count"], first["type"]) == ("0", "0", "ExecutionStarted")
    assert ":express:all-data:" in first["execution_arn"]
    assert last["details"] == {"error": "Broken", "cause": "on purpose"}


def test_without_data_no_input_is_shown(account: Account) -> None:
    events = logged(account, "no-data", "ALL", data=False)
    assert all("input" not in one["details"] and "output" not in one["details"] for one in events)


def test_an_error_level_logs_what_failed(account: Account) -> None:
    events = logged(account, "errors", "ERROR", data=False)
    kinds = [one["type"] for one in events]
    assert kinds == ["FailStateEntered", "MapIterationFailed", "MapStateFailed", "ExecutionFailed"]


def test_a_fatal_level_logs_the_end_alone(account: Account) -> None:
    assert [one["type"] for one in logged(account, "fatal", "FATAL", data=True)] == ["ExecutionFailed"]


@pytest.mark.parametrize(
    ("level", "event", "shown"),
    [
        ("ALL", "PassStateEntered", True),
        ("ERROR", "PassStateEntered", False),
        ("ERROR", "LambdaFunctionTimedOut", True),
        ("ERROR", "MapIterationAborted", True),
        ("FATAL", "TaskFailed", False),
        ("FATAL", "ExecutionTimedOut", True),
        ("OFF", "ExecutionFailed", False),
    ],
)
def test_levels(level: str, event: str, shown: bool) -> None:
    assert level_shows(level, event) is shown


def test_what_cannot_be_logged_is_told() -> None:
    from treadle.drivers import MemoryDriver

    def refuse(
        group: str, stream: str, events: list[dict[str, Any]], /, *, account: str = "", region: str = ""
    ) -> None:
        raise RuntimeError("the group is full")

    told: list[str] = []
    logs = ExecutionLogs(refuse, refused=told.append)
    group = {"cloudWatchLogsLogGroup": {"logGroupArn": f"{GROUP}full:*"}}
    watch = logs.observer({"level": "FATAL", "destinations": [group]}, "machine")
    machine = parse_machine(json.dumps({"StartAt": "Boom", "States": {"Boom": {"Type": "Fail"}}}))
    driver = MemoryDriver()
    driver.wait(driver.start(machine, observer=watch))
    logs.close()
    assert told == ["events were not logged to /aws/states/full (1): the group is full"]


def test_other_services_are_answered_at_the_same_address(account: Account) -> None:
    s3 = client(account, "s3")
    s3.create_bucket(Bucket="papers")
    s3.put_object(Bucket="papers", Key="a/ü ?.txt", Body=b"hello" * 1000)
    assert s3.head_object(Bucket="papers", Key="a/ü ?.txt")["ContentLength"] == 5000
    assert s3.get_object(Bucket="papers", Key="a/ü ?.txt")["Body"].read() == b"hello" * 1000
    listed = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2", "End": True}
    arn = account.machine("lists", {"List": {**listed, "Parameters": {"Bucket": "papers"}}})
    started = account.client.start_execution(stateMachineArn=arn)["executionArn"]
    output = json.loads(account.ended(started)["output"])
    assert [one["Key"] for one in output["Contents"]] == ["a/ü ?.txt"]


def test_a_path_of_another_service_without_its_signature_is_refused(account: Account) -> None:
    import urllib.error
    import urllib.request

    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{account.url}/bucket/key", timeout=10)
    assert caught.value.code == 404
    assert json.loads(caught.value.read())["__type"] == "UnknownOperationException"


@pytest.mark.parametrize("version", ["s3", "s3v4"])  # boto3's own choice depends on the region
def test_a_presigned_address_is_answered(account: Account, version: str) -> None:
    import urllib.request

    s3 = boto3.client(
        "s3",
        endpoint_url=account.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(signature_version=version),
    )
    s3.create_bucket(Bucket=f"shared-papers-{version}")
    s3.put_object(Bucket=f"shared-papers-{version}", Key="k", Body=b"seen")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": f"shared-papers-{version}", "Key": "k"})
    assert urllib.request.urlopen(url, timeout=10).read() == b"seen"
