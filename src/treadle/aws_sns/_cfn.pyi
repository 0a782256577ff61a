# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kinesisfirehose as _aws_kinesisfirehose
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_lambda as _aws_lambda
from ..interfaces import aws_sns as _aws_sns
from ..interfaces import aws_sqs as _aws_sqs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        protocol: str,
        topic_arn: str | _aws_sns.ITopicRef,
        delivery_policy: Any | None = None,
        endpoint: str | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef | _aws_sqs.IQueueRef | None = None,
        filter_policy: Any | None = None,
        filter_policy_scope: str | None = None,
        raw_message_delivery: bool | IResolvable | None = None,
        redrive_policy: Any | None = None,
        region: str | None = None,
        replay_policy: Any | None = None,
        subscription_role_arn: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    delivery_policy: Any
    filter_policy: Any
    protocol: str
    redrive_policy: Any
    replay_policy: Any
    topic_arn: str
    endpoint: str | None
    filter_policy_scope: str | None
    raw_message_delivery: bool | IResolvable | None
    region: str | None
    subscription_role_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def subscription_ref(self) -> _aws_sns.SubscriptionReference: ...
    @staticmethod
    def arn_for_subscription(resource: _aws_sns.ISubscriptionRef) -> str: ...
    @staticmethod
    def is_cfn_subscription(x: Any) -> bool: ...

class CfnSubscriptionProps(Struct):
    protocol: str
    topic_arn: str | _aws_sns.ITopicRef
    delivery_policy: Any | None = None
    endpoint: str | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef | _aws_sqs.IQueueRef | None = None
    filter_policy: Any | None = None
    filter_policy_scope: str | None = None
    raw_message_delivery: bool | IResolvable | None = None
    redrive_policy: Any | None = None
    region: str | None = None
    replay_policy: Any | None = None
    subscription_role_arn: str | _aws_iam.IRoleRef | None = None

class CfnTopic(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggingConfigProperty(Struct):
        protocol: str
        failure_feedback_role_arn: str | None = None
        success_feedback_role_arn: str | None = None
        success_feedback_sample_rate: str | None = None
    class SubscriptionProperty(Struct):
        endpoint: str
        protocol: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        archive_policy: Any | None = None,
        content_based_deduplication: bool | IResolvable | None = None,
        data_protection_policy: Any | None = None,
        delivery_status_logging: Sequence[CfnTopic.LoggingConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        display_name: str | None = None,
        fifo_throughput_scope: str | None = None,
        fifo_topic: bool | IResolvable | None = None,
        kms_master_key_id: str | _aws_kms.IAliasRef | _aws_kms.IKeyRef | None = None,
        maximum_message_size: float | None = None,
        signature_version: str | None = None,
        subscription: Sequence[CfnTopic.SubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        topic_name: str | None = None,
        tracing_config: str | None = None,
    ) -> None: ...
    archive_policy: Any
    data_protection_policy: Any
    content_based_deduplication: bool | IResolvable | None
    delivery_status_logging: Sequence[CfnTopic.LoggingConfigProperty | IResolvable] | IResolvable | None
    display_name: str | None
    fifo_throughput_scope: str | None
    fifo_topic: bool | IResolvable | None
    kms_master_key_id: str | None
    maximum_message_size: float | None
    signature_version: str | None
    subscription: Sequence[CfnTopic.SubscriptionProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    topic_name: str | None
    tracing_config: str | None
    @property
    def attr_topic_arn(self) -> str: ...
    @property
    def attr_topic_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def topic_ref(self) -> _aws_sns.TopicReference: ...
    @staticmethod
    def arn_for_topic(resource: _aws_sns.ITopicRef) -> str: ...
    @staticmethod
    def is_cfn_topic(x: Any) -> bool: ...

class CfnTopicProps(Struct):
    archive_policy: Any | None = None
    content_based_deduplication: bool | IResolvable | None = None
    data_protection_policy: Any | None = None
    delivery_status_logging: Sequence[CfnTopic.LoggingConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    display_name: str | None = None
    fifo_throughput_scope: str | None = None
    fifo_topic: bool | IResolvable | None = None
    kms_master_key_id: str | _aws_kms.IAliasRef | _aws_kms.IKeyRef | None = None
    maximum_message_size: float | None = None
    signature_version: str | None = None
    subscription: Sequence[CfnTopic.SubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    topic_name: str | None = None
    tracing_config: str | None = None

class CfnTopicInlinePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        topic_arn: str,
    ) -> None: ...
    policy_document: Any
    topic_arn: str
    @property
    def topic_inline_policy_ref(self) -> _aws_sns.TopicInlinePolicyReference: ...
    @staticmethod
    def is_cfn_topic_inline_policy(x: Any) -> bool: ...

class CfnTopicInlinePolicyProps(Struct):
    policy_document: Any
    topic_arn: str

class CfnTopicPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        topics: Sequence[str],
    ) -> None: ...
    policy_document: Any
    topics: Sequence[str]
    @property
    def attr_id(self) -> str: ...
    @property
    def topic_policy_ref(self) -> _aws_sns.TopicPolicyReference: ...
    @staticmethod
    def is_cfn_topic_policy(x: Any) -> bool: ...

class CfnTopicPolicyProps(Struct):
    policy_document: Any
    topics: Sequence[str]

class BackoffFunction(Enum):
    ARITHMETIC = 'ARITHMETIC'
    EXPONENTIAL = 'EXPONENTIAL'
    GEOMETRIC = 'GEOMETRIC'
    LINEAR = 'LINEAR'

class FilterOrPolicyType(Enum):
    FILTER = 0
    POLICY = 1

class BetweenCondition(Struct):
    start: float
    stop: float

class DeliveryPolicy(Struct):
    healthy_retry_policy: HealthyRetryPolicy | Mapping[str, Any] | None = None
    request_policy: RequestPolicy | Mapping[str, Any] | None = None
    throttle_policy: ThrottlePolicy | Mapping[str, Any] | None = None

class HealthyRetryPolicy(Struct):
    backoff_function: BackoffFunction | None = None
    max_delay_target: Any | None = None
    min_delay_target: Any | None = None
    num_max_delay_retries: float | None = None
    num_min_delay_retries: float | None = None
    num_no_delay_retries: float | None = None
    num_retries: float | None = None

class NumericConditions(Struct):
    allowlist: Sequence[float] | None = None
    between: BetweenCondition | Mapping[str, Any] | None = None
    between_strict: BetweenCondition | Mapping[str, Any] | None = None
    greater_than: float | None = None
    greater_than_or_equal_to: float | None = None
    less_than: float | None = None
    less_than_or_equal_to: float | None = None

class RequestPolicy(Struct):
    header_content_type: str | None = None

class StringConditions(Struct):
    allowlist: Sequence[str] | None = None
    denylist: Sequence[str] | None = None
    match_prefixes: Sequence[str] | None = None
    match_suffixes: Sequence[str] | None = None

class SubscriptionOptions(Struct):
    endpoint: str
    protocol: Any
    dead_letter_queue: Any | None = None
    delivery_policy: DeliveryPolicy | Mapping[str, Any] | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    raw_message_delivery: bool | None = None
    region: str | None = None
    subscription_role_arn: str | None = None

class SubscriptionProps(Struct):
    endpoint: str
    protocol: Any
    topic: Any
    dead_letter_queue: Any | None = None
    delivery_policy: DeliveryPolicy | Mapping[str, Any] | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    raw_message_delivery: bool | None = None
    region: str | None = None
    subscription_role_arn: str | None = None

class ThrottlePolicy(Struct):
    max_receives_per_second: float | None = None

class TopicAttributes(Struct):
    topic_arn: str
    content_based_deduplication: bool | None = None
    key_arn: str | None = None

class TopicPolicyProps(Struct):
    topics: Sequence[Any]
    enforce_ssl: bool | None = None
    policy_document: Any | None = None

class TopicProps(Struct):
    content_based_deduplication: bool | None = None
    display_name: str | None = None
    enforce_ssl: bool | None = None
    fifo: bool | None = None
    fifo_throughput_scope: Any | None = None
    logging_configs: Sequence[Any] | None = None
    master_key: Any | None = None
    message_retention_period_in_days: float | None = None
    signature_version: str | None = None
    topic_name: str | None = None
    tracing_config: Any | None = None

class TopicSubscriptionConfig(Struct):
    endpoint: str
    protocol: Any
    subscriber_id: str
    dead_letter_queue: Any | None = None
    delivery_policy: DeliveryPolicy | Mapping[str, Any] | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None
    raw_message_delivery: bool | None = None
    region: str | None = None
    subscription_role_arn: str | None = None
    subscriber_scope: Any | None = None
    subscription_dependency: Any | None = None

