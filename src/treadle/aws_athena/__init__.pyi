# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_athena as _aws_athena
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCapacityReservation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityAssignmentConfigurationProperty(Struct):
        capacity_assignments: Sequence[CfnCapacityReservation.CapacityAssignmentProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CapacityAssignmentProperty(Struct):
        workgroup_names: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        target_dpus: float,
        capacity_assignment_configuration: CfnCapacityReservation.CapacityAssignmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    target_dpus: float
    capacity_assignment_configuration: CfnCapacityReservation.CapacityAssignmentConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_allocated_dpus(self) -> float: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_successful_allocation_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def capacity_reservation_ref(self) -> _aws_athena.CapacityReservationReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_capacity_reservation(resource: _aws_athena.ICapacityReservationRef) -> str: ...
    @staticmethod
    def is_cfn_capacity_reservation(x: Any) -> bool: ...

class CfnCapacityReservationProps(Struct):
    name: str
    target_dpus: float
    capacity_assignment_configuration: CfnCapacityReservation.CapacityAssignmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataCatalog(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        connection_type: str | None = None,
        description: str | None = None,
        error: str | None = None,
        parameters: Mapping[str, str] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    type: str
    connection_type: str | None
    description: str | None
    error: str | None
    parameters: Mapping[str, str] | IResolvable | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def data_catalog_ref(self) -> _aws_athena.DataCatalogReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_data_catalog(resource: _aws_athena.IDataCatalogRef) -> str: ...
    @staticmethod
    def from_data_catalog_name(scope: Construct, id: str, data_catalog_name: str) -> _aws_athena.IDataCatalogRef: ...
    @staticmethod
    def is_cfn_data_catalog(x: Any) -> bool: ...

class CfnDataCatalogProps(Struct):
    name: str
    type: str
    connection_type: str | None = None
    description: str | None = None
    error: str | None = None
    parameters: Mapping[str, str] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNamedQuery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        database: str,
        query_string: str,
        description: str | None = None,
        name: str | None = None,
        work_group: str | _aws_athena.IWorkGroupRef | None = None,
    ) -> None: ...
    database: str
    query_string: str
    description: str | None
    name: str | None
    work_group: str | None
    @property
    def attr_named_query_id(self) -> str: ...
    @property
    def named_query_ref(self) -> _aws_athena.NamedQueryReference: ...
    @staticmethod
    def is_cfn_named_query(x: Any) -> bool: ...

class CfnNamedQueryProps(Struct):
    database: str
    query_string: str
    description: str | None = None
    name: str | None = None
    work_group: str | _aws_athena.IWorkGroupRef | None = None

class CfnPreparedStatement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        query_statement: str,
        statement_name: str,
        work_group: str | _aws_athena.IWorkGroupRef,
        description: str | None = None,
    ) -> None: ...
    query_statement: str
    statement_name: str
    work_group: str
    description: str | None
    @property
    def prepared_statement_ref(self) -> _aws_athena.PreparedStatementReference: ...
    @staticmethod
    def is_cfn_prepared_statement(x: Any) -> bool: ...

class CfnPreparedStatementProps(Struct):
    query_statement: str
    statement_name: str
    work_group: str | _aws_athena.IWorkGroupRef
    description: str | None = None

class CfnWorkGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AclConfigurationProperty(Struct):
        s3_acl_option: str
    class ClassificationProperty(Struct):
        name: str | None = None
        properties: Mapping[str, str] | IResolvable | None = None
    class CloudWatchLoggingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        log_group: str | None = None
        log_stream_name_prefix: str | None = None
        log_types: Mapping[str, Sequence[str]] | IResolvable | None = None
    class CustomerContentEncryptionConfigurationProperty(Struct):
        kms_key: str
    class EncryptionConfigurationProperty(Struct):
        encryption_option: str
        kms_key: str | None = None
    class EngineConfigurationProperty(Struct):
        additional_configs: Mapping[str, str] | IResolvable | None = None
        classifications: Sequence[CfnWorkGroup.ClassificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        coordinator_dpu_size: float | None = None
        default_executor_dpu_size: float | None = None
        max_concurrent_dpus: float | None = None
        spark_properties: Mapping[str, str] | IResolvable | None = None
    class EngineVersionProperty(Struct):
        effective_engine_version: str | None = None
        selected_engine_version: str | None = None
    class ManagedLoggingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        kms_key: str | None = None
    class ManagedQueryResultsConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        encryption_configuration: CfnWorkGroup.ManagedStorageEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ManagedStorageEncryptionConfigurationProperty(Struct):
        kms_key: str | None = None
    class MonitoringConfigurationProperty(Struct):
        cloud_watch_logging_configuration: CfnWorkGroup.CloudWatchLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_logging_configuration: CfnWorkGroup.ManagedLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_logging_configuration: CfnWorkGroup.S3LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ResultConfigurationProperty(Struct):
        acl_configuration: CfnWorkGroup.AclConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_configuration: CfnWorkGroup.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        expected_bucket_owner: str | None = None
        output_location: str | None = None
    class ResultConfigurationUpdatesProperty(Struct):
        acl_configuration: CfnWorkGroup.AclConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_configuration: CfnWorkGroup.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        expected_bucket_owner: str | None = None
        output_location: str | None = None
        remove_acl_configuration: bool | IResolvable | None = None
        remove_encryption_configuration: bool | IResolvable | None = None
        remove_expected_bucket_owner: bool | IResolvable | None = None
        remove_output_location: bool | IResolvable | None = None
    class S3LoggingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        kms_key: str | None = None
        log_location: str | None = None
    class WorkGroupConfigurationProperty(Struct):
        additional_configuration: str | None = None
        bytes_scanned_cutoff_per_query: float | None = None
        customer_content_encryption_configuration: CfnWorkGroup.CustomerContentEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        enforce_work_group_configuration: bool | IResolvable | None = None
        engine_configuration: CfnWorkGroup.EngineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        engine_version: CfnWorkGroup.EngineVersionProperty | Mapping[str, Any] | IResolvable | None = None
        execution_role: str | None = None
        managed_query_results_configuration: CfnWorkGroup.ManagedQueryResultsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring_configuration: CfnWorkGroup.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        publish_cloud_watch_metrics_enabled: bool | IResolvable | None = None
        requester_pays_enabled: bool | IResolvable | None = None
        result_configuration: CfnWorkGroup.ResultConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WorkGroupConfigurationUpdatesProperty(Struct):
        additional_configuration: str | None = None
        bytes_scanned_cutoff_per_query: float | None = None
        customer_content_encryption_configuration: CfnWorkGroup.CustomerContentEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        enforce_work_group_configuration: bool | IResolvable | None = None
        engine_configuration: CfnWorkGroup.EngineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        engine_version: CfnWorkGroup.EngineVersionProperty | Mapping[str, Any] | IResolvable | None = None
        execution_role: str | None = None
        managed_query_results_configuration: CfnWorkGroup.ManagedQueryResultsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring_configuration: CfnWorkGroup.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        publish_cloud_watch_metrics_enabled: bool | IResolvable | None = None
        remove_bytes_scanned_cutoff_per_query: bool | IResolvable | None = None
        remove_customer_content_encryption_configuration: bool | IResolvable | None = None
        requester_pays_enabled: bool | IResolvable | None = None
        result_configuration_updates: CfnWorkGroup.ResultConfigurationUpdatesProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        recursive_delete_option: bool | IResolvable | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        work_group_configuration: CfnWorkGroup.WorkGroupConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        work_group_configuration_updates: CfnWorkGroup.WorkGroupConfigurationUpdatesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    description: str | None
    recursive_delete_option: bool | IResolvable | None
    state: str | None
    tags_raw: Sequence[_CfnTag] | None
    work_group_configuration: CfnWorkGroup.WorkGroupConfigurationProperty | IResolvable | None
    work_group_configuration_updates: CfnWorkGroup.WorkGroupConfigurationUpdatesProperty | IResolvable | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_work_group_configuration_engine_version_effective_engine_version(self) -> str: ...
    @property
    def attr_work_group_configuration_updates_engine_version_effective_engine_version(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def work_group_ref(self) -> _aws_athena.WorkGroupReference: ...
    @staticmethod
    def arn_for_work_group(resource: _aws_athena.IWorkGroupRef) -> str: ...
    @staticmethod
    def from_work_group_name(scope: Construct, id: str, work_group_name: str) -> _aws_athena.IWorkGroupRef: ...
    @staticmethod
    def is_cfn_work_group(x: Any) -> bool: ...

class CfnWorkGroupProps(Struct):
    name: str
    description: str | None = None
    recursive_delete_option: bool | IResolvable | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    work_group_configuration: CfnWorkGroup.WorkGroupConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    work_group_configuration_updates: CfnWorkGroup.WorkGroupConfigurationUpdatesProperty | Mapping[str, Any] | IResolvable | None = None

