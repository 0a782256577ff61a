"""Amazon EventBridge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.arn import ArnFormat
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_events import IEventBus

__all__ = ["EventBridgePutEvents", "EventBridgePutEventsEntry"]


class EventBridgePutEventsEntry(Struct):
    """An event to send.

    :param detail: the event's content, an object
    :param detail_type: the kind of the event
    :param source: the sender, not beginning with ``aws.``
    :param event_bus: the bus that gets the event; default the account's default bus
    """

    detail: sfn.TaskInput
    detail_type: str
    source: str
    event_bus: IEventBus | None = None


class EventBridgePutEvents(ServiceTask):
    """Send events to event buses.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html

    :param entries: the events, 1 to 10
    """

    action = "events:putEvents"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        entries: Sequence[EventBridgePutEventsEntry | Mapping[str, Any]],
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        events = [self._entry(position, entry) for position, entry in enumerate(entries)]
        self._require_task_token("entries", {str(i): event.detail.value for i, event in enumerate(events)})
        if not events:
            raise self._refuse("Value for property `entries` must be a non-empty array.", "EntriesEmpty")
        self._limit("entries", events, 1, 10)
        for event in events:
            if not Token.is_unresolved(event.source) and event.source.startswith("aws."):
                raise self._refuse(f'Event source cannot start with "aws.", received {event.source!r}', "EventSource")

        self._arguments = {
            "Entries": [
                {
                    "Detail": event.detail.value,
                    "DetailType": event.detail_type,
                    "EventBusName": event.event_bus.event_bus_arn if event.event_bus else None,
                    "Source": event.source,
                }
                for event in events
            ]
        }

        self._allow("events:PutEvents", on=[self._bus_arn(event.event_bus) for event in events])

    def _entry(self, position: int, entry: EventBridgePutEventsEntry | Mapping[str, Any]) -> EventBridgePutEventsEntry:
        event = EventBridgePutEventsEntry.maybe(entry)
        if event is None or not isinstance(event.detail, sfn.TaskInput):
            raise self._refuse(f"entries[{position}] needs detail=TaskInput…, received {entry!r}", "EntryDetail")
        return event

    def _bus_arn(self, bus: IEventBus | None) -> str:
        if bus is not None:
            return bus.event_bus_arn
        return Stack.of(self).format_arn(
            service="events", resource="event-bus", resource_name="default", arn_format=ArnFormat.SLASH_RESOURCE_NAME
        )
