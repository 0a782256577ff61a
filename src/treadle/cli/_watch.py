"""Watches an app's source, and tells when it has another form."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import click

from ..errors import AppError, MissingExtraError, TreadleError
from ._cdk_project import CdkProject
from ._preflight import check_served
from ._source import Assembly, load
from ._watched_files import WatchedFiles

__all__ = ["Watch"]


class Watch:
    """Synthesizes an app anew when a file beside it changes, in an interpreter of its own: its modules are read again.

    :param target: the app, as the command was given it
    :param take: is given each new form, in a thread of its own
    :param context: values of the app's context
    :raises MissingExtraError: when `watchfiles` isn't installed
    :raises AppError: when the target is no app
    """

    def __init__(self, target: str, take: Callable[[Assembly], None], context: Mapping[str, str] | None = None) -> None:
        try:
            import watchfiles
        except ImportError:
            raise MissingExtraError("treadle serve --watch", "serve") from None
        path = Path(target).resolve()
        if (path / "manifest.json").is_file():
            raise AppError("--watch needs an app: a cloud assembly is written by something else", code="Target")
        self._folder = path if path.is_dir() else path.parent
        self._target = target
        self._context = [f"{name}={value}" for name, value in (context or {}).items()]
        self._take = take
        self._stopping = threading.Event()
        self._made: list[tempfile.TemporaryDirectory[str]] = []
        self._files = WatchedFiles(CdkProject.read(self._folder))
        ignored = watchfiles.DefaultFilter()
        self._changes = watchfiles.watch(
            self._folder,
            watch_filter=lambda kind, name: ignored(kind, name) and self._files.includes(Path(name)),
            stop_event=self._stopping,
            raise_interrupt=False,
        )
        self._thread = threading.Thread(target=self._watch, name="treadle-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._thread.join(5)
        for folder in self._made:
            folder.cleanup()

    def _watch(self) -> None:
        for changed in self._changes:
            files = self._files.changed(Path(name) for _, name in changed)
            names = sorted({file.name for file in files})
            if not names:
                continue
            try:
                with self._files.synthesizing():
                    self._reload(names)
            except (TreadleError, OSError) as error:
                click.echo(f"treadle: reload failed: {error}; still serving the previous version", err=True)

    def _reload(self, names: list[str]) -> None:
        folder = tempfile.TemporaryDirectory(prefix="treadle-watch-")
        self._made.append(folder)
        command = [
            sys.executable,
            "-m",
            "treadle",
            "synth",
            self._target,
            "--output",
            folder.name,
            "--quiet",
            "--no-check",
            *(word for pair in self._context for word in ("--context", pair)),
        ]
        ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        told = ended.stderr.rstrip()
        if told:
            click.echo(told, err=True)
        if ended.returncode:
            click.echo(
                f"treadle: {', '.join(names)} changed; the app fails; still serving the previous version",
                err=True,
            )
            return
        if self._stopping.is_set():
            return
        loaded = load(folder.name, check=check_served)
        assert isinstance(loaded, Assembly)
        self._take(loaded)
        click.echo(f"treadle: reloaded, because {', '.join(names)} changed", err=True)
