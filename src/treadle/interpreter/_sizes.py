"""Whether a payload is too long, without writing it out each time.

An upper bound is added up from a value's parts, which is cheap for what is small. Values are shared and
never change, so the exact size of a large part is remembered and counts at once when the part comes
along again in the next state.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from ..asl import byte_size, dumps

__all__ = ["Sizes"]

_LARGE: Final = 16_384
_WORTH: Final = 1_024
_REMEMBERED: Final = 256
_LEVELS: Final = 6


class Sizes:
    """Measures the payloads of one execution against a limit in bytes."""

    __slots__ = ("_known", "limit")

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self._known: dict[int, tuple[Any, int]] = {}

    def exceeded_by(self, value: Any) -> bool:
        """Return whether a value's text is longer than the limit."""
        limit = self.limit
        if limit == sys.maxsize:
            return False
        stop = limit if limit < _LARGE else _LARGE
        bound = 0
        known = self._known
        stack = [value]
        while stack:
            item = stack.pop()
            kind = type(item)
            if kind is str:
                bound += 6 * len(item) + 3
            elif kind is dict or kind is list:
                if known and id(item) in known:
                    bound += known[id(item)][1] + 1
                elif kind is dict:
                    bound += 2
                    for key, child in item.items():
                        bound += 6 * len(key) + 4
                        stack.append(child)
                else:
                    bound += 2 + len(item)
                    stack += item
            elif kind is int and not -(1 << 63) < item < (1 << 63):
                bound += item.bit_length() // 3 + 3
            else:
                bound += 25
            if bound > stop:
                return self._size(value, _LEVELS) > limit
        return False

    def _size(self, value: Any, levels: int) -> int:
        """Measure exactly, and remember the parts that are large."""
        if type(value) is not dict and type(value) is not list:
            return byte_size(dumps(value))
        found = self._known.get(id(value))
        if found is not None:
            return found[1]
        if type(value) is dict and levels and len(value) <= _WORTH:
            size = 1 + max(1, len(value))  # braces and commas
            for key, child in value.items():
                size += byte_size(dumps(key)) + 1 + self._size(child, levels - 1)
        else:
            size = byte_size(dumps(value))
        if size >= _WORTH:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[id(value)] = (value, size)
        return size
