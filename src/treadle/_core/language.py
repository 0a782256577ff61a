"""CloudFormation's way of joining strings, and JSON text with tokens in it."""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import Any

from ..errors import UnsupportedError
from .lazy import Lazy
from .resolution import INTRINSIC_KEY, DefaultTokenResolver, ResolveContext, Resolved
from .tokens import JsonNull, ResolutionTypeHint, number_text, text_of, unresolved

__all__ = ["CLOUDFORMATION_RESOLVER", "is_intrinsic", "minimal_join", "to_json"]


def is_intrinsic(x: Any) -> bool:
    """Return whether ``x`` is a CloudFormation function."""
    if not isinstance(x, dict) or len(x) != 1:
        return False
    name = next(iter(x))
    return name == "Ref" or (
        isinstance(name, str) and name.startswith("Fn::") and name not in ("Fn::GetArtifactAtt", "Fn::GetParam")
    )


def _is_text(x: Any) -> bool:
    return isinstance(x, str | int | float) and not isinstance(x, bool) and not unresolved(x)


def minimal_join(delimiter: str, values: list[Any]) -> list[Any]:
    """Flatten joins with the same delimiter, and join neighbouring literals."""
    result: list[Any] = []
    run: list[Any] = []

    def flush() -> None:
        if run:
            result.append(run[0] if len(run) == 1 else delimiter.join(map(text_of, run)))
            run.clear()

    def take(items: list[Any]) -> None:
        for item in items:
            if isinstance(item, dict) and len(item) == 1 and "Fn::Join" in item:
                inner = item["Fn::Join"]
                if isinstance(inner, list) and len(inner) == 2 and inner[0] == delimiter and isinstance(inner[1], list):
                    if not unresolved(inner[1]):
                        take(inner[1])
                        continue
            if _is_text(item):
                run.append(item)
                continue
            flush()
            result.append(item)

    take(values)
    flush()
    return result


class _Concat:
    """Join the parts of a string as ``Fn::Join`` where there is more than literal text."""

    def join(self, left: Any, right: Any) -> Any:
        return self.join_all([left, right])

    def join_all(self, parts: list[Any]) -> Any:
        known = [part for part in parts if part is not None]
        if not known:
            return ""
        if len(known) == 1:
            return known[0]
        joined = minimal_join("", known)
        if len(joined) == 1 and isinstance(joined[0], str):
            return joined[0]
        return {"Fn::Join": ["", joined]}


CLOUDFORMATION_CONCAT = _Concat()
CLOUDFORMATION_RESOLVER = DefaultTokenResolver(CLOUDFORMATION_CONCAT)


def quote(text: str) -> str:
    """Return a JSON string literal."""
    return encode_basestring(text)


def to_json(obj: Any, space: int | None = None) -> str:
    """Return a string token with the JSON text of ``obj``, whose tokens stay functions inside the text."""
    return Lazy.uncached_string(lambda context: _Writer(int(space or 0), context).write(obj))


class _Writer:
    __slots__ = ("_context", "_indent", "_parts", "_space", "_text")

    def __init__(self, space: int, context: ResolveContext) -> None:
        self._space = space
        self._context = context
        self._indent = 0
        self._text: list[str] = []
        self._parts: list[Any] = []

    def write(self, obj: Any) -> Any:
        self._value(self._context.resolve(obj, allow_intrinsic_keys=True))
        self._flush()
        if not self._parts:
            return None
        if len(self._parts) == 1:
            return self._parts[0]
        return {"Fn::Join": ["", minimal_join("", self._parts)]}

    def _flush(self) -> None:
        if self._text:
            self._parts.append("".join(self._text))
            self._text = []

    def _value(self, obj: Any) -> None:
        if obj is None:
            return
        text = self._text
        if isinstance(obj, str):
            text.append(quote(obj))
        elif obj is True:
            text.append("true")
        elif obj is False:
            text.append("false")
        elif isinstance(obj, int | float):
            text.append(number_text(obj) if obj == obj and obj not in (float("inf"), float("-inf")) else "null")
        elif isinstance(obj, JsonNull):
            text.append("null")
        elif isinstance(obj, list):
            self._collection("[", "]", [(None, item) for item in obj])
        elif type(obj) is Resolved and is_intrinsic(obj):
            self._intrinsic(obj)
        elif isinstance(obj, dict):
            self._collection("{", "}", [item for item in obj.items() if item[1] is not None])
        else:
            text.append(quote(str(obj)))

    def _collection(self, opening: str, closing: str, items: list[tuple[Any, Any]]) -> None:
        self._text.append(opening)
        self._indent += self._space
        for number, (key, value) in enumerate(items):
            if number:
                self._text.append(",")
            self._line()
            if opening == "{":
                if key.startswith(INTRINSIC_KEY):
                    key, value = value
                self._value(key)
                self._text.append(": " if self._space else ":")
            self._value(value)
        self._indent -= self._space
        if items:
            self._line()
        self._text.append(closing)

    def _line(self) -> None:
        if self._space:
            self._text.append("\n" + " " * self._indent)

    def _intrinsic(self, obj: Resolved) -> None:
        if obj.hint is ResolutionTypeHint.STRING:
            self._text.append('"')
            self._flush()
            self._parts.append(_quote_deep(obj))
            self._text.append('"')
            return
        if obj.hint is ResolutionTypeHint.STRING_LIST:
            raise UnsupportedError(
                f"a list which is known only at deployment ({json.dumps(obj, default=str)}) inside JSON text needs a "
                "custom resource that treadle doesn't make; join it to a string with Fn.join",
                code="ListInJson",
            )
        self._flush()
        self._parts.append(dict(obj))


def _quote_deep(x: Any) -> Any:
    if isinstance(x, list):
        return [_quote_deep(item) for item in x]
    if isinstance(x, dict):
        return {_quote_deep(key): _quote_deep(value) for key, value in x.items()}
    return quote(x)[1:-1] if isinstance(x, str) else x
