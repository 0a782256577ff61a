# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dataexchange as _aws_dataexchange
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        asset_type: str,
        description: str,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    asset_type: str
    description: str
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_origin(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_set_ref(self) -> _aws_dataexchange.DataSetReference: ...
    @staticmethod
    def arn_for_data_set(resource: _aws_dataexchange.IDataSetRef) -> str: ...
    @staticmethod
    def is_cfn_data_set(x: Any) -> bool: ...

class CfnDataSetProps(Struct):
    asset_type: str
    description: str
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        export_revision_to_s3: CfnEventAction.AutoExportRevisionToS3RequestDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class AutoExportRevisionDestinationEntryProperty(Struct):
        bucket: str
        key_pattern: str | None = None
    class AutoExportRevisionToS3RequestDetailsProperty(Struct):
        revision_destination: CfnEventAction.AutoExportRevisionDestinationEntryProperty | Mapping[str, Any] | IResolvable
        encryption: CfnEventAction.ExportServerSideEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    class EventProperty(Struct):
        revision_published: CfnEventAction.RevisionPublishedProperty | Mapping[str, Any] | IResolvable | None = None
    class ExportServerSideEncryptionProperty(Struct):
        type: str
        kms_key_arn: str | None = None
    class RevisionPublishedProperty(Struct):
        data_set_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: CfnEventAction.ActionProperty | Mapping[str, Any] | IResolvable,
        event: CfnEventAction.EventProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action: CfnEventAction.ActionProperty | IResolvable
    event: CfnEventAction.EventProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_event_action_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_action_ref(self) -> _aws_dataexchange.EventActionReference: ...
    @staticmethod
    def arn_for_event_action(resource: _aws_dataexchange.IEventActionRef) -> str: ...
    @staticmethod
    def is_cfn_event_action(x: Any) -> bool: ...

class CfnEventActionProps(Struct):
    action: CfnEventAction.ActionProperty | Mapping[str, Any] | IResolvable
    event: CfnEventAction.EventProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

