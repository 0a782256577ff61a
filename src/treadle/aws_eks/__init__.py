"""Amazon EKS: a mirror of ``aws_cdk.aws_eks``, as far as tasks need it.

Clusters are made with CloudFormation's own resource type, without the helper functions and nested stacks of the CDK."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._cluster import *
    from ._cluster_types import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_cluster": "Cluster ICluster KubernetesVersion",
        "_cluster_types": (
            "AuthenticationMode ClusterLoggingTypes ControlPlaneScalingTier CoreDnsComputeType DefaultCapacityType "
            "EndpointAccess IpFamily RemoteNodeNetwork RemotePodNetwork"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
