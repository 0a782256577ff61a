# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_sagemaker as _aws_sagemaker
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAIWorkloadConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AIDatasetConfigProperty(Struct):
        input_data_config: Sequence[CfnAIWorkloadConfig.AIWorkloadInputDataConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AIWorkloadConfigsProperty(Struct):
        workload_spec: CfnAIWorkloadConfig.WorkloadSpecProperty | Mapping[str, Any] | IResolvable
    class AIWorkloadDataSourceProperty(Struct):
        s3_data_source: CfnAIWorkloadConfig.AIWorkloadS3DataSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class AIWorkloadInputDataConfigProperty(Struct):
        channel_name: str
        data_source: CfnAIWorkloadConfig.AIWorkloadDataSourceProperty | Mapping[str, Any] | IResolvable
    class AIWorkloadS3DataSourceProperty(Struct):
        s3_uri: str
    class WorkloadSpecProperty(Struct):
        inline: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ai_workload_config_name: str,
        ai_workload_configs: CfnAIWorkloadConfig.AIWorkloadConfigsProperty | Mapping[str, Any] | IResolvable | None = None,
        dataset_config: CfnAIWorkloadConfig.AIDatasetConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ai_workload_config_name: str
    ai_workload_configs: CfnAIWorkloadConfig.AIWorkloadConfigsProperty | IResolvable | None
    dataset_config: CfnAIWorkloadConfig.AIDatasetConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def ai_workload_config_ref(self) -> _aws_sagemaker.AIWorkloadConfigReference: ...
    @property
    def attr_ai_workload_config_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_ai_workload_config(resource: _aws_sagemaker.IAIWorkloadConfigRef) -> str: ...
    @staticmethod
    def is_cfn_ai_workload_config(x: Any) -> bool: ...

class CfnAIWorkloadConfigProps(Struct):
    ai_workload_config_name: str
    ai_workload_configs: CfnAIWorkloadConfig.AIWorkloadConfigsProperty | Mapping[str, Any] | IResolvable | None = None
    dataset_config: CfnAIWorkloadConfig.AIDatasetConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionSourceProperty(Struct):
        source_uri: str
        source_id: str | None = None
        source_type: str | None = None
    class MetadataPropertiesProperty(Struct):
        commit_id: str | None = None
        generated_by: str | None = None
        project_id: str | None = None
        repository: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_name: str,
        action_type: str,
        source: CfnAction.ActionSourceProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        metadata_properties: CfnAction.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        properties: Mapping[str, str] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action_name: str
    action_type: str
    source: CfnAction.ActionSourceProperty | IResolvable
    description: str | None
    metadata_properties: CfnAction.MetadataPropertiesProperty | IResolvable | None
    properties: Mapping[str, str] | IResolvable | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def action_ref(self) -> _aws_sagemaker.ActionReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_action(resource: _aws_sagemaker.IActionRef) -> str: ...
    @staticmethod
    def is_cfn_action(x: Any) -> bool: ...

class CfnActionProps(Struct):
    action_name: str
    action_type: str
    source: CfnAction.ActionSourceProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    metadata_properties: CfnAction.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    properties: Mapping[str, str] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAlgorithm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CategoricalParameterRangeSpecificationProperty(Struct):
        values: Sequence[str]
    class ChannelSpecificationProperty(Struct):
        name: str
        supported_content_types: Sequence[str]
        supported_input_modes: Sequence[str]
        description: str | None = None
        is_required: bool | IResolvable | None = None
        supported_compression_types: Sequence[str] | None = None
    class ContinuousParameterRangeSpecificationProperty(Struct):
        max_value: str
        min_value: str
    class HyperParameterSpecificationProperty(Struct):
        name: str
        type: str
        default_value: str | None = None
        description: str | None = None
        is_required: bool | IResolvable | None = None
        is_tunable: bool | IResolvable | None = None
        range: CfnAlgorithm.ParameterRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class HyperParameterTuningJobObjectiveProperty(Struct):
        metric_name: str
        type: str
    class InferenceSpecificationProperty(Struct):
        containers: Sequence[CfnAlgorithm.ModelPackageContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        supported_content_types: Sequence[str] | None = None
        supported_realtime_inference_instance_types: Sequence[str] | None = None
        supported_response_mime_types: Sequence[str] | None = None
        supported_transform_instance_types: Sequence[str] | None = None
    class IntegerParameterRangeSpecificationProperty(Struct):
        max_value: str
        min_value: str
    class MetricDefinitionProperty(Struct):
        name: str
        regex: str
    class ModelInputProperty(Struct):
        data_input_config: str
    class ModelPackageContainerDefinitionProperty(Struct):
        image: str
        container_hostname: str | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        framework: str | None = None
        framework_version: str | None = None
        image_digest: str | None = None
        is_checkpoint: bool | IResolvable | None = None
        model_input: CfnAlgorithm.ModelInputProperty | Mapping[str, Any] | IResolvable | None = None
        nearest_model_name: str | None = None
    class ParameterRangeProperty(Struct):
        categorical_parameter_range_specification: CfnAlgorithm.CategoricalParameterRangeSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        continuous_parameter_range_specification: CfnAlgorithm.ContinuousParameterRangeSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        integer_parameter_range_specification: CfnAlgorithm.IntegerParameterRangeSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class TrainingSpecificationProperty(Struct):
        supported_training_instance_types: Sequence[str]
        training_channels: Sequence[CfnAlgorithm.ChannelSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        training_image: str
        metric_definitions: Sequence[CfnAlgorithm.MetricDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        supported_hyper_parameters: Sequence[CfnAlgorithm.HyperParameterSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        supported_tuning_job_objective_metrics: Sequence[CfnAlgorithm.HyperParameterTuningJobObjectiveProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        supports_distributed_training: bool | IResolvable | None = None
        training_image_digest: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        algorithm_name: str,
        training_specification: CfnAlgorithm.TrainingSpecificationProperty | Mapping[str, Any] | IResolvable,
        algorithm_description: str | None = None,
        certify_for_marketplace: bool | IResolvable | None = None,
        inference_specification: CfnAlgorithm.InferenceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    algorithm_name: str
    training_specification: CfnAlgorithm.TrainingSpecificationProperty | IResolvable
    algorithm_description: str | None
    certify_for_marketplace: bool | IResolvable | None
    inference_specification: CfnAlgorithm.InferenceSpecificationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def algorithm_ref(self) -> _aws_sagemaker.AlgorithmReference: ...
    @property
    def attr_algorithm_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_algorithm(resource: _aws_sagemaker.IAlgorithmRef) -> str: ...
    @staticmethod
    def is_cfn_algorithm(x: Any) -> bool: ...

class CfnAlgorithmProps(Struct):
    algorithm_name: str
    training_specification: CfnAlgorithm.TrainingSpecificationProperty | Mapping[str, Any] | IResolvable
    algorithm_description: str | None = None
    certify_for_marketplace: bool | IResolvable | None = None
    inference_specification: CfnAlgorithm.InferenceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceSpecProperty(Struct):
        instance_type: str | None = None
        lifecycle_config_arn: str | None = None
        sage_maker_image_arn: str | None = None
        sage_maker_image_version_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_name: str,
        app_type: str,
        domain_id: str,
        user_profile_name: str,
        recovery_mode: bool | IResolvable | None = None,
        resource_spec: CfnApp.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_name: str
    app_type: str
    domain_id: str
    user_profile_name: str
    recovery_mode: bool | IResolvable | None
    resource_spec: CfnApp.ResourceSpecProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def app_ref(self) -> _aws_sagemaker.AppReference: ...
    @property
    def attr_app_arn(self) -> str: ...
    @property
    def attr_built_in_lifecycle_config_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app(resource: _aws_sagemaker.IAppRef) -> str: ...
    @staticmethod
    def is_cfn_app(x: Any) -> bool: ...

class CfnAppProps(Struct):
    app_name: str
    app_type: str
    domain_id: str
    user_profile_name: str
    recovery_mode: bool | IResolvable | None = None
    resource_spec: CfnApp.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAppImageConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeEditorAppImageConfigProperty(Struct):
        container_config: CfnAppImageConfig.ContainerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ContainerConfigProperty(Struct):
        container_arguments: Sequence[str] | None = None
        container_entrypoint: Sequence[str] | None = None
        container_environment_variables: Sequence[CfnAppImageConfig.CustomImageContainerEnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CustomImageContainerEnvironmentVariableProperty(Struct):
        key: str
        value: str
    class FileSystemConfigProperty(Struct):
        default_gid: float | None = None
        default_uid: float | None = None
        mount_path: str | None = None
    class JupyterLabAppImageConfigProperty(Struct):
        container_config: CfnAppImageConfig.ContainerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class KernelGatewayImageConfigProperty(Struct):
        kernel_specs: Sequence[CfnAppImageConfig.KernelSpecProperty | Mapping[str, Any] | IResolvable] | IResolvable
        file_system_config: CfnAppImageConfig.FileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class KernelSpecProperty(Struct):
        name: str
        display_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_image_config_name: str,
        code_editor_app_image_config: CfnAppImageConfig.CodeEditorAppImageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        jupyter_lab_app_image_config: CfnAppImageConfig.JupyterLabAppImageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kernel_gateway_image_config: CfnAppImageConfig.KernelGatewayImageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_image_config_name: str
    code_editor_app_image_config: CfnAppImageConfig.CodeEditorAppImageConfigProperty | IResolvable | None
    jupyter_lab_app_image_config: CfnAppImageConfig.JupyterLabAppImageConfigProperty | IResolvable | None
    kernel_gateway_image_config: CfnAppImageConfig.KernelGatewayImageConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def app_image_config_ref(self) -> _aws_sagemaker.AppImageConfigReference: ...
    @property
    def attr_app_image_config_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_image_config(resource: _aws_sagemaker.IAppImageConfigRef) -> str: ...
    @staticmethod
    def from_app_image_config_arn(scope: Construct, id: str, arn: str) -> _aws_sagemaker.IAppImageConfigRef: ...
    @staticmethod
    def from_app_image_config_name(scope: Construct, id: str, app_image_config_name: str) -> _aws_sagemaker.IAppImageConfigRef: ...
    @staticmethod
    def is_cfn_app_image_config(x: Any) -> bool: ...

class CfnAppImageConfigProps(Struct):
    app_image_config_name: str
    code_editor_app_image_config: CfnAppImageConfig.CodeEditorAppImageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    jupyter_lab_app_image_config: CfnAppImageConfig.JupyterLabAppImageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kernel_gateway_image_config: CfnAppImageConfig.KernelGatewayImageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnArtifact(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArtifactSourceProperty(Struct):
        source_uri: str
        source_types: Sequence[CfnArtifact.ArtifactSourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ArtifactSourceTypeProperty(Struct):
        source_id_type: str
        value: str
    class MetadataPropertiesProperty(Struct):
        commit_id: str | None = None
        generated_by: str | None = None
        project_id: str | None = None
        repository: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        artifact_type: str,
        source: CfnArtifact.ArtifactSourceProperty | Mapping[str, Any] | IResolvable,
        artifact_name: str | None = None,
        metadata_properties: CfnArtifact.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        properties: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    artifact_type: str
    source: CfnArtifact.ArtifactSourceProperty | IResolvable
    artifact_name: str | None
    metadata_properties: CfnArtifact.MetadataPropertiesProperty | IResolvable | None
    properties: Mapping[str, str] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def artifact_ref(self) -> _aws_sagemaker.ArtifactReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_artifact(resource: _aws_sagemaker.IArtifactRef) -> str: ...
    @staticmethod
    def is_cfn_artifact(x: Any) -> bool: ...

class CfnArtifactProps(Struct):
    artifact_type: str
    source: CfnArtifact.ArtifactSourceProperty | Mapping[str, Any] | IResolvable
    artifact_name: str | None = None
    metadata_properties: CfnArtifact.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    properties: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmDetailsProperty(Struct):
        alarm_name: str
    class AutoPatchConfigProperty(Struct):
        patching_strategy: str
        deployment_config: CfnCluster.DeploymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        patch_schedule: CfnCluster.PatchScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacitySizeConfigProperty(Struct):
        type: str
        value: float
    class ClusterAccountingDatabaseProperty(Struct):
        endpoint: str
        secret_arn: str
        name: str | None = None
        port: float | None = None
    class ClusterAutoScalingConfigProperty(Struct):
        mode: str
        auto_scaler_type: str | None = None
    class ClusterCapacityRequirementsProperty(Struct):
        on_demand: Any | None = None
        spot: Any | None = None
    class ClusterEbsVolumeConfigProperty(Struct):
        root_volume: bool | IResolvable | None = None
        volume_kms_key_id: str | None = None
        volume_size_in_gb: float | None = None
    class ClusterFsxLustreConfigProperty(Struct):
        dns_name: str
        mount_name: str
        mount_path: str | None = None
    class ClusterFsxOpenZfsConfigProperty(Struct):
        dns_name: str
        mount_path: str | None = None
    class ClusterInstanceGroupProperty(Struct):
        execution_role: str
        instance_count: float
        instance_group_name: str
        auto_patch_config: CfnCluster.AutoPatchConfigProperty | Mapping[str, Any] | IResolvable | None = None
        capacity_requirements: CfnCluster.ClusterCapacityRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        current_count: float | None = None
        image_id: str | None = None
        image_release_version: str | None = None
        instance_requirements: CfnCluster.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        instance_storage_configs: Sequence[CfnCluster.ClusterInstanceStorageConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        instance_type: str | None = None
        kubernetes_config: CfnCluster.ClusterKubernetesConfigProperty | Mapping[str, Any] | IResolvable | None = None
        life_cycle_config: CfnCluster.ClusterLifeCycleConfigProperty | Mapping[str, Any] | IResolvable | None = None
        min_instance_count: float | None = None
        network_interface: CfnCluster.ClusterNetworkInterfaceProperty | Mapping[str, Any] | IResolvable | None = None
        on_start_deep_health_checks: Sequence[str] | None = None
        override_vpc_config: CfnCluster.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
        scheduled_update_config: CfnCluster.ScheduledUpdateConfigProperty | Mapping[str, Any] | IResolvable | None = None
        slurm_config: CfnCluster.ClusterSlurmConfigProperty | Mapping[str, Any] | IResolvable | None = None
        threads_per_core: float | None = None
        training_plan_arn: str | None = None
    class ClusterInstanceStorageConfigProperty(Struct):
        ebs_volume_config: CfnCluster.ClusterEbsVolumeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        fsx_lustre_config: CfnCluster.ClusterFsxLustreConfigProperty | Mapping[str, Any] | IResolvable | None = None
        fsx_open_zfs_config: CfnCluster.ClusterFsxOpenZfsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ClusterKubernetesConfigProperty(Struct):
        labels: Mapping[str, str] | IResolvable | None = None
        taints: Sequence[CfnCluster.ClusterKubernetesTaintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ClusterKubernetesTaintProperty(Struct):
        effect: str
        key: str
        value: str | None = None
    class ClusterLifeCycleConfigProperty(Struct):
        on_create: str | None = None
        on_init_complete: str | None = None
        source_s3_uri: str | None = None
    class ClusterNetworkInterfaceProperty(Struct):
        interface_type: str
    class ClusterOrchestratorEksConfigProperty(Struct):
        cluster_arn: str
    class ClusterOrchestratorSlurmConfigProperty(Struct):
        accounting_database: CfnCluster.ClusterAccountingDatabaseProperty | Mapping[str, Any] | IResolvable | None = None
        slurm_config_strategy: str | None = None
    class ClusterRestrictedInstanceGroupProperty(Struct):
        execution_role: str
        instance_count: float
        instance_group_name: str
        instance_type: str
        current_count: float | None = None
        environment_config: CfnCluster.EnvironmentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        instance_storage_configs: Sequence[CfnCluster.ClusterInstanceStorageConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        on_start_deep_health_checks: Sequence[str] | None = None
        override_vpc_config: CfnCluster.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
        threads_per_core: float | None = None
        training_plan_arn: str | None = None
    class ClusterSlurmConfigProperty(Struct):
        node_type: str
        partition_names: Sequence[str] | None = None
    class DeploymentConfigProperty(Struct):
        auto_rollback_configuration: Sequence[CfnCluster.AlarmDetailsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rolling_update_policy: CfnCluster.RollingUpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        wait_interval_in_seconds: float | None = None
    class EnvironmentConfigProperty(Struct):
        f_sx_lustre_config: CfnCluster.FSxLustreConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class FSxLustreConfigProperty(Struct):
        per_unit_storage_throughput: float
        size_in_gib: float
    class InstanceRequirementsProperty(Struct):
        instance_types: Sequence[str]
    class OrchestratorProperty(Struct):
        eks: CfnCluster.ClusterOrchestratorEksConfigProperty | Mapping[str, Any] | IResolvable | None = None
        slurm: CfnCluster.ClusterOrchestratorSlurmConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class PatchScheduleProperty(Struct):
        next_patch_date: str | None = None
    class RestrictedInstanceGroupsConfigProperty(Struct):
        shared_environment_config: CfnCluster.SharedEnvironmentConfigProperty | Mapping[str, Any] | IResolvable
    class RollingUpdatePolicyProperty(Struct):
        maximum_batch_size: CfnCluster.CapacitySizeConfigProperty | Mapping[str, Any] | IResolvable
        rollback_maximum_batch_size: CfnCluster.CapacitySizeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ScheduledUpdateConfigProperty(Struct):
        schedule_expression: str
        deployment_config: CfnCluster.DeploymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SharedEnvironmentConfigProperty(Struct):
        f_sx_lustre_deletion_policy: str
        f_sx_lustre_config: CfnCluster.FSxLustreConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class TieredStorageConfigProperty(Struct):
        mode: str
        instance_memory_allocation_percentage: float | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling: CfnCluster.ClusterAutoScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        cluster_name: str | None = None,
        cluster_role: str | None = None,
        instance_groups: Sequence[CfnCluster.ClusterInstanceGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        node_provisioning_mode: str | None = None,
        node_recovery: str | None = None,
        orchestrator: CfnCluster.OrchestratorProperty | Mapping[str, Any] | IResolvable | None = None,
        restricted_instance_groups: Sequence[CfnCluster.ClusterRestrictedInstanceGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        restricted_instance_groups_config: CfnCluster.RestrictedInstanceGroupsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tiered_storage_config: CfnCluster.TieredStorageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        vpc_config: CfnCluster.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    auto_scaling: CfnCluster.ClusterAutoScalingConfigProperty | IResolvable | None
    cluster_name: str | None
    cluster_role: str | None
    instance_groups: Sequence[CfnCluster.ClusterInstanceGroupProperty | IResolvable] | IResolvable | None
    node_provisioning_mode: str | None
    node_recovery: str | None
    orchestrator: CfnCluster.OrchestratorProperty | IResolvable | None
    restricted_instance_groups: Sequence[CfnCluster.ClusterRestrictedInstanceGroupProperty | IResolvable] | IResolvable | None
    restricted_instance_groups_config: CfnCluster.RestrictedInstanceGroupsConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    tiered_storage_config: CfnCluster.TieredStorageConfigProperty | IResolvable | None
    vpc_config: CfnCluster.VpcConfigProperty | IResolvable | None
    @property
    def attr_cluster_arn(self) -> str: ...
    @property
    def attr_cluster_status(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_failure_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_ref(self) -> _aws_sagemaker.ClusterReference: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_sagemaker.IClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    auto_scaling: CfnCluster.ClusterAutoScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    cluster_name: str | None = None
    cluster_role: str | None = None
    instance_groups: Sequence[CfnCluster.ClusterInstanceGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    node_provisioning_mode: str | None = None
    node_recovery: str | None = None
    orchestrator: CfnCluster.OrchestratorProperty | Mapping[str, Any] | IResolvable | None = None
    restricted_instance_groups: Sequence[CfnCluster.ClusterRestrictedInstanceGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    restricted_instance_groups_config: CfnCluster.RestrictedInstanceGroupsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tiered_storage_config: CfnCluster.TieredStorageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    vpc_config: CfnCluster.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnClusterSchedulerConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PriorityClassProperty(Struct):
        name: str
        weight: float
    class SchedulerConfigProperty(Struct):
        fair_share: str | None = None
        idle_resource_sharing: str | None = None
        priority_classes: Sequence[CfnClusterSchedulerConfig.PriorityClassProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_arn: str,
        name: str,
        scheduler_config: CfnClusterSchedulerConfig.SchedulerConfigProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_arn: str
    name: str
    scheduler_config: CfnClusterSchedulerConfig.SchedulerConfigProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_cluster_scheduler_config_arn(self) -> str: ...
    @property
    def attr_cluster_scheduler_config_id(self) -> str: ...
    @property
    def attr_cluster_scheduler_config_version(self) -> float: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_scheduler_config_ref(self) -> _aws_sagemaker.ClusterSchedulerConfigReference: ...
    @staticmethod
    def arn_for_cluster_scheduler_config(resource: _aws_sagemaker.IClusterSchedulerConfigRef) -> str: ...
    @staticmethod
    def is_cfn_cluster_scheduler_config(x: Any) -> bool: ...

class CfnClusterSchedulerConfigProps(Struct):
    cluster_arn: str
    name: str
    scheduler_config: CfnClusterSchedulerConfig.SchedulerConfigProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCodeRepository(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GitConfigProperty(Struct):
        repository_url: str
        branch: str | None = None
        secret_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        git_config: CfnCodeRepository.GitConfigProperty | Mapping[str, Any] | IResolvable,
        code_repository_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    git_config: CfnCodeRepository.GitConfigProperty | IResolvable
    code_repository_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_code_repository_arn(self) -> str: ...
    @property
    def attr_code_repository_name(self) -> str: ...
    @property
    def code_repository_ref(self) -> _aws_sagemaker.CodeRepositoryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_code_repository(resource: _aws_sagemaker.ICodeRepositoryRef) -> str: ...
    @staticmethod
    def is_cfn_code_repository(x: Any) -> bool: ...

class CfnCodeRepositoryProps(Struct):
    git_config: CfnCodeRepository.GitConfigProperty | Mapping[str, Any] | IResolvable
    code_repository_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContext(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SourceProperty(Struct):
        source_uri: str
        source_id: str | None = None
        source_type: str | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        context_name: str,
        context_type: str,
        source: CfnContext.SourceProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        properties: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[CfnContext.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    context_name: str
    context_type: str
    source: CfnContext.SourceProperty | IResolvable
    description: str | None
    properties: Mapping[str, str] | IResolvable | None
    tags: Sequence[CfnContext.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def context_ref(self) -> _aws_sagemaker.ContextReference: ...
    @staticmethod
    def arn_for_context(resource: _aws_sagemaker.IContextRef) -> str: ...
    @staticmethod
    def is_cfn_context(x: Any) -> bool: ...

class CfnContextProps(Struct):
    context_name: str
    context_type: str
    source: CfnContext.SourceProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    properties: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[CfnContext.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnDataQualityJobDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BatchTransformInputProperty(Struct):
        data_captured_destination_s3_uri: str
        dataset_format: CfnDataQualityJobDefinition.DatasetFormatProperty | Mapping[str, Any] | IResolvable
        local_path: str
        exclude_features_attribute: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class ClusterConfigProperty(Struct):
        instance_count: float
        instance_type: str
        volume_size_in_gb: float
        volume_kms_key_id: str | None = None
    class ConstraintsResourceProperty(Struct):
        s3_uri: str | None = None
    class CsvProperty(Struct):
        header: bool | IResolvable | None = None
    class DataQualityAppSpecificationProperty(Struct):
        image_uri: str
        container_arguments: Sequence[str] | None = None
        container_entrypoint: Sequence[str] | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        post_analytics_processor_source_uri: str | None = None
        record_preprocessor_source_uri: str | None = None
    class DataQualityBaselineConfigProperty(Struct):
        baselining_job_name: str | None = None
        constraints_resource: CfnDataQualityJobDefinition.ConstraintsResourceProperty | Mapping[str, Any] | IResolvable | None = None
        statistics_resource: CfnDataQualityJobDefinition.StatisticsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class DataQualityJobInputProperty(Struct):
        batch_transform_input: CfnDataQualityJobDefinition.BatchTransformInputProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_input: CfnDataQualityJobDefinition.EndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    class DatasetFormatProperty(Struct):
        csv: CfnDataQualityJobDefinition.CsvProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnDataQualityJobDefinition.JsonProperty | Mapping[str, Any] | IResolvable | None = None
        parquet: bool | IResolvable | None = None
    class EndpointInputProperty(Struct):
        endpoint_name: str
        local_path: str
        exclude_features_attribute: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class JsonProperty(Struct):
        line: bool | IResolvable | None = None
    class MonitoringOutputConfigProperty(Struct):
        monitoring_outputs: Sequence[CfnDataQualityJobDefinition.MonitoringOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable
        kms_key_id: str | None = None
    class MonitoringOutputProperty(Struct):
        s3_output: CfnDataQualityJobDefinition.S3OutputProperty | Mapping[str, Any] | IResolvable
    class MonitoringResourcesProperty(Struct):
        cluster_config: CfnDataQualityJobDefinition.ClusterConfigProperty | Mapping[str, Any] | IResolvable
    class NetworkConfigProperty(Struct):
        enable_inter_container_traffic_encryption: bool | IResolvable | None = None
        enable_network_isolation: bool | IResolvable | None = None
        vpc_config: CfnDataQualityJobDefinition.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3OutputProperty(Struct):
        local_path: str
        s3_uri: str
        s3_upload_mode: str | None = None
    class StatisticsResourceProperty(Struct):
        s3_uri: str | None = None
    class StoppingConditionProperty(Struct):
        max_runtime_in_seconds: float
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_quality_app_specification: CfnDataQualityJobDefinition.DataQualityAppSpecificationProperty | Mapping[str, Any] | IResolvable,
        data_quality_job_input: CfnDataQualityJobDefinition.DataQualityJobInputProperty | Mapping[str, Any] | IResolvable,
        data_quality_job_output_config: CfnDataQualityJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable,
        job_resources: CfnDataQualityJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        data_quality_baseline_config: CfnDataQualityJobDefinition.DataQualityBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        endpoint_name: str | None = None,
        job_definition_name: str | None = None,
        network_config: CfnDataQualityJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        stopping_condition: CfnDataQualityJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_quality_app_specification: CfnDataQualityJobDefinition.DataQualityAppSpecificationProperty | IResolvable
    data_quality_job_input: CfnDataQualityJobDefinition.DataQualityJobInputProperty | IResolvable
    data_quality_job_output_config: CfnDataQualityJobDefinition.MonitoringOutputConfigProperty | IResolvable
    job_resources: CfnDataQualityJobDefinition.MonitoringResourcesProperty | IResolvable
    role_arn: str
    data_quality_baseline_config: CfnDataQualityJobDefinition.DataQualityBaselineConfigProperty | IResolvable | None
    endpoint_name: str | None
    job_definition_name: str | None
    network_config: CfnDataQualityJobDefinition.NetworkConfigProperty | IResolvable | None
    stopping_condition: CfnDataQualityJobDefinition.StoppingConditionProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_job_definition_arn(self) -> str: ...
    @property
    def data_quality_job_definition_ref(self) -> _aws_sagemaker.DataQualityJobDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_data_quality_job_definition(x: Any) -> bool: ...

class CfnDataQualityJobDefinitionProps(Struct):
    data_quality_app_specification: CfnDataQualityJobDefinition.DataQualityAppSpecificationProperty | Mapping[str, Any] | IResolvable
    data_quality_job_input: CfnDataQualityJobDefinition.DataQualityJobInputProperty | Mapping[str, Any] | IResolvable
    data_quality_job_output_config: CfnDataQualityJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable
    job_resources: CfnDataQualityJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    data_quality_baseline_config: CfnDataQualityJobDefinition.DataQualityBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None
    endpoint_name: str | None = None
    job_definition_name: str | None = None
    network_config: CfnDataQualityJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    stopping_condition: CfnDataQualityJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDevice(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeviceProperty(Struct):
        device_name: str
        description: str | None = None
        iot_thing_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device_fleet_name: str,
        device: CfnDevice.DeviceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    device_fleet_name: str
    device: CfnDevice.DeviceProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def device_ref(self) -> _aws_sagemaker.DeviceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_device(x: Any) -> bool: ...

class CfnDeviceProps(Struct):
    device_fleet_name: str
    device: CfnDevice.DeviceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeviceFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EdgeOutputConfigProperty(Struct):
        s3_output_location: str
        kms_key_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device_fleet_name: str,
        output_config: CfnDeviceFleet.EdgeOutputConfigProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    device_fleet_name: str
    output_config: CfnDeviceFleet.EdgeOutputConfigProperty | IResolvable
    role_arn: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def device_fleet_ref(self) -> _aws_sagemaker.DeviceFleetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_device_fleet(resource: _aws_sagemaker.IDeviceFleetRef) -> str: ...
    @staticmethod
    def from_device_fleet_name(scope: Construct, id: str, device_fleet_name: str) -> _aws_sagemaker.IDeviceFleetRef: ...
    @staticmethod
    def is_cfn_device_fleet(x: Any) -> bool: ...

class CfnDeviceFleetProps(Struct):
    device_fleet_name: str
    output_config: CfnDeviceFleet.EdgeOutputConfigProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppLifecycleManagementProperty(Struct):
        idle_settings: CfnDomain.IdleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class CodeEditorAppSettingsProperty(Struct):
        app_lifecycle_management: CfnDomain.AppLifecycleManagementProperty | Mapping[str, Any] | IResolvable | None = None
        built_in_lifecycle_config_arn: str | None = None
        custom_images: Sequence[CfnDomain.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnDomain.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class CodeRepositoryProperty(Struct):
        repository_url: str
    class CustomFileSystemConfigProperty(Struct):
        efs_file_system_config: CfnDomain.EFSFileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
        f_sx_lustre_file_system_config: CfnDomain.FSxLustreFileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_file_system_config: CfnDomain.S3FileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomImageProperty(Struct):
        app_image_config_name: str
        image_name: str
        image_version_number: float | None = None
    class CustomPosixUserConfigProperty(Struct):
        gid: float
        uid: float
    class DefaultEbsStorageSettingsProperty(Struct):
        default_ebs_volume_size_in_gb: float
        maximum_ebs_volume_size_in_gb: float
    class DefaultSpaceSettingsProperty(Struct):
        execution_role: str
        custom_file_system_configs: Sequence[CfnDomain.CustomFileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_posix_user_config: CfnDomain.CustomPosixUserConfigProperty | Mapping[str, Any] | IResolvable | None = None
        jupyter_lab_app_settings: CfnDomain.JupyterLabAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        jupyter_server_app_settings: CfnDomain.JupyterServerAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        kernel_gateway_app_settings: CfnDomain.KernelGatewayAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        security_groups: Sequence[str] | None = None
        space_storage_settings: CfnDomain.DefaultSpaceStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultSpaceStorageSettingsProperty(Struct):
        default_ebs_storage_settings: CfnDomain.DefaultEbsStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class DockerSettingsProperty(Struct):
        enable_docker_access: str | None = None
        vpc_only_trusted_accounts: Sequence[str] | None = None
    class DomainSettingsProperty(Struct):
        docker_settings: CfnDomain.DockerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        execution_role_identity_config: str | None = None
        ip_address_type: str | None = None
        r_studio_server_pro_domain_settings: CfnDomain.RStudioServerProDomainSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        security_group_ids: Sequence[str] | None = None
        unified_studio_settings: CfnDomain.UnifiedStudioSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class EFSFileSystemConfigProperty(Struct):
        file_system_id: str
        file_system_path: str | None = None
    class FSxLustreFileSystemConfigProperty(Struct):
        file_system_id: str
        file_system_path: str | None = None
    class HiddenSageMakerImageProperty(Struct):
        sage_maker_image_name: str | None = None
        version_aliases: Sequence[str] | None = None
    class IdleSettingsProperty(Struct):
        idle_timeout_in_minutes: float | None = None
        lifecycle_management: str | None = None
        max_idle_timeout_in_minutes: float | None = None
        min_idle_timeout_in_minutes: float | None = None
    class JupyterLabAppSettingsProperty(Struct):
        app_lifecycle_management: CfnDomain.AppLifecycleManagementProperty | Mapping[str, Any] | IResolvable | None = None
        built_in_lifecycle_config_arn: str | None = None
        code_repositories: Sequence[CfnDomain.CodeRepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_images: Sequence[CfnDomain.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnDomain.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class JupyterServerAppSettingsProperty(Struct):
        default_resource_spec: CfnDomain.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class KernelGatewayAppSettingsProperty(Struct):
        custom_images: Sequence[CfnDomain.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnDomain.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class RSessionAppSettingsProperty(Struct):
        custom_images: Sequence[CfnDomain.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnDomain.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
    class RStudioServerProAppSettingsProperty(Struct):
        access_status: str | None = None
        user_group: str | None = None
    class RStudioServerProDomainSettingsProperty(Struct):
        domain_execution_role_arn: str
        default_resource_spec: CfnDomain.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        r_studio_connect_url: str | None = None
        r_studio_package_manager_url: str | None = None
    class ResourceSpecProperty(Struct):
        instance_type: str | None = None
        lifecycle_config_arn: str | None = None
        sage_maker_image_arn: str | None = None
        sage_maker_image_version_arn: str | None = None
        training_plan_arn: str | None = None
    class S3FileSystemConfigProperty(Struct):
        mount_path: str | None = None
        s3_uri: str | None = None
    class SharingSettingsProperty(Struct):
        notebook_output_option: str | None = None
        s3_kms_key_id: str | None = None
        s3_output_path: str | None = None
    class StudioWebPortalSettingsProperty(Struct):
        hidden_app_types: Sequence[str] | None = None
        hidden_instance_types: Sequence[str] | None = None
        hidden_ml_tools: Sequence[str] | None = None
        hidden_sage_maker_image_version_aliases: Sequence[CfnDomain.HiddenSageMakerImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class UnifiedStudioSettingsProperty(Struct):
        domain_account_id: str | None = None
        domain_id: str | None = None
        domain_region: str | None = None
        environment_id: str | None = None
        project_id: str | None = None
        project_s3_path: str | None = None
        studio_web_portal_access: str | None = None
    class UserSettingsProperty(Struct):
        execution_role: str
        auto_mount_home_efs: str | None = None
        code_editor_app_settings: CfnDomain.CodeEditorAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_file_system_configs: Sequence[CfnDomain.CustomFileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_posix_user_config: CfnDomain.CustomPosixUserConfigProperty | Mapping[str, Any] | IResolvable | None = None
        default_landing_uri: str | None = None
        jupyter_lab_app_settings: CfnDomain.JupyterLabAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        jupyter_server_app_settings: CfnDomain.JupyterServerAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        kernel_gateway_app_settings: CfnDomain.KernelGatewayAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        r_session_app_settings: CfnDomain.RSessionAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        r_studio_server_pro_app_settings: CfnDomain.RStudioServerProAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        security_groups: Sequence[str] | None = None
        sharing_settings: CfnDomain.SharingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        space_storage_settings: CfnDomain.DefaultSpaceStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        studio_web_portal: str | None = None
        studio_web_portal_settings: CfnDomain.StudioWebPortalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_mode: str,
        default_user_settings: CfnDomain.UserSettingsProperty | Mapping[str, Any] | IResolvable,
        domain_name: str,
        app_network_access_type: str | None = None,
        app_security_group_management: str | None = None,
        default_space_settings: CfnDomain.DefaultSpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        domain_settings: CfnDomain.DomainSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        home_efs_file_system_creation: str | None = None,
        kms_key_id: str | None = None,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
        tag_propagation: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_id: str | _aws_ec2.IVPCRef | None = None,
    ) -> None: ...
    auth_mode: str
    default_user_settings: CfnDomain.UserSettingsProperty | IResolvable
    domain_name: str
    app_network_access_type: str | None
    app_security_group_management: str | None
    default_space_settings: CfnDomain.DefaultSpaceSettingsProperty | IResolvable | None
    domain_settings: CfnDomain.DomainSettingsProperty | IResolvable | None
    home_efs_file_system_creation: str | None
    kms_key_id: str | None
    subnet_ids: Sequence[str] | None
    tag_propagation: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_id: str | None
    @property
    def attr_domain_arn(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_home_efs_file_system_id(self) -> str: ...
    @property
    def attr_security_group_id_for_domain_boundary(self) -> str: ...
    @property
    def attr_single_sign_on_application_arn(self) -> str: ...
    @property
    def attr_single_sign_on_managed_application_instance_id(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_sagemaker.DomainReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain(resource: _aws_sagemaker.IDomainRef) -> str: ...
    @staticmethod
    def from_domain_arn(scope: Construct, id: str, arn: str) -> _aws_sagemaker.IDomainRef: ...
    @staticmethod
    def from_domain_id(scope: Construct, id: str, domain_id: str) -> _aws_sagemaker.IDomainRef: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    auth_mode: str
    default_user_settings: CfnDomain.UserSettingsProperty | Mapping[str, Any] | IResolvable
    domain_name: str
    app_network_access_type: str | None = None
    app_security_group_management: str | None = None
    default_space_settings: CfnDomain.DefaultSpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    domain_settings: CfnDomain.DomainSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    home_efs_file_system_creation: str | None = None
    kms_key_id: str | None = None
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None
    tag_propagation: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_id: str | _aws_ec2.IVPCRef | None = None

class CfnEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmProperty(Struct):
        alarm_name: str
    class AutoRollbackConfigProperty(Struct):
        alarms: Sequence[CfnEndpoint.AlarmProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class BlueGreenUpdatePolicyProperty(Struct):
        traffic_routing_configuration: CfnEndpoint.TrafficRoutingConfigProperty | Mapping[str, Any] | IResolvable
        maximum_execution_timeout_in_seconds: float | None = None
        termination_wait_in_seconds: float | None = None
    class CapacitySizeProperty(Struct):
        type: str
        value: float
    class DeploymentConfigProperty(Struct):
        auto_rollback_configuration: CfnEndpoint.AutoRollbackConfigProperty | Mapping[str, Any] | IResolvable | None = None
        blue_green_update_policy: CfnEndpoint.BlueGreenUpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        rolling_update_policy: CfnEndpoint.RollingUpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class RollingUpdatePolicyProperty(Struct):
        maximum_batch_size: CfnEndpoint.CapacitySizeProperty | Mapping[str, Any] | IResolvable
        wait_interval_in_seconds: float
        maximum_execution_timeout_in_seconds: float | None = None
        rollback_maximum_batch_size: CfnEndpoint.CapacitySizeProperty | Mapping[str, Any] | IResolvable | None = None
    class TrafficRoutingConfigProperty(Struct):
        type: str
        canary_size: CfnEndpoint.CapacitySizeProperty | Mapping[str, Any] | IResolvable | None = None
        linear_step_size: CfnEndpoint.CapacitySizeProperty | Mapping[str, Any] | IResolvable | None = None
        wait_interval_in_seconds: float | None = None
    class VariantPropertyProperty(Struct):
        variant_property_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_config_name: str,
        deployment_config: CfnEndpoint.DeploymentConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        endpoint_name: str | None = None,
        exclude_retained_variant_properties: Sequence[CfnEndpoint.VariantPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        retain_all_variant_properties: bool | IResolvable | None = None,
        retain_deployment_config: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    endpoint_config_name: str
    deployment_config: CfnEndpoint.DeploymentConfigProperty | IResolvable | None
    endpoint_name: str | None
    exclude_retained_variant_properties: Sequence[CfnEndpoint.VariantPropertyProperty | IResolvable] | IResolvable | None
    retain_all_variant_properties: bool | IResolvable | None
    retain_deployment_config: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_endpoint_arn(self) -> str: ...
    @property
    def attr_endpoint_name(self) -> str: ...
    @property
    def endpoint_ref(self) -> _aws_sagemaker.EndpointReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_endpoint(resource: _aws_sagemaker.IEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_endpoint(x: Any) -> bool: ...

class CfnEndpointProps(Struct):
    endpoint_config_name: str
    deployment_config: CfnEndpoint.DeploymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    endpoint_name: str | None = None
    exclude_retained_variant_properties: Sequence[CfnEndpoint.VariantPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    retain_all_variant_properties: bool | IResolvable | None = None
    retain_deployment_config: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEndpointConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AsyncInferenceClientConfigProperty(Struct):
        max_concurrent_invocations_per_instance: float | None = None
    class AsyncInferenceConfigProperty(Struct):
        output_config: CfnEndpointConfig.AsyncInferenceOutputConfigProperty | Mapping[str, Any] | IResolvable
        client_config: CfnEndpointConfig.AsyncInferenceClientConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class AsyncInferenceNotificationConfigProperty(Struct):
        error_topic: str | None = None
        include_inference_response_in: Sequence[str] | None = None
        success_topic: str | None = None
    class AsyncInferenceOutputConfigProperty(Struct):
        kms_key_id: str | None = None
        notification_config: CfnEndpointConfig.AsyncInferenceNotificationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_failure_path: str | None = None
        s3_output_path: str | None = None
    class CapacityReservationConfigProperty(Struct):
        capacity_reservation_preference: str | None = None
        ml_reservation_arn: str | None = None
    class CaptureContentTypeHeaderProperty(Struct):
        csv_content_types: Sequence[str] | None = None
        json_content_types: Sequence[str] | None = None
    class CaptureOptionProperty(Struct):
        capture_mode: str
    class ClarifyExplainerConfigProperty(Struct):
        shap_config: CfnEndpointConfig.ClarifyShapConfigProperty | Mapping[str, Any] | IResolvable
        enable_explanations: str | None = None
        inference_config: CfnEndpointConfig.ClarifyInferenceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ClarifyInferenceConfigProperty(Struct):
        content_template: str | None = None
        feature_headers: Sequence[str] | None = None
        features_attribute: str | None = None
        feature_types: Sequence[str] | None = None
        label_attribute: str | None = None
        label_headers: Sequence[str] | None = None
        label_index: float | None = None
        max_payload_in_mb: float | None = None
        max_record_count: float | None = None
        probability_attribute: str | None = None
        probability_index: float | None = None
    class ClarifyShapBaselineConfigProperty(Struct):
        mime_type: str | None = None
        shap_baseline: str | None = None
        shap_baseline_uri: str | None = None
    class ClarifyShapConfigProperty(Struct):
        shap_baseline_config: CfnEndpointConfig.ClarifyShapBaselineConfigProperty | Mapping[str, Any] | IResolvable
        number_of_samples: float | None = None
        seed: float | None = None
        text_config: CfnEndpointConfig.ClarifyTextConfigProperty | Mapping[str, Any] | IResolvable | None = None
        use_logit: bool | IResolvable | None = None
    class ClarifyTextConfigProperty(Struct):
        granularity: str
        language: str
    class CoreDumpConfigProperty(Struct):
        destination_s3_uri: str
        kms_key_id: str | None = None
    class DataCaptureConfigProperty(Struct):
        capture_options: Sequence[CfnEndpointConfig.CaptureOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        destination_s3_uri: str
        initial_sampling_percentage: float
        capture_content_type_header: CfnEndpointConfig.CaptureContentTypeHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        enable_capture: bool | IResolvable | None = None
        kms_key_id: str | None = None
    class ExplainerConfigProperty(Struct):
        clarify_explainer_config: CfnEndpointConfig.ClarifyExplainerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class InstancePoolProperty(Struct):
        instance_type: str
        priority: float
        model_name_override: str | None = None
    class ManagedInstanceScalingProperty(Struct):
        max_instance_count: float | None = None
        min_instance_count: float | None = None
        scale_in_policy: CfnEndpointConfig.ScaleInPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
    class MetricsConfigProperty(Struct):
        enable_detailed_observability: bool | IResolvable | None = None
        enable_enhanced_metrics: bool | IResolvable | None = None
        metric_publish_frequency_in_seconds: float | None = None
    class PrefixAwareRoutingConfigProperty(Struct):
        concurrency_threshold: float | None = None
        prefix_length: float | None = None
    class ProductionVariantProperty(Struct):
        variant_name: str
        accelerator_type: str | None = None
        capacity_reservation_config: CfnEndpointConfig.CapacityReservationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        container_startup_health_check_timeout_in_seconds: float | None = None
        core_dump_config: CfnEndpointConfig.CoreDumpConfigProperty | Mapping[str, Any] | IResolvable | None = None
        enable_ssm_access: bool | IResolvable | None = None
        inference_ami_version: str | None = None
        initial_instance_count: float | None = None
        initial_variant_weight: float | None = None
        instance_pools: Sequence[CfnEndpointConfig.InstancePoolProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        instance_type: str | None = None
        managed_instance_scaling: CfnEndpointConfig.ManagedInstanceScalingProperty | Mapping[str, Any] | IResolvable | None = None
        model_data_download_timeout_in_seconds: float | None = None
        model_name: str | None = None
        routing_config: CfnEndpointConfig.RoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        serverless_config: CfnEndpointConfig.ServerlessConfigProperty | Mapping[str, Any] | IResolvable | None = None
        variant_instance_provision_timeout_in_seconds: float | None = None
        volume_size_in_gb: float | None = None
    class RoutingConfigProperty(Struct):
        prefix_aware_routing_config: CfnEndpointConfig.PrefixAwareRoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        routing_strategy: str | None = None
    class ScaleInPolicyProperty(Struct):
        strategy: str
        cooldown_in_minutes: float | None = None
        maximum_step_size: float | None = None
    class ServerlessConfigProperty(Struct):
        max_concurrency: float
        memory_size_in_mb: float
        provisioned_concurrency: float | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        production_variants: Sequence[CfnEndpointConfig.ProductionVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        async_inference_config: CfnEndpointConfig.AsyncInferenceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        data_capture_config: CfnEndpointConfig.DataCaptureConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        enable_network_isolation: bool | IResolvable | None = None,
        endpoint_config_name: str | None = None,
        execution_role_arn: str | None = None,
        explainer_config: CfnEndpointConfig.ExplainerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        metrics_config: CfnEndpointConfig.MetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        shadow_production_variants: Sequence[CfnEndpointConfig.ProductionVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_config: CfnEndpointConfig.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    production_variants: Sequence[CfnEndpointConfig.ProductionVariantProperty | IResolvable] | IResolvable
    async_inference_config: CfnEndpointConfig.AsyncInferenceConfigProperty | IResolvable | None
    data_capture_config: CfnEndpointConfig.DataCaptureConfigProperty | IResolvable | None
    enable_network_isolation: bool | IResolvable | None
    endpoint_config_name: str | None
    execution_role_arn: str | None
    explainer_config: CfnEndpointConfig.ExplainerConfigProperty | IResolvable | None
    kms_key_id: str | None
    metrics_config: CfnEndpointConfig.MetricsConfigProperty | IResolvable | None
    shadow_production_variants: Sequence[CfnEndpointConfig.ProductionVariantProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_config: CfnEndpointConfig.VpcConfigProperty | IResolvable | None
    @property
    def attr_endpoint_config_arn(self) -> str: ...
    @property
    def attr_endpoint_config_name(self) -> str: ...
    @property
    def endpoint_config_ref(self) -> _aws_sagemaker.EndpointConfigReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_endpoint_config(resource: _aws_sagemaker.IEndpointConfigRef) -> str: ...
    @staticmethod
    def is_cfn_endpoint_config(x: Any) -> bool: ...

class CfnEndpointConfigProps(Struct):
    production_variants: Sequence[CfnEndpointConfig.ProductionVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable
    async_inference_config: CfnEndpointConfig.AsyncInferenceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    data_capture_config: CfnEndpointConfig.DataCaptureConfigProperty | Mapping[str, Any] | IResolvable | None = None
    enable_network_isolation: bool | IResolvable | None = None
    endpoint_config_name: str | None = None
    execution_role_arn: str | None = None
    explainer_config: CfnEndpointConfig.ExplainerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    metrics_config: CfnEndpointConfig.MetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    shadow_production_variants: Sequence[CfnEndpointConfig.ProductionVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_config: CfnEndpointConfig.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnExperiment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        experiment_name: str,
        description: str | None = None,
        display_name: str | None = None,
        tags: Sequence[CfnExperiment.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    experiment_name: str
    description: str | None
    display_name: str | None
    tags: Sequence[CfnExperiment.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def experiment_ref(self) -> _aws_sagemaker.ExperimentReference: ...
    @staticmethod
    def arn_for_experiment(resource: _aws_sagemaker.IExperimentRef) -> str: ...
    @staticmethod
    def is_cfn_experiment(x: Any) -> bool: ...

class CfnExperimentProps(Struct):
    experiment_name: str
    description: str | None = None
    display_name: str | None = None
    tags: Sequence[CfnExperiment.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnExperimentTrialComponent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MetadataPropertiesProperty(Struct):
        commit_id: str | None = None
        generated_by: str | None = None
        project_id: str | None = None
        repository: str | None = None
    class StatusProperty(Struct):
        message: str | None = None
        primary_status: str | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        trial_component_name: str,
        display_name: str | None = None,
        end_time: str | None = None,
        metadata_properties: CfnExperimentTrialComponent.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        start_time: str | None = None,
        status: CfnExperimentTrialComponent.StatusProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnExperimentTrialComponent.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    trial_component_name: str
    display_name: str | None
    end_time: str | None
    metadata_properties: CfnExperimentTrialComponent.MetadataPropertiesProperty | IResolvable | None
    start_time: str | None
    status: CfnExperimentTrialComponent.StatusProperty | IResolvable | None
    tags: Sequence[CfnExperimentTrialComponent.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_lineage_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def experiment_trial_component_ref(self) -> _aws_sagemaker.ExperimentTrialComponentReference: ...
    @staticmethod
    def arn_for_experiment_trial_component(resource: _aws_sagemaker.IExperimentTrialComponentRef) -> str: ...
    @staticmethod
    def is_cfn_experiment_trial_component(x: Any) -> bool: ...

class CfnExperimentTrialComponentProps(Struct):
    trial_component_name: str
    display_name: str | None = None
    end_time: str | None = None
    metadata_properties: CfnExperimentTrialComponent.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    start_time: str | None = None
    status: CfnExperimentTrialComponent.StatusProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnExperimentTrialComponent.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnFeatureGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataCatalogConfigProperty(Struct):
        catalog: str
        database: str
        table_name: str
    class FeatureDefinitionProperty(Struct):
        feature_name: str
        feature_type: str
    class OfflineStoreConfigProperty(Struct):
        s3_storage_config: CfnFeatureGroup.S3StorageConfigProperty | Mapping[str, Any] | IResolvable
        data_catalog_config: CfnFeatureGroup.DataCatalogConfigProperty | Mapping[str, Any] | IResolvable | None = None
        disable_glue_table_creation: bool | IResolvable | None = None
        table_format: str | None = None
    class OnlineStoreConfigProperty(Struct):
        enable_online_store: bool | IResolvable | None = None
        security_config: CfnFeatureGroup.OnlineStoreSecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None
        storage_type: str | None = None
        ttl_duration: CfnFeatureGroup.TtlDurationProperty | Mapping[str, Any] | IResolvable | None = None
    class OnlineStoreSecurityConfigProperty(Struct):
        kms_key_id: str | None = None
    class S3StorageConfigProperty(Struct):
        s3_uri: str
        kms_key_id: str | None = None
    class ThroughputConfigProperty(Struct):
        throughput_mode: str
        provisioned_read_capacity_units: float | None = None
        provisioned_write_capacity_units: float | None = None
    class TtlDurationProperty(Struct):
        unit: str | None = None
        value: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_time_feature_name: str,
        feature_definitions: Sequence[CfnFeatureGroup.FeatureDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        feature_group_name: str,
        record_identifier_feature_name: str,
        description: str | None = None,
        offline_store_config: Any | None = None,
        online_store_config: Any | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        throughput_config: CfnFeatureGroup.ThroughputConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    event_time_feature_name: str
    feature_definitions: Sequence[CfnFeatureGroup.FeatureDefinitionProperty | IResolvable] | IResolvable
    feature_group_name: str
    offline_store_config: Any
    online_store_config: Any
    record_identifier_feature_name: str
    description: str | None
    role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    throughput_config: CfnFeatureGroup.ThroughputConfigProperty | IResolvable | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_feature_group_status(self) -> str: ...
    @property
    def feature_group_ref(self) -> _aws_sagemaker.FeatureGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_feature_group(resource: _aws_sagemaker.IFeatureGroupRef) -> str: ...
    @staticmethod
    def from_feature_group_name(scope: Construct, id: str, feature_group_name: str) -> _aws_sagemaker.IFeatureGroupRef: ...
    @staticmethod
    def is_cfn_feature_group(x: Any) -> bool: ...

class CfnFeatureGroupProps(Struct):
    event_time_feature_name: str
    feature_definitions: Sequence[CfnFeatureGroup.FeatureDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    feature_group_name: str
    record_identifier_feature_name: str
    description: str | None = None
    offline_store_config: Any | None = None
    online_store_config: Any | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    throughput_config: CfnFeatureGroup.ThroughputConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnHub(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3StorageConfigProperty(Struct):
        s3_output_path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hub_description: str,
        hub_name: str,
        hub_display_name: str | None = None,
        hub_search_keywords: Sequence[str] | None = None,
        s3_storage_config: CfnHub.S3StorageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    hub_description: str
    hub_name: str
    hub_display_name: str | None
    hub_search_keywords: Sequence[str] | None
    s3_storage_config: CfnHub.S3StorageConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_hub_arn(self) -> str: ...
    @property
    def attr_hub_status(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def hub_ref(self) -> _aws_sagemaker.HubReference: ...
    @staticmethod
    def arn_for_hub(resource: _aws_sagemaker.IHubRef) -> str: ...
    @staticmethod
    def is_cfn_hub(x: Any) -> bool: ...

class CfnHubProps(Struct):
    hub_description: str
    hub_name: str
    hub_display_name: str | None = None
    hub_search_keywords: Sequence[str] | None = None
    s3_storage_config: CfnHub.S3StorageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnHumanTaskUi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class UiTemplateProperty(Struct):
        content: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        human_task_ui_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        ui_template: CfnHumanTaskUi.UiTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    human_task_ui_name: str
    tags: Sequence[_CfnTag] | None
    ui_template: CfnHumanTaskUi.UiTemplateProperty | IResolvable | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_human_task_ui_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def human_task_ui_ref(self) -> _aws_sagemaker.HumanTaskUiReference: ...
    @staticmethod
    def arn_for_human_task_ui(resource: _aws_sagemaker.IHumanTaskUiRef) -> str: ...
    @staticmethod
    def is_cfn_human_task_ui(x: Any) -> bool: ...

class CfnHumanTaskUiProps(Struct):
    human_task_ui_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    ui_template: CfnHumanTaskUi.UiTemplateProperty | Mapping[str, Any] | IResolvable | None = None

class CfnImage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        image_name: str,
        image_role_arn: str,
        image_description: str | None = None,
        image_display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    image_name: str
    image_role_arn: str
    image_description: str | None
    image_display_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_image_arn(self) -> str: ...
    @property
    def image_ref(self) -> _aws_sagemaker.ImageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_image(resource: _aws_sagemaker.IImageRef) -> str: ...
    @staticmethod
    def is_cfn_image(x: Any) -> bool: ...

class CfnImageProps(Struct):
    image_name: str
    image_role_arn: str
    image_description: str | None = None
    image_display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnImageVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        base_image: str,
        image_name: str,
        alias: str | None = None,
        aliases: Sequence[str] | None = None,
        horovod: bool | IResolvable | None = None,
        job_type: str | None = None,
        ml_framework: str | None = None,
        processor: str | None = None,
        programming_lang: str | None = None,
        release_notes: str | None = None,
        vendor_guidance: str | None = None,
    ) -> None: ...
    base_image: str
    image_name: str
    alias: str | None
    aliases: Sequence[str] | None
    horovod: bool | IResolvable | None
    job_type: str | None
    ml_framework: str | None
    processor: str | None
    programming_lang: str | None
    release_notes: str | None
    vendor_guidance: str | None
    @property
    def attr_container_image(self) -> str: ...
    @property
    def attr_image_arn(self) -> str: ...
    @property
    def attr_image_version_arn(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @property
    def image_version_ref(self) -> _aws_sagemaker.ImageVersionReference: ...
    @staticmethod
    def arn_for_image_version(resource: _aws_sagemaker.IImageVersionRef) -> str: ...
    @staticmethod
    def is_cfn_image_version(x: Any) -> bool: ...

class CfnImageVersionProps(Struct):
    base_image: str
    image_name: str
    alias: str | None = None
    aliases: Sequence[str] | None = None
    horovod: bool | IResolvable | None = None
    job_type: str | None = None
    ml_framework: str | None = None
    processor: str | None = None
    programming_lang: str | None = None
    release_notes: str | None = None
    vendor_guidance: str | None = None

class CfnInferenceComponent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmProperty(Struct):
        alarm_name: str
    class AutoRollbackConfigurationProperty(Struct):
        alarms: Sequence[CfnInferenceComponent.AlarmProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ContainerMetricsConfigProperty(Struct):
        metrics_endpoints: Sequence[CfnInferenceComponent.MetricsEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DeployedImageProperty(Struct):
        resolution_time: str | None = None
        resolved_image: str | None = None
        specified_image: str | None = None
    class InferenceComponentAvailabilityZoneBalanceProperty(Struct):
        enforcement_mode: str
        max_imbalance: float | None = None
    class InferenceComponentCapacitySizeProperty(Struct):
        type: str
        value: float
    class InferenceComponentComputeResourceRequirementsProperty(Struct):
        max_memory_required_in_mb: float | None = None
        min_memory_required_in_mb: float | None = None
        number_of_accelerator_devices_required: float | None = None
        number_of_cpu_cores_required: float | None = None
    class InferenceComponentContainerSpecificationForInstanceTypeProperty(Struct):
        artifact_url: str | None = None
        container_metrics_config: CfnInferenceComponent.ContainerMetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        image: str | None = None
    class InferenceComponentContainerSpecificationProperty(Struct):
        artifact_url: str | None = None
        container_metrics_config: CfnInferenceComponent.ContainerMetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        deployed_image: CfnInferenceComponent.DeployedImageProperty | Mapping[str, Any] | IResolvable | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        image: str | None = None
    class InferenceComponentDataCacheConfigProperty(Struct):
        enable_caching: bool | IResolvable
    class InferenceComponentDeploymentConfigProperty(Struct):
        auto_rollback_configuration: CfnInferenceComponent.AutoRollbackConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rolling_update_policy: CfnInferenceComponent.InferenceComponentRollingUpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class InferenceComponentPlacementStatusProperty(Struct):
        current_copy_count: float
        instance_type: str
    class InferenceComponentRollingUpdatePolicyProperty(Struct):
        maximum_batch_size: CfnInferenceComponent.InferenceComponentCapacitySizeProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_execution_timeout_in_seconds: float | None = None
        rollback_maximum_batch_size: CfnInferenceComponent.InferenceComponentCapacitySizeProperty | Mapping[str, Any] | IResolvable | None = None
        wait_interval_in_seconds: float | None = None
    class InferenceComponentRuntimeConfigProperty(Struct):
        copy_count: float | None = None
        current_copy_count: float | None = None
        desired_copy_count: float | None = None
        placement_status: Sequence[CfnInferenceComponent.InferenceComponentPlacementStatusProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InferenceComponentSchedulingConfigProperty(Struct):
        availability_zone_balance: CfnInferenceComponent.InferenceComponentAvailabilityZoneBalanceProperty | Mapping[str, Any] | IResolvable
        placement_strategy: str
    class InferenceComponentSpecificationForInstanceTypeProperty(Struct):
        instance_type: str
        compute_resource_requirements: CfnInferenceComponent.InferenceComponentComputeResourceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        container: CfnInferenceComponent.InferenceComponentContainerSpecificationForInstanceTypeProperty | Mapping[str, Any] | IResolvable | None = None
        current_data_cache_config: CfnInferenceComponent.InferenceComponentDataCacheConfigProperty | Mapping[str, Any] | IResolvable | None = None
        data_cache_config: CfnInferenceComponent.InferenceComponentDataCacheConfigProperty | Mapping[str, Any] | IResolvable | None = None
        model_name: str | None = None
        scheduling_config: CfnInferenceComponent.InferenceComponentSchedulingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        startup_parameters: CfnInferenceComponent.InferenceComponentStartupParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class InferenceComponentSpecificationProperty(Struct):
        base_inference_component_name: str | None = None
        compute_resource_requirements: CfnInferenceComponent.InferenceComponentComputeResourceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        container: CfnInferenceComponent.InferenceComponentContainerSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        current_data_cache_config: CfnInferenceComponent.InferenceComponentDataCacheConfigProperty | Mapping[str, Any] | IResolvable | None = None
        data_cache_config: CfnInferenceComponent.InferenceComponentDataCacheConfigProperty | Mapping[str, Any] | IResolvable | None = None
        model_name: str | None = None
        scheduling_config: CfnInferenceComponent.InferenceComponentSchedulingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        startup_parameters: CfnInferenceComponent.InferenceComponentStartupParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class InferenceComponentStartupParametersProperty(Struct):
        container_startup_health_check_timeout_in_seconds: float | None = None
        model_data_download_timeout_in_seconds: float | None = None
    class MetricsEndpointProperty(Struct):
        metrics_endpoint_path: str
        metric_publish_frequency_in_seconds: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_name: str,
        deployment_config: CfnInferenceComponent.InferenceComponentDeploymentConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        endpoint_arn: str | None = None,
        inference_component_name: str | None = None,
        runtime_config: CfnInferenceComponent.InferenceComponentRuntimeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        specification: CfnInferenceComponent.InferenceComponentSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        specifications: Sequence[CfnInferenceComponent.InferenceComponentSpecificationForInstanceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        variant_name: str | None = None,
    ) -> None: ...
    endpoint_name: str
    deployment_config: CfnInferenceComponent.InferenceComponentDeploymentConfigProperty | IResolvable | None
    endpoint_arn: str | None
    inference_component_name: str | None
    runtime_config: CfnInferenceComponent.InferenceComponentRuntimeConfigProperty | IResolvable | None
    specification: CfnInferenceComponent.InferenceComponentSpecificationProperty | IResolvable | None
    specifications: Sequence[CfnInferenceComponent.InferenceComponentSpecificationForInstanceTypeProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    variant_name: str | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_inference_component_arn(self) -> str: ...
    @property
    def attr_inference_component_status(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_runtime_config_current_copy_count(self) -> float: ...
    @property
    def attr_runtime_config_desired_copy_count(self) -> float: ...
    @property
    def attr_runtime_config_placement_status(self) -> IResolvable: ...
    @property
    def attr_specification_container_deployed_image(self) -> IResolvable: ...
    @property
    def attr_specification_current_data_cache_config(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def inference_component_ref(self) -> _aws_sagemaker.InferenceComponentReference: ...
    @staticmethod
    def arn_for_inference_component(resource: _aws_sagemaker.IInferenceComponentRef) -> str: ...
    @staticmethod
    def is_cfn_inference_component(x: Any) -> bool: ...

class CfnInferenceComponentProps(Struct):
    endpoint_name: str
    deployment_config: CfnInferenceComponent.InferenceComponentDeploymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    endpoint_arn: str | None = None
    inference_component_name: str | None = None
    runtime_config: CfnInferenceComponent.InferenceComponentRuntimeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    specification: CfnInferenceComponent.InferenceComponentSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    specifications: Sequence[CfnInferenceComponent.InferenceComponentSpecificationForInstanceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    variant_name: str | None = None

class CfnInferenceExperiment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CaptureContentTypeHeaderProperty(Struct):
        csv_content_types: Sequence[str] | None = None
        json_content_types: Sequence[str] | None = None
    class DataStorageConfigProperty(Struct):
        destination: str
        content_type: CfnInferenceExperiment.CaptureContentTypeHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        kms_key: str | None = None
    class EndpointMetadataProperty(Struct):
        endpoint_name: str
        endpoint_config_name: str | None = None
        endpoint_status: str | None = None
    class InferenceExperimentScheduleProperty(Struct):
        end_time: str | None = None
        start_time: str | None = None
    class ModelInfrastructureConfigProperty(Struct):
        infrastructure_type: str
        real_time_inference_config: CfnInferenceExperiment.RealTimeInferenceConfigProperty | Mapping[str, Any] | IResolvable
    class ModelVariantConfigProperty(Struct):
        infrastructure_config: CfnInferenceExperiment.ModelInfrastructureConfigProperty | Mapping[str, Any] | IResolvable
        model_name: str
        variant_name: str
    class RealTimeInferenceConfigProperty(Struct):
        instance_count: float
        instance_type: str
    class ShadowModeConfigProperty(Struct):
        shadow_model_variants: Sequence[CfnInferenceExperiment.ShadowModelVariantConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source_model_variant_name: str
    class ShadowModelVariantConfigProperty(Struct):
        sampling_percentage: float
        shadow_model_variant_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_name: str,
        model_variants: Sequence[CfnInferenceExperiment.ModelVariantConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        role_arn: str,
        type: str,
        data_storage_config: CfnInferenceExperiment.DataStorageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        desired_state: str | None = None,
        kms_key: str | None = None,
        schedule: CfnInferenceExperiment.InferenceExperimentScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        shadow_mode_config: CfnInferenceExperiment.ShadowModeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        status_reason: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    endpoint_name: str
    model_variants: Sequence[CfnInferenceExperiment.ModelVariantConfigProperty | IResolvable] | IResolvable
    name: str
    role_arn: str
    type: str
    data_storage_config: CfnInferenceExperiment.DataStorageConfigProperty | IResolvable | None
    description: str | None
    desired_state: str | None
    kms_key: str | None
    schedule: CfnInferenceExperiment.InferenceExperimentScheduleProperty | IResolvable | None
    shadow_mode_config: CfnInferenceExperiment.ShadowModeConfigProperty | IResolvable | None
    status_reason: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_endpoint_metadata(self) -> IResolvable: ...
    @property
    def attr_endpoint_metadata_endpoint_config_name(self) -> str: ...
    @property
    def attr_endpoint_metadata_endpoint_name(self) -> str: ...
    @property
    def attr_endpoint_metadata_endpoint_status(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def inference_experiment_ref(self) -> _aws_sagemaker.InferenceExperimentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_inference_experiment(resource: _aws_sagemaker.IInferenceExperimentRef) -> str: ...
    @staticmethod
    def from_inference_experiment_arn(scope: Construct, id: str, arn: str) -> _aws_sagemaker.IInferenceExperimentRef: ...
    @staticmethod
    def from_inference_experiment_name(scope: Construct, id: str, inference_experiment_name: str) -> _aws_sagemaker.IInferenceExperimentRef: ...
    @staticmethod
    def is_cfn_inference_experiment(x: Any) -> bool: ...

class CfnInferenceExperimentProps(Struct):
    endpoint_name: str
    model_variants: Sequence[CfnInferenceExperiment.ModelVariantConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    role_arn: str
    type: str
    data_storage_config: CfnInferenceExperiment.DataStorageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    desired_state: str | None = None
    kms_key: str | None = None
    schedule: CfnInferenceExperiment.InferenceExperimentScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    shadow_mode_config: CfnInferenceExperiment.ShadowModeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    status_reason: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMlflowApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        artifact_store_uri: str,
        name: str,
        role_arn: str,
        model_registration_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        weekly_maintenance_window_start: str | None = None,
    ) -> None: ...
    artifact_store_uri: str
    name: str
    role_arn: str
    model_registration_mode: str | None
    tags: Sequence[_CfnTag] | None
    weekly_maintenance_window_start: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_mlflow_app_id(self) -> str: ...
    @property
    def attr_mlflow_version(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mlflow_app_ref(self) -> _aws_sagemaker.MlflowAppReference: ...
    @staticmethod
    def arn_for_mlflow_app(resource: _aws_sagemaker.IMlflowAppRef) -> str: ...
    @staticmethod
    def is_cfn_mlflow_app(x: Any) -> bool: ...

class CfnMlflowAppProps(Struct):
    artifact_store_uri: str
    name: str
    role_arn: str
    model_registration_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    weekly_maintenance_window_start: str | None = None

class CfnMlflowTrackingServer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        artifact_store_uri: str,
        role_arn: str,
        tracking_server_name: str,
        automatic_model_registration: bool | IResolvable | None = None,
        mlflow_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tracking_server_size: str | None = None,
        weekly_maintenance_window_start: str | None = None,
    ) -> None: ...
    artifact_store_uri: str
    role_arn: str
    tracking_server_name: str
    automatic_model_registration: bool | IResolvable | None
    mlflow_version: str | None
    tags: Sequence[_CfnTag] | None
    tracking_server_size: str | None
    weekly_maintenance_window_start: str | None
    @property
    def attr_tracking_server_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mlflow_tracking_server_ref(self) -> _aws_sagemaker.MlflowTrackingServerReference: ...
    @staticmethod
    def is_cfn_mlflow_tracking_server(x: Any) -> bool: ...

class CfnMlflowTrackingServerProps(Struct):
    artifact_store_uri: str
    role_arn: str
    tracking_server_name: str
    automatic_model_registration: bool | IResolvable | None = None
    mlflow_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tracking_server_size: str | None = None
    weekly_maintenance_window_start: str | None = None

class CfnModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerDefinitionProperty(Struct):
        container_hostname: str | None = None
        environment: Any | None = None
        image: str | None = None
        image_config: CfnModel.ImageConfigProperty | Mapping[str, Any] | IResolvable | None = None
        inference_specification_name: str | None = None
        mode: str | None = None
        model_data_source: CfnModel.ModelDataSourceProperty | Mapping[str, Any] | IResolvable | None = None
        model_data_url: str | None = None
        model_package_name: str | None = None
        multi_model_config: CfnModel.MultiModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class HubAccessConfigProperty(Struct):
        hub_content_arn: str
    class ImageConfigProperty(Struct):
        repository_access_mode: str
        repository_auth_config: CfnModel.RepositoryAuthConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class InferenceExecutionConfigProperty(Struct):
        mode: str
    class ModelAccessConfigProperty(Struct):
        accept_eula: bool | IResolvable
    class ModelDataSourceProperty(Struct):
        s3_data_source: CfnModel.S3DataSourceProperty | Mapping[str, Any] | IResolvable
    class MultiModelConfigProperty(Struct):
        model_cache_setting: str | None = None
    class RepositoryAuthConfigProperty(Struct):
        repository_credentials_provider_arn: str
    class S3DataSourceProperty(Struct):
        compression_type: str
        s3_data_type: str
        s3_uri: str
        hub_access_config: CfnModel.HubAccessConfigProperty | Mapping[str, Any] | IResolvable | None = None
        model_access_config: CfnModel.ModelAccessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        containers: Sequence[CfnModel.ContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        enable_network_isolation: bool | IResolvable | None = None,
        execution_role_arn: str | None = None,
        inference_execution_config: CfnModel.InferenceExecutionConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        model_name: str | None = None,
        primary_container: CfnModel.ContainerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_config: CfnModel.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    containers: Sequence[CfnModel.ContainerDefinitionProperty | IResolvable] | IResolvable | None
    enable_network_isolation: bool | IResolvable | None
    execution_role_arn: str | None
    inference_execution_config: CfnModel.InferenceExecutionConfigProperty | IResolvable | None
    model_name: str | None
    primary_container: CfnModel.ContainerDefinitionProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_config: CfnModel.VpcConfigProperty | IResolvable | None
    @property
    def attr_model_arn(self) -> str: ...
    @property
    def attr_model_name(self) -> str: ...
    @property
    def model_ref(self) -> _aws_sagemaker.ModelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_model(resource: _aws_sagemaker.IModelRef) -> str: ...
    @staticmethod
    def is_cfn_model(x: Any) -> bool: ...

class CfnModelProps(Struct):
    containers: Sequence[CfnModel.ContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    enable_network_isolation: bool | IResolvable | None = None
    execution_role_arn: str | None = None
    inference_execution_config: CfnModel.InferenceExecutionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    model_name: str | None = None
    primary_container: CfnModel.ContainerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_config: CfnModel.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnModelBiasJobDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BatchTransformInputProperty(Struct):
        data_captured_destination_s3_uri: str
        dataset_format: CfnModelBiasJobDefinition.DatasetFormatProperty | Mapping[str, Any] | IResolvable
        local_path: str
        end_time_offset: str | None = None
        features_attribute: str | None = None
        inference_attribute: str | None = None
        probability_attribute: str | None = None
        probability_threshold_attribute: float | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
        start_time_offset: str | None = None
    class ClusterConfigProperty(Struct):
        instance_count: float
        instance_type: str
        volume_size_in_gb: float
        volume_kms_key_id: str | None = None
    class ConstraintsResourceProperty(Struct):
        s3_uri: str | None = None
    class CsvProperty(Struct):
        header: bool | IResolvable | None = None
    class DatasetFormatProperty(Struct):
        csv: CfnModelBiasJobDefinition.CsvProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnModelBiasJobDefinition.JsonProperty | Mapping[str, Any] | IResolvable | None = None
        parquet: bool | IResolvable | None = None
    class EndpointInputProperty(Struct):
        endpoint_name: str
        local_path: str
        end_time_offset: str | None = None
        features_attribute: str | None = None
        inference_attribute: str | None = None
        probability_attribute: str | None = None
        probability_threshold_attribute: float | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
        start_time_offset: str | None = None
    class JsonProperty(Struct):
        line: bool | IResolvable | None = None
    class ModelBiasAppSpecificationProperty(Struct):
        config_uri: str
        image_uri: str
        environment: Mapping[str, str] | IResolvable | None = None
    class ModelBiasBaselineConfigProperty(Struct):
        baselining_job_name: str | None = None
        constraints_resource: CfnModelBiasJobDefinition.ConstraintsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelBiasJobInputProperty(Struct):
        ground_truth_s3_input: CfnModelBiasJobDefinition.MonitoringGroundTruthS3InputProperty | Mapping[str, Any] | IResolvable
        batch_transform_input: CfnModelBiasJobDefinition.BatchTransformInputProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_input: CfnModelBiasJobDefinition.EndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    class MonitoringGroundTruthS3InputProperty(Struct):
        s3_uri: str
    class MonitoringOutputConfigProperty(Struct):
        monitoring_outputs: Sequence[CfnModelBiasJobDefinition.MonitoringOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable
        kms_key_id: str | None = None
    class MonitoringOutputProperty(Struct):
        s3_output: CfnModelBiasJobDefinition.S3OutputProperty | Mapping[str, Any] | IResolvable
    class MonitoringResourcesProperty(Struct):
        cluster_config: CfnModelBiasJobDefinition.ClusterConfigProperty | Mapping[str, Any] | IResolvable
    class NetworkConfigProperty(Struct):
        enable_inter_container_traffic_encryption: bool | IResolvable | None = None
        enable_network_isolation: bool | IResolvable | None = None
        vpc_config: CfnModelBiasJobDefinition.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3OutputProperty(Struct):
        local_path: str
        s3_uri: str
        s3_upload_mode: str | None = None
    class StoppingConditionProperty(Struct):
        max_runtime_in_seconds: float
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        job_resources: CfnModelBiasJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable,
        model_bias_app_specification: CfnModelBiasJobDefinition.ModelBiasAppSpecificationProperty | Mapping[str, Any] | IResolvable,
        model_bias_job_input: CfnModelBiasJobDefinition.ModelBiasJobInputProperty | Mapping[str, Any] | IResolvable,
        model_bias_job_output_config: CfnModelBiasJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        endpoint_name: str | None = None,
        job_definition_name: str | None = None,
        model_bias_baseline_config: CfnModelBiasJobDefinition.ModelBiasBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        network_config: CfnModelBiasJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        stopping_condition: CfnModelBiasJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    job_resources: CfnModelBiasJobDefinition.MonitoringResourcesProperty | IResolvable
    model_bias_app_specification: CfnModelBiasJobDefinition.ModelBiasAppSpecificationProperty | IResolvable
    model_bias_job_input: CfnModelBiasJobDefinition.ModelBiasJobInputProperty | IResolvable
    model_bias_job_output_config: CfnModelBiasJobDefinition.MonitoringOutputConfigProperty | IResolvable
    role_arn: str
    endpoint_name: str | None
    job_definition_name: str | None
    model_bias_baseline_config: CfnModelBiasJobDefinition.ModelBiasBaselineConfigProperty | IResolvable | None
    network_config: CfnModelBiasJobDefinition.NetworkConfigProperty | IResolvable | None
    stopping_condition: CfnModelBiasJobDefinition.StoppingConditionProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_job_definition_arn(self) -> str: ...
    @property
    def model_bias_job_definition_ref(self) -> _aws_sagemaker.ModelBiasJobDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_model_bias_job_definition(x: Any) -> bool: ...

class CfnModelBiasJobDefinitionProps(Struct):
    job_resources: CfnModelBiasJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable
    model_bias_app_specification: CfnModelBiasJobDefinition.ModelBiasAppSpecificationProperty | Mapping[str, Any] | IResolvable
    model_bias_job_input: CfnModelBiasJobDefinition.ModelBiasJobInputProperty | Mapping[str, Any] | IResolvable
    model_bias_job_output_config: CfnModelBiasJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    endpoint_name: str | None = None
    job_definition_name: str | None = None
    model_bias_baseline_config: CfnModelBiasJobDefinition.ModelBiasBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None
    network_config: CfnModelBiasJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    stopping_condition: CfnModelBiasJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnModelCard(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalInformationProperty(Struct):
        caveats_and_recommendations: str | None = None
        custom_details: Mapping[str, str] | IResolvable | None = None
        ethical_considerations: str | None = None
    class BusinessDetailsProperty(Struct):
        business_problem: str | None = None
        business_stakeholders: str | None = None
        line_of_business: str | None = None
    class ContainerProperty(Struct):
        image: str
        model_data_url: str | None = None
        nearest_model_name: str | None = None
    class ContentProperty(Struct):
        additional_information: CfnModelCard.AdditionalInformationProperty | Mapping[str, Any] | IResolvable | None = None
        business_details: CfnModelCard.BusinessDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        evaluation_details: Sequence[CfnModelCard.EvaluationDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        intended_uses: CfnModelCard.IntendedUsesProperty | Mapping[str, Any] | IResolvable | None = None
        model_overview: CfnModelCard.ModelOverviewProperty | Mapping[str, Any] | IResolvable | None = None
        model_package_details: CfnModelCard.ModelPackageDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        training_details: CfnModelCard.TrainingDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationDetailProperty(Struct):
        name: str
        datasets: Sequence[str] | None = None
        evaluation_job_arn: str | None = None
        evaluation_observation: str | None = None
        metadata: Mapping[str, str] | IResolvable | None = None
        metric_groups: Sequence[CfnModelCard.MetricGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunctionProperty(Struct):
        condition: str | None = None
        facet: str | None = None
        function: str | None = None
    class InferenceEnvironmentProperty(Struct):
        container_image: Sequence[str] | None = None
    class InferenceSpecificationProperty(Struct):
        containers: Sequence[CfnModelCard.ContainerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class IntendedUsesProperty(Struct):
        explanations_for_risk_rating: str | None = None
        factors_affecting_model_efficiency: str | None = None
        intended_uses: str | None = None
        purpose_of_model: str | None = None
        risk_rating: str | None = None
    class MetricDataItemsProperty(Struct):
        name: str
        type: str
        value: Any
        notes: str | None = None
        x_axis_name: Sequence[str] | None = None
        y_axis_name: Sequence[str] | None = None
    class MetricGroupProperty(Struct):
        metric_data: Sequence[CfnModelCard.MetricDataItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
    class ModelOverviewProperty(Struct):
        algorithm_type: str | None = None
        inference_environment: CfnModelCard.InferenceEnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
        model_artifact: Sequence[str] | None = None
        model_creator: str | None = None
        model_description: str | None = None
        model_id: str | None = None
        model_name: str | None = None
        model_owner: str | None = None
        model_version: float | None = None
        problem_type: str | None = None
    class ModelPackageCreatorProperty(Struct):
        user_profile_name: str | None = None
    class ModelPackageDetailsProperty(Struct):
        approval_description: str | None = None
        created_by: CfnModelCard.ModelPackageCreatorProperty | Mapping[str, Any] | IResolvable | None = None
        domain: str | None = None
        inference_specification: CfnModelCard.InferenceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        model_approval_status: str | None = None
        model_package_arn: str | None = None
        model_package_description: str | None = None
        model_package_group_name: str | None = None
        model_package_name: str | None = None
        model_package_status: str | None = None
        model_package_version: float | None = None
        source_algorithms: Sequence[CfnModelCard.SourceAlgorithmProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        task: str | None = None
    class ObjectiveFunctionProperty(Struct):
        function: CfnModelCard.FunctionProperty | Mapping[str, Any] | IResolvable | None = None
        notes: str | None = None
    class SecurityConfigProperty(Struct):
        kms_key_id: str | None = None
    class SourceAlgorithmProperty(Struct):
        algorithm_name: str
        model_data_url: str | None = None
    class TrainingDetailsProperty(Struct):
        objective_function: CfnModelCard.ObjectiveFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        training_job_details: CfnModelCard.TrainingJobDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        training_observations: str | None = None
    class TrainingEnvironmentProperty(Struct):
        container_image: Sequence[str] | None = None
    class TrainingHyperParameterProperty(Struct):
        name: str
        value: str
    class TrainingJobDetailsProperty(Struct):
        hyper_parameters: Sequence[CfnModelCard.TrainingHyperParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        training_arn: str | None = None
        training_datasets: Sequence[str] | None = None
        training_environment: CfnModelCard.TrainingEnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
        training_metrics: Sequence[CfnModelCard.TrainingMetricProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_provided_hyper_parameters: Sequence[CfnModelCard.TrainingHyperParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_provided_training_metrics: Sequence[CfnModelCard.TrainingMetricProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TrainingMetricProperty(Struct):
        name: str
        value: float
        notes: str | None = None
    class UserContextProperty(Struct):
        domain_id: str | None = None
        user_profile_arn: str | None = None
        user_profile_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: CfnModelCard.ContentProperty | Mapping[str, Any] | IResolvable,
        model_card_name: str,
        model_card_status: str,
        created_by: CfnModelCard.UserContextProperty | Mapping[str, Any] | IResolvable | None = None,
        last_modified_by: CfnModelCard.UserContextProperty | Mapping[str, Any] | IResolvable | None = None,
        security_config: CfnModelCard.SecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: CfnModelCard.ContentProperty | IResolvable
    model_card_name: str
    model_card_status: str
    created_by: CfnModelCard.UserContextProperty | IResolvable | None
    last_modified_by: CfnModelCard.UserContextProperty | IResolvable | None
    security_config: CfnModelCard.SecurityConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_created_by_domain_id(self) -> str: ...
    @property
    def attr_created_by_user_profile_arn(self) -> str: ...
    @property
    def attr_created_by_user_profile_name(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_by_domain_id(self) -> str: ...
    @property
    def attr_last_modified_by_user_profile_arn(self) -> str: ...
    @property
    def attr_last_modified_by_user_profile_name(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_model_card_arn(self) -> str: ...
    @property
    def attr_model_card_processing_status(self) -> str: ...
    @property
    def attr_model_card_version(self) -> float: ...
    @property
    def model_card_ref(self) -> _aws_sagemaker.ModelCardReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_model_card(resource: _aws_sagemaker.IModelCardRef) -> str: ...
    @staticmethod
    def from_model_card_arn(scope: Construct, id: str, arn: str) -> _aws_sagemaker.IModelCardRef: ...
    @staticmethod
    def from_model_card_name(scope: Construct, id: str, model_card_name: str) -> _aws_sagemaker.IModelCardRef: ...
    @staticmethod
    def is_cfn_model_card(x: Any) -> bool: ...

class CfnModelCardProps(Struct):
    content: CfnModelCard.ContentProperty | Mapping[str, Any] | IResolvable
    model_card_name: str
    model_card_status: str
    created_by: CfnModelCard.UserContextProperty | Mapping[str, Any] | IResolvable | None = None
    last_modified_by: CfnModelCard.UserContextProperty | Mapping[str, Any] | IResolvable | None = None
    security_config: CfnModelCard.SecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnModelExplainabilityJobDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BatchTransformInputProperty(Struct):
        data_captured_destination_s3_uri: str
        dataset_format: CfnModelExplainabilityJobDefinition.DatasetFormatProperty | Mapping[str, Any] | IResolvable
        local_path: str
        features_attribute: str | None = None
        inference_attribute: str | None = None
        probability_attribute: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class ClusterConfigProperty(Struct):
        instance_count: float
        instance_type: str
        volume_size_in_gb: float
        volume_kms_key_id: str | None = None
    class ConstraintsResourceProperty(Struct):
        s3_uri: str | None = None
    class CsvProperty(Struct):
        header: bool | IResolvable | None = None
    class DatasetFormatProperty(Struct):
        csv: CfnModelExplainabilityJobDefinition.CsvProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnModelExplainabilityJobDefinition.JsonProperty | Mapping[str, Any] | IResolvable | None = None
        parquet: bool | IResolvable | None = None
    class EndpointInputProperty(Struct):
        endpoint_name: str
        local_path: str
        features_attribute: str | None = None
        inference_attribute: str | None = None
        probability_attribute: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class JsonProperty(Struct):
        line: bool | IResolvable | None = None
    class ModelExplainabilityAppSpecificationProperty(Struct):
        config_uri: str
        image_uri: str
        environment: Mapping[str, str] | IResolvable | None = None
    class ModelExplainabilityBaselineConfigProperty(Struct):
        baselining_job_name: str | None = None
        constraints_resource: CfnModelExplainabilityJobDefinition.ConstraintsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelExplainabilityJobInputProperty(Struct):
        batch_transform_input: CfnModelExplainabilityJobDefinition.BatchTransformInputProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_input: CfnModelExplainabilityJobDefinition.EndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    class MonitoringOutputConfigProperty(Struct):
        monitoring_outputs: Sequence[CfnModelExplainabilityJobDefinition.MonitoringOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable
        kms_key_id: str | None = None
    class MonitoringOutputProperty(Struct):
        s3_output: CfnModelExplainabilityJobDefinition.S3OutputProperty | Mapping[str, Any] | IResolvable
    class MonitoringResourcesProperty(Struct):
        cluster_config: CfnModelExplainabilityJobDefinition.ClusterConfigProperty | Mapping[str, Any] | IResolvable
    class NetworkConfigProperty(Struct):
        enable_inter_container_traffic_encryption: bool | IResolvable | None = None
        enable_network_isolation: bool | IResolvable | None = None
        vpc_config: CfnModelExplainabilityJobDefinition.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3OutputProperty(Struct):
        local_path: str
        s3_uri: str
        s3_upload_mode: str | None = None
    class StoppingConditionProperty(Struct):
        max_runtime_in_seconds: float
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        job_resources: CfnModelExplainabilityJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable,
        model_explainability_app_specification: CfnModelExplainabilityJobDefinition.ModelExplainabilityAppSpecificationProperty | Mapping[str, Any] | IResolvable,
        model_explainability_job_input: CfnModelExplainabilityJobDefinition.ModelExplainabilityJobInputProperty | Mapping[str, Any] | IResolvable,
        model_explainability_job_output_config: CfnModelExplainabilityJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        endpoint_name: str | None = None,
        job_definition_name: str | None = None,
        model_explainability_baseline_config: CfnModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        network_config: CfnModelExplainabilityJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        stopping_condition: CfnModelExplainabilityJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    job_resources: CfnModelExplainabilityJobDefinition.MonitoringResourcesProperty | IResolvable
    model_explainability_app_specification: CfnModelExplainabilityJobDefinition.ModelExplainabilityAppSpecificationProperty | IResolvable
    model_explainability_job_input: CfnModelExplainabilityJobDefinition.ModelExplainabilityJobInputProperty | IResolvable
    model_explainability_job_output_config: CfnModelExplainabilityJobDefinition.MonitoringOutputConfigProperty | IResolvable
    role_arn: str
    endpoint_name: str | None
    job_definition_name: str | None
    model_explainability_baseline_config: CfnModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfigProperty | IResolvable | None
    network_config: CfnModelExplainabilityJobDefinition.NetworkConfigProperty | IResolvable | None
    stopping_condition: CfnModelExplainabilityJobDefinition.StoppingConditionProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_job_definition_arn(self) -> str: ...
    @property
    def model_explainability_job_definition_ref(self) -> _aws_sagemaker.ModelExplainabilityJobDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_model_explainability_job_definition(x: Any) -> bool: ...

class CfnModelExplainabilityJobDefinitionProps(Struct):
    job_resources: CfnModelExplainabilityJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable
    model_explainability_app_specification: CfnModelExplainabilityJobDefinition.ModelExplainabilityAppSpecificationProperty | Mapping[str, Any] | IResolvable
    model_explainability_job_input: CfnModelExplainabilityJobDefinition.ModelExplainabilityJobInputProperty | Mapping[str, Any] | IResolvable
    model_explainability_job_output_config: CfnModelExplainabilityJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    endpoint_name: str | None = None
    job_definition_name: str | None = None
    model_explainability_baseline_config: CfnModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None
    network_config: CfnModelExplainabilityJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    stopping_condition: CfnModelExplainabilityJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnModelPackage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalInferenceSpecificationDefinitionProperty(Struct):
        containers: Sequence[CfnModelPackage.ModelPackageContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
        description: str | None = None
        supported_content_types: Sequence[str] | None = None
        supported_realtime_inference_instance_types: Sequence[str] | None = None
        supported_response_mime_types: Sequence[str] | None = None
        supported_transform_instance_types: Sequence[str] | None = None
    class BiasProperty(Struct):
        post_training_report: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        pre_training_report: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        report: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSourceProperty(Struct):
        s3_data_source: CfnModelPackage.S3DataSourceProperty | Mapping[str, Any] | IResolvable
    class DriftCheckBaselinesProperty(Struct):
        bias: CfnModelPackage.DriftCheckBiasProperty | Mapping[str, Any] | IResolvable | None = None
        explainability: CfnModelPackage.DriftCheckExplainabilityProperty | Mapping[str, Any] | IResolvable | None = None
        model_data_quality: CfnModelPackage.DriftCheckModelDataQualityProperty | Mapping[str, Any] | IResolvable | None = None
        model_quality: CfnModelPackage.DriftCheckModelQualityProperty | Mapping[str, Any] | IResolvable | None = None
    class DriftCheckBiasProperty(Struct):
        config_file: CfnModelPackage.FileSourceProperty | Mapping[str, Any] | IResolvable | None = None
        post_training_constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        pre_training_constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class DriftCheckExplainabilityProperty(Struct):
        config_file: CfnModelPackage.FileSourceProperty | Mapping[str, Any] | IResolvable | None = None
        constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class DriftCheckModelDataQualityProperty(Struct):
        constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        statistics: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class DriftCheckModelQualityProperty(Struct):
        constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        statistics: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ExplainabilityProperty(Struct):
        report: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class FileSourceProperty(Struct):
        s3_uri: str
        content_digest: str | None = None
        content_type: str | None = None
    class InferenceSpecificationProperty(Struct):
        containers: Sequence[CfnModelPackage.ModelPackageContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        supported_content_types: Sequence[str]
        supported_response_mime_types: Sequence[str]
        supported_realtime_inference_instance_types: Sequence[str] | None = None
        supported_transform_instance_types: Sequence[str] | None = None
    class MetadataPropertiesProperty(Struct):
        commit_id: str | None = None
        generated_by: str | None = None
        project_id: str | None = None
        repository: str | None = None
    class MetricsSourceProperty(Struct):
        content_type: str
        s3_uri: str
        content_digest: str | None = None
    class ModelAccessConfigProperty(Struct):
        accept_eula: bool | IResolvable
    class ModelCardProperty(Struct):
        model_card_content: str
        model_card_status: str
    class ModelDataQualityProperty(Struct):
        constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        statistics: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelDataSourceProperty(Struct):
        s3_data_source: CfnModelPackage.S3ModelDataSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelInputProperty(Struct):
        data_input_config: str
    class ModelMetricsProperty(Struct):
        bias: CfnModelPackage.BiasProperty | Mapping[str, Any] | IResolvable | None = None
        explainability: CfnModelPackage.ExplainabilityProperty | Mapping[str, Any] | IResolvable | None = None
        model_data_quality: CfnModelPackage.ModelDataQualityProperty | Mapping[str, Any] | IResolvable | None = None
        model_quality: CfnModelPackage.ModelQualityProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelPackageContainerDefinitionProperty(Struct):
        image: str
        container_hostname: str | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        framework: str | None = None
        framework_version: str | None = None
        image_digest: str | None = None
        model_data_source: CfnModelPackage.ModelDataSourceProperty | Mapping[str, Any] | IResolvable | None = None
        model_data_url: str | None = None
        model_input: Any | None = None
        nearest_model_name: str | None = None
    class ModelPackageStatusDetailsProperty(Struct):
        validation_statuses: Sequence[CfnModelPackage.ModelPackageStatusItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ModelPackageStatusItemProperty(Struct):
        name: str
        status: str
        failure_reason: str | None = None
    class ModelQualityProperty(Struct):
        constraints: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        statistics: CfnModelPackage.MetricsSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class S3DataSourceProperty(Struct):
        s3_data_type: str
        s3_uri: str
    class S3ModelDataSourceProperty(Struct):
        compression_type: str
        s3_data_type: str
        s3_uri: str
        model_access_config: CfnModelPackage.ModelAccessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SecurityConfigProperty(Struct):
        kms_key_id: str
    class SourceAlgorithmProperty(Struct):
        algorithm_name: str
        model_data_url: str | None = None
    class SourceAlgorithmSpecificationProperty(Struct):
        source_algorithms: Sequence[CfnModelPackage.SourceAlgorithmProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class TransformInputProperty(Struct):
        data_source: CfnModelPackage.DataSourceProperty | Mapping[str, Any] | IResolvable
        compression_type: str | None = None
        content_type: str | None = None
        split_type: str | None = None
    class TransformJobDefinitionProperty(Struct):
        transform_input: CfnModelPackage.TransformInputProperty | Mapping[str, Any] | IResolvable
        transform_output: CfnModelPackage.TransformOutputProperty | Mapping[str, Any] | IResolvable
        transform_resources: CfnModelPackage.TransformResourcesProperty | Mapping[str, Any] | IResolvable
        batch_strategy: str | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        max_concurrent_transforms: float | None = None
        max_payload_in_mb: float | None = None
    class TransformOutputProperty(Struct):
        s3_output_path: str
        accept: str | None = None
        assemble_with: str | None = None
        kms_key_id: str | None = None
    class TransformResourcesProperty(Struct):
        instance_count: float
        instance_type: str
        volume_kms_key_id: str | None = None
    class ValidationProfileProperty(Struct):
        profile_name: str
        transform_job_definition: CfnModelPackage.TransformJobDefinitionProperty | Mapping[str, Any] | IResolvable
    class ValidationSpecificationProperty(Struct):
        validation_profiles: Sequence[CfnModelPackage.ValidationProfileProperty | Mapping[str, Any] | IResolvable] | IResolvable
        validation_role: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_inference_specifications: Sequence[CfnModelPackage.AdditionalInferenceSpecificationDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        additional_inference_specifications_to_add: Sequence[CfnModelPackage.AdditionalInferenceSpecificationDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        approval_description: str | None = None,
        certify_for_marketplace: bool | IResolvable | None = None,
        client_token: str | None = None,
        customer_metadata_properties: Mapping[str, str] | IResolvable | None = None,
        domain: str | None = None,
        drift_check_baselines: CfnModelPackage.DriftCheckBaselinesProperty | Mapping[str, Any] | IResolvable | None = None,
        inference_specification: CfnModelPackage.InferenceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        last_modified_time: str | None = None,
        metadata_properties: CfnModelPackage.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        model_approval_status: str | None = None,
        model_card: CfnModelPackage.ModelCardProperty | Mapping[str, Any] | IResolvable | None = None,
        model_metrics: CfnModelPackage.ModelMetricsProperty | Mapping[str, Any] | IResolvable | None = None,
        model_package_description: str | None = None,
        model_package_group_name: str | None = None,
        model_package_name: str | None = None,
        model_package_status_details: CfnModelPackage.ModelPackageStatusDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        model_package_version: float | None = None,
        sample_payload_url: str | None = None,
        security_config: CfnModelPackage.SecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        skip_model_validation: str | None = None,
        source_algorithm_specification: CfnModelPackage.SourceAlgorithmSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        source_uri: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task: str | None = None,
        validation_specification: CfnModelPackage.ValidationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    additional_inference_specifications: Sequence[CfnModelPackage.AdditionalInferenceSpecificationDefinitionProperty | IResolvable] | IResolvable | None
    additional_inference_specifications_to_add: Sequence[CfnModelPackage.AdditionalInferenceSpecificationDefinitionProperty | IResolvable] | IResolvable | None
    approval_description: str | None
    certify_for_marketplace: bool | IResolvable | None
    client_token: str | None
    customer_metadata_properties: Mapping[str, str] | IResolvable | None
    domain: str | None
    drift_check_baselines: CfnModelPackage.DriftCheckBaselinesProperty | IResolvable | None
    inference_specification: CfnModelPackage.InferenceSpecificationProperty | IResolvable | None
    last_modified_time: str | None
    metadata_properties: CfnModelPackage.MetadataPropertiesProperty | IResolvable | None
    model_approval_status: str | None
    model_card: CfnModelPackage.ModelCardProperty | IResolvable | None
    model_metrics: CfnModelPackage.ModelMetricsProperty | IResolvable | None
    model_package_description: str | None
    model_package_group_name: str | None
    model_package_name: str | None
    model_package_status_details: CfnModelPackage.ModelPackageStatusDetailsProperty | IResolvable | None
    model_package_version: float | None
    sample_payload_url: str | None
    security_config: CfnModelPackage.SecurityConfigProperty | IResolvable | None
    skip_model_validation: str | None
    source_algorithm_specification: CfnModelPackage.SourceAlgorithmSpecificationProperty | IResolvable | None
    source_uri: str | None
    tags_raw: Sequence[_CfnTag] | None
    task: str | None
    validation_specification: CfnModelPackage.ValidationSpecificationProperty | IResolvable | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_model_package_arn(self) -> str: ...
    @property
    def attr_model_package_status(self) -> str: ...
    @property
    def model_package_ref(self) -> _aws_sagemaker.ModelPackageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_model_package(resource: _aws_sagemaker.IModelPackageRef) -> str: ...
    @staticmethod
    def is_cfn_model_package(x: Any) -> bool: ...

class CfnModelPackageProps(Struct):
    additional_inference_specifications: Sequence[CfnModelPackage.AdditionalInferenceSpecificationDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    additional_inference_specifications_to_add: Sequence[CfnModelPackage.AdditionalInferenceSpecificationDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    approval_description: str | None = None
    certify_for_marketplace: bool | IResolvable | None = None
    client_token: str | None = None
    customer_metadata_properties: Mapping[str, str] | IResolvable | None = None
    domain: str | None = None
    drift_check_baselines: CfnModelPackage.DriftCheckBaselinesProperty | Mapping[str, Any] | IResolvable | None = None
    inference_specification: CfnModelPackage.InferenceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    last_modified_time: str | None = None
    metadata_properties: CfnModelPackage.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    model_approval_status: str | None = None
    model_card: CfnModelPackage.ModelCardProperty | Mapping[str, Any] | IResolvable | None = None
    model_metrics: CfnModelPackage.ModelMetricsProperty | Mapping[str, Any] | IResolvable | None = None
    model_package_description: str | None = None
    model_package_group_name: str | None = None
    model_package_name: str | None = None
    model_package_status_details: CfnModelPackage.ModelPackageStatusDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    model_package_version: float | None = None
    sample_payload_url: str | None = None
    security_config: CfnModelPackage.SecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    skip_model_validation: str | None = None
    source_algorithm_specification: CfnModelPackage.SourceAlgorithmSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    source_uri: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task: str | None = None
    validation_specification: CfnModelPackage.ValidationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnModelPackageGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        model_package_group_name: str,
        model_package_group_description: str | None = None,
        model_package_group_policy: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    model_package_group_name: str
    model_package_group_policy: Any
    model_package_group_description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_model_package_group_arn(self) -> str: ...
    @property
    def attr_model_package_group_status(self) -> str: ...
    @property
    def model_package_group_ref(self) -> _aws_sagemaker.ModelPackageGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_model_package_group(resource: _aws_sagemaker.IModelPackageGroupRef) -> str: ...
    @staticmethod
    def is_cfn_model_package_group(x: Any) -> bool: ...

class CfnModelPackageGroupProps(Struct):
    model_package_group_name: str
    model_package_group_description: str | None = None
    model_package_group_policy: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnModelQualityJobDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BatchTransformInputProperty(Struct):
        data_captured_destination_s3_uri: str
        dataset_format: CfnModelQualityJobDefinition.DatasetFormatProperty | Mapping[str, Any] | IResolvable
        local_path: str
        end_time_offset: str | None = None
        inference_attribute: str | None = None
        probability_attribute: str | None = None
        probability_threshold_attribute: float | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
        start_time_offset: str | None = None
    class ClusterConfigProperty(Struct):
        instance_count: float
        instance_type: str
        volume_size_in_gb: float
        volume_kms_key_id: str | None = None
    class ConstraintsResourceProperty(Struct):
        s3_uri: str | None = None
    class CsvProperty(Struct):
        header: bool | IResolvable | None = None
    class DatasetFormatProperty(Struct):
        csv: CfnModelQualityJobDefinition.CsvProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnModelQualityJobDefinition.JsonProperty | Mapping[str, Any] | IResolvable | None = None
        parquet: bool | IResolvable | None = None
    class EndpointInputProperty(Struct):
        endpoint_name: str
        local_path: str
        end_time_offset: str | None = None
        inference_attribute: str | None = None
        probability_attribute: str | None = None
        probability_threshold_attribute: float | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
        start_time_offset: str | None = None
    class JsonProperty(Struct):
        line: bool | IResolvable | None = None
    class ModelQualityAppSpecificationProperty(Struct):
        image_uri: str
        problem_type: str
        container_arguments: Sequence[str] | None = None
        container_entrypoint: Sequence[str] | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        post_analytics_processor_source_uri: str | None = None
        record_preprocessor_source_uri: str | None = None
    class ModelQualityBaselineConfigProperty(Struct):
        baselining_job_name: str | None = None
        constraints_resource: CfnModelQualityJobDefinition.ConstraintsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelQualityJobInputProperty(Struct):
        ground_truth_s3_input: CfnModelQualityJobDefinition.MonitoringGroundTruthS3InputProperty | Mapping[str, Any] | IResolvable
        batch_transform_input: CfnModelQualityJobDefinition.BatchTransformInputProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_input: CfnModelQualityJobDefinition.EndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    class MonitoringGroundTruthS3InputProperty(Struct):
        s3_uri: str
    class MonitoringOutputConfigProperty(Struct):
        monitoring_outputs: Sequence[CfnModelQualityJobDefinition.MonitoringOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable
        kms_key_id: str | None = None
    class MonitoringOutputProperty(Struct):
        s3_output: CfnModelQualityJobDefinition.S3OutputProperty | Mapping[str, Any] | IResolvable
    class MonitoringResourcesProperty(Struct):
        cluster_config: CfnModelQualityJobDefinition.ClusterConfigProperty | Mapping[str, Any] | IResolvable
    class NetworkConfigProperty(Struct):
        enable_inter_container_traffic_encryption: bool | IResolvable | None = None
        enable_network_isolation: bool | IResolvable | None = None
        vpc_config: CfnModelQualityJobDefinition.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3OutputProperty(Struct):
        local_path: str
        s3_uri: str
        s3_upload_mode: str | None = None
    class StoppingConditionProperty(Struct):
        max_runtime_in_seconds: float
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        job_resources: CfnModelQualityJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable,
        model_quality_app_specification: CfnModelQualityJobDefinition.ModelQualityAppSpecificationProperty | Mapping[str, Any] | IResolvable,
        model_quality_job_input: CfnModelQualityJobDefinition.ModelQualityJobInputProperty | Mapping[str, Any] | IResolvable,
        model_quality_job_output_config: CfnModelQualityJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        endpoint_name: str | None = None,
        job_definition_name: str | None = None,
        model_quality_baseline_config: CfnModelQualityJobDefinition.ModelQualityBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        network_config: CfnModelQualityJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        stopping_condition: CfnModelQualityJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    job_resources: CfnModelQualityJobDefinition.MonitoringResourcesProperty | IResolvable
    model_quality_app_specification: CfnModelQualityJobDefinition.ModelQualityAppSpecificationProperty | IResolvable
    model_quality_job_input: CfnModelQualityJobDefinition.ModelQualityJobInputProperty | IResolvable
    model_quality_job_output_config: CfnModelQualityJobDefinition.MonitoringOutputConfigProperty | IResolvable
    role_arn: str
    endpoint_name: str | None
    job_definition_name: str | None
    model_quality_baseline_config: CfnModelQualityJobDefinition.ModelQualityBaselineConfigProperty | IResolvable | None
    network_config: CfnModelQualityJobDefinition.NetworkConfigProperty | IResolvable | None
    stopping_condition: CfnModelQualityJobDefinition.StoppingConditionProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_job_definition_arn(self) -> str: ...
    @property
    def model_quality_job_definition_ref(self) -> _aws_sagemaker.ModelQualityJobDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_model_quality_job_definition(x: Any) -> bool: ...

class CfnModelQualityJobDefinitionProps(Struct):
    job_resources: CfnModelQualityJobDefinition.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable
    model_quality_app_specification: CfnModelQualityJobDefinition.ModelQualityAppSpecificationProperty | Mapping[str, Any] | IResolvable
    model_quality_job_input: CfnModelQualityJobDefinition.ModelQualityJobInputProperty | Mapping[str, Any] | IResolvable
    model_quality_job_output_config: CfnModelQualityJobDefinition.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    endpoint_name: str | None = None
    job_definition_name: str | None = None
    model_quality_baseline_config: CfnModelQualityJobDefinition.ModelQualityBaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None
    network_config: CfnModelQualityJobDefinition.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    stopping_condition: CfnModelQualityJobDefinition.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMonitoringSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BaselineConfigProperty(Struct):
        constraints_resource: CfnMonitoringSchedule.ConstraintsResourceProperty | Mapping[str, Any] | IResolvable | None = None
        statistics_resource: CfnMonitoringSchedule.StatisticsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class BatchTransformInputProperty(Struct):
        data_captured_destination_s3_uri: str
        dataset_format: CfnMonitoringSchedule.DatasetFormatProperty | Mapping[str, Any] | IResolvable
        local_path: str
        exclude_features_attribute: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class ClusterConfigProperty(Struct):
        instance_count: float
        instance_type: str
        volume_size_in_gb: float
        volume_kms_key_id: str | None = None
    class ConstraintsResourceProperty(Struct):
        s3_uri: str | None = None
    class CsvProperty(Struct):
        header: bool | IResolvable | None = None
    class DatasetFormatProperty(Struct):
        csv: CfnMonitoringSchedule.CsvProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnMonitoringSchedule.JsonProperty | Mapping[str, Any] | IResolvable | None = None
        parquet: bool | IResolvable | None = None
    class EndpointInputProperty(Struct):
        endpoint_name: str
        local_path: str
        exclude_features_attribute: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class JsonProperty(Struct):
        line: bool | IResolvable | None = None
    class MonitoringAppSpecificationProperty(Struct):
        image_uri: str
        container_arguments: Sequence[str] | None = None
        container_entrypoint: Sequence[str] | None = None
        post_analytics_processor_source_uri: str | None = None
        record_preprocessor_source_uri: str | None = None
    class MonitoringExecutionSummaryProperty(Struct):
        creation_time: str
        last_modified_time: str
        monitoring_execution_status: str
        monitoring_schedule_name: str
        scheduled_time: str
        endpoint_name: str | None = None
        failure_reason: str | None = None
        processing_job_arn: str | None = None
    class MonitoringInputProperty(Struct):
        batch_transform_input: CfnMonitoringSchedule.BatchTransformInputProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_input: CfnMonitoringSchedule.EndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    class MonitoringJobDefinitionProperty(Struct):
        monitoring_app_specification: CfnMonitoringSchedule.MonitoringAppSpecificationProperty | Mapping[str, Any] | IResolvable
        monitoring_inputs: Sequence[CfnMonitoringSchedule.MonitoringInputProperty | Mapping[str, Any] | IResolvable] | IResolvable
        monitoring_output_config: CfnMonitoringSchedule.MonitoringOutputConfigProperty | Mapping[str, Any] | IResolvable
        monitoring_resources: CfnMonitoringSchedule.MonitoringResourcesProperty | Mapping[str, Any] | IResolvable
        role_arn: str
        baseline_config: CfnMonitoringSchedule.BaselineConfigProperty | Mapping[str, Any] | IResolvable | None = None
        environment: Mapping[str, str] | IResolvable | None = None
        network_config: CfnMonitoringSchedule.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
        stopping_condition: CfnMonitoringSchedule.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class MonitoringOutputConfigProperty(Struct):
        monitoring_outputs: Sequence[CfnMonitoringSchedule.MonitoringOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable
        kms_key_id: str | None = None
    class MonitoringOutputProperty(Struct):
        s3_output: CfnMonitoringSchedule.S3OutputProperty | Mapping[str, Any] | IResolvable
    class MonitoringResourcesProperty(Struct):
        cluster_config: CfnMonitoringSchedule.ClusterConfigProperty | Mapping[str, Any] | IResolvable
    class MonitoringScheduleConfigProperty(Struct):
        monitoring_job_definition: CfnMonitoringSchedule.MonitoringJobDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring_job_definition_name: str | None = None
        monitoring_type: str | None = None
        schedule_config: CfnMonitoringSchedule.ScheduleConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkConfigProperty(Struct):
        enable_inter_container_traffic_encryption: bool | IResolvable | None = None
        enable_network_isolation: bool | IResolvable | None = None
        vpc_config: CfnMonitoringSchedule.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3OutputProperty(Struct):
        local_path: str
        s3_uri: str
        s3_upload_mode: str | None = None
    class ScheduleConfigProperty(Struct):
        schedule_expression: str
        data_analysis_end_time: str | None = None
        data_analysis_start_time: str | None = None
    class StatisticsResourceProperty(Struct):
        s3_uri: str | None = None
    class StoppingConditionProperty(Struct):
        max_runtime_in_seconds: float
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        monitoring_schedule_config: CfnMonitoringSchedule.MonitoringScheduleConfigProperty | Mapping[str, Any] | IResolvable,
        monitoring_schedule_name: str,
        endpoint_name: str | None = None,
        failure_reason: str | None = None,
        last_monitoring_execution_summary: CfnMonitoringSchedule.MonitoringExecutionSummaryProperty | Mapping[str, Any] | IResolvable | None = None,
        monitoring_schedule_status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    monitoring_schedule_config: CfnMonitoringSchedule.MonitoringScheduleConfigProperty | IResolvable
    monitoring_schedule_name: str
    endpoint_name: str | None
    failure_reason: str | None
    last_monitoring_execution_summary: CfnMonitoringSchedule.MonitoringExecutionSummaryProperty | IResolvable | None
    monitoring_schedule_status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_monitoring_schedule_arn(self) -> str: ...
    @property
    def monitoring_schedule_ref(self) -> _aws_sagemaker.MonitoringScheduleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_monitoring_schedule(resource: _aws_sagemaker.IMonitoringScheduleRef) -> str: ...
    @staticmethod
    def is_cfn_monitoring_schedule(x: Any) -> bool: ...

class CfnMonitoringScheduleProps(Struct):
    monitoring_schedule_config: CfnMonitoringSchedule.MonitoringScheduleConfigProperty | Mapping[str, Any] | IResolvable
    monitoring_schedule_name: str
    endpoint_name: str | None = None
    failure_reason: str | None = None
    last_monitoring_execution_summary: CfnMonitoringSchedule.MonitoringExecutionSummaryProperty | Mapping[str, Any] | IResolvable | None = None
    monitoring_schedule_status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNotebookInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InstanceMetadataServiceConfigurationProperty(Struct):
        minimum_instance_metadata_service_version: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_type: str,
        role_arn: str,
        accelerator_types: Sequence[str] | None = None,
        additional_code_repositories: Sequence[str] | None = None,
        default_code_repository: str | None = None,
        direct_internet_access: str | None = None,
        instance_metadata_service_configuration: CfnNotebookInstance.InstanceMetadataServiceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        lifecycle_config_name: str | None = None,
        notebook_instance_name: str | None = None,
        platform_identifier: str | None = None,
        root_access: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        volume_size_in_gb: float | None = None,
    ) -> None: ...
    instance_type: str
    role_arn: str
    accelerator_types: Sequence[str] | None
    additional_code_repositories: Sequence[str] | None
    default_code_repository: str | None
    direct_internet_access: str | None
    instance_metadata_service_configuration: CfnNotebookInstance.InstanceMetadataServiceConfigurationProperty | IResolvable | None
    kms_key_id: str | None
    lifecycle_config_name: str | None
    notebook_instance_name: str | None
    platform_identifier: str | None
    root_access: str | None
    security_group_ids: Sequence[str] | None
    subnet_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    volume_size_in_gb: float | None
    @property
    def attr_notebook_instance_arn(self) -> str: ...
    @property
    def attr_notebook_instance_name(self) -> str: ...
    @property
    def notebook_instance_ref(self) -> _aws_sagemaker.NotebookInstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_notebook_instance(resource: _aws_sagemaker.INotebookInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_notebook_instance(x: Any) -> bool: ...

class CfnNotebookInstanceProps(Struct):
    instance_type: str
    role_arn: str
    accelerator_types: Sequence[str] | None = None
    additional_code_repositories: Sequence[str] | None = None
    default_code_repository: str | None = None
    direct_internet_access: str | None = None
    instance_metadata_service_configuration: CfnNotebookInstance.InstanceMetadataServiceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    lifecycle_config_name: str | None = None
    notebook_instance_name: str | None = None
    platform_identifier: str | None = None
    root_access: str | None = None
    security_group_ids: Sequence[str] | None = None
    subnet_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    volume_size_in_gb: float | None = None

class CfnNotebookInstanceLifecycleConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NotebookInstanceLifecycleHookProperty(Struct):
        content: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        notebook_instance_lifecycle_config_name: str | None = None,
        on_create: Sequence[CfnNotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        on_start: Sequence[CfnNotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    notebook_instance_lifecycle_config_name: str | None
    on_create: Sequence[CfnNotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHookProperty | IResolvable] | IResolvable | None
    on_start: Sequence[CfnNotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHookProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_notebook_instance_lifecycle_config_arn(self) -> str: ...
    @property
    def attr_notebook_instance_lifecycle_config_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def notebook_instance_lifecycle_config_ref(self) -> _aws_sagemaker.NotebookInstanceLifecycleConfigReference: ...
    @staticmethod
    def arn_for_notebook_instance_lifecycle_config(resource: _aws_sagemaker.INotebookInstanceLifecycleConfigRef) -> str: ...
    @staticmethod
    def is_cfn_notebook_instance_lifecycle_config(x: Any) -> bool: ...

class CfnNotebookInstanceLifecycleConfigProps(Struct):
    notebook_instance_lifecycle_config_name: str | None = None
    on_create: Sequence[CfnNotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    on_start: Sequence[CfnNotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPartnerApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PartnerAppConfigProperty(Struct):
        admin_users: Sequence[str] | None = None
        arguments: Mapping[str, str] | IResolvable | None = None
    class PartnerAppMaintenanceConfigProperty(Struct):
        maintenance_window_start: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_type: str,
        execution_role_arn: str,
        name: str,
        tier: str,
        type: str,
        application_config: CfnPartnerApp.PartnerAppConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        app_version: str | None = None,
        client_token: str | None = None,
        enable_auto_minor_version_upgrade: bool | IResolvable | None = None,
        enable_iam_session_based_identity: bool | IResolvable | None = None,
        kms_key_id: str | None = None,
        maintenance_config: CfnPartnerApp.PartnerAppMaintenanceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auth_type: str
    execution_role_arn: str
    name: str
    tier: str
    type: str
    application_config: CfnPartnerApp.PartnerAppConfigProperty | IResolvable | None
    app_version: str | None
    client_token: str | None
    enable_auto_minor_version_upgrade: bool | IResolvable | None
    enable_iam_session_based_identity: bool | IResolvable | None
    kms_key_id: str | None
    maintenance_config: CfnPartnerApp.PartnerAppMaintenanceConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_base_url(self) -> str: ...
    @property
    def attr_current_version_eol_date(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def partner_app_ref(self) -> _aws_sagemaker.PartnerAppReference: ...
    @staticmethod
    def arn_for_partner_app(resource: _aws_sagemaker.IPartnerAppRef) -> str: ...
    @staticmethod
    def is_cfn_partner_app(x: Any) -> bool: ...

class CfnPartnerAppProps(Struct):
    auth_type: str
    execution_role_arn: str
    name: str
    tier: str
    type: str
    application_config: CfnPartnerApp.PartnerAppConfigProperty | Mapping[str, Any] | IResolvable | None = None
    app_version: str | None = None
    client_token: str | None = None
    enable_auto_minor_version_upgrade: bool | IResolvable | None = None
    enable_iam_session_based_identity: bool | IResolvable | None = None
    kms_key_id: str | None = None
    maintenance_config: CfnPartnerApp.PartnerAppMaintenanceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParallelismConfigurationProperty(Struct):
        max_parallel_execution_steps: float
    class PipelineDefinitionProperty(Struct):
        pipeline_definition_body: str
        pipeline_definition_s3_location: CfnPipeline.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        e_tag: str | None = None
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pipeline_definition: Any,
        pipeline_name: str,
        role_arn: str | _aws_iam.IRoleRef,
        parallelism_configuration: Any | None = None,
        pipeline_description: str | None = None,
        pipeline_display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    parallelism_configuration: Any
    pipeline_definition: Any
    pipeline_name: str
    role_arn: str
    pipeline_description: str | None
    pipeline_display_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def pipeline_ref(self) -> _aws_sagemaker.PipelineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pipeline(resource: _aws_sagemaker.IPipelineRef) -> str: ...
    @staticmethod
    def from_pipeline_name(scope: Construct, id: str, pipeline_name: str) -> _aws_sagemaker.IPipelineRef: ...
    @staticmethod
    def is_cfn_pipeline(x: Any) -> bool: ...

class CfnPipelineProps(Struct):
    pipeline_definition: Any
    pipeline_name: str
    role_arn: str | _aws_iam.IRoleRef
    parallelism_configuration: Any | None = None
    pipeline_description: str | None = None
    pipeline_display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProcessingJob(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppSpecificationProperty(Struct):
        image_uri: str
        container_arguments: Sequence[str] | None = None
        container_entrypoint: Sequence[str] | None = None
    class AthenaDatasetDefinitionProperty(Struct):
        catalog: str
        database: str
        output_format: str
        output_s3_uri: str
        query_string: str
        kms_key_id: str | None = None
        output_compression: str | None = None
        work_group: str | None = None
    class ClusterConfigProperty(Struct):
        instance_count: float
        instance_type: str
        volume_size_in_gb: float
        volume_kms_key_id: str | None = None
    class DatasetDefinitionProperty(Struct):
        athena_dataset_definition: CfnProcessingJob.AthenaDatasetDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        data_distribution_type: str | None = None
        input_mode: str | None = None
        local_path: str | None = None
        redshift_dataset_definition: CfnProcessingJob.RedshiftDatasetDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    class ExperimentConfigProperty(Struct):
        experiment_name: str | None = None
        run_name: str | None = None
        trial_component_display_name: str | None = None
        trial_name: str | None = None
    class FeatureStoreOutputProperty(Struct):
        feature_group_name: str
    class NetworkConfigProperty(Struct):
        enable_inter_container_traffic_encryption: bool | IResolvable | None = None
        enable_network_isolation: bool | IResolvable | None = None
        vpc_config: CfnProcessingJob.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ProcessingInputsObjectProperty(Struct):
        input_name: str
        app_managed: bool | IResolvable | None = None
        dataset_definition: CfnProcessingJob.DatasetDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        s3_input: CfnProcessingJob.S3InputProperty | Mapping[str, Any] | IResolvable | None = None
    class ProcessingOutputConfigProperty(Struct):
        outputs: Sequence[CfnProcessingJob.ProcessingOutputsObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable
        kms_key_id: str | None = None
    class ProcessingOutputsObjectProperty(Struct):
        output_name: str
        app_managed: bool | IResolvable | None = None
        feature_store_output: CfnProcessingJob.FeatureStoreOutputProperty | Mapping[str, Any] | IResolvable | None = None
        s3_output: CfnProcessingJob.S3OutputProperty | Mapping[str, Any] | IResolvable | None = None
    class ProcessingResourcesProperty(Struct):
        cluster_config: CfnProcessingJob.ClusterConfigProperty | Mapping[str, Any] | IResolvable
    class RedshiftDatasetDefinitionProperty(Struct):
        cluster_id: str
        cluster_role_arn: str
        database: str
        db_user: str
        output_format: str
        output_s3_uri: str
        query_string: str
        kms_key_id: str | None = None
        output_compression: str | None = None
    class S3InputProperty(Struct):
        s3_data_type: str
        s3_uri: str
        local_path: str | None = None
        s3_compression_type: str | None = None
        s3_data_distribution_type: str | None = None
        s3_input_mode: str | None = None
    class S3OutputProperty(Struct):
        s3_upload_mode: str
        s3_uri: str
        local_path: str | None = None
    class StoppingConditionProperty(Struct):
        max_runtime_in_seconds: float
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_specification: CfnProcessingJob.AppSpecificationProperty | Mapping[str, Any] | IResolvable,
        processing_resources: CfnProcessingJob.ProcessingResourcesProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        environment: Mapping[str, str] | IResolvable | None = None,
        experiment_config: CfnProcessingJob.ExperimentConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        network_config: CfnProcessingJob.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        processing_inputs: Sequence[CfnProcessingJob.ProcessingInputsObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        processing_job_name: str | None = None,
        processing_output_config: CfnProcessingJob.ProcessingOutputConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        stopping_condition: CfnProcessingJob.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_specification: CfnProcessingJob.AppSpecificationProperty | IResolvable
    processing_resources: CfnProcessingJob.ProcessingResourcesProperty | IResolvable
    role_arn: str
    environment: Mapping[str, str] | IResolvable | None
    experiment_config: CfnProcessingJob.ExperimentConfigProperty | IResolvable | None
    network_config: CfnProcessingJob.NetworkConfigProperty | IResolvable | None
    processing_inputs: Sequence[CfnProcessingJob.ProcessingInputsObjectProperty | IResolvable] | IResolvable | None
    processing_job_name: str | None
    processing_output_config: CfnProcessingJob.ProcessingOutputConfigProperty | IResolvable | None
    stopping_condition: CfnProcessingJob.StoppingConditionProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_auto_ml_job_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_exit_message(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_monitoring_schedule_arn(self) -> str: ...
    @property
    def attr_processing_end_time(self) -> str: ...
    @property
    def attr_processing_job_arn(self) -> str: ...
    @property
    def attr_processing_job_status(self) -> str: ...
    @property
    def attr_processing_start_time(self) -> str: ...
    @property
    def attr_training_job_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def processing_job_ref(self) -> _aws_sagemaker.ProcessingJobReference: ...
    @staticmethod
    def arn_for_processing_job(resource: _aws_sagemaker.IProcessingJobRef) -> str: ...
    @staticmethod
    def is_cfn_processing_job(x: Any) -> bool: ...

class CfnProcessingJobProps(Struct):
    app_specification: CfnProcessingJob.AppSpecificationProperty | Mapping[str, Any] | IResolvable
    processing_resources: CfnProcessingJob.ProcessingResourcesProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    environment: Mapping[str, str] | IResolvable | None = None
    experiment_config: CfnProcessingJob.ExperimentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    network_config: CfnProcessingJob.NetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    processing_inputs: Sequence[CfnProcessingJob.ProcessingInputsObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    processing_job_name: str | None = None
    processing_output_config: CfnProcessingJob.ProcessingOutputConfigProperty | Mapping[str, Any] | IResolvable | None = None
    stopping_condition: CfnProcessingJob.StoppingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CfnStackParameterProperty(Struct):
        key: str
        value: str
    class CfnTemplateProviderDetailProperty(Struct):
        template_name: str
        template_url: str
        parameters: Sequence[CfnProject.CfnStackParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        role_arn: str | None = None
    class ProvisioningParameterProperty(Struct):
        key: str
        value: str
    class ServiceCatalogProvisionedProductDetailsProperty(Struct):
        provisioned_product_id: str | None = None
        provisioned_product_status_message: str | None = None
    class ServiceCatalogProvisioningDetailsProperty(Struct):
        product_id: str
        path_id: str | None = None
        provisioning_artifact_id: str | None = None
        provisioning_parameters: Sequence[CfnProject.ProvisioningParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TemplateProviderDetailProperty(Struct):
        cfn_template_provider_detail: CfnProject.CfnTemplateProviderDetailProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        project_name: str,
        project_description: str | None = None,
        service_catalog_provisioned_product_details: CfnProject.ServiceCatalogProvisionedProductDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        service_catalog_provisioning_details: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_provider_details: Sequence[CfnProject.TemplateProviderDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    project_name: str
    service_catalog_provisioning_details: Any
    project_description: str | None
    service_catalog_provisioned_product_details: CfnProject.ServiceCatalogProvisionedProductDetailsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    template_provider_details: Sequence[CfnProject.TemplateProviderDetailProperty | IResolvable] | IResolvable | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_project_arn(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def attr_project_status(self) -> str: ...
    @property
    def project_ref(self) -> _aws_sagemaker.ProjectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_project(resource: _aws_sagemaker.IProjectRef) -> str: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    project_name: str
    project_description: str | None = None
    service_catalog_provisioned_product_details: CfnProject.ServiceCatalogProvisionedProductDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    service_catalog_provisioning_details: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_provider_details: Sequence[CfnProject.TemplateProviderDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnSpace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeRepositoryProperty(Struct):
        repository_url: str
    class CustomFileSystemProperty(Struct):
        efs_file_system: CfnSpace.EFSFileSystemProperty | Mapping[str, Any] | IResolvable | None = None
        f_sx_lustre_file_system: CfnSpace.FSxLustreFileSystemProperty | Mapping[str, Any] | IResolvable | None = None
        s3_file_system: CfnSpace.S3FileSystemProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomImageProperty(Struct):
        app_image_config_name: str
        image_name: str
        image_version_number: float | None = None
    class EFSFileSystemProperty(Struct):
        file_system_id: str
    class EbsStorageSettingsProperty(Struct):
        ebs_volume_size_in_gb: float
    class FSxLustreFileSystemProperty(Struct):
        file_system_id: str
    class JupyterServerAppSettingsProperty(Struct):
        default_resource_spec: CfnSpace.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class KernelGatewayAppSettingsProperty(Struct):
        custom_images: Sequence[CfnSpace.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnSpace.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class OwnershipSettingsProperty(Struct):
        owner_user_profile_name: str
    class ResourceSpecProperty(Struct):
        instance_type: str | None = None
        lifecycle_config_arn: str | None = None
        sage_maker_image_arn: str | None = None
        sage_maker_image_version_arn: str | None = None
        training_plan_arn: str | None = None
    class S3FileSystemProperty(Struct):
        s3_uri: str | None = None
    class SpaceAppLifecycleManagementProperty(Struct):
        idle_settings: CfnSpace.SpaceIdleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class SpaceCodeEditorAppSettingsProperty(Struct):
        app_lifecycle_management: CfnSpace.SpaceAppLifecycleManagementProperty | Mapping[str, Any] | IResolvable | None = None
        default_resource_spec: CfnSpace.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
    class SpaceIdleSettingsProperty(Struct):
        idle_timeout_in_minutes: float | None = None
    class SpaceJupyterLabAppSettingsProperty(Struct):
        app_lifecycle_management: CfnSpace.SpaceAppLifecycleManagementProperty | Mapping[str, Any] | IResolvable | None = None
        code_repositories: Sequence[CfnSpace.CodeRepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnSpace.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
    class SpaceSettingsProperty(Struct):
        app_type: str | None = None
        code_editor_app_settings: CfnSpace.SpaceCodeEditorAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_file_systems: Sequence[CfnSpace.CustomFileSystemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        jupyter_lab_app_settings: CfnSpace.SpaceJupyterLabAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        jupyter_server_app_settings: CfnSpace.JupyterServerAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        kernel_gateway_app_settings: CfnSpace.KernelGatewayAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        remote_access: str | None = None
        space_managed_resources: str | None = None
        space_storage_settings: CfnSpace.SpaceStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class SpaceSharingSettingsProperty(Struct):
        sharing_type: str
    class SpaceStorageSettingsProperty(Struct):
        ebs_storage_settings: CfnSpace.EbsStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_id: str,
        space_name: str,
        ownership_settings: CfnSpace.OwnershipSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        space_display_name: str | None = None,
        space_settings: CfnSpace.SpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        space_sharing_settings: CfnSpace.SpaceSharingSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_id: str
    space_name: str
    ownership_settings: CfnSpace.OwnershipSettingsProperty | IResolvable | None
    space_display_name: str | None
    space_settings: CfnSpace.SpaceSettingsProperty | IResolvable | None
    space_sharing_settings: CfnSpace.SpaceSharingSettingsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_space_arn(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def space_ref(self) -> _aws_sagemaker.SpaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_space(resource: _aws_sagemaker.ISpaceRef) -> str: ...
    @staticmethod
    def is_cfn_space(x: Any) -> bool: ...

class CfnSpaceProps(Struct):
    domain_id: str
    space_name: str
    ownership_settings: CfnSpace.OwnershipSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    space_display_name: str | None = None
    space_settings: CfnSpace.SpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    space_sharing_settings: CfnSpace.SpaceSharingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStudioLifecycleConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        studio_lifecycle_config_app_type: str,
        studio_lifecycle_config_content: str,
        studio_lifecycle_config_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    studio_lifecycle_config_app_type: str
    studio_lifecycle_config_content: str
    studio_lifecycle_config_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_studio_lifecycle_config_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def studio_lifecycle_config_ref(self) -> _aws_sagemaker.StudioLifecycleConfigReference: ...
    @staticmethod
    def arn_for_studio_lifecycle_config(resource: _aws_sagemaker.IStudioLifecycleConfigRef) -> str: ...
    @staticmethod
    def from_studio_lifecycle_config_arn(scope: Construct, id: str, arn: str) -> _aws_sagemaker.IStudioLifecycleConfigRef: ...
    @staticmethod
    def from_studio_lifecycle_config_name(scope: Construct, id: str, studio_lifecycle_config_name: str) -> _aws_sagemaker.IStudioLifecycleConfigRef: ...
    @staticmethod
    def is_cfn_studio_lifecycle_config(x: Any) -> bool: ...

class CfnStudioLifecycleConfigProps(Struct):
    studio_lifecycle_config_app_type: str
    studio_lifecycle_config_content: str
    studio_lifecycle_config_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrialComponent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MetadataPropertiesProperty(Struct):
        commit_id: str | None = None
        generated_by: str | None = None
        project_id: str | None = None
        repository: str | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    class TrialComponentArtifactProperty(Struct):
        value: str
        media_type: str | None = None
    class TrialComponentParameterValueProperty(Struct):
        number_value: float | None = None
        string_value: str | None = None
    class TrialComponentStatusProperty(Struct):
        message: str | None = None
        primary_status: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        trial_component_name: str,
        display_name: str | None = None,
        input_artifacts: Mapping[str, CfnTrialComponent.TrialComponentArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        metadata_properties: CfnTrialComponent.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        output_artifacts: Mapping[str, CfnTrialComponent.TrialComponentArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        parameters: Mapping[str, CfnTrialComponent.TrialComponentParameterValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        status: CfnTrialComponent.TrialComponentStatusProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnTrialComponent.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    trial_component_name: str
    display_name: str | None
    input_artifacts: Mapping[str, CfnTrialComponent.TrialComponentArtifactProperty | IResolvable] | IResolvable | None
    metadata_properties: CfnTrialComponent.MetadataPropertiesProperty | IResolvable | None
    output_artifacts: Mapping[str, CfnTrialComponent.TrialComponentArtifactProperty | IResolvable] | IResolvable | None
    parameters: Mapping[str, CfnTrialComponent.TrialComponentParameterValueProperty | IResolvable] | IResolvable | None
    status: CfnTrialComponent.TrialComponentStatusProperty | IResolvable | None
    tags: Sequence[CfnTrialComponent.TagsItemsProperty] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_lineage_group_arn(self) -> str: ...
    @property
    def attr_trial_component_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def trial_component_ref(self) -> _aws_sagemaker.TrialComponentReference: ...
    @staticmethod
    def arn_for_trial_component(resource: _aws_sagemaker.ITrialComponentRef) -> str: ...
    @staticmethod
    def is_cfn_trial_component(x: Any) -> bool: ...

class CfnTrialComponentProps(Struct):
    trial_component_name: str
    display_name: str | None = None
    input_artifacts: Mapping[str, CfnTrialComponent.TrialComponentArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    metadata_properties: CfnTrialComponent.MetadataPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    output_artifacts: Mapping[str, CfnTrialComponent.TrialComponentArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    parameters: Mapping[str, CfnTrialComponent.TrialComponentParameterValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    status: CfnTrialComponent.TrialComponentStatusProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnTrialComponent.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnUserProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppLifecycleManagementProperty(Struct):
        idle_settings: CfnUserProfile.IdleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class CodeEditorAppSettingsProperty(Struct):
        app_lifecycle_management: CfnUserProfile.AppLifecycleManagementProperty | Mapping[str, Any] | IResolvable | None = None
        built_in_lifecycle_config_arn: str | None = None
        custom_images: Sequence[CfnUserProfile.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnUserProfile.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class CodeRepositoryProperty(Struct):
        repository_url: str
    class CustomFileSystemConfigProperty(Struct):
        efs_file_system_config: CfnUserProfile.EFSFileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
        f_sx_lustre_file_system_config: CfnUserProfile.FSxLustreFileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_file_system_config: CfnUserProfile.S3FileSystemConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomImageProperty(Struct):
        app_image_config_name: str
        image_name: str
        image_version_number: float | None = None
    class CustomPosixUserConfigProperty(Struct):
        gid: float
        uid: float
    class DefaultEbsStorageSettingsProperty(Struct):
        default_ebs_volume_size_in_gb: float
        maximum_ebs_volume_size_in_gb: float
    class DefaultSpaceStorageSettingsProperty(Struct):
        default_ebs_storage_settings: CfnUserProfile.DefaultEbsStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class EFSFileSystemConfigProperty(Struct):
        file_system_id: str
        file_system_path: str | None = None
    class EmrSettingsProperty(Struct):
        assumable_role_arns: Sequence[str] | None = None
        execution_role_arns: Sequence[str] | None = None
    class FSxLustreFileSystemConfigProperty(Struct):
        file_system_id: str
        file_system_path: str | None = None
    class HiddenSageMakerImageProperty(Struct):
        sage_maker_image_name: str | None = None
        version_aliases: Sequence[str] | None = None
    class IdleSettingsProperty(Struct):
        idle_timeout_in_minutes: float | None = None
        lifecycle_management: str | None = None
        max_idle_timeout_in_minutes: float | None = None
        min_idle_timeout_in_minutes: float | None = None
    class JupyterLabAppSettingsProperty(Struct):
        app_lifecycle_management: CfnUserProfile.AppLifecycleManagementProperty | Mapping[str, Any] | IResolvable | None = None
        built_in_lifecycle_config_arn: str | None = None
        code_repositories: Sequence[CfnUserProfile.CodeRepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_images: Sequence[CfnUserProfile.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnUserProfile.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        emr_settings: CfnUserProfile.EmrSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class JupyterServerAppSettingsProperty(Struct):
        default_resource_spec: CfnUserProfile.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class KernelGatewayAppSettingsProperty(Struct):
        custom_images: Sequence[CfnUserProfile.CustomImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        default_resource_spec: CfnUserProfile.ResourceSpecProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_config_arns: Sequence[str] | None = None
    class RStudioServerProAppSettingsProperty(Struct):
        access_status: str | None = None
        user_group: str | None = None
    class ResourceSpecProperty(Struct):
        instance_type: str | None = None
        lifecycle_config_arn: str | None = None
        sage_maker_image_arn: str | None = None
        sage_maker_image_version_arn: str | None = None
        training_plan_arn: str | None = None
    class S3FileSystemConfigProperty(Struct):
        mount_path: str | None = None
        s3_uri: str | None = None
    class SharingSettingsProperty(Struct):
        notebook_output_option: str | None = None
        s3_kms_key_id: str | None = None
        s3_output_path: str | None = None
    class StudioWebPortalSettingsProperty(Struct):
        hidden_app_types: Sequence[str] | None = None
        hidden_instance_types: Sequence[str] | None = None
        hidden_ml_tools: Sequence[str] | None = None
        hidden_sage_maker_image_version_aliases: Sequence[CfnUserProfile.HiddenSageMakerImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class UserSettingsProperty(Struct):
        auto_mount_home_efs: str | None = None
        code_editor_app_settings: CfnUserProfile.CodeEditorAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_file_system_configs: Sequence[CfnUserProfile.CustomFileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_posix_user_config: CfnUserProfile.CustomPosixUserConfigProperty | Mapping[str, Any] | IResolvable | None = None
        default_landing_uri: str | None = None
        execution_role: str | None = None
        jupyter_lab_app_settings: CfnUserProfile.JupyterLabAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        jupyter_server_app_settings: CfnUserProfile.JupyterServerAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        kernel_gateway_app_settings: CfnUserProfile.KernelGatewayAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        r_studio_server_pro_app_settings: CfnUserProfile.RStudioServerProAppSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        security_groups: Sequence[str] | None = None
        sharing_settings: CfnUserProfile.SharingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        space_storage_settings: CfnUserProfile.DefaultSpaceStorageSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        studio_web_portal: str | None = None
        studio_web_portal_settings: CfnUserProfile.StudioWebPortalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_id: str | _aws_sagemaker.IDomainRef,
        user_profile_name: str,
        single_sign_on_user_identifier: str | None = None,
        single_sign_on_user_value: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_settings: CfnUserProfile.UserSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    domain_id: str
    user_profile_name: str
    single_sign_on_user_identifier: str | None
    single_sign_on_user_value: str | None
    tags_raw: Sequence[_CfnTag] | None
    user_settings: CfnUserProfile.UserSettingsProperty | IResolvable | None
    @property
    def attr_user_profile_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_profile_ref(self) -> _aws_sagemaker.UserProfileReference: ...
    @staticmethod
    def arn_for_user_profile(resource: _aws_sagemaker.IUserProfileRef) -> str: ...
    @staticmethod
    def is_cfn_user_profile(x: Any) -> bool: ...

class CfnUserProfileProps(Struct):
    domain_id: str | _aws_sagemaker.IDomainRef
    user_profile_name: str
    single_sign_on_user_identifier: str | None = None
    single_sign_on_user_value: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_settings: CfnUserProfile.UserSettingsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWorkforce(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CognitoConfigProperty(Struct):
        client_id: str
        user_pool: str
    class OidcConfigProperty(Struct):
        authorization_endpoint: str
        client_id: str
        issuer: str
        jwks_uri: str
        logout_endpoint: str
        token_endpoint: str
        user_info_endpoint: str
        authentication_request_extra_params: Mapping[str, str] | IResolvable | None = None
        client_secret: str | None = None
        scope: str | None = None
    class SourceIpConfigProperty(Struct):
        cidrs: Sequence[str]
    class WorkforceVpcConfigRequestProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnets: Sequence[str] | None = None
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        workforce_name: str,
        cognito_config: CfnWorkforce.CognitoConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        ip_address_type: str | None = None,
        oidc_config: CfnWorkforce.OidcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        source_ip_config: CfnWorkforce.SourceIpConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        workforce_vpc_config: CfnWorkforce.WorkforceVpcConfigRequestProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    workforce_name: str
    cognito_config: CfnWorkforce.CognitoConfigProperty | IResolvable | None
    ip_address_type: str | None
    oidc_config: CfnWorkforce.OidcConfigProperty | IResolvable | None
    source_ip_config: CfnWorkforce.SourceIpConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    workforce_vpc_config: CfnWorkforce.WorkforceVpcConfigRequestProperty | IResolvable | None
    @property
    def attr_sub_domain(self) -> str: ...
    @property
    def attr_workforce_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workforce_ref(self) -> _aws_sagemaker.WorkforceReference: ...
    @staticmethod
    def arn_for_workforce(resource: _aws_sagemaker.IWorkforceRef) -> str: ...
    @staticmethod
    def is_cfn_workforce(x: Any) -> bool: ...

class CfnWorkforceProps(Struct):
    workforce_name: str
    cognito_config: CfnWorkforce.CognitoConfigProperty | Mapping[str, Any] | IResolvable | None = None
    ip_address_type: str | None = None
    oidc_config: CfnWorkforce.OidcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    source_ip_config: CfnWorkforce.SourceIpConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    workforce_vpc_config: CfnWorkforce.WorkforceVpcConfigRequestProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWorkteam(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CognitoMemberDefinitionProperty(Struct):
        cognito_client_id: str
        cognito_user_group: str
        cognito_user_pool: str
    class MemberDefinitionProperty(Struct):
        cognito_member_definition: CfnWorkteam.CognitoMemberDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        oidc_member_definition: CfnWorkteam.OidcMemberDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    class NotificationConfigurationProperty(Struct):
        notification_topic_arn: str
    class OidcMemberDefinitionProperty(Struct):
        oidc_groups: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        member_definitions: Sequence[CfnWorkteam.MemberDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        notification_configuration: CfnWorkteam.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        workforce_name: str | None = None,
        workteam_name: str | None = None,
    ) -> None: ...
    description: str
    member_definitions: Sequence[CfnWorkteam.MemberDefinitionProperty | IResolvable] | IResolvable
    notification_configuration: CfnWorkteam.NotificationConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    workforce_name: str | None
    workteam_name: str | None
    @property
    def attr_workteam_arn(self) -> str: ...
    @property
    def attr_workteam_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workteam_ref(self) -> _aws_sagemaker.WorkteamReference: ...
    @staticmethod
    def arn_for_workteam(resource: _aws_sagemaker.IWorkteamRef) -> str: ...
    @staticmethod
    def is_cfn_workteam(x: Any) -> bool: ...

class CfnWorkteamProps(Struct):
    description: str
    member_definitions: Sequence[CfnWorkteam.MemberDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    notification_configuration: CfnWorkteam.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    workforce_name: str | None = None
    workteam_name: str | None = None

