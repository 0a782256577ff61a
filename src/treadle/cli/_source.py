"""What a command works on: an app, whose cloud assembly is made, or a definition."""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import AppError, AuthoringError, TreadleError

__all__ = ["Assembly", "Definition", "load", "place_of"]


@dataclass(frozen=True, slots=True)
class Definition:
    """A state machine's definition, as text."""

    text: bytes
    name: str


@dataclass(frozen=True, slots=True)
class Assembly:
    """A cloud assembly: its folder, and each stack's template, in the order of their dependencies."""

    directory: Path
    templates: dict[str, dict[str, Any]]
    environments: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Stack → (account, region), with `unknown-…` where the stack leaves them open."""
    folders: dict[str, Path] = field(default_factory=dict)
    """Stack → the folder its assets are in."""


def load(target: str | None, outdir: Path | None = None) -> Definition | Assembly:
    """Read what a command is given.

    :param target: an app (``app.py``), a folder or file with ``cdk.json``, a cloud assembly's folder, or a
        definition (``.json``, ``.yaml``); by default the ``cdk.json`` here
    :param outdir: where the assembly goes; by default a temporary folder
    :raises AppError: when the app raises, or there is nothing to work on
    """
    path = Path(target or "cdk.json")
    if not path.exists():
        if target is None:
            raise AppError("there is no cdk.json here; name an app (app.py) or a definition", code="NoApp")
        raise AppError(f"there is no file {target}", code="NoFile")
    if path.is_dir():
        if (path / "manifest.json").is_file():
            return _read(path)
        if not (path / "cdk.json").is_file():
            raise AppError(f"{target} has neither a cdk.json nor a manifest.json", code="NoApp")
        path = path / "cdk.json"
    if path.name == "cdk.json":
        return _run_configured(path, outdir)
    if path.suffix == ".py":
        return _run_app([str(path)], path.parent, {}, outdir)
    if path.suffix in (".yaml", ".yml"):
        return Definition(_yaml(path), path.stem)
    return Definition(path.read_bytes(), path.name.partition(".")[0])


def _yaml(path: Path) -> bytes:
    import yaml

    try:
        return json.dumps(yaml.safe_load(path.read_text(encoding="utf-8"))).encode()
    except (yaml.YAMLError, UnicodeDecodeError, TypeError) as error:
        raise AppError(f"{path} can't be read as YAML: {error}", code="Yaml") from None


def _run_configured(path: Path, outdir: Path | None) -> Assembly:
    try:
        configured = json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise AppError(f"{path} isn't JSON: {error}", code="CdkJson") from None
    app = configured.get("app") if isinstance(configured, dict) else None
    if not isinstance(app, str):
        raise AppError(f'{path} has no "app": the command that runs the app', code="CdkJson")
    given = configured.get("context") or {}
    if not isinstance(given, dict):
        raise AppError(f'{path}: "context" is no JSON object', code="CdkJson")
    context = {**given, **_kept_context(path)}
    try:
        words = shlex.split(app)
    except ValueError as error:
        raise AppError(f'{path}: "app" is no command line: {error}', code="CdkJson") from None
    if len(words) >= 2 and Path(words[0]).name.startswith("python") and words[1].endswith(".py"):
        return _run_app(words[1:], path.parent, context, outdir, inside=True)
    return _run_command(app, path.parent, context, outdir)


def _kept_context(path: Path) -> dict[str, Any]:
    kept = path.with_name("cdk.context.json")
    if not kept.is_file():
        return {}
    try:
        return dict(json.loads(kept.read_text(encoding="utf-8-sig")))
    except (ValueError, TypeError):
        raise AppError(f"{kept} isn't a JSON object", code="CdkJson") from None


def _environment(context: dict[str, Any], directory: Path) -> dict[str, str]:
    try:
        given = dict(json.loads(os.environ.get("CDK_CONTEXT_JSON") or "{}"))
    except (ValueError, TypeError):
        raise AppError("the environment variable CDK_CONTEXT_JSON is no JSON object", code="Context") from None
    merged = {**context, **given, "aws:cdk:enable-path-metadata": True}
    return {"CDK_OUTDIR": str(directory), "CDK_CONTEXT_JSON": json.dumps(merged)}


def _run_command(command: str, folder: Path, context: dict[str, Any], outdir: Path | None) -> Assembly:
    directory = _outdir(outdir)
    environment = {**os.environ, **_environment(context, directory)}
    ended = subprocess.run(command, shell=True, cwd=folder, env=environment, stdout=2, check=False)
    if ended.returncode:
        raise AppError(f"the app ended with exit status {ended.returncode}: {command}", code="AppFailed")
    return _read(directory)


def _run_app(
    words: list[str], folder: Path, context: dict[str, Any], outdir: Path | None, *, inside: bool = False
) -> Assembly:
    """Run an app of ours in this process: a second one would cost more than the app itself.

    :param inside: whether it runs in its folder, as the toolkit runs what a ``cdk.json`` names
    """
    directory = _outdir(outdir)
    script = (folder / words[0] if inside else Path(words[0])).resolve()
    if not script.is_file():
        raise AppError(f"there is no file {script}", code="NoFile")
    with _as_main(script, words, _environment(context, directory)):
        try:
            if inside:
                os.chdir(folder)
            names = runpy.run_path(str(script), run_name="__main__")
            _synthesize(names, directory)
        except SystemExit as ended:
            if ended.code not in (None, 0):
                raise AppError(f"the app ended itself: exit({ended.code!r})", code="AppExited") from None
            _synthesize({}, directory)
        except AppError:
            raise
        except (Exception, RecursionError) as error:
            raise _failure(error, script) from error
    return _read(directory)


def _synthesize(names: dict[str, Any], directory: Path) -> None:
    """Synthesize an app that only declared itself, as the CDK toolkit lets it."""
    if (directory / "manifest.json").is_file():
        return
    from .._core.stage import App

    apps = [value for value in names.values() if isinstance(value, App)]
    apps = apps or [
        value for value in gc.get_objects() if isinstance(value, App) and Path(value.outdir).resolve() == directory
    ]
    if not apps:
        raise AppError("the program made no App", code="NoApp")
    apps[-1].synth(error_on_duplicate_synth=False)
    if not (directory / "manifest.json").is_file():
        raise AppError("the App has an outdir of its own; leave it out, so that it can be run from here", code="Outdir")


@contextmanager
def _as_main(script: Path, words: list[str], environment: dict[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    arguments, path, working = sys.argv, list(sys.path), os.getcwd()
    os.environ.update(environment)
    sys.argv = [str(script), *words[1:]]
    sys.path.insert(0, str(script.parent.resolve()))
    try:
        with redirect_stdout(sys.stderr):  # what the app prints must not stand among the results
            yield
    finally:
        sys.argv = arguments
        sys.path[:] = path
        os.chdir(working)
        os.environ.clear()
        os.environ.update(before)


def _outdir(outdir: Path | None) -> Path:
    if outdir is None:
        directory = Path(tempfile.mkdtemp(prefix="treadle-synth-")).resolve()
        atexit.register(shutil.rmtree, directory, ignore_errors=True)
        return directory
    outdir.mkdir(parents=True, exist_ok=True)
    manifest = outdir / "manifest.json"
    manifest.unlink(missing_ok=True)
    return outdir.resolve()


def _failure(error: BaseException, script: Path) -> AppError:
    """Say what the app raised, at the user's own line."""
    own = _own_frame(error, script)
    location = f"{_short(own.filename)}:{own.lineno}" if own else _short(str(script))
    if isinstance(error, SyntaxError) and error.filename:
        location = f"{_short(error.filename)}:{error.lineno}"
        return AppError(f"{error.msg}", code="SyntaxError", location=location, source=(error.text or "").rstrip())
    source = own.line if own else None
    if isinstance(error, AuthoringError):
        shown = error.location and error.location.rpartition(":")
        if shown and (own is None or error.location != f"{own.filename}:{own.lineno}"):
            location = f"{_short(shown[0])}:{shown[2]}"
            source = _line(shown[0], int(shown[2]))
        named = " at ".join(part for part in (error.kind, error.path) if part)
        message = f"{named}: {error.message}" if named else error.message
        return AppError(message, code=error.code, location=location, source=source)
    message = error.message if isinstance(error, TreadleError) else f"{type(error).__name__}: {error}"
    code = error.code if isinstance(error, TreadleError) else "AppRaised"
    return AppError(message, code=code, location=location, source=source)


def _own_frame(error: BaseException, script: Path) -> traceback.FrameSummary | None:
    """The last frame that is neither ours nor the standard library's nor an installed package's."""
    ours = str(Path(__file__).resolve().parents[1])
    foreign = tuple(str(Path(sysconfig.get_path(name)).resolve()) for name in ("stdlib", "purelib", "platlib"))
    frames = traceback.extract_tb(error.__traceback__)
    for frame in reversed(frames):
        name = str(Path(frame.filename).resolve())
        if not frame.filename.startswith("<") and not name.startswith((ours, *foreign)):
            return frame
    return None


def _line(filename: str, number: int) -> str | None:
    import linecache

    return linecache.getline(filename, number).strip() or None


def _short(filename: str) -> str:
    try:
        return str(Path(filename).resolve().relative_to(Path.cwd()))
    except ValueError:
        return filename


def _read(directory: Path) -> Assembly:
    """Read an assembly, the nested ones of stages too."""
    if not (directory / "manifest.json").is_file():
        raise AppError("the app wrote no cloud assembly; call app.synth()", code="NoAssembly")
    stacks: dict[str, tuple[dict[str, Any], Path, dict[str, Any]]] = {}
    _collect(directory, stacks)
    templates: dict[str, dict[str, Any]] = {}
    environments: dict[str, tuple[str, str]] = {}
    folders: dict[str, Path] = {}
    for artifact, folder, properties in _in_order(stacks):
        name = properties.get("stackName") or artifact["id"]
        templates[name] = json.loads((folder / properties["templateFile"]).read_text(encoding="utf-8"))
        account, _, region = str(artifact.get("environment", "")).removeprefix("aws://").partition("/")
        environments[name] = (account, region)
        folders[name] = folder
    return Assembly(directory, templates, environments, folders)


def _collect(directory: Path, stacks: dict[str, tuple[dict[str, Any], Path, dict[str, Any]]]) -> None:
    manifest = json.loads((directory / "manifest.json").read_text(encoding="utf-8"))
    for name, artifact in (manifest.get("artifacts") or {}).items():
        properties = artifact.get("properties") or {}
        if artifact.get("type") == "aws:cloudformation:stack":
            stacks[name] = ({**artifact, "id": name}, directory, properties)
        elif artifact.get("type") == "cdk:cloud-assembly":
            _collect(directory / properties["directoryName"], stacks)


def _in_order(
    stacks: dict[str, tuple[dict[str, Any], Path, dict[str, Any]]],
) -> Iterator[tuple[dict[str, Any], Path, dict[str, Any]]]:
    """Give stacks after those they depend on; the app's synthesis has refused circles already."""
    done: set[str] = set()
    pending = list(stacks)
    while pending:
        ready = [
            name
            for name in pending
            if all(needed in done or needed not in stacks for needed in stacks[name][0].get("dependencies", []))
        ]
        for name in ready or pending[:1]:
            done.add(name)
            pending.remove(name)
            yield stacks[name]


def place_of(assembly: Assembly | None, account: str | None, region: str | None) -> tuple[str, str]:
    """Give the account and region to work in: what was asked for, what the first stack says, or the defaults."""
    own = next(iter(assembly.environments.values()), ("", "")) if assembly is not None else ("", "")
    known = ["" if one.startswith("unknown") else one for one in own]
    return account or known[0] or "123456789012", region or known[1] or "us-east-1"
