# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class InboundExternalLinkReference(Struct):
    inbound_external_link_arn: str

class LinkReference(Struct):
    link_arn: str

class LinkRoutingRuleReference(Struct):
    link_routing_rule_arn: str

class OutboundExternalLinkReference(Struct):
    outbound_external_link_arn: str

class RequesterGatewayReference(Struct):
    requester_gateway_arn: str

class ResponderGatewayReference(Struct):
    responder_gateway_arn: str

class IInboundExternalLinkRef(Protocol):
    @property
    def inbound_external_link_ref(self) -> InboundExternalLinkReference: ...

class ILinkRef(Protocol):
    @property
    def link_ref(self) -> LinkReference: ...

class ILinkRoutingRuleRef(Protocol):
    @property
    def link_routing_rule_ref(self) -> LinkRoutingRuleReference: ...

class IOutboundExternalLinkRef(Protocol):
    @property
    def outbound_external_link_ref(self) -> OutboundExternalLinkReference: ...

class IRequesterGatewayRef(Protocol):
    @property
    def requester_gateway_ref(self) -> RequesterGatewayReference: ...

class IResponderGatewayRef(Protocol):
    @property
    def responder_gateway_ref(self) -> ResponderGatewayReference: ...
