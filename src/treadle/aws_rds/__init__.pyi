# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_rds as _aws_rds
from ..interfaces import aws_sns as _aws_sns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnClusterSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_cluster_identifier: str,
        db_cluster_snapshot_identifier: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_cluster_identifier: str
    db_cluster_snapshot_identifier: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_allocated_storage(self) -> float: ...
    @property
    def attr_availability_zones(self) -> Sequence[str]: ...
    @property
    def attr_cluster_create_time(self) -> str: ...
    @property
    def attr_db_cluster_resource_id(self) -> str: ...
    @property
    def attr_db_cluster_snapshot_arn(self) -> str: ...
    @property
    def attr_engine(self) -> str: ...
    @property
    def attr_engine_mode(self) -> str: ...
    @property
    def attr_engine_version(self) -> str: ...
    @property
    def attr_iam_database_authentication_enabled(self) -> IResolvable: ...
    @property
    def attr_kms_key_id(self) -> str: ...
    @property
    def attr_license_model(self) -> str: ...
    @property
    def attr_master_username(self) -> str: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_snapshot_create_time(self) -> str: ...
    @property
    def attr_snapshot_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_storage_encrypted(self) -> IResolvable: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_snapshot_ref(self) -> _aws_rds.ClusterSnapshotReference: ...
    @staticmethod
    def is_cfn_cluster_snapshot(x: Any) -> bool: ...

class CfnClusterSnapshotProps(Struct):
    db_cluster_identifier: str
    db_cluster_snapshot_identifier: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCustomDBEngineVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine: str,
        engine_version: str,
        database_installation_files: Sequence[str] | None = None,
        database_installation_files_s3_bucket_name: str | None = None,
        database_installation_files_s3_prefix: str | None = None,
        description: str | None = None,
        image_id: str | None = None,
        kms_key_id: str | None = None,
        manifest: str | None = None,
        source_custom_db_engine_version_identifier: str | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_aws_provided_latest_image: bool | IResolvable | None = None,
    ) -> None: ...
    engine: str
    engine_version: str
    database_installation_files: Sequence[str] | None
    database_installation_files_s3_bucket_name: str | None
    database_installation_files_s3_prefix: str | None
    description: str | None
    image_id: str | None
    kms_key_id: str | None
    manifest: str | None
    source_custom_db_engine_version_identifier: str | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    use_aws_provided_latest_image: bool | IResolvable | None
    @property
    def attr_db_engine_version_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_db_engine_version_ref(self) -> _aws_rds.CustomDBEngineVersionReference: ...
    @staticmethod
    def is_cfn_custom_db_engine_version(x: Any) -> bool: ...

class CfnCustomDBEngineVersionProps(Struct):
    engine: str
    engine_version: str
    database_installation_files: Sequence[str] | None = None
    database_installation_files_s3_bucket_name: str | None = None
    database_installation_files_s3_prefix: str | None = None
    description: str | None = None
    image_id: str | None = None
    kms_key_id: str | None = None
    manifest: str | None = None
    source_custom_db_engine_version_identifier: str | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_aws_provided_latest_image: bool | IResolvable | None = None

class CfnDBCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DBClusterRoleProperty(Struct):
        role_arn: str
        feature_name: str | None = None
    class EndpointProperty(Struct):
        address: str | None = None
        port: str | None = None
    class MasterUserSecretProperty(Struct):
        kms_key_id: str | None = None
        secret_arn: str | None = None
    class ReadEndpointProperty(Struct):
        address: str | None = None
    class ScalingConfigurationProperty(Struct):
        auto_pause: bool | IResolvable | None = None
        max_capacity: float | None = None
        min_capacity: float | None = None
        seconds_before_timeout: float | None = None
        seconds_until_auto_pause: float | None = None
        timeout_action: str | None = None
    class ServerlessV2ScalingConfigurationProperty(Struct):
        max_capacity: float | None = None
        min_capacity: float | None = None
        seconds_until_auto_pause: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allocated_storage: float | None = None,
        associated_roles: Sequence[CfnDBCluster.DBClusterRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        availability_zones: Sequence[str] | None = None,
        backtrack_window: float | None = None,
        backup_retention_period: float | None = None,
        cluster_scalability_type: str | None = None,
        copy_tags_to_snapshot: bool | IResolvable | None = None,
        database_insights_mode: str | None = None,
        database_name: str | None = None,
        db_cluster_identifier: str | None = None,
        db_cluster_instance_class: str | None = None,
        db_cluster_parameter_group_name: str | _aws_rds.IDBClusterParameterGroupRef | None = None,
        db_instance_parameter_group_name: str | None = None,
        db_subnet_group_name: str | _aws_rds.IDBSubnetGroupRef | None = None,
        db_system_id: str | None = None,
        delete_automated_backups: bool | IResolvable | None = None,
        deletion_protection: bool | IResolvable | None = None,
        domain: str | None = None,
        domain_iam_role_name: str | None = None,
        enable_cloudwatch_logs_exports: Sequence[str] | None = None,
        enable_global_write_forwarding: bool | IResolvable | None = None,
        enable_http_endpoint: bool | IResolvable | None = None,
        enable_iam_database_authentication: bool | IResolvable | None = None,
        enable_local_write_forwarding: bool | IResolvable | None = None,
        engine: str | None = None,
        engine_lifecycle_support: str | None = None,
        engine_mode: str | None = None,
        engine_version: str | None = None,
        global_cluster_identifier: str | _aws_rds.IGlobalClusterRef | None = None,
        iops: float | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        manage_master_user_password: bool | IResolvable | None = None,
        master_user_authentication_type: str | None = None,
        master_username: str | None = None,
        master_user_password: str | None = None,
        master_user_secret: CfnDBCluster.MasterUserSecretProperty | Mapping[str, Any] | IResolvable | None = None,
        monitoring_interval: float | None = None,
        monitoring_role_arn: str | None = None,
        network_type: str | None = None,
        performance_insights_enabled: bool | IResolvable | None = None,
        performance_insights_kms_key_id: str | None = None,
        performance_insights_retention_period: float | None = None,
        port: float | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        replication_source_identifier: str | None = None,
        restore_to_time: str | None = None,
        restore_type: str | None = None,
        scaling_configuration: CfnDBCluster.ScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        serverless_v2_scaling_configuration: CfnDBCluster.ServerlessV2ScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        snapshot_identifier: str | None = None,
        source_db_cluster_identifier: str | None = None,
        source_db_cluster_resource_id: str | None = None,
        source_region: str | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        storage_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_latest_restorable_time: bool | IResolvable | None = None,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    allocated_storage: float | None
    associated_roles: Sequence[CfnDBCluster.DBClusterRoleProperty | IResolvable] | IResolvable | None
    auto_minor_version_upgrade: bool | IResolvable | None
    availability_zones: Sequence[str] | None
    backtrack_window: float | None
    backup_retention_period: float | None
    cluster_scalability_type: str | None
    copy_tags_to_snapshot: bool | IResolvable | None
    database_insights_mode: str | None
    database_name: str | None
    db_cluster_identifier: str | None
    db_cluster_instance_class: str | None
    db_cluster_parameter_group_name: str | None
    db_instance_parameter_group_name: str | None
    db_subnet_group_name: str | None
    db_system_id: str | None
    delete_automated_backups: bool | IResolvable | None
    deletion_protection: bool | IResolvable | None
    domain: str | None
    domain_iam_role_name: str | None
    enable_cloudwatch_logs_exports: Sequence[str] | None
    enable_global_write_forwarding: bool | IResolvable | None
    enable_http_endpoint: bool | IResolvable | None
    enable_iam_database_authentication: bool | IResolvable | None
    enable_local_write_forwarding: bool | IResolvable | None
    engine: str | None
    engine_lifecycle_support: str | None
    engine_mode: str | None
    engine_version: str | None
    global_cluster_identifier: str | None
    iops: float | None
    kms_key_id: str | None
    manage_master_user_password: bool | IResolvable | None
    master_user_authentication_type: str | None
    master_username: str | None
    master_user_password: str | None
    master_user_secret: CfnDBCluster.MasterUserSecretProperty | IResolvable | None
    monitoring_interval: float | None
    monitoring_role_arn: str | None
    network_type: str | None
    performance_insights_enabled: bool | IResolvable | None
    performance_insights_kms_key_id: str | None
    performance_insights_retention_period: float | None
    port: float | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    publicly_accessible: bool | IResolvable | None
    replication_source_identifier: str | None
    restore_to_time: str | None
    restore_type: str | None
    scaling_configuration: CfnDBCluster.ScalingConfigurationProperty | IResolvable | None
    serverless_v2_scaling_configuration: CfnDBCluster.ServerlessV2ScalingConfigurationProperty | IResolvable | None
    snapshot_identifier: str | None
    source_db_cluster_identifier: str | None
    source_db_cluster_resource_id: str | None
    source_region: str | None
    storage_encrypted: bool | IResolvable | None
    storage_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    use_latest_restorable_time: bool | IResolvable | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_db_cluster_arn(self) -> str: ...
    @property
    def attr_db_cluster_resource_id(self) -> str: ...
    @property
    def attr_endpoint(self) -> IResolvable: ...
    @property
    def attr_endpoint_address(self) -> str: ...
    @property
    def attr_endpoint_port(self) -> str: ...
    @property
    def attr_master_user_secret_secret_arn(self) -> str: ...
    @property
    def attr_read_endpoint(self) -> IResolvable: ...
    @property
    def attr_read_endpoint_address(self) -> str: ...
    @property
    def attr_storage_encryption_type(self) -> str: ...
    @property
    def attr_storage_throughput(self) -> float: ...
    @property
    def db_cluster_ref(self) -> _aws_rds.DBClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_db_cluster(resource: _aws_rds.IDBClusterRef) -> str: ...
    @staticmethod
    def is_cfn_db_cluster(x: Any) -> bool: ...

class CfnDBClusterProps(Struct):
    allocated_storage: float | None = None
    associated_roles: Sequence[CfnDBCluster.DBClusterRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    auto_minor_version_upgrade: bool | IResolvable | None = None
    availability_zones: Sequence[str] | None = None
    backtrack_window: float | None = None
    backup_retention_period: float | None = None
    cluster_scalability_type: str | None = None
    copy_tags_to_snapshot: bool | IResolvable | None = None
    database_insights_mode: str | None = None
    database_name: str | None = None
    db_cluster_identifier: str | None = None
    db_cluster_instance_class: str | None = None
    db_cluster_parameter_group_name: str | _aws_rds.IDBClusterParameterGroupRef | None = None
    db_instance_parameter_group_name: str | None = None
    db_subnet_group_name: str | _aws_rds.IDBSubnetGroupRef | None = None
    db_system_id: str | None = None
    delete_automated_backups: bool | IResolvable | None = None
    deletion_protection: bool | IResolvable | None = None
    domain: str | None = None
    domain_iam_role_name: str | None = None
    enable_cloudwatch_logs_exports: Sequence[str] | None = None
    enable_global_write_forwarding: bool | IResolvable | None = None
    enable_http_endpoint: bool | IResolvable | None = None
    enable_iam_database_authentication: bool | IResolvable | None = None
    enable_local_write_forwarding: bool | IResolvable | None = None
    engine: str | None = None
    engine_lifecycle_support: str | None = None
    engine_mode: str | None = None
    engine_version: str | None = None
    global_cluster_identifier: str | _aws_rds.IGlobalClusterRef | None = None
    iops: float | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    manage_master_user_password: bool | IResolvable | None = None
    master_user_authentication_type: str | None = None
    master_username: str | None = None
    master_user_password: str | None = None
    master_user_secret: CfnDBCluster.MasterUserSecretProperty | Mapping[str, Any] | IResolvable | None = None
    monitoring_interval: float | None = None
    monitoring_role_arn: str | None = None
    network_type: str | None = None
    performance_insights_enabled: bool | IResolvable | None = None
    performance_insights_kms_key_id: str | None = None
    performance_insights_retention_period: float | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    replication_source_identifier: str | None = None
    restore_to_time: str | None = None
    restore_type: str | None = None
    scaling_configuration: CfnDBCluster.ScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    serverless_v2_scaling_configuration: CfnDBCluster.ServerlessV2ScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    snapshot_identifier: str | None = None
    source_db_cluster_identifier: str | None = None
    source_db_cluster_resource_id: str | None = None
    source_region: str | None = None
    storage_encrypted: bool | IResolvable | None = None
    storage_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_latest_restorable_time: bool | IResolvable | None = None
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnDBClusterEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        custom_endpoint_type: str,
        db_cluster_endpoint_identifier: str,
        db_cluster_identifier: str,
        excluded_members: Sequence[str] | None = None,
        static_members: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    custom_endpoint_type: str
    db_cluster_endpoint_identifier: str
    db_cluster_identifier: str
    excluded_members: Sequence[str] | None
    static_members: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_db_cluster_endpoint_arn(self) -> str: ...
    @property
    def attr_db_cluster_endpoint_resource_identifier(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_endpoint_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def db_cluster_endpoint_ref(self) -> _aws_rds.DBClusterEndpointReference: ...
    @staticmethod
    def arn_for_db_cluster_endpoint(resource: _aws_rds.IDBClusterEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_db_cluster_endpoint(x: Any) -> bool: ...

class CfnDBClusterEndpointProps(Struct):
    custom_endpoint_type: str
    db_cluster_endpoint_identifier: str
    db_cluster_identifier: str
    excluded_members: Sequence[str] | None = None
    static_members: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

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
        db_cluster_parameter_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    family: str
    parameters: Any
    db_cluster_parameter_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def db_cluster_parameter_group_ref(self) -> _aws_rds.DBClusterParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_cluster_parameter_group(x: Any) -> bool: ...

class CfnDBClusterParameterGroupProps(Struct):
    description: str
    family: str
    parameters: Any
    db_cluster_parameter_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalStorageVolumeProperty(Struct):
        allocated_storage: str | None = None
        iops: float | None = None
        max_allocated_storage: float | None = None
        storage_operation_percent_progress: float | None = None
        storage_operation_status: str | None = None
        storage_throughput: float | None = None
        storage_type: str | None = None
        volume_name: str | None = None
    class CertificateDetailsProperty(Struct):
        ca_identifier: str | None = None
        valid_till: str | None = None
    class DBInstanceRoleProperty(Struct):
        feature_name: str
        role_arn: str
    class DBInstanceStatusInfoProperty(Struct):
        message: str | None = None
        normal: bool | IResolvable | None = None
        status: str | None = None
        status_type: str | None = None
    class EndpointProperty(Struct):
        address: str | None = None
        hosted_zone_id: str | None = None
        port: str | None = None
    class MasterUserSecretProperty(Struct):
        kms_key_id: str | None = None
        secret_arn: str | None = None
    class ProcessorFeatureProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_storage_volumes: Sequence[CfnDBInstance.AdditionalStorageVolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        allocated_storage: str | None = None,
        allow_major_version_upgrade: bool | IResolvable | None = None,
        apply_immediately: bool | IResolvable | None = None,
        associated_roles: Sequence[CfnDBInstance.DBInstanceRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        automatic_backup_replication_kms_key_id: str | None = None,
        automatic_backup_replication_region: str | None = None,
        automatic_backup_replication_retention_period: float | None = None,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        availability_zone: str | None = None,
        backup_retention_period: float | None = None,
        backup_target: str | None = None,
        ca_certificate_identifier: str | None = None,
        certificate_rotation_restart: bool | IResolvable | None = None,
        character_set_name: str | None = None,
        copy_tags_to_snapshot: bool | IResolvable | None = None,
        custom_iam_instance_profile: str | None = None,
        database_insights_mode: str | None = None,
        db_cluster_identifier: str | _aws_rds.IDBClusterRef | None = None,
        db_cluster_snapshot_identifier: str | None = None,
        db_instance_class: str | None = None,
        db_instance_identifier: str | None = None,
        db_name: str | None = None,
        db_parameter_group_name: str | _aws_rds.IDBParameterGroupRef | None = None,
        db_security_groups: Sequence[str] | None = None,
        db_snapshot_identifier: str | None = None,
        db_subnet_group_name: str | _aws_rds.IDBSubnetGroupRef | None = None,
        db_system_id: str | None = None,
        dedicated_log_volume: bool | IResolvable | None = None,
        delete_automated_backups: bool | IResolvable | None = None,
        deletion_protection: bool | IResolvable | None = None,
        domain: str | None = None,
        domain_auth_secret_arn: str | None = None,
        domain_dns_ips: Sequence[str] | None = None,
        domain_fqdn: str | None = None,
        domain_iam_role_name: str | None = None,
        domain_ou: str | None = None,
        enable_cloudwatch_logs_exports: Sequence[str] | None = None,
        enable_iam_database_authentication: bool | IResolvable | None = None,
        enable_performance_insights: bool | IResolvable | None = None,
        engine: str | None = None,
        engine_lifecycle_support: str | None = None,
        engine_version: str | None = None,
        iops: float | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        license_model: str | None = None,
        manage_master_user_password: bool | IResolvable | None = None,
        master_user_authentication_type: str | None = None,
        master_username: str | None = None,
        master_user_password: str | None = None,
        master_user_secret: CfnDBInstance.MasterUserSecretProperty | Mapping[str, Any] | IResolvable | None = None,
        max_allocated_storage: float | None = None,
        monitoring_interval: float | None = None,
        monitoring_role_arn: str | _aws_iam.IRoleRef | None = None,
        multi_az: bool | IResolvable | None = None,
        nchar_character_set_name: str | None = None,
        network_type: str | None = None,
        option_group_name: str | None = None,
        performance_insights_kms_key_id: str | _aws_kms.IKeyRef | None = None,
        performance_insights_retention_period: float | None = None,
        port: str | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        processor_features: Sequence[CfnDBInstance.ProcessorFeatureProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        promotion_tier: float | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        replica_mode: str | None = None,
        restore_time: str | None = None,
        source_db_cluster_identifier: str | None = None,
        source_db_instance_automated_backups_arn: str | None = None,
        source_db_instance_identifier: str | _aws_rds.IDBInstanceRef | None = None,
        source_dbi_resource_id: str | None = None,
        source_region: str | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        storage_throughput: float | None = None,
        storage_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tde_credential_arn: str | None = None,
        tde_credential_password: str | None = None,
        timezone: str | None = None,
        use_default_processor_features: bool | IResolvable | None = None,
        use_latest_restorable_time: bool | IResolvable | None = None,
        vpc_security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    additional_storage_volumes: Sequence[CfnDBInstance.AdditionalStorageVolumeProperty | IResolvable] | IResolvable | None
    allocated_storage: str | None
    allow_major_version_upgrade: bool | IResolvable | None
    apply_immediately: bool | IResolvable | None
    associated_roles: Sequence[CfnDBInstance.DBInstanceRoleProperty | IResolvable] | IResolvable | None
    automatic_backup_replication_kms_key_id: str | None
    automatic_backup_replication_region: str | None
    automatic_backup_replication_retention_period: float | None
    auto_minor_version_upgrade: bool | IResolvable | None
    availability_zone: str | None
    backup_retention_period: float | None
    backup_target: str | None
    ca_certificate_identifier: str | None
    certificate_rotation_restart: bool | IResolvable | None
    character_set_name: str | None
    copy_tags_to_snapshot: bool | IResolvable | None
    custom_iam_instance_profile: str | None
    database_insights_mode: str | None
    db_cluster_identifier: str | None
    db_cluster_snapshot_identifier: str | None
    db_instance_class: str | None
    db_instance_identifier: str | None
    db_name: str | None
    db_parameter_group_name: str | None
    db_security_groups: Sequence[str] | None
    db_snapshot_identifier: str | None
    db_subnet_group_name: str | None
    db_system_id: str | None
    dedicated_log_volume: bool | IResolvable | None
    delete_automated_backups: bool | IResolvable | None
    deletion_protection: bool | IResolvable | None
    domain: str | None
    domain_auth_secret_arn: str | None
    domain_dns_ips: Sequence[str] | None
    domain_fqdn: str | None
    domain_iam_role_name: str | None
    domain_ou: str | None
    enable_cloudwatch_logs_exports: Sequence[str] | None
    enable_iam_database_authentication: bool | IResolvable | None
    enable_performance_insights: bool | IResolvable | None
    engine: str | None
    engine_lifecycle_support: str | None
    engine_version: str | None
    iops: float | None
    kms_key_id: str | None
    license_model: str | None
    manage_master_user_password: bool | IResolvable | None
    master_user_authentication_type: str | None
    master_username: str | None
    master_user_password: str | None
    master_user_secret: CfnDBInstance.MasterUserSecretProperty | IResolvable | None
    max_allocated_storage: float | None
    monitoring_interval: float | None
    monitoring_role_arn: str | None
    multi_az: bool | IResolvable | None
    nchar_character_set_name: str | None
    network_type: str | None
    option_group_name: str | None
    performance_insights_kms_key_id: str | None
    performance_insights_retention_period: float | None
    port: str | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    processor_features: Sequence[CfnDBInstance.ProcessorFeatureProperty | IResolvable] | IResolvable | None
    promotion_tier: float | None
    publicly_accessible: bool | IResolvable | None
    replica_mode: str | None
    restore_time: str | None
    source_db_cluster_identifier: str | None
    source_db_instance_automated_backups_arn: str | None
    source_db_instance_identifier: str | None
    source_dbi_resource_id: str | None
    source_region: str | None
    storage_encrypted: bool | IResolvable | None
    storage_throughput: float | None
    storage_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    tde_credential_arn: str | None
    tde_credential_password: str | None
    timezone: str | None
    use_default_processor_features: bool | IResolvable | None
    use_latest_restorable_time: bool | IResolvable | None
    vpc_security_groups: Sequence[str] | None
    @property
    def attr_automatic_restart_time(self) -> str: ...
    @property
    def attr_certificate_details(self) -> IResolvable: ...
    @property
    def attr_certificate_details_ca_identifier(self) -> str: ...
    @property
    def attr_certificate_details_valid_till(self) -> str: ...
    @property
    def attr_db_instance_arn(self) -> str: ...
    @property
    def attr_db_instance_status(self) -> str: ...
    @property
    def attr_dbi_resource_id(self) -> str: ...
    @property
    def attr_db_system_id(self) -> str: ...
    @property
    def attr_endpoint(self) -> IResolvable: ...
    @property
    def attr_endpoint_address(self) -> str: ...
    @property
    def attr_endpoint_hosted_zone_id(self) -> str: ...
    @property
    def attr_endpoint_port(self) -> str: ...
    @property
    def attr_instance_create_time(self) -> str: ...
    @property
    def attr_is_storage_config_upgrade_available(self) -> IResolvable: ...
    @property
    def attr_latest_restorable_time(self) -> str: ...
    @property
    def attr_listener_endpoint(self) -> IResolvable: ...
    @property
    def attr_listener_endpoint_address(self) -> str: ...
    @property
    def attr_listener_endpoint_hosted_zone_id(self) -> str: ...
    @property
    def attr_listener_endpoint_port(self) -> str: ...
    @property
    def attr_master_user_secret_secret_arn(self) -> str: ...
    @property
    def attr_percent_progress(self) -> str: ...
    @property
    def attr_read_replica_db_cluster_identifiers(self) -> Sequence[str]: ...
    @property
    def attr_read_replica_db_instance_identifiers(self) -> Sequence[str]: ...
    @property
    def attr_resume_full_automation_mode_time(self) -> str: ...
    @property
    def attr_secondary_availability_zone(self) -> str: ...
    @property
    def attr_status_infos(self) -> IResolvable: ...
    @property
    def attr_storage_operation_percent_progress(self) -> float: ...
    @property
    def attr_storage_operation_status(self) -> str: ...
    @property
    def db_instance_ref(self) -> _aws_rds.DBInstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_db_instance(resource: _aws_rds.IDBInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_db_instance(x: Any) -> bool: ...

class CfnDBInstanceProps(Struct):
    additional_storage_volumes: Sequence[CfnDBInstance.AdditionalStorageVolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    allocated_storage: str | None = None
    allow_major_version_upgrade: bool | IResolvable | None = None
    apply_immediately: bool | IResolvable | None = None
    associated_roles: Sequence[CfnDBInstance.DBInstanceRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    automatic_backup_replication_kms_key_id: str | None = None
    automatic_backup_replication_region: str | None = None
    automatic_backup_replication_retention_period: float | None = None
    auto_minor_version_upgrade: bool | IResolvable | None = None
    availability_zone: str | None = None
    backup_retention_period: float | None = None
    backup_target: str | None = None
    ca_certificate_identifier: str | None = None
    certificate_rotation_restart: bool | IResolvable | None = None
    character_set_name: str | None = None
    copy_tags_to_snapshot: bool | IResolvable | None = None
    custom_iam_instance_profile: str | None = None
    database_insights_mode: str | None = None
    db_cluster_identifier: str | _aws_rds.IDBClusterRef | None = None
    db_cluster_snapshot_identifier: str | None = None
    db_instance_class: str | None = None
    db_instance_identifier: str | None = None
    db_name: str | None = None
    db_parameter_group_name: str | _aws_rds.IDBParameterGroupRef | None = None
    db_security_groups: Sequence[str] | None = None
    db_snapshot_identifier: str | None = None
    db_subnet_group_name: str | _aws_rds.IDBSubnetGroupRef | None = None
    db_system_id: str | None = None
    dedicated_log_volume: bool | IResolvable | None = None
    delete_automated_backups: bool | IResolvable | None = None
    deletion_protection: bool | IResolvable | None = None
    domain: str | None = None
    domain_auth_secret_arn: str | None = None
    domain_dns_ips: Sequence[str] | None = None
    domain_fqdn: str | None = None
    domain_iam_role_name: str | None = None
    domain_ou: str | None = None
    enable_cloudwatch_logs_exports: Sequence[str] | None = None
    enable_iam_database_authentication: bool | IResolvable | None = None
    enable_performance_insights: bool | IResolvable | None = None
    engine: str | None = None
    engine_lifecycle_support: str | None = None
    engine_version: str | None = None
    iops: float | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    license_model: str | None = None
    manage_master_user_password: bool | IResolvable | None = None
    master_user_authentication_type: str | None = None
    master_username: str | None = None
    master_user_password: str | None = None
    master_user_secret: CfnDBInstance.MasterUserSecretProperty | Mapping[str, Any] | IResolvable | None = None
    max_allocated_storage: float | None = None
    monitoring_interval: float | None = None
    monitoring_role_arn: str | _aws_iam.IRoleRef | None = None
    multi_az: bool | IResolvable | None = None
    nchar_character_set_name: str | None = None
    network_type: str | None = None
    option_group_name: str | None = None
    performance_insights_kms_key_id: str | _aws_kms.IKeyRef | None = None
    performance_insights_retention_period: float | None = None
    port: str | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    processor_features: Sequence[CfnDBInstance.ProcessorFeatureProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    promotion_tier: float | None = None
    publicly_accessible: bool | IResolvable | None = None
    replica_mode: str | None = None
    restore_time: str | None = None
    source_db_cluster_identifier: str | None = None
    source_db_instance_automated_backups_arn: str | None = None
    source_db_instance_identifier: str | _aws_rds.IDBInstanceRef | None = None
    source_dbi_resource_id: str | None = None
    source_region: str | None = None
    storage_encrypted: bool | IResolvable | None = None
    storage_throughput: float | None = None
    storage_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tde_credential_arn: str | None = None
    tde_credential_password: str | None = None
    timezone: str | None = None
    use_default_processor_features: bool | IResolvable | None = None
    use_latest_restorable_time: bool | IResolvable | None = None
    vpc_security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnDBParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        family: str,
        db_parameter_group_name: str | None = None,
        parameters: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    family: str
    parameters: Any
    db_parameter_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_db_parameter_group_arn(self) -> str: ...
    @property
    def attr_db_parameter_group_name(self) -> str: ...
    @property
    def db_parameter_group_ref(self) -> _aws_rds.DBParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_db_parameter_group(resource: _aws_rds.IDBParameterGroupRef) -> str: ...
    @staticmethod
    def from_db_parameter_group_arn(scope: Construct, id: str, arn: str) -> _aws_rds.IDBParameterGroupRef: ...
    @staticmethod
    def from_db_parameter_group_name(scope: Construct, id: str, db_parameter_group_name: str) -> _aws_rds.IDBParameterGroupRef: ...
    @staticmethod
    def is_cfn_db_parameter_group(x: Any) -> bool: ...

class CfnDBParameterGroupProps(Struct):
    description: str
    family: str
    db_parameter_group_name: str | None = None
    parameters: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBProxy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthFormatProperty(Struct):
        auth_scheme: str | None = None
        client_password_auth_type: str | None = None
        description: str | None = None
        iam_auth: str | None = None
        secret_arn: str | None = None
    class TagFormatProperty(Struct):
        key: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_proxy_name: str,
        engine_family: str,
        role_arn: str | _aws_iam.IRoleRef,
        vpc_subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        auth: Sequence[CfnDBProxy.AuthFormatProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        debug_logging: bool | IResolvable | None = None,
        default_auth_scheme: str | None = None,
        endpoint_network_type: str | None = None,
        idle_client_timeout: float | None = None,
        require_tls: bool | IResolvable | None = None,
        tags: Sequence[CfnDBProxy.TagFormatProperty | Mapping[str, Any]] | None = None,
        target_connection_network_type: str | None = None,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    db_proxy_name: str
    engine_family: str
    role_arn: str
    vpc_subnet_ids: Sequence[str]
    auth: Sequence[CfnDBProxy.AuthFormatProperty | IResolvable] | IResolvable | None
    debug_logging: bool | IResolvable | None
    default_auth_scheme: str | None
    endpoint_network_type: str | None
    idle_client_timeout: float | None
    require_tls: bool | IResolvable | None
    tags: Sequence[CfnDBProxy.TagFormatProperty] | None
    target_connection_network_type: str | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_db_proxy_arn(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def db_proxy_ref(self) -> _aws_rds.DBProxyReference: ...
    @staticmethod
    def arn_for_db_proxy(resource: _aws_rds.IDBProxyRef) -> str: ...
    @staticmethod
    def is_cfn_db_proxy(x: Any) -> bool: ...

class CfnDBProxyProps(Struct):
    db_proxy_name: str
    engine_family: str
    role_arn: str | _aws_iam.IRoleRef
    vpc_subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    auth: Sequence[CfnDBProxy.AuthFormatProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    debug_logging: bool | IResolvable | None = None
    default_auth_scheme: str | None = None
    endpoint_network_type: str | None = None
    idle_client_timeout: float | None = None
    require_tls: bool | IResolvable | None = None
    tags: Sequence[CfnDBProxy.TagFormatProperty | Mapping[str, Any]] | None = None
    target_connection_network_type: str | None = None
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnDBProxyEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagFormatProperty(Struct):
        key: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_proxy_endpoint_name: str,
        db_proxy_name: str,
        vpc_subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        endpoint_network_type: str | None = None,
        tags: Sequence[CfnDBProxyEndpoint.TagFormatProperty | Mapping[str, Any]] | None = None,
        target_role: str | None = None,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    db_proxy_endpoint_name: str
    db_proxy_name: str
    vpc_subnet_ids: Sequence[str]
    endpoint_network_type: str | None
    tags: Sequence[CfnDBProxyEndpoint.TagFormatProperty] | None
    target_role: str | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_db_proxy_endpoint_arn(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def db_proxy_endpoint_ref(self) -> _aws_rds.DBProxyEndpointReference: ...
    @staticmethod
    def arn_for_db_proxy_endpoint(resource: _aws_rds.IDBProxyEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_db_proxy_endpoint(x: Any) -> bool: ...

class CfnDBProxyEndpointProps(Struct):
    db_proxy_endpoint_name: str
    db_proxy_name: str
    vpc_subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    endpoint_network_type: str | None = None
    tags: Sequence[CfnDBProxyEndpoint.TagFormatProperty | Mapping[str, Any]] | None = None
    target_role: str | None = None
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnDBProxyTargetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionPoolConfigurationInfoFormatProperty(Struct):
        connection_borrow_timeout: float | None = None
        init_query: str | None = None
        max_connections_percent: float | None = None
        max_idle_connections_percent: float | None = None
        session_pinning_filters: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_proxy_name: str | _aws_rds.IDBProxyRef,
        target_group_name: str,
        connection_pool_configuration_info: CfnDBProxyTargetGroup.ConnectionPoolConfigurationInfoFormatProperty | Mapping[str, Any] | IResolvable | None = None,
        db_cluster_identifiers: Sequence[str | _aws_rds.IDBClusterRef] | None = None,
        db_instance_identifiers: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_proxy_name: str
    target_group_name: str
    connection_pool_configuration_info: CfnDBProxyTargetGroup.ConnectionPoolConfigurationInfoFormatProperty | IResolvable | None
    db_cluster_identifiers: Sequence[str] | None
    db_instance_identifiers: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_target_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def db_proxy_target_group_ref(self) -> _aws_rds.DBProxyTargetGroupReference: ...
    @staticmethod
    def is_cfn_db_proxy_target_group(x: Any) -> bool: ...

class CfnDBProxyTargetGroupProps(Struct):
    db_proxy_name: str | _aws_rds.IDBProxyRef
    target_group_name: str
    connection_pool_configuration_info: CfnDBProxyTargetGroup.ConnectionPoolConfigurationInfoFormatProperty | Mapping[str, Any] | IResolvable | None = None
    db_cluster_identifiers: Sequence[str | _aws_rds.IDBClusterRef] | None = None
    db_instance_identifiers: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBSecurityGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IngressProperty(Struct):
        cidrip: str | None = None
        ec2_security_group_id: str | None = None
        ec2_security_group_name: str | None = None
        ec2_security_group_owner_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_security_group_ingress: Sequence[CfnDBSecurityGroup.IngressProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        group_description: str,
        ec2_vpc_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_security_group_ingress: Sequence[CfnDBSecurityGroup.IngressProperty | IResolvable] | IResolvable
    group_description: str
    ec2_vpc_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def db_security_group_ref(self) -> _aws_rds.DBSecurityGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_security_group(x: Any) -> bool: ...

class CfnDBSecurityGroupProps(Struct):
    db_security_group_ingress: Sequence[CfnDBSecurityGroup.IngressProperty | Mapping[str, Any] | IResolvable] | IResolvable
    group_description: str
    ec2_vpc_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBSecurityGroupIngress(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_security_group_name: str,
        cidrip: str | None = None,
        ec2_security_group_id: str | None = None,
        ec2_security_group_name: str | None = None,
        ec2_security_group_owner_id: str | None = None,
    ) -> None: ...
    db_security_group_name: str
    cidrip: str | None
    ec2_security_group_id: str | None
    ec2_security_group_name: str | None
    ec2_security_group_owner_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def db_security_group_ingress_ref(self) -> _aws_rds.DBSecurityGroupIngressReference: ...
    @staticmethod
    def is_cfn_db_security_group_ingress(x: Any) -> bool: ...

class CfnDBSecurityGroupIngressProps(Struct):
    db_security_group_name: str
    cidrip: str | None = None
    ec2_security_group_id: str | None = None
    ec2_security_group_name: str | None = None
    ec2_security_group_owner_id: str | None = None

class CfnDBShardGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_cluster_identifier: str,
        max_acu: float,
        compute_redundancy: float | None = None,
        db_shard_group_identifier: str | None = None,
        min_acu: float | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_cluster_identifier: str
    max_acu: float
    compute_redundancy: float | None
    db_shard_group_identifier: str | None
    min_acu: float | None
    publicly_accessible: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_db_shard_group_resource_id(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def db_shard_group_ref(self) -> _aws_rds.DBShardGroupReference: ...
    @staticmethod
    def is_cfn_db_shard_group(x: Any) -> bool: ...

class CfnDBShardGroupProps(Struct):
    db_cluster_identifier: str
    max_acu: float
    compute_redundancy: float | None = None
    db_shard_group_identifier: str | None = None
    min_acu: float | None = None
    publicly_accessible: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_instance_identifier: str,
        db_snapshot_identifier: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_instance_identifier: str
    db_snapshot_identifier: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_allocated_storage(self) -> float: ...
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_dbi_resource_id(self) -> str: ...
    @property
    def attr_db_snapshot_arn(self) -> str: ...
    @property
    def attr_encrypted(self) -> IResolvable: ...
    @property
    def attr_engine(self) -> str: ...
    @property
    def attr_engine_version(self) -> str: ...
    @property
    def attr_iam_database_authentication_enabled(self) -> IResolvable: ...
    @property
    def attr_instance_create_time(self) -> str: ...
    @property
    def attr_iops(self) -> float: ...
    @property
    def attr_kms_key_id(self) -> str: ...
    @property
    def attr_license_model(self) -> str: ...
    @property
    def attr_master_username(self) -> str: ...
    @property
    def attr_option_group_name(self) -> str: ...
    @property
    def attr_original_snapshot_create_time(self) -> str: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_snapshot_create_time(self) -> str: ...
    @property
    def attr_snapshot_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_storage_throughput(self) -> float: ...
    @property
    def attr_storage_type(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def db_snapshot_ref(self) -> _aws_rds.DBSnapshotReference: ...
    @staticmethod
    def arn_for_db_snapshot(resource: _aws_rds.IDBSnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_db_snapshot(x: Any) -> bool: ...

class CfnDBSnapshotProps(Struct):
    db_instance_identifier: str
    db_snapshot_identifier: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_subnet_group_description: str,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        db_subnet_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_subnet_group_description: str
    subnet_ids: Sequence[str]
    db_subnet_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_db_subnet_group_arn(self) -> str: ...
    @property
    def db_subnet_group_ref(self) -> _aws_rds.DBSubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_db_subnet_group(resource: _aws_rds.IDBSubnetGroupRef) -> str: ...
    @staticmethod
    def is_cfn_db_subnet_group(x: Any) -> bool: ...

class CfnDBSubnetGroupProps(Struct):
    db_subnet_group_description: str
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    db_subnet_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeploymentTaskProperty(Struct):
        task_name: str | None = None
        task_status: str | None = None
    class SwitchoverDetailProperty(Struct):
        source_member: str | None = None
        switchover_detail_status: str | None = None
        target_member: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        blue_green_deployment_name: str,
        source: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_allocated_storage: float | None = None,
        target_db_cluster_parameter_group_name: str | None = None,
        target_db_instance_class: str | None = None,
        target_db_parameter_group_name: str | None = None,
        target_engine_version: str | None = None,
        target_iops: float | None = None,
        target_storage_throughput: float | None = None,
        target_storage_type: str | None = None,
        upgrade_target_storage_config: bool | IResolvable | None = None,
    ) -> None: ...
    blue_green_deployment_name: str
    source: str
    tags: Sequence[_CfnTag] | None
    target_allocated_storage: float | None
    target_db_cluster_parameter_group_name: str | None
    target_db_instance_class: str | None
    target_db_parameter_group_name: str | None
    target_engine_version: str | None
    target_iops: float | None
    target_storage_throughput: float | None
    target_storage_type: str | None
    upgrade_target_storage_config: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_blue_green_deployment_identifier(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_switchover_details(self) -> IResolvable: ...
    @property
    def attr_target(self) -> str: ...
    @property
    def attr_tasks(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def deployment_ref(self) -> _aws_rds.DeploymentReference: ...
    @staticmethod
    def arn_for_deployment(resource: _aws_rds.IDeploymentRef) -> str: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    blue_green_deployment_name: str
    source: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_allocated_storage: float | None = None
    target_db_cluster_parameter_group_name: str | None = None
    target_db_instance_class: str | None = None
    target_db_parameter_group_name: str | None = None
    target_engine_version: str | None = None
    target_iops: float | None = None
    target_storage_throughput: float | None = None
    target_storage_type: str | None = None
    upgrade_target_storage_config: bool | IResolvable | None = None

class CfnEventSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        sns_topic_arn: str | _aws_sns.ITopicRef,
        enabled: bool | IResolvable | None = None,
        event_categories: Sequence[str] | None = None,
        source_ids: Sequence[str | _aws_rds.IDBClusterRef | _aws_rds.IDBInstanceRef] | None = None,
        source_type: str | None = None,
        subscription_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    sns_topic_arn: str
    enabled: bool | IResolvable | None
    event_categories: Sequence[str] | None
    source_ids: Sequence[str] | None
    source_type: str | None
    subscription_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def event_subscription_ref(self) -> _aws_rds.EventSubscriptionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_event_subscription(resource: _aws_rds.IEventSubscriptionRef) -> str: ...
    @staticmethod
    def from_subscription_name(scope: Construct, id: str, subscription_name: str) -> _aws_rds.IEventSubscriptionRef: ...
    @staticmethod
    def is_cfn_event_subscription(x: Any) -> bool: ...

class CfnEventSubscriptionProps(Struct):
    sns_topic_arn: str | _aws_sns.ITopicRef
    enabled: bool | IResolvable | None = None
    event_categories: Sequence[str] | None = None
    source_ids: Sequence[str | _aws_rds.IDBClusterRef | _aws_rds.IDBInstanceRef] | None = None
    source_type: str | None = None
    subscription_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGlobalCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GlobalEndpointProperty(Struct):
        address: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deletion_protection: bool | IResolvable | None = None,
        engine: str | None = None,
        engine_lifecycle_support: str | None = None,
        engine_version: str | None = None,
        global_cluster_identifier: str | None = None,
        source_db_cluster_identifier: str | _aws_rds.IDBClusterRef | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    deletion_protection: bool | IResolvable | None
    engine: str | None
    engine_lifecycle_support: str | None
    engine_version: str | None
    global_cluster_identifier: str | None
    source_db_cluster_identifier: str | None
    storage_encrypted: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_global_endpoint(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def global_cluster_ref(self) -> _aws_rds.GlobalClusterReference: ...
    @staticmethod
    def is_cfn_global_cluster(x: Any) -> bool: ...

class CfnGlobalClusterProps(Struct):
    deletion_protection: bool | IResolvable | None = None
    engine: str | None = None
    engine_lifecycle_support: str | None = None
    engine_version: str | None = None
    global_cluster_identifier: str | None = None
    source_db_cluster_identifier: str | _aws_rds.IDBClusterRef | None = None
    storage_encrypted: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        source_arn: str,
        target_arn: str,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        data_filter: str | None = None,
        description: str | None = None,
        integration_name: str | None = None,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    source_arn: str
    target_arn: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    data_filter: str | None
    description: str | None
    integration_name: str | None
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_integration_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_ref(self) -> _aws_rds.IntegrationReference: ...
    @staticmethod
    def arn_for_integration(resource: _aws_rds.IIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    source_arn: str
    target_arn: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    data_filter: str | None = None
    description: str | None = None
    integration_name: str | None = None
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOptionGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OptionConfigurationProperty(Struct):
        option_name: str
        db_security_group_memberships: Sequence[str] | None = None
        option_settings: Sequence[CfnOptionGroup.OptionSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        option_version: str | None = None
        port: float | None = None
        vpc_security_group_memberships: Sequence[str] | None = None
    class OptionSettingProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine_name: str,
        major_engine_version: str,
        option_group_description: str,
        option_configurations: Sequence[CfnOptionGroup.OptionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        option_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    engine_name: str
    major_engine_version: str
    option_group_description: str
    option_configurations: Sequence[CfnOptionGroup.OptionConfigurationProperty | IResolvable] | IResolvable | None
    option_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def option_group_ref(self) -> _aws_rds.OptionGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_option_group(resource: _aws_rds.IOptionGroupRef) -> str: ...
    @staticmethod
    def from_option_group_name(scope: Construct, id: str, option_group_name: str) -> _aws_rds.IOptionGroupRef: ...
    @staticmethod
    def is_cfn_option_group(x: Any) -> bool: ...

class CfnOptionGroupProps(Struct):
    engine_name: str
    major_engine_version: str
    option_group_description: str
    option_configurations: Sequence[CfnOptionGroup.OptionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    option_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class AuroraCapacityUnit(Enum):
    ACU_1 = 1
    ACU_2 = 2
    ACU_4 = 4
    ACU_8 = 8
    ACU_16 = 16
    ACU_32 = 32
    ACU_64 = 64
    ACU_128 = 128
    ACU_192 = 192
    ACU_256 = 256
    ACU_384 = 384

class ClientPasswordAuthType(Enum):
    MYSQL_NATIVE_PASSWORD = 'MYSQL_NATIVE_PASSWORD'
    POSTGRES_SCRAM_SHA_256 = 'POSTGRES_SCRAM_SHA_256'
    POSTGRES_MD5 = 'POSTGRES_MD5'
    SQL_SERVER_AUTHENTICATION = 'SQL_SERVER_AUTHENTICATION'
    MYSQL_CACHING_SHA2_PASSWORD = 'MYSQL_CACHING_SHA2_PASSWORD'

class ClusterScailabilityType(Enum):
    STANDARD = 'standard'
    LIMITLESS = 'limitless'

class ClusterScalabilityType(Enum):
    STANDARD = 'standard'
    LIMITLESS = 'limitless'

class DBClusterStorageType(Enum):
    AURORA = 'aurora'
    AURORA_IOPT1 = 'aurora-iopt1'

class DatabaseInsightsMode(Enum):
    STANDARD = 'standard'
    ADVANCED = 'advanced'

class DefaultAuthScheme(Enum):
    IAM_AUTH = 'IAM_AUTH'
    NONE = 'NONE'

class EngineLifecycleSupport(Enum):
    OPEN_SOURCE_RDS_EXTENDED_SUPPORT = 'open-source-rds-extended-support'
    OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED = 'open-source-rds-extended-support-disabled'

class InstanceType(Enum):
    PROVISIONED = 'PROVISIONED'
    SERVERLESS_V2 = 'SERVERLESS_V2'

class InstanceUpdateBehaviour(Enum):
    BULK = 'BULK'
    ROLLING = 'ROLLING'

class LicenseModel(Enum):
    LICENSE_INCLUDED = 'license-included'
    BRING_YOUR_OWN_LICENSE = 'bring-your-own-license'
    GENERAL_PUBLIC_LICENSE = 'general-public-license'

class NetworkType(Enum):
    IPV4 = 'IPV4'
    DUAL = 'DUAL'
    IPV6 = 'IPV6'

class PerformanceInsightRetention(Enum):
    DEFAULT = 7
    MONTHS_1 = 31
    MONTHS_2 = 62
    MONTHS_3 = 93
    MONTHS_4 = 124
    MONTHS_5 = 155
    MONTHS_6 = 186
    MONTHS_7 = 217
    MONTHS_8 = 248
    MONTHS_9 = 279
    MONTHS_10 = 310
    MONTHS_11 = 341
    MONTHS_12 = 372
    MONTHS_13 = 403
    MONTHS_14 = 434
    MONTHS_15 = 465
    MONTHS_16 = 496
    MONTHS_17 = 527
    MONTHS_18 = 558
    MONTHS_19 = 589
    MONTHS_20 = 620
    MONTHS_21 = 651
    MONTHS_22 = 682
    MONTHS_23 = 713
    LONG_TERM = 731

class ProxyEndpointTargetRole(Enum):
    READ_WRITE = 'READ_WRITE'
    READ_ONLY = 'READ_ONLY'

class StorageType(Enum):
    STANDARD = 'standard'
    GP2 = 'gp2'
    GP3 = 'gp3'
    IO1 = 'io1'
    IO2 = 'io2'

class TimeoutAction(Enum):
    FORCE_APPLY_CAPACITY_CHANGE = 'ForceApplyCapacityChange'
    ROLLBACK_CAPACITY_CHANGE = 'RollbackCapacityChange'

class AuroraClusterEngineProps(Struct):
    version: Any

class AuroraMysqlClusterEngineProps(Struct):
    version: Any

class AuroraPostgresClusterEngineProps(Struct):
    version: Any

class AuroraPostgresEngineFeatures(Struct):
    s3_export: bool | None = None
    s3_import: bool | None = None
    serverless_v2_auto_pause_supported: bool | None = None

class BackupProps(Struct):
    retention: Any
    preferred_window: str | None = None

class ClusterEngineBindOptions(Struct):
    parameter_group: Any | None = None
    s3_export_role: Any | None = None
    s3_import_role: Any | None = None

class ClusterEngineConfig(Struct):
    features: ClusterEngineFeatures | Mapping[str, Any] | None = None
    parameter_group: Any | None = None
    port: float | None = None

class ClusterEngineFeatures(Struct):
    s3_export: str | None = None
    s3_import: str | None = None
    serverless_v2_auto_pause_supported: bool | None = None

class ClusterInstanceBindOptions(Struct):
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    promotion_tier: float | None = None
    removal_policy: Any | None = None
    subnet_group: Any | None = None

class ClusterInstanceOptions(Struct):
    allow_major_version_upgrade: bool | None = None
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    ca_certificate: Any | None = None
    enable_performance_insights: bool | None = None
    instance_identifier: str | None = None
    is_from_legacy_instance_props: bool | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | None = None

class ClusterInstanceProps(Struct):
    instance_type: Any
    allow_major_version_upgrade: bool | None = None
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    ca_certificate: Any | None = None
    enable_performance_insights: bool | None = None
    instance_identifier: str | None = None
    is_from_legacy_instance_props: bool | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | None = None
    promotion_tier: float | None = None

class CommonRotationUserOptions(Struct):
    automatically_after: Any | None = None
    endpoint: Any | None = None
    exclude_characters: str | None = None
    rotate_immediately_on_update: bool | None = None
    security_group: Any | None = None
    vpc_subnets: Any | None = None

class CredentialsBaseOptions(Struct):
    encryption_key: Any | None = None
    exclude_characters: str | None = None
    replica_regions: Sequence[Any] | None = None
    secret_name: str | None = None

class CredentialsFromUsernameOptions(Struct):
    encryption_key: Any | None = None
    exclude_characters: str | None = None
    replica_regions: Sequence[Any] | None = None
    secret_name: str | None = None
    password: Any | None = None

class DatabaseClusterAttributes(Struct):
    cluster_identifier: str
    cluster_endpoint_address: str | None = None
    cluster_resource_identifier: str | None = None
    data_api_enabled: bool | None = None
    engine: Any | None = None
    instance_endpoint_addresses: Sequence[str] | None = None
    instance_identifiers: Sequence[str] | None = None
    port: float | None = None
    reader_endpoint_address: str | None = None
    secret: Any | None = None
    security_groups: Sequence[Any] | None = None

class DatabaseClusterFromSnapshotProps(Struct):
    engine: Any
    snapshot_identifier: str
    auto_minor_version_upgrade: bool | None = None
    backtrack_window: Any | None = None
    backup: BackupProps | Mapping[str, Any] | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    cluster_identifier: str | None = None
    cluster_scailability_type: ClusterScailabilityType | None = None
    cluster_scalability_type: ClusterScalabilityType | None = None
    copy_tags_to_snapshot: bool | None = None
    credentials: Any | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    default_database_name: str | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_cluster_level_enhanced_monitoring: bool | None = None
    enable_data_api: bool | None = None
    enable_local_write_forwarding: bool | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier_base: str | None = None
    instance_props: InstanceProps | Mapping[str, Any] | None = None
    instances: float | None = None
    instance_update_behaviour: InstanceUpdateBehaviour | None = None
    manage_master_user_password: bool | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    network_type: NetworkType | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_maintenance_window: str | None = None
    readers: Sequence[Any] | None = None
    removal_policy: Any | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    serverless_v2_auto_pause_duration: Any | None = None
    serverless_v2_max_capacity: float | None = None
    serverless_v2_min_capacity: float | None = None
    snapshot_credentials: Any | None = None
    storage_encrypted: bool | None = None
    storage_encryption_key: Any | None = None
    storage_type: DBClusterStorageType | None = None
    subnet_group: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None
    writer: Any | None = None

class DatabaseClusterLookupOptions(Struct):
    cluster_identifier: str

class DatabaseClusterProps(Struct):
    engine: Any
    auto_minor_version_upgrade: bool | None = None
    backtrack_window: Any | None = None
    backup: BackupProps | Mapping[str, Any] | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    cluster_identifier: str | None = None
    cluster_scailability_type: ClusterScailabilityType | None = None
    cluster_scalability_type: ClusterScalabilityType | None = None
    copy_tags_to_snapshot: bool | None = None
    credentials: Any | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    default_database_name: str | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_cluster_level_enhanced_monitoring: bool | None = None
    enable_data_api: bool | None = None
    enable_local_write_forwarding: bool | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier_base: str | None = None
    instance_props: InstanceProps | Mapping[str, Any] | None = None
    instances: float | None = None
    instance_update_behaviour: InstanceUpdateBehaviour | None = None
    manage_master_user_password: bool | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    network_type: NetworkType | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_maintenance_window: str | None = None
    readers: Sequence[Any] | None = None
    removal_policy: Any | None = None
    replication_source_identifier: str | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    serverless_v2_auto_pause_duration: Any | None = None
    serverless_v2_max_capacity: float | None = None
    serverless_v2_min_capacity: float | None = None
    storage_encrypted: bool | None = None
    storage_encryption_key: Any | None = None
    storage_type: DBClusterStorageType | None = None
    subnet_group: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None
    writer: Any | None = None

class DatabaseInstanceAttributes(Struct):
    instance_endpoint_address: str
    instance_identifier: str
    port: float
    security_groups: Sequence[Any]
    engine: Any | None = None
    instance_resource_id: str | None = None

class DatabaseInstanceFromSnapshotProps(Struct):
    vpc: Any
    engine: Any
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    backup_retention: Any | None = None
    ca_certificate: Any | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    copy_tags_to_snapshot: bool | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier: str | None = None
    iops: float | None = None
    max_allocated_storage: float | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    multi_az: bool | None = None
    network_type: NetworkType | None = None
    option_group: Any | None = None
    parameter_group: Any | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    processor_features: ProcessorFeatures | Mapping[str, Any] | None = None
    publicly_accessible: bool | None = None
    removal_policy: Any | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    storage_throughput: float | None = None
    storage_type: StorageType | None = None
    subnet_group: Any | None = None
    vpc_subnets: Any | None = None
    allocated_storage: float | None = None
    allow_major_version_upgrade: bool | None = None
    database_name: str | None = None
    instance_type: Any | None = None
    license_model: LicenseModel | None = None
    parameters: Mapping[str, str] | None = None
    timezone: str | None = None
    cluster_snapshot_identifier: str | None = None
    credentials: Any | None = None
    snapshot_identifier: str | None = None

class DatabaseInstanceLookupOptions(Struct):
    instance_identifier: str

class DatabaseInstanceNewProps(Struct):
    vpc: Any
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    backup_retention: Any | None = None
    ca_certificate: Any | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    copy_tags_to_snapshot: bool | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier: str | None = None
    iops: float | None = None
    max_allocated_storage: float | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    multi_az: bool | None = None
    network_type: NetworkType | None = None
    option_group: Any | None = None
    parameter_group: Any | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    processor_features: ProcessorFeatures | Mapping[str, Any] | None = None
    publicly_accessible: bool | None = None
    removal_policy: Any | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    storage_throughput: float | None = None
    storage_type: StorageType | None = None
    subnet_group: Any | None = None
    vpc_subnets: Any | None = None

class DatabaseInstanceProps(Struct):
    vpc: Any
    engine: Any
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    backup_retention: Any | None = None
    ca_certificate: Any | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    copy_tags_to_snapshot: bool | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier: str | None = None
    iops: float | None = None
    max_allocated_storage: float | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    multi_az: bool | None = None
    network_type: NetworkType | None = None
    option_group: Any | None = None
    parameter_group: Any | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    processor_features: ProcessorFeatures | Mapping[str, Any] | None = None
    publicly_accessible: bool | None = None
    removal_policy: Any | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    storage_throughput: float | None = None
    storage_type: StorageType | None = None
    subnet_group: Any | None = None
    vpc_subnets: Any | None = None
    allocated_storage: float | None = None
    allow_major_version_upgrade: bool | None = None
    database_name: str | None = None
    instance_type: Any | None = None
    license_model: LicenseModel | None = None
    parameters: Mapping[str, str] | None = None
    timezone: str | None = None
    character_set_name: str | None = None
    credentials: Any | None = None
    manage_master_user_password: bool | None = None
    storage_encrypted: bool | None = None
    storage_encryption_key: Any | None = None

class DatabaseInstanceReadReplicaProps(Struct):
    vpc: Any
    instance_type: Any
    source_database_instance: Any
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    backup_retention: Any | None = None
    ca_certificate: Any | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    copy_tags_to_snapshot: bool | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier: str | None = None
    iops: float | None = None
    max_allocated_storage: float | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    multi_az: bool | None = None
    network_type: NetworkType | None = None
    option_group: Any | None = None
    parameter_group: Any | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    processor_features: ProcessorFeatures | Mapping[str, Any] | None = None
    publicly_accessible: bool | None = None
    removal_policy: Any | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    storage_throughput: float | None = None
    storage_type: StorageType | None = None
    subnet_group: Any | None = None
    vpc_subnets: Any | None = None
    allocated_storage: float | None = None
    storage_encrypted: bool | None = None
    storage_encryption_key: Any | None = None

class DatabaseInstanceSourceProps(Struct):
    vpc: Any
    engine: Any
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    backup_retention: Any | None = None
    ca_certificate: Any | None = None
    cloudwatch_logs_exports: Sequence[str] | None = None
    cloudwatch_logs_retention: Any | None = None
    cloudwatch_logs_retention_role: Any | None = None
    copy_tags_to_snapshot: bool | None = None
    database_insights_mode: DatabaseInsightsMode | None = None
    delete_automated_backups: bool | None = None
    deletion_protection: bool | None = None
    domain: str | None = None
    domain_role: Any | None = None
    enable_performance_insights: bool | None = None
    engine_lifecycle_support: EngineLifecycleSupport | None = None
    iam_authentication: bool | None = None
    instance_identifier: str | None = None
    iops: float | None = None
    max_allocated_storage: float | None = None
    monitoring_interval: Any | None = None
    monitoring_role: Any | None = None
    multi_az: bool | None = None
    network_type: NetworkType | None = None
    option_group: Any | None = None
    parameter_group: Any | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    port: float | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    processor_features: ProcessorFeatures | Mapping[str, Any] | None = None
    publicly_accessible: bool | None = None
    removal_policy: Any | None = None
    s3_export_buckets: Sequence[Any] | None = None
    s3_export_role: Any | None = None
    s3_import_buckets: Sequence[Any] | None = None
    s3_import_role: Any | None = None
    security_groups: Sequence[Any] | None = None
    storage_throughput: float | None = None
    storage_type: StorageType | None = None
    subnet_group: Any | None = None
    vpc_subnets: Any | None = None
    allocated_storage: float | None = None
    allow_major_version_upgrade: bool | None = None
    database_name: str | None = None
    instance_type: Any | None = None
    license_model: LicenseModel | None = None
    parameters: Mapping[str, str] | None = None
    timezone: str | None = None

class DatabaseProxyAttributes(Struct):
    db_proxy_arn: str
    db_proxy_name: str
    endpoint: str
    security_groups: Sequence[Any]

class DatabaseProxyEndpointAttributes(Struct):
    db_proxy_endpoint_arn: str
    db_proxy_endpoint_name: str
    endpoint: str

class DatabaseProxyEndpointOptions(Struct):
    vpc: Any
    db_proxy_endpoint_name: str | None = None
    security_groups: Sequence[Any] | None = None
    target_role: ProxyEndpointTargetRole | None = None
    vpc_subnets: Any | None = None

class DatabaseProxyEndpointProps(Struct):
    vpc: Any
    db_proxy: Any
    db_proxy_endpoint_name: str | None = None
    security_groups: Sequence[Any] | None = None
    target_role: ProxyEndpointTargetRole | None = None
    vpc_subnets: Any | None = None

class DatabaseProxyOptions(Struct):
    vpc: Any
    borrow_timeout: Any | None = None
    client_password_auth_type: ClientPasswordAuthType | None = None
    db_proxy_name: str | None = None
    debug_logging: bool | None = None
    default_auth_scheme: DefaultAuthScheme | None = None
    iam_auth: bool | None = None
    idle_client_timeout: Any | None = None
    init_query: str | None = None
    max_connections_percent: float | None = None
    max_idle_connections_percent: float | None = None
    require_tls: bool | None = None
    role: Any | None = None
    secrets: Sequence[Any] | None = None
    security_groups: Sequence[Any] | None = None
    session_pinning_filters: Sequence[Any] | None = None
    vpc_subnets: Any | None = None

class DatabaseProxyProps(Struct):
    vpc: Any
    proxy_target: Any
    borrow_timeout: Any | None = None
    client_password_auth_type: ClientPasswordAuthType | None = None
    db_proxy_name: str | None = None
    debug_logging: bool | None = None
    default_auth_scheme: DefaultAuthScheme | None = None
    iam_auth: bool | None = None
    idle_client_timeout: Any | None = None
    init_query: str | None = None
    max_connections_percent: float | None = None
    max_idle_connections_percent: float | None = None
    require_tls: bool | None = None
    role: Any | None = None
    secrets: Sequence[Any] | None = None
    security_groups: Sequence[Any] | None = None
    session_pinning_filters: Sequence[Any] | None = None
    vpc_subnets: Any | None = None

class DatabaseSecretProps(Struct):
    username: str
    dbname: str | None = None
    encryption_key: Any | None = None
    exclude_characters: str | None = None
    master_secret: Any | None = None
    replace_on_password_criteria_changes: bool | None = None
    replica_regions: Sequence[Any] | None = None
    secret_name: str | None = None

class EngineVersion(Struct):
    major_version: str
    full_version: str | None = None

class InstanceEngineBindOptions(Struct):
    domain: str | None = None
    option_group: Any | None = None
    s3_export_role: Any | None = None
    s3_import_role: Any | None = None
    timezone: str | None = None

class InstanceEngineConfig(Struct):
    features: InstanceEngineFeatures | Mapping[str, Any] | None = None
    option_group: Any | None = None

class InstanceEngineFeatures(Struct):
    s3_export: str | None = None
    s3_import: str | None = None

class InstanceProps(Struct):
    vpc: Any
    allow_major_version_upgrade: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    delete_automated_backups: bool | None = None
    enable_performance_insights: bool | None = None
    instance_type: Any | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | None = None
    security_groups: Sequence[Any] | None = None
    vpc_subnets: Any | None = None

class MariaDbInstanceEngineProps(Struct):
    version: Any

class MySqlInstanceEngineProps(Struct):
    version: Any

class OptionConfiguration(Struct):
    name: str
    port: float | None = None
    security_groups: Sequence[Any] | None = None
    settings: Mapping[str, str] | None = None
    version: str | None = None
    vpc: Any | None = None

class OptionGroupProps(Struct):
    configurations: Sequence[OptionConfiguration | Mapping[str, Any]]
    engine: Any
    description: str | None = None
    option_group_name: str | None = None

class OracleEeCdbInstanceEngineProps(Struct):
    version: Any

class OracleEeInstanceEngineProps(Struct):
    version: Any

class OracleSe2CdbInstanceEngineProps(Struct):
    version: Any

class OracleSe2InstanceEngineProps(Struct):
    version: Any

class ParameterGroupClusterBindOptions(Struct):
    pass

class ParameterGroupClusterConfig(Struct):
    parameter_group_name: str

class ParameterGroupInstanceBindOptions(Struct):
    pass

class ParameterGroupInstanceConfig(Struct):
    parameter_group_name: str

class ParameterGroupProps(Struct):
    engine: Any
    description: str | None = None
    name: str | None = None
    parameters: Mapping[str, str] | None = None
    removal_policy: Any | None = None

class PostgresEngineFeatures(Struct):
    s3_export: bool | None = None
    s3_import: bool | None = None

class PostgresInstanceEngineProps(Struct):
    version: Any

class ProcessorFeatures(Struct):
    core_count: float | None = None
    threads_per_core: float | None = None

class ProvisionedClusterInstanceProps(Struct):
    allow_major_version_upgrade: bool | None = None
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    ca_certificate: Any | None = None
    enable_performance_insights: bool | None = None
    instance_identifier: str | None = None
    is_from_legacy_instance_props: bool | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | None = None
    instance_type: Any | None = None
    promotion_tier: float | None = None

class ProxyTargetConfig(Struct):
    engine_family: str
    db_clusters: Sequence[Any] | None = None
    db_instances: Sequence[Any] | None = None

class RotationMultiUserOptions(Struct):
    secret: Any
    automatically_after: Any | None = None
    endpoint: Any | None = None
    exclude_characters: str | None = None
    rotate_immediately_on_update: bool | None = None
    security_group: Any | None = None
    vpc_subnets: Any | None = None

class RotationSingleUserOptions(Struct):
    automatically_after: Any | None = None
    endpoint: Any | None = None
    exclude_characters: str | None = None
    rotate_immediately_on_update: bool | None = None
    security_group: Any | None = None
    vpc_subnets: Any | None = None

class ServerlessClusterAttributes(Struct):
    cluster_identifier: str
    cluster_endpoint_address: str | None = None
    port: float | None = None
    reader_endpoint_address: str | None = None
    secret: Any | None = None
    security_groups: Sequence[Any] | None = None

class ServerlessClusterFromSnapshotProps(Struct):
    engine: Any
    snapshot_identifier: str
    backup_retention: Any | None = None
    cluster_identifier: str | None = None
    copy_tags_to_snapshot: bool | None = None
    credentials: Any | None = None
    default_database_name: str | None = None
    deletion_protection: bool | None = None
    enable_data_api: bool | None = None
    parameter_group: Any | None = None
    removal_policy: Any | None = None
    scaling: ServerlessScalingOptions | Mapping[str, Any] | None = None
    security_groups: Sequence[Any] | None = None
    subnet_group: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class ServerlessClusterProps(Struct):
    engine: Any
    backup_retention: Any | None = None
    cluster_identifier: str | None = None
    copy_tags_to_snapshot: bool | None = None
    credentials: Any | None = None
    default_database_name: str | None = None
    deletion_protection: bool | None = None
    enable_data_api: bool | None = None
    parameter_group: Any | None = None
    removal_policy: Any | None = None
    scaling: ServerlessScalingOptions | Mapping[str, Any] | None = None
    security_groups: Sequence[Any] | None = None
    storage_encryption_key: Any | None = None
    subnet_group: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class ServerlessScalingOptions(Struct):
    auto_pause: Any | None = None
    max_capacity: AuroraCapacityUnit | None = None
    min_capacity: AuroraCapacityUnit | None = None
    timeout: Any | None = None
    timeout_action: TimeoutAction | None = None

class ServerlessV2ClusterInstanceProps(Struct):
    allow_major_version_upgrade: bool | None = None
    apply_immediately: bool | None = None
    auto_minor_version_upgrade: bool | None = None
    availability_zone: str | None = None
    ca_certificate: Any | None = None
    enable_performance_insights: bool | None = None
    instance_identifier: str | None = None
    is_from_legacy_instance_props: bool | None = None
    parameter_group: Any | None = None
    parameters: Mapping[str, str] | None = None
    performance_insight_encryption_key: Any | None = None
    performance_insight_retention: PerformanceInsightRetention | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | None = None
    scale_with_writer: bool | None = None

class SnapshotCredentialsFromGeneratedPasswordOptions(Struct):
    encryption_key: Any | None = None
    exclude_characters: str | None = None
    replica_regions: Sequence[Any] | None = None

class SqlServerEeInstanceEngineProps(Struct):
    version: Any

class SqlServerExInstanceEngineProps(Struct):
    version: Any

class SqlServerSeInstanceEngineProps(Struct):
    version: Any

class SqlServerWebInstanceEngineProps(Struct):
    version: Any

class SubnetGroupProps(Struct):
    description: str
    vpc: Any
    removal_policy: Any | None = None
    subnet_group_name: str | None = None
    vpc_subnets: Any | None = None

