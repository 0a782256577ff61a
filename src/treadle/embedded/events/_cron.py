"""Schedule expressions of EventBridge: when the next instant is.

https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["ScheduleError", "next_instant"]

_UNITS: Final = {"minute": 60_000, "hour": 3_600_000, "day": 86_400_000}
_MONTHS: Final = {name.upper(): number for number, name in enumerate(calendar.month_abbr) if name}
_DAYS: Final = {name: number for number, name in enumerate(("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), 1)}
_YEARS: Final = (1970, 2199)
_MOST_DAYS: Final = 366 * 10


class ScheduleError(ValueError):
    """Report a schedule expression that AWS would refuse."""


def next_instant(expression: str, after: int, zone: str = "UTC") -> int | None:
    """Return the first instant after another one, in milliseconds since 1970; None when there is none.

    For a rate the other instant is that of the last time, or of the beginning.

    :raises ScheduleError: when the expression is none of rate(), cron() and at(), or the time zone is unknown
    """
    found = re.fullmatch(r"(rate|cron|at)\((.*)\)", expression.strip())
    if found is None:
        raise ScheduleError(f"expected rate(...), cron(...) or at(...), got {expression!r}")
    kind, inner = found[1], found[2].strip()
    if kind == "rate":
        return after + _rate(inner)
    place = _zone(zone)
    if kind == "at":
        try:
            instant = datetime.strptime(inner, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=place)
        except ValueError:
            raise ScheduleError(f"expected at(yyyy-mm-ddThh:mm:ss), got at({inner})") from None
        at = round(instant.timestamp() * 1000)
        return at if at > after else None
    return _Cron(inner).next(after, place)


def _zone(name: str) -> tzinfo:
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ScheduleError(f"there is no time zone {name!r}") from None


def _rate(text: str) -> int:
    found = re.fullmatch(r"(\d{1,9}) +(minute|hour|day)s?", text)
    if found is None or int(found[1]) == 0:
        raise ScheduleError(f"expected rate(5 minutes), rate(1 hour) or rate(1 day), got rate({text})")
    return int(found[1]) * _UNITS[found[2]]


class _Cron:
    """Six fields: minutes, hours, day of month, month, day of week, year."""

    def __init__(self, text: str) -> None:
        fields = text.split()
        if len(fields) != 6:
            raise ScheduleError(f"expected cron() with six fields, got cron({text})")
        minutes, hours, days, months, weekdays, years = fields
        if (days == "?") == (weekdays == "?"):
            raise ScheduleError(f"expected ? as the day of month or as the day of week, not both, in cron({text})")
        self._minutes = sorted(_numbers(minutes, 0, 59))
        self._hours = sorted(_numbers(hours, 0, 23))
        self._months = _numbers(months, 1, 12, _MONTHS)
        self._years = _numbers(years, *_YEARS)
        self._is_day = _month_day(days) if weekdays == "?" else _week_day(weekdays)

    def next(self, after: int, zone: tzinfo) -> int | None:
        begin = datetime.fromtimestamp(after / 1000, zone)
        for day in self._days(begin.date()):
            for hour in self._hours:
                for minute in self._minutes:
                    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
                    at = round(local.timestamp() * 1000)
                    there = datetime.fromtimestamp(at / 1000, zone)
                    if at > after and (there.hour, there.minute) == (hour, minute):  # not skipped by summer time
                        return at
        return None

    def _days(self, day: date) -> Iterator[date]:
        for _ in range(_MOST_DAYS):
            if day.month in self._months and day.year in self._years and self._is_day(day):
                yield day
            try:
                day += timedelta(days=1)
            except OverflowError:
                return


def _number(text: str, low: int, high: int, names: dict[str, int]) -> int:
    value = names.get(text.upper())
    if value is None and text.isascii() and text.isdigit() and len(text) <= 4:
        value = int(text)
    if value is None or not low <= value <= high:
        raise ScheduleError(f"expected a number from {low} to {high}, got {text!r}")
    return value


def _numbers(field: str, low: int, high: int, names: dict[str, int] | None = None) -> frozenset[int]:
    known = names or {}
    found: set[int] = set()
    for part in field.split(","):
        span, slash, step = part.partition("/")
        by = _number(step, 1, high, {}) if slash else 1
        if span in ("*", "?"):
            first, last = low, high
        elif "-" in span:
            begin, _, end = span.partition("-")
            first, last = _number(begin, low, high, known), _number(end, low, high, known)
        else:
            first = _number(span, low, high, known)
            last = high if slash else first
        span_of = range(first, last + 1) if first <= last else (*range(first, high + 1), *range(low, last + 1))
        found.update(list(span_of)[::by])
    return frozenset(found)


def _last_day(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _month_day(field: str) -> Callable[[date], bool]:
    if field == "L":
        return lambda day: day.day == _last_day(day)
    if field == "LW":
        return lambda day: day == _nearest_weekday(day, _last_day(day))
    if field.endswith("W"):
        wanted = _number(field[:-1], 1, 31, {})
        return lambda day: wanted <= _last_day(day) and day == _nearest_weekday(day, wanted)
    numbers = _numbers(field, 1, 31)
    return lambda day: day.day in numbers


def _nearest_weekday(month: date, number: int) -> date:
    day = month.replace(day=number)
    if day.weekday() == 5:
        return day - timedelta(days=1) if number > 1 else day + timedelta(days=2)
    if day.weekday() == 6:
        return day + timedelta(days=1) if number < _last_day(month) else day - timedelta(days=2)
    return day


def _of_week(day: date) -> int:
    return (day.weekday() + 1) % 7 + 1  # 1 is Sunday


def _week_day(field: str) -> Callable[[date], bool]:
    if field == "L":
        return lambda day: _of_week(day) == 7
    if field.endswith("L"):
        wanted = _number(field[:-1], 1, 7, _DAYS)
        return lambda day: _of_week(day) == wanted and day.day > _last_day(day) - 7
    if "#" in field:
        name, _, which = field.partition("#")
        wanted, week = _number(name, 1, 7, _DAYS), _number(which, 1, 5, {})
        return lambda day: _of_week(day) == wanted and (day.day - 1) // 7 + 1 == week
    numbers = _numbers(field, 1, 7, _DAYS)
    return lambda day: _of_week(day) in numbers
