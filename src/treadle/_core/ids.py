"""Logical ids and resource names: how a path becomes a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..constructs import IConstruct, Node
from ..errors import AuthoringError
from .scopes import StackScope
from .tokens import unresolved

__all__ = ["Names", "collation_key", "make_unique_id", "make_unique_resource_name"]

_NOT_ALPHANUMERIC = re.compile(r"[^A-Za-z0-9]")


def _hash(components: Sequence[str]) -> str:
    import hashlib  # OpenSSL takes its time: only when it is needed

    return hashlib.md5("/".join(components).encode(), usedforsecurity=False).hexdigest()[:8].upper()


def _remove_dupes(components: Sequence[str]) -> list[str]:
    found: list[str] = []
    for component in components:
        if not found or not found[-1].endswith(component):
            found.append(component)
    return found


def make_unique_id(components: Sequence[str]) -> str:
    """Return a logical id: a readable part (at most 240 characters) and eight digits of the path's MD5."""
    components = [component for component in components if component != "Default"]
    if not components:
        raise AuthoringError("Unable to calculate a unique id for an empty set of components", code="LogicalId")
    tokens = [component for component in components if unresolved(component)]
    if tokens:
        raise AuthoringError(f"ID components may not include unresolved tokens: {','.join(tokens)}", code="LogicalId")
    if len(components) == 1:
        candidate = _NOT_ALPHANUMERIC.sub("", components[0])
        if len(candidate) <= 255:
            return candidate
    human = "".join(_NOT_ALPHANUMERIC.sub("", part) for part in _remove_dupes(components) if part != "Resource")
    return human[:240] + _hash(components)


def make_unique_resource_name(
    components: Sequence[str],
    *,
    max_length: int | None = None,
    separator: str | None = None,
    allowed_special_characters: str | None = None,
    prefix: str | None = None,
) -> str:
    """Return a physical name of at most ``max_length`` characters (256 by default)."""
    limit = int(max_length or 256)
    separator = separator or ""
    prefix = prefix or ""
    refused = re.compile(f"[^A-Za-z0-9{allowed_special_characters or ''}]")
    components = [component for component in components if component != "Default"]
    if not components:
        raise AuthoringError(
            "Unable to calculate a unique resource name for an empty set of components", code="ResourceName"
        )
    if len(components) == 1:
        name = prefix + refused.sub("", components[0])
        if len(name) <= limit:
            return name
    parts = (refused.sub("", part) for part in _remove_dupes(components) if part != "Resource")
    human = prefix + separator.join(part for part in parts if part) + separator
    room = limit - 8
    if len(human) > room:
        half = room / 2
        human = human[: int(half)] + human[-int(half) :] if int(half) else ""
    return human + _hash(components)


class Names:
    """Create unique names of constructs."""

    @staticmethod
    def unique_id(construct: IConstruct) -> str:
        """Return an id that is unique in the app, made of the path."""
        return Names.node_unique_id(construct.node)

    @staticmethod
    def node_unique_id(node: Node) -> str:
        """Return an id that is unique in the app, made of the path."""
        components = [scope.node.id for scope in node.scopes[1:]]
        return make_unique_id(components) if components else ""

    @staticmethod
    def unique_resource_name(
        construct: IConstruct,
        *,
        max_length: int | None = None,
        separator: str | None = None,
        allowed_special_characters: str | None = None,
    ) -> str:
        """Return a physical name that starts with the stack's name."""
        scopes = construct.node.scopes
        stacks = [index for index, scope in enumerate(scopes) if _is_named_stack(scope)]
        start = stacks[-1] if stacks else 0
        components = [
            scope.stack_name if _is_named_stack(scope) else scope.node.id  # type: ignore[attr-defined]  # it is a stack
            for scope in scopes[start:]
        ]
        return make_unique_resource_name(
            components,
            max_length=max_length,
            separator=separator,
            allowed_special_characters=allowed_special_characters,
        )

    @staticmethod
    def stack_relative_construct_path(construct: IConstruct) -> str:
        """Return the path below the stack."""
        scopes = construct.node.scopes
        stacks = [index for index, scope in enumerate(scopes) if _is_named_stack(scope)]
        return "/".join(scope.node.id for scope in scopes[(stacks[-1] + 1 if stacks else 0) :])


def _is_named_stack(scope: Any) -> bool:
    return isinstance(scope, StackScope) and not unresolved(scope.stack_name)  # type: ignore[attr-defined]  # it is a stack


_PUNCTUATION = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_ORDER = {char: index for index, char in enumerate(_PUNCTUATION)}


def collation_key(text: str) -> tuple[list[int], list[int]]:
    """Return a key that sorts as ``localeCompare`` does: signs, digits, letters; lower case before upper."""
    first: list[int] = []
    second: list[int] = []
    for char in text:
        known = _ORDER.get(char)
        first.append(known if known is not None else 1000 + ord(char.lower()[0]))
        second.append(1 if char.isupper() else 0)
    return first, second
