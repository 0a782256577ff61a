"""Durations, instants and seeds as tests write them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from ..asl import parse_timestamp
from ..errors import WorkflowTestError

__all__ = ["FOR_EVER", "instant_of", "seconds_of", "whole_number"]

FOR_EVER: Final = 1_000_000_000.0
"""Seconds that no timeout of a state reaches."""


def seconds_of(given: timedelta | float, what: str) -> float:
    """Return a duration in seconds.

    :raises WorkflowTestError: when it is none
    """
    seconds = given.total_seconds() if isinstance(given, timedelta) else given
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds < FOR_EVER:
        raise WorkflowTestError(f"{what}: expected a timedelta or seconds from 0, got {given!r:.80}")
    return float(seconds)


def instant_of(at: datetime | str) -> int:
    """Return an instant in milliseconds since 1970."""
    if isinstance(at, datetime):
        if at.tzinfo is None:
            raise WorkflowTestError(f"at: expected a datetime with a time zone, got {at!r}; add tzinfo=UTC")
        return round(at.timestamp() * 1000)
    nanoseconds = parse_timestamp(at) if isinstance(at, str) else None
    if nanoseconds is None:
        raise WorkflowTestError(f"at: expected a time such as '2026-01-01T00:00:00Z' or a datetime, got {at!r:.80}")
    return nanoseconds // 1_000_000


def whole_number(given: int, what: str = "seed") -> int:
    """Return a seed or a count.

    :raises WorkflowTestError: when it is no whole number
    """
    if isinstance(given, bool) or not isinstance(given, int):
        raise WorkflowTestError(f"{what}: expected a whole number, got {given!r:.80}")
    return given
