"""AWS Batch.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
https://docs.aws.amazon.com/batch/latest/APIReference/API_JobDetail.html
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any

from ._effects import Call, ServiceError
from ._resource_types import from_answer, single_call, without
from ._service import (
    RUN_A_JOB,
    Action,
    ErrorNames,
    Job,
    JobProgress,
    Properties,
    ResourceType,
    Service,
    status_verdict,
)


def _job_ended(job: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        job["statusReason"] = "Essential container in task exited"


def _compute_environment(
    name: str, properties: Properties, arn: Callable[[str, str], str]
) -> Generator[Call, Any, tuple[Any, Mapping[str, Any]]]:
    """Create the service-linked role first that Batch creates where no role is given."""
    given = {
        "ComputeEnvironmentName": name[-128:],
        **without("ReplaceComputeEnvironment", "UpdatePolicy", "Context")(properties),
    }
    if "ServiceRole" not in given:
        path = "/aws-service-role/batch.amazonaws.com/"
        role = {"RoleName": "AWSServiceRoleForBatch", "Path": path, "AssumeRolePolicyDocument": "{}"}
        try:
            created = yield Call("iam", "createRole", role, raw=True)
            given["ServiceRole"] = created["Role"]["Arn"]
        except ServiceError as error:
            if error.code != "EntityAlreadyExists":
                raise
            found = yield Call("iam", "getRole", {"RoleName": role["RoleName"]}, raw=True)
            given["ServiceRole"] = found["Role"]["Arn"]
    if "ComputeResources" in given:
        given["ComputeResources"] = without("UpdateToLatestImageVersion")(given["ComputeResources"])
    answer = yield Call("batch", "createComputeEnvironment", given, raw=True)
    environment = answer["computeEnvironmentArn"]
    return environment, {"ComputeEnvironmentArn": environment}


SERVICE = Service(
    name="batch",
    errors=ErrorNames("Batch", "AWSBatch", "AWSBatchException"),
    actions={
        "submitJob": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "submitJob",
                ("describeJobs", lambda given, started: {"Jobs": [started["JobId"]]}),
                "Jobs/0",
                status_verdict("Status", "SUCCEEDED", "FAILED"),
                (
                    "terminateJob",
                    lambda given, started: {"JobId": started["JobId"], "Reason": "Aborted by AWS Step Functions"},
                ),
            ),
        )
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "DescribeJobs": JobProgress(
            "jobs/*",
            "jobId",
            "status",
            "RUNNING SUCCEEDED FAILED",
            "SUBMITTED PENDING RUNNABLE STARTING",
            _job_ended,
        )
    },
    embedded="no container runs; the job succeeds",
    resources={
        "AWS::Batch::ComputeEnvironment": ResourceType(_compute_environment),
        "AWS::Batch::JobDefinition": single_call(
            "batch:registerJobDefinition",
            "JobDefinitionName",
            from_answer("jobDefinitionArn"),
            lambda properties, answer: {"JobDefinitionArn": answer["jobDefinitionArn"]},
        ),
        "AWS::Batch::SchedulingPolicy": single_call(
            "batch:createSchedulingPolicy",
            "Name",
            from_answer("arn"),
            lambda properties, answer: {"Arn": answer["arn"]},
        ),
    },
)
