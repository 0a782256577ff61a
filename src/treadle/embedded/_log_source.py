"""Where a printed line comes from: the function, and the state that has invoked it."""

from __future__ import annotations

__all__ = ["LogSource"]


class LogSource(str):
    """A function's name that also has the caller of the invocation: the state, and the item of a Map.

    :ivar caller: empty where no task has invoked the function
    """

    caller: str

    def __new__(cls, function: str, caller: str = "") -> LogSource:
        """Create one from a function's name and the caller of an invocation."""
        made = super().__new__(cls, function)
        made.caller = caller
        return made
