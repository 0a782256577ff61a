"""Images that containers run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_ecr import IRepository
    from ..aws_ecr_assets import DockerImageAsset, DockerImageAssetOptions, TarballImageAsset
    from ..aws_secretsmanager import ISecret
    from ._container import ContainerDefinition

__all__ = ["AssetImage", "ContainerImage", "ContainerImageConfig", "EcrImage", "RepositoryImage"]


class ContainerImageConfig(Struct):
    """An image's name, and the location of its registry's credentials.

    :param image_name: the image's address with its tag or digest
    :param repository_credentials: the secret with the registry's credentials, as ``{"CredentialsParameter": arn}``;
        default none
    """

    image_name: str
    repository_credentials: Mapping[str, str] | None = None


class ContainerImage:
    """The image that a container runs."""

    @staticmethod
    def from_registry(name: str, *, credentials: ISecret | None = None) -> RepositoryImage:
        """Use an image of a registry, such as ``amazon/amazon-ecs-sample``.

        :param credentials: a secret with the registry's user name and password
        """
        return RepositoryImage(name, credentials=credentials)

    @staticmethod
    def from_ecr_repository(repository: IRepository, tag: str | None = None) -> EcrImage:
        """Use an image of an ECR repository by its tag or its digest; by default the one tagged ``latest``."""
        return EcrImage(repository, tag if tag is not None else "latest")

    @staticmethod
    def from_asset(directory: str, **options: Unpack[DockerImageAssetOptions]) -> AssetImage:
        """Build the image of a directory when the stack is deployed; the options are those of `DockerImageAsset`."""
        return AssetImage(directory, **options)

    @staticmethod
    def from_docker_image_asset(asset: DockerImageAsset) -> ContainerImage:
        """Use an image that an asset builds."""
        return _OfAsset(asset)

    @staticmethod
    def from_tarball(tarball_file: str) -> ContainerImage:
        """Load an image from a file that ``docker save`` has written."""
        return _OfTarball(tarball_file)

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> ContainerImageConfig:
        """Grant permission to pull the image, and return its name."""
        raise AuthoringError("a ContainerImage of one's own needs bind", code="ContainerImage")


def _pull(asset: DockerImageAsset | TarballImageAsset, container: ContainerDefinition) -> ContainerImageConfig:
    asset.repository.grant_pull(container.task_definition.obtain_execution_role())
    return ContainerImageConfig(image_name=asset.image_uri)


class AssetImage(ContainerImage):
    """An image that is built from a directory; the options are those of `DockerImageAsset`.

    :param directory: the directory that has the Dockerfile
    """

    def __init__(self, directory: str, **options: Unpack[DockerImageAssetOptions]) -> None:
        self._directory = directory
        self._options = options

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> ContainerImageConfig:
        """Grant permission to pull the image, and return its name."""
        from ..aws_ecr_assets import DockerImageAsset

        asset = DockerImageAsset(scope, "AssetImage", directory=self._directory, **self._options)
        return _pull(asset, container_definition)


class _OfAsset(ContainerImage):
    def __init__(self, asset: DockerImageAsset) -> None:
        self._asset = asset

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> ContainerImageConfig:
        """Grant permission to pull the image, and return its name."""
        return _pull(self._asset, container_definition)


class _OfTarball(ContainerImage):
    def __init__(self, file: str) -> None:
        self._file = file

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> ContainerImageConfig:
        """Grant permission to pull the image, and return its name."""
        from ..aws_ecr_assets import TarballImageAsset

        return _pull(TarballImageAsset(scope, "Tarball", tarball_file=self._file), container_definition)


class RepositoryImage(ContainerImage):
    """An image of a registry.

    :param image_name: the image's name, with its registry unless that is Docker Hub
    :param credentials: a secret with the registry's user name and password; default none
    """

    def __init__(self, image_name: str, *, credentials: ISecret | None = None) -> None:
        self.image_name = image_name
        self._credentials = credentials

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> ContainerImageConfig:
        """Grant permission to pull the image, and return its name."""
        if self._credentials is None:
            return ContainerImageConfig(image_name=self.image_name)
        self._credentials.grant_read(container_definition.task_definition.obtain_execution_role())
        return ContainerImageConfig(
            image_name=self.image_name,
            repository_credentials={"CredentialsParameter": self._credentials.secret_arn},
        )


class EcrImage(ContainerImage):
    """An image of an ECR repository.

    :param repository: the repository that has the image
    :param tag_or_digest: the image's tag, or its digest beginning with ``sha256:``
    """

    def __init__(self, repository: IRepository, tag_or_digest: str) -> None:
        self._repository = repository
        self.image_name: str = repository.repository_uri_for_tag_or_digest(tag_or_digest)

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> ContainerImageConfig:
        """Grant permission to pull the image, and return its name."""
        self._repository.grant_pull(container_definition.task_definition.obtain_execution_role())
        return ContainerImageConfig(image_name=self.image_name)
