"""Where an app's states were created: the lines that findings about its state machines name."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

__all__ = ["state_lines"]

Lines = dict[str, Mapping[str, tuple[str, int]]]
Unused = tuple[tuple[str, str, int], ...]


def state_lines(app: Any) -> tuple[Lines, Unused]:
    """Return the lines of each state machine's states, and the states that no machine of the app has.

    :param app: an App of treadle
    """
    if "treadle.aws_stepfunctions" not in sys.modules:
        return {}, ()
    from ..aws_stepfunctions import State, StateMachine

    lines: Lines = {}
    states: list[Any] = []
    used: set[int] = set()
    for construct in app.node.find_all():
        if isinstance(construct, StateMachine):
            own: dict[str, tuple[str, int]] = {}
            place = construct.__dict__.get("_created_at")
            if place is not None:
                own[""] = place
            graph = construct.__dict__.get("_graph")
            if graph is not None:
                own |= graph.state_locations()
                used.update(graph.state_ids())
            lines[construct.node.path] = own
        elif isinstance(construct, State):
            states.append(construct)
    unused = [
        (state.node.path, *state.__dict__["_created_at"])
        for state in states
        if id(state) not in used and "_created_at" in state.__dict__
    ]
    return lines, tuple(unused)
