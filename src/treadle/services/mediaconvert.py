"""AWS Elemental MediaConvert.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html
https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs-id.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Service, status_verdict


def _job(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"Id": started["Job"]["Id"]}


SERVICE = Service(
    name="mediaconvert",
    errors=ErrorNames("MediaConvert", "AWSMediaConvert", "AWSMediaConvertException"),
    actions={
        "createJob": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "createJob",
                ("getJob", _job),
                "Job",
                status_verdict("Status", "COMPLETE", "ERROR CANCELED"),
                ("cancelJob", _job),
                result=lambda job, described, started: described,
            ),
        )
    },
    unsupported=("waitForTaskToken",),
    jobs={"GetJob": JobProgress("Job", "Id", "Status", "PROGRESSING COMPLETE ERROR", "SUBMITTED")},
    embedded="nothing is converted; the job completes",
)
