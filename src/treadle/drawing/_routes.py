"""The lines of the transitions: vertical through the layers, horizontal in tracks between them."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from typing import Final

from ._layers import Layered
from ._model import Edge, Node, Scope

__all__ = ["LOOP_GAP", "loop_width", "route"]

LOOP_GAP: Final = 20.0
_TRACK: Final = 9.0
_GAP: Final = 20.0
_LABEL_GAP: Final = 14.0
_PORT: Final = 14.0
_CLOSE: Final = 5.0
_SNAP: Final = 13.0
_MANY: Final = 2_000

Segment = tuple[float, float, int, int]
"""The upper and lower x of a line between two layers, and the items that it connects."""


def loop_width(edges: list[Edge]) -> float:
    """Return the width beside a state that its transitions to itself take."""
    return max((LOOP_GAP + (edge.label.width if edge.label is not None else 0) + 4 for edge in edges), default=0.0)


def route(scope: Scope, graph: Layered, centres: list[float]) -> None:
    """Set the coordinates of a scope's nodes, lines and labels, and its size."""
    nodes, count = scope.nodes, graph.count
    ports = _ports(scope, graph, centres)
    channels: list[list[Segment]] = [[] for _ in graph.layers]
    for upper in range(len(graph.down)):
        for lower in graph.down[upper]:
            a, b = ports.get((upper, 1, lower), centres[upper]), ports.get((lower, 0, upper), centres[lower])
            channels[graph.layer_of[upper]].append((a, b, upper, lower))
    tops: list[float] = []
    heights: list[float] = []
    tracks: dict[tuple[int, int], float] = {}
    y = 0.0
    for number, layer in enumerate(graph.layers):
        height = max((_height(scope, graph, item) for item in layer), default=0.0)
        tops.append(y)
        heights.append(height)
        y += height
        if number == len(graph.layers) - 1:
            break
        levels = _levels(channels[number])
        labels_next = any(item in graph.labels for item in graph.layers[number + 1])
        labels_here = any(item in graph.labels for item in layer)
        used = max(levels.values(), default=-1) + 1
        before = 10.0 if labels_here else 12.0
        for pair, level in levels.items():
            tracks[pair] = y + before + level * _TRACK
        gap = _LABEL_GAP if labels_next else _GAP + 6
        y += gap + max(0, used - 1) * _TRACK + (8 if used else 0)
    scope.width = max((centres[i] + graph.widths[i] / 2 for i in range(len(centres))), default=0.0)
    scope.height = y
    for i, node in enumerate(nodes):
        node.x = centres[i] - node.width / 2
        node.y = tops[graph.layer_of[i]] + (0 if node.children else (heights[graph.layer_of[i]] - node.height) / 2)
    for item, label in graph.labels.items():
        layer_number = graph.layer_of[item]
        label.x = centres[item]
        label.y = tops[layer_number] + (heights[layer_number] - label.height) / 2
    ends = [(top, top + height) for top, height in zip(tops, heights)]
    _draw_lines(scope, graph, centres, ports, tracks, ends)
    loops: dict[str, list[Edge]] = {}
    for edge in scope.edges:
        if edge.source == edge.target:
            loops.setdefault(edge.source, []).append(edge)
    for node in nodes[:count]:
        if node.id in loops:
            _draw_loops(node, loops[node.id])


def _height(scope: Scope, graph: Layered, item: int) -> float:
    if item < graph.count:
        node = scope.nodes[item]
        if node.loop:
            labels = [e.label for e in scope.edges if e.source == e.target == node.id and e.label is not None]
            return max(node.height, sum(label.height + 4 for label in labels))
        return node.height
    return graph.labels[item].height if item in graph.labels else 0.0


Ports = dict[tuple[int, int, int], float]
"""Where lines meet nodes: (node, 1 for its lower side, the other item) → x."""


def _ports(scope: Scope, graph: Layered, centres: list[float]) -> Ports:
    found: Ports = {}
    for i, node in enumerate(scope.nodes):
        middle = centres[i] - node.loop / 2
        width = node.width - node.loop
        for side, items in ((0, graph.up[i]), (1, graph.down[i])):
            step = min(_PORT, (width - 12) / max(1, len(items) - 1))
            first = middle - step * (len(items) - 1) / 2
            for n, item in enumerate(sorted(items, key=lambda each: (centres[each], each))):
                found[i, side, item] = first + n * step
    for side, near in ((1, graph.down), (0, graph.up)):
        for i, node in enumerate(scope.nodes):
            for item in near[i]:
                wanted = found.get((item, 1 - side, i), centres[item])
                _straighten(node, (i, side, item), wanted, found, near[i], centres[i])
    return found


def _straighten(
    node: Node, key: tuple[int, int, int], wanted: float, ports: Ports, items: list[int], centre: float
) -> None:
    """Move the end of a line so that it is straight, where that isn't far and not near to another line's end."""
    x = ports[key]
    farthest = node.width if node.children and len(items) == 1 else _SNAP
    middle, half = centre - node.loop / 2, (node.width - node.loop) / 2 - 8
    if not 0 < abs(wanted - x) < farthest or not middle - half <= wanted <= middle + half:
        return
    i, side, item = key
    for other in items:
        if other != item:
            there = ports[i, side, other]
            if abs(there - wanted) < _CLOSE + 2 or (there < x) != (there < wanted):
                return
    ports[key] = wanted


def _levels(segments: list[Segment]) -> dict[tuple[int, int], int]:
    """Return the track of each line that isn't straight, counted from above.

    Of two lines to the same side, the one that begins farther to that side is above: then they don't cross. A line
    that begins where another one ends is above that one: then no part of one is on the other.
    """
    bent = [segment for segment in segments if abs(segment[0] - segment[1]) > 0.01]
    bent.sort(key=lambda each: (each[0] < each[1], -each[0] if each[0] < each[1] else each[0]))
    if len(bent) > _MANY:  # a track for each: what is looked for below would take too long
        return {(upper, lower): level for level, (_, _, upper, lower) in enumerate(bent)}
    order = _without_overlap(bent)
    levels: dict[tuple[int, int], int] = {}
    placed: list[tuple[float, float, int]] = []
    for a, b, upper, lower in order:
        low, high = (a - 6, b + 6) if a < b else (b - 6, a + 6)
        level = 0
        for other_low, other_high, other in placed:
            if other >= level and low < other_high and high > other_low:
                level = other + 1
        levels[upper, lower] = level
        placed.append((low, high, level))
    return levels


def _without_overlap(bent: list[Segment]) -> list[Segment]:
    """Return lines in an order in which each that begins where another ends comes before it, as far as there is one."""
    begins = sorted((segment[0], i) for i, segment in enumerate(bent))
    starts = [x for x, _ in begins]
    after: list[list[int]] = [[] for _ in bent]
    waiting = [0] * len(bent)
    conflict = False
    for j, (_, end, _, _) in enumerate(bent):
        at = bisect_left(starts, end - _CLOSE)
        while at < len(starts) and starts[at] <= end + _CLOSE:
            i = begins[at][1]
            if i != j:
                after[i].append(j)
                waiting[j] += 1
                conflict = conflict or i > j
            at += 1
    if not conflict:
        return bent
    order: list[Segment] = []
    done = [False] * len(bent)

    def visit(first: int) -> None:
        stack = [first]
        while stack:
            i = stack.pop()
            if done[i]:
                continue
            done[i] = True
            order.append(bent[i])
            for j in reversed(after[i]):
                waiting[j] -= 1

    remaining = list(range(len(bent)))
    while remaining:
        ready = [i for i in remaining if not waiting[i]] or remaining[:1]
        for i in ready:
            visit(i)
        remaining = [i for i in remaining if not done[i]]
    return order


def _draw_lines(
    scope: Scope,
    graph: Layered,
    centres: list[float],
    ports: Ports,
    tracks: dict[tuple[int, int], float],
    layers: list[tuple[float, float]],
) -> None:
    nodes, count = scope.nodes, graph.count
    drawn: set[tuple[int, int]] = set()
    for number, chain in enumerate(graph.chains):
        if not chain:
            continue
        edge = scope.edges[number]
        turned = number in graph.reversed
        points: list[tuple[float, float]] = []
        joins: list[int] = []
        pairs = list(itertools.pairwise(chain))
        first, last = nodes[chain[0]], nodes[chain[-1]]
        points.append((ports[chain[0], 1, chain[1]], first.y + first.height))
        for upper, lower in pairs:
            joins.append(len(points) - 1)
            a = ports[upper, 1, lower] if upper < count else centres[upper]
            b = ports[lower, 0, upper] if lower < count else centres[lower]
            if (upper, lower) in tracks:
                y = tracks[upper, lower]
                points += [(a, y), (b, y)]
        points.append((ports[chain[-1], 0, chain[-2]], last.y))
        edge.trunk = _trunk(graph, chain, drawn, points, joins, centres, layers, turned)
        drawn.update(pairs)
        if turned:
            if edge.trunk is not None:
                edge.trunk = len(points) - 1 - edge.trunk
            points.reverse()
        edge.points = points


def _trunk(
    graph: Layered,
    chain: list[int],
    drawn: set[tuple[int, int]],
    points: list[tuple[float, float]],
    joins: list[int],
    centres: list[float],
    layers: list[tuple[float, float]],
    turned: bool,
) -> int | None:
    """Return the point where a line meets one that is drawn already; it is added to the points."""
    pairs = list(itertools.pairwise(chain))
    shared = [pair in drawn for pair in (pairs if turned else reversed(pairs))]  # from the target on
    length = next((number for number, each in enumerate(shared) if not each), len(shared))
    if not length:
        return None
    if length == len(pairs):
        return len(points) - 1 if turned else 0
    at = length if turned else len(pairs) - length
    item = chain[at]
    points.insert(joins[at] + 1, (centres[item], layers[graph.layer_of[item]][1 if turned else 0]))
    return joins[at] + 1


def _draw_loops(node: Node, edges: list[Edge]) -> None:
    right = node.x + node.width - node.loop
    total = sum(edge.label.height + 4 if edge.label is not None else 16 for edge in edges)
    y = node.y + node.height / 2 - total / 2
    step = min(node.height - 12, 14.0 * len(edges) * 2) / (2 * len(edges))
    port = node.y + node.height / 2 - step * (len(edges) - 0.5)
    for number, edge in enumerate(edges):
        upper, lower = port + 2 * number * step, port + (2 * number + 1) * step
        edge.points = [(right, lower), (right + 14, lower), (right + 14, upper), (right, upper)]
        if edge.label is not None:
            edge.label.x = right + LOOP_GAP + edge.label.width / 2
            edge.label.y = y
            y += edge.label.height + 4
        else:
            y += 16
