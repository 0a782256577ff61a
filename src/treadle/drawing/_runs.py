"""Fewer crossings by moving whole runs: states and pieces of transitions that follow each other without a fork."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ._crossings import crossings, crossings_below
from ._layers import Layered

__all__ = ["move_runs"]

_ROUNDS: Final = 3
_MOST_TRIALS: Final = 2_500


def move_runs(graph: Layered, total: int) -> int:
    """Move runs to where they cross less; return how many crossings are left of a total."""
    position = [0] * len(graph.widths)
    for layer in graph.layers:
        for i, item in enumerate(layer):
            position[item] = i
    counts = crossings(graph, position)
    runs = list(_runs(graph))
    trials = 0
    for _ in range(_ROUNDS):
        before = total
        for run in runs:
            first, last = graph.layer_of[run[0]], graph.layer_of[run[-1]]
            around = range(max(0, first - 1), min(len(counts) - 1, last) + 1)
            here = sum(counts[number] for number in around)
            if not here:
                continue
            for places in _places(graph, run, position):
                trials += 1
                found = _try(graph, run, places, position, around, counts, here)
                total += found - here
                here = found
                if not here or trials > _MOST_TRIALS:
                    break
            if trials > _MOST_TRIALS:
                return total
        if not total or total == before:
            break
    return total


def _runs(graph: Layered) -> Iterator[list[int]]:
    """Yield the runs, the longest paths of items of which each has only the next one below and that only it above."""
    for layer in graph.layers:
        for item in layer:
            above = graph.up[item]
            if len(above) == 1 and len(graph.down[above[0]]) == 1:
                continue
            run = [item]
            while len(graph.down[run[-1]]) == 1 and len(graph.up[graph.down[run[-1]][0]]) == 1:
                run.append(graph.down[run[-1]][0])
            yield run


def _places(graph: Layered, run: list[int], position: list[int]) -> Iterator[list[int]]:
    """Yield the places for a run's items to be tried: at both ends of the layers, and past the items beside it."""
    sizes = [len(graph.layers[graph.layer_of[item]]) - 1 for item in run]
    yield [0] * len(run)
    yield sizes
    for step in (1, -1, 2, -2, 3, -3):
        yield [min(max(position[item] + step, 0), size) for item, size in zip(run, sizes)]


def _try(
    graph: Layered,
    run: list[int],
    places: list[int],
    position: list[int],
    around: range,
    counts: list[int],
    here: int,
) -> int:
    """Move a run; move it back unless that saves crossings. Return the crossings around it."""
    old = [position[item] for item in run]
    if old == places:
        return here
    for item, place in zip(run, places):
        _move(graph.layers[graph.layer_of[item]], item, place, position)
    found = {number: crossings_below(graph, graph.layers[number], position) for number in around}
    total = sum(found.values())
    if total < here:
        for number, count in found.items():
            counts[number] = count
        return total
    for item, place in zip(run, old):
        _move(graph.layers[graph.layer_of[item]], item, place, position)
    return here


def _move(layer: list[int], item: int, place: int, position: list[int]) -> None:
    layer.pop(position[item])
    layer.insert(place, item)
    for i, each in enumerate(layer):
        position[each] = i
