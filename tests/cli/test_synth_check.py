"""treadle synth says what Step Functions would refuse, and leaves alone what only the deployment knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from treadle.check import RULES, json_pointer
from treadle.cli import main
from treadle.cli._machines import machine_faults, machines

GOLDEN = Path(__file__).parents[1] / "parity" / "golden"
# wrong on purpose
WRONG = {
    "every_task.shared_options": "/States/StepFunctionsInvokeActivity state/Credentials",  # activities take none
    "every_task.shared_options_by_json_path": "/States/StepFunctionsInvokeActivity/Credentials",
    "queries.crawler_job": "/States/A/Resource",  # SDK integrations wait for no job
    "states.custom_state": "/States/Custom/Resource",
    "kubernetes.virtual_clusters": "/States/D/Arguments/Name",  # an intrinsic function inside JSONata
    "every_task.jsonata": "/States/EmrContainersCreateVirtualCluster/Arguments/Name",
    "every_task.shared_options_by_jsonata": "/States/StepFunctionsInvokeActivity/Credentials",
    "states_and_options.states_in_jsonata": "/States/P/Branches/0/States/in/Assign/a",  # its name is assigned outside too
    "token_ranges.max_concurrency_of_path": "/States/T/MaxConcurrency.$",  # paths where values are wanted
    "token_ranges.task_timeout_of_path": "/States/T/TimeoutSeconds",
    "token_ranges.wait_of_path": "/States/T/Seconds",
    "bedrock.customization_in_jsonata": "/States/Job/Resource",
    "schedules.as_a_job": "/States/Create/Resource",
    "http.quotes_in_jsonata": "/States/Call/Arguments/ApiEndpoint",
}

APP = """
from treadle import App, Stack
from treadle import aws_stepfunctions as sfn

app = App()
stack = Stack(app, "S")
wrong = sfn.CustomState(stack, "Wrong", state_json={STATE})
sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(wrong))
"""


def synth(folder: Path, state: str, *options: str) -> tuple[int, str, str]:
    app = folder / "app.py"
    app.write_text(APP.replace("{STATE}", state))
    result = CliRunner().invoke(main, ["synth", str(app), "-o", str(folder / "out"), "-q", *options])
    return result.exit_code, result.stdout, result.stderr


def test_a_definition_that_would_be_refused(tmp_path: Path) -> None:
    code, out, err = synth(tmp_path, '{"Type": "Wait"}')
    assert (code, out) == (2, "")
    assert f"S/SM: {tmp_path / 'app.py'}:7: error L109" in err
    assert "/States/Wrong" in err
    assert not (tmp_path / "out").exists()


def test_an_integration_that_does_not_exist_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    code, out, err = synth(
        tmp_path, '{"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRunn", "Parameters": {}}'
    )
    assert (code, out) == (2, "")
    assert "Did you mean glue:startJobRun?" in err and "/States/Wrong/Resource" in err
    assert not (tmp_path / "out").exists()


def test_nobody_looks_when_told_so(tmp_path: Path) -> None:
    assert synth(tmp_path, '{"Type": "Wait"}', "--no-check")[0] == 0


def test_a_right_definition(tmp_path: Path) -> None:
    assert synth(tmp_path, '{"Type": "Wait", "Seconds": 1}') == (0, "", "")


@pytest.mark.parametrize("file", sorted(path.stem for path in GOLDEN.glob("*.json")))
def test_what_the_cdk_writes_is_right(file: str) -> None:
    """Every definition the real CDK made of our scenarios passes: the parser refuses nothing that is right."""
    found = {}
    for name, made in json.loads((GOLDEN / f"{file}.json").read_text()).items():
        if "error" in made:
            continue
        for machine in machines(made):
            for fault in machine_faults(machine):
                if RULES[fault.code].refused:
                    found[f"{file}.{name}"] = json_pointer(fault.path)
    assert found == {name: pointer for name, pointer in WRONG.items() if name.startswith(f"{file}.")}


FROM_FILE = """
from treadle import App, Stack
from treadle import aws_stepfunctions as sfn

app = App()
stack = Stack(app, "S")
body = sfn.DefinitionBody.from_file({FILE!r})
sfn.StateMachine(stack, "SM", definition_body=body, definition_substitutions={"X": "y"})
"""


@pytest.mark.parametrize("command", ["synth", "run"])
def test_a_definition_in_a_file_is_checked(tmp_path: Path, command: str) -> None:
    file = tmp_path / "machine.asl.json"
    app = tmp_path / "app.py"
    app.write_text(FROM_FILE.replace("{FILE!r}", repr(str(file))))
    options = ["-o", str(tmp_path / "out"), "-q"] if command == "synth" else ["--json"]
    task = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMesage", "Parameters": {}, "End": True}
    file.write_text(json.dumps({"StartAt": "T", "States": {"T": task}}))
    refused = CliRunner().invoke(main, [command, str(app), *options])
    assert refused.exit_code == 2
    assert "Did you mean sqs:sendMessage?" in refused.stderr
    file.write_text(json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": "${X}", "End": True}}}))
    accepted = CliRunner().invoke(main, [command, str(app), *options])
    assert (accepted.exit_code, accepted.stdout) == (0, "" if command == "synth" else '"y"\n'), accepted.stderr


@pytest.mark.parametrize("form", ["DefinitionString", "Definition"])
def test_a_templates_functions_are_placeholders(tmp_path: Path, form: str) -> None:
    task = {"Type": "Task", "Resource": {"Fn::GetAtt": ["F", "Arn"]}, "Next": "S"}
    send = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMesage",
        "Parameters": {"QueueUrl": {"Ref": "Q"}},
        "End": True,
    }
    definition = {"StartAt": "T", "States": {"T": task, "S": send}}
    text = (
        json.dumps(definition).replace('{"Fn::GetAtt": ["F", "Arn"]}', '"${F.Arn}"').replace('{"Ref": "Q"}', '"${Q}"')
    )
    properties = {form: {"Fn::Sub": text} if form == "DefinitionString" else definition}
    template = {"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}}
    (machine,) = machines({"S": template})
    assert [json_pointer(fault.path) for fault in machine_faults(machine)] == ["/States/S/Resource"]
