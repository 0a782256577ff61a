# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dms as _aws_dms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_identifier: str | None = None,
        certificate_pem: str | None = None,
        certificate_wallet: str | None = None,
    ) -> None: ...
    certificate_identifier: str | None
    certificate_pem: str | None
    certificate_wallet: str | None
    @property
    def attr_certificate_arn(self) -> str: ...
    @property
    def certificate_ref(self) -> _aws_dms.CertificateReference: ...
    @staticmethod
    def arn_for_certificate(resource: _aws_dms.ICertificateRef) -> str: ...
    @staticmethod
    def is_cfn_certificate(x: Any) -> bool: ...

class CfnCertificateProps(Struct):
    certificate_identifier: str | None = None
    certificate_pem: str | None = None
    certificate_wallet: str | None = None

class CfnDataMigration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataMigrationSettingsProperty(Struct):
        cloudwatch_logs_enabled: bool | IResolvable | None = None
        number_of_jobs: float | None = None
        selection_rules: str | None = None
    class SourceDataSettingsProperty(Struct):
        cdc_start_position: str | None = None
        cdc_start_time: str | None = None
        cdc_stop_time: str | None = None
        slot_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_migration_type: str,
        migration_project_identifier: str,
        service_access_role_arn: str,
        data_migration_identifier: str | None = None,
        data_migration_name: str | None = None,
        data_migration_settings: CfnDataMigration.DataMigrationSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        source_data_settings: Sequence[CfnDataMigration.SourceDataSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_migration_type: str
    migration_project_identifier: str
    service_access_role_arn: str
    data_migration_identifier: str | None
    data_migration_name: str | None
    data_migration_settings: CfnDataMigration.DataMigrationSettingsProperty | IResolvable | None
    source_data_settings: Sequence[CfnDataMigration.SourceDataSettingsProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_data_migration_arn(self) -> str: ...
    @property
    def attr_data_migration_create_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_migration_ref(self) -> _aws_dms.DataMigrationReference: ...
    @staticmethod
    def arn_for_data_migration(resource: _aws_dms.IDataMigrationRef) -> str: ...
    @staticmethod
    def is_cfn_data_migration(x: Any) -> bool: ...

class CfnDataMigrationProps(Struct):
    data_migration_type: str
    migration_project_identifier: str
    service_access_role_arn: str
    data_migration_identifier: str | None = None
    data_migration_name: str | None = None
    data_migration_settings: CfnDataMigration.DataMigrationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    source_data_settings: Sequence[CfnDataMigration.SourceDataSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DocDbSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
        certificate_arn: str | None = None
        ssl_mode: str | None = None
    class IbmDb2LuwSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
        encryption_algorithm: float | None = None
        security_mechanism: float | None = None
    class IbmDb2zOsSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
    class MariaDbSettingsProperty(Struct):
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
    class MicrosoftSqlServerSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
        s3_access_role_arn: str | None = None
        s3_path: str | None = None
    class MongoDbSettingsProperty(Struct):
        port: float
        server_name: str
        auth_mechanism: str | None = None
        auth_source: str | None = None
        auth_type: str | None = None
        certificate_arn: str | None = None
        database_name: str | None = None
        ssl_mode: str | None = None
    class MySqlSettingsProperty(Struct):
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
    class OracleSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
        ssl_mode: str
        asm_server: str | None = None
        certificate_arn: str | None = None
        secrets_manager_oracle_asm_access_role_arn: str | None = None
        secrets_manager_oracle_asm_secret_id: str | None = None
        secrets_manager_security_db_encryption_access_role_arn: str | None = None
        secrets_manager_security_db_encryption_secret_id: str | None = None
    class PostgreSqlSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
    class RedshiftSettingsProperty(Struct):
        database_name: str
        port: float
        server_name: str
    class SettingsProperty(Struct):
        doc_db_settings: CfnDataProvider.DocDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ibm_db2_luw_settings: CfnDataProvider.IbmDb2LuwSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ibm_db2_z_os_settings: CfnDataProvider.IbmDb2zOsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        maria_db_settings: CfnDataProvider.MariaDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        microsoft_sql_server_settings: CfnDataProvider.MicrosoftSqlServerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        mongo_db_settings: CfnDataProvider.MongoDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        my_sql_settings: CfnDataProvider.MySqlSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        oracle_settings: CfnDataProvider.OracleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        postgre_sql_settings: CfnDataProvider.PostgreSqlSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_settings: CfnDataProvider.RedshiftSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        sybase_ase_settings: CfnDataProvider.SybaseAseSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class SybaseAseSettingsProperty(Struct):
        port: float
        server_name: str
        ssl_mode: str
        certificate_arn: str | None = None
        database_name: str | None = None
        encrypt_password: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine: str,
        data_provider_identifier: str | None = None,
        data_provider_name: str | None = None,
        description: str | None = None,
        exact_settings: bool | IResolvable | None = None,
        settings: CfnDataProvider.SettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual: bool | IResolvable | None = None,
    ) -> None: ...
    engine: str
    data_provider_identifier: str | None
    data_provider_name: str | None
    description: str | None
    exact_settings: bool | IResolvable | None
    settings: CfnDataProvider.SettingsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    virtual: bool | IResolvable | None
    @property
    def attr_data_provider_arn(self) -> str: ...
    @property
    def attr_data_provider_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_provider_ref(self) -> _aws_dms.DataProviderReference: ...
    @staticmethod
    def arn_for_data_provider(resource: _aws_dms.IDataProviderRef) -> str: ...
    @staticmethod
    def is_cfn_data_provider(x: Any) -> bool: ...

class CfnDataProviderProps(Struct):
    engine: str
    data_provider_identifier: str | None = None
    data_provider_name: str | None = None
    description: str | None = None
    exact_settings: bool | IResolvable | None = None
    settings: CfnDataProvider.SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual: bool | IResolvable | None = None

class CfnEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DocDbSettingsProperty(Struct):
        docs_to_investigate: float | None = None
        extract_doc_id: bool | IResolvable | None = None
        nesting_level: str | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
    class DynamoDbSettingsProperty(Struct):
        service_access_role_arn: str | None = None
    class ElasticsearchSettingsProperty(Struct):
        endpoint_uri: str | None = None
        error_retry_duration: float | None = None
        full_load_error_percentage: float | None = None
        service_access_role_arn: str | None = None
    class GcpMySQLSettingsProperty(Struct):
        after_connect_script: str | None = None
        clean_source_metadata_on_mismatch: bool | IResolvable | None = None
        database_name: str | None = None
        events_poll_interval: float | None = None
        max_file_size: float | None = None
        parallel_load_threads: float | None = None
        password: str | None = None
        port: float | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        server_name: str | None = None
        server_timezone: str | None = None
        username: str | None = None
    class IbmDb2SettingsProperty(Struct):
        current_lsn: str | None = None
        keep_csv_files: bool | IResolvable | None = None
        load_timeout: float | None = None
        max_file_size: float | None = None
        max_k_bytes_per_read: float | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        set_data_capture_changes: bool | IResolvable | None = None
        write_buffer_size: float | None = None
    class KafkaSettingsProperty(Struct):
        broker: str | None = None
        include_control_details: bool | IResolvable | None = None
        include_null_and_empty: bool | IResolvable | None = None
        include_partition_value: bool | IResolvable | None = None
        include_table_alter_operations: bool | IResolvable | None = None
        include_transaction_details: bool | IResolvable | None = None
        message_format: str | None = None
        message_max_bytes: float | None = None
        no_hex_prefix: bool | IResolvable | None = None
        partition_include_schema_table: bool | IResolvable | None = None
        sasl_password: str | None = None
        sasl_user_name: str | None = None
        security_protocol: str | None = None
        ssl_ca_certificate_arn: str | None = None
        ssl_client_certificate_arn: str | None = None
        ssl_client_key_arn: str | None = None
        ssl_client_key_password: str | None = None
        topic: str | None = None
    class KinesisSettingsProperty(Struct):
        include_control_details: bool | IResolvable | None = None
        include_null_and_empty: bool | IResolvable | None = None
        include_partition_value: bool | IResolvable | None = None
        include_table_alter_operations: bool | IResolvable | None = None
        include_transaction_details: bool | IResolvable | None = None
        message_format: str | None = None
        no_hex_prefix: bool | IResolvable | None = None
        partition_include_schema_table: bool | IResolvable | None = None
        service_access_role_arn: str | None = None
        stream_arn: str | None = None
    class MicrosoftSqlServerSettingsProperty(Struct):
        bcp_packet_size: float | None = None
        control_tables_file_group: str | None = None
        database_name: str | None = None
        force_lob_lookup: bool | IResolvable | None = None
        password: str | None = None
        port: float | None = None
        query_single_always_on_node: bool | IResolvable | None = None
        read_backup_only: bool | IResolvable | None = None
        safeguard_policy: str | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        server_name: str | None = None
        tlog_access_mode: str | None = None
        trim_space_in_char: bool | IResolvable | None = None
        use_bcp_full_load: bool | IResolvable | None = None
        username: str | None = None
        use_third_party_backup_device: bool | IResolvable | None = None
    class MongoDbSettingsProperty(Struct):
        auth_mechanism: str | None = None
        auth_source: str | None = None
        auth_type: str | None = None
        database_name: str | None = None
        docs_to_investigate: str | None = None
        extract_doc_id: str | None = None
        nesting_level: str | None = None
        password: str | None = None
        port: float | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        server_name: str | None = None
        username: str | None = None
    class MySqlSettingsProperty(Struct):
        after_connect_script: str | None = None
        clean_source_metadata_on_mismatch: bool | IResolvable | None = None
        events_poll_interval: float | None = None
        max_file_size: float | None = None
        parallel_load_threads: float | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        server_timezone: str | None = None
        target_db_type: str | None = None
    class NeptuneSettingsProperty(Struct):
        error_retry_duration: float | None = None
        iam_auth_enabled: bool | IResolvable | None = None
        max_file_size: float | None = None
        max_retry_count: float | None = None
        s3_bucket_folder: str | None = None
        s3_bucket_name: str | None = None
        service_access_role_arn: str | None = None
    class OracleSettingsProperty(Struct):
        access_alternate_directly: bool | IResolvable | None = None
        additional_archived_log_dest_id: float | None = None
        add_supplemental_logging: bool | IResolvable | None = None
        allow_select_nested_tables: bool | IResolvable | None = None
        archived_log_dest_id: float | None = None
        archived_logs_only: bool | IResolvable | None = None
        asm_password: str | None = None
        asm_server: str | None = None
        asm_user: str | None = None
        char_length_semantics: str | None = None
        direct_path_no_log: bool | IResolvable | None = None
        direct_path_parallel_load: bool | IResolvable | None = None
        enable_homogenous_tablespace: bool | IResolvable | None = None
        extra_archived_log_dest_ids: Sequence[float] | IResolvable | None = None
        fail_tasks_on_lob_truncation: bool | IResolvable | None = None
        number_datatype_scale: float | None = None
        oracle_path_prefix: str | None = None
        parallel_asm_read_threads: float | None = None
        read_ahead_blocks: float | None = None
        read_table_space_name: bool | IResolvable | None = None
        replace_path_prefix: bool | IResolvable | None = None
        retry_interval: float | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_oracle_asm_access_role_arn: str | None = None
        secrets_manager_oracle_asm_secret_id: str | None = None
        secrets_manager_secret_id: str | None = None
        security_db_encryption: str | None = None
        security_db_encryption_name: str | None = None
        spatial_data_option_to_geo_json_function_name: str | None = None
        standby_delay_time: float | None = None
        use_alternate_folder_for_online: bool | IResolvable | None = None
        use_b_file: bool | IResolvable | None = None
        use_direct_path_full_load: bool | IResolvable | None = None
        use_logminer_reader: bool | IResolvable | None = None
        use_path_prefix: str | None = None
    class PostgreSqlSettingsProperty(Struct):
        after_connect_script: str | None = None
        babelfish_database_name: str | None = None
        capture_ddls: bool | IResolvable | None = None
        database_mode: str | None = None
        ddl_artifacts_schema: str | None = None
        execute_timeout: float | None = None
        fail_tasks_on_lob_truncation: bool | IResolvable | None = None
        heartbeat_enable: bool | IResolvable | None = None
        heartbeat_frequency: float | None = None
        heartbeat_schema: str | None = None
        map_boolean_as_boolean: bool | IResolvable | None = None
        max_file_size: float | None = None
        plugin_name: str | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        slot_name: str | None = None
    class RedisSettingsProperty(Struct):
        auth_password: str | None = None
        auth_type: str | None = None
        auth_user_name: str | None = None
        port: float | None = None
        server_name: str | None = None
        ssl_ca_certificate_arn: str | None = None
        ssl_security_protocol: str | None = None
    class RedshiftSettingsProperty(Struct):
        accept_any_date: bool | IResolvable | None = None
        after_connect_script: str | None = None
        bucket_folder: str | None = None
        bucket_name: str | None = None
        case_sensitive_names: bool | IResolvable | None = None
        comp_update: bool | IResolvable | None = None
        connection_timeout: float | None = None
        date_format: str | None = None
        empty_as_null: bool | IResolvable | None = None
        encryption_mode: str | None = None
        explicit_ids: bool | IResolvable | None = None
        file_transfer_upload_streams: float | None = None
        load_timeout: float | None = None
        map_boolean_as_boolean: bool | IResolvable | None = None
        max_file_size: float | None = None
        remove_quotes: bool | IResolvable | None = None
        replace_chars: str | None = None
        replace_invalid_chars: str | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
        server_side_encryption_kms_key_id: str | None = None
        service_access_role_arn: str | None = None
        time_format: str | None = None
        trim_blanks: bool | IResolvable | None = None
        truncate_columns: bool | IResolvable | None = None
        write_buffer_size: float | None = None
    class S3SettingsProperty(Struct):
        add_column_name: bool | IResolvable | None = None
        add_trailing_padding_character: bool | IResolvable | None = None
        bucket_folder: str | None = None
        bucket_name: str | None = None
        canned_acl_for_objects: str | None = None
        cdc_inserts_and_updates: bool | IResolvable | None = None
        cdc_inserts_only: bool | IResolvable | None = None
        cdc_max_batch_interval: float | None = None
        cdc_min_file_size: float | None = None
        cdc_path: str | None = None
        compression_type: str | None = None
        csv_delimiter: str | None = None
        csv_no_sup_value: str | None = None
        csv_null_value: str | None = None
        csv_row_delimiter: str | None = None
        data_format: str | None = None
        data_page_size: float | None = None
        date_partition_delimiter: str | None = None
        date_partition_enabled: bool | IResolvable | None = None
        date_partition_sequence: str | None = None
        date_partition_timezone: str | None = None
        dict_page_size_limit: float | None = None
        enable_statistics: bool | IResolvable | None = None
        encoding_type: str | None = None
        encryption_mode: str | None = None
        expected_bucket_owner: str | None = None
        external_table_definition: str | None = None
        glue_catalog_generation: bool | IResolvable | None = None
        ignore_header_rows: float | None = None
        include_op_for_full_load: bool | IResolvable | None = None
        max_file_size: float | None = None
        parquet_timestamp_in_millisecond: bool | IResolvable | None = None
        parquet_version: str | None = None
        preserve_transactions: bool | IResolvable | None = None
        rfc4180: bool | IResolvable | None = None
        row_group_length: float | None = None
        server_side_encryption_kms_key_id: str | None = None
        service_access_role_arn: str | None = None
        timestamp_column_name: str | None = None
        use_csv_no_sup_value: bool | IResolvable | None = None
        use_task_start_time_for_full_load_timestamp: bool | IResolvable | None = None
    class SybaseSettingsProperty(Struct):
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_type: str,
        engine_name: str,
        certificate_arn: str | None = None,
        database_name: str | None = None,
        doc_db_settings: CfnEndpoint.DocDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        dynamo_db_settings: CfnEndpoint.DynamoDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        elasticsearch_settings: CfnEndpoint.ElasticsearchSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        endpoint_identifier: str | None = None,
        extra_connection_attributes: str | None = None,
        gcp_my_sql_settings: CfnEndpoint.GcpMySQLSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        ibm_db2_settings: CfnEndpoint.IbmDb2SettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        kafka_settings: CfnEndpoint.KafkaSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        kinesis_settings: CfnEndpoint.KinesisSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        microsoft_sql_server_settings: CfnEndpoint.MicrosoftSqlServerSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        mongo_db_settings: CfnEndpoint.MongoDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        my_sql_settings: CfnEndpoint.MySqlSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        neptune_settings: CfnEndpoint.NeptuneSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        oracle_settings: CfnEndpoint.OracleSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        password: str | None = None,
        port: float | None = None,
        postgre_sql_settings: CfnEndpoint.PostgreSqlSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        redis_settings: CfnEndpoint.RedisSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        redshift_settings: CfnEndpoint.RedshiftSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_identifier: str | None = None,
        s3_settings: CfnEndpoint.S3SettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        server_name: str | None = None,
        ssl_mode: str | None = None,
        sybase_settings: CfnEndpoint.SybaseSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        username: str | None = None,
    ) -> None: ...
    endpoint_type: str
    engine_name: str
    certificate_arn: str | None
    database_name: str | None
    doc_db_settings: CfnEndpoint.DocDbSettingsProperty | IResolvable | None
    dynamo_db_settings: CfnEndpoint.DynamoDbSettingsProperty | IResolvable | None
    elasticsearch_settings: CfnEndpoint.ElasticsearchSettingsProperty | IResolvable | None
    endpoint_identifier: str | None
    extra_connection_attributes: str | None
    gcp_my_sql_settings: CfnEndpoint.GcpMySQLSettingsProperty | IResolvable | None
    ibm_db2_settings: CfnEndpoint.IbmDb2SettingsProperty | IResolvable | None
    kafka_settings: CfnEndpoint.KafkaSettingsProperty | IResolvable | None
    kinesis_settings: CfnEndpoint.KinesisSettingsProperty | IResolvable | None
    kms_key_id: str | None
    microsoft_sql_server_settings: CfnEndpoint.MicrosoftSqlServerSettingsProperty | IResolvable | None
    mongo_db_settings: CfnEndpoint.MongoDbSettingsProperty | IResolvable | None
    my_sql_settings: CfnEndpoint.MySqlSettingsProperty | IResolvable | None
    neptune_settings: CfnEndpoint.NeptuneSettingsProperty | IResolvable | None
    oracle_settings: CfnEndpoint.OracleSettingsProperty | IResolvable | None
    password: str | None
    port: float | None
    postgre_sql_settings: CfnEndpoint.PostgreSqlSettingsProperty | IResolvable | None
    redis_settings: CfnEndpoint.RedisSettingsProperty | IResolvable | None
    redshift_settings: CfnEndpoint.RedshiftSettingsProperty | IResolvable | None
    resource_identifier: str | None
    s3_settings: CfnEndpoint.S3SettingsProperty | IResolvable | None
    server_name: str | None
    ssl_mode: str | None
    sybase_settings: CfnEndpoint.SybaseSettingsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    username: str | None
    @property
    def attr_endpoint_arn(self) -> str: ...
    @property
    def attr_external_id(self) -> str: ...
    @property
    def endpoint_ref(self) -> _aws_dms.EndpointReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_endpoint(resource: _aws_dms.IEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_endpoint(x: Any) -> bool: ...

class CfnEndpointProps(Struct):
    endpoint_type: str
    engine_name: str
    certificate_arn: str | None = None
    database_name: str | None = None
    doc_db_settings: CfnEndpoint.DocDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    dynamo_db_settings: CfnEndpoint.DynamoDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    elasticsearch_settings: CfnEndpoint.ElasticsearchSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    endpoint_identifier: str | None = None
    extra_connection_attributes: str | None = None
    gcp_my_sql_settings: CfnEndpoint.GcpMySQLSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    ibm_db2_settings: CfnEndpoint.IbmDb2SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    kafka_settings: CfnEndpoint.KafkaSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    kinesis_settings: CfnEndpoint.KinesisSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    microsoft_sql_server_settings: CfnEndpoint.MicrosoftSqlServerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    mongo_db_settings: CfnEndpoint.MongoDbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    my_sql_settings: CfnEndpoint.MySqlSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    neptune_settings: CfnEndpoint.NeptuneSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    oracle_settings: CfnEndpoint.OracleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    password: str | None = None
    port: float | None = None
    postgre_sql_settings: CfnEndpoint.PostgreSqlSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    redis_settings: CfnEndpoint.RedisSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    redshift_settings: CfnEndpoint.RedshiftSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    resource_identifier: str | None = None
    s3_settings: CfnEndpoint.S3SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    server_name: str | None = None
    ssl_mode: str | None = None
    sybase_settings: CfnEndpoint.SybaseSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    username: str | None = None

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
    def event_subscription_ref(self) -> _aws_dms.EventSubscriptionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_event_subscription(resource: _aws_dms.IEventSubscriptionRef) -> str: ...
    @staticmethod
    def from_subscription_name(scope: Construct, id: str, subscription_name: str) -> _aws_dms.IEventSubscriptionRef: ...
    @staticmethod
    def is_cfn_event_subscription(x: Any) -> bool: ...

class CfnEventSubscriptionProps(Struct):
    sns_topic_arn: str
    enabled: bool | IResolvable | None = None
    event_categories: Sequence[str] | None = None
    source_ids: Sequence[str] | None = None
    source_type: str | None = None
    subscription_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstanceProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone: str | None = None,
        description: str | None = None,
        instance_profile_identifier: str | None = None,
        instance_profile_name: str | None = None,
        kms_key_arn: str | None = None,
        network_type: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        subnet_group_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_security_groups: Sequence[str] | None = None,
    ) -> None: ...
    availability_zone: str | None
    description: str | None
    instance_profile_identifier: str | None
    instance_profile_name: str | None
    kms_key_arn: str | None
    network_type: str | None
    publicly_accessible: bool | IResolvable | None
    subnet_group_identifier: str | None
    tags: Sequence[_CfnTag] | None
    vpc_security_groups: Sequence[str] | None
    @property
    def attr_instance_profile_arn(self) -> str: ...
    @property
    def attr_instance_profile_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_profile_ref(self) -> _aws_dms.InstanceProfileReference: ...
    @staticmethod
    def arn_for_instance_profile(resource: _aws_dms.IInstanceProfileRef) -> str: ...
    @staticmethod
    def is_cfn_instance_profile(x: Any) -> bool: ...

class CfnInstanceProfileProps(Struct):
    availability_zone: str | None = None
    description: str | None = None
    instance_profile_identifier: str | None = None
    instance_profile_name: str | None = None
    kms_key_arn: str | None = None
    network_type: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    subnet_group_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_security_groups: Sequence[str] | None = None

class CfnMigrationProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataProviderDescriptorProperty(Struct):
        data_provider_arn: str | None = None
        data_provider_identifier: str | None = None
        data_provider_name: str | None = None
        secrets_manager_access_role_arn: str | None = None
        secrets_manager_secret_id: str | None = None
    class SchemaConversionApplicationAttributesProperty(Struct):
        s3_bucket_path: str | None = None
        s3_bucket_role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        instance_profile_identifier: str | None = None,
        migration_project_identifier: str | None = None,
        migration_project_name: str | None = None,
        schema_conversion_application_attributes: CfnMigrationProject.SchemaConversionApplicationAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        source_data_provider_descriptors: Sequence[CfnMigrationProject.DataProviderDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_data_provider_descriptors: Sequence[CfnMigrationProject.DataProviderDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        transformation_rules: str | None = None,
    ) -> None: ...
    description: str | None
    instance_profile_identifier: str | None
    migration_project_identifier: str | None
    migration_project_name: str | None
    schema_conversion_application_attributes: CfnMigrationProject.SchemaConversionApplicationAttributesProperty | IResolvable | None
    source_data_provider_descriptors: Sequence[CfnMigrationProject.DataProviderDescriptorProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_data_provider_descriptors: Sequence[CfnMigrationProject.DataProviderDescriptorProperty | IResolvable] | IResolvable | None
    transformation_rules: str | None
    @property
    def attr_instance_profile_arn(self) -> str: ...
    @property
    def attr_instance_profile_name(self) -> str: ...
    @property
    def attr_migration_project_arn(self) -> str: ...
    @property
    def attr_migration_project_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def migration_project_ref(self) -> _aws_dms.MigrationProjectReference: ...
    @staticmethod
    def arn_for_migration_project(resource: _aws_dms.IMigrationProjectRef) -> str: ...
    @staticmethod
    def is_cfn_migration_project(x: Any) -> bool: ...

class CfnMigrationProjectProps(Struct):
    description: str | None = None
    instance_profile_identifier: str | None = None
    migration_project_identifier: str | None = None
    migration_project_name: str | None = None
    schema_conversion_application_attributes: CfnMigrationProject.SchemaConversionApplicationAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    source_data_provider_descriptors: Sequence[CfnMigrationProject.DataProviderDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_data_provider_descriptors: Sequence[CfnMigrationProject.DataProviderDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    transformation_rules: str | None = None

class CfnReplicationConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComputeConfigProperty(Struct):
        max_capacity_units: float
        availability_zone: str | None = None
        dns_name_servers: str | None = None
        kms_key_id: str | None = None
        min_capacity_units: float | None = None
        multi_az: bool | IResolvable | None = None
        preferred_maintenance_window: str | None = None
        replication_subnet_group_id: str | None = None
        vpc_security_group_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        compute_config: CfnReplicationConfig.ComputeConfigProperty | Mapping[str, Any] | IResolvable,
        replication_config_identifier: str,
        replication_type: str,
        source_endpoint_arn: str,
        table_mappings: Any,
        target_endpoint_arn: str,
        replication_settings: Any | None = None,
        resource_identifier: str | None = None,
        supplemental_settings: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    compute_config: CfnReplicationConfig.ComputeConfigProperty | IResolvable
    replication_config_identifier: str
    replication_settings: Any
    replication_type: str
    source_endpoint_arn: str
    supplemental_settings: Any
    table_mappings: Any
    target_endpoint_arn: str
    resource_identifier: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_replication_config_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def replication_config_ref(self) -> _aws_dms.ReplicationConfigReference: ...
    @staticmethod
    def arn_for_replication_config(resource: _aws_dms.IReplicationConfigRef) -> str: ...
    @staticmethod
    def is_cfn_replication_config(x: Any) -> bool: ...

class CfnReplicationConfigProps(Struct):
    compute_config: CfnReplicationConfig.ComputeConfigProperty | Mapping[str, Any] | IResolvable
    replication_config_identifier: str
    replication_type: str
    source_endpoint_arn: str
    table_mappings: Any
    target_endpoint_arn: str
    replication_settings: Any | None = None
    resource_identifier: str | None = None
    supplemental_settings: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReplicationInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        replication_instance_class: str,
        allocated_storage: float | None = None,
        allow_major_version_upgrade: bool | IResolvable | None = None,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        availability_zone: str | None = None,
        dns_name_servers: str | None = None,
        engine_version: str | None = None,
        kms_key_id: str | None = None,
        multi_az: bool | IResolvable | None = None,
        network_type: str | None = None,
        preferred_maintenance_window: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        replication_instance_identifier: str | None = None,
        replication_subnet_group_identifier: str | None = None,
        resource_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_security_group_ids: Sequence[str] | None = None,
    ) -> None: ...
    replication_instance_class: str
    allocated_storage: float | None
    allow_major_version_upgrade: bool | IResolvable | None
    auto_minor_version_upgrade: bool | IResolvable | None
    availability_zone: str | None
    dns_name_servers: str | None
    engine_version: str | None
    kms_key_id: str | None
    multi_az: bool | IResolvable | None
    network_type: str | None
    preferred_maintenance_window: str | None
    publicly_accessible: bool | IResolvable | None
    replication_instance_identifier: str | None
    replication_subnet_group_identifier: str | None
    resource_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_replication_instance_private_ip_addresses(self) -> str: ...
    @property
    def attr_replication_instance_public_ip_addresses(self) -> str: ...
    @property
    def replication_instance_ref(self) -> _aws_dms.ReplicationInstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_replication_instance(x: Any) -> bool: ...

class CfnReplicationInstanceProps(Struct):
    replication_instance_class: str
    allocated_storage: float | None = None
    allow_major_version_upgrade: bool | IResolvable | None = None
    auto_minor_version_upgrade: bool | IResolvable | None = None
    availability_zone: str | None = None
    dns_name_servers: str | None = None
    engine_version: str | None = None
    kms_key_id: str | None = None
    multi_az: bool | IResolvable | None = None
    network_type: str | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    replication_instance_identifier: str | None = None
    replication_subnet_group_identifier: str | None = None
    resource_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_security_group_ids: Sequence[str] | None = None

class CfnReplicationSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        replication_subnet_group_description: str,
        subnet_ids: Sequence[str],
        replication_subnet_group_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    replication_subnet_group_description: str
    subnet_ids: Sequence[str]
    replication_subnet_group_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def replication_subnet_group_ref(self) -> _aws_dms.ReplicationSubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_replication_subnet_group(x: Any) -> bool: ...

class CfnReplicationSubnetGroupProps(Struct):
    replication_subnet_group_description: str
    subnet_ids: Sequence[str]
    replication_subnet_group_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReplicationTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        migration_type: str,
        replication_instance_arn: str,
        source_endpoint_arn: str,
        table_mappings: str,
        target_endpoint_arn: str,
        cdc_start_position: str | None = None,
        cdc_start_time: float | None = None,
        cdc_stop_position: str | None = None,
        replication_task_identifier: str | None = None,
        replication_task_settings: str | None = None,
        resource_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_data: str | None = None,
    ) -> None: ...
    migration_type: str
    replication_instance_arn: str
    source_endpoint_arn: str
    table_mappings: str
    target_endpoint_arn: str
    cdc_start_position: str | None
    cdc_start_time: float | None
    cdc_stop_position: str | None
    replication_task_identifier: str | None
    replication_task_settings: str | None
    resource_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    task_data: str | None
    @property
    def attr_replication_task_arn(self) -> str: ...
    @property
    def replication_task_ref(self) -> _aws_dms.ReplicationTaskReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_replication_task(resource: _aws_dms.IReplicationTaskRef) -> str: ...
    @staticmethod
    def is_cfn_replication_task(x: Any) -> bool: ...

class CfnReplicationTaskProps(Struct):
    migration_type: str
    replication_instance_arn: str
    source_endpoint_arn: str
    table_mappings: str
    target_endpoint_arn: str
    cdc_start_position: str | None = None
    cdc_start_time: float | None = None
    cdc_stop_position: str | None = None
    replication_task_identifier: str | None = None
    replication_task_settings: str | None = None
    resource_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_data: str | None = None

