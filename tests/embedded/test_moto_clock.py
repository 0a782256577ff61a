"""The services' time is that of the run."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import pytest

from treadle.drivers import MemoryDriver, RealClock
from treadle.embedded import EmbeddedAws
from treadle.services import Call, resolve_integration

from .conftest import Account, task

START = datetime(2024, 1, 1, tzinfo=UTC)


def make(aws: EmbeddedAws, service: str, operation: str, **parameters: Any) -> Any:
    return aws.call(Call(service, operation, parameters, raw=True))


def test_what_is_made_before_the_run_is_dated_at_its_start(account: Account) -> None:
    make(account.aws, "s3", "createBucket", Bucket="bucket")
    (bucket,) = make(account.aws, "s3", "listBuckets")["Buckets"]
    assert bucket["CreationDate"] == START


def test_what_is_made_in_the_run_is_dated_then(account: Account) -> None:
    result = account.run(
        {
            "Wait": {"Type": "Wait", "Seconds": 86400, "Next": "Make"},
            "Make": task("aws-sdk:s3:createBucket", {"Bucket": "late"}, Next="List"),
            "List": task("aws-sdk:s3:listBuckets", {}),
        }
    )
    assert result.ok, result.cause
    assert [bucket["CreationDate"] for bucket in result.output["Buckets"]] == ["2024-01-02T00:00:00Z"]


def test_a_message_is_delayed_in_the_runs_time(account: Account) -> None:
    url = make(account.aws, "sqs", "createQueue", QueueName="q")["QueueUrl"]
    result = account.run(
        {
            "Send": task("sqs:sendMessage", {"QueueUrl": url, "MessageBody": "m", "DelaySeconds": 60}, Next="Early"),
            "Early": task("aws-sdk:sqs:receiveMessage", {"QueueUrl": url}, ResultPath="$.early", Next="Wait"),
            "Wait": {"Type": "Wait", "Seconds": 61, "Next": "Late"},
            "Late": task("aws-sdk:sqs:receiveMessage", {"QueueUrl": url}, ResultPath="$.late"),
        }
    )
    assert result.ok, result.cause
    assert result.output["early"].get("Messages", []) == []
    assert [message["Body"] for message in result.output["late"]["Messages"]] == ["m"]


def test_a_long_poll_takes_no_real_time(account: Account) -> None:
    url = make(account.aws, "sqs", "createQueue", QueueName="q")["QueueUrl"]
    before = time.monotonic()
    assert make(account.aws, "sqs", "receiveMessage", QueueUrl=url, WaitTimeSeconds=20).get("Messages", []) == []
    assert time.monotonic() - before < 10


def test_a_real_clock_is_followed_too(account: Account) -> None:
    driver = MemoryDriver(resolver=resolve_integration, caller=account.aws, clock=RealClock())
    account.aws.attach(driver)
    make(account.aws, "s3", "createBucket", Bucket="bucket")
    (bucket,) = make(account.aws, "s3", "listBuckets")["Buckets"]
    driver.close()
    assert abs(bucket["CreationDate"].timestamp() - time.time()) < 60


def test_moto_has_the_wall_clock_back_afterwards() -> None:
    from moto.core.utils import unix_time

    with EmbeddedAws() as aws:
        make(aws, "s3", "listBuckets")
        assert unix_time() == START.timestamp()
    assert abs(unix_time() - time.time()) < 60


def test_services_dates_are_dates(account: Account) -> None:
    from moto.s3 import models

    stand_in = vars(models)["datetime"]
    stand_in = getattr(stand_in, "datetime", stand_in)
    assert isinstance(START, stand_in) and issubclass(datetime, stand_in) and not isinstance("now", stand_in)
    assert type(stand_in(2024, 1, 1)) is datetime and type(stand_in.fromtimestamp(0)) is datetime
    assert type(stand_in.strptime("2024", "%Y")) is datetime


@pytest.mark.parametrize("token", [{}, {"clientToken": "mine"}])
def test_tokens_of_calls_are_the_same_in_every_run(token: dict[str, str]) -> None:
    def run() -> str:
        with EmbeddedAws() as aws:
            provider = {"id": "k", "type": "EKS", "info": {"eksInfo": {"namespace": "n"}}}
            cluster = make(aws, "emr-containers", "createVirtualCluster", name="v", containerProvider=provider)["id"]
            job = make(aws, "emr-containers", "startJobRun", virtualClusterId=cluster, executionRoleArn="arn:aws:iam::123456789012:role/r", releaseLabel="emr-6.2.0-latest", jobDriver={}, **token)["id"]  # fmt: skip
            described = make(aws, "emr-containers", "describeJobRun", virtualClusterId=cluster, id=job)
            return str(described["jobRun"]["clientToken"])

    assert run() == run()
    assert not token or run() == "mine"
