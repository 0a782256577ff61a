"""What a run shows: each event is followed to its own state, through branches, iterations and retries."""

from __future__ import annotations

import io
import json
import re
from typing import Any

from rich.console import Console

from treadle.asl import parse_machine
from treadle.cli._display import Display
from treadle.cli._trace import Happening, Trace, Visit
from treadle.drivers import ExecutionResult, FunctionCaller, MemoryDriver
from treadle.services import Call, TaskFailure, resolve_integration


def task(**more: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage", "Parameters": {"k.$": "$"}, **more}


RETRY = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 10, "MaxAttempts": 5, "BackoffRate": 1.0}]


def machine(*states: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    return {"StartAt": states[0][0], "States": dict(states)}


class Flaky:
    """Fails the calls whose numbers are given, per key."""

    def __init__(self, failures: dict[str, int]) -> None:
        self.left = dict(failures)

    def __call__(self, call: Call) -> Any:
        key = str(call.parameters["k"])
        if self.left.get(key, 0) > 0:
            self.left[key] -= 1
            raise TaskFailure("Busy", f"{key} is busy")
        return key


def run(
    definition: dict[str, Any], input: Any, failures: dict[str, int], **display: Any
) -> tuple[str, list[tuple[Happening, float]], ExecutionResult]:
    out = io.StringIO()
    shown = Display(Console(file=out, width=100, **display), virtual=True)
    happenings: list[tuple[Happening, float]] = []
    trace = Trace()

    def observe(run: Any, event: dict[str, Any]) -> None:
        shown.observe(run, event)
        if "/" in run.state_machine_arn:
            return
        happening = trace.take(event)
        if happening is not None:
            happenings.append((happening, trace.now))

    driver = MemoryDriver(resolver=resolve_integration, caller=FunctionCaller(Flaky(failures)), observer=observe)
    result = driver.wait(driver.start(parse_machine(definition), json.dumps(input)))
    shown.finish(result)
    driver.close()
    assert trace.active == {} or not result.ok
    return out.getvalue(), happenings, result


def plain(text: str) -> list[str]:
    """The lines about states, without how long they took in reality."""
    lines = text.split("\n\n")[0].splitlines()
    return [re.sub(r"\b(0\.\d\d|0) s", "·", line.rstrip()) for line in lines]


def test_retries_and_a_catch_of_one_task() -> None:
    definition = machine(
        ("A", task(Retry=RETRY, Next="B")),
        ("B", task(Catch=[{"ErrorEquals": ["Busy"], "Next": "C"}], End=True, Parameters={"k": "b"})),
        ("C", {"Type": "Pass", "End": True}),
    )
    text, _, _ = run(definition, "a", {"a": 2, "b": 1})
    assert plain(text) == [
        "→ A  entered",
        "✗ A  Busy: a is busy",
        "↻ A  retry 1  after 10 s (virtual)",
        "✗ A  Busy: a is busy",
        "↻ A  retry 2  after 10 s (virtual)",
        "✓ A  20 s (virtual)",
        "→ B  entered",
        "✗ B  Busy: b is busy",
        "⤷ B  caught Busy  ·",
        "✓ C  ·",
    ]
    assert "SUCCEEDED  in 20 s (virtual)" in text


def test_failures_of_branches_that_run_side_by_side_are_told_apart() -> None:
    branch = lambda name: machine(
        (f"{name}1", task(Retry=RETRY, Next=f"{name}2", Parameters={"k": name})),
        (f"{name}2", {"Type": "Pass", "End": True}),
    )
    definition = machine(("P", {"Type": "Parallel", "Branches": [branch("x"), branch("y"), branch("z")], "End": True}))
    text, happenings, _ = run(definition, 1, {"x": 1, "z": 2})
    failed = [h.visit.name for h, _ in happenings if h.what == "failed"]
    retried = [(h.visit.name, at - happenings[0][1]) for h, at in happenings if h.what == "retried"]
    assert failed == ["x1", "z1", "z1"]
    assert retried == [("x1", 10.0), ("z1", 10.0), ("z1", 20.0)]
    assert "   ↻ z1  retry 2  after 10 s (virtual)" in text
    assert "   ✓ y1" in text and "✗ y1" not in text
    assert all(h.visit.depth == (0 if h.visit.name == "P" else 1) for h, _ in happenings)


def test_a_parallel_whose_branch_fails_is_tried_again_and_then_caught() -> None:
    branches = [
        machine(("x1", task(End=True, Parameters={"k": "x"}))),
        machine(("w", {"Type": "Wait", "Seconds": 99, "End": True})),
    ]
    inner = {"Type": "Parallel", "Branches": branches, "End": True}
    outer = {
        "Type": "Parallel",
        "Branches": [machine(("Q", inner))],
        "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 1}],
        "Catch": [{"ErrorEquals": ["Busy"], "Next": "Done"}],
        "Next": "Done",
    }
    text, happenings, _ = run(machine(("P", outer), ("Done", {"Type": "Succeed"})), 1, {"x": 9})
    assert [h.visit.name for h, _ in happenings if h.what == "failed"] == ["x1", "Q", "x1", "Q", "P"]
    assert [h.visit.name for h, _ in happenings if h.what == "retried"] == ["P"]
    assert "⤷ P  caught Busy" in text
    assert "   ✗ Q  Busy" in text


def test_what_happens_inside_a_map_is_counted_in_its_line() -> None:
    each = machine(
        ("T", task(Retry=RETRY, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "C"}], End=True)),
        ("C", {"Type": "Pass", "End": True}),
    )
    definition = machine(("M", {"Type": "Map", "ItemProcessor": each, "End": True}))
    text, _, _ = run(definition, ["a", "b", "c"], {"a": 1, "b": 2, "c": 9})
    # c: five retries, and the sixth failure is caught
    assert plain(text) == ["→ M  entered", "✓ M  50 s (virtual), 3/3 items, 8 retries, 1 failure inside"]
    # the table at the end counts every state
    assert re.search(r"^T +3 ", text, re.M)


def test_a_map_inside_a_parallel_inside_a_map() -> None:
    innermost = machine(("T", task(Retry=RETRY, End=True)))
    inner = machine(("N", {"Type": "Map", "ItemProcessor": innermost, "End": True}))
    parallel = machine(("P", {"Type": "Parallel", "Branches": [inner], "End": True}))
    definition = machine(
        ("M", {"Type": "Map", "ItemProcessor": parallel, "End": True}),
    )
    text, happenings, _ = run(definition, [["a", "b"], ["c"]], {"b": 1, "c": 1})
    visits: dict[int, Visit] = {id(h.visit): h.visit for h, _ in happenings}
    chains = {tuple(names(v)) for v in visits.values()}
    assert chains == {("M",), ("M", "P"), ("M", "P", "N"), ("M", "P", "N", "T")}
    assert [(v.total, v.done) for v in visits.values() if v.name == "N"] == [(2, 2), (1, 1)]
    assert "✓ M  10 s (virtual), 2/2 items, 2 retries" in text


def names(visit: Visit | None) -> list[str]:
    return [] if visit is None else [*names(visit.parent), visit.name]


def test_a_map_that_is_tried_again_begins_from_nothing() -> None:
    each = machine(("T", task(End=True)))
    definition = machine(
        ("M", {"Type": "Map", "ItemProcessor": each, "MaxConcurrency": 1, "Retry": RETRY, "End": True})
    )
    text, _, _ = run(definition, ["a", "b"], {"b": 1})
    lines = plain(text)
    assert lines[0] == "→ M  entered"
    assert lines[1].startswith("↻ M  retry 1  after 10 s")
    assert lines[-1] == "✓ M  10 s (virtual), 2/2 items, 1 failure inside"


def test_an_expression_that_fails_belongs_to_its_state() -> None:
    definition = {
        "QueryLanguage": "JSONata",
        "StartAt": "A",
        "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Output": "{% $x.y %}", "End": True}},
    }
    text, happenings, result = run(definition, 1, {})
    assert not result.ok
    assert [h.visit.name for h, _ in happenings if h.what == "failed"] == ["B"]
    assert "✗ B  States.QueryEvaluationError" in text


def test_every_state_that_fails_says_why() -> None:
    fails = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Mine", "Cause": "because"}}}
    definition = machine(
        (
            "P",
            {"Type": "Parallel", "Branches": [fails], "Catch": [{"ErrorEquals": ["Mine"], "Next": "Q"}], "End": True},
        ),
        ("Q", {"Type": "Pass", "InputPath": "$.nope", "End": True}),
    )
    text, _, _ = run(definition, {}, {})
    assert plain(text)[:3] == ["→ P  entered", "✗ P  Mine: because", "⤷ P  caught Mine  ·"]
    assert plain(text)[3].startswith("✗ Q  States.Runtime: An error occurred while executing the state 'Q'")
    text, _, _ = run(fails, {}, {})
    assert plain(text) == ["✗ F  Mine: because"]


def test_a_failure_inside_is_told_by_the_outermost_map() -> None:
    inner = machine(("P", {"Type": "Pass", "InputPath": "$.nope", "End": True}))
    each = machine(("x", {"Type": "Parallel", "Branches": [inner], "End": True}))
    text, _, _ = run(machine(("M", {"Type": "Map", "ItemProcessor": each, "End": True})), [{}], {})
    (told,) = [line for line in plain(text) if "✗" in line]
    assert told.startswith("✗ M  States.Runtime: An error occurred while executing the state 'P'")


def test_colour_only_where_it_is_wanted() -> None:
    definition = machine(("A", task(End=True)))
    piped, _, _ = run(definition, "a", {})
    assert "\x1b" not in piped
    coloured, _, _ = run(definition, "a", {}, force_terminal=True)
    assert "\x1b[32m" in coloured
    grey, _, _ = run(definition, "a", {}, force_terminal=True, no_color=True)
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", grey)


def test_executions_of_a_distributed_map_are_its_items() -> None:
    each = machine(
        ("C", {"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": 3, "Next": "F"}], "Default": "T"}),
        ("T", task(Retry=RETRY, End=True)),
        ("F", {"Type": "Fail", "Error": "Three"}),
    )
    each["ProcessorConfig"] = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    state = {"Type": "Map", "ItemProcessor": each, "ToleratedFailureCount": 1, "End": True}
    text, _, _ = run(machine(("M", state)), [1, 2, 3, 4], {"2": 1})
    assert plain(text) == ["→ M  entered", "✓ M  10 s (virtual), 3/4 items, 1 failed, 1 retry"]
    text, _, result = run(machine(("M", state)), [1, 3, 3, 4], {})
    assert result.error == "States.ExceedToleratedFailureThreshold"
    assert [line for line in plain(text) if "✗" in line] == [
        "✗ M  States.ExceedToleratedFailureThreshold: The specified tolerated failure threshold was exceeded"
    ]


def test_a_failure_at_the_end() -> None:
    text, _, _ = run(machine(("F", {"Type": "Fail", "Error": "Sold.Out", "Cause": "none left"})), 1, {})
    assert "FAILED" in text and "Error: Sold.Out" in text and "Cause: none left" in text
