"""Which changes of files make ``--watch`` synthesize the app again: those that the app doesn't make itself."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from ._cdk_project import CdkProject

__all__ = ["WatchedFiles"]

_ALWAYS_OUT: Final = ("**/.*", "**/.*/**", "**/node_modules/**", "**/__pycache__/**", "**/*.pyc", "**/.venv/**")
"""What the cdk command leaves out always, and what Python writes."""
_NOT_SETTLED: Final = 1.0
"""Seconds after a synthesis in which files that it wrote may still be reported."""
_LARGEST: Final = 50_000_000


class WatchedFiles:
    """Decide by the patterns of cdk.json and by contents.

    An app that writes files beside itself (bundles, generated code, its context) would be synthesized for ever. So a
    file counts when its content changed, and one that two syntheses in a row have changed is taken for their own.
    """

    def __init__(self, project: CdkProject) -> None:
        self._folder = project.folder.resolve()
        self._include = [_pattern(text) for text in project.watched]
        output = project.output or "cdk.out"
        excluded = (*project.unwatched, *_ALWAYS_OUT, output, f"{output}/**")
        self._exclude = [_pattern(text) for text in excluded]
        self._contents: dict[Path, str | None] = {}
        self._own: dict[Path, int] = {}
        """How many syntheses in a row have changed a file."""
        self._began = self._ended = 0.0

    def includes(self, file: Path) -> bool:
        """Return whether the patterns include a file."""
        try:
            name = file.resolve().relative_to(self._folder).as_posix()
        except ValueError:
            return False
        return any(each.fullmatch(name) for each in self._include) and not any(
            each.fullmatch(name) for each in self._exclude
        )

    @contextmanager
    def synthesizing(self) -> Iterator[None]:
        """Note that the app is synthesized meanwhile."""
        self._began = time.time()
        try:
            yield
        finally:
            self._ended = time.time()

    def changed(self, files: Iterable[Path]) -> list[Path]:
        """Return the files whose content somebody else has changed."""
        found = []
        for file in sorted(files):
            content = _digest(file)
            if content is not None and self._contents.get(file) == content:
                continue
            known = file in self._contents
            self._contents[file] = content
            if content is None and not known and self._wrote(None):
                continue  # a temporary file of the app
            if self._wrote(file):
                self._own[file] = self._own.get(file, 0) + 1
                if self._own[file] > 1:
                    continue
            else:
                self._own.pop(file, None)
            found.append(file)
        return found

    def _wrote(self, file: Path | None) -> bool:
        """Return whether a file was changed while the app was synthesized."""
        if file is not None:
            try:
                changed = file.stat().st_mtime
            except OSError:
                changed = time.time()
            return self._began <= changed <= self._ended
        return self._began > 0 and time.time() <= self._ended + _NOT_SETTLED


def _digest(file: Path) -> str | None:
    """Return the digest of a file's content; None where it is gone, or no file."""
    try:
        if file.stat().st_size > _LARGEST:
            return f"{file.stat().st_mtime_ns}"
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return None


def _pattern(text: str) -> re.Pattern[str]:
    """Return the expression of a glob, in which ``**`` spans folders; a folder's name matches every file below it."""
    text = text.removeprefix("./").rstrip("/")
    made = ""
    i = 0
    while i < len(text):
        if text.startswith("**/", i):
            made, i = made + "(?:[^/]+/)*", i + 3
        elif text.startswith("**", i):
            made, i = made + ".*", i + 2
        elif text[i] == "*":
            made, i = made + "[^/]*", i + 1
        elif text[i] == "?":
            made, i = made + "[^/]", i + 1
        else:
            made, i = made + re.escape(text[i]), i + 1
    return re.compile(f"{made}(?:/.*)?")
