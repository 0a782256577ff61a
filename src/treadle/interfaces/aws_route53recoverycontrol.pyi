# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterReference(Struct):
    cluster_arn: str

class ControlPanelReference(Struct):
    control_panel_arn: str

class RoutingControlReference(Struct):
    routing_control_arn: str

class SafetyRuleReference(Struct):
    safety_rule_arn: str

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IControlPanelRef(Protocol):
    @property
    def control_panel_ref(self) -> ControlPanelReference: ...

class IRoutingControlRef(Protocol):
    @property
    def routing_control_ref(self) -> RoutingControlReference: ...

class ISafetyRuleRef(Protocol):
    @property
    def safety_rule_ref(self) -> SafetyRuleReference: ...
