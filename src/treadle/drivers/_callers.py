"""Who makes the calls of a plan: the protocol, and callers for machines that call nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import UnsupportedError
from ..services import Call, ServiceError

if TYPE_CHECKING:
    from ._runs import Run

__all__ = ["Authorize", "AwaitedExecution", "Caller", "FunctionCaller", "NoCaller"]


@dataclass(frozen=True, slots=True)
class AwaitedExecution:
    """The answer to a call that waits for the end of an execution on the same driver.

    :param answer: makes the answer once the execution has ended; raises ServiceError when the service refuses
    """

    run: Run
    answer: Callable[[], Any]


Authorize = Callable[[Call, str, str, str], ServiceError | None]
"""Looks at the permissions of a call that no task makes, from its state, the execution's role and its ARN.

Returns the error with which the service refuses it; None where it may be made.
"""


class Caller(Protocol):
    """Carries out `Call` steps; may block, and is called in a thread of its own.

    In virtual time one call is made at a time, in the order in which they were asked for, so that what
    the called services do is the same in every run; with the real clock several run side by side.

    What `call` returns becomes the step's result. For an `AwaitedExecution` the driver waits, without polling, until
    that execution has ended, and the answer that is made then becomes the result.

    A caller that can make HTTP requests as well has a method `request`, which takes an `Http` step and gives an
    `HttpAnswer`. One that knows which activities exist has `has_activity`, which takes an ARN; it is asked on the
    driver's own thread.
    """

    def call(self, call: Call, /) -> Any:
        """Make one call.

        :raises ServiceError: when the service refuses
        :raises CallRefused: when there is no such operation or parameter
        """


class FunctionCaller:
    """Carry out calls with a function, for tests and mocks."""

    def __init__(self, function: Callable[[Call], Any]) -> None:
        self.call = function


class NoCaller:
    """Refuse every call, by name."""

    def call(self, call: Call, /) -> Any:
        raise UnsupportedError(f"nothing here can call {call.service}:{call.operation}", code="NoCaller")
