# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class QueueInlinePolicyReference(Struct):
    queue: str

class QueuePolicyReference(Struct):
    queue_policy_id: str

class QueueReference(Struct):
    queue_arn: str
    queue_url: str

class IQueueInlinePolicyRef(Protocol):
    @property
    def queue_inline_policy_ref(self) -> QueueInlinePolicyReference: ...

class IQueuePolicyRef(Protocol):
    @property
    def queue_policy_ref(self) -> QueuePolicyReference: ...

class IQueueRef(Protocol):
    @property
    def queue_ref(self) -> QueueReference: ...
