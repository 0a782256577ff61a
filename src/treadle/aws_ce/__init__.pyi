# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ce as _aws_ce
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAnomalyMonitor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceTagProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        monitor_name: str,
        monitor_type: str,
        monitor_dimension: str | None = None,
        monitor_specification: str | None = None,
        resource_tags: Sequence[CfnAnomalyMonitor.ResourceTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    monitor_name: str
    monitor_type: str
    monitor_dimension: str | None
    monitor_specification: str | None
    resource_tags: Sequence[CfnAnomalyMonitor.ResourceTagProperty] | None
    @property
    def anomaly_monitor_ref(self) -> _aws_ce.AnomalyMonitorReference: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_dimensional_value_count(self) -> float: ...
    @property
    def attr_last_evaluated_date(self) -> str: ...
    @property
    def attr_last_updated_date(self) -> str: ...
    @property
    def attr_monitor_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_anomaly_monitor(x: Any) -> bool: ...

class CfnAnomalyMonitorProps(Struct):
    monitor_name: str
    monitor_type: str
    monitor_dimension: str | None = None
    monitor_specification: str | None = None
    resource_tags: Sequence[CfnAnomalyMonitor.ResourceTagProperty | Mapping[str, Any]] | None = None

class CfnAnomalySubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceTagProperty(Struct):
        key: str
        value: str
    class SubscriberProperty(Struct):
        address: str
        type: str
        status: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        frequency: str,
        monitor_arn_list: Sequence[str | _aws_ce.IAnomalyMonitorRef],
        subscribers: Sequence[CfnAnomalySubscription.SubscriberProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        subscription_name: str,
        resource_tags: Sequence[CfnAnomalySubscription.ResourceTagProperty | Mapping[str, Any]] | None = None,
        threshold: float | None = None,
        threshold_expression: str | None = None,
    ) -> None: ...
    frequency: str
    monitor_arn_list: Sequence[str]
    subscribers: Sequence[CfnAnomalySubscription.SubscriberProperty | IResolvable] | IResolvable
    subscription_name: str
    resource_tags: Sequence[CfnAnomalySubscription.ResourceTagProperty] | None
    threshold: float | None
    threshold_expression: str | None
    @property
    def anomaly_subscription_ref(self) -> _aws_ce.AnomalySubscriptionReference: ...
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_subscription_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_anomaly_subscription(x: Any) -> bool: ...

class CfnAnomalySubscriptionProps(Struct):
    frequency: str
    monitor_arn_list: Sequence[str | _aws_ce.IAnomalyMonitorRef]
    subscribers: Sequence[CfnAnomalySubscription.SubscriberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    subscription_name: str
    resource_tags: Sequence[CfnAnomalySubscription.ResourceTagProperty | Mapping[str, Any]] | None = None
    threshold: float | None = None
    threshold_expression: str | None = None

class CfnCostCategory(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceTagProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        rules: str,
        rule_version: str,
        default_value: str | None = None,
        split_charge_rules: str | None = None,
        tags: Sequence[CfnCostCategory.ResourceTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    rules: str
    rule_version: str
    default_value: str | None
    split_charge_rules: str | None
    tags: Sequence[CfnCostCategory.ResourceTagProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_effective_start(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cost_category_ref(self) -> _aws_ce.CostCategoryReference: ...
    @staticmethod
    def arn_for_cost_category(resource: _aws_ce.ICostCategoryRef) -> str: ...
    @staticmethod
    def is_cfn_cost_category(x: Any) -> bool: ...

class CfnCostCategoryProps(Struct):
    name: str
    rules: str
    rule_version: str
    default_value: str | None = None
    split_charge_rules: str | None = None
    tags: Sequence[CfnCostCategory.ResourceTagProperty | Mapping[str, Any]] | None = None

