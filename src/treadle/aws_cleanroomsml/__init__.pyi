# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cleanroomsml as _aws_cleanroomsml
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConfiguredModelAlgorithm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerConfigProperty(Struct):
        image_uri: str
        arguments: Sequence[str] | None = None
        entrypoint: Sequence[str] | None = None
        metric_definitions: Sequence[CfnConfiguredModelAlgorithm.MetricDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InferenceContainerConfigProperty(Struct):
        image_uri: str
    class MetricDefinitionProperty(Struct):
        name: str
        regex: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        role_arn: str,
        description: str | None = None,
        inference_container_config: CfnConfiguredModelAlgorithm.InferenceContainerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        training_container_config: CfnConfiguredModelAlgorithm.ContainerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    role_arn: str
    description: str | None
    inference_container_config: CfnConfiguredModelAlgorithm.InferenceContainerConfigProperty | IResolvable | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    training_container_config: CfnConfiguredModelAlgorithm.ContainerConfigProperty | IResolvable | None
    @property
    def attr_configured_model_algorithm_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configured_model_algorithm_ref(self) -> _aws_cleanroomsml.ConfiguredModelAlgorithmReference: ...
    @staticmethod
    def arn_for_configured_model_algorithm(resource: _aws_cleanroomsml.IConfiguredModelAlgorithmRef) -> str: ...
    @staticmethod
    def is_cfn_configured_model_algorithm(x: Any) -> bool: ...

class CfnConfiguredModelAlgorithmProps(Struct):
    name: str
    role_arn: str
    description: str | None = None
    inference_container_config: CfnConfiguredModelAlgorithm.InferenceContainerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    training_container_config: CfnConfiguredModelAlgorithm.ContainerConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConfiguredModelAlgorithmAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomEntityConfigProperty(Struct):
        custom_data_identifiers: Sequence[str]
    class LogRedactionConfigurationProperty(Struct):
        entities_to_redact: Sequence[str]
        custom_entity_config: CfnConfiguredModelAlgorithmAssociation.CustomEntityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class LogsConfigurationPolicyProperty(Struct):
        allowed_account_ids: Sequence[str]
        filter_pattern: str | None = None
        log_redaction_configuration: CfnConfiguredModelAlgorithmAssociation.LogRedactionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        log_type: str | None = None
    class MetricsConfigurationPolicyProperty(Struct):
        noise_level: str
    class PrivacyConfigurationPoliciesProperty(Struct):
        trained_model_exports: CfnConfiguredModelAlgorithmAssociation.TrainedModelExportsConfigurationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        trained_model_inference_jobs: CfnConfiguredModelAlgorithmAssociation.TrainedModelInferenceJobsConfigurationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        trained_models: CfnConfiguredModelAlgorithmAssociation.TrainedModelsConfigurationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivacyConfigurationProperty(Struct):
        policies: CfnConfiguredModelAlgorithmAssociation.PrivacyConfigurationPoliciesProperty | Mapping[str, Any] | IResolvable
    class TrainedModelArtifactMaxSizeProperty(Struct):
        unit: str
        value: float
    class TrainedModelExportsConfigurationPolicyProperty(Struct):
        files_to_export: Sequence[str]
        max_size: CfnConfiguredModelAlgorithmAssociation.TrainedModelExportsMaxSizeProperty | Mapping[str, Any] | IResolvable
    class TrainedModelExportsMaxSizeProperty(Struct):
        unit: str
        value: float
    class TrainedModelInferenceJobsConfigurationPolicyProperty(Struct):
        container_logs: Sequence[CfnConfiguredModelAlgorithmAssociation.LogsConfigurationPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        max_output_size: CfnConfiguredModelAlgorithmAssociation.TrainedModelInferenceMaxOutputSizeProperty | Mapping[str, Any] | IResolvable | None = None
    class TrainedModelInferenceMaxOutputSizeProperty(Struct):
        unit: str
        value: float
    class TrainedModelsConfigurationPolicyProperty(Struct):
        container_logs: Sequence[CfnConfiguredModelAlgorithmAssociation.LogsConfigurationPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        container_metrics: CfnConfiguredModelAlgorithmAssociation.MetricsConfigurationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        max_artifact_size: CfnConfiguredModelAlgorithmAssociation.TrainedModelArtifactMaxSizeProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configured_model_algorithm_arn: str,
        membership_identifier: str,
        name: str,
        description: str | None = None,
        privacy_configuration: CfnConfiguredModelAlgorithmAssociation.PrivacyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configured_model_algorithm_arn: str
    membership_identifier: str
    name: str
    description: str | None
    privacy_configuration: CfnConfiguredModelAlgorithmAssociation.PrivacyConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def attr_configured_model_algorithm_association_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configured_model_algorithm_association_ref(self) -> _aws_cleanroomsml.ConfiguredModelAlgorithmAssociationReference: ...
    @staticmethod
    def arn_for_configured_model_algorithm_association(resource: _aws_cleanroomsml.IConfiguredModelAlgorithmAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_configured_model_algorithm_association(x: Any) -> bool: ...

class CfnConfiguredModelAlgorithmAssociationProps(Struct):
    configured_model_algorithm_arn: str
    membership_identifier: str
    name: str
    description: str | None = None
    privacy_configuration: CfnConfiguredModelAlgorithmAssociation.PrivacyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrainingDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnSchemaProperty(Struct):
        column_name: str
        column_types: Sequence[str]
    class DataSourceProperty(Struct):
        glue_data_source: CfnTrainingDataset.GlueDataSourceProperty | Mapping[str, Any] | IResolvable
    class DatasetInputConfigProperty(Struct):
        data_source: CfnTrainingDataset.DataSourceProperty | Mapping[str, Any] | IResolvable
        schema: Sequence[CfnTrainingDataset.ColumnSchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DatasetProperty(Struct):
        input_config: CfnTrainingDataset.DatasetInputConfigProperty | Mapping[str, Any] | IResolvable
        type: str
    class GlueDataSourceProperty(Struct):
        database_name: str
        table_name: str
        catalog_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        role_arn: str,
        training_data: Sequence[CfnTrainingDataset.DatasetProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    role_arn: str
    training_data: Sequence[CfnTrainingDataset.DatasetProperty | IResolvable] | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_training_dataset_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def training_dataset_ref(self) -> _aws_cleanroomsml.TrainingDatasetReference: ...
    @staticmethod
    def arn_for_training_dataset(resource: _aws_cleanroomsml.ITrainingDatasetRef) -> str: ...
    @staticmethod
    def is_cfn_training_dataset(x: Any) -> bool: ...

class CfnTrainingDatasetProps(Struct):
    name: str
    role_arn: str
    training_data: Sequence[CfnTrainingDataset.DatasetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

