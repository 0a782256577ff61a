"""Amazon EMR: steps, protection and the end of clusters; `EmrCreateCluster` is in ``_emr_cluster.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..constructs import Construct
from . import _emr_properties as emr
from ._service_task import ServiceTask
from ._wire import wire

__all__ = [
    "ActionOnFailure",
    "EmrAddStep",
    "EmrCancelStep",
    "EmrModifyInstanceFleetByName",
    "EmrModifyInstanceGroupByName",
    "EmrSetClusterTerminationProtection",
    "EmrTerminateCluster",
]

RUN_AND_WAIT = (sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB)


class ActionOnFailure(Enum):
    """Actions of a cluster when a step fails."""

    TERMINATE_CLUSTER = "TERMINATE_CLUSTER"
    CANCEL_AND_WAIT = "CANCEL_AND_WAIT"
    CONTINUE = "CONTINUE"


class EmrTask(ServiceTask):
    """Act on a cluster that exists."""

    sync_rule: ClassVar[str] = ""
    """The rule through which Step Functions learns that the work is done, where it can wait."""

    def _allow_on_clusters(self, *actions: str) -> None:
        stack = Stack.of(self)
        self._allow(*actions, on=stack.format_arn(service="elasticmapreduce", resource="cluster", resource_name="*"))
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            rule = stack.format_arn(service="events", resource="rule", resource_name=self.sync_rule)
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)


class EmrAddStep(EmrTask):
    """Add a step to a cluster, and by default wait for it.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param cluster_id: the id of the cluster that runs the step
    :param jar: the JAR file that the step runs, in S3 or on the cluster
    :param name: the step's name, up to 256 characters
    :param action_on_failure: what the cluster does when the step fails; default CONTINUE
    :param args: arguments of the JAR file's main function; default none
    :param execution_role_arn: the ARN of the step's runtime role; default the cluster's role
    :param main_class: the class to run; default the one that the JAR's manifest names
    :param properties: Java properties, by name; default none
    """

    action = "elasticmapreduce:addStep"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = RUN_AND_WAIT
    default_pattern = sfn.IntegrationPattern.RUN_JOB
    sync_rule = "StepFunctionsGetEventForEMRAddJobFlowStepsRule"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_id: str,
        jar: str,
        name: str,
        action_on_failure: ActionOnFailure | None = None,
        args: Sequence[str] | None = None,
        execution_role_arn: str | None = None,
        main_class: str | None = None,
        properties: Mapping[str, str] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("name", name, 0, 256)
        self._arguments = {
            "ClusterId": cluster_id,
            "ExecutionRoleArn": execution_role_arn,
            "Step": {
                "Name": name,
                "ActionOnFailure": (action_on_failure or ActionOnFailure.CONTINUE).value,
                "HadoopJarStep": {
                    "Jar": jar,
                    "MainClass": main_class,
                    "Args": args,
                    "Properties": [{"Key": key, "Value": value} for key, value in properties.items()]
                    if properties is not None
                    else None,
                },
            },
        }
        self._allow_on_clusters(
            "elasticmapreduce:AddJobFlowSteps", "elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"
        )


class EmrCancelStep(EmrTask):
    """Cancel a step that has not run yet.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param cluster_id: the id of the cluster that has the step
    :param step_id: the id of the step to cancel
    """

    action = "elasticmapreduce:cancelStep"
    ignores_pattern = True

    def __init__(
        self, scope: Construct, id: str, *, cluster_id: str, step_id: str, **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ClusterId": cluster_id, "StepId": step_id}
        self._allow_on_clusters("elasticmapreduce:CancelSteps")


class EmrSetClusterTerminationProtection(EmrTask):
    """Set whether a cluster is protected against termination.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param cluster_id: the id of the cluster whose protection changes
    :param termination_protected: whether calls and errors can't terminate the cluster
    """

    action = "elasticmapreduce:setClusterTerminationProtection"
    ignores_pattern = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_id: str,
        termination_protected: bool,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ClusterId": cluster_id, "TerminationProtected": termination_protected}
        self._allow_on_clusters("elasticmapreduce:SetTerminationProtection")


class EmrTerminateCluster(EmrTask):
    """Terminate a cluster, and by default wait until it is gone.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param cluster_id: the id of the cluster to terminate
    """

    action = "elasticmapreduce:terminateCluster"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = RUN_AND_WAIT
    default_pattern = sfn.IntegrationPattern.RUN_JOB
    sync_rule = "StepFunctionsGetEventForEMRTerminateJobFlowsRule"

    def __init__(self, scope: Construct, id: str, *, cluster_id: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ClusterId": cluster_id}
        self._allow_on_clusters("elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows")


class EmrModifyInstanceFleetByName(EmrTask):
    """Change the capacity of a fleet.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param cluster_id: the id of the cluster that has the fleet
    :param instance_fleet_name: the name of the fleet that changes
    :param target_on_demand_capacity: the units to provide by instances on demand, at least 0
    :param target_spot_capacity: the units to provide by spot instances, at least 0
    """

    action = "elasticmapreduce:modifyInstanceFleetByName"
    ignores_pattern = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_id: str,
        instance_fleet_name: str,
        target_on_demand_capacity: float,
        target_spot_capacity: float,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("target_on_demand_capacity", target_on_demand_capacity, 0)
        self._limit("target_spot_capacity", target_spot_capacity, 0)
        self._arguments = {
            "ClusterId": cluster_id,
            "InstanceFleetName": instance_fleet_name,
            "InstanceFleet": {
                "TargetOnDemandCapacity": target_on_demand_capacity,
                "TargetSpotCapacity": target_spot_capacity,
            },
        }
        self._allow_on_clusters("elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets")


class EmrModifyInstanceGroupByName(EmrTask):
    """Change a group of instances.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param cluster_id: the id of the cluster that has the group
    :param instance_group: the change to the group
    :param instance_group_name: the name of the group that changes
    """

    action = "elasticmapreduce:modifyInstanceGroupByName"
    ignores_pattern = True

    InstanceGroupModifyConfigProperty = emr.InstanceGroupModifyConfigProperty
    InstanceResizePolicyProperty = emr.InstanceResizePolicyProperty
    ShrinkPolicyProperty = emr.ShrinkPolicyProperty

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_id: str,
        instance_group: emr.InstanceGroupModifyConfigProperty | Mapping[str, Any],
        instance_group_name: str,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {
            "ClusterId": cluster_id,
            "InstanceGroupName": instance_group_name,
            "InstanceGroup": wire(instance_group, emr.InstanceGroupModifyConfigProperty),
        }
        self._allow_on_clusters("elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups")
