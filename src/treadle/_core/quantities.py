"""Quantities: durations, sizes and points in time, with their units."""

from __future__ import annotations

import math
import re
from enum import Enum
from typing import TYPE_CHECKING

from ..errors import AuthoringError
from .tokenization import Tokenization
from .tokens import number_text, unresolved

if TYPE_CHECKING:
    import datetime

__all__ = ["Duration", "Expiration", "Size", "SizeRoundingBehavior"]

_TIME_UNITS = {"milliseconds": 1, "seconds": 1000, "minutes": 60_000, "hours": 3_600_000, "days": 86_400_000}
_LABELS = {"milliseconds": "millis"}
_ISO = re.compile(r"PT?(?:(\d+)D)?(?:T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$")


def _convert(amount: float, from_: tuple[str, int], to: tuple[str, int], integral: bool, shown: str) -> float:
    if from_[1] == to[1]:
        return amount
    if unresolved(amount):
        raise AuthoringError(
            f"Duration must be specified as '{shown}.{to[0]}()' here since its value comes from a token and cannot be "
            f"converted (got {shown}.{from_[0]})",
            code="Quantity",
        )
    value = amount * from_[1] / to[1]
    if value != int(value) and integral:
        raise AuthoringError(
            f"'{number_text(amount)} {from_[0]}' cannot be converted into a whole number of {to[0]}.", code="Quantity"
        )
    return int(value) if value == int(value) else value


class Duration:
    """A length of time in one unit.

    A token keeps the unit it was given in, and can't be converted to another.

    :param amount: the number of units, not negative; it may be a token
    :param unit: the unit, such as ``seconds``; use one of the static methods instead
    """

    __slots__ = ("_amount", "_unit")

    def __init__(self, amount: float, unit: str) -> None:
        if not isinstance(amount, int | float) or isinstance(amount, bool):
            raise AuthoringError(f"Duration.{_LABELS.get(unit, unit)} takes a number, not {amount!r}", code="Duration")
        if not unresolved(amount) and amount < 0:
            raise AuthoringError(
                f"Duration amounts cannot be negative. Received: {number_text(amount)}", code="Duration"
            )
        if isinstance(amount, float) and not unresolved(amount) and math.isfinite(amount) and amount.is_integer():
            amount = int(amount)
        self._amount = amount
        self._unit = unit

    @staticmethod
    def millis(amount: float) -> Duration:
        """Create a duration of milliseconds."""
        return Duration(amount, "milliseconds")

    @staticmethod
    def seconds(amount: float) -> Duration:
        """Create a duration of seconds."""
        return Duration(amount, "seconds")

    @staticmethod
    def minutes(amount: float) -> Duration:
        """Create a duration of minutes."""
        return Duration(amount, "minutes")

    @staticmethod
    def hours(amount: float) -> Duration:
        """Create a duration of hours."""
        return Duration(amount, "hours")

    @staticmethod
    def days(amount: float) -> Duration:
        """Create a duration of days."""
        return Duration(amount, "days")

    @staticmethod
    def parse(duration: str) -> Duration:
        """Read an ISO 8601 duration of days and less, such as ``P1DT2H``."""
        match = _ISO.fullmatch(duration)
        if match is None or not any(match.groups()):
            raise AuthoringError(f"Not a valid ISO duration: {duration}", code="Duration")
        days, hours, minutes, seconds = (float(part or 0) for part in match.groups())
        total = days * 86_400_000 + hours * 3_600_000 + minutes * 60_000 + seconds * 1000
        return Duration.millis(total)

    def _to(self, unit: str, integral: bool | None) -> float:
        source = (self._unit, _TIME_UNITS[self._unit])
        return _convert(self._amount, source, (unit, _TIME_UNITS[unit]), integral is not False, "Duration")

    def to_milliseconds(self, *, integral: bool | None = None) -> float:
        """Return milliseconds."""
        return self._to("milliseconds", integral)

    def to_seconds(self, *, integral: bool | None = None) -> float:
        """Return seconds; ``integral=False`` allows a fraction."""
        return self._to("seconds", integral)

    def to_minutes(self, *, integral: bool | None = None) -> float:
        """Return minutes; ``integral=False`` allows a fraction."""
        return self._to("minutes", integral)

    def to_hours(self, *, integral: bool | None = None) -> float:
        """Return hours; ``integral=False`` allows a fraction."""
        return self._to("hours", integral)

    def to_days(self, *, integral: bool | None = None) -> float:
        """Return days; ``integral=False`` allows a fraction."""
        return self._to("days", integral)

    def to_iso_string(self) -> str:
        """Return the ISO 8601 form."""
        if self._amount == 0:
            return "PT0S"
        parts = self._parts()
        day = "".join(f"{number_text(n)}D" for n, unit in parts if unit == "days")
        letters = {"hours": "H", "minutes": "M"}
        time = "".join(f"{number_text(n)}{letters[unit]}" for n, unit in parts if unit in letters)
        seconds = sum(
            n * (1 if unit == "seconds" else 0.001) for n, unit in parts if unit in ("seconds", "milliseconds")
        )
        if seconds:
            time += f"{number_text(round(seconds, 3))}S"
        return f"P{day}{'T' + time if time else ''}"

    def to_human_string(self) -> str:
        """Return the duration in words."""
        if unresolved(self._amount):
            return f"<token> {self._unit}"
        if self._amount == 0:
            return f"0 {_LABELS.get(self._unit, self._unit)}"
        words = []
        for number, unit in self._parts():
            label = _LABELS.get(unit, unit)
            words.append(f"{number_text(number)} {label[:-1] if number == 1 else label}")
        return " ".join(words)

    def _parts(self) -> list[tuple[float, str]]:
        millis = self._amount * _TIME_UNITS[self._unit]
        parts: list[tuple[float, str]] = []
        for unit in ("days", "hours", "minutes", "seconds"):
            whole, millis = divmod(millis, _TIME_UNITS[unit])
            if whole:
                parts.append((int(whole), unit))
        if millis:
            parts.append((millis, "milliseconds"))
        return parts

    def plus(self, rhs: Duration) -> Duration:
        """Add two durations, in the finer unit."""
        unit = min(self._unit, rhs._unit, key=_TIME_UNITS.__getitem__)
        return Duration(self._to(unit, None) + rhs._to(unit, None), unit)

    def minus(self, rhs: Duration) -> Duration:
        """Subtract a duration, in the finer unit."""
        unit = min(self._unit, rhs._unit, key=_TIME_UNITS.__getitem__)
        return Duration(self._to(unit, None) - rhs._to(unit, None), unit)

    def is_unresolved(self) -> bool:
        """Return whether the amount is a token."""
        return unresolved(self._amount)

    def unit_label(self) -> str:
        """Return the unit's name."""
        return _LABELS.get(self._unit, self._unit)

    def format_token_to_number(self) -> str:
        """Return amount and unit as text, also for a token."""
        return f"{Tokenization.stringify_number(self._amount)} {self.unit_label()}"

    def to_string(self) -> str:
        """Return text that tells a developer what this is."""
        return f"Duration.{self.unit_label()}({number_text(self._amount)})"

    def __str__(self) -> str:
        return self.to_string()

    def __repr__(self) -> str:
        return self.to_string()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self._amount * _TIME_UNITS[self._unit] == other._amount * _TIME_UNITS[other._unit]

    def __hash__(self) -> int:
        return hash(self._amount * _TIME_UNITS[self._unit])


class SizeRoundingBehavior(Enum):
    """Conversion of a size that isn't a whole number of a unit."""

    FAIL = 0
    FLOOR = 1
    NONE = 2


_SIZE_UNITS = {
    "bytes": 1,
    "kibibytes": 1024,
    "mebibytes": 1024**2,
    "gibibytes": 1024**3,
    "tebibytes": 1024**4,
    "pebibytes": 1024**5,
}


class Size:
    """An amount of storage in one unit.

    :param amount: the number of units, not negative; it may be a token
    :param unit: the unit, such as ``mebibytes``; use one of the static methods instead
    """

    __slots__ = ("_amount", "_unit")

    def __init__(self, amount: float, unit: str) -> None:
        if not isinstance(amount, int | float) or isinstance(amount, bool):
            raise AuthoringError(f"Size.{unit} takes a number, not {amount!r}", code="Size")
        if not unresolved(amount) and amount < 0:
            raise AuthoringError(f"Storage amounts cannot be negative. Received: {number_text(amount)}", code="Size")
        if isinstance(amount, float) and not unresolved(amount) and math.isfinite(amount) and amount.is_integer():
            amount = int(amount)
        self._amount = amount
        self._unit = unit

    @staticmethod
    def bytes(amount: float) -> Size:
        """Create a size of bytes."""
        return Size(amount, "bytes")

    @staticmethod
    def kibibytes(amount: float) -> Size:
        """Create a size of kibibytes (1,024 bytes)."""
        return Size(amount, "kibibytes")

    @staticmethod
    def mebibytes(amount: float) -> Size:
        """Create a size of mebibytes (1,024 kibibytes)."""
        return Size(amount, "mebibytes")

    @staticmethod
    def gibibytes(amount: float) -> Size:
        """Create a size of gibibytes (1,024 mebibytes)."""
        return Size(amount, "gibibytes")

    @staticmethod
    def tebibytes(amount: float) -> Size:
        """Create a size of tebibytes (1,024 gibibytes)."""
        return Size(amount, "tebibytes")

    @staticmethod
    def pebibytes(amount: float) -> Size:
        """Create a size of pebibytes (1,024 tebibytes)."""
        return Size(amount, "pebibytes")

    def _to(self, unit: str, rounding: SizeRoundingBehavior | None) -> float:
        source, target = _SIZE_UNITS[self._unit], _SIZE_UNITS[unit]
        if source == target:
            return self._amount
        if unresolved(self._amount):
            raise AuthoringError(
                f"Size must be specified as 'Size.{unit}()' here since its value comes from a token", code="Size"
            )
        value = self._amount * source / target
        if rounding is SizeRoundingBehavior.NONE:
            return value
        if rounding is SizeRoundingBehavior.FLOOR:
            return math.floor(value)
        if value != int(value):
            raise AuthoringError(
                f"'{number_text(self._amount)} {self._unit}' cannot be converted into a whole number of {unit}.",
                code="Size",
            )
        return int(value)

    def to_bytes(self, *, rounding: SizeRoundingBehavior | None = None) -> float:
        """Return bytes."""
        return self._to("bytes", rounding)

    def to_kibibytes(self, *, rounding: SizeRoundingBehavior | None = None) -> float:
        """Return kibibytes."""
        return self._to("kibibytes", rounding)

    def to_mebibytes(self, *, rounding: SizeRoundingBehavior | None = None) -> float:
        """Return mebibytes."""
        return self._to("mebibytes", rounding)

    def to_gibibytes(self, *, rounding: SizeRoundingBehavior | None = None) -> float:
        """Return gibibytes."""
        return self._to("gibibytes", rounding)

    def to_tebibytes(self, *, rounding: SizeRoundingBehavior | None = None) -> float:
        """Return tebibytes."""
        return self._to("tebibytes", rounding)

    def to_pebibytes(self, *, rounding: SizeRoundingBehavior | None = None) -> float:
        """Return pebibytes."""
        return self._to("pebibytes", rounding)

    def is_unresolved(self) -> bool:
        """Return whether the amount is a token."""
        return unresolved(self._amount)


class Expiration:
    """A point in time.

    :param date: the point in time, with or without a time zone
    """

    __slots__ = ("date",)

    def __init__(self, date: datetime.datetime) -> None:
        self.date: datetime.datetime = date

    @staticmethod
    def at_date(d: datetime.datetime) -> Expiration:
        """Expire at a date."""
        return Expiration(d)

    @staticmethod
    def at_timestamp(t: float) -> Expiration:
        """Expire at milliseconds since the epoch."""
        import datetime

        return Expiration(datetime.datetime.fromtimestamp(t / 1000, datetime.UTC))

    @staticmethod
    def after(t: Duration) -> Expiration:
        """Expire after a duration from now."""
        import datetime

        return Expiration(datetime.datetime.now(datetime.UTC) + datetime.timedelta(milliseconds=t.to_milliseconds()))

    @staticmethod
    def from_string(s: str) -> Expiration:
        """Expire at an ISO 8601 date."""
        import datetime

        return Expiration(datetime.datetime.fromisoformat(s))

    def to_epoch(self) -> float:
        """Return seconds since the epoch, rounded."""
        return round(self.date.timestamp())

    def is_after(self, t: Duration) -> bool:
        """Return whether this is later than a duration from now."""
        return self.date > Expiration.after(t).date

    def is_before(self, t: Duration) -> bool:
        """Return whether this is earlier than a duration from now."""
        return self.date < Expiration.after(t).date
