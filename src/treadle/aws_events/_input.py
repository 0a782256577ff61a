"""What a rule's target is told: the event, a part of it, or something made with its fields.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import re
from typing import Any

from .._core.lazy import Lazy
from .._core.resolution import DefaultTokenResolver, ResolveContext, resolve
from .._core.stack import Stack
from .._core.tokens import IResolvable, StringConcat, Token
from ..constructs import IConstruct
from ..errors import AuthoringError

__all__ = ["EventField", "RuleTargetInput"]


class EventField(IResolvable):
    """A field of the event, as text in an input.

    :param path: the JSONPath of the field, such as ``$.detail.id``
    """

    account: str
    detail_type: str
    event_id: str
    region: str
    source: str
    time: str

    def __init__(self, path: str) -> None:
        self.path: str = path
        self.display_hint: str = re.sub(r"[^a-zA-Z0-9_-]", "-", re.sub(r"^[^a-zA-Z0-9_-]+", "", path))

    @staticmethod
    def from_path(path: str) -> str:
        """Return the field at a path, such as ``$.detail.id``."""
        return Token.as_string(EventField(path), display_hint=EventField(path).display_hint)

    def resolve(self, context: ResolveContext) -> Any:
        return self.path

    def to_string(self) -> str:
        """Return the field as text in an input."""
        return Token.as_string(self, display_hint=self.display_hint)

    def __str__(self) -> str:
        return self.to_string()


for _name, _path in (
    ("account", "$.account"),
    ("detail_type", "$.detail-type"),
    ("event_id", "$.id"),
    ("region", "$.region"),
    ("source", "$.source"),
    ("time", "$.time"),
):
    setattr(EventField, _name, EventField.from_path(_path))


class RuleTargetInput:
    """The input of a target; create it with one of the methods ``from_…``."""

    @staticmethod
    def from_event_path(path: str) -> RuleTargetInput:
        """Return a part of the event."""
        return _Part(path)

    @staticmethod
    def from_object(obj: Any) -> RuleTargetInput:
        """Return an object; texts in it may hold fields of the event."""
        return _Made(obj, unquote=True)

    @staticmethod
    def from_text(text: str) -> RuleTargetInput:
        """Return a text, which may hold fields of the event."""
        return _Made(text)

    @staticmethod
    def from_multiline_text(text: str) -> RuleTargetInput:
        """Return a text of several lines, each of which becomes a text of its own."""
        return _Made(text, lines=True)

    def bind(self, rule: IConstruct) -> dict[str, Any]:
        """Return the properties of the target that say what it is told."""
        raise NotImplementedError  # each implementation defines it


class _Part(RuleTargetInput):
    def __init__(self, path: str) -> None:
        self._path = path

    def bind(self, rule: IConstruct) -> dict[str, Any]:
        return {"input_path": self._path}


class _Made(RuleTargetInput):
    def __init__(self, value: Any, *, unquote: bool = False, lines: bool = False) -> None:
        self._value = value
        self._unquote = unquote
        self._lines = lines

    def bind(self, rule: IConstruct) -> dict[str, Any]:
        fields = _Fields()
        stack = Stack.of(rule)
        resolved = resolve(self._value, scope=rule, resolver=fields)
        if self._lines:
            text = "\n".join(stack.to_json_string(line) for line in resolved.split("\n"))
        else:
            text = stack.to_json_string(resolved)
        if not fields.paths:
            return {"input": text}
        template = _unquoted(text, list(fields.paths)) if self._unquote else text
        return {"input_template": template, "input_paths_map": fields.paths}


class _Fields(DefaultTokenResolver):
    """Puts a placeholder in place of each field and remembers its path."""

    def __init__(self) -> None:
        super().__init__(StringConcat())
        self.paths: dict[str, str] = {}
        self._keys: dict[str, str] = {}

    def resolve_token(self, token: Any, context: Any, post_processor: Any = None) -> Any:
        """Return the placeholder of a field, and any other token as text."""
        if not isinstance(token, EventField):
            return Token.as_string(token)
        key = self._keys.setdefault(token.path, token.display_hint or f"f{len(self._keys) + 1}")
        if self.paths.get(key, token.path) != token.path:
            raise AuthoringError(
                f"Single key '{key}' is used for two different JSON paths: '{token.path}' and '{self.paths[key]}'",
                code="DuplicateInputPathKey",
            )
        self.paths[key] = token.path
        return f"<{key}>"


def _unquoted(text: str, keys: list[str]) -> str:
    """Return a text in which a placeholder that is a whole text loses its quotes, so that objects fit in."""

    def produce(context: ResolveContext) -> Any:
        return Token.as_string(_walk(context.resolve(text), keys))

    return Lazy.uncached_string(produce)


def _walk(value: Any, keys: list[str]) -> Any:
    if isinstance(value, str):
        for key in keys:
            value = re.sub(rf'(?<!\\)"<{re.escape(key)}>"', f"<{key}>", value)
        return value
    if isinstance(value, dict):
        return {name: _walk(item, keys) for name, item in value.items()}
    return [_walk(item, keys) for item in value] if isinstance(value, list) else value
