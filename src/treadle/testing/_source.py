"""What `load_workflow` takes: an app, a template, an assembly, a definition or a construct, loaded once a process."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import WorkflowTestError
from ..mocks import Place, places
from ._watch import Watch

if TYPE_CHECKING:
    from ..asl import Machine
    from ..cli._assembly import Assembly
    from ..drivers._machines import MachineDefinition
    from ..permissions import Identities
    from ..stepfunctions import Account as AccountName
    from ._account import Account

__all__ = ["Loaded", "ParsedDefinition", "choose", "load_source", "lone_machine", "machines_of", "parsed_definition"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A source, read.

    :ivar label: what messages call it
    :ivar assembly: the stacks around its machines; None for a definition alone
    :ivar text: the definition, where it is one
    :ivar wanted: the construct path of the machine that the source itself names
    """

    label: str
    assembly: Assembly | None = None
    text: str = ""
    name: str = "machine"
    wanted: str | None = None
    key: tuple[Any, ...] = ()

    @property
    def has_rules(self) -> bool:
        """Whether its stacks have rules, which see executions begin."""
        templates = self.assembly.templates.values() if self.assembly is not None else ()
        resources = [one for template in templates for one in (template.get("Resources") or {}).values()]
        return any(str(one.get("Type")).startswith(("AWS::Events::", "AWS::Scheduler::")) for one in resources)

    @property
    def place(self) -> tuple[str, str]:
        """The account and region of its stacks."""
        from ..cli._assembly import place_of

        return place_of(self.assembly, None, None)


@dataclass(frozen=True, slots=True)
class ParsedDefinition:
    """A definition, parsed and watched once for all tests."""

    machine: Machine
    watch: Watch
    places: Mapping[str, Place]


@lru_cache(maxsize=128)
def parsed_definition(text: str, express: bool) -> ParsedDefinition:
    """Parse a definition.

    :raises DefinitionError: when it is refused
    """
    from ..asl import parse_machine
    from ..check import check_integration

    machine = parse_machine(text, express=express, check_task=check_integration)
    watch = Watch(machine)
    return ParsedDefinition(machine, watch, places(watch.machine))


def load_source(source: Any) -> Loaded:
    """Read a source.

    :raises WorkflowTestError: when it is of no kind that can be loaded
    :raises AppError: when an app raises, or there is no such file
    """
    if isinstance(source, Mapping):
        return _from_object(source)
    if isinstance(source, (str, Path)):
        path = Path(source).resolve()
        if not path.exists():
            near = difflib.get_close_matches(path.name, _names(path.parent), n=1)
            hint = f"; did you mean {near[0]}" if near else ""
            raise WorkflowTestError(
                f"workflow: there is no file {source} in {Path.cwd()}{hint}. Paths are relative to the working "
                "directory; Path(__file__).parent / … is one relative to the test"
            )
        return _from_path(str(path), _changed(path))
    if hasattr(source, "node") and hasattr(source, "state_machine_arn"):
        return _from_construct(source)
    raise WorkflowTestError(
        f"workflow: expected an app, a definition, a template, a cdk.out folder, a dict or a StateMachine, "
        f"got {type(source).__name__}"
    )


def _names(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []


def _changed(path: Path) -> int:
    """Return when a file, or the manifest of a folder, was written."""
    file = path
    if path.is_dir():
        file = path / ("manifest.json" if (path / "manifest.json").is_file() else "cdk.json")
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=32)
def _from_path(path: str, changed: int) -> Loaded:
    from ..cli._source import Definition, load

    found = load(path)
    label = Path(path).name
    if isinstance(found, Definition):
        return Loaded(label, text=found.text.decode("utf-8-sig"), name=found.name, key=(path, changed))
    return Loaded(label, found, key=(path, changed))


def _from_object(source: Mapping[str, Any]) -> Loaded:
    from ..cli._templates import is_template

    try:
        text = json.dumps(source)
    except (TypeError, ValueError) as error:
        raise WorkflowTestError(f"workflow: the dict is no JSON: {error}") from None
    if not is_template(source):
        return Loaded("the definition", text=text)
    return _from_template(text, str(Path.cwd()))


@lru_cache(maxsize=32)
def _from_template(text: str, folder: str) -> Loaded:
    """Read a template that is no file; the files that it names are looked for in a folder."""
    from ..cli._templates import read_template

    assembly = read_template(Path(folder) / "Template", json.loads(text))
    return Loaded("the template", assembly, key=(text, folder))


def _from_construct(machine: Any) -> Loaded:
    from ..cli._assembly import read_assembly

    root = machine.node.root
    directory = Path(root.synth(error_on_duplicate_synth=False).directory)
    wanted = machine.stack.resolve(machine.node.default_child.logical_id)
    key = (str(directory), id(root))
    return Loaded(root.node.path or "the app", read_assembly(directory), wanted=str(wanted), key=key)


def choose(loaded: Loaded, machines: list[MachineDefinition], name: str | None) -> MachineDefinition:
    """Return the machine that a test names, by construct path (with or without its stack), name or logical id.

    :raises WorkflowTestError: when there is none of that name, or several and none is named
    """
    wanted = name or loaded.wanted
    paths = [machine.path or machine.logical_id for machine in machines]
    if not machines:
        raise WorkflowTestError(f"workflow: {loaded.label} has no state machine")
    if wanted is None and len(machines) > 1:
        raise WorkflowTestError(
            f"workflow: {loaded.label} has {len(machines)} state machines; name one: "
            + ", ".join(f"workflow(…, {path!r})" for path in paths[:8])
        )
    if wanted is None:
        return machines[0]
    found = [machine for machine in machines if wanted in _called(machine)]
    found = found or [machine for machine in machines if machine.path.startswith(f"{wanted}/")]
    if len(found) == 1:
        return found[0]
    near = difflib.get_close_matches(wanted, [one for machine in machines for one in _called(machine)], n=1, cutoff=0.4)
    hint = f"did you mean '{near[0]}'?" if near and not found else f"there are {', '.join(paths[:8])}"
    what = "several state machines match" if found else "there is no state machine"
    raise WorkflowTestError(f"workflow: {what} '{wanted}' in {loaded.label}; {hint}")


def _called(machine: MachineDefinition) -> tuple[str, ...]:
    path = machine.path
    return tuple(
        one
        for one in (
            path,
            path.partition("/")[2],
            path.rpartition("/")[2],
            machine.name,
            machine.logical_id,
            machine.arn,
        )
        if one
    )


_RESOLVED: dict[tuple[Any, ...], tuple[list[MachineDefinition], Identities]] = {}
"""Key of a source → its machines and roles, as a deployment resolves them; every deployment resolves them alike."""


def machines_of(loaded: Loaded, account: Account) -> tuple[list[MachineDefinition], Identities]:
    """Return the machines and the roles of a source's stacks; the first time deploys them."""
    assert loaded.assembly is not None
    known = _RESOLVED.get(loaded.key)
    if known is None:
        deployment = account.deployment()
        known = _RESOLVED[loaded.key] = list(deployment.machines), deployment.identities
    return known


def lone_machine(account: AccountName, text: str) -> MachineDefinition:
    """Return the machine of a definition that is in no stack."""
    from ..drivers._machines import MachineDefinition

    role = f"arn:{account.partition}:iam::{account.account}:role/role"
    return MachineDefinition(account.arn("stateMachine", "machine"), "machine", text, "STANDARD", role, "", "")
