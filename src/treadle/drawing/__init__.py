"""Pictures of state machines: a layout of our own, as plain data, and what is written of it: SVG, HTML, Mermaid."""

from __future__ import annotations

from ._layout import draw
from ._model import Drawing, DrawingError, Edge, Label, Mark, Node
from ._svg import svg

__all__ = ["Drawing", "DrawingError", "Edge", "Label", "Mark", "Node", "draw", "svg"]
