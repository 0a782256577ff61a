"""EMR: examples 25 to 32."""

from __future__ import annotations

from treadle import Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def example_25_create_cluster(scope: Stack) -> sfn.IChainable:
    cluster_role = iam.Role(scope, "ClusterRole", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))
    service_role = iam.Role(scope, "ServiceRole", assumed_by=iam.ServicePrincipal("elasticmapreduce.amazonaws.com"))
    scaling_role = iam.Role(scope, "ScalingRole", assumed_by=iam.ServicePrincipal("elasticmapreduce.amazonaws.com"))
    scaling_role.assume_role_policy.add_statements(
        iam.PolicyStatement(
            effect=iam.Effect.ALLOW,
            principals=[iam.ServicePrincipal("application-autoscaling.amazonaws.com")],
            actions=["sts:AssumeRole"],
        )
    )
    return tasks.EmrCreateCluster(
        scope,
        "Create",
        instances=tasks.EmrCreateCluster.InstancesConfigProperty(),
        cluster_role=cluster_role,
        name=sfn.TaskInput.from_json_path_at("$.ClusterName").value,
        service_role=service_role,
        auto_scaling_role=scaling_role,
    )


def example_26_steps_side_by_side(scope: Stack) -> sfn.IChainable:
    return tasks.EmrCreateCluster(
        scope,
        "Create",
        instances=tasks.EmrCreateCluster.InstancesConfigProperty(),
        name=sfn.TaskInput.from_json_path_at("$.ClusterName").value,
        step_concurrency_level=10,
    )


def example_27_termination_protection(scope: Stack) -> sfn.IChainable:
    return tasks.EmrSetClusterTerminationProtection(scope, "Protect", cluster_id="j-1", termination_protected=False)


def example_28_terminate_cluster(scope: Stack) -> sfn.IChainable:
    return tasks.EmrTerminateCluster(scope, "Terminate", cluster_id="j-1")


def example_29_add_step(scope: Stack) -> sfn.IChainable:
    return tasks.EmrAddStep(
        scope,
        "Add",
        cluster_id="j-1",
        name="Count",
        jar="s3://programs/count.jar",
        action_on_failure=tasks.ActionOnFailure.CONTINUE,
    )


def example_30_cancel_step(scope: Stack) -> sfn.IChainable:
    return tasks.EmrCancelStep(scope, "Cancel", cluster_id="j-1", step_id="s-1")


def example_31_modify_instance_fleet(scope: Stack) -> sfn.IChainable:
    return tasks.EmrModifyInstanceFleetByName(
        scope,
        "Modify",
        cluster_id="j-1",
        instance_fleet_name="core",
        target_on_demand_capacity=2,
        target_spot_capacity=0,
    )


def example_32_modify_instance_group(scope: Stack) -> sfn.IChainable:
    return tasks.EmrModifyInstanceGroupByName(
        scope,
        "Modify",
        cluster_id="j-1",
        instance_group_name=sfn.JsonPath.string_at("$.InstanceGroupName"),
        instance_group=tasks.EmrModifyInstanceGroupByName.InstanceGroupModifyConfigProperty(instance_count=1),
    )
