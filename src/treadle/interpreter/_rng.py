"""All randomness of an execution: it comes from the seed and the execution's name alone."""

from __future__ import annotations

from random import Random

__all__ = ["Rng"]


class Rng:
    """Return numbers and ids that are the same again for the same seed and name."""

    __slots__ = ("_random",)

    def __init__(self, seed: int, name: str) -> None:
        self._random = Random(f"{seed}:{name}")

    def number(self) -> float:
        return self._random.random()

    def uuid(self) -> str:
        bits = self._random.getrandbits(128)
        bits = bits & ~(0xF000 << 64) | 0x4000 << 64
        bits = bits & ~(0xC000 << 48) | 0x8000 << 48
        digits = f"{bits:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
