# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_qldb as _aws_qldb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLedger(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        permissions_mode: str,
        deletion_protection: bool | IResolvable | None = None,
        kms_key: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    permissions_mode: str
    deletion_protection: bool | IResolvable | None
    kms_key: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def ledger_ref(self) -> _aws_qldb.LedgerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_ledger(x: Any) -> bool: ...

class CfnLedgerProps(Struct):
    permissions_mode: str
    deletion_protection: bool | IResolvable | None = None
    kms_key: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class KinesisConfigurationProperty(Struct):
        aggregation_enabled: bool | IResolvable | None = None
        stream_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        inclusive_start_time: str,
        kinesis_configuration: CfnStream.KinesisConfigurationProperty | Mapping[str, Any] | IResolvable,
        ledger_name: str,
        role_arn: str | _aws_iam.IRoleRef,
        stream_name: str,
        exclusive_end_time: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    inclusive_start_time: str
    kinesis_configuration: CfnStream.KinesisConfigurationProperty | IResolvable
    ledger_name: str
    role_arn: str
    stream_name: str
    exclusive_end_time: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def stream_ref(self) -> _aws_qldb.StreamReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_stream(resource: _aws_qldb.IStreamRef) -> str: ...
    @staticmethod
    def is_cfn_stream(x: Any) -> bool: ...

class CfnStreamProps(Struct):
    inclusive_start_time: str
    kinesis_configuration: CfnStream.KinesisConfigurationProperty | Mapping[str, Any] | IResolvable
    ledger_name: str
    role_arn: str | _aws_iam.IRoleRef
    stream_name: str
    exclusive_end_time: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

