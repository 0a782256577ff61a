# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_networkflowmonitor as _aws_networkflowmonitor
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnMonitor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MonitorLocalResourceProperty(Struct):
        identifier: str
        type: str
    class MonitorRemoteResourceProperty(Struct):
        identifier: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        local_resources: Sequence[CfnMonitor.MonitorLocalResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        monitor_name: str,
        remote_resources: Sequence[CfnMonitor.MonitorRemoteResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scope_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    local_resources: Sequence[CfnMonitor.MonitorLocalResourceProperty | IResolvable] | IResolvable
    monitor_name: str
    remote_resources: Sequence[CfnMonitor.MonitorRemoteResourceProperty | IResolvable] | IResolvable | None
    scope_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_monitor_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def monitor_ref(self) -> _aws_networkflowmonitor.MonitorReference: ...
    @staticmethod
    def arn_for_monitor(resource: _aws_networkflowmonitor.IMonitorRef) -> str: ...
    @staticmethod
    def is_cfn_monitor(x: Any) -> bool: ...

class CfnMonitorProps(Struct):
    local_resources: Sequence[CfnMonitor.MonitorLocalResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    monitor_name: str
    remote_resources: Sequence[CfnMonitor.MonitorRemoteResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scope_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScope(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TargetIdProperty(Struct):
        account_id: str
    class TargetIdentifierProperty(Struct):
        target_id: CfnScope.TargetIdProperty | Mapping[str, Any] | IResolvable
        target_type: str
    class TargetResourceProperty(Struct):
        region: str
        target_identifier: CfnScope.TargetIdentifierProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        targets: Sequence[CfnScope.TargetResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    targets: Sequence[CfnScope.TargetResourceProperty | IResolvable] | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_scope_arn(self) -> str: ...
    @property
    def attr_scope_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def scope_ref(self) -> _aws_networkflowmonitor.ScopeReference: ...
    @staticmethod
    def arn_for_scope(resource: _aws_networkflowmonitor.IScopeRef) -> str: ...
    @staticmethod
    def is_cfn_scope(x: Any) -> bool: ...

class CfnScopeProps(Struct):
    targets: Sequence[CfnScope.TargetResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

