# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BotAliasReference(Struct):
    bot_alias_arn: str
    bot_alias_id: str
    bot_id: str

class BotReference(Struct):
    bot_arn: str
    bot_id: str

class BotVersionReference(Struct):
    bot_id: str
    bot_version: str

class ResourcePolicyReference(Struct):
    resource_policy_id: str

class IBotAliasRef(Protocol):
    @property
    def bot_alias_ref(self) -> BotAliasReference: ...

class IBotRef(Protocol):
    @property
    def bot_ref(self) -> BotReference: ...

class IBotVersionRef(Protocol):
    @property
    def bot_version_ref(self) -> BotVersionReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...
