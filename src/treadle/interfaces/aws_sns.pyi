# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SubscriptionReference(Struct):
    subscription_arn: str

class TopicInlinePolicyReference(Struct):
    topic_arn: str

class TopicPolicyReference(Struct):
    topic_policy_id: str

class TopicReference(Struct):
    topic_arn: str

class ISubscriptionRef(Protocol):
    @property
    def subscription_ref(self) -> SubscriptionReference: ...

class ITopicInlinePolicyRef(Protocol):
    @property
    def topic_inline_policy_ref(self) -> TopicInlinePolicyReference: ...

class ITopicPolicyRef(Protocol):
    @property
    def topic_policy_ref(self) -> TopicPolicyReference: ...

class ITopicRef(Protocol):
    @property
    def topic_ref(self) -> TopicReference: ...
