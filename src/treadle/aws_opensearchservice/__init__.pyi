# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_opensearchservice as _aws_opensearchservice
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppConfigProperty(Struct):
        key: str
        value: str
    class DataSourceProperty(Struct):
        data_source_arn: str
        data_source_description: str | None = None
    class IamIdentityCenterOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        iam_identity_center_instance_arn: str | None = None
        iam_role_for_identity_center_application_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        app_configs: Sequence[CfnApplication.AppConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_sources: Sequence[CfnApplication.DataSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        endpoint: str | None = None,
        iam_identity_center_options: CfnApplication.IamIdentityCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    app_configs: Sequence[CfnApplication.AppConfigProperty | IResolvable] | IResolvable | None
    data_sources: Sequence[CfnApplication.DataSourceProperty | IResolvable] | IResolvable | None
    endpoint: str | None
    iam_identity_center_options: CfnApplication.IamIdentityCenterOptionsProperty | IResolvable | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_opensearchservice.ApplicationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_opensearchservice.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    name: str
    app_configs: Sequence[CfnApplication.AppConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_sources: Sequence[CfnApplication.DataSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    endpoint: str | None = None
    iam_identity_center_options: CfnApplication.IamIdentityCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AIMLOptionsProperty(Struct):
        s3_vectors_engine: CfnDomain.S3VectorsEngineProperty | Mapping[str, Any] | IResolvable | None = None
        serverless_vector_acceleration: CfnDomain.ServerlessVectorAccelerationProperty | Mapping[str, Any] | IResolvable | None = None
    class AdvancedSecurityOptionsInputProperty(Struct):
        anonymous_auth_disable_date: str | None = None
        anonymous_auth_enabled: bool | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        iam_federation_options: CfnDomain.IAMFederationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        internal_user_database_enabled: bool | IResolvable | None = None
        jwt_options: CfnDomain.JWTOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        master_user_options: CfnDomain.MasterUserOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        saml_options: CfnDomain.SAMLOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AutomatedSnapshotPauseOptionsProperty(Struct):
        enabled: bool | IResolvable
        end_time: str | None = None
        start_time: str | None = None
    class ClusterConfigProperty(Struct):
        cold_storage_options: CfnDomain.ColdStorageOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        dedicated_master_count: float | None = None
        dedicated_master_enabled: bool | IResolvable | None = None
        dedicated_master_type: str | None = None
        instance_count: float | None = None
        instance_type: str | None = None
        multi_az_with_standby_enabled: bool | IResolvable | None = None
        node_options: Sequence[CfnDomain.NodeOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        warm_count: float | None = None
        warm_enabled: bool | IResolvable | None = None
        warm_type: str | None = None
        zone_awareness_config: CfnDomain.ZoneAwarenessConfigProperty | Mapping[str, Any] | IResolvable | None = None
        zone_awareness_enabled: bool | IResolvable | None = None
    class CognitoOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        identity_pool_id: str | None = None
        role_arn: str | None = None
        user_pool_id: str | None = None
    class ColdStorageOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
    class DeploymentStrategyOptionsProperty(Struct):
        deployment_strategy: str | None = None
    class DomainEndpointOptionsProperty(Struct):
        custom_endpoint: str | None = None
        custom_endpoint_certificate_arn: str | None = None
        custom_endpoint_enabled: bool | IResolvable | None = None
        enforce_https: bool | IResolvable | None = None
        tls_security_policy: str | None = None
    class EBSOptionsProperty(Struct):
        ebs_enabled: bool | IResolvable | None = None
        iops: float | None = None
        throughput: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class EncryptionAtRestOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        kms_key_id: str | None = None
    class IAMFederationOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        roles_key: str | None = None
        subject_key: str | None = None
    class IdentityCenterOptionsProperty(Struct):
        enabled_api_access: bool | IResolvable | None = None
        identity_center_application_arn: str | None = None
        identity_center_instance_arn: str | None = None
        identity_store_id: str | None = None
        roles_key: str | None = None
        subject_key: str | None = None
    class IdpProperty(Struct):
        entity_id: str
        metadata_content: str
    class JWTOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        public_key: str | None = None
        roles_key: str | None = None
        subject_key: str | None = None
    class LogPublishingOptionProperty(Struct):
        cloud_watch_logs_log_group_arn: str | None = None
        enabled: bool | IResolvable | None = None
    class MasterUserOptionsProperty(Struct):
        master_user_arn: str | None = None
        master_user_name: str | None = None
        master_user_password: str | None = None
    class NodeConfigProperty(Struct):
        count: float | None = None
        enabled: bool | IResolvable | None = None
        type: str | None = None
    class NodeOptionProperty(Struct):
        node_config: CfnDomain.NodeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        node_type: str | None = None
    class NodeToNodeEncryptionOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
    class OffPeakWindowOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        off_peak_window: CfnDomain.OffPeakWindowProperty | Mapping[str, Any] | IResolvable | None = None
    class OffPeakWindowProperty(Struct):
        window_start_time: CfnDomain.WindowStartTimeProperty | Mapping[str, Any] | IResolvable | None = None
    class S3VectorsEngineProperty(Struct):
        enabled: bool | IResolvable
    class SAMLOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        idp: CfnDomain.IdpProperty | Mapping[str, Any] | IResolvable | None = None
        master_backend_role: str | None = None
        master_user_name: str | None = None
        roles_key: str | None = None
        session_timeout_minutes: float | None = None
        subject_key: str | None = None
    class ServerlessVectorAccelerationProperty(Struct):
        enabled: bool | IResolvable | None = None
    class ServiceSoftwareOptionsProperty(Struct):
        automated_update_date: str | None = None
        cancellable: bool | IResolvable | None = None
        current_version: str | None = None
        description: str | None = None
        new_version: str | None = None
        optional_deployment: bool | IResolvable | None = None
        update_available: bool | IResolvable | None = None
        update_status: str | None = None
    class SnapshotOptionsProperty(Struct):
        automated_snapshot_start_hour: float | None = None
    class SoftwareUpdateOptionsProperty(Struct):
        auto_software_update_enabled: bool | IResolvable | None = None
        use_latest_service_software_for_blue_green: bool | IResolvable | None = None
    class VPCOptionsProperty(Struct):
        egress_enabled: bool | IResolvable | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class WindowStartTimeProperty(Struct):
        hours: float
        minutes: float
    class ZoneAwarenessConfigProperty(Struct):
        availability_zone_count: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_policies: Any | None = None,
        advanced_options: Mapping[str, str] | IResolvable | None = None,
        advanced_security_options: CfnDomain.AdvancedSecurityOptionsInputProperty | Mapping[str, Any] | IResolvable | None = None,
        aiml_options: CfnDomain.AIMLOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        automated_snapshot_pause_options: CfnDomain.AutomatedSnapshotPauseOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        cluster_config: CfnDomain.ClusterConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        cognito_options: CfnDomain.CognitoOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment_strategy_options: CfnDomain.DeploymentStrategyOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        domain_arn: str | None = None,
        domain_endpoint_options: CfnDomain.DomainEndpointOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        domain_name: str | None = None,
        ebs_options: CfnDomain.EBSOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        encryption_at_rest_options: CfnDomain.EncryptionAtRestOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        engine_mode: str | None = None,
        engine_version: str | None = None,
        identity_center_options: CfnDomain.IdentityCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        ip_address_type: str | None = None,
        log_publishing_options: Mapping[str, CfnDomain.LogPublishingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        node_to_node_encryption_options: CfnDomain.NodeToNodeEncryptionOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        off_peak_window_options: CfnDomain.OffPeakWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        skip_shard_migration_wait: bool | IResolvable | None = None,
        snapshot_options: CfnDomain.SnapshotOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        software_update_options: CfnDomain.SoftwareUpdateOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_case: str | None = None,
        vpc_options: CfnDomain.VPCOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    access_policies: Any
    advanced_options: Mapping[str, str] | IResolvable | None
    advanced_security_options: CfnDomain.AdvancedSecurityOptionsInputProperty | IResolvable | None
    aiml_options: CfnDomain.AIMLOptionsProperty | IResolvable | None
    automated_snapshot_pause_options: CfnDomain.AutomatedSnapshotPauseOptionsProperty | IResolvable | None
    cluster_config: CfnDomain.ClusterConfigProperty | IResolvable | None
    cognito_options: CfnDomain.CognitoOptionsProperty | IResolvable | None
    deployment_strategy_options: CfnDomain.DeploymentStrategyOptionsProperty | IResolvable | None
    domain_arn: str | None
    domain_endpoint_options: CfnDomain.DomainEndpointOptionsProperty | IResolvable | None
    domain_name: str | None
    ebs_options: CfnDomain.EBSOptionsProperty | IResolvable | None
    encryption_at_rest_options: CfnDomain.EncryptionAtRestOptionsProperty | IResolvable | None
    engine_mode: str | None
    engine_version: str | None
    identity_center_options: CfnDomain.IdentityCenterOptionsProperty | IResolvable | None
    ip_address_type: str | None
    log_publishing_options: Mapping[str, CfnDomain.LogPublishingOptionProperty | IResolvable] | IResolvable | None
    node_to_node_encryption_options: CfnDomain.NodeToNodeEncryptionOptionsProperty | IResolvable | None
    off_peak_window_options: CfnDomain.OffPeakWindowOptionsProperty | IResolvable | None
    skip_shard_migration_wait: bool | IResolvable | None
    snapshot_options: CfnDomain.SnapshotOptionsProperty | IResolvable | None
    software_update_options: CfnDomain.SoftwareUpdateOptionsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    use_case: str | None
    vpc_options: CfnDomain.VPCOptionsProperty | IResolvable | None
    @property
    def attr_advanced_security_options_anonymous_auth_disable_date(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_endpoint(self) -> str: ...
    @property
    def attr_domain_endpoints(self) -> IResolvable: ...
    @property
    def attr_domain_endpoint_v2(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identity_center_options_identity_center_application_arn(self) -> str: ...
    @property
    def attr_identity_center_options_identity_store_id(self) -> str: ...
    @property
    def attr_service_software_options(self) -> IResolvable: ...
    @property
    def attr_service_software_options_automated_update_date(self) -> str: ...
    @property
    def attr_service_software_options_cancellable(self) -> IResolvable: ...
    @property
    def attr_service_software_options_current_version(self) -> str: ...
    @property
    def attr_service_software_options_description(self) -> str: ...
    @property
    def attr_service_software_options_new_version(self) -> str: ...
    @property
    def attr_service_software_options_optional_deployment(self) -> IResolvable: ...
    @property
    def attr_service_software_options_update_available(self) -> IResolvable: ...
    @property
    def attr_service_software_options_update_status(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_opensearchservice.DomainReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain(resource: _aws_opensearchservice.IDomainRef) -> str: ...
    @staticmethod
    def from_domain_arn(scope: Construct, id: str, arn: str) -> _aws_opensearchservice.IDomainRef: ...
    @staticmethod
    def from_domain_name(scope: Construct, id: str, domain_name: str) -> _aws_opensearchservice.IDomainRef: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    access_policies: Any | None = None
    advanced_options: Mapping[str, str] | IResolvable | None = None
    advanced_security_options: CfnDomain.AdvancedSecurityOptionsInputProperty | Mapping[str, Any] | IResolvable | None = None
    aiml_options: CfnDomain.AIMLOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    automated_snapshot_pause_options: CfnDomain.AutomatedSnapshotPauseOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    cluster_config: CfnDomain.ClusterConfigProperty | Mapping[str, Any] | IResolvable | None = None
    cognito_options: CfnDomain.CognitoOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    deployment_strategy_options: CfnDomain.DeploymentStrategyOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    domain_arn: str | None = None
    domain_endpoint_options: CfnDomain.DomainEndpointOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    domain_name: str | None = None
    ebs_options: CfnDomain.EBSOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    encryption_at_rest_options: CfnDomain.EncryptionAtRestOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    engine_mode: str | None = None
    engine_version: str | None = None
    identity_center_options: CfnDomain.IdentityCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    ip_address_type: str | None = None
    log_publishing_options: Mapping[str, CfnDomain.LogPublishingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    node_to_node_encryption_options: CfnDomain.NodeToNodeEncryptionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    off_peak_window_options: CfnDomain.OffPeakWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    skip_shard_migration_wait: bool | IResolvable | None = None
    snapshot_options: CfnDomain.SnapshotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    software_update_options: CfnDomain.SoftwareUpdateOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_case: str | None = None
    vpc_options: CfnDomain.VPCOptionsProperty | Mapping[str, Any] | IResolvable | None = None

class IpAddressType(Enum):
    IPV4 = 'ipv4'
    DUAL_STACK = 'dualstack'

class NodeType(Enum):
    COORDINATOR = 'coordinator'

class TLSSecurityPolicy(Enum):
    TLS_1_0 = 'Policy-Min-TLS-1-0-2019-07'
    TLS_1_2 = 'Policy-Min-TLS-1-2-2019-07'
    TLS_1_2_PFS = 'Policy-Min-TLS-1-2-PFS-2023-10'

class AdvancedSecurityOptions(Struct):
    master_user_arn: str | None = None
    master_user_name: str | None = None
    master_user_password: Any | None = None
    saml_authentication_enabled: bool | None = None
    saml_authentication_options: SAMLOptionsProperty | Mapping[str, Any] | None = None

class CapacityConfig(Struct):
    data_node_instance_type: str | None = None
    data_nodes: float | None = None
    master_node_instance_type: str | None = None
    master_nodes: float | None = None
    multi_az_with_standby_enabled: bool | None = None
    node_options: Sequence[NodeOptions | Mapping[str, Any]] | None = None
    warm_instance_type: str | None = None
    warm_nodes: float | None = None

class CognitoOptions(Struct):
    identity_pool_id: str
    role: Any
    user_pool_id: str

class CustomEndpointOptions(Struct):
    domain_name: str
    certificate: Any | None = None
    hosted_zone: Any | None = None

class DomainAttributes(Struct):
    domain_arn: str
    domain_endpoint: str

class DomainProps(Struct):
    version: Any
    access_policies: Sequence[Any] | None = None
    advanced_options: Mapping[str, str] | None = None
    automated_snapshot_start_hour: float | None = None
    capacity: CapacityConfig | Mapping[str, Any] | None = None
    cognito_dashboards_auth: CognitoOptions | Mapping[str, Any] | None = None
    cold_storage_enabled: bool | None = None
    custom_endpoint: CustomEndpointOptions | Mapping[str, Any] | None = None
    domain_name: str | None = None
    ebs: EbsOptions | Mapping[str, Any] | None = None
    enable_auto_software_update: bool | None = None
    enable_version_upgrade: bool | None = None
    encryption_at_rest: EncryptionAtRestOptions | Mapping[str, Any] | None = None
    enforce_https: bool | None = None
    fine_grained_access_control: AdvancedSecurityOptions | Mapping[str, Any] | None = None
    ip_address_type: IpAddressType | None = None
    logging: LoggingOptions | Mapping[str, Any] | None = None
    node_to_node_encryption: bool | None = None
    off_peak_window_enabled: bool | None = None
    off_peak_window_start: WindowStartTime | Mapping[str, Any] | None = None
    removal_policy: Any | None = None
    s3_vectors_engine_enabled: bool | None = None
    security_groups: Sequence[Any] | None = None
    suppress_logs_resource_policy: bool | None = None
    tls_security_policy: TLSSecurityPolicy | None = None
    use_latest_service_software_for_blue_green: bool | None = None
    use_unsigned_basic_auth: bool | None = None
    vpc: Any | None = None
    vpc_subnets: Sequence[Any] | None = None
    zone_awareness: ZoneAwarenessConfig | Mapping[str, Any] | None = None

class EbsOptions(Struct):
    enabled: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_size: float | None = None
    volume_type: Any | None = None

class EncryptionAtRestOptions(Struct):
    enabled: bool | None = None
    kms_key: Any | None = None

class LoggingOptions(Struct):
    app_log_enabled: bool | None = None
    app_log_group: Any | None = None
    audit_log_enabled: bool | None = None
    audit_log_group: Any | None = None
    slow_index_log_enabled: bool | None = None
    slow_index_log_group: Any | None = None
    slow_search_log_enabled: bool | None = None
    slow_search_log_group: Any | None = None

class NodeConfig(Struct):
    count: float | None = None
    enabled: bool | None = None
    type: str | None = None

class NodeOptions(Struct):
    node_config: NodeConfig | Mapping[str, Any]
    node_type: NodeType

class SAMLOptionsProperty(Struct):
    idp_entity_id: str
    idp_metadata_content: str
    master_backend_role: str | None = None
    master_user_name: str | None = None
    roles_key: str | None = None
    session_timeout_minutes: float | None = None
    subject_key: str | None = None

class WindowStartTime(Struct):
    hours: float
    minutes: float

class ZoneAwarenessConfig(Struct):
    availability_zone_count: float | None = None
    enabled: bool | None = None

