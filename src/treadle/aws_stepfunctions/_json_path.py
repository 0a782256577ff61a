"""JSONPath inside ordinary Python values: tokens while the app is built, ``.$`` fields in the definition."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .._core.tokenization import Tokenization
from .._core.tokens import IResolvable, Token
from ..errors import AuthoringError
from ._faithful import renders_as_cdk
from ._reading import IntrinsicSyntax, references

__all__ = [
    "JsonPathToken",
    "find_referenced_paths",
    "json_path_from_any",
    "json_path_string",
    "path_or_text",
    "render_in_expression",
    "render_object",
]

_WRITTEN_PATH = re.compile(r"\$\$?[.\[]")
_LEADING_NOISE = re.compile(r"^[^a-zA-Z]+")


class JsonPathToken(IResolvable):
    """Token of a path or an intrinsic function, replaced when the definition is rendered.

    :param path: the JSONPath, or the call of the intrinsic function
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.display_hint = _LEADING_NOISE.sub("", path)

    def resolve(self, context: Any) -> str:
        return self.path

    def to_string(self) -> str:
        return Token.as_string(self, display_hint=self.display_hint)

    def to_json(self) -> str:
        return f"<path:{self.path}>"


def json_path_string(text: str) -> str | None:
    """Return the path a string is the token of, or None for ordinary text."""
    if "${Token[" not in text and "e+289" not in text:
        return None
    fragments = Tokenization.reverse_string(text)
    paths = [token for token in fragments.tokens if isinstance(token, JsonPathToken)]
    if not paths:
        return None
    if fragments.length > 1:
        raise AuthoringError(
            f"Field references must be the entire string, cannot concatenate them (found {text!r}); "
            "use JsonPath.format to build text from fields",
            code="FieldReferenceMustBeEntireString",
        )
    return paths[0].path


def _of_token(token: Any) -> str | None:
    return token.path if isinstance(token, JsonPathToken) else None


def _of_number(value: float) -> str | None:
    return _of_token(Tokenization.reverse_number(value))


def _of_list(value: list[Any]) -> str | None:
    if all(isinstance(item, str) for item in value):
        return _of_token(Tokenization.reverse_list(value))
    return None


def json_path_from_any(value: Any) -> str | None:
    """Return the path any value is the token of: a string, number, list or object token."""
    if isinstance(value, str):
        return json_path_string(value)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _of_number(value)
    if isinstance(value, (list, tuple)):
        return _of_list(list(value))
    return _of_token(value)


Handler = Callable[[str, Any, "str | None"], Mapping[str, Any]]


def _suffixed(key: str, value: Any, path: str | None) -> Mapping[str, Any]:
    if path is None:
        return {key: value}
    # the CDK appends a second suffix to a key that has one
    return {key if key.endswith(".$") and not renders_as_cdk() else key + ".$": path}


def render_object(value: Any) -> Any:
    """Write a value as a payload template: what stands for a path becomes a ``.$`` field."""
    return _walk(value, _suffixed, [])


def find_referenced_paths(value: Any) -> set[str]:
    """Collect every path a value refers to, also those inside intrinsics."""
    found: set[str] = set()

    def collect(key: str, value: Any, path: str | None) -> Mapping[str, Any]:
        if path is not None:
            try:
                found.update(references(path))
            except IntrinsicSyntax:
                found.add(path)
        return {}

    _walk(value, collect, [])
    return found


def _walk(value: Any, handle: Handler, visited: list[int]) -> Any:
    if not isinstance(value, Mapping):
        if isinstance(value, (list, tuple)):
            return _walk_list(list(value), handle, visited)
        return value
    if id(value) in visited:
        return {}
    visited.append(id(value))
    written: dict[str, Any] = {}
    for key, item in value.items():
        if item is None:
            continue
        if isinstance(item, Mapping):
            written[key] = _walk(item, handle, visited)
        elif isinstance(item, (list, tuple)):
            path = _of_list(list(item))
            if path is not None:
                written.update(handle(key, item, path))
            else:
                written[key] = _walk_list(list(item), handle, visited)
        else:
            written.update(handle(key, item, json_path_from_any(item)))
    visited.pop()
    return written


def _walk_list(items: list[Any], handle: Handler, visited: list[int]) -> list[Any]:
    written = []
    for item in items:
        if not isinstance(item, Mapping) and json_path_from_any(item) is not None:
            raise AuthoringError(
                "Cannot use JsonPath fields in an array, they must be used in objects; "
                "build the array with JsonPath.array, or take a whole list with JsonPath.list_at",
                code="JsonPathFieldsNotAllowedInArray",
            )
        if isinstance(item, (list, tuple)):
            written.append(_walk_list(list(item), handle, visited))
        else:
            written.append(_walk(item, handle, visited))
    return written


def path_or_text(text: str) -> Any:
    """Return a path written as text (``$.key``) as the path that it means; other text as it is.

    The CDK takes it for a literal, which no bucket, key or prefix is.
    """
    if isinstance(text, str) and _WRITTEN_PATH.match(text) and not renders_as_cdk() and "${Token[" not in text:
        return JsonPathToken(text)
    return text


def render_in_expression(value: Any) -> str:
    """Write a value as an argument of an intrinsic: a path as it is, a number, or quoted text."""
    path = json_path_from_any(value)
    if path is not None:
        return path
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise AuthoringError(
            f"an argument of an intrinsic function is {value!r}; allowed are text, numbers and JsonPath values",
            code="UnexpectedValue",
        )
    if isinstance(value, str):
        return "'" + "".join(_escaped(value)) + "'"
    return str(int(value)) if float(value).is_integer() else repr(value)


def _escaped(text: str) -> Iterator[str]:
    for position, character in enumerate(text):
        if character == "'":
            yield "\\'"
        elif character == "\\" and text[position + 1 : position + 2] not in ("{", "}"):
            yield "\\\\"
        else:
            yield character
