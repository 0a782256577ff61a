"""The roles that SAM creates of ``Policies``: expected values are what aws-sam-translator 1.115.0 makes of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from treadle.cli import main
from treadle.drivers._serverless import expand_serverless

CASE = json.loads((Path(__file__).parent / "serverless" / "policies.json").read_text())


@pytest.mark.parametrize("role", CASE["roles"])
def test_a_role_is_that_of_sam(role: str) -> None:
    properties = expand_serverless(CASE["template"]).template["Resources"][role]["Properties"]
    assert [arn["Fn::Sub"].rpartition("policy/")[2] for arn in properties.get("ManagedPolicyArns", [])] == CASE[
        "roles"
    ][role]["managed"]
    documents = {policy["PolicyName"]: policy["PolicyDocument"] for policy in properties.get("Policies", [])}
    assert documents == CASE["roles"][role]["policies"]


def test_an_unknown_policy_is_noted() -> None:
    template = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "F": {
                "Type": "AWS::Serverless::Function",
                "Properties": {"Policies": [{"DynamoDBCrudPolicy": {}}, {"NoSuchPolicy": {"TableName": "t"}}, 7]},
            }
        },
    }
    notes = expand_serverless(template).notes
    assert len(notes) == 3
    assert "NoSuchPolicy" in notes[1]


def _machine(policies: Any) -> dict[str, Any]:
    states = {
        "Put": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": {"TableName": "${Table}", "Item": {"id": {"S": "1"}}},
            "End": True,
        }
    }
    return {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Orders": {"Type": "AWS::Serverless::SimpleTable"},
            "Machine": {
                "Type": "AWS::Serverless::StateMachine",
                "Properties": {
                    "Definition": {"StartAt": "Put", "States": states},
                    "DefinitionSubstitutions": {"Table": {"Ref": "Orders"}},
                    "Policies": policies,
                },
            },
        },
    }


@pytest.mark.parametrize(
    ("policies", "codes"),
    [
        ([{"DynamoDBWritePolicy": {"TableName": {"Ref": "Orders"}}}], []),
        ({"DynamoDBCrudPolicy": {"TableName": {"Ref": "Orders"}}}, []),
        ([{"DynamoDBReadPolicy": {"TableName": {"Ref": "Orders"}}}], ["I801"]),
        ([{"LambdaInvokePolicy": {"FunctionName": "f"}}], ["I801"]),
        # what isn't known may allow it
        ([{"NoSuchPolicy": {}}], []),
        (["SomeManagedPolicy"], []),
        ([{"Statement": [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}]}], ["I803"]),
    ],
)
def test_check_knows_what_a_policy_template_allows(tmp_path: Path, policies: Any, codes: list[str]) -> None:
    file = tmp_path / "template.json"
    file.write_text(json.dumps(_machine(policies)))
    result = CliRunner().invoke(main, ["check", str(file), "--select", "I", "--format", "json"])
    assert result.exit_code == 0, result.stderr
    assert [one["code"] for one in json.loads(result.stdout)] == codes
