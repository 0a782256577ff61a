"""What a topic delivers its messages to.

https://docs.aws.amazon.com/sns/latest/dg/sns-event-destinations.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import aws_iam as iam
from .. import aws_lambda as lambda_
from .. import aws_sns as sns
from .. import aws_sqs as sqs
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..errors import AuthoringError

__all__ = ["EmailSubscription", "LambdaSubscription", "SmsSubscription", "SqsSubscription", "UrlSubscription"]

_Filter = Mapping[str, sns.SubscriptionFilter]


class _Subscription:
    """Base class of subscriptions: filters and dead-letter queue."""

    def __init__(
        self,
        dead_letter_queue: sqs.IQueue | None,
        filter_policy: _Filter | None,
        filter_policy_with_message_body: Mapping[str, Any] | None,
    ) -> None:
        self._options: dict[str, Any] = {
            "dead_letter_queue": dead_letter_queue,
            "filter_policy": filter_policy,
            "filter_policy_with_message_body": filter_policy_with_message_body,
        }

    def _config(self, **own: Any) -> dict[str, Any]:
        return {name: value for name, value in {**own, **self._options}.items() if value is not None}


class EmailSubscription(_Subscription):
    """Deliver by mail, once the address has confirmed.

    :param email_address: the address, which must confirm the subscription
    :param json: whether the whole notification is sent as JSON rather than the message alone; default no
    :param dead_letter_queue: the queue that gets messages that can't be delivered; default none
    :param filter_policy: conditions on message attributes, at most 5 and 150 combinations; default all messages
    :param filter_policy_with_message_body: conditions on the message's JSON body, instead of attributes; default none
    """

    def __init__(
        self,
        email_address: str,
        *,
        json: bool | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        filter_policy: _Filter | None = None,
        filter_policy_with_message_body: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, filter_policy, filter_policy_with_message_body)
        self._address = email_address
        self._protocol = sns.SubscriptionProtocol.EMAIL_JSON if json else sns.SubscriptionProtocol.EMAIL

    def bind(self, topic: sns.ITopic) -> dict[str, Any]:
        """Return the subscription's properties."""
        return self._config(subscriber_id=self._address, endpoint=self._address, protocol=self._protocol)


class SmsSubscription(_Subscription):
    """Deliver by text message.

    :param phone_number: the number in international form, such as ``+12065550100``
    :param dead_letter_queue: the queue that gets messages that can't be delivered; default none
    :param filter_policy: conditions on message attributes, at most 5 and 150 combinations; default all messages
    :param filter_policy_with_message_body: conditions on the message's JSON body, instead of attributes; default none
    """

    def __init__(
        self,
        phone_number: str,
        *,
        dead_letter_queue: sqs.IQueue | None = None,
        filter_policy: _Filter | None = None,
        filter_policy_with_message_body: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, filter_policy, filter_policy_with_message_body)
        self._number = phone_number

    def bind(self, topic: sns.ITopic) -> dict[str, Any]:
        """Return the subscription's properties."""
        config = self._config(subscriber_id=self._number, endpoint=self._number, protocol=sns.SubscriptionProtocol.SMS)
        config.pop("dead_letter_queue", None)  # as the CDK leaves it out
        return config


class UrlSubscription(_Subscription):
    """Deliver by HTTP.

    :param url: the receiver, starting with ``http://`` or ``https://``
    :param protocol: HTTP or HTTPS; required when the URL is a token; default by the URL
    :param raw_message_delivery: whether the message is delivered without SNS's envelope; default no
    :param delivery_policy: the retries of deliveries, in SNS's form; default the topic's
    :param dead_letter_queue: the queue that gets messages that can't be delivered; default none
    :param filter_policy: conditions on message attributes, at most 5 and 150 combinations; default all messages
    :param filter_policy_with_message_body: conditions on the message's JSON body, instead of attributes; default none
    :raises AuthoringError: for another kind of URL
    """

    def __init__(
        self,
        url: str,
        *,
        protocol: sns.SubscriptionProtocol | None = None,
        raw_message_delivery: bool | None = None,
        delivery_policy: Mapping[str, Any] | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        filter_policy: _Filter | None = None,
        filter_policy_with_message_body: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, filter_policy, filter_policy_with_message_body)
        if unresolved(url):
            if protocol is None:
                raise AuthoringError("Must provide protocol if url is unresolved", code="Subscription")
            chosen = protocol
        elif url.startswith(("http://", "https://")):
            https = url.startswith("https:")
            chosen = sns.SubscriptionProtocol.HTTPS if https else sns.SubscriptionProtocol.HTTP
        else:
            raise AuthoringError("URL must start with either http:// or https://", code="Subscription")
        self._url = url
        self._own = {
            "protocol": chosen,
            "raw_message_delivery": raw_message_delivery,
            "delivery_policy": delivery_policy,
        }

    def bind(self, topic: sns.ITopic) -> dict[str, Any]:
        """Return the subscription's properties."""
        return self._config(subscriber_id=self._url, endpoint=self._url, **self._own)


class LambdaSubscription(_Subscription):
    """Deliver to a function.

    :param fn: the function that gets the messages
    :param dead_letter_queue: the queue that gets messages that can't be delivered; default none
    :param filter_policy: conditions on message attributes, at most 5 and 150 combinations; default all messages
    :param filter_policy_with_message_body: conditions on the message's JSON body, instead of attributes; default none
    """

    def __init__(
        self,
        fn: lambda_.IFunction,
        *,
        dead_letter_queue: sqs.IQueue | None = None,
        filter_policy: _Filter | None = None,
        filter_policy_with_message_body: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, filter_policy, filter_policy_with_message_body)
        self._function = fn

    def bind(self, topic: sns.ITopic) -> dict[str, Any]:
        """Return the subscription's properties, and allow the topic to invoke the function."""
        self._function.add_permission(
            f"AllowInvoke:{Names.node_unique_id(topic.node)}",
            source_arn=topic.topic_arn,
            principal=iam.ServicePrincipal("sns.amazonaws.com"),
        )
        _depend(self._function, topic)
        return self._config(
            subscriber_scope=self._function,
            subscriber_id=topic.node.id,
            endpoint=self._function.function_arn,
            protocol=sns.SubscriptionProtocol.LAMBDA,
            region=_region(topic, self._function),
        )


class SqsSubscription(_Subscription):
    """Deliver to a queue.

    :param queue: the queue that gets the messages; not one encrypted by AWS's own key
    :param raw_message_delivery: whether the message is delivered without SNS's envelope; default no
    :param dead_letter_queue: the queue that gets messages that can't be delivered; default none
    :param filter_policy: conditions on message attributes, at most 5 and 150 combinations; default all messages
    :param filter_policy_with_message_body: conditions on the message's JSON body, instead of attributes; default none
    """

    def __init__(
        self,
        queue: sqs.IQueue,
        *,
        raw_message_delivery: bool | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        filter_policy: _Filter | None = None,
        filter_policy_with_message_body: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, filter_policy, filter_policy_with_message_body)
        self._queue = queue
        self._raw = raw_message_delivery

    def bind(self, topic: sns.ITopic) -> dict[str, Any]:
        """Return the subscription's properties, and allow the topic to send messages."""
        for queue, what in (
            (self._queue, "SNS subscription"),
            (self._options["dead_letter_queue"], "dead-letter queue"),
        ):
            if queue is not None and queue.encryption_type is sqs.QueueEncryption.KMS_MANAGED:
                raise AuthoringError(
                    f"SQS queue encrypted by AWS managed KMS key cannot be used as {what}",
                    code="Subscription",
                    path=topic.node.path,
                )
        principal = iam.ServicePrincipal("sns.amazonaws.com")
        from_topic = {"ArnEquals": {"aws:SourceArn": topic.topic_arn}}
        added = self._queue.add_to_resource_policy(
            iam.PolicyStatement(
                resources=[self._queue.queue_arn],
                actions=["sqs:SendMessage"],
                principals=[principal],
                conditions=from_topic,
            )
        )
        if self._queue.encryption_master_key is not None:
            narrow = FeatureFlags.of(topic).is_enabled("@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption")
            self._queue.encryption_master_key.add_to_resource_policy(
                iam.PolicyStatement(
                    resources=["*"],
                    actions=["kms:Decrypt", "kms:GenerateDataKey"],
                    principals=[principal],
                    conditions=from_topic if narrow else None,
                )
            )
        _depend(self._queue, topic)
        return self._config(
            subscriber_scope=self._queue,
            subscriber_id=Names.node_unique_id(topic.node),
            endpoint=self._queue.queue_arn,
            protocol=sns.SubscriptionProtocol.SQS,
            raw_message_delivery=self._raw,
            region=_region(topic, self._queue),
            subscription_dependency=added.policy_dependable,
        )


def _depend(subscriber: Any, topic: sns.ITopic) -> None:
    """Deploy the topic's stack before the subscriber's."""
    if isinstance(topic, sns.Topic) and topic.stack is not subscriber.stack:
        subscriber.stack.add_dependency(topic.stack)


def _region(topic: sns.ITopic, subscriber: Any) -> str | None:
    """Return the topic's region when the subscription has to name it."""
    if isinstance(topic, sns.Topic):
        region = topic.env.region
        elsewhere = topic.stack is not subscriber.stack and region != subscriber.env.region
        return region if elsewhere and not unresolved(region) else None
    return Stack.of(topic).split_arn(topic.topic_arn, ArnFormat.SLASH_RESOURCE_NAME).region
