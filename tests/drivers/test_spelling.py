"""How Step Functions spells requests and answers, with members that recorded executions and AWS's pages show."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

import boto3
import pytest

from treadle.services import CallRefused
from treadle.services._spelling import spell_answer, spell_request


@cache
def operation(service: str, name: str) -> Any:
    client = boto3.client(service, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
    return client.meta.service_model.operation_model(name)


def request(service: str, name: str, value: dict[str, Any]) -> Any:
    return spell_request(operation(service, name).input_shape, value, base64_blobs=service == "dynamodb")


def answer(service: str, name: str, value: dict[str, Any], *, sdk: bool) -> Any:
    shape = operation(service, name).output_shape
    return spell_answer(shape, value, sdk=sdk, base64_blobs=service == "dynamodb")


def test_members_are_found_in_any_case() -> None:
    assert request("rds", "DescribeDBInstances", {"DbInstanceIdentifier": "d"}) == {"DBInstanceIdentifier": "d"}
    assert request("ecs", "RunTask", {"TaskDefinition": "t", "Cluster": "c"}) == {"taskDefinition": "t", "cluster": "c"}
    given = {"TableName": "t", "Item": {"aBc": {"Bool": True}, "n": {"Nul": True}, "m": {"M": {"Bool": {"S": "x"}}}}}
    item = {"aBc": {"BOOL": True}, "n": {"NULL": True}, "m": {"M": {"Bool": {"S": "x"}}}}
    assert request("dynamodb", "PutItem", given) == {"TableName": "t", "Item": item}


def test_json_becomes_text_where_text_is_wanted() -> None:
    given = {"QueueUrl": "u", "MessageBody": {"a": [1, None, "ü"]}}
    assert request("sqs", "SendMessage", given)["MessageBody"] == '{"a":[1,null,"ü"]}'
    assert request("sqs", "SendMessage", {"QueueUrl": "u", "MessageBody": "\ud800"})["MessageBody"] == "\ud800"
    entries = [{"Detail": {"x": "\ud800"}, "Source": "s", "DetailType": "d"}]
    assert request("events", "PutEvents", {"Entries": entries})["Entries"][0]["Detail"] == '{"x":"\\ud800"}'


def test_null_members_are_left_out() -> None:
    assert request("sqs", "SendMessage", {"QueueUrl": "u", "MessageBody": "m", "DelaySeconds": None}) == {
        "QueueUrl": "u",
        "MessageBody": "m",
    }


def test_whole_numbers_may_come_as_doubles() -> None:
    delay = request("sqs", "SendMessage", {"DelaySeconds": 5.0})["DelaySeconds"]
    assert delay == 5 and isinstance(delay, int)


def test_blobs() -> None:
    assert request("dynamodb", "PutItem", {"Item": {"b": {"B": "aGk="}}})["Item"] == {"b": {"B": b"hi"}}
    assert request("s3", "PutObject", {"Body": "text"})["Body"] == b"text"
    assert request("s3", "PutObject", {"Body": {"a": 1}})["Body"] == b'{"a":1}'


def test_text_is_an_attribute_of_type_s_in_optimized_integrations_of_dynamodb() -> None:
    """As in a published execution of aws-samples/serverless-patterns, sfn-dynamodb."""
    shape = boto3.session.Session(region_name="us-east-1").client("dynamodb").meta.service_model
    shape = shape.operation_model("PutItem").input_shape
    item = {"Item": {"id": "1", "list": {"L": ["a", {"N": "1"}]}, "left out": None}}
    assert spell_request(shape, item, plain_attributes=True)["Item"] == {
        "id": {"S": "1"},
        "list": {"L": [{"S": "a"}, {"N": "1"}]},
    }
    with pytest.raises(CallRefused, match="'count' must be an object, not 5"):
        spell_request(shape, {"Item": {"count": 5}}, plain_attributes=True)


@pytest.mark.parametrize(
    ("service", "name", "value", "words"),
    [
        ("sqs", "SendMessage", {"Body": "x"}, "'Body' is not supported"),
        ("sqs", "SendMessage", {"QueueUrl": 7}, "'QueueUrl' must be a STRING"),
        ("sqs", "SendMessage", {"DelaySeconds": "5"}, "'DelaySeconds' must be an INTEGER"),
        ("sqs", "SendMessage", {"DelaySeconds": 1.5}, "'DelaySeconds' must be an INTEGER"),
        ("sqs", "SendMessage", {"DelaySeconds": True}, "'DelaySeconds' must be an INTEGER"),
        ("sqs", "SendMessage", {"DelaySeconds": float("inf")}, "'DelaySeconds' must be an INTEGER"),
        ("sqs", "SendMessage", {"MessageAttributes": []}, "'MessageAttributes' must be an object"),
        ("dynamodb", "PutItem", {"Item": {"a": "text"}}, "'a' must be an object"),
        ("dynamodb", "PutItem", {"Item": {"a": {"BOOL": "true"}}}, "'BOOL' must be a BOOLEAN"),
        ("dynamodb", "PutItem", {"Item": {"a": {"N": 1}}}, "'N' must be a STRING"),
        ("dynamodb", "PutItem", {"Item": {"a": {"L": {}}}}, "'L' must be an array"),
        ("dynamodb", "PutItem", {"Item": {"a": {"B": "no base64!"}}}, "base64"),
    ],
)
def test_what_a_service_does_not_take(service: str, name: str, value: dict[str, Any], words: str) -> None:
    with pytest.raises(CallRefused, match=words):
        request(service, name, value)


def test_sdk_answers_are_spelled_as_the_second_java_sdk_does() -> None:
    given = {
        "Item": {
            "on": {"BOOL": True},
            "no": {"NULL": True},
            "s": {"SS": ["a"]},
            "b": {"B": b"hi"},
            "bs": {"BS": [b"hi"]},
        }
    }
    assert answer("dynamodb", "GetItem", given, sdk=True) == {
        "Item": {
            "on": {"Bool": True},
            "no": {"Nul": True},
            "s": {"Ss": ["a"]},
            "b": {"B": "aGk="},
            "bs": {"Bs": ["aGk="]},
        }
    }
    moment = datetime(2023, 5, 4, 3, 2, 1, tzinfo=UTC)
    given = {"ETag": '"e"', "LastModified": moment, "ContentLength": 1, "SSECustomerAlgorithm": "a", "VersionId": "v"}
    assert answer("s3", "HeadObject", given, sdk=True) == {
        "ETag": '"e"',
        "LastModified": "2023-05-04T03:02:01Z",
        "ContentLength": 1,
        "SseCustomerAlgorithm": "a",
        "VersionId": "v",
    }
    instance = {"DBInstances": [{"DBInstanceIdentifier": "d", "MultiAZ": True, "DBName": "n", "KmsKeyId": "k"}]}
    assert answer("rds", "DescribeDBInstances", instance, sdk=True) == {
        "DbInstances": [{"DbInstanceIdentifier": "d", "MultiAZ": True, "DbName": "n", "KmsKeyId": "k"}]
    }


def test_optimized_answers_keep_the_services_spelling_with_a_capital() -> None:
    assert answer("dynamodb", "GetItem", {"Item": {"on": {"BOOL": True}}}, sdk=False) == {
        "Item": {"on": {"BOOL": True}}
    }
    moment = datetime(2023, 5, 4, 3, 2, 1, 500_000, tzinfo=UTC)
    given = {"executionArn": "e", "startDate": moment}
    assert answer("stepfunctions", "StartExecution", given, sdk=False) == {
        "ExecutionArn": "e",
        "StartDate": int(moment.timestamp() * 1000),
    }
    assert answer("stepfunctions", "StartExecution", given, sdk=True) == {
        "ExecutionArn": "e",
        "StartDate": "2023-05-04T03:02:01.500Z",
    }


def test_map_keys_are_the_users_own() -> None:
    given = {"Attributes": {"QueueArn": "a", "KMSMasterKeyId": "k"}}
    assert answer("sqs", "GetQueueAttributes", given, sdk=True) == given
