# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountReference(Struct):
    account_id: str

class ApiKeyReference(Struct):
    api_key_id: str

class AuthorizerReference(Struct):
    authorizer_id: str
    rest_api_id: str

class BasePathMappingReference(Struct):
    base_path: str
    domain_name: str

class BasePathMappingV2Reference(Struct):
    base_path_mapping_arn: str

class ClientCertificateReference(Struct):
    client_certificate_id: str

class DeploymentReference(Struct):
    deployment_id: str
    rest_api_id: str

class DocumentationPartReference(Struct):
    documentation_part_id: str
    rest_api_id: str

class DocumentationVersionReference(Struct):
    documentation_version: str
    rest_api_id: str

class DomainNameAccessAssociationReference(Struct):
    domain_name_access_association_arn: str

class DomainNameReference(Struct):
    domain_name: str
    domain_name_arn: str

class DomainNameV2Reference(Struct):
    domain_name_arn: str

class GatewayResponseReference(Struct):
    gateway_response_id: str

class MethodReference(Struct):
    http_method: str
    resource_id: str
    rest_api_id: str

class ModelReference(Struct):
    model_name: str

class RequestValidatorReference(Struct):
    request_validator_id: str

class ResourceReference(Struct):
    resource_id: str
    rest_api_id: str

class RestApiReference(Struct):
    rest_api_id: str

class StageReference(Struct):
    rest_api_id: str
    stage_name: str

class UsagePlanKeyReference(Struct):
    usage_plan_key_id: str

class UsagePlanReference(Struct):
    usage_plan_id: str

class VpcLinkReference(Struct):
    vpc_link_id: str

class IAccountRef(Protocol):
    @property
    def account_ref(self) -> AccountReference: ...

class IApiKeyRef(Protocol):
    @property
    def api_key_ref(self) -> ApiKeyReference: ...

class IAuthorizerRef(Protocol):
    @property
    def authorizer_ref(self) -> AuthorizerReference: ...

class IBasePathMappingRef(Protocol):
    @property
    def base_path_mapping_ref(self) -> BasePathMappingReference: ...

class IBasePathMappingV2Ref(Protocol):
    @property
    def base_path_mapping_v2_ref(self) -> BasePathMappingV2Reference: ...

class IClientCertificateRef(Protocol):
    @property
    def client_certificate_ref(self) -> ClientCertificateReference: ...

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...

class IDocumentationPartRef(Protocol):
    @property
    def documentation_part_ref(self) -> DocumentationPartReference: ...

class IDocumentationVersionRef(Protocol):
    @property
    def documentation_version_ref(self) -> DocumentationVersionReference: ...

class IDomainNameAccessAssociationRef(Protocol):
    @property
    def domain_name_access_association_ref(self) -> DomainNameAccessAssociationReference: ...

class IDomainNameRef(Protocol):
    @property
    def domain_name_ref(self) -> DomainNameReference: ...

class IDomainNameV2Ref(Protocol):
    @property
    def domain_name_v2_ref(self) -> DomainNameV2Reference: ...

class IGatewayResponseRef(Protocol):
    @property
    def gateway_response_ref(self) -> GatewayResponseReference: ...

class IMethodRef(Protocol):
    @property
    def method_ref(self) -> MethodReference: ...

class IModelRef(Protocol):
    @property
    def model_ref(self) -> ModelReference: ...

class IRequestValidatorRef(Protocol):
    @property
    def request_validator_ref(self) -> RequestValidatorReference: ...

class IResourceRef(Protocol):
    @property
    def resource_ref(self) -> ResourceReference: ...

class IRestApiRef(Protocol):
    @property
    def rest_api_ref(self) -> RestApiReference: ...

class IStageRef(Protocol):
    @property
    def stage_ref(self) -> StageReference: ...

class IUsagePlanKeyRef(Protocol):
    @property
    def usage_plan_key_ref(self) -> UsagePlanKeyReference: ...

class IUsagePlanRef(Protocol):
    @property
    def usage_plan_ref(self) -> UsagePlanReference: ...

class IVpcLinkRef(Protocol):
    @property
    def vpc_link_ref(self) -> VpcLinkReference: ...
