# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AliasReference(Struct):
    alias_arn: str
    alias_id: str

class BuildReference(Struct):
    build_arn: str
    build_id: str

class ContainerFleetReference(Struct):
    fleet_arn: str
    fleet_id: str

class ContainerGroupDefinitionReference(Struct):
    container_group_definition_arn: str
    container_group_definition_name: str

class FleetReference(Struct):
    fleet_arn: str
    fleet_id: str

class GameServerGroupReference(Struct):
    game_server_group_arn: str

class GameSessionQueueReference(Struct):
    game_session_queue_arn: str
    game_session_queue_name: str

class LocationReference(Struct):
    location_arn: str
    location_name: str

class MatchmakingConfigurationReference(Struct):
    matchmaking_configuration_arn: str
    matchmaking_configuration_name: str

class MatchmakingRuleSetReference(Struct):
    matchmaking_rule_set_arn: str
    matchmaking_rule_set_name: str

class ScriptReference(Struct):
    script_arn: str
    script_id: str

class IAliasRef(Protocol):
    @property
    def alias_ref(self) -> AliasReference: ...

class IBuildRef(Protocol):
    @property
    def build_ref(self) -> BuildReference: ...

class IContainerFleetRef(Protocol):
    @property
    def container_fleet_ref(self) -> ContainerFleetReference: ...

class IContainerGroupDefinitionRef(Protocol):
    @property
    def container_group_definition_ref(self) -> ContainerGroupDefinitionReference: ...

class IFleetRef(Protocol):
    @property
    def fleet_ref(self) -> FleetReference: ...

class IGameServerGroupRef(Protocol):
    @property
    def game_server_group_ref(self) -> GameServerGroupReference: ...

class IGameSessionQueueRef(Protocol):
    @property
    def game_session_queue_ref(self) -> GameSessionQueueReference: ...

class ILocationRef(Protocol):
    @property
    def location_ref(self) -> LocationReference: ...

class IMatchmakingConfigurationRef(Protocol):
    @property
    def matchmaking_configuration_ref(self) -> MatchmakingConfigurationReference: ...

class IMatchmakingRuleSetRef(Protocol):
    @property
    def matchmaking_rule_set_ref(self) -> MatchmakingRuleSetReference: ...

class IScriptRef(Protocol):
    @property
    def script_ref(self) -> ScriptReference: ...
