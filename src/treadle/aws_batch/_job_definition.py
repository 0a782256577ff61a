"""Job definitions: what a job does, and how one that fails is retried."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_batch as _refs
from . import _cfn
from ._container import EcsEc2ContainerDefinition, IEcsContainerDefinition
from ._pod import EksContainerDefinition

if TYPE_CHECKING:
    from ..aws_ec2 import InstanceType

__all__ = [
    "Action",
    "CustomReason",
    "DnsPolicy",
    "EcsJobDefinition",
    "EksJobDefinition",
    "IJobDefinition",
    "MultiNodeContainer",
    "MultiNodeJobDefinition",
    "Reason",
    "RetryStrategy",
]


class Action(Enum):
    """Actions on a failed job."""

    EXIT = "EXIT"
    RETRY = "RETRY"


class CustomReason(Struct):
    """A reason why a job failed; a ``*`` at the end matches any further text.

    :param on_exit_code: the exit code, or its beginning; default any
    :param on_reason: the reason that Batch reports; default any
    :param on_status_reason: the reason of the status, such as ``Host EC2*``; default any
    """

    on_exit_code: str | None = None
    on_reason: str | None = None
    on_status_reason: str | None = None


class Reason:
    """Reasons why jobs fail."""

    NON_ZERO_EXIT_CODE = CustomReason(on_exit_code="*")
    CANNOT_PULL_CONTAINER = CustomReason(on_reason="CannotPullContainerError:*")
    SPOT_INSTANCE_RECLAIMED = CustomReason(on_status_reason="Host EC2*")

    @staticmethod
    def custom(
        *, on_exit_code: str | None = None, on_reason: str | None = None, on_status_reason: str | None = None
    ) -> CustomReason:
        """Create a reason of your own."""
        return CustomReason(on_exit_code=on_exit_code, on_reason=on_reason, on_status_reason=on_status_reason)


class RetryStrategy:
    """The action on a job that failed for a reason.

    :param action: whether the job is retried or given up
    :param on: the reason to which the action applies
    """

    def __init__(self, action: Action, on: CustomReason) -> None:
        self.action = action
        self.on = on

    @staticmethod
    def of(action: Action, on: CustomReason) -> RetryStrategy:
        """Create a strategy from an action and a reason."""
        return RetryStrategy(action, on)


class DnsPolicy(Enum):
    """DNS policies of a pod."""

    DEFAULT = "Default"
    CLUSTER_FIRST = "ClusterFirst"
    CLUSTER_FIRST_WITH_HOST_NET = "ClusterFirstWithHostNet"


class IJobDefinition(IResource):
    """Interface of job definitions."""

    job_definition_arn: str
    job_definition_name: str

    @property
    def job_definition_ref(self) -> _refs.JobDefinitionReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.JobDefinitionReference(job_definition_arn=self.job_definition_arn)


class _Options(TypedDict, total=False):
    """The options of every job definition. The keywords of :class:`EcsJobDefinition`."""

    job_definition_name: str | None
    parameters: Mapping[str, Any] | None
    retry_attempts: float | None
    retry_strategies: Sequence[RetryStrategy] | None
    scheduling_priority: float | None
    skip_deregister_on_update: bool | None
    timeout: Duration | None


class _JobDefinition(Resource, IJobDefinition):
    def __init__(self, scope: Construct, id: str, **options: Unpack[_Options]) -> None:
        super().__init__(scope, id, physical_name=options.get("job_definition_name"))
        self.parameters: Mapping[str, Any] | None = options.get("parameters")
        self.retry_attempts: float | None = options.get("retry_attempts")
        self.retry_strategies: list[RetryStrategy] = list(options.get("retry_strategies") or ())
        self.scheduling_priority: float | None = options.get("scheduling_priority")
        self.skip_deregister_on_update: bool | None = options.get("skip_deregister_on_update")
        self.timeout: Duration | None = options.get("timeout")
        self._given = options.get("job_definition_name")

    def add_retry_strategy(self, strategy: RetryStrategy) -> None:
        """Add a strategy for one more reason of failure."""
        self.retry_strategies.append(strategy)

    def _strategies(self) -> list[dict[str, Any]]:
        return [
            {
                "Action": each.action.value,
                "OnExitCode": each.on.on_exit_code,
                "OnReason": each.on.on_reason,
                "OnStatusReason": each.on.on_status_reason,
            }
            for each in self.retry_strategies
        ]

    def _make(self, kind: str, **properties: Any) -> _cfn.CfnJobDefinition:
        keeps = self.skip_deregister_on_update
        resource = _cfn.CfnJobDefinition(
            self,
            "Resource",
            job_definition_name=self._given,
            parameters=self.parameters,
            retry_strategy={
                "Attempts": self.retry_attempts,
                "EvaluateOnExit": Lazy.any(self._strategies, omit_empty_array=True),
            },
            scheduling_priority=self.scheduling_priority,
            timeout={"AttemptDurationSeconds": self.timeout.to_seconds() if self.timeout is not None else None},
            type=kind,
            resource_retention_policy={"SkipDeregisterOnUpdate": keeps} if keeps is not None else None,
            **properties,
        )
        self.job_definition_arn: str = self._get_resource_arn_attribute(
            resource.ref, service="batch", resource="job-definition", resource_name=self.physical_name
        )
        return resource

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)


class _Imported(Resource, IJobDefinition):
    def __init__(self, scope: Construct, id: str, arn: str, name: Callable[[Construct, str], str]) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.job_definition_arn = arn
        self.job_definition_name = name(scope, arn)


def _resource_name(scope: Construct, arn: str) -> str:
    return Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""


def _name_of(scope: Construct, arn: str) -> str:
    return _resource_name(scope, arn).partition(":")[0]


class EcsJobDefinition(_JobDefinition):
    """A job definition for ECS.

    https://docs.aws.amazon.com/batch/latest/userguide/job_definitions.html

    :param container: the container that the job runs
    :param propagate_tags: whether ECS tasks get the job definition's tags; default no
    :param job_definition_name: the name, up to 128 characters; default generated by CloudFormation
    :param parameters: default values for ``Ref::name`` in the command, by name; default none
    :param retry_attempts: how often a job is tried, 1 to 10; default 1
    :param retry_strategies: what happens to a failed job, by reason, at most 5; default it is tried again
    :param scheduling_priority: the job's rank in a queue with a scheduling policy, 0 to 9,999, the highest first;
        default none
    :param skip_deregister_on_update: whether earlier revisions stay active; default no
    :param timeout: how long an attempt may take, at least 60 seconds; default no limit
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        container: IEcsContainerDefinition,
        propagate_tags: bool | None = None,
        **options: Unpack[_Options],
    ) -> None:
        super().__init__(scope, id, **options)
        self.container = container
        self.propagate_tags = propagate_tags
        place = "EC2" if isinstance(container, EcsEc2ContainerDefinition) else "FARGATE"
        self._make(
            "container",
            container_properties=container._written(),
            platform_capabilities=[place],
            propagate_tags=propagate_tags,
        )
        self.job_definition_name: str = _name_of(self, self.job_definition_arn)

    def grant_submit_job(self, identity: Any, queue: Any) -> None:
        """Grant ``identity`` permission to submit such jobs to a queue."""
        iam.Grant.add_to_principal(
            grantee=identity,
            actions=["batch:SubmitJob"],
            resource_arns=[self.job_definition_arn, queue.job_queue_arn],
        )

    @staticmethod
    def from_job_definition_arn(scope: Construct, id: str, job_definition_arn: str) -> IJobDefinition:
        """Import an existing job definition by ARN."""
        return _Imported(scope, id, job_definition_arn, _name_of)


class EksJobDefinition(_JobDefinition):
    """A job definition for EKS.

    :param container: the container that the pod runs
    :param dns_policy: how the pod resolves names; default CLUSTER_FIRST, by Batch
    :param service_account: the Kubernetes service account of the pod; default none
    :param use_host_network: whether the pod uses its instance's network; default yes, by Batch
    The others are those of `EcsJobDefinition`.
    """

    dns_policy: DnsPolicy | None

    service_account: str | None

    use_host_network: bool | None

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        container: EksContainerDefinition,
        dns_policy: DnsPolicy | None = None,
        service_account: str | None = None,
        use_host_network: bool | None = None,
        **options: Unpack[_Options],
    ) -> None:
        super().__init__(scope, id, **options)
        self.container = container
        self.dns_policy, self.service_account, self.use_host_network = dns_policy, service_account, use_host_network
        resource = self._make(
            "container",
            eks_properties={
                "PodProperties": {
                    "Containers": [container._written()],
                    "DnsPolicy": dns_policy.value if dns_policy else None,
                    "HostNetwork": use_host_network,
                    "ServiceAccountName": service_account,
                    "Volumes": Lazy.any(lambda: [each._written() for each in container.volumes], omit_empty_array=True),
                }
            },
        )
        self.job_definition_name: str = self._get_resource_name_attribute(resource.ref)

    @staticmethod
    def from_eks_job_definition_arn(scope: Construct, id: str, eks_job_definition_arn: str) -> IJobDefinition:
        """Import an existing job definition by ARN."""
        return _Imported(scope, id, eks_job_definition_arn, _resource_name)


class MultiNodeContainer(Struct):
    """A container of a multi-node job, and its nodes.

    :param container: the container that the nodes run
    :param end_node: the number of the last node
    :param start_node: the number of the first node, from 0
    """

    container: IEcsContainerDefinition
    end_node: float
    start_node: float


class MultiNodeJobDefinition(_JobDefinition):
    """A job definition for several nodes.

    https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html

    :param containers: the containers and their nodes; default none, one must be added
    :param instance_type: the type of all nodes; default Batch's choice
    :param main_node: the number of the main node; default 0
    :param propagate_tags: whether ECS tasks get the job definition's tags; default no
    The others are those of `EcsJobDefinition`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        containers: Sequence[MultiNodeContainer | Mapping[str, Any]] | None = None,
        instance_type: InstanceType | None = None,
        main_node: float | None = None,
        propagate_tags: bool | None = None,
        **options: Unpack[_Options],
    ) -> None:
        super().__init__(scope, id, **options)
        self.containers: list[MultiNodeContainer] = [MultiNodeContainer.of(each) for each in containers or ()]
        self.main_node = main_node
        self.propagate_tags = propagate_tags
        self._instance_type = instance_type
        self._made: dict[int, dict[str, Any]] = {}
        resource = self._make(
            "multinode",
            node_properties={
                "MainNode": main_node if main_node is not None else 0,
                "NodeRangeProperties": Lazy.any(self._ranges, omit_empty_array=True),
                "NumNodes": Lazy.number(lambda: sum(each.end_node - each.start_node + 1 for each in self.containers)),
            },
            platform_capabilities=["EC2"],
            propagate_tags=propagate_tags,
        )
        self.job_definition_name: str = self._get_resource_name_attribute(resource.ref)
        self.node.add_validation(lambda: [] if self.containers else ["multinode job has no containers!"])

    @property
    def instance_type(self) -> InstanceType:
        """The kind of machine."""
        from ..aws_ec2 import InstanceType

        return self._instance_type or InstanceType("optimal")

    def add_container(self, *, container: IEcsContainerDefinition, end_node: float, start_node: float) -> None:
        """Add what runs on some of the machines."""
        self.containers.append(MultiNodeContainer(container=container, end_node=end_node, start_node=start_node))

    def _ranges(self) -> list[dict[str, Any]]:
        kind = str(self._instance_type) if self._instance_type is not None else None
        return [
            {
                "Container": {**each.container._written(), "InstanceType": kind},
                "TargetNodes": f"{int(each.start_node)}:{int(each.end_node)}",
            }
            for each in self.containers
        ]

    @staticmethod
    def from_job_definition_arn(scope: Construct, id: str, job_definition_arn: str) -> IJobDefinition:
        """Import an existing job definition by ARN."""
        return _Imported(scope, id, job_definition_arn, _resource_name)
