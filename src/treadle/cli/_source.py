"""Load what a command works on: an app, whose cloud assembly is synthesized, or a definition."""

from __future__ import annotations

import gc
import json
import os
import runpy
import subprocess
import sys
import sysconfig
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from .._leftovers import forget_process, new_folder, remove_folder, track_process
from ..errors import AppError, AuthoringError, TreadleError
from ._assembly import Assembly, place_of, read_assembly, without_placeholder_account
from ._cdk_project import CdkProject, find_project
from ._handler_files import handler_folders
from ._interrupts import uninterrupted
from ._json_files import parse_json_object
from ._missing_names import explain_attribute_error, explain_import_error
from ._preflight import check_assembly
from ._state_lines import state_lines
from ._templates import is_template, read_template
from ._unrunnable import install_hint, refuse_folder, refuse_source

__all__ = ["Assembly", "Definition", "load", "place_of"]

Check = Callable[[Assembly], None]
"""Raises an AppError when an assembly's templates are wrong."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A state machine's definition, as text."""

    text: bytes
    name: str
    file: Path | None = None


def load(
    target: str | None,
    outdir: Path | None = None,
    *,
    check: Check | None = check_assembly,
    context: Mapping[str, str] | None = None,
) -> Definition | Assembly:
    """Load an app or a definition.

    :param target: an app (``app.py``), a folder or file with ``cdk.json``, a cloud assembly's folder, a CloudFormation
        or SAM template, or a definition (``.json``, ``.yaml``); by default the ``cdk.json`` here
    :param outdir: where the assembly goes; by default a temporary folder
    :param check: checks the templates before the assembly is published
    :param context: values of the app's context, before those of its files
    :raises AppError: when the app raises, the check fails, or there is nothing to work on
    """
    path = Path(target or "cdk.json")
    if not path.exists():
        if target is None:
            raise AppError("there is no cdk.json here; name an app (app.py) or a definition", code="NoApp")
        raise AppError(f"there is no file {target}", code="NoFile")
    if path.is_dir():
        if (path / "manifest.json").is_file():
            _refuse_context(context, path)
            return _checked(read_assembly(path.resolve()), check)
        if not (path / "cdk.json").is_file():
            raise refuse_folder(path)
        path = path / "cdk.json"
    if path.name == "cdk.json":
        project = CdkProject.read(path.parent).with_context(context)
        return _of_project(_run_configured(project, outdir, check), path.parent)
    if path.suffix == ".py":
        project = find_project(path).with_context(context)
        return _of_project(_run_app([str(path)], path.parent, project, outdir, check), path.parent)
    refuse_source(path)
    _refuse_context(context, path)
    document = _document(path)
    if is_template(document):
        return _checked(read_template(path, document), check)
    if path.suffix in (".yaml", ".yml"):
        return Definition(json.dumps(document).encode(), path.stem, path)
    return Definition(path.read_bytes(), path.name.partition(".")[0], path)


def _refuse_context(context: Mapping[str, str] | None, path: Path) -> None:
    if context:
        raise AppError(f"--context is for an app; {path} is written already", code="Option")


def _of_project(assembly: Assembly, folder: Path) -> Assembly:
    return replace(assembly, project=folder.resolve())


def _checked(assembly: Assembly, check: Check | None) -> Assembly:
    assembly, note = without_placeholder_account(assembly)
    if note is not None:
        click.echo(f"treadle: {note}", err=True)
    if check is not None:
        check(assembly)
    return assembly


def _document(path: Path) -> Any:
    """Return what a YAML or JSON file holds; None for JSON that can't be parsed, which its reader will say.

    :raises AppError: when it is no YAML
    """
    from ..asl import YamlTextError, load_yaml

    if path.suffix not in (".yaml", ".yml"):
        try:
            return json.loads(path.read_bytes())
        except (ValueError, RecursionError):
            return None
    data = path.read_bytes()
    try:
        document = load_yaml(data, functions=True)
        document = document if is_template(document) else load_yaml(data)
        json.dumps(document)
    except (YamlTextError, TypeError, ValueError) as error:
        raise AppError(f"{path} can't be read as YAML: {error}", code="Yaml") from None
    return document


def _run_configured(project: CdkProject, outdir: Path | None, check: Check | None) -> Assembly:
    if project.build:
        _run_shell(project.build, project.folder, dict(os.environ), "the build")
    words = project.words()
    ready = project.folder / words[0] if len(words) == 1 else None
    if ready is not None and ready.is_dir():
        if not (ready / "manifest.json").is_file():
            raise AppError(
                f'{project.folder / "cdk.json"}: "app" is the folder {words[0]}, which has no manifest.json; '
                "synthesize the app, or name the command that runs it",
                code="CdkJson",
            )
        return _checked(read_assembly(ready.resolve()), check)
    if project.runs_here():
        return _run_app(words[1:], project.folder, project, outdir, check, inside=True)
    return _run_command(project, outdir, check)


def _environment(project: CdkProject, directory: Path) -> dict[str, str]:
    text = os.environ.get("CDK_CONTEXT_JSON") or "{}"
    given = parse_json_object(text, "the environment variable CDK_CONTEXT_JSON", "Context")
    merged = {**project.context, **given, **project.given, "aws:cdk:enable-path-metadata": True}
    return {"CDK_OUTDIR": str(directory), "CDK_CONTEXT_JSON": json.dumps(merged)}


class _Output:
    """The folder that an app writes its assembly to: a temporary one, which is published when it is complete.

    :param outdir: where it is published; None leaves it in the temporary folder
    :param check: checks the templates before they are published
    :raises AppError: when the folder belongs to something else
    """

    def __init__(self, outdir: Path | None, check: Check | None) -> None:
        self._check = check
        self.app: Any = None
        self.target = outdir.resolve() if outdir is not None else None
        if self.target is None:
            self.directory = new_folder("synth")
            return
        from .._core.assembly_files import check_outdir

        check_outdir(self.target)
        self._before = self._mark()
        # on the same file system as the target, so that files can be moved there
        parent = next(place for place in (self.target, *self.target.parents) if place.is_dir())
        self.directory = new_folder("synth", parent)

    def _mark(self) -> tuple[int, int] | None:
        """Return what changes when another manifest is put in place."""
        try:
            about = (self.target / "manifest.json").stat() if self.target is not None else None
        except OSError:
            return None
        return (about.st_ino, about.st_mtime_ns) if about is not None else None

    def discard(self) -> None:
        """Remove what an app that failed has written; an earlier assembly stays as it was."""
        remove_folder(self.directory)

    def read(self) -> Assembly:
        """Publish the assembly, and read it.

        :raises AppError: when there is none
        """
        if self.target is None:
            return self._checked(self.directory)
        if not (self.directory / "manifest.json").is_file():
            own = self._mark()
            if own is not None and own != self._before:  # the app names this folder itself
                return self._checked(self.target)
            raise AppError("the app wrote no cloud assembly; call app.synth()", code="NoAssembly")
        from .._core.assembly_files import publish

        loaded = self._checked(self.directory)
        with uninterrupted():
            publish(self.directory, self.target)
        remove_folder(self.directory)
        folders = {name: self.target / folder.relative_to(self.directory) for name, folder in loaded.folders.items()}
        files = {name: self.target / file.relative_to(self.directory) for name, file in loaded.files.items()}
        return replace(loaded, directory=self.target, folders=folders, files=files)

    def _checked(self, directory: Path) -> Assembly:
        """Read and check the assembly, with the lines of the app that ran in this process."""
        loaded = read_assembly(directory)
        if self.app is not None:
            lines, unused = state_lines(self.app)
            folders = handler_folders(self.app)
            loaded = replace(loaded, state_lines=lines, unused_states=unused, handler_folders=folders)
        return _checked(loaded, self._check)


@contextmanager
def _output(outdir: Path | None, check: Check | None) -> Iterator[_Output]:
    output = _Output(outdir, check)
    try:
        yield output
    except BaseException:
        output.discard()
        raise


def _run_command(project: CdkProject, outdir: Path | None, check: Check | None) -> Assembly:
    command = project.app or ""
    words = project.words()
    if len(words) == 1 and words[0].endswith(".js"):
        command = f"node {command}"
    with _output(outdir, check) as output:
        written = project.folder / (project.output or "cdk.out")
        before = _modified(written)
        _run_shell(command, project.folder, {**os.environ, **_environment(project, output.directory)})
        if not (output.directory / "manifest.json").is_file() and _modified(written) != before:
            output.discard()  # the app names its folder itself
            return _checked(read_assembly(written.resolve()), check)
        return output.read()


def _modified(assembly: Path) -> int | None:
    """Return when the assembly in a folder was written; None when there is none."""
    try:
        return (assembly / "manifest.json").stat().st_mtime_ns
    except OSError:
        return None


def _run_shell(command: str, folder: Path, environment: dict[str, str], what: str = "the app") -> None:
    # a group of its own, so that an interrupt ends everything that the command started
    process = subprocess.Popen(command, shell=True, cwd=folder, env=environment, stdout=2, start_new_session=True)
    track_process(process.pid)
    try:
        status = process.wait()
    finally:
        forget_process(process.pid)
    if status:
        hint = install_hint(command, folder)
        raise AppError(f"{what} ended with exit status {status}: {command}{hint}", code="AppFailed")


def _run_app(
    words: list[str],
    folder: Path,
    project: CdkProject,
    outdir: Path | None,
    check: Check | None,
    *,
    inside: bool = False,
) -> Assembly:
    """Run a treadle app in this process: a second one would cost more than the app itself.

    :param inside: whether it runs in its folder, as the toolkit runs what a ``cdk.json`` names
    """
    script = (folder / words[0] if inside else Path(words[0])).resolve()
    if not script.is_file():
        raise AppError(f"there is no file {script}", code="NoFile")
    with _output(outdir, check) as output:
        with _as_main(script, words, _environment(project, output.directory)):
            try:
                if inside:
                    os.chdir(folder)
                names = runpy.run_path(str(script), run_name="__main__")
                output.app = _synthesize(names, output)
            except SystemExit as ended:
                if ended.code not in (None, 0):
                    raise AppError(f"the app ended itself: exit({ended.code!r})", code="AppExited") from None
                output.app = _synthesize({}, output)
            except AppError:
                raise
            except (Exception, RecursionError) as error:
                raise _failure(error, script) from error
        return output.read()


def _synthesize(names: dict[str, Any], output: _Output) -> Any:
    """Synthesize an app that only declared itself, as the CDK toolkit lets it; return the app."""
    from .._core.stage import App

    apps = [value for value in names.values() if isinstance(value, App)]
    places = [output.directory, output.target]
    apps = apps or [
        value for value in gc.get_objects() if isinstance(value, App) and Path(value.outdir).resolve() in places
    ]
    if (output.directory / "manifest.json").is_file():
        return apps[-1] if apps else None
    if not apps:
        raise AppError("the program made no App", code="NoApp")
    apps[-1].synth(error_on_duplicate_synth=False)
    if Path(apps[-1].outdir).resolve() not in places:
        raise AppError("the App has an outdir of its own; leave it out, so that it can be run from here", code="Outdir")
    return apps[-1]


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


def _failure(error: BaseException, script: Path) -> AppError:
    """Return the error for what the app raised, at the user's own line."""
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
    explained = None
    if isinstance(error, AttributeError):
        explained = explain_attribute_error(error, own)
    elif isinstance(error, ImportError):
        explained = explain_import_error(error, Path(own.filename) if own else script)
    message = explained or message
    code = error.code if isinstance(error, TreadleError) else "AppRaised"
    return AppError(message, code=code, location=location, source=source)


def _own_frame(error: BaseException, script: Path) -> traceback.FrameSummary | None:
    """Return the last frame that is neither treadle's nor the standard library's nor an installed package's."""
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
