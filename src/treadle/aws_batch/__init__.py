"""AWS Batch: a mirror of ``aws_cdk.aws_batch``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_batch.html"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._compute_environment import *
    from ._container import *
    from ._ec2_environment import *
    from ._job_definition import *
    from ._job_queue import *
    from ._linux_parameters import *
    from ._pod import *
    from ._scheduling_policy import *

    JobDefinition = EcsJobDefinition
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_compute_environment": (
            "FargateComputeEnvironment IComputeEnvironment IFargateComputeEnvironment IManagedComputeEnvironment "
            "IUnmanagedComputeEnvironment UnmanagedComputeEnvironment"
        ),
        "_container": (
            "EcsEc2ContainerDefinition EcsFargateContainerDefinition EcsVolume EfsVolume HostVolume "
            "IEcsContainerDefinition Secret SecretVersionInfo Ulimit UlimitName"
        ),
        "_ec2_environment": (
            "AllocationStrategy DefaultInstanceClass EcsMachineImage EcsMachineImageType EksMachineImage "
            "EksMachineImageType IManagedEc2EcsComputeEnvironment ManagedEc2EcsComputeEnvironment "
            "ManagedEc2EksComputeEnvironment"
        ),
        "_job_definition": (
            "Action CustomReason DnsPolicy EcsJobDefinition EksJobDefinition IJobDefinition MultiNodeContainer "
            "MultiNodeJobDefinition Reason RetryStrategy"
        ),
        "_job_queue": (
            "IJobQueue JobQueue JobStateTimeLimitAction JobStateTimeLimitActionsAction JobStateTimeLimitActionsReason "
            "JobStateTimeLimitActionsState OrderedComputeEnvironment"
        ),
        "_linux_parameters": "Device DevicePermission LinuxParameters Tmpfs TmpfsMountOption",
        "_pod": (
            "EksContainerDefinition EksVolume EmptyDirMediumType EmptyDirVolume HostPathVolume ImagePullPolicy "
            "SecretPathVolume"
        ),
        "_scheduling_policy": "FairshareSchedulingPolicy IFairshareSchedulingPolicy ISchedulingPolicy Share",
    }
    _load, __dir__ = lazy_exports(__name__, _HOMES)

    def __getattr__(name: str) -> object:
        if name == "JobDefinition":
            # what the first CDK had in place of the three kinds
            from .._deprecations import deprecated

            deprecated("aws_batch.JobDefinition", "EcsJobDefinition, EksJobDefinition or MultiNodeJobDefinition")
            return _load("EcsJobDefinition")
        return _load(name)
