# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CustomActionReference(Struct):
    custom_action_arn: str

class MicrosoftTeamsChannelConfigurationReference(Struct):
    microsoft_teams_channel_configuration_arn: str

class SlackChannelConfigurationReference(Struct):
    slack_channel_configuration_arn: str

class ICustomActionRef(Protocol):
    @property
    def custom_action_ref(self) -> CustomActionReference: ...

class IMicrosoftTeamsChannelConfigurationRef(Protocol):
    @property
    def microsoft_teams_channel_configuration_ref(self) -> MicrosoftTeamsChannelConfigurationReference: ...

class ISlackChannelConfigurationRef(Protocol):
    @property
    def slack_channel_configuration_ref(self) -> SlackChannelConfigurationReference: ...
