# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_route53recoverycontrol as _aws_route53recoverycontrol
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ClusterEndpointProperty(Struct):
        endpoint: str | None = None
        region: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        network_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    network_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cluster_arn(self) -> str: ...
    @property
    def attr_cluster_endpoints(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_route53recoverycontrol.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_route53recoverycontrol.IClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    name: str
    network_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnControlPanel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        cluster_arn: str | _aws_route53recoverycontrol.IClusterRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    cluster_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_control_panel_arn(self) -> str: ...
    @property
    def attr_default_control_panel(self) -> IResolvable: ...
    @property
    def attr_routing_control_count(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def control_panel_ref(self) -> _aws_route53recoverycontrol.ControlPanelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_control_panel(resource: _aws_route53recoverycontrol.IControlPanelRef) -> str: ...
    @staticmethod
    def is_cfn_control_panel(x: Any) -> bool: ...

class CfnControlPanelProps(Struct):
    name: str
    cluster_arn: str | _aws_route53recoverycontrol.IClusterRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoutingControl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        cluster_arn: str | _aws_route53recoverycontrol.IClusterRef | None = None,
        control_panel_arn: str | _aws_route53recoverycontrol.IControlPanelRef | None = None,
    ) -> None: ...
    name: str
    cluster_arn: str | None
    control_panel_arn: str | None
    @property
    def attr_routing_control_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def routing_control_ref(self) -> _aws_route53recoverycontrol.RoutingControlReference: ...
    @staticmethod
    def arn_for_routing_control(resource: _aws_route53recoverycontrol.IRoutingControlRef) -> str: ...
    @staticmethod
    def is_cfn_routing_control(x: Any) -> bool: ...

class CfnRoutingControlProps(Struct):
    name: str
    cluster_arn: str | _aws_route53recoverycontrol.IClusterRef | None = None
    control_panel_arn: str | _aws_route53recoverycontrol.IControlPanelRef | None = None

class CfnSafetyRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssertionRuleProperty(Struct):
        asserted_controls: Sequence[str]
        wait_period_ms: float
    class GatingRuleProperty(Struct):
        gating_controls: Sequence[str]
        target_controls: Sequence[str]
        wait_period_ms: float
    class RuleConfigProperty(Struct):
        inverted: bool | IResolvable
        threshold: float
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        control_panel_arn: str | _aws_route53recoverycontrol.IControlPanelRef,
        name: str,
        rule_config: CfnSafetyRule.RuleConfigProperty | Mapping[str, Any] | IResolvable,
        assertion_rule: CfnSafetyRule.AssertionRuleProperty | Mapping[str, Any] | IResolvable | None = None,
        gating_rule: CfnSafetyRule.GatingRuleProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    control_panel_arn: str
    name: str
    rule_config: CfnSafetyRule.RuleConfigProperty | IResolvable
    assertion_rule: CfnSafetyRule.AssertionRuleProperty | IResolvable | None
    gating_rule: CfnSafetyRule.GatingRuleProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_safety_rule_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def safety_rule_ref(self) -> _aws_route53recoverycontrol.SafetyRuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_safety_rule(resource: _aws_route53recoverycontrol.ISafetyRuleRef) -> str: ...
    @staticmethod
    def is_cfn_safety_rule(x: Any) -> bool: ...

class CfnSafetyRuleProps(Struct):
    control_panel_arn: str | _aws_route53recoverycontrol.IControlPanelRef
    name: str
    rule_config: CfnSafetyRule.RuleConfigProperty | Mapping[str, Any] | IResolvable
    assertion_rule: CfnSafetyRule.AssertionRuleProperty | Mapping[str, Any] | IResolvable | None = None
    gating_rule: CfnSafetyRule.GatingRuleProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

