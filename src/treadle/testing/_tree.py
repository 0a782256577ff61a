"""A run as text, for a failed assertion: at most one screen."""

from __future__ import annotations

import difflib
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ._run import Run
    from ._state_run import StateRun

__all__ = ["difference", "draw_tree", "duration"]

_MOST: Final = 40
"""How many states are shown; of more the first and the last."""
_WIDEST: Final = 160


def draw_tree(run: Run, visits: list[StateRun], repeat: str | None) -> str:
    """Return a run as lines: its end, each state, the seed and how to repeat it."""
    ended = f"{run.error or 'no error name'}: {run.cause or ''}".rstrip(": ") if run.failed else ""
    lines = [_cut(f"{run.name}: {run.status} after {duration(run.elapsed)}{f', {ended}' if ended else ''}")]
    shown = visits
    if len(visits) > _MOST:
        shown = visits[: _MOST // 2] + visits[-_MOST // 2 :]
    for index, visit in enumerate(shown):
        if len(visits) > _MOST and index == _MOST // 2:
            lines.append(f"  … {len(visits) - _MOST} more states …")
        lines += _state(visit)
    if run.stopped_before is not None:
        lines.append(f"  ■ stopped before {run.stopped_before}")
    lines.append(f"seed {run.seed}" + (f"; repeat it: {repeat}" if repeat else ""))
    return "\n".join(lines)


def _state(visit: StateRun) -> list[str]:
    left = visit.exited_at is not None
    ended = left or visit.type in ("Succeed",)
    mark = (
        ("!" if visit.catcher is not None else "✓") if ended else ("✗" if visit.errors or visit.type == "Fail" else "…")
    )
    indent = "  " * (len(visit.item) + 1)
    about = [f"item {visit.item[-1]}"] if visit.item else []
    if visit.attempts > 1:
        about.append(f"{visit.attempts} attempts")
    if visit.elapsed:
        about.append(duration(visit.elapsed))
    if any(call.mocked for call in visit.calls):
        about.append("mocked")
    lines = [_cut(f"{indent}{mark} {visit.name}" + (f"  ({', '.join(about)})" if about else ""))]
    for error, cause in visit.errors[-3:]:
        lines.append(_cut(f"{indent}    {error}: {cause}" if cause else f"{indent}    {error}"))
    if not ended and visit.errors:
        lines.append(_cut(f"{indent}    input {json.dumps(visit.input, ensure_ascii=False)}"))
    return lines


def duration(elapsed: timedelta) -> str:
    """Return a duration in words: `1 h 2 s`."""
    milliseconds = round(elapsed / timedelta(milliseconds=1))
    parts = []
    for unit, length in (("d", 86_400_000), ("h", 3_600_000), ("min", 60_000)):
        count, milliseconds = divmod(milliseconds, length)
        if count:
            parts.append(f"{count} {unit}")
    if milliseconds or not parts:
        parts.append(f"{milliseconds / 1000:g} s")
    return " ".join(parts)


def difference(got: Any, expected: Any) -> list[str]:
    """Return the lines that differ between two values, `-` expected and `+` got."""
    before, after = (
        json.dumps(value, indent=2, ensure_ascii=False, default=str).splitlines() for value in (expected, got)
    )
    lines = [line.rstrip() for line in difflib.unified_diff(before, after, "expected", "got", lineterm="", n=2)]
    return [_cut(line) for line in lines[:_MOST]]


def _cut(line: str) -> str:
    line = line.replace("\n", " ")
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"
