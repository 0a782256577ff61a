"""AWS Glue.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html
https://docs.aws.amazon.com/glue/latest/webapi/API_JobRun.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._resource_types import from_property, single_call, without
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Service, status_verdict


def _run(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"JobName": given.get("JobName"), "RunId": started["JobRunId"]}


def _runs(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"JobName": given.get("JobName"), "JobRunIds": [started["JobRunId"]]}


def _run_ended(run: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        run["ErrorMessage"] = "The job was named to fail"


SERVICE = Service(
    name="glue",
    errors=ErrorNames("Glue", "AWSGlue", "AWSGlueException"),
    actions={
        "startJobRun": Action(
            patterns=RUN_A_JOB,
            required=("JobName",),
            job=Job(
                "startJobRun",
                ("getJobRun", _run),
                "JobRun",
                status_verdict("JobRunState", "SUCCEEDED", "FAILED STOPPED TIMEOUT ERROR EXPIRED"),
                ("batchStopJobRun", _runs),
            ),
        )
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "GetJobRun": JobProgress("JobRun", "Id", "JobRunState", "RUNNING SUCCEEDED FAILED", "", _run_ended),
        "GetJobRuns": JobProgress("JobRuns/*", "Id", "JobRunState", "RUNNING SUCCEEDED FAILED", "", _run_ended),
    },
    embedded="no script runs; the job succeeds",
    resources={
        "AWS::Glue::Crawler": single_call("glue:createCrawler", "Name", from_property("Name")),
        "AWS::Glue::Database": single_call(
            "glue:createDatabase",
            None,
            lambda properties, answer: properties["DatabaseInput"]["Name"],
            parameters=without("CatalogId"),
        ),
        "AWS::Glue::Partition": single_call(
            "glue:createPartition", None, from_property("TableName"), parameters=without("CatalogId")
        ),
        "AWS::Glue::Table": single_call(
            "glue:createTable",
            None,
            lambda properties, answer: properties["TableInput"]["Name"],
            parameters=without("CatalogId"),
        ),
        "AWS::Glue::Job": single_call("glue:createJob", "Name", from_property("Name")),
    },
)
