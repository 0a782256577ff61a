"""Topics."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_sns as _refs
from . import _cfn

__all__ = [
    "FifoThroughputScope",
    "ITopic",
    "LoggingConfig",
    "LoggingProtocol",
    "Topic",
    "TopicBase",
    "TopicPolicy",
    "TracingConfig",
]


class FifoThroughputScope(Enum):
    """What the throughput limit counts for."""

    TOPIC = "Topic"
    MESSAGE_GROUP = "MessageGroup"


class LoggingProtocol(Enum):
    """Whose deliveries are logged."""

    HTTP = "http/s"
    SQS = "sqs"
    LAMBDA = "lambda"
    FIREHOSE = "firehose"
    APPLICATION = "application"


class TracingConfig(Enum):
    """Whether X-Ray traces messages."""

    PASS_THROUGH = "PassThrough"
    ACTIVE = "Active"


class LoggingConfig(Struct):
    """How the deliveries of one protocol are logged."""

    protocol: LoggingProtocol
    failure_feedback_role: iam.IRole | None = None
    success_feedback_role: iam.IRole | None = None
    success_feedback_sample_rate: float | None = None


def _ssl_only(arn: str) -> iam.PolicyStatement:
    return iam.PolicyStatement(
        sid="AllowPublishThroughSSLOnly",
        actions=["sns:Publish"],
        effect=iam.Effect.DENY,
        resources=[arn],
        conditions={"Bool": {"aws:SecureTransport": "false"}},
        principals=[iam.StarPrincipal()],
    )


class ITopic(IResource):
    """Stand for a topic."""

    topic_arn: str
    topic_name: str
    fifo: bool
    content_based_deduplication: bool
    master_key: kms.IKey | None

    @property
    def topic_ref(self) -> _refs.TopicReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.TopicReference(topic_arn=self.topic_arn)

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        """Add a statement to the topic's policy."""
        raise NotImplementedError  # each implementation defines it

    def grant_publish(self, grantee: Any) -> iam.Grant:
        """Let ``grantee`` publish."""
        raise NotImplementedError  # each implementation defines it


class TopicPolicy(Resource):
    """The policy of topics."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        topics: Sequence[ITopic],
        enforce_ssl: bool | None = None,
        policy_document: iam.PolicyDocument | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.document: iam.PolicyDocument = (
            policy_document if policy_document is not None else iam.PolicyDocument(assign_sids=True)
        )
        if enforce_ssl:
            for topic in topics:
                self.document.add_statements(_ssl_only(topic.topic_arn))
        _cfn.CfnTopicPolicy(
            self, "Resource", policy_document=self.document, topics=[topic.topic_arn for topic in topics]
        )


class TopicBase(Resource, ITopic):
    """What all topics can do."""

    _auto_create_policy = False
    _policy: TopicPolicy | None = None

    def __init__(
        self, scope: Construct, id: str, *, environment_from_arn: str | None = None, physical_name: str | None = None
    ) -> None:
        super().__init__(scope, id, environment_from_arn=environment_from_arn, physical_name=physical_name)
        self.node.add_validation(
            lambda: self._policy.document.validate_for_resource_policy() if self._policy is not None else []
        )

    def _make_policy(self) -> TopicPolicy | None:
        if self._policy is None and self._auto_create_policy:
            self._policy = TopicPolicy(self, "Policy", topics=[self])
        return self._policy

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        policy = self._make_policy()
        if policy is None:
            return iam.AddToResourcePolicyResult(statement_added=False)
        policy.document.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=policy)

    def add_subscription(self, topic_subscription: Any) -> Any:
        """Subscribe something to the topic."""
        from ._subscription import Subscription

        config = dict(topic_subscription.bind(self))
        scope = config.pop("subscriber_scope", None) or self
        ident = config.pop("subscriber_id")
        if unresolved(ident):
            ident = _next_token_id(scope)
        dependency = config.pop("subscription_dependency", None)
        if scope.node.try_find_child(ident) is not None:
            raise AuthoringError(
                f'A subscription with id "{ident}" already exists under the scope {scope.node.path}',
                code="Subscription",
            )
        subscription = Subscription(scope, ident, topic=self, **config)
        if dependency is not None:
            subscription.node.add_dependency(dependency)
        return subscription

    def _grant(self, grantee: Any, action: str, key_actions: Sequence[str] = ()) -> iam.Grant:
        granted = iam.Grant.add_to_principal_or_resource(
            grantee=grantee, actions=[action], resource_arns=[self.topic_arn], resource=self
        )
        if key_actions and self.master_key is not None:
            self.master_key.grant(grantee, *key_actions)
        return granted

    def grant_publish(self, grantee: Any) -> iam.Grant:
        return self._grant(grantee, "sns:Publish", ["kms:Decrypt", "kms:GenerateDataKey*"])

    def grant_subscribe(self, grantee: Any) -> iam.Grant:
        """Let ``grantee`` subscribe."""
        return self._grant(grantee, "sns:Subscribe")


class Topic(TopicBase):
    """A topic.

    https://docs.aws.amazon.com/sns/latest/dg/welcome.html

    :param display_name: at most 100 characters
    :param fifo: whether order is kept
    :param master_key: the key messages are encrypted with
    :param message_retention_period_in_days: how long a FIFO topic archives messages, 1 to 365
    """

    _auto_create_policy = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        content_based_deduplication: bool | None = None,
        display_name: str | None = None,
        enforce_ssl: bool | None = None,
        fifo: bool | None = None,
        fifo_throughput_scope: FifoThroughputScope | None = None,
        logging_configs: Sequence[LoggingConfig | Mapping[str, Any]] | None = None,
        master_key: kms.IKey | None = None,
        message_retention_period_in_days: float | None = None,
        signature_version: str | None = None,
        topic_name: str | None = None,
        tracing_config: TracingConfig | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=topic_name)
        if not fifo:
            for given, message in (
                (content_based_deduplication, "Content based deduplication can only be enabled for FIFO SNS topics."),
                (message_retention_period_in_days, "`messageRetentionPeriodInDays` is only valid for FIFO SNS topics."),
                (fifo_throughput_scope, "`fifoThroughputScope` can only be set for FIFO SNS topics."),
            ):
                if given:
                    raise self._refuse(message)
        days = message_retention_period_in_days
        if days is not None and not unresolved(days) and (days != int(days) or not 1 <= days <= 365):
            raise self._refuse("`messageRetentionPeriodInDays` must be an integer between 1 and 365")
        if signature_version and not unresolved(signature_version) and signature_version not in ("1", "2"):
            raise self._refuse(f'signatureVersion must be "1" or "2", received: "{signature_version}"')
        if display_name and not unresolved(display_name) and len(display_name) > 100:
            raise self._refuse(f"displayName must be less than or equal to 100 characters, got {len(display_name)}")
        self._logging: list[LoggingConfig] = []
        for config in logging_configs or ():
            self.add_logging_config(config)
        name = self.physical_name
        if fifo and topic_name and not topic_name.endswith(".fifo"):
            name = f"{self.physical_name}.fifo"
        elif fifo and not topic_name:
            name = f"{Names.unique_resource_name(self, max_length=251, separator='-')}.fifo"
        resource = _cfn.CfnTopic(
            self,
            "Resource",
            archive_policy={"MessageRetentionPeriod": days} if days else None,
            display_name=display_name,
            topic_name=name,
            kms_master_key_id=master_key.key_arn if master_key else None,
            content_based_deduplication=content_based_deduplication,
            fifo_topic=fifo,
            signature_version=signature_version,
            delivery_status_logging=Lazy.uncached_any(lambda _: [self._log(c) for c in self._logging] or None),
            tracing_config=tracing_config and tracing_config.value,
            fifo_throughput_scope=fifo_throughput_scope and fifo_throughput_scope.value,
        )
        self.topic_arn: str = self._get_resource_arn_attribute(resource.ref, service="sns", resource=self.physical_name)
        self.topic_name: str = self._get_resource_name_attribute(resource.attr_topic_name)
        self.master_key = master_key
        self.fifo: bool = bool(fifo)
        self.content_based_deduplication: bool = bool(content_based_deduplication)
        if enforce_ssl:
            policy = self._make_policy()
            assert policy is not None
            policy.document.add_statements(_ssl_only(self.topic_arn))

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Topic", path=self.node.path, kind="Topic")

    def add_logging_config(self, config: LoggingConfig | Mapping[str, Any] | None = None, **props: Any) -> None:
        """Log the deliveries of a protocol."""
        self._logging.append(LoggingConfig.of(config if config is not None else props))

    def _log(self, config: LoggingConfig) -> dict[str, Any]:
        rate = config.success_feedback_sample_rate
        if rate is not None and (rate != int(rate) or not 0 <= rate <= 100):
            raise self._refuse("Success feedback sample rate must be an integer between 0 and 100")
        return {
            "Protocol": config.protocol.value,
            "FailureFeedbackRoleArn": config.failure_feedback_role.role_arn if config.failure_feedback_role else None,
            "SuccessFeedbackRoleArn": config.success_feedback_role.role_arn if config.success_feedback_role else None,
            "SuccessFeedbackSampleRate": None if rate is None else str(int(rate)),
        }

    @staticmethod
    def from_topic_arn(scope: Construct, id: str, topic_arn: str) -> ITopic:
        """Import a topic by its ARN."""
        return Topic.from_topic_attributes(scope, id, topic_arn=topic_arn)

    @staticmethod
    def from_topic_attributes(
        scope: Construct,
        id: str,
        *,
        topic_arn: str,
        content_based_deduplication: bool | None = None,
        key_arn: str | None = None,
    ) -> ITopic:
        """Import a topic by what is known of it."""
        name = Stack.of(scope).split_arn(topic_arn, ArnFormat.NO_RESOURCE_NAME).resource
        fifo = name.endswith(".fifo")
        if content_based_deduplication and not fifo:
            raise AuthoringError(
                "Cannot import topic; contentBasedDeduplication is only available for FIFO SNS topics.", code="Topic"
            )
        topic = TopicBase(scope, id, environment_from_arn=topic_arn)
        topic.topic_arn, topic.topic_name, topic.fifo = topic_arn, name, fifo
        topic.master_key = kms.Key.from_key_arn(topic, "Key", key_arn) if key_arn else None
        topic.content_based_deduplication = bool(content_based_deduplication)
        return topic


def _next_token_id(scope: Construct) -> str:
    """Return the id of a subscription whose endpoint is only known when the stack is deployed."""
    taken = (re.fullmatch(r"TokenSubscription:(\d+)", child.node.id) for child in scope.node.find_all())
    return f"TokenSubscription:{max([int(found.group(1)) for found in taken if found is not None], default=0) + 1}"
