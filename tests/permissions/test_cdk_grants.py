"""What the real CDK grants to each of its task classes suffices: the report names nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from treadle.check._workflow import read_workflow
from treadle.embedded import EmbeddedAws
from treadle.permissions import PermissionCheck
from treadle.services import TaskRequest, resolve_integration

GOLDEN = Path(__file__).parents[1] / "parity" / "golden"
SCENARIOS = [
    ("every_task", "plain"),
    ("every_task", "jsonata"),
    ("every_task", "within_parallel_and_map"),
    ("orchestration", "call_aws_service"),
    ("schedules", "media_job_whose_role_is_a_path"),
]
KNOWN = {("CallAwsService", "s3:ListAllMyBuckets"), ("D", "s3:ListAllMyBuckets")}
"""The CDK grants s3:listBuckets, an action that IAM doesn't have: docs/differences.md."""


def literal(arguments: Any) -> Any:
    """Return the arguments without what only an execution knows."""
    if not isinstance(arguments, dict):
        return {}
    return {
        name: value
        for name, value in arguments.items()
        if not name.endswith(".$") and not (isinstance(value, str) and value.startswith("{%"))
    }


@pytest.mark.parametrize(("file", "scenario"), SCENARIOS)
def test_nothing_is_missing_that_the_cdk_grants(file: str, scenario: str) -> None:
    templates = json.loads((GOLDEN / f"{file}.json").read_text(encoding="utf-8"))[scenario]
    stacks = {name: each for name, each in templates.items() if isinstance(each, dict) and "Resources" in each}
    permissions, tasks = PermissionCheck(), 0
    with EmbeddedAws(permissions=permissions) as aws:
        for machine in aws.deploy(stacks).machines:
            for state in read_workflow(json.loads(machine.definition)).states:
                if state.kind != "Task":
                    continue
                tasks += 1
                request = TaskRequest(
                    resource=state.source["Resource"],
                    arguments=literal(state.source.get(state.arguments)),
                    state=state.name,
                    execution_arn=f"{machine.arn.replace(':stateMachine:', ':execution:')}:one",
                    state_machine_arn=machine.arn,
                    token="token",
                    region="us-east-1",
                    account="123456789012",
                    role_arn=machine.role_arn,
                )
                permissions.refused_task(request, resolve_integration)
                assert permissions.identities.role(machine.role_arn) is not None
    assert tasks
    assert {(each.caller, each.action) for each in permissions.missing} <= KNOWN
