"""Draws from a seed, as the service makes them: those of java.util.Random, so a seed gives the same number as on AWS.

https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Random.html
"""

from __future__ import annotations

from typing import Final

__all__ = ["JavaRandom"]

_MULTIPLIER: Final = 0x5DEECE66D
_STATE: Final = (1 << 48) - 1
_LONG: Final = (1 << 64) - 1


class JavaRandom:
    """Draw numbers from a seed of 64 bits."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = (seed ^ _MULTIPLIER) & _STATE

    def _bits(self, count: int) -> int:
        self._state = (self._state * _MULTIPLIER + 0xB) & _STATE
        return self._state >> (48 - count)

    def fraction(self) -> float:
        """Return a number of 53 bits from 0 up to 1."""
        high = self._bits(26)
        return float((high << 27) + self._bits(27)) / (1 << 53)

    def _long(self) -> int:
        """Return 64 bits; the lower half counts as signed, as in Java."""
        high, low = self._bits(32), self._bits(32)
        return ((high << 32) + (low - (1 << 32) if low >> 31 else low)) & _LONG

    def between(self, low: int, high: int) -> int:
        """Return an integer from `low` up to but without `high`, each as likely as any other."""
        width = high - low
        if width & (width - 1) == 0:
            return low + (self._long() & (width - 1))
        while True:
            drawn = self._long() >> 1
            rest = drawn % width
            if drawn + (width - 1) - rest < 1 << 63:  # else it is of the incomplete last round
                return low + rest
