"""Which error a rule matches, and how long to wait before the next attempt."""

from __future__ import annotations

from ..asl import Catcher, Retrier
from ._frames import Frame

__all__ = ["catching", "matches", "retry_delay"]

_TIMEOUTS = frozenset({"States.Timeout", "States.HeartbeatTimeout"})


def matches(errors: frozenset[str], names: set[str | None]) -> bool:
    """Tell whether a rule's ErrorEquals means an error that is known by `names`.

    States.ALL means every error, States.TaskFailed all but timeouts. (States.Runtime never comes this far.)
    """
    if "States.ALL" in errors or not errors.isdisjoint(names):
        return True
    return "States.TaskFailed" in errors and names.isdisjoint(_TIMEOUTS)


def catching(catchers: tuple[Catcher, ...], names: set[str | None]) -> Catcher | None:
    """Give the first catcher that takes the error."""
    return next((catcher for catcher in catchers if matches(catcher.errors, names)), None)


def retry_delay(frame: Frame, names: set[str | None]) -> int | None:
    """Give the milliseconds until the next attempt, or None when there is none; count the attempt.

    Each retrier has its own count, and the first one that means the error decides alone.
    """
    retriers: tuple[Retrier, ...] = frame.step.state.retry
    for index, retrier in enumerate(retriers):
        if not matches(retrier.errors, names):
            continue
        if frame.attempts is None:
            frame.attempts = [0] * len(retriers)
        done = frame.attempts[index]
        if done >= retrier.max_attempts:
            return None
        frame.attempts[index] += 1
        frame.retries += 1
        return _delay(retrier, done, frame)
    return None


def _delay(retrier: Retrier, done: int, frame: Frame) -> int:
    longest = retrier.max_delay if retrier.max_delay is not None else 99_999_999
    try:
        seconds: float = min(retrier.interval * retrier.backoff**done, longest)
    except OverflowError:
        seconds = longest
    if retrier.full_jitter:
        seconds *= frame.random()
    return round(seconds * 1000)
