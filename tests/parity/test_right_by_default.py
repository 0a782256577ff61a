"""Where the CDK's output is wrong for the user: treadle's own, and the CDK's under the context key."""

from __future__ import annotations

import json
from typing import Any

import pytest

import treadle as cdk
from treadle import aws_ec2 as ec2
from treadle import aws_ecs as ecs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.assertions import Template
from treadle.errors import AuthoringError


def _stack(faithful: bool) -> cdk.Stack:
    return cdk.Stack(cdk.App(context={"treadle:cdkFaithful": faithful}), "S")


def _state(stack: cdk.Stack, task: Any) -> dict[str, Any]:
    sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(task))
    machines = Template.from_stack(stack).find_resources("AWS::StepFunctions::StateMachine")
    text = next(iter(machines.values()))["Properties"]["DefinitionString"]
    joined = "".join(part if isinstance(part, str) else "?" for part in text["Fn::Join"][1])
    state: dict[str, Any] = json.loads(joined)["States"][task.state_id]
    return state


@pytest.mark.parametrize("faithful", [False, True])
def test_glue_takes_no_seconds_for_minutes(faithful: bool) -> None:
    stack = _stack(faithful)
    state = _state(stack, tasks.GlueStartJobRun(stack, "T", glue_job_name="j", task_timeout=sfn.Timeout.at("$.t")))
    if faithful:
        assert state["Parameters"]["Timeout.$"] == "$.t" and "TimeoutSecondsPath" not in state
    else:
        assert state["TimeoutSecondsPath"] == "$.t" and "Timeout.$" not in state["Parameters"]


@pytest.mark.parametrize("faithful", [False, True])
def test_a_pipelines_containers_are_not_wrapped(faithful: bool) -> None:
    stack = _stack(faithful)
    container = tasks.ContainerDefinition(model_package_name="p")
    model = tasks.SageMakerCreateModel(stack, "T", model_name="m", primary_container=container, containers=[container])
    found = _state(stack, model)["Parameters"]["Containers"]
    assert found == ([{"parameters": {"ModelPackageName": "p"}}] if faithful else [{"ModelPackageName": "p"}])


@pytest.mark.parametrize("faithful", [False, True])
def test_the_name_of_a_virtual_cluster_is_jsonata(faithful: bool) -> None:
    stack = _stack(faithful)
    source = tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("c"))
    state = _state(stack, tasks.EmrContainersCreateVirtualCluster.jsonata(stack, "T", eks_cluster=source))
    assert ("States.Format" in state["Arguments"]["Name"]) is faithful


@pytest.mark.parametrize("faithful", [False, True])
def test_a_count_of_zero_is_not_one(faithful: bool) -> None:
    stack = _stack(faithful)
    kind = ec2.InstanceType("m5.large")
    variant = tasks.ProductionVariant(instance_type=kind, model_name="m", variant_name="v", initial_instance_count=0)
    keywords: dict[str, Any] = {"endpoint_config_name": "c", "production_variants": [variant]}
    if faithful:
        tasks.SageMakerCreateEndpointConfig(stack, "T", **keywords)
        return
    with pytest.raises(AuthoringError, match="initial_instance_count is 0"):
        tasks.SageMakerCreateEndpointConfig(stack, "T", **keywords)


@pytest.mark.parametrize("faithful", [False, True])
def test_ranges_step_aside_for_paths(faithful: bool) -> None:
    stack = _stack(faithful)
    keywords: dict[str, Any] = {
        "name": "c",
        "instances": tasks.EmrCreateCluster.InstancesConfigProperty(),
        "ebs_root_volume_iops": sfn.JsonPath.number_at("$.iops"),
    }
    if faithful:
        with pytest.raises(AuthoringError):
            tasks.EmrCreateCluster(stack, "T", **keywords)
        return
    state = _state(stack, tasks.EmrCreateCluster(stack, "T", **keywords))
    assert state["Parameters"]["EbsRootVolumeIops.$"] == "$.iops"


@pytest.mark.parametrize("faithful", [False, True])
def test_a_pattern_that_emr_cannot_do_is_refused(faithful: bool) -> None:
    stack = _stack(faithful)
    keywords: dict[str, Any] = {
        "cluster_id": "c",
        "step_id": "s",
        "integration_pattern": sfn.IntegrationPattern.RUN_JOB,
    }
    if faithful:
        assert _state(stack, tasks.EmrCancelStep(stack, "T", **keywords))["Resource"].endswith(":cancelStep")
        return
    with pytest.raises(AuthoringError, match="RUN_JOB"):
        tasks.EmrCancelStep(stack, "T", **keywords)


def test_the_first_cdks_spellings_name_the_new_ones() -> None:
    stack = _stack(False)
    with pytest.warns(DeprecationWarning, match="memory_mi_b is deprecated: use memory_mib"):
        definition = ecs.TaskDefinition(
            stack, "TD", compatibility=ecs.Compatibility.FARGATE, cpu="256", memory_mi_b="512"
        )
    image = ecs.ContainerImage.from_registry("foo/bar")
    with pytest.warns(DeprecationWarning, match="memory_limit_mi_b is deprecated: use memory_limit_mib"):
        container = definition.add_container("One", image=image, memory_limit_mi_b=256)
    assert container.render_container_definition()["Memory"] == 256
    target = tasks.EcsFargateLaunchTarget()
    assert "PlatformVersion" in dict(target.bind(None, task_definition=definition).parameters or {})  # type: ignore[arg-type]
