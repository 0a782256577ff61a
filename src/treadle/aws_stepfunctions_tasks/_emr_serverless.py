"""Amazon EMR Serverless: treadle's own tasks, for the CDK has none.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.fn import Aws
from .._core.stack import Stack
from ..constructs import Construct
from ._service_task import ServiceTask, name_in_arn

__all__ = [
    "EmrServerlessCancelJobRun",
    "EmrServerlessCreateApplication",
    "EmrServerlessDeleteApplication",
    "EmrServerlessStartApplication",
    "EmrServerlessStartJobRun",
    "EmrServerlessStopApplication",
]


class _EmrServerless(ServiceTask):
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )
    rule: ClassVar[str] = "StepFunctionsGetEventsForEMRServerlessApplicationRule"

    def _application_arn(self, application_id: str, below: str = "") -> str:
        return Stack.of(self).format_arn(
            service="emr-serverless", resource="", resource_name=f"applications/{name_in_arn(application_id)}{below}"
        )

    def _allow_waiting(self, *actions: str, on: str) -> None:
        """Allow what Step Functions does while it waits."""
        if self.integration_pattern is not sfn.IntegrationPattern.RUN_JOB:
            return
        self._allow(*(f"emr-serverless:{action}" for action in actions), on=on)
        rule = Stack.of(self).format_arn(service="events", resource="rule", resource_name=self.rule)
        self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)


class EmrServerlessCreateApplication(_EmrServerless):
    """Create an application.

    https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_CreateApplication.html

    :param release_label: the EMR release, such as ``emr-7.0.0``
    :param type: whether the application runs ``SPARK`` or ``HIVE``
    :param name: a name of 1 to 64 characters; default none
    :param parameters: further parameters of the action, spelled as Step Functions spells them; default none
    """

    action = "emr-serverless:createApplication"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        release_label: str,
        type: str,
        name: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("name", name, 1, 64)
        self._arguments = {"ReleaseLabel": release_label, "Type": type, "Name": name, **(parameters or {})}
        anything = Stack.of(self).format_arn(service="emr-serverless", resource="", resource_name="*")
        self._allow("emr-serverless:CreateApplication", on=anything)
        self._allow(
            "iam:CreateServiceLinkedRole",
            on=f"arn:{Aws.PARTITION}:iam::*:role/aws-service-role/ops.emr-serverless.amazonaws.com/"
            "AWSServiceRoleForAmazonEMRServerless*",
            conditions={"StringLike": {"iam:AWSServiceName": "ops.emr-serverless.amazonaws.com"}},
        )
        self._allow_waiting("GetApplication", "DeleteApplication", on=self._application_arn("*"))


class _OnApplication(_EmrServerless):
    """Base class of the actions on an application.

    :param application_id: the application's id in EMR Serverless
    """

    permission: ClassVar[str]
    waiting: ClassVar[tuple[str, ...]] = ("GetApplication",)

    def __init__(self, scope: Construct, id: str, *, application_id: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ApplicationId": application_id}
        arn = self._application_arn(application_id)
        self._allow(f"emr-serverless:{self.permission}", on=arn)
        self._allow_waiting(*self.waiting, on=arn)


class EmrServerlessStartApplication(_OnApplication):
    """Start an application.

    https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_StartApplication.html

    :param application_id: the id of the application to start
    """

    action = "emr-serverless:startApplication"
    permission = "StartApplication"
    waiting: ClassVar[tuple[str, str]] = ("GetApplication", "StopApplication")


class EmrServerlessStopApplication(_OnApplication):
    """Stop an application.

    https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_StopApplication.html

    :param application_id: the id of the application to stop
    """

    action = "emr-serverless:stopApplication"
    permission = "StopApplication"


class EmrServerlessDeleteApplication(_OnApplication):
    """Delete an application.

    https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_DeleteApplication.html

    :param application_id: the id of the application to delete
    """

    action = "emr-serverless:deleteApplication"
    permission = "DeleteApplication"


class EmrServerlessStartJobRun(_EmrServerless):
    """Run a job of an application.

    https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_StartJobRun.html

    :param application_id: the id of the application that runs the job
    :param execution_role: the role that the job assumes
    :param job_driver: the program: ``SparkSubmit`` or ``Hive``, spelled as Step Functions spells it
    :param name: the job run's name, 1 to 256 characters; default none
    :param parameters: further parameters of the action, spelled as Step Functions spells them; default none
    """

    action = "emr-serverless:startJobRun"
    rule = "StepFunctionsGetEventsForEMRServerlessJobRule"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        application_id: str,
        execution_role: iam.IRole,
        job_driver: Mapping[str, Any],
        name: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("name", name, 1, 256)
        self._arguments = {
            "ApplicationId": application_id,
            "ExecutionRoleArn": execution_role.role_arn,
            "JobDriver": job_driver,
            "Name": name,
            **(parameters or {}),
        }
        self._allow("emr-serverless:StartJobRun", on=self._application_arn(application_id))
        self._allow(
            "iam:PassRole",
            on=execution_role.role_arn,
            conditions={"StringEquals": {"iam:PassedToService": "emr-serverless.amazonaws.com"}},
        )
        self._allow_waiting("GetJobRun", "CancelJobRun", on=self._application_arn(application_id, "/jobruns/*"))


class EmrServerlessCancelJobRun(_EmrServerless):
    """Cancel a job run.

    https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_CancelJobRun.html

    :param application_id: the id of the application that runs the job
    :param job_run_id: the id of the job run to cancel
    """

    action = "emr-serverless:cancelJobRun"
    rule = "StepFunctionsGetEventsForEMRServerlessJobRule"

    def __init__(
        self, scope: Construct, id: str, *, application_id: str, job_run_id: str, **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ApplicationId": application_id, "JobRunId": job_run_id}
        arn = self._application_arn(application_id, f"/jobruns/{name_in_arn(job_run_id)}")
        self._allow("emr-serverless:CancelJobRun", on=arn)
        self._allow_waiting("GetJobRun", on=arn)
