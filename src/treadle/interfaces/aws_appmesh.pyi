# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GatewayRouteReference(Struct):
    gateway_route_arn: str

class MeshReference(Struct):
    mesh_arn: str

class RouteReference(Struct):
    route_arn: str

class VirtualGatewayReference(Struct):
    virtual_gateway_arn: str

class VirtualNodeReference(Struct):
    virtual_node_arn: str

class VirtualRouterReference(Struct):
    virtual_router_arn: str

class VirtualServiceReference(Struct):
    virtual_service_arn: str

class IGatewayRouteRef(Protocol):
    @property
    def gateway_route_ref(self) -> GatewayRouteReference: ...

class IMeshRef(Protocol):
    @property
    def mesh_ref(self) -> MeshReference: ...

class IRouteRef(Protocol):
    @property
    def route_ref(self) -> RouteReference: ...

class IVirtualGatewayRef(Protocol):
    @property
    def virtual_gateway_ref(self) -> VirtualGatewayReference: ...

class IVirtualNodeRef(Protocol):
    @property
    def virtual_node_ref(self) -> VirtualNodeReference: ...

class IVirtualRouterRef(Protocol):
    @property
    def virtual_router_ref(self) -> VirtualRouterReference: ...

class IVirtualServiceRef(Protocol):
    @property
    def virtual_service_ref(self) -> VirtualServiceReference: ...
