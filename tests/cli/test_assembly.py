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
