"""The horizontal positions of the items: near to their neighbours, in their order, with the space that they need."""

from __future__ import annotations

import itertools
from typing import Final

from ._layers import Layered

__all__ = ["place_items"]

_ROUNDS: Final = 14
_BETWEEN_NODES: Final = 26.0
_BETWEEN: Final = 14.0
_KINK: Final = 40.0


def place_items(graph: Layered) -> list[float]:
    """Return the centre of each item; the leftmost edge is at 0."""
    widths, count = graph.widths, graph.count
    centres = [0.0] * len(widths)
    offsets: list[list[float]] = []
    weights: list[list[float]] = []
    for layer in graph.layers:
        offset = [0.0]
        for a, b in itertools.pairwise(layer):
            space = _BETWEEN_NODES if a < count and b < count else _BETWEEN
            offset.append(offset[-1] + (widths[a] + widths[b]) / 2 + space)
        for item, at in zip(layer, offset):
            centres[item] = at
        offsets.append(offset)
    for side in (graph.up, graph.down):
        weights.append([_weight(item, count, side[item]) for item in range(len(widths))])
    pairs = list(zip(graph.layers, offsets))
    above, below = _preferred(graph.up, count), _preferred(graph.down, count)
    for round_ in range(_ROUNDS):
        upper = round_ % 2 == 0
        neighbours = above if upper else below
        means = round_ >= _ROUNDS - 4
        for layer, offset in pairs if upper else reversed(pairs):
            wanted = [_wanted(item, neighbours[item], centres, means) for item in layer]
            _settle(layer, offset, wanted, weights[not upper], centres)
    _straighten(graph, above, below, offsets, centres)
    left = min((centres[item] - widths[item] / 2 for layer in graph.layers for item in layer[:1]), default=0.0)
    return [centre - left for centre in centres]


def _preferred(near: list[list[int]], count: int) -> list[list[int]]:
    """Return the neighbours that each item is to be near to: for a piece other pieces, if there are any."""
    made = near[:count]
    for items in near[count:]:
        pieces = [each for each in items if each >= count] if len(items) > 1 else items
        made.append(pieces or items)
    return made


def _straighten(
    graph: Layered, above: list[list[int]], below: list[list[int]], offsets: list[list[float]], centres: list[float]
) -> None:
    """Align items exactly above each other where little is missing and there is room."""
    count = graph.count
    for neighbours, downwards in ((below, False), (above, True), (below, False), (above, True)):
        numbers = range(len(graph.layers))
        for number in numbers if downwards else reversed(numbers):
            layer, offset = graph.layers[number], offsets[number]
            for i, item in enumerate(layer):
                near = neighbours[item]
                if len(near) != 1 or (item < count and not downwards and len(above[item]) == 1):
                    continue
                wanted = centres[near[0]]
                straight = item >= count and near[0] >= count
                if wanted != centres[item] and (straight or abs(wanted - centres[item]) < _KINK):
                    low = centres[layer[i - 1]] + offset[i] - offset[i - 1] if i else wanted
                    high = centres[layer[i + 1]] - offset[i + 1] + offset[i] if i + 1 < len(layer) else wanted
                    if low <= wanted <= high:
                        centres[item] = wanted


def _weight(item: int, count: int, near: list[int]) -> float:
    """Return how much an item's own wish counts: most for pieces of long transitions, which shall be straight."""
    if item < count:
        return 1.0
    return 8.0 if any(each >= count for each in near) else 2.0


def _wanted(item: int, near: list[int], centres: list[float], means: bool) -> float:
    """Return where an item would be best: at the median of its neighbours."""
    if not near:
        return centres[item]
    if len(near) == 1:
        middle = centres[near[0]]
        return (middle + centres[item]) / 2 if means else middle
    places = sorted([centres[each] for each in near])
    size = len(places)
    if means:
        return (sum(places) / size + centres[item]) / 2
    return (places[(size - 1) // 2] + places[size // 2]) / 2


def _settle(
    layer: list[int], offset: list[float], wanted: list[float], weights: list[float], centres: list[float]
) -> None:
    """Move a layer's items as near to where they want to be as their order and width allow.

    This is isotonic regression by pooling adjacent violators.
    """
    sums: list[float] = []
    totals: list[float] = []
    sizes: list[int] = []
    for i, item in enumerate(layer):
        total = weights[item]
        weighted = total * (wanted[i] - offset[i])
        size = 1
        while sums and sums[-1] * total > weighted * totals[-1]:
            weighted += sums.pop()
            total += totals.pop()
            size += sizes.pop()
        sums.append(weighted)
        totals.append(total)
        sizes.append(size)
    i = 0
    for weighted, total, size in zip(sums, totals, sizes):
        base = weighted / total
        for _ in range(size):
            centres[layer[i]] = base + offset[i]
            i += 1
