"""Images that containers run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_ecr import IRepository
    from ._container import ContainerDefinition

__all__ = ["ContainerImage", "EcrImage", "RepositoryImage"]


class ContainerImage:
    """Say which image a container runs."""

    @staticmethod
    def from_registry(name: str) -> RepositoryImage:
        """Take an image of a registry, such as ``amazon/amazon-ecs-sample``."""
        return RepositoryImage(name)

    @staticmethod
    def from_ecr_repository(repository: IRepository, tag: str | None = None) -> EcrImage:
        """Take an image of an ECR repository by its tag or its digest; by default the one tagged ``latest``."""
        return EcrImage(repository, tag if tag is not None else "latest")

    @staticmethod
    def from_asset(directory: str, **options: Any) -> NoReturn:
        """Refuse: treadle doesn't build images.

        :raises AuthoringError: always; push the image, and use :meth:`from_ecr_repository`
        """
        raise AuthoringError(
            f"ContainerImage.from_asset({directory!r}): treadle doesn't build images; push the image to a repository "
            "and use ContainerImage.from_ecr_repository",
            code="DockerImageAsset",
        )

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> str:
        """Let the container pull the image, and give its name."""
        raise AuthoringError("a ContainerImage of one's own needs bind", code="ContainerImage")


class RepositoryImage(ContainerImage):
    """An image of a registry."""

    def __init__(self, image_name: str) -> None:
        self.image_name = image_name

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> str:
        """Give the image's name."""
        return self.image_name


class EcrImage(ContainerImage):
    """An image of an ECR repository."""

    def __init__(self, repository: IRepository, tag_or_digest: str) -> None:
        self._repository = repository
        self.image_name = repository.repository_uri_for_tag_or_digest(tag_or_digest)

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> str:
        """Let the container pull the image, and give its name."""
        self._repository.grant_pull(container_definition.task_definition.obtain_execution_role())
        return self.image_name
