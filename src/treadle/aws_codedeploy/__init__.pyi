# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codedeploy as _aws_codedeploy
from ..interfaces import aws_lambda as _aws_lambda
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str | _aws_lambda.IFunctionRef | None = None,
        compute_platform: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_name: str | None
    compute_platform: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_codedeploy.ApplicationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_codedeploy.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_name(scope: Construct, id: str, application_name: str) -> _aws_codedeploy.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_name: str | _aws_lambda.IFunctionRef | None = None
    compute_platform: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeploymentConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MinimumHealthyHostsPerZoneProperty(Struct):
        type: str
        value: float
    class MinimumHealthyHostsProperty(Struct):
        type: str
        value: float
    class TimeBasedCanaryProperty(Struct):
        canary_interval: float
        canary_percentage: float
    class TimeBasedLinearProperty(Struct):
        linear_interval: float
        linear_percentage: float
    class TrafficRoutingConfigProperty(Struct):
        type: str
        time_based_canary: CfnDeploymentConfig.TimeBasedCanaryProperty | Mapping[str, Any] | IResolvable | None = None
        time_based_linear: CfnDeploymentConfig.TimeBasedLinearProperty | Mapping[str, Any] | IResolvable | None = None
    class ZonalConfigProperty(Struct):
        first_zone_monitor_duration_in_seconds: float | None = None
        minimum_healthy_hosts_per_zone: CfnDeploymentConfig.MinimumHealthyHostsPerZoneProperty | Mapping[str, Any] | IResolvable | None = None
        monitor_duration_in_seconds: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        compute_platform: str | None = None,
        deployment_config_name: str | None = None,
        minimum_healthy_hosts: CfnDeploymentConfig.MinimumHealthyHostsProperty | Mapping[str, Any] | IResolvable | None = None,
        traffic_routing_config: CfnDeploymentConfig.TrafficRoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        zonal_config: CfnDeploymentConfig.ZonalConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    compute_platform: str | None
    deployment_config_name: str | None
    minimum_healthy_hosts: CfnDeploymentConfig.MinimumHealthyHostsProperty | IResolvable | None
    traffic_routing_config: CfnDeploymentConfig.TrafficRoutingConfigProperty | IResolvable | None
    zonal_config: CfnDeploymentConfig.ZonalConfigProperty | IResolvable | None
    @property
    def deployment_config_ref(self) -> _aws_codedeploy.DeploymentConfigReference: ...
    @staticmethod
    def is_cfn_deployment_config(x: Any) -> bool: ...

class CfnDeploymentConfigProps(Struct):
    compute_platform: str | None = None
    deployment_config_name: str | None = None
    minimum_healthy_hosts: CfnDeploymentConfig.MinimumHealthyHostsProperty | Mapping[str, Any] | IResolvable | None = None
    traffic_routing_config: CfnDeploymentConfig.TrafficRoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    zonal_config: CfnDeploymentConfig.ZonalConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDeploymentGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmConfigurationProperty(Struct):
        alarms: Sequence[CfnDeploymentGroup.AlarmProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        ignore_poll_alarm_failure: bool | IResolvable | None = None
    class AlarmProperty(Struct):
        name: str | None = None
    class AutoRollbackConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        events: Sequence[str] | None = None
    class BlueGreenDeploymentConfigurationProperty(Struct):
        deployment_ready_option: CfnDeploymentGroup.DeploymentReadyOptionProperty | Mapping[str, Any] | IResolvable | None = None
        green_fleet_provisioning_option: CfnDeploymentGroup.GreenFleetProvisioningOptionProperty | Mapping[str, Any] | IResolvable | None = None
        terminate_blue_instances_on_deployment_success: CfnDeploymentGroup.BlueInstanceTerminationOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class BlueInstanceTerminationOptionProperty(Struct):
        action: str | None = None
        termination_wait_time_in_minutes: float | None = None
    class DeploymentProperty(Struct):
        revision: CfnDeploymentGroup.RevisionLocationProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
        ignore_application_stop_failures: bool | IResolvable | None = None
    class DeploymentReadyOptionProperty(Struct):
        action_on_timeout: str | None = None
        wait_time_in_minutes: float | None = None
    class DeploymentStyleProperty(Struct):
        deployment_option: str | None = None
        deployment_type: str | None = None
    class EC2TagFilterProperty(Struct):
        key: str | None = None
        type: str | None = None
        value: str | None = None
    class EC2TagSetListObjectProperty(Struct):
        ec2_tag_group: Sequence[CfnDeploymentGroup.EC2TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EC2TagSetProperty(Struct):
        ec2_tag_set_list: Sequence[CfnDeploymentGroup.EC2TagSetListObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ECSServiceProperty(Struct):
        cluster_name: str
        service_name: str
    class ELBInfoProperty(Struct):
        name: str | None = None
    class GitHubLocationProperty(Struct):
        commit_id: str
        repository: str
    class GreenFleetProvisioningOptionProperty(Struct):
        action: str | None = None
    class LoadBalancerInfoProperty(Struct):
        elb_info_list: Sequence[CfnDeploymentGroup.ELBInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_group_info_list: Sequence[CfnDeploymentGroup.TargetGroupInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_group_pair_info_list: Sequence[CfnDeploymentGroup.TargetGroupPairInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OnPremisesTagSetListObjectProperty(Struct):
        on_premises_tag_group: Sequence[CfnDeploymentGroup.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OnPremisesTagSetProperty(Struct):
        on_premises_tag_set_list: Sequence[CfnDeploymentGroup.OnPremisesTagSetListObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RevisionLocationProperty(Struct):
        git_hub_location: CfnDeploymentGroup.GitHubLocationProperty | Mapping[str, Any] | IResolvable | None = None
        revision_type: str | None = None
        s3_location: CfnDeploymentGroup.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        bundle_type: str | None = None
        e_tag: str | None = None
        version: str | None = None
    class TagFilterProperty(Struct):
        key: str | None = None
        type: str | None = None
        value: str | None = None
    class TargetGroupInfoProperty(Struct):
        name: str | None = None
    class TargetGroupPairInfoProperty(Struct):
        prod_traffic_route: CfnDeploymentGroup.TrafficRouteProperty | Mapping[str, Any] | IResolvable | None = None
        target_groups: Sequence[CfnDeploymentGroup.TargetGroupInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        test_traffic_route: CfnDeploymentGroup.TrafficRouteProperty | Mapping[str, Any] | IResolvable | None = None
    class TrafficRouteProperty(Struct):
        listener_arns: Sequence[str] | None = None
    class TriggerConfigProperty(Struct):
        trigger_events: Sequence[str] | None = None
        trigger_name: str | None = None
        trigger_target_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str,
        service_role_arn: str,
        alarm_configuration: CfnDeploymentGroup.AlarmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        auto_rollback_configuration: CfnDeploymentGroup.AutoRollbackConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        auto_scaling_groups: Sequence[str] | None = None,
        blue_green_deployment_configuration: CfnDeploymentGroup.BlueGreenDeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment: CfnDeploymentGroup.DeploymentProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment_config_name: str | None = None,
        deployment_group_name: str | None = None,
        deployment_style: CfnDeploymentGroup.DeploymentStyleProperty | Mapping[str, Any] | IResolvable | None = None,
        ec2_tag_filters: Sequence[CfnDeploymentGroup.EC2TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ec2_tag_set: CfnDeploymentGroup.EC2TagSetProperty | Mapping[str, Any] | IResolvable | None = None,
        ecs_services: Sequence[CfnDeploymentGroup.ECSServiceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        load_balancer_info: CfnDeploymentGroup.LoadBalancerInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        on_premises_instance_tag_filters: Sequence[CfnDeploymentGroup.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        on_premises_tag_set: CfnDeploymentGroup.OnPremisesTagSetProperty | Mapping[str, Any] | IResolvable | None = None,
        outdated_instances_strategy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        termination_hook_enabled: bool | IResolvable | None = None,
        trigger_configurations: Sequence[CfnDeploymentGroup.TriggerConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    application_name: str
    service_role_arn: str
    alarm_configuration: CfnDeploymentGroup.AlarmConfigurationProperty | IResolvable | None
    auto_rollback_configuration: CfnDeploymentGroup.AutoRollbackConfigurationProperty | IResolvable | None
    auto_scaling_groups: Sequence[str] | None
    blue_green_deployment_configuration: CfnDeploymentGroup.BlueGreenDeploymentConfigurationProperty | IResolvable | None
    deployment: CfnDeploymentGroup.DeploymentProperty | IResolvable | None
    deployment_config_name: str | None
    deployment_group_name: str | None
    deployment_style: CfnDeploymentGroup.DeploymentStyleProperty | IResolvable | None
    ec2_tag_filters: Sequence[CfnDeploymentGroup.EC2TagFilterProperty | IResolvable] | IResolvable | None
    ec2_tag_set: CfnDeploymentGroup.EC2TagSetProperty | IResolvable | None
    ecs_services: Sequence[CfnDeploymentGroup.ECSServiceProperty | IResolvable] | IResolvable | None
    load_balancer_info: CfnDeploymentGroup.LoadBalancerInfoProperty | IResolvable | None
    on_premises_instance_tag_filters: Sequence[CfnDeploymentGroup.TagFilterProperty | IResolvable] | IResolvable | None
    on_premises_tag_set: CfnDeploymentGroup.OnPremisesTagSetProperty | IResolvable | None
    outdated_instances_strategy: str | None
    tags_raw: Sequence[_CfnTag] | None
    termination_hook_enabled: bool | IResolvable | None
    trigger_configurations: Sequence[CfnDeploymentGroup.TriggerConfigProperty | IResolvable] | IResolvable | None
    @property
    def deployment_group_ref(self) -> _aws_codedeploy.DeploymentGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_deployment_group(x: Any) -> bool: ...

class CfnDeploymentGroupProps(Struct):
    application_name: str
    service_role_arn: str
    alarm_configuration: CfnDeploymentGroup.AlarmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    auto_rollback_configuration: CfnDeploymentGroup.AutoRollbackConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    auto_scaling_groups: Sequence[str] | None = None
    blue_green_deployment_configuration: CfnDeploymentGroup.BlueGreenDeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    deployment: CfnDeploymentGroup.DeploymentProperty | Mapping[str, Any] | IResolvable | None = None
    deployment_config_name: str | None = None
    deployment_group_name: str | None = None
    deployment_style: CfnDeploymentGroup.DeploymentStyleProperty | Mapping[str, Any] | IResolvable | None = None
    ec2_tag_filters: Sequence[CfnDeploymentGroup.EC2TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ec2_tag_set: CfnDeploymentGroup.EC2TagSetProperty | Mapping[str, Any] | IResolvable | None = None
    ecs_services: Sequence[CfnDeploymentGroup.ECSServiceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    load_balancer_info: CfnDeploymentGroup.LoadBalancerInfoProperty | Mapping[str, Any] | IResolvable | None = None
    on_premises_instance_tag_filters: Sequence[CfnDeploymentGroup.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    on_premises_tag_set: CfnDeploymentGroup.OnPremisesTagSetProperty | Mapping[str, Any] | IResolvable | None = None
    outdated_instances_strategy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    termination_hook_enabled: bool | IResolvable | None = None
    trigger_configurations: Sequence[CfnDeploymentGroup.TriggerConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class ComputePlatform(Enum):
    SERVER = 'Server'
    LAMBDA = 'Lambda'
    ECS = 'ECS'

class CustomLambdaDeploymentConfigType(Enum):
    CANARY = 'Canary'
    LINEAR = 'Linear'

class LoadBalancerGeneration(Enum):
    FIRST = 0
    SECOND = 1

class AutoRollbackConfig(Struct):
    deployment_in_alarm: bool | None = None
    failed_deployment: bool | None = None
    stopped_deployment: bool | None = None

class BaseDeploymentConfigOptions(Struct):
    deployment_config_name: str | None = None

class BaseDeploymentConfigProps(Struct):
    deployment_config_name: str | None = None
    compute_platform: ComputePlatform | None = None
    minimum_healthy_hosts: Any | None = None
    traffic_routing: Any | None = None
    zonal_config: ZonalConfig | Mapping[str, Any] | None = None

class BaseTrafficShiftingConfigProps(Struct):
    interval: Any
    percentage: float

class CanaryTrafficRoutingConfig(Struct):
    canary_interval: float
    canary_percentage: float

class CustomLambdaDeploymentConfigProps(Struct):
    interval: Any
    percentage: float
    type: CustomLambdaDeploymentConfigType
    deployment_config_name: str | None = None

class EcsApplicationProps(Struct):
    application_name: str | None = None

class EcsBlueGreenDeploymentConfig(Struct):
    blue_target_group: Any
    green_target_group: Any
    listener: Any
    deployment_approval_wait_time: Any | None = None
    termination_wait_time: Any | None = None
    test_listener: Any | None = None

class EcsDeploymentConfigProps(Struct):
    deployment_config_name: str | None = None
    traffic_routing: Any | None = None

class EcsDeploymentGroupAttributes(Struct):
    application: Any
    deployment_group_name: str
    deployment_config: Any | None = None

class EcsDeploymentGroupProps(Struct):
    blue_green_deployment_config: EcsBlueGreenDeploymentConfig | Mapping[str, Any]
    service: Any
    alarms: Sequence[Any] | None = None
    application: Any | None = None
    auto_rollback: AutoRollbackConfig | Mapping[str, Any] | None = None
    deployment_config: Any | None = None
    deployment_group_name: str | None = None
    ignore_alarm_configuration: bool | None = None
    ignore_poll_alarms_failure: bool | None = None
    role: Any | None = None

class LambdaApplicationProps(Struct):
    application_name: str | None = None

class LambdaDeploymentConfigImportProps(Struct):
    deployment_config_name: str

class LambdaDeploymentConfigProps(Struct):
    deployment_config_name: str | None = None
    traffic_routing: Any | None = None

class LambdaDeploymentGroupAttributes(Struct):
    application: Any
    deployment_group_name: str
    deployment_config: Any | None = None

class LambdaDeploymentGroupProps(Struct):
    alias: Any
    alarms: Sequence[Any] | None = None
    application: Any | None = None
    auto_rollback: AutoRollbackConfig | Mapping[str, Any] | None = None
    deployment_config: Any | None = None
    deployment_group_name: str | None = None
    ignore_alarm_configuration: bool | None = None
    ignore_poll_alarms_failure: bool | None = None
    post_hook: Any | None = None
    pre_hook: Any | None = None
    role: Any | None = None

class LinearTrafficRoutingConfig(Struct):
    linear_interval: float
    linear_percentage: float

class ServerApplicationProps(Struct):
    application_name: str | None = None

class ServerDeploymentConfigProps(Struct):
    minimum_healthy_hosts: Any
    deployment_config_name: str | None = None
    zonal_config: ZonalConfig | Mapping[str, Any] | None = None

class ServerDeploymentGroupAttributes(Struct):
    application: Any
    deployment_group_name: str
    deployment_config: Any | None = None

class ServerDeploymentGroupProps(Struct):
    alarms: Sequence[Any] | None = None
    application: Any | None = None
    auto_rollback: AutoRollbackConfig | Mapping[str, Any] | None = None
    auto_scaling_groups: Sequence[Any] | None = None
    deployment_config: Any | None = None
    deployment_group_name: str | None = None
    ec2_instance_tags: Any | None = None
    ignore_alarm_configuration: bool | None = None
    ignore_poll_alarms_failure: bool | None = None
    install_agent: bool | None = None
    load_balancer: Any | None = None
    load_balancers: Sequence[Any] | None = None
    on_premise_instance_tags: Any | None = None
    role: Any | None = None
    termination_hook: bool | None = None

class TimeBasedCanaryTrafficRoutingProps(Struct):
    interval: Any
    percentage: float

class TimeBasedLinearTrafficRoutingProps(Struct):
    interval: Any
    percentage: float

class TrafficRoutingConfig(Struct):
    type: str
    time_based_canary: CanaryTrafficRoutingConfig | Mapping[str, Any] | None = None
    time_based_linear: LinearTrafficRoutingConfig | Mapping[str, Any] | None = None

class ZonalConfig(Struct):
    first_zone_monitor_duration: Any | None = None
    minimum_healthy_hosts_per_zone: Any | None = None
    monitor_duration: Any | None = None

