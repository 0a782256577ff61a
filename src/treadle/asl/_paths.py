"""JSONPath as the States Language uses it, in the dialect of Jayway's JsonPath.

A path starts at the data (`$`), the context object (`$$`) or a variable (`$name`). A *definite* path
points at one value and fails where there is none; an *indefinite* one (wildcard, slice, filter, deep
scan, several positions) gives a list, which may be empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from ._budget import Budget
from ._filters import Operand, compile_filter, filtered
from ._functions import FUNCTIONS
from ._scope import PathMissing, PathSyntaxError, Scope, StateFailure
from ._values import MISSING, dumps

__all__ = ["Path", "PathSyntaxError", "compile_path"]

Step = tuple[str, Any]
"""(kind, argument): name, index, names, indices, slice, wild, deep, filter."""

_NAME = re.compile(r"[^\s.\[\]()'\"*?,:@!=<>&|]+")
_VARIABLE = re.compile(r"""\$([^\W\d][^\s.\[\]()'"*?,:@!=<>&|]*)""")
_INDEX = re.compile(r"-?\d{1,18}")
_SLICE = re.compile(r"\s*(-?\d{1,18})?\s*:\s*(-?\d{1,18})?\s*(?::\s*(-?\d{1,18})?\s*)?")
_FUNCTION = re.compile(r"\.([A-Za-z]+)\(([^()]*)\)$")
_JAVA = {str: "java.lang.String", int: "java.lang.Integer", float: "java.lang.Double", bool: "java.lang.Boolean"}


class Path:
    """One compiled path.

    `find(data, scope)` returns the value or `MISSING`; `read(data, scope)` raises `PathMissing` instead.
    """

    __slots__ = ("definite", "find", "function", "plain", "root", "steps", "text", "variable")

    def __init__(self, text: str, root: str, variable: str | None, steps: tuple[Step, ...], function: Any) -> None:
        self.text: str = text
        self.root: str = root
        self.variable: str | None = variable
        self.steps: tuple[Step, ...] = steps
        self.function: Any = function
        self.definite: bool = all(kind in ("name", "index", "names") for kind, _ in steps)
        self.plain: bool = function is None and all(kind in ("name", "index") for kind, _ in steps)
        self.find: Callable[[Any, Scope], Any] = self._compile()

    def read(self, data: Any, scope: Scope) -> Any:
        value = self.find(data, scope)
        if value is MISSING:
            raise PathMissing(self.text, self.explain(data, scope))
        return value

    def start(self, data: Any, scope: Scope) -> Any:
        """Return the value at which the path begins."""
        if self.root == "$":
            return data
        if self.root == "$$":
            return scope.context()
        return scope.variables.get(self.variable or "", MISSING)

    def past_end(self, data: Any, scope: Scope) -> bool:
        """Return whether a path that found nothing ends in a position behind the end of an array."""
        if not self.plain or not self.steps or self.steps[-1][0] != "index" or self.steps[-1][1] < 0:
            return False
        value = self.start(data, scope)
        return value is not MISSING and type(_walker(self.steps[:-1], self.text)(value)) is list

    def _compile(self) -> Callable[[Any, Scope], Any]:
        walk = _walker(self.steps, self.text)
        function = self.function
        if function is not None:
            call, arguments = function
            inner = walk

            def walk(value: Any) -> Any:
                found = inner(value)
                return found if found is MISSING else _called(call, found, arguments, self.text)

        if self.root == "$":
            if not self.steps and function is None:
                return lambda data, scope: data
            if len(self.steps) == 1 and self.plain and self.steps[0][0] == "name":
                key = self.steps[0][1]
                return lambda data, scope: data.get(key, MISSING) if type(data) is dict else MISSING
            return lambda data, scope: walk(data)
        start = self.start

        def find(data: Any, scope: Scope) -> Any:
            value = start(data, scope)
            return MISSING if value is MISSING else walk(value)

        return find

    def explain(self, data: Any, scope: Scope) -> str:
        """Return which part of the path found nothing, in the words of Jayway's JSONPath."""
        value = self.start(data, scope)
        if value is MISSING:
            return f"No results for path: ${self.variable}"
        at = "$"
        last = len(self.steps) - 1
        for n, (kind, argument) in enumerate(self.steps):
            if kind == "index":
                if not isinstance(value, list):
                    return f"Filter: [{argument}] can only be applied to arrays. Current context is: {dumps(value)}"
                if not -len(value) <= argument < len(value):
                    return f"No results for path: {at}[{argument}]"
                at, value = f"{at}[{argument}]", value[argument]
            elif kind == "name":
                part = f"['{argument}']"
                if not isinstance(value, dict):
                    if n and value is None:
                        return f"Missing property in path {at}"
                    kind_name = "null" if value is None else _JAVA.get(type(value), "java.util.ArrayList")
                    return (
                        f"Expected to find an object with property {part} in path {at} but found '{kind_name}'. "
                        "This is not a json object according to the JsonProvider: "
                        "'com.jayway.jsonpath.spi.json.JacksonJsonProvider'."
                    )
                if argument not in value:
                    return f"No results for path: {at}{part}" if n == last else f"Missing property in path {at}{part}"
                at, value = at + part, value[argument]
            else:
                break
        return f"No results for path: {at}"


def _walker(steps: tuple[Step, ...], text: str) -> Callable[[Any], Any]:
    if all(kind == "name" for kind, _ in steps):
        names = tuple(argument for _, argument in steps)

        def by_names(value: Any) -> Any:
            for name in names:
                if type(value) is not dict:
                    return MISSING
                value = value.get(name, MISSING)
            return value

        return by_names
    if all(kind in ("name", "index", "names") for kind, _ in steps):

        def definite(value: Any) -> Any:
            for kind, argument in steps:
                found = _children(kind, argument, value)
                if not found:
                    return MISSING
                value = found[0]
            return value

        return definite

    return lambda value: _selected(steps, value, value, Budget(text))


def _selected(steps: tuple[Step, ...], start: Any, root: Any, budget: Budget, most: int | None = None) -> list[Any]:
    """Return all values that an indefinite path selects.

    :param root: what `$` means in the path's filters
    :param most: how many values it may select at once, if fewer than the budget allows
    """
    found = [start]
    before = ""
    for kind, argument in steps:
        selected: list[Any] = []
        for item in found:
            if kind != "filter":
                part = _children(kind, argument, item)
            elif before == "deep" and type(item) is list:  # its objects are among the found values themselves
                part = []
            else:
                budget.spend(len(item) if type(item) is list else 1)
                part = filtered(argument, item, root, budget)
            selected += part
            budget.spend(1 + len(part))
            if len(part) > 1:
                budget.hold(len(selected))
                if most is not None and len(selected) > most:
                    raise budget.failure(f"a path in the filter selects more than {most:,} values")
        found, before = selected, kind
    return found


_MOST_IN_FILTER: Final = 10_000


def _compile_operand(text: str) -> Operand:
    """Compile a path within a filter, which begins with `@` or `$`."""
    body, function = _split_function(text)
    steps = tuple(_steps(body, 1))
    definite = all(kind in ("name", "index", "names") for kind, _ in steps)
    from_root = text[0] == "$"

    def find(item: Any, root: Any, budget: Budget) -> Any:
        value = root if from_root else item
        budget.spend(1 + len(steps))
        if not definite:
            return _selected(steps, value, root, budget, _MOST_IN_FILTER)
        for kind, argument in steps:
            children = _children(kind, argument, value)
            if not children:
                return MISSING
            value = children[0]
        return value

    if function is None:
        return Operand(find, is_path=True, definite=definite)
    call, arguments = function

    def result(item: Any, root: Any, budget: Budget) -> Any:
        value = find(item, root, budget)
        return value if value is MISSING else _called(call, value, arguments, text)

    return Operand(result, is_path=True)


def _called(call: Callable[..., Any], value: Any, arguments: tuple[Any, ...], text: str) -> Any:
    """Return the result of the function at a path's end.

    :raises StateFailure: when the function doesn't accept the arguments
    """
    try:
        return call(value, *arguments)
    except (TypeError, ValueError, OverflowError):
        raise StateFailure(
            "States.Runtime", f"Invalid path '{text}' : the function can't take these arguments"
        ) from None


def _children(kind: str, argument: Any, value: Any) -> list[Any]:
    """Return what one step selects of one value."""
    if type(value) is dict:
        if kind == "name":
            return [value[argument]] if argument in value else []
        if kind == "names":  # several names make one object of those that are there
            return [{name: value[name] for name in argument if name in value}]
        if kind == "wild":
            return list(value.values())
    elif type(value) is list:
        if kind == "index":
            return [value[argument]] if -len(value) <= argument < len(value) else []
        if kind == "indices":
            return [value[i] for i in argument if -len(value) <= i < len(value)]
        if kind == "slice":
            return list(value[argument])
        if kind == "wild":
            return value
    if kind == "deep":
        return _deep(value)
    return []


def _deep(value: Any) -> list[Any]:
    """Return a value and everything below it, parents first."""
    found: list[Any] = []
    stack = [value]
    while stack:
        item = stack.pop()
        if type(item) is dict:
            found.append(item)
            stack += reversed(item.values())
        elif type(item) is list:
            found.append(item)
            stack += reversed(item)
    return found


def _split_function(text: str) -> tuple[str, Any]:
    match = _FUNCTION.search(text)
    if match is None:
        return text, None
    call = FUNCTIONS.get(match[1])
    if call is None:
        raise PathSyntaxError(f"Function with name: {match[1]} does not exist.")
    arguments = []
    for piece in filter(None, (p.strip() for p in match[2].split(","))):
        try:
            arguments.append(float(piece) if "." in piece else int(piece))
        except ValueError:
            if piece[0] not in "'\"" or piece[-1] != piece[0]:
                raise PathSyntaxError(
                    f"the argument {piece} of {match[1]}() is neither a number nor a string"
                ) from None
            arguments.append(piece[1:-1])
    return text[: match.start()], (call, tuple(arguments))


@lru_cache(maxsize=4096)
def compile_path(text: str) -> Path:
    """Compile a path's text.

    :raises PathSyntaxError: when the text isn't a JSONPath
    """
    trimmed = text.strip(" ")  # as Jayway does
    if not trimmed.startswith("$"):
        raise PathSyntaxError("a path starts with $")
    body, function = _split_function(trimmed)
    variable = None
    if body.startswith("$$"):
        root, at = "$$", 2
    elif match := _VARIABLE.match(body):
        root, at, variable = "$name", match.end(), match[1]
        if not variable.isidentifier():
            raise PathSyntaxError(f"{variable[:80]} can't be the name of a variable")
    else:
        root, at = "$", 1
    steps = tuple(_steps(body, at))
    return Path(text, root, variable, steps, function)


def _steps(text: str, at: int) -> list[Step]:
    steps: list[Step] = []
    end = len(text)
    while at < end:
        if text.startswith("..", at):
            steps.append(("deep", None))
            at += 2
            if at >= end:
                raise PathSyntaxError("a path can't end in '..'")
            if text[at] == "[":
                continue
        elif text[at] == ".":
            at += 1
        elif text[at] != "[":
            raise PathSyntaxError(f"unexpected character {text[at]!r} at position {at}")
        else:
            close = _closing(text, at)
            steps.append(_bracket(text[at + 1 : close].strip()))
            at = close + 1
            continue
        if at < end and text[at] == "*":
            steps.append(("wild", None))
            at += 1
            continue
        if at < end and text[at] == "[":  # Jayway takes `$.['name']` too
            continue
        match = _NAME.match(text, at)
        if match is None:
            raise PathSyntaxError(f"a name is missing at position {at}")
        steps.append(("name", match[0]))
        at = match.end()
    return steps


def _closing(text: str, at: int) -> int:
    """Find the bracket that closes the one at `at`."""
    depth, quote, before = 0, "", ""
    i = at
    while i < len(text):
        char = text[i]
        if quote:
            if char == "\\":
                i += 1
            elif char == quote:
                quote = ""
        elif char in "'\"" or (char == "/" and before == "~"):  # a pattern of a filter may hold brackets and quotes
            quote = char
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
            if not depth:
                return i
        before = before if char.isspace() else char
        i += 1
    raise PathSyntaxError("a bracket is not closed")


def _bracket(inside: str) -> Step:
    if not inside:
        raise PathSyntaxError("empty brackets")
    if inside == "*":
        return "wild", None
    if inside[0] == "?":
        return "filter", compile_filter(inside[1:].strip(), _compile_operand)
    if inside[0] in "'\"":
        names = _quoted(inside)
        return ("name", names[0]) if len(names) == 1 else ("names", tuple(names))
    if match := re.fullmatch(r"\(\s*@\.length(?:\(\))?\s*-\s*(\d{1,9})\s*\)", inside):
        return "index", -int(match[1])
    if _INDEX.fullmatch(inside):
        return "index", int(inside)
    if match := _SLICE.fullmatch(inside):
        parts = [int(part) if part else None for part in match.groups()]
        if parts[2] == 0:
            raise PathSyntaxError("a slice can't step by 0")
        return "slice", slice(*parts)
    pieces = [piece.strip() for piece in inside.split(",")]
    if all(_INDEX.fullmatch(piece) for piece in pieces):
        return "indices", tuple(int(piece) for piece in pieces)
    raise PathSyntaxError(f"could not parse token [{inside}]")


def _quoted(inside: str) -> list[str]:
    names, i = [], 0
    while i < len(inside):
        quote = inside[i]
        if quote not in "'\"":
            raise PathSyntaxError(f"could not parse token [{inside}]")
        i += 1
        name = ""
        while i < len(inside) and inside[i] != quote:
            if inside[i] == "\\" and i + 1 < len(inside):  # the name keeps the backslash; recorded on AWS
                name += inside[i]
                i += 1
            name += inside[i]
            i += 1
        if i >= len(inside):
            raise PathSyntaxError("a quote is not closed")
        names.append(name)
        i += 1
        rest = inside[i:].lstrip()
        if not rest:
            return names
        if rest[0] != ",":
            raise PathSyntaxError(f"could not parse token [{inside}]")
        i = len(inside) - len(rest[1:].lstrip())
    raise PathSyntaxError("a name is missing after the comma")
