"""The adapter to the JSONata engine: what an expression sees, AWS's own functions, limits, AWS's wording of errors.

The engine is `jlens` (the extra `jsonata`), loaded when the first expression is compiled.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from ..errors import MissingExtraError
from ._choice import Predicate
from ._java_random import JavaRandom
from ._model import PathSetting
from ._scope import Evaluator, Scope, StateFailure
from ._values import MISSING, JsonTextError, dumps, loads, type_name

__all__ = [
    "HALF_EXPRESSION",
    "compile_condition",
    "compile_items",
    "compile_payload",
    "compile_setting",
    "is_expression",
    "is_half_expression",
    "out_of_range",
    "unexpected",
]

Refuse = Callable[..., None]

# how deep, large and long AWS lets an expression become; the steps end a runaway one, the same way on every machine
_LIMITS: Final[dict[str, Any]] = {
    "max_steps": 20_000_000,
    "timeout": 5.0,
    "max_string_length": 6_990_256,
    "max_array_length": 873_782,
}
_DEPTH: Final = 100
_MEMORY: Final = "Expression evaluation memory limit exceeded: Check for excessive memory usage"
_WORDS: Final = {
    "D1011": "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as "
    f"tail-recursive. Depth={_DEPTH + 1} max={_DEPTH}",
    "D1012": "Expression evaluation timeout: Check for infinite loop",
    "U1006": "Expression evaluation timeout: Check for infinite loop",
    "U1001": _MEMORY,
}
"""The engine's limits in AWS's words."""

_WITH_NUMBERS: Final = frozenset({"D3060", "D3061", "D3100"})
"""Errors that quote numbers: AWS writes whole ones as JSON does, without the engine's `.0`."""

_WHOLE: Final = re.compile(r"(?<=\d)\.0(?!\d)")
_CODED: Final = re.compile(r"[A-Z]\d{4}: ")
_HASHES = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_UNSUPPORTED = "UNSUPPORTED_JSONATA_EXPRESSION"
_TOP = re.compile(r"""(?s)"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|/\*.*?\*/|(\$\$)(?![\w$])""")


class _Refused(Exception):
    """An AWS function can't do what it is asked for."""


def is_expression(raw: Any) -> bool:
    """Return whether a value is text of the form `{% … %}`."""
    return isinstance(raw, str) and raw.startswith("{%") and raw.endswith("%}") and len(raw) > 3


HALF_EXPRESSION: Final = "JSONata string must start with {% and end with %}"


def is_half_expression(raw: Any) -> bool:
    """Return whether text begins as an expression does, but is not closed; text that begins otherwise is plain."""
    return isinstance(raw, str) and raw.startswith("{%") and not is_expression(raw)


@lru_cache(maxsize=2048)
def _compiled(source: str) -> tuple[Any, Any, int]:
    """Return the expression as written, the one to evaluate, and its depth limit; None without the engine."""
    try:
        engine: Any = import_module("jlens")
    except ImportError:
        return None, None, 0
    plain = engine.Expression(source)
    used = _used(source)
    if not used:
        return plain, plain, _DEPTH
    return plain, engine.Expression(f"({used}{source}\n)"), _DEPTH + 1


def _used(source: str) -> str:
    """Return the definitions of AWS's own functions that an expression names."""
    return "".join(text for name, text in _PRELUDE.items() if f"${name}" in source)


@lru_cache(maxsize=64)
def _type_of(source: str) -> Any:
    """Compile an expression that evaluates to the type of another one's result."""
    engine: Any = import_module("jlens")
    return engine.Expression(f"$type(({_used(source)}{source}\n))")


def _partition(items: list[Any], size: Any = MISSING) -> Any:
    width = len(items) if size is MISSING else int(size)
    if width < 0:
        raise _Refused("D3137: Second argument must be zero or greater")
    if not width or not items:
        return {}
    return {"v": [items[i : i + width] for i in range(0, len(items), width)]}


def _range(first: Any, last: Any, step: Any) -> Any:
    start, end, by = int(first), int(last), int(step)
    if not by:
        return {}
    made = range(start, end + (1 if by > 0 else -1), by)
    if len(made) > 360_145:
        raise _Refused(_MEMORY)
    if len(made) == 1:
        return {"v": made[0]}
    return {"v": list(made)} if made else {}


def _hash(data: str, algorithm: str) -> Any:
    name = _HASHES.get(algorithm)
    if name is None:
        raise _Refused(f"D3137: Second argument must be one of {', '.join(_HASHES)}, but was {dumps(algorithm)}")
    return {"v": hashlib.new(name, data.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()}


def _parse(text: str) -> Any:
    duplicates: list[tuple[dict[str, Any], str]] = []
    try:
        value = loads(text, duplicates=duplicates)
    except JsonTextError:
        duplicates.append(({}, ""))
    if duplicates:
        raise _Refused("D3137: Invalid JSON")
    return {"v": value}


# AWS's own functions. What is done with undefined only JSONata can tell: a function of Python's can't give it. The
# signatures refuse what AWS refuses, in JSONata's own words
_PRELUDE: Final = {
    "partition": "$partition := function($array, $size)<an?:x> { $exists($array) ? $lookup($exists($size) ? "
    "$__partition($array, $size) : $__partition($array), 'v') : () };",
    "range": "$range := function($first, $last, $step)<nnn?:x> { $exists($first) and $exists($last) and $exists($step) "
    "? $lookup($__range($first, $last, $step), 'v') : () };",
    "hash": "$hash := function($data, $algorithm)<ss?:x> { $exists($data) and $exists($algorithm) "
    "? $lookup($__hash($data, $algorithm), 'v') : () };",
    "parse": "$parse := function($text)<s?:x> { $exists($text) ? $lookup($__parse($text), 'v') : () };",
}
_FUNCTIONS: Final[dict[str, Any]] = {
    "__partition": _partition,
    "__range": _range,
    "__hash": _hash,
    "__parse": _parse,
    "eval": 0,  # which is no function: AWS refuses it in the same way
}
_KNOWN: Final = {name: _parse for name in (*_PRELUDE, "uuid", "random", "eval")}
"""Bindings for the analysis of what an expression reads."""


_WHOLE_STATES: Final = re.compile(r"\$states(?!\s*\.\s*(?:input|result|errorOutput)(?![\w$]))(?![\w])")
"""`$states` where the expression may read more of it than one of the fields that need no context object."""

_NAME: Final = re.compile(r"""\$([^\s$.\[\]{}()'"`*?,:;@!=<>&|%^~+\-/#\\]+)""")


def _within(name: str, most: int, given: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the arguments; refuse more than one of AWS's functions accepts, in JSONata's words."""
    if len(given) > most:
        raise _Refused(f'T0410: Argument {most + 1} of function "{name}" does not match function signature')
    return given


def _drawn(scope: Scope, *given: Any) -> float:
    """Draw a number from 0 to 1: from the seed, which is rounded towards zero, or from the execution's own chance."""
    _within("random", 1, given)
    if not given or given[0] is None:
        return scope.random()
    if type(given[0]) not in (int, float):
        raise _Refused('T0410: Argument 1 of function "random" does not match function signature')
    return JavaRandom(int(given[0])).fraction()


def _binder(source: str) -> Callable[[Any, Scope], dict[str, Any]]:
    """Return a function that creates an expression's bindings: only those that it names, because each costs time."""
    named = frozenset(_NAME.findall(source))
    constant = {name: f for name, f in _FUNCTIONS.items() if name.removeprefix("__") in named}
    uuid, random = "uuid" in named, "random" in named
    states, context = "states" in named, "context" in source or _WHOLE_STATES.search(source) is not None
    variables = named - {"states"}

    def bind(data: Any, scope: Scope) -> dict[str, Any]:
        made: dict[str, Any] = {**constant}
        if uuid:
            made["uuid"] = lambda *given: scope.uuid(*_within("uuid", 0, given))
        if random:
            made["random"] = lambda *given: _drawn(scope, *given)
        if scope.variables:
            for name in variables & scope.variables.keys():
                made[name] = scope.variables[name]
        if states:
            made["states"] = _with_context(data, scope) if context else data
        return made

    return bind


def _with_context(data: Any, scope: Scope) -> dict[str, Any]:
    """Return all of `$states`, in the order in which AWS writes it."""
    return {"input": data["input"], "context": scope.context(), **data}


def _check(plain: Any, source: str, field: str, refuse: Refuse, *, answered: bool) -> None:
    """Refuse what AWS doesn't support: there is no context at the top level."""
    if any(found[1] for found in _TOP.finditer(source)):
        refuse("Reference to '$$' is not supported.", field, _UNSUPPORTED)
        return
    reads = plain.reads(_KNOWN)
    named = reads.get("input")
    if isinstance(named, dict):
        for name in named:
            refuse(f"Reference to '{name}' at the top level is not supported.", field, _UNSUPPORTED)
    states = reads.get("bindings", {}).get("states")
    if isinstance(states, dict) and "errorOutput" in states and not field.startswith("Catch["):
        refuse("Reference to '$states.errorOutput' is not supported.", field, _UNSUPPORTED)
    if isinstance(states, dict) and "result" in states and not answered:
        refuse("Reference to '$states.result' is not supported.", field, _UNSUPPORTED)


def read_variables(raw: str) -> list[str]:
    """Return the variables that an expression (`{% … %}`) reads; none if it can't be parsed."""
    try:
        plain, _, _ = _compiled(raw[2:-2].strip())
    except Exception:  # noqa: BLE001 (the engine's own error, which the parser of definitions has told already)
        return []
    if plain is None:
        return []
    return [name for name in plain.reads(_KNOWN).get("bindings", {}) if name != "states" and name not in _KNOWN]


def _failed(source: str, field: str, what: str) -> StateFailure:
    cause = f"The JSONata expression '{source}' specified for the field '{field}' {what}"
    return StateFailure("States.QueryEvaluationError", cause, location=field)


def unexpected(source: str, field: str, wanted: str, value: Any) -> StateFailure:
    """Return the failure of an expression whose result has a type that its field doesn't accept."""
    what = f"returned an unexpected result type. Expected '{wanted}', but was '{type_name(value)}' for value: "
    return _failed(source, field, what + dumps(value))


def out_of_range(source: str, field: str, allowed: str, value: Any) -> StateFailure:
    """Return the failure of an expression whose result is a number that its field doesn't accept."""
    return _failed(source, field, f"returned a value that is out of range. Expected {allowed}, but was {dumps(value)}")


_BEYOND_LONG: Final = re.compile(r"\d{19}")


def _doubles(value: Any) -> Any:
    """Convert integers beyond 64 bits to the double numbers that they are: their last digits aren't known."""
    if type(value) is int and not -(1 << 63) <= value < 1 << 63:
        return float(value)
    if type(value) is list:
        return [_doubles(item) for item in value]
    if type(value) is dict:
        return {key: _doubles(item) for key, item in value.items()}
    return value


def _expression(raw: str, field: str, refuse: Refuse, *, answered: bool = False) -> Evaluator:
    source = raw[2:-2].strip()
    try:
        plain, compiled, depth = _compiled(source)
        if plain is not None:
            _check(plain, source, field, refuse, answered=answered)
    except Exception as error:  # noqa: BLE001 (the engine's own class is known only where it is installed)
        refuse(str(error), field, "INVALID_JSONATA_EXPRESSION")
        compiled = None

    bind = _binder(source)

    def is_function(data: Any, scope: Scope) -> bool:
        """Return whether the result is a function, for which the engine returns what it returns for nothing."""
        try:
            text = _type_of(source).evaluate_json(
                None, bind(data, scope), now=scope.now(), max_depth=depth + 1, **_LIMITS
            )
        except Exception:  # noqa: BLE001 (the engine's own class is known only where it is installed)
            return False
        return bool(text == '"function"')

    def evaluate(data: Any, scope: Scope) -> Any:
        if compiled is None:
            raise MissingExtraError("a state machine that uses JSONata", "jsonata")
        try:
            text = compiled.evaluate_json(None, bind(data, scope), now=scope.now(), max_depth=depth, **_LIMITS)
        except Exception as error:  # noqa: BLE001 (as above)
            code = getattr(error, "code", None) or ""
            message = _WORDS.get(code) or (f"{code}: {error}" if code else str(error))
            if code in _WITH_NUMBERS:
                message = _WHOLE.sub("", message)
            # JSONata's own errors are sentences of their own; limits go on with the sentence
            joint = "." if _CODED.match(message) else ":"
            raise _failed(source, field, f"threw an error during evaluation{joint} {message}") from None
        if text is None:
            what = (
                "returned an unsupported result type." if is_function(data, scope) else "returned nothing (undefined)."
            )
            raise _failed(source, field, what)
        value = loads(text)
        return _doubles(value) if _BEYOND_LONG.search(text) else value

    return evaluate


def compile_payload(raw: Any, field: str, refuse: Refuse, *, answered: bool = False) -> Evaluator:
    """Compile any JSON in which strings `{% … %}` are expressions.

    :param field: its location in the state, as AWS names it in a failure: `Catch[0]/Output`
    :param answered: whether there is a result to refer to
    """
    evaluator = _payload(raw, field, refuse, answered)
    return evaluator if evaluator is not None else (lambda data, scope: raw)


def _payload(raw: Any, field: str, refuse: Refuse, answered: bool) -> Evaluator | None:
    if is_expression(raw):
        return _expression(raw, field, refuse, answered=answered)
    if is_half_expression(raw):
        refuse(HALF_EXPRESSION, field)
        return None
    if type(raw) is list:
        items = [(_payload(item, f"{field}[{i}]", refuse, answered), item) for i, item in enumerate(raw)]
        if not any(child for child, _ in items):
            return None
        return lambda data, scope: [child(data, scope) if child else item for child, item in items]
    if type(raw) is dict:
        read = [(key, _payload(value, f"{field}/{key}", refuse, answered)) for key, value in raw.items()]
        parts = [(key, child) for key, child in read if child is not None]
        if not parts:
            return None
        return lambda data, scope: {**raw, **{key: child(data, scope) for key, child in parts}}
    return None


def compile_items(raw: Any, field: str, refuse: Refuse) -> Evaluator:
    """Compile a Map state's `Items`: an array, or an expression that gives one."""
    evaluate = compile_payload(raw, field, refuse)
    if not is_expression(raw):
        if type(raw) is not list:
            refuse(f"Expected value of type [ARRAY] but was {type_name(raw)}", field)
        return evaluate

    def items(data: Any, scope: Scope) -> Any:
        value = evaluate(data, scope)
        if type(value) is not list:
            raise unexpected(raw[2:-2].strip(), field, "array", value)
        return value

    return items


def compile_setting(raw: str, field: str, refuse: Refuse) -> PathSetting:
    """Compile an expression whose result is a setting."""
    return PathSetting(field, raw[2:-2].strip(), _expression(raw, field, refuse), jsonata=True)


def compile_condition(raw: Any, field: str, refuse: Refuse) -> Predicate:
    """Compile a Choice rule's `Condition`."""
    if not is_expression(raw):
        if not isinstance(raw, bool):
            refuse("Expected value of type [BOOLEAN] or a JSONata expression", field)
        return lambda data, scope: raw is True
    evaluate = _expression(raw, field, refuse)

    def condition(data: Any, scope: Scope) -> bool:
        value = evaluate(data, scope)
        if not isinstance(value, bool):
            raise unexpected(raw[2:-2].strip(), field, "boolean", value)
        return value

    return condition
