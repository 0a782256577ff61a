"""Count docstrings that open with an idiom, and find words that users should not read: python scripts/check_wording.py

A docstring opens with an imperative in the field's words (Return, Raise, Check, Create …), or names the thing. The list
holds what this repository once used instead. ``--list`` prints each place.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
OPENINGS = frozenset("Give Take Let Tell Say Hold Stand Have Ground Gives Takes Lets Tells Says Holds Stands".split())
"""First words of docstrings that the field has a better word for."""
WORDS = (
    r"\b(is|are) wanted\b",
    r"\bisn't made by treadle\b",
    r"\bnobody waits\b",
    r"\bstands as it was\b",
    r"\bbecomes of\b",
    r"\bas the type has them\b",
    r"\bmake[sn]? a thing of\b",
    r"\bof our own making\b",
)
"""Phrases of messages, help and documents that stop a reader."""
MOST = 0.02
"""The largest part of docstrings that may open with an idiom."""


def docstrings() -> Iterator[tuple[Path, int, str]]:
    """Yield file, line and text of each docstring of the sources."""
    for file in sorted((ROOT / "src" / "treadle").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                text = ast.get_docstring(node)
                if text and "scripts/generate" not in text:
                    yield file, getattr(node, "lineno", 1), text


def phrases() -> Iterator[tuple[Path, int, str]]:
    """Yield file, line and text of phrases in messages and documents."""
    pattern = re.compile("|".join(WORDS))
    for file in sorted((ROOT / "src" / "treadle").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and (found := pattern.search(node.value)):
                yield file, node.lineno, found[0]
    for file in [*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if found := pattern.search(line):
                yield file, number, found[0]


def main() -> int:
    """Print the counts; return 1 when there are too many."""
    every = list(docstrings())
    opened = [(file, line, text) for file, line, text in every if text.split(None, 1)[0].strip(".,:") in OPENINGS]
    found = list(phrases())
    if "--list" in sys.argv:
        for file, line, text in opened:
            print(f"{file.relative_to(ROOT)}:{line}: {text.splitlines()[0]}")
    for file, line, text in found:
        print(f"{file.relative_to(ROOT)}:{line}: {text!r}")
    part = len(opened) / len(every)
    print(f"{len(opened)} of {len(every)} docstrings ({part:.1%}) open with an idiom; {len(found)} phrases")
    return 1 if part > MOST or found else 0


if __name__ == "__main__":
    sys.exit(main())
