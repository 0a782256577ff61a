"""JSONPath within a budget: a runaway path fails its state in bounded time, and can be interrupted."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from treadle.asl import StateFailure, compile_path

from ..cli.conftest import Project, project, treadle  # noqa: F401 (fixtures)

Treadle = Callable[..., Result]
COMMAND = [sys.executable, "-m", "treadle"]


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


def deep(levels: int) -> Any:
    value: Any = {}
    for _ in range(levels):
        value = {"a": value}
    return value


RUNAWAYS = {
    "$..a..a..a": deep(800),
    "$..a..a..a..a..a": deep(800),
    "$..*..*..*..*": deep(200),
    "$[?(@..a..a..a)]": [deep(90)] * 50,
    "$..[?(@..a..a..a)]": deep(90),
    "$[?(@..a..a && @..b..a)]": [deep(90)] * 5_000,
}


@pytest.mark.parametrize("path", RUNAWAYS)
def test_a_runaway_path_fails_its_state(path: str) -> None:
    compiled = compile_path(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.monotonic()
    with pytest.raises(StateFailure) as caught:
        compiled.read(RUNAWAYS[path], Scope())
    assert time.monotonic() - started < 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000
    assert caught.value.error == "States.Runtime"
    assert f"Invalid path '{path}' : " in str(caught.value.cause)


@pytest.mark.parametrize("filter", ["@ =~ /(a|aa)+c/", "/(a|aa)+c/ =~ @"])
def test_a_runaway_pattern_ends(filter: str) -> None:
    started = time.monotonic()
    with pytest.raises(StateFailure) as caught:
        compile_path(f"$[?({filter})]").read(["a" * 2_000 + "b"] * 40, Scope())
    assert time.monotonic() - started < 20
    assert caught.value.error == "States.Runtime"


def test_a_filter_that_is_nested_too_deeply(project: Project, treadle: Treadle) -> None:  # noqa: F811
    path = f"$[?({'(' * 3000}@.a{')' * 3000})]"
    state = {"Type": "Pass", "End": True, "Parameters": {"v.$": path}}
    result = treadle("run", project.asl({"StartAt": "P", "States": {"P": state}}), "-i", "[]", "--json")
    assert result.exit_code in (1, 2)
    assert "internal" not in result.output


def test_what_was_right_stays_right() -> None:
    rows = [{"id": n, "tags": ["x", "y"][: n % 3]} for n in range(20_000)]
    data = {"rows": rows}
    assert compile_path("$.rows[*].id").read(data, Scope()) == list(range(20_000))
    assert len(compile_path("$..tags").read(data, Scope())) == 20_000
    assert len(compile_path("$.rows[?(@.id >= 19000)].id").read(data, Scope())) == 1_000
    assert len(compile_path("$.rows[?(@.tags[0] == 'x')]").read(data, Scope())) == 13_333
    assert compile_path("$..a..a").read(deep(5), Scope()) != []


RUNAWAY_STATE = {"Type": "Pass", "End": True, "Parameters": {"v.$": "$..a..a..a"}}


def test_a_run_with_one_ends(project: Project, treadle: Treadle) -> None:  # noqa: F811
    text = json.dumps(deep(800))
    assert len(text) < 8_000
    machine = project.asl({"StartAt": "P", "States": {"P": RUNAWAY_STATE}})
    result = treadle("run", machine, "--json", "-i", project.write("input.json", text))
    assert result.exit_code == 1
    assert json.loads(result.stdout)["error"] == "States.Runtime"


ENDLESS = {
    "jsonpath": {
        "StartAt": "P",
        "States": {
            "P": {"Type": "Pass", "Parameters": {"v.$": "$.in..a..a.length()", "in.$": "$.in"}, "Next": "C"},
            "C": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.never", "IsPresent": True, "Next": "E"}],
                "Default": "P",
            },
            "E": {"Type": "Succeed"},
        },
    },
    "jsonata": {
        "QueryLanguage": "JSONata",
        "StartAt": "P",
        "States": {
            "P": {
                "Type": "Pass",
                "Output": "{% ($f := function($n) { $n = 0 ? 0 : $f($n - 1) }; $f(100000)) %}",
                "Next": "C",
            },
            "C": {"Type": "Choice", "Choices": [{"Condition": "{% false %}", "Next": "E"}], "Default": "P"},
            "E": {"Type": "Succeed"},
        },
    },
}


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
@pytest.mark.parametrize("language", ENDLESS)
def test_a_second_interrupt_ends_it_while_an_expression_runs(project: Project, language: str) -> None:  # noqa: F811
    machine = project.asl(ENDLESS[language])
    given = project.write("input.json", json.dumps({"in": deep(700)}))
    process = subprocess.Popen([*COMMAND, "run", machine, "-i", given], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(2)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    sent = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - sent < 5
    assert process.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_a_second_interrupt_ends_it_while_a_handler_hangs(project: Project) -> None:  # noqa: F811
    started = project.folder / "started"
    app = project.function(
        "import signal, time\ndef handler(event, context):\n"
        "    signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"    open({str(started)!r}, 'w').write('x')\n    time.sleep(600)\n",
        timeout=900,
    )
    process = subprocess.Popen([*COMMAND, "run", app], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while not started.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGINT)
    sent = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - sent < 5
    assert process.returncode == 130
    assert b"Traceback" not in err
