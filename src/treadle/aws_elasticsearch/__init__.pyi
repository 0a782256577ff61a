# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_elasticsearch as _aws_elasticsearch
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedSecurityOptionsInputProperty(Struct):
        anonymous_auth_enabled: bool | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        internal_user_database_enabled: bool | IResolvable | None = None
        master_user_options: CfnDomain.MasterUserOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class CognitoOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        identity_pool_id: str | None = None
        role_arn: str | None = None
        user_pool_id: str | None = None
    class ColdStorageOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
    class DomainEndpointOptionsProperty(Struct):
        custom_endpoint: str | None = None
        custom_endpoint_certificate_arn: str | None = None
        custom_endpoint_enabled: bool | IResolvable | None = None
        enforce_https: bool | IResolvable | None = None
        tls_security_policy: str | None = None
    class EBSOptionsProperty(Struct):
        ebs_enabled: bool | IResolvable | None = None
        iops: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class ElasticsearchClusterConfigProperty(Struct):
        cold_storage_options: CfnDomain.ColdStorageOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        dedicated_master_count: float | None = None
        dedicated_master_enabled: bool | IResolvable | None = None
        dedicated_master_type: str | None = None
        instance_count: float | None = None
        instance_type: str | None = None
        warm_count: float | None = None
        warm_enabled: bool | IResolvable | None = None
        warm_type: str | None = None
        zone_awareness_config: CfnDomain.ZoneAwarenessConfigProperty | Mapping[str, Any] | IResolvable | None = None
        zone_awareness_enabled: bool | IResolvable | None = None
    class EncryptionAtRestOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        kms_key_id: str | None = None
    class LogPublishingOptionProperty(Struct):
        cloud_watch_logs_log_group_arn: str | None = None
        enabled: bool | IResolvable | None = None
    class MasterUserOptionsProperty(Struct):
        master_user_arn: str | None = None
        master_user_name: str | None = None
        master_user_password: str | None = None
    class NodeToNodeEncryptionOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
    class SnapshotOptionsProperty(Struct):
        automated_snapshot_start_hour: float | None = None
    class VPCOptionsProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
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
        cognito_options: CfnDomain.CognitoOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        domain_arn: str | None = None,
        domain_endpoint_options: CfnDomain.DomainEndpointOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        domain_name: str | None = None,
        ebs_options: CfnDomain.EBSOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        elasticsearch_cluster_config: CfnDomain.ElasticsearchClusterConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        elasticsearch_version: str | None = None,
        encryption_at_rest_options: CfnDomain.EncryptionAtRestOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        log_publishing_options: Mapping[str, CfnDomain.LogPublishingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        node_to_node_encryption_options: CfnDomain.NodeToNodeEncryptionOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        snapshot_options: CfnDomain.SnapshotOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_options: CfnDomain.VPCOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    access_policies: Any
    advanced_options: Mapping[str, str] | IResolvable | None
    advanced_security_options: CfnDomain.AdvancedSecurityOptionsInputProperty | IResolvable | None
    cognito_options: CfnDomain.CognitoOptionsProperty | IResolvable | None
    domain_arn: str | None
    domain_endpoint_options: CfnDomain.DomainEndpointOptionsProperty | IResolvable | None
    domain_name: str | None
    ebs_options: CfnDomain.EBSOptionsProperty | IResolvable | None
    elasticsearch_cluster_config: CfnDomain.ElasticsearchClusterConfigProperty | IResolvable | None
    elasticsearch_version: str | None
    encryption_at_rest_options: CfnDomain.EncryptionAtRestOptionsProperty | IResolvable | None
    log_publishing_options: Mapping[str, CfnDomain.LogPublishingOptionProperty | IResolvable] | IResolvable | None
    node_to_node_encryption_options: CfnDomain.NodeToNodeEncryptionOptionsProperty | IResolvable | None
    snapshot_options: CfnDomain.SnapshotOptionsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_options: CfnDomain.VPCOptionsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_endpoint(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_elasticsearch.DomainReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain(resource: _aws_elasticsearch.IDomainRef) -> str: ...
    @staticmethod
    def from_domain_arn(scope: Construct, id: str, arn: str) -> _aws_elasticsearch.IDomainRef: ...
    @staticmethod
    def from_domain_name(scope: Construct, id: str, domain_name: str) -> _aws_elasticsearch.IDomainRef: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    access_policies: Any | None = None
    advanced_options: Mapping[str, str] | IResolvable | None = None
    advanced_security_options: CfnDomain.AdvancedSecurityOptionsInputProperty | Mapping[str, Any] | IResolvable | None = None
    cognito_options: CfnDomain.CognitoOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    domain_arn: str | None = None
    domain_endpoint_options: CfnDomain.DomainEndpointOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    domain_name: str | None = None
    ebs_options: CfnDomain.EBSOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    elasticsearch_cluster_config: CfnDomain.ElasticsearchClusterConfigProperty | Mapping[str, Any] | IResolvable | None = None
    elasticsearch_version: str | None = None
    encryption_at_rest_options: CfnDomain.EncryptionAtRestOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    log_publishing_options: Mapping[str, CfnDomain.LogPublishingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    node_to_node_encryption_options: CfnDomain.NodeToNodeEncryptionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    snapshot_options: CfnDomain.SnapshotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_options: CfnDomain.VPCOptionsProperty | Mapping[str, Any] | IResolvable | None = None

class TLSSecurityPolicy(Enum):
    TLS_1_0 = 'Policy-Min-TLS-1-0-2019-07'
    TLS_1_2 = 'Policy-Min-TLS-1-2-2019-07'

class AdvancedSecurityOptions(Struct):
    master_user_arn: str | None = None
    master_user_name: str | None = None
    master_user_password: Any | None = None

class CapacityConfig(Struct):
    data_node_instance_type: str | None = None
    data_nodes: float | None = None
    master_node_instance_type: str | None = None
    master_nodes: float | None = None
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
    cognito_kibana_auth: CognitoOptions | Mapping[str, Any] | None = None
    custom_endpoint: CustomEndpointOptions | Mapping[str, Any] | None = None
    domain_name: str | None = None
    ebs: EbsOptions | Mapping[str, Any] | None = None
    enable_version_upgrade: bool | None = None
    encryption_at_rest: EncryptionAtRestOptions | Mapping[str, Any] | None = None
    enforce_https: bool | None = None
    fine_grained_access_control: AdvancedSecurityOptions | Mapping[str, Any] | None = None
    logging: LoggingOptions | Mapping[str, Any] | None = None
    node_to_node_encryption: bool | None = None
    removal_policy: Any | None = None
    security_groups: Sequence[Any] | None = None
    tls_security_policy: TLSSecurityPolicy | None = None
    use_unsigned_basic_auth: bool | None = None
    vpc: Any | None = None
    vpc_subnets: Sequence[Any] | None = None
    zone_awareness: ZoneAwarenessConfig | Mapping[str, Any] | None = None

class EbsOptions(Struct):
    enabled: bool | None = None
    iops: float | None = None
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

class ZoneAwarenessConfig(Struct):
    availability_zone_count: float | None = None
    enabled: bool | None = None

