# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ssmincidents as _aws_ssmincidents
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnReplicationSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RegionConfigurationProperty(Struct):
        sse_kms_key_id: str
    class ReplicationRegionProperty(Struct):
        region_configuration: CfnReplicationSet.RegionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        regions: Sequence[CfnReplicationSet.ReplicationRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        deletion_protected: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    regions: Sequence[CfnReplicationSet.ReplicationRegionProperty | IResolvable] | IResolvable
    deletion_protected: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def replication_set_ref(self) -> _aws_ssmincidents.ReplicationSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_replication_set(resource: _aws_ssmincidents.IReplicationSetRef) -> str: ...
    @staticmethod
    def is_cfn_replication_set(x: Any) -> bool: ...

class CfnReplicationSetProps(Struct):
    regions: Sequence[CfnReplicationSet.ReplicationRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    deletion_protected: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResponsePlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        ssm_automation: CfnResponsePlan.SsmAutomationProperty | Mapping[str, Any] | IResolvable | None = None
    class ChatChannelProperty(Struct):
        chatbot_sns: Sequence[str] | None = None
    class DynamicSsmParameterProperty(Struct):
        key: str
        value: CfnResponsePlan.DynamicSsmParameterValueProperty | Mapping[str, Any] | IResolvable
    class DynamicSsmParameterValueProperty(Struct):
        variable: str | None = None
    class IncidentTemplateProperty(Struct):
        impact: float
        title: str
        dedupe_string: str | None = None
        incident_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        notification_targets: Sequence[CfnResponsePlan.NotificationTargetItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        summary: str | None = None
    class IntegrationProperty(Struct):
        pager_duty_configuration: CfnResponsePlan.PagerDutyConfigurationProperty | Mapping[str, Any] | IResolvable
    class NotificationTargetItemProperty(Struct):
        sns_topic_arn: str | None = None
    class PagerDutyConfigurationProperty(Struct):
        name: str
        pager_duty_incident_configuration: CfnResponsePlan.PagerDutyIncidentConfigurationProperty | Mapping[str, Any] | IResolvable
        secret_id: str
    class PagerDutyIncidentConfigurationProperty(Struct):
        service_id: str
    class SsmAutomationProperty(Struct):
        document_name: str
        role_arn: str
        document_version: str | None = None
        dynamic_parameters: Sequence[CfnResponsePlan.DynamicSsmParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        parameters: Sequence[CfnResponsePlan.SsmParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_account: str | None = None
    class SsmParameterProperty(Struct):
        key: str
        values: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        incident_template: CfnResponsePlan.IncidentTemplateProperty | Mapping[str, Any] | IResolvable,
        name: str,
        actions: Sequence[CfnResponsePlan.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        chat_channel: CfnResponsePlan.ChatChannelProperty | Mapping[str, Any] | IResolvable | None = None,
        display_name: str | None = None,
        engagements: Sequence[str] | None = None,
        integrations: Sequence[CfnResponsePlan.IntegrationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    incident_template: CfnResponsePlan.IncidentTemplateProperty | IResolvable
    name: str
    actions: Sequence[CfnResponsePlan.ActionProperty | IResolvable] | IResolvable | None
    chat_channel: CfnResponsePlan.ChatChannelProperty | IResolvable | None
    display_name: str | None
    engagements: Sequence[str] | None
    integrations: Sequence[CfnResponsePlan.IntegrationProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def response_plan_ref(self) -> _aws_ssmincidents.ResponsePlanReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_response_plan(resource: _aws_ssmincidents.IResponsePlanRef) -> str: ...
    @staticmethod
    def is_cfn_response_plan(x: Any) -> bool: ...

class CfnResponsePlanProps(Struct):
    incident_template: CfnResponsePlan.IncidentTemplateProperty | Mapping[str, Any] | IResolvable
    name: str
    actions: Sequence[CfnResponsePlan.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    chat_channel: CfnResponsePlan.ChatChannelProperty | Mapping[str, Any] | IResolvable | None = None
    display_name: str | None = None
    engagements: Sequence[str] | None = None
    integrations: Sequence[CfnResponsePlan.IntegrationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

