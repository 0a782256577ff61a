# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_opensearch as _aws_opensearch
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSourceTypeProperty(Struct):
        s3_glue_data_catalog: CfnDataSource.S3GlueDataCatalogProperty | Mapping[str, Any] | IResolvable | None = None
    class S3GlueDataCatalogProperty(Struct):
        role_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_source_type: CfnDataSource.DataSourceTypeProperty | Mapping[str, Any] | IResolvable,
        domain_name: str,
        name: str,
        description: str | None = None,
    ) -> None: ...
    data_source_type: CfnDataSource.DataSourceTypeProperty | IResolvable
    domain_name: str
    name: str
    description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def data_source_ref(self) -> _aws_opensearch.DataSourceReference: ...
    @staticmethod
    def arn_for_data_source(resource: _aws_opensearch.IDataSourceRef) -> str: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    data_source_type: CfnDataSource.DataSourceTypeProperty | Mapping[str, Any] | IResolvable
    domain_name: str
    name: str
    description: str | None = None

