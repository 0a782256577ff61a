"""Parallel and inline Map states: frames below a frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..asl import MISSING, Map, Parallel, StateFailure, dumps
from ._closing import close_group
from ._frames import Frame, Group
from ._map_runs import MapRun, end_run, open_run
from ._settings import number_setting

if TYPE_CHECKING:
    from ._execution import Execution
    from ._steps import Step

__all__ = ["child_ended", "child_failed", "enter_map", "enter_parallel", "group_done"]

Enter = Callable[["Execution", Frame, Any], Any]


def enter_parallel(step: Step) -> Enter:
    state: Any = step.state
    assert isinstance(state, Parallel)

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = step.effective(raw, frame) if step.effective is not None else raw
        group = frame.work = Group(len(state.branches))
        execution.record(frame, "ParallelStateStarted")
        for index, branch in enumerate(state.branches):
            child = group.children[index] = Frame(execution, step.start_of(branch), frame, index, frame.last)
            execution.run_later(child, data)
        return MISSING

    return enter


def enter_map(step: Step) -> Enter:
    state: Any = step.state
    assert isinstance(state, Map)

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = state.input_path(raw, frame) if state.input_path is not None else raw
        items = _items(state, raw, data, frame) if state.reader is None else None
        wanted = number_setting(state.max_concurrency, data, frame, "MaxConcurrency") or 0
        if state.distributed:
            return open_run(execution, frame, data, items, wanted)
        assert items is not None
        group = frame.work = Group(len(items))
        group.items = items
        most = execution.quotas.inline_concurrency
        group.limit = min(wanted, most) if wanted else most
        execution.record(frame, "MapStateStarted", len(items))
        first = frame.last
        while group.cursor < min(group.limit, len(items)):
            _start_item(execution, frame, group, first)
        if not items:
            execution.group_later(frame)
        return MISSING

    return enter


def _items(state: Map, raw: Any, data: Any, frame: Frame) -> list[Any]:
    items = data
    if state.items is not None:
        items = state.items({"input": raw} if state.jsonata else data, frame)
    if type(items) is list:
        return items
    if state.jsonata:
        cause = f"Map state input must be an array but was: {dumps(items)}"
        raise StateFailure("States.QueryEvaluationError", cause, location="")
    raise StateFailure("States.Runtime", f'Reference path "{state.items_text}" must point to array.')


def _start_item(execution: Execution, frame: Frame, group: Group, last: int) -> None:
    """Start the next iteration; its first event points back at `last`."""
    state: Any = frame.step.state
    index = group.cursor
    group.cursor += 1
    value = group.items[index]
    item = {"Index": index, "Value": value}
    if state.item_selector is None:
        data = value
    else:
        outer, frame.item = frame.item, item
        try:
            if state.jsonata:
                data = state.item_selector({"input": frame.input}, frame)
            else:
                source = state.input_path(frame.input, frame) if state.input_path is not None else frame.input
                data = state.item_selector(source, frame)
        finally:
            frame.item = outer
    inner = group.children[index] = Frame(execution, frame.step.start_of(state.processor), frame, index, last)
    inner.item = item
    execution.record(inner, "MapIterationStarted", frame.step.name, index)
    execution.run_later(inner, data)


def child_ended(execution: Execution, child: Frame, output: Any) -> None:
    """A branch or an iteration came to its end."""
    frame = child.parent
    assert frame is not None
    group: Group = frame.work
    group.results[child.index] = output
    del group.children[child.index]
    group.open -= 1
    child.alive = False
    last = child.last
    if frame.step.state.type == "Map":
        execution.record(child, "MapIterationSucceeded", frame.step.name, child.index)
        if group.cursor < len(group.items):
            _next_item(execution, frame, group, last)
            return
    if group.open == 0:
        frame.last = child.last
        execution.group_later(frame)


def _next_item(execution: Execution, frame: Frame, group: Group, last: int) -> None:
    try:
        _start_item(execution, frame, group, last)
    except StateFailure as failure:
        close_group(execution, frame)
        execution.fail(frame, failure)


def child_failed(execution: Execution, child: Frame, error: str | None, cause: str | None) -> None:
    """A branch or an iteration failed: the others are given up and the state fails with the same error."""
    frame = child.parent
    assert frame is not None
    group: Group = frame.work
    group.children.pop(child.index, None)
    group.halted[child.index] = child
    child.alive = False
    frame.last = child.last
    close_group(execution, frame)
    if frame.step.state.type == "Map":
        execution.record(child, "MapIterationFailed", frame.step.name, child.index)
    failure = StateFailure(error, cause, where=False)
    execution.fail_next(frame, failure, recorded=f"{frame.step.state.type}StateFailed")


def group_done(execution: Execution, frame: Frame) -> None:
    """All of a group has ended well: record it, and go on with the results."""
    if type(frame.work) is MapRun:
        end_run(execution, frame, frame.work)
        return
    group: Group = frame.work
    kind = frame.step.state.type
    chain = frame.last
    execution.record(frame, f"{kind}StateSucceeded")
    succeeded, frame.last = frame.last, chain
    execution.complete(frame, group.results, failed_after=succeeded)
