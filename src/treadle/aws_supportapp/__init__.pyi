# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_supportapp as _aws_supportapp
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccountAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_alias: str,
    ) -> None: ...
    account_alias: str
    @property
    def account_alias_ref(self) -> _aws_supportapp.AccountAliasReference: ...
    @property
    def attr_account_alias_resource_id(self) -> str: ...
    @staticmethod
    def is_cfn_account_alias(x: Any) -> bool: ...

class CfnAccountAliasProps(Struct):
    account_alias: str

class CfnSlackChannelConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_id: str,
        channel_role_arn: str | _aws_iam.IRoleRef,
        notify_on_case_severity: str,
        team_id: str,
        channel_name: str | None = None,
        notify_on_add_correspondence_to_case: bool | IResolvable | None = None,
        notify_on_create_or_reopen_case: bool | IResolvable | None = None,
        notify_on_resolve_case: bool | IResolvable | None = None,
    ) -> None: ...
    channel_id: str
    channel_role_arn: str
    notify_on_case_severity: str
    team_id: str
    channel_name: str | None
    notify_on_add_correspondence_to_case: bool | IResolvable | None
    notify_on_create_or_reopen_case: bool | IResolvable | None
    notify_on_resolve_case: bool | IResolvable | None
    @property
    def slack_channel_configuration_ref(self) -> _aws_supportapp.SlackChannelConfigurationReference: ...
    @staticmethod
    def is_cfn_slack_channel_configuration(x: Any) -> bool: ...

class CfnSlackChannelConfigurationProps(Struct):
    channel_id: str
    channel_role_arn: str | _aws_iam.IRoleRef
    notify_on_case_severity: str
    team_id: str
    channel_name: str | None = None
    notify_on_add_correspondence_to_case: bool | IResolvable | None = None
    notify_on_create_or_reopen_case: bool | IResolvable | None = None
    notify_on_resolve_case: bool | IResolvable | None = None

class CfnSlackWorkspaceConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        team_id: str,
        version_id: str | None = None,
    ) -> None: ...
    team_id: str
    version_id: str | None
    @property
    def slack_workspace_configuration_ref(self) -> _aws_supportapp.SlackWorkspaceConfigurationReference: ...
    @staticmethod
    def is_cfn_slack_workspace_configuration(x: Any) -> bool: ...

class CfnSlackWorkspaceConfigurationProps(Struct):
    team_id: str
    version_id: str | None = None

