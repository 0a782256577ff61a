"""Topics: which subscriptions a message reaches, and what a function receives of it.

https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from ._deliveries import Deliveries
from ._patterns import EventPattern, PatternError
from ._targets import Delivery, EventAccount
from ._transformer import compact

__all__ = ["Topics", "filter_problem"]

_KEYS: Final = 5
_DELIVERED: Final = frozenset({"lambda", "sqs"})


def filter_problem(policy: Any, scope: str | None) -> str | None:
    """Return what is wrong with a filter policy; None when nothing is."""
    try:
        EventPattern(policy)
    except PatternError as error:
        return str(error)
    if scope != "MessageBody" and any(isinstance(value, dict) for value in policy.values()):
        return "Filter policy scope MessageAttributes does not support nested filter policy"
    if len(policy) > _KEYS:
        return f"Filter policy can not have more than {_KEYS} keys"
    return None


class Topics:
    """Deliver the messages of topics.

    :param undelivered: receives protocol and endpoint of a message that isn't delivered on this machine
    """

    def __init__(self, account: EventAccount, undelivered: Callable[[str, str], None]) -> None:
        self._account = account
        self._undelivered = undelivered
        self.deliveries: Deliveries

    def send(self, subscription: Any, message: Mapping[str, Any], deliver: Callable[[], Any]) -> None:
        """Deliver a message to a subscription, if its filter policy lets it; while moto is active.

        :param deliver: delivers it to a queue
        """
        if not _wanted(subscription, message):
            return
        subscription._filter_policy_matcher = None  # moto's knows fewer operators
        source = f"topic {subscription.topic.name}"
        if subscription.protocol == "sqs":
            try:
                deliver()
            except Exception as error:  # noqa: BLE001 (a message that can't be delivered must not fail its publisher)
                what = getattr(error, "message", None) or str(error)
                self._account.log(source, f"not delivered to {subscription.endpoint}: {what}")
        elif subscription.protocol == "lambda":
            text = compact({"Records": [self._record(subscription, message)]})
            redrive = json.loads(subscription.attributes.get("RedrivePolicy") or "{}")
            letter = redrive.get("deadLetterTargetArn") if isinstance(redrive, dict) else None
            self.deliveries.send(Delivery(source, subscription.endpoint, text, {}, letter))
        else:
            self._undelivered(subscription.protocol, subscription.endpoint)

    def _record(self, subscription: Any, message: Mapping[str, Any]) -> dict[str, Any]:
        place, topic = self._account.place, subscription.topic.arn
        at = datetime.fromtimestamp(self._account.now() / 1000, UTC).isoformat(timespec="milliseconds")
        text = message["message"]
        if message.get("message_structure") == "json":
            given = json.loads(text)
            text = given.get("lambda", given.get("default"))
        host = f"https://sns.{place.region}.amazonaws.com"
        return {
            "EventSource": "aws:sns",
            "EventVersion": "1.0",
            "EventSubscriptionArn": subscription.arn,
            "Sns": {
                "Type": "Notification",
                "MessageId": message["message_id"],
                "TopicArn": topic,
                "Subject": message.get("subject"),
                "Message": text,
                "Timestamp": at.replace("+00:00", "Z"),
                "SignatureVersion": "1",
                "Signature": "EXAMPLE",
                "SigningCertUrl": f"{host}/SimpleNotificationService.pem",
                "UnsubscribeUrl": f"{host}/?Action=Unsubscribe&SubscriptionArn={subscription.arn}",
                "MessageAttributes": {
                    name: {"Type": one.get("Type"), "Value": _attribute_text(one)}
                    for name, one in (message.get("message_attributes") or {}).items()
                },
            },
        }

    def notes(self) -> Iterator[str]:
        """Yield the subscriptions that no message reaches here; while moto is active."""
        from moto.sns.models import sns_backends

        place = self._account.place
        for subscription in sns_backends[place.account][place.region].subscriptions.values():
            if subscription.protocol not in _DELIVERED:
                yield (
                    f"topic {subscription.topic.name}: messages to {subscription.protocol} {subscription.endpoint} "
                    "are not delivered here"
                )


def _attribute_text(attribute: Mapping[str, Any]) -> str:
    value = attribute.get("Value")
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _wanted(subscription: Any, message: Mapping[str, Any]) -> bool:
    policy = subscription._filter_policy
    if not policy:
        return True
    if subscription.attributes.get("FilterPolicyScope") == "MessageBody":
        try:
            given = json.loads(message["message"])
        except (ValueError, RecursionError):
            return False
    else:
        attributes = message.get("message_attributes") or {}
        given = {name: _attribute_value(one) for name, one in attributes.items()}
    try:
        return isinstance(given, dict) and EventPattern(_numbers_alike(policy)).matches(_numbers_alike(given))
    except RecursionError:  # a body that is nested too deeply
        return False


def _attribute_value(attribute: Mapping[str, Any]) -> Any:
    kind, value = str(attribute.get("Type", "")), attribute.get("Value")
    if kind.startswith("Number"):
        try:
            return float(str(value))
        except ValueError:
            return value
    if kind.startswith("String.Array"):
        try:
            return json.loads(str(value))
        except ValueError:
            return value
    return value if isinstance(value, str) else None


def _numbers_alike(value: Any) -> Any:
    """Return a value with all its numbers as floats: SNS compares numbers, EventBridge how they are written."""
    if isinstance(value, dict):
        return {key: _numbers_alike(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_numbers_alike(one) for one in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
