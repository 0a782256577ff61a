"""Machines drawn from the grammar: each ends, raises nothing, gives the same history twice, and can be replayed."""

from __future__ import annotations

import json
from collections.abc import Generator
from importlib.util import find_spec
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from treadle.asl import parse
from treadle.drivers import FunctionCaller, MemoryDriver, Run
from treadle.interpreter import Execution, Quotas
from treadle.services import Call, TaskFailure, TaskRequest

QUOTAS = Quotas(payload_bytes=4_000, events=400)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 300) | st.floats(-3, 3) | st.text("ab{}'\\", max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)
paths = st.sampled_from(
    "$ $.a $.b $.a.b $.a[0] $.a[*] $..a $.a[0:2] $.a.length() $.a.min() $.a[?(@.b>1)] $$ $$.Map.Item.Value $x $x.a $.c.keys() "
    "$['a','b'] $.a[-1] $.b.sum() $.a.index(0) $.a.index(1,2)".split()
)
calls = st.sampled_from(
    [
        "States.Array($.a, 1)",
        "States.Format('{}-{}', $.a, $.b)",
        "States.MathAdd($.a, 1)",
        "States.ArrayLength($.a)",
        "States.ArrayUnique($.a)",
        "States.ArrayContains($.a, $.b)",
        "States.ArrayPartition($.a, $.b)",
        "States.ArrayRange($.a, $.b, $.c)",
        "States.ArrayGetItem($.a, $.b)",
        "States.JsonMerge($.a, $.b, false)",
        "States.StringToJson($.a)",
        "States.JsonToString($)",
        "States.Hash($.a, 'MD5')",
        "States.Base64Decode($.a)",
        "States.StringSplit($.a, $.b)",
        "States.MathRandom($.a, $.b)",
        "States.UUID()",
    ]
)
transformations = st.sampled_from(["NONE", "COMPACT", "FLATTEN"])
JSONATA = find_spec("jlens") is not None
expressions = st.sampled_from(
    [
        "{% $states.input %}",
        "{% $states.input.a + 1 %}",
        "{% $x %}",
        "{% [$states.input.a] %}",
        "{% $random() & $uuid() %}",
        "{% $now() %}",
        "{% $states.context.Execution.RedriveCount %}",
        "{% $partition($states.input.a, 2) %}",
    ]
)
places = st.sampled_from(["$", "$.a", "$.a.b", "$.a[0]", "$.c.d.e", None])
templates = st.dictionaries(st.sampled_from(["a.$", "b.$", "c.$"]), paths | calls, max_size=3)
errors = st.sampled_from(["States.ALL", "E", "States.Timeout", "States.TaskFailed", "States.DataLimitExceeded"])
comparisons = st.one_of(
    st.tuples(st.sampled_from(["NumericEquals", "NumericLessThan"]), st.integers(-3, 3)),
    st.tuples(st.sampled_from(["StringEquals", "StringMatches"]), st.text("ab*", max_size=3)),
    st.tuples(st.sampled_from(["IsPresent", "IsNull", "IsString", "IsNumeric", "BooleanEquals"]), st.booleans()),
    st.tuples(st.sampled_from(["StringEqualsPath", "NumericGreaterThanPath", "TimestampLessThanPath"]), paths),
)


@st.composite
def machines(draw: Any, depth: int = 0, prefix: str = "", express: bool = False) -> dict[str, Any]:
    names = [f"{prefix}{c}" for c in "ABCD"[: draw(st.integers(1, 4))]]
    target = st.sampled_from(names)
    own = "i" * depth  # an inner scope assigns no variable of an outer one
    states: dict[str, Any] = {}
    for n, name in enumerate(names):
        kind = draw(st.sampled_from("Pass Task Choice Wait Parallel Map Fail Succeed".split()))
        if depth > 1 and kind in ("Parallel", "Map"):
            kind = "Pass"
        state: dict[str, Any] = {"Type": kind}
        if kind not in ("Choice", "Fail", "Succeed"):
            if n + 1 < len(names):
                state["Next"] = names[n + 1]
            else:
                state["End"] = True
        if kind != "Fail":
            for key in ("InputPath", "OutputPath"):
                if draw(st.integers(0, 4)) == 0:
                    state[key] = draw(paths | st.none())
        if kind in ("Pass", "Task", "Parallel", "Map") and draw(st.booleans()):
            state["ResultPath"] = draw(places)
        if kind in ("Pass", "Task", "Wait", "Map") and draw(st.integers(0, 3)) == 0:
            state["Assign"] = {f"{own}x.$": draw(paths), f"{own}y": draw(values)}
        if kind in ("Task", "Parallel", "Map"):
            if draw(st.booleans()):
                state["Retry"] = [
                    {"ErrorEquals": [draw(errors)], "MaxAttempts": draw(st.integers(0, 2)), "JitterStrategy": "FULL"}
                ]
            if draw(st.booleans()):
                state["Catch"] = [{"ErrorEquals": [draw(errors)], "Next": draw(target), "ResultPath": draw(places)}]
            if draw(st.integers(0, 3)) == 0:
                state["ResultSelector"] = draw(templates)
        if kind == "Pass" and JSONATA and draw(st.integers(0, 3)) == 0:
            for key in ("InputPath", "OutputPath", "ResultPath", "Assign"):
                state.pop(key, None)
            state |= {
                "QueryLanguage": "JSONata",
                "Output": {"a": draw(expressions)},
                "Assign": {f"{own}x": draw(expressions)},
            }
        elif kind == "Pass":
            if draw(st.booleans()):
                state["Parameters"] = draw(templates)
            else:
                state["Result"] = draw(values)
        elif kind == "Task":
            state["Resource"] = draw(
                st.sampled_from(
                    ["arn:aws:states:::sqs:sendMessage", "arn:aws:lambda:us-east-1:123456789012:function:f"]
                )
            )
            state["TimeoutSecondsPath"] = draw(paths)
            if draw(st.booleans()):
                del state["TimeoutSecondsPath"]
        elif kind == "Choice":
            operator, value = draw(comparisons)
            state["Choices"] = [{"Variable": draw(paths), operator: value, "Next": draw(target)}]
            if draw(st.booleans()):
                state["Default"] = draw(target)
        elif kind == "Wait":
            state[draw(st.sampled_from(["SecondsPath", "TimestampPath"]))] = draw(paths)
        elif kind == "Parallel":
            state["Branches"] = [
                draw(machines(depth + 1, f"{name}{i}", express)) for i in range(draw(st.integers(1, 3)))
            ]
        elif kind == "Map":
            # EXPRESS children have no distributed Maps of their own
            children = None if express else draw(st.sampled_from([None, None, None, None, "STANDARD", "EXPRESS"]))
            state["ItemProcessor"] = draw(machines(depth + 1, f"{name}i", express or children == "EXPRESS"))
            if draw(st.booleans()):
                state["ItemsPath"] = draw(paths)
            if draw(st.booleans()):
                state["MaxConcurrencyPath"] = draw(paths)
            if children is not None:
                state["ItemProcessor"]["ProcessorConfig"] = {"Mode": "DISTRIBUTED", "ExecutionType": children}
                if draw(st.booleans()):
                    state["ItemBatcher"] = {"MaxItemsPerBatch": draw(st.integers(1, 3)), "BatchInput": draw(templates)}
                if draw(st.booleans()):
                    state["ToleratedFailurePercentage"] = draw(st.integers(0, 100))
                if draw(st.booleans()):
                    state["ResultWriter"] = {"WriterConfig": {"Transformation": draw(transformations)}}
        elif kind == "Fail" and draw(st.booleans()):
            state["ErrorPath"] = draw(paths)
        states[name] = state
    return {"StartAt": names[0], "States": states}


def resolver(request: TaskRequest) -> Generator[Any, Any, Any]:
    answer = yield Call("sqs", "sendMessage", {"of": request.arguments})
    if answer["n"] % 3 == 0:
        raise TaskFailure("E", "third")
    return answer


FATAL = {"MISSING_TRANSITION_TARGET", "MISSING_END_STATE"}


class Recorder(MemoryDriver):
    """A driver that keeps the signals that each execution received, and the commands it returned."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.told: dict[str, list[tuple[Any, int, str]]] = {}

    def _receive(self, run: Run, signal: Any) -> list[Any]:
        at = self.clock.now()
        commands = super()._receive(run, signal)
        self.told.setdefault(run.arn, []).append((signal, at, repr(commands)))
        return commands


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(machines(), values, st.booleans())
def test_any_machine_ends_the_same_way_twice_and_is_its_signals(
    definition: dict[str, Any], value: Any, redriven: bool
) -> None:
    parsed = parse(definition)
    # an unreachable state or a loop is refused when it is read, and still has to run without an exception
    assert {p.code for p in parsed.problems if p.severity == "ERROR"} <= FATAL, parsed.problems
    machine = parsed.machine
    assert machine is not None

    def once() -> tuple[str, str]:
        numbers = iter(range(1, 10_000))
        caller = FunctionCaller(lambda call: {"n": next(numbers), **call.parameters})
        driver = Recorder(resolver=resolver, caller=caller, quotas=QUOTAS)
        run = driver.start(machine, json.dumps(value))
        started = driver.clock.now()
        result = driver.wait(run)
        if redriven and run.execution.redrive_status(driver.clock.now())[0] == "REDRIVABLE":
            driver.redrive(run)
            result = driver.wait(run)
        driver.close()
        events = result.history()
        assert [e["id"] for e in events] == list(range(1, len(events) + 1))
        assert len(events) <= QUOTAS.events
        assert all(0 <= e["previousEventId"] < e["id"] for e in events)
        again, _ = Execution.start(machine, json.dumps(value), at=started, name=run.name, arn=run.arn, quotas=QUOTAS)
        for signal, at, commands in driver.told.get(run.arn, []):
            assert repr(again.receive(signal, at=at)) == commands
        assert again.history.events() == events
        return result.status, json.dumps(events)

    first = once()
    assert first == once()
    assert first[0] in ("SUCCEEDED", "FAILED")
