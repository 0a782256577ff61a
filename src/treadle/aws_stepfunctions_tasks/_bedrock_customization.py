"""Amazon Bedrock: jobs that customize a model."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_bedrock import IModel
    from ..aws_ec2 import ISecurityGroup, ISubnet
    from ..aws_kms import IKey
    from ..aws_s3 import IBucket

__all__ = [
    "BedrockCreateModelCustomizationJob",
    "CustomModelTag",
    "CustomizationType",
    "DataBucketConfiguration",
    "IBedrockCreateModelCustomizationJobVpcConfig",
    "OutputBucketConfiguration",
    "TrainingBucketConfiguration",
    "ValidationBucketConfiguration",
]

_TOKEN = re.compile(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*")
_MODEL_NAME = re.compile(r"([0-9a-zA-Z][_-]?)+")
_JOB_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9+.-]*")


class CustomizationType(Enum):
    """Ways to customize a model."""

    FINE_TUNING = "FINE_TUNING"
    CONTINUED_PRE_TRAINING = "CONTINUED_PRE_TRAINING"
    DISTILLATION = "DISTILLATION"


class CustomModelTag(Struct):
    """A tag of a custom model or a customization job.

    :param key: the tag's name, 1 to 128 characters
    :param value: the tag's value, up to 256 characters
    """

    key: str
    value: str


class DataBucketConfiguration(Struct):
    """The location of data.

    :param bucket: the bucket that has the data
    :param path: the object's key or a key prefix; default the whole bucket
    """

    bucket: IBucket
    path: str | None = None


class OutputBucketConfiguration(DataBucketConfiguration):
    """The location of a job's metrics."""


class TrainingBucketConfiguration(DataBucketConfiguration):
    """The location of the training data."""


class ValidationBucketConfiguration(DataBucketConfiguration):
    """A location of validation data."""


class IBedrockCreateModelCustomizationJobVpcConfig(Protocol):
    """Place a job in a network: 1 to 5 security groups, 1 to 16 subnets."""

    security_groups: Sequence[ISecurityGroup]
    subnets: Sequence[ISubnet]


class BedrockCreateModelCustomizationJob(ServiceTask):
    """Customize a model with data of your own.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html

    :param base_model: the model that is customized
    :param custom_model_name: the name of the resulting model, 1 to 63 characters
    :param job_name: the job's name, 1 to 63 characters
    :param output_data: where the job's metrics are written
    :param training_data: where the training data is
    :param client_request_token: 1 to 256 characters that make the request idempotent; default none
    :param customization_type: how the model is customized; default FINE_TUNING
    :param custom_model_kms_key: the KMS key that encrypts the resulting model; default Bedrock's own
    :param custom_model_tags: tags of the resulting model, at most 200; default none
    :param hyper_parameters: parameters of the training, by name, as the base model has them; default none
    :param job_tags: tags of the job, at most 200; default none
    :param role: the role that Bedrock assumes; default a new one
    :param validation_data: where the validation data is, 1 to 10 places; required without ``Evaluation percentage``
    :param vpc_config: the network in which the job runs; default none of yours
    """

    action = "bedrock:createModelCustomizationJob"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        base_model: IModel,
        custom_model_name: str,
        job_name: str,
        output_data: OutputBucketConfiguration | Mapping[str, Any],
        training_data: TrainingBucketConfiguration | Mapping[str, Any],
        client_request_token: str | None = None,
        customization_type: CustomizationType | None = None,
        custom_model_kms_key: IKey | None = None,
        custom_model_tags: Sequence[CustomModelTag | Mapping[str, Any]] | None = None,
        hyper_parameters: Mapping[str, str] | None = None,
        job_tags: Sequence[CustomModelTag | Mapping[str, Any]] | None = None,
        role: iam.IRole | None = None,
        validation_data: Sequence[ValidationBucketConfiguration | Mapping[str, Any]] | None = None,
        vpc_config: IBedrockCreateModelCustomizationJobVpcConfig | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._check_text("client_request_token", client_request_token, 256, _TOKEN)
        self._check_text("custom_model_name", custom_model_name, 63, _MODEL_NAME)
        self._check_text("job_name", job_name, 63, _JOB_NAME)
        self._check_count("custom_model_tags", custom_model_tags, 0, 200)
        self._check_count("job_tags", job_tags, 0, 200)
        self._check_count("validation_data", validation_data, 1, 10)
        if vpc_config is not None:
            self._check_count("vpc_config.security_groups", vpc_config.security_groups, 1, 5)
            self._check_count("vpc_config.subnets", vpc_config.subnets, 1, 16)
        if validation_data is None and not (hyper_parameters or {}).get("Evaluation percentage"):
            raise self._refuse(
                "validation_data or the hyperparameter 'Evaluation percentage' is required",
                "ValidationDataEvaluationPercentageHyperparameter",
            )
        output = OutputBucketConfiguration.of(output_data)
        training = TrainingBucketConfiguration.of(training_data)
        validators = [ValidationBucketConfiguration.of(given) for given in validation_data or ()]
        self.role: iam.IRole = role or self._new_role(training, validators, output, vpc_config)
        if custom_model_kms_key is not None:
            self._allow_key(custom_model_kms_key)

        self._arguments = {
            "BaseModelIdentifier": base_model.model_arn,
            "ClientRequestToken": client_request_token,
            "CustomizationType": customization_type.value if customization_type else None,
            "CustomModelKmsKeyId": custom_model_kms_key.key_arn if custom_model_kms_key else None,
            "CustomModelName": custom_model_name,
            "CustomModelTags": _tags(custom_model_tags),
            "HyperParameters": hyper_parameters,
            "JobName": job_name,
            "JobTags": _tags(job_tags),
            "OutputDataConfig": _location(output),
            "RoleArn": self.role.role_arn,
            "TrainingDataConfig": _location(training),
            "ValidationDataConfig": {"Validators": [_location(data) for data in validators]} if validators else None,
            "VpcConfig": {
                "SecurityGroupIds": [group.security_group_id for group in vpc_config.security_groups],
                "SubnetIds": [subnet.subnet_id for subnet in vpc_config.subnets],
            }
            if vpc_config
            else None,
        }

        self._allow(
            "bedrock:CreateModelCustomizationJob",
            "bedrock:TagResource",
            on=[base_model.model_arn, self._arn("bedrock", "custom-model"), self._jobs()],
        )
        self._allow("iam:PassRole", on=self.role.role_arn)
        self._allow_waiting()

    def _allow_waiting(self) -> None:
        """Allow what Step Functions does while it waits for the job."""
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB and not is_faithful(self):
            self._allow("bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob", on=self._jobs())

    def _resource(self) -> str:
        # the CDK doesn't wait for the job, whichever pattern is given
        return super()._resource().removesuffix(".sync") if is_faithful(self) else super()._resource()

    def _render_task(self, machine: sfn.QueryLanguage | None) -> dict[str, Any]:
        if is_faithful(self):  # the CDK writes Parameters in JSONata, too
            return {"Resource": self._resource(), "Parameters": sfn.FieldUtils.render_object(self._arguments)}
        return super()._render_task(machine)

    def _arn(self, service: str, resource: str, name: str = "*") -> str:
        return Stack.of(self).format_arn(service=service, resource=resource, resource_name=name)

    def _jobs(self) -> str:
        return self._arn("bedrock", "model-customization-job")

    def _check_text(self, keyword: str, text: str | None, longest: int, pattern: re.Pattern[str]) -> None:
        if text is None or Token.is_unresolved(text) or (is_valid_jsonata_expression(text) and not is_faithful(self)):
            return
        if not 1 <= len(text) <= longest:
            raise self._refuse(
                f"{keyword}: expected 1 to {longest} characters, got {len(text)}", "StringLengthOutOfRange"
            )
        if not pattern.fullmatch(text):
            raise self._refuse(f"{keyword}: expected a text like {pattern.pattern}, got {text!r}", "PatternMismatch")

    def _check_count(self, keyword: str, items: Sequence[Any] | None, fewest: int, most: int) -> None:
        if items is not None and not fewest <= len(items) <= most:
            raise self._refuse(
                f"{keyword}: expected {fewest} to {most} items, got {len(items)}", "ArrayLengthOutOfRange"
            )

    # ------------------------------------------------------------ the job's role and key

    def _new_role(
        self,
        training: DataBucketConfiguration,
        validators: Sequence[DataBucketConfiguration],
        output: DataBucketConfiguration,
        network: IBedrockCreateModelCustomizationJobVpcConfig | None,
    ) -> iam.Role:
        validating = [data.bucket.bucket_arn for data in validators]
        read = [training.bucket.bucket_arn, f"{training.bucket.bucket_arn}/*"]
        read += [*validating, *(f"{arn}/*" for arn in validating)]
        written = [output.bucket.bucket_arn, f"{output.bucket.bucket_arn}/*"]
        policy = iam.PolicyDocument(
            statements=[
                *(self._network_statements(network) if network is not None else ()),
                iam.PolicyStatement(actions=["s3:GetObject", "s3:ListBucket"], resources=read),
                iam.PolicyStatement(actions=["s3:GetObject", "s3:PutObject", "s3:ListBucket"], resources=written),
            ]
        )
        conditions = {
            "StringEquals": {"aws:SourceAccount": Stack.of(self).account},
            "ArnEquals": {"aws:SourceArn": self._jobs()},
        }
        return iam.Role(
            self,
            "BedrockRole",
            assumed_by=iam.ServicePrincipal("bedrock.amazonaws.com", conditions=conditions),
            inline_policies={"BedrockCreateModelCustomizationJob": policy},
        )

    def _network_statements(self, network: IBedrockCreateModelCustomizationJobVpcConfig) -> list[iam.PolicyStatement]:
        """Return what a job needs to place network interfaces, those alone that Bedrock tags as its own."""
        interfaces = self._arn("ec2", "network-interface")
        groups = [self._arn("ec2", "security-group", group.security_group_id) for group in network.security_groups]
        subnets = [self._arn("ec2", "subnet", subnet.subnet_id) for subnet in network.subnets]
        described = "NetworkInterfaces Vpcs DhcpOptions Subnets SecurityGroups".split()
        return [
            iam.PolicyStatement(actions=[f"ec2:Describe{what}" for what in described], resources=["*"]),
            iam.PolicyStatement(
                actions=["ec2:CreateNetworkInterface"],
                resources=[interfaces],
                conditions={
                    "StringEquals": {"aws:RequestTag/BedrockManaged": ["true"]},
                    "ArnEquals": {"aws:RequestTag/BedrockModelCustomizationJobArn": [self._jobs()]},
                },
            ),
            iam.PolicyStatement(actions=["ec2:CreateNetworkInterface"], resources=[*groups, *subnets]),
            iam.PolicyStatement(
                actions=[
                    "ec2:CreateNetworkInterfacePermission",
                    "ec2:DeleteNetworkInterface",
                    "ec2:DeleteNetworkInterfacePermission",
                ],
                resources=["*"],
                conditions={
                    "ArnEquals": {
                        "ec2:Subnet": subnets,
                        "ec2:ResourceTag/BedrockModelCustomizationJobArn": [self._jobs()],
                    },
                    "StringEquals": {"ec2:ResourceTag/BedrockManaged": "true"},
                },
            ),
            iam.PolicyStatement(
                actions=["ec2:CreateTags"],
                resources=[interfaces],
                conditions={
                    "StringEquals": {"ec2:CreateAction": ["CreateNetworkInterface"]},
                    "ForAllValues:StringEquals": {"aws:TagKeys": ["BedrockManaged", "BedrockModelCustomizationJobArn"]},
                },
            ),
        ]

    def _allow_key(self, key: IKey) -> None:
        statement = iam.PolicyStatement(
            actions=["kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey", "kms:CreateGrant"],
            resources=["*"],
            principals=[iam.ArnPrincipal(self.role.role_arn)],
            conditions={"StringEquals": {"kms:ViaService": [f"bedrock.{Stack.of(self).region}.amazonaws.com"]}},
        )
        if not key.add_to_resource_policy(statement, True).statement_added:
            raise self._refuse(
                "custom_model_kms_key: an imported key can't be used, because its policy can't be changed here",
                "ImportedUsed",
            )


def _tags(tags: Sequence[CustomModelTag | Mapping[str, Any]] | None) -> list[dict[str, str]] | None:
    if tags is None:
        return None
    return [{"Key": tag.key, "Value": tag.value} for tag in map(CustomModelTag.of, tags)]


def _location(data: DataBucketConfiguration) -> dict[str, str]:
    return {"S3Uri": data.bucket.s3_url_for_object(data.path)}
