# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConfigReference(Struct):
    config_arn: str

class DataflowEndpointGroupReference(Struct):
    dataflow_endpoint_group_arn: str
    dataflow_endpoint_group_id: str

class DataflowEndpointGroupV2Reference(Struct):
    dataflow_endpoint_group_v2_arn: str
    dataflow_endpoint_group_v2_id: str

class MissionProfileReference(Struct):
    mission_profile_arn: str
    mission_profile_id: str

class IConfigRef(Protocol):
    @property
    def config_ref(self) -> ConfigReference: ...

class IDataflowEndpointGroupRef(Protocol):
    @property
    def dataflow_endpoint_group_ref(self) -> DataflowEndpointGroupReference: ...

class IDataflowEndpointGroupV2Ref(Protocol):
    @property
    def dataflow_endpoint_group_v2_ref(self) -> DataflowEndpointGroupV2Reference: ...

class IMissionProfileRef(Protocol):
    @property
    def mission_profile_ref(self) -> MissionProfileReference: ...
