"""Reads a project's cdk.json, cdk.context.json and ~/.cdk.json as the ``cdk`` command does.

https://docs.aws.amazon.com/cdk/v2/guide/cli.html
"""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..errors import AppError
from ._json_files import read_json_object

__all__ = ["CdkProject", "find_project"]


@dataclass(frozen=True, slots=True)
class CdkProject:
    """What the configuration files of a folder say.

    :param folder: where commands run
    :param app: the command that writes the assembly, or a folder that has one
    :param build: a command that runs before it
    :param output: the assembly's folder, when it is not ``cdk.out``
    :param context: the context of all files; cdk.json precedes cdk.context.json, which precedes ~/.cdk.json
    :param given: the values of ``--context``, which precede all others
    :param watched: patterns of the files that --watch looks at: ``watch.include``
    :param unwatched: patterns of those that it leaves out: ``watch.exclude``
    """

    folder: Path
    app: str | None = None
    build: str | None = None
    output: str | None = None
    context: dict[str, Any] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    watched: tuple[str, ...] = ("**",)
    unwatched: tuple[str, ...] = ()

    @classmethod
    def read(cls, folder: Path) -> CdkProject:
        """Read the files of a folder, as far as they exist.

        :raises AppError: when one is not JSON, or a setting is of another type
        """
        path = folder / "cdk.json"
        settings = _object(path)
        context = _context_of(Path.home() / ".cdk.json")
        context = _merged(context, _object(folder / "cdk.context.json"))
        context = _merged(context, _context_of(path))
        texts = {name: settings.get(name) for name in ("app", "build", "output")}
        for name, value in texts.items():
            if value is not None and not isinstance(value, str):
                raise AppError(f'{path}: "{name}" is not a string', code="CdkJson")
        watch = settings.get("watch") or {}
        if not isinstance(watch, dict):
            raise AppError(f'{path}: "watch" is not a JSON object', code="CdkJson")
        watched, unwatched = (_patterns(path, watch, name) for name in ("include", "exclude"))
        app, build, output = texts.values()
        return cls(folder, app, build, output, context=context, watched=watched or ("**",), unwatched=unwatched)

    def with_context(self, context: Mapping[str, str] | None) -> CdkProject:
        """Return the project with the values of ``--context``."""
        return replace(self, given=dict(context or {}))

    def words(self) -> list[str]:
        """Return the words of the app's command.

        :raises AppError: when there is none, or it is no command line
        """
        path = self.folder / "cdk.json"
        if not self.app:
            raise AppError(f'{path} has no "app": the command that runs the app', code="CdkJson")
        try:
            return shlex.split(self.app)
        except ValueError as error:
            raise AppError(f'{path}: "app" is not a command line: {error}', code="CdkJson") from None

    def runs_here(self) -> bool:
        """Return whether the command is a Python script that treadle's own interpreter can run."""
        words = self.words()
        if len(words) < 2 or not words[1].endswith(".py") or not Path(words[0]).name.startswith("python"):
            return False
        if Path(words[0]).name != words[0]:
            return _environment_of(self.folder / words[0]) == Path(sys.prefix).resolve()
        found = shutil.which(words[0])
        other = _environment_of(Path(found)) if found else None
        if other is None or other == Path(sys.prefix).resolve():
            return True
        # an environment that has the app's library is the one that the command means
        packages = other.glob("lib/python3*/site-packages/*")
        return not any(package.name in ("aws_cdk", "treadle") for package in packages)


def find_project(script: Path) -> CdkProject:
    """Return the project that a script belongs to: its own folder's, else the working directory's around it."""
    folder = script.parent.resolve()
    if not any((folder / name).is_file() for name in ("cdk.json", "cdk.context.json")):
        working = Path.cwd().resolve()
        if working in folder.parents and (working / "cdk.json").is_file():
            folder = working
    return CdkProject.read(folder)


def _environment_of(interpreter: Path) -> Path | None:
    """Return the environment of an interpreter: the folder above ``bin``, whose link is not followed."""
    folder = interpreter.absolute().parent
    return folder.parent.resolve() if folder.name in ("bin", "Scripts") and interpreter.exists() else None


def _patterns(path: Path, watch: Mapping[str, Any], name: str) -> tuple[str, ...]:
    given = watch.get(name) or []
    listed = [given] if isinstance(given, str) else given
    if not isinstance(listed, list) or not all(isinstance(pattern, str) for pattern in listed):
        raise AppError(f'{path}: "watch.{name}" is neither a text nor a list of texts', code="CdkJson")
    return tuple(listed)


def _object(path: Path) -> dict[str, Any]:
    return read_json_object(path, "CdkJson") if path.is_file() else {}


def _context_of(path: Path) -> dict[str, Any]:
    context = _object(path).get("context") or {}
    if not isinstance(context, dict):
        raise AppError(f'{path}: "context" is not a JSON object', code="CdkJson")
    return context


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return one object with the values of both; objects are merged, and otherwise ``above`` precedes."""
    made = dict(below)
    for key, value in above.items():
        other = made.get(key)
        made[key] = _merged(other, value) if isinstance(other, Mapping) and isinstance(value, Mapping) else value
    return made
