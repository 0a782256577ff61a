"""treadle policy --diff: a role against what a definition needs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from treadle.cli import main

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:ship"
DEFINITION = {
    "StartAt": "Ship",
    "States": {
        "Ship": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": FUNCTION},
            "End": True,
        }
    },
}


def policy(*actions: str) -> dict[str, Any]:
    """Return a policy document."""
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": [FUNCTION, f"{FUNCTION}:*"]}
    return {"Version": "2012-10-17", "Statement": [statement]}


def run(folder: Path, role: Any) -> Result:
    (folder / "ship.asl.json").write_text(json.dumps(DEFINITION))
    (folder / "role.json").write_text(json.dumps(role))
    arguments = ["policy", str(folder / "ship.asl.json"), "--diff", str(folder / "role.json")]
    return CliRunner().invoke(main, arguments)


def test_a_role_that_fits(tmp_path: Path) -> None:
    result = run(tmp_path, policy("lambda:InvokeFunction"))
    assert (result.exit_code, result.output) == (0, "")
    answer = {"RoleName": "r", "PolicyName": "p", "PolicyDocument": policy("lambda:InvokeFunction")}
    assert run(tmp_path, answer).exit_code == 0


def test_what_is_missing_and_what_nobody_needs(tmp_path: Path) -> None:
    result = run(tmp_path, policy("sqs:SendMessage"))
    assert result.exit_code == 1
    assert "'Ship' needs lambda:InvokeFunction" in result.output
    assert "no state needs sqs:SendMessage" in result.output


def test_what_is_no_role(tmp_path: Path) -> None:
    refused = run(tmp_path, {"a": 1})
    assert refused.exit_code == 2
    assert "expected a policy document with Statement" in refused.output
    result = CliRunner().invoke(main, ["policy", str(tmp_path / "ship.asl.json"), "--diff", "Nobody"])
    assert result.exit_code == 2
    assert "there is no such file, and no such role" in result.output


def test_a_role_of_the_template(tmp_path: Path) -> None:
    trust = {
        "Statement": [{"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"}]
    }
    role = {
        "AssumeRolePolicyDocument": trust,
        "Policies": [{"PolicyName": "p", "PolicyDocument": policy("s3:GetObject")}],
    }
    resources = {
        "M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": DEFINITION}},
        "R": {"Type": "AWS::IAM::Role", "Properties": role},
    }
    template = tmp_path / "template.json"
    template.write_text(json.dumps({"Resources": resources}))
    result = CliRunner().invoke(main, ["policy", str(template), "--diff", "R"])
    assert result.exit_code == 1
    assert "the role 'R' does not allow" in result.output
    assert CliRunner().invoke(main, ["policy", str(template), "--diff", "M"]).exit_code == 2
