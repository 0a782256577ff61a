# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_memorydb as _aws_memorydb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnACL(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        acl_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_names: Sequence[str] | None = None,
    ) -> None: ...
    acl_name: str
    tags_raw: Sequence[_CfnTag] | None
    user_names: Sequence[str] | None
    @property
    def acl_ref(self) -> _aws_memorydb.ACLReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_acl(resource: _aws_memorydb.IACLRef) -> str: ...
    @staticmethod
    def from_acl_arn(scope: Construct, id: str, arn: str) -> _aws_memorydb.IACLRef: ...
    @staticmethod
    def from_acl_name(scope: Construct, id: str, acl_name: str) -> _aws_memorydb.IACLRef: ...
    @staticmethod
    def is_cfn_acl(x: Any) -> bool: ...

class CfnACLProps(Struct):
    acl_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_names: Sequence[str] | None = None

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointProperty(Struct):
        address: str | None = None
        port: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        acl_name: str,
        cluster_name: str,
        node_type: str,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        cluster_endpoint: CfnCluster.EndpointProperty | Mapping[str, Any] | IResolvable | None = None,
        data_tiering: str | None = None,
        description: str | None = None,
        engine: str | None = None,
        engine_version: str | None = None,
        final_snapshot_name: str | None = None,
        ip_discovery: str | None = None,
        kms_key_id: str | None = None,
        maintenance_window: str | None = None,
        multi_region_cluster_name: str | None = None,
        network_type: str | None = None,
        num_replicas_per_shard: float | None = None,
        num_shards: float | None = None,
        parameter_group_name: str | None = None,
        port: float | None = None,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        snapshot_arns: Sequence[str] | None = None,
        snapshot_name: str | None = None,
        snapshot_retention_limit: float | None = None,
        snapshot_window: str | None = None,
        sns_topic_arn: str | None = None,
        sns_topic_status: str | None = None,
        subnet_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tls_enabled: bool | IResolvable | None = None,
    ) -> None: ...
    acl_name: str
    cluster_name: str
    node_type: str
    auto_minor_version_upgrade: bool | IResolvable | None
    cluster_endpoint: CfnCluster.EndpointProperty | IResolvable | None
    data_tiering: str | None
    description: str | None
    engine: str | None
    engine_version: str | None
    final_snapshot_name: str | None
    ip_discovery: str | None
    kms_key_id: str | None
    maintenance_window: str | None
    multi_region_cluster_name: str | None
    network_type: str | None
    num_replicas_per_shard: float | None
    num_shards: float | None
    parameter_group_name: str | None
    port: float | None
    security_group_ids: Sequence[str] | None
    snapshot_arns: Sequence[str] | None
    snapshot_name: str | None
    snapshot_retention_limit: float | None
    snapshot_window: str | None
    sns_topic_arn: str | None
    sns_topic_status: str | None
    subnet_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    tls_enabled: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cluster_endpoint_address(self) -> str: ...
    @property
    def attr_cluster_endpoint_port(self) -> float: ...
    @property
    def attr_parameter_group_status(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_memorydb.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_memorydb.IClusterRef) -> str: ...
    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, arn: str) -> _aws_memorydb.IClusterRef: ...
    @staticmethod
    def from_cluster_name(scope: Construct, id: str, cluster_name: str) -> _aws_memorydb.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    acl_name: str
    cluster_name: str
    node_type: str
    auto_minor_version_upgrade: bool | IResolvable | None = None
    cluster_endpoint: CfnCluster.EndpointProperty | Mapping[str, Any] | IResolvable | None = None
    data_tiering: str | None = None
    description: str | None = None
    engine: str | None = None
    engine_version: str | None = None
    final_snapshot_name: str | None = None
    ip_discovery: str | None = None
    kms_key_id: str | None = None
    maintenance_window: str | None = None
    multi_region_cluster_name: str | None = None
    network_type: str | None = None
    num_replicas_per_shard: float | None = None
    num_shards: float | None = None
    parameter_group_name: str | None = None
    port: float | None = None
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    snapshot_arns: Sequence[str] | None = None
    snapshot_name: str | None = None
    snapshot_retention_limit: float | None = None
    snapshot_window: str | None = None
    sns_topic_arn: str | None = None
    sns_topic_status: str | None = None
    subnet_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tls_enabled: bool | IResolvable | None = None

class CfnMultiRegionCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        node_type: str,
        description: str | None = None,
        engine: str | None = None,
        engine_version: str | None = None,
        multi_region_cluster_name_suffix: str | None = None,
        multi_region_parameter_group_name: str | None = None,
        num_shards: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tls_enabled: bool | IResolvable | None = None,
        update_strategy: str | None = None,
    ) -> None: ...
    node_type: str
    description: str | None
    engine: str | None
    engine_version: str | None
    multi_region_cluster_name_suffix: str | None
    multi_region_parameter_group_name: str | None
    num_shards: float | None
    tags: Sequence[_CfnTag] | None
    tls_enabled: bool | IResolvable | None
    update_strategy: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_multi_region_cluster_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def multi_region_cluster_ref(self) -> _aws_memorydb.MultiRegionClusterReference: ...
    @staticmethod
    def arn_for_multi_region_cluster(resource: _aws_memorydb.IMultiRegionClusterRef) -> str: ...
    @staticmethod
    def is_cfn_multi_region_cluster(x: Any) -> bool: ...

class CfnMultiRegionClusterProps(Struct):
    node_type: str
    description: str | None = None
    engine: str | None = None
    engine_version: str | None = None
    multi_region_cluster_name_suffix: str | None = None
    multi_region_parameter_group_name: str | None = None
    num_shards: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tls_enabled: bool | IResolvable | None = None
    update_strategy: str | None = None

class CfnParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        family: str,
        parameter_group_name: str,
        description: str | None = None,
        parameters: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    family: str
    parameter_group_name: str
    parameters: Any
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def parameter_group_ref(self) -> _aws_memorydb.ParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_parameter_group(resource: _aws_memorydb.IParameterGroupRef) -> str: ...
    @staticmethod
    def from_parameter_group_arn(scope: Construct, id: str, arn: str) -> _aws_memorydb.IParameterGroupRef: ...
    @staticmethod
    def from_parameter_group_name(scope: Construct, id: str, parameter_group_name: str) -> _aws_memorydb.IParameterGroupRef: ...
    @staticmethod
    def is_cfn_parameter_group(x: Any) -> bool: ...

class CfnParameterGroupProps(Struct):
    family: str
    parameter_group_name: str
    description: str | None = None
    parameters: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ClusterConfigurationProperty(Struct):
        description: str | None = None
        engine: str | None = None
        engine_version: str | None = None
        maintenance_window: str | None = None
        name: str | None = None
        node_type: str | None = None
        num_shards: float | None = None
        parameter_group_name: str | None = None
        port: float | None = None
        snapshot_retention_limit: float | None = None
        snapshot_window: str | None = None
        subnet_group_name: str | None = None
        topic_arn: str | None = None
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str,
        snapshot_name: str,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_name: str
    snapshot_name: str
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cluster_configuration(self) -> IResolvable: ...
    @property
    def attr_data_tiering(self) -> str: ...
    @property
    def attr_source(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def snapshot_ref(self) -> _aws_memorydb.SnapshotReference: ...
    @staticmethod
    def arn_for_snapshot(resource: _aws_memorydb.ISnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_snapshot(x: Any) -> bool: ...

class CfnSnapshotProps(Struct):
    cluster_name: str
    snapshot_name: str
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_group_name: str,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    subnet_group_name: str
    subnet_ids: Sequence[str]
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_supported_network_types(self) -> Sequence[str]: ...
    @property
    def subnet_group_ref(self) -> _aws_memorydb.SubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_subnet_group(resource: _aws_memorydb.ISubnetGroupRef) -> str: ...
    @staticmethod
    def from_subnet_group_arn(scope: Construct, id: str, arn: str) -> _aws_memorydb.ISubnetGroupRef: ...
    @staticmethod
    def from_subnet_group_name(scope: Construct, id: str, subnet_group_name: str) -> _aws_memorydb.ISubnetGroupRef: ...
    @staticmethod
    def is_cfn_subnet_group(x: Any) -> bool: ...

class CfnSubnetGroupProps(Struct):
    subnet_group_name: str
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthenticationModeProperty(Struct):
        passwords: Sequence[str] | None = None
        type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_name: str,
        access_string: str | None = None,
        authentication_mode: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    authentication_mode: Any
    user_name: str
    access_string: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_ref(self) -> _aws_memorydb.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_memorydb.IUserRef) -> str: ...
    @staticmethod
    def from_user_arn(scope: Construct, id: str, arn: str) -> _aws_memorydb.IUserRef: ...
    @staticmethod
    def from_user_name(scope: Construct, id: str, user_name: str) -> _aws_memorydb.IUserRef: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    user_name: str
    access_string: str | None = None
    authentication_mode: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

