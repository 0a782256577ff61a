"""What `treadle check` checks: the definitions and templates that a path names, with their places."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from ..asl._places import Path as ValuePath
from ..check import Unreadable
from ..errors import AppError, TreadleError
from ._assembly import Assembly, nested_templates
from ._check_templates import checked_template
from ._checked_files import LARGEST_FILE, CheckedFile, CheckedMachine, NotRead, locator, read_file, text_size
from ._construct_paths import construct_paths
from ._preflight import line_of_state, short_name

__all__ = ["CheckedFile", "CheckedMachine", "NotRead", "sources"]

_SKIPPED: Final = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "build", "dist"})
_ENDINGS: Final = (".json", ".yaml", ".yml")
_SIGNS: Final = (b"StartAt", b"AWS::StepFunctions::StateMachine", b"AWS::Serverless::StateMachine")


Source = CheckedFile | NotRead


def sources(path: Path, *, exclude: tuple[str, ...] = (), context: Mapping[str, str] | None = None) -> Iterator[Source]:
    """Yield what a path names: an app's machines, those of an assembly or template, a definition, a folder's.

    :param exclude: patterns of files that a search leaves out
    :param context: values of an app's context
    """
    if not path.exists():
        yield NotRead(str(path), "there is no such file")
    elif path.is_dir():
        if (path / "manifest.json").is_file():
            yield from _assembly_sources(path)
        elif (path / "cdk.json").is_file():
            yield from _app_sources(path, context)
        else:
            yield from _search(path, exclude)
    elif path.suffix == ".py" or path.name == "cdk.json":
        yield from _app_sources(path, context)
    else:
        yield from _file_sources(path)


def _search(folder: Path, exclude: tuple[str, ...]) -> Iterator[Source]:
    """Yield the definitions and templates below a folder, in the order of their names."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED and not name.startswith("."))
        if "manifest.json" in files and any(name.endswith(".template.json") for name in files):
            folders[:] = []
            yield from _assembly_sources(Path(parent))
            continue
        for name in sorted(files):
            path = Path(parent, name)
            if path.suffix not in _ENDINGS or any(path.match(pattern) for pattern in exclude):
                continue
            named = name.endswith((".asl.json", ".asl.yaml", ".asl.yml"))
            try:
                if named or _looks_like_one(path):
                    yield from _file_sources(path, searched=not named)
            except OSError as error:
                yield NotRead(str(path), error.strerror or str(error))


def _looks_like_one(path: Path) -> bool:
    if path.stat().st_size > LARGEST_FILE:
        return False
    data = path.read_bytes()
    return any(sign in data for sign in _SIGNS)


def _file_sources(path: Path, *, searched: bool = False) -> Iterator[Source]:
    """Yield what a file of JSON or YAML holds; a file that a search has found may also hold something else."""
    try:
        document = read_file(path)
    except Unreadable as error:
        yield NotRead(str(path), str(error), error.line, error.column)
        return
    except OSError as error:
        yield NotRead(str(path), error.strerror or str(error))
        return
    value = document.value
    if isinstance(value, dict) and "Resources" in value and "States" not in value:
        yield checked_template(path, document)
    elif isinstance(value, dict) and ("States" in value or "StartAt" in value or not searched):
        yield CheckedFile(
            str(path), [CheckedMachine(value, None, locator(str(path), document), size=text_size(document))]
        )
    elif not searched:
        yield NotRead(str(path), "expected a definition or a template: an object")


def _assembly_sources(folder: Path) -> Iterator[Source]:
    from ._assembly import read_assembly

    try:
        assembly = read_assembly(folder.resolve())
    except TreadleError as error:
        yield NotRead(str(folder), error.message)
        return
    yield from _stack_sources(assembly)


def _app_sources(path: Path, context: Mapping[str, str] | None) -> Iterator[Source]:
    from ._source import load

    try:
        loaded = load(str(path), check=None, context=context)
    except AppError as error:
        file, _, line = (error.location or "").rpartition(":")
        yield NotRead(file or str(path), error.message, int(line) if line.isdigit() else 1)
        return
    except TreadleError as error:
        yield NotRead(str(path), error.message)
        return
    if isinstance(loaded, Assembly):
        yield from _stack_sources(loaded)


def _stack_sources(assembly: Assembly) -> Iterator[Source]:
    unused = tuple((path, short_name(file), line) for path, file, line in assembly.unused_states)
    paths = {str(file): construct_paths(assembly.templates[name]) for name, file in assembly.files.items()}
    for file in (*assembly.files.values(), *nested_templates(assembly).values()):
        try:
            document = read_file(file)
        except Unreadable as error:
            yield NotRead(str(file), str(error), error.line, error.column)
            continue
        made = checked_template(Path(short_name(str(file))), document)
        if isinstance(made, CheckedFile):
            for machine in made.machines:
                machine.name = paths.get(str(file), {}).get(machine.logical_id, machine.name)
                _place_at_user_lines(assembly, machine)
            made.unused, unused = unused, ()
        yield made


def _place_at_user_lines(assembly: Assembly, machine: CheckedMachine) -> None:
    """Locate a machine's findings at the Python line of the state around a value, where it is known."""
    in_template = machine.locate
    lines = assembly.state_lines.get(machine.name)
    if lines is None:
        return

    def locate(path: ValuePath) -> tuple[str, int, int]:
        place = line_of_state(lines, path)
        return (short_name(place[0]), place[1], 1) if place is not None else in_template(path)

    machine.locate = locate
    if "" in lines:
        machine.locate_role = lambda path: locate(())
