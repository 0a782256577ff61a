"""What AWS's validator warns of: texts that look like paths where no path is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ._intrinsics import IntrinsicSyntaxError
from ._paths import PathSyntaxError
from ._templates import compile_expression

__all__ = ["warn"]

_PATH = re.compile(r"\$\$?(\.|\[|$)|States\.[A-Za-z0-9]+\(")
_TEMPLATES = frozenset({"Parameters", "ResultSelector", "ItemSelector", "BatchInput", "Credentials", "Assign"})
_PLAIN = frozenset({"Comment", "Type", "Next", "Default", "Resource", "QueryLanguage", "Result"})


def warn(state: dict[str, Any], pointer: str, grammar: Mapping[str, Any], refuse: Callable[..., None]) -> None:
    """Warn of one state of a machine in JSONPath; `grammar` has the fields of its type.

    https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html
    """
    for key, value in state.items():
        if key in _TEMPLATES:
            for at, name in _undollared(value, f"{pointer}/{key}"):
                message = f"The value of '{name}' looks like a JSONPath or an intrinsic function: name it '{name}.$'"
                refuse("NO_DOLLAR", at, message, "WARNING")
        elif key == "Result" and state.get("Type") == "Pass":
            if any(True for _ in _texts(value)):
                message = "A Pass state's Result is taken as it stands: paths in it are not read; use Parameters"
                refuse("PASS_RESULT_IS_STATIC", f"{pointer}/Result", message, "WARNING")
        elif key in grammar and key not in _PLAIN and not key.endswith("Path") and _looks(value):
            message = (
                f"The value of '{key}' looks like a path, but only a field whose name ends with Path is read as one"
            )
            refuse("NO_PATH", f"{pointer}/{key}", message, "WARNING")


def _looks(value: Any) -> bool:
    if not isinstance(value, str) or not _PATH.match(value):
        return False
    try:
        compile_expression(value, "")
    except (PathSyntaxError, IntrinsicSyntaxError):
        return False
    return True


def _undollared(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    stack: list[tuple[str, Any]] = [(pointer, value)]
    while stack:
        at, item = stack.pop()
        if isinstance(item, dict):
            for key, child in item.items():
                if _looks(child) and not key.endswith(".$"):
                    yield f"{at}/{key}", key
                elif isinstance(child, (dict, list)):
                    stack.append((f"{at}/{key}", child))
        elif isinstance(item, list):
            stack += [(f"{at}[{i}]", child) for i, child in enumerate(item) if isinstance(child, (dict, list))]


def _texts(value: Any) -> Iterator[str]:
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            stack += item.values()
        elif isinstance(item, list):
            stack += item
        elif _looks(item):
            yield item
