# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountAliasReference(Struct):
    account_alias_resource_id: str

class SlackChannelConfigurationReference(Struct):
    channel_id: str
    team_id: str

class SlackWorkspaceConfigurationReference(Struct):
    team_id: str

class IAccountAliasRef(Protocol):
    @property
    def account_alias_ref(self) -> AccountAliasReference: ...

class ISlackChannelConfigurationRef(Protocol):
    @property
    def slack_channel_configuration_ref(self) -> SlackChannelConfigurationReference: ...

class ISlackWorkspaceConfigurationRef(Protocol):
    @property
    def slack_workspace_configuration_ref(self) -> SlackWorkspaceConfigurationReference: ...
