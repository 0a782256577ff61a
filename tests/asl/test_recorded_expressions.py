"""What the real service was recorded to do with expressions, intrinsic functions and names in paths."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any

import pytest

from treadle.asl import StateFailure, compile_intrinsic, compile_path, parse, parse_machine
from treadle.drivers import FunctionCaller, run
from treadle.services import TaskFailure, TaskRequest, resolve_integration

FAIL_TASK = {
    "Type": "Task",
    "Resource": "arn:aws:states:::sqs:sendMessage",
    "Arguments": {"QueueUrl": "https://queue", "MessageBody": "b"},
}
INNER = {"StartAt": "I", "States": {"I": {"Type": "Pass", "End": True}}}


class Scope:
    variables: dict[str, Any] = {}

    def context(self) -> dict[str, Any]:
        return {}

    def now(self) -> int:
        return 0

    def uuid(self) -> str:
        return ""

    def random(self) -> float:
        return 0.0


def jsonata(**states: Any) -> dict[str, Any]:
    return {"QueryLanguage": "JSONata", "StartAt": next(iter(states)), "States": states}


def output(expression: Any, data: Any = None) -> Any:
    machine = parse_machine(jsonata(P={"Type": "Pass", "Output": expression, "End": True}))
    result = run(machine, json.dumps({"a": 1} if data is None else data))
    assert result.status == "SUCCEEDED", result.cause
    return result.output


def test_states_as_a_whole_has_the_context() -> None:
    whole = output("{% $states %}")
    assert list(whole) == ["input", "context", "result"]
    assert (whole["input"], whole["result"]) == ({"a": 1}, {"a": 1})
    assert {"Execution", "StateMachine", "State"} <= whole["context"].keys()
    assert output("{% $keys($states) %}") == ["input", "context", "result"]
    assert '"context":{"Execution":' in output("{% $string($states) %}")
    assert output("{% $count($states.*) > 2 %}") is True
    assert output("{% $states.input.a %}") == 1
    assert output("{% ($name := 'con' & 'text'; $exists($lookup($states, $name))) %}") is True


def test_states_in_a_catch_has_the_context() -> None:
    catch = {"ErrorEquals": ["States.ALL"], "Output": "{% $keys($states) %}", "Next": "H"}
    machine = parse_machine(jsonata(T={**FAIL_TASK, "Catch": [catch], "End": True}, H={"Type": "Succeed"}))

    def failing(request: TaskRequest) -> Generator[Any, Any, Any]:
        raise TaskFailure("E", "why")
        yield

    assert run(machine, resolver=failing).output == ["input", "context", "errorOutput"]


@pytest.mark.parametrize("text", [" {% 1 %} ", "x %}", " {% 1", "\t{% 1 %}", "a {% 1 %}"])
def test_text_that_does_not_begin_as_an_expression_is_plain(text: str) -> None:
    assert output(text) == text
    assert output({"list": [text, {"in": text}]}) == {"list": [text, {"in": text}]}
    assert parse(jsonata(T={**FAIL_TASK, "Arguments": {"QueueUrl": text}, "End": True})).problems == ()
    assert parse(jsonata(P={"Type": "Pass", "Assign": {"v": text}, "End": True})).problems == ()
    assert parse(jsonata(F={"Type": "Fail", "Cause": text})).problems == ()


@pytest.mark.parametrize("text", ["{% 1", "{% 1 %} ", "{%"])
def test_an_expression_that_is_not_closed_is_refused(text: str) -> None:
    (problem,) = parse(jsonata(P={"Type": "Pass", "Output": text, "End": True})).problems
    assert "JSONata string must start with {% and end with %}" in problem.message


@pytest.mark.parametrize("source", ["$sum", "function($x) { $x }", "$parse", "( $f := $partition; $f )"])
def test_a_result_that_is_a_function(source: str) -> None:
    processor = {"ProcessorConfig": {"Mode": "INLINE"}, **INNER}
    each = {"Type": "Map", "Items": f"{{% {source} %}}", "ItemProcessor": processor, "End": True}
    result = run(parse_machine(jsonata(M=each)))
    assert result.error == "States.QueryEvaluationError"
    assert str(result.cause).endswith(
        f"The JSONata expression '{source}' specified for the field 'Items' returned an unsupported result type."
    )


def test_a_result_that_is_nothing_is_still_nothing() -> None:
    result = run(parse_machine(jsonata(P={"Type": "Pass", "Output": "{% $states.input.none %}", "End": True})))
    assert str(result.cause).endswith("specified for the field 'Output' returned nothing (undefined).")


@pytest.mark.parametrize(
    ("call", "data", "text"),
    [
        ("States.Format('{} {}', $.o, $.l)", {"o": {"a": 1, "b": []}, "l": [1, 2]}, "{a=1, b=[]} [1, 2]"),
        (
            "States.Format('<{}>', $)",
            {"s": "x y", "n": None, "t": True, "in": [{"k": "v"}, [[]], {}]},
            "<{s=x y, n=null, t=true, in=[{k=v}, [[]], {}]}>",
        ),
        ("States.Format('{}', States.Array('{}', 1.5))", {}, "[{}, 1.5]"),
    ],
)
def test_format_renders_objects_and_arrays(call: str, data: Any, text: str) -> None:
    assert compile_intrinsic(call)(data, Scope()) == text


def test_format_renders_values_of_any_depth() -> None:
    deep: Any = []
    for _ in range(5_000):
        deep = [deep]
    assert compile_intrinsic("States.Format('{}', $.d)")({"d": deep}, Scope()) == "[" * 5_001 + "]" * 5_001


@pytest.mark.parametrize("text", ["", " ", " \n\t"])
def test_string_to_json_of_blanks_is_null(text: str) -> None:
    assert compile_intrinsic("States.StringToJson($.s)")({"s": text}, Scope()) is None
    with pytest.raises(StateFailure):
        compile_intrinsic("States.StringToJson($.s)")({"s": f"{text}x"}, Scope())


@pytest.mark.parametrize("text", [r"\"", r"\n", r"\a", r"\$"])
@pytest.mark.parametrize("call", ["States.Format('a{}b', 1)", "States.StringToJson('a{}b')"])
def test_other_escapes_in_a_string_are_refused(text: str, call: str) -> None:
    state = {"Type": "Pass", "Parameters": {"x.$": call.replace("{}", text)}, "End": True}
    (problem,) = parse({"StartAt": "P", "States": {"P": state}}).problems
    assert (problem.code, problem.pointer, problem.message.split(" at /")[0]) == (
        "SCHEMA_VALIDATION_FAILED",
        "/States/P/Parameters",
        "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call",
    )


def test_the_four_escapes_of_a_string() -> None:
    assert compile_intrinsic(r"States.Array('\'', '\{', '\}', '\\', '\\n')")({}, Scope()) == [
        "'",
        "{",
        "}",
        "\\",
        r"\n",
    ]


def test_a_quoted_name_keeps_its_backslashes() -> None:
    data = {'a\\"b': 1, 'a"b': 2, "c\\d": 3, "cd": 4}
    assert compile_path(r"""$['a\"b']""").read(data, Scope()) == 1
    assert compile_path("""$['a"b']""").read(data, Scope()) == 2
    assert compile_path(r"""$['c\d']""").read(data, Scope()) == 3


def test_a_wait_until_a_moment_too_far_away() -> None:
    wait = {"Type": "Wait", "TimestampPath": "$.until", "End": True}
    result = run(parse_machine({"StartAt": "W", "States": {"W": wait}}), '{"until": "2106-02-18T00:00:00Z"}')
    assert (result.error, result.cause) == (
        "States.Runtime",
        "An error occurred while executing the state 'W' (entered at the event id #2). Wait state delay is too long.",
    )


def test_csv_headers_that_occur_twice() -> None:
    config = {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "b", "a"]}
    reader = {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": config,
        "Parameters": {"Bucket": "b", "Key": "k.csv"},
    }
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, **INNER}
    each = {"Type": "Map", "ItemReader": reader, "ItemProcessor": processor, "End": True}
    caller = FunctionCaller(lambda call: {"Body": b"1,2,3\n", "ContentRange": "bytes 0-5/6", "ETag": "t"})
    result = run(parse_machine({"StartAt": "M", "States": {"M": each}}), resolver=resolve_integration, caller=caller)
    assert (result.error, result.cause) == ("States.ItemReaderFailed", "CSV headers cannot contain duplicates.")
    types = [event["type"] for event in result.history()]
    assert types[-4:] == ["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]
