"""Malformed files: each ends in one clear refusal, in bounded time and memory, never in a traceback."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from treadle.embedded import EmbeddedAws
from treadle.services import Call

from ..cli.conftest import MACHINE, Project, project, treadle  # noqa: F401 (fixtures)

Treadle = Callable[..., Result]
COMMAND = [sys.executable, "-m", "treadle"]
PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{one}: &{one} [{','.join([f'*{before}'] * 10)}]\n" for before, one in zip("abcdefgh", "bcdefghi", strict=True)
)
YAML = {
    "alias bomb": (BOMB, "aliases"),
    "merge bomb": (
        "a: &a {"
        + ",".join(f"k{n}: {n}" for n in range(50))
        + "}\n"
        + "".join(f"b{n}: &b{n} {{<<: [{','.join([f'*b{n - 1}' if n else '*a'] * 10)}]}}\n" for n in range(8)),
        "aliases",
    ),
    "long text many times": ("a: &a '" + "x" * 100_000 + "'\nb: [" + "*a," * 5_000 + "]\n", "aliases"),
    "recursive alias": ("StartAt: &a [1, *a]\n", "contains it"),
    "deep flow": ("a: " + "[" * 20_000, "nest"),
    "deep blocks": ("\n".join(" " * n + "a:" for n in range(1_500)), "nested deeper"),
    "deep aliases": ("a: &a " + "[" * 600 + "]" * 600 + "\nb: " + "[" * 600 + "*a" + "]" * 600, "nested deeper"),
    "duplicate key": ("StartAt: A\nStates:\n  A: {Type: Fail}\n  A: {Type: Succeed}\n", "line 4"),
    "duplicate key in quotes": ("StartAt: A\n'StartAt': B\n", "line 2"),
    "unknown tag": ("StartAt: !Sub A\n", "!Sub"),
    "two documents": ("a: 1\n---\nb: 2\n", "line 2"),
    "no such number": ("a: !!int x\n", "invalid literal"),
    "tab": ("a:\n\t- b\n", "line 2"),
    "NUL": ("a: \0\n", "Yaml"),
    "huge number": ("a: " + "9" * 5_000 + "\n", "digits"),
    "collection as key": ("? [a, b]\n: 1\n", "line 1"),
    "large": ("a: |\n" + "  x\n" * 3_000_000, "at most"),
}


def limited(*words: str, limit: int = 600 << 20) -> tuple[int, str, str, float]:
    """Run the command with little address space; return exit code, outputs and seconds."""
    started = time.monotonic()
    ended = subprocess.run(
        [*COMMAND, *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )
    return ended.returncode, ended.stdout, ended.stderr, time.monotonic() - started


@pytest.mark.parametrize("name", YAML)
def test_yaml(project: Project, name: str) -> None:  # noqa: F811
    text, words = YAML[name]
    code, out, err, seconds = limited("run", project.write("machine.yaml", text))
    assert (code, out) == (2, "")
    assert words in err and "Traceback" not in err and err.count("\n") == 1
    assert seconds < 15


def test_yaml_that_is_right(project: Project, treadle: Treadle) -> None:  # noqa: F811
    text = "StartAt: A\nStates:\n  A: &a\n    Type: Pass\n    Next: B\n    Result: &r {x: [1, 2]}\n" + (
        "  B:\n    <<: *a\n    Next: C\n  C: {Type: Pass, Result: *r, End: true}\n"
    )
    assert json.loads(treadle("run", project.write("m.yaml", text), "--json").stdout) == {"x": [1, 2]}


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 50_000, "[" * 5_000 + "]" * 5_000])
@pytest.mark.parametrize("where", ["definition", "input", "cdk.json", "functions", "manifest", "context"])
def test_deep_json(project: Project, treadle: Treadle, text: str, where: str) -> None:  # noqa: F811
    machine = project.asl(PASS)
    file = project.write("deep.json", text)
    if where == "cdk.json":
        project.write("cdk.json", text)
    elif where == "manifest":
        project.write("out/manifest.json", text)
    elif where == "context":
        project.write("cdk.json", '{"app": "python3 app.py"}')
        project.write("cdk.context.json", text)
    words = {
        "definition": [file],
        "input": [machine, "--input", file, "--no-quotas"],
        "functions": [machine, "--lambda", file],
        "manifest": ["out"],
    }.get(where, [])
    result = treadle("run", *words)
    assert result.exit_code == 2, result.output


def damaged(assembly: Path, file: str, change: Callable[[Any], Any]) -> None:
    path = assembly / file
    path.write_text(json.dumps(change(json.loads(path.read_text()))))


def put(*keys: str, value: Any) -> Callable[[Any], Any]:
    def change(document: Any) -> Any:
        place = document
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = value
        return document

    return change


MANIFESTS: dict[str, Callable[[Any], Any]] = {
    "a list": lambda document: [document],
    "artifacts a list": put("artifacts", value=[1]),
    "an artifact a text": put("artifacts", "Demo", value="x"),
    "properties a list": put("artifacts", "Demo", "properties", value=[]),
    "no template file": put("artifacts", "Demo", "properties", value={}),
    "a template that isn't there": put("artifacts", "Demo", "properties", "templateFile", value="gone.json"),
    "a template elsewhere": put("artifacts", "Demo", "properties", "templateFile", value="../app.py"),
    "dependencies a number": put("artifacts", "Demo", "dependencies", value=7),
    "an assembly in itself": put(
        "artifacts", "x", value={"type": "cdk:cloud-assembly", "properties": {"directoryName": "."}}
    ),
    "an assembly without a name": put("artifacts", "x", value={"type": "cdk:cloud-assembly"}),
}
TEMPLATES: dict[str, Callable[[Any], Any]] = {
    "a text": lambda document: "x",
    "resources a list": put("Resources", value=[1]),
    "a resource a text": put("Resources", "X", value="x"),
    "a resource without a type": put("Resources", "X", value={}),
    "properties a list": put("Resources", "X", value={"Type": "AWS::SQS::Queue", "Properties": [1]}),
    "parameters a list": put("Parameters", value=[]),
    "outputs a text": put("Outputs", value="x"),
    "a dependency a number": put("Resources", "X", value={"Type": "AWS::SQS::Queue", "DependsOn": 5}),
    "wrong properties": put(
        "Resources", "X", value={"Type": "AWS::SQS::Queue", "Properties": {"RedrivePolicy": 5, "QueueName": [1]}}
    ),
    "a join of nothing": put(
        "Resources", "X", value={"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Join": 5}}}
    ),
    "a condition of itself": lambda document: {
        **document,
        "Conditions": {"C": {"Fn::Not": [{"Condition": "C"}]}},
        "Resources": {**document["Resources"], "X": {"Type": "AWS::SQS::Queue", "Condition": "C"}},
    },
    "deep": put("Metadata", value=json.loads("[" * 400 + "]" * 400)),
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_malformed_manifest(project: Project, treadle: Treadle, name: str) -> None:  # noqa: F811
    assert treadle("synth", project.app(MACHINE), "-q").exit_code == 0
    damaged(project.folder / "cdk.out", "manifest.json", MANIFESTS[name])
    result = treadle("run", "cdk.out")
    assert result.exit_code == 2, result.output
    assert result.stderr.count("\n") == 1 and "[" in result.stderr


@pytest.mark.parametrize("command", ["run", "synth"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_malformed_template(project: Project, treadle: Treadle, name: str, command: str) -> None:  # noqa: F811
    assert treadle("synth", project.app(MACHINE), "-q").exit_code == 0
    damaged(project.folder / "cdk.out", "Demo.template.json", TEMPLATES[name])
    result = treadle(command, "cdk.out")
    assert result.exit_code == 2 or (command == "synth" and result.exit_code == 0), result.output
    assert "internal error" not in result.stderr


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"files": [1]}', '{"files": {"x": {"destinations": 1}}}', "\ufffd"])
def test_malformed_assets(project: Project, treadle: Treadle, text: str) -> None:  # noqa: F811
    assert treadle("synth", project.app(MACHINE), "-q").exit_code == 0
    (project.folder / "cdk.out/Demo.assets.json").write_bytes(
        text.encode("utf-16") if text == "\ufffd" else text.encode()
    )
    result = treadle("run", "cdk.out")
    assert result.exit_code == 2, result.output
    assert "Demo.assets.json" in result.stderr


ENCODINGS = ["cp1252", "ascii", "latin-1", "utf-8"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_output_in_other_encodings(project: Project, encoding: str) -> None:  # noqa: F811
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    given = {"text": "é → 😀", "lone": "\ud800"}

    def run(*words: str) -> bytes:
        ended = subprocess.run([*COMMAND, *words], env=environment, capture_output=True, timeout=60, check=False)
        assert ended.returncode == 0, ended
        return ended.stdout

    machine = project.asl({"StartAt": "Prüfen →", "States": {"Prüfen →": {"Type": "Pass", "End": True}}})
    words = ["run", machine, "--input", json.dumps(given)]
    assert json.loads(run(*words, "--json").decode(encoding)) == given
    shown = run(*words).decode(encoding)
    assert "SUCCEEDED" in shown and "Pr" in shown
    for command in ("run", "synth", "serve", "token"):
        assert b"Usage" in run(command, "--help")
    app = project.app('stack.template_options.description = "é → 😀"\n' + MACHINE)
    import yaml

    assert yaml.safe_load(run("synth", app).decode(encoding))["Description"] == "é → 😀"
    assert json.loads(run("synth", app, "--json").decode(encoding))["Description"] == "é → 😀"


def test_an_input_that_is_no_text(project: Project) -> None:  # noqa: F811
    machine = project.asl(PASS)
    ended = subprocess.run(
        [*COMMAND, "run", machine, "--json", "-i", b'{"a":"\xff"}'], capture_output=True, check=False
    )
    assert ended.returncode == 2
    assert b"isn't UTF-8 text" in ended.stderr
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    words = [*COMMAND, "run", machine, "--json", "-i", '{"a":"é"}'.encode()]
    ended = subprocess.run(words, env=environment, capture_output=True, check=False)
    assert (ended.returncode, json.loads(ended.stdout)) == (0, {"a": "é"})


@pytest.mark.parametrize(
    ("wait", "given", "ok"),
    [
        ({"SecondsPath": "$.s"}, {"s": 100_000_000}, False),
        ({"SecondsPath": "$.s"}, {"s": 10**30}, False),
        ({"SecondsPath": "$.s"}, {"s": 1_000}, True),
        ({"TimestampPath": "$.t"}, {"t": "2200-01-01T00:00:00Z"}, False),
        ({"TimestampPath": "$.t"}, {"t": "2001-01-01T00:00:00Z"}, True),
        ({"Seconds": "{% $states.input.s %}", "QueryLanguage": "JSONata"}, {"s": 100_000_000}, False),
    ],
)
def test_a_wait_that_is_too_long(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
    wait: dict[str, Any],
    given: Any,
    ok: bool,
) -> None:
    machine = project.asl({"StartAt": "W", "States": {"W": {"Type": "Wait", "End": True, **wait}}})
    result = treadle("run", machine, "--json", "--input", json.dumps(given))
    assert result.exit_code == (0 if ok else 1), result.output
    if not ok:
        error = json.loads(result.stdout)
        if "QueryLanguage" in wait:
            assert error["error"] == "States.QueryEvaluationError"
        else:
            assert error["error"] == "States.Runtime"
            assert error["cause"].endswith("Wait state delay is too long.")


MAP = {
    "StartAt": "M",
    "States": {
        "M": {
            "Type": "Map",
            "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": {"InputType": "JSON"},
                "Parameters": {"Bucket": "data", "Key": "rows.gz"},
            },
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                "StartAt": "P",
                "States": {"P": {"Type": "Pass", "End": True}},
            },
            "End": True,
        }
    },
}


@pytest.mark.parametrize("kind", ["JSON", "JSONL", "CSV"])
def test_a_dataset_that_inflates(project: Project, kind: str) -> None:  # noqa: F811
    reader: dict[str, Any] = {"InputType": kind}
    if kind == "CSV":
        reader |= {"CSVHeaderLocation": "FIRST_ROW"}
    machine = json.loads(json.dumps(MAP))
    machine["States"]["M"]["ItemReader"]["ReaderConfig"] = reader
    path = project.folder / "rows.gz"
    with gzip.open(path, "wb", compresslevel=6) as file:
        file.write(b'["')
        for _ in range(400):
            file.write(bytes(1_000_000).replace(b"\0", b"x"))
    assert path.stat().st_size < 500_000
    words = ["run", project.asl(machine), "--json", "--put", f"s3://data/rows.gz={path}"]
    code, out, err, seconds = limited(*words, limit=900 << 20)
    assert code == 1, err
    assert json.loads(out)["error"] == "States.ItemReaderFailed"
    assert "Traceback" not in err and seconds < 20


def test_a_body_that_inflates() -> None:
    body = gzip.compress(bytes(300_000_000))
    assert len(body) < 400_000
    with EmbeddedAws() as aws:
        aws.call(Call("sqs", "listQueues", {}))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/x-www-form-urlencoded"}
        status, _, answer = aws.receive("monitoring", "us-east-1", "POST", "/", headers, body)
        assert status == 413 and b"16,777,216" in answer
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000
