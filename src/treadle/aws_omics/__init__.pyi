# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_omics as _aws_omics
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAnnotationStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReferenceItemProperty(Struct):
        reference_arn: str
    class SseConfigProperty(Struct):
        type: str
        key_arn: str | None = None
    class StoreOptionsProperty(Struct):
        tsv_store_options: CfnAnnotationStore.TsvStoreOptionsProperty | Mapping[str, Any] | IResolvable
    class TsvStoreOptionsProperty(Struct):
        annotation_type: str | None = None
        format_to_header: Mapping[str, str] | IResolvable | None = None
        schema: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        store_format: str,
        description: str | None = None,
        reference: CfnAnnotationStore.ReferenceItemProperty | Mapping[str, Any] | IResolvable | None = None,
        sse_config: CfnAnnotationStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        store_options: CfnAnnotationStore.StoreOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    store_format: str
    description: str | None
    reference: CfnAnnotationStore.ReferenceItemProperty | IResolvable | None
    sse_config: CfnAnnotationStore.SseConfigProperty | IResolvable | None
    store_options: CfnAnnotationStore.StoreOptionsProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def annotation_store_ref(self) -> _aws_omics.AnnotationStoreReference: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_store_arn(self) -> str: ...
    @property
    def attr_store_size_bytes(self) -> IResolvable: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_annotation_store(resource: _aws_omics.IAnnotationStoreRef) -> str: ...
    @staticmethod
    def from_annotation_store_name(scope: Construct, id: str, annotation_store_name: str) -> _aws_omics.IAnnotationStoreRef: ...
    @staticmethod
    def is_cfn_annotation_store(x: Any) -> bool: ...

class CfnAnnotationStoreProps(Struct):
    name: str
    store_format: str
    description: str | None = None
    reference: CfnAnnotationStore.ReferenceItemProperty | Mapping[str, Any] | IResolvable | None = None
    sse_config: CfnAnnotationStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None
    store_options: CfnAnnotationStore.StoreOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RunConfigurationsProperty(Struct):
        vpc_config: CfnConfiguration.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        run_configurations: CfnConfiguration.RunConfigurationsProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    run_configurations: CfnConfiguration.RunConfigurationsProperty | IResolvable
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_uuid(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_ref(self) -> _aws_omics.ConfigurationReference: ...
    @staticmethod
    def arn_for_configuration(resource: _aws_omics.IConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_configuration(x: Any) -> bool: ...

class CfnConfigurationProps(Struct):
    name: str
    run_configurations: CfnConfiguration.RunConfigurationsProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnReferenceStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SseConfigProperty(Struct):
        type: str
        key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        sse_config: CfnReferenceStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    sse_config: CfnReferenceStore.SseConfigProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_reference_store_id(self) -> str: ...
    @property
    def reference_store_ref(self) -> _aws_omics.ReferenceStoreReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_reference_store(resource: _aws_omics.IReferenceStoreRef) -> str: ...
    @staticmethod
    def from_reference_store_arn(scope: Construct, id: str, arn: str) -> _aws_omics.IReferenceStoreRef: ...
    @staticmethod
    def from_reference_store_id(scope: Construct, id: str, reference_store_id: str) -> _aws_omics.IReferenceStoreRef: ...
    @staticmethod
    def is_cfn_reference_store(x: Any) -> bool: ...

class CfnReferenceStoreProps(Struct):
    name: str
    description: str | None = None
    sse_config: CfnReferenceStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnRunCache(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cache_behavior: str | None = None,
        cache_bucket_owner_id: str | None = None,
        cache_s3_location: str | None = None,
        description: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cache_behavior: str | None
    cache_bucket_owner_id: str | None
    cache_s3_location: str | None
    description: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def run_cache_ref(self) -> _aws_omics.RunCacheReference: ...
    @staticmethod
    def arn_for_run_cache(resource: _aws_omics.IRunCacheRef) -> str: ...
    @staticmethod
    def is_cfn_run_cache(x: Any) -> bool: ...

class CfnRunCacheProps(Struct):
    cache_behavior: str | None = None
    cache_bucket_owner_id: str | None = None
    cache_s3_location: str | None = None
    description: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRunGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        max_cpus: float | None = None,
        max_duration: float | None = None,
        max_gpus: float | None = None,
        max_runs: float | None = None,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    max_cpus: float | None
    max_duration: float | None
    max_gpus: float | None
    max_runs: float | None
    name: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def run_group_ref(self) -> _aws_omics.RunGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_run_group(resource: _aws_omics.IRunGroupRef) -> str: ...
    @staticmethod
    def is_cfn_run_group(x: Any) -> bool: ...

class CfnRunGroupProps(Struct):
    max_cpus: float | None = None
    max_duration: float | None = None
    max_gpus: float | None = None
    max_runs: float | None = None
    name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnSequenceStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SseConfigProperty(Struct):
        type: str
        key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        access_log_location: str | None = None,
        description: str | None = None,
        e_tag_algorithm_family: str | None = None,
        fallback_location: str | None = None,
        propagated_set_level_tags: Sequence[str] | None = None,
        s3_access_policy: Any | None = None,
        sse_config: CfnSequenceStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    s3_access_policy: Any
    access_log_location: str | None
    description: str | None
    e_tag_algorithm_family: str | None
    fallback_location: str | None
    propagated_set_level_tags: Sequence[str] | None
    sse_config: CfnSequenceStore.SseConfigProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_s3_access_point_arn(self) -> str: ...
    @property
    def attr_s3_uri(self) -> str: ...
    @property
    def attr_sequence_store_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def sequence_store_ref(self) -> _aws_omics.SequenceStoreReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_sequence_store(resource: _aws_omics.ISequenceStoreRef) -> str: ...
    @staticmethod
    def from_sequence_store_arn(scope: Construct, id: str, arn: str) -> _aws_omics.ISequenceStoreRef: ...
    @staticmethod
    def from_sequence_store_id(scope: Construct, id: str, sequence_store_id: str) -> _aws_omics.ISequenceStoreRef: ...
    @staticmethod
    def is_cfn_sequence_store(x: Any) -> bool: ...

class CfnSequenceStoreProps(Struct):
    name: str
    access_log_location: str | None = None
    description: str | None = None
    e_tag_algorithm_family: str | None = None
    fallback_location: str | None = None
    propagated_set_level_tags: Sequence[str] | None = None
    s3_access_policy: Any | None = None
    sse_config: CfnSequenceStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnVariantStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReferenceItemProperty(Struct):
        reference_arn: str
    class SseConfigProperty(Struct):
        type: str
        key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        reference: CfnVariantStore.ReferenceItemProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        sse_config: CfnVariantStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    reference: CfnVariantStore.ReferenceItemProperty | IResolvable
    description: str | None
    sse_config: CfnVariantStore.SseConfigProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_store_arn(self) -> str: ...
    @property
    def attr_store_size_bytes(self) -> IResolvable: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def variant_store_ref(self) -> _aws_omics.VariantStoreReference: ...
    @staticmethod
    def arn_for_variant_store(resource: _aws_omics.IVariantStoreRef) -> str: ...
    @staticmethod
    def from_variant_store_name(scope: Construct, id: str, variant_store_name: str) -> _aws_omics.IVariantStoreRef: ...
    @staticmethod
    def is_cfn_variant_store(x: Any) -> bool: ...

class CfnVariantStoreProps(Struct):
    name: str
    reference: CfnVariantStore.ReferenceItemProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    sse_config: CfnVariantStore.SseConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerRegistryMapProperty(Struct):
        image_mappings: Sequence[CfnWorkflow.ImageMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        registry_mappings: Sequence[CfnWorkflow.RegistryMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DefinitionRepositoryProperty(Struct):
        connection_arn: str | None = None
        exclude_file_patterns: Sequence[str] | None = None
        full_repository_id: str | None = None
        source_reference: CfnWorkflow.SourceReferenceProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageMappingProperty(Struct):
        destination_image: str | None = None
        source_image: str | None = None
    class RegistryMappingProperty(Struct):
        ecr_account_id: str | None = None
        ecr_repository_prefix: str | None = None
        upstream_registry_url: str | None = None
        upstream_repository_prefix: str | None = None
    class SourceReferenceProperty(Struct):
        type: str | None = None
        value: str | None = None
    class WorkflowParameterProperty(Struct):
        description: str | None = None
        optional: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        accelerators: str | None = None,
        container_registry_map: CfnWorkflow.ContainerRegistryMapProperty | Mapping[str, Any] | IResolvable | None = None,
        container_registry_map_uri: str | None = None,
        definition_repository: CfnWorkflow.DefinitionRepositoryProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_uri: str | None = None,
        description: str | None = None,
        engine: str | None = None,
        main: str | None = None,
        name: str | None = None,
        parameter_template: Mapping[str, CfnWorkflow.WorkflowParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        parameter_template_path: str | None = None,
        readme_markdown: str | None = None,
        readme_path: str | None = None,
        readme_uri: str | None = None,
        storage_capacity: float | None = None,
        storage_type: str | None = None,
        tags: Mapping[str, str] | None = None,
        workflow_bucket_owner_id: str | None = None,
    ) -> None: ...
    accelerators: str | None
    container_registry_map: CfnWorkflow.ContainerRegistryMapProperty | IResolvable | None
    container_registry_map_uri: str | None
    definition_repository: CfnWorkflow.DefinitionRepositoryProperty | IResolvable | None
    definition_uri: str | None
    description: str | None
    engine: str | None
    main: str | None
    name: str | None
    parameter_template: Mapping[str, CfnWorkflow.WorkflowParameterProperty | IResolvable] | IResolvable | None
    parameter_template_path: str | None
    readme_markdown: str | None
    readme_path: str | None
    readme_uri: str | None
    storage_capacity: float | None
    storage_type: str | None
    tags_raw: Mapping[str, str] | None
    workflow_bucket_owner_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_uuid(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workflow_ref(self) -> _aws_omics.WorkflowReference: ...
    @staticmethod
    def arn_for_workflow(resource: _aws_omics.IWorkflowRef) -> str: ...
    @staticmethod
    def is_cfn_workflow(x: Any) -> bool: ...

class CfnWorkflowProps(Struct):
    accelerators: str | None = None
    container_registry_map: CfnWorkflow.ContainerRegistryMapProperty | Mapping[str, Any] | IResolvable | None = None
    container_registry_map_uri: str | None = None
    definition_repository: CfnWorkflow.DefinitionRepositoryProperty | Mapping[str, Any] | IResolvable | None = None
    definition_uri: str | None = None
    description: str | None = None
    engine: str | None = None
    main: str | None = None
    name: str | None = None
    parameter_template: Mapping[str, CfnWorkflow.WorkflowParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    parameter_template_path: str | None = None
    readme_markdown: str | None = None
    readme_path: str | None = None
    readme_uri: str | None = None
    storage_capacity: float | None = None
    storage_type: str | None = None
    tags: Mapping[str, str] | None = None
    workflow_bucket_owner_id: str | None = None

class CfnWorkflowVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerRegistryMapProperty(Struct):
        image_mappings: Sequence[CfnWorkflowVersion.ImageMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        registry_mappings: Sequence[CfnWorkflowVersion.RegistryMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DefinitionRepositoryProperty(Struct):
        connection_arn: str | None = None
        exclude_file_patterns: Sequence[str] | None = None
        full_repository_id: str | None = None
        source_reference: CfnWorkflowVersion.SourceReferenceProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageMappingProperty(Struct):
        destination_image: str | None = None
        source_image: str | None = None
    class RegistryMappingProperty(Struct):
        ecr_account_id: str | None = None
        ecr_repository_prefix: str | None = None
        upstream_registry_url: str | None = None
        upstream_repository_prefix: str | None = None
    class SourceReferenceProperty(Struct):
        type: str | None = None
        value: str | None = None
    class WorkflowParameterProperty(Struct):
        description: str | None = None
        optional: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        version_name: str,
        workflow_id: str,
        accelerators: str | None = None,
        container_registry_map: CfnWorkflowVersion.ContainerRegistryMapProperty | Mapping[str, Any] | IResolvable | None = None,
        container_registry_map_uri: str | None = None,
        definition_repository: CfnWorkflowVersion.DefinitionRepositoryProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_uri: str | None = None,
        description: str | None = None,
        engine: str | None = None,
        main: str | None = None,
        parameter_template: Mapping[str, CfnWorkflowVersion.WorkflowParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        parameter_template_path: str | None = None,
        readme_markdown: str | None = None,
        readme_path: str | None = None,
        readme_uri: str | None = None,
        storage_capacity: float | None = None,
        storage_type: str | None = None,
        tags: Mapping[str, str] | None = None,
        workflow_bucket_owner_id: str | None = None,
    ) -> None: ...
    version_name: str
    workflow_id: str
    accelerators: str | None
    container_registry_map: CfnWorkflowVersion.ContainerRegistryMapProperty | IResolvable | None
    container_registry_map_uri: str | None
    definition_repository: CfnWorkflowVersion.DefinitionRepositoryProperty | IResolvable | None
    definition_uri: str | None
    description: str | None
    engine: str | None
    main: str | None
    parameter_template: Mapping[str, CfnWorkflowVersion.WorkflowParameterProperty | IResolvable] | IResolvable | None
    parameter_template_path: str | None
    readme_markdown: str | None
    readme_path: str | None
    readme_uri: str | None
    storage_capacity: float | None
    storage_type: str | None
    tags: Mapping[str, str] | None
    workflow_bucket_owner_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_uuid(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workflow_version_ref(self) -> _aws_omics.WorkflowVersionReference: ...
    @staticmethod
    def arn_for_workflow_version(resource: _aws_omics.IWorkflowVersionRef) -> str: ...
    @staticmethod
    def is_cfn_workflow_version(x: Any) -> bool: ...

class CfnWorkflowVersionProps(Struct):
    version_name: str
    workflow_id: str
    accelerators: str | None = None
    container_registry_map: CfnWorkflowVersion.ContainerRegistryMapProperty | Mapping[str, Any] | IResolvable | None = None
    container_registry_map_uri: str | None = None
    definition_repository: CfnWorkflowVersion.DefinitionRepositoryProperty | Mapping[str, Any] | IResolvable | None = None
    definition_uri: str | None = None
    description: str | None = None
    engine: str | None = None
    main: str | None = None
    parameter_template: Mapping[str, CfnWorkflowVersion.WorkflowParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    parameter_template_path: str | None = None
    readme_markdown: str | None = None
    readme_path: str | None = None
    readme_uri: str | None = None
    storage_capacity: float | None = None
    storage_type: str | None = None
    tags: Mapping[str, str] | None = None
    workflow_bucket_owner_id: str | None = None

