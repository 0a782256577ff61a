"""Shows a run as it happens: a line for each state, on a terminal with what is under way below them."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from ..drivers import ExecutionResult, Run
from ..interpreter import Event
from ..services import json_text
from ._json_display import json_lines, read
from ._plain_text import plain as _plain
from ._trace import Happening, Trace, Visit

__all__ = ["Display"]

_INDENT = "   "
_INSTANT = frozenset({"Pass", "Choice", "Succeed", "Fail"})
_ENDS = ("ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted")
_MOST_SHOWN = 10
_FOLDED = 16
"""How many lines of a state's data are shown before the rest is folded."""


@dataclass(slots=True)
class _Total:
    """Where time went."""

    count: int = 0
    virtual: float = 0.0
    wall: float = 0.0


@dataclass(slots=True)
class Display:
    """Shows the events of executions on a console.

    :param virtual: whether time is virtual
    :param verbose: 1 shows the input and output of each state, long ones folded; 2 shows them whole
    """

    console: Console
    virtual: bool
    verbose: int = 0
    _traces: dict[str, Trace] = field(default_factory=dict)
    _items: dict[str, Trace] = field(default_factory=dict)
    _main: str | None = None
    _totals: dict[str, _Total] = field(default_factory=dict)
    _bars: dict[int, Any] = field(default_factory=dict)
    _live: Live | None = None
    _progress: Progress | None = None
    _began: float = 0.0

    def __post_init__(self) -> None:
        self._began = time.perf_counter()
        if self.console.is_terminal and not self.console.is_dumb_terminal:
            self._progress = Progress(
                TextColumn("{task.description}"), BarColumn(bar_width=30), MofNCompleteColumn(), console=self.console
            )
            self._live = Live(console=self.console, refresh_per_second=12, transient=True)
            self._live.start()

    def close(self) -> None:
        """Restore the terminal."""
        live, self._live = self._live, None
        if live is not None:
            live.stop()

    def log(self, name: str, line: str) -> None:
        """Show a line that a function printed."""
        self.console.print(Text(f"{_INDENT * 2}│ {_plain(line)}", style="dim"), soft_wrap=True)

    # ------------------------------------------------------------ events

    def observe(self, run: Run, event: Event) -> None:
        """Show one history event."""
        for arn, trace in self._traces.items():
            if run.state_machine_arn in trace.map_runs:
                self._item_event(arn, trace, trace.map_runs[run.state_machine_arn], run.arn, event)
                return
        self._main = self._main or run.arn
        trace = self._traces.setdefault(run.arn, Trace())
        happening = trace.take(event, run.execution.failures)
        if happening is not None:
            self._show(run, trace, happening)
            if self.verbose:
                self._show_data(run, happening, event)
        if run.arn != self._main and event.type in _ENDS:
            trace.active.clear()
        self._redraw()

    def _item_event(self, arn: str, trace: Trace, visit: Visit, child: str, event: Event) -> None:
        """An execution of a distributed Map: its Map shows how far it is."""
        happening = self._items.setdefault(child, Trace()).take(event)
        if happening is not None:
            visit.inner_failures += happening.what == "failed" and event.type not in _ENDS
            visit.inner_retries += happening.what == "retried"
        if event.type in _ENDS:
            del self._items[child]
            trace.child_ended(visit, event.type == "ExecutionSucceeded")
            self._progressed(arn, visit.map or visit)
        self._redraw()

    def _show(self, run: Run, trace: Trace, happening: Happening) -> None:
        visit = happening.visit
        if happening.what == "left":
            self._count(trace, visit)
        if happening.what == "progress":
            self._progressed(run.arn, visit)
            return
        if visit.map is not None:
            self._progressed(run.arn, visit.map)
            if not self.verbose:
                return
        match happening.what:
            case "entered":
                if self.verbose or (self._live is None and visit.kind not in _INSTANT):
                    self._line(run, visit, "→", "cyan", Text("entered", style="dim"))
            case "left":
                self._left(run, trace, visit)
            case "failed":
                text = Text(_plain(str(visit.error)), style="red")
                cause = _first_line(happening.cause)
                if cause:
                    text.append(f": {cause}", style="dim")
                self._line(run, visit, "✗", "red", text)
            case "retried":
                waited = _human(trace.now - visit.failed_at) + (" (virtual)" if self.virtual else "")
                note = Text(f"retry {visit.retries}", style="yellow").append(f"  after {waited}", style="dim")
                self._line(run, visit, "↻", "yellow", note)

    def _show_data(self, run: Run, happening: Happening, event: Event) -> None:
        """Show the data that a state was entered or left with."""
        if happening.what == "entered":
            label, value = "input", read(event["stateEnteredEventDetails"].get("input"))
        elif happening.what == "left":
            label, value = "output", read(event["stateExitedEventDetails"].get("output"))
        else:
            return
        indent = len(self._label(run.arn, happening.visit)) + 2
        lines = json_lines(value, indent=indent + 2, most=None if self.verbose > 1 else _FOLDED)
        if len(lines) == 1:
            line = Text(" " * indent).append(f"{label} ", style="dim").append_text(lines[0][indent + 2 :])
            self.console.print(line, soft_wrap=True)
            return
        self.console.print(Text(f"{' ' * indent}{label}", style="dim"), soft_wrap=True)
        for line in lines:
            self.console.print(line, soft_wrap=True)

    def _count(self, trace: Trace, visit: Visit) -> None:
        total = self._totals.setdefault(visit.name, _Total())
        total.count += 1
        total.virtual += trace.now - visit.at
        total.wall += time.perf_counter() - visit.wall

    def _left(self, run: Run, trace: Trace, visit: Visit) -> None:
        self._drop_bar(visit)
        note = Text(_duration(trace.now - visit.at, time.perf_counter() - visit.wall, self.virtual), style="dim")
        if visit.kind == "Map":
            note.append(f", {_items(visit)}")
        if visit.error:
            self._line(run, visit, "⤷", "yellow", Text(f"caught {_plain(visit.error)}  ", style="yellow").append(note))
        else:
            self._line(run, visit, "✓", "green", note)

    # ------------------------------------------------------------ drawing

    def _label(self, arn: str, visit: Visit) -> str:
        nested = arn != self._main
        return _INDENT * (visit.depth + nested) + (f"{_plain(arn.rpartition(':')[2])} › " if nested else "")

    def _line(self, run: Run, visit: Visit, mark: str, style: str, note: Text) -> None:
        label = self._label(run.arn, visit)
        indent = label[: len(label) - len(label.lstrip())]
        line = Text(indent).append(f"{mark} ", style=style).append(label.lstrip(), style="dim")
        self.console.print(line.append(_plain(visit.name)).append("  ").append_text(note), soft_wrap=True)

    def _progressed(self, arn: str, visit: Visit) -> None:
        if self._progress is None or visit.map is not None:
            return
        ended = visit.done + visit.failed
        if visit.total is not None and ended >= visit.total:
            self._drop_bar(visit)
            return
        label = f"{self._label(arn, visit)}{_plain(visit.name)}{_troubles(visit)}"
        if id(visit) not in self._bars:
            self._bars[id(visit)] = self._progress.add_task(label, total=visit.total)
        self._progress.update(self._bars[id(visit)], completed=ended, total=visit.total, description=label)

    def _drop_bar(self, visit: Visit) -> None:
        bar = self._bars.pop(id(visit), None)
        if bar is not None and self._progress is not None:
            self._progress.remove_task(bar)

    def _redraw(self) -> None:
        if self._live is None or self._progress is None:
            return
        texts = [
            Text(f"{_INDENT * visit.depth}{_plain(visit.name)}")
            for trace in self._traces.values()
            for visit in trace.active.values()
            if visit.map is None and id(visit) not in self._bars
        ]
        parts: list[Any] = [Spinner("dots", text) for text in texts[:_MOST_SHOWN]]
        if len(texts) > _MOST_SHOWN:
            parts.append(Text(f"… and {len(texts) - _MOST_SHOWN} more", style="dim"))
        if self._bars:
            parts.append(self._progress)
        self._live.update(Group(*parts))

    # ------------------------------------------------------------ the end

    def finish(self, result: ExecutionResult, state: str | None = None, place: str | None = None) -> None:
        """Show how the run ended, and where time went.

        :param state: the state that failed
        :param place: the line of the app where it was created
        :raises SystemExit: when whoever read the output has gone
        """
        self.close()
        if getattr(self.console, "closed", False):
            raise SystemExit(1)
        wall = time.perf_counter() - self._began
        trace = self._traces.get(self._main or "", Trace())
        virtual = trace.now - trace.began
        real = f" ({wall:.2f} s of real time)" if self.virtual and virtual > 0 else ""
        style = "bold green" if result.ok else "bold red"
        took = _duration(virtual, wall, self.virtual)
        self.console.print()
        self.console.print(Text(result.status, style=style).append(f"  in {took}{real}", style="not bold dim"))
        if result.ok:
            text = json_text(result.output, indent=2)
            if self._progress is not None and not self.console.no_color and len(text) < 20_000:
                for coloured in json_lines(result.output):
                    self.console.print(coloured, soft_wrap=True)
            else:
                self.console.out(text, highlight=False)  # as it is: laying out a long text takes as long as the run
        else:
            where = f"{state} ({place})" if state is not None and place is not None else state
            for label, value in (("State", where), ("Error", result.error), ("Cause", result.cause)):
                if value:
                    line = Text(f"{label}: ", style="bold").append(_plain(str(value)), style="not bold")
                    self.console.print(line, soft_wrap=True)
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
            virtual = [_human(total.virtual)] if self.virtual else []
            table.add_row(Text(_plain(name)), str(total.count), *virtual, f"{total.wall:.3f} s")
        self.console.print()
        self.console.print(table)


def _items(visit: Visit) -> str:
    done = f"{visit.done}/{visit.total} items" if visit.total is not None else f"{visit.done} items"
    failed = f", {visit.failed} failed" if visit.failed else ""
    return f"{done}{failed}{_troubles(visit)}"


def _troubles(visit: Visit) -> str:
    """What happened to the states inside a Map, counted."""
    parts = []
    if visit.inner_retries:
        parts.append(f"{visit.inner_retries} {'retry' if visit.inner_retries == 1 else 'retries'}")
    caught = visit.inner_failures - visit.inner_retries
    if caught > 0:
        parts.append(f"{caught} {'failure' if caught == 1 else 'failures'} inside")
    return "".join(f", {part}" for part in parts)


def _first_line(cause: Any) -> str:
    if not isinstance(cause, str):
        return ""
    try:
        parsed = json.loads(cause)
    except (ValueError, RecursionError):
        parsed = None
    if isinstance(parsed, dict) and isinstance(parsed.get("errorMessage"), str):
        cause = parsed["errorMessage"]
    line = _plain(cause.strip().partition("\n")[0].partition(" (Service: ")[0])
    return line if len(line) <= 160 else f"{line[:159]}…"


def _duration(virtual: float, wall: float, is_virtual: bool) -> str:
    """Return virtual time where any has passed, else real time, as text."""
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
