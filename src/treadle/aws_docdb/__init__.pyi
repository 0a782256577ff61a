# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_docdb as _aws_docdb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDBCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ServerlessV2ScalingConfigurationProperty(Struct):
        max_capacity: float
        min_capacity: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zones: Sequence[str] | None = None,
        backup_retention_period: float | None = None,
        copy_tags_to_snapshot: bool | IResolvable | None = None,
        db_cluster_identifier: str | None = None,
        db_cluster_parameter_group_name: str | None = None,
        db_subnet_group_name: str | None = None,
        deletion_protection: bool | IResolvable | None = None,
        enable_cloudwatch_logs_exports: Sequence[str] | None = None,
        engine_version: str | None = None,
        global_cluster_identifier: str | None = None,
        kms_key_id: str | None = None,
        manage_master_user_password: bool | IResolvable | None = None,
        master_username: str | None = None,
        master_user_password: str | None = None,
        master_user_secret_kms_key_id: str | None = None,
        network_type: str | None = None,
        port: float | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        restore_to_time: str | None = None,
        restore_type: str | None = None,
        rotate_master_user_password: bool | IResolvable | None = None,
        serverless_v2_scaling_configuration: CfnDBCluster.ServerlessV2ScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        snapshot_identifier: str | None = None,
        source_db_cluster_identifier: str | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        storage_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_latest_restorable_time: bool | IResolvable | None = None,
        vpc_security_group_ids: Sequence[str] | None = None,
    ) -> None: ...
    availability_zones: Sequence[str] | None
    backup_retention_period: float | None
    copy_tags_to_snapshot: bool | IResolvable | None
    db_cluster_identifier: str | None
    db_cluster_parameter_group_name: str | None
    db_subnet_group_name: str | None
    deletion_protection: bool | IResolvable | None
    enable_cloudwatch_logs_exports: Sequence[str] | None
    engine_version: str | None
    global_cluster_identifier: str | None
    kms_key_id: str | None
    manage_master_user_password: bool | IResolvable | None
    master_username: str | None
    master_user_password: str | None
    master_user_secret_kms_key_id: str | None
    network_type: str | None
    port: float | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    restore_to_time: str | None
    restore_type: str | None
    rotate_master_user_password: bool | IResolvable | None
    serverless_v2_scaling_configuration: CfnDBCluster.ServerlessV2ScalingConfigurationProperty | IResolvable | None
    snapshot_identifier: str | None
    source_db_cluster_identifier: str | None
    storage_encrypted: bool | IResolvable | None
    storage_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    use_latest_restorable_time: bool | IResolvable | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_cluster_resource_id(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_port(self) -> str: ...
    @property
    def attr_read_endpoint(self) -> str: ...
    @property
    def db_cluster_ref(self) -> _aws_docdb.DBClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_cluster(x: Any) -> bool: ...

class CfnDBClusterProps(Struct):
    availability_zones: Sequence[str] | None = None
    backup_retention_period: float | None = None
    copy_tags_to_snapshot: bool | IResolvable | None = None
    db_cluster_identifier: str | None = None
    db_cluster_parameter_group_name: str | None = None
    db_subnet_group_name: str | None = None
    deletion_protection: bool | IResolvable | None = None
    enable_cloudwatch_logs_exports: Sequence[str] | None = None
    engine_version: str | None = None
    global_cluster_identifier: str | None = None
    kms_key_id: str | None = None
    manage_master_user_password: bool | IResolvable | None = None
    master_username: str | None = None
    master_user_password: str | None = None
    master_user_secret_kms_key_id: str | None = None
    network_type: str | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    restore_to_time: str | None = None
    restore_type: str | None = None
    rotate_master_user_password: bool | IResolvable | None = None
    serverless_v2_scaling_configuration: CfnDBCluster.ServerlessV2ScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    snapshot_identifier: str | None = None
    source_db_cluster_identifier: str | None = None
    storage_encrypted: bool | IResolvable | None = None
    storage_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_latest_restorable_time: bool | IResolvable | None = None
    vpc_security_group_ids: Sequence[str] | None = None

class CfnDBClusterParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        family: str,
        parameters: Any,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    family: str
    parameters: Any
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def db_cluster_parameter_group_ref(self) -> _aws_docdb.DBClusterParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_cluster_parameter_group(x: Any) -> bool: ...

class CfnDBClusterParameterGroupProps(Struct):
    description: str
    family: str
    parameters: Any
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_cluster_identifier: str,
        db_instance_class: str,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        availability_zone: str | None = None,
        ca_certificate_identifier: str | None = None,
        certificate_rotation_restart: bool | IResolvable | None = None,
        db_instance_identifier: str | None = None,
        enable_performance_insights: bool | IResolvable | None = None,
        preferred_maintenance_window: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_cluster_identifier: str
    db_instance_class: str
    auto_minor_version_upgrade: bool | IResolvable | None
    availability_zone: str | None
    ca_certificate_identifier: str | None
    certificate_rotation_restart: bool | IResolvable | None
    db_instance_identifier: str | None
    enable_performance_insights: bool | IResolvable | None
    preferred_maintenance_window: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_port(self) -> str: ...
    @property
    def db_instance_ref(self) -> _aws_docdb.DBInstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_db_instance(resource: _aws_docdb.IDBInstanceRef) -> str: ...
    @staticmethod
    def from_db_instance_id(scope: Construct, id: str, db_instance_id: str) -> _aws_docdb.IDBInstanceRef: ...
    @staticmethod
    def is_cfn_db_instance(x: Any) -> bool: ...

class CfnDBInstanceProps(Struct):
    db_cluster_identifier: str
    db_instance_class: str
    auto_minor_version_upgrade: bool | IResolvable | None = None
    availability_zone: str | None = None
    ca_certificate_identifier: str | None = None
    certificate_rotation_restart: bool | IResolvable | None = None
    db_instance_identifier: str | None = None
    enable_performance_insights: bool | IResolvable | None = None
    preferred_maintenance_window: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_subnet_group_description: str,
        subnet_ids: Sequence[str],
        db_subnet_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_subnet_group_description: str
    subnet_ids: Sequence[str]
    db_subnet_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def db_subnet_group_ref(self) -> _aws_docdb.DBSubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_subnet_group(x: Any) -> bool: ...

class CfnDBSubnetGroupProps(Struct):
    db_subnet_group_description: str
    subnet_ids: Sequence[str]
    db_subnet_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        sns_topic_arn: str,
        enabled: bool | IResolvable | None = None,
        event_categories: Sequence[str] | None = None,
        source_ids: Sequence[str] | None = None,
        source_type: str | None = None,
        subscription_name: str | None = None,
    ) -> None: ...
    sns_topic_arn: str
    enabled: bool | IResolvable | None
    event_categories: Sequence[str] | None
    source_ids: Sequence[str] | None
    source_type: str | None
    subscription_name: str | None
    @property
    def event_subscription_ref(self) -> _aws_docdb.EventSubscriptionReference: ...
    @staticmethod
    def arn_for_event_subscription(resource: _aws_docdb.IEventSubscriptionRef) -> str: ...
    @staticmethod
    def from_subscription_name(scope: Construct, id: str, subscription_name: str) -> _aws_docdb.IEventSubscriptionRef: ...
    @staticmethod
    def is_cfn_event_subscription(x: Any) -> bool: ...

class CfnEventSubscriptionProps(Struct):
    sns_topic_arn: str
    enabled: bool | IResolvable | None = None
    event_categories: Sequence[str] | None = None
    source_ids: Sequence[str] | None = None
    source_type: str | None = None
    subscription_name: str | None = None

class CfnGlobalCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_cluster_identifier: str,
        deletion_protection: bool | IResolvable | None = None,
        engine: str | None = None,
        engine_version: str | None = None,
        source_db_cluster_identifier: str | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    global_cluster_identifier: str
    deletion_protection: bool | IResolvable | None
    engine: str | None
    engine_version: str | None
    source_db_cluster_identifier: str | None
    storage_encrypted: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_global_cluster_arn(self) -> str: ...
    @property
    def attr_global_cluster_resource_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def global_cluster_ref(self) -> _aws_docdb.GlobalClusterReference: ...
    @staticmethod
    def arn_for_global_cluster(resource: _aws_docdb.IGlobalClusterRef) -> str: ...
    @staticmethod
    def is_cfn_global_cluster(x: Any) -> bool: ...

class CfnGlobalClusterProps(Struct):
    global_cluster_identifier: str
    deletion_protection: bool | IResolvable | None = None
    engine: str | None = None
    engine_version: str | None = None
    source_db_cluster_identifier: str | None = None
    storage_encrypted: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class StorageType(Enum):
    STANDARD = 'standard'
    IOPT1 = 'iopt1'

class BackupProps(Struct):
    retention: Any
    preferred_window: str | None = None

class ClusterParameterGroupProps(Struct):
    family: str
    parameters: Mapping[str, str]
    db_cluster_parameter_group_name: str | None = None
    description: str | None = None

class DatabaseClusterAttributes(Struct):
    cluster_identifier: str
    cluster_endpoint_address: str | None = None
    instance_endpoint_addresses: Sequence[str] | None = None
    instance_identifiers: Sequence[str] | None = None
    port: float | None = None
    reader_endpoint_address: str | None = None
    security_group: Any | None = None

class DatabaseClusterProps(Struct):
    master_user: Login | Mapping[str, Any]
    vpc: Any
    backup: BackupProps | Mapping[str, Any] | None = None
    ca_certificate: Any | None = None
    cloud_watch_logs_retention: Any | None = None
    cloud_watch_logs_retention_role: Any | None = None
    copy_tags_to_snapshot: bool | None = None
    db_cluster_name: str | None = None
    deletion_protection: bool | None = None
    enable_performance_insights: bool | None = None
    engine_version: str | None = None
    export_audit_logs_to_cloud_watch: bool | None = None
    export_profiler_logs_to_cloud_watch: bool | None = None
    instance_identifier_base: str | None = None
    instance_maintenance_window: str | None = None
    instance_removal_policy: Any | None = None
    instances: float | None = None
    instance_type: Any | None = None
    kms_key: Any | None = None
    manage_master_user_password: bool | None = None
    master_user_secret_kms_key: Any | None = None
    parameter_group: Any | None = None
    port: float | None = None
    preferred_maintenance_window: str | None = None
    removal_policy: Any | None = None
    security_group: Any | None = None
    security_group_removal_policy: Any | None = None
    serverless_v2_scaling_configuration: ServerlessV2ScalingConfiguration | Mapping[str, Any] | None = None
    storage_encrypted: bool | None = None
    storage_type: StorageType | None = None
    vpc_subnets: Any | None = None

class DatabaseInstanceAttributes(Struct):
    instance_endpoint_address: str
    instance_identifier: str
    port: float

class DatabaseInstanceProps(Struct):
    cluster: Any
    instance_type: Any
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    ca_certificate: Any | None = None
    db_instance_name: str | None = None
    enable_performance_insights: bool | None = None
    preferred_maintenance_window: str | None = None
    removal_policy: Any | None = None

class DatabaseSecretProps(Struct):
    username: str
    encryption_key: Any | None = None
    exclude_characters: str | None = None
    master_secret: Any | None = None
    secret_name: str | None = None

class Login(Struct):
    username: str
    exclude_characters: str | None = None
    kms_key: Any | None = None
    password: Any | None = None
    secret_name: str | None = None

class RotationMultiUserOptions(Struct):
    secret: Any
    automatically_after: Any | None = None

class ServerlessV2ScalingConfiguration(Struct):
    max_capacity: float
    min_capacity: float

