# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApiGatewayManagedOverridesReference(Struct):
    api_id: str

class ApiMappingReference(Struct):
    api_mapping_id: str
    domain_name: str

class ApiReference(Struct):
    api_id: str

class AuthorizerReference(Struct):
    api_id: str
    authorizer_id: str

class DeploymentReference(Struct):
    api_id: str
    deployment_id: str

class DomainNameReference(Struct):
    domain_name: str
    domain_name_arn: str

class IntegrationReference(Struct):
    api_id: str
    integration_id: str

class IntegrationResponseReference(Struct):
    api_id: str
    integration_id: str
    integration_response_id: str

class ModelReference(Struct):
    api_id: str
    model_id: str

class PortalProductReference(Struct):
    portal_product_arn: str

class RouteReference(Struct):
    api_id: str
    route_id: str

class RouteResponseReference(Struct):
    api_id: str
    route_id: str
    route_response_id: str

class RoutingRuleReference(Struct):
    routing_rule_arn: str

class StageReference(Struct):
    api_id: str
    stage_name: str

class VpcLinkReference(Struct):
    vpc_link_id: str

class IApiGatewayManagedOverridesRef(Protocol):
    @property
    def api_gateway_managed_overrides_ref(self) -> ApiGatewayManagedOverridesReference: ...

class IApiMappingRef(Protocol):
    @property
    def api_mapping_ref(self) -> ApiMappingReference: ...

class IApiRef(Protocol):
    @property
    def api_ref(self) -> ApiReference: ...

class IAuthorizerRef(Protocol):
    @property
    def authorizer_ref(self) -> AuthorizerReference: ...

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...

class IDomainNameRef(Protocol):
    @property
    def domain_name_ref(self) -> DomainNameReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class IIntegrationResponseRef(Protocol):
    @property
    def integration_response_ref(self) -> IntegrationResponseReference: ...

class IModelRef(Protocol):
    @property
    def model_ref(self) -> ModelReference: ...

class IPortalProductRef(Protocol):
    @property
    def portal_product_ref(self) -> PortalProductReference: ...

class IRouteRef(Protocol):
    @property
    def route_ref(self) -> RouteReference: ...

class IRouteResponseRef(Protocol):
    @property
    def route_response_ref(self) -> RouteResponseReference: ...

class IRoutingRuleRef(Protocol):
    @property
    def routing_rule_ref(self) -> RoutingRuleReference: ...

class IStageRef(Protocol):
    @property
    def stage_ref(self) -> StageReference: ...

class IVpcLinkRef(Protocol):
    @property
    def vpc_link_ref(self) -> VpcLinkReference: ...
