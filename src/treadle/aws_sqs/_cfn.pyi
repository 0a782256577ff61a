# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_sqs as _aws_sqs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content_based_deduplication: bool | IResolvable | None = None,
        deduplication_scope: str | None = None,
        delay_seconds: float | None = None,
        fifo_queue: bool | IResolvable | None = None,
        fifo_throughput_limit: str | None = None,
        kms_data_key_reuse_period_seconds: float | None = None,
        kms_master_key_id: str | _aws_kms.IAliasRef | _aws_kms.IKeyRef | None = None,
        maximum_message_size: float | None = None,
        message_retention_period: float | None = None,
        queue_name: str | None = None,
        receive_message_wait_time_seconds: float | None = None,
        redrive_allow_policy: Any | None = None,
        redrive_policy: Any | None = None,
        sqs_managed_sse_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        visibility_timeout: float | None = None,
    ) -> None: ...
    redrive_allow_policy: Any
    redrive_policy: Any
    content_based_deduplication: bool | IResolvable | None
    deduplication_scope: str | None
    delay_seconds: float | None
    fifo_queue: bool | IResolvable | None
    fifo_throughput_limit: str | None
    kms_data_key_reuse_period_seconds: float | None
    kms_master_key_id: str | None
    maximum_message_size: float | None
    message_retention_period: float | None
    queue_name: str | None
    receive_message_wait_time_seconds: float | None
    sqs_managed_sse_enabled: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    visibility_timeout: float | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_queue_name(self) -> str: ...
    @property
    def attr_queue_url(self) -> str: ...
    @property
    def queue_ref(self) -> _aws_sqs.QueueReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_queue(resource: _aws_sqs.IQueueRef) -> str: ...
    @staticmethod
    def is_cfn_queue(x: Any) -> bool: ...

class CfnQueueProps(Struct):
    content_based_deduplication: bool | IResolvable | None = None
    deduplication_scope: str | None = None
    delay_seconds: float | None = None
    fifo_queue: bool | IResolvable | None = None
    fifo_throughput_limit: str | None = None
    kms_data_key_reuse_period_seconds: float | None = None
    kms_master_key_id: str | _aws_kms.IAliasRef | _aws_kms.IKeyRef | None = None
    maximum_message_size: float | None = None
    message_retention_period: float | None = None
    queue_name: str | None = None
    receive_message_wait_time_seconds: float | None = None
    redrive_allow_policy: Any | None = None
    redrive_policy: Any | None = None
    sqs_managed_sse_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    visibility_timeout: float | None = None

class CfnQueueInlinePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        queue: str,
    ) -> None: ...
    policy_document: Any
    queue: str
    @property
    def queue_inline_policy_ref(self) -> _aws_sqs.QueueInlinePolicyReference: ...
    @staticmethod
    def is_cfn_queue_inline_policy(x: Any) -> bool: ...

class CfnQueueInlinePolicyProps(Struct):
    policy_document: Any
    queue: str

class CfnQueuePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        queues: Sequence[str],
    ) -> None: ...
    policy_document: Any
    queues: Sequence[str]
    @property
    def attr_id(self) -> str: ...
    @property
    def queue_policy_ref(self) -> _aws_sqs.QueuePolicyReference: ...
    @staticmethod
    def is_cfn_queue_policy(x: Any) -> bool: ...

class CfnQueuePolicyProps(Struct):
    policy_document: Any
    queues: Sequence[str]

class QueueAttributes(Struct):
    queue_arn: str
    fifo: bool | None = None
    key_arn: str | None = None
    queue_name: str | None = None
    queue_url: str | None = None

class QueuePolicyProps(Struct):
    queues: Sequence[Any]

class QueueProps(Struct):
    content_based_deduplication: bool | None = None
    data_key_reuse: Any | None = None
    dead_letter_queue: Any | None = None
    deduplication_scope: Any | None = None
    delivery_delay: Any | None = None
    encryption: Any | None = None
    encryption_master_key: Any | None = None
    enforce_ssl: bool | None = None
    fifo: bool | None = None
    fifo_throughput_limit: Any | None = None
    max_message_size_bytes: float | None = None
    queue_name: str | None = None
    receive_message_wait_time: Any | None = None
    redrive_allow_policy: Any | None = None
    removal_policy: Any | None = None
    retention_period: Any | None = None
    visibility_timeout: Any | None = None

