# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_braket as _aws_braket
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSpendingLimit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TimePeriodProperty(Struct):
        end_at: str
        start_at: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device_arn: str,
        spending_limit: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        time_period: CfnSpendingLimit.TimePeriodProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    device_arn: str
    spending_limit: str
    tags: Sequence[_CfnTag] | None
    time_period: CfnSpendingLimit.TimePeriodProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_queued_spend(self) -> str: ...
    @property
    def attr_spending_limit_arn(self) -> str: ...
    @property
    def attr_total_spend(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def spending_limit_ref(self) -> _aws_braket.SpendingLimitReference: ...
    @staticmethod
    def arn_for_spending_limit(resource: _aws_braket.ISpendingLimitRef) -> str: ...
    @staticmethod
    def is_cfn_spending_limit(x: Any) -> bool: ...

class CfnSpendingLimitProps(Struct):
    device_arn: str
    spending_limit: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    time_period: CfnSpendingLimit.TimePeriodProperty | Mapping[str, Any] | IResolvable | None = None

