"""Functions that are container images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .. import aws_iam as iam
from .. import aws_kms as kms
from .. import aws_logs as logs
from .. import aws_sqs as sqs
from .._core.quantities import Duration, Size
from .._core.resource import CfnResource
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError
from ._code import Code, CodeConfig, CodeImageConfig
from ._function import Function, VersionOptions
from ._layer import ILayerVersion
from ._runtime import ApplicationLogLevel, Architecture, Handler, LoggingFormat, Runtime, SystemLogLevel, Tracing

if TYPE_CHECKING:
    from ..aws_ec2 import ISecurityGroup, IVpc, SubnetSelection
    from ..aws_ecr import IRepository
    from ..aws_ecr_assets import DockerImageAsset, DockerImageAssetOptions

__all__ = ["AssetImageCode", "DockerImageCode", "DockerImageFunction", "EcrImageCode"]


class _FunctionOptions(TypedDict, total=False):
    """The keywords of :class:`Function` but for code, handler and runtime."""

    allow_all_outbound: bool | None
    allow_public_subnet: bool | None
    application_log_level_v2: ApplicationLogLevel | None
    architecture: Architecture | None
    current_version_options: VersionOptions | Mapping[str, Any] | None
    dead_letter_queue: sqs.IQueue | None
    dead_letter_queue_enabled: bool | None
    dead_letter_topic: Any
    description: str | None
    environment: Mapping[str, str] | None
    environment_encryption: kms.IKey | None
    ephemeral_storage_size: Size | None
    events: Sequence[Any] | None
    filesystem: Any
    function_name: str | None
    initial_policy: Sequence[iam.PolicyStatement] | None
    insights_version: Any
    layers: Sequence[ILayerVersion] | None
    log_group: logs.ILogGroup | None
    logging_format: LoggingFormat | None
    log_removal_policy: Any
    log_retention: logs.RetentionDays | None
    log_retention_role: Any
    max_event_age: Duration | None
    memory_size: float | None
    on_failure: Any
    on_success: Any
    profiling: bool | None
    recursive_loop: Any
    reserved_concurrent_executions: float | None
    retry_attempts: float | None
    role: iam.IRole | None
    runtime_management_mode: Any
    security_groups: Sequence[ISecurityGroup] | None
    snap_start: Any
    system_log_level_v2: SystemLogLevel | None
    timeout: Duration | None
    tracing: Tracing | None
    vpc: IVpc | None
    vpc_subnets: SubnetSelection | Mapping[str, Any] | None


class EcrImageCode(Code):
    """An image of an ECR repository.

    :param repository: the repository that has the image
    :param cmd: arguments in place of the image's CMD; default the image's own
    :param entrypoint: the command in place of the image's ENTRYPOINT; default the image's own
    :param tag: the deprecated form of tag_or_digest
    :param tag_or_digest: the image's tag, or its digest beginning with ``sha256:``; default ``latest``
    :param working_directory: the directory in which the command runs; default the image's own
    """

    def __init__(
        self,
        repository: IRepository,
        *,
        cmd: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        tag: str | None = None,
        tag_or_digest: str | None = None,
        working_directory: str | None = None,
    ) -> None:
        self._repository = repository
        self._tag = tag_or_digest if tag_or_digest is not None else tag if tag is not None else "latest"
        self._started = {"cmd": cmd, "entrypoint": entrypoint, "working_directory": working_directory}

    def bind(self, scope: Construct) -> CodeConfig:
        self._repository.grant_pull(iam.ServicePrincipal("lambda.amazonaws.com"))
        uri = self._repository.repository_uri_for_tag_or_digest(self._tag)
        return CodeConfig(image=CodeImageConfig(image_uri=uri, **self._started))  # type: ignore[arg-type]  # three types


class AssetImageCode(Code):
    """An image that is built from a directory; the options are those of `aws_ecr_assets.DockerImageAsset`.

    :param directory: the directory that has the Dockerfile
    :param cmd: arguments in place of the image's CMD; default the image's own
    :param entrypoint: the command in place of the image's ENTRYPOINT; default the image's own
    :param working_directory: the directory in which the command runs; default the image's own
    """

    def __init__(
        self,
        directory: str,
        *,
        cmd: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        working_directory: str | None = None,
        **options: Unpack[DockerImageAssetOptions],
    ) -> None:
        self._directory = directory
        self._options = options
        self._started = {"cmd": cmd, "entrypoint": entrypoint, "working_directory": working_directory}
        self._asset: DockerImageAsset | None = None

    def bind(self, scope: Construct) -> CodeConfig:
        from ..aws_ecr_assets import DockerImageAsset

        if self._asset is None:
            self._asset = DockerImageAsset(scope, "AssetImage", directory=self._directory, **self._options)
            self._asset.repository.grant_pull(iam.ServicePrincipal("lambda.amazonaws.com"))
        elif Stack.of(self._asset) is not Stack.of(scope):
            raise AuthoringError(
                f"the code belongs to the stack {Stack.of(self._asset).stack_name!r}; make it anew for each stack",
                code="AssetAlreadyAssociated",
                path=scope.node.path,
            )
        uri = self._asset.image_uri
        return CodeConfig(image=CodeImageConfig(image_uri=uri, **self._started))  # type: ignore[arg-type]  # three types

    def bind_to_resource(self, resource: CfnResource, *, resource_property: str | None = None) -> None:
        if self._asset is not None:
            self._asset.add_resource_metadata(resource, resource_property or "Code.ImageUri")


class DockerImageCode:
    """The image of a function, built for the function's processor.

    :param make: returns the code for an architecture; use `from_ecr` or `from_image_asset`
    """

    def __init__(self, make: Any) -> None:
        self._make = make

    @staticmethod
    def from_ecr(
        repository: IRepository,
        *,
        cmd: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        tag: str | None = None,
        tag_or_digest: str | None = None,
        working_directory: str | None = None,
    ) -> DockerImageCode:
        """Use an image of an ECR repository; the keywords are those of `EcrImageCode`."""
        return DockerImageCode(
            lambda _: EcrImageCode(
                repository,
                cmd=cmd,
                entrypoint=entrypoint,
                tag=tag,
                tag_or_digest=tag_or_digest,
                working_directory=working_directory,
            )
        )

    @staticmethod
    def from_image_asset(
        directory: str,
        *,
        cmd: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        working_directory: str | None = None,
        **options: Unpack[DockerImageAssetOptions],
    ) -> DockerImageCode:
        """Build the image of a directory, for the function's architecture when it has one."""

        def make(architecture: Architecture | None) -> Code:
            from ..aws_ecr_assets import Platform

            if architecture is not None and options.get("platform") is None:
                options["platform"] = Platform.custom(architecture.docker_platform)
            return AssetImageCode(
                directory, cmd=cmd, entrypoint=entrypoint, working_directory=working_directory, **options
            )

        return DockerImageCode(make)


class DockerImageFunction(Function):
    """A function that is a container image.

    https://docs.aws.amazon.com/lambda/latest/dg/images-create.html

    :param code: the image that the function runs
    The others are those of `Function`.
    """

    def __init__(
        self, scope: Construct, id: str, *, code: DockerImageCode, **options: Unpack[_FunctionOptions]
    ) -> None:
        super().__init__(
            scope,
            id,
            code=code._make(options.get("architecture")),
            handler=Handler.FROM_IMAGE,
            runtime=Runtime.FROM_IMAGE,
            **options,
        )
