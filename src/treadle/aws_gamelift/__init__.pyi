# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_gamelift as _aws_gamelift
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RoutingStrategyProperty(Struct):
        type: str
        fleet_id: str | None = None
        message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        routing_strategy: CfnAlias.RoutingStrategyProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    routing_strategy: CfnAlias.RoutingStrategyProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def alias_ref(self) -> _aws_gamelift.AliasReference: ...
    @property
    def attr_alias_arn(self) -> str: ...
    @property
    def attr_alias_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_alias(resource: _aws_gamelift.IAliasRef) -> str: ...
    @staticmethod
    def from_alias_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IAliasRef: ...
    @staticmethod
    def from_alias_id(scope: Construct, id: str, alias_id: str) -> _aws_gamelift.IAliasRef: ...
    @staticmethod
    def is_cfn_alias(x: Any) -> bool: ...

class CfnAliasProps(Struct):
    name: str
    routing_strategy: CfnAlias.RoutingStrategyProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnBuild(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StorageLocationProperty(Struct):
        bucket: str
        key: str
        role_arn: str
        object_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        operating_system: str | None = None,
        server_sdk_version: str | None = None,
        storage_location: CfnBuild.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version: str | None = None,
    ) -> None: ...
    name: str | None
    operating_system: str | None
    server_sdk_version: str | None
    storage_location: CfnBuild.StorageLocationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    version: str | None
    @property
    def attr_build_arn(self) -> str: ...
    @property
    def attr_build_id(self) -> str: ...
    @property
    def build_ref(self) -> _aws_gamelift.BuildReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_build(resource: _aws_gamelift.IBuildRef) -> str: ...
    @staticmethod
    def from_build_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IBuildRef: ...
    @staticmethod
    def from_build_id(scope: Construct, id: str, build_id: str) -> _aws_gamelift.IBuildRef: ...
    @staticmethod
    def is_cfn_build(x: Any) -> bool: ...

class CfnBuildProps(Struct):
    name: str | None = None
    operating_system: str | None = None
    server_sdk_version: str | None = None
    storage_location: CfnBuild.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version: str | None = None

class CfnContainerFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionPortRangeProperty(Struct):
        from_port: float
        to_port: float
    class DeploymentConfigurationProperty(Struct):
        impairment_strategy: str | None = None
        minimum_healthy_percentage: float | None = None
        protection_strategy: str | None = None
    class DeploymentDetailsProperty(Struct):
        latest_deployment_id: str | None = None
    class GameSessionCreationLimitPolicyProperty(Struct):
        new_game_sessions_per_creator: float | None = None
        policy_period_in_minutes: float | None = None
    class IpPermissionProperty(Struct):
        from_port: float
        ip_range: str
        protocol: str
        to_port: float
    class LocationCapacityProperty(Struct):
        max_size: float
        desired_ec2_instances: float | None = None
        managed_capacity_configuration: CfnContainerFleet.ManagedCapacityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        min_size: float | None = None
    class LocationConfigurationProperty(Struct):
        location: str
        location_capacity: CfnContainerFleet.LocationCapacityProperty | Mapping[str, Any] | IResolvable | None = None
        player_gateway_status: str | None = None
        stopped_actions: Sequence[str] | None = None
    class LogConfigurationProperty(Struct):
        log_destination: str | None = None
        log_group_arn: str | None = None
        s3_bucket_name: str | None = None
    class ManagedCapacityConfigurationProperty(Struct):
        zero_capacity_strategy: str
        scale_in_after_inactivity_minutes: float | None = None
    class ScalingPolicyProperty(Struct):
        name: str
        comparison_operator: str | None = None
        evaluation_periods: float | None = None
        metric_name: str | None = None
        policy_type: str | None = None
        scaling_adjustment: float | None = None
        scaling_adjustment_type: str | None = None
        target_configuration: CfnContainerFleet.TargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        threshold: float | None = None
    class TargetConfigurationProperty(Struct):
        target_value: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        fleet_role_arn: str,
        billing_type: str | None = None,
        deployment_configuration: CfnContainerFleet.DeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        game_server_container_group_definition_name: str | None = None,
        game_server_container_groups_per_instance: float | None = None,
        game_session_creation_limit_policy: CfnContainerFleet.GameSessionCreationLimitPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        instance_connection_port_range: CfnContainerFleet.ConnectionPortRangeProperty | Mapping[str, Any] | IResolvable | None = None,
        instance_inbound_permissions: Sequence[CfnContainerFleet.IpPermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        instance_type: str | None = None,
        locations: Sequence[CfnContainerFleet.LocationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        log_configuration: CfnContainerFleet.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        metric_groups: Sequence[str] | None = None,
        new_game_session_protection_policy: str | None = None,
        per_instance_container_group_definition_name: str | None = None,
        player_gateway_mode: str | None = None,
        scaling_policies: Sequence[CfnContainerFleet.ScalingPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    fleet_role_arn: str
    billing_type: str | None
    deployment_configuration: CfnContainerFleet.DeploymentConfigurationProperty | IResolvable | None
    description: str | None
    game_server_container_group_definition_name: str | None
    game_server_container_groups_per_instance: float | None
    game_session_creation_limit_policy: CfnContainerFleet.GameSessionCreationLimitPolicyProperty | IResolvable | None
    instance_connection_port_range: CfnContainerFleet.ConnectionPortRangeProperty | IResolvable | None
    instance_inbound_permissions: Sequence[CfnContainerFleet.IpPermissionProperty | IResolvable] | IResolvable | None
    instance_type: str | None
    locations: Sequence[CfnContainerFleet.LocationConfigurationProperty | IResolvable] | IResolvable | None
    log_configuration: CfnContainerFleet.LogConfigurationProperty | IResolvable | None
    metric_groups: Sequence[str] | None
    new_game_session_protection_policy: str | None
    per_instance_container_group_definition_name: str | None
    player_gateway_mode: str | None
    scaling_policies: Sequence[CfnContainerFleet.ScalingPolicyProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_deployment_details(self) -> IResolvable: ...
    @property
    def attr_fleet_arn(self) -> str: ...
    @property
    def attr_fleet_id(self) -> str: ...
    @property
    def attr_game_server_container_group_definition_arn(self) -> str: ...
    @property
    def attr_maximum_game_server_container_groups_per_instance(self) -> float: ...
    @property
    def attr_per_instance_container_group_definition_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def container_fleet_ref(self) -> _aws_gamelift.ContainerFleetReference: ...
    @staticmethod
    def arn_for_container_fleet(resource: _aws_gamelift.IContainerFleetRef) -> str: ...
    @staticmethod
    def from_container_fleet_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IContainerFleetRef: ...
    @staticmethod
    def from_fleet_id(scope: Construct, id: str, fleet_id: str) -> _aws_gamelift.IContainerFleetRef: ...
    @staticmethod
    def is_cfn_container_fleet(x: Any) -> bool: ...

class CfnContainerFleetProps(Struct):
    fleet_role_arn: str
    billing_type: str | None = None
    deployment_configuration: CfnContainerFleet.DeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    game_server_container_group_definition_name: str | None = None
    game_server_container_groups_per_instance: float | None = None
    game_session_creation_limit_policy: CfnContainerFleet.GameSessionCreationLimitPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    instance_connection_port_range: CfnContainerFleet.ConnectionPortRangeProperty | Mapping[str, Any] | IResolvable | None = None
    instance_inbound_permissions: Sequence[CfnContainerFleet.IpPermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    instance_type: str | None = None
    locations: Sequence[CfnContainerFleet.LocationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    log_configuration: CfnContainerFleet.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    metric_groups: Sequence[str] | None = None
    new_game_session_protection_policy: str | None = None
    per_instance_container_group_definition_name: str | None = None
    player_gateway_mode: str | None = None
    scaling_policies: Sequence[CfnContainerFleet.ScalingPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContainerGroupDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerDependencyProperty(Struct):
        condition: str
        container_name: str
    class ContainerEnvironmentProperty(Struct):
        name: str
        value: str
    class ContainerHealthCheckProperty(Struct):
        command: Sequence[str]
        interval: float | None = None
        retries: float | None = None
        start_period: float | None = None
        timeout: float | None = None
    class ContainerMountPointProperty(Struct):
        instance_path: str
        access_level: str | None = None
        container_path: str | None = None
    class ContainerPortRangeProperty(Struct):
        from_port: float
        protocol: str
        to_port: float
    class GameServerContainerDefinitionProperty(Struct):
        container_name: str
        image_uri: str
        server_sdk_version: str
        depends_on: Sequence[CfnContainerGroupDefinition.ContainerDependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        environment_override: Sequence[CfnContainerGroupDefinition.ContainerEnvironmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        linux_capabilities: CfnContainerGroupDefinition.LinuxCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
        mount_points: Sequence[CfnContainerGroupDefinition.ContainerMountPointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port_configuration: CfnContainerGroupDefinition.PortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        resolved_image_digest: str | None = None
        vcpu: float | None = None
    class LinuxCapabilitiesProperty(Struct):
        include: Sequence[str] | None = None
    class PortConfigurationProperty(Struct):
        container_port_ranges: Sequence[CfnContainerGroupDefinition.ContainerPortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SupportContainerDefinitionProperty(Struct):
        container_name: str
        image_uri: str
        depends_on: Sequence[CfnContainerGroupDefinition.ContainerDependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        environment_override: Sequence[CfnContainerGroupDefinition.ContainerEnvironmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        essential: bool | IResolvable | None = None
        health_check: CfnContainerGroupDefinition.ContainerHealthCheckProperty | Mapping[str, Any] | IResolvable | None = None
        linux_capabilities: CfnContainerGroupDefinition.LinuxCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
        memory_hard_limit_mebibytes: float | None = None
        mount_points: Sequence[CfnContainerGroupDefinition.ContainerMountPointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port_configuration: CfnContainerGroupDefinition.PortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        resolved_image_digest: str | None = None
        vcpu: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        operating_system: str,
        total_memory_limit_mebibytes: float,
        container_group_type: str | None = None,
        game_server_container_definition: CfnContainerGroupDefinition.GameServerContainerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        source_version_number: float | None = None,
        support_container_definitions: Sequence[CfnContainerGroupDefinition.SupportContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        total_vcpu_limit: float | None = None,
        version_description: str | None = None,
    ) -> None: ...
    name: str
    operating_system: str
    total_memory_limit_mebibytes: float
    container_group_type: str | None
    game_server_container_definition: CfnContainerGroupDefinition.GameServerContainerDefinitionProperty | IResolvable | None
    source_version_number: float | None
    support_container_definitions: Sequence[CfnContainerGroupDefinition.SupportContainerDefinitionProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    total_vcpu_limit: float | None
    version_description: str | None
    @property
    def attr_container_group_definition_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def attr_version_number(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def container_group_definition_ref(self) -> _aws_gamelift.ContainerGroupDefinitionReference: ...
    @staticmethod
    def arn_for_container_group_definition(resource: _aws_gamelift.IContainerGroupDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_container_group_definition(x: Any) -> bool: ...

class CfnContainerGroupDefinitionProps(Struct):
    name: str
    operating_system: str
    total_memory_limit_mebibytes: float
    container_group_type: str | None = None
    game_server_container_definition: CfnContainerGroupDefinition.GameServerContainerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    source_version_number: float | None = None
    support_container_definitions: Sequence[CfnContainerGroupDefinition.SupportContainerDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    total_vcpu_limit: float | None = None
    version_description: str | None = None

class CfnFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnywhereConfigurationProperty(Struct):
        cost: str
    class CertificateConfigurationProperty(Struct):
        certificate_type: str
    class IpPermissionProperty(Struct):
        from_port: float
        ip_range: str
        protocol: str
        to_port: float
    class LocationCapacityProperty(Struct):
        max_size: float
        desired_ec2_instances: float | None = None
        managed_capacity_configuration: CfnFleet.ManagedCapacityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        min_size: float | None = None
    class LocationConfigurationProperty(Struct):
        location: str
        location_capacity: CfnFleet.LocationCapacityProperty | Mapping[str, Any] | IResolvable | None = None
        player_gateway_status: str | None = None
    class ManagedCapacityConfigurationProperty(Struct):
        zero_capacity_strategy: str
        scale_in_after_inactivity_minutes: float | None = None
    class PlayerGatewayConfigurationProperty(Struct):
        game_server_ip_protocol_supported: str | None = None
    class ResourceCreationLimitPolicyProperty(Struct):
        new_game_sessions_per_creator: float | None = None
        policy_period_in_minutes: float | None = None
    class RuntimeConfigurationProperty(Struct):
        game_session_activation_timeout_seconds: float | None = None
        max_concurrent_game_session_activations: float | None = None
        server_processes: Sequence[CfnFleet.ServerProcessProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScalingPolicyProperty(Struct):
        name: str
        comparison_operator: str | None = None
        evaluation_periods: float | None = None
        location: str | None = None
        metric_name: str | None = None
        policy_type: str | None = None
        scaling_adjustment: float | None = None
        scaling_adjustment_type: str | None = None
        status: str | None = None
        target_configuration: CfnFleet.TargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        threshold: float | None = None
        update_status: str | None = None
    class ServerProcessProperty(Struct):
        concurrent_executions: float
        launch_path: str
        parameters: str | None = None
    class TargetConfigurationProperty(Struct):
        target_value: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        anywhere_configuration: CfnFleet.AnywhereConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        apply_capacity: str | None = None,
        build_id: str | None = None,
        certificate_configuration: CfnFleet.CertificateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        compute_type: str | None = None,
        description: str | None = None,
        desired_ec2_instances: float | None = None,
        ec2_inbound_permissions: Sequence[CfnFleet.IpPermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ec2_instance_type: str | None = None,
        fleet_type: str | None = None,
        instance_role_arn: str | None = None,
        instance_role_credentials_provider: str | None = None,
        locations: Sequence[CfnFleet.LocationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        log_paths: Sequence[str] | None = None,
        max_size: float | None = None,
        metric_groups: Sequence[str] | None = None,
        min_size: float | None = None,
        new_game_session_protection_policy: str | None = None,
        peer_vpc_aws_account_id: str | None = None,
        peer_vpc_id: str | None = None,
        player_gateway_configuration: CfnFleet.PlayerGatewayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        player_gateway_mode: str | None = None,
        resource_creation_limit_policy: CfnFleet.ResourceCreationLimitPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        runtime_configuration: CfnFleet.RuntimeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        scaling_policies: Sequence[CfnFleet.ScalingPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        script_id: str | None = None,
        server_launch_parameters: str | None = None,
        server_launch_path: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    anywhere_configuration: CfnFleet.AnywhereConfigurationProperty | IResolvable | None
    apply_capacity: str | None
    build_id: str | None
    certificate_configuration: CfnFleet.CertificateConfigurationProperty | IResolvable | None
    compute_type: str | None
    description: str | None
    desired_ec2_instances: float | None
    ec2_inbound_permissions: Sequence[CfnFleet.IpPermissionProperty | IResolvable] | IResolvable | None
    ec2_instance_type: str | None
    fleet_type: str | None
    instance_role_arn: str | None
    instance_role_credentials_provider: str | None
    locations: Sequence[CfnFleet.LocationConfigurationProperty | IResolvable] | IResolvable | None
    log_paths: Sequence[str] | None
    max_size: float | None
    metric_groups: Sequence[str] | None
    min_size: float | None
    new_game_session_protection_policy: str | None
    peer_vpc_aws_account_id: str | None
    peer_vpc_id: str | None
    player_gateway_configuration: CfnFleet.PlayerGatewayConfigurationProperty | IResolvable | None
    player_gateway_mode: str | None
    resource_creation_limit_policy: CfnFleet.ResourceCreationLimitPolicyProperty | IResolvable | None
    runtime_configuration: CfnFleet.RuntimeConfigurationProperty | IResolvable | None
    scaling_policies: Sequence[CfnFleet.ScalingPolicyProperty | IResolvable] | IResolvable | None
    script_id: str | None
    server_launch_parameters: str | None
    server_launch_path: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_fleet_arn(self) -> str: ...
    @property
    def attr_fleet_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def fleet_ref(self) -> _aws_gamelift.FleetReference: ...
    @staticmethod
    def arn_for_fleet(resource: _aws_gamelift.IFleetRef) -> str: ...
    @staticmethod
    def from_fleet_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IFleetRef: ...
    @staticmethod
    def from_fleet_id(scope: Construct, id: str, fleet_id: str) -> _aws_gamelift.IFleetRef: ...
    @staticmethod
    def is_cfn_fleet(x: Any) -> bool: ...

class CfnFleetProps(Struct):
    name: str
    anywhere_configuration: CfnFleet.AnywhereConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    apply_capacity: str | None = None
    build_id: str | None = None
    certificate_configuration: CfnFleet.CertificateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    compute_type: str | None = None
    description: str | None = None
    desired_ec2_instances: float | None = None
    ec2_inbound_permissions: Sequence[CfnFleet.IpPermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ec2_instance_type: str | None = None
    fleet_type: str | None = None
    instance_role_arn: str | None = None
    instance_role_credentials_provider: str | None = None
    locations: Sequence[CfnFleet.LocationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    log_paths: Sequence[str] | None = None
    max_size: float | None = None
    metric_groups: Sequence[str] | None = None
    min_size: float | None = None
    new_game_session_protection_policy: str | None = None
    peer_vpc_aws_account_id: str | None = None
    peer_vpc_id: str | None = None
    player_gateway_configuration: CfnFleet.PlayerGatewayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    player_gateway_mode: str | None = None
    resource_creation_limit_policy: CfnFleet.ResourceCreationLimitPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    runtime_configuration: CfnFleet.RuntimeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    scaling_policies: Sequence[CfnFleet.ScalingPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    script_id: str | None = None
    server_launch_parameters: str | None = None
    server_launch_path: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGameServerGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoScalingPolicyProperty(Struct):
        target_tracking_configuration: CfnGameServerGroup.TargetTrackingConfigurationProperty | Mapping[str, Any] | IResolvable
        estimated_instance_warmup: float | None = None
    class InstanceDefinitionProperty(Struct):
        instance_type: str
        weighted_capacity: str | None = None
    class LaunchTemplateProperty(Struct):
        launch_template_id: str | None = None
        launch_template_name: str | None = None
        version: str | None = None
    class TargetTrackingConfigurationProperty(Struct):
        target_value: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        game_server_group_name: str,
        instance_definitions: Sequence[CfnGameServerGroup.InstanceDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        role_arn: str,
        auto_scaling_policy: CfnGameServerGroup.AutoScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        balancing_strategy: str | None = None,
        delete_option: str | None = None,
        game_server_protection_policy: str | None = None,
        launch_template: CfnGameServerGroup.LaunchTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        max_size: float | None = None,
        min_size: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_subnets: Sequence[str] | None = None,
    ) -> None: ...
    game_server_group_name: str
    instance_definitions: Sequence[CfnGameServerGroup.InstanceDefinitionProperty | IResolvable] | IResolvable
    role_arn: str
    auto_scaling_policy: CfnGameServerGroup.AutoScalingPolicyProperty | IResolvable | None
    balancing_strategy: str | None
    delete_option: str | None
    game_server_protection_policy: str | None
    launch_template: CfnGameServerGroup.LaunchTemplateProperty | IResolvable | None
    max_size: float | None
    min_size: float | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_subnets: Sequence[str] | None
    @property
    def attr_auto_scaling_group_arn(self) -> str: ...
    @property
    def attr_game_server_group_arn(self) -> str: ...
    @property
    def game_server_group_ref(self) -> _aws_gamelift.GameServerGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_game_server_group(resource: _aws_gamelift.IGameServerGroupRef) -> str: ...
    @staticmethod
    def is_cfn_game_server_group(x: Any) -> bool: ...

class CfnGameServerGroupProps(Struct):
    game_server_group_name: str
    instance_definitions: Sequence[CfnGameServerGroup.InstanceDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    role_arn: str
    auto_scaling_policy: CfnGameServerGroup.AutoScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    balancing_strategy: str | None = None
    delete_option: str | None = None
    game_server_protection_policy: str | None = None
    launch_template: CfnGameServerGroup.LaunchTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    max_size: float | None = None
    min_size: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_subnets: Sequence[str] | None = None

class CfnGameSessionQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationProperty(Struct):
        destination_arn: str | None = None
    class FilterConfigurationProperty(Struct):
        allowed_locations: Sequence[str] | None = None
    class GameSessionQueueDestinationProperty(Struct):
        destination_arn: str | None = None
    class PlayerLatencyPolicyProperty(Struct):
        maximum_individual_player_latency_milliseconds: float | None = None
        policy_duration_seconds: float | None = None
    class PriorityConfigurationProperty(Struct):
        location_order: Sequence[str] | None = None
        priority_order: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        custom_event_data: str | None = None,
        destinations: Sequence[CfnGameSessionQueue.DestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        filter_configuration: CfnGameSessionQueue.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        notification_target: str | None = None,
        player_latency_policies: Sequence[CfnGameSessionQueue.PlayerLatencyPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        priority_configuration: CfnGameSessionQueue.PriorityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout_in_seconds: float | None = None,
    ) -> None: ...
    name: str
    custom_event_data: str | None
    destinations: Sequence[CfnGameSessionQueue.DestinationProperty | IResolvable] | IResolvable | None
    filter_configuration: CfnGameSessionQueue.FilterConfigurationProperty | IResolvable | None
    notification_target: str | None
    player_latency_policies: Sequence[CfnGameSessionQueue.PlayerLatencyPolicyProperty | IResolvable] | IResolvable | None
    priority_configuration: CfnGameSessionQueue.PriorityConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    timeout_in_seconds: float | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def game_session_queue_ref(self) -> _aws_gamelift.GameSessionQueueReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_game_session_queue(resource: _aws_gamelift.IGameSessionQueueRef) -> str: ...
    @staticmethod
    def from_game_session_queue_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IGameSessionQueueRef: ...
    @staticmethod
    def from_game_session_queue_name(scope: Construct, id: str, game_session_queue_name: str) -> _aws_gamelift.IGameSessionQueueRef: ...
    @staticmethod
    def is_cfn_game_session_queue(x: Any) -> bool: ...

class CfnGameSessionQueueProps(Struct):
    name: str
    custom_event_data: str | None = None
    destinations: Sequence[CfnGameSessionQueue.DestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    filter_configuration: CfnGameSessionQueue.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    notification_target: str | None = None
    player_latency_policies: Sequence[CfnGameSessionQueue.PlayerLatencyPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    priority_configuration: CfnGameSessionQueue.PriorityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout_in_seconds: float | None = None

class CfnLocation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        location_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    location_name: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def location_ref(self) -> _aws_gamelift.LocationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_location(resource: _aws_gamelift.ILocationRef) -> str: ...
    @staticmethod
    def is_cfn_location(x: Any) -> bool: ...

class CfnLocationProps(Struct):
    location_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMatchmakingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GamePropertyProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        acceptance_required: bool | IResolvable,
        name: str,
        request_timeout_seconds: float,
        rule_set_name: str,
        acceptance_timeout_seconds: float | None = None,
        additional_player_count: float | None = None,
        backfill_mode: str | None = None,
        creation_time: str | None = None,
        custom_event_data: str | None = None,
        description: str | None = None,
        flex_match_mode: str | None = None,
        game_properties: Sequence[CfnMatchmakingConfiguration.GamePropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        game_session_data: str | None = None,
        game_session_queue_arns: Sequence[str] | None = None,
        notification_target: str | None = None,
        rule_set_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    acceptance_required: bool | IResolvable
    name: str
    request_timeout_seconds: float
    rule_set_name: str
    acceptance_timeout_seconds: float | None
    additional_player_count: float | None
    backfill_mode: str | None
    creation_time: str | None
    custom_event_data: str | None
    description: str | None
    flex_match_mode: str | None
    game_properties: Sequence[CfnMatchmakingConfiguration.GamePropertyProperty | IResolvable] | IResolvable | None
    game_session_data: str | None
    game_session_queue_arns: Sequence[str] | None
    notification_target: str | None
    rule_set_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def matchmaking_configuration_ref(self) -> _aws_gamelift.MatchmakingConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_matchmaking_configuration(resource: _aws_gamelift.IMatchmakingConfigurationRef) -> str: ...
    @staticmethod
    def from_matchmaking_configuration_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IMatchmakingConfigurationRef: ...
    @staticmethod
    def from_matchmaking_configuration_name(scope: Construct, id: str, matchmaking_configuration_name: str) -> _aws_gamelift.IMatchmakingConfigurationRef: ...
    @staticmethod
    def is_cfn_matchmaking_configuration(x: Any) -> bool: ...

class CfnMatchmakingConfigurationProps(Struct):
    acceptance_required: bool | IResolvable
    name: str
    request_timeout_seconds: float
    rule_set_name: str
    acceptance_timeout_seconds: float | None = None
    additional_player_count: float | None = None
    backfill_mode: str | None = None
    creation_time: str | None = None
    custom_event_data: str | None = None
    description: str | None = None
    flex_match_mode: str | None = None
    game_properties: Sequence[CfnMatchmakingConfiguration.GamePropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    game_session_data: str | None = None
    game_session_queue_arns: Sequence[str] | None = None
    notification_target: str | None = None
    rule_set_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMatchmakingRuleSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        rule_set_body: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    rule_set_body: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def matchmaking_rule_set_ref(self) -> _aws_gamelift.MatchmakingRuleSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_matchmaking_rule_set(resource: _aws_gamelift.IMatchmakingRuleSetRef) -> str: ...
    @staticmethod
    def from_matchmaking_rule_set_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IMatchmakingRuleSetRef: ...
    @staticmethod
    def from_matchmaking_rule_set_name(scope: Construct, id: str, matchmaking_rule_set_name: str) -> _aws_gamelift.IMatchmakingRuleSetRef: ...
    @staticmethod
    def is_cfn_matchmaking_rule_set(x: Any) -> bool: ...

class CfnMatchmakingRuleSetProps(Struct):
    name: str
    rule_set_body: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScript(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        role_arn: str
        object_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        storage_location: CfnScript.S3LocationProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
        node_js_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version: str | None = None,
    ) -> None: ...
    storage_location: CfnScript.S3LocationProperty | IResolvable
    name: str | None
    node_js_version: str | None
    tags_raw: Sequence[_CfnTag] | None
    version: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_size_on_disk(self) -> float: ...
    @property
    def script_ref(self) -> _aws_gamelift.ScriptReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_script(resource: _aws_gamelift.IScriptRef) -> str: ...
    @staticmethod
    def from_script_arn(scope: Construct, id: str, arn: str) -> _aws_gamelift.IScriptRef: ...
    @staticmethod
    def from_script_id(scope: Construct, id: str, script_id: str) -> _aws_gamelift.IScriptRef: ...
    @staticmethod
    def is_cfn_script(x: Any) -> bool: ...

class CfnScriptProps(Struct):
    storage_location: CfnScript.S3LocationProperty | Mapping[str, Any] | IResolvable
    name: str | None = None
    node_js_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version: str | None = None

