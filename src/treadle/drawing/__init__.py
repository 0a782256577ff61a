"""Pictures of state machines: a layout of our own, as plain data, and what is written of it: SVG, HTML, Mermaid."""

from __future__ import annotations

from ._execution import ExecutionMarks, execution_marks, history_events
from ._html import html_page
from ._layout import draw
from ._mermaid import mermaid
from ._model import Drawing, DrawingError, Edge, Label, Mark, Node
from ._png import png
from ._svg import svg

__all__ = [
    "Drawing",
    "DrawingError",
    "Edge",
    "ExecutionMarks",
    "Label",
    "Mark",
    "Node",
    "draw",
    "execution_marks",
    "history_events",
    "html_page",
    "mermaid",
    "png",
    "svg",
]
