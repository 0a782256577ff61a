"""Statistics and units of metrics."""

from __future__ import annotations

import re
from enum import Enum

from ..errors import AuthoringError

__all__ = ["Statistic", "Stats", "Unit"]


class Statistic(Enum):
    """Basic statistics (deprecated: use `Stats`)."""

    SAMPLE_COUNT = "SampleCount"
    AVERAGE = "Average"
    SUM = "Sum"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"


class Unit(Enum):
    """Units of a metric's values."""

    SECONDS = "Seconds"
    MICROSECONDS = "Microseconds"
    MILLISECONDS = "Milliseconds"
    BYTES = "Bytes"
    KILOBYTES = "Kilobytes"
    MEGABYTES = "Megabytes"
    GIGABYTES = "Gigabytes"
    TERABYTES = "Terabytes"
    BITS = "Bits"
    KILOBITS = "Kilobits"
    MEGABITS = "Megabits"
    GIGABITS = "Gigabits"
    TERABITS = "Terabits"
    PERCENT = "Percent"
    COUNT = "Count"
    BYTES_PER_SECOND = "Bytes/Second"
    KILOBYTES_PER_SECOND = "Kilobytes/Second"
    MEGABYTES_PER_SECOND = "Megabytes/Second"
    GIGABYTES_PER_SECOND = "Gigabytes/Second"
    TERABYTES_PER_SECOND = "Terabytes/Second"
    BITS_PER_SECOND = "Bits/Second"
    KILOBITS_PER_SECOND = "Kilobits/Second"
    MEGABITS_PER_SECOND = "Megabits/Second"
    GIGABITS_PER_SECOND = "Gigabits/Second"
    TERABITS_PER_SECOND = "Terabits/Second"
    COUNT_PER_SECOND = "Count/Second"
    NONE = "None"


class Stats:
    """Statistics of a metric.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
    """

    SAMPLE_COUNT: str = "SampleCount"
    AVERAGE: str = "Average"
    SUM: str = "Sum"
    MINIMUM: str = "Minimum"
    MAXIMUM: str = "Maximum"
    IQM: str = "IQM"

    @staticmethod
    def percentile(percentile: float) -> str:
        """Return the value below which this percentage of the values is."""
        return f"p{_percentage(percentile)}"

    @staticmethod
    def p(percentile: float) -> str:
        """Return the value below which this percentage of the values is: short for `percentile`."""
        return Stats.percentile(percentile)

    @staticmethod
    def trimmed_mean(p1: float, p2: float | None = None) -> str:
        """Return the mean of the values up to a percentage, or between two."""
        return _bounded("tm", p1, p2)

    @staticmethod
    def tm(p1: float, p2: float | None = None) -> str:
        """Return the mean of the values up to a percentage, or between two: short for `trimmed_mean`."""
        return _bounded("tm", p1, p2)

    @staticmethod
    def winsorized_mean(p1: float, p2: float | None = None) -> str:
        """Return the mean where values beyond a percentage count as that one."""
        return _bounded("wm", p1, p2)

    @staticmethod
    def wm(p1: float, p2: float | None = None) -> str:
        """Return the mean where values beyond a percentage count as that one: short for `winsorized_mean`."""
        return _bounded("wm", p1, p2)

    @staticmethod
    def trimmed_count(p1: float, p2: float | None = None) -> str:
        """Return how many values are up to a percentage, or between two."""
        return _bounded("tc", p1, p2)

    @staticmethod
    def tc(p1: float, p2: float | None = None) -> str:
        """Return how many values are up to a percentage, or between two: short for `trimmed_count`."""
        return _bounded("tc", p1, p2)

    @staticmethod
    def trimmed_sum(p1: float, p2: float | None = None) -> str:
        """Return the sum of the values up to a percentage, or between two."""
        return _bounded("ts", p1, p2)

    @staticmethod
    def ts(p1: float, p2: float | None = None) -> str:
        """Return the sum of the values up to a percentage, or between two: short for `trimmed_sum`."""
        return _bounded("ts", p1, p2)

    @staticmethod
    def percentile_rank(v1: float, v2: float | None = None) -> str:
        """Return which percentage of the values is up to a value, or between two."""
        return f"PR({_plain(v1)}:{_plain(v2)})" if v2 is not None else f"PR(:{_plain(v1)})"

    @staticmethod
    def pr(v1: float, v2: float | None = None) -> str:
        """Return which percentage of the values is up to a value, or between two: short for `percentile_rank`."""
        return Stats.percentile_rank(v1, v2)


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _percentage(value: float) -> str:
    if not 0 <= value <= 100:
        raise AuthoringError(f"expected a percentage from 0 to 100, got {value}", code="ExpectingPercentage")
    return _plain(value)


def _bounded(name: str, first: float, second: float | None) -> str:
    low = _percentage(first)
    return f"{name}{low}" if second is None else f"{name.upper()}({low}%:{_percentage(second)}%)"


_SIMPLE = {
    **dict.fromkeys(("average", "avg"), Stats.AVERAGE),
    **dict.fromkeys(("minimum", "min"), Stats.MINIMUM),
    **dict.fromkeys(("maximum", "max"), Stats.MAXIMUM),
    **dict.fromkeys(("samplecount", "n"), Stats.SAMPLE_COUNT),
    "sum": Stats.SUM,
}
_SINGLE = re.compile(r"(?:p|tm|wm|tc|ts)(\d+(?:\.\d+)?)", re.IGNORECASE)
_RANGE = re.compile(r"(?:pr|tm|wm|tc|ts)\(([^):]*):([^):]*)\)", re.IGNORECASE)
_BOUND = re.compile(r"\s*(\d+(?:\.\d+)?)(%?)\s*")


def known_statistic(text: str) -> tuple[str, bool] | None:
    """Return a statistic as CloudWatch spells it, and whether it is a basic one; None when it isn't known."""
    simple = _SIMPLE.get(text.lower())
    if simple is not None:
        return simple, True
    if text.lower() == "iqm":
        return Stats.IQM, False
    single = _SINGLE.fullmatch(text)
    if single is not None and float(single[1]) <= 100:
        return text.lower(), False
    pair = _RANGE.fullmatch(text)
    if pair is not None and _are_bounds(pair[1], pair[2]):
        return text.upper(), False
    return None


def _are_bounds(low: str, high: str) -> bool:
    if not low.strip() and not high.strip():
        return False
    found = [_BOUND.fullmatch(bound) for bound in (low, high) if bound.strip()]
    if any(bound is None or (bound[2] and float(bound[1]) > 100) for bound in found):
        return False
    return len({bound[2] for bound in found if bound is not None}) == 1
