"""What `treadle run` shows of an execution, of its data, and of what is left after it."""

from __future__ import annotations

import io
import json
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from treadle.cli import main
from treadle.cli._json_display import json_lines
from treadle.embedded._runtimes import own_runtime

ROLE = {
    "Type": "AWS::IAM::Role",
    "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []},
        "Policies": [
            {
                "PolicyName": "p",
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
                },
            }
        ],
    },
}
TABLE = {
    "Type": "AWS::DynamoDB::Table",
    "Properties": {
        "TableName": "orders",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "BillingMode": "PAY_PER_REQUEST",
    },
}
FUNCTION = {
    "Type": "AWS::Lambda::Function",
    "Properties": {
        "FunctionName": "work",
        "Runtime": own_runtime(),
        "Handler": "index.handler",
        "Role": {"Fn::GetAtt": ["Role", "Arn"]},
        "Code": {"ZipFile": "def handler(event, context):\n    print('told', event['n'])\n    return event\n"},
    },
}


def written(folder: Path, states: dict[str, Any], **resources: Any) -> str:
    definition = {"StartAt": next(iter(states)), "States": states}
    properties = {"RoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, "Definition": definition}
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
    file = folder / "template.json"
    file.write_text(json.dumps({"Resources": {"Role": ROLE, "Machine": machine, **resources}}))
    return str(file)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["run", *words, "--no-check"])


def task(resource: str, parameters: Any, **more: Any) -> dict[str, Any]:
    given = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, **more}
    return given if "Next" in more else {**given, "End": True}


CALL = {"Call": task("lambda:invoke", {"FunctionName": "work", "Payload": {"n": 7}}, OutputPath="$.Payload")}
PUT = {"Put": task("dynamodb:putItem", {"TableName": "orders", "Item": {"id": {"S": "a"}, "n": {"N": "3"}}})}


def test_json_keeps_what_handlers_print_on_standard_error(tmp_path: Path) -> None:
    result = run(written(tmp_path, CALL, Work=FUNCTION), "--json")
    assert json.loads(result.stdout) == {"n": 7}
    assert result.stderr == "work: told 7\n"


def test_the_envelope_of_a_failure_names_the_state(tmp_path: Path) -> None:
    inner = {"Bad": {"Type": "Fail", "Error": "Oops"}}
    branch = {"StartAt": "Bad", "States": inner}
    states = {
        "First": {"Type": "Pass", "Next": "Both"},
        "Both": {"Type": "Parallel", "Branches": [branch], "End": True},
    }
    failure = json.loads(run(written(tmp_path, states), "--json").stdout)
    assert (failure["status"], failure["error"], failure["state"]) == ("FAILED", "Oops", "Bad")


def test_a_caught_failure_is_not_the_failing_state(tmp_path: Path) -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "End"}]
    states = {
        "Ask": task("dynamodb:getItem", {"TableName": "none", "Key": {}}, Catch=catch, Next="End"),
        "End": {"Type": "Fail", "Error": "Gone"},
    }
    failure = json.loads(run(written(tmp_path, states), "--json").stdout)
    assert (failure["error"], failure["state"]) == ("Gone", "End")


def test_verbose_shows_the_input_and_output_of_each_state(tmp_path: Path) -> None:
    states = {"A": {"Type": "Pass", "Result": {"x": 1}, "ResultPath": "$.r", "End": True}}
    shown = run(written(tmp_path, states), "-v", "-i", '{"n": 2}').stdout
    assert '  input {"n":2}\n' in shown
    assert '  output {"n":2,"r":{"x":1}}\n' in shown


def test_verbose_folds_long_data_and_twice_verbose_shows_it_whole(tmp_path: Path) -> None:
    data = json.dumps({"items": [{"number": n, "text": "x" * 60} for n in range(40)]})
    file = written(tmp_path, {"A": {"Type": "Pass", "End": True}})
    folded, whole = (run(file, option, "-i", data).stdout for option in ("-v", "-vv"))
    assert len(re.findall(r"… \d+ more lines", folded)) == 2
    assert "more lines" not in whole
    start = whole.index("  input\n") + len("  input\n")
    assert json.loads(whole[start : whole.index("✓ A")]) == json.loads(data)


@pytest.mark.parametrize("width", [60, 120])
def test_json_has_no_hard_line_breaks_and_no_colour_that_vanishes_on_a_light_terminal(width: int) -> None:
    value = {"text": "long " * 100, "number": 1.5, "none": None, "list": ["a", {"b": True}]}
    file = io.StringIO()
    console = Console(file=file, width=width, force_terminal=True, color_system="truecolor")
    for line in json_lines(value, most=20):
        console.print(line, soft_wrap=True)
    codes = set(re.findall(r"\x1b\[([0-9;]*)m", file.getvalue()))
    assert codes <= {"0", "1", "2", "32", "35"}  # bold, dim, green and magenta of the terminal's own palette
    assert json.loads(re.sub(r"\x1b\[[0-9;]*m", "", file.getvalue())) == value


def test_the_history_has_the_executions_of_distributed_maps_where_they_are_asked_for(tmp_path: Path) -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "Each",
        "States": {"Each": {"Type": "Pass", "End": True}},
    }
    file = written(tmp_path, {"Every": {"Type": "Map", "ItemProcessor": processor, "End": True}})
    history = tmp_path / "history.json"
    run(file, "--json", "-i", "[1, 2, 3]", "--history", str(history))
    assert list(json.loads(history.read_text())) == ["events"]
    run(file, "--json", "-i", "[1, 2, 3]", "--history", str(history), "--children")
    children = json.loads(history.read_text())["children"]
    assert [child["index"] for child in children] == [0, 1, 2]
    assert all(child["status"] == "SUCCEEDED" for child in children)
    assert all(child["events"][-1]["type"] == "ExecutionSucceeded" for child in children)
    assert run(file, "--children").exit_code == 2


def test_what_is_left_is_printed(tmp_path: Path) -> None:
    result = run(written(tmp_path, PUT, Orders=TABLE), "--json", "--get", "table", "Orders", "--get", "table", "orders")
    _, *held = [json.loads(line) for line in result.stdout.splitlines()]
    assert held == [
        {"table": "Orders", "holds": [{"id": "a", "n": 3}]},
        {"table": "orders", "holds": [{"id": "a", "n": 3}]},
    ]


def test_an_unknown_resource_is_refused_before_the_run_with_the_nearest_name(tmp_path: Path) -> None:
    result = run(written(tmp_path, PUT, Orders=TABLE), "--json", "--get", "table", "Ordres")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "the app has no table of this name; did you mean 'Orders'?" in result.stderr


def test_the_account_is_kept_until_ctrl_c(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "treadle", "run", written(tmp_path, PUT, Orders=TABLE), "--json", "--keep"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stderr is not None
    try:
        line = process.stderr.readline()
        assert "until you end it with Ctrl-C" in line
        (url,) = set(re.findall(r"http://127\.0\.0\.1:\d+", line))
        import boto3

        given = {"aws_access_key_id": "any", "aws_secret_access_key": "any", "region_name": "us-east-1"}
        items = boto3.client("dynamodb", endpoint_url=url, **given).scan(TableName="orders")["Items"]
        assert items == [{"id": {"S": "a"}, "n": {"N": "3"}}]
        process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=20)
    finally:
        process.kill()
    assert "the account is gone" in error
    assert process.returncode == 0
    assert json.loads(out)["SdkHttpMetadata"]["HttpStatusCode"] == 200
    with pytest.raises(OSError):
        urllib.request.urlopen(url, timeout=2)
