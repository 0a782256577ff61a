"""Event source mappings: batches of a queue or a stream that a Lambda function handles.

https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ._batches import BatchOutcome, Handle, batch_settings, reported_failures
from ._deliveries import Deliveries
from ._queues import QueueConsumer
from ._streams import StreamConsumer
from ._targets import Delivery, EventAccount, Targets, service_of
from ._transformer import compact

__all__ = ["Consumer", "mapping_consumer"]

_SIZES: Final = {"sqs": 10, "dynamodb": 100, "kinesis": 100}


Consumer = QueueConsumer | StreamConsumer


def function_handler(
    source: str, function: str, deliveries: Deliveries, targets: Targets, *, partial_failures: bool
) -> Handle:
    """Return what invokes a function with a batch.

    :param partial_failures: whether the function reports which records failed
    """

    def handle(records: list[dict[str, Any]], done: Callable[[BatchOutcome], None]) -> None:
        delivery = Delivery(source, function, compact({"Records": records}))

        def ended(answer: Any, error: BaseException | None) -> None:
            if error is not None:
                done(BatchOutcome(error=str(error)))
            elif partial_failures:
                done(reported_failures(answer.get("Payload"), records))
            else:
                done(BatchOutcome())

        deliveries.work(lambda: targets.deliver(delivery), ended)

    return handle


def mapping_consumer(
    properties: Mapping[str, Any],
    account: EventAccount,
    deliveries: Deliveries,
    targets: Targets,
    active: Callable[[], Any],
) -> Consumer | str:
    """Return the consumer that an event source mapping's properties make, or what is not carried out of it.

    :raises ValueError: when a filter's pattern is invalid
    """
    function = account.place.function_arn(str(properties["FunctionName"]))
    name = function.split(":")[6]
    source_arn = properties.get("EventSourceArn")
    if not isinstance(source_arn, str) or service_of(source_arn) not in _SIZES:
        what = source_arn or ", ".join(sorted(properties.keys() - {"FunctionName"}))
        return f"function {name}: its event source ({what}) is not supported by the embedded services yet"
    service = service_of(source_arn)
    filters = properties.get("FilterCriteria")
    settings = batch_settings(properties, _SIZES[service], filters, body="body" if service == "sqs" else None)
    source = f"event source mapping of {name}"
    reports = "ReportBatchItemFailures" in (properties.get("FunctionResponseTypes") or [])
    handle = function_handler(source, function, deliveries, targets, partial_failures=reports)
    consumer: Consumer
    if service == "sqs":
        consumer = QueueConsumer(source, source_arn, settings, handle, account, deliveries, active)
    else:
        consumer = StreamConsumer(source, source_arn, settings, handle, account, deliveries)
    consumer.enabled = str(properties.get("Enabled", True)).casefold() != "false"
    return consumer
