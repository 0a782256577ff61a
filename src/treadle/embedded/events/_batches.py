"""What the consumers of queues and streams have in common: batch settings, filters, and who handles a batch."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ._patterns import EventPattern, PatternError

__all__ = ["BatchOutcome", "BatchSettings", "Filter", "Handle", "batch_settings", "read_filter"]

Filter = Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """How a batch was handled.

    :param error: why all of it failed; None when it was handled, at least in part
    :param failed: identifiers of the records that failed
    """

    error: str | None = None
    failed: frozenset[str] = frozenset()


Handle = Callable[[list[dict[str, Any]], Callable[[BatchOutcome], None]], None]
"""Handles a batch in the driver's thread and calls back there with the outcome."""


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """How records are batched and retried.

    :param window: seconds to wait for more records
    :param retries: how often a batch of a stream is retried; None for as long as its records are kept
    :param bisect: whether a batch of a stream that failed is split in two
    :param on_failure: ARN of the queue or topic that is told of a stream's batch that is given up
    """

    size: int
    window: float = 0
    retries: int | None = None
    bisect: bool = False
    on_failure: str | None = None
    wanted: Filter = lambda record: True


def batch_settings(given: Mapping[str, Any], size: int, filters: Any, *, body: str | None) -> BatchSettings:
    """Return the settings that an event source mapping's or a pipe source's properties make.

    :param size: the batch size where none is given
    :param filters: the filter criteria
    :param body: the record's field whose text is matched as JSON; None for none
    :raises ValueError: when a filter's pattern is invalid
    """
    retries = given.get("MaximumRetryAttempts")
    on_failure = (given.get("DestinationConfig") or {}).get("OnFailure") or given.get("DeadLetterConfig") or {}
    return BatchSettings(
        size=int(given.get("BatchSize") or size),
        window=float(given.get("MaximumBatchingWindowInSeconds") or 0),
        retries=None if retries is None or int(retries) < 0 else int(retries),
        bisect=str(given.get("BisectBatchOnFunctionError", False)).casefold() == "true",
        on_failure=on_failure.get("Destination") or on_failure.get("Arn"),
        wanted=read_filter(filters, body),
    )


def read_filter(criteria: Any, body: str | None) -> Filter:
    """Return what tells whether a record matches one of the filters.

    :raises ValueError: when a pattern is invalid
    """
    patterns = []
    for one in (criteria or {}).get("Filters") or []:
        text = one.get("Pattern")
        try:
            patterns.append(EventPattern(json.loads(text) if isinstance(text, str) else text))
        except PatternError as error:
            raise ValueError(f"the filter pattern {text} is invalid: {error}") from None
        except ValueError:
            raise ValueError(f"the filter pattern {text} is not JSON") from None

    def wanted(record: Mapping[str, Any]) -> bool:
        if not patterns:
            return True
        shown = dict(record)
        if body is not None:
            shown[body] = _parsed(shown.get(body))
        return any(pattern.matches(shown) for pattern in patterns)

    return wanted


def _parsed(text: Any) -> Any:
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return text
