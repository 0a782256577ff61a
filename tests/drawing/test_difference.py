"""treadle diff: what changed in state machines."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings

from treadle.cli import main
from treadle.drawing import compare, draw_difference

from .geometry import faults
from .machines import machines

SETTINGS = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
LAMBDA = "arn:aws:states:::lambda:invoke"
OLD: dict[str, Any] = {
    "StartAt": "Read",
    "States": {
        "Read": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:getItem",
            "Parameters": {"TableName": "orders", "Key": {"id": {"S.$": "$.id"}}},
            "Next": "Paid?",
        },
        "Paid?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.paid", "BooleanEquals": True, "Next": "Ship"}],
            "Default": "Remind",
        },
        "Ship": {"Type": "Task", "Resource": LAMBDA, "Parameters": {"FunctionName": "ship"}, "Next": "Done"},
        "Remind": {"Type": "Task", "Resource": LAMBDA, "Parameters": {"FunctionName": "remind"}, "Next": "Done"},
        "Done": {"Type": "Succeed"},
    },
}


def changed(**changes: Any) -> dict[str, Any]:
    """Return the definition with some states replaced or, by None, removed."""
    made = copy.deepcopy(OLD)
    for name, state in changes.items():
        if state is None:
            del made["States"][name]
        else:
            made["States"][name] = state
    return made


def kinds(old: dict[str, Any], new: dict[str, Any]) -> dict[str, list[str]]:
    return {change.name: change.kinds for change in compare(old, new).states}


def test_equal_definitions_are_the_same() -> None:
    assert compare(OLD, copy.deepcopy(OLD)).same


def test_order_of_keys_does_not_count() -> None:
    turned = {"States": dict(reversed(OLD["States"].items())), "StartAt": "Read"}
    assert compare(OLD, turned).same


def test_added_and_rewired() -> None:
    new = changed(Pack={"Type": "Pass", "Next": "Done"}, Ship={**OLD["States"]["Ship"], "Next": "Pack"})
    assert kinds(OLD, new) == {"Ship": ["rewired"], "Pack": ["added"]}
    assert kinds(new, OLD) == {"Ship": ["rewired"], "Pack": ["removed"]}


def test_renamed() -> None:
    """Those that lead to it are not rewired: they lead to the same state."""
    new = changed(Ship=None, Send=OLD["States"]["Ship"])
    new["States"]["Paid?"]["Choices"][0]["Next"] = "Send"
    (change,) = compare(OLD, new).states
    assert (change.name, change.old_name, change.kinds) == ("Send", "Ship", ["renamed"])


def test_a_state_without_fields_needs_a_neighbour_to_be_renamed() -> None:
    new = changed(Done=None, End={"Type": "Succeed"}, Unused={"Type": "Succeed"})
    new["States"]["Ship"]["Next"] = new["States"]["Remind"]["Next"] = "End"
    assert kinds(OLD, new) == {"End": ["renamed"], "Unused": ["added"]}


def test_the_start_is_a_neighbour() -> None:
    def only(name: str) -> dict[str, Any]:
        return {"StartAt": name, "States": {name: {"Type": "Pass", "End": True}}}

    found = compare(only("First"), only("Begin"))
    assert [(change.name, change.old_name) for change in found.states] == [("Begin", "First")]
    assert found.machine == []


def test_fields() -> None:
    new = copy.deepcopy(OLD)
    new["States"]["Read"]["Parameters"] |= {"TableName": "archive", "ConsistentRead": True}
    new["States"]["Paid?"]["Choices"][0]["BooleanEquals"] = False
    new["TimeoutSeconds"] = 60
    found = compare(OLD, new)
    assert [(each.where, each.new) for each in found.machine] == [("/TimeoutSeconds", 60)]
    assert {change.name: [(each.where, each.old, each.new) for each in change.fields] for change in found.states} == {
        "Read": [("/Parameters/TableName", "orders", "archive"), ("/Parameters/ConsistentRead", None, True)],
        "Paid?": [("/Choices/0/BooleanEquals", True, False)],
    }
    assert all(change.transitions == [] for change in found.states)


def test_true_is_not_one() -> None:
    assert kinds(changed(Done={"Type": "Pass", "Result": True, "End": True}),
                 changed(Done={"Type": "Pass", "Result": 1, "End": True})) == {"Done": ["changed"]}  # fmt: skip


def test_moved_into_a_map() -> None:
    inner = {"StartAt": "Ship", "States": {"Ship": {**OLD["States"]["Ship"], "Next": None, "End": True}}}
    del inner["States"]["Ship"]["Next"]
    new = changed(Ship=None, Each={"Type": "Map", "ItemProcessor": inner, "Next": "Done"})
    new["States"]["Paid?"]["Choices"][0]["Next"] = "Each"
    found = kinds(OLD, new)
    assert found["Each"] == ["added"]
    assert "moved" in found["Ship"]


def run(*arguments: Any) -> Result:
    return CliRunner().invoke(main, ["diff", *map(str, arguments)])


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.asl.json", tmp_path / "new.asl.json"
    old.write_text(json.dumps(OLD))
    states = changed(Remind=None)
    states["States"]["Paid?"]["Default"] = "Write"
    states["States"]["Write"] = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/reminders", "MessageBody": "x"},
        "End": True,
    }
    new.write_text(json.dumps(states))
    return old, new


def test_exit_codes_are_those_of_diff(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = files
    assert (run(old, old).exit_code, run(old, old).output) == (0, "")
    assert run(old, new).exit_code == 1
    assert run(old, tmp_path / "none.json").exit_code == 2
    (tmp_path / "bad.json").write_text("{")
    assert run(old, tmp_path / "bad.json").exit_code == 2


def test_text_names_states_and_permissions(files: tuple[Path, Path]) -> None:
    output = run(*files).output.splitlines()
    assert "  ~ 'Paid?' rewired" in output
    assert '      Default: "Remind" → "Write"' in output
    assert "  + 'Write' added" in output
    assert "  - 'Remind' removed" in output
    assert any(line.startswith("  + permission sqs:SendMessage on ") and ":reminders" in line for line in output)
    assert any(line.startswith("  - permission lambda:InvokeFunction on ") and "remind" in line for line in output)


def test_json(files: tuple[Path, Path]) -> None:
    (machine,) = json.loads(run(*files, "--format", "json").output)["machines"]
    assert machine["status"] == "changed"
    assert {state["name"]: state["kinds"] for state in machine["states"]} == {
        "Paid?": ["rewired"],
        "Write": ["added"],
        "Remind": ["removed"],
    }
    assert [each["action"] for each in machine["permissions"]["gained"]] == ["sqs:SendMessage"]


def test_markdown_escapes_names(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(OLD))
    new.write_text(json.dumps(changed(**{"<b>|`@all": {"Type": "Pass", "Result": "</code>|", "End": True}})))
    output = run(old, new, "--format", "markdown").output
    assert r"\<b\>\|\`\@all" in output
    assert "</code>|" not in output.replace("</code> |", "")


def test_one_picture(files: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run(*files, "-o", out).exit_code == 1
    drawn = json.loads(out.read_text())
    marked = {node["name"]: node["status"] for node in drawn["nodes"] if "status" in node}
    assert marked == {"Paid?": "changed", "Write": "added", "Remind": "removed"}
    edges = {(edge["source"], edge["target"]): edge.get("status") for edge in drawn["edges"]}
    assert edges["/States/Paid?", "old:/States/Remind"] == "removed"
    assert edges["/States/Paid?", "/States/Write"] == "added"
    assert edges["old:/States/Remind", "/States/Done"] == "removed"
    assert edges["/States/Read", "/States/Paid?"] is None


@SETTINGS
@given(machines(most=5), machines(most=5))
def test_the_picture_of_any_two_definitions(old: dict[str, Any], new: dict[str, Any]) -> None:
    drawing = draw_difference(old, new, compare(old, new))
    assert list(faults(drawing)) == []
    removed = {change.name for change in compare(old, new).states if change.status == "removed"}
    assert removed <= {node.name for node, _ in drawing.nodes}


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_revisions(files: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = files
    monkeypatch.chdir(tmp_path)
    quiet = {"cwd": tmp_path, "check": True, "capture_output": True}
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    subprocess.run(["git", "init", "-q"], **quiet)  # type: ignore[call-overload]
    subprocess.run(["git", "add", "old.asl.json"], **quiet)  # type: ignore[call-overload]
    subprocess.run(["git", *identity, "commit", "-q", "-m", "first"], **quiet)  # type: ignore[call-overload]
    old.write_text(new.read_text())
    assert run("git:HEAD:old.asl.json", "old.asl.json").exit_code == 1
    assert run("git:HEAD:old.asl.json", "git:HEAD:old.asl.json").exit_code == 0
    for path, message in (
        ("git:HEAD~9:old.asl.json", "there is no such revision"),
        ("git:HEAD:none.json", "the revision HEAD has no none.json"),
        ("git:--help:x", "expected git:REVISION:PATH"),
        ("git:HEAD:../../x", "expected a path in the repository"),
    ):
        refused = run(path, "old.asl.json")
        assert refused.exit_code == 2
        assert message in refused.output


def test_an_app_is_run_with_its_own_modules(tmp_path: Path) -> None:
    """The second app's modules have the names of the first one's."""
    for folder, name in (("old", "First"), ("new", "Second")):
        (tmp_path / folder / "parts").mkdir(parents=True)
        (tmp_path / folder / "parts" / "names.py").write_text(f"NAME = {name!r}\n")
        (tmp_path / folder / "app.py").write_text(
            "from treadle import App, Stack, aws_stepfunctions as sfn\n"
            "from parts.names import NAME\n"
            "app = App()\n"
            "stack = Stack(app, 'S')\n"
            "body = sfn.DefinitionBody.from_chainable(sfn.Wait(stack, NAME, time=sfn.WaitTime.seconds_path('$.s')))\n"
            "sfn.StateMachine(stack, 'M', definition_body=body)\n"
        )
    result = run(tmp_path / "old" / "app.py", tmp_path / "new" / "app.py")
    assert result.exit_code == 1, result.output
    assert "  ~ 'Second' renamed from 'First'" in result.output.splitlines()


def test_templates_pair_their_machines(tmp_path: Path) -> None:
    def template(machines: dict[str, Any]) -> str:
        kind = "AWS::StepFunctions::StateMachine"
        return json.dumps(
            {"Resources": {name: {"Type": kind, "Properties": {"Definition": each}} for name, each in machines.items()}}
        )

    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(template({"A": OLD, "B": OLD, "C": OLD}))
    new.write_text(template({"A": OLD, "B": changed(Done={"Type": "Fail"}), "D": OLD}))
    result = run(old, new)
    assert result.exit_code == 1
    heads = [line for line in result.output.splitlines() if "state machine" in line]
    assert heads == ["~ state machine B", "+ state machine D added", "- state machine C removed"]
    assert run(old, new, "--machine", "A").exit_code == 0
    refused = run(old, new, "-o", tmp_path / "out.svg")
    assert refused.exit_code == 2
    assert "choose with --machine: B, D, C" in refused.output
