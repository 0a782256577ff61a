"""Guard of moto's network: whatever its code opens ends on this machine.

moto really posts what Firehose, EventBridge and SNS send to web addresses, and reads the references of imported API
definitions. Python reports each connection, name lookup and URL request of the process to audit hooks, whichever
library makes it, so one hook checks them all. It asks two things: is the thread answering a call of the embedded
services, or is code of moto's on its stack, as in a thread that moto has started?

https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final
from urllib.parse import urlsplit

from ..drivers._admission import is_loopback, quoted
from ..errors import UnsupportedError

__all__ = ["guarded", "watch"]

_EVENTS: Final = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
        "urllib.Request",
    }
)


class _Watch(threading.local):
    """How many calls of the embedded services this thread answers."""

    depth = 0


_thread: Final = _Watch()
_state: Final = {"hooked": False, "watching": False}


@contextmanager
def guarded() -> Iterator[None]:
    """Guard everything that this thread opens meanwhile."""
    _thread.depth += 1
    try:
        yield
    finally:
        _thread.depth -= 1


def watch() -> Callable[[], None]:
    """Begin to guard; return what ends it. Python can't remove an audit hook, so it stays and lets everything pass."""
    if not _state["hooked"]:
        sys.addaudithook(_audit)
        _state["hooked"] = True
    _state["watching"] = True
    return _unwatch


def _unwatch() -> None:
    _state["watching"] = False


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _EVENTS or not _state["watching"]:
        return
    target = _target(event, arguments)
    if target is not None and (_thread.depth > 0 or _is_moto(sys._getframe(1))):
        raise UnsupportedError(
            f"the embedded services were about to reach {quoted(target)}; nothing leaves this machine: use an address "
            "on localhost, or run with --aws or --endpoint-url",
            code="EmbeddedService",
        )


def _target(event: str, arguments: tuple[Any, ...]) -> str | None:
    """Return what is reached outside of this machine; None when it is on this machine."""
    if event == "urllib.Request":
        url = str(arguments[0])
        if urlsplit(url).scheme in ("http", "https"):
            return None  # its connection is checked
        return url  # a file of the user's isn't for an API definition to read
    if event.startswith("socket.get"):
        name = arguments[0]
    else:
        address = arguments[1]
        if not isinstance(address, tuple) or not address:
            return None  # a socket in the file system, or one that is connected already
        name = address[0]
    if name is None:
        return None
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    if text in ("", "localhost") or text.endswith(".localhost") or is_loopback(text.partition("%")[0]):
        return None
    return text


def _is_moto(frame: FrameType | None) -> bool:
    while frame is not None:
        if str(frame.f_globals.get("__name__", "")).startswith("moto."):
            return True
        frame = frame.f_back
    return False
