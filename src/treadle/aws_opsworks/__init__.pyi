# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_opsworks as _aws_opsworks
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSourceProperty(Struct):
        arn: str | None = None
        database_name: str | None = None
        type: str | None = None
    class EnvironmentVariableProperty(Struct):
        key: str
        value: str
        secure: bool | IResolvable | None = None
    class SourceProperty(Struct):
        password: str | None = None
        revision: str | None = None
        ssh_key: str | None = None
        type: str | None = None
        url: str | None = None
        username: str | None = None
    class SslConfigurationProperty(Struct):
        certificate: str | None = None
        chain: str | None = None
        private_key: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        stack_id: str,
        type: str,
        app_source: CfnApp.SourceProperty | Mapping[str, Any] | IResolvable | None = None,
        attributes: Mapping[str, str] | IResolvable | None = None,
        data_sources: Sequence[CfnApp.DataSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        domains: Sequence[str] | None = None,
        enable_ssl: bool | IResolvable | None = None,
        environment: Sequence[CfnApp.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        shortname: str | None = None,
        ssl_configuration: CfnApp.SslConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    stack_id: str
    type: str
    app_source: CfnApp.SourceProperty | IResolvable | None
    attributes: Mapping[str, str] | IResolvable | None
    data_sources: Sequence[CfnApp.DataSourceProperty | IResolvable] | IResolvable | None
    description: str | None
    domains: Sequence[str] | None
    enable_ssl: bool | IResolvable | None
    environment: Sequence[CfnApp.EnvironmentVariableProperty | IResolvable] | IResolvable | None
    shortname: str | None
    ssl_configuration: CfnApp.SslConfigurationProperty | IResolvable | None
    @property
    def app_ref(self) -> _aws_opsworks.AppReference: ...
    @staticmethod
    def is_cfn_app(x: Any) -> bool: ...

class CfnAppProps(Struct):
    name: str
    stack_id: str
    type: str
    app_source: CfnApp.SourceProperty | Mapping[str, Any] | IResolvable | None = None
    attributes: Mapping[str, str] | IResolvable | None = None
    data_sources: Sequence[CfnApp.DataSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    domains: Sequence[str] | None = None
    enable_ssl: bool | IResolvable | None = None
    environment: Sequence[CfnApp.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    shortname: str | None = None
    ssl_configuration: CfnApp.SslConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnElasticLoadBalancerAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        elastic_load_balancer_name: str,
        layer_id: str,
    ) -> None: ...
    elastic_load_balancer_name: str
    layer_id: str
    @property
    def elastic_load_balancer_attachment_ref(self) -> _aws_opsworks.ElasticLoadBalancerAttachmentReference: ...
    @staticmethod
    def is_cfn_elastic_load_balancer_attachment(x: Any) -> bool: ...

class CfnElasticLoadBalancerAttachmentProps(Struct):
    elastic_load_balancer_name: str
    layer_id: str

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnInstance.EbsBlockDeviceProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class EbsBlockDeviceProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        iops: float | None = None
        snapshot_id: str | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class TimeBasedAutoScalingProperty(Struct):
        friday: Mapping[str, str] | IResolvable | None = None
        monday: Mapping[str, str] | IResolvable | None = None
        saturday: Mapping[str, str] | IResolvable | None = None
        sunday: Mapping[str, str] | IResolvable | None = None
        thursday: Mapping[str, str] | IResolvable | None = None
        tuesday: Mapping[str, str] | IResolvable | None = None
        wednesday: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_type: str,
        layer_ids: Sequence[str],
        stack_id: str,
        agent_version: str | None = None,
        ami_id: str | None = None,
        architecture: str | None = None,
        auto_scaling_type: str | None = None,
        availability_zone: str | None = None,
        block_device_mappings: Sequence[CfnInstance.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ebs_optimized: bool | IResolvable | None = None,
        elastic_ips: Sequence[str] | None = None,
        hostname: str | None = None,
        install_updates_on_boot: bool | IResolvable | None = None,
        os: str | None = None,
        root_device_type: str | None = None,
        ssh_key_name: str | None = None,
        subnet_id: str | None = None,
        tenancy: str | None = None,
        time_based_auto_scaling: CfnInstance.TimeBasedAutoScalingProperty | Mapping[str, Any] | IResolvable | None = None,
        virtualization_type: str | None = None,
        volumes: Sequence[str] | None = None,
    ) -> None: ...
    instance_type: str
    layer_ids: Sequence[str]
    stack_id: str
    agent_version: str | None
    ami_id: str | None
    architecture: str | None
    auto_scaling_type: str | None
    availability_zone: str | None
    block_device_mappings: Sequence[CfnInstance.BlockDeviceMappingProperty | IResolvable] | IResolvable | None
    ebs_optimized: bool | IResolvable | None
    elastic_ips: Sequence[str] | None
    hostname: str | None
    install_updates_on_boot: bool | IResolvable | None
    os: str | None
    root_device_type: str | None
    ssh_key_name: str | None
    subnet_id: str | None
    tenancy: str | None
    time_based_auto_scaling: CfnInstance.TimeBasedAutoScalingProperty | IResolvable | None
    virtualization_type: str | None
    volumes: Sequence[str] | None
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_private_dns_name(self) -> str: ...
    @property
    def attr_private_ip(self) -> str: ...
    @property
    def attr_public_dns_name(self) -> str: ...
    @property
    def attr_public_ip(self) -> str: ...
    @property
    def instance_ref(self) -> _aws_opsworks.InstanceReference: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    instance_type: str
    layer_ids: Sequence[str]
    stack_id: str
    agent_version: str | None = None
    ami_id: str | None = None
    architecture: str | None = None
    auto_scaling_type: str | None = None
    availability_zone: str | None = None
    block_device_mappings: Sequence[CfnInstance.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ebs_optimized: bool | IResolvable | None = None
    elastic_ips: Sequence[str] | None = None
    hostname: str | None = None
    install_updates_on_boot: bool | IResolvable | None = None
    os: str | None = None
    root_device_type: str | None = None
    ssh_key_name: str | None = None
    subnet_id: str | None = None
    tenancy: str | None = None
    time_based_auto_scaling: CfnInstance.TimeBasedAutoScalingProperty | Mapping[str, Any] | IResolvable | None = None
    virtualization_type: str | None = None
    volumes: Sequence[str] | None = None

class CfnLayer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoScalingThresholdsProperty(Struct):
        cpu_threshold: float | None = None
        ignore_metrics_time: float | None = None
        instance_count: float | None = None
        load_threshold: float | None = None
        memory_threshold: float | None = None
        thresholds_wait_time: float | None = None
    class LifecycleEventConfigurationProperty(Struct):
        shutdown_event_configuration: CfnLayer.ShutdownEventConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LoadBasedAutoScalingProperty(Struct):
        down_scaling: CfnLayer.AutoScalingThresholdsProperty | Mapping[str, Any] | IResolvable | None = None
        enable: bool | IResolvable | None = None
        up_scaling: CfnLayer.AutoScalingThresholdsProperty | Mapping[str, Any] | IResolvable | None = None
    class RecipesProperty(Struct):
        configure: Sequence[str] | None = None
        deploy: Sequence[str] | None = None
        setup: Sequence[str] | None = None
        shutdown: Sequence[str] | None = None
        undeploy: Sequence[str] | None = None
    class ShutdownEventConfigurationProperty(Struct):
        delay_until_elb_connections_drained: bool | IResolvable | None = None
        execution_timeout: float | None = None
    class VolumeConfigurationProperty(Struct):
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        mount_point: str | None = None
        number_of_disks: float | None = None
        raid_level: float | None = None
        size: float | None = None
        volume_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_assign_elastic_ips: bool | IResolvable,
        auto_assign_public_ips: bool | IResolvable,
        enable_auto_healing: bool | IResolvable,
        name: str,
        shortname: str,
        stack_id: str,
        type: str,
        attributes: Mapping[str, str] | IResolvable | None = None,
        custom_instance_profile_arn: str | None = None,
        custom_json: Any | None = None,
        custom_recipes: CfnLayer.RecipesProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_security_group_ids: Sequence[str] | None = None,
        install_updates_on_boot: bool | IResolvable | None = None,
        lifecycle_event_configuration: CfnLayer.LifecycleEventConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        load_based_auto_scaling: CfnLayer.LoadBasedAutoScalingProperty | Mapping[str, Any] | IResolvable | None = None,
        packages: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_ebs_optimized_instances: bool | IResolvable | None = None,
        volume_configurations: Sequence[CfnLayer.VolumeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    auto_assign_elastic_ips: bool | IResolvable
    auto_assign_public_ips: bool | IResolvable
    custom_json: Any
    enable_auto_healing: bool | IResolvable
    name: str
    shortname: str
    stack_id: str
    type: str
    attributes: Mapping[str, str] | IResolvable | None
    custom_instance_profile_arn: str | None
    custom_recipes: CfnLayer.RecipesProperty | IResolvable | None
    custom_security_group_ids: Sequence[str] | None
    install_updates_on_boot: bool | IResolvable | None
    lifecycle_event_configuration: CfnLayer.LifecycleEventConfigurationProperty | IResolvable | None
    load_based_auto_scaling: CfnLayer.LoadBasedAutoScalingProperty | IResolvable | None
    packages: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    use_ebs_optimized_instances: bool | IResolvable | None
    volume_configurations: Sequence[CfnLayer.VolumeConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def layer_ref(self) -> _aws_opsworks.LayerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_layer(x: Any) -> bool: ...

class CfnLayerProps(Struct):
    auto_assign_elastic_ips: bool | IResolvable
    auto_assign_public_ips: bool | IResolvable
    enable_auto_healing: bool | IResolvable
    name: str
    shortname: str
    stack_id: str
    type: str
    attributes: Mapping[str, str] | IResolvable | None = None
    custom_instance_profile_arn: str | None = None
    custom_json: Any | None = None
    custom_recipes: CfnLayer.RecipesProperty | Mapping[str, Any] | IResolvable | None = None
    custom_security_group_ids: Sequence[str] | None = None
    install_updates_on_boot: bool | IResolvable | None = None
    lifecycle_event_configuration: CfnLayer.LifecycleEventConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    load_based_auto_scaling: CfnLayer.LoadBasedAutoScalingProperty | Mapping[str, Any] | IResolvable | None = None
    packages: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_ebs_optimized_instances: bool | IResolvable | None = None
    volume_configurations: Sequence[CfnLayer.VolumeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnStack(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ChefConfigurationProperty(Struct):
        berkshelf_version: str | None = None
        manage_berkshelf: bool | IResolvable | None = None
    class ElasticIpProperty(Struct):
        ip: str
        name: str | None = None
    class RdsDbInstanceProperty(Struct):
        db_password: str
        db_user: str
        rds_db_instance_arn: str
    class SourceProperty(Struct):
        password: str | None = None
        revision: str | None = None
        ssh_key: str | None = None
        type: str | None = None
        url: str | None = None
        username: str | None = None
    class StackConfigurationManagerProperty(Struct):
        name: str | None = None
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_instance_profile_arn: str,
        name: str,
        service_role_arn: str,
        agent_version: str | None = None,
        attributes: Mapping[str, str] | IResolvable | None = None,
        chef_configuration: CfnStack.ChefConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        clone_app_ids: Sequence[str] | None = None,
        clone_permissions: bool | IResolvable | None = None,
        configuration_manager: CfnStack.StackConfigurationManagerProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_cookbooks_source: CfnStack.SourceProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_json: Any | None = None,
        default_availability_zone: str | None = None,
        default_os: str | None = None,
        default_root_device_type: str | None = None,
        default_ssh_key_name: str | None = None,
        default_subnet_id: str | None = None,
        ecs_cluster_arn: str | None = None,
        elastic_ips: Sequence[CfnStack.ElasticIpProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        hostname_theme: str | None = None,
        rds_db_instances: Sequence[CfnStack.RdsDbInstanceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        source_stack_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_custom_cookbooks: bool | IResolvable | None = None,
        use_opsworks_security_groups: bool | IResolvable | None = None,
        vpc_id: str | None = None,
    ) -> None: ...
    custom_json: Any
    default_instance_profile_arn: str
    name: str
    service_role_arn: str
    agent_version: str | None
    attributes: Mapping[str, str] | IResolvable | None
    chef_configuration: CfnStack.ChefConfigurationProperty | IResolvable | None
    clone_app_ids: Sequence[str] | None
    clone_permissions: bool | IResolvable | None
    configuration_manager: CfnStack.StackConfigurationManagerProperty | IResolvable | None
    custom_cookbooks_source: CfnStack.SourceProperty | IResolvable | None
    default_availability_zone: str | None
    default_os: str | None
    default_root_device_type: str | None
    default_ssh_key_name: str | None
    default_subnet_id: str | None
    ecs_cluster_arn: str | None
    elastic_ips: Sequence[CfnStack.ElasticIpProperty | IResolvable] | IResolvable | None
    hostname_theme: str | None
    rds_db_instances: Sequence[CfnStack.RdsDbInstanceProperty | IResolvable] | IResolvable | None
    source_stack_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    use_custom_cookbooks: bool | IResolvable | None
    use_opsworks_security_groups: bool | IResolvable | None
    vpc_id: str | None
    @property
    def stack_ref(self) -> _aws_opsworks.StackReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_stack(x: Any) -> bool: ...

class CfnStackProps(Struct):
    default_instance_profile_arn: str
    name: str
    service_role_arn: str
    agent_version: str | None = None
    attributes: Mapping[str, str] | IResolvable | None = None
    chef_configuration: CfnStack.ChefConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    clone_app_ids: Sequence[str] | None = None
    clone_permissions: bool | IResolvable | None = None
    configuration_manager: CfnStack.StackConfigurationManagerProperty | Mapping[str, Any] | IResolvable | None = None
    custom_cookbooks_source: CfnStack.SourceProperty | Mapping[str, Any] | IResolvable | None = None
    custom_json: Any | None = None
    default_availability_zone: str | None = None
    default_os: str | None = None
    default_root_device_type: str | None = None
    default_ssh_key_name: str | None = None
    default_subnet_id: str | None = None
    ecs_cluster_arn: str | None = None
    elastic_ips: Sequence[CfnStack.ElasticIpProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    hostname_theme: str | None = None
    rds_db_instances: Sequence[CfnStack.RdsDbInstanceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    source_stack_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_custom_cookbooks: bool | IResolvable | None = None
    use_opsworks_security_groups: bool | IResolvable | None = None
    vpc_id: str | None = None

class CfnUserProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iam_user_arn: str,
        allow_self_management: bool | IResolvable | None = None,
        ssh_public_key: str | None = None,
        ssh_username: str | None = None,
    ) -> None: ...
    iam_user_arn: str
    allow_self_management: bool | IResolvable | None
    ssh_public_key: str | None
    ssh_username: str | None
    @property
    def attr_ssh_username(self) -> str: ...
    @property
    def user_profile_ref(self) -> _aws_opsworks.UserProfileReference: ...
    @staticmethod
    def is_cfn_user_profile(x: Any) -> bool: ...

class CfnUserProfileProps(Struct):
    iam_user_arn: str
    allow_self_management: bool | IResolvable | None = None
    ssh_public_key: str | None = None
    ssh_username: str | None = None

class CfnVolume(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ec2_volume_id: str,
        stack_id: str,
        mount_point: str | None = None,
        name: str | None = None,
    ) -> None: ...
    ec2_volume_id: str
    stack_id: str
    mount_point: str | None
    name: str | None
    @property
    def volume_ref(self) -> _aws_opsworks.VolumeReference: ...
    @staticmethod
    def is_cfn_volume(x: Any) -> bool: ...

class CfnVolumeProps(Struct):
    ec2_volume_id: str
    stack_id: str
    mount_point: str | None = None
    name: str | None = None

