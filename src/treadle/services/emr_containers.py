"""Amazon EMR on EKS.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html
https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_JobRun.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._resource_types import from_answer, single_call, without
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Service, status_verdict


def _run(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"Id": started["Id"], "VirtualClusterId": started["VirtualClusterId"]}


def _run_ended(run: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        run["failureReason"] = "USER_ERROR"


SERVICE = Service(
    name="emr-containers",
    errors=ErrorNames("EmrContainers", "AmazonEMRContainers", "AmazonEMRContainersException"),
    actions={
        "startJobRun": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "startJobRun",
                ("describeJobRun", _run),
                "JobRun",
                status_verdict("State", "COMPLETED", "FAILED CANCELLED"),
                ("cancelJobRun", _run),
            ),
        ),
        "createVirtualCluster": Action(),
        "deleteVirtualCluster": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "deleteVirtualCluster",
                ("describeVirtualCluster", lambda given, started: {"Id": started["Id"]}),
                "VirtualCluster",
                status_verdict("State", "TERMINATED", "ARRESTED"),
            ),
        ),
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "DescribeJobRun": JobProgress(
            "jobRun", "id", "state", "RUNNING COMPLETED FAILED", "PENDING SUBMITTED", _run_ended
        )
    },
    embedded="no Spark runs; the job completes",
    resources={
        "AWS::EMRContainers::VirtualCluster": single_call(
            "emr-containers:createVirtualCluster",
            "Name",
            from_answer("id"),
            lambda properties, answer: {"Id": answer["id"], "Arn": answer["arn"]},
            without("Tags"),
        )
    },
)
