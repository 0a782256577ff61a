"""Assemblies as aws-cdk-lib writes them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Treadle = Callable[..., Result]

PASS = json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})


def assembly(folder: Path, resources: dict[str, Any], artifact: dict[str, Any] | None = None) -> Path:
    """Write an assembly with one stack."""
    folder.mkdir(parents=True, exist_ok=True)
    stack = {
        "type": "aws:cloudformation:stack",
        "environment": "aws://unknown-account/unknown-region",
        "properties": {"templateFile": "S.template.json"},
        **(artifact or {}),
    }
    (folder / "manifest.json").write_text(json.dumps({"version": "48.0.0", "artifacts": {"S": stack}}))
    (folder / "S.template.json").write_text(json.dumps({"Resources": resources}))
    return folder


def machine(definition: str = PASS) -> dict[str, Any]:
    properties = {"DefinitionString": definition, "RoleArn": "arn:aws:iam::123456789012:role/r"}
    return {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}


@pytest.mark.parametrize("in_a_file", [True, False])
def test_construct_paths_come_from_the_metadata_of_the_stack(
    tmp_path: Path, treadle: Treadle, *, in_a_file: bool
) -> None:
    # as `cdk synth --no-path-metadata` writes it
    metadata = {
        "/S/Flow/One/Resource": [{"type": "aws:cdk:logicalId", "data": "One1"}],
        "/S/Flow/Two/Resource": [{"type": "aws:cdk:logicalId", "data": "Two2"}],
        "/S/Other": [{"type": "aws:cdk:warning", "data": "w"}],
    }
    out = tmp_path / "cdk.out"
    artifact: dict[str, Any] = {"additionalMetadataFile": "S.metadata.json"} if in_a_file else {"metadata": metadata}
    assembly(out, {"One1": machine(), "Two2": machine()}, artifact)
    (out / "S.metadata.json").write_text(json.dumps(metadata))
    assert treadle("run", str(out), "--machine", "S/Flow/Two", "--json").stdout == "{}\n"
    assert treadle("run", str(out), "--machine", "Flow/One", "--json").exit_code == 0
    refused = treadle("run", str(out))
    assert "choose one with --machine: S/Flow/One, S/Flow/Two" in refused.stderr


def test_what_the_run_does_not_call_is_skipped_in_one_note(tmp_path: Path, treadle: Treadle) -> None:
    pool = {"Type": "AWS::Cognito::IdentityPool", "Properties": {"AllowUnauthenticatedIdentities": False}}
    attached = {
        "Type": "AWS::Cognito::IdentityPoolRoleAttachment",
        "Properties": {"IdentityPoolId": {"Ref": "Pool"}, "Roles": {}},
    }
    policy = {
        "Type": "AWS::S3::BucketPolicy",
        "Properties": {"Bucket": {"Fn::ImportValue": "Web:Bucket"}, "PolicyDocument": {"Statement": []}},
    }
    out = assembly(tmp_path / "cdk.out", {"Pool": pool, "Att": attached, "Policy": policy, "M": machine()})
    ran = treadle("run", str(out), "--json")
    assert (ran.exit_code, ran.stdout) == (0, "{}\n")
    notes = ran.stderr.splitlines()
    assert [line for line in notes if "skipped" in line] == notes[:1]
    assert "Pool (AWS::Cognito::IdentityPool), Att (AWS::Cognito::IdentityPoolRoleAttachment)" in notes[0]
    assert "no stack here exports Web:Bucket: a placeholder stands in" in notes[1]


def test_a_placeholder_for_the_account_is_replaced_and_noted(tmp_path: Path, treadle: Treadle) -> None:
    out = assembly(tmp_path / "cdk.out", {"M": machine()}, {"environment": "aws://1234xxxxxxxx/eu-west-1"})
    ran = treadle("run", str(out), "--json")
    assert (ran.exit_code, ran.stdout) == (0, "{}\n")
    assert (
        "the account '1234xxxxxxxx' of the stack's env is no account id (12 digits): 123456789012 stands in"
        in ran.stderr
    )


def test_every_command_takes_an_assembly(tmp_path: Path, treadle: Treadle) -> None:
    from treadle.testing import load_workflow

    metadata = {"/S/Flow/Resource": [{"type": "aws:cdk:logicalId", "data": "Flow1"}]}
    out = assembly(tmp_path / "cdk.out", {"Flow1": machine()}, {"metadata": metadata})
    assert treadle("run", str(out), "--machine", "S/Flow", "--json").stdout == "{}\n"
    assert "S/Flow" in treadle("ls", str(out)).stdout
    assert treadle("check", str(out)).exit_code == 0
    assert "<svg" in treadle("draw", str(out), "--machine", "S/Flow").stdout
    with load_workflow(out, "S/Flow") as workflow:
        assert workflow.run({"a": 1}).output == {"a": 1}


def test_an_assembly_is_served(tmp_path: Path) -> None:
    pytest.importorskip("uvicorn")
    from .test_serve import serving

    out = assembly(tmp_path / "cdk.out", {"Flow": machine()})
    with serving(str(out), "--quiet") as (_, client, _rest):
        (listed,) = client.list_state_machines()["stateMachines"]
        started = client.start_execution(stateMachineArn=listed["stateMachineArn"], input='{"a": 1}')
        for _ in range(100):
            found = client.describe_execution(executionArn=started["executionArn"])
            if found["status"] != "RUNNING":
                break
        assert (found["status"], json.loads(found["output"])) == ("SUCCEEDED", {"a": 1})
