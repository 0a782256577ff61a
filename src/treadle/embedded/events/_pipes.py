"""Pipes: records of a queue or a stream, filtered, enriched, and sent to one target.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ._batches import BatchOutcome, batch_settings, reported_failures
from ._bus import moment
from ._deliveries import Deliveries
from ._queues import QueueConsumer
from ._streams import StreamConsumer
from ._targets import Delivery, DeliveryError, EventAccount, Targets, as_json, service_of
from ._transformer import compact, fill_template, find_path

if TYPE_CHECKING:
    from ...drivers import Run

__all__ = ["Pipe"]

_SOURCES: Final = {
    "sqs": ("SqsQueueParameters", 10),
    "dynamodb": ("DynamoDBStreamParameters", 100),
    "kinesis": ("KinesisStreamParameters", 100),
}
_BATCHED: Final = frozenset({"lambda", "states"})
"""Services whose targets receive a batch as one array; all others receive each record by itself."""
_ENRICHING: Final = frozenset({"lambda", "states"})
Done = Callable[[Any, str | None], None]
"""Receives a step's result or why it failed."""


class Pipe:
    """A pipe as its template's properties describe it.

    :ivar problem: what is not carried out of it; None when all is
    """

    def __init__(
        self,
        name: str,
        arn: str,
        properties: Mapping[str, Any],
        account: EventAccount,
        deliveries: Deliveries,
        targets: Targets,
    ) -> None:
        self.name = name
        self._arn = arn
        self._account = account
        self._deliveries = deliveries
        self._targets = targets
        self._source = str(properties["Source"])
        self._target = str(properties["Target"])
        self._enrichment = str(properties.get("Enrichment") or "")
        self._given = properties
        self.problem = self._problem()

    def _problem(self) -> str | None:
        if service_of(self._source) not in _SOURCES:
            return f"pipe {self.name}: its source {self._source} is not supported by the embedded services yet"
        problem = self._targets.problem(self._target)
        if problem is not None:
            return f"pipe {self.name}: {problem}"
        if self._enrichment and service_of(self._enrichment) not in _ENRICHING:
            return f"pipe {self.name}: its enrichment {self._enrichment} is not supported by the embedded services yet"
        return None

    def consumer(self, active: Callable[[], Any]) -> QueueConsumer | StreamConsumer:
        """Return what consumes the pipe's source.

        :raises ValueError: when a filter's pattern is invalid
        """
        service = service_of(self._source)
        key, size = _SOURCES[service]
        given = self._given.get("SourceParameters") or {}
        body = {"sqs": "body"}.get(service)
        settings = batch_settings(given.get(key) or {}, size, given.get("FilterCriteria"), body=body)
        source = f"pipe {self.name}"
        consumer: QueueConsumer | StreamConsumer
        if service == "sqs":
            consumer = QueueConsumer(
                source, self._source, settings, self._handle, self._account, self._deliveries, active
            )
        else:
            consumer = StreamConsumer(source, self._source, settings, self._handle, self._account, self._deliveries)
        consumer.enabled = self._given.get("DesiredState") != "STOPPED"
        return consumer

    # ------------------------------------------------------------ a batch

    def _handle(self, records: list[dict[str, Any]], done: Callable[[BatchOutcome], None]) -> None:
        shown = [_flattened(record) for record in records]

        def enriched(result: Any, error: str | None) -> None:
            if error is not None:
                done(BatchOutcome(error=error))
                return
            batch = result if isinstance(result, list) else [result]
            if batch:
                self._send(batch, lambda answer, failed: done(self._outcome(answer, failed, shown)))
            else:
                done(BatchOutcome())

        if not self._enrichment:
            enriched(shown, None)
            return
        template = (self._given.get("EnrichmentParameters") or {}).get("InputTemplate")
        inputs = [self._filled(template, record) for record in shown]
        self._request(self._enrichment, "[" + ",".join(map(as_json, inputs)) + "]", enriched)

    def _outcome(self, answer: Any, error: str | None, records: list[dict[str, Any]]) -> BatchOutcome:
        """Return how a batch was handled; a function that is the target may report which records failed."""
        if error is not None:
            return BatchOutcome(error=error)
        if service_of(self._target) == "lambda" and isinstance(answer, dict):
            return reported_failures(json.dumps(answer), records)
        return BatchOutcome()

    def _send(self, batch: list[Any], done: Done) -> None:
        """Send a batch to the target."""
        parameters = self._given.get("TargetParameters") or {}
        texts = [self._filled(parameters.get("InputTemplate"), record) for record in batch]
        service = service_of(self._target)
        if service not in _BATCHED:
            self._send_each(texts, parameters, done)
            return
        text = "[" + ",".join(map(as_json, texts)) + "]"
        own = parameters.get("LambdaFunctionParameters") or parameters.get("StepFunctionStateMachineParameters") or {}
        default = "FIRE_AND_FORGET" if service == "states" else "REQUEST_RESPONSE"
        if own.get("InvocationType", default) == "REQUEST_RESPONSE":
            self._request(self._target, text, done)
        elif service == "lambda":
            self._deliveries.send(Delivery(f"pipe {self.name}", self._target, text))
            done(None, None)
        else:
            self._start(text, done)

    def _start(self, text: str, done: Done) -> None:
        try:
            run = self._deliveries.start_execution(self._target, text)
        except DeliveryError as error:
            done(None, str(error))
            return
        run.on_end.append(lambda ended: self._deliveries.report_execution(f"pipe {self.name}", ended))
        done(None, None)

    def _send_each(self, texts: list[str], parameters: Mapping[str, Any], done: Done) -> None:
        def deliver() -> None:
            for text in texts:
                self._targets.deliver(self._delivery(text, parameters))

        self._deliveries.work(deliver, lambda _, error: done(None, None if error is None else str(error)))

    def _request(self, arn: str, text: str, done: Done) -> None:
        """Invoke a function or run a state machine, and wait for its result."""
        if service_of(arn) == "lambda":
            delivery = Delivery(f"pipe {self.name}", arn, text)

            def answered(answer: Any, error: BaseException | None) -> None:
                if error is not None:
                    done(None, str(error))
                else:
                    done(json.loads(as_json(answer.get("Payload") or "null")), None)

            self._deliveries.work(lambda: self._targets.deliver(delivery), answered)
            return

        def ended(run: Run) -> None:
            result = run.result
            why = None if result.ok else f"execution {run.arn} has {result.status}: {result.error} {result.cause or ''}"
            self._deliveries.post(lambda: done(result.output, why))

        try:
            self._deliveries.start_execution(arn, text).on_end.append(ended)
        except DeliveryError as error:
            done(None, str(error))

    def _delivery(self, text: str, parameters: Mapping[str, Any]) -> Delivery:
        given: dict[str, Any] = {}
        if service_of(self._target) == "sqs":
            given["SqsParameters"] = parameters.get("SqsQueueParameters") or {}
        elif service_of(self._target) == "kinesis":
            key = (parameters.get("KinesisStreamParameters") or {}).get("PartitionKey")
            given["KinesisParameters"] = {"PartitionKeyPath": key}
        elif service_of(self._target) == "events":
            text = compact(self._event(text, parameters.get("EventBridgeEventBusParameters") or {}))
        return Delivery(f"pipe {self.name}", self._target, text, given)

    def _event(self, text: str, given: Mapping[str, Any]) -> dict[str, Any]:
        detail = json.loads(as_json(text))
        place = self._account.place
        return {
            "version": "0",
            "id": self._account.new_id(),
            "detail-type": given.get("DetailType") or f"Event from aws:{service_of(self._source)}",
            "source": given.get("Source") or f"Pipe {self.name}",
            "account": place.account,
            "time": moment(None, self._account.now()),
            "region": place.region,
            "resources": list(given.get("Resources") or []),
            "detail": detail if isinstance(detail, dict) else {"data": detail},
        }

    def _filled(self, template: Any, record: Any) -> str:
        """Return the text of a record, by an input template where there is one."""
        if not isinstance(template, str) or not template:
            return record if isinstance(record, str) else compact(record)
        known = {
            "aws.pipes.pipe-arn": self._arn,
            "aws.pipes.pipe-name": self.name,
            "aws.pipes.source-arn": self._source,
            "aws.pipes.target-arn": self._target,
            "aws.pipes.enrichment-arn": self._enrichment,
            "aws.pipes.event.ingestion-time": moment(None, self._account.now()),
            "aws.pipes.event": record,
            "aws.pipes.event.json": record,
        }
        parsed = _parsed(record)

        def variable(name: str) -> Any:
            if name in known:
                return known[name]
            if not name.startswith("$"):
                raise KeyError(name)
            try:
                return find_path(name, parsed)
            except ValueError:
                raise KeyError(name) from None

        return fill_template(template, variable)


def _flattened(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record as pipes show it: a Kinesis record's fields stand beside those of its source."""
    told = record.get("kinesis")
    if not isinstance(told, Mapping):
        return dict(record)
    return {**told, **{key: value for key, value in record.items() if key != "kinesis"}}


def _parsed(record: Any) -> Any:
    """Return a record with its body or data read as JSON, as paths of templates see it."""
    if not isinstance(record, dict):
        return record
    made = dict(record)
    for name, text in (("body", record.get("body")), ("data", _decoded(record.get("data")))):
        if isinstance(text, str):
            try:
                made[name] = json.loads(text)
            except (ValueError, RecursionError):
                made[name] = text
    return made


def _decoded(data: Any) -> Any:
    try:
        return base64.b64decode(data, validate=True).decode() if isinstance(data, str) else data
    except ValueError:
        return data
