"""moto's time: what it dates, delays and lets expire follows the driver's clock, so that two runs are equal.

moto's modules ask `datetime` and `time` themselves. In each of them these names are given stand-ins here, which ask
the clock of the run; when no run has one, they tell the wall clock's time, as if they weren't there.
"""

from __future__ import annotations

import datetime
import sys
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

__all__ = ["follow", "leave", "place_stand_ins"]

_PACKAGE: Final = "moto."
Now = Callable[[], int | None]


class _Source:
    """Where the time comes from.

    :ivar now: gives milliseconds since 1970, or None for the wall clock
    """

    def __init__(self) -> None:
        self.follow(None)

    def follow(self, now: Now | None) -> None:
        self.now = now
        self._at = 0
        self._slept = 0.0

    def seconds(self) -> float:
        now = self.now() if self.now is not None else None
        if now is None:
            return time.time()
        if now != self._at:
            self._at, self._slept = now, 0.0
        return now / 1000 + self._slept

    @property
    def virtual(self) -> bool:
        return self.now is not None and self.now() is not None

    def sleep(self, seconds: float) -> None:
        """Wait, or let moto believe that it has: nothing else can happen while it answers a call."""
        if self.virtual:
            self.seconds()
            self._slept += seconds
        else:
            time.sleep(seconds)


_source: Final = _Source()


class _Kind(type):
    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, datetime.datetime)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, datetime.datetime)


class _Datetime(datetime.datetime, metaclass=_Kind):
    """`datetime.datetime`, but for the present; what it makes are plain datetimes."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        return datetime.datetime(*args, **kwargs)

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Any:
        return datetime.datetime.fromtimestamp(_source.seconds(), tz)

    @classmethod
    def utcnow(cls) -> Any:
        return cls.now(datetime.UTC).replace(tzinfo=None)

    @classmethod
    def today(cls) -> Any:
        return cls.now()


def _module(original: ModuleType, **changed: Any) -> ModuleType:
    made = ModuleType(original.__name__, original.__doc__)
    vars(made).update({**vars(original), **changed})
    return made


def _time() -> float:
    return _source.seconds()


def _sleep(seconds: float) -> None:
    _source.sleep(seconds)


_STAND_INS: Final = {
    id(original): stand_in
    for original, stand_in in (
        (datetime, _module(datetime, datetime=_Datetime)),
        (datetime.datetime, _Datetime),
        (time, _module(time, time=_time, sleep=_sleep)),
        (time.time, _time),
        (time.sleep, _sleep),
    )
}
_done: Final[set[str]] = set()


def place_stand_ins() -> None:
    """Put the stand-ins into every module of moto that was loaded since the last time."""
    for name in [name for name in sys.modules if name.startswith(_PACKAGE) and name not in _done]:
        module = sys.modules[name]
        _done.add(name)
        for key, value in list(vars(module).items()):
            stand_in = _STAND_INS.get(id(value))
            if stand_in is not None:
                setattr(module, key, stand_in)
        if name == "moto.sqs.models":
            _poll_in_our_time(module)


def _poll_in_our_time(models: Any) -> None:
    """Let a long poll of SQS wait like everything else; moto waits there on a lock instead of asking `time`."""
    wait = models.Queue.wait_for_messages

    def wait_for_messages(queue: Any, seconds: float) -> None:
        if _source.virtual:
            _source.sleep(seconds)
        else:
            wait(queue, seconds)

    models.Queue.wait_for_messages = wait_for_messages


def follow(now: Now) -> None:
    """Let moto's time be what this clock tells, in the services it has loaded and those it will.

    :param now: gives milliseconds since 1970, or None where that is the wall clock's affair
    """
    import moto.backends as backends

    load = getattr(backends._import_backend, "__wrapped__", backends._import_backend)

    def load_with_stand_ins(*args: Any, **kwargs: Any) -> Any:
        loaded = load(*args, **kwargs)
        place_stand_ins()
        return loaded

    load_with_stand_ins.__wrapped__ = load  # type: ignore[attr-defined]  # kept for the next time
    backends._import_backend = load_with_stand_ins
    place_stand_ins()
    _source.follow(now)


def leave(now: Now) -> None:
    """Give moto the wall clock back, unless it follows another clock by now."""
    if _source.now == now:
        _source.follow(None)
