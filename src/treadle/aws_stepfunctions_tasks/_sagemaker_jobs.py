"""Amazon SageMaker: training and transformation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Unpack

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration, Size
from .._core.stack import Stack
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..constructs import Construct
from . import _sagemaker_types as sagemaker
from ._sagemaker import NETWORK_ACTIONS, PASSED_TO_SAGEMAKER, NetworkedTask, known_at_run_time, machine_type
from ._service_task import ServiceTask

__all__ = ["SageMakerCreateTrainingJob", "SageMakerCreateTransformJob"]

_ALGORITHM = re.compile(
    r"(arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z-]*/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)"
)
_XLARGE = ec2.InstanceType.of(ec2.InstanceClass.M4, ec2.InstanceSize.XLARGE)


def _text(value: Any) -> Any:
    """Write an enum as its text, and leave out what is empty."""
    return getattr(value, "value", value) or None


def _tags(tags: Mapping[str, str] | None) -> list[dict[str, str]] | None:
    return None if tags is None else [{"Key": key, "Value": value} for key, value in tags.items()]


class SageMakerCreateTrainingJob(NetworkedTask):
    """Train a model.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html

    :param algorithm_specification: the algorithm that trains
    :param output_data_config: where the model is written
    :param training_job_name: the job's name, 1 to 63 characters
    :param enable_network_isolation: whether the algorithm has no network; default no
    :param environment: environment variables, by name; default none
    :param hyperparameters: the algorithm's hyperparameters, by name; default none
    :param input_data_config: the data, 1 to 20 channels; default none
    :param resource_config: the instances; default one ``ml.m4.xlarge`` with 10 GiB
    :param role: the role that SageMaker assumes; default a new one
    :param stopping_condition: how long the job may run; default 1 hour
    :param tags: tags of the job, by name; default none
    :param vpc_config: the network to which the job has access; default none
    """

    action = "sagemaker:createTrainingJob"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        algorithm_specification: sagemaker.AlgorithmSpecification | Mapping[str, Any],
        output_data_config: sagemaker.OutputDataConfig | Mapping[str, Any],
        training_job_name: str,
        enable_network_isolation: bool | None = None,
        environment: Mapping[str, str] | None = None,
        hyperparameters: Mapping[str, Any] | None = None,
        input_data_config: Sequence[sagemaker.Channel | Mapping[str, Any]] | None = None,
        resource_config: sagemaker.ResourceConfig | Mapping[str, Any] | None = None,
        role: iam.IRole | None = None,
        stopping_condition: sagemaker.StoppingCondition | Mapping[str, Any] | None = None,
        tags: Mapping[str, str] | None = None,
        vpc_config: sagemaker.VpcConfig | Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        algorithm = sagemaker.AlgorithmSpecification.of(algorithm_specification)
        self._check(algorithm)
        output = sagemaker.OutputDataConfig.of(output_data_config)
        resources = sagemaker.ResourceConfig.maybe(resource_config)
        resources = resources or sagemaker.ResourceConfig(
            instance_count=1, instance_type=_XLARGE, volume_size=Size.gibibytes(10)
        )
        stopping = sagemaker.StoppingCondition.maybe(stopping_condition)
        stopping = stopping or sagemaker.StoppingCondition(max_runtime=Duration.hours(1))
        self._limit("training_job_name", training_job_name, 1, 63)
        self._limit("input_data_config", input_data_config, 1, 20)
        self._limit("instance_count", resources.instance_count, 1)
        self._limit("volume_size", resources.volume_size.to_gibibytes(), 1, unit=" GiB")
        if stopping.max_runtime is not None:
            self._limit("max_runtime", stopping.max_runtime.to_seconds(), 1, 28 * 86_400, " seconds")
        network = sagemaker.VpcConfig.maybe(vpc_config)
        self._settle(network.vpc if network else None, network.subnets if network else None)
        self._role = role if role is not None else self._make_role()
        if output.encryption_key is not None:
            output.encryption_key.grant_encrypt(self._role)
        if resources.volume_encryption_key is not None:
            resources.volume_encryption_key.grant(self._role, "kms:CreateGrant")
        self._add_own_group("TrainJobSecurityGroup")

        key = resources.volume_encryption_key
        runtime = stopping.max_runtime
        self._arguments = {
            "TrainingJobName": training_job_name,
            "EnableNetworkIsolation": enable_network_isolation,
            "RoleArn": self._role.role_arn,
            "AlgorithmSpecification": self._algorithm(algorithm),
            "InputDataConfig": [self._channel(sagemaker.Channel.of(channel)) for channel in input_data_config]
            if input_data_config is not None
            else None,
            "OutputDataConfig": {
                "S3OutputPath": output.s3_output_location.bind(self, for_writing=True).uri,
                "KmsKeyId": output.encryption_key.key_arn if output.encryption_key else None,
            },
            "ResourceConfig": {
                "InstanceCount": resources.instance_count,
                "InstanceType": machine_type(resources.instance_type),
                "VolumeSizeInGB": resources.volume_size.to_gibibytes(),
                "VolumeKmsKeyId": key.key_arn if key else None,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": runtime.to_seconds() if runtime else None},
            "HyperParameters": hyperparameters,
            "Tags": _tags(tags),
            "VpcConfig": self._network(),
            "Environment": environment,
        }

        self._allow_training(training_job_name)

    def _check(self, algorithm: sagemaker.AlgorithmSpecification) -> None:
        name = algorithm.algorithm_name
        if bool(name) == (algorithm.training_image is not None):
            raise self._refuse(
                "algorithm_specification needs one of algorithm_name and training_image, and only one",
                "DefineAlgorithmNameTrainingImage",
            )
        if name is None or Token.is_unresolved(name):
            return
        if not 1 <= len(name) <= 170:
            raise self._refuse(f"algorithm_name has {len(name)} characters; allowed is 1 to 170", "AlgorithmNameLength")
        if not _ALGORITHM.fullmatch(name):
            raise self._refuse(
                f"algorithm_name is {name!r}; it must match {_ALGORITHM.pattern}", "ExpectedAlgorithmNameMatchPattern"
            )

    def _algorithm(self, algorithm: sagemaker.AlgorithmSpecification) -> dict[str, Any]:
        metrics = algorithm.metric_definitions
        found = [sagemaker.MetricDefinition.of(metric) for metric in metrics or ()]
        image = algorithm.training_image
        return {
            "TrainingInputMode": (algorithm.training_input_mode or sagemaker.InputMode.FILE).value,
            "TrainingImage": image.bind(self).image_uri if image is not None else None,
            "AlgorithmName": algorithm.algorithm_name or None,
            "MetricDefinitions": [{"Name": metric.name, "Regex": metric.regex} for metric in found]
            if metrics is not None
            else None,
        }

    def _channel(self, channel: sagemaker.Channel) -> dict[str, Any]:
        source = sagemaker.S3DataSource.of(sagemaker.DataSource.of(channel.data_source).s3_data_source)
        shuffle = sagemaker.ShuffleConfig.maybe(channel.shuffle_config)
        if is_faithful(self):  # the CDK forgets it
            shuffle = None
        return {
            "ChannelName": channel.channel_name,
            "DataSource": {
                "S3DataSource": {
                    "S3Uri": source.s3_location.bind(self, for_reading=True).uri,
                    "S3DataType": (source.s3_data_type or sagemaker.S3DataType.S3_PREFIX).value,
                    "S3DataDistributionType": _text(source.s3_data_distribution_type),
                    "AttributeNames": source.attribute_names,
                }
            },
            "CompressionType": _text(channel.compression_type),
            "ContentType": _text(channel.content_type),
            "InputMode": _text(channel.input_mode),
            "RecordWrapperType": _text(channel.record_wrapper_type),
            "ShuffleConfig": {"Seed": shuffle.seed} if shuffle else None,
        }

    def _make_role(self) -> iam.Role:
        actions = [
            "cloudwatch:PutMetricData",
            "logs:CreateLogStream",
            "logs:PutLogEvents",
            "logs:CreateLogGroup",
            "logs:DescribeLogStreams",
            "ecr:GetAuthorizationToken",
        ]
        if self._vpc is not None:
            actions += NETWORK_ACTIONS
        statement = iam.PolicyStatement(actions=actions, resources=["*"])
        return iam.Role(
            self,
            "SagemakerRole",
            assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"),
            inline_policies={"CreateTrainingJob": iam.PolicyDocument(statements=[statement])},
        )

    def _allow_training(self, name: str) -> None:
        stack = Stack.of(self)

        def arn(known: bool) -> str:
            return stack.format_arn(
                service="sagemaker", resource="training-job", resource_name=f"{name}*" if known else "*"
            )

        job = arn(not known_at_run_time(name))
        # the CDK takes an expression for a name here
        tagged = arn(json_path_from_any(name) is None) if is_faithful(self) else job
        self._allow("sagemaker:CreateTrainingJob", "sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob", on=job)
        self._allow("sagemaker:ListTags", on="*")
        self._allow("sagemaker:AddTags", on=tagged)
        self._allow("iam:PassRole", on=self._role.role_arn, conditions=PASSED_TO_SAGEMAKER)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            rule = "StepFunctionsGetEventsForSageMakerTrainingJobsRule"
            arn_of_rule = stack.format_arn(service="events", resource="rule", resource_name=rule)
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=arn_of_rule)


class SageMakerCreateTransformJob(ServiceTask):
    """Transform data by a model, in a batch.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html

    :param model_name: the name of the model that transforms
    :param transform_input: the data to transform
    :param transform_job_name: the job's name, 1 to 63 characters
    :param transform_output: where results are written
    :param batch_strategy: whether a request has one record or several; default SageMaker's own
    :param environment: environment variables of the container, by name, at most 16; default none
    :param max_concurrent_transforms: how many requests run at once on each instance, 0 for SageMaker's choice; default
        that
    :param max_payload: the largest request, 0 to 100 MiB, written in MiB; default SageMaker's, 6 MiB
    :param model_client_options: the time limit and retries of a request; default SageMaker's own
    :param role: the role that the state machine may pass to SageMaker; default a new one
    :param tags: tags of the job, by name; default none
    :param transform_resources: the instances; default one ``ml.m4.xlarge``
    """

    action = "sagemaker:createTransformJob"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        model_name: str,
        transform_input: sagemaker.TransformInput | Mapping[str, Any],
        transform_job_name: str,
        transform_output: sagemaker.TransformOutput | Mapping[str, Any],
        batch_strategy: sagemaker.BatchStrategy | None = None,
        environment: Mapping[str, str] | None = None,
        max_concurrent_transforms: float | None = None,
        max_payload: Size | None = None,
        model_client_options: sagemaker.ModelClientOptions | Mapping[str, Any] | None = None,
        role: iam.IRole | None = None,
        tags: Mapping[str, str] | None = None,
        transform_resources: sagemaker.TransformResources | Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        given = sagemaker.TransformInput.of(transform_input)
        source = sagemaker.TransformS3DataSource.of(
            sagemaker.TransformDataSource.of(given.transform_data_source).s3_data_source
        )
        output = sagemaker.TransformOutput.of(transform_output)
        resources = sagemaker.TransformResources.maybe(transform_resources)
        resources = resources or sagemaker.TransformResources(instance_count=1, instance_type=_XLARGE)
        self._limit("transform_job_name", transform_job_name, 1, 63)
        self._limit("max_concurrent_transforms", max_concurrent_transforms, 0)
        self._limit("max_payload", max_payload.to_mebibytes() if max_payload else None, 0, 100, " MiB")
        self._limit("instance_count", resources.instance_count, 1)
        self._role = role if role is not None else self._make_role()

        self._arguments = {
            "BatchStrategy": _text(batch_strategy),
            "Environment": environment,
            "MaxConcurrentTransforms": max_concurrent_transforms or None,
            "MaxPayloadInMB": max_payload.to_mebibytes() if max_payload else None,
            "ModelClientConfig": self._client(sagemaker.ModelClientOptions.maybe(model_client_options)),
            "ModelName": model_name,
            "Tags": _tags(tags),
            "TransformInput": {
                "CompressionType": _text(given.compression_type),
                "ContentType": _text(given.content_type),
                "DataSource": {
                    "S3DataSource": {
                        "S3Uri": source.s3_uri,
                        "S3DataType": (source.s3_data_type or sagemaker.S3DataType.S3_PREFIX).value,
                    }
                },
                "SplitType": _text(given.split_type),
            },
            "TransformJobName": transform_job_name,
            "TransformOutput": {
                "S3OutputPath": output.s3_output_path,
                "KmsKeyId": output.encryption_key.key_arn if output.encryption_key else None,
                "Accept": _text(output.accept),
                "AssembleWith": _text(output.assemble_with),
            },
            "TransformResources": {
                "InstanceCount": resources.instance_count,
                "InstanceType": machine_type(resources.instance_type),
                "VolumeKmsKeyId": resources.volume_encryption_key.key_arn if resources.volume_encryption_key else None,
            },
        }

        self._allow_transformation()

    @property
    def role(self) -> iam.IRole:
        """The role SageMaker takes."""
        return self._role

    def _client(self, client: sagemaker.ModelClientOptions | None) -> dict[str, Any] | None:
        if client is None:
            return None
        retries = client.invocations_max_retries
        timeout = client.invocations_timeout.to_seconds() if client.invocations_timeout else None
        self._in_range("invocations_max_retries", retries, 0, 3)
        if timeout or not is_faithful(self):  # the CDK lets 0 pass
            self._in_range("invocations_timeout", timeout, 1, 3600, " seconds")
        return {
            "InvocationsMaxRetries": retries if retries is not None else 0,
            "InvocationsTimeoutInSeconds": timeout if timeout is not None else 60,
        }

    def _make_role(self) -> iam.Role:
        return iam.Role(
            self,
            "SagemakerTransformRole",
            assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"),
            managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name("AmazonSageMakerFullAccess")],
        )

    def _allow_transformation(self) -> None:
        stack = Stack.of(self)
        jobs = stack.format_arn(service="sagemaker", resource="transform-job", resource_name="*")
        self._allow(
            "sagemaker:CreateTransformJob", "sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob", on=jobs
        )
        self._allow("sagemaker:ListTags", on="*")
        self._allow("iam:PassRole", on=self._role.role_arn, conditions=PASSED_TO_SAGEMAKER)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            rule = "StepFunctionsGetEventsForSageMakerTransformJobsRule"
            arn = stack.format_arn(service="events", resource="rule", resource_name=rule)
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=arn)
            self._allow("sagemaker:AddTags", on=jobs)
