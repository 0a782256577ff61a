# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class EmailSubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    json: bool | None = None

class FirehoseSubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    raw_message_delivery: bool | None = None
    role: Any | None = None

class LambdaSubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None

class SmsSubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None

class SqsSubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    raw_message_delivery: bool | None = None

class SubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None

class UrlSubscriptionProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    delivery_policy: Any | None = None
    protocol: Any | None = None
    raw_message_delivery: bool | None = None

