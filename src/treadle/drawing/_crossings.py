"""How many transitions cross each other between two layers."""

from __future__ import annotations

import itertools

from ._layers import Layered

__all__ = ["crossings", "crossings_below"]


def crossings(graph: Layered, position: list[int]) -> list[int]:
    """Return the crossings below each layer.

    :param position: of each item in its layer
    """
    return [crossings_below(graph, layer, position) for layer in graph.layers]


def crossings_below(graph: Layered, layer: list[int], position: list[int]) -> int:
    """Return how many transitions cross between a layer and the next one."""
    ends: list[int] = []
    for item in layer:
        below = graph.down[item]
        if len(below) == 1:
            ends.append(position[below[0]])
        elif below:
            ends.extend(sorted([position[each] for each in below]))
    return _inversions(ends)


def _inversions(values: list[int]) -> int:
    """Count the pairs that are in descending order, with a Fenwick tree."""
    if all(a <= b for a, b in itertools.pairwise(values)):
        return 0
    size = max(values) + 1
    tree = [0] * (size + 1)
    total = 0
    for seen, value in enumerate(values):
        at = value + 1
        not_greater = 0
        while at:
            not_greater += tree[at]
            at -= at & -at
        total += seen - not_greater
        at = value + 1
        while at <= size:
            tree[at] += 1
            at += at & -at
    return total
