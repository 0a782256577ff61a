# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_bcmdataexports as _aws_bcmdataexports
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnExport(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataQueryProperty(Struct):
        query_statement: str
        table_configurations: Mapping[str, Mapping[str, str] | IResolvable] | IResolvable | None = None
    class DestinationConfigurationsProperty(Struct):
        s3_destination: CfnExport.S3DestinationProperty | Mapping[str, Any] | IResolvable
    class ExportProperty(Struct):
        data_query: CfnExport.DataQueryProperty | Mapping[str, Any] | IResolvable
        destination_configurations: CfnExport.DestinationConfigurationsProperty | Mapping[str, Any] | IResolvable
        name: str
        refresh_cadence: CfnExport.RefreshCadenceProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
        export_arn: str | None = None
    class RefreshCadenceProperty(Struct):
        frequency: str
    class ResourceTagProperty(Struct):
        key: str
        value: str
    class S3DestinationProperty(Struct):
        s3_bucket: str
        s3_output_configurations: CfnExport.S3OutputConfigurationsProperty | Mapping[str, Any] | IResolvable
        s3_prefix: str
        s3_region: str
        s3_bucket_owner: str | None = None
    class S3OutputConfigurationsProperty(Struct):
        compression: str
        format: str
        output_type: str
        overwrite: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        export: CfnExport.ExportProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[CfnExport.ResourceTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    export: CfnExport.ExportProperty | IResolvable
    tags: Sequence[CfnExport.ResourceTagProperty] | None
    @property
    def attr_export_arn(self) -> str: ...
    @property
    def attr_export_export_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def export_ref(self) -> _aws_bcmdataexports.ExportReference: ...
    @staticmethod
    def arn_for_export(resource: _aws_bcmdataexports.IExportRef) -> str: ...
    @staticmethod
    def is_cfn_export(x: Any) -> bool: ...

class CfnExportProps(Struct):
    export: CfnExport.ExportProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[CfnExport.ResourceTagProperty | Mapping[str, Any]] | None = None

