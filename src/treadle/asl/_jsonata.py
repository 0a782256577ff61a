"""The place of the JSONata engine: until it is there, expressions are kept as they stand and can't be evaluated."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._choice import Predicate
from ._model import PathSetting
from ._scope import Evaluator, Scope, StateFailure

__all__ = ["compile_condition", "compile_payload", "compile_setting"]

Refuse = Callable[..., None]


def _unready(data: Any, scope: Scope) -> Any:
    raise StateFailure("States.QueryEvaluationError", "JSONata expressions can't be evaluated yet")


def compile_payload(raw: Any, field: str, refuse: Refuse) -> Evaluator:
    """Compile any JSON in which strings `{% … %}` are expressions."""
    return _unready


def compile_setting(raw: str, field: str, refuse: Refuse) -> PathSetting:
    """Compile an expression that stands for a setting."""
    return PathSetting(field, raw, _unready, jsonata=True)


def compile_condition(raw: Any, field: str, refuse: Refuse) -> Predicate:
    """Compile a Choice rule's `Condition`."""
    return _unready
