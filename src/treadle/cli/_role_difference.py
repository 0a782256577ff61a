"""What a role allows against what a state machine needs: `treadle policy --diff ROLE`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..check import role_findings
from ..errors import AppError
from ._checked_files import CheckedMachine
from ._json_files import read_json_object

__all__ = ["role_differences"]


def role_differences(
    machine: CheckedMachine, properties: Mapping[str, Any], template: Mapping[str, Any] | None, role: str
) -> Iterator[str]:
    """Yield what a role lacks, what no state needs, and what it allows too widely.

    :param role: the logical id of a role in the machine's template, or a file with a policy document
    :raises AppError: when there is neither
    """
    resources = dict((template or {}).get("Resources") or {})
    if role not in resources:
        logical_id = "".join(char for char in Path(role).stem if char.isalnum() and char.isascii()) or "Role"
        document = _document(Path(role), resources)
        resources[logical_id] = {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Statement": {"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}}
                },
                "Policies": [{"PolicyDocument": document}],
            },
        }
        role = logical_id
    elif (resources[role] or {}).get("Type") != "AWS::IAM::Role":
        raise AppError(f"--diff {role}: expected a role, got {(resources[role] or {}).get('Type')}", code="Role")
    machine_id = machine.logical_id or "StateMachine"
    own = {**properties, "RoleArn": {"Fn::GetAtt": [role, "Arn"]}}
    resources[machine_id] = {"Type": "AWS::StepFunctions::StateMachine", "Properties": own}
    for found in role_findings(machine.root, {"Resources": resources}, machine_id):
        yield f"{found.fault.code} {found.fault.message}"


def _document(path: Path, resources: Mapping[str, Any]) -> Any:
    """Return the policy document of a file: the document itself, or an answer of `aws iam get-role-policy`."""
    if not path.is_file():
        roles = [name for name, each in resources.items() if (each or {}).get("Type") == "AWS::IAM::Role"]
        listed = f"; the template has {', '.join(roles)}" if roles else ""
        raise AppError(f"--diff {path}: there is no such file, and no such role{listed}", code="Role")
    value = read_json_object(path, "Role")
    document = value.get("PolicyDocument", value)
    if not isinstance(document, dict) or "Statement" not in document:
        raise AppError(f"--diff {path}: expected a policy document with Statement", code="Role")
    return document
