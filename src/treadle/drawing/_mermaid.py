"""A drawing as a Mermaid flowchart, which Markdown viewers lay out themselves."""

from __future__ import annotations

from typing import Final

from ._lettering import printable
from ._model import Drawing, Edge, Node

__all__ = ["mermaid"]

_ARROWS: Final = {"catch": "-.->"}


def mermaid(drawing: Drawing) -> str:
    """Return a drawing as the text of a Mermaid flowchart."""
    names = {node.id: f"s{number}" for number, (node, _) in enumerate(drawing.nodes)}
    inside: dict[str, list[Node]] = {}
    for node, parent in drawing.nodes:
        inside.setdefault(parent, []).append(node)
    within: dict[str, list[Edge]] = {}
    parents = {node.id: parent for node, parent in drawing.nodes}
    for edge in drawing.edges:
        within.setdefault(parents[edge.source], []).append(edge)
    out = ["flowchart TD"]
    stack: list[tuple[str, int] | str] = [("", 1)]
    while stack:
        top = stack.pop()
        if isinstance(top, str):
            out.append(top)
            continue
        parent, depth = top
        indent = "    " * depth
        later: list[tuple[str, int] | str] = []
        for node in inside.get(parent, []):
            if node.children:
                later += [
                    f'{indent}subgraph {names[node.id]}["{_box_text(node)}"]',
                    (node.id, depth + 1),
                    f"{indent}end",
                ]
            else:
                out.append(f"{indent}{names[node.id]}{_shape(node)}")
        later += [f"{indent}{_edge_line(edge, names)}" for edge in within.get(parent, [])]
        stack += reversed(later)
    return "\n".join(out) + "\n"


def _edge_line(edge: Edge, names: dict[str, str]) -> str:
    arrow = _ARROWS.get(edge.kind, "-->")
    label = f'|"{"<br>".join(map(_escaped, edge.label.lines))}"|' if edge.label is not None else ""
    return f"{names[edge.source]} {arrow}{label} {names[edge.target]}"


def _shape(node: Node) -> str:
    if node.kind == "start":
        return '((" "))'
    if node.kind == "end":
        return '(((" ")))'
    text = _box_text(node)
    if node.kind == "Choice":
        return f'{{"{text}"}}'
    return f'(["{text}"])' if node.kind in ("Succeed", "Fail") else f'["{text}"]'


def _box_text(node: Node) -> str:
    detail = " ".join(each for each in (node.detail, node.badge) if each)
    lines = ["<br>".join(map(_escaped, node.lines)), f"<i>{_escaped(detail)}</i>" if detail else ""]
    if node.mark is not None and node.mark.note:
        lines.append(_escaped(node.mark.note))
    return "<br>".join(line for line in lines if line)


def _escaped(text: str) -> str:
    """Return text with everything that Mermaid or HTML could read as markup as its character number."""
    return "".join(
        char if char.isalnum() or char in " _-.,:/=+·↻×≤≥…()$?!%*'" else f"#{ord(char)};" for char in printable(text)
    )
