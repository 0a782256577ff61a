# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelPlacementGroupReference(Struct):
    channel_placement_group_arn: str
    channel_placement_group_id: str
    cluster_id: str

class ChannelReference(Struct):
    channel_arn: str
    channel_id: str

class CloudWatchAlarmTemplateGroupReference(Struct):
    cloud_watch_alarm_template_group_arn: str
    identifier: str

class CloudWatchAlarmTemplateReference(Struct):
    cloud_watch_alarm_template_arn: str
    identifier: str

class ClusterReference(Struct):
    cluster_arn: str
    cluster_id: str

class EventBridgeRuleTemplateGroupReference(Struct):
    event_bridge_rule_template_group_arn: str
    identifier: str

class EventBridgeRuleTemplateReference(Struct):
    event_bridge_rule_template_arn: str
    identifier: str

class InputReference(Struct):
    input_arn: str
    input_id: str

class InputSecurityGroupReference(Struct):
    input_security_group_arn: str
    input_security_group_id: str

class MultiplexReference(Struct):
    multiplex_arn: str
    multiplex_id: str

class MultiplexprogramReference(Struct):
    multiplex_id: str
    program_name: str

class NetworkReference(Struct):
    network_arn: str
    network_id: str

class NodeReference(Struct):
    node_arn: str

class SdiSourceReference(Struct):
    sdi_source_arn: str
    sdi_source_id: str

class SignalMapReference(Struct):
    identifier: str
    signal_map_arn: str

class IChannelPlacementGroupRef(Protocol):
    @property
    def channel_placement_group_ref(self) -> ChannelPlacementGroupReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class ICloudWatchAlarmTemplateGroupRef(Protocol):
    @property
    def cloud_watch_alarm_template_group_ref(self) -> CloudWatchAlarmTemplateGroupReference: ...

class ICloudWatchAlarmTemplateRef(Protocol):
    @property
    def cloud_watch_alarm_template_ref(self) -> CloudWatchAlarmTemplateReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IEventBridgeRuleTemplateGroupRef(Protocol):
    @property
    def event_bridge_rule_template_group_ref(self) -> EventBridgeRuleTemplateGroupReference: ...

class IEventBridgeRuleTemplateRef(Protocol):
    @property
    def event_bridge_rule_template_ref(self) -> EventBridgeRuleTemplateReference: ...

class IInputRef(Protocol):
    @property
    def input_ref(self) -> InputReference: ...

class IInputSecurityGroupRef(Protocol):
    @property
    def input_security_group_ref(self) -> InputSecurityGroupReference: ...

class IMultiplexRef(Protocol):
    @property
    def multiplex_ref(self) -> MultiplexReference: ...

class IMultiplexprogramRef(Protocol):
    @property
    def multiplexprogram_ref(self) -> MultiplexprogramReference: ...

class INetworkRef(Protocol):
    @property
    def network_ref(self) -> NetworkReference: ...

class INodeRef(Protocol):
    @property
    def node_ref(self) -> NodeReference: ...

class ISdiSourceRef(Protocol):
    @property
    def sdi_source_ref(self) -> SdiSourceReference: ...

class ISignalMapRef(Protocol):
    @property
    def signal_map_ref(self) -> SignalMapReference: ...
