"""Two definitions compared: states added, removed, renamed, moved, rewired, and fields that differ."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ._conditions import condition_text
from ._model import DrawingError

__all__ = ["Comparison", "Difference", "StateChange", "compare"]

_MISSING: Final = object()
_MOST_DIFFERENCES: Final = 200
_MOST_STATES: Final = 20_000
_DEEPEST: Final = 100
_TRANSITION_FIELDS: Final = ("Next", "End", "Default")


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that differs.

    :ivar where: a JSON pointer within the state, or for a transition what leads to it: ``Next``, ``Default``,
        ``Catch A`` or a condition
    :ivar has_old: False where the value is new
    :ivar has_new: False where it is gone
    """

    where: str
    old: Any = None
    new: Any = None
    has_old: bool = True
    has_new: bool = True


@dataclass(slots=True)
class StateChange:
    """What happened to a state.

    :ivar name: its name now; for a removed state its former name
    :ivar status: added, removed or changed
    :ivar container: the Parallel or Map state around it; empty for the outermost machine
    """

    name: str
    status: str
    container: str
    old_name: str | None = None
    old_container: str | None = None
    transitions: list[Difference] = field(default_factory=list)
    fields: list[Difference] = field(default_factory=list)

    @property
    def kinds(self) -> list[str]:
        """All that happened: added, removed, or any of renamed, moved, rewired and changed."""
        if self.status != "changed":
            return [self.status]
        found = (
            ("renamed", self.old_name is not None),
            ("moved", self.old_container is not None),
            ("rewired", bool(self.transitions)),
            ("changed", bool(self.fields)),
        )
        return [kind for kind, applies in found if applies]


@dataclass(slots=True)
class Comparison:
    """The differences of two definitions.

    :ivar renamed: the former names of states → their names now
    :ivar machine: differences of the state machine's own fields
    """

    states: list[StateChange] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)
    machine: list[Difference] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.states and not self.machine


@dataclass(slots=True)
class _State:
    name: str
    source: Mapping[str, Any]
    container: str
    targets: dict[str, str]
    key: str
    content: dict[str, Any]


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Comparison:
    """Return what differs between two definitions.

    :raises DrawingError: when one is none, or too large
    """
    before, after = _states(old), _states(new)
    made = Comparison(renamed=_renamed(before, after, old.get("StartAt"), new.get("StartAt")))
    former = {now: then for then, now in made.renamed.items()}
    names = {name: made.renamed.get(name, name) for name in before}
    for name, state in after.items():
        then = before.get(former.get(name, name))
        if then is None:
            made.states.append(StateChange(name, "added", state.container))
            continue
        change = StateChange(name, "changed", state.container, former.get(name))
        if names.get(then.container, then.container) != state.container:
            change.old_container = then.container
        change.transitions = list(_transition_differences(then.targets, state.targets, names))
        change.fields = list(_differences(then.content, state.content))
        if change.kinds:
            made.states.append(change)
    made.states += [
        StateChange(name, "removed", names.get(state.container, state.container))
        for name, state in before.items()
        if names[name] not in after
    ]
    made.machine = list(_differences(_outside_states(old), _outside_states(new)))
    start_then, start_now = old.get("StartAt"), new.get("StartAt")
    if names.get(str(start_then), start_then) != start_now:
        made.machine.append(Difference("/StartAt", start_then, start_now, "StartAt" in old, "StartAt" in new))
    return made


def _outside_states(machine: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in machine.items() if key not in ("States", "StartAt")}


def _states(root: Mapping[str, Any]) -> dict[str, _State]:
    """Return all states by their names, which are unique in a state machine."""
    found: dict[str, _State] = {}
    machines: list[tuple[Mapping[str, Any], str, int]] = [(root, "", 0)]
    for machine, container, depth in machines:
        states = machine.get("States")
        if not isinstance(states, Mapping):
            raise DrawingError("expected a state machine with States", code="NoMachine")
        if depth > _DEEPEST or len(found) + len(states) > _MOST_STATES:
            raise DrawingError(f"expected at most {_MOST_STATES:,} states, {_DEEPEST} levels deep", code="TooLarge")
        for name, source in states.items():
            source = source if isinstance(source, Mapping) else {}
            inner = list(_inner_machines(source))
            content = _content(source)
            key = json.dumps([content, [machine for _, machine in inner]], sort_keys=True, default=str)
            found[name] = _State(name, source, container, dict(_targets(source, inner)), key, content)
            machines += [(machine, name, depth + 1) for _, machine in inner]
    return found


def _inner_machines(source: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    branches = source.get("Branches")
    for i, branch in enumerate(branches if isinstance(branches, list) else ()):
        if isinstance(branch, Mapping) and isinstance(branch.get("States"), Mapping):
            yield f"Branches/{i}", branch
    for key in ("ItemProcessor", "Iterator"):
        processor = source.get(key)
        if isinstance(processor, Mapping) and isinstance(processor.get("States"), Mapping):
            yield key, processor


def _content(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return a state's fields without its transitions and inner states."""
    made: dict[str, Any] = {}
    for key, value in source.items():
        if key in _TRANSITION_FIELDS:
            continue
        if key in ("Choices", "Catch") and isinstance(value, list):
            value = [
                {name: each for name, each in entry.items() if name != "Next"} if isinstance(entry, Mapping) else entry
                for entry in value
            ]
        elif key == "Branches" and isinstance(value, list):
            value = [_outside_states(branch) if isinstance(branch, Mapping) else branch for branch in value]
        elif key in ("ItemProcessor", "Iterator") and isinstance(value, Mapping):
            value = _outside_states(value)
        made[key] = value
    return made


def _targets(source: Mapping[str, Any], inner: list[tuple[str, Mapping[str, Any]]]) -> Iterator[tuple[str, str]]:
    """Yield what leads on from a state, and where to; the end is ``(end)``."""
    if source.get("End") is True:
        yield "Next", "(end)"
    for key in ("Next", "Default"):
        if key in source:
            yield key, str(source[key])
    for key in ("Choices", "Catch"):
        entries = source.get(key)
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, Mapping) and "Next" in entry:
                errors = entry.get("ErrorEquals")
                named = ", ".join(map(str, errors)) if isinstance(errors, list) else "?"
                yield (f"Catch {named}" if key == "Catch" else condition_text(entry)), str(entry["Next"])
    for place, machine in inner:
        yield f"{place}/StartAt", str(machine.get("StartAt"))


def _transition_differences(
    old: Mapping[str, str], new: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[Difference]:
    fresh = {where: target for where, target in new.items() if where not in old}
    for where, target in old.items():
        now = new.get(where)
        wanted = names.get(target, target)
        if now is None:
            # another condition or other errors on the way to the same state: a field that changed
            same = next((key for key, each in fresh.items() if each == wanted and key not in _TRANSITION_FIELDS), None)
            if same is not None and where not in _TRANSITION_FIELDS:
                del fresh[same]
            else:
                yield Difference(where, target, has_new=False)
        elif wanted != now:
            yield Difference(where, target, now)
    for where, target in fresh.items():
        yield Difference(where, new=target, has_old=False)


def _renamed(before: dict[str, _State], after: dict[str, _State], first: Any, first_now: Any) -> dict[str, str]:
    """Return the states that have the same content under another name.

    One that has no fields but its type needs a neighbour in common as well, for there may be many such.
    """
    gone = [state for name, state in before.items() if name not in after]
    fresh: dict[str, list[_State]] = {}
    for name, state in after.items():
        if name not in before:
            fresh.setdefault(state.key, []).append(state)
    if not gone or not fresh:
        return {}
    sources_before, sources_after = _sources(before, first), _sources(after, first_now)
    made: dict[str, str] = {}
    for state in gone:
        candidates = fresh.get(state.key, [])
        best: tuple[int, _State] | None = None
        for candidate in candidates[:50]:
            ends = {made.get(target, target) for target in state.targets.values()} - {"(end)"}
            shared = len(ends & set(candidate.targets.values()))
            begins = {made.get(name, name) for name in sources_before.get(state.name, ())}
            shared += len(begins & sources_after.get(candidate.name, set()))
            same_place = made.get(state.container, state.container) == candidate.container
            if len(state.content) < 2 and not shared:
                continue
            score = 2 * shared + same_place
            if best is None or score > best[0]:
                best = (score, candidate)
        if best is not None:
            made[state.name] = best[1].name
            candidates.remove(best[1])
    return made


def _sources(states: dict[str, _State], first: Any) -> dict[str, set[str]]:
    """Return the states that lead to each state; the start leads to the first one."""
    found: dict[str, set[str]] = {str(first): {"(start)"}}
    for state in states.values():
        for target in state.targets.values():
            found.setdefault(target, set()).add(state.name)
    return found


def _differences(old: Any, new: Any) -> Iterator[Difference]:
    """Yield the values that differ, at most 200, each with its JSON pointer."""
    waiting: list[tuple[str, Any, Any]] = [("", old, new)]
    count = 0
    while waiting and count < _MOST_DIFFERENCES:
        where, then, now = waiting.pop()
        if isinstance(then, Mapping) and isinstance(now, Mapping):
            keys = list(dict.fromkeys([*then, *now]))
            waiting += [
                (f"{where}/{_escaped(key)}", then.get(key, _MISSING), now.get(key, _MISSING)) for key in reversed(keys)
            ]
        elif isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
            waiting += [(f"{where}/{i}", then[i], now[i]) for i in reversed(range(len(then)))]
        elif then is _MISSING or now is _MISSING or type(then) is not type(now) or then != now:
            if then is not _MISSING and now is not _MISSING and then == now and not isinstance(then, bool):
                continue  # 1 and 1.0
            count += 1
            yield Difference(
                where,
                None if then is _MISSING else then,
                None if now is _MISSING else now,
                then is not _MISSING,
                now is not _MISSING,
            )


def _escaped(key: Any) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")
