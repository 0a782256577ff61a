# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_neptunegraph as _aws_neptunegraph
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGraph(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ImportOptionsProperty(Struct):
        neptune: CfnGraph.NeptuneImportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ImportTaskProperty(Struct):
        role_arn: str
        source: str
        blank_node_handling: str | None = None
        fail_on_error: bool | IResolvable | None = None
        format: str | None = None
        import_options: CfnGraph.ImportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        max_provisioned_memory: float | None = None
        min_provisioned_memory: float | None = None
        parquet_type: str | None = None
    class NeptuneImportOptionsProperty(Struct):
        s3_export_kms_key_id: str
        s3_export_path: str
        preserve_default_vertex_labels: bool | IResolvable | None = None
        preserve_edge_ids: bool | IResolvable | None = None
    class VectorSearchConfigurationProperty(Struct):
        vector_search_dimension: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        provisioned_memory: float,
        deletion_protection: bool | IResolvable | None = None,
        graph_name: str | None = None,
        import_task: CfnGraph.ImportTaskProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_identifier: str | None = None,
        public_connectivity: bool | IResolvable | None = None,
        replica_count: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vector_search_configuration: CfnGraph.VectorSearchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    provisioned_memory: float
    deletion_protection: bool | IResolvable | None
    graph_name: str | None
    import_task: CfnGraph.ImportTaskProperty | IResolvable | None
    kms_key_identifier: str | None
    public_connectivity: bool | IResolvable | None
    replica_count: float | None
    tags: Sequence[_CfnTag] | None
    vector_search_configuration: CfnGraph.VectorSearchConfigurationProperty | IResolvable | None
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_graph_arn(self) -> str: ...
    @property
    def attr_graph_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def graph_ref(self) -> _aws_neptunegraph.GraphReference: ...
    @staticmethod
    def arn_for_graph(resource: _aws_neptunegraph.IGraphRef) -> str: ...
    @staticmethod
    def is_cfn_graph(x: Any) -> bool: ...

class CfnGraphProps(Struct):
    provisioned_memory: float
    deletion_protection: bool | IResolvable | None = None
    graph_name: str | None = None
    import_task: CfnGraph.ImportTaskProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_identifier: str | None = None
    public_connectivity: bool | IResolvable | None = None
    replica_count: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vector_search_configuration: CfnGraph.VectorSearchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGraphSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        graph_identifier: str,
        snapshot_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    graph_identifier: str
    snapshot_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_kms_key_identifier(self) -> str: ...
    @property
    def attr_snapshot_create_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def graph_snapshot_ref(self) -> _aws_neptunegraph.GraphSnapshotReference: ...
    @staticmethod
    def arn_for_graph_snapshot(resource: _aws_neptunegraph.IGraphSnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_graph_snapshot(x: Any) -> bool: ...

class CfnGraphSnapshotProps(Struct):
    graph_identifier: str
    snapshot_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPrivateGraphEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        graph_identifier: str,
        vpc_id: str,
        security_group_ids: Sequence[str] | None = None,
        subnet_ids: Sequence[str] | None = None,
    ) -> None: ...
    graph_identifier: str
    vpc_id: str
    security_group_ids: Sequence[str] | None
    subnet_ids: Sequence[str] | None
    @property
    def attr_private_graph_endpoint_identifier(self) -> str: ...
    @property
    def attr_vpc_endpoint_id(self) -> str: ...
    @property
    def private_graph_endpoint_ref(self) -> _aws_neptunegraph.PrivateGraphEndpointReference: ...
    @staticmethod
    def is_cfn_private_graph_endpoint(x: Any) -> bool: ...

class CfnPrivateGraphEndpointProps(Struct):
    graph_identifier: str
    vpc_id: str
    security_group_ids: Sequence[str] | None = None
    subnet_ids: Sequence[str] | None = None

