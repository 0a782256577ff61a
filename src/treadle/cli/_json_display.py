"""JSON on a terminal: in colours that dark and light ones have, without hard line breaks, so that it can be copied."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from rich.text import Text

from ..services import json_text
from ._plain_text import plain

__all__ = ["json_lines", "read"]

_TOKEN = re.compile(r'("(?:\\.|[^"\\])*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b')
_ONE_LINE = 88
_MOST_FOLDED = 100_000
"""Lines that are counted at most when a value is folded."""
_MOST_COLOURED = 20_000
"""Characters up to which JSON is coloured: laying out a longer text takes as long as a run."""


def json_lines(value: Any, *, indent: int = 0, most: int | None = None) -> list[Text]:
    """Return a value as lines of JSON: one where it is short.

    :param indent: how many spaces each line begins with
    :param most: how many lines to show, objects and lists that fit into one on a single line; the rest is counted. None
        shows the value whole, each member on its own line
    """
    text = json_text(value)
    if len(text) + indent <= _ONE_LINE:
        lines = [text]
    elif most is None:
        lines = json_text(value, indent=2).splitlines()
    else:
        lines = list(islice(_short_lines(value, "", "", _ONE_LINE - indent), _MOST_FOLDED))
    folded = len(lines) - most if most is not None and len(lines) > most + 1 else 0
    shown = lines[: len(lines) - folded]
    coloured = sum(map(len, shown)) <= _MOST_COLOURED
    made = [_coloured(line, indent) if coloured else Text(" " * indent + plain(line)) for line in shown]
    if folded:
        made.append(Text(f"{' ' * indent}… {folded} more lines", style="dim"))
    return made


def _short_lines(value: Any, before: str, after: str, width: int) -> Iterator[str]:
    """Yield a value's lines, with what fits into one line on a single one.

    :param before: the spaces and the member's name before it
    :param after: the comma after it
    """
    spaces = " " * (len(before) - len(before.lstrip()))
    line = f"{before}{json_text(value)}{after}"
    if len(line) <= width or not isinstance(value, (dict, list)) or not value or len(spaces) > width // 2:
        yield line
        return
    members = value.items() if isinstance(value, dict) else (("", item) for item in value)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield before + opening
    for number, (key, item) in enumerate(members, 1):
        name = f"{json_text(key)}: " if isinstance(value, dict) else ""
        yield from _short_lines(item, f"{spaces}  {name}", "," if number < len(value) else "", width)
    yield f"{spaces}{closing}{after}"


def read(text: Any) -> Any:
    """Return the value of JSON text from a history; other text as it is."""
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return text


def _coloured(line: str, indent: int) -> Text:
    line = plain(line)
    text = Text(" " * indent + line)
    for found in _TOKEN.finditer(line):
        start, end = found.start() + indent, found.end() + indent
        if found[1] is not None:
            style = "bold" if found[2] is not None else "green"
            end = found.end(1) + indent
        else:
            style = "magenta"
        text.stylize(style, start, end)
    return text
