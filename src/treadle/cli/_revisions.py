"""Paths in git revisions: ``git:HEAD~3:app.py``."""

from __future__ import annotations

import os
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from .._leftovers import new_folder, remove_folder
from ..errors import AppError

__all__ = ["checked_out"]

_PREFIX: Final = "git:"
_SECONDS: Final = 120


@contextmanager
def checked_out(path: str) -> Iterator[Path]:
    """Provide what a path names; for one in a git revision the revision's files in a temporary folder.

    :raises AppError: when there is no such revision or path
    """
    if not path.startswith(_PREFIX):
        yield Path(path)
        return
    revision, _, inside = path.removeprefix(_PREFIX).partition(":")
    if not revision or not inside or revision.startswith("-"):
        raise AppError(f"{path}: expected git:REVISION:PATH, such as git:HEAD~1:app.py", code="Revision")
    top = Path(_git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n"))
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", path=path)
    wanted = Path(os.path.abspath(inside))
    if not wanted.is_relative_to(top.resolve()):
        raise AppError(f"{path}: expected a path in the repository {top}", code="Revision")
    relative = wanted.relative_to(top.resolve())
    folder = new_folder("revision")
    try:
        archive = folder / "archive.tar"
        _git("-C", str(top), "archive", "--format=tar", f"--output={archive}", commit.decode().strip(), path=path)
        files = folder / "files"
        files.mkdir()
        with tarfile.open(archive) as packed:
            packed.extractall(files, filter="data")
        if not (files / relative).exists():
            raise AppError(f"{path}: the revision {revision} has no {relative}", code="Revision")
        yield files / relative
    except tarfile.TarError as error:
        raise AppError(f"{path}: the revision can't be read: {error}", code="Revision") from None
    finally:
        remove_folder(folder)


def _git(*arguments: str, path: str = "") -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, timeout=_SECONDS, check=False)
    except FileNotFoundError:
        raise AppError("git: paths need the git command, which is not installed", code="Revision") from None
    except subprocess.TimeoutExpired:
        raise AppError(f"git {arguments[0]} did not end within {_SECONDS} seconds", code="Revision") from None
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1] if lines else "there is no such revision"
        raise AppError(f"{path or 'git'}: {reason}", code="Revision")
    return done.stdout
