"""The line of a file of answers that stands in for a call which nothing here can answer."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from ..drivers import answer_shape
from ..services import Call
from ..services._spelling import answer_member

__all__ = ["answer_line", "sample_answer"]

_ITEM: Final = re.compile(r", item \d+$")
_MODELS: Final = "bedrockruntime"
"""The service whose optimized integration reads the body of an answer as JSON."""
_DEEPEST: Final = 3
_MOST: Final = 4
"""How many optional members a sample shows."""
_JSON: Final = frozenset({"body", "Payload"})
"""Members that are read as JSON."""


def answer_line(call: Call) -> str | None:
    """Return the object of a file of answers for the state that makes a call; None where no state makes it."""
    if not call.caller:
        return None
    state = _ITEM.sub("", call.caller)
    return json.dumps({state: {"returns": sample_answer(call.service, call.operation)}}, ensure_ascii=False)


def sample_answer(service: str, operation: str) -> Any:
    """Return an answer of the right shape, for the user to fill in."""
    shape = answer_shape(service, operation)
    if service == "lambda":
        return {"Payload": {}}
    return _sample(shape, "", service != _MODELS, 0) if shape is not None else {}


def _sample(shape: Any, name: str, sdk: bool, depth: int) -> Any:
    kind = shape.type_name
    if kind == "structure":
        if depth >= _DEEPEST:
            return {}
        members = [name for name in shape.members if not getattr(shape.members[name], "eventstream", False)]
        shown = shape.required_members or members[:_MOST]
        return {answer_member(name, sdk=sdk): _sample(shape.members[name], name, sdk, depth + 1) for name in shown}
    if kind == "list":
        return [_sample(shape.member, "", sdk, depth + 1)] if depth < _DEEPEST else []
    if kind == "map":
        return {}
    if kind in ("blob", "string") and name in _JSON and not sdk:
        return {}
    if kind == "string":
        return shape.enum[0] if getattr(shape, "enum", None) else "…"
    return {"boolean": True, "float": 0.5, "double": 0.5, "timestamp": "2026-01-01T00:00:00Z", "blob": "…"}.get(kind, 1)
