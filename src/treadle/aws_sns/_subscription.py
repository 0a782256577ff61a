"""Subscriptions to topics."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .._core.resource import Resource
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._topic import ITopic

__all__ = ["Subscription", "SubscriptionFilter", "SubscriptionProtocol"]


class SubscriptionProtocol(Enum):
    """Protocols by which messages are delivered."""

    HTTP = "http"
    HTTPS = "https"
    EMAIL = "email"
    EMAIL_JSON = "email-json"
    SMS = "sms"
    SQS = "sqs"
    APPLICATION = "application"
    LAMBDA = "lambda"
    FIREHOSE = "firehose"


class SubscriptionFilter:
    """Conditions on one attribute of a message.

    :param conditions: the conditions in SNS's form, of which one must match; default none
    """

    def __init__(self, conditions: list[Any] | None = None) -> None:
        self.conditions: list[Any] = list(conditions or ())

    @staticmethod
    def string_filter(
        *,
        allowlist: list[str] | None = None,
        denylist: list[str] | None = None,
        match_prefixes: list[str] | None = None,
        match_suffixes: list[str] | None = None,
    ) -> SubscriptionFilter:
        """Filter by text."""
        conditions: list[Any] = list(allowlist or ())
        if denylist:
            conditions.append({"anything-but": list(denylist)})
        conditions += [{"prefix": prefix} for prefix in match_prefixes or ()]
        conditions += [{"suffix": suffix} for suffix in match_suffixes or ()]
        return SubscriptionFilter(conditions)

    @staticmethod
    def exists_filter() -> SubscriptionFilter:
        """Match messages that have the attribute."""
        return SubscriptionFilter([{"exists": True}])

    @staticmethod
    def not_exists_filter() -> SubscriptionFilter:
        """Match messages that don't have the attribute."""
        return SubscriptionFilter([{"exists": False}])


_RAW = (SubscriptionProtocol.HTTP, SubscriptionProtocol.HTTPS, SubscriptionProtocol.SQS, SubscriptionProtocol.FIREHOSE)


class Subscription(Resource):
    """A subscription.

    https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html

    :param endpoint: the receiver, in the protocol's form: an ARN, URL, address or number
    :param protocol: how messages are delivered
    :param topic: the topic whose messages are delivered
    :param dead_letter_queue: the queue that gets messages that can't be delivered; default none
    :param delivery_policy: the retries of HTTP deliveries, in SNS's form; default the topic's
    :param filter_policy: conditions on message attributes, at most 5 and 150 combinations; default all messages
    :param filter_policy_with_message_body: conditions on the message's JSON body, instead of attributes; default none
    :param raw_message_delivery: whether the message is delivered without SNS's envelope; HTTP, SQS and Firehose;
        default no
    :param region: the topic's region; default the stack's
    :param subscription_role_arn: the role that writes to Firehose; required for that protocol alone
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        endpoint: str,
        protocol: SubscriptionProtocol,
        topic: ITopic,
        dead_letter_queue: Any = None,
        delivery_policy: Mapping[str, Any] | None = None,
        filter_policy: Mapping[str, SubscriptionFilter] | None = None,
        filter_policy_with_message_body: Mapping[str, Any] | None = None,
        raw_message_delivery: bool | None = None,
        region: str | None = None,
        subscription_role_arn: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        if raw_message_delivery and protocol not in _RAW:
            raise self._refuse(
                "Raw message delivery can only be enabled for HTTP, HTTPS, SQS, and Firehose subscriptions."
            )
        if protocol is SubscriptionProtocol.FIREHOSE and not subscription_role_arn:
            raise self._refuse("Subscription role arn is required field for subscriptions with a firehose protocol.")
        policy: Any = None
        if filter_policy:
            if len(filter_policy) > 5:
                raise self._refuse("A filter policy can have a maximum of 5 attribute names.")
            policy = {key: value.conditions for key, value in filter_policy.items()}
            total = 1
            for conditions in policy.values():
                total *= len(conditions)
            if total > 150:
                raise self._refuse(f"The total combination of values ({total}) must not exceed 150.")
        elif filter_policy_with_message_body:
            policy = {
                key: getattr(value, "conditions", value) for key, value in filter_policy_with_message_body.items()
            }
        if dead_letter_queue is not None:
            dead_letter_queue.add_to_resource_policy(
                iam.PolicyStatement(
                    resources=[dead_letter_queue.queue_arn],
                    actions=["sqs:SendMessage"],
                    principals=[iam.ServicePrincipal("sns.amazonaws.com")],
                    conditions={"ArnEquals": {"aws:SourceArn": topic.topic_arn}},
                )
            )
        _cfn.CfnSubscription(
            self,
            "Resource",
            endpoint=endpoint,
            protocol=protocol.value,
            topic_arn=topic.topic_arn,
            raw_message_delivery=raw_message_delivery,
            filter_policy=policy,
            filter_policy_scope="MessageBody" if filter_policy_with_message_body and not filter_policy else None,
            region=region,
            redrive_policy=None if dead_letter_queue is None else {"deadLetterTargetArn": dead_letter_queue.queue_arn},
            subscription_role_arn=subscription_role_arn,
            delivery_policy=delivery_policy,
        )

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Subscription", path=self.node.path, kind="Subscription")
