"""The file of `treadle run --history`."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .._leftovers import track_file
from ..errors import AppError
from ..services import json_text
from ._interrupts import uninterrupted

if TYPE_CHECKING:
    from ..drivers import Run

__all__ = ["check_history", "write_history"]


def check_history(path: str | None) -> None:
    """Check that a history file can be written, before anything runs.

    :raises AppError: when its folder isn't there or can't be written
    """
    if path is None:
        return
    folder = Path(path).absolute().parent
    if not folder.is_dir():
        raise AppError(f"--history {path}: there is no folder {folder}", code="History")
    if not os.access(path if Path(path).exists() else folder, os.W_OK):
        raise AppError(f"--history {path} can't be written", code="History")


def write_history(name: str | None, run: Run) -> None:
    """Write an execution's history, as GetExecutionHistory answers it, as a whole.

    :param name: the file; None writes none
    """
    if not name:
        return
    path = Path(name)
    if path.exists() and not path.is_file():  # a device or a pipe, such as /dev/stdout
        path.write_text(json_text({"events": run.result.history()}), encoding="utf-8")
        return
    # written aside, so that no interrupt leaves half a history
    aside = path.absolute().with_name(f".{path.name}.{os.getpid()}.tmp")
    track_file(aside)
    try:
        aside.write_text(json_text({"events": run.result.history()}), encoding="utf-8")
        with uninterrupted():
            aside.replace(path.resolve())
    finally:
        with suppress(OSError):
            aside.unlink()
        track_file(aside, done=True)
