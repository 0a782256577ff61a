# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_scn as _aws_scn
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataIntegrationFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataIntegrationFlowSourceProperty(Struct):
        source_name: str
        source_type: str
        dataset_source: CfnDataIntegrationFlow.DatasetSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_source: CfnDataIntegrationFlow.S3SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DataIntegrationFlowTargetProperty(Struct):
        target_type: str
        dataset_target: CfnDataIntegrationFlow.DatasetTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DataIntegrationFlowTransformationProperty(Struct):
        transformation_type: str
        sql_transformation: CfnDataIntegrationFlow.SqlTransformationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DatasetOptionsProperty(Struct):
        dedupe_records: bool | IResolvable | None = None
        dedupe_strategy: CfnDataIntegrationFlow.DedupeStrategyProperty | Mapping[str, Any] | IResolvable | None = None
        load_type: str | None = None
    class DatasetSourceConfigurationProperty(Struct):
        dataset_identifier: str
        options: CfnDataIntegrationFlow.DatasetOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DatasetTargetConfigurationProperty(Struct):
        dataset_identifier: str
        options: CfnDataIntegrationFlow.DatasetOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DedupeStrategyProperty(Struct):
        type: str
        field_priority: CfnDataIntegrationFlow.FieldPriorityDedupeStrategyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldPriorityDedupeFieldProperty(Struct):
        name: str
        sort_order: str
    class FieldPriorityDedupeStrategyConfigurationProperty(Struct):
        fields: Sequence[CfnDataIntegrationFlow.FieldPriorityDedupeFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class S3OptionsProperty(Struct):
        file_type: str | None = None
    class S3SourceConfigurationProperty(Struct):
        bucket_name: str
        prefix: str
        options: CfnDataIntegrationFlow.S3OptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SqlTransformationConfigurationProperty(Struct):
        query: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str,
        name: str,
        sources: Sequence[CfnDataIntegrationFlow.DataIntegrationFlowSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        target: CfnDataIntegrationFlow.DataIntegrationFlowTargetProperty | Mapping[str, Any] | IResolvable,
        transformation: CfnDataIntegrationFlow.DataIntegrationFlowTransformationProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_id: str
    name: str
    sources: Sequence[CfnDataIntegrationFlow.DataIntegrationFlowSourceProperty | IResolvable] | IResolvable
    target: CfnDataIntegrationFlow.DataIntegrationFlowTargetProperty | IResolvable
    transformation: CfnDataIntegrationFlow.DataIntegrationFlowTransformationProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_integration_flow_ref(self) -> _aws_scn.DataIntegrationFlowReference: ...
    @staticmethod
    def arn_for_data_integration_flow(resource: _aws_scn.IDataIntegrationFlowRef) -> str: ...
    @staticmethod
    def is_cfn_data_integration_flow(x: Any) -> bool: ...

class CfnDataIntegrationFlowProps(Struct):
    instance_id: str
    name: str
    sources: Sequence[CfnDataIntegrationFlow.DataIntegrationFlowSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    target: CfnDataIntegrationFlow.DataIntegrationFlowTargetProperty | Mapping[str, Any] | IResolvable
    transformation: CfnDataIntegrationFlow.DataIntegrationFlowTransformationProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataLakeDatasetPartitionFieldProperty(Struct):
        name: str
        transform: CfnDataset.TransformProperty | Mapping[str, Any] | IResolvable
    class DataLakeDatasetPrimaryKeyFieldProperty(Struct):
        name: str
    class DataLakeDatasetSchemaFieldProperty(Struct):
        is_required: bool | IResolvable
        name: str
        type: str
    class PartitionSpecProperty(Struct):
        fields: Sequence[CfnDataset.DataLakeDatasetPartitionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SchemaProperty(Struct):
        fields: Sequence[CfnDataset.DataLakeDatasetSchemaFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
        primary_keys: Sequence[CfnDataset.DataLakeDatasetPrimaryKeyFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TransformProperty(Struct):
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str,
        name: str,
        namespace: str,
        description: str | None = None,
        partition_spec: CfnDataset.PartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None,
        schema: CfnDataset.SchemaProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_id: str
    name: str
    namespace: str
    description: str | None
    partition_spec: CfnDataset.PartitionSpecProperty | IResolvable | None
    schema: CfnDataset.SchemaProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_ref(self) -> _aws_scn.DatasetReference: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_scn.IDatasetRef) -> str: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    instance_id: str
    name: str
    namespace: str
    description: str | None = None
    partition_spec: CfnDataset.PartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None
    schema: CfnDataset.SchemaProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_description: str | None = None,
        instance_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        web_app_dns_domain: str | None = None,
    ) -> None: ...
    instance_description: str | None
    instance_name: str | None
    tags: Sequence[_CfnTag] | None
    web_app_dns_domain: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_instance_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_version_number(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_ref(self) -> _aws_scn.InstanceReference: ...
    @staticmethod
    def arn_for_instance(resource: _aws_scn.IInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    instance_description: str | None = None
    instance_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    web_app_dns_domain: str | None = None

class CfnNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_id: str
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def namespace_ref(self) -> _aws_scn.NamespaceReference: ...
    @staticmethod
    def arn_for_namespace(resource: _aws_scn.INamespaceRef) -> str: ...
    @staticmethod
    def is_cfn_namespace(x: Any) -> bool: ...

class CfnNamespaceProps(Struct):
    instance_id: str
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

