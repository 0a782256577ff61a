# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kinesisanalyticsv2 as _aws_kinesisanalyticsv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationCodeConfigurationProperty(Struct):
        code_content: CfnApplication.CodeContentProperty | Mapping[str, Any] | IResolvable
        code_content_type: str
    class ApplicationConfigurationProperty(Struct):
        application_code_configuration: CfnApplication.ApplicationCodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        application_encryption_configuration: CfnApplication.ApplicationEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        application_snapshot_configuration: CfnApplication.ApplicationSnapshotConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        application_system_rollback_configuration: CfnApplication.ApplicationSystemRollbackConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        environment_properties: CfnApplication.EnvironmentPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        flink_application_configuration: CfnApplication.FlinkApplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sql_application_configuration: CfnApplication.SqlApplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_configurations: Sequence[CfnApplication.VpcConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        zeppelin_application_configuration: CfnApplication.ZeppelinApplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ApplicationEncryptionConfigurationProperty(Struct):
        key_type: str
        key_id: str | None = None
    class ApplicationMaintenanceConfigurationProperty(Struct):
        application_maintenance_window_start_time: str
    class ApplicationRestoreConfigurationProperty(Struct):
        application_restore_type: str
        snapshot_name: str | None = None
    class ApplicationSnapshotConfigurationProperty(Struct):
        snapshots_enabled: bool | IResolvable
    class ApplicationSystemRollbackConfigurationProperty(Struct):
        rollback_enabled: bool | IResolvable
    class CSVMappingParametersProperty(Struct):
        record_column_delimiter: str
        record_row_delimiter: str
    class CatalogConfigurationProperty(Struct):
        glue_data_catalog_configuration: CfnApplication.GlueDataCatalogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CheckpointConfigurationProperty(Struct):
        configuration_type: str
        checkpointing_enabled: bool | IResolvable | None = None
        checkpoint_interval: float | None = None
        min_pause_between_checkpoints: float | None = None
    class CodeContentProperty(Struct):
        s3_content_location: CfnApplication.S3ContentLocationProperty | Mapping[str, Any] | IResolvable | None = None
        text_content: str | None = None
        zip_file_content: str | None = None
    class CustomArtifactConfigurationProperty(Struct):
        artifact_type: str
        maven_reference: CfnApplication.MavenReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        s3_content_location: CfnApplication.S3ContentLocationProperty | Mapping[str, Any] | IResolvable | None = None
    class DeployAsApplicationConfigurationProperty(Struct):
        s3_content_location: CfnApplication.S3ContentBaseLocationProperty | Mapping[str, Any] | IResolvable
    class EnvironmentPropertiesProperty(Struct):
        property_groups: Sequence[CfnApplication.PropertyGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FlinkApplicationConfigurationProperty(Struct):
        checkpoint_configuration: CfnApplication.CheckpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring_configuration: CfnApplication.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parallelism_configuration: CfnApplication.ParallelismConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlinkRunConfigurationProperty(Struct):
        allow_non_restored_state: bool | IResolvable | None = None
    class GlueDataCatalogConfigurationProperty(Struct):
        database_arn: str | None = None
    class InputLambdaProcessorProperty(Struct):
        resource_arn: str
    class InputParallelismProperty(Struct):
        count: float | None = None
    class InputProcessingConfigurationProperty(Struct):
        input_lambda_processor: CfnApplication.InputLambdaProcessorProperty | Mapping[str, Any] | IResolvable | None = None
    class InputProperty(Struct):
        input_schema: CfnApplication.InputSchemaProperty | Mapping[str, Any] | IResolvable
        name_prefix: str
        input_parallelism: CfnApplication.InputParallelismProperty | Mapping[str, Any] | IResolvable | None = None
        input_processing_configuration: CfnApplication.InputProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_firehose_input: CfnApplication.KinesisFirehoseInputProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_streams_input: CfnApplication.KinesisStreamsInputProperty | Mapping[str, Any] | IResolvable | None = None
    class InputSchemaProperty(Struct):
        record_columns: Sequence[CfnApplication.RecordColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        record_format: CfnApplication.RecordFormatProperty | Mapping[str, Any] | IResolvable
        record_encoding: str | None = None
    class JSONMappingParametersProperty(Struct):
        record_row_path: str
    class KinesisFirehoseInputProperty(Struct):
        resource_arn: str
    class KinesisStreamsInputProperty(Struct):
        resource_arn: str
    class MappingParametersProperty(Struct):
        csv_mapping_parameters: CfnApplication.CSVMappingParametersProperty | Mapping[str, Any] | IResolvable | None = None
        json_mapping_parameters: CfnApplication.JSONMappingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class MavenReferenceProperty(Struct):
        artifact_id: str
        group_id: str
        version: str
    class MonitoringConfigurationProperty(Struct):
        configuration_type: str
        log_level: str | None = None
        metrics_level: str | None = None
    class ParallelismConfigurationProperty(Struct):
        configuration_type: str
        auto_scaling_enabled: bool | IResolvable | None = None
        parallelism: float | None = None
        parallelism_per_kpu: float | None = None
    class PropertyGroupProperty(Struct):
        property_group_id: str | None = None
        property_map: Mapping[str, str] | IResolvable | None = None
    class RecordColumnProperty(Struct):
        name: str
        sql_type: str
        mapping: str | None = None
    class RecordFormatProperty(Struct):
        record_format_type: str
        mapping_parameters: CfnApplication.MappingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class RunConfigurationProperty(Struct):
        application_restore_configuration: CfnApplication.ApplicationRestoreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        flink_run_configuration: CfnApplication.FlinkRunConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3ContentBaseLocationProperty(Struct):
        bucket_arn: str
        base_path: str | None = None
    class S3ContentLocationProperty(Struct):
        bucket_arn: str
        file_key: str
        object_version: str | None = None
    class SqlApplicationConfigurationProperty(Struct):
        inputs: Sequence[CfnApplication.InputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VpcConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    class ZeppelinApplicationConfigurationProperty(Struct):
        catalog_configuration: CfnApplication.CatalogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_artifacts_configuration: Sequence[CfnApplication.CustomArtifactConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        deploy_as_application_configuration: CfnApplication.DeployAsApplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring_configuration: CfnApplication.ZeppelinMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ZeppelinMonitoringConfigurationProperty(Struct):
        log_level: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        runtime_environment: str,
        service_execution_role: str | _aws_iam.IRoleRef,
        application_configuration: CfnApplication.ApplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        application_description: str | None = None,
        application_maintenance_configuration: CfnApplication.ApplicationMaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        application_mode: str | None = None,
        application_name: str | None = None,
        run_configuration: CfnApplication.RunConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    runtime_environment: str
    service_execution_role: str
    application_configuration: CfnApplication.ApplicationConfigurationProperty | IResolvable | None
    application_description: str | None
    application_maintenance_configuration: CfnApplication.ApplicationMaintenanceConfigurationProperty | IResolvable | None
    application_mode: str | None
    application_name: str | None
    run_configuration: CfnApplication.RunConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_kinesisanalyticsv2.ApplicationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_kinesisanalyticsv2.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_name(scope: Construct, id: str, application_name: str) -> _aws_kinesisanalyticsv2.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    runtime_environment: str
    service_execution_role: str | _aws_iam.IRoleRef
    application_configuration: CfnApplication.ApplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    application_description: str | None = None
    application_maintenance_configuration: CfnApplication.ApplicationMaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    application_mode: str | None = None
    application_name: str | None = None
    run_configuration: CfnApplication.RunConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnApplicationCloudWatchLoggingOption(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLoggingOptionProperty(Struct):
        log_stream_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str,
        cloud_watch_logging_option: CfnApplicationCloudWatchLoggingOption.CloudWatchLoggingOptionProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    application_name: str
    cloud_watch_logging_option: CfnApplicationCloudWatchLoggingOption.CloudWatchLoggingOptionProperty | IResolvable
    @property
    def application_cloud_watch_logging_option_ref(self) -> _aws_kinesisanalyticsv2.ApplicationCloudWatchLoggingOptionReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_application_cloud_watch_logging_option(x: Any) -> bool: ...

class CfnApplicationCloudWatchLoggingOptionProps(Struct):
    application_name: str
    cloud_watch_logging_option: CfnApplicationCloudWatchLoggingOption.CloudWatchLoggingOptionProperty | Mapping[str, Any] | IResolvable

class CfnApplicationOutput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationSchemaProperty(Struct):
        record_format_type: str | None = None
    class KinesisFirehoseOutputProperty(Struct):
        resource_arn: str
    class KinesisStreamsOutputProperty(Struct):
        resource_arn: str
    class LambdaOutputProperty(Struct):
        resource_arn: str
    class OutputProperty(Struct):
        destination_schema: CfnApplicationOutput.DestinationSchemaProperty | Mapping[str, Any] | IResolvable
        kinesis_firehose_output: CfnApplicationOutput.KinesisFirehoseOutputProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_streams_output: CfnApplicationOutput.KinesisStreamsOutputProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_output: CfnApplicationOutput.LambdaOutputProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str,
        output: CfnApplicationOutput.OutputProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    application_name: str
    output: CfnApplicationOutput.OutputProperty | IResolvable
    @property
    def application_output_ref(self) -> _aws_kinesisanalyticsv2.ApplicationOutputReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_application_output(x: Any) -> bool: ...

class CfnApplicationOutputProps(Struct):
    application_name: str
    output: CfnApplicationOutput.OutputProperty | Mapping[str, Any] | IResolvable

class CfnApplicationReferenceDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CSVMappingParametersProperty(Struct):
        record_column_delimiter: str
        record_row_delimiter: str
    class JSONMappingParametersProperty(Struct):
        record_row_path: str
    class MappingParametersProperty(Struct):
        csv_mapping_parameters: CfnApplicationReferenceDataSource.CSVMappingParametersProperty | Mapping[str, Any] | IResolvable | None = None
        json_mapping_parameters: CfnApplicationReferenceDataSource.JSONMappingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class RecordColumnProperty(Struct):
        name: str
        sql_type: str
        mapping: str | None = None
    class RecordFormatProperty(Struct):
        record_format_type: str
        mapping_parameters: CfnApplicationReferenceDataSource.MappingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceDataSourceProperty(Struct):
        reference_schema: CfnApplicationReferenceDataSource.ReferenceSchemaProperty | Mapping[str, Any] | IResolvable
        s3_reference_data_source: CfnApplicationReferenceDataSource.S3ReferenceDataSourceProperty | Mapping[str, Any] | IResolvable | None = None
        table_name: str | None = None
    class ReferenceSchemaProperty(Struct):
        record_columns: Sequence[CfnApplicationReferenceDataSource.RecordColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        record_format: CfnApplicationReferenceDataSource.RecordFormatProperty | Mapping[str, Any] | IResolvable
        record_encoding: str | None = None
    class S3ReferenceDataSourceProperty(Struct):
        bucket_arn: str
        file_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str,
        reference_data_source: CfnApplicationReferenceDataSource.ReferenceDataSourceProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    application_name: str
    reference_data_source: CfnApplicationReferenceDataSource.ReferenceDataSourceProperty | IResolvable
    @property
    def application_reference_data_source_ref(self) -> _aws_kinesisanalyticsv2.ApplicationReferenceDataSourceReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_application_reference_data_source(x: Any) -> bool: ...

class CfnApplicationReferenceDataSourceProps(Struct):
    application_name: str
    reference_data_source: CfnApplicationReferenceDataSource.ReferenceDataSourceProperty | Mapping[str, Any] | IResolvable

