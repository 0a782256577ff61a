"""The order of the items within their layers: as the definition has them, with as few crossings as can be found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ._crossings import crossings
from ._layers import Layered
from ._runs import move_runs

__all__ = ["order_items"]

_SWEEPS: Final = 10
_IDLE: Final = 2
_SMALL: Final = 300
_LARGE: Final = 5_000


def order_items(graph: Layered) -> int:
    """Order each layer's items; return how many crossings are left.

    Sweeps end in a local optimum, so several first orders are tried until one leads to no crossing; more of them for
    small graphs, which take little time, and one for the largest.
    """
    small = sum(map(len, graph.down)) <= _SMALL
    large = sum(map(len, graph.down)) > _LARGE
    starts = [_as_defined] if large else [_as_defined, _long_lines_first, _from_below]
    best = -1
    kept: list[list[int]] = []
    for start in [*starts, _backwards, _long_lines_last, _from_below_backwards] if small else starts:
        start(graph)
        found = _sweep(graph)
        if found and small:
            found = move_runs(graph, found)
        if best < 0 or found < best:
            best, kept = found, [list(layer) for layer in graph.layers]
        if not best:
            break
    graph.layers[:] = kept
    return move_runs(graph, best) if best and not small and not large else best


def _sweep(graph: Layered) -> int:
    """Sort the layers by their neighbours, down and up again, and keep the best order; return its crossings."""
    position = [0] * len(graph.widths)
    _number(graph.layers, position)
    best = sum(crossings(graph, position))
    kept = [list(layer) for layer in graph.layers]
    idle = 0
    for sweep in range(_SWEEPS):
        if not best or idle > _IDLE:
            break
        downwards = sweep % 2 == 0
        neighbours = graph.up if downwards else graph.down
        layers = graph.layers[1:] if downwards else graph.layers[-2::-1]
        for layer in layers:
            _sort_by_neighbours(layer, neighbours, position, later_first=sweep % 4 > 1)
        _transpose(graph, position)
        found = sum(crossings(graph, position))
        idle += 1
        if found < best:
            best, kept, idle = found, [list(layer) for layer in graph.layers], 0
    graph.layers[:] = kept
    return best


def _as_defined(graph: Layered) -> None:
    """Sort the layers by depth-first search, which follows transitions in the order of the definition."""
    _search(graph, range(len(graph.widths)), graph.down)


def _long_lines_first(graph: Layered) -> None:
    """Sort the layers by depth-first search, which follows long transitions first."""
    below = [sorted(items, key=lambda item: item < graph.count) for items in graph.down]
    _search(graph, range(len(graph.widths)), below)


def _from_below(graph: Layered) -> None:
    """Sort the layers by depth-first search from the last layer upwards."""
    _search(graph, sorted(range(len(graph.widths)), key=lambda item: -graph.layer_of[item]), graph.up)


def _backwards(graph: Layered) -> None:
    """Sort the layers by depth-first search, which follows transitions from the last one on."""
    _search(graph, range(len(graph.widths)), [items[::-1] for items in graph.down])


def _long_lines_last(graph: Layered) -> None:
    """Sort the layers by depth-first search, which follows long transitions last."""
    below = [sorted(items, key=lambda item: item >= graph.count) for items in graph.down]
    _search(graph, range(len(graph.widths)), below)


def _from_below_backwards(graph: Layered) -> None:
    """Sort the layers by depth-first search from the last layer upwards, with the sides exchanged."""
    _from_below(graph)
    for layer in graph.layers:
        layer.reverse()


def _search(graph: Layered, order: Iterable[int], next_items: list[list[int]]) -> None:
    found: dict[int, int] = {}
    for first in order:
        stack = [first]
        while stack:
            item = stack.pop()
            if item not in found:
                found[item] = len(found)
                stack.extend(reversed(next_items[item]))
    for layer in graph.layers:
        layer.sort(key=found.__getitem__)


def _number(layers: list[list[int]], position: list[int]) -> None:
    for layer in layers:
        for i, item in enumerate(layer):
            position[item] = i


def _sort_by_neighbours(
    layer: list[int], neighbours: list[list[int]], position: list[int], *, later_first: bool
) -> None:
    """Sort a layer by the mean position of each item's neighbours; items without any keep their place."""
    if len(layer) < 2:
        return
    key = {
        item: sum(position[each] for each in near) / len(near) if (near := neighbours[item]) else float(position[item])
        for item in layer
    }
    if later_first:
        layer.reverse()
    layer.sort(key=key.__getitem__)
    for i, item in enumerate(layer):
        position[item] = i


def _transpose(graph: Layered, position: list[int]) -> None:
    """Exchange neighbours in a layer where that saves crossings with both layers beside it."""
    for layer in graph.layers:
        if len(layer) > 60:
            continue
        for i in range(len(layer) - 1):
            left, right = layer[i], layer[i + 1]
            before = after = 0
            for side in (graph.up, graph.down):
                ours, theirs = side[left], side[right]
                if not ours or not theirs or len(ours) * len(theirs) > 100:
                    continue
                for a in ours:
                    at = position[a]
                    for b in theirs:
                        there = position[b]
                        before += at > there
                        after += at < there
            if after < before:
                layer[i], layer[i + 1] = right, left
                position[left], position[right] = i + 1, i
