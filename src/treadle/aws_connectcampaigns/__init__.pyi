# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_connectcampaigns as _aws_connectcampaigns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCampaign(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentlessDialerConfigProperty(Struct):
        dialing_capacity: float | None = None
    class AnswerMachineDetectionConfigProperty(Struct):
        enable_answer_machine_detection: bool | IResolvable
        await_answer_machine_prompt: bool | IResolvable | None = None
    class DialerConfigProperty(Struct):
        agentless_dialer_config: CfnCampaign.AgentlessDialerConfigProperty | Mapping[str, Any] | IResolvable | None = None
        predictive_dialer_config: CfnCampaign.PredictiveDialerConfigProperty | Mapping[str, Any] | IResolvable | None = None
        progressive_dialer_config: CfnCampaign.ProgressiveDialerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class OutboundCallConfigProperty(Struct):
        connect_contact_flow_arn: str
        answer_machine_detection_config: CfnCampaign.AnswerMachineDetectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
        connect_queue_arn: str | None = None
        connect_source_phone_number: str | None = None
    class PredictiveDialerConfigProperty(Struct):
        bandwidth_allocation: float
        dialing_capacity: float | None = None
    class ProgressiveDialerConfigProperty(Struct):
        bandwidth_allocation: float
        dialing_capacity: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connect_instance_arn: str,
        dialer_config: CfnCampaign.DialerConfigProperty | Mapping[str, Any] | IResolvable,
        name: str,
        outbound_call_config: CfnCampaign.OutboundCallConfigProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connect_instance_arn: str
    dialer_config: CfnCampaign.DialerConfigProperty | IResolvable
    name: str
    outbound_call_config: CfnCampaign.OutboundCallConfigProperty | IResolvable
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def campaign_ref(self) -> _aws_connectcampaigns.CampaignReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_campaign(resource: _aws_connectcampaigns.ICampaignRef) -> str: ...
    @staticmethod
    def is_cfn_campaign(x: Any) -> bool: ...

class CfnCampaignProps(Struct):
    connect_instance_arn: str
    dialer_config: CfnCampaign.DialerConfigProperty | Mapping[str, Any] | IResolvable
    name: str
    outbound_call_config: CfnCampaign.OutboundCallConfigProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

