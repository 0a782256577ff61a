"""EvaluateExpression without Node.js: QuickJS evaluates the same expressions, and gives the same results."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import treadle
from treadle.embedded import FunctionConfiguration, LambdaHost
from treadle.errors import UnsupportedError

CODE = Path(treadle.__file__).parent / "aws_stepfunctions_tasks" / "_eval_handler"
PUBLISHED = "asset.c3f237981e8bcc3fdc75c6f7402efab5fdd7b3f9136ca3ab6430daeb27a43853"
"""The folder in which assemblies of aws-cdk-lib 2.275.0, and ours, have it."""
needs_quickjs = pytest.mark.skipif(find_spec("quickjs") is None, reason="the extra quickjs isn't installed")
needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="Node.js isn't on the PATH")


class Host:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.host = LambdaHost(log=lambda name, line: self.lines.append(line))

    def add(self, source: Path, **more: Any) -> None:
        arn = "arn:aws:lambda:us-east-1:123456789012:function:eval"
        given = {"runtime": "nodejs22.x", "handler": "index.handler", "timeout": 30, **more}
        self.host.add(FunctionConfiguration(name="eval", arn=arn, source=source, **given))

    def evaluate(self, expression: str, **values: Any) -> dict[str, Any]:
        given = {f"$.{name}": value for name, value in values.items()}
        event = {"expression": expression, "expressionAttributeValues": given}
        return self.host.invoke({"FunctionName": "eval", "Payload": json.dumps(event), "LogType": "Tail"})


@pytest.fixture
def without_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    monkeypatch.setenv("PATH", str(tmp_path))
    made = Host()
    made.add(shutil.copytree(CODE, tmp_path / PUBLISHED))
    yield made
    made.host.close()


@pytest.fixture
def with_node() -> Iterator[Host]:
    made = Host()
    made.add(CODE)
    yield made
    made.host.close()


EXPRESSIONS: list[tuple[str, dict[str, Any], Any]] = [
    ("$.a + $.b", {"a": 1, "b": 2}, 3),
    ("$.ab + $.a", {"a": "x", "ab": "y"}, "yx"),
    ("`Now waiting ${$.seconds} seconds…`", {"seconds": 90}, "Now waiting 90 seconds…"),
    ("$.list.map(one => one * 2).reduce((sum, one) => sum + one, 0)", {"list": [1, 2, 3]}, 12),
    ("({...$.object, more: [undefined, NaN]})", {"object": {"k": "ü😀"}}, {"k": "ü😀", "more": [None, None]}),
    ("undefined", {}, None),
    ("Promise.resolve($.a)", {"a": [1]}, [1]),
    ("new Promise(() => {})", {}, None),
    ("0.1 + 0.2", {}, 0.30000000000000004),
    ("JSON.parse($.text).a?.b ?? 'none'", {"text": '{"a": {}}'}, "none"),
    ("new Date(0).toISOString()", {}, "1970-01-01T00:00:00.000Z"),
    ("'a-b-c'.replaceAll('-', '').at(-1)", {}, "c"),
    ("(() => { let n = 0; for (let i = 0; i < 1e5; i++) n += i; return n; })()", {}, 4999950000),
    ("/(?<year>\\d{4})/.exec('in 2026').groups.year", {}, "2026"),
]


@needs_quickjs
@pytest.mark.parametrize(("expression", "values", "expected"), EXPRESSIONS, ids=[one[0] for one in EXPRESSIONS])
def test_an_expression(without_node: Host, expression: str, values: dict[str, Any], expected: Any) -> None:
    answer = without_node.evaluate(expression, **values)
    assert "FunctionError" not in answer, answer["Payload"]
    assert json.loads(answer["Payload"]) == expected
    assert without_node.lines[0].startswith("Expression: ")


@needs_node
@pytest.mark.parametrize(("expression", "values", "expected"), EXPRESSIONS, ids=[one[0] for one in EXPRESSIONS])
def test_node_gives_the_same(with_node: Host, expression: str, values: dict[str, Any], expected: Any) -> None:
    if expression.startswith("new Promise"):
        pytest.skip("a process of Node.js waits for a promise that nobody keeps until its time is up")
    assert json.loads(with_node.evaluate(expression, **values)["Payload"]) == expected


FAILURES = [
    ("$.a.b.c", {"a": {}}, "TypeError"),
    ("nowhere", {}, "ReferenceError"),
    ("1 +", {}, "SyntaxError"),
    ("(() => { throw 'text'; })()", {}, "string"),
    ("10n", {}, "Error"),
    ("(() => { throw new RangeError('too far'); })()", {}, "RangeError"),
    ("(function f() { return f(); })()", {}, "RangeError"),
    ("Promise.reject(new Error('no'))", {}, "Error"),
]


@needs_quickjs
@pytest.mark.parametrize(("expression", "values", "kind"), FAILURES, ids=[one[0] for one in FAILURES])
def test_an_expression_that_fails(without_node: Host, expression: str, values: dict[str, Any], kind: str) -> None:
    answer = without_node.evaluate(expression, **values)
    assert answer["FunctionError"] == "Unhandled"
    told = json.loads(answer["Payload"])
    assert (told["errorType"], list(told)) == (kind, ["errorType", "errorMessage", "trace"])
    # the function is none the worse
    assert json.loads(without_node.evaluate("1 + 1")["Payload"]) == 2


@needs_node
@pytest.mark.parametrize(("expression", "values", "kind"), FAILURES, ids=[one[0] for one in FAILURES])
def test_node_fails_with_the_same_error(with_node: Host, expression: str, values: dict[str, Any], kind: str) -> None:
    assert json.loads(with_node.evaluate(expression, **values)["Payload"])["errorType"] == kind


@needs_quickjs
def test_an_expression_has_the_language_alone(without_node: Host) -> None:
    names = "[typeof require, typeof process, typeof std, typeof os, typeof fetch].join()"
    assert json.loads(without_node.evaluate(names)["Payload"]) == ",".join(["undefined"] * 5)


@needs_quickjs
def test_a_runaway_expression_ends_with_the_functions_time(without_node: Host, tmp_path: Path) -> None:
    without_node.add(tmp_path / PUBLISHED, timeout=1)
    answer = without_node.evaluate("(() => { for (;;); })()")
    assert json.loads(answer["Payload"])["errorType"] == "Sandbox.Timedout"


@needs_quickjs
def test_a_greedy_expression_meets_the_functions_memory(without_node: Host) -> None:
    answer = without_node.evaluate("(() => { let s = 'x'; for (;;) s = [s, s.repeat(2)].join(''); })()")
    assert json.loads(answer["Payload"])["errorMessage"] == "out of memory"


@needs_quickjs
def test_the_cdks_own_function_is_known_by_its_hash(without_node: Host, tmp_path: Path) -> None:
    folder = tmp_path / "theirs" / PUBLISHED
    folder.mkdir(parents=True)
    (folder / "index.js").write_text(
        "'use strict'; module.exports = { handler: async (e) => eval(e.expression) }; console.log({ a: 1 }, 'b');"
    )
    without_node.add(folder)
    assert json.loads(without_node.evaluate("6 * 7")["Payload"]) == 42
    (folder / "index.js").write_text("exports.other = 1;")
    without_node.add(folder)
    assert json.loads(without_node.evaluate("1")["Payload"])["errorType"] == "Runtime.HandlerNotFound"
    (folder / "index.js").write_text("exports.handler = (;")
    without_node.add(folder)
    assert json.loads(without_node.evaluate("1")["Payload"])["errorType"] == "Runtime.UserCodeSyntaxError"


def test_other_functions_still_need_node(without_node: Host, tmp_path: Path) -> None:
    (tmp_path / "index.js").write_text("exports.handler = async () => 1;")
    without_node.add(tmp_path)
    with pytest.raises(UnsupportedError, match=r"needs Node\.js: there is no 'node' on the PATH \["):
        without_node.evaluate("1")


def test_the_extra_is_named_where_it_would_do(without_node: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("treadle.embedded._functions.find_spec", lambda name: None)
    with pytest.raises(UnsupportedError, match=r'expressions alone run without it: pip install "treadle\[quickjs\]"'):
        without_node.evaluate("1")
