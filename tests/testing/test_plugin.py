"""The pytest plugin: what a failed test prints, unused mocks, coverage, and what it costs when nobody uses it."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MACHINE = {
    "StartAt": "Work",
    "States": {
        "Work": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "f"},
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 1}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}],
            "Next": "Ask",
        },
        "Ask": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.Payload", "StringEquals": "yes", "Next": "Done"}],
            "Default": "Sorry",
        },
        "Sorry": {"Type": "Fail", "Error": "Sorry"},
        "Done": {"Type": "Succeed"},
    },
}


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.path.joinpath("machine.asl.json").write_text(json.dumps(MACHINE))
    return pytester


def test_a_failed_assertion_prints_the_run_the_seed_and_the_command(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        def test_path(workflow):
            flow = workflow("machine.asl.json")
            flow.mock("Work").fails("Busy").times(1).then.returns({"Payload": "no"})
            run = flow.run()
            assert run.path == ["Work", "Ask", "Done"]
        """
    )
    result = suite.runpytest("--treadle-seed", "7")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*the run took another path*",
            '*-  "Done"*',
            '*+  "Sorry"*',
            "*workflow run of machine.asl.json*",
            "execution: FAILED after 1 s, Sorry",
            "  ✓ Work  (2 attempts, 1 s, mocked)",
            "      Busy",
            "  ✗ Sorry",
            "seed 7; repeat it: pytest test_a_failed_assertion_prints_the_run_the_seed_and_the_command.py::test_path --treadle-seed 7",
        ]
    )


def test_an_unused_mock_fails_its_test(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        def test_unused(workflow):
            flow = workflow("machine.asl.json")
            flow.mock("Work", item=3).returns({"Payload": "yes"})
            flow.mock("Work").returns({"Payload": "yes"})
            assert flow.run().succeeded
        """
    )
    result = suite.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*never used: the mock of 'Work'; the last run went Work → Ask → Done.*"])


TESTS = """
    import pytest

    @pytest.mark.parametrize("answer", ["yes", "no"])
    def test_answers(workflow, answer):
        flow = workflow("machine.asl.json")
        flow.mock("Work").fails("Busy").times(1).then.returns({"Payload": answer})
        assert flow.run().succeeded == (answer == "yes")
"""


def test_coverage_names_what_never_ran(suite: pytest.Pytester) -> None:
    suite.makepyfile(TESTS)
    result = suite.runpytest("--treadle-cov-fail-under", "95", "--treadle-cov-json", "cov.json")
    assert result.ret == 1
    result.stdout.fnmatch_lines(
        [
            "machine * states *rules *catchers *retriers *cover",
            "machine.asl.json * 4/4 * 2/2 * 0/1 * 1/1 * 87.5 %",
            "  never used: catcher Work [[]0] States.ALL",
            "required: 95 % of each machine: NOT reached",
        ]
    )
    told = json.loads(suite.path.joinpath("cov.json").read_text())["machines"]["machine.asl.json"]
    assert told["percent"] == 87.5
    assert told["hits"]["state Work"] == 2
    assert suite.runpytest("--treadle-cov-fail-under", "87").ret == 0


def test_coverage_over_several_processes(suite: pytest.Pytester) -> None:
    suite.makepyfile(TESTS)
    result = suite.runpytest_subprocess("-n", "2", "--treadle-cov")
    result.stdout.fnmatch_lines(["machine.asl.json * 4/4 * 2/2 * 0/1 * 1/1 * 87.5 %"])


def test_nothing_else_is_imported_until_a_test_asks() -> None:
    code = "import sys, treadle.testing.plugin; print(*sorted(m for m in sys.modules if m.startswith('treadle')))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert found == ["treadle", "treadle._jsii", "treadle.testing", "treadle.testing.plugin"]


def test_the_entry_point_names_the_plugin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["pytest11"] == {"treadle": "treadle.testing.plugin"}


def test_without_pytest() -> None:
    code = f"""
from treadle.testing import load_workflow
with load_workflow({MACHINE!r}) as flow:
    flow.mock("Work").returns({{"Payload": "yes"}})
    flow.run().assert_path("Work", "Ask", "Done")
    try:
        flow.run(name="two").assert_path("Work", "Done")
    except AssertionError as error:
        print(error)
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert '+  "Ask",' in found and "two: SUCCEEDED" in found
