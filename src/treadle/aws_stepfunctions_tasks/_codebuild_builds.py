"""AWS CodeBuild's builds and batches that exist: treadle's own tasks, for the CDK has none.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..constructs import Construct
from ._service_task import ServiceTask

__all__ = [
    "CodeBuildBatchDeleteBuilds",
    "CodeBuildBatchGetReports",
    "CodeBuildDeleteBuildBatch",
    "CodeBuildRetryBuildBatch",
    "CodeBuildStopBuild",
    "CodeBuildStopBuildBatch",
]


class _OfProjects(ServiceTask):
    permission: ClassVar[str]
    resource: ClassVar[str] = "project"

    def _allow_all(self) -> None:
        # which project a build is of is known at run time alone
        arn = Stack.of(self).format_arn(service="codebuild", resource=self.resource, resource_name="*")
        self._allow(f"codebuild:{self.permission}", on=arn)


class _OnBuild(_OfProjects):
    def __init__(self, scope: Construct, id: str, *, build_id: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Id": build_id}
        self._allow_all()


class CodeBuildStopBuild(_OnBuild):
    """Stop a build.

    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_StopBuild.html

    :param build_id: the id of the build to stop
    """

    action = "codebuild:stopBuild"
    permission = "StopBuild"


class CodeBuildStopBuildBatch(_OnBuild):
    """Stop a batch of builds.

    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_StopBuildBatch.html

    :param build_id: the id of the batch to stop
    """

    action = "codebuild:stopBuildBatch"
    permission = "StopBuildBatch"


class CodeBuildDeleteBuildBatch(_OnBuild):
    """Delete a batch of builds.

    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_DeleteBuildBatch.html

    :param build_id: the id of the batch to delete
    """

    action = "codebuild:deleteBuildBatch"
    permission = "DeleteBuildBatch"


class CodeBuildRetryBuildBatch(_OfProjects):
    """Run a batch of builds again.

    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_RetryBuildBatch.html

    :param build_id: the id of the batch to run again
    :param retry_type: ``RETRY_ALL_BUILDS`` or ``RETRY_FAILED_BUILDS``; default the latter
    """

    action = "codebuild:retryBuildBatch"
    permission = "RetryBuildBatch"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        build_id: str,
        retry_type: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Id": build_id, "RetryType": retry_type}
        self._allow_all()


class CodeBuildBatchDeleteBuilds(_OfProjects):
    """Delete builds.

    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_BatchDeleteBuilds.html

    :param build_ids: the ids of the builds to delete, 1 to 100
    """

    action = "codebuild:batchDeleteBuilds"
    permission = "BatchDeleteBuilds"

    def __init__(
        self, scope: Construct, id: str, *, build_ids: Sequence[str], **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("build_ids", build_ids, 1, 100)
        self._arguments: dict[str, Any] = {"Ids": build_ids}
        self._allow_all()


class CodeBuildBatchGetReports(_OfProjects):
    """Get descriptions of test reports.

    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_BatchGetReports.html

    :param report_arns: the ARNs of the test reports to describe, 1 to 100
    """

    action = "codebuild:batchGetReports"
    permission = "BatchGetReports"
    resource = "report-group"

    def __init__(
        self, scope: Construct, id: str, *, report_arns: Sequence[str], **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("report_arns", report_arns, 1, 100)
        self._arguments: dict[str, Any] = {"ReportArns": report_arns}
        self._allow_all()
