"""A drawing as SVG, written as text: no fonts, scripts or links."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from ._glyphs import GLYPHS
from ._lettering import printable
from ._machine_graph import DETAIL_SIZE, LABEL_LINE, NAME_LINE, badge_width
from ._theme import THEMES, style_sheet

if TYPE_CHECKING:
    from ._model import Drawing, Edge, Node, Point

__all__ = ["svg"]

_ROUND: Final = 7.0
_ARROW: Final = 7.0


def svg(drawing: Drawing, *, theme: str = "auto") -> str:
    """Return a drawing as an SVG document.

    :param theme: light, dark, or auto for the reader's preference
    """
    if theme not in THEMES:
        raise ValueError(f"theme: expected {', '.join(THEMES)}, got {theme!r}")
    width, height = _number(drawing.width), _number(drawing.height)
    title = _text(drawing.name) or "State machine"
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="treadle-{theme}" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="{title}">',
        f"<style>{style_sheet(theme)}</style>",
        f'<rect class="page" width="{width}" height="{height}"/>',
    ]
    frames = [node for node, _ in drawing.nodes if node.children]
    for node in frames:
        _draw_node(out, node, drawing.faint)
    for edge in sorted(drawing.edges, key=lambda each: each.mark is not None):
        _draw_edge(out, edge, drawing.faint)
    for node, _ in drawing.nodes:
        if not node.children:
            _draw_node(out, node, drawing.faint)
    kinds = {node.id: node.kind.lower() for node in frames}
    behind = {node.id: kinds.get(parent, "") for node, parent in drawing.nodes}
    for edge in drawing.edges:
        _draw_label(out, edge, drawing.faint, behind[edge.source])
    out.append("</svg>")
    return "\n".join(out)


def _number(value: float) -> str:
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def _text(value: str) -> str:
    return escape(printable(value), quote=True)


def _draw_node(out: list[str], node: Node, faint: bool) -> None:
    x, y = node.x, node.y
    if node.kind in ("start", "end"):
        shape = "dot" if node.kind == "start" else "ring"
        out.append(f'<circle class="{shape}" cx="{_number(x + 8)}" cy="{_number(y + 8)}" r="7"/>')
        return
    mark = node.mark
    status = mark.status if mark is not None else ""
    kind = node.kind.lower() if node.kind.isalpha() and node.kind.isascii() else "task"
    box = f"box k-{kind}" + (" frame" if node.children else "")
    if status:
        box += f" marked s-{status}"
    width = node.width - node.loop
    group = ' class="skipped"' if faint and mark is None and not node.children else ""
    out.append(f'<g{group} data-id="{_text(node.id)}"><title>{_title(node)}</title>')
    out.append(
        f'<rect class="{box}" x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" '
        f'height="{_number(node.height)}" rx="7"/>'
    )
    out.append(
        f'<path class="glyph" transform="translate({_number(x + 9)} {_number(y + 11)})" d="{GLYPHS[node.glyph]}"/>'
    )
    at = y + 20
    for line in node.lines:
        out.append(f'<text class="name" x="{_number(x + 36)}" y="{_number(at)}">{escape(line)}</text>')
        at += NAME_LINE
    out.append(f'<text class="detail" x="{_number(x + 36)}" y="{_number(at)}">{escape(node.detail)}</text>')
    if node.badge:
        wide = badge_width(node.badge)
        left = x + width - wide - 7
        out.append(
            f'<rect class="badge" x="{_number(left)}" y="{_number(at - DETAIL_SIZE)}" width="{_number(wide)}" '
            f'height="14" rx="7"/><text x="{_number(left + wide / 2)}" y="{_number(at)}" '
            f'text-anchor="middle">{escape(node.badge)}</text>'
        )
    if mark is not None and mark.note:
        out.append(f'<text class="s-{status}" x="{_number(x + 36)}" y="{_number(at + 14)}">{escape(mark.note)}</text>')
    out.append("</g>")


def _title(node: Node) -> str:
    lines = [node.name, node.detail]
    if node.badge:
        lines.append(f"{node.badge} retries")
    return _text(" — ".join(lines))


def _draw_edge(out: list[str], edge: Edge, faint: bool) -> None:
    points = edge.points
    if len(points) < 2:
        return
    status = edge.mark.status if edge.mark is not None else ""
    shown = f"marked s-{status}" if status else "skipped" if faint else ""
    classes = " ".join(each for each in (edge.kind if edge.kind == "catch" else "", shown) if each)
    own = points if edge.trunk is None or status else points[: edge.trunk + 1]
    if len(own) > 1:
        out.append(f'<path class="{f"line {classes}".strip()}" d="{_path(own)}"/>')
    if own is points:
        out.append(f'<path class="{f"head {classes}".strip()}" d="{_arrow(points[-2], points[-1])}"/>')


def _path(points: list[Point]) -> str:
    """Return path data with rounded corners."""
    parts = [f"M{_number(points[0][0])} {_number(points[0][1])}"]
    for (ax, ay), (bx, by), (cx, cy) in zip(points, points[1:], points[2:]):
        before = abs(ax - bx) + abs(ay - by)
        after = abs(cx - bx) + abs(cy - by)
        radius = min(_ROUND, before / 2, after / 2)
        if radius < 0.5 or (ax == bx == cx) or (ay == by == cy):
            parts.append(f"L{_number(bx)} {_number(by)}")
            continue
        sx, sy = bx + (ax - bx) / before * radius, by + (ay - by) / before * radius
        ex, ey = bx + (cx - bx) / after * radius, by + (cy - by) / after * radius
        parts.append(f"L{_number(sx)} {_number(sy)}Q{_number(bx)} {_number(by)} {_number(ex)} {_number(ey)}")
    parts.append(f"L{_number(points[-1][0])} {_number(points[-1][1])}")
    return "".join(parts)


def _arrow(before: Point, tip: Point) -> str:
    x, y = tip
    length = abs(before[0] - x) + abs(before[1] - y) or 1.0
    dx, dy = (x - before[0]) / length * _ARROW, (y - before[1]) / length * _ARROW
    wing = 0.5
    return (
        f"M{_number(x)} {_number(y)}L{_number(x - dx - dy * wing)} {_number(y - dy + dx * wing)}"
        f"L{_number(x - dx + dy * wing)} {_number(y - dy - dx * wing)}z"
    )


def _draw_label(out: list[str], edge: Edge, faint: bool, behind: str) -> None:
    label = edge.label
    if label is None:
        return
    left = label.x - label.width / 2
    back = f"lb k-{behind}" if behind else "lb"
    out.append(f"<g><title>{_text(edge.text)}</title>")
    out.append(
        f'<rect class="{back}" x="{_number(left)}" y="{_number(label.y)}" width="{_number(label.width)}" '
        f'height="{_number(label.height)}" rx="3"/>'
    )
    classes = ["label"] + (["catch"] if edge.kind == "catch" else [])
    if edge.mark is not None:
        classes.append(f"s-{edge.mark.status}")
    elif faint:
        classes.append("skipped")
    for number, line in enumerate(label.lines):
        at = label.y + 2 + LABEL_LINE * number + 9.5
        out.append(
            f'<text class="{" ".join(classes)}" x="{_number(label.x)}" y="{_number(at)}" '
            f'text-anchor="middle">{escape(line)}</text>'
        )
    out.append("</g>")
