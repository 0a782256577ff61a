# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterReference(Struct):
    cluster_id: str

class InstanceFleetConfigReference(Struct):
    cluster_id: str
    instance_fleet_id: str

class InstanceGroupConfigReference(Struct):
    instance_group_id: str
    job_flow_id: str

class SecurityConfigurationReference(Struct):
    security_configuration_name: str

class StepReference(Struct):
    step_id: str

class StudioReference(Struct):
    studio_arn: str
    studio_id: str

class StudioSessionMappingReference(Struct):
    identity_name: str
    identity_type: str
    studio_id: str

class WALWorkspaceReference(Struct):
    wal_workspace_name: str

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IInstanceFleetConfigRef(Protocol):
    @property
    def instance_fleet_config_ref(self) -> InstanceFleetConfigReference: ...

class IInstanceGroupConfigRef(Protocol):
    @property
    def instance_group_config_ref(self) -> InstanceGroupConfigReference: ...

class ISecurityConfigurationRef(Protocol):
    @property
    def security_configuration_ref(self) -> SecurityConfigurationReference: ...

class IStepRef(Protocol):
    @property
    def step_ref(self) -> StepReference: ...

class IStudioRef(Protocol):
    @property
    def studio_ref(self) -> StudioReference: ...

class IStudioSessionMappingRef(Protocol):
    @property
    def studio_session_mapping_ref(self) -> StudioSessionMappingReference: ...

class IWALWorkspaceRef(Protocol):
    @property
    def wal_workspace_ref(self) -> WALWorkspaceReference: ...
