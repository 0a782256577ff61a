"""What must hold for every drawing, whatever its definition."""

from __future__ import annotations

from collections.abc import Iterator

from treadle.drawing import Drawing, Edge, Node

Box = tuple[float, float, float, float]


def box_of(node: Node) -> Box:
    """Return a node's box, without the room for its transition to itself."""
    return node.x, node.y, node.x + node.width - node.loop, node.y + node.height


def overlap(a: Box, b: Box, by: float = 0.5) -> bool:
    """Return whether two boxes overlap by more than a hair."""
    return a[0] + by < b[2] and b[0] + by < a[2] and a[1] + by < b[3] and b[1] + by < a[3]


def faults(drawing: Drawing) -> Iterator[str]:
    """Yield what is wrong with a drawing."""
    parents = {node.id: parent for node, parent in drawing.nodes}
    nodes = {node.id: node for node, _ in drawing.nodes}
    labels: list[tuple[Edge, Box]] = []
    for edge in drawing.edges:
        label = edge.label
        if label is not None:
            left = label.x - label.width / 2
            labels.append((edge, (left, label.y, left + label.width, label.y + label.height)))
    boxes = [(node, box_of(node)) for node in nodes.values()]
    for node, box in boxes:
        if box[0] < 0 or box[1] < 0 or box[2] > drawing.width or box[3] > drawing.height:
            yield f"{node.id} is outside the picture"
        parent = parents[node.id]
        if parent:
            around = box_of(nodes[parent])
            if not (around[0] < box[0] and around[1] < box[1] and box[2] < around[2] and box[3] < around[3]):
                yield f"{node.id} is outside {parent}"
    within: dict[str, list[tuple[Node, Box]]] = {}
    for node, box in boxes:
        within.setdefault(parents[node.id], []).append((node, box))
    for inside in within.values():
        for i, (node, box) in enumerate(inside):
            for other, other_box in inside[i + 1 :]:
                if overlap(box, other_box, 0):
                    yield f"{node.id} is over {other.id}"
    for i, (owner, box) in enumerate(labels):
        source, text = owner.source, owner.text
        if box[0] < 0 or box[2] > drawing.width or box[1] < 0 or box[3] > drawing.height:
            yield f"the label {text!r} is outside the picture"
        for node, other_box in within[parents[source]]:
            if overlap(box, other_box):
                yield f"the label {text!r} is over {node.id}"
        if parents[source] and not _inside(box, box_of(nodes[parents[source]])):
            yield f"the label {text!r} leaves {parents[source]}"
        for other_edge, other_box in labels[i + 1 :]:
            if overlap(box, other_box):
                yield f"the label {text!r} is over the label {other_edge.text!r}"
    for edge in drawing.edges:
        if len(edge.points) < 2:
            yield f"{edge.source} → {edge.target} has no line"
            continue
        yield from _line_faults(edge, within[parents[edge.source]], labels, parents)
        for end, point in ((edge.source, edge.points[0]), (edge.target, edge.points[-1])):
            x0, y0, x1, y1 = box_of(nodes[end])
            on_edge = point[1] in (y0, y1) or abs(point[0] - x1) < 0.5
            if not (x0 - 0.5 <= point[0] <= x1 + 0.5 and y0 - 0.5 <= point[1] <= y1 + 0.5 and on_edge):
                yield f"the line {edge.source} → {edge.target} does not end at {end}: {point}"


def _inside(inner: Box, outer: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _line_faults(
    edge: Edge, inside: list[tuple[Node, Box]], labels: list[tuple[Edge, Box]], parents: dict[str, str]
) -> Iterator[str]:
    for (ax, ay), (bx, by) in zip(edge.points, edge.points[1:]):
        if abs(ax - bx) > 0.01 and abs(ay - by) > 0.01:
            yield f"{edge.source} → {edge.target} is neither horizontal nor vertical"
        line = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
        for node, box in inside:
            if overlap(line, box, 1.0 if node.id in (edge.source, edge.target) else 0.0):
                yield f"the line {edge.source} → {edge.target} is over {node.id}"
        for owner, box in labels:
            if owner is not edge and parents[owner.source] == parents[edge.source] and overlap(line, box, 0.0):
                yield f"the line {edge.source} → {edge.target} is over the label {owner.text!r}"


def crossings(drawing: Drawing) -> int:
    """Return at how many points lines cross that have no state in common."""
    parents = {node.id: parent for node, parent in drawing.nodes}
    found: set[tuple[int, int]] = set()
    for i, edge in enumerate(drawing.edges):
        for other in drawing.edges[i + 1 :]:
            if parents[edge.source] == parents[other.source] and not (
                {edge.source, edge.target} & {other.source, other.target}
            ):
                found |= set(_crossings(edge, other)) | set(_crossings(other, edge))
    return len(found)


def _crossings(edge: Edge, other: Edge) -> Iterator[tuple[int, int]]:
    """Yield the points where a horizontal part of one line crosses a vertical part of another."""
    for (ax, ay), (bx, by) in zip(edge.points, edge.points[1:]):
        if abs(ay - by) > 0.01:
            continue
        for (cx, cy), (_, dy) in zip(other.points, other.points[1:]):
            if min(ax, bx) + 0.1 < cx < max(ax, bx) - 0.1 and min(cy, dy) + 0.1 < ay < max(cy, dy) - 0.1:
                yield round(cx), round(ay)
