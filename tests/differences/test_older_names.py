"""Older names work, and say at the user's own line what they have become."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Duration, Stack
from treadle import aws_ecs as ecs
from treadle import aws_lambda as lambda_
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

HERE = Path(__file__)


def container(stack: Stack, **options: Any) -> Any:
    definition = ecs.TaskDefinition(stack, "TD", compatibility=ecs.Compatibility.EC2)
    return definition.add_container("C", image=ecs.ContainerImage.from_registry("x"), **options)


def task(stack: Stack, **options: Any) -> Any:
    return tasks.AthenaStopQueryExecution(stack, "T", query_execution_id="x", **options)


def glue(stack: Stack, **workers: Any) -> Any:
    configuration = tasks.WorkerConfigurationProperty(number_of_workers=2, **workers)
    return tasks.GlueStartJobRun(stack, "G", glue_job_name="j", worker_configuration=configuration)


def fleet(stack: Stack, **spot: Any) -> Any:
    emr = tasks.EmrCreateCluster
    specification = emr.SpotProvisioningSpecificationProperty(
        timeout_action=emr.SpotTimeoutAction.TERMINATE_CLUSTER, **spot
    )
    provisioning = emr.InstanceFleetProvisioningSpecificationsProperty(spot_specification=specification)
    instances = emr.InstancesConfigProperty(
        instance_fleets=[
            emr.InstanceFleetConfigProperty(
                instance_fleet_type=emr.InstanceRoleType.CORE,
                launch_specifications=provisioning,
                target_spot_capacity=1,
            )
        ]
    )
    return emr(stack, "E", instances=instances, name="c")


def function(stack: Stack) -> lambda_.IFunction:
    return lambda_.Function.from_function_name(stack, "F", "f")


def writer(stack: Stack) -> Any:
    return sfn.ResultWriter(bucket=s3.Bucket(stack, "B"))


CASES: dict[str, tuple[Callable[[Stack], Any], str]] = {
    "TaskInput.from_data_at": (lambda s: sfn.TaskInput.from_data_at("$.a"), "TaskInput.from_json_path_at"),
    "TaskInput.from_context_at": (lambda s: sfn.TaskInput.from_context_at("$$.a"), "TaskInput.from_json_path_at"),
    "Data.string_at": (lambda s: sfn.Data.string_at("$.a"), "JsonPath.string_at"),
    "Data.number_at": (lambda s: sfn.Data.number_at("$.a"), "JsonPath.number_at"),
    "Data.list_at": (lambda s: sfn.Data.list_at("$.a"), "JsonPath.list_at"),
    "Data.entire_payload": (lambda s: sfn.Data.entire_payload, "JsonPath.entire_payload"),
    "Context.string_at": (lambda s: sfn.Context.string_at("$$.a"), "JsonPath.string_at"),
    "Context.number_at": (lambda s: sfn.Context.number_at("$$.a"), "JsonPath.number_at"),
    "Context.task_token": (lambda s: sfn.Context.task_token, "JsonPath.task_token"),
    "Context.entire_context": (lambda s: sfn.Context.entire_context, "JsonPath.entire_context"),
    "definition": (lambda s: sfn.StateMachine(s, "M", definition=sfn.Pass(s, "P")), "definition_body"),
    "timeout": (lambda s: task(s, timeout=Duration.minutes(1)), "task_timeout"),
    "heartbeat": (lambda s: task(s, heartbeat=Duration.minutes(1)), "heartbeat_timeout"),
    "Map.iterator": (lambda s: sfn.Map(s, "M").iterator(sfn.Pass(s, "P")), "Map.item_processor"),
    "parameters": (lambda s: sfn.Map(s, "M", parameters={"a": 1}), "item_selector"),
    "ResultWriter": (writer, "ResultWriterV2"),
    "memory_limit_mi_b": (lambda s: container(s, memory_limit_mi_b=64), "memory_limit_mib"),
    "memory_reservation_mi_b": (lambda s: container(s, memory_reservation_mi_b=64), "memory_reservation_mib"),
    "memory_mi_b": (
        lambda s: ecs.TaskDefinition(s, "D", compatibility=ecs.Compatibility.FARGATE, cpu="256", memory_mi_b="512"),
        "memory_mib",
    ),
    "qualifier": (
        lambda s: tasks.LambdaInvoke(s, "L", lambda_function=function(s), qualifier="1"),
        "lambda_function",
    ),
    "worker_type": (lambda s: glue(s, worker_type=tasks.WorkerType.G_1X), "WorkerTypeV2.of('G.1X')"),
    "timeout_duration_minutes": (lambda s: fleet(s, timeout_duration_minutes=9), "timeout=Duration.minutes"),
}


@pytest.mark.parametrize("old", CASES)
def test_an_older_name(tmp_path: Path, old: str) -> None:
    make, new = CASES[old]
    stack = Stack(App(outdir=str(tmp_path)), "S")
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        assert make(stack) is not None
    (warning,) = heard
    assert warning.category is DeprecationWarning
    said = str(warning.message)
    assert said.startswith(f"{old} is deprecated: use ")
    assert new in said
    assert Path(warning.filename) == HERE


def test_both_spellings_give_the_same(tmp_path: Path) -> None:
    """What an older keyword makes is what the newer one makes."""

    def states(**options: Any) -> Any:
        stack = Stack(App(outdir=str(tmp_path)), "S")
        return task(stack, **options).to_state_json()

    with pytest.warns(DeprecationWarning):
        older = states(timeout=Duration.minutes(5), heartbeat=Duration.minutes(1))
    newer = states(
        task_timeout=sfn.Timeout.duration(Duration.minutes(5)),
        heartbeat_timeout=sfn.Timeout.duration(Duration.minutes(1)),
    )
    assert {key: str(value) for key, value in older.items()} == {key: str(value) for key, value in newer.items()}


def test_newer_names_are_silent(tmp_path: Path) -> None:
    stack = Stack(App(outdir=str(tmp_path)), "S")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        container(stack, memory_limit_mib=64, memory_reservation_mib=64)
        send = task(stack, task_timeout=sfn.Timeout.duration(Duration.minutes(5)))
        sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(send))
        fleet(stack, timeout=Duration.minutes(9))
        stack.node.root.synth()  # type: ignore[attr-defined]


def test_core(tmp_path: Path) -> None:
    """The first version's module of the root's names; said once, where it is imported."""
    app = tmp_path / "app.py"
    app.write_text(
        "import sys\n"
        "from treadle import core as cdk\n"
        "from treadle.core import App, Construct, Duration, Stack\n"
        "import treadle, treadle.constructs\n"
        "assert (cdk.App, cdk.Stack, Duration) == (treadle.App, treadle.Stack, treadle.Duration)\n"
        "assert cdk.Construct is Construct is treadle.constructs.Construct\n"
        "assert cdk.ConstructNode is treadle.constructs.Node\n"
        "assert set(treadle.__all__) <= set(dir(cdk))\n"
        "try:\n"
        "    cdk.Nothing\n"
        "except AttributeError as error:\n"
        "    print(error)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-W", "always::DeprecationWarning", str(app)], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "module 'treadle.core' has no attribute 'Nothing'\n"
    assert ran.stderr.splitlines() == [
        f"{app}:2: DeprecationWarning: treadle.core is deprecated: use treadle, and treadle.constructs for Construct",
        "  from treadle import core as cdk",
    ]
