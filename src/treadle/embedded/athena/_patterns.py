"""Patterns in literals: of times, of paths into JSON, and of replacements."""

from __future__ import annotations

import re
from typing import Final

from ._failures import QueryError, unsupported

__all__ = ["json_path", "replacement", "time_format"]

# MySQL's letters -> strftime's; https://trino.io/docs/current/functions/datetime.html#mysql-date-functions
_LETTERS: Final = {
    "a": "%a", "b": "%b", "c": "%-m", "d": "%d", "e": "%-d", "f": "%f", "H": "%H", "h": "%I", "I": "%I", "i": "%M",
    "j": "%j", "k": "%-H", "l": "%-I", "M": "%B", "m": "%m", "p": "%p", "r": "%I:%M:%S %p", "S": "%S", "s": "%S",
    "T": "%H:%M:%S", "v": "%V", "W": "%A", "Y": "%Y", "y": "%y", "%": "%%",
}  # fmt: skip
_UNSUPPORTED: Final = "DUuVwXx"
_READ_ONLY: Final = {"c": "%m", "e": "%d", "k": "%H", "l": "%I"}
_PATH: Final = re.compile(r"""\.([A-Za-z_][\w-]*|"[^"]+")|\[(\d+)\]|\[(?:"([^"]+)"|'([^']+)')\]""")


def time_format(pattern: str, *, reading: bool) -> str:
    """Return strftime's pattern for a pattern of date_format or date_parse."""

    def letter(found: re.Match[str]) -> str:
        name = found[1]
        if name in _UNSUPPORTED or (reading and name == "v"):
            raise unsupported(f"%{name} in a pattern of {'date_parse' if reading else 'date_format'}")
        if reading and name in _READ_ONLY:
            return _READ_ONLY[name]
        return _LETTERS.get(name, name)

    return re.sub(
        r"%(.)", letter, pattern.rstrip("%") if pattern.endswith("%") and not pattern.endswith("%%") else pattern
    )


def json_path(path: str) -> str:
    """Return DuckDB's form of a path such as ``$.a['b'][0]``.

    :raises QueryError: when it is none, or has wildcards
    """
    if "*" in path or ".." in path:
        raise unsupported(f"the JSON path '{path}': it has wildcards")
    made, at = "$", 1
    while path.startswith("$") and at < len(path):
        found = _PATH.match(path, at)
        if found is None:
            break
        key = found[1] or found[3] or found[4]
        made += f'."{key.strip(chr(34))}"' if key else f"[{found[2]}]"
        at = found.end()
    if not path.startswith("$") or at < len(path):
        raise QueryError(f"INVALID_FUNCTION_ARGUMENT: Invalid JSON path: '{path}'")
    return made


def replacement(text: str) -> str:
    r"""Return a replacement with RE2's \1 where Java has $1."""

    def part(found: re.Match[str]) -> str:
        if found[0].startswith("\\"):
            return "\\\\" if found[0] == "\\\\" else found[0][1:]
        if found[1] is None:
            raise unsupported(f"the replacement '{text}'")
        return f"\\{found[1]}"

    return re.sub(r"\\.|\$(\d)?", part, text, flags=re.DOTALL)
