"""A.8: embedded accounts of one process have a state, an account and a clock of their own, and leave nothing behind."""

from __future__ import annotations

import gc
import os
import threading
from typing import Any

import pytest

from treadle.embedded import AwsEnvironment, EmbeddedAws
from treadle.services import Call, ServiceError

FIRST = AwsEnvironment("111111111111", "us-east-1")
SECOND = AwsEnvironment("222222222222", "eu-west-1")


def account_of(aws: EmbeddedAws) -> str:
    return str(aws.call(Call("sts", "getCallerIdentity", {}))["Account"])


def content_of(aws: EmbeddedAws, bucket: str, key: str) -> bytes:
    return bytes(aws.call(Call("s3", "getObject", {"Bucket": bucket, "Key": key}, raw=True))["Body"])


def tables_of(aws: EmbeddedAws) -> list[str]:
    return list(aws.call(Call("dynamodb", "listTables", {}))["TableNames"])


def make_table(aws: EmbeddedAws, name: str) -> None:
    key = {"AttributeName": "k", "KeyType": "HASH"}
    kind = {"AttributeName": "k", "AttributeType": "S"}
    parameters = {"KeySchema": [key], "AttributeDefinitions": [kind], "BillingMode": "PAY_PER_REQUEST"}
    aws.call(Call("dynamodb", "createTable", {"TableName": name, **parameters}))


def test_two_accounts_at_once() -> None:
    with EmbeddedAws(place=FIRST) as first, EmbeddedAws(place=SECOND) as second:
        assert (account_of(first), account_of(second), account_of(first)) == (
            FIRST.account,
            SECOND.account,
            FIRST.account,
        )
        first.put_object("orders", "k", b"first")
        second.put_object("orders", "k", b"second")  # bucket names are global on AWS, and these are two worlds
        assert (content_of(first, "orders", "k"), content_of(second, "orders", "k")) == (b"first", b"second")
        make_table(first, "t")
        assert (tables_of(first), tables_of(second)) == (["t"], [])


def test_the_same_account_twice_at_once() -> None:
    with EmbeddedAws() as first, EmbeddedAws() as second:
        first.put_object("orders", "k", b"first")
        with pytest.raises(ServiceError, match="NoSuchBucket"):
            content_of(second, "orders", "k")
        make_table(second, "t")
        make_table(first, "t")
        assert (tables_of(first), tables_of(second)) == (["t"], ["t"])


def test_closing_one_leaves_the_other() -> None:
    with EmbeddedAws() as first:
        first.put_object("orders", "k", b"x" * 100_000)
        with EmbeddedAws(place=SECOND) as second:
            second.put_object("orders", "k", b"second")
        assert content_of(first, "orders", "k") == b"x" * 100_000
        assert account_of(first) == "123456789012"
        first.put_object("orders", "later", b"more")


def test_one_after_the_other_begins_empty() -> None:
    answers = []
    for place in (FIRST, SECOND, FIRST):
        with EmbeddedAws(place=place, seed=7) as aws:
            assert account_of(aws) == place.account
            assert tables_of(aws) == []
            make_table(aws, "t")
            queue = aws.call(Call("sqs", "createQueue", {"QueueName": "q"}))["QueueUrl"]
            aws.call(Call("sqs", "sendMessage", {"QueueUrl": queue, "MessageBody": "m"}))
            received = aws.call(Call("sqs", "receiveMessage", {"QueueUrl": queue}))["Messages"][0]
            answers.append((place, received["MessageId"], received["ReceiptHandle"]))
    assert answers[0] == answers[2]
    assert answers[0][1] == answers[1][1]


def ids_of(others: int) -> list[str]:
    """Return ids that an account makes while others make some too."""
    with EmbeddedAws(seed=1) as aws:
        made = []
        for _ in range(3):
            made.append(str(aws.call(Call("kms", "createKey", {}))["KeyMetadata"]["KeyId"]))
            for number in range(others):
                with EmbeddedAws(seed=number) as other:
                    other.call(Call("kms", "createKey", {}))
        return made


def test_ids_depend_on_no_other_account() -> None:
    assert ids_of(0) == ids_of(2)


def globals_of_moto() -> dict[str, Any]:
    import datetime
    import time

    import boto3
    import moto.backends
    import moto.core.common_models
    import moto.core.models
    import moto.s3.models
    import moto.sns.models
    import moto.sqs.models
    from moto.core.base_backend import BackendDict
    from moto.moto_api._internal import mock_random

    stand_ins = {
        (module.__name__, name): value in (datetime, datetime.datetime, time)
        for module in (moto.s3.models, moto.sqs.models, moto.sns.models)
        for name, value in vars(module).items()
        if getattr(value, "__name__", "") in ("datetime", "_Datetime", "time")
        and (isinstance(value, type) or hasattr(value, "__loader__") or value in (datetime, time))
    }
    return {
        "publish": moto.sns.models.Subscription.publish,
        "load": moto.backends._import_backend,
        "poll": moto.sqs.models.Queue.wait_for_messages,
        "create": moto.core.common_models.BaseModel.__new__,
        "random": mock_random.getstate(),
        "backends": [(id(one), dict(one)) for one in BackendDict._instances],
        "variables": {name: value for name, value in os.environ.items() if name.startswith(("MOTO_", "AWS_"))},
        "session": boto3.DEFAULT_SESSION,
        "enabled": moto.core.models.botocore_stubber.enabled,
        "stand-ins": stand_ins,
        "clock": [getattr(module, "datetime", None) for module in (moto.s3.models, moto.sqs.models, moto.sns.models)],
    }


def used(aws: EmbeddedAws) -> None:
    aws.put_object("orders", "k", b"content")
    topic = aws.call(Call("sns", "createTopic", {"Name": "t"}))["TopicArn"]
    queue = aws.call(Call("sqs", "createQueue", {"QueueName": "q"}))["QueueUrl"]
    aws.call(Call("sqs", "receiveMessage", {"QueueUrl": queue, "WaitTimeSeconds": 1}))
    aws.call(Call("sns", "subscribe", {"TopicArn": topic, "Protocol": "http", "Endpoint": "http://example.com/"}))
    aws.call(Call("sns", "publish", {"TopicArn": topic, "Message": "m"}))


@pytest.mark.parametrize("account", [None, "999999999999"])
def test_everything_is_restored(account: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    import moto.s3.models
    import moto.sns.models
    import moto.sqs.models  # noqa: F401

    monkeypatch.delenv("MOTO_ACCOUNT_ID", raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "the-users-own")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "the-users-own")
    if account is not None:
        monkeypatch.setenv("MOTO_ACCOUNT_ID", account)
    before = globals_of_moto()
    with EmbeddedAws(place=FIRST) as first:
        used(first)
        with EmbeddedAws(place=SECOND) as second:
            used(second)
            assert globals_of_moto() != before
    after = globals_of_moto()
    assert {name for name in before if before[name] != after[name]} == set()


def test_a_users_own_moto_is_left_alone() -> None:
    """What a test's own `mock_aws` holds is there again afterwards, and no embedded account sees it."""
    import boto3
    from moto import mock_aws

    with mock_aws():
        own = boto3.client("s3", region_name="us-east-1")
        own.create_bucket(Bucket="own")
        own.put_object(Bucket="own", Key="k", Body=b"own")
        with EmbeddedAws(place=SECOND) as aws:
            aws.put_object("other", "k", b"other")
            assert [one["Name"] for one in aws.call(Call("s3", "listBuckets", {}))["Buckets"]] == ["other"]
        assert own.get_object(Bucket="own", Key="k")["Body"].read() == b"own"
        assert [one["Name"] for one in own.list_buckets()["Buckets"]] == ["own"]


def test_two_accounts_from_several_threads() -> None:
    wrong: list[str] = []

    def use(aws: EmbeddedAws, place: AwsEnvironment, bucket: str) -> None:
        for number in range(25):
            aws.put_object(bucket, str(number), place.account.encode())
            if account_of(aws) != place.account or content_of(aws, bucket, str(number)) != place.account.encode():
                wrong.append(f"{place.account} {number}")

    with EmbeddedAws(place=FIRST) as first, EmbeddedAws(place=SECOND) as second:
        pairs = ((first, FIRST), (second, SECOND))
        threads = [
            threading.Thread(target=use, args=(aws, place, f"bucket-{number}"))
            for aws, place in pairs
            for number in range(2)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert wrong == []


def test_a_closed_account_says_so() -> None:
    from treadle.errors import TreadleError

    with EmbeddedAws() as aws:
        account_of(aws)
    with pytest.raises(TreadleError, match="closed"):
        account_of(aws)


def test_messages_that_were_received_are_forgotten() -> None:
    """moto keeps each message and object that it has ever created, which a server of many days can't."""
    with EmbeddedAws() as aws:
        queue = aws.call(Call("sqs", "createQueue", {"QueueName": "q"}))["QueueUrl"]
        from moto.sqs.models import Message

        for _ in range(50):
            aws.call(Call("sqs", "sendMessage", {"QueueUrl": queue, "MessageBody": "m"}))
            received = aws.call(Call("sqs", "receiveMessage", {"QueueUrl": queue}))["Messages"][0]
            handle = {"QueueUrl": queue, "ReceiptHandle": received["ReceiptHandle"]}
            aws.call(Call("sqs", "deleteMessage", handle))
        aws.call(Call("sqs", "receiveMessage", {"QueueUrl": queue}))  # deleted messages are dropped with the next call
        gc.collect()
        assert len(list(Message.instances_tracked)) < 5
