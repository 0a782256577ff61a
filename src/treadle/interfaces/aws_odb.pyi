# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CloudAutonomousVmClusterReference(Struct):
    cloud_autonomous_vm_cluster_arn: str

class CloudExadataInfrastructureReference(Struct):
    cloud_exadata_infrastructure_arn: str

class CloudVmClusterReference(Struct):
    cloud_vm_cluster_arn: str

class OdbNetworkReference(Struct):
    odb_network_arn: str

class OdbPeeringConnectionReference(Struct):
    odb_peering_connection_arn: str

class ICloudAutonomousVmClusterRef(Protocol):
    @property
    def cloud_autonomous_vm_cluster_ref(self) -> CloudAutonomousVmClusterReference: ...

class ICloudExadataInfrastructureRef(Protocol):
    @property
    def cloud_exadata_infrastructure_ref(self) -> CloudExadataInfrastructureReference: ...

class ICloudVmClusterRef(Protocol):
    @property
    def cloud_vm_cluster_ref(self) -> CloudVmClusterReference: ...

class IOdbNetworkRef(Protocol):
    @property
    def odb_network_ref(self) -> OdbNetworkReference: ...

class IOdbPeeringConnectionRef(Protocol):
    @property
    def odb_peering_connection_ref(self) -> OdbPeeringConnectionReference: ...
