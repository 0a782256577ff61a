# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DRTAccessReference(Struct):
    account_id: str

class ProactiveEngagementReference(Struct):
    account_id: str

class ProtectionGroupReference(Struct):
    protection_group_arn: str

class ProtectionReference(Struct):
    protection_arn: str

class IDRTAccessRef(Protocol):
    @property
    def drt_access_ref(self) -> DRTAccessReference: ...

class IProactiveEngagementRef(Protocol):
    @property
    def proactive_engagement_ref(self) -> ProactiveEngagementReference: ...

class IProtectionGroupRef(Protocol):
    @property
    def protection_group_ref(self) -> ProtectionGroupReference: ...

class IProtectionRef(Protocol):
    @property
    def protection_ref(self) -> ProtectionReference: ...
