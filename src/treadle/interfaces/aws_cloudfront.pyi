# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AnycastIpListReference(Struct):
    anycast_ip_list_id: str

class CachePolicyReference(Struct):
    cache_policy_id: str

class CloudFrontOriginAccessIdentityReference(Struct):
    cloud_front_origin_access_identity_id: str

class ConnectionFunctionReference(Struct):
    connection_function_arn: str
    connection_function_id: str

class ConnectionGroupReference(Struct):
    connection_group_arn: str
    connection_group_id: str

class ContinuousDeploymentPolicyReference(Struct):
    continuous_deployment_policy_id: str

class DistributionReference(Struct):
    distribution_id: str

class DistributionTenantReference(Struct):
    distribution_tenant_arn: str
    distribution_tenant_id: str

class FieldLevelEncryptionConfigReference(Struct):
    field_level_encryption_config_arn: str

class FieldLevelEncryptionProfileReference(Struct):
    field_level_encryption_profile_arn: str

class FunctionReference(Struct):
    function_arn: str

class KeyGroupReference(Struct):
    key_group_id: str

class KeyValueStoreReference(Struct):
    key_value_store_arn: str
    key_value_store_name: str

class MonitoringSubscriptionReference(Struct):
    distribution_id: str

class OriginAccessControlReference(Struct):
    origin_access_control_id: str

class OriginRequestPolicyReference(Struct):
    origin_request_policy_id: str

class PublicKeyReference(Struct):
    public_key_id: str

class RealtimeLogConfigReference(Struct):
    realtime_log_config_arn: str

class ResponseHeadersPolicyReference(Struct):
    response_headers_policy_id: str

class StreamingDistributionReference(Struct):
    streaming_distribution_id: str

class TrustStoreReference(Struct):
    trust_store_arn: str
    trust_store_id: str

class VpcOriginReference(Struct):
    vpc_origin_arn: str
    vpc_origin_id: str

class IAnycastIpListRef(Protocol):
    @property
    def anycast_ip_list_ref(self) -> AnycastIpListReference: ...

class ICachePolicyRef(Protocol):
    @property
    def cache_policy_ref(self) -> CachePolicyReference: ...

class ICloudFrontOriginAccessIdentityRef(Protocol):
    @property
    def cloud_front_origin_access_identity_ref(self) -> CloudFrontOriginAccessIdentityReference: ...

class IConnectionFunctionRef(Protocol):
    @property
    def connection_function_ref(self) -> ConnectionFunctionReference: ...

class IConnectionGroupRef(Protocol):
    @property
    def connection_group_ref(self) -> ConnectionGroupReference: ...

class IContinuousDeploymentPolicyRef(Protocol):
    @property
    def continuous_deployment_policy_ref(self) -> ContinuousDeploymentPolicyReference: ...

class IDistributionRef(Protocol):
    @property
    def distribution_ref(self) -> DistributionReference: ...

class IDistributionTenantRef(Protocol):
    @property
    def distribution_tenant_ref(self) -> DistributionTenantReference: ...

class IFieldLevelEncryptionConfigRef(Protocol):
    @property
    def field_level_encryption_config_ref(self) -> FieldLevelEncryptionConfigReference: ...

class IFieldLevelEncryptionProfileRef(Protocol):
    @property
    def field_level_encryption_profile_ref(self) -> FieldLevelEncryptionProfileReference: ...

class IFunctionRef(Protocol):
    @property
    def function_ref(self) -> FunctionReference: ...

class IKeyGroupRef(Protocol):
    @property
    def key_group_ref(self) -> KeyGroupReference: ...

class IKeyValueStoreRef(Protocol):
    @property
    def key_value_store_ref(self) -> KeyValueStoreReference: ...

class IMonitoringSubscriptionRef(Protocol):
    @property
    def monitoring_subscription_ref(self) -> MonitoringSubscriptionReference: ...

class IOriginAccessControlRef(Protocol):
    @property
    def origin_access_control_ref(self) -> OriginAccessControlReference: ...

class IOriginRequestPolicyRef(Protocol):
    @property
    def origin_request_policy_ref(self) -> OriginRequestPolicyReference: ...

class IPublicKeyRef(Protocol):
    @property
    def public_key_ref(self) -> PublicKeyReference: ...

class IRealtimeLogConfigRef(Protocol):
    @property
    def realtime_log_config_ref(self) -> RealtimeLogConfigReference: ...

class IResponseHeadersPolicyRef(Protocol):
    @property
    def response_headers_policy_ref(self) -> ResponseHeadersPolicyReference: ...

class IStreamingDistributionRef(Protocol):
    @property
    def streaming_distribution_ref(self) -> StreamingDistributionReference: ...

class ITrustStoreRef(Protocol):
    @property
    def trust_store_ref(self) -> TrustStoreReference: ...

class IVpcOriginRef(Protocol):
    @property
    def vpc_origin_ref(self) -> VpcOriginReference: ...
