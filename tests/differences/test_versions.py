"""Versions and aliases of state machines, which the CDK has as L1 classes alone.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Duration, RemovalPolicy, Stack
from treadle import aws_cloudwatch as cloudwatch
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.errors import AuthoringError


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return Stack(App(outdir=str(tmp_path)), "S")


@pytest.fixture
def machine(stack: Stack) -> sfn.StateMachine:
    return sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P")))


def resources(stack: Stack, kind: str) -> list[dict[str, Any]]:
    app = stack.node.root
    assert isinstance(app, App)
    template = json.loads(Path(app.synth().directory, "S.template.json").read_text())
    return [one for one in template["Resources"].values() if one["Type"] == f"AWS::StepFunctions::{kind}"]


def test_a_version_follows_the_machines_revision(stack: Stack, machine: sfn.StateMachine) -> None:
    sfn.StateMachineVersion(stack, "V", state_machine=machine, description="d", removal_policy=RemovalPolicy.RETAIN)
    (version,) = resources(stack, "StateMachineVersion")
    name = machine.node.default_child.logical_id  # type: ignore[union-attr]
    name = stack.resolve(name)
    assert version["Properties"] == {
        "Description": "d",
        "StateMachineArn": {"Ref": name},
        "StateMachineRevisionId": {"Fn::GetAtt": [name, "StateMachineRevisionId"]},
    }
    assert (version["DeletionPolicy"], version["UpdateReplacePolicy"]) == ("Retain", "Retain")


def test_an_alias_of_two_versions(stack: Stack, machine: sfn.StateMachine) -> None:
    first = sfn.StateMachineVersion(stack, "V", state_machine=machine)
    second = sfn.StateMachineVersion(stack, "W", state_machine=machine)
    sfn.StateMachineAlias(stack, "Plain", version=first)
    sfn.StateMachineAlias(stack, "Two", version=first, alias_name="live", other_version=second, other_weight=30)
    plain, two = (one["Properties"] for one in resources(stack, "StateMachineAlias"))
    arns = [stack.resolve(version.version_arn) for version in (first, second)]
    assert plain == {"RoutingConfiguration": [{"StateMachineVersionArn": arns[0], "Weight": 100}]}
    assert two == {
        "Name": "live",
        "RoutingConfiguration": [
            {"StateMachineVersionArn": arns[0], "Weight": 70},
            {"StateMachineVersionArn": arns[1], "Weight": 30},
        ],
    }


def test_gradual_deployments(stack: Stack, machine: sfn.StateMachine) -> None:
    version = sfn.StateMachineVersion(stack, "V", state_machine=machine)
    alarm = cloudwatch.Alarm.from_alarm_name(stack, "A", "failures")
    deployments = [
        sfn.GradualDeployment.all_at_once(),
        sfn.GradualDeployment.canary(percentage=10, interval=Duration.hours(1), alarms=[alarm]),
        sfn.GradualDeployment.linear(percentage=20, interval=Duration.minutes(5)),
    ]
    for index, deployment in enumerate(deployments):
        sfn.StateMachineAlias(stack, f"Alias{index}", version=version, deployment=deployment)
    arn = stack.resolve(version.version_arn)
    made = [one["Properties"]["DeploymentPreference"] for one in resources(stack, "StateMachineAlias")]
    assert [one.pop("StateMachineVersionArn") for one in made] == [arn] * 3
    assert made == [
        {"Type": "ALL_AT_ONCE"},
        {"Type": "CANARY", "Percentage": 10, "Interval": 60, "Alarms": ["failures"]},
        {"Type": "LINEAR", "Percentage": 20, "Interval": 5},
    ]


def test_an_alias_is_started_like_a_machine(stack: Stack, machine: sfn.StateMachine) -> None:
    alias = sfn.StateMachineAlias(stack, "Live", version=sfn.StateMachineVersion(stack, "V", state_machine=machine))
    task = tasks.StepFunctionsStartExecution(
        stack, "Start", state_machine=alias, integration_pattern=sfn.IntegrationPattern.RUN_JOB
    )
    arn = stack.resolve(alias.alias_arn)
    start, wait, *_ = (stack.resolve(one.to_statement_json()) for one in task.task_policies)
    assert (start["Action"], start["Resource"]) == ("states:StartExecution", arn)
    # arn:aws:states:region:account:stateMachine:name:alias; its executions are the machine's own
    assert {"Fn::Select": [6, {"Fn::Split": [":", arn]}]} in wait["Resource"]["Fn::Join"][1]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"alias_name": "12"}, "alias_name: expected 1 to 80 letters"),
        ({"alias_name": "a b"}, "alias_name: expected 1 to 80 letters"),
        ({"other_weight": 5}, "other_version and other_weight belong together"),
        ({"description": "d" * 257}, "description: expected at most 256 characters, got 257"),
    ],
)
def test_refusals(stack: Stack, machine: sfn.StateMachine, given: dict[str, Any], words: str) -> None:
    version = sfn.StateMachineVersion(stack, "V", state_machine=machine)
    with pytest.raises(AuthoringError, match=words):
        sfn.StateMachineAlias(stack, "Alias", version=version, **given)


def test_refused_deployments(stack: Stack, machine: sfn.StateMachine) -> None:
    with pytest.raises(AuthoringError, match="percentage: expected 1 to 99, got 100"):
        sfn.GradualDeployment.canary(percentage=100, interval=Duration.minutes(1))
    with pytest.raises(AuthoringError, match="interval: expected 1 to 2100 minutes"):
        sfn.GradualDeployment.linear(percentage=1, interval=Duration.days(2))
    version = sfn.StateMachineVersion(stack, "V", state_machine=machine)
    with pytest.raises(AuthoringError, match="deployment and other_version are both given"):
        sfn.StateMachineAlias(
            stack,
            "A",
            version=version,
            deployment=sfn.GradualDeployment.all_at_once(),
            other_version=version,
            other_weight=1,
        )
