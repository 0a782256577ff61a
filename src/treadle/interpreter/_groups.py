"""Parallel and Map states: frames below a frame, and Map Runs of child executions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..asl import MISSING, Map, Parallel, StateFailure, dumps
from ._commands import CancelChild, StartChild
from ._frames import Frame, Group
from ._settings import number_setting, percentage_setting

if TYPE_CHECKING:
    from ._execution import Execution
    from ._signals import ChildFinished
    from ._steps import Step

__all__ = ["child_ended", "child_failed", "child_finished", "close_group", "enter_map", "enter_parallel", "group_done"]

Enter = Callable[["Execution", Frame, Any], Any]


def enter_parallel(step: Step) -> Enter:
    from ._steps import prepare

    state: Any = step.state
    assert isinstance(state, Parallel)

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = step.effective(raw, frame) if step.effective is not None else raw
        group = frame.work = Group(len(state.branches))
        execution.record(frame, "ParallelStateStarted")
        for index, branch in enumerate(state.branches):
            child = group.children[index] = Frame(execution, prepare(branch), frame, index, frame.last)
            execution.run_later(child, data)
        return MISSING

    return enter


def enter_map(step: Step) -> Enter:
    state: Any = step.state
    assert isinstance(state, Map)

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = state.input_path(raw, frame) if state.input_path is not None else raw
        source = {"input": raw} if state.jsonata else data
        items = state.items(source, frame) if state.items is not None else data
        if type(items) is not list:
            if state.jsonata:
                raise StateFailure(
                    "States.QueryEvaluationError",
                    f"Map state input must be an array but was: {dumps(items)}",
                    location="",
                )
            raise StateFailure("States.Runtime", f'Reference path "{state.items_text}" must point to array.')
        wanted = number_setting(state.max_concurrency, data, frame, "MaxConcurrency") or 0
        group = frame.work = Group(len(items))
        group.items = items
        most = execution.quotas.map_run_concurrency if state.distributed else execution.quotas.inline_concurrency
        group.limit = min(wanted, most) if wanted else most
        execution.record(frame, "MapStateStarted", len(items))
        group.tolerated = number_setting(state.tolerated_count, data, frame, "ToleratedFailureCount")
        group.tolerated_share = percentage_setting(state.tolerated_percentage, data, frame)
        if state.distributed:
            _start_run(execution, frame, group)
        first = frame.last
        while group.cursor < min(group.limit, len(items)):
            _start_item(execution, frame, group, first)
        if not items:
            execution.group_later(frame)
        return MISSING

    return enter


def _start_run(execution: Execution, frame: Frame, group: Group) -> None:
    state: Any = frame.step.state
    label = state.label or execution.map_label(state.pointer)
    run = execution.chance.uuid()
    machine_arn = f"{execution.state_machine_arn}/{label}"
    map_run_arn = f"{machine_arn.replace(':stateMachine:', ':mapRun:')}:{run}"
    group.run = {"machine": machine_arn, "run": map_run_arn}
    execution.record(frame, "MapRunStarted", {"mapRunArn": map_run_arn})


def _start_item(execution: Execution, frame: Frame, group: Group, last: int) -> None:
    """Start the next iteration; its first event points back at `last`."""
    from ._steps import prepare

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
    if group.run is not None:
        name = execution.chance.uuid()
        arn = f"{group.run['machine'].replace(':stateMachine:', ':execution:')}:{name}"
        child = execution.open_child(frame, index)
        group.children[index] = child
        execution.commands.append(
            StartChild(child, state.processor, data, name, group.run["machine"], arn, state.express)
        )
        return
    inner = group.children[index] = Frame(execution, prepare(state.processor), frame, index, last)
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
    child.alive = False
    frame.last = child.last
    if frame.step.state.type == "Map":
        execution.record(child, "MapIterationFailed", frame.step.name, child.index)
    close_group(execution, frame)
    failure = StateFailure(error, cause, where=False)
    execution.fail_next(frame, failure, recorded=f"{frame.step.state.type}StateFailed")


def child_finished(execution: Execution, frame: Frame, index: int, signal: ChildFinished) -> None:
    """An execution of a Map Run ended."""
    group: Group = frame.work
    group.children.pop(index, None)
    group.open -= 1
    if signal.status == "SUCCEEDED":
        group.results[index] = signal.output
    else:
        group.failures += 1
        group.results[index] = _failed_item(signal)
    if _too_many(group):
        close_group(execution, frame)
        error = "States.ExceedToleratedFailureThreshold"
        cause = "The specified tolerated failure threshold was exceeded"
        before = frame.last
        execution.record(frame, "MapRunFailed", error, cause)
        failure = StateFailure(error, cause, where=False)
        execution.fail(frame, failure, recorded="MapStateFailed", restart=before)
    elif group.cursor < len(group.items):
        _next_item(execution, frame, group, frame.last)
    elif group.open == 0:
        execution.group_later(frame)


def _failed_item(signal: ChildFinished) -> dict[str, Any]:
    return {key: value for key, value in (("Error", signal.error), ("Cause", signal.cause)) if value is not None}


def _too_many(group: Group) -> bool:
    """Tell whether more iterations failed than are tolerated: none, unless a count or a share is given."""
    if group.tolerated is None and group.tolerated_share is None:
        return group.failures > 0
    if group.tolerated is not None and group.failures > group.tolerated:
        return True
    share = group.tolerated_share
    return share is not None and group.failures * 100 > share * len(group.items)


def group_done(execution: Execution, frame: Frame) -> None:
    """All of a group has ended well: record it, and go on with the results."""
    group: Group = frame.work
    kind = frame.step.state.type
    if group.run is not None:
        execution.record(frame, "MapRunSucceeded")
    chain = frame.last
    execution.record(frame, f"{kind}StateSucceeded")
    frame.last = chain
    execution.complete(frame, group.results)


def close_group(execution: Execution, top: Frame, *, silent: bool = False) -> None:
    """Give up everything below a frame, innermost first; `silent` writes no events about it."""
    from ._failures import abandon

    below: list[Frame] = []
    waiting = [top]
    while waiting:
        frame = waiting.pop()
        if type(frame.work) is Group:
            for child in frame.work.children.values():
                if isinstance(child, Frame):
                    below.append(child)
                    waiting.append(child)
                else:
                    execution.children.pop(child, None)
                    execution.commands.append(CancelChild(child))
            frame.work.children = {}
    for frame in reversed(below):
        abandon(execution, frame, silent=silent)
