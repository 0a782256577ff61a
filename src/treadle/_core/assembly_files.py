"""The files of a cloud assembly: written aside, and put in place together, so that no reader sees half of one."""

from __future__ import annotations

import filecmp
import json
import os
from collections.abc import Callable
from pathlib import Path

from .._leftovers import locked, new_folder, remove_folder, remove_tree
from ..errors import SynthesisError

__all__ = ["PendingFiles", "check_outdir", "publish", "stage_asset"]

MANIFEST = "manifest.json"


def check_outdir(directory: Path) -> None:
    """Check that a folder may get a cloud assembly: that its manifest.json, if it has one, is an assembly's.

    :raises SynthesisError: when the folder belongs to something else
    """
    manifest = directory / MANIFEST
    if not manifest.exists() or _is_assembly(directory):
        return
    raise SynthesisError(
        f"{manifest} is not the manifest of a cloud assembly, so nothing is written there; choose another folder "
        "with --output (or outdir), or delete this one",
        code="Outdir",
    )


def _is_assembly(directory: Path) -> bool:
    try:
        manifest = json.loads((directory / MANIFEST).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return _has_marker(directory)  # one that an earlier program wrote by half
    if not isinstance(manifest, dict) or not isinstance(manifest.get("version"), str):
        return False
    return isinstance(manifest.get("artifacts"), dict) or ("artifacts" not in manifest and _has_marker(directory))


def _has_marker(directory: Path) -> bool:
    try:
        marker = json.loads((directory / "cdk.out").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(marker, dict) and "version" in marker


class PendingFiles:
    """Files of one synthesis, complete but not yet in place.

    :param directory: the directory of the assembly
    """

    def __init__(self, directory: str) -> None:
        self._directory = Path(directory)
        self._folder: Path | None = None
        self._written: dict[Path, Path] = {}
        self.depth = 0
        """How many syntheses are going on, one stage within the other."""

    def write(self, path: Path, data: bytes) -> None:
        """Write a file aside, for `path`."""
        if self._folder is None:
            self._folder = new_folder("synth", self._directory)
        aside = self._written.setdefault(path, self._folder / str(len(self._written)))
        aside.write_bytes(data)

    def read(self, path: Path) -> bytes:
        """Return what is going to be in a file."""
        return self._written.get(path, path).read_bytes()

    def put_in_place(self) -> None:
        """Replace the files of the assembly; of each folder the manifest comes last, the outermost at the very end."""
        with locked(self._directory):
            check_outdir(self._directory)
            order = sorted(self._written, key=lambda path: (path.name == MANIFEST, -len(path.parts)))
            for path in order:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._written[path].replace(path)
        self.discard()

    def discard(self) -> None:
        """Remove what isn't in place."""
        self._written.clear()
        folder, self._folder = self._folder, None
        if folder is not None:
            remove_folder(folder)


def stage_asset(staged: str, copy: Callable[[str], object]) -> None:
    """Copy an asset into the assembly, under a name that is made of its content; whole, or not at all.

    :param copy: copies the asset to a path
    """
    aside = new_folder("asset", Path(staged).parent)
    try:
        copied = str(aside / os.path.basename(staged))
        copy(copied)
        try:
            os.rename(copied, staged)
        except OSError:
            if not os.path.exists(staged):  # or another process was faster, with the same content
                raise
    finally:
        remove_folder(aside)


def publish(source: Path, target: Path) -> None:
    """Move a complete assembly into a folder; what is there of an earlier one is replaced, other files stay.

    :raises SynthesisError: when the folder belongs to something else
    """
    target.mkdir(parents=True, exist_ok=True)
    with locked(target):
        check_outdir(target)
        _move(source, target)


def _move(source: Path, target: Path) -> None:
    entries = sorted(source.iterdir(), key=lambda entry: (entry.name == MANIFEST, not entry.name.startswith("asset.")))
    for entry in entries:
        place = target / entry.name
        if entry.name.startswith(".treadle-"):
            continue
        if entry.is_dir() and not entry.is_symlink():
            if place.is_symlink() or (place.exists() and not place.is_dir()):
                place.unlink()
            if not entry.name.startswith("asset."):
                place.mkdir(exist_ok=True)
                _move(entry, place)
                continue
            if place.exists():
                if _same(entry, place):
                    continue
                remove_tree(place)
            entry.rename(place)
        else:
            if place.is_dir() and not place.is_symlink():
                remove_tree(place)
            entry.replace(place)


def _same(one: Path, other: Path) -> bool:
    """Return whether two folders have the same files; names, sizes and times decide first, then contents."""
    compared = filecmp.dircmp(one, other, ignore=[])
    if compared.left_only or compared.right_only or compared.diff_files or compared.funny_files:
        return False
    return all(_same(one / name, other / name) for name in compared.common_dirs)
