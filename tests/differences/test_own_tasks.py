"""The permissions of tasks that the CDK lacks, as AWS's pages about the integrations have them.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from treadle import App, Environment, Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.errors import AuthoringError

EMR = "arn:{p}:emr-serverless:us-east-1:123456789012:"
RULE = "arn:{p}:events:us-east-1:123456789012:rule/StepFunctionsGetEventsFor"
RULE_ACTIONS = ("events:PutTargets", "events:PutRule", "events:DescribeRule")
RUN_JOB = sfn.IntegrationPattern.RUN_JOB


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return Stack(App(outdir=str(tmp_path)), "S", env=Environment(account="123456789012", region="us-east-1"))


def allowed(stack: Stack, task: sfn.TaskStateBase) -> dict[str, set[str]]:
    """Return resource → actions."""
    found: dict[str, set[str]] = {}
    for statement in task.task_policies:
        made = stack.resolve(statement.to_statement_json())
        resource = made["Resource"]
        if isinstance(resource, dict):
            resource = "".join(piece if isinstance(piece, str) else "{p}" for piece in resource["Fn::Join"][1])
        given = made["Action"]
        found.setdefault(resource, set()).update([given] if isinstance(given, str) else given)
    return found


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (
            tasks.EmrServerlessStartApplication,
            {"application_id": "00app"},
            {
                f"{EMR}/applications/00app": {
                    "emr-serverless:StartApplication",
                    "emr-serverless:GetApplication",
                    "emr-serverless:StopApplication",
                },
                f"{RULE}EMRServerlessApplicationRule": {*RULE_ACTIONS},
            },
        ),
        (
            tasks.EmrServerlessDeleteApplication,
            {"application_id": sfn.JsonPath.string_at("$.id")},
            {
                f"{EMR}/applications/*": {"emr-serverless:DeleteApplication", "emr-serverless:GetApplication"},
                f"{RULE}EMRServerlessApplicationRule": {*RULE_ACTIONS},
            },
        ),
        (
            tasks.EmrServerlessCancelJobRun,
            {"application_id": "00app", "job_run_id": "00job"},
            {
                f"{EMR}/applications/00app/jobruns/00job": {
                    "emr-serverless:CancelJobRun",
                    "emr-serverless:GetJobRun",
                },
                f"{RULE}EMRServerlessJobRule": {*RULE_ACTIONS},
            },
        ),
    ],
)
def test_emr_serverless(stack: Stack, kind: Any, given: dict[str, Any], expected: dict[str, set[str]]) -> None:
    assert allowed(stack, kind(stack, "Task", integration_pattern=RUN_JOB, **given)) == expected
    first = dict(list(expected.items())[:1])
    alone = allowed(stack, kind(stack, "Alone", **given))
    assert alone.keys() == first.keys()
    assert all(len(actions) == 1 for actions in alone.values())


def test_a_job_of_emr_serverless(stack: Stack) -> None:
    role = iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/job")
    task = tasks.EmrServerlessStartJobRun(
        stack, "Run", application_id="00app", execution_role=role, job_driver={}, integration_pattern=RUN_JOB
    )
    assert allowed(stack, task) == {
        f"{EMR}/applications/00app": {"emr-serverless:StartJobRun"},
        "arn:aws:iam::123456789012:role/job": {"iam:PassRole"},
        f"{EMR}/applications/00app/jobruns/*": {"emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"},
        f"{RULE}EMRServerlessJobRule": {*RULE_ACTIONS},
    }


def test_an_application_of_emr_serverless(stack: Stack) -> None:
    task = tasks.EmrServerlessCreateApplication(stack, "Create", release_label="emr-7.0.0", type="SPARK")
    assert allowed(stack, task) == {
        f"{EMR}/*": {"emr-serverless:CreateApplication"},
        "arn:{p}:iam::*:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*": {
            "iam:CreateServiceLinkedRole"
        },
    }


def test_a_processing_job(stack: Stack) -> None:
    role = iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/job")
    task = tasks.SageMakerCreateProcessingJob(
        stack,
        "Process",
        processing_job_name="job",
        app_specification={},
        processing_resources={},
        role=role,
        integration_pattern=RUN_JOB,
    )
    found = allowed(stack, task)
    assert {"sagemaker:CreateProcessingJob", "sagemaker:DescribeProcessingJob", "sagemaker:StopProcessingJob"} <= found[
        "arn:{p}:sagemaker:us-east-1:123456789012:processing-job/job"
    ]
    assert found[f"{RULE}SageMakerProcessingJobsRule"] == {*RULE_ACTIONS}


def test_limits(stack: Stack) -> None:
    role = iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/job")
    with pytest.raises(AuthoringError, match="hyper_parameter_tuning_job_name has 33 characters; allowed is 1 to 32"):
        tasks.SageMakerCreateHyperParameterTuningJob(
            stack, "Tune", hyper_parameter_tuning_job_name="a" * 33, hyper_parameter_tuning_job_config={}, role=role
        )
    with pytest.raises(AuthoringError, match="build_ids has 0 items; allowed is 1 to 100"):
        tasks.CodeBuildBatchDeleteBuilds(stack, "Delete", build_ids=[])


def test_eks_resources(stack: Stack) -> None:
    """https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html"""
    role = iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/eks")
    eks = "arn:{p}:eks:us-east-1:123456789012:"
    cluster = tasks.EksCreateCluster(
        stack, "Cluster", cluster_name="c", role=role, resources_vpc_config={}, integration_pattern=RUN_JOB
    )
    assert allowed(stack, cluster) == {
        "*": {"eks:CreateCluster"},
        f"{eks}cluster/c": {"eks:DescribeCluster", "eks:DeleteCluster"},
        "arn:aws:iam::123456789012:role/eks": {"iam:PassRole"},
    }
    nodes = tasks.EksCreateNodegroup(
        stack,
        "Nodes",
        cluster_name="c",
        nodegroup_name="n",
        node_role=role,
        subnets=["s"],
        integration_pattern=RUN_JOB,
    )
    assert allowed(stack, nodes) == {
        "*": {"ec2:DescribeSubnets"},
        f"{eks}cluster/c": {"eks:CreateNodegroup"},
        f"{eks}nodegroup/c/n/*": {"eks:DescribeNodegroup"},
        "arn:aws:iam::123456789012:role/eks": {"iam:GetRole", "iam:ListAttachedRolePolicies", "iam:PassRole"},
    }
