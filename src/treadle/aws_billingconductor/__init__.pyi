# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_billingconductor as _aws_billingconductor
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBillingGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccountGroupingProperty(Struct):
        auto_associate: bool | IResolvable | None = None
        linked_account_ids: Sequence[str] | None = None
        responsibility_transfer_arn: str | None = None
    class ComputationPreferenceProperty(Struct):
        pricing_plan_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_grouping: CfnBillingGroup.AccountGroupingProperty | Mapping[str, Any] | IResolvable,
        computation_preference: CfnBillingGroup.ComputationPreferenceProperty | Mapping[str, Any] | IResolvable,
        name: str,
        description: str | None = None,
        primary_account_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    account_grouping: CfnBillingGroup.AccountGroupingProperty | IResolvable
    computation_preference: CfnBillingGroup.ComputationPreferenceProperty | IResolvable
    name: str
    description: str | None
    primary_account_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> float: ...
    @property
    def attr_last_modified_time(self) -> float: ...
    @property
    def attr_size(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def billing_group_ref(self) -> _aws_billingconductor.BillingGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_billing_group(resource: _aws_billingconductor.IBillingGroupRef) -> str: ...
    @staticmethod
    def is_cfn_billing_group(x: Any) -> bool: ...

class CfnBillingGroupProps(Struct):
    account_grouping: CfnBillingGroup.AccountGroupingProperty | Mapping[str, Any] | IResolvable
    computation_preference: CfnBillingGroup.ComputationPreferenceProperty | Mapping[str, Any] | IResolvable
    name: str
    description: str | None = None
    primary_account_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCustomLineItem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BillingPeriodRangeProperty(Struct):
        exclusive_end_billing_period: str | None = None
        inclusive_start_billing_period: str | None = None
    class CustomLineItemChargeDetailsProperty(Struct):
        type: str
        flat: CfnCustomLineItem.CustomLineItemFlatChargeDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        line_item_filters: Sequence[CfnCustomLineItem.LineItemFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        percentage: CfnCustomLineItem.CustomLineItemPercentageChargeDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomLineItemFlatChargeDetailsProperty(Struct):
        charge_value: float
    class CustomLineItemPercentageChargeDetailsProperty(Struct):
        percentage_value: float
        child_associated_resources: Sequence[str] | None = None
    class LineItemFilterProperty(Struct):
        attribute: str
        match_option: str
        attribute_values: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class PresentationDetailsProperty(Struct):
        service: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        billing_group_arn: str,
        name: str,
        account_id: str | None = None,
        billing_period_range: CfnCustomLineItem.BillingPeriodRangeProperty | Mapping[str, Any] | IResolvable | None = None,
        computation_rule: str | None = None,
        custom_line_item_charge_details: CfnCustomLineItem.CustomLineItemChargeDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        presentation_details: CfnCustomLineItem.PresentationDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    billing_group_arn: str
    name: str
    account_id: str | None
    billing_period_range: CfnCustomLineItem.BillingPeriodRangeProperty | IResolvable | None
    computation_rule: str | None
    custom_line_item_charge_details: CfnCustomLineItem.CustomLineItemChargeDetailsProperty | IResolvable | None
    description: str | None
    presentation_details: CfnCustomLineItem.PresentationDetailsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_association_size(self) -> float: ...
    @property
    def attr_creation_time(self) -> float: ...
    @property
    def attr_currency_code(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> float: ...
    @property
    def attr_product_code(self) -> str: ...
    @property
    def custom_line_item_ref(self) -> _aws_billingconductor.CustomLineItemReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_custom_line_item(resource: _aws_billingconductor.ICustomLineItemRef) -> str: ...
    @staticmethod
    def is_cfn_custom_line_item(x: Any) -> bool: ...

class CfnCustomLineItemProps(Struct):
    billing_group_arn: str
    name: str
    account_id: str | None = None
    billing_period_range: CfnCustomLineItem.BillingPeriodRangeProperty | Mapping[str, Any] | IResolvable | None = None
    computation_rule: str | None = None
    custom_line_item_charge_details: CfnCustomLineItem.CustomLineItemChargeDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    presentation_details: CfnCustomLineItem.PresentationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPricingPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        pricing_rule_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    pricing_rule_arns: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> float: ...
    @property
    def attr_last_modified_time(self) -> float: ...
    @property
    def attr_size(self) -> float: ...
    @property
    def pricing_plan_ref(self) -> _aws_billingconductor.PricingPlanReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pricing_plan(resource: _aws_billingconductor.IPricingPlanRef) -> str: ...
    @staticmethod
    def is_cfn_pricing_plan(x: Any) -> bool: ...

class CfnPricingPlanProps(Struct):
    name: str
    description: str | None = None
    pricing_rule_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPricingRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomTierProperty(Struct):
        begin_range_inclusive: float
        rate_value: float
        end_range_exclusive: float | None = None
    class FreeTierProperty(Struct):
        activated: bool | IResolvable
    class TieringProperty(Struct):
        custom_tiers: Sequence[CfnPricingRule.CustomTierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        free_tier: CfnPricingRule.FreeTierProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        name: str,
        scope: str,
        type: str,
        billing_entity: str | None = None,
        description: str | None = None,
        modifier_percentage: float | None = None,
        operation: str | None = None,
        service: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tiering: CfnPricingRule.TieringProperty | Mapping[str, Any] | IResolvable | None = None,
        usage_type: str | None = None,
    ) -> None: ...
    name: str
    scope: str
    type: str
    billing_entity: str | None
    description: str | None
    modifier_percentage: float | None
    operation: str | None
    service: str | None
    tags_raw: Sequence[_CfnTag] | None
    tiering: CfnPricingRule.TieringProperty | IResolvable | None
    usage_type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_associated_pricing_plan_count(self) -> float: ...
    @property
    def attr_creation_time(self) -> float: ...
    @property
    def attr_last_modified_time(self) -> float: ...
    @property
    def pricing_rule_ref(self) -> _aws_billingconductor.PricingRuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pricing_rule(resource: _aws_billingconductor.IPricingRuleRef) -> str: ...
    @staticmethod
    def is_cfn_pricing_rule(x: Any) -> bool: ...

class CfnPricingRuleProps(Struct):
    name: str
    scope: str
    type: str
    billing_entity: str | None = None
    description: str | None = None
    modifier_percentage: float | None = None
    operation: str | None = None
    service: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tiering: CfnPricingRule.TieringProperty | Mapping[str, Any] | IResolvable | None = None
    usage_type: str | None = None

