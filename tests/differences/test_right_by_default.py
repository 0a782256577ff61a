"""What docs/differences.md promises: right by default, the CDK's output under treadle:cdkFaithful."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Duration, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_lambda as lambda_
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.errors import AuthoringError, SynthesisError

FAITHFUL = {"treadle:cdkFaithful": True}


@pytest.fixture(params=[False, True], ids=["right", "faithful"])
def faithful(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def stack(tmp_path: Path, faithful: bool) -> Stack:
    return Stack(App(outdir=str(tmp_path), context=FAITHFUL if faithful else {}), "S")


def template(stack: Stack) -> dict[str, Any]:
    app = stack.node.root
    assert isinstance(app, App)
    return json.loads(Path(app.synth().directory, "S.template.json").read_text())


def text(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(text(piece) for piece in value["Fn::Join"][1]) if "Fn::Join" in value else "<token>"
    return value


def definition(stack: Stack) -> dict[str, Any]:
    resources = template(stack)["Resources"].values()
    machine = next(r for r in resources if r["Type"] == "AWS::StepFunctions::StateMachine")
    return json.loads(text(machine["Properties"]["DefinitionString"]))


def actions(stack: Stack) -> list[str]:
    found = []
    for resource in template(stack)["Resources"].values():
        if resource["Type"] == "AWS::IAM::Policy":
            for statement in resource["Properties"]["PolicyDocument"]["Statement"]:
                given = statement["Action"]
                found += [given] if isinstance(given, str) else given
    return found


def machine(stack: Stack, start: sfn.IChainable, **options: Any) -> sfn.StateMachine:
    return sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(start), **options)


@pytest.mark.parametrize(
    ("service", "right", "cdk"),
    [
        ("eventbridge", "events", "eventbridge"),
        ("bedrockruntime", "bedrock", "bedrockruntime"),
        ("sesv2", "ses", "sesv2"),
        ("cloudwatch", "cloudwatch", "cloudwatch"),
        ("sfn", "states", "states"),
        ("s3", "s3", "s3"),
    ],
)
def test_iam_prefix(stack: Stack, faithful: bool, service: str, right: str, cdk: str) -> None:
    machine(stack, tasks.CallAwsService(stack, "C", service=service, action="doIt", iam_resources=["*"]))
    assert actions(stack) == [f"{cdk if faithful else right}:doIt"]


def test_states_chained_after_the_machine(stack: Stack, faithful: bool) -> None:
    first = sfn.Pass(stack, "First")
    machine(stack, first)
    queue = sqs.Queue(stack, "Q")
    first.next(tasks.SqsSendMessage(stack, "Later", queue=queue, message_body=sfn.TaskInput.from_text("x")))
    assert list(definition(stack)["States"]) == (["First"] if faithful else ["First", "Later"])
    assert actions(stack) == ([] if faithful else ["sqs:SendMessage"])


def test_default_of_a_choice_that_is_bound(stack: Stack, faithful: bool) -> None:
    choice = sfn.Choice(stack, "C").when(sfn.Condition.is_null("$.a"), sfn.Succeed(stack, "A"))
    machine(stack, choice)
    choice.otherwise(sfn.Succeed(stack, "B"))
    assert ("B" in definition(stack)["States"]) is not faithful


def test_open_default_of_an_inner_choice(stack: Stack, faithful: bool) -> None:
    inner = sfn.Choice(stack, "Inner").when(sfn.Condition.is_null("$.b"), sfn.Pass(stack, "B"))
    outer = sfn.Choice(stack, "Outer").when(sfn.Condition.is_null("$.a"), inner.afterwards(include_otherwise=True))
    outer.otherwise(sfn.Pass(stack, "C"))
    machine(stack, outer.afterwards().next(sfn.Succeed(stack, "End")))
    assert definition(stack)["States"]["Inner"].get("Default") == (None if faithful else "End")


def test_timeout_of_a_text(stack: Stack, faithful: bool) -> None:
    body = sfn.DefinitionBody.from_string("{}")
    if faithful:
        sfn.StateMachine(stack, "SM", definition_body=body, timeout=Duration.hours(1))
    else:
        with pytest.raises(AuthoringError, match="TimeoutSeconds"):
            sfn.StateMachine(stack, "SM", definition_body=body, timeout=Duration.hours(1))


def test_definition_over_the_limit(stack: Stack, faithful: bool) -> None:
    machine(stack, sfn.Pass(stack, "P", result=sfn.Result.from_string("x" * 1_048_576)))
    if faithful:
        assert definition(stack)
    else:
        with pytest.raises(SynthesisError, match="1,048,576"):
            definition(stack)


def test_jsonata_machine_passes_its_language_down(stack: Stack, faithful: bool) -> None:
    function = lambda_.Function.from_function_name(stack, "F", "f")
    inner = tasks.LambdaInvoke(stack, "L", lambda_function=function, retry_on_service_exceptions=False)
    parallel = sfn.Parallel(stack, "P").branch(inner)
    parallel.add_catch(sfn.Pass(stack, "H"), outputs="{% $states.errorOutput %}")
    machine(stack, parallel, query_language=sfn.QueryLanguage.JSONATA)
    state = definition(stack)["States"]["P"]
    task = state["Branches"][0]["States"]["L"]
    assert ("Arguments" in task, "Parameters" in task) == (not faithful, faithful)
    assert ("Output" in state["Catch"][0]) is not faithful


def test_json_path_fields_of_a_jsonata_state(stack: Stack, faithful: bool) -> None:
    def make() -> None:
        sfn.Pass(stack, "P", result_path="$.x", query_language=sfn.QueryLanguage.JSONATA)

    if faithful:
        make()
    else:
        with pytest.raises(AuthoringError, match="result_path belongs to JSONPath"):
            make()


def test_keywords_of_the_other_language(stack: Stack) -> None:
    """The CDK has them neither: json_path and jsonata take their language's keywords alone."""
    with pytest.raises(
        AuthoringError, match=r"Pass\.jsonata has no keyword 'result_path'; result_path belongs to JSONPath"
    ):
        sfn.Pass.jsonata(stack, "P", result_path="$.x")
    with pytest.raises(
        AuthoringError, match=r"Parallel\.json_path has no keyword 'arguments'; arguments belongs to JSONata"
    ):
        sfn.Parallel.json_path(stack, "P", arguments={})
    assert tasks.GlueStartJobRun.json_path(
        stack, "G", glue_job_name="j", arguments=sfn.TaskInput.from_object({}), result_path="$.x"
    )


def test_pattern_that_dynamodb_does_not_have(stack: Stack, faithful: bool) -> None:
    table = dynamodb.Table.from_table_name(stack, "T", "t")

    def make() -> None:
        tasks.DynamoGetItem(stack, "G", table=table, key={}, integration_pattern=sfn.IntegrationPattern.RUN_JOB)

    if faithful:
        make()
    else:
        with pytest.raises(AuthoringError, match="dynamodb:getItem supports only REQUEST_RESPONSE"):
            make()


def test_concurrency_from_a_path(stack: Stack, faithful: bool) -> None:
    each = sfn.Map(stack, "M", max_concurrency=sfn.JsonPath.number_at("$.n"))
    machine(stack, each.item_processor(sfn.Pass(stack, "P")))
    state = definition(stack)["States"]["M"]
    assert state.get("MaxConcurrencyPath") == (None if faithful else "$.n")


def test_times_from_a_path(stack: Stack, faithful: bool) -> None:
    seconds = Duration.seconds(sfn.JsonPath.number_at("$.n"))
    wait = sfn.Wait(stack, "W", time=sfn.WaitTime.duration(seconds))
    until = sfn.Wait(stack, "U", time=sfn.WaitTime.timestamp(sfn.JsonPath.string_at("$.t")))
    stop = tasks.AthenaStopQueryExecution(
        stack,
        "S",
        query_execution_id="x",
        task_timeout=sfn.Timeout.duration(seconds),
        heartbeat_timeout=sfn.Timeout.duration(seconds),
    )
    machine(stack, wait.next(until).next(stop))
    states = definition(stack)["States"]
    path = "" if faithful else "Path"
    assert states["W"][f"Seconds{path}"] == "$.n"
    assert states["U"][f"Timestamp{path}"] == "$.t"
    assert states["S"][f"TimeoutSeconds{path}"] == states["S"][f"HeartbeatSeconds{path}"] == "$.n"
    assert len(states["W"]) == 3


def test_string_array_attribute(stack: Stack, faithful: bool) -> None:
    topic = sns.Topic.from_topic_arn(stack, "T", "arn:aws:sns:us-east-1:123456789012:t")
    attribute = tasks.MessageAttribute(value=["a"], data_type=tasks.MessageAttributeDataType.STRING_ARRAY)

    def make() -> None:
        message = sfn.TaskInput.from_text("m")
        tasks.SnsPublish(stack, "P", topic=topic, message=message, message_attributes={"x": attribute})

    if faithful:
        with pytest.raises(AuthoringError):
            make()
    else:
        make()


def test_token_of_a_call(stack: Stack, faithful: bool) -> None:
    pattern = sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN

    def make() -> None:
        tasks.CallAwsService(
            stack, "C", service="s3", action="listBuckets", iam_resources=["*"], integration_pattern=pattern
        )

    if faithful:
        make()
    else:
        with pytest.raises(AuthoringError, match="Task Token is required"):
            make()


def test_accelerator_of_a_variant(stack: Stack, faithful: bool) -> None:
    from treadle import aws_ec2 as ec2

    variant = tasks.ProductionVariant(
        instance_type=ec2.InstanceType("m5.large"),
        model_name="m",
        variant_name="v",
        accelerator_type=tasks.AcceleratorType("ml.eia1.medium"),
    )
    machine(
        stack,
        tasks.SageMakerCreateEndpointConfig(stack, "E", endpoint_config_name="c", production_variants=[variant]),
    )
    (written,) = definition(stack)["States"]["E"]["Parameters"]["ProductionVariants"]
    expected = {"instanceTypeIdentifier": "ml.eia1.medium"} if faithful else "ml.eia1.medium"
    assert written["AcceleratorType"] == expected
