"""What `treadle check` checks: the definitions and templates that a path stands for, with their places."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..asl._places import Path as ValuePath
from ..check import Document, Unreadable, read_document, substituted, with_placeholders
from ..errors import AppError, TreadleError
from ._assembly import Assembly
from ._machines import MACHINE_TYPES, definition_text
from ._preflight import line_of_state, short_name

__all__ = ["CheckedFile", "CheckedMachine", "NotRead", "sources"]

Locate = Callable[[ValuePath], tuple[str, int, int]]
_LARGEST: Final = 8 * 1_048_576
_SKIPPED: Final = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "build", "dist"})
_ENDINGS: Final = (".json", ".yaml", ".yml")
_SIGNS: Final = (b"StartAt", b"AWS::StepFunctions::StateMachine", b"AWS::Serverless::StateMachine")


@dataclass(slots=True)
class CheckedMachine:
    """A definition.

    :ivar root: its value
    :ivar name: what its template calls it; empty for a lone definition
    :ivar express: None where nothing says which type the machine has
    :ivar logical_id: of its resource in the template
    :ivar locate_role: for findings about the role, where the template itself is not the user's
    """

    root: Any
    express: bool | None
    locate: Locate
    name: str = ""
    logical_id: str = ""
    size: int | None = None
    locate_role: Locate | None = None


@dataclass(slots=True)
class CheckedFile:
    """A file with its definitions.

    :ivar template: the template, for rules about roles and functions
    """

    file: str
    machines: list[CheckedMachine] = field(default_factory=list)
    template: Mapping[str, Any] | None = None
    locate: Locate | None = None
    size: int = 0
    unused: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class NotRead:
    """A file that can't be read."""

    file: str
    message: str
    line: int = 1
    column: int = 1


Source = CheckedFile | NotRead


def sources(path: Path, *, exclude: tuple[str, ...] = ()) -> Iterator[Source]:
    """Yield what a path stands for: an app's machines, those of an assembly or template, a definition, a folder's.

    :param exclude: patterns of files that a search leaves out
    """
    if not path.exists():
        yield NotRead(str(path), "there is no such file")
    elif path.is_dir():
        if (path / "manifest.json").is_file():
            yield from _assembly_sources(path)
        elif (path / "cdk.json").is_file():
            yield from _app_sources(path)
        else:
            yield from _search(path, exclude)
    elif path.suffix == ".py" or path.name == "cdk.json":
        yield from _app_sources(path)
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
    if path.stat().st_size > _LARGEST:
        return False
    data = path.read_bytes()
    return any(sign in data for sign in _SIGNS)


def _file_sources(path: Path, *, searched: bool = False) -> Iterator[Source]:
    """Yield what a file of JSON or YAML holds; a file that a search has found may also hold something else."""
    try:
        document = _read(path)
    except Unreadable as error:
        yield NotRead(str(path), str(error), error.line, error.column)
        return
    except OSError as error:
        yield NotRead(str(path), error.strerror or str(error))
        return
    value = document.value
    if isinstance(value, dict) and "Resources" in value and "States" not in value:
        yield _template_source(path, document)
    elif isinstance(value, dict) and ("States" in value or "StartAt" in value or not searched):
        yield CheckedFile(str(path), [CheckedMachine(value, None, _locator(str(path), document), size=_size(document))])
    elif not searched:
        yield NotRead(str(path), "expected a definition or a template: an object")


def _read(path: Path) -> Document:
    if path.stat().st_size > _LARGEST:
        raise Unreadable(f"expected at most {_LARGEST:,} bytes, got {path.stat().st_size:,}")
    is_yaml = path.suffix in (".yaml", ".yml")
    document = read_document(path.read_bytes(), is_yaml=is_yaml)
    if document.duplicates:
        pointer, key = document.duplicates[0]
        raise Unreadable(f"the key '{key}' occurs twice at {pointer or '/'}", *document.place_of_key(pointer, key))
    return document


def _size(document: Document) -> int | None:
    """Return the characters of a definition's JSON text; None for YAML, which is deployed as JSON."""
    return None if document.is_yaml else len(document.text)


def _locator(file: str, document: Document, base: ValuePath = ()) -> Locate:
    return lambda path: (file, *document.place((*base, *path)))


# ---------------------------------------------------------------- templates


def _template_source(path: Path, document: Document) -> CheckedFile | NotRead:
    from ..drivers._template import template_problem

    # Fn::ForEach of AWS::LanguageExtensions has a list where resources have objects
    template = {**document.value}
    if isinstance(template.get("Resources"), dict):
        entries = template["Resources"].items()
        template["Resources"] = {key: each for key, each in entries if not key.startswith("Fn::ForEach")}
    problem = template_problem(template)
    if problem is not None:
        return NotRead(str(path), problem)
    checked = CheckedFile(str(path), template=template, locate=_locator(str(path), document))
    checked.size = len(document.text.encode("utf-8", "surrogatepass"))
    for logical_id, resource in template["Resources"].items():
        if resource.get("Type") in MACHINE_TYPES:
            machine = _template_machine(path, document, logical_id, resource)
            if isinstance(machine, NotRead):
                return machine
            if machine is not None:
                checked.machines.append(machine)
    return checked


def _template_machine(
    path: Path, document: Document, logical_id: str, resource: Mapping[str, Any]
) -> CheckedMachine | NotRead | None:
    properties = resource.get("Properties") or {}
    kind = properties.get("StateMachineType", properties.get("Type"))
    express = kind == "EXPRESS"
    base: ValuePath = ("Resources", logical_id, "Properties")
    construct = str((resource.get("Metadata") or {}).get("aws:cdk:path", "")).removesuffix("/Resource")
    name = construct or logical_id
    values = properties.get("DefinitionSubstitutions")
    machine = _written_machine(path, document, base, properties, express, name, logical_id)
    if isinstance(machine, CheckedMachine) and isinstance(values, dict):
        machine.root = substituted(machine.root, values)
    return machine


def _written_machine(
    path: Path,
    document: Document,
    base: ValuePath,
    properties: Mapping[str, Any],
    express: bool,
    name: str,
    logical_id: str,
) -> CheckedMachine | NotRead | None:
    """Return the machine of a template as its definition is written: an object, a text or another file."""
    if isinstance(properties.get("Definition"), dict):
        root = with_placeholders(properties["Definition"])
        return CheckedMachine(root, express, _locator(str(path), document, (*base, "Definition")), name, logical_id)
    text = definition_text(properties, path.parent) if "DefinitionString" in properties else None
    if text is not None:
        return _string_machine(path, document, base, properties["DefinitionString"], text, express, name, logical_id)
    uri = properties.get("DefinitionUri", properties.get("DefinitionS3Location"))
    if isinstance(uri, str) and "://" not in uri:
        file = path.parent / uri
        try:
            inner = _read(file)
        except Unreadable as error:
            return NotRead(str(file), str(error), error.line, error.column)
        except OSError as error:
            return NotRead(str(file), error.strerror or str(error))
        return CheckedMachine(inner.value, express, _locator(str(file), inner), name, logical_id)
    if isinstance(uri, dict):
        text = definition_text(properties, path.parent)
        if text is not None:
            return _string_machine(path, document, base, None, text, express, name, logical_id)
    return None


def _string_machine(
    path: Path,
    document: Document,
    base: ValuePath,
    given: Any,
    text: str,
    express: bool,
    name: str,
    logical_id: str,
) -> CheckedMachine | NotRead:
    """Return the machine of a definition that stands as text in a template."""
    at: ValuePath = (*base, "DefinitionString")
    if isinstance(given, dict) and isinstance(given.get("Fn::Sub"), (str, list)):
        at = (*at, "Fn::Sub", 0) if isinstance(given["Fn::Sub"], list) else (*at, "Fn::Sub")
    whole = (str(path), *document.place(at))
    origin = document.text_origin(at) if document.is_yaml else None
    try:
        inner = read_document(text.encode("utf-8", "surrogatepass"), is_yaml=False)
    except Unreadable as error:
        return NotRead(str(path), f"{name}: the definition is {error}", *whole[1:])

    def locate(value_path: ValuePath) -> tuple[str, int, int]:
        if origin is None:
            return whole
        line, column = inner.place(value_path)
        return str(path), origin[0] + line - 1, origin[1] + column

    return CheckedMachine(inner.value, express, locate, name, logical_id, len(text))


# ---------------------------------------------------------------- assemblies and apps


def _assembly_sources(folder: Path) -> Iterator[Source]:
    from ._assembly import read_assembly

    try:
        assembly = read_assembly(folder.resolve())
    except TreadleError as error:
        yield NotRead(str(folder), error.message)
        return
    yield from _stack_sources(assembly)


def _app_sources(path: Path) -> Iterator[Source]:
    from ._source import load

    try:
        loaded = load(str(path), check=None)
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
    for file in assembly.files.values():
        try:
            document = _read(file)
        except Unreadable as error:
            yield NotRead(str(file), str(error), error.line, error.column)
            continue
        made = _template_source(Path(short_name(str(file))), document)
        if isinstance(made, CheckedFile):
            for machine in made.machines:
                _place_at_user_lines(assembly, machine)
            made.unused, unused = unused, ()
        yield made


def _place_at_user_lines(assembly: Assembly, machine: CheckedMachine) -> None:
    """Make a machine's findings name the Python line of the state around a value, where it is known."""
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
