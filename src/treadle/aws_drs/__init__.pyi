# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_drs as _aws_drs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLaunchConfigurationTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LicensingProperty(Struct):
        os_byol: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        copy_private_ip: bool | IResolvable | None = None,
        copy_tags: bool | IResolvable | None = None,
        export_bucket_arn: str | None = None,
        launch_disposition: str | None = None,
        launch_into_source_instance: bool | IResolvable | None = None,
        licensing: CfnLaunchConfigurationTemplate.LicensingProperty | Mapping[str, Any] | IResolvable | None = None,
        post_launch_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_instance_type_right_sizing_method: str | None = None,
    ) -> None: ...
    copy_private_ip: bool | IResolvable | None
    copy_tags: bool | IResolvable | None
    export_bucket_arn: str | None
    launch_disposition: str | None
    launch_into_source_instance: bool | IResolvable | None
    licensing: CfnLaunchConfigurationTemplate.LicensingProperty | IResolvable | None
    post_launch_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_instance_type_right_sizing_method: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_launch_configuration_template_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def launch_configuration_template_ref(self) -> _aws_drs.LaunchConfigurationTemplateReference: ...
    @staticmethod
    def arn_for_launch_configuration_template(resource: _aws_drs.ILaunchConfigurationTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_launch_configuration_template(x: Any) -> bool: ...

class CfnLaunchConfigurationTemplateProps(Struct):
    copy_private_ip: bool | IResolvable | None = None
    copy_tags: bool | IResolvable | None = None
    export_bucket_arn: str | None = None
    launch_disposition: str | None = None
    launch_into_source_instance: bool | IResolvable | None = None
    licensing: CfnLaunchConfigurationTemplate.LicensingProperty | Mapping[str, Any] | IResolvable | None = None
    post_launch_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_instance_type_right_sizing_method: str | None = None

class CfnRecoveryPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_recovery_plan_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def recovery_plan_ref(self) -> _aws_drs.RecoveryPlanReference: ...
    @staticmethod
    def arn_for_recovery_plan(resource: _aws_drs.IRecoveryPlanRef) -> str: ...
    @staticmethod
    def is_cfn_recovery_plan(x: Any) -> bool: ...

class CfnRecoveryPlanProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReplicationConfigurationTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PITPolicyRuleProperty(Struct):
        interval: float
        retention_duration: float
        units: str
        enabled: bool | IResolvable | None = None
        rule_id: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bandwidth_throttling: float,
        ebs_encryption: str,
        pit_policy: Sequence[CfnReplicationConfigurationTemplate.PITPolicyRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        replication_servers_security_groups_i_ds: Sequence[str],
        staging_area_subnet_id: str,
        staging_area_tags: Mapping[str, str] | IResolvable,
        associate_default_security_group: bool | IResolvable | None = None,
        auto_replicate_new_disks: bool | IResolvable | None = None,
        create_public_ip: bool | IResolvable | None = None,
        data_plane_routing: str | None = None,
        default_large_staging_disk_type: str | None = None,
        ebs_encryption_key_arn: str | None = None,
        internet_protocol: str | None = None,
        replication_server_instance_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_dedicated_replication_server: bool | IResolvable | None = None,
    ) -> None: ...
    bandwidth_throttling: float
    ebs_encryption: str
    pit_policy: Sequence[CfnReplicationConfigurationTemplate.PITPolicyRuleProperty | IResolvable] | IResolvable
    replication_servers_security_groups_i_ds: Sequence[str]
    staging_area_subnet_id: str
    staging_area_tags: Mapping[str, str] | IResolvable
    associate_default_security_group: bool | IResolvable | None
    auto_replicate_new_disks: bool | IResolvable | None
    create_public_ip: bool | IResolvable | None
    data_plane_routing: str | None
    default_large_staging_disk_type: str | None
    ebs_encryption_key_arn: str | None
    internet_protocol: str | None
    replication_server_instance_type: str | None
    tags: Sequence[_CfnTag] | None
    use_dedicated_replication_server: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_replication_configuration_template_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def replication_configuration_template_ref(self) -> _aws_drs.ReplicationConfigurationTemplateReference: ...
    @staticmethod
    def arn_for_replication_configuration_template(resource: _aws_drs.IReplicationConfigurationTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_replication_configuration_template(x: Any) -> bool: ...

class CfnReplicationConfigurationTemplateProps(Struct):
    bandwidth_throttling: float
    ebs_encryption: str
    pit_policy: Sequence[CfnReplicationConfigurationTemplate.PITPolicyRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    replication_servers_security_groups_i_ds: Sequence[str]
    staging_area_subnet_id: str
    staging_area_tags: Mapping[str, str] | IResolvable
    associate_default_security_group: bool | IResolvable | None = None
    auto_replicate_new_disks: bool | IResolvable | None = None
    create_public_ip: bool | IResolvable | None = None
    data_plane_routing: str | None = None
    default_large_staging_disk_type: str | None = None
    ebs_encryption_key_arn: str | None = None
    internet_protocol: str | None = None
    replication_server_instance_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_dedicated_replication_server: bool | IResolvable | None = None

class CfnSourceNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        origin_account_id: str,
        origin_region: str,
        vpc_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    origin_account_id: str
    origin_region: str
    vpc_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_source_network_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def source_network_ref(self) -> _aws_drs.SourceNetworkReference: ...
    @staticmethod
    def arn_for_source_network(resource: _aws_drs.ISourceNetworkRef) -> str: ...
    @staticmethod
    def is_cfn_source_network(x: Any) -> bool: ...

class CfnSourceNetworkProps(Struct):
    origin_account_id: str
    origin_region: str
    vpc_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

