"""Pictures of state machines: a layout of our own, as plain data, and what is written of it: SVG, HTML, Mermaid."""

from __future__ import annotations

from ._html import html_page
from ._layout import draw
from ._mermaid import mermaid
from ._model import Drawing, DrawingError, Edge, Label, Mark, Node
from ._png import png
from ._svg import svg

__all__ = ["Drawing", "DrawingError", "Edge", "Label", "Mark", "Node", "draw", "html_page", "mermaid", "png", "svg"]
