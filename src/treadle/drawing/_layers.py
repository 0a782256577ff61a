"""Layers of a scope: which states are above which, and the pieces of transitions between them.

Layers of states alternate with layers of labels. A transition that spans several layers has a piece in each that it
passes, so that room is kept for it and for its label; transitions to the same state share their pieces.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Final

from ._model import DrawingError, Label, Scope

__all__ = ["Layered", "layered"]

_MOST_PIECES: Final = 60_000


@dataclass(slots=True)
class Layered:
    """A scope in layers. Items are the scope's nodes by their index, then the pieces of transitions.

    :ivar chains: for each transition its items from the upper to the lower end; empty for one to its own state
    :ivar reversed: the transitions that go upwards
    :ivar up: for each item those of the layer above that it is connected with
    """

    count: int
    layers: list[list[int]]
    chains: list[list[int]]
    reversed: set[int]
    widths: list[float]
    up: list[list[int]]
    down: list[list[int]]
    layer_of: list[int]
    labels: dict[int, Label] = field(default_factory=dict)


def layered(scope: Scope) -> Layered:
    """Assign a scope's nodes to layers.

    :raises DrawingError: when its transitions have too many pieces
    """
    count = len(scope.nodes)
    index = {node.id: i for i, node in enumerate(scope.nodes)}
    ends = [(index[edge.source], index[edge.target]) for edge in scope.edges]
    turned = _upward(count, ends)
    directed = [(b, a) if i in turned else (a, b) for i, (a, b) in enumerate(ends)]
    ranks = _ranks(count, directed)
    label_after: set[int] = set()
    for i, (a, b) in enumerate(directed):
        # one that goes upwards needs a piece in any case, so that it isn't on the line of one that goes downwards
        if a != b and (i in turned or scope.edges[i].label is not None):
            label_after.add(ranks[b] - 1 if i in turned else ranks[a])
    layer_at: list[int] = []
    total = 0
    for rank in range(max(ranks, default=-1) + 1):
        layer_at.append(total)
        total += 2 if rank in label_after else 1
    made = Layered(
        count,
        [[] for _ in range(total)],
        [],
        turned,
        [node.width for node in scope.nodes],
        [[] for _ in range(count)],
        [[] for _ in range(count)],
        [layer_at[rank] for rank in ranks],
    )
    for i in range(count):
        made.layers[made.layer_of[i]].append(i)
    _add_pieces(scope, made, ends, directed)
    return made


def _upward(count: int, ends: list[tuple[int, int]]) -> set[int]:
    """Return the transitions that close a cycle, found from the start on; those of catchers are followed last."""
    out: list[list[int]] = [[] for _ in range(count)]
    for i, (a, _) in enumerate(ends):
        out[a].append(i)
    state = [0] * count
    turned: set[int] = set()
    for first in range(count):
        if state[first]:
            continue
        state[first] = 1
        stack = [(first, iter(out[first]))]
        while stack:
            item, edges = stack[-1]
            for i in edges:
                target = ends[i][1]
                if target != item and state[target] == 1:
                    turned.add(i)
                elif not state[target]:
                    state[target] = 1
                    stack.append((target, iter(out[target])))
                    break
            else:
                state[item] = 2
                stack.pop()
    return turned


def _ranks(count: int, directed: list[tuple[int, int]]) -> list[int]:
    """Return each node's rank: below all that lead to it, and near to what it leads to."""
    after: list[list[int]] = [[] for _ in range(count)]
    before = [0] * count
    for a, b in directed:
        if a != b:
            after[a].append(b)
            before[b] += 1
    waiting = list(before)
    order = [i for i in range(count) if not waiting[i]]
    ranks = [0] * count
    for a in order:
        for b in after[a]:
            ranks[b] = max(ranks[b], ranks[a] + 1)
            waiting[b] -= 1
            if not waiting[b]:
                order.append(b)
    for a in reversed(order):
        if len(after[a]) > before[a]:
            ranks[a] = max(ranks[a], min(ranks[b] for b in after[a]) - 1)
    return ranks


def _add_pieces(scope: Scope, made: Layered, ends: list[tuple[int, int]], directed: list[tuple[int, int]]) -> None:
    shared: dict[tuple[int, bool, bool, int], int] = {}
    connected: set[tuple[int, int]] = set()

    def piece(layer: int, label: Label | None = None) -> int:
        item = len(made.widths)
        if item - made.count > _MOST_PIECES:
            raise DrawingError("the transitions span too many states to be drawn", code="TooLarge")
        made.widths.append(2.0 if label is None else label.width)
        made.layer_of.append(layer)
        made.layers[layer].append(item)
        made.up.append([])
        made.down.append([])
        if label is not None:
            made.labels[item] = label
        return item

    for i, (a, b) in enumerate(directed):
        if a == b:
            made.chains.append([])
            continue
        edge = scope.edges[i]
        upper, lower = made.layer_of[a], made.layer_of[b]
        turned = i in made.reversed
        own = -1 if edge.label is None else lower - 1 if turned else upper + 1
        chain = [a]
        for layer in range(upper + 1, lower):
            if layer == own:
                chain.append(piece(layer, edge.label))
                continue
            key = (ends[i][1], edge.kind == "catch", turned, layer)
            if key not in shared:
                shared[key] = piece(layer)
            chain.append(shared[key])
        chain.append(b)
        made.chains.append(chain)
        for pair in itertools.pairwise(chain):
            if pair not in connected:
                connected.add(pair)
                made.down[pair[0]].append(pair[1])
                made.up[pair[1]].append(pair[0])
