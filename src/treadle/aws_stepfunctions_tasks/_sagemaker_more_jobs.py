"""Amazon SageMaker's processing, tuning and labeling jobs: treadle's own tasks, for the CDK has none.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..constructs import Construct
from ._sagemaker import PASSED_TO_SAGEMAKER
from ._service_task import ServiceTask, name_in_arn

__all__ = ["SageMakerCreateHyperParameterTuningJob", "SageMakerCreateLabelingJob", "SageMakerCreateProcessingJob"]


class _Job(ServiceTask):
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )
    kind: ClassVar[str]
    """The job's kind in the names of actions."""
    resource: ClassVar[str]
    rule: ClassVar[str]

    def _allow_job(self, name: str, role: iam.IRole) -> None:
        stack = Stack.of(self)
        known = name_in_arn(name)
        job = stack.format_arn(service="sagemaker", resource=self.resource, resource_name=known)
        self._allow(
            f"sagemaker:Create{self.kind}", f"sagemaker:Describe{self.kind}", f"sagemaker:Stop{self.kind}", on=job
        )
        self._allow("sagemaker:ListTags", on="*")
        self._allow("sagemaker:AddTags", on=job)
        self._allow("iam:PassRole", on=role.role_arn, conditions=PASSED_TO_SAGEMAKER)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            rule = stack.format_arn(service="events", resource="rule", resource_name=self.rule)
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)


class SageMakerCreateProcessingJob(_Job):
    """Run a processing job.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html

    :param app_specification: the container that runs, as the API has it
    :param processing_job_name: the job's name, 1 to 63 characters
    :param processing_resources: the instances on which it runs, as the API has them
    :param role: the role that the job assumes
    :param parameters: further parameters of the action, as the API has them; default none
    """

    action = "sagemaker:createProcessingJob"
    kind = "ProcessingJob"
    resource = "processing-job"
    rule = "StepFunctionsGetEventsForSageMakerProcessingJobsRule"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        app_specification: Mapping[str, Any],
        processing_job_name: str,
        processing_resources: Mapping[str, Any],
        role: iam.IRole,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("processing_job_name", processing_job_name, 1, 63)
        self._arguments = {
            "ProcessingJobName": processing_job_name,
            "AppSpecification": app_specification,
            "ProcessingResources": processing_resources,
            "RoleArn": role.role_arn,
            **(parameters or {}),
        }
        self._allow_job(processing_job_name, role)


class SageMakerCreateHyperParameterTuningJob(_Job):
    """Tune hyperparameters.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html

    :param hyper_parameter_tuning_job_config: the strategy, its limits and ranges, as the API has them
    :param hyper_parameter_tuning_job_name: the job's name, 1 to 32 characters
    :param role: the role that the training jobs assume; their definitions name it too
    :param parameters: further parameters of the action, as the API has them, such as TrainingJobDefinition; default
        none
    """

    action = "sagemaker:createHyperParameterTuningJob"
    kind = "HyperParameterTuningJob"
    resource = "hyper-parameter-tuning-job"
    rule = "StepFunctionsGetEventsForSageMakerTuningJobsRule"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        hyper_parameter_tuning_job_config: Mapping[str, Any],
        hyper_parameter_tuning_job_name: str,
        role: iam.IRole,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("hyper_parameter_tuning_job_name", hyper_parameter_tuning_job_name, 1, 32)
        self._arguments = {
            "HyperParameterTuningJobName": hyper_parameter_tuning_job_name,
            "HyperParameterTuningJobConfig": hyper_parameter_tuning_job_config,
            **(parameters or {}),
        }
        self._allow_job(hyper_parameter_tuning_job_name, role)


class SageMakerCreateLabelingJob(_Job):
    """Create a job in which people and models label data.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html

    :param human_task_config: how workers label, as the API has it
    :param input_config: where the data is, as the API has it
    :param label_attribute_name: the attribute of each item that gets the labels
    :param labeling_job_name: the job's name, 1 to 63 characters
    :param output_config: where the labeled data is written, as the API has it
    :param role: the role that the job assumes
    :param parameters: further parameters of the action, as the API has them; default none
    """

    action = "sagemaker:createLabelingJob"
    kind = "LabelingJob"
    resource = "labeling-job"
    # AWS's pages name the rules of the other jobs alone
    rule = "StepFunctionsGetEventsForSageMaker*"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        human_task_config: Mapping[str, Any],
        input_config: Mapping[str, Any],
        label_attribute_name: str,
        labeling_job_name: str,
        output_config: Mapping[str, Any],
        role: iam.IRole,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("labeling_job_name", labeling_job_name, 1, 63)
        self._arguments = {
            "LabelingJobName": labeling_job_name,
            "LabelAttributeName": label_attribute_name,
            "InputConfig": input_config,
            "OutputConfig": output_config,
            "HumanTaskConfig": human_task_config,
            "RoleArn": role.role_arn,
            **(parameters or {}),
        }
        self._allow_job(labeling_job_name, role)
