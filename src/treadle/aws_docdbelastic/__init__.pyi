# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_docdbelastic as _aws_docdbelastic
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_kms as _aws_kms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        admin_user_name: str,
        auth_type: str,
        cluster_name: str,
        shard_capacity: float,
        shard_count: float,
        admin_user_password: str | None = None,
        backup_retention_period: float | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        shard_instance_count: float | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    admin_user_name: str
    auth_type: str
    cluster_name: str
    shard_capacity: float
    shard_count: float
    admin_user_password: str | None
    backup_retention_period: float | None
    kms_key_id: str | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    shard_instance_count: float | None
    subnet_ids: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_cluster_arn(self) -> str: ...
    @property
    def attr_cluster_endpoint(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_docdbelastic.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_docdbelastic.IClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    admin_user_name: str
    auth_type: str
    cluster_name: str
    shard_capacity: float
    shard_count: float
    admin_user_password: str | None = None
    backup_retention_period: float | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    shard_instance_count: float | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnClusterSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_arn: str,
        snapshot_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_arn: str
    snapshot_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_admin_user_name(self) -> str: ...
    @property
    def attr_cluster_creation_time(self) -> str: ...
    @property
    def attr_kms_key_id(self) -> str: ...
    @property
    def attr_snapshot_arn(self) -> str: ...
    @property
    def attr_snapshot_creation_time(self) -> str: ...
    @property
    def attr_snapshot_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_subnet_ids(self) -> Sequence[str]: ...
    @property
    def attr_vpc_security_group_ids(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_snapshot_ref(self) -> _aws_docdbelastic.ClusterSnapshotReference: ...
    @staticmethod
    def is_cfn_cluster_snapshot(x: Any) -> bool: ...

class CfnClusterSnapshotProps(Struct):
    cluster_arn: str
    snapshot_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

