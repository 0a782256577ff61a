"""One machine with four planted faults: each is found, with the command that repeats it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from treadle.testing import Workflow, load_workflow

REPEAT = "pytest test_planted.py --treadle-seed 0"


def task(resource: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 5}]
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, "Retry": retry} | more


def write(name: str) -> dict[str, Any]:
    item = {"id": {"S.$": "$.id"}, "by": {"S": name}}
    put = task("dynamodb:putItem", {"TableName": "${Table}", "Item": item}, ResultPath=None, End=True)
    return {"StartAt": name, "States": {name: put}}


def template() -> dict[str, Any]:
    charge = task(
        "lambda:invoke", {"FunctionName": "charge", "Payload.$": "$"}, ResultPath="$.charged", Next="Which kind?"
    )
    del charge["Retry"]  # the transient error that nothing retries
    states = {
        "Charge": charge,
        "Which kind?": {  # the gap: no Default
            "Type": "Choice",
            "Choices": [
                {"Variable": "$.kind", "StringEquals": "book", "Next": "Tell"},
                {"Variable": "$.kind", "StringEquals": "music", "Next": "Tell"},
            ],
        },
        "Tell": task(
            "sqs:sendMessage", {"QueueUrl": "${Queue}", "MessageBody.$": "$.id"}, ResultPath=None, Next="Store"
        ),
        "Store": {"Type": "Parallel", "Branches": [write("Store order"), write("Store receipt")], "End": True},
    }
    trust = {
        "Statement": [{"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"}]
    }
    allowed = [
        {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"},
        {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": {"Fn::GetAtt": ["Table", "Arn"]}},
    ]  # the missing permission: sqs:SendMessage
    return {
        "Resources": {
            "Queue": {"Type": "AWS::SQS::Queue"},
            "Table": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
                    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                    "BillingMode": "PAY_PER_REQUEST",
                },
            },
            "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                    "AssumeRolePolicyDocument": trust,
                    "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": allowed}}],
                },
            },
            "Machine": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                    "RoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
                    "DefinitionString": json.dumps({"StartAt": "Charge", "States": states}),
                    "DefinitionSubstitutions": {"Table": {"Ref": "Table"}, "Queue": {"Ref": "Queue"}},
                },
            },
        }
    }


@pytest.fixture
def planted() -> Any:
    with load_workflow(template()) as workflow:
        workflow.repeat = REPEAT
        workflow.mock("Charge", optional=True).returns({"Payload": {"ok": True}}, validation="PRESENT")
        yield workflow


def test_fuzz_finds_the_gap_and_the_error_that_nothing_retries(planted: Workflow) -> None:
    with pytest.raises(AssertionError) as raised:
        planted.fuzz(examples=[{"id": "1", "kind": "book"}, {"id": "2", "kind": "music"}], runs=200)
    told = str(raised.value)
    assert "'Which kind?' ends the execution with States.Runtime" in told
    assert "'Charge' ends the execution with Lambda." in told
    assert f"repeat it: {REPEAT}" in told


def test_the_permission_report_finds_what_the_role_lacks(planted: Workflow) -> None:
    assert planted.run({"id": "1", "kind": "book"}).succeeded
    (missing,) = planted.missing_permissions
    assert (missing.caller, missing.action) == ("Tell", "sqs:SendMessage")


def test_a_drawn_order_finds_the_branches_that_write_one_item(planted: Workflow) -> None:
    with pytest.raises(AssertionError) as raised:
        planted.check_orders({"id": "1", "kind": "book"}, seeds=200)
    told = str(raised.value)
    assert "'Store receipt' → 'Store order'" in told
    assert "repeat it: pytest test_planted.py --treadle-seed " in told
