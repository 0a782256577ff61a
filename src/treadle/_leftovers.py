"""Temporary folders and child processes, none of which may outlive the process that created them.

A folder holds a file that its owner keeps locked. The system releases that lock however the owner ends, so a later
process can tell a stale folder from one in use: it removes those whose lock it can take, and no others.
"""

from __future__ import annotations

import atexit
import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

__all__ = [
    "forget_process",
    "locked",
    "new_folder",
    "remove_all",
    "remove_folder",
    "remove_tree",
    "sweep",
    "track_file",
    "track_process",
]

PREFIX = "treadle-"
_OWNER = ".treadle-owner"

# a signal handler reads these, so they are changed by single operations alone, without a lock
_folders: dict[Path, IO[bytes] | None] = {}
_files: dict[Path, None] = {}
_groups: dict[int, None] = {}


def new_folder(purpose: str, parent: Path | None = None) -> Path:
    """Create a folder that is removed when this process ends.

    :param purpose: a word for its name, such as ``synth``
    :param parent: where it is created; the system's temporary folder by default
    """
    import tempfile  # here and below: what is needed only where something is written isn't loaded with the package

    sweep(parent)
    name = f"{'.' if parent else ''}{PREFIX}{purpose}-{os.urandom(6).hex()}"
    folder = (parent or Path(tempfile.gettempdir())).resolve() / name
    _folders[folder] = None
    folder.mkdir(0o700)
    if sys.platform == "win32":  # no other process can remove a file there while it is open
        _folders[folder] = (folder / _OWNER).open("wb")
        return folder
    # the file gets its name when it is locked already: without that name no other process takes the folder for stale
    fresh = folder / f"{_OWNER}.new"
    _folders[folder] = file = fresh.open("wb")
    _lock(file.fileno(), wait=False)
    fresh.rename(folder / _OWNER)
    return folder


def remove_folder(folder: Path) -> None:
    """Remove a folder of `new_folder`."""
    file = _folders.get(folder)
    if file is not None and sys.platform == "win32":
        file.close()
    remove_tree(folder)
    _folders.pop(folder, None)
    if file is not None:
        file.close()


def remove_tree(folder: Path) -> None:
    """Remove a folder, whatever its permissions are."""
    if not folder.is_dir() or folder.is_symlink():
        return
    for place, names, _ in os.walk(folder):
        for path in (place, *(os.path.join(place, name) for name in names)):
            with suppress(OSError):
                if not os.path.islink(path):
                    os.chmod(path, stat.S_IRWXU)
    import shutil

    shutil.rmtree(folder, ignore_errors=True)


def track_file(path: Path, *, done: bool = False) -> None:
    """Remove a file that is being written if the process ends before it is done."""
    if done:
        _files.pop(path, None)
    else:
        _files[path] = None


def track_process(group: int) -> None:
    """End a process and its group when this process ends."""
    _groups[group] = None


def forget_process(group: int) -> None:
    """Note that a process has ended."""
    _groups.pop(group, None)


def remove_all() -> None:
    """End the processes and remove the folders that this process created; safe in a signal handler."""
    for group in list(_groups):
        with suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(group, 9)
            else:
                os.kill(group, 15)
    _groups.clear()
    for file in list(_files):
        with suppress(OSError):
            file.unlink()
    for folder in list(_folders):
        for _ in range(3):  # a process that is ending may still write
            remove_tree(folder)
            if not folder.exists():
                break
            time.sleep(0.05)
        remove_folder(folder)


def sweep(parent: Path | None = None) -> list[Path]:
    """Remove the folders that processes which ended without cleaning up have left behind; return them.

    :param parent: where to look; the system's temporary folder by default
    """
    import tempfile

    swept: list[Path] = []
    place = parent if parent is not None else Path(tempfile.gettempdir())
    beginning = f"{'.' if parent is not None else ''}{PREFIX}"
    try:
        found = [Path(entry.path) for entry in os.scandir(place) if entry.name.startswith(beginning)]
    except OSError:
        return swept
    for folder in found:
        with suppress(OSError):
            if _is_stale(folder):
                remove_tree(folder)
                swept.append(folder)
    return swept


def _is_stale(folder: Path) -> bool:
    """Return whether a folder is one of `new_folder`, of this user, whose owner has ended."""
    about = folder.lstat()
    if not stat.S_ISDIR(about.st_mode) or folder.resolve() in _folders:
        return False
    if sys.platform == "win32":
        (folder / _OWNER).unlink()  # fails while its owner has it open
        return True
    if about.st_uid != os.getuid():
        return False
    descriptor = os.open(folder / _OWNER, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        return _lock(descriptor, wait=False)
    finally:
        os.close(descriptor)


def _lock(descriptor: int, *, wait: bool, shared: bool = False) -> bool:
    """Lock an open file or folder until it is closed; return whether that was possible."""
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


@contextmanager
def locked(folder: Path, *, shared: bool = False) -> Iterator[None]:
    """Keep other treadle processes from changing a folder meanwhile (or from reading it, unless ``shared``).

    Advisory, and without effect where folders can't be locked: on Windows, and on some network file systems.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _lock(descriptor, wait=True, shared=shared)
        yield
    finally:
        os.close(descriptor)


def _forget() -> None:
    """Leave everything to the process that created it; this one is a fork."""
    _folders.clear()
    _files.clear()
    _groups.clear()


atexit.register(remove_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
