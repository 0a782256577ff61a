# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ecs as _aws_ecs
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCapacityProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcceleratorCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AcceleratorTotalMemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AutoRepairConfigurationProperty(Struct):
        actions_status: str | None = None
    class AutoScalingGroupProviderProperty(Struct):
        auto_scaling_group_arn: str
        managed_draining: str | None = None
        managed_scaling: CfnCapacityProvider.ManagedScalingProperty | Mapping[str, Any] | IResolvable | None = None
        managed_termination_protection: str | None = None
    class BaselineEbsBandwidthMbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class CapacityReservationRequestProperty(Struct):
        reservation_group_arn: str | None = None
        reservation_preference: str | None = None
    class InfrastructureOptimizationProperty(Struct):
        scale_in_after: float | None = None
    class InstanceLaunchTemplateProperty(Struct):
        ec2_instance_profile_arn: str
        network_configuration: CfnCapacityProvider.ManagedInstancesNetworkConfigurationProperty | Mapping[str, Any] | IResolvable
        capacity_option_type: str | None = None
        capacity_reservations: CfnCapacityProvider.CapacityReservationRequestProperty | Mapping[str, Any] | IResolvable | None = None
        fips_enabled: bool | IResolvable | None = None
        instance_metadata_tags_propagation: bool | IResolvable | None = None
        instance_requirements: CfnCapacityProvider.InstanceRequirementsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        local_storage_configuration: CfnCapacityProvider.ManagedInstancesLocalStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring: str | None = None
        storage_configuration: CfnCapacityProvider.ManagedInstancesStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceRequirementsRequestProperty(Struct):
        memory_mib: CfnCapacityProvider.MemoryMiBRequestProperty | Mapping[str, Any] | IResolvable
        v_cpu_count: CfnCapacityProvider.VCpuCountRangeRequestProperty | Mapping[str, Any] | IResolvable
        accelerator_count: CfnCapacityProvider.AcceleratorCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_manufacturers: Sequence[str] | None = None
        accelerator_names: Sequence[str] | None = None
        accelerator_total_memory_mib: CfnCapacityProvider.AcceleratorTotalMemoryMiBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_types: Sequence[str] | None = None
        allowed_instance_types: Sequence[str] | None = None
        bare_metal: str | None = None
        baseline_ebs_bandwidth_mbps: CfnCapacityProvider.BaselineEbsBandwidthMbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        burstable_performance: str | None = None
        cpu_manufacturers: Sequence[str] | None = None
        excluded_instance_types: Sequence[str] | None = None
        instance_generations: Sequence[str] | None = None
        local_storage: str | None = None
        local_storage_types: Sequence[str] | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: float | None = None
        memory_gib_per_v_cpu: CfnCapacityProvider.MemoryGiBPerVCpuRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_bandwidth_gbps: CfnCapacityProvider.NetworkBandwidthGbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_interface_count: CfnCapacityProvider.NetworkInterfaceCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_max_price_percentage_over_lowest_price: float | None = None
        require_hibernate_support: bool | IResolvable | None = None
        spot_max_price_percentage_over_lowest_price: float | None = None
        total_local_storage_gb: CfnCapacityProvider.TotalLocalStorageGBRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class ManagedInstancesLocalStorageConfigurationProperty(Struct):
        use_local_storage: bool | IResolvable | None = None
    class ManagedInstancesNetworkConfigurationProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    class ManagedInstancesProviderProperty(Struct):
        infrastructure_role_arn: str
        instance_launch_template: CfnCapacityProvider.InstanceLaunchTemplateProperty | Mapping[str, Any] | IResolvable
        auto_repair_configuration: CfnCapacityProvider.AutoRepairConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        infrastructure_optimization: CfnCapacityProvider.InfrastructureOptimizationProperty | Mapping[str, Any] | IResolvable | None = None
        propagate_tags: str | None = None
    class ManagedInstancesStorageConfigurationProperty(Struct):
        storage_size_gib: float
    class ManagedScalingProperty(Struct):
        instance_warmup_period: float | None = None
        maximum_scaling_step_size: float | None = None
        minimum_scaling_step_size: float | None = None
        status: str | None = None
        target_capacity: float | None = None
    class MemoryGiBPerVCpuRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MemoryMiBRequestProperty(Struct):
        min: float
        max: float | None = None
    class NetworkBandwidthGbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class TotalLocalStorageGBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class VCpuCountRangeRequestProperty(Struct):
        min: float
        max: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling_group_provider: CfnCapacityProvider.AutoScalingGroupProviderProperty | Mapping[str, Any] | IResolvable | None = None,
        cluster_name: str | None = None,
        managed_instances_provider: CfnCapacityProvider.ManagedInstancesProviderProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auto_scaling_group_provider: CfnCapacityProvider.AutoScalingGroupProviderProperty | IResolvable | None
    cluster_name: str | None
    managed_instances_provider: CfnCapacityProvider.ManagedInstancesProviderProperty | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def capacity_provider_ref(self) -> _aws_ecs.CapacityProviderReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_capacity_provider(resource: _aws_ecs.ICapacityProviderRef) -> str: ...
    @staticmethod
    def from_capacity_provider_name(scope: Construct, id: str, capacity_provider_name: str) -> _aws_ecs.ICapacityProviderRef: ...
    @staticmethod
    def is_cfn_capacity_provider(x: Any) -> bool: ...

class CfnCapacityProviderProps(Struct):
    auto_scaling_group_provider: CfnCapacityProvider.AutoScalingGroupProviderProperty | Mapping[str, Any] | IResolvable | None = None
    cluster_name: str | None = None
    managed_instances_provider: CfnCapacityProvider.ManagedInstancesProviderProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityProviderStrategyItemProperty(Struct):
        base: float | None = None
        capacity_provider: str | None = None
        weight: float | None = None
    class ClusterConfigurationProperty(Struct):
        execute_command_configuration: CfnCluster.ExecuteCommandConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_storage_configuration: CfnCluster.ManagedStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ClusterSettingsProperty(Struct):
        name: str | None = None
        value: str | None = None
    class ExecuteCommandConfigurationProperty(Struct):
        kms_key_id: str | None = None
        log_configuration: CfnCluster.ExecuteCommandLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        logging: str | None = None
    class ExecuteCommandLogConfigurationProperty(Struct):
        cloud_watch_encryption_enabled: bool | IResolvable | None = None
        cloud_watch_log_group_name: str | None = None
        s3_bucket_name: str | None = None
        s3_encryption_enabled: bool | IResolvable | None = None
        s3_key_prefix: str | None = None
    class ManagedStorageConfigurationProperty(Struct):
        fargate_ephemeral_storage_kms_key_id: str | None = None
        kms_key_id: str | None = None
    class ServiceConnectDefaultsProperty(Struct):
        namespace: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capacity_providers: Sequence[str | _aws_ecs.ICapacityProviderRef] | None = None,
        cluster_name: str | None = None,
        cluster_settings: Sequence[CfnCluster.ClusterSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        configuration: CfnCluster.ClusterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        default_capacity_provider_strategy: Sequence[CfnCluster.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        service_connect_defaults: CfnCluster.ServiceConnectDefaultsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capacity_providers: Sequence[str] | None
    cluster_name: str | None
    cluster_settings: Sequence[CfnCluster.ClusterSettingsProperty | IResolvable] | IResolvable | None
    configuration: CfnCluster.ClusterConfigurationProperty | IResolvable | None
    default_capacity_provider_strategy: Sequence[CfnCluster.CapacityProviderStrategyItemProperty | IResolvable] | IResolvable | None
    service_connect_defaults: CfnCluster.ServiceConnectDefaultsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_ecs.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_ecs.IClusterRef) -> str: ...
    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, arn: str) -> _aws_ecs.IClusterRef: ...
    @staticmethod
    def from_cluster_name(scope: Construct, id: str, cluster_name: str) -> _aws_ecs.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    capacity_providers: Sequence[str | _aws_ecs.ICapacityProviderRef] | None = None
    cluster_name: str | None = None
    cluster_settings: Sequence[CfnCluster.ClusterSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    configuration: CfnCluster.ClusterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    default_capacity_provider_strategy: Sequence[CfnCluster.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    service_connect_defaults: CfnCluster.ServiceConnectDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnClusterCapacityProviderAssociations(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityProviderStrategyProperty(Struct):
        capacity_provider: str
        base: float | None = None
        weight: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster: str | _aws_ecs.IClusterRef,
        default_capacity_provider_strategy: Sequence[CfnClusterCapacityProviderAssociations.CapacityProviderStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        capacity_providers: Sequence[str | _aws_ecs.ICapacityProviderRef] | None = None,
    ) -> None: ...
    cluster: str
    default_capacity_provider_strategy: Sequence[CfnClusterCapacityProviderAssociations.CapacityProviderStrategyProperty | IResolvable] | IResolvable
    capacity_providers: Sequence[str] | None
    @property
    def cluster_capacity_provider_associations_ref(self) -> _aws_ecs.ClusterCapacityProviderAssociationsReference: ...
    @staticmethod
    def is_cfn_cluster_capacity_provider_associations(x: Any) -> bool: ...

class CfnClusterCapacityProviderAssociationsProps(Struct):
    cluster: str | _aws_ecs.IClusterRef
    default_capacity_provider_strategy: Sequence[CfnClusterCapacityProviderAssociations.CapacityProviderStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable
    capacity_providers: Sequence[str | _aws_ecs.ICapacityProviderRef] | None = None

class CfnDaemon(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DaemonAlarmConfigurationProperty(Struct):
        alarm_names: Sequence[str] | None = None
        enable: bool | IResolvable | None = None
    class DaemonDeploymentConfigurationProperty(Struct):
        alarms: CfnDaemon.DaemonAlarmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        bake_time_in_minutes: float | None = None
        drain_percent: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capacity_provider_arns: Sequence[str] | None = None,
        cluster_arn: str | None = None,
        critical: bool | IResolvable | None = None,
        daemon_name: str | None = None,
        daemon_task_definition_arn: str | None = None,
        deployment_configuration: CfnDaemon.DaemonDeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        enable_ecs_managed_tags: bool | IResolvable | None = None,
        enable_execute_command: bool | IResolvable | None = None,
        propagate_tags: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capacity_provider_arns: Sequence[str] | None
    cluster_arn: str | None
    critical: bool | IResolvable | None
    daemon_name: str | None
    daemon_task_definition_arn: str | None
    deployment_configuration: CfnDaemon.DaemonDeploymentConfigurationProperty | IResolvable | None
    enable_ecs_managed_tags: bool | IResolvable | None
    enable_execute_command: bool | IResolvable | None
    propagate_tags: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_daemon_arn(self) -> str: ...
    @property
    def attr_daemon_status(self) -> str: ...
    @property
    def attr_deployment_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def daemon_ref(self) -> _aws_ecs.DaemonReference: ...
    @staticmethod
    def arn_for_daemon(resource: _aws_ecs.IDaemonRef) -> str: ...
    @staticmethod
    def is_cfn_daemon(x: Any) -> bool: ...

class CfnDaemonProps(Struct):
    capacity_provider_arns: Sequence[str] | None = None
    cluster_arn: str | None = None
    critical: bool | IResolvable | None = None
    daemon_name: str | None = None
    daemon_task_definition_arn: str | None = None
    deployment_configuration: CfnDaemon.DaemonDeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    enable_ecs_managed_tags: bool | IResolvable | None = None
    enable_execute_command: bool | IResolvable | None = None
    propagate_tags: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDaemonTaskDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerDependencyProperty(Struct):
        condition: str | None = None
        container_name: str | None = None
    class DaemonContainerDefinitionProperty(Struct):
        image: str
        name: str
        command: Sequence[str] | None = None
        cpu: float | None = None
        depends_on: Sequence[CfnDaemonTaskDefinition.ContainerDependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        entry_point: Sequence[str] | None = None
        environment: Sequence[CfnDaemonTaskDefinition.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        environment_files: Sequence[CfnDaemonTaskDefinition.EnvironmentFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        essential: bool | IResolvable | None = None
        firelens_configuration: CfnDaemonTaskDefinition.FirelensConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        health_check: CfnDaemonTaskDefinition.HealthCheckProperty | Mapping[str, Any] | IResolvable | None = None
        interactive: bool | IResolvable | None = None
        linux_parameters: CfnDaemonTaskDefinition.LinuxParametersProperty | Mapping[str, Any] | IResolvable | None = None
        log_configuration: CfnDaemonTaskDefinition.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        memory: float | None = None
        memory_reservation: float | None = None
        mount_points: Sequence[CfnDaemonTaskDefinition.MountPointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        privileged: bool | IResolvable | None = None
        pseudo_terminal: bool | IResolvable | None = None
        readonly_root_filesystem: bool | IResolvable | None = None
        repository_credentials: CfnDaemonTaskDefinition.RepositoryCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        restart_policy: CfnDaemonTaskDefinition.RestartPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        secrets: Sequence[CfnDaemonTaskDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_timeout: float | None = None
        stop_timeout: float | None = None
        system_controls: Sequence[CfnDaemonTaskDefinition.SystemControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ulimits: Sequence[CfnDaemonTaskDefinition.UlimitProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user: str | None = None
        working_directory: str | None = None
    class DeviceProperty(Struct):
        container_path: str | None = None
        host_path: str | None = None
        permissions: Sequence[str] | None = None
    class EnvironmentFileProperty(Struct):
        type: str | None = None
        value: str | None = None
    class FirelensConfigurationProperty(Struct):
        options: Mapping[str, str] | IResolvable | None = None
        type: str | None = None
    class HealthCheckProperty(Struct):
        command: Sequence[str] | None = None
        interval: float | None = None
        retries: float | None = None
        start_period: float | None = None
        timeout: float | None = None
    class HostVolumePropertiesProperty(Struct):
        source_path: str | None = None
    class KernelCapabilitiesProperty(Struct):
        add: Sequence[str] | None = None
        drop: Sequence[str] | None = None
    class KeyValuePairProperty(Struct):
        name: str | None = None
        value: str | None = None
    class LinuxParametersProperty(Struct):
        capabilities: CfnDaemonTaskDefinition.KernelCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
        devices: Sequence[CfnDaemonTaskDefinition.DeviceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        init_process_enabled: bool | IResolvable | None = None
        tmpfs: Sequence[CfnDaemonTaskDefinition.TmpfsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LogConfigurationProperty(Struct):
        log_driver: str
        options: Mapping[str, str] | IResolvable | None = None
        secret_options: Sequence[CfnDaemonTaskDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MountPointProperty(Struct):
        container_path: str | None = None
        read_only: bool | IResolvable | None = None
        source_volume: str | None = None
    class RepositoryCredentialsProperty(Struct):
        credentials_parameter: str | None = None
    class RestartPolicyProperty(Struct):
        enabled: bool | IResolvable | None = None
        ignored_exit_codes: Sequence[float] | IResolvable | None = None
        restart_attempt_period: float | None = None
    class SecretProperty(Struct):
        name: str
        value_from: str
    class SystemControlProperty(Struct):
        namespace: str | None = None
        value: str | None = None
    class TmpfsProperty(Struct):
        size: float
        container_path: str | None = None
        mount_options: Sequence[str] | None = None
    class UlimitProperty(Struct):
        hard_limit: float
        name: str
        soft_limit: float
    class VolumeProperty(Struct):
        host: CfnDaemonTaskDefinition.HostVolumePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_definitions: Sequence[CfnDaemonTaskDefinition.DaemonContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cpu: str | None = None,
        execution_role_arn: str | None = None,
        family: str | None = None,
        ipc_mode: str | None = None,
        memory: str | None = None,
        pid_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_role_arn: str | None = None,
        volumes: Sequence[CfnDaemonTaskDefinition.VolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    container_definitions: Sequence[CfnDaemonTaskDefinition.DaemonContainerDefinitionProperty | IResolvable] | IResolvable | None
    cpu: str | None
    execution_role_arn: str | None
    family: str | None
    ipc_mode: str | None
    memory: str | None
    pid_mode: str | None
    tags: Sequence[_CfnTag] | None
    task_role_arn: str | None
    volumes: Sequence[CfnDaemonTaskDefinition.VolumeProperty | IResolvable] | IResolvable | None
    @property
    def attr_daemon_task_definition_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def daemon_task_definition_ref(self) -> _aws_ecs.DaemonTaskDefinitionReference: ...
    @staticmethod
    def arn_for_daemon_task_definition(resource: _aws_ecs.IDaemonTaskDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_daemon_task_definition(x: Any) -> bool: ...

class CfnDaemonTaskDefinitionProps(Struct):
    container_definitions: Sequence[CfnDaemonTaskDefinition.DaemonContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cpu: str | None = None
    execution_role_arn: str | None = None
    family: str | None = None
    ipc_mode: str | None = None
    memory: str | None = None
    pid_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_role_arn: str | None = None
    volumes: Sequence[CfnDaemonTaskDefinition.VolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnExpressGatewayService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoScalingArnsProperty(Struct):
        application_auto_scaling_policies: Sequence[str] | None = None
        scalable_target: str | None = None
    class ECSManagedResourceArnsProperty(Struct):
        auto_scaling: CfnExpressGatewayService.AutoScalingArnsProperty | Mapping[str, Any] | IResolvable | None = None
        ingress_path: CfnExpressGatewayService.IngressPathArnsProperty | Mapping[str, Any] | IResolvable | None = None
        log_groups: Sequence[str] | None = None
        metric_alarms: Sequence[str] | None = None
        service_security_groups: Sequence[str] | None = None
    class ExpressGatewayContainerProperty(Struct):
        image: str
        aws_logs_configuration: CfnExpressGatewayService.ExpressGatewayServiceAwsLogsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        command: Sequence[str] | None = None
        container_port: float | None = None
        environment: Sequence[CfnExpressGatewayService.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        repository_credentials: CfnExpressGatewayService.ExpressGatewayRepositoryCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        secrets: Sequence[CfnExpressGatewayService.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ExpressGatewayRepositoryCredentialsProperty(Struct):
        credentials_parameter: str
    class ExpressGatewayScalingTargetProperty(Struct):
        auto_scaling_metric: str | None = None
        auto_scaling_target_value: float | None = None
        max_task_count: float | None = None
        min_task_count: float | None = None
    class ExpressGatewayServiceAwsLogsConfigurationProperty(Struct):
        log_group: str
        log_stream_prefix: str
    class ExpressGatewayServiceConfigurationProperty(Struct):
        cpu: str | None = None
        created_at: str | None = None
        execution_role_arn: str | None = None
        health_check_path: str | None = None
        ingress_paths: Sequence[CfnExpressGatewayService.IngressPathSummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        memory: str | None = None
        network_configuration: CfnExpressGatewayService.ExpressGatewayServiceNetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_container: CfnExpressGatewayService.ExpressGatewayContainerProperty | Mapping[str, Any] | IResolvable | None = None
        scaling_target: CfnExpressGatewayService.ExpressGatewayScalingTargetProperty | Mapping[str, Any] | IResolvable | None = None
        service_revision_arn: str | None = None
        task_definition_arn: str | None = None
        task_role_arn: str | None = None
    class ExpressGatewayServiceNetworkConfigurationProperty(Struct):
        security_groups: Sequence[str] | None = None
        subnets: Sequence[str] | None = None
    class ExpressGatewayServiceStatusProperty(Struct):
        status_code: str | None = None
    class IngressPathArnsProperty(Struct):
        certificate_arn: str | None = None
        listener_arn: str | None = None
        listener_rule_arn: str | None = None
        load_balancer_arn: str | None = None
        load_balancer_security_groups: Sequence[str] | None = None
        target_group_arns: Sequence[str] | None = None
    class IngressPathSummaryProperty(Struct):
        access_type: str | None = None
        endpoint: str | None = None
    class KeyValuePairProperty(Struct):
        name: str
        value: str
    class SecretProperty(Struct):
        name: str
        value_from: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        infrastructure_role_arn: str,
        cluster: str | None = None,
        cpu: str | None = None,
        execution_role_arn: str | None = None,
        health_check_path: str | None = None,
        memory: str | None = None,
        network_configuration: CfnExpressGatewayService.ExpressGatewayServiceNetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        primary_container: CfnExpressGatewayService.ExpressGatewayContainerProperty | Mapping[str, Any] | IResolvable | None = None,
        scaling_target: CfnExpressGatewayService.ExpressGatewayScalingTargetProperty | Mapping[str, Any] | IResolvable | None = None,
        service_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_definition_arn: str | None = None,
        task_role_arn: str | None = None,
    ) -> None: ...
    infrastructure_role_arn: str
    cluster: str | None
    cpu: str | None
    execution_role_arn: str | None
    health_check_path: str | None
    memory: str | None
    network_configuration: CfnExpressGatewayService.ExpressGatewayServiceNetworkConfigurationProperty | IResolvable | None
    primary_container: CfnExpressGatewayService.ExpressGatewayContainerProperty | IResolvable | None
    scaling_target: CfnExpressGatewayService.ExpressGatewayScalingTargetProperty | IResolvable | None
    service_name: str | None
    tags: Sequence[_CfnTag] | None
    task_definition_arn: str | None
    task_role_arn: str | None
    @property
    def attr_active_configurations(self) -> IResolvable: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_ecs_managed_resource_arns(self) -> IResolvable: ...
    @property
    def attr_ecs_managed_resource_arns_auto_scaling(self) -> IResolvable: ...
    @property
    def attr_ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(self) -> Sequence[str]: ...
    @property
    def attr_ecs_managed_resource_arns_auto_scaling_scalable_target(self) -> str: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path(self) -> IResolvable: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path_certificate_arn(self) -> str: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path_listener_arn(self) -> str: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path_listener_rule_arn(self) -> str: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path_load_balancer_arn(self) -> str: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(self) -> Sequence[str]: ...
    @property
    def attr_ecs_managed_resource_arns_ingress_path_target_group_arns(self) -> Sequence[str]: ...
    @property
    def attr_ecs_managed_resource_arns_log_groups(self) -> Sequence[str]: ...
    @property
    def attr_ecs_managed_resource_arns_metric_alarms(self) -> Sequence[str]: ...
    @property
    def attr_ecs_managed_resource_arns_service_security_groups(self) -> Sequence[str]: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_service_arn(self) -> str: ...
    @property
    def attr_status(self) -> IResolvable: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def express_gateway_service_ref(self) -> _aws_ecs.ExpressGatewayServiceReference: ...
    @staticmethod
    def is_cfn_express_gateway_service(x: Any) -> bool: ...

class CfnExpressGatewayServiceProps(Struct):
    infrastructure_role_arn: str
    cluster: str | None = None
    cpu: str | None = None
    execution_role_arn: str | None = None
    health_check_path: str | None = None
    memory: str | None = None
    network_configuration: CfnExpressGatewayService.ExpressGatewayServiceNetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    primary_container: CfnExpressGatewayService.ExpressGatewayContainerProperty | Mapping[str, Any] | IResolvable | None = None
    scaling_target: CfnExpressGatewayService.ExpressGatewayScalingTargetProperty | Mapping[str, Any] | IResolvable | None = None
    service_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_definition_arn: str | None = None
    task_role_arn: str | None = None

class CfnPrimaryTaskSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster: str,
        service: str,
        task_set_id: str,
    ) -> None: ...
    cluster: str
    service: str
    task_set_id: str
    @property
    def primary_task_set_ref(self) -> _aws_ecs.PrimaryTaskSetReference: ...
    @staticmethod
    def is_cfn_primary_task_set(x: Any) -> bool: ...

class CfnPrimaryTaskSetProps(Struct):
    cluster: str
    service: str
    task_set_id: str

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedConfigurationProperty(Struct):
        alternate_target_group_arn: str
        production_listener_rule: str | None = None
        role_arn: str | None = None
        test_listener_rule: str | None = None
    class AwsVpcConfigurationProperty(Struct):
        assign_public_ip: str | None = None
        security_groups: Sequence[str] | None = None
        subnets: Sequence[str] | None = None
    class CanaryConfigurationProperty(Struct):
        canary_bake_time_in_minutes: float | None = None
        canary_percent: float | None = None
    class CapacityProviderStrategyItemProperty(Struct):
        base: float | None = None
        capacity_provider: str | None = None
        weight: float | None = None
    class DeploymentAlarmsProperty(Struct):
        alarm_names: Sequence[str]
        enable: bool | IResolvable
        rollback: bool | IResolvable
    class DeploymentCircuitBreakerProperty(Struct):
        enable: bool | IResolvable
        rollback: bool | IResolvable
        reset_on_healthy_task: bool | IResolvable | None = None
        threshold_configuration: CfnService.ThresholdConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DeploymentConfigurationProperty(Struct):
        alarms: CfnService.DeploymentAlarmsProperty | Mapping[str, Any] | IResolvable | None = None
        bake_time_in_minutes: float | None = None
        canary_configuration: CfnService.CanaryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        deployment_circuit_breaker: CfnService.DeploymentCircuitBreakerProperty | Mapping[str, Any] | IResolvable | None = None
        early_success_criteria: CfnService.DeploymentEarlySuccessCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
        lifecycle_hooks: Sequence[CfnService.DeploymentLifecycleHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        linear_configuration: CfnService.LinearConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_percent: float | None = None
        minimum_healthy_percent: float | None = None
        strategy: str | None = None
    class DeploymentControllerProperty(Struct):
        type: str | None = None
    class DeploymentEarlySuccessCriteriaProperty(Struct):
        enable: bool | IResolvable | None = None
        healthy_percent: float | None = None
        source_service_revision_cleanup: str | None = None
    class DeploymentLifecycleHookProperty(Struct):
        lifecycle_stages: Sequence[str]
        hook_details: Any | None = None
        hook_target_arn: str | None = None
        role_arn: str | None = None
        target_type: str | None = None
        timeout_configuration: CfnService.HookTimeoutConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class EBSTagSpecificationProperty(Struct):
        resource_type: str
        propagate_tags: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ForceNewDeploymentProperty(Struct):
        enable_force_new_deployment: bool | IResolvable
        force_new_deployment_nonce: str | None = None
    class HookTimeoutConfigProperty(Struct):
        action: str | None = None
        timeout_in_minutes: float | None = None
    class LinearConfigurationProperty(Struct):
        step_bake_time_in_minutes: float | None = None
        step_percent: float | None = None
    class LoadBalancerProperty(Struct):
        advanced_configuration: CfnService.AdvancedConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        container_name: str | None = None
        container_port: float | None = None
        load_balancer_name: str | None = None
        target_group_arn: str | None = None
    class LogConfigurationProperty(Struct):
        log_driver: str | None = None
        options: Mapping[str, str] | IResolvable | None = None
        secret_options: Sequence[CfnService.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetricConfigurationProperty(Struct):
        metric_names: Sequence[str]
        resolution_seconds: float
    class MonitoringConfigurationProperty(Struct):
        metric_configurations: Sequence[CfnService.MetricConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class NetworkConfigurationProperty(Struct):
        awsvpc_configuration: CfnService.AwsVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PlacementConstraintProperty(Struct):
        type: str
        expression: str | None = None
    class PlacementStrategyProperty(Struct):
        type: str
        field: str | None = None
    class SecretProperty(Struct):
        name: str
        value_from: str
    class ServiceConnectAccessLogConfigurationProperty(Struct):
        format: str
        include_query_parameters: str | None = None
    class ServiceConnectClientAliasProperty(Struct):
        port: float
        dns_name: str | None = None
        test_traffic_rules: CfnService.ServiceConnectTestTrafficRulesProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceConnectConfigurationProperty(Struct):
        enabled: bool | IResolvable
        access_log_configuration: CfnService.ServiceConnectAccessLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        log_configuration: CfnService.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        namespace: str | None = None
        services: Sequence[CfnService.ServiceConnectServiceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ServiceConnectServiceProperty(Struct):
        port_name: str
        client_aliases: Sequence[CfnService.ServiceConnectClientAliasProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        discovery_name: str | None = None
        ingress_port_override: float | None = None
        timeout: CfnService.TimeoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tls: CfnService.ServiceConnectTlsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceConnectTestTrafficRulesHeaderProperty(Struct):
        name: str
        value: CfnService.ServiceConnectTestTrafficRulesHeaderValueProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceConnectTestTrafficRulesHeaderValueProperty(Struct):
        exact: str
    class ServiceConnectTestTrafficRulesProperty(Struct):
        header: CfnService.ServiceConnectTestTrafficRulesHeaderProperty | Mapping[str, Any] | IResolvable
    class ServiceConnectTlsCertificateAuthorityProperty(Struct):
        aws_pca_authority_arn: str | None = None
    class ServiceConnectTlsConfigurationProperty(Struct):
        issuer_certificate_authority: CfnService.ServiceConnectTlsCertificateAuthorityProperty | Mapping[str, Any] | IResolvable
        kms_key: str | None = None
        role_arn: str | None = None
    class ServiceManagedEBSVolumeConfigurationProperty(Struct):
        role_arn: str
        encrypted: bool | IResolvable | None = None
        filesystem_type: str | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        size_in_gib: float | None = None
        snapshot_id: str | None = None
        tag_specifications: Sequence[CfnService.EBSTagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        throughput: float | None = None
        volume_initialization_rate: float | None = None
        volume_type: str | None = None
    class ServiceRegistryProperty(Struct):
        container_name: str | None = None
        container_port: float | None = None
        port: float | None = None
        registry_arn: str | None = None
    class ServiceVolumeConfigurationProperty(Struct):
        name: str
        managed_ebs_volume: CfnService.ServiceManagedEBSVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ThresholdConfigurationProperty(Struct):
        type: str
        value: float
    class TimeoutConfigurationProperty(Struct):
        idle_timeout_seconds: float | None = None
        per_request_timeout_seconds: float | None = None
    class VpcLatticeAdvancedConfigurationProperty(Struct):
        alternate_target_group_arn: str | None = None
        production_listener_rule: str | None = None
        test_listener_rule: str | None = None
    class VpcLatticeConfigurationProperty(Struct):
        port_name: str
        role_arn: str
        target_group_arn: str
        advanced_configuration: CfnService.VpcLatticeAdvancedConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone_rebalancing: str | None = None,
        capacity_provider_strategy: Sequence[CfnService.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cluster: str | _aws_ecs.IClusterRef | None = None,
        deployment_configuration: CfnService.DeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment_controller: CfnService.DeploymentControllerProperty | Mapping[str, Any] | IResolvable | None = None,
        desired_count: float | None = None,
        enable_ecs_managed_tags: bool | IResolvable | None = None,
        enable_execute_command: bool | IResolvable | None = None,
        force_new_deployment: CfnService.ForceNewDeploymentProperty | Mapping[str, Any] | IResolvable | None = None,
        health_check_grace_period_seconds: float | None = None,
        launch_type: str | None = None,
        load_balancers: Sequence[CfnService.LoadBalancerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        monitoring: CfnService.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        network_configuration: CfnService.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        placement_constraints: Sequence[CfnService.PlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        placement_strategies: Sequence[CfnService.PlacementStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        platform_version: str | None = None,
        propagate_tags: str | None = None,
        role: str | _aws_iam.IRoleRef | None = None,
        scheduling_strategy: str | None = None,
        service_connect_configuration: CfnService.ServiceConnectConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        service_name: str | None = None,
        service_registries: Sequence[CfnService.ServiceRegistryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_definition: str | _aws_ecs.ITaskDefinitionRef | None = None,
        volume_configurations: Sequence[CfnService.ServiceVolumeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        vpc_lattice_configurations: Sequence[CfnService.VpcLatticeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    availability_zone_rebalancing: str | None
    capacity_provider_strategy: Sequence[CfnService.CapacityProviderStrategyItemProperty | IResolvable] | IResolvable | None
    cluster: str | None
    deployment_configuration: CfnService.DeploymentConfigurationProperty | IResolvable | None
    deployment_controller: CfnService.DeploymentControllerProperty | IResolvable | None
    desired_count: float | None
    enable_ecs_managed_tags: bool | IResolvable | None
    enable_execute_command: bool | IResolvable | None
    force_new_deployment: CfnService.ForceNewDeploymentProperty | IResolvable | None
    health_check_grace_period_seconds: float | None
    launch_type: str | None
    load_balancers: Sequence[CfnService.LoadBalancerProperty | IResolvable] | IResolvable | None
    monitoring: CfnService.MonitoringConfigurationProperty | IResolvable | None
    network_configuration: CfnService.NetworkConfigurationProperty | IResolvable | None
    placement_constraints: Sequence[CfnService.PlacementConstraintProperty | IResolvable] | IResolvable | None
    placement_strategies: Sequence[CfnService.PlacementStrategyProperty | IResolvable] | IResolvable | None
    platform_version: str | None
    propagate_tags: str | None
    role: str | None
    scheduling_strategy: str | None
    service_connect_configuration: CfnService.ServiceConnectConfigurationProperty | IResolvable | None
    service_name: str | None
    service_registries: Sequence[CfnService.ServiceRegistryProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    task_definition: str | None
    volume_configurations: Sequence[CfnService.ServiceVolumeConfigurationProperty | IResolvable] | IResolvable | None
    vpc_lattice_configurations: Sequence[CfnService.VpcLatticeConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_service_arn(self) -> str: ...
    @property
    def service_ref(self) -> _aws_ecs.ServiceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service(resource: _aws_ecs.IServiceRef) -> str: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    availability_zone_rebalancing: str | None = None
    capacity_provider_strategy: Sequence[CfnService.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cluster: str | _aws_ecs.IClusterRef | None = None
    deployment_configuration: CfnService.DeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    deployment_controller: CfnService.DeploymentControllerProperty | Mapping[str, Any] | IResolvable | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | IResolvable | None = None
    enable_execute_command: bool | IResolvable | None = None
    force_new_deployment: CfnService.ForceNewDeploymentProperty | Mapping[str, Any] | IResolvable | None = None
    health_check_grace_period_seconds: float | None = None
    launch_type: str | None = None
    load_balancers: Sequence[CfnService.LoadBalancerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    monitoring: CfnService.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    network_configuration: CfnService.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    placement_constraints: Sequence[CfnService.PlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    placement_strategies: Sequence[CfnService.PlacementStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    platform_version: str | None = None
    propagate_tags: str | None = None
    role: str | _aws_iam.IRoleRef | None = None
    scheduling_strategy: str | None = None
    service_connect_configuration: CfnService.ServiceConnectConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    service_name: str | None = None
    service_registries: Sequence[CfnService.ServiceRegistryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_definition: str | _aws_ecs.ITaskDefinitionRef | None = None
    volume_configurations: Sequence[CfnService.ServiceVolumeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    vpc_lattice_configurations: Sequence[CfnService.VpcLatticeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnTaskDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizationConfigProperty(Struct):
        access_point_id: str | None = None
        iam: str | None = None
    class ContainerDefinitionProperty(Struct):
        image: str
        name: str
        command: Sequence[str] | None = None
        cpu: float | None = None
        credential_specs: Sequence[str] | None = None
        depends_on: Sequence[CfnTaskDefinition.ContainerDependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        disable_networking: bool | IResolvable | None = None
        dns_search_domains: Sequence[str] | None = None
        dns_servers: Sequence[str] | None = None
        docker_labels: Mapping[str, str] | IResolvable | None = None
        docker_security_options: Sequence[str] | None = None
        entry_point: Sequence[str] | None = None
        environment: Sequence[CfnTaskDefinition.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        environment_files: Sequence[CfnTaskDefinition.EnvironmentFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        essential: bool | IResolvable | None = None
        extra_hosts: Sequence[CfnTaskDefinition.HostEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        firelens_configuration: CfnTaskDefinition.FirelensConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        health_check: CfnTaskDefinition.HealthCheckProperty | Mapping[str, Any] | IResolvable | None = None
        hostname: str | None = None
        interactive: bool | IResolvable | None = None
        links: Sequence[str] | None = None
        linux_parameters: CfnTaskDefinition.LinuxParametersProperty | Mapping[str, Any] | IResolvable | None = None
        log_configuration: CfnTaskDefinition.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        memory: float | None = None
        memory_reservation: float | None = None
        mount_points: Sequence[CfnTaskDefinition.MountPointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port_mappings: Sequence[CfnTaskDefinition.PortMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        privileged: bool | IResolvable | None = None
        pseudo_terminal: bool | IResolvable | None = None
        readonly_root_filesystem: bool | IResolvable | None = None
        repository_credentials: CfnTaskDefinition.RepositoryCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        resource_requirements: Sequence[CfnTaskDefinition.ResourceRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        restart_policy: CfnTaskDefinition.RestartPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        secrets: Sequence[CfnTaskDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_timeout: float | None = None
        stop_timeout: float | None = None
        system_controls: Sequence[CfnTaskDefinition.SystemControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ulimits: Sequence[CfnTaskDefinition.UlimitProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user: str | None = None
        version_consistency: str | None = None
        volumes_from: Sequence[CfnTaskDefinition.VolumeFromProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        working_directory: str | None = None
    class ContainerDependencyProperty(Struct):
        condition: str | None = None
        container_name: str | None = None
    class DeviceProperty(Struct):
        container_path: str | None = None
        host_path: str | None = None
        permissions: Sequence[str] | None = None
    class DockerVolumeConfigurationProperty(Struct):
        autoprovision: bool | IResolvable | None = None
        driver: str | None = None
        driver_opts: Mapping[str, str] | IResolvable | None = None
        labels: Mapping[str, str] | IResolvable | None = None
        scope: str | None = None
    class EFSVolumeConfigurationProperty(Struct):
        filesystem_id: str
        authorization_config: CfnTaskDefinition.AuthorizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        root_directory: str | None = None
        transit_encryption: str | None = None
        transit_encryption_port: float | None = None
    class EnvironmentFileProperty(Struct):
        type: str | None = None
        value: str | None = None
    class EphemeralStorageProperty(Struct):
        size_in_gib: float | None = None
    class FSxAuthorizationConfigProperty(Struct):
        credentials_parameter: str
        domain: str
    class FSxWindowsFileServerVolumeConfigurationProperty(Struct):
        file_system_id: str
        root_directory: str
        authorization_config: CfnTaskDefinition.FSxAuthorizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class FirelensConfigurationProperty(Struct):
        options: Mapping[str, str] | IResolvable | None = None
        type: str | None = None
    class HealthCheckProperty(Struct):
        command: Sequence[str] | None = None
        interval: float | None = None
        retries: float | None = None
        start_period: float | None = None
        timeout: float | None = None
    class HostEntryProperty(Struct):
        hostname: str | None = None
        ip_address: str | None = None
    class HostVolumePropertiesProperty(Struct):
        source_path: str | None = None
    class InferenceAcceleratorProperty(Struct):
        device_name: str | None = None
        device_type: str | None = None
    class KernelCapabilitiesProperty(Struct):
        add: Sequence[str] | None = None
        drop: Sequence[str] | None = None
    class KeyValuePairProperty(Struct):
        name: str | None = None
        value: str | None = None
    class LinuxParametersProperty(Struct):
        capabilities: CfnTaskDefinition.KernelCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
        devices: Sequence[CfnTaskDefinition.DeviceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        init_process_enabled: bool | IResolvable | None = None
        max_swap: float | None = None
        shared_memory_size: float | None = None
        swappiness: float | None = None
        tmpfs: Sequence[CfnTaskDefinition.TmpfsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LogConfigurationProperty(Struct):
        log_driver: str
        options: Mapping[str, str] | IResolvable | None = None
        secret_options: Sequence[CfnTaskDefinition.SecretProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MountPointProperty(Struct):
        container_path: str | None = None
        read_only: bool | IResolvable | None = None
        source_volume: str | None = None
    class PortMappingProperty(Struct):
        app_protocol: str | None = None
        container_port: float | None = None
        container_port_range: str | None = None
        host_port: float | None = None
        name: str | None = None
        protocol: str | None = None
    class ProxyConfigurationProperty(Struct):
        container_name: str
        proxy_configuration_properties: Sequence[CfnTaskDefinition.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        type: str | None = None
    class RepositoryCredentialsProperty(Struct):
        credentials_parameter: str | None = None
    class ResourceRequirementProperty(Struct):
        type: str
        value: str
    class RestartPolicyProperty(Struct):
        enabled: bool | IResolvable | None = None
        ignored_exit_codes: Sequence[float] | IResolvable | None = None
        restart_attempt_period: float | None = None
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
    class SystemControlProperty(Struct):
        namespace: str | None = None
        value: str | None = None
    class TaskDefinitionPlacementConstraintProperty(Struct):
        type: str
        expression: str | None = None
    class TmpfsProperty(Struct):
        size: float
        container_path: str | None = None
        mount_options: Sequence[str] | None = None
    class UlimitProperty(Struct):
        hard_limit: float
        name: str
        soft_limit: float
    class VolumeFromProperty(Struct):
        read_only: bool | IResolvable | None = None
        source_container: str | None = None
    class VolumeProperty(Struct):
        configured_at_launch: bool | IResolvable | None = None
        docker_volume_configuration: CfnTaskDefinition.DockerVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        efs_volume_configuration: CfnTaskDefinition.EFSVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        f_sx_windows_file_server_volume_configuration: CfnTaskDefinition.FSxWindowsFileServerVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        host: CfnTaskDefinition.HostVolumePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        s3_files_volume_configuration: CfnTaskDefinition.S3FilesVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_definitions: Sequence[CfnTaskDefinition.ContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cpu: str | None = None,
        enable_fault_injection: bool | IResolvable | None = None,
        ephemeral_storage: CfnTaskDefinition.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None,
        execution_role_arn: str | _aws_iam.IRoleRef | None = None,
        family: str | None = None,
        inference_accelerators: Sequence[CfnTaskDefinition.InferenceAcceleratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ipc_mode: str | None = None,
        memory: str | None = None,
        network_mode: str | None = None,
        pid_mode: str | None = None,
        placement_constraints: Sequence[CfnTaskDefinition.TaskDefinitionPlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        proxy_configuration: CfnTaskDefinition.ProxyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        requires_compatibilities: Sequence[str] | None = None,
        runtime_platform: CfnTaskDefinition.RuntimePlatformProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_role_arn: str | _aws_iam.IRoleRef | None = None,
        volumes: Sequence[CfnTaskDefinition.VolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    container_definitions: Sequence[CfnTaskDefinition.ContainerDefinitionProperty | IResolvable] | IResolvable | None
    cpu: str | None
    enable_fault_injection: bool | IResolvable | None
    ephemeral_storage: CfnTaskDefinition.EphemeralStorageProperty | IResolvable | None
    execution_role_arn: str | None
    family: str | None
    inference_accelerators: Sequence[CfnTaskDefinition.InferenceAcceleratorProperty | IResolvable] | IResolvable | None
    ipc_mode: str | None
    memory: str | None
    network_mode: str | None
    pid_mode: str | None
    placement_constraints: Sequence[CfnTaskDefinition.TaskDefinitionPlacementConstraintProperty | IResolvable] | IResolvable | None
    proxy_configuration: CfnTaskDefinition.ProxyConfigurationProperty | IResolvable | None
    requires_compatibilities: Sequence[str] | None
    runtime_platform: CfnTaskDefinition.RuntimePlatformProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    task_role_arn: str | None
    volumes: Sequence[CfnTaskDefinition.VolumeProperty | IResolvable] | IResolvable | None
    @property
    def attr_task_definition_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def task_definition_ref(self) -> _aws_ecs.TaskDefinitionReference: ...
    @staticmethod
    def arn_for_task_definition(resource: _aws_ecs.ITaskDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_task_definition(x: Any) -> bool: ...

class CfnTaskDefinitionProps(Struct):
    container_definitions: Sequence[CfnTaskDefinition.ContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cpu: str | None = None
    enable_fault_injection: bool | IResolvable | None = None
    ephemeral_storage: CfnTaskDefinition.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None
    execution_role_arn: str | _aws_iam.IRoleRef | None = None
    family: str | None = None
    inference_accelerators: Sequence[CfnTaskDefinition.InferenceAcceleratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ipc_mode: str | None = None
    memory: str | None = None
    network_mode: str | None = None
    pid_mode: str | None = None
    placement_constraints: Sequence[CfnTaskDefinition.TaskDefinitionPlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    proxy_configuration: CfnTaskDefinition.ProxyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    requires_compatibilities: Sequence[str] | None = None
    runtime_platform: CfnTaskDefinition.RuntimePlatformProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_role_arn: str | _aws_iam.IRoleRef | None = None
    volumes: Sequence[CfnTaskDefinition.VolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnTaskSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsVpcConfigurationProperty(Struct):
        subnets: Sequence[str]
        assign_public_ip: str | None = None
        security_groups: Sequence[str] | None = None
    class CapacityProviderStrategyItemProperty(Struct):
        base: float | None = None
        capacity_provider: str | None = None
        weight: float | None = None
    class LoadBalancerProperty(Struct):
        container_name: str | None = None
        container_port: float | None = None
        target_group_arn: str | None = None
    class NetworkConfigurationProperty(Struct):
        aws_vpc_configuration: CfnTaskSet.AwsVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ScaleProperty(Struct):
        unit: str | None = None
        value: float | None = None
    class ServiceRegistryProperty(Struct):
        container_name: str | None = None
        container_port: float | None = None
        port: float | None = None
        registry_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster: str,
        service: str,
        task_definition: str,
        capacity_provider_strategy: Sequence[CfnTaskSet.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        external_id: str | None = None,
        launch_type: str | None = None,
        load_balancers: Sequence[CfnTaskSet.LoadBalancerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        network_configuration: CfnTaskSet.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        platform_version: str | None = None,
        scale: CfnTaskSet.ScaleProperty | Mapping[str, Any] | IResolvable | None = None,
        service_registries: Sequence[CfnTaskSet.ServiceRegistryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster: str
    service: str
    task_definition: str
    capacity_provider_strategy: Sequence[CfnTaskSet.CapacityProviderStrategyItemProperty | IResolvable] | IResolvable | None
    external_id: str | None
    launch_type: str | None
    load_balancers: Sequence[CfnTaskSet.LoadBalancerProperty | IResolvable] | IResolvable | None
    network_configuration: CfnTaskSet.NetworkConfigurationProperty | IResolvable | None
    platform_version: str | None
    scale: CfnTaskSet.ScaleProperty | IResolvable | None
    service_registries: Sequence[CfnTaskSet.ServiceRegistryProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def task_set_ref(self) -> _aws_ecs.TaskSetReference: ...
    @staticmethod
    def is_cfn_task_set(x: Any) -> bool: ...

class CfnTaskSetProps(Struct):
    cluster: str
    service: str
    task_definition: str
    capacity_provider_strategy: Sequence[CfnTaskSet.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    external_id: str | None = None
    launch_type: str | None = None
    load_balancers: Sequence[CfnTaskSet.LoadBalancerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    network_configuration: CfnTaskSet.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    platform_version: str | None = None
    scale: CfnTaskSet.ScaleProperty | Mapping[str, Any] | IResolvable | None = None
    service_registries: Sequence[CfnTaskSet.ServiceRegistryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class AlarmBehavior(Enum):
    ROLLBACK_ON_ALARM = 'ROLLBACK_ON_ALARM'
    FAIL_ON_ALARM = 'FAIL_ON_ALARM'

class AvailabilityZoneRebalancing(Enum):
    ENABLED = 'ENABLED'
    DISABLED = 'DISABLED'

class BottlerocketEcsVariant(Enum):
    AWS_ECS_1 = 'aws-ecs-1'
    AWS_ECS_1_NVIDIA = 'aws-ecs-1-nvidia'
    AWS_ECS_2 = 'aws-ecs-2'
    AWS_ECS_2_NVIDIA = 'aws-ecs-2-nvidia'

class CapacityOptionType(Enum):
    ON_DEMAND = 'ON_DEMAND'
    SPOT = 'SPOT'

class DeploymentControllerType(Enum):
    ECS = 'ECS'
    CODE_DEPLOY = 'CODE_DEPLOY'
    EXTERNAL = 'EXTERNAL'

class DeploymentLifecycleStage(Enum):
    RECONCILE_SERVICE = 'RECONCILE_SERVICE'
    PRE_SCALE_UP = 'PRE_SCALE_UP'
    POST_SCALE_UP = 'POST_SCALE_UP'
    TEST_TRAFFIC_SHIFT = 'TEST_TRAFFIC_SHIFT'
    POST_TEST_TRAFFIC_SHIFT = 'POST_TEST_TRAFFIC_SHIFT'
    PRODUCTION_TRAFFIC_SHIFT = 'PRODUCTION_TRAFFIC_SHIFT'
    POST_PRODUCTION_TRAFFIC_SHIFT = 'POST_PRODUCTION_TRAFFIC_SHIFT'

class DeploymentStrategy(Enum):
    ROLLING = 'ROLLING'
    BLUE_GREEN = 'BLUE_GREEN'
    LINEAR = 'LINEAR'
    CANARY = 'CANARY'

class EbsPropagatedTagSource(Enum):
    SERVICE = 'SERVICE'
    TASK_DEFINITION = 'TASK_DEFINITION'

class FileSystemType(Enum):
    EXT3 = 'ext3'
    EXT4 = 'ext4'
    XFS = 'xfs'
    NTFS = 'ntfs'

class FirelensConfigFileType(Enum):
    S3 = 's3'
    FILE = 'file'

class FirelensLogRouterType(Enum):
    FLUENTBIT = 'fluentbit'
    FLUENTD = 'fluentd'

class InstanceMonitoring(Enum):
    BASIC = 'BASIC'
    DETAILED = 'DETAILED'

class PropagateManagedInstancesTags(Enum):
    CAPACITY_PROVIDER = 'CAPACITY_PROVIDER'
    NONE = 'NONE'

class ServiceConnectAccessLogFormat(Enum):
    TEXT = 'TEXT'
    JSON = 'JSON'

class WindowsOptimizedVersion(Enum):
    SERVER_2025 = '2025'
    SERVER_2022 = '2022'
    SERVER_2019 = '2019'
    SERVER_2016 = '2016'

class AddAutoScalingGroupCapacityOptions(Struct):
    machine_image_type: Any | None = None
    spot_instance_draining: bool | None = None
    topic_encryption_key: Any | None = None

class AlternateTargetConfig(Struct):
    alternate_target_group_arn: str
    role_arn: str
    production_listener_rule: str | None = None
    test_listener_rule: str | None = None

class AlternateTargetOptions(Struct):
    role: Any | None = None
    test_listener: Any | None = None

class AlternateTargetProps(Struct):
    alternate_target_group: Any
    production_listener: Any
    role: Any | None = None
    test_listener: Any | None = None

class AppMeshProxyConfigurationConfigProps(Struct):
    container_name: str
    properties: Any

class AsgCapacityProviderProps(Struct):
    auto_scaling_group: Any
    machine_image_type: Any | None = None
    spot_instance_draining: bool | None = None
    topic_encryption_key: Any | None = None
    capacity_provider_name: str | None = None
    enable_managed_draining: bool | None = None
    enable_managed_scaling: bool | None = None
    enable_managed_termination_protection: bool | None = None
    instance_warmup_period: float | None = None
    maximum_scaling_step_size: float | None = None
    minimum_scaling_step_size: float | None = None
    target_capacity_percent: float | None = None

class AssetImageProps(Struct):
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    extra_hash: str | None = None
    asset_name: str | None = None
    build_args: Mapping[str, str] | None = None
    build_contexts: Mapping[str, str] | None = None
    build_secrets: Mapping[str, str] | None = None
    build_ssh: str | None = None
    cache_disabled: bool | None = None
    cache_from: Sequence[Any] | None = None
    cache_to: Any | None = None
    display_name: str | None = None
    file: str | None = None
    invalidation: Any | None = None
    network_mode: Any | None = None
    outputs: Sequence[str] | None = None
    platform: Any | None = None
    target: str | None = None

class AssociateCloudMapServiceOptions(Struct):
    service: Any
    container: Any | None = None
    container_port: float | None = None

class AwsLogDriverProps(Struct):
    stream_prefix: str
    datetime_format: str | None = None
    log_group: Any | None = None
    log_retention: Any | None = None
    max_buffer_size: Any | None = None
    mode: Any | None = None
    multiline_pattern: str | None = None

class BaseLogDriverProps(Struct):
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None

class BaseMountPoint(Struct):
    container_path: str
    read_only: bool

class BaseServiceOptions(Struct):
    cluster: Any
    bake_time: Any | None = None
    canary_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: DeploymentCircuitBreaker | Mapping[str, Any] | None = None
    cloud_map_options: CloudMapOptions | Mapping[str, Any] | None = None
    deployment_alarms: DeploymentAlarmConfig | Mapping[str, Any] | None = None
    deployment_controller: DeploymentController | Mapping[str, Any] | None = None
    deployment_strategy: DeploymentStrategy | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    force_new_deployment: ForceNewDeployment | Mapping[str, Any] | None = None
    health_check_grace_period: Any | None = None
    lifecycle_hooks: Sequence[Any] | None = None
    linear_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    service_connect_configuration: ServiceConnectProps | Mapping[str, Any] | None = None
    service_name: str | None = None
    task_definition_revision: Any | None = None
    volume_configurations: Sequence[Any] | None = None

class BaseServiceProps(Struct):
    cluster: Any
    launch_type: Any
    bake_time: Any | None = None
    canary_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: DeploymentCircuitBreaker | Mapping[str, Any] | None = None
    cloud_map_options: CloudMapOptions | Mapping[str, Any] | None = None
    deployment_alarms: DeploymentAlarmConfig | Mapping[str, Any] | None = None
    deployment_controller: DeploymentController | Mapping[str, Any] | None = None
    deployment_strategy: DeploymentStrategy | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    force_new_deployment: ForceNewDeployment | Mapping[str, Any] | None = None
    health_check_grace_period: Any | None = None
    lifecycle_hooks: Sequence[Any] | None = None
    linear_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    service_connect_configuration: ServiceConnectProps | Mapping[str, Any] | None = None
    service_name: str | None = None
    task_definition_revision: Any | None = None
    volume_configurations: Sequence[Any] | None = None

class BottleRocketImageProps(Struct):
    additional_cache_key: str | None = None
    architecture: Any | None = None
    cached_in_context: bool | None = None
    variant: BottlerocketEcsVariant | None = None

class CloudMapNamespaceOptionsBase(Struct):
    use_for_service_connect: bool | None = None

class CloudMapOptions(Struct):
    cloud_map_namespace: Any | None = None
    container: Any | None = None
    container_port: float | None = None
    dns_record_type: Any | None = None
    dns_ttl: Any | None = None
    failure_threshold: float | None = None
    name: str | None = None

class ClusterAttributes(Struct):
    cluster_name: str
    vpc: Any
    autoscaling_group: Any | None = None
    cluster_arn: str | None = None
    default_cloud_map_namespace: Any | None = None
    execute_command_configuration: Any | None = None
    has_ec2_capacity: bool | None = None
    security_groups: Sequence[Any] | None = None

class ClusterProps(Struct):
    capacity: Any | None = None
    cluster_name: str | None = None
    container_insights: bool | None = None
    container_insights_v2: Any | None = None
    default_cloud_map_namespace: Any | None = None
    enable_fargate_capacity_providers: bool | None = None
    execute_command_configuration: Any | None = None
    managed_storage_configuration: Any | None = None
    vpc: Any | None = None

class CommonTaskDefinitionAttributes(Struct):
    task_definition_arn: str
    execution_role: Any | None = None
    network_mode: Any | None = None
    task_role: Any | None = None

class CommonTaskDefinitionProps(Struct):
    enable_fault_injection: bool | None = None
    execution_role: Any | None = None
    family: str | None = None
    proxy_configuration: Any | None = None
    task_role: Any | None = None
    volumes: Sequence[Any] | None = None

class ContainerDefinitionProps(Struct):
    image: Any
    task_definition: Any
    command: Sequence[str] | None = None
    container_name: str | None = None
    cpu: float | None = None
    credential_specs: Sequence[Any] | None = None
    disable_networking: bool | None = None
    dns_search_domains: Sequence[str] | None = None
    dns_servers: Sequence[str] | None = None
    docker_labels: Mapping[str, str] | None = None
    docker_security_options: Sequence[str] | None = None
    enable_restart_policy: bool | None = None
    entry_point: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    environment_files: Sequence[Any] | None = None
    essential: bool | None = None
    extra_hosts: Mapping[str, str] | None = None
    gpu_count: float | None = None
    health_check: Any | None = None
    hostname: str | None = None
    inference_accelerator_resources: Sequence[str] | None = None
    interactive: bool | None = None
    linux_parameters: Any | None = None
    logging: Any | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    port_mappings: Sequence[Any] | None = None
    privileged: bool | None = None
    pseudo_terminal: bool | None = None
    readonly_root_filesystem: bool | None = None
    restart_attempt_period: Any | None = None
    restart_ignored_exit_codes: Sequence[float] | None = None
    secrets: Mapping[str, Any] | None = None
    start_timeout: Any | None = None
    stop_timeout: Any | None = None
    system_controls: Sequence[Any] | None = None
    ulimits: Sequence[Any] | None = None
    user: str | None = None
    version_consistency: Any | None = None
    working_directory: str | None = None

class ContainerMountPoint(Struct):
    container_path: str
    read_only: bool

class CpuUtilizationScalingProps(Struct):
    target_utilization_percent: float
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class CredentialSpecConfig(Struct):
    location: str
    type_prefix: str

class DeploymentAlarmConfig(Struct):
    alarm_names: Sequence[str]
    behavior: AlarmBehavior | None = None

class DeploymentAlarmOptions(Struct):
    behavior: AlarmBehavior | None = None

class DeploymentCircuitBreaker(Struct):
    enable: bool | None = None
    rollback: bool | None = None

class DeploymentController(Struct):
    type: DeploymentControllerType | None = None

class DeploymentLifecycleHookTargetConfig(Struct):
    lifecycle_stages: Sequence[DeploymentLifecycleStage]
    target_arn: str
    role: Any | None = None

class DeploymentLifecycleLambdaTargetProps(Struct):
    lifecycle_stages: Sequence[DeploymentLifecycleStage]
    role: Any | None = None

class EBSTagSpecification(Struct):
    propagate_tags: EbsPropagatedTagSource | None = None
    tags: Mapping[str, str] | None = None

class Ec2ServiceAttributes(Struct):
    cluster: Any
    service_arn: str | None = None
    service_name: str | None = None

class Ec2ServiceProps(Struct):
    cluster: Any
    task_definition: Any
    bake_time: Any | None = None
    canary_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: DeploymentCircuitBreaker | Mapping[str, Any] | None = None
    cloud_map_options: CloudMapOptions | Mapping[str, Any] | None = None
    deployment_alarms: DeploymentAlarmConfig | Mapping[str, Any] | None = None
    deployment_controller: DeploymentController | Mapping[str, Any] | None = None
    deployment_strategy: DeploymentStrategy | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    force_new_deployment: ForceNewDeployment | Mapping[str, Any] | None = None
    health_check_grace_period: Any | None = None
    lifecycle_hooks: Sequence[Any] | None = None
    linear_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    service_connect_configuration: ServiceConnectProps | Mapping[str, Any] | None = None
    service_name: str | None = None
    task_definition_revision: Any | None = None
    volume_configurations: Sequence[Any] | None = None
    assign_public_ip: bool | None = None
    availability_zone_rebalancing: AvailabilityZoneRebalancing | None = None
    daemon: bool | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None
    security_groups: Sequence[Any] | None = None
    vpc_subnets: Any | None = None

class Ec2TaskDefinitionAttributes(Struct):
    task_definition_arn: str
    execution_role: Any | None = None
    network_mode: Any | None = None
    task_role: Any | None = None

class Ec2TaskDefinitionProps(Struct):
    enable_fault_injection: bool | None = None
    execution_role: Any | None = None
    family: str | None = None
    proxy_configuration: Any | None = None
    task_role: Any | None = None
    volumes: Sequence[Any] | None = None
    inference_accelerators: Sequence[Any] | None = None
    ipc_mode: Any | None = None
    network_mode: Any | None = None
    pid_mode: Any | None = None
    placement_constraints: Sequence[Any] | None = None

class EcsOptimizedImageOptions(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None

class EcsTarget(Struct):
    container_name: str
    listener: Any
    new_target_group_id: str
    container_port: float | None = None
    protocol: Any | None = None

class EnvironmentFileConfig(Struct):
    file_type: Any
    s3_location: Any

class ExistingCloudMapNamespaceOptions(Struct):
    namespace: Any
    use_for_service_connect: bool | None = None

class ExternalServiceAttributes(Struct):
    cluster: Any
    service_arn: str | None = None
    service_name: str | None = None

class ExternalServiceProps(Struct):
    cluster: Any
    task_definition: Any
    bake_time: Any | None = None
    canary_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: DeploymentCircuitBreaker | Mapping[str, Any] | None = None
    cloud_map_options: CloudMapOptions | Mapping[str, Any] | None = None
    deployment_alarms: DeploymentAlarmConfig | Mapping[str, Any] | None = None
    deployment_controller: DeploymentController | Mapping[str, Any] | None = None
    deployment_strategy: DeploymentStrategy | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    force_new_deployment: ForceNewDeployment | Mapping[str, Any] | None = None
    health_check_grace_period: Any | None = None
    lifecycle_hooks: Sequence[Any] | None = None
    linear_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    service_connect_configuration: ServiceConnectProps | Mapping[str, Any] | None = None
    service_name: str | None = None
    task_definition_revision: Any | None = None
    volume_configurations: Sequence[Any] | None = None
    daemon: bool | None = None
    security_groups: Sequence[Any] | None = None

class ExternalTaskDefinitionAttributes(Struct):
    task_definition_arn: str
    execution_role: Any | None = None
    network_mode: Any | None = None
    task_role: Any | None = None

class ExternalTaskDefinitionProps(Struct):
    enable_fault_injection: bool | None = None
    execution_role: Any | None = None
    family: str | None = None
    proxy_configuration: Any | None = None
    task_role: Any | None = None
    volumes: Sequence[Any] | None = None
    network_mode: Any | None = None

class FargateServiceAttributes(Struct):
    cluster: Any
    service_arn: str | None = None
    service_name: str | None = None

class FargateServiceProps(Struct):
    cluster: Any
    task_definition: Any
    bake_time: Any | None = None
    canary_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: DeploymentCircuitBreaker | Mapping[str, Any] | None = None
    cloud_map_options: CloudMapOptions | Mapping[str, Any] | None = None
    deployment_alarms: DeploymentAlarmConfig | Mapping[str, Any] | None = None
    deployment_controller: DeploymentController | Mapping[str, Any] | None = None
    deployment_strategy: DeploymentStrategy | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    force_new_deployment: ForceNewDeployment | Mapping[str, Any] | None = None
    health_check_grace_period: Any | None = None
    lifecycle_hooks: Sequence[Any] | None = None
    linear_configuration: TrafficShiftConfig | Mapping[str, Any] | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    service_connect_configuration: ServiceConnectProps | Mapping[str, Any] | None = None
    service_name: str | None = None
    task_definition_revision: Any | None = None
    volume_configurations: Sequence[Any] | None = None
    assign_public_ip: bool | None = None
    availability_zone_rebalancing: AvailabilityZoneRebalancing | None = None
    platform_version: Any | None = None
    security_groups: Sequence[Any] | None = None
    vpc_subnets: Any | None = None

class FargateTaskDefinitionAttributes(Struct):
    task_definition_arn: str
    execution_role: Any | None = None
    network_mode: Any | None = None
    task_role: Any | None = None

class FargateTaskDefinitionProps(Struct):
    enable_fault_injection: bool | None = None
    execution_role: Any | None = None
    family: str | None = None
    proxy_configuration: Any | None = None
    task_role: Any | None = None
    volumes: Sequence[Any] | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    pid_mode: Any | None = None
    runtime_platform: Any | None = None

class FireLensLogDriverProps(Struct):
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None
    options: Mapping[str, str] | None = None
    secret_options: Mapping[str, Any] | None = None

class FirelensConfig(Struct):
    type: FirelensLogRouterType
    options: FirelensOptions | Mapping[str, Any] | None = None

class FirelensLogRouterDefinitionOptions(Struct):
    image: Any
    firelens_config: FirelensConfig | Mapping[str, Any]
    command: Sequence[str] | None = None
    container_name: str | None = None
    cpu: float | None = None
    credential_specs: Sequence[Any] | None = None
    disable_networking: bool | None = None
    dns_search_domains: Sequence[str] | None = None
    dns_servers: Sequence[str] | None = None
    docker_labels: Mapping[str, str] | None = None
    docker_security_options: Sequence[str] | None = None
    enable_restart_policy: bool | None = None
    entry_point: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    environment_files: Sequence[Any] | None = None
    essential: bool | None = None
    extra_hosts: Mapping[str, str] | None = None
    gpu_count: float | None = None
    health_check: Any | None = None
    hostname: str | None = None
    inference_accelerator_resources: Sequence[str] | None = None
    interactive: bool | None = None
    linux_parameters: Any | None = None
    logging: Any | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    port_mappings: Sequence[Any] | None = None
    privileged: bool | None = None
    pseudo_terminal: bool | None = None
    readonly_root_filesystem: bool | None = None
    restart_attempt_period: Any | None = None
    restart_ignored_exit_codes: Sequence[float] | None = None
    secrets: Mapping[str, Any] | None = None
    start_timeout: Any | None = None
    stop_timeout: Any | None = None
    system_controls: Sequence[Any] | None = None
    ulimits: Sequence[Any] | None = None
    user: str | None = None
    version_consistency: Any | None = None
    working_directory: str | None = None

class FirelensLogRouterProps(Struct):
    image: Any
    task_definition: Any
    firelens_config: FirelensConfig | Mapping[str, Any]
    command: Sequence[str] | None = None
    container_name: str | None = None
    cpu: float | None = None
    credential_specs: Sequence[Any] | None = None
    disable_networking: bool | None = None
    dns_search_domains: Sequence[str] | None = None
    dns_servers: Sequence[str] | None = None
    docker_labels: Mapping[str, str] | None = None
    docker_security_options: Sequence[str] | None = None
    enable_restart_policy: bool | None = None
    entry_point: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    environment_files: Sequence[Any] | None = None
    essential: bool | None = None
    extra_hosts: Mapping[str, str] | None = None
    gpu_count: float | None = None
    health_check: Any | None = None
    hostname: str | None = None
    inference_accelerator_resources: Sequence[str] | None = None
    interactive: bool | None = None
    linux_parameters: Any | None = None
    logging: Any | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    port_mappings: Sequence[Any] | None = None
    privileged: bool | None = None
    pseudo_terminal: bool | None = None
    readonly_root_filesystem: bool | None = None
    restart_attempt_period: Any | None = None
    restart_ignored_exit_codes: Sequence[float] | None = None
    secrets: Mapping[str, Any] | None = None
    start_timeout: Any | None = None
    stop_timeout: Any | None = None
    system_controls: Sequence[Any] | None = None
    ulimits: Sequence[Any] | None = None
    user: str | None = None
    version_consistency: Any | None = None
    working_directory: str | None = None

class FirelensOptions(Struct):
    config_file_type: FirelensConfigFileType | None = None
    config_file_value: str | None = None
    enable_ecs_log_metadata: bool | None = None

class FluentdLogDriverProps(Struct):
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None
    address: str | None = None
    async_: bool | None = None
    async_connect: bool | None = None
    buffer_limit: float | None = None
    max_retries: float | None = None
    retry_wait: Any | None = None
    sub_second_precision: bool | None = None

class ForceNewDeployment(Struct):
    enabled: bool
    nonce: str | None = None

class GelfLogDriverProps(Struct):
    address: str
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None
    compression_level: float | None = None
    compression_type: Any | None = None
    tcp_max_reconnect: float | None = None
    tcp_reconnect_delay: Any | None = None

class GenericLogDriverProps(Struct):
    log_driver: str
    options: Mapping[str, str] | None = None
    secret_options: Mapping[str, Any] | None = None

class JournaldLogDriverProps(Struct):
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None

class JsonFileLogDriverProps(Struct):
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None
    compress: bool | None = None
    max_file: float | None = None
    max_size: str | None = None

class LinuxParametersProps(Struct):
    init_process_enabled: bool | None = None
    max_swap: Any | None = None
    shared_memory_size: float | None = None
    swappiness: float | None = None

class LoadBalancerTargetOptions(Struct):
    container_name: str
    alternate_target: Any | None = None
    container_port: float | None = None
    protocol: Any | None = None

class LogDriverConfig(Struct):
    log_driver: str
    options: Mapping[str, str] | None = None
    secret_options: Sequence[Any] | None = None

class ManagedInstancesCapacityProviderProps(Struct):
    security_groups: Sequence[Any]
    subnets: Sequence[Any]
    capacity_option_type: CapacityOptionType | None = None
    capacity_provider_name: str | None = None
    ec2_instance_profile: Any | None = None
    infrastructure_role: Any | None = None
    instance_requirements: Any | None = None
    monitoring: InstanceMonitoring | None = None
    propagate_tags: PropagateManagedInstancesTags | None = None
    task_volume_storage: Any | None = None

class MemoryUtilizationScalingProps(Struct):
    target_utilization_percent: float
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class RepositoryImageProps(Struct):
    credentials: Any | None = None

class RequestCountScalingProps(Struct):
    requests_per_target: float
    target_group: Any
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class ScalableTaskCountProps(Struct):
    max_capacity: float
    dimension: str
    resource_id: str
    role: Any
    service_namespace: Any
    min_capacity: float | None = None

class ScratchSpace(Struct):
    container_path: str
    name: str
    read_only: bool
    source_path: str

class ServiceConnectAccessLogConfiguration(Struct):
    format: ServiceConnectAccessLogFormat
    include_query_parameters: bool | None = None

class ServiceConnectProps(Struct):
    access_log_configuration: ServiceConnectAccessLogConfiguration | Mapping[str, Any] | None = None
    log_driver: Any | None = None
    namespace: str | None = None
    services: Sequence[ServiceConnectService | Mapping[str, Any]] | None = None

class ServiceConnectService(Struct):
    port_mapping_name: str
    discovery_name: str | None = None
    dns_name: str | None = None
    idle_timeout: Any | None = None
    ingress_port_override: float | None = None
    per_request_timeout: Any | None = None
    port: float | None = None
    tls: ServiceConnectTlsConfiguration | Mapping[str, Any] | None = None

class ServiceConnectTlsConfiguration(Struct):
    aws_pca_authority_arn: str | None = None
    kms_key: Any | None = None
    role: Any | None = None

class ServiceManagedEBSVolumeConfiguration(Struct):
    encrypted: bool | None = None
    file_system_type: FileSystemType | None = None
    iops: float | None = None
    kms_key_id: Any | None = None
    role: Any | None = None
    size: Any | None = None
    snap_shot_id: str | None = None
    tag_specifications: Sequence[EBSTagSpecification | Mapping[str, Any]] | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: Any | None = None

class ServiceManagedVolumeProps(Struct):
    name: str
    managed_ebs_volume: ServiceManagedEBSVolumeConfiguration | Mapping[str, Any] | None = None

class SplunkLogDriverProps(Struct):
    secret_token: Any
    url: str
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None
    ca_name: str | None = None
    ca_path: str | None = None
    format: Any | None = None
    gzip: bool | None = None
    gzip_level: float | None = None
    index: str | None = None
    insecure_skip_verify: str | None = None
    source: str | None = None
    source_type: str | None = None
    verify_connection: bool | None = None

class SyslogLogDriverProps(Struct):
    env: Sequence[str] | None = None
    env_regex: str | None = None
    labels: Sequence[str] | None = None
    tag: str | None = None
    address: str | None = None
    facility: str | None = None
    format: str | None = None
    tls_ca_cert: str | None = None
    tls_cert: str | None = None
    tls_key: str | None = None
    tls_skip_verify: bool | None = None

class TagParameterContainerImageProps(Struct):
    is_image_digest: bool | None = None

class TaskDefinitionAttributes(Struct):
    task_definition_arn: str
    execution_role: Any | None = None
    network_mode: Any | None = None
    task_role: Any | None = None
    compatibility: Any | None = None

class TaskDefinitionProps(Struct):
    compatibility: Any
    enable_fault_injection: bool | None = None
    execution_role: Any | None = None
    family: str | None = None
    proxy_configuration: Any | None = None
    task_role: Any | None = None
    volumes: Sequence[Any] | None = None
    cpu: str | None = None
    ephemeral_storage_gib: float | None = None
    inference_accelerators: Sequence[Any] | None = None
    ipc_mode: Any | None = None
    memory_mib: str | None = None
    network_mode: Any | None = None
    pid_mode: Any | None = None
    placement_constraints: Sequence[Any] | None = None
    runtime_platform: Any | None = None

class TrackCustomMetricProps(Struct):
    metric: Any
    target_value: float
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class TrafficShiftConfig(Struct):
    step_bake_time: Any | None = None
    step_percent: float | None = None

