# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_pricingplanmanager as _aws_pricingplanmanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        plan_family: str,
        plan_tier: str,
        resource_arns: Sequence[str],
        usage_level: str | None = None,
    ) -> None: ...
    plan_family: str
    plan_tier: str
    resource_arns: Sequence[str]
    usage_level: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_current_plan_tier(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def subscription_ref(self) -> _aws_pricingplanmanager.SubscriptionReference: ...
    @staticmethod
    def arn_for_subscription(resource: _aws_pricingplanmanager.ISubscriptionRef) -> str: ...
    @staticmethod
    def is_cfn_subscription(x: Any) -> bool: ...

class CfnSubscriptionProps(Struct):
    plan_family: str
    plan_tier: str
    resource_arns: Sequence[str]
    usage_level: str | None = None

