"""The layout of a state machine: each scope is laid out as a flat graph, the innermost first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._layers import layered
from ._machine_graph import EdgeMarks, Marks, machine_graph
from ._model import Drawing, Edge, Node, Scope, scopes_below
from ._ordering import order_items
from ._positions import place_items
from ._routes import loop_width, route

__all__ = ["draw", "lay_out"]

_MARGIN: Final = 14.0
_BETWEEN: Final = 22.0


def draw(
    definition: Mapping[str, Any],
    *,
    name: str = "",
    marks: Marks | None = None,
    edge_marks: EdgeMarks | None = None,
    faint: bool = False,
) -> Drawing:
    """Lay out a definition; equal definitions have equal drawings.

    :param name: of the state machine
    :param marks: what is said of states, by their names
    :param edge_marks: what is said of transitions
    :param faint: whether what nothing is said of is drawn faintly
    :raises DrawingError: when it is no definition, or larger than a picture can be
    """
    root, sources = machine_graph(definition, marks, edge_marks)
    drawing = lay_out(name, root, sources)
    drawing.faint = faint
    return drawing


def lay_out(name: str, root: Scope, sources: dict[str, Any]) -> Drawing:
    """Lay out a graph, the inner scopes before the outer ones.

    :param sources: the source of each state by its id
    """
    scopes = list(scopes_below(root))
    for scope in reversed(scopes):
        _lay_out(scope)
    return _flattened(name, scopes, sources)


def _lay_out(scope: Scope) -> None:
    loops: dict[str, list[Edge]] = {}
    degree: dict[str, int] = {}
    for edge in scope.edges:
        if edge.source == edge.target:
            loops.setdefault(edge.source, []).append(edge)
        else:
            degree[edge.source] = degree.get(edge.source, 0) + 1
    for node in scope.nodes:
        if node.children:
            _arrange_children(node)
        if node.kind not in ("start", "end"):
            node.width = max(node.width, 10.0 * degree.get(node.id, 0) + 16)
        node.loop = loop_width(loops.get(node.id, []))
        node.width += node.loop
    graph = layered(scope)
    scope.crossings = order_items(graph)
    route(scope, graph, place_items(graph))


def _arrange_children(node: Node) -> None:
    """Place the inner scopes of a state beside each other, in their order, below its header."""
    inner = sum(child.width for child in node.children) + _BETWEEN * (len(node.children) - 1)
    node.width = max(node.width, inner + 2 * _MARGIN)
    x = (node.width - inner) / 2
    for child in node.children:
        child.x, child.y = x, node.header + 10
        x += child.width + _BETWEEN
    node.height = node.header + 10 + max(child.height for child in node.children) + _MARGIN


def _flattened(name: str, scopes: list[Scope], sources: dict[str, Any]) -> Drawing:
    """Return the drawing with the coordinates of the whole; the outer scopes come first."""
    root = scopes[0]
    nodes: list[tuple[Node, str]] = []
    edges: list[Edge] = []
    parents: dict[str, str] = {root.id: ""}
    root.x = root.y = _MARGIN
    for scope in scopes:
        for node in scope.nodes:
            node.x += scope.x
            node.y += scope.y
            nodes.append((node, parents[scope.id]))
            for child in node.children:
                child.x += node.x
                child.y += node.y
                parents[child.id] = node.id
        for edge in scope.edges:
            edge.points = [(x + scope.x, y + scope.y) for x, y in edge.points]
            if edge.label is not None:
                edge.label.x += scope.x
                edge.label.y += scope.y
        edges += scope.edges
    crossings = sum(scope.crossings for scope in scopes)
    return Drawing(name, root.width + 2 * _MARGIN, root.height + 2 * _MARGIN, nodes, edges, crossings, sources)
