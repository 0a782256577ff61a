"""The code of Lambda functions and layers: read-only copies, so that no handler changes what will be deployed."""

from __future__ import annotations

import os
import shutil
import stat
import threading
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from .._leftovers import new_folder, remove_folder
from ..errors import AppError

__all__ = ["LARGEST_UNPACKED", "CodeStore"]

LARGEST_UNPACKED = 262_144_000
"""AWS's quota for a function's code and its layers together, unpacked."""

_CHUNK = 1 << 20
_LONGEST_LINK = 4096
_SYMLINK_TARGETS_LEAVE = "it is a symbolic link that leads out of the archive"


class CodeStore:
    """Create read-only copies of functions' code, each when it is first needed; `close` removes them."""

    def __init__(self) -> None:
        self._root: Path | None = None
        self._count = 0
        self._copies: dict[tuple[Path, int], Path] = {}
        self._lock = threading.RLock()

    def check_size(self, what: str, sources: Iterable[Path]) -> None:
        """Check that code and layers together keep AWS's quota.

        :param what: the function, for the error
        :raises AppError: when they are larger, or an archive can't be read
        """
        sizes = [_declared_size(what, source) for source in sources]
        if sum(sizes) > LARGEST_UNPACKED:
            raise _too_large(what, f"{sum(sizes):,} bytes")

    def copy(self, what: str, source: Path) -> Path:
        """Return a read-only copy of a folder, or of an archive's content.

        :raises AppError: when it can't be copied whole
        """
        with self._lock:
            state = source, _state(what, source)  # the same path may get other code, and then another copy
            copied = self._copies.get(state)
            if copied is None:
                copied = self.new_folder("code")
                if source.is_dir():
                    _Copy(what, source).write(copied)
                else:
                    _unpack(what, source, copied)
                _protect(copied)
                self._copies[state] = copied
            return copied

    def write(self, name: str, text: str) -> Path:
        """Return a read-only folder with one file."""
        folder = self.new_folder("code")
        (folder / name).write_text(text, encoding="utf-8")
        _protect(folder)
        return folder

    def new_folder(self, kind: str) -> Path:
        """Create a writable folder."""
        with self._lock:
            if self._root is None:
                self._root = new_folder("lambda")
                # on AWS nothing lies above the code: a "type": "module" above this folder must not reach it
                (self._root / "package.json").write_text("{}")
            self._count += 1
            folder = self._root / f"{kind}-{self._count}"
            folder.mkdir()
            return folder

    def close(self) -> None:
        """Remove all copies and folders."""
        with self._lock:
            root, self._root = self._root, None
            self._copies.clear()
        if root is not None:
            remove_folder(root)


def _state(what: str, source: Path) -> int:
    """Return a number that changes with the names, sizes and times of a source's files."""
    if not source.is_dir():
        about = source.stat()
        return hash((about.st_size, about.st_mtime_ns))
    return _Copy(what, source).state()


def _error(what: str, message: str) -> AppError:
    return AppError(f"the code of {what} can't be used: {message}", code="LambdaCode")


def _too_large(what: str, size: str) -> AppError:
    return AppError(
        f"the code of {what} with its layers has {size} unpacked; AWS Lambda allows {LARGEST_UNPACKED:,}. "
        "Leave files out of the asset, or use a container image",
        code="LambdaCodeSize",
    )


def _protect(folder: Path) -> None:
    """Remove all write permissions below a folder, and its own."""
    for place, _, files in os.walk(folder, topdown=False):
        for name in files:
            path = os.path.join(place, name)
            if not os.path.islink(path):
                os.chmod(path, stat.S_IMODE(os.stat(path).st_mode) & 0o555)
        os.chmod(place, 0o555)


# ---------------------------------------------------------------- archives


def _declared_size(what: str, source: Path) -> int:
    if source.is_dir():
        return _Copy(what, source).size()
    with _opened(what, source) as archive:
        return sum(info.file_size for info in archive.infolist())


def _opened(what: str, source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _error(what, f"{source.name} is no zip archive ({error})") from None


def _unpack(what: str, source: Path, target: Path) -> None:
    """Unpack an archive with its modes and symbolic links."""
    links: list[tuple[str, str]] = []
    modes: list[tuple[Path, int]] = []
    left = LARGEST_UNPACKED
    with _opened(what, source) as archive:
        for info in archive.infolist():
            name = _checked_name(what, info.filename)
            mode = info.external_attr >> 16
            try:
                if info.is_dir():
                    (target / name).mkdir(parents=True, exist_ok=True)
                    continue
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                if stat.S_ISLNK(mode):
                    links.append((name, _link_target(what, archive, info)))
                    continue
                left = _write_member(what, archive, info, target / name, left)
            except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
                raise _error(what, f"{info.filename} can't be unpacked ({error})") from None
            except (FileExistsError, NotADirectoryError, IsADirectoryError):
                raise _error(what, f"{info.filename} is in the archive both as a file and as a folder") from None
            modes.append((target / name, stat.S_IMODE(mode) & 0o777 if mode else 0o644))
    for path, mode in modes:
        path.chmod(mode)
    _create_links(what, target, links)


def _checked_name(what: str, name: str) -> str:
    parts = name.split("/")
    if name.startswith(("/", "\\")) or ".." in parts or "\0" in name or (os.name == "nt" and ":" in name):
        raise _error(what, f"the archive's member {name!r} has a path that leads out of the folder it is unpacked in")
    return name


def _write_member(what: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path, left: int) -> int:
    """Write one file; return how many more bytes may be written."""
    with archive.open(info) as member, path.open("wb") as file:
        while data := member.read(_CHUNK):
            left -= len(data)
            if left < 0:
                raise _too_large(what, f"more than {LARGEST_UNPACKED:,} bytes")
            file.write(data)
    return left


def _link_target(what: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    with archive.open(info) as member:
        data = member.read(_LONGEST_LINK + 1)
    text = data.decode("utf-8", "surrogateescape")
    inner = os.path.normpath(os.path.join(os.path.dirname(info.filename), text))
    if len(data) > _LONGEST_LINK or "\0" in text or os.path.isabs(text) or inner.split(os.sep)[0] == "..":
        raise _error(what, f"{info.filename}: {_SYMLINK_TARGETS_LEAVE}")
    return text


def _create_links(what: str, target: Path, links: list[tuple[str, str]]) -> None:
    """Create symbolic links after all files, so that nothing is written through one."""
    for name, text in links:
        try:
            os.symlink(text, target / name)
        except OSError as error:
            raise _error(what, f"the symbolic link {name} can't be created ({error.strerror})") from None
    root = os.path.realpath(target)
    for name, _ in links:  # one link may lead on through another
        found = os.path.realpath(target / name)
        if found != root and not found.startswith(root + os.sep):
            raise _error(what, f"{name}: {_SYMLINK_TARGETS_LEAVE}")


# ---------------------------------------------------------------- folders


class _Copy:
    """Copy a folder; links within it are kept, those that leave it are followed, as the CDK does when it packs one."""

    def __init__(self, what: str, source: Path) -> None:
        self._what = what
        self._source = source
        self._root = os.path.realpath(source)

    def size(self) -> int:
        return sum(entry.stat().st_size for entry, _, kind in self._walk() if kind == "file")

    def state(self) -> int:
        found = [(name, kind, entry.stat(follow_symlinks=kind != "link")) for entry, name, kind in self._walk()]
        return hash(tuple((name, kind, about.st_size, about.st_mtime_ns) for name, kind, about in found))

    def write(self, target: Path) -> None:
        for entry, name, kind in self._walk():
            path = target / name
            if kind == "folder":
                path.mkdir()
            elif kind == "link":
                os.symlink(self._link(entry.path, name), path)
            else:
                shutil.copy2(entry.path, path)

    def _link(self, path: str, name: str) -> str:
        text = os.readlink(path)
        if not os.path.isabs(text):
            return text
        inner = os.path.relpath(os.path.realpath(path), self._root)
        return os.path.relpath(inner, os.path.dirname(name) or ".")

    def _walk(self) -> Iterable[tuple[os.DirEntry[str], str, str]]:
        """Yield (entry, its path within the folder, "file" | "folder" | "link"), a folder before what is in it."""
        pending = [(str(self._source), "", frozenset({self._root}))]
        while pending:
            place, inside, above = pending.pop()
            for entry in sorted(os.scandir(place), key=lambda found: found.name):
                name = os.path.join(inside, entry.name)
                real = os.path.realpath(entry.path) if entry.is_symlink() else ""
                if real and (real.startswith(self._root + os.sep) or not os.path.exists(real)):
                    yield entry, name, "link"
                elif entry.is_dir():
                    real = real or os.path.realpath(entry.path)
                    if real in above or real == self._root:
                        raise _error(self._what, f"the symbolic link {name} leads back to a folder above it")
                    yield entry, name, "folder"
                    pending.append((entry.path, name, above | {real}))
                elif entry.is_file():
                    yield entry, name, "file"
                else:
                    raise _error(self._what, f"{name} is neither a file nor a folder")
