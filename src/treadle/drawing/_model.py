"""A picture of a state machine as data: the states and transitions of each scope, and where they are drawn.

A transition never leaves its container, so each scope (the machine, a branch, a Map's processor) is a flat graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import TreadleError

__all__ = ["Drawing", "DrawingError", "Edge", "Label", "Mark", "Node", "Scope"]

Point = tuple[float, float]


class DrawingError(TreadleError):
    """Report a definition that can't be drawn."""

    default_code = "Drawing"


@dataclass(frozen=True, slots=True)
class Mark:
    """What an execution or a comparison says of a state or a transition.

    :ivar status: the class of its colours: succeeded, failed, caught, aborted, running, added,
        removed or changed
    :ivar note: a line of text below the state's name, or beside a transition's label
    """

    status: str
    note: str = ""


@dataclass(slots=True)
class Label:
    """Text on a transition.

    :ivar x: the centre
    :ivar y: the upper edge
    """

    lines: tuple[str, ...]
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True)
class Node:
    """A state, or the start or end of a scope.

    :ivar id: the JSON pointer of the state; for a start or end its scope's pointer with the word
    :ivar kind: the state's type, start or end
    :ivar lines: its name, wrapped
    :ivar detail: what it calls, or its type
    :ivar badge: its retriers
    :ivar header: the height of what is written above the inner scopes
    :ivar loop: the width that its transition to itself takes, within its own width
    """

    id: str
    kind: str
    name: str = ""
    lines: tuple[str, ...] = ()
    detail: str = ""
    badge: str = ""
    glyph: str = ""
    mark: Mark | None = None
    children: list[Scope] = field(default_factory=list)
    header: float = 0.0
    loop: float = 0.0
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0


@dataclass(slots=True)
class Edge:
    """A transition; several of one kind between the same states are one.

    :ivar kind: next, choice, default or catch
    :ivar text: its whole condition or errors
    :ivar trunk: the index in `points` from which on the line is another transition's to the same state; None where it
        is alone
    """

    source: str
    target: str
    kind: str
    label: Label | None = None
    text: str = ""
    mark: Mark | None = None
    points: list[Point] = field(default_factory=list)
    trunk: int | None = None


@dataclass(slots=True)
class Scope:
    """The states of a machine, a branch or a Map's processor; coordinates are relative to its own corner."""

    id: str
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    crossings: int = 0


@dataclass(slots=True)
class Drawing:
    """A laid out state machine.

    :ivar faint: whether what has no mark is drawn faintly
    :ivar nodes: every node with its parent's id, in the order in which they are drawn; coordinates are the drawing's
    """

    name: str
    width: float
    height: float
    nodes: list[tuple[Node, str]]
    edges: list[Edge]
    crossings: int
    sources: Mapping[str, Any] = field(default_factory=dict)
    faint: bool = False

    def node(self, name: str) -> Node | None:
        """Return the state of this name."""
        return next((node for node, _ in self.nodes if node.name == name and node.kind not in ("start", "end")), None)

    def as_json(self) -> dict[str, Any]:
        """Return the drawing as JSON values."""
        return {
            "name": self.name,
            "width": round(self.width, 1),
            "height": round(self.height, 1),
            "nodes": [_node_json(node, parent) for node, parent in self.nodes],
            "edges": [_edge_json(edge) for edge in self.edges],
        }

    def _repr_svg_(self) -> str:
        from ._svg import svg

        return svg(self)


def _node_json(node: Node, parent: str) -> dict[str, Any]:
    made: dict[str, Any] = {"id": node.id, "parent": parent, "kind": node.kind}
    if node.kind not in ("start", "end"):
        made |= {"name": node.name, "lines": list(node.lines), "detail": node.detail, "glyph": node.glyph}
        made |= {key: value for key, value in (("badge", node.badge), ("status", _status(node.mark))) if value}
        if node.mark is not None and node.mark.note:
            made["note"] = node.mark.note
    box = (("x", node.x), ("y", node.y), ("width", node.width - node.loop), ("height", node.height))
    return made | {key: round(value, 1) for key, value in box}


def _edge_json(edge: Edge) -> dict[str, Any]:
    made: dict[str, Any] = {"source": edge.source, "target": edge.target, "kind": edge.kind}
    if edge.text:
        made["text"] = edge.text
    if status := _status(edge.mark):
        made["status"] = status
    made["points"] = [[round(x, 1), round(y, 1)] for x, y in edge.points]
    label = edge.label
    if label is not None:
        box = (("x", label.x - label.width / 2), ("y", label.y), ("width", label.width), ("height", label.height))
        made["label"] = {"lines": list(label.lines), **{key: round(value, 1) for key, value in box}}
    return made


def _status(mark: Mark | None) -> str:
    return mark.status if mark is not None else ""


def scopes_below(root: Scope) -> Iterator[Scope]:
    """Yield a scope and all within it, the outer before the inner."""
    found = [root]
    for scope in found:
        yield scope
        found += [child for node in scope.nodes for child in node.children]
