# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ResourcePolicyReference(Struct):
    secret_id: str

class RotationScheduleReference(Struct):
    rotation_schedule_id: str

class SecretReference(Struct):
    secret_id: str

class SecretTargetAttachmentReference(Struct):
    secret_id: str

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IRotationScheduleRef(Protocol):
    @property
    def rotation_schedule_ref(self) -> RotationScheduleReference: ...

class ISecretRef(Protocol):
    @property
    def secret_ref(self) -> SecretReference: ...

class ISecretTargetAttachmentRef(Protocol):
    @property
    def secret_target_attachment_ref(self) -> SecretTargetAttachmentReference: ...
