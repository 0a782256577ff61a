"""What the embedded queues and topics hold, read without changing it: SQS and SNS have no operation for that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._services import EmbeddedAws

__all__ = ["queue_messages", "topic_messages"]


def queue_messages(aws: EmbeddedAws, url: str) -> list[str]:
    """Return the bodies of a queue's messages, the oldest first.

    :param url: the queue's URL
    """
    with aws._active():
        queues = _backend("sqs", aws).queues
        queue = queues.get(url.rpartition("/")[2])
        return [str(message.body) for message in queue._messages] if queue is not None else []


def topic_messages(aws: EmbeddedAws, arn: str) -> list[str]:
    """Return the messages that were published to a topic, the oldest first."""
    with aws._active():
        topic = _backend("sns", aws).topics.get(arn)
        return [str(sent[1]) for sent in topic.sent_notifications] if topic is not None else []


def _backend(service: str, aws: EmbeddedAws) -> Any:
    from moto.backends import get_backend

    backends: Any = get_backend(service)
    return backends[aws.place.account][aws.place.region]
