"""Definitions for the tests: drawn by Hypothesis, and all that the repository has."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

TESTS = Path(__file__).parent.parent
NAMES = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from("aAbBzZ _-./<>&\"'|{}[]#%\u202e\u4e2d\U0001f600")
    ),
    min_size=1,
    max_size=80,
)


@st.composite
def machines(draw: st.DrawFn, depth: int = 2, most: int = 9) -> dict[str, Any]:
    """Definitions with every kind of state, cycles, transitions to the same state, and states that nothing reaches."""
    names = iter(draw(st.lists(NAMES, min_size=most * 8, max_size=most * 8, unique=True)))
    return _machine(draw, names, depth, most)


def _machine(draw: st.DrawFn, names: Iterator[str], depth: int, most: int) -> dict[str, Any]:
    count = draw(st.integers(1, most))
    own = [name for _, name in zip(range(count), names)]
    if not own:
        own = [draw(NAMES)]
    return {"StartAt": own[0], "States": {name: _state(draw, names, own, depth) for name in own}}


def _state(draw: st.DrawFn, names: Iterator[str], own: list[str], depth: int) -> dict[str, Any]:
    target = st.sampled_from(own)
    kinds = ["Task", "Task", "Choice", "Pass", "Wait", "Succeed", "Fail"] + ["Parallel", "Map"] * (depth > 0)
    kind = draw(st.sampled_from(kinds))
    state: dict[str, Any] = {"Type": kind}
    if kind in ("Succeed", "Fail"):
        return state
    if kind == "Choice":
        rules = draw(st.lists(st.tuples(st.text(max_size=60), target), min_size=1, max_size=5))
        state["Choices"] = [{"Variable": "$.x", "StringEquals": text, "Next": name} for text, name in rules]
        if draw(st.booleans()):
            state["Default"] = draw(target)
        return state
    state |= {"Next": draw(target)} if draw(st.booleans()) else {"End": True}
    if kind == "Task":
        services = ["lambda:invoke", "sqs:sendMessage.waitForTaskToken", "aws-sdk:ec2:describeInstances"]
        state["Resource"] = f"arn:aws:states:::{draw(st.sampled_from(services))}"
    if kind == "Parallel":
        branches = draw(st.integers(0, 3))
        state["Branches"] = [_machine(draw, names, depth - 1, 4) for _ in range(branches)]
    if kind == "Map":
        state["ItemProcessor"] = _machine(draw, names, depth - 1, 5)
    if kind in ("Task", "Parallel", "Map"):
        errors = draw(st.lists(st.tuples(st.sampled_from(["States.ALL", "A", "B" * 40]), target), max_size=3))
        if errors:
            state["Catch"] = [{"ErrorEquals": [error], "Next": name} for error, name in errors]
        if draw(st.booleans()):
            state["Retry"] = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": draw(st.integers(0, 9))}]
    return state


def known_definitions() -> list[dict[str, Any]]:
    """Return the definitions in the tests' files, and in those of the folder that TREADLE_DEFINITIONS names."""
    found: dict[str, dict[str, Any]] = {}
    folders = [TESTS, *filter(Path.is_dir, map(Path, os.environ.get("TREADLE_DEFINITIONS", "").split(os.pathsep)))]
    for folder in folders if os.environ.get("TREADLE_DEFINITIONS") else folders[:1]:
        for path in sorted(folder.rglob("*.json")):
            try:
                value = json.loads(path.read_text(encoding="utf-8"))
            except (ValueError, OSError):
                continue
            for definition in _definitions(value):
                found.setdefault(json.dumps(definition, sort_keys=True), definition)
    return list(found.values())


def _definitions(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "StartAt" in value and isinstance(value.get("States"), dict) and value["States"]:
            yield value
            return
        for each in value.values():
            yield from _definitions(each)
    elif isinstance(value, list):
        for each in value:
            yield from _definitions(each)
    elif isinstance(value, str) and '"StartAt"' in value:
        try:
            yield from _definitions(json.loads(value))
        except ValueError:
            return
