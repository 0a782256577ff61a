# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BillingGroupReference(Struct):
    billing_group_arn: str

class CustomLineItemReference(Struct):
    custom_line_item_arn: str

class PricingPlanReference(Struct):
    pricing_plan_arn: str

class PricingRuleReference(Struct):
    pricing_rule_arn: str

class IBillingGroupRef(Protocol):
    @property
    def billing_group_ref(self) -> BillingGroupReference: ...

class ICustomLineItemRef(Protocol):
    @property
    def custom_line_item_ref(self) -> CustomLineItemReference: ...

class IPricingPlanRef(Protocol):
    @property
    def pricing_plan_ref(self) -> PricingPlanReference: ...

class IPricingRuleRef(Protocol):
    @property
    def pricing_rule_ref(self) -> PricingRuleReference: ...
