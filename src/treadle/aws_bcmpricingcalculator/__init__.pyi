# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_bcmpricingcalculator as _aws_bcmpricingcalculator
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBillScenario(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BillIntervalProperty(Struct):
        end: str | None = None
        start: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cost_category_group_sharing_preference_arn: str | None = None,
        expires_at: str | None = None,
        group_sharing_preference: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cost_category_group_sharing_preference_arn: str | None
    expires_at: str | None
    group_sharing_preference: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_bill_interval(self) -> IResolvable: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_message(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def bill_scenario_ref(self) -> _aws_bcmpricingcalculator.BillScenarioReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_bill_scenario(resource: _aws_bcmpricingcalculator.IBillScenarioRef) -> str: ...
    @staticmethod
    def is_cfn_bill_scenario(x: Any) -> bool: ...

class CfnBillScenarioProps(Struct):
    cost_category_group_sharing_preference_arn: str | None = None
    expires_at: str | None = None
    group_sharing_preference: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWorkloadEstimate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        expires_at: str | None = None,
        rate_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    expires_at: str | None
    rate_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cost_currency(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_message(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_rate_timestamp(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_total_cost(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workload_estimate_ref(self) -> _aws_bcmpricingcalculator.WorkloadEstimateReference: ...
    @staticmethod
    def arn_for_workload_estimate(resource: _aws_bcmpricingcalculator.IWorkloadEstimateRef) -> str: ...
    @staticmethod
    def is_cfn_workload_estimate(x: Any) -> bool: ...

class CfnWorkloadEstimateProps(Struct):
    name: str
    expires_at: str | None = None
    rate_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

