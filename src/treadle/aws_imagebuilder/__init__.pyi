# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_imagebuilder as _aws_imagebuilder
from ..interfaces import aws_sns as _aws_sns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnComponent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LatestVersionProperty(Struct):
        arn: str | None = None
        major: str | None = None
        minor: str | None = None
        patch: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        platform: str,
        version: str,
        change_description: str | None = None,
        data: str | None = None,
        description: str | None = None,
        kms_key_id: str | None = None,
        supported_os_versions: Sequence[str] | None = None,
        tags: Mapping[str, str] | None = None,
        uri: str | None = None,
    ) -> None: ...
    name: str
    platform: str
    version: str
    change_description: str | None
    data: str | None
    description: str | None
    kms_key_id: str | None
    supported_os_versions: Sequence[str] | None
    tags_raw: Mapping[str, str] | None
    uri: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_encrypted(self) -> IResolvable: ...
    @property
    def attr_latest_version(self) -> IResolvable: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_latest_version_major(self) -> str: ...
    @property
    def attr_latest_version_minor(self) -> str: ...
    @property
    def attr_latest_version_patch(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def component_ref(self) -> _aws_imagebuilder.ComponentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_component(resource: _aws_imagebuilder.IComponentRef) -> str: ...
    @staticmethod
    def is_cfn_component(x: Any) -> bool: ...

class CfnComponentProps(Struct):
    name: str
    platform: str
    version: str
    change_description: str | None = None
    data: str | None = None
    description: str | None = None
    kms_key_id: str | None = None
    supported_os_versions: Sequence[str] | None = None
    tags: Mapping[str, str] | None = None
    uri: str | None = None

class CfnContainerRecipe(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComponentConfigurationProperty(Struct):
        component_arn: str | None = None
        parameters: Sequence[CfnContainerRecipe.ComponentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComponentParameterProperty(Struct):
        name: str
        value: Sequence[str]
    class EbsInstanceBlockDeviceSpecificationProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        snapshot_id: str | None = None
        throughput: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class InstanceBlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnContainerRecipe.EbsInstanceBlockDeviceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class InstanceConfigurationProperty(Struct):
        block_device_mappings: Sequence[CfnContainerRecipe.InstanceBlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image: str | None = None
    class LatestVersionProperty(Struct):
        arn: str | None = None
        major: str | None = None
        minor: str | None = None
        patch: str | None = None
    class TargetContainerRepositoryProperty(Struct):
        repository_name: str | None = None
        service: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_type: str,
        name: str,
        parent_image: str,
        target_repository: CfnContainerRecipe.TargetContainerRepositoryProperty | Mapping[str, Any] | IResolvable,
        version: str,
        components: Sequence[CfnContainerRecipe.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        dockerfile_template_data: str | None = None,
        dockerfile_template_uri: str | None = None,
        image_os_version_override: str | None = None,
        instance_configuration: CfnContainerRecipe.InstanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        platform_override: str | None = None,
        tags: Mapping[str, str] | None = None,
        working_directory: str | None = None,
    ) -> None: ...
    container_type: str
    name: str
    parent_image: str
    target_repository: CfnContainerRecipe.TargetContainerRepositoryProperty | IResolvable
    version: str
    components: Sequence[CfnContainerRecipe.ComponentConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    dockerfile_template_data: str | None
    dockerfile_template_uri: str | None
    image_os_version_override: str | None
    instance_configuration: CfnContainerRecipe.InstanceConfigurationProperty | IResolvable | None
    kms_key_id: str | None
    platform_override: str | None
    tags_raw: Mapping[str, str] | None
    working_directory: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_latest_version(self) -> IResolvable: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_latest_version_major(self) -> str: ...
    @property
    def attr_latest_version_minor(self) -> str: ...
    @property
    def attr_latest_version_patch(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def container_recipe_ref(self) -> _aws_imagebuilder.ContainerRecipeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_container_recipe(resource: _aws_imagebuilder.IContainerRecipeRef) -> str: ...
    @staticmethod
    def is_cfn_container_recipe(x: Any) -> bool: ...

class CfnContainerRecipeProps(Struct):
    container_type: str
    name: str
    parent_image: str
    target_repository: CfnContainerRecipe.TargetContainerRepositoryProperty | Mapping[str, Any] | IResolvable
    version: str
    components: Sequence[CfnContainerRecipe.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    dockerfile_template_data: str | None = None
    dockerfile_template_uri: str | None = None
    image_os_version_override: str | None = None
    instance_configuration: CfnContainerRecipe.InstanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    platform_override: str | None = None
    tags: Mapping[str, str] | None = None
    working_directory: str | None = None

class CfnDistributionConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmiDistributionConfigurationProperty(Struct):
        ami_tags: Mapping[str, str] | IResolvable | None = None
        description: str | None = None
        kms_key_id: str | None = None
        launch_permission_configuration: CfnDistributionConfiguration.LaunchPermissionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        target_account_ids: Sequence[str] | None = None
    class ContainerDistributionConfigurationProperty(Struct):
        container_tags: Sequence[str] | None = None
        description: str | None = None
        target_repository: CfnDistributionConfiguration.TargetContainerRepositoryProperty | Mapping[str, Any] | IResolvable | None = None
    class DistributionProperty(Struct):
        region: str
        ami_distribution_configuration: Any | None = None
        container_distribution_configuration: Any | None = None
        fast_launch_configurations: Sequence[CfnDistributionConfiguration.FastLaunchConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        launch_template_configurations: Sequence[CfnDistributionConfiguration.LaunchTemplateConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        license_configuration_arns: Sequence[str] | None = None
        ssm_parameter_configurations: Sequence[CfnDistributionConfiguration.SsmParameterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FastLaunchConfigurationProperty(Struct):
        account_id: str | None = None
        enabled: bool | IResolvable | None = None
        launch_template: CfnDistributionConfiguration.FastLaunchLaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        max_parallel_launches: float | None = None
        snapshot_configuration: CfnDistributionConfiguration.FastLaunchSnapshotConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FastLaunchLaunchTemplateSpecificationProperty(Struct):
        launch_template_id: str | None = None
        launch_template_name: str | None = None
        launch_template_version: str | None = None
    class FastLaunchSnapshotConfigurationProperty(Struct):
        target_resource_count: float | None = None
    class LaunchPermissionConfigurationProperty(Struct):
        organizational_unit_arns: Sequence[str] | None = None
        organization_arns: Sequence[str] | None = None
        user_groups: Sequence[str] | None = None
        user_ids: Sequence[str] | None = None
    class LaunchTemplateConfigurationProperty(Struct):
        account_id: str | None = None
        launch_template_id: str | None = None
        set_default_version: bool | IResolvable | None = None
    class SsmParameterConfigurationProperty(Struct):
        parameter_name: str
        ami_account_id: str | None = None
        data_type: str | None = None
    class TargetContainerRepositoryProperty(Struct):
        repository_name: str | None = None
        service: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        distributions: Sequence[CfnDistributionConfiguration.DistributionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    distributions: Sequence[CfnDistributionConfiguration.DistributionProperty | IResolvable] | IResolvable
    name: str
    description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def distribution_configuration_ref(self) -> _aws_imagebuilder.DistributionConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_distribution_configuration(resource: _aws_imagebuilder.IDistributionConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_distribution_configuration(x: Any) -> bool: ...

class CfnDistributionConfigurationProps(Struct):
    distributions: Sequence[CfnDistributionConfiguration.DistributionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnImage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeletionSettingsProperty(Struct):
        execution_role: str
    class EcrConfigurationProperty(Struct):
        container_tags: Sequence[str] | None = None
        repository_name: str | None = None
    class ImageLoggingConfigurationProperty(Struct):
        log_group_name: str | None = None
    class ImagePipelineExecutionSettingsProperty(Struct):
        deployment_id: str | None = None
        on_update: bool | IResolvable | None = None
    class ImageScanningConfigurationProperty(Struct):
        ecr_configuration: CfnImage.EcrConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image_scanning_enabled: bool | IResolvable | None = None
    class ImageTestsConfigurationProperty(Struct):
        image_tests_enabled: bool | IResolvable | None = None
        timeout_minutes: float | None = None
    class LatestVersionProperty(Struct):
        arn: str | None = None
        major: str | None = None
        minor: str | None = None
        patch: str | None = None
    class WorkflowConfigurationProperty(Struct):
        on_failure: str | None = None
        parallel_group: str | None = None
        parameters: Sequence[CfnImage.WorkflowParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workflow_arn: str | None = None
    class WorkflowParameterProperty(Struct):
        name: str | None = None
        value: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_recipe_arn: str | None = None,
        deletion_settings: CfnImage.DeletionSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        distribution_configuration_arn: str | _aws_imagebuilder.IDistributionConfigurationRef | None = None,
        enhanced_image_metadata_enabled: bool | IResolvable | None = None,
        execution_role: str | None = None,
        image_pipeline_execution_settings: CfnImage.ImagePipelineExecutionSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        image_recipe_arn: str | _aws_imagebuilder.IImageRecipeRef | None = None,
        image_scanning_configuration: CfnImage.ImageScanningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        image_tests_configuration: CfnImage.ImageTestsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        infrastructure_configuration_arn: str | _aws_imagebuilder.IInfrastructureConfigurationRef | None = None,
        logging_configuration: CfnImage.ImageLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        workflows: Sequence[CfnImage.WorkflowConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    container_recipe_arn: str | None
    deletion_settings: CfnImage.DeletionSettingsProperty | IResolvable | None
    distribution_configuration_arn: str | None
    enhanced_image_metadata_enabled: bool | IResolvable | None
    execution_role: str | None
    image_pipeline_execution_settings: CfnImage.ImagePipelineExecutionSettingsProperty | IResolvable | None
    image_recipe_arn: str | None
    image_scanning_configuration: CfnImage.ImageScanningConfigurationProperty | IResolvable | None
    image_tests_configuration: CfnImage.ImageTestsConfigurationProperty | IResolvable | None
    infrastructure_configuration_arn: str | None
    logging_configuration: CfnImage.ImageLoggingConfigurationProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    workflows: Sequence[CfnImage.WorkflowConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_image_id(self) -> str: ...
    @property
    def attr_image_uri(self) -> str: ...
    @property
    def attr_latest_version(self) -> IResolvable: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_latest_version_major(self) -> str: ...
    @property
    def attr_latest_version_minor(self) -> str: ...
    @property
    def attr_latest_version_patch(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def image_ref(self) -> _aws_imagebuilder.ImageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_image(resource: _aws_imagebuilder.IImageRef) -> str: ...
    @staticmethod
    def is_cfn_image(x: Any) -> bool: ...

class CfnImageProps(Struct):
    container_recipe_arn: str | None = None
    deletion_settings: CfnImage.DeletionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    distribution_configuration_arn: str | _aws_imagebuilder.IDistributionConfigurationRef | None = None
    enhanced_image_metadata_enabled: bool | IResolvable | None = None
    execution_role: str | None = None
    image_pipeline_execution_settings: CfnImage.ImagePipelineExecutionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    image_recipe_arn: str | _aws_imagebuilder.IImageRecipeRef | None = None
    image_scanning_configuration: CfnImage.ImageScanningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    image_tests_configuration: CfnImage.ImageTestsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    infrastructure_configuration_arn: str | _aws_imagebuilder.IInfrastructureConfigurationRef | None = None
    logging_configuration: CfnImage.ImageLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    workflows: Sequence[CfnImage.WorkflowConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnImagePipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoDisablePolicyProperty(Struct):
        failure_count: float
    class EcrConfigurationProperty(Struct):
        container_tags: Sequence[str] | None = None
        repository_name: str | None = None
    class ImageScanningConfigurationProperty(Struct):
        ecr_configuration: CfnImagePipeline.EcrConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image_scanning_enabled: bool | IResolvable | None = None
    class ImageTestsConfigurationProperty(Struct):
        image_tests_enabled: bool | IResolvable | None = None
        timeout_minutes: float | None = None
    class PipelineLoggingConfigurationProperty(Struct):
        image_log_group_name: str | None = None
        pipeline_log_group_name: str | None = None
    class ScheduleProperty(Struct):
        auto_disable_policy: CfnImagePipeline.AutoDisablePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        pipeline_execution_start_condition: str | None = None
        schedule_expression: str | None = None
        timezone: str | None = None
    class WorkflowConfigurationProperty(Struct):
        on_failure: str | None = None
        parallel_group: str | None = None
        parameters: Sequence[CfnImagePipeline.WorkflowParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workflow_arn: str | None = None
    class WorkflowParameterProperty(Struct):
        name: str | None = None
        value: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        infrastructure_configuration_arn: str | _aws_imagebuilder.IInfrastructureConfigurationRef,
        name: str,
        container_recipe_arn: str | _aws_imagebuilder.IContainerRecipeRef | None = None,
        description: str | None = None,
        distribution_configuration_arn: str | _aws_imagebuilder.IDistributionConfigurationRef | None = None,
        enhanced_image_metadata_enabled: bool | IResolvable | None = None,
        execution_role: str | None = None,
        image_recipe_arn: str | _aws_imagebuilder.IImageRecipeRef | None = None,
        image_scanning_configuration: CfnImagePipeline.ImageScanningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        image_tags: Mapping[str, str] | IResolvable | None = None,
        image_tests_configuration: CfnImagePipeline.ImageTestsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        logging_configuration: CfnImagePipeline.PipelineLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule: CfnImagePipeline.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        status: str | None = None,
        tags: Mapping[str, str] | None = None,
        workflows: Sequence[CfnImagePipeline.WorkflowConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    infrastructure_configuration_arn: str
    name: str
    container_recipe_arn: str | None
    description: str | None
    distribution_configuration_arn: str | None
    enhanced_image_metadata_enabled: bool | IResolvable | None
    execution_role: str | None
    image_recipe_arn: str | None
    image_scanning_configuration: CfnImagePipeline.ImageScanningConfigurationProperty | IResolvable | None
    image_tags: Mapping[str, str] | IResolvable | None
    image_tests_configuration: CfnImagePipeline.ImageTestsConfigurationProperty | IResolvable | None
    logging_configuration: CfnImagePipeline.PipelineLoggingConfigurationProperty | IResolvable | None
    schedule: CfnImagePipeline.ScheduleProperty | IResolvable | None
    status: str | None
    tags_raw: Mapping[str, str] | None
    workflows: Sequence[CfnImagePipeline.WorkflowConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def image_pipeline_ref(self) -> _aws_imagebuilder.ImagePipelineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_image_pipeline(resource: _aws_imagebuilder.IImagePipelineRef) -> str: ...
    @staticmethod
    def is_cfn_image_pipeline(x: Any) -> bool: ...

class CfnImagePipelineProps(Struct):
    infrastructure_configuration_arn: str | _aws_imagebuilder.IInfrastructureConfigurationRef
    name: str
    container_recipe_arn: str | _aws_imagebuilder.IContainerRecipeRef | None = None
    description: str | None = None
    distribution_configuration_arn: str | _aws_imagebuilder.IDistributionConfigurationRef | None = None
    enhanced_image_metadata_enabled: bool | IResolvable | None = None
    execution_role: str | None = None
    image_recipe_arn: str | _aws_imagebuilder.IImageRecipeRef | None = None
    image_scanning_configuration: CfnImagePipeline.ImageScanningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    image_tags: Mapping[str, str] | IResolvable | None = None
    image_tests_configuration: CfnImagePipeline.ImageTestsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    logging_configuration: CfnImagePipeline.PipelineLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    schedule: CfnImagePipeline.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    status: str | None = None
    tags: Mapping[str, str] | None = None
    workflows: Sequence[CfnImagePipeline.WorkflowConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnImageRecipe(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalInstanceConfigurationProperty(Struct):
        systems_manager_agent: CfnImageRecipe.SystemsManagerAgentProperty | Mapping[str, Any] | IResolvable | None = None
        user_data_override: str | None = None
    class ComponentConfigurationProperty(Struct):
        component_arn: str | None = None
        parameters: Sequence[CfnImageRecipe.ComponentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComponentParameterProperty(Struct):
        name: str
        value: Sequence[str]
    class EbsInstanceBlockDeviceSpecificationProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        snapshot_id: str | None = None
        throughput: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class InstanceBlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnImageRecipe.EbsInstanceBlockDeviceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class LatestVersionProperty(Struct):
        arn: str | None = None
        major: str | None = None
        minor: str | None = None
        patch: str | None = None
    class SystemsManagerAgentProperty(Struct):
        uninstall_after_build: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        parent_image: str,
        version: str,
        additional_instance_configuration: CfnImageRecipe.AdditionalInstanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        ami_tags: Mapping[str, str] | IResolvable | None = None,
        ami_watermarks: Sequence[str] | None = None,
        block_device_mappings: Sequence[CfnImageRecipe.InstanceBlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        components: Sequence[CfnImageRecipe.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        working_directory: str | None = None,
    ) -> None: ...
    name: str
    parent_image: str
    version: str
    additional_instance_configuration: CfnImageRecipe.AdditionalInstanceConfigurationProperty | IResolvable | None
    ami_tags: Mapping[str, str] | IResolvable | None
    ami_watermarks: Sequence[str] | None
    block_device_mappings: Sequence[CfnImageRecipe.InstanceBlockDeviceMappingProperty | IResolvable] | IResolvable | None
    components: Sequence[CfnImageRecipe.ComponentConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    tags_raw: Mapping[str, str] | None
    working_directory: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_latest_version(self) -> IResolvable: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_latest_version_major(self) -> str: ...
    @property
    def attr_latest_version_minor(self) -> str: ...
    @property
    def attr_latest_version_patch(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def image_recipe_ref(self) -> _aws_imagebuilder.ImageRecipeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_image_recipe(resource: _aws_imagebuilder.IImageRecipeRef) -> str: ...
    @staticmethod
    def is_cfn_image_recipe(x: Any) -> bool: ...

class CfnImageRecipeProps(Struct):
    name: str
    parent_image: str
    version: str
    additional_instance_configuration: CfnImageRecipe.AdditionalInstanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    ami_tags: Mapping[str, str] | IResolvable | None = None
    ami_watermarks: Sequence[str] | None = None
    block_device_mappings: Sequence[CfnImageRecipe.InstanceBlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    components: Sequence[CfnImageRecipe.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    tags: Mapping[str, str] | None = None
    working_directory: str | None = None

class CfnInfrastructureConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InstanceMetadataOptionsProperty(Struct):
        http_put_response_hop_limit: float | None = None
        http_tokens: str | None = None
    class LoggingProperty(Struct):
        s3_logs: CfnInfrastructureConfiguration.S3LogsProperty | Mapping[str, Any] | IResolvable | None = None
    class PlacementProperty(Struct):
        availability_zone: str | None = None
        host_id: str | None = None
        host_resource_group_arn: str | None = None
        tenancy: str | None = None
    class S3LogsProperty(Struct):
        s3_bucket_name: str | None = None
        s3_key_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_profile_name: str | _aws_iam.IInstanceProfileRef,
        name: str,
        description: str | None = None,
        instance_metadata_options: CfnInfrastructureConfiguration.InstanceMetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        instance_types: Sequence[str] | None = None,
        key_pair: str | None = None,
        logging: CfnInfrastructureConfiguration.LoggingProperty | Mapping[str, Any] | IResolvable | None = None,
        placement: CfnInfrastructureConfiguration.PlacementProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_tags: Mapping[str, str] | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        sns_topic_arn: str | _aws_sns.ITopicRef | None = None,
        subnet_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        terminate_instance_on_failure: bool | IResolvable | None = None,
    ) -> None: ...
    instance_profile_name: str
    name: str
    description: str | None
    instance_metadata_options: CfnInfrastructureConfiguration.InstanceMetadataOptionsProperty | IResolvable | None
    instance_types: Sequence[str] | None
    key_pair: str | None
    logging: CfnInfrastructureConfiguration.LoggingProperty | IResolvable | None
    placement: CfnInfrastructureConfiguration.PlacementProperty | IResolvable | None
    resource_tags: Mapping[str, str] | IResolvable | None
    security_group_ids: Sequence[str] | None
    sns_topic_arn: str | None
    subnet_id: str | None
    tags_raw: Mapping[str, str] | None
    terminate_instance_on_failure: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def infrastructure_configuration_ref(self) -> _aws_imagebuilder.InfrastructureConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_infrastructure_configuration(resource: _aws_imagebuilder.IInfrastructureConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_infrastructure_configuration(x: Any) -> bool: ...

class CfnInfrastructureConfigurationProps(Struct):
    instance_profile_name: str | _aws_iam.IInstanceProfileRef
    name: str
    description: str | None = None
    instance_metadata_options: CfnInfrastructureConfiguration.InstanceMetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    instance_types: Sequence[str] | None = None
    key_pair: str | None = None
    logging: CfnInfrastructureConfiguration.LoggingProperty | Mapping[str, Any] | IResolvable | None = None
    placement: CfnInfrastructureConfiguration.PlacementProperty | Mapping[str, Any] | IResolvable | None = None
    resource_tags: Mapping[str, str] | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    sns_topic_arn: str | _aws_sns.ITopicRef | None = None
    subnet_id: str | None = None
    tags: Mapping[str, str] | None = None
    terminate_instance_on_failure: bool | IResolvable | None = None

class CfnLifecyclePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        type: str
        include_resources: CfnLifecyclePolicy.IncludeResourcesProperty | Mapping[str, Any] | IResolvable | None = None
    class AmiExclusionRulesProperty(Struct):
        is_public: bool | IResolvable | None = None
        last_launched: CfnLifecyclePolicy.LastLaunchedProperty | Mapping[str, Any] | IResolvable | None = None
        regions: Sequence[str] | None = None
        shared_accounts: Sequence[str] | None = None
        tag_map: Mapping[str, str] | IResolvable | None = None
    class ExclusionRulesProperty(Struct):
        amis: CfnLifecyclePolicy.AmiExclusionRulesProperty | Mapping[str, Any] | IResolvable | None = None
        tag_map: Mapping[str, str] | IResolvable | None = None
    class FilterProperty(Struct):
        type: str
        value: float
        retain_at_least: float | None = None
        unit: str | None = None
    class IncludeResourcesProperty(Struct):
        amis: bool | IResolvable | None = None
        containers: bool | IResolvable | None = None
        snapshots: bool | IResolvable | None = None
    class LastLaunchedProperty(Struct):
        unit: str
        value: float
    class PolicyDetailProperty(Struct):
        action: CfnLifecyclePolicy.ActionProperty | Mapping[str, Any] | IResolvable
        filter: CfnLifecyclePolicy.FilterProperty | Mapping[str, Any] | IResolvable
        exclusion_rules: CfnLifecyclePolicy.ExclusionRulesProperty | Mapping[str, Any] | IResolvable | None = None
    class RecipeSelectionProperty(Struct):
        name: str
        semantic_version: str
    class ResourceSelectionProperty(Struct):
        recipes: Sequence[CfnLifecyclePolicy.RecipeSelectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tag_map: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role: str,
        name: str,
        policy_details: Sequence[CfnLifecyclePolicy.PolicyDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        resource_selection: CfnLifecyclePolicy.ResourceSelectionProperty | Mapping[str, Any] | IResolvable,
        resource_type: str,
        description: str | None = None,
        status: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    execution_role: str
    name: str
    policy_details: Sequence[CfnLifecyclePolicy.PolicyDetailProperty | IResolvable] | IResolvable
    resource_selection: CfnLifecyclePolicy.ResourceSelectionProperty | IResolvable
    resource_type: str
    description: str | None
    status: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def lifecycle_policy_ref(self) -> _aws_imagebuilder.LifecyclePolicyReference: ...
    @staticmethod
    def arn_for_lifecycle_policy(resource: _aws_imagebuilder.ILifecyclePolicyRef) -> str: ...
    @staticmethod
    def is_cfn_lifecycle_policy(x: Any) -> bool: ...

class CfnLifecyclePolicyProps(Struct):
    execution_role: str
    name: str
    policy_details: Sequence[CfnLifecyclePolicy.PolicyDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable
    resource_selection: CfnLifecyclePolicy.ResourceSelectionProperty | Mapping[str, Any] | IResolvable
    resource_type: str
    description: str | None = None
    status: str | None = None
    tags: Mapping[str, str] | None = None

class CfnWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LatestVersionProperty(Struct):
        arn: str | None = None
        major: str | None = None
        minor: str | None = None
        patch: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        version: str,
        change_description: str | None = None,
        data: str | None = None,
        description: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        uri: str | None = None,
    ) -> None: ...
    name: str
    type: str
    version: str
    change_description: str | None
    data: str | None
    description: str | None
    kms_key_id: str | None
    tags: Mapping[str, str] | None
    uri: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_latest_version(self) -> IResolvable: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_latest_version_major(self) -> str: ...
    @property
    def attr_latest_version_minor(self) -> str: ...
    @property
    def attr_latest_version_patch(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workflow_ref(self) -> _aws_imagebuilder.WorkflowReference: ...
    @staticmethod
    def arn_for_workflow(resource: _aws_imagebuilder.IWorkflowRef) -> str: ...
    @staticmethod
    def is_cfn_workflow(x: Any) -> bool: ...

class CfnWorkflowProps(Struct):
    name: str
    type: str
    version: str
    change_description: str | None = None
    data: str | None = None
    description: str | None = None
    kms_key_id: str | None = None
    tags: Mapping[str, str] | None = None
    uri: str | None = None

