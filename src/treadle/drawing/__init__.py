"""Pictures of state machines: a layout of our own, as plain data, and what is written of it: SVG, HTML, Mermaid."""

from __future__ import annotations

from ._comparison import Comparison, Difference, StateChange, compare
from ._difference_picture import draw_difference
from ._execution import ExecutionMarks, execution_marks, history_events
from ._html import html_page
from ._layout import draw
from ._mermaid import mermaid
from ._model import Drawing, DrawingError, Edge, Label, Mark, Node
from ._png import png
from ._svg import svg

__all__ = [
    "Comparison",
    "Difference",
    "Drawing",
    "DrawingError",
    "Edge",
    "ExecutionMarks",
    "Label",
    "Mark",
    "Node",
    "StateChange",
    "compare",
    "draw",
    "draw_difference",
    "execution_marks",
    "history_events",
    "html_page",
    "mermaid",
    "png",
    "svg",
]
