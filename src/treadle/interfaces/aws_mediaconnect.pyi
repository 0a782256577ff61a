# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BridgeOutputReference(Struct):
    bridge_arn: str
    bridge_output_name: str

class BridgeReference(Struct):
    bridge_arn: str

class BridgeSourceReference(Struct):
    bridge_arn: str
    bridge_source_name: str

class FlowEntitlementReference(Struct):
    entitlement_arn: str

class FlowMediaStreamReference(Struct):
    flow_media_stream_arn: str

class FlowOutputReference(Struct):
    output_arn: str

class FlowReference(Struct):
    flow_arn: str

class FlowSourceReference(Struct):
    source_arn: str

class FlowVpcInterfaceReference(Struct):
    flow_arn: str
    flow_vpc_interface_name: str

class GatewayReference(Struct):
    gateway_arn: str

class RouterInputReference(Struct):
    router_input_arn: str

class RouterNetworkInterfaceReference(Struct):
    router_network_interface_arn: str

class RouterOutputReference(Struct):
    router_output_arn: str

class IBridgeOutputRef(Protocol):
    @property
    def bridge_output_ref(self) -> BridgeOutputReference: ...

class IBridgeRef(Protocol):
    @property
    def bridge_ref(self) -> BridgeReference: ...

class IBridgeSourceRef(Protocol):
    @property
    def bridge_source_ref(self) -> BridgeSourceReference: ...

class IFlowEntitlementRef(Protocol):
    @property
    def flow_entitlement_ref(self) -> FlowEntitlementReference: ...

class IFlowMediaStreamRef(Protocol):
    @property
    def flow_media_stream_ref(self) -> FlowMediaStreamReference: ...

class IFlowOutputRef(Protocol):
    @property
    def flow_output_ref(self) -> FlowOutputReference: ...

class IFlowRef(Protocol):
    @property
    def flow_ref(self) -> FlowReference: ...

class IFlowSourceRef(Protocol):
    @property
    def flow_source_ref(self) -> FlowSourceReference: ...

class IFlowVpcInterfaceRef(Protocol):
    @property
    def flow_vpc_interface_ref(self) -> FlowVpcInterfaceReference: ...

class IGatewayRef(Protocol):
    @property
    def gateway_ref(self) -> GatewayReference: ...

class IRouterInputRef(Protocol):
    @property
    def router_input_ref(self) -> RouterInputReference: ...

class IRouterNetworkInterfaceRef(Protocol):
    @property
    def router_network_interface_ref(self) -> RouterNetworkInterfaceReference: ...

class IRouterOutputRef(Protocol):
    @property
    def router_output_ref(self) -> RouterOutputReference: ...
