# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_pcs as _aws_pcs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccountingProperty(Struct):
        mode: str
        default_purge_time_in_days: float | None = None
    class AuthKeyProperty(Struct):
        secret_arn: str
        secret_version: str
    class CgroupCustomSettingProperty(Struct):
        parameter_name: str
        parameter_value: str
    class EndpointProperty(Struct):
        port: str
        private_ip_address: str
        type: str
        ipv6_address: str | None = None
        public_ip_address: str | None = None
    class ErrorInfoProperty(Struct):
        code: str | None = None
        message: str | None = None
    class JwtAuthProperty(Struct):
        jwt_key: CfnCluster.JwtKeyProperty | Mapping[str, Any] | IResolvable | None = None
    class JwtKeyProperty(Struct):
        secret_arn: str
        secret_version: str
    class NetworkingProperty(Struct):
        network_type: str | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class SchedulerProperty(Struct):
        type: str
        version: str
    class SlurmConfigurationProperty(Struct):
        accounting: CfnCluster.AccountingProperty | Mapping[str, Any] | IResolvable | None = None
        auth_key: CfnCluster.AuthKeyProperty | Mapping[str, Any] | IResolvable | None = None
        cgroup_custom_settings: Sequence[CfnCluster.CgroupCustomSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        jwt_auth: CfnCluster.JwtAuthProperty | Mapping[str, Any] | IResolvable | None = None
        scale_down_idle_time_in_seconds: float | None = None
        slurm_custom_settings: Sequence[CfnCluster.SlurmCustomSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slurmdbd_custom_settings: Sequence[CfnCluster.SlurmdbdCustomSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slurm_rest: CfnCluster.SlurmRestProperty | Mapping[str, Any] | IResolvable | None = None
    class SlurmCustomSettingProperty(Struct):
        parameter_name: str
        parameter_value: str
    class SlurmRestProperty(Struct):
        mode: str
    class SlurmdbdCustomSettingProperty(Struct):
        parameter_name: str
        parameter_value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        networking: CfnCluster.NetworkingProperty | Mapping[str, Any] | IResolvable,
        scheduler: CfnCluster.SchedulerProperty | Mapping[str, Any] | IResolvable,
        size: str,
        name: str | None = None,
        slurm_configuration: CfnCluster.SlurmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    networking: CfnCluster.NetworkingProperty | IResolvable
    scheduler: CfnCluster.SchedulerProperty | IResolvable
    size: str
    name: str | None
    slurm_configuration: CfnCluster.SlurmConfigurationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_endpoints(self) -> IResolvable: ...
    @property
    def attr_error_info(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_ref(self) -> _aws_pcs.ClusterReference: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_pcs.IClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    networking: CfnCluster.NetworkingProperty | Mapping[str, Any] | IResolvable
    scheduler: CfnCluster.SchedulerProperty | Mapping[str, Any] | IResolvable
    size: str
    name: str | None = None
    slurm_configuration: CfnCluster.SlurmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnComputeNodeGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomLaunchTemplateProperty(Struct):
        version: str
        template_id: str | None = None
    class ErrorInfoProperty(Struct):
        code: str | None = None
        message: str | None = None
    class InstanceConfigProperty(Struct):
        instance_type: str | None = None
    class NodeLifecycleActionsProperty(Struct):
        stages: CfnComputeNodeGroup.NodeLifecycleStagesProperty | Mapping[str, Any] | IResolvable
        script_caching_policy: str | None = None
    class NodeLifecycleScriptProperty(Struct):
        name: str
        script_source: CfnComputeNodeGroup.ScriptSourceProperty | Mapping[str, Any] | IResolvable
        arguments: Sequence[str] | None = None
        execution_policy: str | None = None
        on_error: str | None = None
    class NodeLifecycleStagesProperty(Struct):
        node_bootstrapped: Sequence[CfnComputeNodeGroup.NodeLifecycleScriptProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        node_ready: Sequence[CfnComputeNodeGroup.NodeLifecycleScriptProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScalingConfigurationProperty(Struct):
        max_instance_count: float
        min_instance_count: float
    class ScriptSourceProperty(Struct):
        script_location: str
        checksum: str | None = None
        s3_version_id: str | None = None
    class SlurmConfigurationProperty(Struct):
        gres_custom_settings: Sequence[Mapping[str, str] | IResolvable] | IResolvable | None = None
        scale_down_idle_time_in_seconds: float | None = None
        slurm_custom_settings: Sequence[CfnComputeNodeGroup.SlurmCustomSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SlurmCustomSettingProperty(Struct):
        parameter_name: str
        parameter_value: str
    class SpotOptionsProperty(Struct):
        allocation_strategy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_id: str,
        iam_instance_profile_arn: str,
        instance_configs: Sequence[CfnComputeNodeGroup.InstanceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        scaling_configuration: CfnComputeNodeGroup.ScalingConfigurationProperty | Mapping[str, Any] | IResolvable,
        subnet_ids: Sequence[str],
        ami_id: str | None = None,
        custom_launch_template: CfnComputeNodeGroup.CustomLaunchTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        node_lifecycle_actions: CfnComputeNodeGroup.NodeLifecycleActionsProperty | Mapping[str, Any] | IResolvable | None = None,
        purchase_option: str | None = None,
        slurm_configuration: CfnComputeNodeGroup.SlurmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        spot_options: CfnComputeNodeGroup.SpotOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    cluster_id: str
    iam_instance_profile_arn: str
    instance_configs: Sequence[CfnComputeNodeGroup.InstanceConfigProperty | IResolvable] | IResolvable
    scaling_configuration: CfnComputeNodeGroup.ScalingConfigurationProperty | IResolvable
    subnet_ids: Sequence[str]
    ami_id: str | None
    custom_launch_template: CfnComputeNodeGroup.CustomLaunchTemplateProperty | IResolvable | None
    name: str | None
    node_lifecycle_actions: CfnComputeNodeGroup.NodeLifecycleActionsProperty | IResolvable | None
    purchase_option: str | None
    slurm_configuration: CfnComputeNodeGroup.SlurmConfigurationProperty | IResolvable | None
    spot_options: CfnComputeNodeGroup.SpotOptionsProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_error_info(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def compute_node_group_ref(self) -> _aws_pcs.ComputeNodeGroupReference: ...
    @staticmethod
    def arn_for_compute_node_group(resource: _aws_pcs.IComputeNodeGroupRef) -> str: ...
    @staticmethod
    def is_cfn_compute_node_group(x: Any) -> bool: ...

class CfnComputeNodeGroupProps(Struct):
    cluster_id: str
    iam_instance_profile_arn: str
    instance_configs: Sequence[CfnComputeNodeGroup.InstanceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    scaling_configuration: CfnComputeNodeGroup.ScalingConfigurationProperty | Mapping[str, Any] | IResolvable
    subnet_ids: Sequence[str]
    ami_id: str | None = None
    custom_launch_template: CfnComputeNodeGroup.CustomLaunchTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    node_lifecycle_actions: CfnComputeNodeGroup.NodeLifecycleActionsProperty | Mapping[str, Any] | IResolvable | None = None
    purchase_option: str | None = None
    slurm_configuration: CfnComputeNodeGroup.SlurmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    spot_options: CfnComputeNodeGroup.SpotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComputeNodeGroupConfigurationProperty(Struct):
        compute_node_group_id: str | None = None
    class ErrorInfoProperty(Struct):
        code: str | None = None
        message: str | None = None
    class SlurmConfigurationProperty(Struct):
        slurm_custom_settings: Sequence[CfnQueue.SlurmCustomSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SlurmCustomSettingProperty(Struct):
        parameter_name: str
        parameter_value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_id: str,
        compute_node_group_configurations: Sequence[CfnQueue.ComputeNodeGroupConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        slurm_configuration: CfnQueue.SlurmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    cluster_id: str
    compute_node_group_configurations: Sequence[CfnQueue.ComputeNodeGroupConfigurationProperty | IResolvable] | IResolvable | None
    name: str | None
    slurm_configuration: CfnQueue.SlurmConfigurationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_error_info(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def queue_ref(self) -> _aws_pcs.QueueReference: ...
    @staticmethod
    def arn_for_queue(resource: _aws_pcs.IQueueRef) -> str: ...
    @staticmethod
    def is_cfn_queue(x: Any) -> bool: ...

class CfnQueueProps(Struct):
    cluster_id: str
    compute_node_group_configurations: Sequence[CfnQueue.ComputeNodeGroupConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    slurm_configuration: CfnQueue.SlurmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

