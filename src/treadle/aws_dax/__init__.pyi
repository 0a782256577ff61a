# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dax as _aws_dax
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SSESpecificationProperty(Struct):
        sse_enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iam_role_arn: str,
        node_type: str,
        replication_factor: float,
        availability_zones: Sequence[str] | None = None,
        cluster_endpoint_encryption_type: str | None = None,
        cluster_name: str | None = None,
        description: str | None = None,
        network_type: str | None = None,
        notification_topic_arn: str | None = None,
        parameter_group_name: str | None = None,
        preferred_maintenance_window: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        sse_specification: CfnCluster.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        subnet_group_name: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    iam_role_arn: str
    node_type: str
    replication_factor: float
    tags_raw: Any
    availability_zones: Sequence[str] | None
    cluster_endpoint_encryption_type: str | None
    cluster_name: str | None
    description: str | None
    network_type: str | None
    notification_topic_arn: str | None
    parameter_group_name: str | None
    preferred_maintenance_window: str | None
    security_group_ids: Sequence[str] | None
    sse_specification: CfnCluster.SSESpecificationProperty | IResolvable | None
    subnet_group_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cluster_discovery_endpoint(self) -> str: ...
    @property
    def attr_cluster_discovery_endpoint_url(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_dax.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_dax.IClusterRef) -> str: ...
    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, arn: str) -> _aws_dax.IClusterRef: ...
    @staticmethod
    def from_cluster_name(scope: Construct, id: str, cluster_name: str) -> _aws_dax.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    iam_role_arn: str
    node_type: str
    replication_factor: float
    availability_zones: Sequence[str] | None = None
    cluster_endpoint_encryption_type: str | None = None
    cluster_name: str | None = None
    description: str | None = None
    network_type: str | None = None
    notification_topic_arn: str | None = None
    parameter_group_name: str | None = None
    preferred_maintenance_window: str | None = None
    security_group_ids: Sequence[str] | None = None
    sse_specification: CfnCluster.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    subnet_group_name: str | None = None
    tags: Any | None = None

class CfnParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        parameter_group_name: str | None = None,
        parameter_name_values: Any | None = None,
    ) -> None: ...
    parameter_name_values: Any
    description: str | None
    parameter_group_name: str | None
    @property
    def parameter_group_ref(self) -> _aws_dax.ParameterGroupReference: ...
    @staticmethod
    def is_cfn_parameter_group(x: Any) -> bool: ...

class CfnParameterGroupProps(Struct):
    description: str | None = None
    parameter_group_name: str | None = None
    parameter_name_values: Any | None = None

class CfnSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_ids: Sequence[str],
        description: str | None = None,
        subnet_group_name: str | None = None,
    ) -> None: ...
    subnet_ids: Sequence[str]
    description: str | None
    subnet_group_name: str | None
    @property
    def subnet_group_ref(self) -> _aws_dax.SubnetGroupReference: ...
    @staticmethod
    def is_cfn_subnet_group(x: Any) -> bool: ...

class CfnSubnetGroupProps(Struct):
    subnet_ids: Sequence[str]
    description: str | None = None
    subnet_group_name: str | None = None

