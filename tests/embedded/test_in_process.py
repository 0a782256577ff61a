"""Python handlers within this process, for debuggers."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded._functions import FunctionConfiguration, LambdaHost
from treadle.embedded._runtimes import Interpreter, Runtimes, own_runtime


@pytest.fixture
def host() -> Iterator[LambdaHost]:
    made = LambdaHost(debug=True)
    yield made
    made.close()


def add(host: LambdaHost, folder: Path, name: str, code: str, **more: Any) -> None:
    folder.mkdir()
    (folder / "index.py").write_text(code)
    arn = f"arn:aws:lambda:us-east-1:123456789012:function:{name}"
    runtime = more.pop("runtime", own_runtime())
    host.add(FunctionConfiguration(name, arn, runtime, "index.handler", folder, timeout=1, **more))


def test_a_handler_runs_here_with_its_variables(host: LambdaHost, tmp_path: Path) -> None:
    code = (
        "import os\ndef handler(event, context): return [os.getpid(), os.environ['OWN'], context.function_name, event]"
    )
    add(host, tmp_path / "a", "a", code, environment={"OWN": "x"})
    answer = host.invoke({"FunctionName": "a", "Payload": '{"n": 1}'})
    assert json.loads(answer["Payload"]) == [os.getpid(), "x", "a", {"n": 1}]
    assert "OWN" not in os.environ


def test_modules_of_one_name_are_each_functions_own(host: LambdaHost, tmp_path: Path) -> None:
    for name in ("a", "b"):
        add(host, tmp_path / name, name, f"def handler(event, context): return '{name}'")
    told = [json.loads(host.invoke({"FunctionName": name})["Payload"]) for name in ("a", "b", "a")]
    assert told == ["a", "b", "a"]


def test_errors_are_reported_as_lambda_reports_them(host: LambdaHost, tmp_path: Path) -> None:
    add(host, tmp_path / "a", "a", "def handler(event, context): raise ValueError('no')")
    add(host, tmp_path / "b", "b", "def other(event, context): pass")
    failed = host.invoke({"FunctionName": "a"})
    report = json.loads(failed["Payload"])
    assert (failed["FunctionError"], report["errorType"], report["errorMessage"]) == ("Unhandled", "ValueError", "no")
    assert 'File "/var/task/index.py", line 1, in handler' in report["stackTrace"][0]
    missing = json.loads(host.invoke({"FunctionName": "b"})["Payload"])
    assert missing["errorType"] == "Runtime.HandlerNotFound"


class OtherVersion(Runtimes):
    """Find an interpreter that is not the one that runs this."""

    def python(self, runtime: str) -> Interpreter:
        return Interpreter(f"{os.path.dirname(sys.executable)}/./{os.path.basename(sys.executable)}", "3.99")


def test_a_handler_of_another_version_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    warnings: list[str] = []
    host = LambdaHost(debug=True, runtimes=OtherVersion(), warn=warnings.append)
    add(host, tmp_path / "a", "a", "import os\ndef handler(event, context): return os.getpid()", runtime="python3.99")
    answers = [host.invoke({"FunctionName": "a"}) for _ in range(2)]
    host.close()
    assert all(int(answer["Payload"]) != os.getpid() for answer in answers)
    (warning,) = warnings
    assert warning.startswith("--debug-lambda: a has python3.99, and treadle runs on ")
