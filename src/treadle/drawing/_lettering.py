"""The width of text as it is drawn, and names wrapped into lines.

No font is read: the widths are those of DejaVu Sans, the widest of the fonts that the pictures name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["printable", "shortened", "text_width", "wrapped"]

_NARROW: Final = frozenset("iIjl.,:;'|!()[]{}ft-/\\ r\"`")
_WIDE: Final = frozenset("mMwWOQ@%—…&+=<>~#→≤≥≠×")
_BREAK_AFTER: Final = re.compile(r"(?<=[\s_\-./:,])|(?<=[a-z0-9])(?=[A-Z])")
_LONGEST: Final = 200


@lru_cache(4096)
def _char_width(char: str) -> float:
    if char in _NARROW:
        return 0.42
    if char in _WIDE:
        return 1.01
    if char.isascii():
        return 0.72 if char.isupper() else 0.64
    if unicodedata.combining(char):
        return 0.0
    return 1.05 if unicodedata.east_asian_width(char) in "WF" or char > "\u2fff" else 0.85


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text at a font size, rather too much than too little."""
    return sum(map(_char_width, text)) * size * (1.1 if bold else 1.0)


def printable(text: str) -> str:
    """Escape what a picture can't show or what would turn the text around it: control and format characters."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char if (char.isprintable() and unicodedata.category(char) != "Cf") or char == "\u200d" else ascii(char)[1:-1]
        for char in text
    )


def shortened(text: str, length: int) -> str:
    """Return a text with its end left out where it is longer."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> tuple[str, ...]:
    """Return a text in lines: broken at spaces, punctuation and capital letters, within a word only where it must be.

    AWS refuses names of more than 80 characters; what goes beyond 200 is left out.
    """
    text = printable(shortened(text, _LONGEST) if len(text) > _LONGEST else text)
    if text_width(text, size, bold=bold) <= width:
        return (text,)
    lines: list[str] = []
    line = ""
    for piece in _BREAK_AFTER.split(text):
        if line and text_width((line + piece).rstrip(), size, bold=bold) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
        while text_width(line.rstrip(), size, bold=bold) > width:
            cut = len(line)
            while text_width(line[:cut], size, bold=bold) > width:
                cut -= 1
            lines.append(line[:cut])
            line = line[cut:]
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return tuple(each.strip() or " " for each in lines)
