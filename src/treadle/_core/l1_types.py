"""The types of L1 properties in words, for messages and signatures."""

from __future__ import annotations

from typing import Any

__all__ = ["expectation", "short_name"]

_WORDS = {
    "s": "a str",
    "n": "a number",
    "b": "True or False",
    "d": "a datetime",
    "T": "a CfnTag",
    "J": "a dict or a list",
}


def expectation(code: Any) -> str:
    """Return the type of a property in words, such as ``a list of VolumeProperty``."""
    kind = code if isinstance(code, str) else code[0]
    if kind[0] == "@" or (kind[0] in "eSo" and len(kind) > 1):
        return f"{'an' if short_name(kind)[0] in 'AEIOU' else 'a'} {short_name(kind)}"
    if kind in ("L", "M"):
        item = code[1]
        inner = short_name(item) if isinstance(item, str) and item[0] == "@" else expectation(item)
        inner = {"a str": "str", "a number": "numbers", "a CfnTag": "CfnTag", "anything": ""}.get(inner, inner)
        return (
            (f"a list of {inner}" if kind == "L" else f"a dict with values of {inner}")
            if inner
            else ("a list" if kind == "L" else "a dict")
        )
    if kind == "U":
        return " or ".join(expectation(part) for part in code[1:])
    if kind == "R":
        nouns = dict.fromkeys(part.partition(".")[0].removesuffix("_ref").replace("_", " ") for part in code[1:])
        return f"a str or a resource ({', '.join(nouns)})"
    return _WORDS.get(kind, "anything")


def short_name(name: str) -> str:
    """Return the last part of a type's name."""
    return name.lstrip("@").rpartition(".")[2]
