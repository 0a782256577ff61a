"""What SageMaker's tasks are told: where data is, which image runs, on which machines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration, Size
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_ecr import IRepository
    from ..aws_ecr_assets import DockerImageAssetOptions
    from ..aws_kms import IKey
    from ..aws_s3 import IBucket

__all__ = [
    "AcceleratorClass",
    "AcceleratorType",
    "AlgorithmSpecification",
    "AssembleWith",
    "BatchStrategy",
    "Channel",
    "CompressionType",
    "ContainerDefinition",
    "ContainerDefinitionConfig",
    "ContainerDefinitionOptions",
    "DataSource",
    "DockerImage",
    "DockerImageConfig",
    "IContainerDefinition",
    "ISageMakerTask",
    "InputMode",
    "MetricDefinition",
    "Mode",
    "ModelClientOptions",
    "OutputDataConfig",
    "ProductionVariant",
    "RecordWrapperType",
    "ResourceConfig",
    "S3DataDistributionType",
    "S3DataSource",
    "S3DataType",
    "S3Location",
    "S3LocationBindOptions",
    "S3LocationConfig",
    "ShuffleConfig",
    "SplitType",
    "StoppingCondition",
    "TransformDataSource",
    "TransformInput",
    "TransformOutput",
    "TransformResources",
    "TransformS3DataSource",
    "VpcConfig",
]


class S3DataType(Enum):
    """Kinds of S3 address: a key prefix or a manifest."""

    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"


class S3DataDistributionType(Enum):
    """Distribution of data over the instances."""

    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


class RecordWrapperType(Enum):
    """Format in which records are wrapped."""

    NONE = "None"
    RECORD_IO = "RecordIO"


class InputMode(Enum):
    """Transport of data to the algorithm."""

    PIPE = "Pipe"
    FILE = "File"
    FAST_FILE = "FastFile"


class CompressionType(Enum):
    """Compression of data."""

    NONE = "None"
    GZIP = "Gzip"


class Mode(Enum):
    """Modes of a container: one model or several."""

    SINGLE_MODEL = "SingleModel"
    MULTI_MODEL = "MultiModel"


class BatchStrategy(Enum):
    """Number of records in a request."""

    MULTI_RECORD = "MultiRecord"
    SINGLE_RECORD = "SingleRecord"


class SplitType(Enum):
    """Division of data into records."""

    NONE = "None"
    LINE = "Line"
    RECORD_IO = "RecordIO"
    TF_RECORD = "TFRecord"


class AssembleWith(Enum):
    """Combination of results."""

    NONE = "None"
    LINE = "Line"


class AcceleratorClass:
    """A generation of accelerators.

    :param version: the generation's name, such as ``eia2``
    """

    EIA1: ClassVar[AcceleratorClass]
    EIA2: ClassVar[AcceleratorClass]

    def __init__(self, version: str) -> None:
        self.version = version

    @staticmethod
    def of(version: str) -> AcceleratorClass:
        """Use a generation by its name."""
        return AcceleratorClass(version)


AcceleratorClass.EIA1 = AcceleratorClass("eia1")
AcceleratorClass.EIA2 = AcceleratorClass("eia2")


class AcceleratorType:
    """An accelerator, such as ``ml.eia2.medium``.

    :param instance_type_identifier: the accelerator's name in SageMaker, such as ``ml.eia2.medium``
    """

    def __init__(self, instance_type_identifier: str) -> None:
        self._identifier = self._as_the_cdk = instance_type_identifier

    @staticmethod
    def of(accelerator_class: AcceleratorClass, instance_size: ec2.InstanceSize) -> AcceleratorType:
        """Combine a generation and a size."""
        kind = AcceleratorType(f"ml.{accelerator_class.version}.{instance_size.value}")
        # the CDK puts the object of the generation into the text
        kind._as_the_cdk = f"ml.[object Object].{instance_size.value}"
        return kind

    def to_string(self) -> str:
        """Write the type."""
        return self._identifier

    def __str__(self) -> str:
        return self._identifier


class ISageMakerTask(iam.IGrantable):
    """Interface of tasks that get permissions for images and data."""


class S3LocationBindOptions(Struct):
    """The access that a task needs to data.

    :param for_reading: whether the task's role gets permission to read; default no
    :param for_writing: whether the task's role gets permission to write; default no
    """

    for_reading: bool | None = None
    for_writing: bool | None = None


class S3LocationConfig(Struct):
    """The address of data.

    :param uri: the ``s3://`` address, or the path or expression that reads it
    """

    uri: str


class S3Location:
    """A location of data in S3."""

    @staticmethod
    def from_bucket(bucket: IBucket, key_prefix: str) -> S3Location:
        """Use a bucket and a key prefix."""
        return _S3Location(bucket.url_for_object(key_prefix), bucket, key_prefix)

    @staticmethod
    def from_json_expression(expression: str) -> S3Location:
        """Read the address from a JSON path or a JSONata expression."""
        return _S3Location(expression if expression.startswith("{%") else sfn.JsonPath.string_at(expression))

    def bind(
        self, task: ISageMakerTask, *, for_reading: bool | None = None, for_writing: bool | None = None
    ) -> S3LocationConfig:
        """Grant the task permission to read or write there."""
        raise AuthoringError("an S3Location of one's own needs bind", code="S3Location")


class _S3Location(S3Location):
    def __init__(self, uri: str, bucket: IBucket | None = None, key_prefix: str = "") -> None:
        self._uri, self._bucket, self._keys = uri, bucket, f"{key_prefix or ''}*"

    def bind(
        self, task: ISageMakerTask, *, for_reading: bool | None = None, for_writing: bool | None = None
    ) -> S3LocationConfig:
        if self._bucket is not None:
            if for_reading:
                self._bucket.grant_read(task, self._keys)
            if for_writing:
                self._bucket.grant_write(task, self._keys)
        else:
            actions = ["s3:GetObject", "s3:ListBucket"] if for_reading else []
            actions += ["s3:PutObject"] if for_writing else []
            statement = iam.PolicyStatement(actions=actions, resources=["*"])
            task.grant_principal.add_to_principal_policy(statement)
        return S3LocationConfig(uri=self._uri)


class DockerImageConfig(Struct):
    """The address of an image.

    :param image_uri: the image's registry address with its tag or digest
    """

    image_uri: str


class DockerImage:
    """The image that a container runs."""

    @staticmethod
    def from_ecr_repository(repository: IRepository, tag_or_digest: str | None = None) -> DockerImage:
        """Use an image of an ECR repository; by default the one tagged ``latest``."""
        return _DockerImage(repository.repository_uri_for_tag_or_digest(tag_or_digest or "latest"), repository)

    @staticmethod
    def from_json_expression(expression: str, allow_any_ecr_image_pull: bool | None = None) -> DockerImage:
        """Read the address from a JSON path or a JSONata expression; by default every image of ECR may be pulled."""
        return _DockerImage(expression, pulls_any=allow_any_ecr_image_pull is not False)

    @staticmethod
    def from_registry(image_uri: str) -> DockerImage:
        """Use an image of any registry."""
        return _DockerImage(image_uri)

    @staticmethod
    def from_asset(
        scope: Construct, id: str, *, directory: str, **options: Unpack[DockerImageAssetOptions]
    ) -> DockerImage:
        """Build the image of a directory when the stack is deployed; the options are those of `DockerImageAsset`."""
        from ..aws_ecr_assets import DockerImageAsset

        asset = DockerImageAsset(scope, id, directory=directory, **options)
        return _DockerImage(asset.image_uri, asset.repository)

    def bind(self, task: ISageMakerTask) -> DockerImageConfig:
        """Grant the task permission to pull the image."""
        raise AuthoringError("a DockerImage of one's own needs bind", code="DockerImage")


class _DockerImage(DockerImage):
    def __init__(self, uri: str, repository: IRepository | None = None, *, pulls_any: bool = False) -> None:
        self._uri, self._repository, self._pulls_any = uri, repository, pulls_any

    def bind(self, task: ISageMakerTask) -> DockerImageConfig:
        if self._repository is not None:
            self._repository.grant_pull(task)
        if self._pulls_any:
            actions = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]
            task.grant_principal.add_to_principal_policy(iam.PolicyStatement(actions=actions, resources=["*"]))
        return DockerImageConfig(image_uri=self._uri)


class ContainerDefinitionConfig(Struct):
    """The arguments a container's definition adds to the call.

    :param parameters: fields of SageMaker's ContainerDefinition, by name
    """

    parameters: Mapping[str, Any] | None = None


class ContainerDefinitionOptions(Struct):
    """The keywords of :class:`ContainerDefinition`."""

    container_host_name: str | None = None
    environment_variables: sfn.TaskInput | None = None
    image: DockerImage | None = None
    mode: Mode | None = None
    model_package_name: str | None = None
    model_s3_location: S3Location | None = None


class IContainerDefinition:
    """Interface of container definitions."""

    def bind(self, task: ISageMakerTask) -> ContainerDefinitionConfig:
        """Grant the task what the container needs, and return its arguments."""
        raise NotImplementedError  # each implementation defines it


class ContainerDefinition(IContainerDefinition):
    """A container of a model.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html

    :param container_host_name: the container's DNS name within a model of several containers; default none
    :param environment_variables: an object of environment variables, by name; default none
    :param image: the image with the inference code; default that of the model package
    :param mode: whether the container serves one model or several; default SINGLE_MODEL
    :param model_package_name: the name or ARN of the model package to use; default none
    :param model_s3_location: where the model's archive is in S3; default within the image
    """

    def __init__(
        self,
        *,
        container_host_name: str | None = None,
        environment_variables: sfn.TaskInput | None = None,
        image: DockerImage | None = None,
        mode: Mode | None = None,
        model_package_name: str | None = None,
        model_s3_location: S3Location | None = None,
    ) -> None:
        self._host_name, self._environment = container_host_name, environment_variables
        self._image, self._mode = image, mode
        self._package, self._location = model_package_name, model_s3_location

    def bind(self, task: ISageMakerTask) -> ContainerDefinitionConfig:
        """Grant the task access to the image and the model, and return the container's arguments."""
        image = self._image.bind(task).image_uri if self._image else None
        location = self._location.bind(task, for_reading=True).uri if self._location else None
        return ContainerDefinitionConfig(
            parameters={
                "ContainerHostname": self._host_name,
                "Image": image,
                "Mode": self._mode.value if self._mode else None,
                "ModelDataUrl": location,
                "ModelPackageName": self._package,
                "Environment": self._environment.value if self._environment else None,
            }
        )


class MetricDefinition(Struct):
    """A metric extracted from the logs by a regular expression.

    :param name: the metric's name, up to 255 characters
    :param regex: the expression whose group is the metric's value, up to 500 characters
    """

    name: str
    regex: str


class AlgorithmSpecification(Struct):
    """The algorithm that trains: either a name or an image.

    :param algorithm_name: an algorithm resource or a Marketplace subscription, 1 to 170 characters; this or
        training_image
    :param metric_definitions: metrics that are extracted from the logs; default none
    :param training_image: the image with the algorithm; this or algorithm_name is required
    :param training_input_mode: how data reaches the algorithm; default FILE
    """

    algorithm_name: str | None = None
    metric_definitions: Sequence[MetricDefinition | Mapping[str, Any]] | None = None
    training_image: DockerImage | None = None
    training_input_mode: InputMode | None = None


class S3DataSource(Struct):
    """A location of training data in S3.

    :param s3_location: the bucket and key prefix, or manifest, of the data
    :param attribute_names: the attributes to use of an augmented manifest, at most 16; default none
    :param s3_data_distribution_type: whether each instance gets all data or its share; default all
    :param s3_data_type: whether the location is a key prefix or a manifest; default S3_PREFIX
    """

    s3_location: S3Location
    attribute_names: Sequence[str] | None = None
    s3_data_distribution_type: S3DataDistributionType | None = None
    s3_data_type: S3DataType | None = None


class DataSource(Struct):
    """A source of training data.

    :param s3_data_source: the data in S3
    """

    s3_data_source: S3DataSource | Mapping[str, Any]


class ShuffleConfig(Struct):
    """The random order of records.

    :param seed: the seed of the random order
    """

    seed: float


class Channel(Struct):
    """One input of a training job.

    :param channel_name: the channel's name, up to 64 characters, such as ``train``
    :param data_source: where the channel's data is
    :param compression_type: how the data is compressed; default NONE
    :param content_type: the data's MIME type; default none
    :param input_mode: how the data reaches the algorithm; default the algorithm's input mode
    :param record_wrapper_type: whether records are wrapped as RecordIO in pipe mode; default NONE
    :param shuffle_config: the seed by which files, or lines of a manifest, are shuffled; default no shuffling
    """

    channel_name: str
    data_source: DataSource | Mapping[str, Any]
    compression_type: CompressionType | None = None
    content_type: str | None = None
    input_mode: InputMode | None = None
    record_wrapper_type: RecordWrapperType | None = None
    shuffle_config: ShuffleConfig | Mapping[str, Any] | None = None


class OutputDataConfig(Struct):
    """Location and encryption of a job's results.

    :param s3_output_location: the bucket and key prefix to which results are written
    :param encryption_key: the KMS key that encrypts the results; default S3's key of the account
    """

    s3_output_location: S3Location
    encryption_key: IKey | None = None


class ResourceConfig(Struct):
    """The instances that train.

    :param instance_count: how many instances train together, at least 1
    :param instance_type: the EC2 instance type, written with ``ml.``
    :param volume_size: the size of each instance's volume, written in whole GiB
    :param volume_encryption_key: the KMS key that encrypts the volumes; default SageMaker's own
    """

    instance_count: float
    instance_type: ec2.InstanceType
    volume_size: Size
    volume_encryption_key: IKey | None = None


class StoppingCondition(Struct):
    """The time limit of a job.

    :param max_runtime: how long the job may run before it is stopped, up to 28 days; default SageMaker's, 1 day
    """

    max_runtime: Duration | None = None


class VpcConfig(Struct):
    """The network of a job's instances.

    :param vpc: the network to which the instances have access
    :param subnets: the subnets in which their interfaces are created; default all private subnets
    """

    vpc: ec2.IVpc
    subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None


class ModelClientOptions(Struct):
    """The time limit and retries of a model's invocation.

    :param invocations_max_retries: how often a failed request is repeated, 0 to 3
    :param invocations_timeout: how long a request may take, 1 to 3,600 seconds
    """

    invocations_max_retries: float | None = None
    invocations_timeout: Duration | None = None


class TransformS3DataSource(Struct):
    """A location in S3 of data to transform.

    :param s3_uri: the ``s3://`` address of the key prefix or manifest
    :param s3_data_type: whether the address is a key prefix or a manifest; default S3_PREFIX
    """

    s3_uri: str
    s3_data_type: S3DataType | None = None


class TransformDataSource(Struct):
    """A source of data to transform.

    :param s3_data_source: the data in S3
    """

    s3_data_source: TransformS3DataSource | Mapping[str, Any]


class TransformInput(Struct):
    """The data to transform.

    :param transform_data_source: where the data is
    :param compression_type: how the data is compressed; default NONE
    :param content_type: the data's MIME type; default none
    :param split_type: how files are split into records; default NONE, each file is one
    """

    transform_data_source: TransformDataSource | Mapping[str, Any]
    compression_type: CompressionType | None = None
    content_type: str | None = None
    split_type: SplitType | None = None


class TransformOutput(Struct):
    """Location and format of the transformed data.

    :param s3_output_path: the ``s3://`` address to which results are written
    :param accept: the MIME type of the results; default none
    :param assemble_with: how the results of a file's records are combined; default NONE
    :param encryption_key: the KMS key that encrypts the results; default none of your own
    """

    s3_output_path: str
    accept: str | None = None
    assemble_with: AssembleWith | None = None
    encryption_key: IKey | None = None


class TransformResources(Struct):
    """The instances that transform.

    :param instance_count: how many instances transform together
    :param instance_type: the EC2 instance type, written with ``ml.``
    :param volume_encryption_key: the KMS key that encrypts the volumes; default SageMaker's own
    """

    instance_count: float
    instance_type: ec2.InstanceType
    volume_encryption_key: IKey | None = None


class ProductionVariant(Struct):
    """A model of an endpoint and its instances.

    :param instance_type: the EC2 instance type, written with ``ml.``
    :param model_name: the name of a model that exists in SageMaker
    :param variant_name: the variant's name, up to 63 characters
    :param accelerator_type: the size of an Elastic Inference accelerator; default none
    :param initial_instance_count: how many instances are launched at first, at least 1; default 1
    :param initial_variant_weight: the variant's share of the requests, relative to the others' weights; default 1
    """

    instance_type: ec2.InstanceType
    model_name: str
    variant_name: str
    accelerator_type: AcceleratorType | None = None
    initial_instance_count: float | None = None
    initial_variant_weight: float | None = None
