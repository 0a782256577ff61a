"""What the grammar's table can't say: where transitions lead, what is reached, whether an end can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["assigned_variables", "check_labels", "check_machine", "check_names", "transitions"]

Refuse = Callable[..., None]
_NOT_IN_LABELS = re.compile(r"""[\s<>{}\[\]?*"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]""")


def transitions(state: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (pointer below the state, target) for each transition that a state's source declares."""
    if state.get("Type") != "Choice" and isinstance(state.get("Next"), str):
        yield "Next", state["Next"]
    if isinstance(state.get("Default"), str):
        yield "Default", state["Default"]
    for key in ("Choices", "Catch"):
        entries = state.get(key)
        for i, entry in enumerate(entries) if isinstance(entries, list) else ():
            if isinstance(entry, dict) and isinstance(entry.get("Next"), str):
                yield f"{key}[{i}]/Next", entry["Next"]


def _ends(state: Any) -> bool:
    return isinstance(state, dict) and (state.get("End") is True or state.get("Type") in ("Succeed", "Fail"))


def check_machine(source: dict[str, Any], pointer: str, refuse: Refuse) -> None:
    """Check one machine's transitions: targets exist, there is an end, every state is reached."""
    states: dict[str, Any] = source["States"]
    if not states:
        refuse("SCHEMA_VALIDATION_FAILED", f"{pointer}/States", "Value cannot be empty")
        return
    start = source.get("StartAt")
    if isinstance(start, str) and start not in states:
        refuse("MISSING_TRANSITION_TARGET", f"{pointer}/StartAt", f"Missing 'StartAt' target: {start}")
    reached: set[str] = set()
    waiting = [start] if isinstance(start, str) and start in states else []
    for name, state in states.items():
        if not isinstance(state, dict):
            continue
        for at, target in transitions(state):
            if target not in states:
                refuse("MISSING_TRANSITION_TARGET", f"{pointer}/States/{name}/{at}", f"Missing 'Next' target: {target}")
    if not any(map(_ends, states.values())):
        refuse("MISSING_END_STATE", pointer, "Workflow has no terminal state")
        return
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        state = states[name]
        if not isinstance(state, dict):
            continue
        waiting += [target for _, target in transitions(state) if target in states and target not in reached]
    if not reached:
        return
    for name in states:
        if name not in reached:
            refuse("MISSING_TRANSITION_TARGET", f"{pointer}/States/{name}", f'State "{name}" is not reachable.')


def states_before(name: str, states: Any) -> dict[str, Any]:
    """Return the other states of a machine from which a state can be reached."""
    if not isinstance(states, dict):
        return {}
    sources: dict[str, list[str]] = {}
    for source, state in states.items():
        for _, target in transitions(state) if isinstance(state, dict) else ():
            if isinstance(target, str):
                sources.setdefault(target, []).append(source)
    found: dict[str, Any] = {}
    waiting = [name]
    while waiting:
        for source in sources.get(waiting.pop(), ()):
            if source not in found and source != name:
                found[source] = states[source]
                waiting.append(source)
    return found


def assigned_variables(pointer: str, states: Any) -> Iterator[tuple[str, str]]:
    """Yield (pointer, variable) of everything that one machine's own states assign."""
    for name, state in states.items() if isinstance(states, dict) else ():
        if not isinstance(state, dict):
            continue
        places = [("", state)]
        for key in ("Choices", "Catch"):
            entries = state.get(key)
            places += [(f"/{key}[{i}]", entry) for i, entry in enumerate(entries if isinstance(entries, list) else ())]
        for at, place in places:
            assign = place.get("Assign") if isinstance(place, dict) else None
            for variable in assign if isinstance(assign, dict) else ():
                yield f"{pointer}/States/{name}{at}/Assign", variable.removesuffix(".$")


def check_names(machines: list[tuple[str, Any]], refuse: Refuse) -> None:
    """Check states' names: at most 80 characters, and only once in the whole definition."""
    seen: set[str] = set()
    for pointer, states in machines:
        for name in states if isinstance(states, dict) else ():
            at = f"{pointer}/States/{name}"
            if not name or len(name) > 80:
                message = f"Invalid State name: '{name}' exceeds the 80-character limit allowed by the service"
                refuse("INVALID_STATE_NAME", at, message if name else "Invalid State name: the name is empty")
            if name in seen:
                refuse("DUPLICATE_STATE_NAME", at, f"Duplicate State name: {name}")
            else:
                seen.add(name)


def check_labels(states: list[tuple[str, dict[str, Any]]], refuse: Refuse) -> None:
    """Check the labels of distributed Maps: what an ARN may hold, each only once in the definition."""
    seen: set[str] = set()
    for pointer, state in states:
        label = state.get("Label")
        if not isinstance(label, str):
            continue
        at = f"{pointer}/Label"
        if len(label) > 40:
            message = f"Invalid Label name: '{label}' exceeds the 40-character limit allowed by the service"
            refuse("INVALID_LABEL_NAME", at, message)
        elif not label or _NOT_IN_LABELS.search(label):
            refuse(
                "INVALID_LABEL_NAME",
                at,
                f"Invalid Label name: '{label}' is empty, or has white space, control characters or one of "
                """< > { } [ ] ? * " # % \\ ^ | ~ ` $ & , ; : /""",
            )
        elif label in seen:
            refuse("DUPLICATE_LABEL_NAME", at, f"Duplicate Label name: {label}")
        else:
            seen.add(label)
