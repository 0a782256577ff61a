"""The file of `treadle run --history`."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

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


def write_history(name: str | None, run: Run, *, children: bool = False) -> None:
    """Write an execution's history, as GetExecutionHistory answers it, as a whole.

    :param name: the file; None writes none
    :param children: whether to add the executions of distributed Maps, each with its own history
    """
    if not name:
        return
    found: dict[str, Any] = {"events": run.result.history()}
    if children:
        found["children"] = _children(run)
    text = json_text(found)
    path = Path(name)
    if path.exists() and not path.is_file():  # a device or a pipe, such as /dev/stdout
        path.write_text(text, encoding="utf-8")
        return
    # written aside, so that no interrupt leaves half a history
    aside = path.absolute().with_name(f".{path.name}.{os.getpid()}.tmp")
    track_file(aside)
    try:
        aside.write_text(text, encoding="utf-8")
        with uninterrupted():
            aside.replace(path.resolve())
    finally:
        with suppress(OSError):
            aside.unlink()
        track_file(aside, done=True)


def _children(run: Run) -> list[dict[str, Any]]:
    """Return the executions of an execution's Map Runs with their histories, in the order of their items."""
    known = list(run.children.known()) if run.children is not None else []
    return [
        {
            "executionArn": child.arn,
            "mapRunArn": child.map_run_arn,
            "index": child.index,
            "status": child.status,
            "events": child.result.history(),
            **({"children": below} if (below := _children(child)) else {}),
        }
        for child in sorted(known, key=lambda one: (one.map_run_arn, one.index))
    ]
