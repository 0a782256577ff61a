# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_redshiftserverless as _aws_redshiftserverless
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NamespaceProperty(Struct):
        admin_password_secret_arn: str | None = None
        admin_password_secret_kms_key_id: str | None = None
        admin_username: str | None = None
        creation_date: str | None = None
        db_name: str | None = None
        default_iam_role_arn: str | None = None
        iam_roles: Sequence[str] | None = None
        kms_key_id: str | None = None
        log_exports: Sequence[str] | None = None
        namespace_arn: str | None = None
        namespace_id: str | None = None
        namespace_name: str | None = None
        status: str | None = None
    class SnapshotCopyConfigurationProperty(Struct):
        destination_region: str
        destination_kms_key_id: str | None = None
        snapshot_retention_period: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        namespace_name: str,
        admin_password_secret_kms_key_id: str | None = None,
        admin_username: str | None = None,
        admin_user_password: str | None = None,
        db_name: str | None = None,
        default_iam_role_arn: str | _aws_iam.IRoleRef | None = None,
        final_snapshot_name: str | None = None,
        final_snapshot_retention_period: float | None = None,
        iam_roles: Sequence[str | _aws_iam.IRoleRef] | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        log_exports: Sequence[str] | None = None,
        manage_admin_password: bool | IResolvable | None = None,
        namespace_resource_policy: Any | None = None,
        redshift_idc_application_arn: str | None = None,
        snapshot_copy_configurations: Sequence[CfnNamespace.SnapshotCopyConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    namespace_name: str
    namespace_resource_policy: Any
    admin_password_secret_kms_key_id: str | None
    admin_username: str | None
    admin_user_password: str | None
    db_name: str | None
    default_iam_role_arn: str | None
    final_snapshot_name: str | None
    final_snapshot_retention_period: float | None
    iam_roles: Sequence[str] | None
    kms_key_id: str | None
    log_exports: Sequence[str] | None
    manage_admin_password: bool | IResolvable | None
    redshift_idc_application_arn: str | None
    snapshot_copy_configurations: Sequence[CfnNamespace.SnapshotCopyConfigurationProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_namespace(self) -> IResolvable: ...
    @property
    def attr_namespace_admin_username(self) -> str: ...
    @property
    def attr_namespace_creation_date(self) -> str: ...
    @property
    def attr_namespace_db_name(self) -> str: ...
    @property
    def attr_namespace_default_iam_role_arn(self) -> str: ...
    @property
    def attr_namespace_iam_roles(self) -> Sequence[str]: ...
    @property
    def attr_namespace_kms_key_id(self) -> str: ...
    @property
    def attr_namespace_log_exports(self) -> Sequence[str]: ...
    @property
    def attr_namespace_namespace_arn(self) -> str: ...
    @property
    def attr_namespace_namespace_id(self) -> str: ...
    @property
    def attr_namespace_namespace_name(self) -> str: ...
    @property
    def attr_namespace_status(self) -> str: ...
    @property
    def namespace_ref(self) -> _aws_redshiftserverless.NamespaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_namespace(x: Any) -> bool: ...

class CfnNamespaceProps(Struct):
    namespace_name: str
    admin_password_secret_kms_key_id: str | None = None
    admin_username: str | None = None
    admin_user_password: str | None = None
    db_name: str | None = None
    default_iam_role_arn: str | _aws_iam.IRoleRef | None = None
    final_snapshot_name: str | None = None
    final_snapshot_retention_period: float | None = None
    iam_roles: Sequence[str | _aws_iam.IRoleRef] | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    log_exports: Sequence[str] | None = None
    manage_admin_password: bool | IResolvable | None = None
    namespace_resource_policy: Any | None = None
    redshift_idc_application_arn: str | None = None
    snapshot_copy_configurations: Sequence[CfnNamespace.SnapshotCopyConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SnapshotProperty(Struct):
        admin_username: str | None = None
        kms_key_id: str | None = None
        namespace_arn: str | None = None
        namespace_name: str | None = None
        owner_account: str | None = None
        retention_period: float | None = None
        snapshot_arn: str | None = None
        snapshot_create_time: str | None = None
        snapshot_name: str | None = None
        status: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        snapshot_name: str,
        namespace_name: str | None = None,
        retention_period: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    snapshot_name: str
    namespace_name: str | None
    retention_period: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_owner_account(self) -> str: ...
    @property
    def attr_snapshot(self) -> IResolvable: ...
    @property
    def attr_snapshot_admin_username(self) -> str: ...
    @property
    def attr_snapshot_kms_key_id(self) -> str: ...
    @property
    def attr_snapshot_namespace_arn(self) -> str: ...
    @property
    def attr_snapshot_namespace_name(self) -> str: ...
    @property
    def attr_snapshot_owner_account(self) -> str: ...
    @property
    def attr_snapshot_retention_period(self) -> float: ...
    @property
    def attr_snapshot_snapshot_arn(self) -> str: ...
    @property
    def attr_snapshot_snapshot_create_time(self) -> str: ...
    @property
    def attr_snapshot_snapshot_name(self) -> str: ...
    @property
    def attr_snapshot_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def snapshot_ref(self) -> _aws_redshiftserverless.SnapshotReference: ...
    @staticmethod
    def is_cfn_snapshot(x: Any) -> bool: ...

class CfnSnapshotProps(Struct):
    snapshot_name: str
    namespace_name: str | None = None
    retention_period: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWorkgroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigParameterProperty(Struct):
        parameter_key: str | None = None
        parameter_value: str | None = None
    class EndpointProperty(Struct):
        address: str | None = None
        port: float | None = None
        vpc_endpoints: Sequence[CfnWorkgroup.VpcEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NetworkInterfaceProperty(Struct):
        availability_zone: str | None = None
        network_interface_id: str | None = None
        private_ip_address: str | None = None
        subnet_id: str | None = None
    class PerformanceTargetProperty(Struct):
        level: float | None = None
        status: str | None = None
    class VpcEndpointProperty(Struct):
        network_interfaces: Sequence[CfnWorkgroup.NetworkInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vpc_endpoint_id: str | None = None
        vpc_id: str | None = None
    class WorkgroupProperty(Struct):
        base_capacity: float | None = None
        config_parameters: Sequence[CfnWorkgroup.ConfigParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        creation_date: str | None = None
        endpoint: CfnWorkgroup.EndpointProperty | Mapping[str, Any] | IResolvable | None = None
        enhanced_vpc_routing: bool | IResolvable | None = None
        max_capacity: float | None = None
        namespace_name: str | None = None
        price_performance_target: CfnWorkgroup.PerformanceTargetProperty | Mapping[str, Any] | IResolvable | None = None
        publicly_accessible: bool | IResolvable | None = None
        security_group_ids: Sequence[str] | None = None
        status: str | None = None
        subnet_ids: Sequence[str] | None = None
        track_name: str | None = None
        workgroup_arn: str | None = None
        workgroup_id: str | None = None
        workgroup_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        workgroup_name: str,
        base_capacity: float | None = None,
        config_parameters: Sequence[CfnWorkgroup.ConfigParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        enhanced_vpc_routing: bool | IResolvable | None = None,
        max_capacity: float | None = None,
        namespace_name: str | None = None,
        port: float | None = None,
        price_performance_target: CfnWorkgroup.PerformanceTargetProperty | Mapping[str, Any] | IResolvable | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        recovery_point_id: str | None = None,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        snapshot_arn: str | None = None,
        snapshot_name: str | None = None,
        snapshot_owner_account: str | None = None,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        track_name: str | None = None,
        workgroup: CfnWorkgroup.WorkgroupProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    workgroup_name: str
    base_capacity: float | None
    config_parameters: Sequence[CfnWorkgroup.ConfigParameterProperty | IResolvable] | IResolvable | None
    enhanced_vpc_routing: bool | IResolvable | None
    max_capacity: float | None
    namespace_name: str | None
    port: float | None
    price_performance_target: CfnWorkgroup.PerformanceTargetProperty | IResolvable | None
    publicly_accessible: bool | IResolvable | None
    recovery_point_id: str | None
    security_group_ids: Sequence[str] | None
    snapshot_arn: str | None
    snapshot_name: str | None
    snapshot_owner_account: str | None
    subnet_ids: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    track_name: str | None
    workgroup: CfnWorkgroup.WorkgroupProperty | IResolvable | None
    @property
    def attr_workgroup(self) -> IResolvable: ...
    @property
    def attr_workgroup_base_capacity(self) -> float: ...
    @property
    def attr_workgroup_config_parameters(self) -> IResolvable: ...
    @property
    def attr_workgroup_creation_date(self) -> str: ...
    @property
    def attr_workgroup_endpoint(self) -> IResolvable: ...
    @property
    def attr_workgroup_endpoint_address(self) -> str: ...
    @property
    def attr_workgroup_endpoint_port(self) -> float: ...
    @property
    def attr_workgroup_endpoint_vpc_endpoints(self) -> IResolvable: ...
    @property
    def attr_workgroup_enhanced_vpc_routing(self) -> IResolvable: ...
    @property
    def attr_workgroup_max_capacity(self) -> float: ...
    @property
    def attr_workgroup_namespace_name(self) -> str: ...
    @property
    def attr_workgroup_publicly_accessible(self) -> IResolvable: ...
    @property
    def attr_workgroup_security_group_ids(self) -> Sequence[str]: ...
    @property
    def attr_workgroup_status(self) -> str: ...
    @property
    def attr_workgroup_subnet_ids(self) -> Sequence[str]: ...
    @property
    def attr_workgroup_track_name(self) -> str: ...
    @property
    def attr_workgroup_workgroup_arn(self) -> str: ...
    @property
    def attr_workgroup_workgroup_id(self) -> str: ...
    @property
    def attr_workgroup_workgroup_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workgroup_ref(self) -> _aws_redshiftserverless.WorkgroupReference: ...
    @staticmethod
    def is_cfn_workgroup(x: Any) -> bool: ...

class CfnWorkgroupProps(Struct):
    workgroup_name: str
    base_capacity: float | None = None
    config_parameters: Sequence[CfnWorkgroup.ConfigParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    enhanced_vpc_routing: bool | IResolvable | None = None
    max_capacity: float | None = None
    namespace_name: str | None = None
    port: float | None = None
    price_performance_target: CfnWorkgroup.PerformanceTargetProperty | Mapping[str, Any] | IResolvable | None = None
    publicly_accessible: bool | IResolvable | None = None
    recovery_point_id: str | None = None
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    snapshot_arn: str | None = None
    snapshot_name: str | None = None
    snapshot_owner_account: str | None = None
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    track_name: str | None = None
    workgroup: CfnWorkgroup.WorkgroupProperty | Mapping[str, Any] | IResolvable | None = None

