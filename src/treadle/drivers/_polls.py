"""Polls that never end: in virtual time they would take the service's 25,000 events at once, and say nothing.

An execution polls without end when it enters one Wait state again and again with the same input, so that nothing it
asks about has changed; ids of requests and instants count as the same. Jobs, schedules and other executions of the same
run take virtual time, which is why the poll must last too, not only repeat.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from ..asl import dumps
from ..interpreter import Event, History

__all__ = ["PollWatch"]

_REPEATS: Final = 300
"""How often a Wait state may be entered with the same input."""
_MILLISECONDS: Final = 3_600_000
"""How long the repetitions last at least, on the virtual clock."""
_RECENT: Final = 100
"""Among how many of the latest events the Wait state is looked for."""
_CHANGING: Final = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # an id
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?"  # an instant
    r"|Extended Request ID: [^ ,)]+"
)


@dataclass(slots=True)
class _Poll:
    input: str
    since: int
    count: int = 0


class PollWatch:
    """Recognize the endless poll of one execution."""

    def __init__(self) -> None:
        self._polls: dict[str, _Poll] = {}

    def waits(self, history: History, now: int) -> str | None:
        """Note that an execution waits; return the Wait state of an endless poll, None where there is none."""
        entered = _entered_wait(history)
        if entered is None:
            return None
        name, value = entered
        text = _CHANGING.sub("", dumps(value))
        poll = self._polls.get(name)
        if poll is None or poll.input != text:
            self._polls[name] = _Poll(text, now)
            return None
        poll.count += 1
        return name if poll.count >= _REPEATS and now - poll.since >= _MILLISECONDS else None


def _entered_wait(history: History) -> tuple[str, Any] | None:
    """Return name and input of the Wait state that was entered last."""
    for number in range(len(history), max(0, len(history) - _RECENT), -1):
        event = Event(history.columns, number)
        if event.type == "WaitStateEntered":
            return event.entered
    return None
