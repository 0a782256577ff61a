# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectorProfileReference(Struct):
    connector_profile_arn: str
    connector_profile_name: str

class ConnectorReference(Struct):
    connector_arn: str
    connector_label: str

class FlowReference(Struct):
    flow_arn: str
    flow_name: str

class IConnectorProfileRef(Protocol):
    @property
    def connector_profile_ref(self) -> ConnectorProfileReference: ...

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class IFlowRef(Protocol):
    @property
    def flow_ref(self) -> FlowReference: ...
