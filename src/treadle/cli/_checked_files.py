"""The files that `treadle check` reads: their definitions with the places of their values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..asl._places import Path as ValuePath
from ..check import Document, Unreadable, read_document

__all__ = ["LARGEST_FILE", "CheckedFile", "CheckedMachine", "Locate", "NotRead", "locator", "read_file", "text_size"]

Locate = Callable[[ValuePath], tuple[str, int, int]]
LARGEST_FILE: Final = 8 * 1_048_576


@dataclass(slots=True)
class CheckedMachine:
    """A definition.

    :ivar root: its value
    :ivar name: what its template calls it; empty for a lone definition
    :ivar express: None where nothing says which type the machine has
    :ivar logical_id: of its resource in the template
    :ivar locate_role: for findings about the role, where the template itself is not the user's
    """

    root: Any
    express: bool | None
    locate: Locate
    name: str = ""
    logical_id: str = ""
    size: int | None = None
    locate_role: Locate | None = None


@dataclass(slots=True)
class CheckedFile:
    """A file with its definitions.

    :ivar template: the template, for rules about roles and functions
    """

    file: str
    machines: list[CheckedMachine] = field(default_factory=list)
    template: Mapping[str, Any] | None = None
    locate: Locate | None = None
    size: int = 0
    unused: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class NotRead:
    """A file that can't be read."""

    file: str
    message: str
    line: int = 1
    column: int = 1


def read_file(path: Path) -> Document:
    """Read a file of JSON or YAML.

    :raises Unreadable: when it is too large or no JSON or YAML
    :raises OSError: when it can't be opened
    """
    if path.stat().st_size > LARGEST_FILE:
        raise Unreadable(f"expected at most {LARGEST_FILE:,} bytes, got {path.stat().st_size:,}")
    is_yaml = path.suffix in (".yaml", ".yml")
    document = read_document(path.read_bytes(), is_yaml=is_yaml)
    if document.duplicates:
        pointer, key = document.duplicates[0]
        raise Unreadable(f"the key '{key}' occurs twice at {pointer or '/'}", *document.place_of_key(pointer, key))
    return document


def text_size(document: Document) -> int | None:
    """Return the characters of a definition's JSON text; None for YAML, which is deployed as JSON."""
    return None if document.is_yaml else len(document.text)


def locator(file: str, document: Document, base: ValuePath = ()) -> Locate:
    """Return a function that finds the place of a value in a document."""
    return lambda path: (file, *document.place((*base, *path)))
