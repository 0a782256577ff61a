"""Which states, Choice rules, catchers and retriers the runs of a test suite have used."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..asl import Choice
from ..interpreter import matches

if TYPE_CHECKING:
    from ..mocks import Place
    from ._run import Run
    from ._state_run import StateRun
    from ._workflow import Workflow

__all__ = ["Coverage"]


_TIMEOUTS = frozenset({"States.Timeout", "States.HeartbeatTimeout"})


class Coverage:
    """Count what runs have used: machine → what it has, such as `rule Large order? 0` → how often."""

    def __init__(self) -> None:
        self._machines: dict[str, dict[str, int]] = {}

    def add(self, workflow: Workflow, run: Run) -> None:
        """Count what a run has used."""
        places = workflow._parsed.places
        hits = self._machines.setdefault(workflow.name, {})
        for key in _items(places):
            hits.setdefault(key, 0)
        for visit in run.states():
            for key in _used(visit, places):
                hits[key] = hits.get(key, 0) + 1

    def merge(self, other: Mapping[str, Mapping[str, int]]) -> None:
        """Add the counts of another process."""
        for machine, items in other.items():
            hits = self._machines.setdefault(machine, {})
            for key, count in items.items():
                hits[key] = hits.get(key, 0) + count

    def to_json(self) -> dict[str, dict[str, int]]:
        """Return the counts, for `merge`."""
        return {machine: dict(hits) for machine, hits in self._machines.items()}

    def write(self, file: str | Path) -> None:
        """Write the counts and percentages as JSON."""
        told = {
            machine: {"percent": self.percent(machine), "missing": self.missing(machine), "hits": hits}
            for machine, hits in sorted(self._machines.items())
        }
        Path(file).write_text(json.dumps({"machines": told}, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    def percent(self, machine: str) -> float:
        """Return how much of a machine was used, in percent."""
        hits = self._machines[machine]
        return round(100 * sum(1 for count in hits.values() if count) / len(hits), 1)

    def missing(self, machine: str) -> list[str]:
        """Return what no run has used."""
        return [key for key, count in self._machines[machine].items() if not count]

    def reaches(self, percent: float) -> bool:
        """Return whether every machine was used as much; False when none was."""
        return bool(self._machines) and all(self.percent(machine) >= percent for machine in self._machines)

    def table(self, least: float | None = None) -> list[str]:
        """Return the coverage as lines.

        :param least: the percentage that every machine must reach
        """
        if not self._machines:
            return ["no run of a state machine was covered: use the fixture `workflow`"]
        width = max(len(name) for name in ("machine", *self._machines))
        lines = [f"{'machine':{width}}  {'states':>8}  {'rules':>7}  {'catchers':>8}  {'retriers':>8}  cover"]
        for name, hits in sorted(self._machines.items()):
            cells = [
                _cell(hits, "state"),
                _cell(hits, "rule", "default"),
                _cell(hits, "catcher"),
                _cell(hits, "retrier"),
            ]
            states, rules, catchers, retriers = cells
            lines.append(
                f"{name:{width}}  {states:>8}  {rules:>7}  {catchers:>8}  {retriers:>8}  {self.percent(name):g} %"
            )
            missing = self.missing(name)
            lines += [f"  never used: {key}" for key in missing[:20]]
            if len(missing) > 20:
                lines.append(f"  … and {len(missing) - 20} more")
        if least is not None:
            reached = "reached" if self.reaches(least) else "NOT reached"
            lines.append(f"required: {least:g} % of each machine: {reached}")
        return lines


def _cell(hits: Mapping[str, int], *kinds: str) -> str:
    counts = [count for key, count in hits.items() if key.partition(" ")[0] in kinds]
    return f"{sum(1 for count in counts if count)}/{len(counts)}" if counts else "-"


def _items(places: Mapping[str, Place]) -> list[str]:
    found: list[str] = []
    for name, place in places.items():
        state: Any = place.state
        found.append(f"state {name}")
        if isinstance(state, Choice):
            found += [f"rule {name} [{i}] → {rule.next}" for i, rule in enumerate(state.rules)]
            if state.default is not None:
                found.append(f"default {name} → {state.default}")
        found += [f"retrier {name} [{i}] {_errors(entry)}" for i, entry in enumerate(state.retry)]
        found += [f"catcher {name} [{i}] {_errors(entry)}" for i, entry in enumerate(state.catch)]
    return found


def _errors(entry: Any) -> str:
    return ", ".join(sorted(entry.errors))


def _used(visit: StateRun, places: Mapping[str, Place]) -> list[str]:
    name = visit.name
    state: Any = places[name].state
    found = [f"state {name}"]
    if isinstance(state, Choice) and visit.exited_at is not None:
        if visit.rule is not None:
            found.append(f"rule {name} [{visit.rule}] → {state.rules[visit.rule].next}")
        elif state.default is not None:
            found.append(f"default {name} → {state.default}")
    if visit.catcher is not None:
        found.append(f"catcher {name} [{visit.catcher}] {_errors(state.catch[visit.catcher])}")
    for error, _ in visit.errors[: visit.attempts - 1]:
        names = {error} | (_TIMEOUTS if error in _TIMEOUTS else frozenset())
        index = next((i for i, entry in enumerate(state.retry) if matches(entry.errors, set(names))), None)
        if index is not None:
            found.append(f"retrier {name} [{index}] {_errors(state.retry[index])}")
    return found
