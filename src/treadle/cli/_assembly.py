"""Read a cloud assembly: its manifest, the templates of its stacks, the nested assemblies of stages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .._leftovers import locked
from ..errors import AppError
from ._construct_paths import add_construct_paths
from ._json_files import read_json_object

__all__ = [
    "Assembly",
    "nested_templates",
    "place_of",
    "read_assembly",
    "without_placeholder_account",
]

_DEFAULT_ACCOUNT = "123456789012"
"""The account of stacks that name none."""

_DEEPEST = 32
"""How deep stages may nest; the CDK's pipelines have two levels."""


@dataclass(frozen=True, slots=True)
class Assembly:
    """A cloud assembly: its folder, and each stack's template, in the order of their dependencies."""

    directory: Path
    templates: dict[str, dict[str, Any]]
    environments: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Stack → (account, region), with `unknown-…` where the stack leaves them open."""
    folders: dict[str, Path] = field(default_factory=dict)
    """Stack → the folder its assets are in."""
    template_file: Path | None = None
    """The template file that the assembly was read from, where no app wrote one."""
    files: dict[str, Path] = field(default_factory=dict)
    """Stack → its template's file."""
    state_lines: Mapping[str, Mapping[str, tuple[str, int]]] = field(default_factory=dict)
    """State machine's construct path → state → the file and line of the app where it was created; the machine's own
    under the empty name."""
    project: Path | None = None
    """The app's folder; None where only the assembly is known."""
    handler_folders: Mapping[str, str] = field(default_factory=dict)
    """The beginning of a function's physical name → the folder that its code comes from."""
    unused_states: tuple[tuple[str, str, int], ...] = ()
    """Construct path, file and line of states that no state machine of the app has."""


@dataclass(frozen=True, slots=True)
class _Stack:
    name: str
    folder: Path
    template_file: str
    environment: str
    dependencies: tuple[str, ...]
    artifact: Mapping[str, Any]


def read_assembly(directory: Path) -> Assembly:
    """Read an assembly, the nested ones of stages too.

    :raises AppError: when there is none, or a file of it isn't as an assembly's
    """
    if not (directory / "manifest.json").is_file():
        raise AppError("the app wrote no cloud assembly; call app.synth()", code="NoAssembly")
    with locked(directory, shared=True):
        stacks: dict[str, _Stack] = {}
        _collect(directory, stacks, 0)
        templates: dict[str, dict[str, Any]] = {}
        environments: dict[str, tuple[str, str]] = {}
        folders: dict[str, Path] = {}
        files: dict[str, Path] = {}
        for stack in _in_order(stacks):
            path = _inside(stack.folder, stack.template_file, "templateFile")
            templates[stack.name] = _checked_template(path, read_json_object(path, "Template"))
            add_construct_paths(templates[stack.name], stack.folder, stack.artifact)
            account, _, region = stack.environment.removeprefix("aws://").partition("/")
            environments[stack.name] = (account, region)
            folders[stack.name] = stack.folder
            files[stack.name] = path
    return Assembly(directory, templates, environments, folders, files=files)


def nested_templates(assembly: Assembly) -> dict[str, Path]:
    """Return the templates of nested stacks, which are among the assets of their parents, by their files' names."""
    folders = dict.fromkeys(assembly.folders.values())
    return {path.name: path for folder in folders for path in sorted(folder.glob("*.nested.template.json"))}


def _fault(path: Path, message: str) -> AppError:
    return AppError(f"{path}: {message}; synthesize the app again", code="Assembly")


def _collect(directory: Path, stacks: dict[str, _Stack], depth: int) -> None:
    path = directory / "manifest.json"
    if depth > _DEEPEST:
        raise _fault(path, f"assemblies are nested deeper than {_DEEPEST} levels")
    manifest = read_json_object(path, "Assembly")
    for name, artifact in _object(path, manifest, "artifacts").items():
        if not isinstance(artifact, dict):
            raise _fault(path, f"artifact {name!r}: expected an object, got {type(artifact).__name__}")
        kind = artifact.get("type")
        if kind not in ("aws:cloudformation:stack", "cdk:cloud-assembly"):
            continue
        properties = _object(path, artifact, "properties", of=name)
        if kind == "cdk:cloud-assembly":
            _collect(_inside(directory, properties.get("directoryName"), "directoryName"), stacks, depth + 1)
            continue
        needed = artifact.get("dependencies") or []
        template = properties.get("templateFile")
        if not isinstance(template, str) or not isinstance(needed, list):
            raise _fault(path, f"artifact {name!r}: expected a templateFile and a list of dependencies")
        stack_name = properties.get("stackName") or name
        environment = artifact.get("environment", "")
        stacks[name] = _Stack(str(stack_name), directory, template, str(environment), tuple(map(str, needed)), artifact)


def _object(path: Path, value: Mapping[str, Any], key: str, of: str | None = None) -> dict[str, Any]:
    found = value.get(key)
    if found is None:
        return {}
    if not isinstance(found, dict):
        where = f"artifact {of!r}: {key}" if of is not None else key
        raise _fault(path, f"{where}: expected an object, got {type(found).__name__}")
    return found


def _inside(directory: Path, name: Any, key: str) -> Path:
    """Return a file or folder of the assembly, which must be below its folder."""
    manifest = directory / "manifest.json"
    if not isinstance(name, str) or not name or "\0" in name:
        raise _fault(manifest, f"{key}: expected a name, got {name!r:.80}")
    path = directory / name
    if not path.resolve().is_relative_to(directory.resolve()) or path.resolve() == directory.resolve():
        raise _fault(manifest, f"{key}: expected a name below the assembly's folder, got {name!r:.80}")
    if not path.exists():
        raise _fault(manifest, f"{key}: there is no {name!r:.80} in the assembly")
    return path


def _checked_template(path: Path, template: dict[str, Any]) -> dict[str, Any]:
    from ..drivers._template import template_problem

    problem = template_problem(template)
    if problem is not None:
        raise AppError(f"{path}: {problem}", code="Template")
    return template


def _in_order(stacks: dict[str, _Stack]) -> Iterator[_Stack]:
    """Yield stacks after those they depend on; the app's synthesis has refused circular dependencies already."""
    done: set[str] = set()
    pending = list(stacks)
    while pending:
        ready = [
            name
            for name in pending
            if all(needed in done or needed not in stacks for needed in stacks[name].dependencies)
        ]
        for name in ready or pending[:1]:
            done.add(name)
            pending.remove(name)
            yield stacks[name]


def place_of(assembly: Assembly | None, account: str | None, region: str | None) -> tuple[str, str]:
    """Return the account and region to work in: as requested, as in the first stack, or the defaults."""
    own = next(iter(assembly.environments.values()), ("", "")) if assembly is not None else ("", "")
    known = ["" if one.startswith("unknown") else one for one in own]
    return account or known[0] or _DEFAULT_ACCOUNT, region or known[1] or "us-east-1"


def without_placeholder_account(assembly: Assembly) -> tuple[Assembly, str | None]:
    """Return the assembly with the default account where a stack's is none, and the note that says so.

    Published apps have texts such as `1234xxxxxxxx` there, to be replaced before they are deployed.
    """
    wrong = {account for account, _ in assembly.environments.values() if not _is_account(account)}
    if not wrong:
        return assembly, None
    environments = {
        stack: (account if _is_account(account) else _DEFAULT_ACCOUNT, region)
        for stack, (account, region) in assembly.environments.items()
    }
    listed = ", ".join(repr(account) for account in sorted(wrong))
    note = f"the account {listed} of the stack's env is no account id (12 digits): {_DEFAULT_ACCOUNT} stands in"
    return replace(assembly, environments=environments), note


def _is_account(text: str) -> bool:
    return text.startswith("unknown") or not text or (len(text) == 12 and text.isascii() and text.isdigit())
