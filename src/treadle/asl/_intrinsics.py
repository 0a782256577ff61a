"""The intrinsic functions: `States.Format('{}', $.name)` compiled to one closure."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ._java_random import JavaRandom
from ._paths import Path, PathSyntaxError, compile_path
from ._scope import Evaluator, PathMissing, Scope, StateFailure
from ._values import MISSING, JsonTextError, Verbatim, dumps, loads, type_name

__all__ = ["INTRINSIC_FUNCTIONS", "FUNCTIONS", "IntrinsicSyntaxError", "compile_intrinsic"]


class IntrinsicSyntaxError(ValueError):
    """Report text that is no intrinsic function call."""


class Wrong(Exception):
    """An argument that a function doesn't take."""


_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_FUNCTION = re.compile(r"States\.([A-Za-z0-9]+)\s*\(")
_WORDS = {"true": True, "false": False, "null": None}
_ESCAPED = ("'", "{", "}", "\\")
"""The characters that a backslash may precede in a string."""

_MAX_NESTING = 10
_MAX_TEXT = 10_000


# ---------------------------------------------------------------- arguments


def _array(value: Any, n: int) -> list[Any]:
    if type(value) is not list:
        raise Wrong(f"Argument {n} must be an array but was a {type_name(value)}")
    return value


def _string(value: Any, n: int) -> str:
    if not isinstance(value, str):
        raise Wrong(f"Argument {n} must be a string but was a {type_name(value)}")
    return value


def _short(value: Any, n: int) -> str:
    text = _string(value, n)
    if len(text) > _MAX_TEXT:
        raise Wrong(f"Argument {n} must not be longer than 10,000 characters")
    return text


def _whole(value: Any, n: int) -> int:
    """Return an integer; a fraction is rounded half up, as Java does."""
    if type(value) is int:
        return value
    if type(value) is float:
        return math.floor(value + 0.5)
    raise Wrong(f"Argument {n} must be an integer but was a {type_name(value)}")


def _thirty_two(value: Any, n: int) -> int:
    number = _whole(value, n)
    if not -(1 << 31) <= number < 1 << 31:
        raise Wrong(f"Argument {n} must be an integer between -2147483648 and 2147483647")
    return number


def _object(value: Any, n: int) -> dict[str, Any]:
    if type(value) is not dict:
        raise Wrong(f"Argument {n} must be an object but was a {type_name(value)}")
    return value


def _same(a: Any, b: Any) -> bool:
    """Compare as JSON: true is not 1, 1.0 is 1."""
    if type(a) is bool or type(b) is bool:
        return a is b
    if type(a) is list and type(b) is list:
        return len(a) == len(b) and all(map(_same, a, b))
    if type(a) is dict and type(b) is dict:
        return a.keys() == b.keys() and all(_same(a[k], b[k]) for k in a)
    return bool(a == b) and type_name(a) == type_name(b)


# ---------------------------------------------------------------- functions


def _text(value: Any) -> str:
    return value if isinstance(value, str) else dumps(value)


def _java_text(value: Any) -> str:
    """Render an object or array as Java's Map and List do: `{a=1, b=[x, null]}`."""
    pieces: list[str] = []
    stack: list[Any] = [value]
    while stack:  # without recursion, because values may nest deeper than Python's stack
        item = stack.pop()
        if type(item) is Verbatim:
            pieces.append(item)
        elif type(item) is dict:
            parts: list[Any] = [Verbatim("{")]
            for n, (key, child) in enumerate(item.items()):
                parts += [Verbatim(f"{', ' if n else ''}{key}="), child]
            stack += reversed([*parts, Verbatim("}")])
        elif type(item) is list:
            parts = [Verbatim("[")]
            for n, child in enumerate(item):
                parts += [Verbatim(", "), child] if n else [child]
            stack += reversed([*parts, Verbatim("]")])
        else:
            pieces.append(_text(item))
    return "".join(pieces)


def _format(scope: Scope, template: Any, *values: Any) -> str:
    pieces = _pieces(_string(template, 1), escapes=True)
    if len(pieces) - 1 != len(values):
        raise Wrong(
            f"the number of arguments ({len(values)}) does not match the occurrences of {{}} ({len(pieces) - 1})"
        )
    made = [pieces[0]]
    for value, piece in zip(values, pieces[1:], strict=True):
        made += (_java_text(value) if type(value) in (dict, list) else _text(value), piece)
    return "".join(made)


def _pieces(template: str, *, escapes: bool) -> list[str]:
    r"""Split at `{}`; `\{` and `\}` are the braces themselves."""
    pieces, piece, i = [], "", 0
    while i < len(template):
        char = template[i]
        if escapes and char == "\\" and i + 1 < len(template):
            piece += template[i + 1]
            i += 2
        elif char == "{":
            if not template.startswith("{}", i):
                raise Wrong("matching '}' not found for '{' in the template")
            pieces.append(piece)
            piece = ""
            i += 2
        elif char == "}":
            raise Wrong("matching '{' not found for '}' in the template")
        else:
            piece += char
            i += 1
    return [*pieces, piece]


def _string_to_json(scope: Scope, text: Any) -> Any:
    if not _string(text, 1).strip():
        return None
    try:
        return loads(text)
    except JsonTextError as error:
        raise Wrong(f"Argument 1 is not JSON: {error}") from None


def _partition(scope: Scope, values: Any, size: Any) -> list[list[Any]]:
    items, width = _array(values, 1), _whole(size, 2)
    if width <= 0:
        raise Wrong("Argument 2 must be a positive integer")
    return [items[i : i + width] for i in range(0, len(items), width)]


def _range(scope: Scope, first: Any, last: Any, step: Any) -> list[int]:
    start, end, by = _whole(first, 1), _whole(last, 2), _whole(step, 3)
    if by == 0:
        raise Wrong("Argument 3 must not be 0")
    made = range(start, end + (1 if by > 0 else -1), by)
    if len(made) > 1000:
        raise Wrong("the array must not hold more than 1000 elements")
    return list(made)


def _get_item(scope: Scope, values: Any, position: Any) -> Any:
    items, n = _array(values, 1), _whole(position, 2)
    if not 0 <= n < len(items):
        raise Wrong(f"Index {n} is out of range for an array of length {len(items)}")
    return items[n]


def _unique(scope: Scope, values: Any) -> list[Any]:
    made: list[Any] = []
    seen: set[str] = set()
    for item in _array(values, 1):
        key = dumps(float(item) if type(item) is int and abs(item) < 1 << 53 else item)
        if key not in seen:
            seen.add(key)
            made.append(item)
    return made


def _encode(scope: Scope, text: Any) -> str:
    return base64.b64encode(_short(text, 1).encode("utf-8", "surrogatepass")).decode("ascii")


def _decode(scope: Scope, text: Any) -> str:
    try:
        return base64.b64decode(_short(text, 1), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        raise Wrong("Argument 1 is not a Base64 string") from None


_HASHES = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def _hash(scope: Scope, data: Any, algorithm: Any) -> str:
    name = _HASHES.get(_string(algorithm, 2))
    if name is None:
        raise Wrong(f"Argument 2 must be one of {', '.join(_HASHES)} but was {algorithm}")
    text = _text(data)
    if len(text) > _MAX_TEXT:
        raise Wrong("Argument 1 must not be longer than 10,000 characters")
    return hashlib.new(name, text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _merge(scope: Scope, first: Any, second: Any, deep: Any) -> dict[str, Any]:
    if type(deep) is not bool:
        raise Wrong(f"Argument 3 must be a boolean but was a {type_name(deep)}")
    if deep:
        raise Wrong("Argument 3 must be false: deep merging is not supported")
    return {**_object(first, 1), **_object(second, 2)}


def _random(scope: Scope, start: Any, end: Any, seed: Any = MISSING) -> int:
    low, high = _thirty_two(start, 1), _thirty_two(end, 2)
    if low >= high:
        raise Wrong("Argument 1 must be less than argument 2")
    if seed is not MISSING:
        return JavaRandom(_whole(seed, 3)).between(low, high)
    return low + math.floor(scope.random() * (high - low))


def _add(scope: Scope, first: Any, second: Any) -> int:
    if type(first) is int and type(second) is int:
        made = first + second
    else:
        made = _whole(first, 1) + _whole(second, 2)
    if not -2147483648 <= made <= 2147483647:
        _thirty_two(first, 1)
        _thirty_two(second, 2)
        return (made + (1 << 31)) % (1 << 32) - (1 << 31)  # wraps as a 32-bit integer does
    return made


def _split(scope: Scope, text: Any, splitters: Any) -> list[str]:
    string, marks = _string(text, 1), _string(splitters, 2)
    if not marks:
        return [string]
    return [piece for piece in re.split(f"[{re.escape(marks)}]", string) if piece]


FUNCTIONS: dict[str, tuple[Callable[..., Any], int, int | None]] = {
    "Format": (_format, 1, None),
    "StringToJson": (_string_to_json, 1, 1),
    "JsonToString": (lambda scope, value: dumps(value), 1, 1),
    "Array": (lambda scope, *values: list(values), 0, None),
    "ArrayPartition": (_partition, 2, 2),
    "ArrayContains": (lambda scope, values, value: any(_same(item, value) for item in _array(values, 1)), 2, 2),
    "ArrayRange": (_range, 3, 3),
    "ArrayGetItem": (_get_item, 2, 2),
    "ArrayLength": (lambda scope, values: len(_array(values, 1)), 1, 1),
    "ArrayUnique": (_unique, 1, 1),
    "Base64Encode": (_encode, 1, 1),
    "Base64Decode": (_decode, 1, 1),
    "Hash": (_hash, 2, 2),
    "JsonMerge": (_merge, 3, 3),
    "MathRandom": (_random, 2, 3),
    "MathAdd": (_add, 2, 2),
    "StringSplit": (_split, 2, 2),
    "UUID": (lambda scope: scope.uuid(), 0, 0),
}
"""name: (function, fewest arguments, most arguments)."""

INTRINSIC_FUNCTIONS = tuple(f"States.{name}" for name in FUNCTIONS)
"""The names of all intrinsic functions."""


# ---------------------------------------------------------------- compiling


@lru_cache(maxsize=4096)
def compile_intrinsic(text: str) -> Evaluator:
    """Compile a call's text.

    :raises IntrinsicSyntaxError: when the text is no call, names no function or counts wrong arguments
    """
    call, at = _call(text, 0, 1)
    if text[at:].strip():
        raise IntrinsicSyntaxError(f"unexpected text after the call: {text[at:].strip()[:40]}")
    failed = f"The function '{text}' had the following error: "  # however deep inside it was

    def evaluate(data: Any, scope: Scope) -> Any:
        try:
            return call(data, scope)
        except Wrong as error:
            raise StateFailure("States.IntrinsicFailure", f"{failed}{error}") from None
        except PathMissing as missing:
            raise StateFailure("States.Runtime", failed + _absent(missing, data)) from None

    return evaluate


def _absent(missing: PathMissing, data: Any) -> str:
    """Return which argument is missing; a path into the context object is named without its second `$`."""
    if missing.detail.startswith("Filter: "):
        return missing.detail
    path = missing.path.removeprefix("$") if missing.path.startswith("$$") else missing.path
    return f"The JsonPath argument for the field '{path}' could not be found in the input '{dumps(data)}'"


def _call(text: str, at: int, depth: int) -> tuple[Evaluator, int]:
    match = _FUNCTION.match(text, at)
    if match is None:
        raise IntrinsicSyntaxError("an intrinsic function is called as States.Name(argument, …)")
    known = FUNCTIONS.get(match[1])
    if known is None:
        raise IntrinsicSyntaxError(f"there is no intrinsic function States.{match[1]}")
    if depth > _MAX_NESTING:
        raise IntrinsicSyntaxError(f"intrinsic functions nest at most {_MAX_NESTING} deep")
    function, fewest, most = known
    arguments: list[Evaluator] = []
    at = _space(text, match.end())
    while not text.startswith(")", at):
        if arguments:
            if not text.startswith(",", at):
                raise IntrinsicSyntaxError(f"a comma or a closing parenthesis is missing at position {at}")
            at = _space(text, at + 1)
        argument, at = _argument(text, at, depth, raw=match[1] == "Format" and not arguments)
        arguments.append(argument)
        at = _space(text, at)
    at += 1
    if len(arguments) < fewest or (most is not None and len(arguments) > most):
        expected = str(fewest) if fewest == most else f"{fewest} or more" if most is None else f"{fewest} to {most}"
        raise IntrinsicSyntaxError(f"States.{match[1]} takes {expected} arguments, not {len(arguments)}")
    return _bound(function, tuple(arguments)), at


def _bound(function: Callable[..., Any], arguments: tuple[Evaluator, ...]) -> Evaluator:
    if len(arguments) == 2:
        first, second = arguments
        return lambda data, scope: function(scope, first(data, scope), second(data, scope))
    return lambda data, scope: function(scope, *[argument(data, scope) for argument in arguments])


def _space(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def _argument(text: str, at: int, depth: int, *, raw: bool) -> tuple[Evaluator, int]:
    if at >= len(text):
        raise IntrinsicSyntaxError("the closing parenthesis is missing")
    char = text[at]
    if char == "'":
        literal, at = _literal(text, at)
        value = literal if raw else re.sub(r"\\(.)", r"\1", literal, flags=re.DOTALL)
        return (lambda data, scope: value), at
    if char == "$":
        end = _path_end(text, at)
        try:
            path = compile_path(text[at:end].rstrip())
        except PathSyntaxError as error:
            raise IntrinsicSyntaxError(f"{text[at:end]}: {error}") from None
        return (_escaped(path) if raw else path.read), end
    if text.startswith("States.", at):
        return _call(text, at, depth + 1)
    if match := _NUMBER.match(text, at):
        number: Any = float(match[0]) if any(c in match[0] for c in ".eE") else int(match[0])
        return (lambda data, scope: number), match.end()
    for word in _WORDS:
        if text.startswith(word, at):
            return _constant(_WORDS[word]), at + len(word)
    raise IntrinsicSyntaxError(f"no argument at position {at}: {text[at : at + 20]}")


def _constant(value: Any) -> Evaluator:
    return lambda data, scope: value


def _escaped(path: Path) -> Evaluator:
    """Read a template for States.Format from the data: there a backslash is an ordinary character."""

    def read(data: Any, scope: Scope) -> Any:
        value = path.read(data, scope)
        return value.replace("\\", "\\\\") if isinstance(value, str) else value

    return read


def _literal(text: str, at: int) -> tuple[str, int]:
    """Return a string as written, with its escapes, and the position after it."""
    i = at + 1
    while i < len(text):
        if text[i] == "\\":
            if text[i + 1 : i + 2] not in _ESCAPED:
                raise IntrinsicSyntaxError(f"expected one of \\' \\{{ \\}} \\\\ at position {i}, got {text[i : i + 2]}")
            i += 2
            continue
        if text[i] == "'":
            return text[at + 1 : i], i + 1
        i += 1
    raise IntrinsicSyntaxError("a string is not closed")


def _path_end(text: str, at: int) -> int:
    depth, quote = 0, ""
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote:
                quote = ""
        elif char in "'\"":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            if not depth:
                break
            depth -= 1
        elif char == "," and not depth:
            break
        at += 1
    return at
