"""The text of a definition or template as a value, and the places of its values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..asl import (
    JsonTextError,
    Place,
    YamlTextError,
    find_place,
    json_places,
    load_yaml,
    loads,
    place_yaml,
    quote_placeholders,
    resolve_pointer,
)
from ..asl._places import Path
from ..asl._values import duplicate_keys

_NAMED_PLACE = re.compile(r"at line (\d+), column (\d+)$")

__all__ = ["Document", "Unreadable", "read_document"]


class Unreadable(ValueError):
    """Report text that can't be read, with its place."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


@dataclass
class Document:
    """A file's value.

    :ivar functions: whether the tags of YAML are CloudFormation's functions
    """

    text: str
    is_yaml: bool
    value: Any = None
    functions: bool = False
    duplicates: list[tuple[str, str]] = field(default_factory=list)

    @cached_property
    def _places(self) -> Place:
        if self.is_yaml:
            return place_yaml(self.text.encode(), functions=self.functions)
        return json_places(self.text)

    def place(self, path: Path) -> tuple[int, int]:
        """Return the line and column of a value, or of what is nearest around it."""
        found = find_place(self._places, path)
        return found.line, found.column

    def place_of_key(self, pointer: str, key: str) -> tuple[int, int]:
        """Return the line and column of a key in the object at a pointer."""
        return self.place((*resolve_pointer(self.value, pointer), key))

    def text_origin(self, path: Path) -> tuple[int, int] | None:
        """Return the line and the indentation of the text block at a path; None where it is no block."""
        found = find_place(self._places, path)
        if found.block_line is None:
            return None
        lines = self.text.split("\n")
        line = found.block_line
        while line <= len(lines) and not lines[line - 1].strip():
            line += 1
        content = lines[line - 1] if line <= len(lines) else ""
        return found.block_line, len(content) - len(content.lstrip(" "))


def read_document(data: bytes, *, is_yaml: bool, largest: int | None = None) -> Document:
    """Parse a file's text.

    :raises Unreadable: when it is no JSON or YAML
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        raise Unreadable(f"expected UTF-8 text: byte {error.start} ({error.reason})", line, column) from None
    if largest is not None and len(text) > largest:
        raise Unreadable(f"expected at most {largest:,} characters, got {len(text):,}")
    document = Document(text, is_yaml)
    if is_yaml:
        try:
            document.value = load_yaml(data, functions=True)
            value = document.value
            document.functions = isinstance(value, dict) and "Resources" in value and "States" not in value
            if not document.functions:
                document.value = load_yaml(data)
        except YamlTextError as error:
            raise Unreadable(f"not valid YAML: {error}", *error.place) from None
        return document
    duplicates: list[tuple[dict[str, Any], str]] = []
    try:
        document.value = loads(quote_placeholders(text), duplicates=duplicates)
    except JsonTextError as error:
        raise Unreadable(f"not valid JSON: {error}", *_place_in(str(error))) from None
    document.duplicates = list(duplicate_keys(document.value, duplicates))
    return document


def _place_in(message: str) -> tuple[int, int]:
    found = _NAMED_PLACE.search(message)
    return (int(found[1]), int(found[2])) if found else (1, 1)
