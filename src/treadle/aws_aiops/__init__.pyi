# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_aiops as _aws_aiops
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnInvestigationGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ChatbotNotificationChannelProperty(Struct):
        chat_configuration_arns: Sequence[str] | None = None
        sns_topic_arn: str | None = None
    class CrossAccountConfigurationProperty(Struct):
        source_role_arn: str | None = None
    class EncryptionConfigMapProperty(Struct):
        encryption_configuration_type: str | None = None
        kms_key_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        chatbot_notification_channels: Sequence[CfnInvestigationGroup.ChatbotNotificationChannelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cross_account_configurations: Sequence[CfnInvestigationGroup.CrossAccountConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        encryption_config: CfnInvestigationGroup.EncryptionConfigMapProperty | Mapping[str, Any] | IResolvable | None = None,
        investigation_group_policy: str | None = None,
        is_cloud_trail_event_history_enabled: bool | IResolvable | None = None,
        retention_in_days: float | None = None,
        role_arn: str | None = None,
        tag_key_boundaries: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    chatbot_notification_channels: Sequence[CfnInvestigationGroup.ChatbotNotificationChannelProperty | IResolvable] | IResolvable | None
    cross_account_configurations: Sequence[CfnInvestigationGroup.CrossAccountConfigurationProperty | IResolvable] | IResolvable | None
    encryption_config: CfnInvestigationGroup.EncryptionConfigMapProperty | IResolvable | None
    investigation_group_policy: str | None
    is_cloud_trail_event_history_enabled: bool | IResolvable | None
    retention_in_days: float | None
    role_arn: str | None
    tag_key_boundaries: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_last_modified_at(self) -> str: ...
    @property
    def attr_last_modified_by(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def investigation_group_ref(self) -> _aws_aiops.InvestigationGroupReference: ...
    @staticmethod
    def arn_for_investigation_group(resource: _aws_aiops.IInvestigationGroupRef) -> str: ...
    @staticmethod
    def is_cfn_investigation_group(x: Any) -> bool: ...

class CfnInvestigationGroupProps(Struct):
    name: str
    chatbot_notification_channels: Sequence[CfnInvestigationGroup.ChatbotNotificationChannelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cross_account_configurations: Sequence[CfnInvestigationGroup.CrossAccountConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    encryption_config: CfnInvestigationGroup.EncryptionConfigMapProperty | Mapping[str, Any] | IResolvable | None = None
    investigation_group_policy: str | None = None
    is_cloud_trail_event_history_enabled: bool | IResolvable | None = None
    retention_in_days: float | None = None
    role_arn: str | None = None
    tag_key_boundaries: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

