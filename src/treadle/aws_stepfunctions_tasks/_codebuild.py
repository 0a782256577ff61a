"""AWS CodeBuild."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from .. import aws_codebuild as codebuild
from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..constructs import Construct
from ._service_task import ServiceTask

__all__ = ["CodeBuildStartBuild", "CodeBuildStartBuildBatch"]


class _CodeBuild(ServiceTask):
    """Base class of the tasks that start builds and batches of builds.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html

    :param project: the build project
    :param environment_variables_override: variables of this build, by name, instead of the project's; default none
    """

    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )
    starting: ClassVar[tuple[str, ...]]
    """The permissions to start it."""
    waiting: ClassVar[tuple[str, ...]]
    """Those to wait for it, besides."""
    rule: ClassVar[str]
    """The rule through which Step Functions learns that it has ended."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        project: codebuild.IProject,
        environment_variables_override: Mapping[str, codebuild.BuildEnvironmentVariable | Mapping[str, Any]]
        | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        overrides = None
        if environment_variables_override is not None:
            overrides = [_override(name, given) for name, given in environment_variables_override.items()]

        self._arguments = {"ProjectName": project.project_name, "EnvironmentVariablesOverride": overrides}

        self.task_metrics: sfn.TaskMetricsConfig | None = sfn.TaskMetricsConfig(
            metric_prefix_singular="CodeBuildProject",
            metric_prefix_plural="CodeBuildProjects",
            metric_dimensions={"ProjectArn": project.project_arn},
        )

        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow(*self.starting, *self.waiting, on=project.project_arn)
            rule = Stack.of(self).format_arn(service="events", resource=f"rule/{self.rule}")
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)
        else:
            self._allow(*self.starting, on=project.project_arn)


def _override(name: str, given: codebuild.BuildEnvironmentVariable | Mapping[str, Any]) -> dict[str, Any]:
    variable = codebuild.BuildEnvironmentVariable.of(given)
    kind = variable.type or codebuild.BuildEnvironmentVariableType.PLAINTEXT
    return {"Name": name, "Type": kind.value, "Value": variable.value}


class CodeBuildStartBuild(_CodeBuild):
    """Start a build.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html

    :param project: the project that is built
    :param environment_variables_override: variables of this build, by name, instead of the project's; default none
    """

    action = "codebuild:startBuild"
    # the CDK gives all of them, whether the build is waited for or not
    starting: ClassVar[tuple[str, ...]] = (
        "codebuild:StartBuild",
        "codebuild:StopBuild",
        "codebuild:BatchGetBuilds",
        "codebuild:BatchGetReports",
    )
    waiting: ClassVar[tuple[()]] = ()
    rule = "StepFunctionsGetEventForCodeBuildStartBuildRule"


class CodeBuildStartBuildBatch(_CodeBuild):
    """Start a batch of builds.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html

    :param project: the project that is built
    :param environment_variables_override: variables of this batch, by name, instead of the project's; default none
    """

    action = "codebuild:startBuildBatch"
    starting: ClassVar[tuple[str]] = ("codebuild:StartBuildBatch",)
    waiting: ClassVar[tuple[str, ...]] = ("codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches")
    rule = "StepFunctionsGetEventForCodeBuildStartBuildBatchRule"
