"""Pictures of state machines and chains for notebooks."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import TreadleError
from ._definition import DefinitionBody, FileDefinitionBody, StringDefinitionBody
from ._state import State, start_of

if TYPE_CHECKING:
    from ._graph import StateGraph
    from ._types import QueryLanguage

__all__ = ["chain_svg", "machine_svg"]

_PARTITION: Final = re.compile(r"^arn:\$\{[^}]*\}:")


def machine_svg(
    name: str, body: DefinitionBody, graph: StateGraph | None, query_language: QueryLanguage | None
) -> str | None:
    """Return a state machine's picture; None where its definition can't be read yet, so that its repr is shown."""
    try:
        if graph is not None:
            definition: Any = graph.to_graph_json(query_language)
        elif isinstance(body, StringDefinitionBody):
            definition = json.loads(body.body)
        elif isinstance(body, FileDefinitionBody):
            definition = _read(Path(body.path))
        else:
            return None
        return _svg(name, definition)
    except (TreadleError, ValueError, OSError):
        return None


def chain_svg(start: State) -> str | None:
    """Return the picture of a state and all that follows it; None while a state of it is incomplete."""
    try:
        return _svg(start.state_id, _chain_json(start))
    except TreadleError:
        return None


def _read(path: Path) -> Any:
    if path.suffix in (".yaml", ".yml"):
        from ..asl import load_yaml

        return load_yaml(path.read_bytes())
    return json.loads(path.read_text(encoding="utf-8-sig"))


def _chain_json(start: State) -> dict[str, Any]:
    """Return the definition of states that are in no state machine yet; nothing is registered in a graph."""
    states: dict[str, Any] = {}
    for state in State.find_reachable_states(start, include_error_handlers=True):
        rendered = states[state.state_id] = dict(state.to_state_json())
        if state._pending:
            rendered["Branches"] = [*rendered["Branches"], *(_chain_json(start_of(each)) for each in state._pending)]
    return {"StartAt": start.state_id, "States": states}


def _svg(name: str, definition: Any) -> str:
    from ..drawing import draw, svg

    return svg(draw(_with_partition(definition), name=name))


def _with_partition(value: Any) -> Any:
    """Return a definition whose ARNs have a partition, so that the services that they name are known."""
    if isinstance(value, dict):
        return {key: _with_partition(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_with_partition(each) for each in value]
    return _PARTITION.sub("arn:aws:", value) if isinstance(value, str) else value
