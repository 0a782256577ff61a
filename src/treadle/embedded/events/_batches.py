"""What the consumers of queues and streams have in common: batch settings, filters, and who handles a batch."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ._patterns import EventPattern, PatternError

__all__ = [
    "BatchOutcome",
    "BatchSettings",
    "Filter",
    "Handle",
    "batch_settings",
    "read_filter",
    "reported_failures",
    "sequence_number",
]

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
    window: int = 0
    retries: int | None = None
    bisect: bool = False
    on_failure: str | None = None
    wanted: Filter = lambda record: True


def batch_settings(given: Mapping[str, Any], size: int, filters: Any, *, body: str | None) -> BatchSettings:
    """Return the settings that an event source mapping's or a pipe source's properties make.

    :param size: the batch size where none is given
    :param filters: the filter criteria
    :param body: the record's field whose text is matched as JSON; None for none
    :raises ValueError: when a number is out of its range or a filter's pattern is invalid
    """
    retries = whole_number(given, "MaximumRetryAttempts", -1, (-1, 10_000))
    on_failure = (given.get("DestinationConfig") or {}).get("OnFailure") or given.get("DeadLetterConfig") or {}
    return BatchSettings(
        size=whole_number(given, "BatchSize", size, (1, 10_000)),
        window=whole_number(given, "MaximumBatchingWindowInSeconds", 0, (0, 300)),
        retries=None if retries < 0 else retries,
        bisect=str(given.get("BisectBatchOnFunctionError", False)).casefold() == "true",
        on_failure=on_failure.get("Destination") or on_failure.get("Arn"),
        wanted=read_filter(filters, body),
    )


def whole_number(given: Mapping[str, Any], name: str, default: int, span: tuple[int, int]) -> int:
    """Return a whole number among properties.

    :raises ValueError: when it is none or out of its range
    """
    value = given.get(name)
    if value is None:
        return default
    low, high = span
    number = int(value) if isinstance(value, (int, str)) and str(value).lstrip("-").isdecimal() else None
    if number is None or not low <= number <= high:
        raise ValueError(f"{name}: expected {low:,} to {high:,}, got {value!r}")
    return number


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


def sequence_number(record: Mapping[str, Any]) -> str:
    """Return the sequence number of a stream's record."""
    told = record.get("dynamodb") or record.get("kinesis") or record
    return str(told.get("SequenceNumber") or told.get("sequenceNumber"))


def _parsed(text: Any) -> Any:
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return text


def reported_failures(payload: Any, records: list[dict[str, Any]]) -> BatchOutcome:
    """Return which records a function's answer reports as failed."""
    try:
        answer = json.loads(payload or "null")
    except (ValueError, TypeError):
        return BatchOutcome(error="its answer is not JSON")
    failures = answer.get("batchItemFailures") if isinstance(answer, dict) else None
    if not failures:
        return BatchOutcome()
    known = {one.get("messageId") or sequence_number(one) for one in records}
    listed = failures if isinstance(failures, list) else [None]
    names = [one.get("itemIdentifier") if isinstance(one, dict) else None for one in listed]
    if any(name not in known for name in names):
        return BatchOutcome(error=f"its answer names no record of the batch: {json.dumps(failures)[:200]}")
    return BatchOutcome(failed=frozenset(map(str, names)))
