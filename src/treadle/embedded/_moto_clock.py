"""moto's time: what it dates, delays and lets expire follows the driver's clock, so that two runs are equal.

moto's modules ask `datetime` and `time` themselves. While an embedded account is open, these names in them refer to
stand-ins, which ask the clock of the run, or the wall clock where the run has none.
"""

from __future__ import annotations

import datetime
import sys
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

from .events._hooks import HOOKS

__all__ = ["Now", "follow", "patch_moto", "place_stand_ins"]

_PACKAGE: Final = "moto."
Now = Callable[[], int | None]


class _Source:
    """Where the time comes from.

    :ivar now: returns milliseconds since 1970, or None for the wall clock
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
        """Wait, or in virtual time go on at once: nothing else can happen while moto answers a call."""
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
    """`datetime.datetime` with another present; its instances are plain datetimes."""

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
_replaced: Final[list[tuple[Any, str, Any]]] = []
_seen = 0


def place_stand_ins() -> None:
    """Put the stand-ins into every module of moto that was loaded since the last time."""
    global _seen
    if len(sys.modules) == _seen:
        return
    _seen = len(sys.modules)
    for name in [name for name in sys.modules if name.startswith(_PACKAGE) and name not in _done]:
        module = sys.modules[name]
        _done.add(name)
        for key, value in list(vars(module).items()):
            stand_in = _STAND_INS.get(id(value))
            if stand_in is not None:
                _replace(module, key, stand_in)
        if name == "moto.sqs.models":
            _poll_in_our_time(module)
        if name in HOOKS:
            HOOKS[name](module, _replace)


def _replace(owner: Any, name: str, value: Any) -> None:
    _replaced.append((owner, name, getattr(owner, name)))
    setattr(owner, name, value)


def _poll_in_our_time(models: Any) -> None:
    """Make a long poll of SQS wait like everything else; moto waits there on a lock instead of asking `time`."""
    wait = models.Queue.wait_for_messages

    def wait_for_messages(queue: Any, seconds: float) -> None:
        if _source.virtual:
            _source.sleep(seconds)
        else:
            wait(queue, seconds)

    _replace(models.Queue, "wait_for_messages", wait_for_messages)


def patch_moto() -> Callable[[], None]:
    """Put the stand-ins into moto's modules, now and whenever it loads one; return what undoes it."""
    import moto.backends as backends

    load = backends._import_backend

    def load_with_stand_ins(*args: Any, **kwargs: Any) -> Any:
        loaded = load(*args, **kwargs)
        place_stand_ins()
        return loaded

    _replace(backends, "_import_backend", load_with_stand_ins)
    place_stand_ins()
    return _restore


def _restore() -> None:
    global _seen
    while _replaced:
        owner, name, value = _replaced.pop()
        setattr(owner, name, value)
    _done.clear()
    _seen = 0
    _source.follow(None)


def follow(now: Now) -> None:
    """Set the clock that moto's time comes from.

    :param now: returns milliseconds since 1970, or None where the wall clock decides
    """
    _source.follow(now)
