# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ActivityReference(Struct):
    activity_arn: str

class StateMachineAliasReference(Struct):
    state_machine_alias_arn: str

class StateMachineReference(Struct):
    state_machine_arn: str

class StateMachineVersionReference(Struct):
    state_machine_version_arn: str

class IActivityRef(Protocol):
    @property
    def activity_ref(self) -> ActivityReference: ...

class IStateMachineAliasRef(Protocol):
    @property
    def state_machine_alias_ref(self) -> StateMachineAliasReference: ...

class IStateMachineRef(Protocol):
    @property
    def state_machine_ref(self) -> StateMachineReference: ...

class IStateMachineVersionRef(Protocol):
    @property
    def state_machine_version_ref(self) -> StateMachineVersionReference: ...
