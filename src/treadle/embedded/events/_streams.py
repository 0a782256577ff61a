"""Consumers of DynamoDB and Kinesis streams, for event source mappings and pipes: in order, shard by shard."""

from __future__ import annotations

import base64
import json
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from ._batches import BatchOutcome, BatchSettings, Handle, sequence_number
from ._deliveries import Deliveries
from ._targets import Delivery, EventAccount
from ._transformer import compact

__all__ = ["StreamConsumer", "kinesis_record", "table_record"]

_ATTEMPTS: Final = 3
"""How often a batch is tried where its mapping sets no limit: AWS would go on until its records expire."""


def table_record(record: Mapping[str, Any], stream_arn: str, region: str) -> dict[str, Any]:
    """Return a record of a DynamoDB stream as consumers receive it, from moto's."""
    told = dict(record["dynamodb"])
    created = told.get("ApproximateCreationDateTime")
    if isinstance(created, datetime):
        told["ApproximateCreationDateTime"] = int(created.replace(tzinfo=UTC).timestamp())
    return {**json.loads(json.dumps({**record, "dynamodb": told})), "awsRegion": region, "eventSourceARN": stream_arn}


def kinesis_record(record: Any, shard_id: str, stream_arn: str, region: str, account: str) -> dict[str, Any]:
    """Return a record of a Kinesis stream as consumers receive it, from moto's."""
    return {
        "kinesis": {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": record.partition_key,
            "sequenceNumber": str(record.sequence_number),
            "data": record.data,
            "approximateArrivalTimestamp": record.created_at,
        },
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": f"{shard_id}:{record.sequence_number}",
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": f"arn:aws:iam::{account}:role/treadle",
        "awsRegion": region,
        "eventSourceARN": stream_arn,
    }


def decoded(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record as filters see it: with the data of Kinesis as JSON, or as text where it is none."""
    told = record.get("kinesis")
    if not isinstance(told, Mapping):
        return dict(record)
    try:
        text = base64.b64decode(told["data"]).decode()
    except ValueError:
        return dict(record)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = text
    return {**record, **told, "data": data, "kinesis": {**told, "data": data}}


class _Shard:
    def __init__(self) -> None:
        self.waiting: deque[dict[str, Any]] = deque()
        self.busy = self.collecting = False
        self.attempts = 0
        self.limit: int | None = None
        """How many records the next batch may have, while a failed one is split."""


class StreamConsumer:
    """Deliver a stream's records in batches, each shard's in order.

    :param source: what consumes, in words such as "event source mapping of function f"
    """

    def __init__(
        self,
        source: str,
        stream_arn: str,
        settings: BatchSettings,
        handle: Handle,
        account: EventAccount,
        deliveries: Deliveries,
    ) -> None:
        self.source_arn = stream_arn
        self.enabled = True
        self._source = source
        self._settings = settings
        self._handle = handle
        self._account = account
        self._deliveries = deliveries
        self._shards: dict[str, _Shard] = {}

    def add(self, shard_id: str, record: dict[str, Any]) -> None:
        """Receive a record; from any thread."""
        if self.enabled:
            self._deliveries.post(lambda: self._add(shard_id, record))

    def _add(self, shard_id: str, record: dict[str, Any]) -> None:
        shard = self._shards.setdefault(shard_id, _Shard())
        if not self._settings.wanted(decoded(record)):
            return
        shard.waiting.append(record)
        if shard.busy or shard.collecting:
            return
        shard.collecting = True
        # the records of one call come together
        window = self._account.now() + 1000 * self._settings.window
        self._deliveries.at(window, lambda: self._collected(shard))

    def _collected(self, shard: _Shard) -> None:
        shard.collecting = False
        self._next(shard)

    def _next(self, shard: _Shard) -> None:
        if shard.busy or not shard.waiting or not self._deliveries.admit(self._source):
            return
        shard.busy = True
        size = min(shard.limit or self._settings.size, len(shard.waiting))
        batch = [shard.waiting[number] for number in range(size)]
        shard.attempts += 1
        self._handle(batch, lambda outcome: self._handled(shard, batch, outcome))

    def _handled(self, shard: _Shard, batch: list[dict[str, Any]], outcome: BatchOutcome) -> None:
        shard.busy = False
        failed = [at for at, record in enumerate(batch) if sequence_number(record) in outcome.failed]
        if outcome.error is None and not failed:
            self._advance(shard, len(batch))
            return
        first = failed[0] if outcome.error is None else 0
        if first:  # the records before the first failed one are done
            self._drop(shard, first)
            shard.attempts = 1
        rest = batch[first:]
        retries = self._settings.retries
        most = _ATTEMPTS if retries is None else retries + 1
        why = outcome.error or "its function reported failed records"
        if shard.attempts < most:
            shard.limit = len(rest)
            if self._settings.bisect and len(rest) > 1:
                shard.limit, shard.attempts = (len(rest) + 1) // 2, shard.attempts - 1
            pause = 1000 * 2 ** min(shard.attempts, 6)
            self._deliveries.at(self._account.now() + pause, lambda: self._next(shard))
            return
        self._give_up(rest, shard.attempts, why)
        self._advance(shard, len(rest))

    def _drop(self, shard: _Shard, count: int) -> None:
        for _ in range(count):
            shard.waiting.popleft()

    def _advance(self, shard: _Shard, count: int) -> None:
        self._drop(shard, count)
        shard.attempts, shard.limit = 0, None
        self._next(shard)

    def _give_up(self, batch: list[dict[str, Any]], attempts: int, why: str) -> None:
        if self._settings.on_failure is None:
            self._account.log(
                self._source, f"gave up {len(batch)} record{'s'[: len(batch) > 1]} after {attempts} attempts: {why}"
            )
            return
        now = datetime.fromtimestamp(self._account.now() / 1000, UTC).isoformat(timespec="milliseconds")
        kind = "DDBStreamBatchInfo" if ":dynamodb:" in self.source_arn else "KinesisBatchInfo"
        text = compact(
            {
                "version": "1.0",
                "timestamp": now.replace("+00:00", "Z"),
                "requestContext": {"condition": "RetryAttemptsExhausted", "approximateInvokeCount": attempts},
                "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
                kind: {
                    "startSequenceNumber": sequence_number(batch[0]),
                    "endSequenceNumber": sequence_number(batch[-1]),
                    "batchSize": len(batch),
                    "streamArn": self.source_arn,
                },
            }
        )
        self._deliveries.send(Delivery(self._source, self._settings.on_failure, text))
