# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_chatbot as _aws_chatbot
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_sns as _aws_sns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCustomAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomActionAttachmentCriteriaProperty(Struct):
        operator: str
        variable_name: str
        value: str | None = None
    class CustomActionAttachmentProperty(Struct):
        button_text: str | None = None
        criteria: Sequence[CfnCustomAction.CustomActionAttachmentCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        notification_type: str | None = None
        variables: Mapping[str, str] | IResolvable | None = None
    class CustomActionDefinitionProperty(Struct):
        command_text: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_name: str,
        definition: CfnCustomAction.CustomActionDefinitionProperty | Mapping[str, Any] | IResolvable,
        alias_name: str | None = None,
        attachments: Sequence[CfnCustomAction.CustomActionAttachmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action_name: str
    definition: CfnCustomAction.CustomActionDefinitionProperty | IResolvable
    alias_name: str | None
    attachments: Sequence[CfnCustomAction.CustomActionAttachmentProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_custom_action_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_action_ref(self) -> _aws_chatbot.CustomActionReference: ...
    @staticmethod
    def arn_for_custom_action(resource: _aws_chatbot.ICustomActionRef) -> str: ...
    @staticmethod
    def is_cfn_custom_action(x: Any) -> bool: ...

class CfnCustomActionProps(Struct):
    action_name: str
    definition: CfnCustomAction.CustomActionDefinitionProperty | Mapping[str, Any] | IResolvable
    alias_name: str | None = None
    attachments: Sequence[CfnCustomAction.CustomActionAttachmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMicrosoftTeamsChannelConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_name: str,
        iam_role_arn: str,
        team_id: str,
        teams_channel_id: str,
        teams_tenant_id: str,
        customization_resource_arns: Sequence[str] | None = None,
        guardrail_policies: Sequence[str] | None = None,
        logging_level: str | None = None,
        sns_topic_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        teams_channel_name: str | None = None,
        user_role_required: bool | IResolvable | None = None,
    ) -> None: ...
    configuration_name: str
    iam_role_arn: str
    team_id: str
    teams_channel_id: str
    teams_tenant_id: str
    customization_resource_arns: Sequence[str] | None
    guardrail_policies: Sequence[str] | None
    logging_level: str | None
    sns_topic_arns: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    teams_channel_name: str | None
    user_role_required: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def microsoft_teams_channel_configuration_ref(self) -> _aws_chatbot.MicrosoftTeamsChannelConfigurationReference: ...
    @staticmethod
    def arn_for_microsoft_teams_channel_configuration(resource: _aws_chatbot.IMicrosoftTeamsChannelConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_microsoft_teams_channel_configuration(x: Any) -> bool: ...

class CfnMicrosoftTeamsChannelConfigurationProps(Struct):
    configuration_name: str
    iam_role_arn: str
    team_id: str
    teams_channel_id: str
    teams_tenant_id: str
    customization_resource_arns: Sequence[str] | None = None
    guardrail_policies: Sequence[str] | None = None
    logging_level: str | None = None
    sns_topic_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    teams_channel_name: str | None = None
    user_role_required: bool | IResolvable | None = None

class CfnSlackChannelConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_name: str,
        iam_role_arn: str | _aws_iam.IRoleRef,
        slack_channel_id: str,
        slack_workspace_id: str,
        customization_resource_arns: Sequence[str] | None = None,
        guardrail_policies: Sequence[str] | None = None,
        logging_level: str | None = None,
        sns_topic_arns: Sequence[str | _aws_sns.ITopicRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_role_required: bool | IResolvable | None = None,
    ) -> None: ...
    configuration_name: str
    iam_role_arn: str
    slack_channel_id: str
    slack_workspace_id: str
    customization_resource_arns: Sequence[str] | None
    guardrail_policies: Sequence[str] | None
    logging_level: str | None
    sns_topic_arns: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    user_role_required: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def slack_channel_configuration_ref(self) -> _aws_chatbot.SlackChannelConfigurationReference: ...
    @staticmethod
    def arn_for_slack_channel_configuration(resource: _aws_chatbot.ISlackChannelConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_slack_channel_configuration(x: Any) -> bool: ...

class CfnSlackChannelConfigurationProps(Struct):
    configuration_name: str
    iam_role_arn: str | _aws_iam.IRoleRef
    slack_channel_id: str
    slack_workspace_id: str
    customization_resource_arns: Sequence[str] | None = None
    guardrail_policies: Sequence[str] | None = None
    logging_level: str | None = None
    sns_topic_arns: Sequence[str | _aws_sns.ITopicRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_role_required: bool | IResolvable | None = None

class LoggingLevel(Enum):
    ERROR = 'ERROR'
    INFO = 'INFO'
    NONE = 'NONE'

class SlackChannelConfigurationProps(Struct):
    slack_channel_configuration_name: str
    slack_channel_id: str
    slack_workspace_id: str
    guardrail_policies: Sequence[Any] | None = None
    logging_level: LoggingLevel | None = None
    log_retention: Any | None = None
    log_retention_retry_options: Any | None = None
    log_retention_role: Any | None = None
    notification_topics: Sequence[Any] | None = None
    role: Any | None = None
    user_role_required: bool | None = None

