"""What the services' APIs don't take and the CDK hands on is refused at its line; under cdkFaithful it passes.

Each case is refused with a literal and passes with what is only known later. The limits are those of the APIs' own
reference pages.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Duration, Size, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_s3 as s3
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.errors import AuthoringError

TEXT = sfn.TaskInput.from_text("m")
Make = Callable[[Stack, Any], Any]


def send(stack: Stack, **options: Any) -> tasks.SqsSendMessage:
    return tasks.SqsSendMessage(stack, "T", queue=sqs.Queue(stack, "Q"), message_body=TEXT, **options)


def fifo(stack: Stack, **options: Any) -> tasks.SqsSendMessage:
    queue = sqs.Queue(stack, "Q", fifo=True, content_based_deduplication=True)
    return tasks.SqsSendMessage(stack, "T", queue=queue, message_body=TEXT, **options)


def query(stack: Stack, **options: Any) -> tasks.AthenaStartQueryExecution:
    return tasks.AthenaStartQueryExecution(stack, "T", **{"query_string": "q", **options})


def train(stack: Stack, **options: Any) -> tasks.SageMakerCreateTrainingJob:
    bucket = s3.Bucket.from_bucket_name(stack, "B", "bucket")
    source = tasks.S3DataSource(s3_location=tasks.S3Location.from_bucket(bucket, "in"))
    values = {
        "training_job_name": "j",
        "algorithm_specification": tasks.AlgorithmSpecification(algorithm_name="a"),
        "input_data_config": [tasks.Channel(channel_name="c", data_source=tasks.DataSource(s3_data_source=source))],
        "output_data_config": tasks.OutputDataConfig(s3_output_location=tasks.S3Location.from_bucket(bucket, "out")),
        **options,
    }
    return tasks.SageMakerCreateTrainingJob(stack, "T", **values)


def resources(**options: Any) -> dict[str, Any]:
    values = {"instance_count": 1, "instance_type": ec2.InstanceType("m5.large"), "volume_size": Size.gibibytes(9)}
    return {"resource_config": tasks.ResourceConfig(**{**values, **options})}


def transform(stack: Stack, **options: Any) -> tasks.SageMakerCreateTransformJob:
    source = tasks.TransformS3DataSource(s3_uri="s3://b/i")
    values = {
        "transform_job_name": "j",
        "model_name": "m",
        "transform_input": tasks.TransformInput(transform_data_source=tasks.TransformDataSource(s3_data_source=source)),
        "transform_output": tasks.TransformOutput(s3_output_path="s3://b/o"),
        **options,
    }
    return tasks.SageMakerCreateTransformJob(stack, "T", **values)


def events(stack: Stack, count: int) -> tasks.EventBridgePutEvents:
    entry = tasks.EventBridgePutEventsEntry(detail=sfn.TaskInput.from_object({}), detail_type="d", source="s")
    return tasks.EventBridgePutEvents(stack, "T", entries=[entry] * count)


def publish(stack: Stack, subject: str) -> tasks.SnsPublish:
    return tasks.SnsPublish(stack, "T", topic=sns.Topic(stack, "Topic"), message=TEXT, subject=subject)


def start(stack: Stack, name: str) -> tasks.StepFunctionsStartExecution:
    child = sfn.StateMachine.from_state_machine_name(stack, "Child", "child")
    return tasks.StepFunctionsStartExecution(stack, "T", state_machine=child, name=name)


def glue(stack: Stack, **options: Any) -> tasks.GlueStartJobRun:
    return tasks.GlueStartJobRun(stack, "T", **{"glue_job_name": "j", **options})


def workers(count: Any) -> dict[str, Any]:
    kind = tasks.WorkerTypeV2.G_1_X
    return {"worker_configuration": tasks.WorkerConfigurationProperty(number_of_workers=count, worker_type_v2=kind)}


def batch(stack: Stack, name: str) -> tasks.BatchSubmitJob:
    arn = "arn:aws:batch:us-east-1:123456789012:"
    return tasks.BatchSubmitJob(
        stack, "T", job_definition_arn=f"{arn}job-definition/d:1", job_queue_arn=f"{arn}job-queue/q", job_name=name
    )


def virtual(stack: Stack, **options: Any) -> tasks.EmrContainersCreateVirtualCluster:
    cluster = tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("c"))
    return tasks.EmrContainersCreateVirtualCluster(stack, "T", eks_cluster=cluster, **options)


def fleet(stack: Stack, capacity: Any) -> tasks.EmrModifyInstanceFleetByName:
    return tasks.EmrModifyInstanceFleetByName(
        stack,
        "T",
        cluster_id="c",
        instance_fleet_name="f",
        target_on_demand_capacity=capacity,
        target_spot_capacity=0,
    )


def step(stack: Stack, name: str) -> tasks.EmrAddStep:
    return tasks.EmrAddStep(stack, "T", cluster_id="c", jar="j", name=name)


def endpoint(stack: Stack, name: str) -> tasks.SageMakerCreateEndpoint:
    return tasks.SageMakerCreateEndpoint(stack, "T", endpoint_name=name, endpoint_config_name="c")


def stop(stack: Stack, **options: Any) -> tasks.AthenaStopQueryExecution:
    return tasks.AthenaStopQueryExecution(stack, "T", query_execution_id="x", **options)


def seconds(value: float) -> sfn.Timeout:
    return sfn.Timeout.duration(Duration.seconds(value))


NUMBER = sfn.JsonPath.number_at("$.n")
PATH = sfn.JsonPath.string_at("$.t")
# what is made of a value, one that is refused, what is said, one that passes, and one that is only known later
LIMITS: dict[str, tuple[Make, Any, str, Any, Any]] = {
    "delay": (
        lambda s, v: send(s, delay=Duration.seconds(v)),
        901,
        "delay is 901 seconds; allowed is 0 to 900 seconds",
        900,
        None,
    ),
    "message_group_id": (
        lambda s, v: send(s, message_group_id=v),
        "g" * 129,
        "message_group_id has 129 characters; allowed is 1 to 128 characters",
        "g" * 128,
        PATH,
    ),
    "query_string": (lambda s, v: query(s, query_string=v), "q" * 262_145, "262145 characters", "q", PATH),
    "client_request_token": (
        lambda s, v: query(s, client_request_token=v),
        "t" * 31,
        "client_request_token has 31 characters; allowed is 32 to 128 characters",
        "t" * 32,
        PATH,
    ),
    "max_results": (
        lambda s, v: tasks.AthenaGetQueryResults(s, "T", query_execution_id="x", max_results=v),
        1001,
        "max_results is 1001; allowed is 1 to 1000",
        1000,
        NUMBER,
    ),
    "entries": (events, 11, "entries has 11 items; allowed is 1 to 10 items", 10, None),
    "subject": (publish, "s" * 101, "subject has 101 characters", "s" * 100, PATH),
    "name": (start, "n" * 81, "name has 81 characters; allowed is 1 to 80 characters", "n" * 80, PATH),
    "glue_job_name": (lambda s, v: glue(s, glue_job_name=v), "j" * 256, "256 characters", "j" * 255, PATH),
    "number_of_workers": (
        lambda s, v: glue(s, **workers(v)),
        0,
        "number_of_workers is 0; allowed is at least 1",
        1,
        NUMBER,
    ),
    "databrew": (
        lambda s, v: tasks.GlueDataBrewStartJobRun(s, "T", name=v),
        "n" * 241,
        "name has 241 characters",
        "n" * 240,
        PATH,
    ),
    "job_name": (batch, "j" * 129, "job_name has 129 characters", "j" * 128, PATH),
    "eks_namespace": (
        lambda s, v: virtual(s, eks_namespace=v),
        "n" * 64,
        "eks_namespace has 64 characters",
        "n" * 63,
        PATH,
    ),
    "tags": (
        lambda s, v: virtual(s, tags={str(i): "t" for i in range(v)}),
        51,
        "tags has 51 items; allowed is 0 to 50 items",
        50,
        None,
    ),
    "target_on_demand_capacity": (
        fleet,
        -1,
        "target_on_demand_capacity is -1; allowed is at least 0",
        0,
        NUMBER,
    ),
    "step": (step, "s" * 257, "name has 257 characters", "s" * 256, PATH),
    "endpoint_name": (endpoint, "e" * 64, "endpoint_name has 64 characters", "e" * 63, PATH),
    "training_job_name": (
        lambda s, v: train(s, training_job_name=v),
        "j" * 64,
        "training_job_name has 64 characters",
        "j" * 63,
        PATH,
    ),
    "input_data_config": (lambda s, v: train(s, input_data_config=v), [], "input_data_config has 0 items", None, None),
    "instance_count": (
        lambda s, v: train(s, **resources(instance_count=v)),
        0,
        "instance_count is 0; allowed is at least 1",
        1,
        NUMBER,
    ),
    "max_runtime": (
        lambda s, v: train(s, stopping_condition=tasks.StoppingCondition(max_runtime=Duration.days(v))),
        29,
        "max_runtime is 2505600 seconds; allowed is 1 to 2419200 seconds",
        28,
        None,
    ),
    "max_payload": (
        lambda s, v: transform(s, max_payload=Size.mebibytes(v)),
        101,
        "max_payload is 101 MiB; allowed is 0 to 100 MiB",
        100,
        None,
    ),
    "max_concurrent_transforms": (
        lambda s, v: transform(s, max_concurrent_transforms=v),
        -1,
        "max_concurrent_transforms is -1; allowed is at least 0",
        1,
        NUMBER,
    ),
    "task_timeout": (
        lambda s, v: stop(s, task_timeout=seconds(v)),
        100_000_000,
        "task_timeout is 100000000 seconds; allowed is 1 to 99,999,999 seconds",
        99_999_999,
        NUMBER,
    ),
    "heartbeat_timeout": (
        lambda s, v: stop(s, heartbeat_timeout=seconds(v)),
        0,
        "heartbeat_timeout is 0 seconds; allowed is 1 to 99,999,999 seconds",
        1,
        NUMBER,
    ),
    "heartbeat against timeout": (
        lambda s, v: stop(s, heartbeat_timeout=seconds(v), task_timeout=seconds(60)),
        60,
        "heartbeat_timeout is 60 seconds and task_timeout 60; a heartbeat must come sooner",
        59,
        NUMBER,
    ),
}


def stack(folder: Path, **context: Any) -> Stack:
    return Stack(App(outdir=str(folder), context=context), "Flow")


@pytest.mark.parametrize("name", LIMITS)
def test_refused_at_its_line(tmp_path: Path, name: str) -> None:
    make, wrong, said, right, later = LIMITS[name]
    with pytest.raises(AuthoringError) as caught:
        make(stack(tmp_path), wrong)
    assert said in str(caught.value)
    assert "at Flow/T (" in str(caught.value)
    assert "test_limits.py:" in str(caught.value)
    for value in (right, later):
        if value is not None:
            assert make(stack(tmp_path), value) is not None


@pytest.mark.parametrize("name", LIMITS)
def test_passes_as_the_cdk_lets_it(tmp_path: Path, name: str) -> None:
    make, wrong, *_ = LIMITS[name]
    assert make(stack(tmp_path, **{"treadle:cdkFaithful": True}), wrong) is not None


def test_expressions_pass(tmp_path: Path) -> None:
    name = "{% $states.input.name & '" + "x" * 100 + "' %}"
    child = sfn.StateMachine.from_state_machine_name(stack(tmp_path), "Child", "child")
    made = tasks.StepFunctionsStartExecution.jsonata(child.stack, "T", state_machine=child, name=name)
    assert json.dumps(made.to_state_json())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "a FIFO queue needs a message_group_id [MessageGroupId]"),
        ({"message_group_id": "g", "delay": Duration.seconds(1)}, "[FifoDelay]"),
    ],
)
def test_fifo_queues(tmp_path: Path, options: dict[str, Any], said: str) -> None:
    with pytest.raises(AuthoringError) as caught:
        fifo(stack(tmp_path), **options)
    assert said in str(caught.value)
    assert fifo(stack(tmp_path, **{"treadle:cdkFaithful": True}), **options)
    assert fifo(stack(tmp_path), message_group_id="g")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda s: batch(s, "j"), "BatchSubmitJob at Flow/T"),
        (lambda s: tasks.StepFunctionsInvokeActivity(s, "T", activity=sfn.Activity(s, "A")), "activities run"),
        (
            lambda s: sfn.Parallel(s, "P").branch(
                query(s, integration_pattern=sfn.IntegrationPattern.RUN_JOB).next(sfn.Pass(s, "End"))
            ),
            "tasks whose integration_pattern is RUN_JOB run in STANDARD machines alone",
        ),
        (
            lambda s: sfn.DistributedMap(s, "T").item_processor(sfn.Pass(s, "Each")),
            "distributed Maps run in STANDARD machines alone",
        ),
    ],
)
def test_express_machines(tmp_path: Path, make: Callable[[Stack], Any], said: str) -> None:
    def machine(**context: Any) -> sfn.StateMachine:
        scope = stack(tmp_path, **context)
        return sfn.StateMachine(
            scope,
            "SM",
            definition_body=sfn.DefinitionBody.from_chainable(make(scope)),
            state_machine_type=sfn.StateMachineType.EXPRESS,
        )

    with pytest.raises(AuthoringError) as caught:
        machine()
    assert said in str(caught.value)
    assert "[ExpressMachine]" in str(caught.value)
    assert machine(**{"treadle:cdkFaithful": True})


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("old", "new"), [("timeout", "task_timeout"), ("heartbeat", "heartbeat_timeout")])
def test_one_time_said_twice(tmp_path: Path, old: str, new: str) -> None:
    given = {old: Duration.seconds(5), new: seconds(5)}
    with pytest.raises(AuthoringError) as caught:
        stop(stack(tmp_path), **given)
    assert f"{old} and {new} are both given; keep {new}" in str(caught.value)
    assert stop(stack(tmp_path, **{"treadle:cdkFaithful": True}), **given)


@pytest.mark.parametrize(
    "field",
    [
        "auto_termination_policy_idle_timeout",
        "ebs_root_volume_iops",
        "ebs_root_volume_size",
        "ebs_root_volume_throughput",
        "initial_instance_count",
        "initial_variant_weight",
        "result_reuse_configuration_max_age",
    ],
)
def test_ranges_step_aside_for_tokens_where_the_cdk_does_not(tmp_path: Path, field: str) -> None:
    value: Any = NUMBER
    if field.endswith(("timeout", "age")):
        value = (Duration.minutes if field.endswith("age") else Duration.seconds)(NUMBER)
    if field.endswith("size"):
        value = Size.gibibytes(NUMBER)

    def make(scope: Stack) -> Any:
        if field.startswith("initial"):
            kind = ec2.InstanceType("m5.large")
            variant = tasks.ProductionVariant(instance_type=kind, model_name="m", variant_name="v", **{field: value})
            return tasks.SageMakerCreateEndpointConfig(
                scope, "T", endpoint_config_name="c", production_variants=[variant]
            )
        if field.startswith("result"):
            return query(scope, **{field: value})
        emr = tasks.EmrCreateCluster
        instances = emr.InstancesConfigProperty()
        return emr(scope, "T", name="n", instances=instances, release_label="emr-7.0.0", **{field: value})

    machine = sfn.StateMachine(
        scope := stack(tmp_path), "SM", definition_body=sfn.DefinitionBody.from_chainable(make(scope))
    )
    assert machine
    scope.node.root.synth()  # type: ignore[attr-defined]
    assert "$.n" in (tmp_path / "Flow.template.json").read_text()
    with pytest.raises(AuthoringError):
        make(stack(tmp_path, **{"treadle:cdkFaithful": True}))
