# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dsql as _aws_dsql
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionDetailsProperty(Struct):
        encryption_status: str | None = None
        encryption_type: str | None = None
        kms_key_arn: str | None = None
    class MultiRegionPropertiesProperty(Struct):
        clusters: Sequence[str] | None = None
        witness_region: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deletion_protection_enabled: bool | IResolvable | None = None,
        kms_encryption_key: str | None = None,
        multi_region_properties: CfnCluster.MultiRegionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        policy_document: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    deletion_protection_enabled: bool | IResolvable | None
    kms_encryption_key: str | None
    multi_region_properties: CfnCluster.MultiRegionPropertiesProperty | IResolvable | None
    policy_document: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_encryption_details(self) -> IResolvable: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_policy_version(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_vpc_endpoint(self) -> str: ...
    @property
    def attr_vpc_endpoint_service_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_ref(self) -> _aws_dsql.ClusterReference: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_dsql.IClusterRef) -> str: ...
    @staticmethod
    def from_identifier(scope: Construct, id: str, identifier: str) -> _aws_dsql.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    deletion_protection_enabled: bool | IResolvable | None = None
    kms_encryption_key: str | None = None
    multi_region_properties: CfnCluster.MultiRegionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    policy_document: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

