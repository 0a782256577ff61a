"""Lines and columns of the values in a text: JSON with or without placeholders, and the nodes of YAML.

A placeholder is `${…}`, which a deployment fills in. In JSON it may stand without quotes where it is a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

__all__ = ["PLACEHOLDER_MARK", "Place", "find_place", "json_places", "quote_placeholders", "resolve_pointer"]

PLACEHOLDER_MARK: Final = "\ue000"
"""The first character in place of a placeholder without quotes; one character instead of `${` keeps all columns."""

_BARE_PLACEHOLDER: Final = re.compile(r'("(?:[^"\\]|\\.)*+")|\$\{([^{}"\\\n]*)\}', re.DOTALL)
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\]:,]|[^\s{}\[\]:,"]++', re.DOTALL)
_INDEX: Final = re.compile(r"\[(\d+)\]")

Path = tuple[str | int, ...]


@dataclass(slots=True)
class Place:
    """Where a value begins, or the key that it belongs to.

    :ivar children: the places of an object's or an array's values
    :ivar block_line: for a text block of YAML (``|``): the line that its text begins on
    """

    line: int
    column: int
    children: dict[str | int, Place] = field(default_factory=dict)
    block_line: int | None = None


def quote_placeholders(text: str) -> str:
    """Return JSON text in which placeholders without quotes are texts, each as long as before."""
    if "${" not in text:
        return text
    return _BARE_PLACEHOLDER.sub(lambda match: match[1] or f'"{PLACEHOLDER_MARK}{match[2]}"', text)


def json_places(text: str) -> Place:
    """Return the places of all values in JSON text; of text that breaks off, those before its fault."""
    import json

    line, line_start, scanned = 1, 0, 0
    root: Place | None = None
    open_: list[tuple[Place, bool]] = []
    key: str | None = None
    key_place: tuple[int, int] | None = None
    for match in _TOKEN.finditer(text):
        start, token = match.start(), match[0]
        newlines = text.count("\n", scanned, start)
        if newlines:
            line += newlines
            line_start = text.rfind("\n", scanned, start) + 1
        scanned = start
        if token in (":", ","):
            continue
        if token in ("}", "]"):
            if open_:
                open_.pop()
            key = key_place = None
            continue
        at = (line, start - line_start + 1)
        if token[0] == '"' and open_ and open_[-1][1] and key is None:
            try:
                key = str(json.loads(token))
            except ValueError:
                key = token[1:-1]
            key_place = at
            continue
        place = Place(*(key_place or at))
        if not open_:
            if root is not None:
                break
            root = place
        else:
            parent, is_object = open_[-1]
            parent.children[key if is_object and key is not None else len(parent.children)] = place
        key = key_place = None
        if token in ("{", "["):
            open_.append((place, token == "{"))
    return root or Place(1, 1)


def yaml_places(root: Any) -> Place:
    """Return the places of a YAML document's nodes; values that merge keys bring have the places they come from."""
    made: dict[int, Place] = {}
    waiting: list[tuple[Any, Place]] = []

    def place_of(node: Any, mark: Any) -> Place:
        place = Place(mark.line + 1, mark.column + 1)
        if getattr(node, "style", None) == "|":
            place.block_line = node.start_mark.line + 2
        waiting.append((node, place))
        return place

    top = place_of(root, root.start_mark)
    while waiting:
        node, place = waiting.pop()
        if not isinstance(node.value, list):
            continue
        if id(node) in made:
            place.children = made[id(node)].children
            continue
        made[id(node)] = place
        for number, item in enumerate(node.value):
            if isinstance(item, tuple):
                key, value = item
                if key.tag.endswith(":merge"):
                    for merged_key, merged_value in _merged(value):
                        place.children.setdefault(str(merged_key.value), place_of(merged_value, merged_key.start_mark))
                else:
                    place.children[str(key.value)] = place_of(value, key.start_mark)
            else:
                place.children[number] = place_of(item, item.start_mark)
    return top


def _merged(node: Any) -> Iterator[tuple[Any, Any]]:
    for each in node.value if isinstance(node.value, list) else ():
        if isinstance(each, tuple):
            yield each
        elif isinstance(each.value, list):
            yield from (pair for pair in each.value if isinstance(pair, tuple))


def find_place(root: Place, path: Path) -> Place:
    """Return the place of a value, or of the innermost value around it that has one."""
    place = root
    for key in path:
        child = place.children.get(key)
        if child is None:
            break
        place = child
    return place


def resolve_pointer(root: Any, pointer: str) -> Path:
    """Return the keys that a problem's pointer goes through, as far as they exist in a value.

    Pointers of problems follow AWS: `/States/A/Retry[0]`, and a key that has a slash is not escaped.
    """
    parts = pointer.split("/")[1:] if pointer else []
    path: list[str | int] = []
    value = root
    while parts:
        taken = 0
        for count in range(len(parts), 0, -1) if isinstance(value, dict) else ():
            name = "/".join(parts[:count])
            plain = _INDEX.sub("", name) if name.endswith("]") else name
            if name in value:
                path.append(name)
                value = value[name]
                taken = count
                break
            if plain != name and plain in value:
                path.append(plain)
                value = value[plain]
                for index in map(int, _INDEX.findall(name[len(plain) :])):
                    path.append(index)
                    value = value[index] if isinstance(value, list) and index < len(value) else None
                taken = count
                break
        if not taken and isinstance(value, list) and parts[0].isdigit() and int(parts[0]) < len(value):
            path.append(int(parts[0]))
            value = value[int(parts[0])]
            taken = 1
        if not taken:
            break
        parts = parts[taken:]
    return tuple(path)
