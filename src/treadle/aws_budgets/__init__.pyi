# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_budgets as _aws_budgets
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBudget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoAdjustDataProperty(Struct):
        auto_adjust_type: str
        historical_options: CfnBudget.HistoricalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class BudgetDataProperty(Struct):
        budget_type: str
        time_unit: str
        auto_adjust_data: CfnBudget.AutoAdjustDataProperty | Mapping[str, Any] | IResolvable | None = None
        billing_view_arn: str | None = None
        budget_limit: CfnBudget.SpendProperty | Mapping[str, Any] | IResolvable | None = None
        budget_name: str | None = None
        cost_filters: Any | None = None
        cost_types: CfnBudget.CostTypesProperty | Mapping[str, Any] | IResolvable | None = None
        filter_expression: CfnBudget.ExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        metrics: Sequence[str] | None = None
        planned_budget_limits: Any | None = None
        time_period: CfnBudget.TimePeriodProperty | Mapping[str, Any] | IResolvable | None = None
    class CostCategoryValuesProperty(Struct):
        key: str | None = None
        match_options: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class CostTypesProperty(Struct):
        include_credit: bool | IResolvable | None = None
        include_discount: bool | IResolvable | None = None
        include_other_subscription: bool | IResolvable | None = None
        include_recurring: bool | IResolvable | None = None
        include_refund: bool | IResolvable | None = None
        include_subscription: bool | IResolvable | None = None
        include_support: bool | IResolvable | None = None
        include_tax: bool | IResolvable | None = None
        include_upfront: bool | IResolvable | None = None
        use_amortized: bool | IResolvable | None = None
        use_blended: bool | IResolvable | None = None
    class ExpressionDimensionValuesProperty(Struct):
        key: str | None = None
        match_options: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class ExpressionProperty(Struct):
        and_: Sequence[CfnBudget.ExpressionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        cost_categories: CfnBudget.CostCategoryValuesProperty | Mapping[str, Any] | IResolvable | None = None
        dimensions: CfnBudget.ExpressionDimensionValuesProperty | Mapping[str, Any] | IResolvable | None = None
        not_: CfnBudget.ExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        or_: Sequence[CfnBudget.ExpressionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tags: CfnBudget.TagValuesProperty | Mapping[str, Any] | None = None
    class HistoricalOptionsProperty(Struct):
        budget_adjustment_period: float
    class NotificationProperty(Struct):
        comparison_operator: str
        notification_type: str
        threshold: float
        threshold_type: str | None = None
    class NotificationWithSubscribersProperty(Struct):
        notification: CfnBudget.NotificationProperty | Mapping[str, Any] | IResolvable
        subscribers: Sequence[CfnBudget.SubscriberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ResourceTagProperty(Struct):
        key: str
        value: str | None = None
    class SpendProperty(Struct):
        amount: float
        unit: str
    class SubscriberProperty(Struct):
        address: str
        subscription_type: str
    class TagValuesProperty(Struct):
        key: str | None = None
        match_options: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class TimePeriodProperty(Struct):
        end: str | None = None
        start: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        budget: CfnBudget.BudgetDataProperty | Mapping[str, Any] | IResolvable,
        notifications_with_subscribers: Sequence[CfnBudget.NotificationWithSubscribersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        resource_tags: Sequence[CfnBudget.ResourceTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    budget: CfnBudget.BudgetDataProperty | IResolvable
    notifications_with_subscribers: Sequence[CfnBudget.NotificationWithSubscribersProperty | IResolvable] | IResolvable | None
    resource_tags: Sequence[CfnBudget.ResourceTagProperty] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def budget_ref(self) -> _aws_budgets.BudgetReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_budget(x: Any) -> bool: ...

class CfnBudgetProps(Struct):
    budget: CfnBudget.BudgetDataProperty | Mapping[str, Any] | IResolvable
    notifications_with_subscribers: Sequence[CfnBudget.NotificationWithSubscribersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    resource_tags: Sequence[CfnBudget.ResourceTagProperty | Mapping[str, Any]] | None = None

class CfnBudgetsAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionThresholdProperty(Struct):
        type: str
        value: float
    class DefinitionProperty(Struct):
        iam_action_definition: CfnBudgetsAction.IamActionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        scp_action_definition: CfnBudgetsAction.ScpActionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        ssm_action_definition: CfnBudgetsAction.SsmActionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    class IamActionDefinitionProperty(Struct):
        policy_arn: str
        groups: Sequence[str] | None = None
        roles: Sequence[str] | None = None
        users: Sequence[str] | None = None
    class ResourceTagProperty(Struct):
        key: str
        value: str
    class ScpActionDefinitionProperty(Struct):
        policy_id: str
        target_ids: Sequence[str]
    class SsmActionDefinitionProperty(Struct):
        instance_ids: Sequence[str]
        region: str
        subtype: str
    class SubscriberProperty(Struct):
        address: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_threshold: CfnBudgetsAction.ActionThresholdProperty | Mapping[str, Any] | IResolvable,
        action_type: str,
        budget_name: str,
        definition: CfnBudgetsAction.DefinitionProperty | Mapping[str, Any] | IResolvable,
        execution_role_arn: str,
        notification_type: str,
        subscribers: Sequence[CfnBudgetsAction.SubscriberProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        approval_model: str | None = None,
        resource_tags: Sequence[CfnBudgetsAction.ResourceTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action_threshold: CfnBudgetsAction.ActionThresholdProperty | IResolvable
    action_type: str
    budget_name: str
    definition: CfnBudgetsAction.DefinitionProperty | IResolvable
    execution_role_arn: str
    notification_type: str
    subscribers: Sequence[CfnBudgetsAction.SubscriberProperty | IResolvable] | IResolvable
    approval_model: str | None
    resource_tags: Sequence[CfnBudgetsAction.ResourceTagProperty] | None
    @property
    def attr_action_id(self) -> str: ...
    @property
    def budgets_action_ref(self) -> _aws_budgets.BudgetsActionReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_budgets_action(x: Any) -> bool: ...

class CfnBudgetsActionProps(Struct):
    action_threshold: CfnBudgetsAction.ActionThresholdProperty | Mapping[str, Any] | IResolvable
    action_type: str
    budget_name: str
    definition: CfnBudgetsAction.DefinitionProperty | Mapping[str, Any] | IResolvable
    execution_role_arn: str
    notification_type: str
    subscribers: Sequence[CfnBudgetsAction.SubscriberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    approval_model: str | None = None
    resource_tags: Sequence[CfnBudgetsAction.ResourceTagProperty | Mapping[str, Any]] | None = None

