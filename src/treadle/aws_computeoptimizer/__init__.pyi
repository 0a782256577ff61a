# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_computeoptimizer as _aws_computeoptimizer
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAutomationRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CriteriaProperty(Struct):
        ebs_volume_size_in_gib: Sequence[CfnAutomationRule.IntegerCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ebs_volume_type: Sequence[CfnAutomationRule.StringCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        estimated_monthly_savings: Sequence[CfnAutomationRule.DoubleCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        look_back_period_in_days: Sequence[CfnAutomationRule.IntegerCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        region: Sequence[CfnAutomationRule.StringCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_arn: Sequence[CfnAutomationRule.StringCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_tag: Sequence[CfnAutomationRule.ResourceTagsCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        restart_needed: Sequence[CfnAutomationRule.StringCriteriaConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DoubleCriteriaConditionProperty(Struct):
        comparison: str | None = None
        values: Sequence[float] | IResolvable | None = None
    class IntegerCriteriaConditionProperty(Struct):
        comparison: str | None = None
        values: Sequence[float] | IResolvable | None = None
    class OrganizationConfigurationProperty(Struct):
        account_ids: Sequence[str] | None = None
        rule_apply_order: str | None = None
    class ResourceTagsCriteriaConditionProperty(Struct):
        comparison: str | None = None
        key: str | None = None
        values: Sequence[str] | None = None
    class ScheduleProperty(Struct):
        execution_window_in_minutes: float | None = None
        schedule_expression: str | None = None
        schedule_expression_timezone: str | None = None
    class StringCriteriaConditionProperty(Struct):
        comparison: str | None = None
        values: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        recommended_action_types: Sequence[str],
        rule_type: str,
        schedule: CfnAutomationRule.ScheduleProperty | Mapping[str, Any] | IResolvable,
        status: str,
        criteria: CfnAutomationRule.CriteriaProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        organization_configuration: CfnAutomationRule.OrganizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        priority: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    recommended_action_types: Sequence[str]
    rule_type: str
    schedule: CfnAutomationRule.ScheduleProperty | IResolvable
    status: str
    criteria: CfnAutomationRule.CriteriaProperty | IResolvable | None
    description: str | None
    organization_configuration: CfnAutomationRule.OrganizationConfigurationProperty | IResolvable | None
    priority: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_last_updated_timestamp(self) -> str: ...
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def attr_rule_id(self) -> str: ...
    @property
    def attr_rule_revision(self) -> str: ...
    @property
    def automation_rule_ref(self) -> _aws_computeoptimizer.AutomationRuleReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_automation_rule(x: Any) -> bool: ...

class CfnAutomationRuleProps(Struct):
    name: str
    recommended_action_types: Sequence[str]
    rule_type: str
    schedule: CfnAutomationRule.ScheduleProperty | Mapping[str, Any] | IResolvable
    status: str
    criteria: CfnAutomationRule.CriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    organization_configuration: CfnAutomationRule.OrganizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    priority: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

