"""Shows a run as it happens: a line for each state, on a terminal with what is under way below them."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.spinner import Spinner
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from ..drivers import ExecutionResult, Run

__all__ = ["Display"]

_INDENT = "   "


@dataclass(slots=True)
class _Entry:
    """A state that was entered and not left yet."""

    name: str
    at: float
    wall: float
    retries: int = 0
    task_error: str | None = None
    failed_at: float = 0.0


@dataclass(slots=True)
class _Total:
    """Where time went."""

    count: int = 0
    virtual: float = 0.0
    wall: float = 0.0


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a state stands in the definition."""

    depth: int
    map_name: str | None


@dataclass(slots=True)
class _Map:
    total: int
    done: int = 0
    failed: int = 0
    bar: Any = None


@dataclass(slots=True)
class Display:
    """Take events, and show them on a console.

    :param definition: the machine's definition, for the nesting of its states
    :param virtual: whether time is virtual
    """

    console: Console
    definition: Mapping[str, Any]
    virtual: bool
    _places: dict[str, _Place] = field(default_factory=dict)
    _open: dict[str, list[_Entry]] = field(default_factory=dict)
    _maps: dict[str, _Map] = field(default_factory=dict)
    _totals: dict[str, _Total] = field(default_factory=dict)
    _live: Live | None = None
    _progress: Progress | None = None
    _began: float = 0.0
    _first: float = 0.0
    _last: float = 0.0

    def __post_init__(self) -> None:
        self._places = dict(_places(self.definition))
        self._began = time.perf_counter()
        if self.console.is_terminal:
            self._progress = Progress(
                TextColumn("{task.description}"), BarColumn(bar_width=30), MofNCompleteColumn(), console=self.console
            )
            self._live = Live(console=self.console, refresh_per_second=12, transient=True)
            self._live.start()

    def close(self) -> None:
        """Give the terminal back as it was."""
        if self._live is not None:
            self._live.stop()
            self._live = None

    def log(self, name: str, line: str) -> None:
        """Show a line that a function printed."""
        self.console.print(Text(f"{_INDENT * 2}│ {line}", style="dim"), soft_wrap=True)

    # ------------------------------------------------------------ events

    def observe(self, run: Run, event: Mapping[str, Any]) -> None:
        """Show one history event."""
        kind = event["type"]
        self._last = _seconds(event["timestamp"])
        self._first = self._first or self._last
        if run.parent is not None:  # an execution of a Map Run: its Map shows how far it is
            return
        if kind.endswith("StateEntered"):
            self._entered(kind.removesuffix("StateEntered"), event)
        elif kind.endswith("StateExited"):
            self._exited(event)
        elif kind in ("MapStateStarted", "MapIterationSucceeded", "MapIterationFailed", "MapIterationAborted"):
            self._map_event(kind, event)
        elif kind in _FAILURES:
            self._failed(event)
        elif kind in ("TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled"):
            self._scheduled()
        self._redraw()

    def _entered(self, kind: str, event: Mapping[str, Any]) -> None:
        name = event["stateEnteredEventDetails"]["name"]
        entry = _Entry(name, self._last, time.perf_counter())
        self._open.setdefault(name, []).append(entry)
        if not self.console.is_terminal and not self._inside_map(name) and kind not in _INSTANT:
            self._line(name, "→", "cyan", Text(name), Text("entered", style="dim"))

    def _exited(self, event: Mapping[str, Any]) -> None:
        name = event["stateExitedEventDetails"]["name"]
        entries = self._open.get(name)
        if not entries:
            return
        entry = entries.pop()
        virtual, wall = self._last - entry.at, time.perf_counter() - entry.wall
        total = self._totals.setdefault(name, _Total())
        total.count += 1
        total.virtual += virtual
        total.wall += wall
        if self._inside_map(name):
            return
        note = Text(_duration(virtual, wall, self.virtual), style="dim")
        if name in self._maps:
            note.append(f", {self._map_text(self._maps.pop(name))}")
        if entry.task_error:
            self._line(name, "⤷", "yellow", Text(name), Text(f"caught {entry.task_error}  ", style="yellow").append(note))
        else:
            self._line(name, "✓", "green", Text(name), note)

    def _failed(self, event: Mapping[str, Any]) -> None:
        details = next((value for key, value in event.items() if key.endswith("EventDetails")), {})
        error = details.get("error") or _FAILURES[event["type"]]
        name = self._state_of(event)
        if name is None or not self._open.get(name):
            return
        entry = self._open[name][-1]
        entry.task_error = str(error)
        entry.failed_at = self._last
        if not self._inside_map(name):
            text = Text(f"{error}", style="red")
            cause = _first_line(details.get("cause"))
            if cause:
                text.append(f": {cause}", style="dim")
            self._line(name, "✗", "red", Text(name), text)

    def _scheduled(self) -> None:
        """A task that failed is scheduled again: a retry."""
        for name, entries in self._open.items():
            for entry in entries:
                if entry.task_error is not None and self._due(name):
                    entry.retries += 1
                    entry.task_error = None
                    if not self._inside_map(name):
                        waited = _duration(self._last - entry.failed_at, 0.0, self.virtual)
                        note = Text(f"retry {entry.retries}", style="yellow").append(f"  after {waited}", style="dim")
                        self._line(name, "↻", "yellow", Text(name), note)

    def _due(self, name: str) -> bool:
        return not any(entry.task_error for other in self._open if other != name for entry in self._open[other])

    def _map_event(self, kind: str, event: Mapping[str, Any]) -> None:
        if kind == "MapStateStarted":
            name = self._innermost_map()
            if name is not None:
                self._maps[name] = _Map(event["mapStateStartedEventDetails"]["length"])
                if self._progress is not None and not self._inside_map(name):
                    label = f"{_INDENT * self._depth(name)}{name}"
                    self._maps[name].bar = self._progress.add_task(label, total=self._maps[name].total)
            return
        details = next((value for key, value in event.items() if key.endswith("EventDetails")), {})
        entry = self._maps.get(details.get("name", ""))
        if entry is None:
            return
        entry.done += kind == "MapIterationSucceeded"
        entry.failed += kind != "MapIterationSucceeded"
        if self._progress is not None and entry.bar is not None:
            self._progress.update(entry.bar, completed=entry.done + entry.failed)
            if entry.done + entry.failed >= entry.total:
                self._progress.remove_task(entry.bar)
                entry.bar = None

    def _innermost_map(self) -> str | None:
        """The Map whose iterations begin now: the one entered last that has none yet."""
        waiting = [name for name, entries in self._open.items() if entries and name in self._is_map]
        return max(waiting, key=lambda name: self._open[name][-1].wall, default=None)

    @property
    def _is_map(self) -> set[str]:
        return {name for name, state in _states(self.definition) if state.get("Type") == "Map"}

    def _state_of(self, event: Mapping[str, Any]) -> str | None:
        """The state a failure belongs to: the task entered last that isn't failed yet."""
        wanted = {"MapStateFailed": "Map", "ParallelStateFailed": "Parallel"}.get(event["type"], "Task")
        types = {name: state.get("Type") for name, state in _states(self.definition)}
        found = [name for name, entries in self._open.items() if entries and types.get(name) == wanted]
        return max(found, key=lambda name: self._open[name][-1].wall, default=None)

    # ------------------------------------------------------------ drawing

    def _line(self, name: str, mark: str, style: str, *parts: Text) -> None:
        line = Text(_INDENT * self._depth(name))
        line.append(f"{mark} ", style=style)
        line.append_text(parts[0])
        for part in parts[1:]:
            line.append("  ").append_text(part)
        self.console.print(line, soft_wrap=True)

    def _redraw(self) -> None:
        if self._live is None:
            return
        active = [
            Spinner("dots", Text(f"{_INDENT * self._depth(name)}{name}"))
            for name, entries in self._open.items()
            if entries and not self._inside_map(name) and name not in self._maps
        ]
        parts: list[Any] = list(active)
        if self._progress is not None and self._progress.tasks:
            parts.append(self._progress)
        self._live.update(Group(*parts))

    def finish(self, result: ExecutionResult) -> None:
        """Show how the run ended, and where time went."""
        self.close()
        wall = time.perf_counter() - self._began
        self.console.print()
        style = "bold green" if result.ok else "bold red"
        took = _duration(self._last - self._first, wall, self.virtual)
        real = f" ({wall:.2f} s of real time)" if self.virtual and self._last > self._first else ""
        self.console.print(Text(result.status, style=style).append(f"  in {took}{real}", style="not bold dim"))
        if result.ok:
            text = json.dumps(result.output, indent=2, ensure_ascii=False)
            if self.console.is_terminal and len(text) < 20_000:
                self.console.print(Syntax(text, "json", background_color="default", word_wrap=True))
            else:
                self.console.print(Text(text), soft_wrap=True)
        else:
            for label, value in (("Error", result.error), ("Cause", result.cause)):
                if value:
                    self.console.print(Text(f"{label}: ", style="bold").append(str(value), style="not bold"), soft_wrap=True)
        self._where_time_went()

    def _where_time_went(self) -> None:
        slowest = sorted(self._totals.items(), key=lambda item: (-item[1].virtual, -item[1].wall))
        shown = [(name, total) for name, total in slowest if total.virtual or total.wall >= 0.001][:5]
        if not shown:
            return
        table = Table(box=None, pad_edge=False, header_style="dim")
        table.add_column("where time went")
        table.add_column("times", justify="right")
        if self.virtual:
            table.add_column("virtual", justify="right")
        table.add_column("real", justify="right")
        for name, total in shown:
            row = [name, str(total.count)]
            if self.virtual:
                row.append(_human(total.virtual))
            table.add_row(*row, f"{total.wall:.3f} s")
        self.console.print()
        self.console.print(table)

    def _inside_map(self, name: str) -> bool:
        place = self._places.get(name)
        return place is not None and place.map_name is not None

    def _depth(self, name: str) -> int:
        place = self._places.get(name)
        return place.depth if place else 0

    @staticmethod
    def _map_text(entry: _Map) -> str:
        failed = f", {entry.failed} failed" if entry.failed else ""
        return f"{entry.done}/{entry.total} items{failed}"


_INSTANT = frozenset({"Pass", "Choice", "Succeed", "Fail"})
_FAILURES = {
    "TaskFailed": "States.TaskFailed",
    "TaskTimedOut": "States.Timeout",
    "TaskStartFailed": "States.TaskFailed",
    "TaskSubmitFailed": "States.TaskFailed",
    "LambdaFunctionFailed": "States.TaskFailed",
    "LambdaFunctionTimedOut": "States.Timeout",
    "LambdaFunctionScheduleFailed": "States.TaskFailed",
    "LambdaFunctionStartFailed": "States.TaskFailed",
    "ActivityFailed": "States.TaskFailed",
    "ActivityTimedOut": "States.Timeout",
    "MapStateFailed": "the Map failed",
    "ParallelStateFailed": "a branch failed",
}


def _states(definition: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, state, _, _ in _walk(definition):
        yield name, state


def _places(definition: Mapping[str, Any]) -> Iterator[tuple[str, _Place]]:
    for name, _, depth, map_name in _walk(definition):
        yield name, _Place(depth, map_name)


def _walk(definition: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any], int, str | None]]:
    pending: list[tuple[Any, int, str | None]] = [(definition, 0, None)]
    while pending:
        graph, depth, map_name = pending.pop()
        for name, state in (graph.get("States") or {}).items():
            yield name, state, depth, map_name
            pending.extend((branch, depth + 1, map_name) for branch in state.get("Branches") or [])
            inner = state.get("ItemProcessor") or state.get("Iterator")
            if inner:
                pending.append((inner, depth + 1, map_name or name))


def _seconds(timestamp: Any) -> float:
    return float(timestamp)


def _first_line(cause: Any) -> str:
    if not isinstance(cause, str):
        return ""
    try:
        parsed = json.loads(cause)
    except ValueError:
        parsed = None
    if isinstance(parsed, dict) and isinstance(parsed.get("errorMessage"), str):
        cause = parsed["errorMessage"]
    line = cause.strip().partition("\n")[0].partition(" (Service: ")[0]
    return line if len(line) <= 160 else f"{line[:159]}…"


def _duration(virtual: float, wall: float, is_virtual: bool) -> str:
    """Tell virtual time where any has passed, else real time."""
    if is_virtual and virtual > 0:
        return f"{_human(virtual)} (virtual)"
    return _human(wall if is_virtual else virtual)


def _human(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.2f} s" if seconds < 10 and seconds != int(seconds) else f"{seconds:.0f} s"
    parts = []
    left = round(seconds)
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)):
        if left >= size:
            parts.append(f"{left // size} {unit}")
            left %= size
    return " ".join(parts[:2])
