# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApiKeyCredentialProviderReference(Struct):
    credential_provider_arn: str

class BrowserCustomReference(Struct):
    browser_arn: str
    browser_id: str

class BrowserProfileReference(Struct):
    profile_arn: str
    profile_id: str

class CapacityProviderReference(Struct):
    capacity_provider_arn: str

class CodeInterpreterCustomReference(Struct):
    code_interpreter_arn: str
    code_interpreter_id: str

class ConfigurationBundleReference(Struct):
    bundle_arn: str

class ConsentPortalReference(Struct):
    consent_portal_arn: str

class DatasetReference(Struct):
    dataset_arn: str

class EvaluatorReference(Struct):
    evaluator_arn: str

class GatewayRateLimitReference(Struct):
    gateway_identifier: str
    rate_limit_id: str

class GatewayReference(Struct):
    gateway_arn: str
    gateway_identifier: str

class GatewayRuleReference(Struct):
    gateway_identifier: str
    rule_id: str

class GatewayTargetReference(Struct):
    gateway_identifier: str
    target_id: str

class HarnessEndpointReference(Struct):
    harness_endpoint_arn: str

class HarnessReference(Struct):
    harness_arn: str

class MemoryReference(Struct):
    memory_arn: str

class OAuth2CredentialProviderReference(Struct):
    credential_provider_arn: str

class OnlineEvaluationConfigReference(Struct):
    online_evaluation_config_arn: str

class PaymentConnectorReference(Struct):
    payment_connector_arn: str

class PaymentCredentialProviderReference(Struct):
    credential_provider_arn: str

class PaymentManagerReference(Struct):
    payment_manager_arn: str

class PolicyEngineReference(Struct):
    policy_engine_arn: str

class PolicyReference(Struct):
    policy_arn: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class RuntimeEndpointReference(Struct):
    agent_runtime_endpoint_arn: str

class RuntimeReference(Struct):
    agent_runtime_arn: str
    agent_runtime_id: str

class WorkloadIdentityReference(Struct):
    workload_identity_arn: str
    workload_identity_name: str

class IApiKeyCredentialProviderRef(Protocol):
    @property
    def api_key_credential_provider_ref(self) -> ApiKeyCredentialProviderReference: ...

class IBrowserCustomRef(Protocol):
    @property
    def browser_custom_ref(self) -> BrowserCustomReference: ...

class IBrowserProfileRef(Protocol):
    @property
    def browser_profile_ref(self) -> BrowserProfileReference: ...

class ICapacityProviderRef(Protocol):
    @property
    def capacity_provider_ref(self) -> CapacityProviderReference: ...

class ICodeInterpreterCustomRef(Protocol):
    @property
    def code_interpreter_custom_ref(self) -> CodeInterpreterCustomReference: ...

class IConfigurationBundleRef(Protocol):
    @property
    def configuration_bundle_ref(self) -> ConfigurationBundleReference: ...

class IConsentPortalRef(Protocol):
    @property
    def consent_portal_ref(self) -> ConsentPortalReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IEvaluatorRef(Protocol):
    @property
    def evaluator_ref(self) -> EvaluatorReference: ...

class IGatewayRateLimitRef(Protocol):
    @property
    def gateway_rate_limit_ref(self) -> GatewayRateLimitReference: ...

class IGatewayRef(Protocol):
    @property
    def gateway_ref(self) -> GatewayReference: ...

class IGatewayRuleRef(Protocol):
    @property
    def gateway_rule_ref(self) -> GatewayRuleReference: ...

class IGatewayTargetRef(Protocol):
    @property
    def gateway_target_ref(self) -> GatewayTargetReference: ...

class IHarnessEndpointRef(Protocol):
    @property
    def harness_endpoint_ref(self) -> HarnessEndpointReference: ...

class IHarnessRef(Protocol):
    @property
    def harness_ref(self) -> HarnessReference: ...

class IMemoryRef(Protocol):
    @property
    def memory_ref(self) -> MemoryReference: ...

class IOAuth2CredentialProviderRef(Protocol):
    @property
    def o_auth2_credential_provider_ref(self) -> OAuth2CredentialProviderReference: ...

class IOnlineEvaluationConfigRef(Protocol):
    @property
    def online_evaluation_config_ref(self) -> OnlineEvaluationConfigReference: ...

class IPaymentConnectorRef(Protocol):
    @property
    def payment_connector_ref(self) -> PaymentConnectorReference: ...

class IPaymentCredentialProviderRef(Protocol):
    @property
    def payment_credential_provider_ref(self) -> PaymentCredentialProviderReference: ...

class IPaymentManagerRef(Protocol):
    @property
    def payment_manager_ref(self) -> PaymentManagerReference: ...

class IPolicyEngineRef(Protocol):
    @property
    def policy_engine_ref(self) -> PolicyEngineReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IRuntimeEndpointRef(Protocol):
    @property
    def runtime_endpoint_ref(self) -> RuntimeEndpointReference: ...

class IRuntimeRef(Protocol):
    @property
    def runtime_ref(self) -> RuntimeReference: ...

class IWorkloadIdentityRef(Protocol):
    @property
    def workload_identity_ref(self) -> WorkloadIdentityReference: ...
