"""A state machine with an execution painted over it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import AppError

if TYPE_CHECKING:
    from ..drawing import Drawing

__all__ = ["check_drawing_file", "execution_drawing", "write_execution_drawing"]


def execution_drawing(definition: Mapping[str, Any], name: str, history: Any) -> Drawing:
    """Return a drawing of a definition and of what an execution did.

    :param history: as GetExecutionHistory answers it
    :raises AppError: when it is the history of another state machine
    """
    from ..drawing import draw, execution_marks, history_events

    marks = execution_marks(history_events(history))
    drawing = draw(definition, name=name, marks=marks.states, edge_marks=marks.edges, faint=True)
    known = {node.name for node, _ in drawing.nodes}
    unknown = [state for state in marks.states if state not in known]
    if unknown:
        listed = ", ".join(map(repr, unknown[:5]))
        raise AppError(f"the history has states that {name or 'the definition'} doesn't have: {listed}", code="History")
    return drawing


def check_drawing_file(path: str | None) -> None:
    """Check that the picture of --draw can be written, before anything runs.

    :raises AppError: when its name or folder is wrong
    """
    if path is not None:
        from ._drawn_machines import check_output, format_of

        format_of(Path(path), None)
        check_output(Path(path))


def write_execution_drawing(path: str | None, definition: Mapping[str, Any], name: str, history: Any) -> None:
    """Write the picture of an execution; None writes none."""
    if path is None:
        return
    from ._drawn_machines import format_of, write_drawing

    file = Path(path)
    write_drawing(execution_drawing(definition, name, history), file, format_of(file, None), "auto")
