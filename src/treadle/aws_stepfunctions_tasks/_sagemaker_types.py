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
    """Say what an S3 address names."""

    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"


class S3DataDistributionType(Enum):
    """Say how data is spread over the machines."""

    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


class RecordWrapperType(Enum):
    """Say how records are wrapped."""

    NONE = "None"
    RECORD_IO = "RecordIO"


class InputMode(Enum):
    """Say how data reaches the algorithm."""

    PIPE = "Pipe"
    FILE = "File"
    FAST_FILE = "FastFile"


class CompressionType(Enum):
    """Say how data is compressed."""

    NONE = "None"
    GZIP = "Gzip"


class Mode(Enum):
    """Say whether a container serves one model or several."""

    SINGLE_MODEL = "SingleModel"
    MULTI_MODEL = "MultiModel"


class BatchStrategy(Enum):
    """Say how many records a request holds."""

    MULTI_RECORD = "MultiRecord"
    SINGLE_RECORD = "SingleRecord"


class SplitType(Enum):
    """Say how data is split into records."""

    NONE = "None"
    LINE = "Line"
    RECORD_IO = "RecordIO"
    TF_RECORD = "TFRecord"


class AssembleWith(Enum):
    """Say how results are put together."""

    NONE = "None"
    LINE = "Line"


class AcceleratorClass:
    """Name a generation of accelerators."""

    EIA1: ClassVar[AcceleratorClass]
    EIA2: ClassVar[AcceleratorClass]

    def __init__(self, version: str) -> None:
        self.version = version

    @staticmethod
    def of(version: str) -> AcceleratorClass:
        """Take a generation by its name."""
        return AcceleratorClass(version)


AcceleratorClass.EIA1 = AcceleratorClass("eia1")
AcceleratorClass.EIA2 = AcceleratorClass("eia2")


class AcceleratorType:
    """Name an accelerator, such as ``ml.eia2.medium``."""

    def __init__(self, instance_type_identifier: str) -> None:
        self._identifier = self._as_the_cdk = instance_type_identifier

    @staticmethod
    def of(accelerator_class: AcceleratorClass, instance_size: ec2.InstanceSize) -> AcceleratorType:
        """Put a generation and a size together."""
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
    """Stand for a task that images and data may give permissions to."""


class S3LocationBindOptions(Struct):
    """Say what a task does with data."""

    for_reading: bool | None = None
    for_writing: bool | None = None


class S3LocationConfig(Struct):
    """The address of data."""

    uri: str


class S3Location:
    """Say where data is in S3."""

    @staticmethod
    def from_bucket(bucket: IBucket, key_prefix: str) -> S3Location:
        """Take a bucket and the beginning of keys."""
        return _S3Location(bucket.url_for_object(key_prefix), bucket, key_prefix)

    @staticmethod
    def from_json_expression(expression: str) -> S3Location:
        """Take a JSON path, or a JSONata expression, that gives the address."""
        return _S3Location(expression if expression.startswith("{%") else sfn.JsonPath.string_at(expression))

    def bind(
        self, task: ISageMakerTask, *, for_reading: bool | None = None, for_writing: bool | None = None
    ) -> S3LocationConfig:
        """Let the task read or write there."""
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
    """The address of an image."""

    image_uri: str


class DockerImage:
    """Say which image runs."""

    @staticmethod
    def from_ecr_repository(repository: IRepository, tag_or_digest: str | None = None) -> DockerImage:
        """Take an image of an ECR repository; by default the one tagged ``latest``."""
        return _DockerImage(repository.repository_uri_for_tag_or_digest(tag_or_digest or "latest"), repository)

    @staticmethod
    def from_json_expression(expression: str, allow_any_ecr_image_pull: bool | None = None) -> DockerImage:
        """Take a JSON path, or a JSONata expression, that gives the address; every image may be pulled by default."""
        return _DockerImage(expression, pulls_any=allow_any_ecr_image_pull is not False)

    @staticmethod
    def from_registry(image_uri: str) -> DockerImage:
        """Take an image of any registry."""
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
        """Let the task pull the image."""
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
    """What a container's definition comes to."""

    parameters: Mapping[str, Any] | None = None


class ContainerDefinitionOptions(Struct):
    """Describe a container of a model.

    :param container_host_name: its host name
    :param environment_variables: its environment
    :param image: the image it runs
    :param mode: whether it serves one model or several; by default one
    :param model_package_name: the model package to use
    :param model_s3_location: where the model is
    """

    container_host_name: str | None = None
    environment_variables: sfn.TaskInput | None = None
    image: DockerImage | None = None
    mode: Mode | None = None
    model_package_name: str | None = None
    model_s3_location: S3Location | None = None


class IContainerDefinition:
    """Stand for a container's definition."""

    def bind(self, task: ISageMakerTask) -> ContainerDefinitionConfig:
        """Let the task use what the container needs."""
        raise NotImplementedError  # each implementation defines it


class ContainerDefinition(IContainerDefinition):
    """Describe a container of a model.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html

    The keywords are those of `ContainerDefinitionOptions`.
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
        """Let the task use the image and the model."""
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
    """Describe a metric by a regular expression over the logs."""

    name: str
    regex: str


class AlgorithmSpecification(Struct):
    """Say which algorithm trains: one of the two, a name or an image.

    :param algorithm_name: the algorithm, 1 to 170 characters
    :param metric_definitions: metrics found in its logs
    :param training_image: the image that holds it
    :param training_input_mode: how data reaches it; by default as files
    """

    algorithm_name: str | None = None
    metric_definitions: Sequence[MetricDefinition | Mapping[str, Any]] | None = None
    training_image: DockerImage | None = None
    training_input_mode: InputMode | None = None


class S3DataSource(Struct):
    """Say where training data is in S3."""

    s3_location: S3Location
    attribute_names: Sequence[str] | None = None
    s3_data_distribution_type: S3DataDistributionType | None = None
    s3_data_type: S3DataType | None = None


class DataSource(Struct):
    """Say where training data is."""

    s3_data_source: S3DataSource | Mapping[str, Any]


class ShuffleConfig(Struct):
    """Say how records are shuffled."""

    seed: float


class Channel(Struct):
    """Describe one input of a training."""

    channel_name: str
    data_source: DataSource | Mapping[str, Any]
    compression_type: CompressionType | None = None
    content_type: str | None = None
    input_mode: InputMode | None = None
    record_wrapper_type: RecordWrapperType | None = None
    shuffle_config: ShuffleConfig | Mapping[str, Any] | None = None


class OutputDataConfig(Struct):
    """Say where results go, and with which key they are encrypted."""

    s3_output_location: S3Location
    encryption_key: IKey | None = None


class ResourceConfig(Struct):
    """Say on which machines a training runs."""

    instance_count: float
    instance_type: ec2.InstanceType
    volume_size: Size
    volume_encryption_key: IKey | None = None


class StoppingCondition(Struct):
    """Say how long a training may run; by default an hour."""

    max_runtime: Duration | None = None


class VpcConfig(Struct):
    """Say in which network a training runs."""

    vpc: ec2.IVpc
    subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None


class ModelClientOptions(Struct):
    """Say how long a model is waited for, 1 to 3,600 seconds, and how often it is asked again, 0 to 3 times."""

    invocations_max_retries: float | None = None
    invocations_timeout: Duration | None = None


class TransformS3DataSource(Struct):
    """Say where the data to transform is in S3."""

    s3_uri: str
    s3_data_type: S3DataType | None = None


class TransformDataSource(Struct):
    """Say where the data to transform is."""

    s3_data_source: TransformS3DataSource | Mapping[str, Any]


class TransformInput(Struct):
    """Describe the data to transform."""

    transform_data_source: TransformDataSource | Mapping[str, Any]
    compression_type: CompressionType | None = None
    content_type: str | None = None
    split_type: SplitType | None = None


class TransformOutput(Struct):
    """Say where results go, in which form."""

    s3_output_path: str
    accept: str | None = None
    assemble_with: AssembleWith | None = None
    encryption_key: IKey | None = None


class TransformResources(Struct):
    """Say on which machines a transformation runs."""

    instance_count: float
    instance_type: ec2.InstanceType
    volume_encryption_key: IKey | None = None


class ProductionVariant(Struct):
    """Describe a model of an endpoint and its machines."""

    instance_type: ec2.InstanceType
    model_name: str
    variant_name: str
    accelerator_type: AcceleratorType | None = None
    initial_instance_count: float | None = None
    initial_variant_weight: float | None = None
