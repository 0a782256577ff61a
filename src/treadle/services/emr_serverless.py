"""Amazon EMR Serverless.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_JobRun.html
https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_Application.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Service, status_verdict


def _application(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"ApplicationId": started.get("ApplicationId") or given.get("ApplicationId")}


def _run(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"ApplicationId": started["ApplicationId"], "JobRunId": started["JobRunId"]}


def _on_application(operation: str, success: str) -> Action:
    failure = "TERMINATED" if success != "TERMINATED" else ""
    verdict = status_verdict("State", success, failure)
    return Action(patterns=RUN_A_JOB, job=Job(operation, ("getApplication", _application), "Application", verdict))


SERVICE = Service(
    name="emr-serverless",
    errors=ErrorNames("EmrServerless", "AWSEMRServerless", "AWSEMRServerlessException"),
    actions={
        "createApplication": _on_application("createApplication", "CREATED STARTED"),
        "startApplication": _on_application("startApplication", "STARTED"),
        "stopApplication": _on_application("stopApplication", "STOPPED"),
        "deleteApplication": _on_application("deleteApplication", "TERMINATED"),
        "startJobRun": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "startJobRun",
                ("getJobRun", _run),
                "JobRun",
                status_verdict("State", "SUCCESS", "FAILED CANCELLED"),
                ("cancelJobRun", _run),
            ),
        ),
        "cancelJobRun": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "cancelJobRun",
                ("getJobRun", _run),
                "JobRun",
                status_verdict("State", "CANCELLED SUCCESS FAILED", ""),
            ),
        ),
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "GetJobRun": JobProgress("jobRun", "jobRunId", "state", "RUNNING SUCCESS FAILED", "SUBMITTED PENDING SCHEDULED")
    },
    embedded="no Spark runs; the job succeeds",
)
