"""Amazon Athena.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
https://docs.aws.amazon.com/athena/latest/APIReference/API_QueryExecutionStatus.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._resource_types import from_property, single_call, without
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Service, status_verdict


def _query(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"QueryExecutionId": started["QueryExecutionId"]}


def _query_ended(query: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        query["Status"]["StateChangeReason"] = "The job was named to fail"


SERVICE = Service(
    name="athena",
    errors=ErrorNames("Athena", "AmazonAthena", "AmazonAthenaException"),
    actions={
        "startQueryExecution": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "startQueryExecution",
                ("getQueryExecution", _query),
                "QueryExecution",
                status_verdict("Status/State", "SUCCEEDED", "FAILED CANCELLED"),
                ("stopQueryExecution", _query),
                result=lambda job, described, started: described,
                seconds=1.0,
            ),
        ),
        "stopQueryExecution": Action(),
        "getQueryExecution": Action(),
        "getQueryResults": Action(embedded="treadle's own: pages of rows"),
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "GetQueryExecution": JobProgress(
            "QueryExecution", "QueryExecutionId", "Status/State", "RUNNING SUCCEEDED FAILED", "QUEUED", _query_ended
        )
    },
    embedded="queries of tables of the Glue catalog are run by DuckDB (extra `athena`); others fail, and say why",
    resources={
        "AWS::Athena::WorkGroup": single_call(
            "athena:createWorkGroup",
            "Name",
            from_property("Name"),
            parameters=without("State", "RecursiveDeleteOption", WorkGroupConfiguration="Configuration"),
        )
    },
)
