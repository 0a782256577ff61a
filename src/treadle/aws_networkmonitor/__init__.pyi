# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_networkmonitor as _aws_networkmonitor
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnMonitor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        monitor_name: str,
        aggregation_period: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    monitor_name: str
    aggregation_period: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_monitor_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def monitor_ref(self) -> _aws_networkmonitor.MonitorReference: ...
    @staticmethod
    def arn_for_monitor(resource: _aws_networkmonitor.IMonitorRef) -> str: ...
    @staticmethod
    def is_cfn_monitor(x: Any) -> bool: ...

class CfnMonitorProps(Struct):
    monitor_name: str
    aggregation_period: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

