"""The results of a Map Run on their way to S3: what is large lies on disk."""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Any, Final

from ..asl import dumps
from ..services import RESULT_STATUSES

__all__ = ["Results"]

_IN_MEMORY: Final = 4 * 1024 * 1024
_PER_FILE: Final = 5 * 1024**3


class _File:
    def __init__(self) -> None:
        self.stream = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (it is closed with the run)
        self.size = 0


class Results:
    """Collects results until they are exported."""

    def __init__(self) -> None:
        self._files: dict[str, list[_File]] = {status: [] for status in RESULT_STATUSES}

    def add(self, status: str, entry: Any) -> None:
        """Keep one result."""
        text = dumps(entry).encode("utf-8", "surrogatepass")
        files = self._files[status]
        if not files or files[-1].size + len(text) + 2 > _PER_FILE:
            files.append(_File())
        file = files[-1]
        if file.size:
            file.size += file.stream.write(b"\n")
        file.size += file.stream.write(text)

    def files(self, *, lines: bool) -> Iterator[tuple[str, int, bytes]]:
        """Yield (status, number, content) of each file."""
        for status in RESULT_STATUSES:
            for number, file in enumerate(self._files[status]):
                file.stream.seek(0)
                content = file.stream.read()
                # JSON text has no line breaks of its own
                yield status, number, content if lines else b"[" + content.replace(b"\n", b",") + b"]"

    def drop(self, *statuses: str) -> None:
        """Forget the results of some statuses."""
        for status in statuses:
            for file in self._files[status]:
                file.stream.close()
            self._files[status] = []
