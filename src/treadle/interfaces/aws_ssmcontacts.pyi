# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ContactChannelReference(Struct):
    contact_channel_arn: str

class ContactReference(Struct):
    contact_arn: str

class PlanReference(Struct):
    plan_arn: str

class RotationReference(Struct):
    rotation_arn: str

class IContactChannelRef(Protocol):
    @property
    def contact_channel_ref(self) -> ContactChannelReference: ...

class IContactRef(Protocol):
    @property
    def contact_ref(self) -> ContactReference: ...

class IPlanRef(Protocol):
    @property
    def plan_ref(self) -> PlanReference: ...

class IRotationRef(Protocol):
    @property
    def rotation_ref(self) -> RotationReference: ...
