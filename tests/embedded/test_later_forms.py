"""An app's later forms: what is there stays, also what a form that failed had made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.embedded import Deployment, EmbeddedAws
from treadle.errors import ProvisionError
from treadle.services import Call, ServiceError


def queue(name: str) -> dict[str, Any]:
    return {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": name}}


def table(name: str) -> dict[str, Any]:
    key = {"AttributeName": "k", "AttributeType": "S"}
    properties = {
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [key],
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
    }
    return {"Type": "AWS::DynamoDB::Table", "Properties": properties}


def function(answer: str) -> dict[str, Any]:
    code = f"def handler(event, context): return '{answer}'"
    properties = {"FunctionName": "f", "Runtime": "python3.12", "Handler": "index.handler", "Code": {"ZipFile": code}}
    return {"Type": "AWS::Lambda::Function", "Properties": properties}


WRONG = {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "x", "KeySchema": []}}


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        yield made


def later(aws: EmbeddedAws, **resources: Any) -> Deployment:
    return aws.deploy({"S": {"Resources": resources}}, update=True)


def answer(aws: EmbeddedAws) -> Any:
    return json.loads(aws.call(Call("lambda", "invoke", {"FunctionName": "f"}))["Payload"])


def test_a_form_that_failed_does_not_stand_in_the_next_ones_way(aws: EmbeddedAws) -> None:
    later(aws, Q=queue("q"), F=function("one"))
    assert answer(aws) == "one"
    with pytest.raises(ProvisionError):
        later(aws, Q=queue("q"), T=table("t"), F=function("two"), X=WRONG)
    assert answer(aws) == "one"  # what ran before stays
    assert later(aws, Q=queue("q"), T=table("t"), F=function("two")).kept == {}
    assert answer(aws) == "two"


def test_what_was_taken_out_may_come_back(aws: EmbeddedAws) -> None:
    later(aws, Q=queue("q"), T=table("t"), F=function("one"))
    assert later(aws, Q=queue("q")).kept == {"T": "AWS::DynamoDB::Table"}
    with pytest.raises(ServiceError, match="Function not found"):
        answer(aws)
    assert later(aws, Q=queue("q"), T=table("t"), F=function("one")).kept == {}
    assert answer(aws) == "one"
