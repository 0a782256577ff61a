"""Execution logs: what a machine's logging configuration asks for, delivered to CloudWatch Logs.

https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
"""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Protocol

from ..asl import byte_size
from ..drivers import Observer, Run
from ..interpreter import Event

__all__ = ["ExecutionLogs", "PutLogEvents", "level_shows"]


class PutLogEvents(Protocol):
    """Write events (timestamp in milliseconds, message) to a log group and stream, both by name; create them."""

    def __call__(
        self, group: str, stream: str, events: list[dict[str, Any]], /, *, account: str = "", region: str = ""
    ) -> None: ...


_FATAL = frozenset({"ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted"})
_TROUBLE = ("Failed", "TimedOut", "Aborted")
_LARGEST = 253_952  # 248 KiB: longer inputs and outputs are cut by the service
_BATCH = 500
_VALIDATION = "log_stream_created_by_aws_to_validate_log_delivery_subscriptions"
"""The stream that AWS creates in a group before it delivers to it."""
_Target = tuple[str, str, str, str]
"""Region, account, log group and stream."""
_Entry = tuple[_Target, dict[str, Any] | None]


def level_shows(level: str, event: str) -> bool:
    """Return whether a level logs events of a type."""
    if level == "ALL":
        return True
    if level == "ERROR":
        return event.endswith(_TROUBLE) or event == "FailStateEntered"
    return level == "FATAL" and event in _FATAL


def _cut(details: dict[str, Any]) -> dict[str, Any]:
    made = dict(details)
    for name in ("input", "output"):
        text = made.get(name)
        if isinstance(text, str) and byte_size(text) > _LARGEST:
            made[name] = text.encode()[:_LARGEST].decode(errors="ignore")
            made[f"{name}Details"] = {"truncated": True}
    return made


def _message(run: Run, event: dict[str, Any]) -> str:
    details: dict[str, Any] = next((value for name, value in event.items() if name.endswith("EventDetails")), {})
    return json.dumps(
        {
            "id": str(event["id"]),
            "type": event["type"],
            "details": _cut(details),
            "redrive_count": str(run.execution.about_execution["RedriveCount"]),
            "previous_event_id": str(event["previousEventId"]),
            "event_timestamp": str(round(event["timestamp"] * 1000)),
            "execution_arn": run.arn,
        },
        separators=(",", ":"),
        ensure_ascii=False,
    )


class ExecutionLogs:
    """Deliver events in a thread of its own: logging never holds an execution up.

    :param put: writes to CloudWatch Logs; an event that it refuses is dropped, for the service's delivery is
        best effort too
    :param refused: receives a line about what was dropped, and why
    """

    def __init__(self, put: PutLogEvents, *, refused: Callable[[str], None]) -> None:
        self._put = put
        self._refused = refused
        self._entries: queue.SimpleQueue[_Entry | None] = queue.SimpleQueue()
        self._validated: set[str] = set()
        self._thread = threading.Thread(target=self._deliver, name="treadle-logs", daemon=True)
        self._thread.start()

    def observer(self, configuration: dict[str, Any] | None, machine: str) -> Observer | None:
        """Return the observer that logs a machine's executions; None when its configuration asks for no log.

        :param configuration: a `loggingConfiguration`
        """
        level = (configuration or {}).get("level", "OFF")
        destinations = (configuration or {}).get("destinations") or []
        if level == "OFF" or not destinations:
            return None
        arn = destinations[0]["cloudWatchLogsLogGroup"]["logGroupArn"]
        region, account = [*str(arn).split(":"), *[""] * 5][3:5]
        group = arn.partition(":log-group:")[2].removesuffix(":*")
        data = bool((configuration or {}).get("includeExecutionData", False))

        def watch(run: Run, event: Event) -> None:
            if arn not in self._validated:
                self._validated.add(arn)
                self._entries.put(((region, account, group, _VALIDATION), None))
            if not level_shows(level, event.type):
                return
            shown = run.execution.history.event(event.id, data=data)
            # of the execution's start: all of its events go to one stream
            minute = datetime.fromtimestamp(run.started_at / 1000, UTC).strftime("%Y-%m-%d-%H-%M")
            entry = {"timestamp": event.instant, "message": _message(run, shown)}
            self._entries.put(((region, account, group, f"states/{machine}/{minute}/00000000"), entry))

        return watch

    def _deliver(self) -> None:
        ended = False
        while not ended:
            taken = [self._entries.get()]
            while len(taken) < _BATCH and not self._entries.empty():
                taken.append(self._entries.get())
            ended = taken[-1] is None
            batches: dict[_Target, list[dict[str, Any]]] = {}
            for entry in taken:
                if entry is not None:
                    batch = batches.setdefault(entry[0], [])
                    if entry[1] is not None:
                        batch.append(entry[1])
            for (region, account, group, stream), events in batches.items():
                try:
                    self._put(group, stream, events, account=account, region=region)
                except Exception as error:  # noqa: BLE001 (whatever the logs service answers, executions go on)
                    if events:
                        self._refused(f"events were not logged to {group} ({len(events)}): {error}")

    def close(self) -> None:
        """Deliver what is left."""
        self._entries.put(None)
        self._thread.join(5)
