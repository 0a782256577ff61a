# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cloudhsm as _aws_cloudhsm
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BackupRetentionPolicyProperty(Struct):
        type: str | None = None
        value: str | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hsm_type: str,
        backup_retention_policy: CfnCluster.BackupRetentionPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        mode: str | None = None,
        network_type: str | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Sequence[CfnCluster.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    hsm_type: str
    backup_retention_policy: CfnCluster.BackupRetentionPolicyProperty | IResolvable | None
    mode: str | None
    network_type: str | None
    subnet_ids: Sequence[str] | None
    tags: Sequence[CfnCluster.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_backup_policy(self) -> str: ...
    @property
    def attr_cluster_id(self) -> str: ...
    @property
    def attr_security_group(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_subnet_mapping(self) -> IResolvable: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_ref(self) -> _aws_cloudhsm.ClusterReference: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_cloudhsm.IClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    hsm_type: str
    backup_retention_policy: CfnCluster.BackupRetentionPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    mode: str | None = None
    network_type: str | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Sequence[CfnCluster.TagsItemsProperty | Mapping[str, Any]] | None = None

