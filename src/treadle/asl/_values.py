"""JSON values and their text: exact in both directions, safe with hostile input.

Values are never changed once made, so any number of events and states may share them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

__all__ = [
    "MISSING",
    "JsonTextError",
    "Verbatim",
    "byte_size",
    "dumps",
    "duplicate_keys",
    "loads",
    "type_name",
]

MAX_DEPTH: Final = 900
"""How deep JSON text may nest. AWS's own reader stops at 1,000."""


class _Missing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Final = _Missing()


class Verbatim(str):
    """Text that stands in an event letter by letter, instead of being written from a value."""

    __slots__ = ()


class JsonTextError(ValueError):
    """Report text that isn't JSON, with what is wrong in one line."""


def _refuse_constant(name: str) -> Any:
    raise JsonTextError(f"{name} is not a JSON value")


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise JsonTextError(f"the number {text[:40]} is out of range")
    return value


def loads(text: str, *, duplicates: list[tuple[dict[str, Any], str]] | None = None) -> Any:
    """Read JSON text; collect the objects in which a key stands twice into `duplicates`.

    :raises JsonTextError: for anything that isn't JSON, is nested too deeply or holds numbers out of range
    """

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(items)
        if duplicates is not None and len(made) != len(items):
            seen: set[str] = set()
            for key, _ in items:
                if key in seen:
                    duplicates.append((made, key))
                seen.add(key)
        return made

    try:
        value = json.loads(
            text,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            object_pairs_hook=pairs if duplicates is not None else None,
        )
    except RecursionError:
        raise JsonTextError(f"the JSON text is nested deeper than {MAX_DEPTH} levels") from None
    except JsonTextError:
        raise
    except json.JSONDecodeError as error:
        raise JsonTextError(f"{error.msg} at line {error.lineno}, column {error.colno}") from None
    except ValueError as error:  # an integer of more digits than Python converts
        raise JsonTextError(str(error).split(";")[0]) from None
    if depth_exceeds(value, MAX_DEPTH):
        raise JsonTextError(f"the JSON text is nested deeper than {MAX_DEPTH} levels")
    return value


def depth_exceeds(value: Any, limit: int) -> bool:
    """Return whether containers nest deeper than `limit`."""
    level = [value] if type(value) in (dict, list) else []
    depth = 0
    while level:
        depth += 1
        if depth > limit:
            return True
        below: list[Any] = []
        for container in level:
            children = container.values() if type(container) is dict else container
            below += [child for child in children if type(child) in (dict, list)]
        level = below
    return False


def duplicate_keys(root: Any, duplicates: list[tuple[dict[str, Any], str]]) -> Iterator[tuple[str, str]]:
    """Yield (JSON pointer of the object, key) for each duplicate that `loads` collected."""
    wanted = {id(made): key for made, key in duplicates}
    stack: list[tuple[str, Any]] = [("", root)]
    while stack:
        pointer, value = stack.pop()
        if type(value) is dict:
            if id(value) in wanted:
                yield pointer, wanted[id(value)]
            stack += [(f"{pointer}/{key}", child) for key, child in value.items() if type(child) in (dict, list)]
        elif type(value) is list:
            stack += [(f"{pointer}/{i}", child) for i, child in enumerate(value) if type(child) in (dict, list)]


def _encoder() -> Callable[[Any], str]:
    """Make the writer once: json.dumps builds its C encoder anew for every call, which costs more than small values."""
    plain = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return plain.encode
    write = make(None, plain.default, json.encoder.encode_basestring, None, ":", ",", False, False, False)
    return lambda value: "".join(write(value, 0))


_encode = _encoder()


def dumps(value: Any) -> str:
    """Write a value compactly, as AWS writes what a state produces."""
    try:
        return _encode(value)
    except RecursionError:
        return "".join(_pieces(value))


def _pieces(value: Any) -> Iterator[str]:
    """Write values of any depth without recursion."""
    stack: list[Any] = [value]
    while stack:
        item = stack.pop()
        if type(item) is Verbatim:
            yield item
        elif type(item) is dict:
            parts: list[Any] = [Verbatim("{")]
            for n, (key, child) in enumerate(item.items()):
                parts += [Verbatim(f"{',' if n else ''}{_encode(key)}:"), child]
            parts.append(Verbatim("}"))
            stack += reversed(parts)
        elif type(item) is list:
            parts = [Verbatim("[")]
            for n, child in enumerate(item):
                parts += [Verbatim(","), child] if n else [child]
            parts.append(Verbatim("]"))
            stack += reversed(parts)
        else:
            yield _encode(item)


def byte_size(text: str) -> int:
    """Count the UTF-8 bytes of a text, lone surrogates included."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def type_name(value: Any) -> str:
    """Name a JSON value's type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"
