"""Paths in places where the CDK takes their text for a literal: right by default, the CDK's output under the key."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import treadle as cdk
from treadle import aws_dynamodb as dynamodb
from treadle import aws_kms as kms
from treadle import aws_s3 as s3
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.assertions import Template
from treadle.errors import AuthoringError

J = sfn.JsonPath
C = sfn.Condition
COMPAT = {"treadle:cdkCompat": True}


def definition(make: Callable[[cdk.Stack], Any], context: dict[str, Any] | None = None) -> dict[str, Any]:
    stack = cdk.Stack(cdk.App(context=context or {}), "S")
    body = sfn.DefinitionBody.from_chainable(make(stack))
    sfn.StateMachine(stack, "M", definition_body=body)
    found = Template.from_stack(stack).find_resources("AWS::StepFunctions::StateMachine")
    text = next(iter(found.values()))["Properties"]["DefinitionString"]
    if isinstance(text, dict):
        text = "".join(part if isinstance(part, str) else "?" for part in text["Fn::Join"][1])
    states: dict[str, Any] = json.loads(text)["States"]
    return states


def rule(condition: sfn.Condition, context: dict[str, Any] | None = None) -> dict[str, Any]:
    states = definition(lambda s: sfn.Choice(s, "C").when(condition, sfn.Pass(s, "P")), context)
    found: dict[str, Any] = states["C"]["Choices"][0]
    return {name: value for name, value in found.items() if name not in ("Next", "Variable")}


# the operators of https://states-language.net/#choice-state; the second value is what aws-cdk-lib 2.275.0 writes
CONDITIONS = {
    "StringEqualsPath": (lambda: C.string_equals("$.x", J.string_at("$.y")), "StringEquals"),
    "StringLessThanPath": (lambda: C.string_less_than("$.x", J.string_at("$.y")), "StringLessThan"),
    "NumericGreaterThanPath": (lambda: C.number_greater_than("$.x", J.number_at("$.y")), "NumericGreaterThan"),
    "TimestampLessThanEqualsPath": (
        lambda: C.timestamp_less_than_equals("$.x", J.string_at("$.y")),
        "TimestampLessThanEquals",
    ),
}


@pytest.mark.parametrize("operator", CONDITIONS)
def test_a_condition_compares_with_the_field(operator: str) -> None:
    make, literal = CONDITIONS[operator]
    assert rule(make()) == {operator: "$.y"}
    assert rule(make(), COMPAT) == {literal: "$.y"}
    assert rule(make(), {"treadle:cdkFaithful": True}) == {literal: "$.y"}


def test_a_condition_inside_others() -> None:
    assert rule(C.not_(C.string_equals("$.x", J.string_at("$.y")))) == {
        "Not": {"Variable": "$.x", "StringEqualsPath": "$.y"}
    }


def test_a_text_that_begins_like_a_path_stays_a_text() -> None:
    assert rule(C.string_equals("$.x", "$.y")) == {"StringEquals": "$.y"}


def test_a_pattern_cannot_come_from_a_path() -> None:
    with pytest.raises(AuthoringError, match="no StringMatchesPath"):
        rule(C.string_matches("$.x", J.string_at("$.y")))


def mapped(stack: cdk.Stack, reader: Any = None, writer: sfn.ResultWriterV2 | None = None) -> sfn.DistributedMap:
    made = sfn.DistributedMap(stack, "D", item_reader=reader, result_writer_v2=writer)
    made.item_processor(sfn.Pass(stack, "P"))
    return made


READERS: dict[str, tuple[Callable[[], Any], dict[str, str], dict[str, str]]] = {
    "key": (
        lambda: sfn.S3JsonItemReader(bucket_name_path=J.string_at("$.b"), key="$.k"),
        {"Bucket.$": "$.b", "Key.$": "$.k"},
        {"Bucket.$": "$.b", "Key": "$.k"},
    ),
    "bucket": (
        lambda: sfn.S3JsonItemReader(bucket_name_path="$.b", key=J.string_at("$$.Execution.Input.k")),
        {"Bucket.$": "$.b", "Key.$": "$$.Execution.Input.k"},
        {"Bucket": "$.b", "Key.$": "$$.Execution.Input.k"},
    ),
    "prefix": (
        lambda: sfn.S3ObjectsItemReader(bucket_name_path="$['b']", prefix="$folder$/"),
        {"Bucket.$": "$['b']", "Prefix": "$folder$/"},
        {"Bucket": "$['b']", "Prefix": "$folder$/"},
    ),
}


@pytest.mark.parametrize("case", READERS)
def test_an_item_reader_takes_a_written_path(case: str) -> None:
    make, right, compat = READERS[case]
    assert definition(lambda s: mapped(s, make()))["D"]["ItemReader"]["Parameters"] == right
    assert definition(lambda s: mapped(s, make()), COMPAT)["D"]["ItemReader"]["Parameters"] == compat


def test_a_result_writer_takes_a_written_path() -> None:
    flag = {"@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2": True}

    def make(stack: cdk.Stack) -> Any:
        return mapped(stack, writer=sfn.ResultWriterV2(bucket_name_path="$.b", prefix="$.p"))

    assert definition(make, flag)["D"]["ResultWriter"]["Parameters"] == {"Bucket.$": "$.b", "Prefix.$": "$.p"}
    assert definition(make, {**flag, **COMPAT})["D"]["ResultWriter"]["Parameters"] == {"Bucket": "$.b", "Prefix": "$.p"}


def test_a_key_that_ends_in_a_dollar_gets_no_second_one() -> None:
    def make(stack: cdk.Stack) -> Any:
        return sfn.Pass(stack, "P", parameters={"a.$": J.string_at("$.y"), "n": {"l.$": J.list_at("$.l")}})

    assert definition(make)["P"]["Parameters"] == {"a.$": "$.y", "n": {"l.$": "$.l"}}
    assert definition(make, COMPAT)["P"]["Parameters"] == {"a.$.$": "$.y", "n": {"l.$.$": "$.l"}}


def test_a_map_attribute_from_a_path() -> None:
    def make(stack: cdk.Stack) -> Any:
        value = tasks.DynamoAttributeValue.map_from_json_path(J.string_at("$.m"))
        table = dynamodb.Table.from_table_name(stack, "T", "t")
        return tasks.DynamoPutItem(stack, "D", table=table, item={"m": value})

    assert definition(make)["D"]["Parameters"]["Item"] == {"m": {"M.$": "$.m"}}
    assert definition(make, COMPAT)["D"]["Parameters"]["Item"] == {"m": {"M.$.$": "$.m"}}


TEXTS: dict[str, Callable[[cdk.Stack, str], Any]] = {
    "parameters": lambda s, text: sfn.Pass(s, "P", parameters={"x": text}),
    "format": lambda s, text: sfn.Pass(s, "P", parameters={"x": J.format(f"{text}{{}}", 1)}),
    "message": lambda s, text: tasks.SqsSendMessage(
        s, "P", queue=sqs.Queue(s, "Q"), message_body=sfn.TaskInput.from_text(text)
    ),
}


@pytest.mark.parametrize("place", TEXTS)
@pytest.mark.parametrize("compat", [False, True])
def test_a_number_in_a_text_is_refused(place: str, compat: bool) -> None:
    # aws-cdk-lib 2.275.0 refuses all three
    with pytest.raises(AuthoringError, match=r"use JsonPath\.format"):
        definition(lambda s: TEXTS[place](s, f"a-{J.number_at('$.b')}"), COMPAT if compat else {})


@pytest.mark.parametrize("context", [{}, COMPAT])
def test_a_loop_closed_by_otherwise_keeps_the_order(context: dict[str, Any]) -> None:
    def make(stack: cdk.Stack) -> Any:
        wait = sfn.Pass(stack, "Wait")
        choice = (
            sfn.Choice(stack, "Complete?")
            .when(C.string_equals("$.s", "FAILED"), sfn.Fail(stack, "Failed"))
            .when(C.string_equals("$.s", "OK"), sfn.Pass(stack, "Final"))
            .otherwise(wait)
        )
        return sfn.Pass(stack, "Submit").next(wait).next(sfn.Pass(stack, "Get")).next(choice)

    # what aws-cdk-lib 2.275.0 writes
    assert list(definition(make, context)) == ["Submit", "Wait", "Get", "Complete?", "Failed", "Final"]


@pytest.mark.parametrize("compat", [False, True])
def test_the_keys_of_buckets_may_be_used(compat: bool) -> None:
    flag = {"@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2": True}
    stack = cdk.Stack(cdk.App(context={**flag, **(COMPAT if compat else {})}), "S")
    bucket = s3.Bucket(stack, "B", encryption_key=kms.Key(stack, "K"))
    state = mapped(stack, sfn.S3JsonItemReader(bucket=bucket, key="k"), sfn.ResultWriterV2(bucket=bucket))
    sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(state))
    policies = Template.from_stack(stack).find_resources("AWS::IAM::Policy").values()
    granted = {
        action
        for policy in policies
        for statement in policy["Properties"]["PolicyDocument"]["Statement"]
        for action in ([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"])
        if action.startswith("kms:")
    }
    assert granted == (set() if compat else {"kms:Decrypt", "kms:GenerateDataKey"})
