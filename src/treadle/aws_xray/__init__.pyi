# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_xray as _aws_xray
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InsightsConfigurationProperty(Struct):
        insights_enabled: bool | IResolvable | None = None
        notifications_enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str,
        filter_expression: str | None = None,
        insights_configuration: CfnGroup.InsightsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    group_name: str
    filter_expression: str | None
    insights_configuration: CfnGroup.InsightsConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def group_ref(self) -> _aws_xray.GroupReference: ...
    @staticmethod
    def arn_for_group(resource: _aws_xray.IGroupRef) -> str: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    group_name: str
    filter_expression: str | None = None
    insights_configuration: CfnGroup.InsightsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: str,
        policy_name: str,
        bypass_policy_lockout_check: bool | IResolvable | None = None,
    ) -> None: ...
    policy_document: str
    policy_name: str
    bypass_policy_lockout_check: bool | IResolvable | None
    @property
    def resource_policy_ref(self) -> _aws_xray.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy_document: str
    policy_name: str
    bypass_policy_lockout_check: bool | IResolvable | None = None

class CfnSamplingRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SamplingRateBoostProperty(Struct):
        cooldown_window_minutes: float
        max_rate: float
    class SamplingRuleProperty(Struct):
        fixed_rate: float
        host: str
        http_method: str
        priority: float
        reservoir_size: float
        resource_arn: str
        service_name: str
        service_type: str
        url_path: str
        attributes: Mapping[str, str] | IResolvable | None = None
        rule_arn: str | None = None
        rule_name: str | None = None
        sampling_rate_boost: CfnSamplingRule.SamplingRateBoostProperty | Mapping[str, Any] | IResolvable | None = None
        version: float | None = None
    class SamplingRuleRecordProperty(Struct):
        created_at: str | None = None
        modified_at: str | None = None
        sampling_rule: CfnSamplingRule.SamplingRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class SamplingRuleUpdateProperty(Struct):
        attributes: Mapping[str, str] | IResolvable | None = None
        fixed_rate: float | None = None
        host: str | None = None
        http_method: str | None = None
        priority: float | None = None
        reservoir_size: float | None = None
        resource_arn: str | None = None
        rule_arn: str | None = None
        rule_name: str | None = None
        sampling_rate_boost: CfnSamplingRule.SamplingRateBoostProperty | Mapping[str, Any] | IResolvable | None = None
        service_name: str | None = None
        service_type: str | None = None
        url_path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule_name: str | None = None,
        sampling_rule: CfnSamplingRule.SamplingRuleProperty | Mapping[str, Any] | IResolvable | None = None,
        sampling_rule_record: CfnSamplingRule.SamplingRuleRecordProperty | Mapping[str, Any] | IResolvable | None = None,
        sampling_rule_update: CfnSamplingRule.SamplingRuleUpdateProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule_name: str | None
    sampling_rule: CfnSamplingRule.SamplingRuleProperty | IResolvable | None
    sampling_rule_record: CfnSamplingRule.SamplingRuleRecordProperty | IResolvable | None
    sampling_rule_update: CfnSamplingRule.SamplingRuleUpdateProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def sampling_rule_ref(self) -> _aws_xray.SamplingRuleReference: ...
    @staticmethod
    def is_cfn_sampling_rule(x: Any) -> bool: ...

class CfnSamplingRuleProps(Struct):
    rule_name: str | None = None
    sampling_rule: CfnSamplingRule.SamplingRuleProperty | Mapping[str, Any] | IResolvable | None = None
    sampling_rule_record: CfnSamplingRule.SamplingRuleRecordProperty | Mapping[str, Any] | IResolvable | None = None
    sampling_rule_update: CfnSamplingRule.SamplingRuleUpdateProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransactionSearchConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        indexing_percentage: float | None = None,
    ) -> None: ...
    indexing_percentage: float | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def transaction_search_config_ref(self) -> _aws_xray.TransactionSearchConfigReference: ...
    @staticmethod
    def is_cfn_transaction_search_config(x: Any) -> bool: ...

class CfnTransactionSearchConfigProps(Struct):
    indexing_percentage: float | None = None

