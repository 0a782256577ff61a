# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectionReference(Struct):
    connection_arn: str

class DirectConnectGatewayAssociationReference(Struct):
    association_id: str

class DirectConnectGatewayReference(Struct):
    direct_connect_gateway_arn: str

class LagReference(Struct):
    lag_arn: str

class PrivateVirtualInterfaceReference(Struct):
    virtual_interface_arn: str
    virtual_interface_id: str

class PublicVirtualInterfaceReference(Struct):
    virtual_interface_arn: str
    virtual_interface_id: str

class TransitVirtualInterfaceReference(Struct):
    virtual_interface_arn: str
    virtual_interface_id: str

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class IDirectConnectGatewayAssociationRef(Protocol):
    @property
    def direct_connect_gateway_association_ref(self) -> DirectConnectGatewayAssociationReference: ...

class IDirectConnectGatewayRef(Protocol):
    @property
    def direct_connect_gateway_ref(self) -> DirectConnectGatewayReference: ...

class ILagRef(Protocol):
    @property
    def lag_ref(self) -> LagReference: ...

class IPrivateVirtualInterfaceRef(Protocol):
    @property
    def private_virtual_interface_ref(self) -> PrivateVirtualInterfaceReference: ...

class IPublicVirtualInterfaceRef(Protocol):
    @property
    def public_virtual_interface_ref(self) -> PublicVirtualInterfaceReference: ...

class ITransitVirtualInterfaceRef(Protocol):
    @property
    def transit_virtual_interface_ref(self) -> TransitVirtualInterfaceReference: ...
