"""Amazon EMR on EKS: virtual clusters; jobs are in ``_emr_containers_jobs.py``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.arn import ArnFormat
from .._core.stack import Stack
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_eks import ICluster

__all__ = ["EksClusterInput", "EmrContainersCreateVirtualCluster", "EmrContainersDeleteVirtualCluster"]

_NAME = "States.Format('{}/{}', $$.Execution.Name, $$.State.Name)"
_NAME_IN_JSONATA = "{% $states.context.Execution.Name & '/' & $states.context.State.Name %}"
# what the CDK writes: JSONata has no such function
_NAME_AS_THE_CDK = "{% States.Format('{}/{}', $states.context.Execution.Name, $states.context.State.Name) %}"


def known_at_run_time(value: Any) -> bool:
    """Return whether a value is a path or an expression."""
    if json_path_from_any(value) is not None:
        return True
    return isinstance(value, str) and is_valid_jsonata_expression(value)


class EksClusterInput:
    """The EKS cluster on which a virtual cluster runs.

    :param cluster_name: the EKS cluster's name, or a path to it
    """

    def __init__(self, cluster_name: str) -> None:
        self.cluster_name = cluster_name

    @staticmethod
    def from_cluster(cluster: ICluster) -> EksClusterInput:
        """Use a cluster of the app."""
        return EksClusterInput(cluster.cluster_name)

    @staticmethod
    def from_task_input(task_input: sfn.TaskInput) -> EksClusterInput:
        """Use a name, or a path to it."""
        return EksClusterInput(task_input.value)


class EmrContainersTask(ServiceTask):
    """Act on a virtual cluster."""

    def _virtual_cluster_arn(self, id: str, suffix: str = "") -> str:
        name = "*" if known_at_run_time(id) else f"{id}{suffix}"
        return Stack.of(self).format_arn(
            arn_format=ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
            service="emr-containers",
            resource="virtualclusters",
            resource_name=name,
        )


class EmrContainersCreateVirtualCluster(ServiceTask):
    """Create a virtual cluster on an EKS cluster.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html

    :param eks_cluster: the EKS cluster that runs the jobs
    :param eks_namespace: the namespace of the jobs, 1 to 63 characters; default ``default``
    :param tags: tags of the virtual cluster, at most 50; default none
    :param virtual_cluster_name: the name, 1 to 64 characters; default made of the execution's and the state's names
    """

    action = "emr-containers:createVirtualCluster"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        eks_cluster: EksClusterInput,
        eks_namespace: str | None = None,
        tags: Mapping[str, str] | None = None,
        virtual_cluster_name: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("eks_namespace", eks_namespace, 1, 63)
        self._limit("virtual_cluster_name", virtual_cluster_name, 1, 64)
        self._limit("tags", tags, 0, 50)
        self._name = virtual_cluster_name
        self._arguments = {
            "ContainerProvider": {
                "Id": eks_cluster.cluster_name,
                "Info": {"EksInfo": {"Namespace": eks_namespace if eks_namespace is not None else "default"}},
                "Type": "EKS",
            },
            "Tags": tags,
        }
        self._allow("emr-containers:CreateVirtualCluster", on="*")
        role = Stack.of(self).format_arn(
            service="iam",
            region="",
            resource="role/aws-service-role/emr-containers.amazonaws.com",
            resource_name="AWSServiceRoleForAmazonEMRContainers",
        )
        service = {"StringLike": {"iam:AWSServiceName": "emr-containers.amazonaws.com"}}
        self._allow("iam:CreateServiceLinkedRole", on=role, conditions=service)

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        name = self._name
        if name is None and language is sfn.QueryLanguage.JSONATA:
            name = _NAME_AS_THE_CDK if is_faithful(self) else _NAME_IN_JSONATA
        elif name is None:
            name = sfn.JsonPath.string_at(_NAME)
        return {"Name": name, **self._arguments}


class EmrContainersDeleteVirtualCluster(EmrContainersTask):
    """Delete a virtual cluster.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html

    :param virtual_cluster_id: the id of the virtual cluster to delete, or a path to it
    """

    action = "emr-containers:deleteVirtualCluster"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self, scope: Construct, id: str, *, virtual_cluster_id: sfn.TaskInput, **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Id": virtual_cluster_id.value}
        actions = ["emr-containers:DeleteVirtualCluster"]
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            actions.append("emr-containers:DescribeVirtualCluster")
        self._allow(*actions, on=self._virtual_cluster_arn(virtual_cluster_id.value))
