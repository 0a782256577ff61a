# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_timestream as _aws_timestream
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDatabase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        database_name: str | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    database_name: str | None
    kms_key_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def database_ref(self) -> _aws_timestream.DatabaseReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_database(resource: _aws_timestream.IDatabaseRef) -> str: ...
    @staticmethod
    def from_database_arn(scope: Construct, id: str, arn: str) -> _aws_timestream.IDatabaseRef: ...
    @staticmethod
    def from_database_name(scope: Construct, id: str, database_name: str) -> _aws_timestream.IDatabaseRef: ...
    @staticmethod
    def is_cfn_database(x: Any) -> bool: ...

class CfnDatabaseProps(Struct):
    database_name: str | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInfluxDBBackup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ClusterConfigurationProperty(Struct):
        dedicated_compactor: bool | IResolvable | None = None
        ingest_query_instances: float | None = None
        query_only_instances: float | None = None
    class LogDeliveryConfigurationProperty(Struct):
        s3_configuration: CfnInfluxDBBackup.S3ConfigurationProperty | Mapping[str, Any] | IResolvable
    class MaintenanceScheduleProperty(Struct):
        preferred_maintenance_window: str
        timezone: str
    class S3ConfigurationProperty(Struct):
        bucket_name: str
        enabled: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_resource_id: str,
        name: str,
        retention_days: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_resource_id: str
    name: str
    retention_days: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_allocated_storage(self) -> float: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cluster_configuration(self) -> IResolvable: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_db_instance_type(self) -> str: ...
    @property
    def attr_db_parameter_group_id(self) -> str: ...
    @property
    def attr_db_storage_type(self) -> str: ...
    @property
    def attr_deployment_type(self) -> str: ...
    @property
    def attr_engine_type(self) -> str: ...
    @property
    def attr_expires_after(self) -> str: ...
    @property
    def attr_failover_mode(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_influx_auth_parameters_secret_arn(self) -> str: ...
    @property
    def attr_kms_key_id(self) -> str: ...
    @property
    def attr_log_delivery_configuration(self) -> IResolvable: ...
    @property
    def attr_maintenance_schedule(self) -> IResolvable: ...
    @property
    def attr_network_type(self) -> str: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_publicly_accessible(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_vpc_security_group_ids(self) -> Sequence[str]: ...
    @property
    def attr_vpc_subnet_ids(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def influx_db_backup_ref(self) -> _aws_timestream.InfluxDBBackupReference: ...
    @staticmethod
    def arn_for_influx_db_backup(resource: _aws_timestream.IInfluxDBBackupRef) -> str: ...
    @staticmethod
    def is_cfn_influx_db_backup(x: Any) -> bool: ...

class CfnInfluxDBBackupProps(Struct):
    db_resource_id: str
    name: str
    retention_days: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInfluxDBCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LogDeliveryConfigurationProperty(Struct):
        s3_configuration: CfnInfluxDBCluster.S3ConfigurationProperty | Mapping[str, Any] | IResolvable
    class MaintenanceScheduleProperty(Struct):
        preferred_maintenance_window: str
        timezone: str
    class S3ConfigurationProperty(Struct):
        bucket_name: str
        enabled: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allocated_storage: float | None = None,
        bucket: str | None = None,
        db_instance_type: str | None = None,
        db_parameter_group_identifier: str | None = None,
        db_storage_type: str | None = None,
        deployment_type: str | None = None,
        failover_mode: str | None = None,
        log_delivery_configuration: CfnInfluxDBCluster.LogDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        maintenance_schedule: CfnInfluxDBCluster.MaintenanceScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        network_type: str | None = None,
        organization: str | None = None,
        password: str | None = None,
        port: float | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        username: str | None = None,
        vpc_security_group_ids: Sequence[str] | None = None,
        vpc_subnet_ids: Sequence[str] | None = None,
    ) -> None: ...
    allocated_storage: float | None
    bucket: str | None
    db_instance_type: str | None
    db_parameter_group_identifier: str | None
    db_storage_type: str | None
    deployment_type: str | None
    failover_mode: str | None
    log_delivery_configuration: CfnInfluxDBCluster.LogDeliveryConfigurationProperty | IResolvable | None
    maintenance_schedule: CfnInfluxDBCluster.MaintenanceScheduleProperty | IResolvable | None
    name: str | None
    network_type: str | None
    organization: str | None
    password: str | None
    port: float | None
    publicly_accessible: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    username: str | None
    vpc_security_group_ids: Sequence[str] | None
    vpc_subnet_ids: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_engine_type(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_influx_auth_parameters_secret_arn(self) -> str: ...
    @property
    def attr_next_maintenance_time(self) -> str: ...
    @property
    def attr_reader_endpoint(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def influx_db_cluster_ref(self) -> _aws_timestream.InfluxDBClusterReference: ...
    @staticmethod
    def arn_for_influx_db_cluster(resource: _aws_timestream.IInfluxDBClusterRef) -> str: ...
    @staticmethod
    def is_cfn_influx_db_cluster(x: Any) -> bool: ...

class CfnInfluxDBClusterProps(Struct):
    allocated_storage: float | None = None
    bucket: str | None = None
    db_instance_type: str | None = None
    db_parameter_group_identifier: str | None = None
    db_storage_type: str | None = None
    deployment_type: str | None = None
    failover_mode: str | None = None
    log_delivery_configuration: CfnInfluxDBCluster.LogDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    maintenance_schedule: CfnInfluxDBCluster.MaintenanceScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    network_type: str | None = None
    organization: str | None = None
    password: str | None = None
    port: float | None = None
    publicly_accessible: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    username: str | None = None
    vpc_security_group_ids: Sequence[str] | None = None
    vpc_subnet_ids: Sequence[str] | None = None

class CfnInfluxDBInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LogDeliveryConfigurationProperty(Struct):
        s3_configuration: CfnInfluxDBInstance.S3ConfigurationProperty | Mapping[str, Any] | IResolvable
    class MaintenanceScheduleProperty(Struct):
        preferred_maintenance_window: str
        timezone: str
    class S3ConfigurationProperty(Struct):
        bucket_name: str
        enabled: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allocated_storage: float | None = None,
        bucket: str | None = None,
        db_instance_type: str | None = None,
        db_parameter_group_identifier: str | None = None,
        db_storage_type: str | None = None,
        deployment_type: str | None = None,
        log_delivery_configuration: CfnInfluxDBInstance.LogDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        maintenance_schedule: CfnInfluxDBInstance.MaintenanceScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        network_type: str | None = None,
        organization: str | None = None,
        password: str | None = None,
        port: float | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        username: str | None = None,
        vpc_security_group_ids: Sequence[str] | None = None,
        vpc_subnet_ids: Sequence[str] | None = None,
    ) -> None: ...
    allocated_storage: float | None
    bucket: str | None
    db_instance_type: str | None
    db_parameter_group_identifier: str | None
    db_storage_type: str | None
    deployment_type: str | None
    log_delivery_configuration: CfnInfluxDBInstance.LogDeliveryConfigurationProperty | IResolvable | None
    maintenance_schedule: CfnInfluxDBInstance.MaintenanceScheduleProperty | IResolvable | None
    name: str | None
    network_type: str | None
    organization: str | None
    password: str | None
    port: float | None
    publicly_accessible: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    username: str | None
    vpc_security_group_ids: Sequence[str] | None
    vpc_subnet_ids: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_influx_auth_parameters_secret_arn(self) -> str: ...
    @property
    def attr_next_maintenance_time(self) -> str: ...
    @property
    def attr_secondary_availability_zone(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def influx_db_instance_ref(self) -> _aws_timestream.InfluxDBInstanceReference: ...
    @staticmethod
    def arn_for_influx_db_instance(resource: _aws_timestream.IInfluxDBInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_influx_db_instance(x: Any) -> bool: ...

class CfnInfluxDBInstanceProps(Struct):
    allocated_storage: float | None = None
    bucket: str | None = None
    db_instance_type: str | None = None
    db_parameter_group_identifier: str | None = None
    db_storage_type: str | None = None
    deployment_type: str | None = None
    log_delivery_configuration: CfnInfluxDBInstance.LogDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    maintenance_schedule: CfnInfluxDBInstance.MaintenanceScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    network_type: str | None = None
    organization: str | None = None
    password: str | None = None
    port: float | None = None
    publicly_accessible: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    username: str | None = None
    vpc_security_group_ids: Sequence[str] | None = None
    vpc_subnet_ids: Sequence[str] | None = None

class CfnScheduledQuery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DimensionMappingProperty(Struct):
        dimension_value_type: str
        name: str
    class ErrorReportConfigurationProperty(Struct):
        s3_configuration: CfnScheduledQuery.S3ConfigurationProperty | Mapping[str, Any] | IResolvable
    class MixedMeasureMappingProperty(Struct):
        measure_value_type: str
        measure_name: str | None = None
        multi_measure_attribute_mappings: Sequence[CfnScheduledQuery.MultiMeasureAttributeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_column: str | None = None
        target_measure_name: str | None = None
    class MultiMeasureAttributeMappingProperty(Struct):
        measure_value_type: str
        source_column: str
        target_multi_measure_attribute_name: str | None = None
    class MultiMeasureMappingsProperty(Struct):
        multi_measure_attribute_mappings: Sequence[CfnScheduledQuery.MultiMeasureAttributeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        target_multi_measure_name: str | None = None
    class NotificationConfigurationProperty(Struct):
        sns_configuration: CfnScheduledQuery.SnsConfigurationProperty | Mapping[str, Any] | IResolvable
    class S3ConfigurationProperty(Struct):
        bucket_name: str
        encryption_option: str | None = None
        object_key_prefix: str | None = None
    class ScheduleConfigurationProperty(Struct):
        schedule_expression: str
    class SnsConfigurationProperty(Struct):
        topic_arn: str
    class TargetConfigurationProperty(Struct):
        timestream_configuration: CfnScheduledQuery.TimestreamConfigurationProperty | Mapping[str, Any] | IResolvable
    class TimestreamConfigurationProperty(Struct):
        database_name: str
        dimension_mappings: Sequence[CfnScheduledQuery.DimensionMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        table_name: str
        time_column: str
        measure_name_column: str | None = None
        mixed_measure_mappings: Sequence[CfnScheduledQuery.MixedMeasureMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        multi_measure_mappings: CfnScheduledQuery.MultiMeasureMappingsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        error_report_configuration: CfnScheduledQuery.ErrorReportConfigurationProperty | Mapping[str, Any] | IResolvable,
        notification_configuration: CfnScheduledQuery.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable,
        query_string: str,
        schedule_configuration: CfnScheduledQuery.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable,
        scheduled_query_execution_role_arn: str | _aws_iam.IRoleRef,
        client_token: str | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        scheduled_query_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_configuration: CfnScheduledQuery.TargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    error_report_configuration: CfnScheduledQuery.ErrorReportConfigurationProperty | IResolvable
    notification_configuration: CfnScheduledQuery.NotificationConfigurationProperty | IResolvable
    query_string: str
    schedule_configuration: CfnScheduledQuery.ScheduleConfigurationProperty | IResolvable
    scheduled_query_execution_role_arn: str
    client_token: str | None
    kms_key_id: str | None
    scheduled_query_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    target_configuration: CfnScheduledQuery.TargetConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_sq_error_report_configuration(self) -> str: ...
    @property
    def attr_sq_kms_key_id(self) -> str: ...
    @property
    def attr_sq_name(self) -> str: ...
    @property
    def attr_sq_notification_configuration(self) -> str: ...
    @property
    def attr_sq_query_string(self) -> str: ...
    @property
    def attr_sq_schedule_configuration(self) -> str: ...
    @property
    def attr_sq_scheduled_query_execution_role_arn(self) -> str: ...
    @property
    def attr_sq_target_configuration(self) -> str: ...
    @property
    def scheduled_query_ref(self) -> _aws_timestream.ScheduledQueryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_scheduled_query(resource: _aws_timestream.IScheduledQueryRef) -> str: ...
    @staticmethod
    def is_cfn_scheduled_query(x: Any) -> bool: ...

class CfnScheduledQueryProps(Struct):
    error_report_configuration: CfnScheduledQuery.ErrorReportConfigurationProperty | Mapping[str, Any] | IResolvable
    notification_configuration: CfnScheduledQuery.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable
    query_string: str
    schedule_configuration: CfnScheduledQuery.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable
    scheduled_query_execution_role_arn: str | _aws_iam.IRoleRef
    client_token: str | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    scheduled_query_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_configuration: CfnScheduledQuery.TargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MagneticStoreRejectedDataLocationProperty(Struct):
        s3_configuration: CfnTable.S3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MagneticStoreWritePropertiesProperty(Struct):
        enable_magnetic_store_writes: bool | IResolvable
        magnetic_store_rejected_data_location: CfnTable.MagneticStoreRejectedDataLocationProperty | Mapping[str, Any] | IResolvable | None = None
    class PartitionKeyProperty(Struct):
        type: str
        enforcement_in_record: str | None = None
        name: str | None = None
    class RetentionPropertiesProperty(Struct):
        magnetic_store_retention_period_in_days: str | None = None
        memory_store_retention_period_in_hours: str | None = None
    class S3ConfigurationProperty(Struct):
        bucket_name: str
        encryption_option: str
        kms_key_id: str | None = None
        object_key_prefix: str | None = None
    class SchemaProperty(Struct):
        composite_partition_key: Sequence[CfnTable.PartitionKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        database_name: str | _aws_timestream.IDatabaseRef,
        magnetic_store_write_properties: Any | None = None,
        retention_properties: Any | None = None,
        schema: CfnTable.SchemaProperty | Mapping[str, Any] | IResolvable | None = None,
        table_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    database_name: str
    magnetic_store_write_properties: Any
    retention_properties: Any
    schema: CfnTable.SchemaProperty | IResolvable | None
    table_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def table_ref(self) -> _aws_timestream.TableReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_table(resource: _aws_timestream.ITableRef) -> str: ...
    @staticmethod
    def is_cfn_table(x: Any) -> bool: ...

class CfnTableProps(Struct):
    database_name: str | _aws_timestream.IDatabaseRef
    magnetic_store_write_properties: Any | None = None
    retention_properties: Any | None = None
    schema: CfnTable.SchemaProperty | Mapping[str, Any] | IResolvable | None = None
    table_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

