"""AWS CodeBuild.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
https://docs.aws.amazon.com/codebuild/latest/APIReference/API_Build.html
https://docs.aws.amazon.com/codebuild/latest/APIReference/API_BuildBatch.html
"""

from __future__ import annotations

from typing import Any

from ._resource_types import from_property, single_call
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Properties, Service, status_verdict


def _build_ended(build: dict[str, Any], succeeded: bool) -> None:
    build["buildComplete"] = True
    build["currentPhase"] = "COMPLETED"


def _batch_ended(batch: dict[str, Any], succeeded: bool) -> None:
    batch["complete"] = True
    batch["currentPhase"] = "SUCCEEDED" if succeeded else "FAILED"


def _project(given: Properties) -> Properties:
    """Add what moto requires although the service doesn't: the source's location, a role under service-role."""
    role = given["ServiceRole"]
    if ":role/service-role/" not in role:
        role = role.replace(":role/", ":role/service-role/")
    source = {"location": "none", **given["Source"]}
    kept = ("Name", "Description", "Artifacts", "Environment", "TimeoutInMinutes", "EncryptionKey")
    return {**{key: given[key] for key in kept if key in given}, "Source": source, "ServiceRole": role}


SERVICE = Service(
    name="codebuild",
    errors=ErrorNames("CodeBuild", "AWSCodeBuild", "AWSCodeBuildException"),
    actions={
        "startBuild": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "startBuild",
                ("batchGetBuilds", lambda given, started: {"Ids": [started["Build"]["Id"]]}),
                "Builds/0",
                status_verdict("BuildStatus", "SUCCEEDED", "FAILED FAULT STOPPED TIMED_OUT"),
                ("stopBuild", lambda given, started: {"Id": started["Build"]["Id"]}),
                result=lambda job, described, started: {"Build": job},
            ),
        ),
        "startBuildBatch": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "startBuildBatch",
                ("batchGetBuildBatches", lambda given, started: {"Ids": [started["BuildBatch"]["Id"]]}),
                "BuildBatches/0",
                status_verdict("BuildBatchStatus", "SUCCEEDED", "FAILED FAULT STOPPED TIMED_OUT"),
                ("stopBuildBatch", lambda given, started: {"Id": started["BuildBatch"]["Id"]}),
                result=lambda job, described, started: {"BuildBatch": job},
            ),
        ),
        "stopBuild": Action(),
        "batchDeleteBuilds": Action(),
        "batchGetReports": Action(embedded="treadle's own: no build writes reports, so none is found"),
        "stopBuildBatch": Action(),
        "retryBuildBatch": Action(),
        "deleteBuildBatch": Action(),
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "BatchGetBuilds": JobProgress(
            "builds/*", "id", "buildStatus", "IN_PROGRESS SUCCEEDED FAILED", "", _build_ended
        ),
        "BatchGetBuildBatches": JobProgress(
            "buildBatches/*", "id", "buildBatchStatus", "IN_PROGRESS SUCCEEDED FAILED", "", _batch_ended
        ),
    },
    embedded="nothing is built; the build succeeds",
    resources={
        "AWS::CodeBuild::Project": single_call(
            "codebuild:createProject",
            "Name",
            from_property("Name"),
            lambda properties, answer: {"Arn": answer["project"]["arn"]},
            _project,
        )
    },
)
