"""A definition as rules see it: its machines, their states, and how states follow each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from ..asl import PLACEHOLDER_MARK, Resource, parse_resource
from ..asl._checks import transitions
from ..asl._places import Path

__all__ = ["Edge", "SubMachine", "StateSource", "Workflow", "is_open", "nearest", "read_workflow", "with_samples"]


_SAMPLES: Final = {
    "${AWS::Partition}": "aws",
    "${AWS::Region}": "us-east-1",
    "${AWS::AccountId}": "123456789012",
    "${AWS::URLSuffix}": "amazonaws.com",
}


def with_samples(text: str) -> str:
    """Return a text in which AWS's own placeholders have values of their kind, so that an ARN can be read."""
    if "${AWS::" in text:
        for name, sample in _SAMPLES.items():
            text = text.replace(name, sample)
    return text


def is_open(value: Any) -> bool:
    """Return whether a value is known only to the deployment: text with a placeholder, or a template's function."""
    if isinstance(value, str):
        return "${" in value or PLACEHOLDER_MARK in value
    return isinstance(value, dict) and len(value) == 1 and next(iter(value)).startswith(("Fn::", "Ref"))


def nearest(wanted: str, known: Iterable[str], cutoff: float = 0.7) -> str:
    """Return the name that is most like another one; empty when none is."""
    import difflib

    names = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(wanted.casefold(), names, n=1, cutoff=cutoff)
    return names[found[0]] if found else ""


@dataclass(slots=True)
class Edge:
    """A transition.

    :ivar kind: next, default, choice or catch
    :ivar assign: the variables that are assigned on the way
    :ivar path: of the transition's field
    """

    target: str
    kind: str
    assign: dict[str, Any]
    path: Path


@dataclass(slots=True)
class StateSource:
    """A state as written."""

    name: str
    path: Path
    source: dict[str, Any]
    jsonata: bool
    machine: SubMachine
    edges: list[Edge] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The state's type; empty where it has none."""
        kind = self.source.get("Type")
        return kind if isinstance(kind, str) else ""

    @property
    def resource(self) -> Resource | None:
        """What a Task's Resource names; None for other states, and where it isn't known."""
        arn = self.source.get("Resource")
        return parse_resource(with_samples(arn)) if self.kind == "Task" and isinstance(arn, str) else None

    @property
    def arguments(self) -> str:
        """The field of a Task's arguments."""
        return "Arguments" if self.jsonata else "Parameters"

    def entries(self, key: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the objects of a list: the entries of Retry, Catch or Choices."""
        entries = self.source.get(key)
        for i, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict):
                yield i, entry


@dataclass(slots=True)
class SubMachine:
    """A machine of the definition: the outermost, a branch or a Map's processor.

    :ivar outer: the state that it belongs to
    """

    path: Path
    source: dict[str, Any]
    express: bool
    outer: StateSource | None = None
    distributed: bool = False
    states: dict[str, StateSource] = field(default_factory=dict)

    def reachable(self) -> dict[str, StateSource]:
        """Return the states that can be reached from the start, the start first."""
        start = self.source.get("StartAt")
        found: dict[str, StateSource] = {}
        waiting = [start] if isinstance(start, str) and start in self.states else []
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            found[name] = self.states[name]
            waiting += [edge.target for edge in self.states[name].edges if edge.target in self.states]
        return found


@dataclass(slots=True)
class Workflow:
    """A definition with all its machines, the outermost first."""

    root: dict[str, Any]
    express: bool
    machines: list[SubMachine]

    @property
    def states(self) -> Iterator[StateSource]:
        """All states, those of inner machines after their own machine's."""
        for machine in self.machines:
            yield from machine.states.values()


def read_workflow(root: dict[str, Any], *, express: bool = False) -> Workflow:
    """Return a definition's machines and states, whatever else is wrong with it."""
    language = root.get("QueryLanguage", "JSONPath")
    machines = [SubMachine((), root, express)]
    for machine in machines:
        states = machine.source.get("States")
        for name, source in states.items() if isinstance(states, dict) else ():
            if not isinstance(source, dict):
                continue
            jsonata = source.get("QueryLanguage", language) == "JSONata"
            path = (*machine.path, "States", name)
            state = StateSource(name, path, source, jsonata, machine)
            state.edges = list(_edges(state))
            machine.states[name] = state
            machines += _inner(state)
    return Workflow(root, express, machines)


def _edges(state: StateSource) -> Iterator[Edge]:
    source = state.source
    own = source.get("Assign")
    for at, target in transitions(source):
        entry = source
        path: list[str | int] = []
        kind = at.casefold()
        if "[" in at:
            key, _, rest = at.partition("[")
            index = int(rest.partition("]")[0])
            entry = source[key][index]
            path = [key, index]
            kind = "catch" if key == "Catch" else "choice"
        assign = entry.get("Assign") if path else own
        names = {name.removesuffix(".$"): value for name, value in assign.items()} if isinstance(assign, dict) else {}
        yield Edge(target, kind, names, (*state.path, *path, "Default" if kind == "default" else "Next"))


def _inner(state: StateSource) -> Iterator[SubMachine]:
    source, express = state.source, state.machine.express
    if state.kind == "Parallel" and isinstance(source.get("Branches"), list):
        for i, branch in enumerate(source["Branches"]):
            if isinstance(branch, dict):
                yield SubMachine((*state.path, "Branches", i), branch, express, state)
    if state.kind == "Map":
        for key in ("ItemProcessor", "Iterator"):
            processor = source.get(key)
            if isinstance(processor, dict):
                config = processor.get("ProcessorConfig")
                config = config if isinstance(config, dict) else {}
                far = config.get("Mode") == "DISTRIBUTED"
                own = config.get("ExecutionType") == "EXPRESS" if far else express
                yield SubMachine((*state.path, key), processor, own, state, far)
