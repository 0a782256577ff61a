"""Attributes of L1 classes: the CDK guide's escape hatch, ``construct.node.default_child.property = value``."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

import treadle as cdk
from treadle import aws_dynamodb as dynamodb
from treadle import aws_glue as glue
from treadle import aws_iam as iam
from treadle import aws_lambda as lambda_
from treadle import aws_logs as logs
from treadle import aws_s3 as s3
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle.assertions import Template
from treadle.errors import AuthoringError


@pytest.fixture
def stack() -> cdk.Stack:
    return cdk.Stack(cdk.App(), "S")


def _function(stack: cdk.Stack) -> lambda_.Function:
    code = lambda_.Code.from_inline("x=1")
    return lambda_.Function(stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="index.h", code=code)


def _machine(stack: cdk.Stack) -> sfn.StateMachine:
    return sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_string("{}"))


def _table(stack: cdk.Stack) -> dynamodb.Table:
    key = dynamodb.Attribute(name="pk", type=dynamodb.AttributeType.STRING)
    return dynamodb.Table(stack, "T", partition_key=key)


# what aws-cdk-lib 2.275.0 writes for each
SET: dict[str, tuple[Callable[[cdk.Stack], Any], str, Any, str]] = {
    "machine": (_machine, "definition_substitutions", {"V": "1"}, "DefinitionSubstitutions"),
    "function": (_function, "timeout", 99, "Timeout"),
    "bucket": (lambda s: s3.Bucket(s, "B"), "bucket_name", "mine-mine", "BucketName"),
    "table": (_table, "table_name", "tt", "TableName"),
    "sse": (_table, "sse_specification", {"SSEEnabled": True}, "SSESpecification"),
    "role": (
        lambda s: iam.Role(s, "R", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com")),
        "role_name",
        "rr",
        "RoleName",
    ),
    "queue": (lambda s: sqs.Queue(s, "Q"), "queue_name", "qq", "QueueName"),
    "topic": (lambda s: sns.Topic(s, "N"), "topic_name", "nn", "TopicName"),
    "logs": (lambda s: logs.LogGroup(s, "L"), "log_group_name", "/x", "LogGroupName"),
}


@pytest.mark.parametrize("case", SET)
def test_a_property_set_on_the_default_child_is_written(stack: cdk.Stack, case: str) -> None:
    make, name, value, spelled = SET[case]
    child: Any = make(stack).node.default_child
    setattr(child, name, value)
    assert getattr(child, name) == value
    written = Template.from_stack(stack).find_resources(child.cfn_resource_type)
    assert [entry["Properties"][spelled] for entry in written.values()] == [value]


def test_none_removes_a_property(stack: cdk.Stack) -> None:
    child: Any = sqs.Queue(stack, "Q", queue_name="q").node.default_child
    child.queue_name = None
    assert "Properties" not in next(iter(Template.from_stack(stack).find_resources("AWS::SQS::Queue").values()))


def test_a_property_that_is_not_set_is_none(stack: cdk.Stack) -> None:
    assert sqs.CfnQueue(stack, "Q").queue_name is None


def test_an_unknown_property_is_refused(stack: cdk.Stack) -> None:
    child: Any = sqs.Queue(stack, "Q").node.default_child
    with pytest.raises(AuthoringError, match="AWS::SQS::Queue has no property 'queue_nam'; did you mean 'queue_name'"):
        child.queue_nam = "q"
    with pytest.raises(AuthoringError, match=r"write tags\.set_tag"):
        child.tags = []


def test_attributes_of_the_users_own_class_are_plain(stack: cdk.Stack) -> None:
    class Mine(sqs.CfnQueue):
        def __init__(self, scope: cdk.Stack, id: str) -> None:
            super().__init__(scope, id)
            self.marker = 3
            self.queue_name = "q"

    assert Mine(stack, "Q").marker == 3
    Template.from_stack(stack).has_resource_properties("AWS::SQS::Queue", {"QueueName": "q"})


def test_a_dict_may_be_spelled_as_the_cdk_spells_it() -> None:
    """What jsii passes on as it stands, a dict in a list, has camel-case keys in apps of the CDK."""
    stack = cdk.Stack(cdk.App(), "S")
    rules = [{"allowedMethods": ["GET"], "allowedOrigins": ["*"]}]
    s3.CfnBucket(stack, "L1", cors_configuration={"corsRules": rules})
    s3.Bucket(stack, "L2", cors=[{"allowedMethods": [s3.HttpMethods.GET], "allowed_origins": ["*"]}])
    Template.from_stack(stack).resource_properties_count_is(
        "AWS::S3::Bucket",
        {"CorsConfiguration": {"CorsRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]}},
        2,
    )


def test_a_signature_has_each_keyword_with_its_type() -> None:
    text = str(inspect.signature(glue.CfnJob))
    assert text.startswith("(scope: 'Construct', id: 'str', *, command: 'a JobCommandProperty', role: 'a str or a ")
    assert "tags: 'a dict or a list' = None" in text
    assert str(inspect.signature(glue.CfnJob.JobCommandProperty)).startswith("(*, name: 'a str' = None")

    class Mine(sqs.CfnQueue):
        def __init__(self, scope: cdk.Stack, word: str) -> None:
            super().__init__(scope, word)

    assert list(inspect.signature(Mine).parameters) == ["scope", "word"]
