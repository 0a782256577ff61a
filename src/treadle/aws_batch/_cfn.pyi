# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_batch as _aws_batch
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnComputeEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityReservationsProperty(Struct):
        reservation_group_arn: str | None = None
        reservation_preference: str | None = None
    class ComputeResourcesProperty(Struct):
        maxv_cpus: float
        type: str
        allocation_strategy: str | None = None
        bid_percentage: float | None = None
        capacity_tags: Mapping[str, str] | IResolvable | None = None
        desiredv_cpus: float | None = None
        ec2_configuration: Sequence[CfnComputeEnvironment.Ec2ConfigurationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ec2_key_pair: str | None = None
        image_id: str | None = None
        instance_role: str | None = None
        instance_types: Sequence[str] | None = None
        launch_template: CfnComputeEnvironment.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_instances_provider: CfnComputeEnvironment.ManagedInstancesProviderProperty | Mapping[str, Any] | IResolvable | None = None
        minv_cpus: float | None = None
        placement_group: str | None = None
        scaling_policy: CfnComputeEnvironment.ComputeScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        security_group_ids: Sequence[str] | None = None
        spot_iam_fleet_role: str | None = None
        subnets: Sequence[str] | None = None
        tags: Mapping[str, str] | None = None
        update_to_latest_image_version: bool | IResolvable | None = None
    class ComputeScalingPolicyProperty(Struct):
        min_scale_down_delay_minutes: float | None = None
    class Ec2ConfigurationObjectProperty(Struct):
        image_type: str
        batch_image_status: str | None = None
        image_id_override: str | None = None
        image_kubernetes_version: str | None = None
    class EcsSettingsProperty(Struct):
        container_insights: str | None = None
    class EksAccessEntryProperty(Struct):
        desired_state: str | None = None
        status: str | None = None
    class EksConfigurationProperty(Struct):
        eks_cluster_arn: str
        kubernetes_namespace: str
        access_entry: CfnComputeEnvironment.EksAccessEntryProperty | Mapping[str, Any] | IResolvable | None = None
    class InfrastructureOptimizationProperty(Struct):
        scale_in_after: float | None = None
    class InstanceLaunchTemplateProperty(Struct):
        ec2_instance_profile_arn: str
        network_configuration: CfnComputeEnvironment.ManagedInstancesNetworkConfigurationProperty | Mapping[str, Any] | IResolvable
        capacity_option_type: str | None = None
        capacity_reservations: CfnComputeEnvironment.CapacityReservationsProperty | Mapping[str, Any] | IResolvable | None = None
        fips_enabled: bool | IResolvable | None = None
        instance_metadata_tags_propagation: bool | IResolvable | None = None
        instance_requirements: CfnComputeEnvironment.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        local_storage_configuration: CfnComputeEnvironment.ManagedInstancesLocalStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring: str | None = None
        storage_configuration: CfnComputeEnvironment.ManagedInstancesStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceRequirementsProperty(Struct):
        allowed_instance_types: Sequence[str] | None = None
    class LaunchTemplateSpecificationOverrideProperty(Struct):
        launch_template_id: str | None = None
        launch_template_name: str | None = None
        target_instance_types: Sequence[str] | None = None
        userdata_type: str | None = None
        version: str | None = None
    class LaunchTemplateSpecificationProperty(Struct):
        launch_template_id: str | None = None
        launch_template_name: str | None = None
        overrides: Sequence[CfnComputeEnvironment.LaunchTemplateSpecificationOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        userdata_type: str | None = None
        version: str | None = None
    class ManagedInstancesLocalStorageConfigurationProperty(Struct):
        use_local_storage: bool | IResolvable | None = None
    class ManagedInstancesNetworkConfigurationProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    class ManagedInstancesProviderProperty(Struct):
        infrastructure_role_arn: str
        instance_launch_template: CfnComputeEnvironment.InstanceLaunchTemplateProperty | Mapping[str, Any] | IResolvable
        infrastructure_optimization: CfnComputeEnvironment.InfrastructureOptimizationProperty | Mapping[str, Any] | IResolvable | None = None
        propagate_tags: str | None = None
    class ManagedInstancesStorageConfigurationProperty(Struct):
        storage_size_gib: float | None = None
    class UpdatePolicyProperty(Struct):
        job_execution_timeout_minutes: float | None = None
        terminate_jobs_on_update: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        compute_environment_name: str | None = None,
        compute_resources: CfnComputeEnvironment.ComputeResourcesProperty | Mapping[str, Any] | IResolvable | None = None,
        context: str | None = None,
        ecs_settings: CfnComputeEnvironment.EcsSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        eks_configuration: CfnComputeEnvironment.EksConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        replace_compute_environment: bool | IResolvable | None = None,
        service_role: str | _aws_iam.IRoleRef | None = None,
        state: str | None = None,
        tags: Mapping[str, str] | None = None,
        unmanagedv_cpus: float | None = None,
        update_policy: CfnComputeEnvironment.UpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    type: str
    compute_environment_name: str | None
    compute_resources: CfnComputeEnvironment.ComputeResourcesProperty | IResolvable | None
    context: str | None
    ecs_settings: CfnComputeEnvironment.EcsSettingsProperty | IResolvable | None
    eks_configuration: CfnComputeEnvironment.EksConfigurationProperty | IResolvable | None
    replace_compute_environment: bool | IResolvable | None
    service_role: str | None
    state: str | None
    tags_raw: Mapping[str, str] | None
    unmanagedv_cpus: float | None
    update_policy: CfnComputeEnvironment.UpdatePolicyProperty | IResolvable | None
    @property
    def attr_compute_environment_arn(self) -> str: ...
    @property
    def attr_eks_configuration_access_entry_status(self) -> str: ...
    @property
    def compute_environment_ref(self) -> _aws_batch.ComputeEnvironmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_compute_environment(resource: _aws_batch.IComputeEnvironmentRef) -> str: ...
    @staticmethod
    def is_cfn_compute_environment(x: Any) -> bool: ...

class CfnComputeEnvironmentProps(Struct):
    type: str
    compute_environment_name: str | None = None
    compute_resources: CfnComputeEnvironment.ComputeResourcesProperty | Mapping[str, Any] | IResolvable | None = None
    context: str | None = None
    ecs_settings: CfnComputeEnvironment.EcsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    eks_configuration: CfnComputeEnvironment.EksConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    replace_compute_environment: bool | IResolvable | None = None
    service_role: str | _aws_iam.IRoleRef | None = None
    state: str | None = None
    tags: Mapping[str, str] | None = None
    unmanagedv_cpus: float | None = None
    update_policy: CfnComputeEnvironment.UpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConsumableResource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_type: str,
        total_quantity: float,
        consumable_resource_name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    resource_type: str
    total_quantity: float
    consumable_resource_name: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_available_quantity(self) -> float: ...
    @property
    def attr_consumable_resource_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> float: ...
    @property
    def attr_in_use_quantity(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def consumable_resource_ref(self) -> _aws_batch.ConsumableResourceReference: ...
    @staticmethod
    def arn_for_consumable_resource(resource: _aws_batch.IConsumableResourceRef) -> str: ...
    @staticmethod
    def is_cfn_consumable_resource(x: Any) -> bool: ...

class CfnConsumableResourceProps(Struct):
    resource_type: str
    total_quantity: float
    consumable_resource_name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnJobDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizationConfigProperty(Struct):
        access_point_id: str | None = None
        iam: str | None = None
    class ConsumableResourcePropertiesProperty(Struct):
        consumable_resource_list: Sequence[CfnJobDefinition.ConsumableResourceRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ConsumableResourceRequirementProperty(Struct):
        consumable_resource: str
        quantity: float
    class ContainerPropertiesProperty(Struct):
        image: str
        command: Sequence[str] | None = None
        enable_execute_command: bool | IResolvable | None = None
        environment: Sequence[CfnJobDefinition.EnvironmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ephemeral_storage: CfnJobDefinition.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None
        execution_role_arn: str | None = None
        fargate_platform_configuration: CfnJobDefinition.FargatePlatformConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        instance_type: str | None = None
        job_role_arn: str | None = None
        linux_parameters: CfnJobDefinition.LinuxParametersProperty | Mapping[str, Any] | IResolvable | None = None
        log_configuration: CfnJobDefinition.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        memory: float | None = None
        mount_points: Sequence[CfnJobDefinition.MountPointsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_configuration: CfnJobDefinition.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        privileged: bool | IResolvable | None = None
        readonly_root_filesystem: bool | IResolvable | None = None
        repository_credentials: CfnJobDefinition.RepositoryCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        resource_requirements: Sequence[CfnJobDefinition.ResourceRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        runtime_platform: CfnJobDefinition.RuntimePlatformProperty | Mapping[str, Any] | IResolvable | None = None
        secrets: Sequence[CfnJobDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ulimits: Sequence[CfnJobDefinition.UlimitProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user: str | None = None
        vcpus: float | None = None
        volumes: Sequence[CfnJobDefinition.VolumesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DeviceProperty(Struct):
        container_path: str | None = None
        host_path: str | None = None
        permissions: Sequence[str] | None = None
    class EcsPropertiesProperty(Struct):
        task_properties: Sequence[CfnJobDefinition.EcsTaskPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class EcsTaskPropertiesProperty(Struct):
        containers: Sequence[CfnJobDefinition.TaskContainerPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enable_execute_command: bool | IResolvable | None = None
        ephemeral_storage: CfnJobDefinition.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None
        execution_role_arn: str | None = None
        ipc_mode: str | None = None
        network_configuration: CfnJobDefinition.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        network_mode: str | None = None
        pid_mode: str | None = None
        platform_version: str | None = None
        runtime_platform: CfnJobDefinition.RuntimePlatformProperty | Mapping[str, Any] | IResolvable | None = None
        task_role_arn: str | None = None
        volumes: Sequence[CfnJobDefinition.VolumesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EfsVolumeConfigurationProperty(Struct):
        file_system_id: str
        authorization_config: CfnJobDefinition.AuthorizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        root_directory: str | None = None
        transit_encryption: str | None = None
        transit_encryption_port: float | None = None
    class EksContainerEnvironmentVariableProperty(Struct):
        name: str
        value: str | None = None
    class EksContainerProperty(Struct):
        image: str
        args: Sequence[str] | None = None
        command: Sequence[str] | None = None
        env: Sequence[CfnJobDefinition.EksContainerEnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image_pull_policy: str | None = None
        name: str | None = None
        resources: CfnJobDefinition.ResourcesProperty | Mapping[str, Any] | IResolvable | None = None
        security_context: CfnJobDefinition.SecurityContextProperty | Mapping[str, Any] | IResolvable | None = None
        volume_mounts: Sequence[CfnJobDefinition.EksContainerVolumeMountProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EksContainerVolumeMountProperty(Struct):
        mount_path: str | None = None
        name: str | None = None
        read_only: bool | IResolvable | None = None
        sub_path: str | None = None
    class EksPersistentVolumeClaimProperty(Struct):
        claim_name: str
        read_only: bool | IResolvable | None = None
    class EksPropertiesProperty(Struct):
        pod_properties: CfnJobDefinition.PodPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class EksSecretProperty(Struct):
        secret_name: str
        optional: bool | IResolvable | None = None
    class EksVolumeProperty(Struct):
        name: str
        empty_dir: CfnJobDefinition.EmptyDirProperty | Mapping[str, Any] | IResolvable | None = None
        host_path: CfnJobDefinition.HostPathProperty | Mapping[str, Any] | IResolvable | None = None
        persistent_volume_claim: CfnJobDefinition.EksPersistentVolumeClaimProperty | Mapping[str, Any] | IResolvable | None = None
        secret: CfnJobDefinition.EksSecretProperty | Mapping[str, Any] | IResolvable | None = None
    class EmptyDirProperty(Struct):
        medium: str | None = None
        size_limit: str | None = None
    class EnvironmentProperty(Struct):
        name: str | None = None
        value: str | None = None
    class EphemeralStorageProperty(Struct):
        size_in_gib: float
    class EvaluateOnExitProperty(Struct):
        action: str
        on_exit_code: str | None = None
        on_reason: str | None = None
        on_status_reason: str | None = None
    class FargatePlatformConfigurationProperty(Struct):
        platform_version: str | None = None
    class FirelensConfigurationProperty(Struct):
        type: str
        options: Mapping[str, str] | IResolvable | None = None
    class HostPathProperty(Struct):
        path: str | None = None
    class ImagePullSecretProperty(Struct):
        name: str | None = None
    class JobTimeoutProperty(Struct):
        attempt_duration_seconds: float | None = None
    class LinuxParametersProperty(Struct):
        devices: Sequence[CfnJobDefinition.DeviceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        init_process_enabled: bool | IResolvable | None = None
        max_swap: float | None = None
        shared_memory_size: float | None = None
        swappiness: float | None = None
        tmpfs: Sequence[CfnJobDefinition.TmpfsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LogConfigurationProperty(Struct):
        log_driver: str
        options: Any | None = None
        secret_options: Sequence[CfnJobDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetadataProperty(Struct):
        labels: Any | None = None
    class MountPointProperty(Struct):
        container_path: str | None = None
        read_only: bool | IResolvable | None = None
        source_volume: str | None = None
    class MountPointsProperty(Struct):
        container_path: str | None = None
        read_only: bool | IResolvable | None = None
        source_volume: str | None = None
    class MultiNodeEcsPropertiesProperty(Struct):
        task_properties: Sequence[CfnJobDefinition.MultiNodeEcsTaskPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MultiNodeEcsTaskPropertiesProperty(Struct):
        containers: Sequence[CfnJobDefinition.TaskContainerPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enable_execute_command: bool | IResolvable | None = None
        execution_role_arn: str | None = None
        ipc_mode: str | None = None
        pid_mode: str | None = None
        task_role_arn: str | None = None
        volumes: Sequence[CfnJobDefinition.VolumesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NetworkConfigurationProperty(Struct):
        assign_public_ip: str | None = None
    class NodePropertiesProperty(Struct):
        main_node: float
        node_range_properties: Sequence[CfnJobDefinition.NodeRangePropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable
        num_nodes: float
    class NodeRangePropertyProperty(Struct):
        target_nodes: str
        consumable_resource_properties: CfnJobDefinition.ConsumableResourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        container: CfnJobDefinition.ContainerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        ecs_properties: CfnJobDefinition.MultiNodeEcsPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        eks_properties: CfnJobDefinition.EksPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        instance_types: Sequence[str] | None = None
    class PodPropertiesProperty(Struct):
        containers: Sequence[CfnJobDefinition.EksContainerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        dns_policy: str | None = None
        host_network: bool | IResolvable | None = None
        image_pull_secrets: Sequence[CfnJobDefinition.ImagePullSecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        init_containers: Sequence[CfnJobDefinition.EksContainerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metadata: CfnJobDefinition.MetadataProperty | Mapping[str, Any] | IResolvable | None = None
        service_account_name: str | None = None
        share_process_namespace: bool | IResolvable | None = None
        volumes: Sequence[CfnJobDefinition.EksVolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RepositoryCredentialsProperty(Struct):
        credentials_parameter: str
    class ResourceRequirementProperty(Struct):
        type: str | None = None
        value: str | None = None
    class ResourceRetentionPolicyProperty(Struct):
        skip_deregister_on_update: bool | IResolvable | None = None
    class ResourcesProperty(Struct):
        limits: Any | None = None
        requests: Any | None = None
    class RetryStrategyProperty(Struct):
        attempts: float | None = None
        evaluate_on_exit: Sequence[CfnJobDefinition.EvaluateOnExitProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuntimePlatformProperty(Struct):
        cpu_architecture: str | None = None
        operating_system_family: str | None = None
    class S3FilesVolumeConfigurationProperty(Struct):
        file_system_arn: str
        access_point_arn: str | None = None
        root_directory: str | None = None
        transit_encryption_port: float | None = None
    class SecretProperty(Struct):
        name: str
        value_from: str
    class SecurityContextProperty(Struct):
        allow_privilege_escalation: bool | IResolvable | None = None
        privileged: bool | IResolvable | None = None
        read_only_root_filesystem: bool | IResolvable | None = None
        run_as_group: float | None = None
        run_as_non_root: bool | IResolvable | None = None
        run_as_user: float | None = None
    class TaskContainerDependencyProperty(Struct):
        condition: str
        container_name: str
    class TaskContainerPropertiesProperty(Struct):
        image: str
        command: Sequence[str] | None = None
        depends_on: Sequence[CfnJobDefinition.TaskContainerDependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        environment: Sequence[CfnJobDefinition.EnvironmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        essential: bool | IResolvable | None = None
        firelens_configuration: CfnJobDefinition.FirelensConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        linux_parameters: CfnJobDefinition.LinuxParametersProperty | Mapping[str, Any] | IResolvable | None = None
        log_configuration: CfnJobDefinition.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mount_points: Sequence[CfnJobDefinition.MountPointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        privileged: bool | IResolvable | None = None
        readonly_root_filesystem: bool | IResolvable | None = None
        repository_credentials: CfnJobDefinition.RepositoryCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        resource_requirements: Sequence[CfnJobDefinition.ResourceRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secrets: Sequence[CfnJobDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_timeout: float | None = None
        stop_timeout: float | None = None
        ulimits: Sequence[CfnJobDefinition.UlimitProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user: str | None = None
    class TimeoutProperty(Struct):
        attempt_duration_seconds: float | None = None
    class TmpfsProperty(Struct):
        container_path: str
        size: float
        mount_options: Sequence[str] | None = None
    class UlimitProperty(Struct):
        hard_limit: float
        name: str
        soft_limit: float
    class VolumesHostProperty(Struct):
        source_path: str | None = None
    class VolumesProperty(Struct):
        efs_volume_configuration: CfnJobDefinition.EfsVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        host: CfnJobDefinition.VolumesHostProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        s3_files_volume_configuration: CfnJobDefinition.S3FilesVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        consumable_resource_properties: CfnJobDefinition.ConsumableResourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        container_properties: CfnJobDefinition.ContainerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        ecs_properties: CfnJobDefinition.EcsPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        eks_properties: CfnJobDefinition.EksPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        job_definition_name: str | None = None,
        node_properties: CfnJobDefinition.NodePropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        parameters: Any | None = None,
        platform_capabilities: Sequence[str] | None = None,
        propagate_tags: bool | IResolvable | None = None,
        resource_retention_policy: CfnJobDefinition.ResourceRetentionPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        retry_strategy: CfnJobDefinition.RetryStrategyProperty | Mapping[str, Any] | IResolvable | None = None,
        scheduling_priority: float | None = None,
        tags: Any | None = None,
        timeout: CfnJobDefinition.TimeoutProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    parameters: Any
    tags_raw: Any
    type: str
    consumable_resource_properties: CfnJobDefinition.ConsumableResourcePropertiesProperty | IResolvable | None
    container_properties: CfnJobDefinition.ContainerPropertiesProperty | IResolvable | None
    ecs_properties: CfnJobDefinition.EcsPropertiesProperty | IResolvable | None
    eks_properties: CfnJobDefinition.EksPropertiesProperty | IResolvable | None
    job_definition_name: str | None
    node_properties: CfnJobDefinition.NodePropertiesProperty | IResolvable | None
    platform_capabilities: Sequence[str] | None
    propagate_tags: bool | IResolvable | None
    resource_retention_policy: CfnJobDefinition.ResourceRetentionPolicyProperty | IResolvable | None
    retry_strategy: CfnJobDefinition.RetryStrategyProperty | IResolvable | None
    scheduling_priority: float | None
    timeout: CfnJobDefinition.TimeoutProperty | IResolvable | None
    @property
    def attr_job_definition_arn(self) -> str: ...
    @property
    def job_definition_ref(self) -> _aws_batch.JobDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_job_definition(resource: _aws_batch.IJobDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_job_definition(x: Any) -> bool: ...

class CfnJobDefinitionProps(Struct):
    type: str
    consumable_resource_properties: CfnJobDefinition.ConsumableResourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    container_properties: CfnJobDefinition.ContainerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    ecs_properties: CfnJobDefinition.EcsPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    eks_properties: CfnJobDefinition.EksPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    job_definition_name: str | None = None
    node_properties: CfnJobDefinition.NodePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    parameters: Any | None = None
    platform_capabilities: Sequence[str] | None = None
    propagate_tags: bool | IResolvable | None = None
    resource_retention_policy: CfnJobDefinition.ResourceRetentionPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    retry_strategy: CfnJobDefinition.RetryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    scheduling_priority: float | None = None
    tags: Any | None = None
    timeout: CfnJobDefinition.TimeoutProperty | Mapping[str, Any] | IResolvable | None = None

class CfnJobQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComputeEnvironmentOrderProperty(Struct):
        compute_environment: str
        order: float
    class JobStateTimeLimitActionProperty(Struct):
        action: str
        max_time_seconds: float
        reason: str
        state: str
    class ServiceEnvironmentOrderProperty(Struct):
        order: float
        service_environment: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        priority: float,
        compute_environment_order: Sequence[CfnJobQueue.ComputeEnvironmentOrderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        job_queue_name: str | None = None,
        job_queue_type: str | None = None,
        job_state_time_limit_actions: Sequence[CfnJobQueue.JobStateTimeLimitActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scheduling_policy_arn: str | _aws_batch.ISchedulingPolicyRef | None = None,
        service_environment_order: Sequence[CfnJobQueue.ServiceEnvironmentOrderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        state: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    priority: float
    compute_environment_order: Sequence[CfnJobQueue.ComputeEnvironmentOrderProperty | IResolvable] | IResolvable | None
    job_queue_name: str | None
    job_queue_type: str | None
    job_state_time_limit_actions: Sequence[CfnJobQueue.JobStateTimeLimitActionProperty | IResolvable] | IResolvable | None
    scheduling_policy_arn: str | None
    service_environment_order: Sequence[CfnJobQueue.ServiceEnvironmentOrderProperty | IResolvable] | IResolvable | None
    state: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_job_queue_arn(self) -> str: ...
    @property
    def job_queue_ref(self) -> _aws_batch.JobQueueReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_job_queue(resource: _aws_batch.IJobQueueRef) -> str: ...
    @staticmethod
    def is_cfn_job_queue(x: Any) -> bool: ...

class CfnJobQueueProps(Struct):
    priority: float
    compute_environment_order: Sequence[CfnJobQueue.ComputeEnvironmentOrderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    job_queue_name: str | None = None
    job_queue_type: str | None = None
    job_state_time_limit_actions: Sequence[CfnJobQueue.JobStateTimeLimitActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scheduling_policy_arn: str | _aws_batch.ISchedulingPolicyRef | None = None
    service_environment_order: Sequence[CfnJobQueue.ServiceEnvironmentOrderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    state: str | None = None
    tags: Mapping[str, str] | None = None

class CfnQuotaShare(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class QuotaShareCapacityLimitProperty(Struct):
        capacity_unit: str
        max_capacity: float
    class QuotaSharePreemptionConfigurationProperty(Struct):
        in_share_preemption: str
    class QuotaShareResourceSharingConfigurationProperty(Struct):
        strategy: str
        borrow_limit: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capacity_limits: Sequence[CfnQuotaShare.QuotaShareCapacityLimitProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        job_queue: str,
        preemption_configuration: CfnQuotaShare.QuotaSharePreemptionConfigurationProperty | Mapping[str, Any] | IResolvable,
        quota_share_name: str,
        resource_sharing_configuration: CfnQuotaShare.QuotaShareResourceSharingConfigurationProperty | Mapping[str, Any] | IResolvable,
        state: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    capacity_limits: Sequence[CfnQuotaShare.QuotaShareCapacityLimitProperty | IResolvable] | IResolvable
    job_queue: str
    preemption_configuration: CfnQuotaShare.QuotaSharePreemptionConfigurationProperty | IResolvable
    quota_share_name: str
    resource_sharing_configuration: CfnQuotaShare.QuotaShareResourceSharingConfigurationProperty | IResolvable
    state: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_quota_share_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def quota_share_ref(self) -> _aws_batch.QuotaShareReference: ...
    @staticmethod
    def arn_for_quota_share(resource: _aws_batch.IQuotaShareRef) -> str: ...
    @staticmethod
    def is_cfn_quota_share(x: Any) -> bool: ...

class CfnQuotaShareProps(Struct):
    capacity_limits: Sequence[CfnQuotaShare.QuotaShareCapacityLimitProperty | Mapping[str, Any] | IResolvable] | IResolvable
    job_queue: str
    preemption_configuration: CfnQuotaShare.QuotaSharePreemptionConfigurationProperty | Mapping[str, Any] | IResolvable
    quota_share_name: str
    resource_sharing_configuration: CfnQuotaShare.QuotaShareResourceSharingConfigurationProperty | Mapping[str, Any] | IResolvable
    state: str | None = None
    tags: Mapping[str, str] | None = None

class CfnSchedulingPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FairsharePolicyProperty(Struct):
        compute_reservation: float | None = None
        share_decay_seconds: float | None = None
        share_distribution: Sequence[CfnSchedulingPolicy.ShareAttributesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class QuotaSharePolicyProperty(Struct):
        idle_resource_assignment_strategy: str | None = None
    class ShareAttributesProperty(Struct):
        share_identifier: str | None = None
        weight_factor: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        fairshare_policy: CfnSchedulingPolicy.FairsharePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        quota_share_policy: CfnSchedulingPolicy.QuotaSharePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    fairshare_policy: CfnSchedulingPolicy.FairsharePolicyProperty | IResolvable | None
    name: str | None
    quota_share_policy: CfnSchedulingPolicy.QuotaSharePolicyProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def scheduling_policy_ref(self) -> _aws_batch.SchedulingPolicyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_scheduling_policy(resource: _aws_batch.ISchedulingPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_scheduling_policy(x: Any) -> bool: ...

class CfnSchedulingPolicyProps(Struct):
    fairshare_policy: CfnSchedulingPolicy.FairsharePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    quota_share_policy: CfnSchedulingPolicy.QuotaSharePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnServiceEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityLimitProperty(Struct):
        capacity_unit: str | None = None
        max_capacity: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capacity_limits: Sequence[CfnServiceEnvironment.CapacityLimitProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        service_environment_type: str,
        service_environment_name: str | None = None,
        state: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    capacity_limits: Sequence[CfnServiceEnvironment.CapacityLimitProperty | IResolvable] | IResolvable
    service_environment_type: str
    service_environment_name: str | None
    state: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_service_environment_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def service_environment_ref(self) -> _aws_batch.ServiceEnvironmentReference: ...
    @staticmethod
    def arn_for_service_environment(resource: _aws_batch.IServiceEnvironmentRef) -> str: ...
    @staticmethod
    def is_cfn_service_environment(x: Any) -> bool: ...

class CfnServiceEnvironmentProps(Struct):
    capacity_limits: Sequence[CfnServiceEnvironment.CapacityLimitProperty | Mapping[str, Any] | IResolvable] | IResolvable
    service_environment_type: str
    service_environment_name: str | None = None
    state: str | None = None
    tags: Mapping[str, str] | None = None

class ConsumableResourceType(Enum):
    REPLENISHABLE = 'REPLENISHABLE'
    NON_REPLENISHABLE = 'NON_REPLENISHABLE'

class ComputeEnvironmentProps(Struct):
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None

class ConsumableResourceProps(Struct):
    total_quantity: float
    consumable_resource_name: str | None = None
    resource_type: ConsumableResourceType | None = None
    tags: Mapping[str, str] | None = None

class EcsContainerDefinitionProps(Struct):
    cpu: float
    image: Any
    memory: Any
    command: Sequence[str] | None = None
    enable_execute_command: bool | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    job_role: Any | None = None
    linux_parameters: Any | None = None
    logging: Any | None = None
    readonly_root_filesystem: bool | None = None
    secrets: Mapping[str, Any] | None = None
    user: str | None = None
    volumes: Sequence[Any] | None = None

class EcsEc2ContainerDefinitionProps(Struct):
    cpu: float
    image: Any
    memory: Any
    command: Sequence[str] | None = None
    enable_execute_command: bool | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    job_role: Any | None = None
    linux_parameters: Any | None = None
    logging: Any | None = None
    readonly_root_filesystem: bool | None = None
    secrets: Mapping[str, Any] | None = None
    user: str | None = None
    volumes: Sequence[Any] | None = None
    gpu: float | None = None
    privileged: bool | None = None
    ulimits: Sequence[Any] | None = None

class EcsFargateContainerDefinitionProps(Struct):
    cpu: float
    image: Any
    memory: Any
    command: Sequence[str] | None = None
    enable_execute_command: bool | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    job_role: Any | None = None
    linux_parameters: Any | None = None
    logging: Any | None = None
    readonly_root_filesystem: bool | None = None
    secrets: Mapping[str, Any] | None = None
    user: str | None = None
    volumes: Sequence[Any] | None = None
    assign_public_ip: bool | None = None
    ephemeral_storage_size: Any | None = None
    fargate_cpu_architecture: Any | None = None
    fargate_operating_system_family: Any | None = None
    fargate_platform_version: Any | None = None

class EcsJobDefinitionProps(Struct):
    container: Any
    job_definition_name: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_attempts: float | None = None
    retry_strategies: Sequence[Any] | None = None
    scheduling_priority: float | None = None
    skip_deregister_on_update: bool | None = None
    timeout: Any | None = None
    propagate_tags: bool | None = None

class EcsVolumeOptions(Struct):
    container_path: str
    name: str
    readonly: bool | None = None

class EfsVolumeOptions(Struct):
    container_path: str
    name: str
    file_system: Any
    readonly: bool | None = None
    access_point_id: str | None = None
    enable_transit_encryption: bool | None = None
    root_directory: str | None = None
    transit_encryption_port: float | None = None
    use_job_role: bool | None = None

class EksContainerDefinitionProps(Struct):
    image: Any
    args: Sequence[str] | None = None
    command: Sequence[str] | None = None
    cpu_limit: float | None = None
    cpu_reservation: float | None = None
    env: Mapping[str, str] | None = None
    gpu_limit: float | None = None
    gpu_reservation: float | None = None
    image_pull_policy: Any | None = None
    memory_limit: Any | None = None
    memory_reservation: Any | None = None
    name: str | None = None
    privileged: bool | None = None
    readonly_root_filesystem: bool | None = None
    run_as_group: float | None = None
    run_as_root: bool | None = None
    run_as_user: float | None = None
    volumes: Sequence[Any] | None = None

class EksJobDefinitionProps(Struct):
    container: Any
    job_definition_name: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_attempts: float | None = None
    retry_strategies: Sequence[Any] | None = None
    scheduling_priority: float | None = None
    skip_deregister_on_update: bool | None = None
    timeout: Any | None = None
    dns_policy: Any | None = None
    service_account: str | None = None
    use_host_network: bool | None = None

class EksVolumeOptions(Struct):
    name: str
    mount_path: str | None = None
    readonly: bool | None = None

class EmptyDirVolumeOptions(Struct):
    name: str
    mount_path: str | None = None
    readonly: bool | None = None
    medium: Any | None = None
    size_limit: Any | None = None

class FairshareSchedulingPolicyProps(Struct):
    compute_reservation: float | None = None
    scheduling_policy_name: str | None = None
    share_decay: Any | None = None
    shares: Sequence[Any] | None = None

class FargateComputeEnvironmentProps(Struct):
    vpc: Any
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None
    maxv_cpus: float | None = None
    replace_compute_environment: bool | None = None
    security_groups: Sequence[Any] | None = None
    spot: bool | None = None
    terminate_on_update: bool | None = None
    update_timeout: Any | None = None
    update_to_latest_image_version: bool | None = None
    vpc_subnets: Any | None = None

class HostPathVolumeOptions(Struct):
    name: str
    host_path: str
    mount_path: str | None = None
    readonly: bool | None = None

class HostVolumeOptions(Struct):
    container_path: str
    name: str
    readonly: bool | None = None
    host_path: str | None = None

class JobDefinitionProps(Struct):
    job_definition_name: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_attempts: float | None = None
    retry_strategies: Sequence[Any] | None = None
    scheduling_priority: float | None = None
    skip_deregister_on_update: bool | None = None
    timeout: Any | None = None

class JobQueueProps(Struct):
    compute_environments: Sequence[Any] | None = None
    enabled: bool | None = None
    job_queue_name: str | None = None
    job_state_time_limit_actions: Sequence[Any] | None = None
    priority: float | None = None
    scheduling_policy: Any | None = None

class LinuxParametersProps(Struct):
    init_process_enabled: bool | None = None
    max_swap: Any | None = None
    shared_memory_size: Any | None = None
    swappiness: float | None = None

class ManagedComputeEnvironmentProps(Struct):
    vpc: Any
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None
    maxv_cpus: float | None = None
    replace_compute_environment: bool | None = None
    security_groups: Sequence[Any] | None = None
    spot: bool | None = None
    terminate_on_update: bool | None = None
    update_timeout: Any | None = None
    update_to_latest_image_version: bool | None = None
    vpc_subnets: Any | None = None

class ManagedEc2ComputeEnvironmentProps(Struct):
    vpc: Any
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None
    maxv_cpus: float | None = None
    replace_compute_environment: bool | None = None
    security_groups: Sequence[Any] | None = None
    spot: bool | None = None
    terminate_on_update: bool | None = None
    update_timeout: Any | None = None
    update_to_latest_image_version: bool | None = None
    vpc_subnets: Any | None = None
    instance_classes: Sequence[Any] | None = None
    instance_types: Sequence[Any] | None = None

class ManagedEc2EcsComputeEnvironmentProps(Struct):
    vpc: Any
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None
    maxv_cpus: float | None = None
    replace_compute_environment: bool | None = None
    security_groups: Sequence[Any] | None = None
    spot: bool | None = None
    terminate_on_update: bool | None = None
    update_timeout: Any | None = None
    update_to_latest_image_version: bool | None = None
    vpc_subnets: Any | None = None
    instance_classes: Sequence[Any] | None = None
    instance_types: Sequence[Any] | None = None
    allocation_strategy: Any | None = None
    default_instance_classes: Sequence[Any] | None = None
    images: Sequence[Any] | None = None
    instance_role: Any | None = None
    launch_template: Any | None = None
    minv_cpus: float | None = None
    placement_group: Any | None = None
    spot_bid_percentage: float | None = None
    spot_fleet_role: Any | None = None
    use_optimal_instance_classes: bool | None = None

class ManagedEc2EksComputeEnvironmentProps(Struct):
    vpc: Any
    eks_cluster: Any
    kubernetes_namespace: str
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None
    maxv_cpus: float | None = None
    replace_compute_environment: bool | None = None
    security_groups: Sequence[Any] | None = None
    spot: bool | None = None
    terminate_on_update: bool | None = None
    update_timeout: Any | None = None
    update_to_latest_image_version: bool | None = None
    vpc_subnets: Any | None = None
    instance_classes: Sequence[Any] | None = None
    instance_types: Sequence[Any] | None = None
    allocation_strategy: Any | None = None
    default_instance_classes: Sequence[Any] | None = None
    images: Sequence[Any] | None = None
    instance_role: Any | None = None
    launch_template: Any | None = None
    minv_cpus: float | None = None
    placement_group: Any | None = None
    spot_bid_percentage: float | None = None
    use_optimal_instance_classes: bool | None = None

class MultiNodeJobDefinitionProps(Struct):
    job_definition_name: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_attempts: float | None = None
    retry_strategies: Sequence[Any] | None = None
    scheduling_priority: float | None = None
    skip_deregister_on_update: bool | None = None
    timeout: Any | None = None
    containers: Sequence[Any] | None = None
    instance_type: Any | None = None
    main_node: float | None = None
    propagate_tags: bool | None = None

class SecretPathVolumeOptions(Struct):
    name: str
    secret_name: str
    mount_path: str | None = None
    readonly: bool | None = None
    optional: bool | None = None

class UnmanagedComputeEnvironmentProps(Struct):
    compute_environment_name: str | None = None
    enabled: bool | None = None
    service_role: Any | None = None
    unmanagedv_cpus: float | None = None

