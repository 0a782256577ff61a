"""The adapter to the JSONata engine: what an expression sees, AWS's own functions, limits, AWS's wording of errors.

The engine is `jlens` (the extra `jsonata`), loaded when the first expression is compiled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any

from ..errors import MissingExtraError
from ._choice import Predicate
from ._model import PathSetting
from ._scope import Evaluator, Scope, StateFailure
from ._values import dumps, loads, type_name

__all__ = ["compile_condition", "compile_items", "compile_payload", "compile_setting", "is_expression", "unexpected"]

Refuse = Callable[..., None]
_LIMITS: dict[str, Any] = {"timeout": 20.0, "max_depth": 1000, "max_result_size": 6_990_256}
_HASHES = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


class _Undefined(Exception):
    """An AWS function was given arguments it doesn't take."""

    code = "T0410"


def is_expression(raw: Any) -> bool:
    """Tell whether a value is text of the form `{% … %}`."""
    return isinstance(raw, str) and raw.startswith("{%") and raw.endswith("%}")


@lru_cache(maxsize=2048)
def _compiled(source: str) -> Any:
    try:
        engine: Any = import_module("jlens")
    except ImportError:
        return None
    return engine.Expression(source)


def _partition(items: Any, size: Any) -> Any:
    if not isinstance(items, list) or type(size) not in (int, float) or int(size) < 1:
        raise _Undefined("$partition takes an array and a positive size")
    width = int(size)
    return [items[i : i + width] for i in range(0, len(items), width)]


def _range(first: Any, last: Any, step: Any) -> Any:
    if any(type(n) not in (int, float) for n in (first, last, step)) or int(step) == 0:
        raise _Undefined("$range takes three numbers, the last of them not 0")
    start, end, by = int(first), int(last), int(step)
    made = range(start, end + (1 if by > 0 else -1), by)
    if len(made) > 360_145:
        raise _Undefined("$range makes at most 360,145 elements")
    return list(made)


def _hash(data: Any, algorithm: Any) -> str:
    name = _HASHES.get(algorithm) if isinstance(algorithm, str) else None
    if name is None:
        raise _Undefined(f"$hash knows {', '.join(_HASHES)}")
    text = data if isinstance(data, str) else dumps(data)
    return hashlib.new(name, text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _refused(*arguments: Any) -> Any:
    raise _Undefined("$eval can't be used")


_FUNCTIONS: dict[str, Any] = {"partition": _partition, "range": _range, "hash": _hash, "parse": loads, "eval": _refused}


def _bindings(data: Any, scope: Scope, source: str) -> dict[str, Any]:
    states: Mapping[str, Any] = data
    if "context" in source:
        states = {**states, "context": scope.context()}
    return {
        **_FUNCTIONS,
        "uuid": lambda: scope.uuid(),
        "random": lambda seed=None: scope.random(seed),
        **scope.variables,
        "states": states,
    }


def _failed(source: str, field: str, what: str) -> StateFailure:
    cause = f"The JSONata expression '{source}' specified for the field '{field}' {what}"
    return StateFailure("States.QueryEvaluationError", cause, location=field)


def unexpected(source: str, field: str, wanted: str, value: Any) -> StateFailure:
    """Say that an expression gave a value of another type than its field takes."""
    what = f"returned an unexpected result type. Expected '{wanted}', but was '{type_name(value)}' for value: "
    return _failed(source, field, what + dumps(value))


def _expression(raw: str, field: str, refuse: Refuse) -> Evaluator:
    source = raw[2:-2].strip()
    try:
        compiled = _compiled(source)
    except Exception as error:  # noqa: BLE001 (the engine's own class is known only where it is installed)
        refuse(f"Invalid JSONata expression: {error}", field, "INVALID_JSONATA_EXPRESSION")
        compiled = None

    def evaluate(data: Any, scope: Scope) -> Any:
        if compiled is None:
            raise MissingExtraError("a state machine that uses JSONata", "jsonata")
        try:
            text = compiled.evaluate_json(None, _bindings(data, scope, source), now=scope.now(), **_LIMITS)
        except Exception as error:  # noqa: BLE001 (as above)
            code = getattr(error, "code", None)
            message = f"{code}: {error}" if code else str(error)
            raise _failed(source, field, f"threw an error during evaluation. {message}") from None
        if text is None:
            raise _failed(source, field, "returned nothing (undefined).")
        return loads(text)

    return evaluate


def compile_payload(raw: Any, field: str, refuse: Refuse) -> Evaluator:
    """Compile any JSON in which strings `{% … %}` are expressions.

    :param field: where it stands in the state, as AWS names the location of a failure: `Catch[0]/Output`
    """
    evaluator = _payload(raw, field, refuse)
    return evaluator if evaluator is not None else (lambda data, scope: raw)


def _payload(raw: Any, field: str, refuse: Refuse) -> Evaluator | None:
    if is_expression(raw):
        return _expression(raw, field, refuse)
    if type(raw) is list:
        items = [(_payload(item, f"{field}[{i}]", refuse), item) for i, item in enumerate(raw)]
        if not any(child for child, _ in items):
            return None
        return lambda data, scope: [child(data, scope) if child else item for child, item in items]
    if type(raw) is dict:
        parts = [(key, child) for key, value in raw.items() if (child := _payload(value, f"{field}/{key}", refuse))]
        if not parts:
            return None
        return lambda data, scope: {**raw, **{key: child(data, scope) for key, child in parts}}
    return None


def compile_items(raw: Any, field: str, refuse: Refuse) -> Evaluator:
    """Compile a Map state's `Items`: an array, or an expression that gives one."""
    evaluate = compile_payload(raw, field, refuse)
    if not is_expression(raw):
        if type(raw) is not list:
            refuse(f"Expected value of type Array but was {type_name(raw)}", field)
        return evaluate

    def items(data: Any, scope: Scope) -> Any:
        value = evaluate(data, scope)
        if type(value) is not list:
            raise unexpected(raw[2:-2].strip(), field, "array", value)
        return value

    return items


def compile_setting(raw: str, field: str, refuse: Refuse) -> PathSetting:
    """Compile an expression that stands for a setting."""
    return PathSetting(field, raw[2:-2].strip(), _expression(raw, field, refuse), jsonata=True)


def compile_condition(raw: Any, field: str, refuse: Refuse) -> Predicate:
    """Compile a Choice rule's `Condition`."""
    if not is_expression(raw):
        if not isinstance(raw, bool):
            refuse("Expected value of type Boolean or a JSONata expression", field)
        return lambda data, scope: raw is True
    evaluate = _expression(raw, field, refuse)

    def condition(data: Any, scope: Scope) -> bool:
        value = evaluate(data, scope)
        if not isinstance(value, bool):
            raise unexpected(raw[2:-2].strip(), field, "boolean", value)
        return value

    return condition
