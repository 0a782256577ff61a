# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cur as _aws_cur
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnReportDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        compression: str,
        format: str,
        refresh_closed_reports: bool | IResolvable,
        report_name: str,
        report_versioning: str,
        s3_bucket: str | _aws_s3.IBucketRef,
        s3_prefix: str,
        s3_region: str,
        time_unit: str,
        additional_artifacts: Sequence[str] | None = None,
        additional_schema_elements: Sequence[str] | None = None,
        billing_view_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    compression: str
    format: str
    refresh_closed_reports: bool | IResolvable
    report_name: str
    report_versioning: str
    s3_bucket: str
    s3_prefix: str
    s3_region: str
    time_unit: str
    additional_artifacts: Sequence[str] | None
    additional_schema_elements: Sequence[str] | None
    billing_view_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def report_definition_ref(self) -> _aws_cur.ReportDefinitionReference: ...
    @staticmethod
    def arn_for_report_definition(resource: _aws_cur.IReportDefinitionRef) -> str: ...
    @staticmethod
    def from_report_name(scope: Construct, id: str, report_name: str) -> _aws_cur.IReportDefinitionRef: ...
    @staticmethod
    def is_cfn_report_definition(x: Any) -> bool: ...

class CfnReportDefinitionProps(Struct):
    compression: str
    format: str
    refresh_closed_reports: bool | IResolvable
    report_name: str
    report_versioning: str
    s3_bucket: str | _aws_s3.IBucketRef
    s3_prefix: str
    s3_region: str
    time_unit: str
    additional_artifacts: Sequence[str] | None = None
    additional_schema_elements: Sequence[str] | None = None
    billing_view_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

