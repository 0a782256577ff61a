"""Queues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.annotations import Annotations
from .._core.arn import ArnFormat
from .._core.quantities import Duration
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_sqs as _refs
from . import _cfn

__all__ = [
    "DeadLetterQueue",
    "DeduplicationScope",
    "FifoThroughputLimit",
    "IQueue",
    "Queue",
    "QueueBase",
    "QueueEncryption",
    "QueuePolicy",
    "RedriveAllowPolicy",
    "RedrivePermission",
]


class DeduplicationScope(Enum):
    """Where duplicates are looked for."""

    MESSAGE_GROUP = "messageGroup"
    QUEUE = "queue"


class FifoThroughputLimit(Enum):
    """What the throughput limit counts for."""

    PER_QUEUE = "perQueue"
    PER_MESSAGE_GROUP_ID = "perMessageGroupId"


class RedrivePermission(Enum):
    """Which queues may use a queue for dead letters."""

    ALLOW_ALL = "allowAll"
    DENY_ALL = "denyAll"
    BY_QUEUE = "byQueue"


class QueueEncryption(Enum):
    """How messages are encrypted."""

    UNENCRYPTED = "NONE"
    KMS_MANAGED = "KMS_MANAGED"
    KMS = "KMS"
    SQS_MANAGED = "SQS_MANAGED"


class DeadLetterQueue(Struct):
    """Where messages go that were received too often."""

    max_receive_count: float
    queue: IQueue


class RedriveAllowPolicy(Struct):
    """Which queues may use this one for dead letters."""

    redrive_permission: RedrivePermission | None = None
    source_queues: Sequence[IQueue] | None = None


class QueuePolicy(Resource):
    """The policy of queues."""

    def __init__(self, scope: Construct, id: str, *, queues: Sequence[IQueue]) -> None:
        super().__init__(scope, id)
        self.document: iam.PolicyDocument = iam.PolicyDocument()
        _cfn.CfnQueuePolicy(
            self, "Resource", policy_document=self.document, queues=[queue.queue_url for queue in queues]
        )


class IQueue(IResource):
    """Stand for a queue."""

    queue_arn: str
    queue_url: str
    queue_name: str
    encryption_master_key: kms.IKey | None
    encryption_type: QueueEncryption | None
    fifo: bool

    @property
    def queue_ref(self) -> _refs.QueueReference:
        """The reference that L1 classes take: its ARN and URL."""
        return _refs.QueueReference(queue_arn=self.queue_arn, queue_url=self.queue_url)

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        """Add a statement to the queue's policy."""
        raise NotImplementedError  # each implementation defines it

    def grant_send_messages(self, grantee: Any) -> iam.Grant:
        """Let ``grantee`` send messages."""
        raise NotImplementedError  # each implementation defines it


class QueueBase(Resource, IQueue):
    """What all queues can do."""

    _auto_create_policy = False
    _policy: QueuePolicy | None = None

    def __init__(
        self, scope: Construct, id: str, *, environment_from_arn: str | None = None, physical_name: str | None = None
    ) -> None:
        super().__init__(scope, id, environment_from_arn=environment_from_arn, physical_name=physical_name)
        self.node.add_validation(
            lambda: self._policy.document.validate_for_resource_policy() if self._policy is not None else []
        )

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        if self._policy is None and self._auto_create_policy:
            self._policy = QueuePolicy(self, "Policy", queues=[self])
        if self._policy is None:
            return iam.AddToResourcePolicyResult(statement_added=False)
        self._policy.document.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self._policy)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Let ``grantee`` do something with the queue."""
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee, actions=actions, resource_arns=[self.queue_arn], resource=self
        )

    def _grant(self, grantee: Any, actions: Sequence[str], key_actions: Sequence[str] = ()) -> iam.Grant:
        granted = self.grant(grantee, *actions)
        if key_actions and self.encryption_master_key is not None:
            self.encryption_master_key.grant(grantee, *key_actions)
        return granted

    def grant_consume_messages(self, grantee: Any) -> iam.Grant:
        """Let ``grantee`` receive and delete messages."""
        actions = ("ReceiveMessage", "ChangeMessageVisibility", "GetQueueUrl", "DeleteMessage", "GetQueueAttributes")
        return self._grant(grantee, [f"sqs:{action}" for action in actions], ["kms:Decrypt"])

    def grant_send_messages(self, grantee: Any) -> iam.Grant:
        return self._grant(
            grantee,
            ["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"],
            ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
        )

    def grant_purge(self, grantee: Any) -> iam.Grant:
        """Let ``grantee`` delete all messages."""
        return self._grant(grantee, ["sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"])


def _seconds(value: Duration | None) -> Any:
    return None if value is None else value.to_seconds()


class Queue(QueueBase):
    """A queue.

    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html

    :param data_key_reuse: how long a data key is used again, 1 minute to 24 hours
    :param delivery_delay: how long messages stay hidden at first, at most 15 minutes
    :param encryption: how messages are encrypted; by the service by default
    :param fifo: whether order is kept
    :param max_message_size_bytes: 1,024 to 1,048,576
    :param receive_message_wait_time: how long a receiver waits, at most 20 seconds
    :param removal_policy: deleted by default
    :param retention_period: how long messages are kept, 1 minute to 14 days; 4 days by default
    :param visibility_timeout: how long a received message is hidden, at most 12 hours; 30 seconds by default
    """

    _auto_create_policy = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        content_based_deduplication: bool | None = None,
        data_key_reuse: Duration | None = None,
        dead_letter_queue: DeadLetterQueue | Mapping[str, Any] | None = None,
        deduplication_scope: DeduplicationScope | None = None,
        delivery_delay: Duration | None = None,
        encryption: QueueEncryption | None = None,
        encryption_master_key: kms.IKey | None = None,
        enforce_ssl: bool | None = None,
        fifo: bool | None = None,
        fifo_throughput_limit: FifoThroughputLimit | None = None,
        max_message_size_bytes: float | None = None,
        queue_name: str | None = None,
        receive_message_wait_time: Duration | None = None,
        redrive_allow_policy: RedriveAllowPolicy | Mapping[str, Any] | None = None,
        removal_policy: RemovalPolicy | None = None,
        retention_period: Duration | None = None,
        visibility_timeout: Duration | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=queue_name)
        dead = DeadLetterQueue.maybe(dead_letter_queue)
        self._check(
            ("delivery delay", _seconds(delivery_delay), 0, 900, "seconds"),
            ("maximum message size", max_message_size_bytes, 1024, 1048576, "bytes"),
            ("message retention period", _seconds(retention_period), 60, 1209600, "seconds"),
            ("receive wait time", _seconds(receive_message_wait_time), 0, 20, "seconds"),
            ("visibility timeout", _seconds(visibility_timeout), 0, 43200, "seconds"),
        )
        if dead is not None and not unresolved(dead.max_receive_count) and dead.max_receive_count < 1:
            raise self._refuse(
                f"dead letter target maximum receive count must be 1 or more, but {dead.max_receive_count} was provided"
            )
        redrive = None
        if dead is not None:
            redrive = {"deadLetterTargetArn": dead.queue.queue_arn, "maxReceiveCount": dead.max_receive_count}
        key, encryption, encrypted = self._encryption(encryption, encryption_master_key, _seconds(data_key_reuse))
        is_fifo = self._is_fifo(
            fifo, queue_name, content_based_deduplication, deduplication_scope, fifo_throughput_limit
        )
        self.fifo = is_fifo
        resource = _cfn.CfnQueue(
            self,
            "Resource",
            queue_name=self.physical_name,
            content_based_deduplication=content_based_deduplication,
            deduplication_scope=deduplication_scope and deduplication_scope.value,
            fifo_throughput_limit=fifo_throughput_limit and fifo_throughput_limit.value,
            fifo_queue=True if is_fifo else None,
            redrive_policy=redrive,
            redrive_allow_policy=self._redrive_allow(RedriveAllowPolicy.maybe(redrive_allow_policy)),
            delay_seconds=_seconds(delivery_delay),
            maximum_message_size=max_message_size_bytes,
            message_retention_period=_seconds(retention_period),
            receive_message_wait_time_seconds=_seconds(receive_message_wait_time),
            visibility_timeout=_seconds(visibility_timeout),
            **encrypted,
        )
        resource.apply_removal_policy(removal_policy or RemovalPolicy.DESTROY)
        self.encryption_master_key = key
        self.encryption_type = encryption
        self.dead_letter_queue = dead
        self.queue_url: str = resource.ref
        self.queue_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, service="sqs", resource=self.physical_name
        )
        self.queue_name: str = self._get_resource_name_attribute(resource.attr_queue_name)
        if enforce_ssl:
            self.add_to_resource_policy(
                iam.PolicyStatement(
                    actions=["sqs:*"],
                    conditions={"Bool": {"aws:SecureTransport": "false"}},
                    effect=iam.Effect.DENY,
                    resources=[self.queue_arn],
                    principals=[iam.AnyPrincipal()],
                )
            )

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Queue", path=self.node.path, kind="Queue")

    def _check(self, *rules: tuple[str, Any, int, int, str]) -> None:
        for what, value, low, high, unit in rules:
            if value is not None and not unresolved(value) and not low <= value <= high:
                raise self._refuse(f"{what} must be between {low:,} and {high:,} {unit}, but {value} was provided")

    def _encryption(
        self, encryption: QueueEncryption | None, key: kms.IKey | None, reuse: Any
    ) -> tuple[kms.IKey | None, QueueEncryption | None, dict[str, Any]]:
        if key is not None:
            if encryption is QueueEncryption.SQS_MANAGED:
                raise self._refuse("'encryptionMasterKey' is not supported if encryption type 'SQS_MANAGED' is used")
            if encryption not in (None, QueueEncryption.KMS):
                Annotations.of(self).add_warning_v2(
                    "@aws-cdk/aws-sqs:queueEncryptionChangedToKMS",
                    "encryption: Automatically changed to QueueEncryption.KMS, was: "
                    f"QueueEncryption.{encryption.name}\n"
                    "When encryptionMasterKey is provided, always set `encryption: QueueEncryption.KMS`",
                )
            encryption = QueueEncryption.KMS
        if encryption is None:
            return None, None, {}
        if encryption in (QueueEncryption.UNENCRYPTED, QueueEncryption.SQS_MANAGED):
            return None, encryption, {"sqs_managed_sse_enabled": encryption is QueueEncryption.SQS_MANAGED}
        if encryption is QueueEncryption.KMS_MANAGED:
            master = "alias/aws/sqs"
        else:
            key = key or kms.Key(self, "Key", description=f"Created by {self.node.path}")
            master = key.key_arn
        return key, encryption, {"kms_master_key_id": master, "kms_data_key_reuse_period_seconds": reuse}

    def _redrive_allow(self, policy: RedriveAllowPolicy | None) -> dict[str, Any] | None:
        if policy is None:
            return None
        permission, sources = policy.redrive_permission, policy.source_queues
        if permission is RedrivePermission.BY_QUEUE:
            if not sources:
                raise self._refuse(
                    "At least one source queue must be specified when RedrivePermission is set to 'byQueue'"
                )
            if len(sources) > 10:
                raise self._refuse(
                    "Up to 10 sourceQueues can be specified. Set RedrivePermission to 'allowAll' to specify more"
                )
        elif permission is not None and sources:
            raise self._refuse(
                "sourceQueues cannot be configured when RedrivePermission is set to 'allowAll' or 'denyAll'"
            )
        default = RedrivePermission.ALLOW_ALL if sources is None else RedrivePermission.BY_QUEUE
        return {
            "redrivePermission": (permission or default).value,
            "sourceQueueArns": None if sources is None else [queue.queue_arn for queue in sources],
        }

    def _is_fifo(self, fifo: bool | None, name: str | None, content: bool | None, scope: Any, limit: Any) -> bool:
        if fifo is None and ((name and not unresolved(name) and name.endswith(".fifo")) or content or scope or limit):
            fifo = True
        if isinstance(name, str):
            if fifo and not name.endswith(".fifo"):
                raise self._refuse("FIFO queue names must end in '.fifo'")
            if not fifo and name.endswith(".fifo"):
                raise self._refuse("Non-FIFO queue name may not end in '.fifo'")
        if not fifo:
            for what, given in (
                ("Content-based deduplication", content),
                ("Deduplication scope", scope),
                ("FIFO throughput limit", limit),
            ):
                if given:
                    raise self._refuse(f"{what} can only be defined for FIFO queues")
        return bool(fifo)

    @staticmethod
    def from_queue_arn(scope: Construct, id: str, queue_arn: str) -> IQueue:
        """Import a queue by its ARN."""
        return Queue.from_queue_attributes(scope, id, queue_arn=queue_arn)

    @staticmethod
    def from_queue_attributes(
        scope: Construct,
        id: str,
        *,
        queue_arn: str,
        fifo: bool | None = None,
        key_arn: str | None = None,
        queue_name: str | None = None,
        queue_url: str | None = None,
    ) -> IQueue:
        """Import a queue by what is known of it."""
        stack = Stack.of(scope)
        parsed = stack.split_arn(queue_arn, ArnFormat.NO_RESOURCE_NAME)
        name = queue_name or parsed.resource
        queue = QueueBase(scope, id, environment_from_arn=queue_arn)
        queue.queue_arn = queue_arn
        queue.queue_name = name
        queue.queue_url = queue_url or f"https://sqs.{parsed.region}.{stack.url_suffix}/{parsed.account}/{name}"
        queue.encryption_master_key = kms.Key.from_key_arn(queue, "Key", key_arn) if key_arn else None
        queue.encryption_type = QueueEncryption.KMS if key_arn else None
        if unresolved(queue_arn):
            queue.fifo = bool(fifo)
        else:
            ends = name.endswith(".fifo")
            if fifo is not None and fifo != ends:
                raise AuthoringError(
                    "FIFO queue names must end in '.fifo'" if fifo else "Non-FIFO queue name may not end in '.fifo'",
                    code="Queue",
                    path=queue.node.path,
                )
            queue.fifo = ends
        return queue
