# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_rbin as _aws_rbin
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceTagProperty(Struct):
        resource_tag_key: str
        resource_tag_value: str
    class RetentionPeriodProperty(Struct):
        retention_period_unit: str
        retention_period_value: float
    class UnlockDelayProperty(Struct):
        unlock_delay_unit: str | None = None
        unlock_delay_value: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_type: str,
        retention_period: CfnRule.RetentionPeriodProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        exclude_resource_tags: Sequence[CfnRule.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lock_configuration: CfnRule.UnlockDelayProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_tags: Sequence[CfnRule.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    resource_type: str
    retention_period: CfnRule.RetentionPeriodProperty | IResolvable
    description: str | None
    exclude_resource_tags: Sequence[CfnRule.ResourceTagProperty | IResolvable] | IResolvable | None
    lock_configuration: CfnRule.UnlockDelayProperty | IResolvable | None
    resource_tags: Sequence[CfnRule.ResourceTagProperty | IResolvable] | IResolvable | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_lock_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def rule_ref(self) -> _aws_rbin.RuleReference: ...
    @staticmethod
    def arn_for_rule(resource: _aws_rbin.IRuleRef) -> str: ...
    @staticmethod
    def is_cfn_rule(x: Any) -> bool: ...

class CfnRuleProps(Struct):
    resource_type: str
    retention_period: CfnRule.RetentionPeriodProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    exclude_resource_tags: Sequence[CfnRule.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lock_configuration: CfnRule.UnlockDelayProperty | Mapping[str, Any] | IResolvable | None = None
    resource_tags: Sequence[CfnRule.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

