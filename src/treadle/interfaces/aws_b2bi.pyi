# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CapabilityReference(Struct):
    capability_arn: str
    capability_id: str

class PartnershipReference(Struct):
    partnership_arn: str
    partnership_id: str

class ProfileReference(Struct):
    profile_arn: str
    profile_id: str

class TransformerReference(Struct):
    transformer_arn: str
    transformer_id: str

class ICapabilityRef(Protocol):
    @property
    def capability_ref(self) -> CapabilityReference: ...

class IPartnershipRef(Protocol):
    @property
    def partnership_ref(self) -> PartnershipReference: ...

class IProfileRef(Protocol):
    @property
    def profile_ref(self) -> ProfileReference: ...

class ITransformerRef(Protocol):
    @property
    def transformer_ref(self) -> TransformerReference: ...
