"""Consumers of SQS queues, for event source mappings and pipes."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ...services import Call
from ._batches import BatchOutcome, BatchSettings, Handle
from ._deliveries import Deliveries
from ._targets import EventAccount

__all__ = ["QueueConsumer"]

_ATTEMPTS: Final = 3
"""How often a message of a queue without a dead-letter queue is received: AWS would go on until it expires."""
_AT_ONCE: Final = 10


@dataclass(frozen=True, slots=True)
class _Received:
    """What one poll found.

    :ivar next: when the next message becomes visible, in milliseconds since 1970
    """

    messages: list[dict[str, Any]]
    next: int | None


class QueueConsumer:
    """Receive a queue's messages in batches, have them handled, and delete those that were.

    :param source: what consumes, in words such as "event source mapping of function f"
    :param active: puts the account's services in place
    """

    def __init__(
        self,
        source: str,
        queue_arn: str,
        settings: BatchSettings,
        handle: Handle,
        account: EventAccount,
        deliveries: Deliveries,
        active: Callable[[], Any],
    ) -> None:
        self.source_arn = queue_arn
        self.enabled = True
        self._source = source
        self._settings = settings
        self._handle = handle
        self._account = account
        self._deliveries = deliveries
        self._active = active
        self._url: str | None = None
        self._busy = self._again = self._collecting = False
        self._given_up: set[str] = set()

    def wake(self) -> None:
        """Receive that the queue has a message; from any thread."""
        if self.enabled:
            self._deliveries.post(self._wake)

    def _wake(self) -> None:
        if self._busy:
            self._again = True
        elif not self._settings.window:
            self._poll()
        elif not self._collecting:
            self._collecting = True
            self._deliveries.at(self._account.now() + 1000 * self._settings.window, self._poll)

    def _poll(self) -> None:
        self._collecting = False
        if self._busy:
            return
        self._busy, self._again = True, False
        self._deliveries.work(self._receive, self._received)

    def _received(self, found: Any, error: BaseException | None) -> None:
        self._busy = False
        if error is not None:
            self._account.log(self._source, f"can't receive from {self.source_arn}: {error}")
            return
        received: _Received = found
        if not received.messages:
            if self._again:
                self._wake()
            elif received.next is not None:
                self._deliveries.at(received.next, self._poll)
            return
        self._busy = True
        if not self._deliveries.admit(self._source):
            return
        fresh = [one for one in received.messages if one["messageId"] not in self._given_up]
        wanted = [one for one in fresh if self._settings.wanted(one)]
        dropped = [one for one in fresh if one not in wanted]
        if wanted:
            self._handle(wanted, lambda outcome: self._handled(wanted, dropped, outcome))
        else:
            self._handled([], dropped, BatchOutcome())

    def _handled(self, messages: list[dict[str, Any]], dropped: list[dict[str, Any]], outcome: BatchOutcome) -> None:
        failed = [one for one in messages if outcome.error is not None or one["messageId"] in outcome.failed]
        done = [*dropped, *(one for one in messages if one not in failed)]
        why = outcome.error or "its function reported it as failed"

        def settle() -> None:
            for message in done:
                self._call("deleteMessage", ReceiptHandle=message["receiptHandle"])
            if failed and not self._has_dead_letter_queue():
                for message in failed:
                    self._count(message, why)

        self._deliveries.work(settle, self._settled)

    def _settled(self, result: Any, error: BaseException | None) -> None:
        self._busy = False
        if error is not None:
            self._account.log(self._source, f"can't delete messages of {self.source_arn}: {error}")
        self._poll()

    def _count(self, message: Mapping[str, Any], why: str) -> None:
        if int(message["attributes"]["ApproximateReceiveCount"]) >= _ATTEMPTS:
            self._given_up.add(message["messageId"])
            self._account.log(
                self._source,
                f"message {message['messageId']} stays in {self.source_arn.rpartition(':')[2]} after {_ATTEMPTS} "
                f"attempts, and the queue has no dead-letter queue: {why}",
            )

    # ------------------------------------------------------------ in worker threads

    def _call(self, operation: str, **parameters: Any) -> Any:
        if self._url is None:
            name = self.source_arn.rpartition(":")[2]
            self._url = self._account.call(Call("sqs", "getQueueUrl", {"QueueName": name}, raw=True))["QueueUrl"]
        return self._account.call(Call("sqs", operation, {"QueueUrl": self._url, **parameters}, raw=True))

    def _has_dead_letter_queue(self) -> bool:
        given = self._call("getQueueAttributes", AttributeNames=["RedrivePolicy"])
        return bool((given.get("Attributes") or {}).get("RedrivePolicy"))

    def _receive(self) -> _Received:
        messages: list[dict[str, Any]] = []
        while len(messages) < self._settings.size:
            found = self._call(
                "receiveMessage",
                MaxNumberOfMessages=min(_AT_ONCE, self._settings.size - len(messages)),
                MessageSystemAttributeNames=["All"],
                MessageAttributeNames=["All"],
                WaitTimeSeconds=0,
            ).get("Messages")
            if not found:
                break
            messages += [self._record(message) for message in found]
        return _Received(messages, None if messages else self._next_visible())

    def _next_visible(self) -> int | None:
        from moto.sqs.models import sqs_backends

        place = self._account.place
        with self._active():
            queue = sqs_backends[place.account][place.region].queues.get(self.source_arn.rpartition(":")[2])
            later = [
                max(message.visible_at, message.delayed_until)
                for message in (queue._messages if queue is not None else ())
                if message.id not in self._given_up
            ]
        # one that is visible and wasn't received waits for another one of its group
        later = [at for at in later if at > self._account.now()]
        return int(min(later)) + 1 if later else None

    def _record(self, message: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": dict(message.get("Attributes") or {}),
            "messageAttributes": {
                name: _attribute(value) for name, value in (message.get("MessageAttributes") or {}).items()
            },
            "md5OfBody": message["MD5OfBody"],
            "eventSource": "aws:sqs",
            "eventSourceARN": self.source_arn,
            "awsRegion": self._account.place.region,
        }


def _attribute(value: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if "StringValue" in value:
        made["stringValue"] = value["StringValue"]
    if "BinaryValue" in value:
        made["binaryValue"] = base64.b64encode(value["BinaryValue"]).decode()
    return {**made, "stringListValues": [], "binaryListValues": [], "dataType": value["DataType"]}
