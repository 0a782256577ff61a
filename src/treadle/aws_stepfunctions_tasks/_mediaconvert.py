"""AWS Elemental MediaConvert."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..aws_stepfunctions._faithful import is_faithful
from ..constructs import Construct
from ._service_task import ServiceTask, name_in_arn

__all__ = ["MediaConvertCreateJob"]


class MediaConvertCreateJob(ServiceTask):
    """Convert media files.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html

    :param create_job_request: the request of MediaConvert's CreateJob; it needs Role and Settings
    """

    action = "mediaconvert:createJob"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self, scope: Construct, id: str, *, create_job_request: Mapping[str, Any], **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        for field in ("Role", "Settings"):
            if create_job_request.get(field) is None:
                raise self._refuse(f"create_job_request: {field!r} is required", "MissingProperty")
        self._arguments = create_job_request

        role = create_job_request["Role"]
        self._allow(
            "iam:PassRole",
            # the CDK writes a path's text as the resource
            on=role if is_faithful(self) or not isinstance(role, str) else name_in_arn(role),
            conditions={"StringLike": {"iam:PassedToService": "mediaconvert.amazonaws.com"}},
        )
        self._allow("mediaconvert:CreateJob", on="*")
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow("mediaconvert:GetJob", "mediaconvert:CancelJob", on="*")
            rule = Stack.of(self).format_arn(
                service="events", resource="rule", resource_name="StepFunctionsGetEventsForMediaConvertJobRule"
            )
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)
