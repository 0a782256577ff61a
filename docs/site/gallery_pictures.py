"""The picture of an app's state machine, as treadle draws it."""

from __future__ import annotations

from pathlib import Path

__all__ = ["picture_of"]


def picture_of(app: Path) -> str:
    """Return the SVG of the first state machine of an app."""
    from treadle.cli._app_modules import forgetting_app_modules
    from treadle.cli._drawn_machines import drawn_machines
    from treadle.drawing import draw, svg

    with forgetting_app_modules():
        machine = drawn_machines(app)[0]
    return svg(draw(machine.root, name=machine.name))
