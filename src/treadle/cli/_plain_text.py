"""Text from elsewhere, made safe for a terminal."""

from __future__ import annotations

__all__ = ["plain"]


def plain(text: str) -> str:
    """Return the text with control characters and halves of surrogate pairs as escapes: \\x1b can't move the cursor."""
    if text.isprintable() and text.isascii():
        return text
    return "".join(
        " "
        if char == "\u00a0"
        else char
        if char in "\n\t" or (char.isprintable() and not "\ud800" <= char <= "\udfff")
        else ascii(char)[1:-1]
        for char in text
    )
