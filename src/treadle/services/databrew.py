"""AWS Glue DataBrew.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html
https://docs.aws.amazon.com/databrew/latest/dg/API_DescribeJobRun.html
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any

from ._effects import Call
from ._resource_types import from_property, single_call, without
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


def _run_ended(run: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        run["ErrorMessage"] = "The job was named to fail"


def _job(
    name: str, properties: Properties, arn: Callable[[str, str], str]
) -> Generator[Call, Any, tuple[Any, Mapping[str, Any]]]:
    kind = properties.get("Type", "RECIPE").capitalize()
    given = {"Name": name, **without("Type")(properties)}
    yield Call("databrew", f"create{kind}Job", given)
    return given["Name"], {}


SERVICE = Service(
    name="databrew",
    errors=ErrorNames("DataBrew", "AWSGlueDataBrew", "AWSGlueDataBrewException"),
    actions={
        "startJobRun": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "startJobRun",
                ("describeJobRun", lambda given, started: {"Name": given.get("Name"), "RunId": started["RunId"]}),
                "",
                status_verdict("State", "SUCCEEDED", "FAILED STOPPED TIMEOUT"),
                ("stopJobRun", lambda given, started: {"Name": given.get("Name"), "RunId": started["RunId"]}),
            ),
        )
    },
    unsupported=("waitForTaskToken",),
    jobs={"DescribeJobRun": JobProgress("", "RunId", "State", "RUNNING SUCCEEDED FAILED", "", _run_ended)},
    embedded="no data are changed; the job succeeds",
    resources={
        "AWS::DataBrew::Dataset": single_call("databrew:createDataset", "Name", from_property("Name")),
        "AWS::DataBrew::Job": ResourceType(_job),
        "AWS::DataBrew::Recipe": single_call("databrew:createRecipe", "Name", from_property("Name")),
    },
)
