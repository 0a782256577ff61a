"""Payload templates: `Parameters`, `ItemSelector`, `ResultSelector`, `Assign`, compiled to one closure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._intrinsics import IntrinsicSyntaxError, compile_intrinsic
from ._paths import PathSyntaxError, compile_path
from ._scope import Evaluator, Scope, StateFailure
from ._values import MISSING, dumps

__all__ = ["compile_expression", "compile_template"]

Refuse = Callable[[str, str], None]
"""Takes the JSON pointer and the message of a fault."""


def compile_expression(text: str, field: str) -> Evaluator:
    """Compile a path or an intrinsic call that is the value of `field`.

    :raises ValueError: when the text is neither
    """
    if text.lstrip(" ").startswith("$"):
        path = compile_path(text)
        find = path.find
        from_data = path.root == "$"

        def read(data: Any, scope: Scope) -> Any:
            if data is None and from_data:
                raise StateFailure("States.Runtime", "Unable to apply Path transformation to null or empty input.")
            value = find(data, scope)
            if value is MISSING:
                if path.past_end(data, scope):
                    return None  # as the service has it: nothing else that isn't there is null
                raise StateFailure(
                    "States.Runtime",
                    f"The JSONPath '{text}' specified for the field '{field}' could not be found in the input "
                    f"'{dumps(path.start(data, scope) if path.root == '$$' else data)}'",
                )
            return value

        return read
    if text.startswith("States."):
        return compile_intrinsic(text)
    raise PathSyntaxError("neither a path nor an intrinsic function")


def compile_template(template: Any, pointer: str, refuse: Refuse) -> Evaluator:
    """Compile a template; its faults go to `refuse`, and an evaluator is returned in any case."""
    evaluator = _compile(template, pointer, refuse)
    if evaluator is None:
        return lambda data, scope: template
    return evaluator


def _compile(template: Any, pointer: str, refuse: Refuse) -> Evaluator | None:
    """Return an evaluator, or None for a value without paths, which is shared unchanged."""
    if type(template) is list:
        children = [_compile(item, f"{pointer}/{i}", refuse) for i, item in enumerate(template)]
        if not any(children):
            return None
        pairs = [(child, item) for child, item in zip(children, template, strict=True)]
        return lambda data, scope: [child(data, scope) if child else item for child, item in pairs]
    if type(template) is not dict:
        return None
    constants: dict[str, Any] = {}
    dynamic: list[tuple[str, Evaluator]] = []
    for key, value in template.items():
        if key.endswith(".$"):
            name = key[:-2]
            evaluator = _expression(key, value, pointer, refuse)
            if name in constants:
                refuse(pointer, f"The field '{name}' is given twice, as '{name}' and '{key}'")
            constants[name] = None  # holds the key's place
            if evaluator is not None:
                dynamic.append((name, evaluator))
            continue
        if key in constants:
            refuse(pointer, f"The field '{key}' is given twice, as '{key}' and '{key}.$'")
        child = _compile(value, f"{pointer}/{key}", refuse)
        constants[key] = value
        if child is not None:
            dynamic.append((key, child))
    if not dynamic:
        return None
    if len(dynamic) == 1:
        only, single = dynamic[0]
        if len(constants) == 1:
            return lambda data, scope: {only: single(data, scope)}

    def evaluate(data: Any, scope: Scope) -> Any:
        made = constants.copy()
        for name, part in dynamic:
            made[name] = part(data, scope)
        return made

    return evaluate


def _expression(key: str, value: Any, pointer: str, refuse: Refuse) -> Evaluator | None:
    if isinstance(value, str):
        try:
            return compile_expression(value, key)
        except (PathSyntaxError, IntrinsicSyntaxError):
            pass
    refuse(pointer, f"The value for the field '{key}' must be a valid JSONPath or a valid intrinsic function call")
    return None
