# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kinesis as _aws_kinesis
from ..interfaces import aws_kinesisfirehose as _aws_kinesisfirehose
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDeliveryStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonOpenSearchServerlessBufferingHintsProperty(Struct):
        interval_in_seconds: float | None = None
        size_in_m_bs: float | None = None
    class AmazonOpenSearchServerlessDestinationConfigurationProperty(Struct):
        index_name: str
        role_arn: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        buffering_hints: CfnDeliveryStream.AmazonOpenSearchServerlessBufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        collection_endpoint: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.AmazonOpenSearchServerlessRetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        vpc_configuration: CfnDeliveryStream.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AmazonOpenSearchServerlessRetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class AmazonopensearchserviceBufferingHintsProperty(Struct):
        interval_in_seconds: float | None = None
        size_in_m_bs: float | None = None
    class AmazonopensearchserviceDestinationConfigurationProperty(Struct):
        index_name: str
        role_arn: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        buffering_hints: CfnDeliveryStream.AmazonopensearchserviceBufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        cluster_endpoint: str | None = None
        document_id_options: CfnDeliveryStream.DocumentIdOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        domain_arn: str | None = None
        index_rotation_period: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.AmazonopensearchserviceRetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        type_name: str | None = None
        vpc_configuration: CfnDeliveryStream.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AmazonopensearchserviceRetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class AuthenticationConfigurationProperty(Struct):
        connectivity: str
        role_arn: str
    class BufferingHintsProperty(Struct):
        interval_in_seconds: float | None = None
        size_in_m_bs: float | None = None
    class CatalogConfigurationProperty(Struct):
        catalog_arn: str | None = None
        warehouse_location: str | None = None
    class CloudWatchLoggingOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
        log_group_name: str | None = None
        log_stream_name: str | None = None
    class CopyCommandProperty(Struct):
        data_table_name: str
        copy_options: str | None = None
        data_table_columns: str | None = None
    class DataFormatConversionConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        input_format_configuration: CfnDeliveryStream.InputFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        output_format_configuration: CfnDeliveryStream.OutputFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        schema_configuration: CfnDeliveryStream.SchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DatabaseColumnsProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class DatabaseSourceAuthenticationConfigurationProperty(Struct):
        secrets_manager_configuration: CfnDeliveryStream.SecretsManagerConfigurationProperty | Mapping[str, Any] | IResolvable
    class DatabaseSourceConfigurationProperty(Struct):
        databases: CfnDeliveryStream.DatabasesProperty | Mapping[str, Any] | IResolvable
        database_source_authentication_configuration: CfnDeliveryStream.DatabaseSourceAuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable
        database_source_vpc_configuration: CfnDeliveryStream.DatabaseSourceVPCConfigurationProperty | Mapping[str, Any] | IResolvable
        endpoint: str
        port: float
        snapshot_watermark_table: str
        tables: CfnDeliveryStream.DatabaseTablesProperty | Mapping[str, Any] | IResolvable
        type: str
        columns: CfnDeliveryStream.DatabaseColumnsProperty | Mapping[str, Any] | IResolvable | None = None
        digest: str | None = None
        public_certificate: str | None = None
        ssl_mode: str | None = None
        surrogate_keys: Sequence[str] | None = None
    class DatabaseSourceVPCConfigurationProperty(Struct):
        vpc_endpoint_service_name: str
    class DatabaseTablesProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class DatabasesProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class DeliveryStreamEncryptionConfigurationInputProperty(Struct):
        key_type: str
        key_arn: str | None = None
    class DeserializerProperty(Struct):
        hive_json_ser_de: CfnDeliveryStream.HiveJsonSerDeProperty | Mapping[str, Any] | IResolvable | None = None
        open_x_json_ser_de: CfnDeliveryStream.OpenXJsonSerDeProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationTableConfigurationProperty(Struct):
        destination_database_name: str
        destination_table_name: str
        partition_spec: CfnDeliveryStream.PartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None
        s3_error_output_prefix: str | None = None
        unique_keys: Sequence[str] | None = None
    class DirectPutSourceConfigurationProperty(Struct):
        throughput_hint_in_m_bs: float | None = None
    class DocumentIdOptionsProperty(Struct):
        default_document_id_format: str
    class DynamicPartitioningConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        retry_options: CfnDeliveryStream.RetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ElasticsearchBufferingHintsProperty(Struct):
        interval_in_seconds: float | None = None
        size_in_m_bs: float | None = None
    class ElasticsearchDestinationConfigurationProperty(Struct):
        index_name: str
        role_arn: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        buffering_hints: CfnDeliveryStream.ElasticsearchBufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        cluster_endpoint: str | None = None
        document_id_options: CfnDeliveryStream.DocumentIdOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        domain_arn: str | None = None
        index_rotation_period: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.ElasticsearchRetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        type_name: str | None = None
        vpc_configuration: CfnDeliveryStream.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ElasticsearchRetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class EncryptionConfigurationProperty(Struct):
        kms_encryption_config: CfnDeliveryStream.KMSEncryptionConfigProperty | Mapping[str, Any] | IResolvable | None = None
        no_encryption_config: str | None = None
    class ExtendedS3DestinationConfigurationProperty(Struct):
        bucket_arn: str
        role_arn: str
        buffering_hints: CfnDeliveryStream.BufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        compression_format: str | None = None
        custom_time_zone: str | None = None
        data_format_conversion_configuration: CfnDeliveryStream.DataFormatConversionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        dynamic_partitioning_configuration: CfnDeliveryStream.DynamicPartitioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_configuration: CfnDeliveryStream.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        error_output_prefix: str | None = None
        file_extension: str | None = None
        prefix: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
    class HiveJsonSerDeProperty(Struct):
        timestamp_formats: Sequence[str] | None = None
    class HttpEndpointCommonAttributeProperty(Struct):
        attribute_name: str
        attribute_value: str
    class HttpEndpointConfigurationProperty(Struct):
        url: str
        access_key: str | None = None
        name: str | None = None
    class HttpEndpointDestinationConfigurationProperty(Struct):
        endpoint_configuration: CfnDeliveryStream.HttpEndpointConfigurationProperty | Mapping[str, Any] | IResolvable
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        buffering_hints: CfnDeliveryStream.BufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        request_configuration: CfnDeliveryStream.HttpEndpointRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.RetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        role_arn: str | None = None
        s3_backup_mode: str | None = None
        secrets_manager_configuration: CfnDeliveryStream.SecretsManagerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpEndpointRequestConfigurationProperty(Struct):
        common_attributes: Sequence[CfnDeliveryStream.HttpEndpointCommonAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        content_encoding: str | None = None
    class IcebergDestinationConfigurationProperty(Struct):
        catalog_configuration: CfnDeliveryStream.CatalogConfigurationProperty | Mapping[str, Any] | IResolvable
        role_arn: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        append_only: bool | IResolvable | None = None
        buffering_hints: CfnDeliveryStream.BufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        destination_table_configuration_list: Sequence[CfnDeliveryStream.DestinationTableConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.RetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        schema_evolution_configuration: CfnDeliveryStream.SchemaEvolutionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_creation_configuration: CfnDeliveryStream.TableCreationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class InputFormatConfigurationProperty(Struct):
        deserializer: CfnDeliveryStream.DeserializerProperty | Mapping[str, Any] | IResolvable | None = None
    class KMSEncryptionConfigProperty(Struct):
        awskms_key_arn: str
    class KinesisStreamSourceConfigurationProperty(Struct):
        kinesis_stream_arn: str
        role_arn: str
    class MSKSourceConfigurationProperty(Struct):
        authentication_configuration: CfnDeliveryStream.AuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable
        msk_cluster_arn: str
        topic_name: str
        read_from_timestamp: str | None = None
    class OpenXJsonSerDeProperty(Struct):
        case_insensitive: bool | IResolvable | None = None
        column_to_json_key_mappings: Mapping[str, str] | IResolvable | None = None
        convert_dots_in_json_keys_to_underscores: bool | IResolvable | None = None
    class OrcSerDeProperty(Struct):
        block_size_bytes: float | None = None
        bloom_filter_columns: Sequence[str] | None = None
        bloom_filter_false_positive_probability: float | None = None
        compression: str | None = None
        dictionary_key_threshold: float | None = None
        enable_padding: bool | IResolvable | None = None
        format_version: str | None = None
        padding_tolerance: float | None = None
        row_index_stride: float | None = None
        stripe_size_bytes: float | None = None
    class OutputFormatConfigurationProperty(Struct):
        serializer: CfnDeliveryStream.SerializerProperty | Mapping[str, Any] | IResolvable | None = None
    class ParquetSerDeProperty(Struct):
        block_size_bytes: float | None = None
        compression: str | None = None
        enable_dictionary_compression: bool | IResolvable | None = None
        max_padding_bytes: float | None = None
        page_size_bytes: float | None = None
        writer_version: str | None = None
    class PartitionFieldProperty(Struct):
        source_name: str
    class PartitionSpecProperty(Struct):
        identity: Sequence[CfnDeliveryStream.PartitionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProcessingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        processors: Sequence[CfnDeliveryStream.ProcessorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProcessorParameterProperty(Struct):
        parameter_name: str
        parameter_value: str
    class ProcessorProperty(Struct):
        type: str
        parameters: Sequence[CfnDeliveryStream.ProcessorParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RedshiftDestinationConfigurationProperty(Struct):
        cluster_jdbcurl: str
        copy_command: CfnDeliveryStream.CopyCommandProperty | Mapping[str, Any] | IResolvable
        role_arn: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        password: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.RedshiftRetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        secrets_manager_configuration: CfnDeliveryStream.SecretsManagerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        username: str | None = None
    class RedshiftRetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class RetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class S3DestinationConfigurationProperty(Struct):
        bucket_arn: str
        role_arn: str
        buffering_hints: CfnDeliveryStream.BufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        compression_format: str | None = None
        encryption_configuration: CfnDeliveryStream.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        error_output_prefix: str | None = None
        prefix: str | None = None
    class SchemaConfigurationProperty(Struct):
        catalog_id: str | None = None
        database_name: str | None = None
        region: str | None = None
        role_arn: str | None = None
        table_name: str | None = None
        version_id: str | None = None
    class SchemaEvolutionConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    class SecretsManagerConfigurationProperty(Struct):
        enabled: bool | IResolvable
        role_arn: str | None = None
        secret_arn: str | None = None
    class SerializerProperty(Struct):
        orc_ser_de: CfnDeliveryStream.OrcSerDeProperty | Mapping[str, Any] | IResolvable | None = None
        parquet_ser_de: CfnDeliveryStream.ParquetSerDeProperty | Mapping[str, Any] | IResolvable | None = None
    class SnowflakeBufferingHintsProperty(Struct):
        interval_in_seconds: float | None = None
        size_in_m_bs: float | None = None
    class SnowflakeDestinationConfigurationProperty(Struct):
        account_url: str
        database: str
        role_arn: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        schema: str
        table: str
        buffering_hints: CfnDeliveryStream.SnowflakeBufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        content_column_name: str | None = None
        data_loading_option: str | None = None
        key_passphrase: str | None = None
        meta_data_column_name: str | None = None
        private_key: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.SnowflakeRetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        secrets_manager_configuration: CfnDeliveryStream.SecretsManagerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake_role_configuration: CfnDeliveryStream.SnowflakeRoleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake_vpc_configuration: CfnDeliveryStream.SnowflakeVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        user: str | None = None
    class SnowflakeRetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class SnowflakeRoleConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        snowflake_role: str | None = None
    class SnowflakeVpcConfigurationProperty(Struct):
        private_link_vpce_id: str
    class SplunkBufferingHintsProperty(Struct):
        interval_in_seconds: float | None = None
        size_in_m_bs: float | None = None
    class SplunkDestinationConfigurationProperty(Struct):
        hec_endpoint: str
        hec_endpoint_type: str
        s3_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
        buffering_hints: CfnDeliveryStream.SplunkBufferingHintsProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logging_options: CfnDeliveryStream.CloudWatchLoggingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        hec_acknowledgment_timeout_in_seconds: float | None = None
        hec_token: str | None = None
        processing_configuration: CfnDeliveryStream.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retry_options: CfnDeliveryStream.SplunkRetryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_backup_mode: str | None = None
        secrets_manager_configuration: CfnDeliveryStream.SecretsManagerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SplunkRetryOptionsProperty(Struct):
        duration_in_seconds: float | None = None
    class TableCreationConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    class VpcConfigurationProperty(Struct):
        role_arn: str
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        amazon_open_search_serverless_destination_configuration: CfnDeliveryStream.AmazonOpenSearchServerlessDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        amazonopensearchservice_destination_configuration: CfnDeliveryStream.AmazonopensearchserviceDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        database_source_configuration: CfnDeliveryStream.DatabaseSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        delivery_stream_encryption_configuration_input: CfnDeliveryStream.DeliveryStreamEncryptionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None,
        delivery_stream_name: str | _aws_kinesis.IStreamRef | None = None,
        delivery_stream_type: str | None = None,
        direct_put_source_configuration: CfnDeliveryStream.DirectPutSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        elasticsearch_destination_configuration: CfnDeliveryStream.ElasticsearchDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        extended_s3_destination_configuration: CfnDeliveryStream.ExtendedS3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        http_endpoint_destination_configuration: CfnDeliveryStream.HttpEndpointDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        iceberg_destination_configuration: CfnDeliveryStream.IcebergDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        kinesis_stream_source_configuration: CfnDeliveryStream.KinesisStreamSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        msk_source_configuration: CfnDeliveryStream.MSKSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        redshift_destination_configuration: CfnDeliveryStream.RedshiftDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        s3_destination_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        snowflake_destination_configuration: CfnDeliveryStream.SnowflakeDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        splunk_destination_configuration: CfnDeliveryStream.SplunkDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    amazon_open_search_serverless_destination_configuration: CfnDeliveryStream.AmazonOpenSearchServerlessDestinationConfigurationProperty | IResolvable | None
    amazonopensearchservice_destination_configuration: CfnDeliveryStream.AmazonopensearchserviceDestinationConfigurationProperty | IResolvable | None
    database_source_configuration: CfnDeliveryStream.DatabaseSourceConfigurationProperty | IResolvable | None
    delivery_stream_encryption_configuration_input: CfnDeliveryStream.DeliveryStreamEncryptionConfigurationInputProperty | IResolvable | None
    delivery_stream_name: str | None
    delivery_stream_type: str | None
    direct_put_source_configuration: CfnDeliveryStream.DirectPutSourceConfigurationProperty | IResolvable | None
    elasticsearch_destination_configuration: CfnDeliveryStream.ElasticsearchDestinationConfigurationProperty | IResolvable | None
    extended_s3_destination_configuration: CfnDeliveryStream.ExtendedS3DestinationConfigurationProperty | IResolvable | None
    http_endpoint_destination_configuration: CfnDeliveryStream.HttpEndpointDestinationConfigurationProperty | IResolvable | None
    iceberg_destination_configuration: CfnDeliveryStream.IcebergDestinationConfigurationProperty | IResolvable | None
    kinesis_stream_source_configuration: CfnDeliveryStream.KinesisStreamSourceConfigurationProperty | IResolvable | None
    msk_source_configuration: CfnDeliveryStream.MSKSourceConfigurationProperty | IResolvable | None
    redshift_destination_configuration: CfnDeliveryStream.RedshiftDestinationConfigurationProperty | IResolvable | None
    s3_destination_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | IResolvable | None
    snowflake_destination_configuration: CfnDeliveryStream.SnowflakeDestinationConfigurationProperty | IResolvable | None
    splunk_destination_configuration: CfnDeliveryStream.SplunkDestinationConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def delivery_stream_ref(self) -> _aws_kinesisfirehose.DeliveryStreamReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_delivery_stream(resource: _aws_kinesisfirehose.IDeliveryStreamRef) -> str: ...
    @staticmethod
    def from_delivery_stream_arn(scope: Construct, id: str, arn: str) -> _aws_kinesisfirehose.IDeliveryStreamRef: ...
    @staticmethod
    def from_delivery_stream_name(scope: Construct, id: str, delivery_stream_name: str) -> _aws_kinesisfirehose.IDeliveryStreamRef: ...
    @staticmethod
    def is_cfn_delivery_stream(x: Any) -> bool: ...

class CfnDeliveryStreamProps(Struct):
    amazon_open_search_serverless_destination_configuration: CfnDeliveryStream.AmazonOpenSearchServerlessDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    amazonopensearchservice_destination_configuration: CfnDeliveryStream.AmazonopensearchserviceDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    database_source_configuration: CfnDeliveryStream.DatabaseSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    delivery_stream_encryption_configuration_input: CfnDeliveryStream.DeliveryStreamEncryptionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    delivery_stream_name: str | _aws_kinesis.IStreamRef | None = None
    delivery_stream_type: str | None = None
    direct_put_source_configuration: CfnDeliveryStream.DirectPutSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    elasticsearch_destination_configuration: CfnDeliveryStream.ElasticsearchDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    extended_s3_destination_configuration: CfnDeliveryStream.ExtendedS3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    http_endpoint_destination_configuration: CfnDeliveryStream.HttpEndpointDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    iceberg_destination_configuration: CfnDeliveryStream.IcebergDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    kinesis_stream_source_configuration: CfnDeliveryStream.KinesisStreamSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    msk_source_configuration: CfnDeliveryStream.MSKSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    redshift_destination_configuration: CfnDeliveryStream.RedshiftDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    s3_destination_configuration: CfnDeliveryStream.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    snowflake_destination_configuration: CfnDeliveryStream.SnowflakeDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    splunk_destination_configuration: CfnDeliveryStream.SplunkDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class BackupMode(Enum):
    ALL = 0
    FAILED = 1

class HttpBackupMode(Enum):
    FAILED = 'FailedDataOnly'
    ALL = 'AllData'

class HttpCompression(Enum):
    GZIP = 'GZIP'
    NONE = 'NONE'

class OrcFormatVersion(Enum):
    V0_11 = 'V0_11'
    V0_12 = 'V0_12'

class ParquetWriterVersion(Enum):
    V1 = 'V1'
    V2 = 'V2'

class StreamEncryptionType(Enum):
    UNENCRYPTED = 0
    CUSTOMER_MANAGED = 1
    AWS_OWNED = 2

class SubRecordType(Enum):
    JSON = 'JSON'
    DELIMITED = 'DELIMITED'

class CloudWatchLogProcessorOptions(Struct):
    data_message_extraction: bool

class CommonDestinationProps(Struct):
    logging_config: Any | None = None
    processor: Any | None = None
    processors: Sequence[Any] | None = None
    role: Any | None = None
    s3_backup: DestinationS3BackupProps | Mapping[str, Any] | None = None

class CommonDestinationS3Props(Struct):
    buffering_interval: Any | None = None
    buffering_size: Any | None = None
    compression: Any | None = None
    data_output_prefix: str | None = None
    encryption_key: Any | None = None
    error_output_prefix: str | None = None

class DataFormatConversionProps(Struct):
    input_format: Any
    output_format: Any
    schema_configuration: Any
    enabled: bool | None = None

class DataProcessorBindOptions(Struct):
    role: Any
    dynamic_partitioning_enabled: bool | None = None
    prefix: str | None = None

class DataProcessorConfig(Struct):
    processor_identifier: DataProcessorIdentifier | Mapping[str, Any]
    processor_type: str
    parameters: Sequence[Any] | None = None

class DataProcessorIdentifier(Struct):
    parameter_name: str
    parameter_value: str

class DataProcessorProps(Struct):
    buffer_interval: Any | None = None
    buffer_size: Any | None = None
    retries: float | None = None

class DatadogProps(Struct):
    api_key: Any
    endpoint: Any
    logging_config: Any | None = None
    processor: Any | None = None
    processors: Sequence[Any] | None = None
    role: Any | None = None
    s3_backup: DestinationS3BackupProps | Mapping[str, Any] | None = None
    backup_mode: HttpBackupMode | None = None
    buffering_hints: HttpBufferingHints | Mapping[str, Any] | None = None
    request_compression: HttpCompression | None = None
    retry_options: HttpRetryOptions | Mapping[str, Any] | None = None
    tags: Sequence[HttpAttribute | Mapping[str, Any]] | None = None

class DecompressionProcessorOptions(Struct):
    compression_format: Any | None = None

class DeliveryStreamAttributes(Struct):
    delivery_stream_arn: str | None = None
    delivery_stream_name: str | None = None
    role: Any | None = None

class DeliveryStreamProps(Struct):
    destination: Any
    delivery_stream_name: str | None = None
    encryption: Any | None = None
    role: Any | None = None
    source: Any | None = None

class DestinationBindOptions(Struct):
    pass

class DestinationConfig(Struct):
    dependables: Sequence[Any] | None = None
    extended_s3_destination_configuration: Any | None = None
    http_endpoint_destination_configuration: Any | None = None

class DestinationS3BackupProps(Struct):
    buffering_interval: Any | None = None
    buffering_size: Any | None = None
    compression: Any | None = None
    data_output_prefix: str | None = None
    encryption_key: Any | None = None
    error_output_prefix: str | None = None
    bucket: Any | None = None
    logging_config: Any | None = None
    mode: BackupMode | None = None

class DynamicPartitioningProps(Struct):
    enabled: bool
    retry_duration: Any | None = None

class HiveJsonInputFormatProps(Struct):
    timestamp_parsers: Sequence[Any] | None = None

class HttpAttribute(Struct):
    name: str
    value: str

class HttpBufferingHints(Struct):
    interval: Any | None = None
    size: Any | None = None

class HttpEndpointConfig(Struct):
    url: str
    access_key: Any | None = None
    name: str | None = None
    secret: Any | None = None

class HttpEndpointProps(Struct):
    endpoint_config: HttpEndpointConfig | Mapping[str, Any]
    logging_config: Any | None = None
    processor: Any | None = None
    processors: Sequence[Any] | None = None
    role: Any | None = None
    s3_backup: DestinationS3BackupProps | Mapping[str, Any] | None = None
    attributes: Sequence[HttpAttribute | Mapping[str, Any]] | None = None
    backup_mode: HttpBackupMode | None = None
    buffering_hints: HttpBufferingHints | Mapping[str, Any] | None = None
    request_compression: HttpCompression | None = None
    retry_options: HttpRetryOptions | Mapping[str, Any] | None = None

class HttpRetryOptions(Struct):
    duration: Any

class MetadataExtractionProcessorOptions(Struct):
    json_parsing_engine: Any
    metadata_extraction_query: str

class OpenXJsonInputFormatProps(Struct):
    column_to_json_key_mappings: Mapping[str, str] | None = None
    convert_dots_in_json_keys_to_underscores: bool | None = None
    lowercase_column_names: bool | None = None

class OrcOutputFormatProps(Struct):
    block_size: Any | None = None
    bloom_filter_columns: Sequence[str] | None = None
    bloom_filter_false_positive_probability: float | None = None
    compression: Any | None = None
    dictionary_key_threshold: float | None = None
    enable_padding: bool | None = None
    format_version: OrcFormatVersion | None = None
    padding_tolerance: float | None = None
    row_index_stride: float | None = None
    stripe_size: Any | None = None

class ParquetOutputFormatProps(Struct):
    block_size: Any | None = None
    compression: Any | None = None
    enable_dictionary_compression: bool | None = None
    max_padding: Any | None = None
    page_size: Any | None = None
    writer_version: ParquetWriterVersion | None = None

class RecordDeAggregationProcessorOptions(Struct):
    sub_record_type: SubRecordType
    delimiter: str | None = None

class S3BucketProps(Struct):
    buffering_interval: Any | None = None
    buffering_size: Any | None = None
    compression: Any | None = None
    data_output_prefix: str | None = None
    encryption_key: Any | None = None
    error_output_prefix: str | None = None
    logging_config: Any | None = None
    processor: Any | None = None
    processors: Sequence[Any] | None = None
    role: Any | None = None
    s3_backup: DestinationS3BackupProps | Mapping[str, Any] | None = None
    data_format_conversion: DataFormatConversionProps | Mapping[str, Any] | None = None
    dynamic_partitioning: DynamicPartitioningProps | Mapping[str, Any] | None = None
    file_extension: str | None = None
    time_zone: Any | None = None

class SchemaConfigurationBindOptions(Struct):
    role: Any

class SchemaConfigurationFromCfnTableProps(Struct):
    region: str | None = None
    version_id: str | None = None

