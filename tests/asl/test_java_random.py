"""Draws from a seed, compared with what Java 17 gives."""

from __future__ import annotations

import pytest

from treadle.asl._java_random import JavaRandom


@pytest.mark.parametrize(
    ("seed", "low", "high", "drawn"),
    [
        (42, 1, 1000, 875),
        (-5, 0, 100, 77),
        (7, 0, 100, 20),
        (1, 0, 64, 24),
        (123, -7, 3, -7),
        (99, -2147483648, 2147483647, 240430597),
    ],
)
def test_integers(seed: int, low: int, high: int, drawn: int) -> None:
    assert JavaRandom(seed).between(low, high) == drawn


def test_fractions() -> None:
    assert [JavaRandom(seed).fraction() for seed in (42, 0)] == [0.7275636800328681, 0.730967787376657]
