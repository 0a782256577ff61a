"""Images from files that ``docker save`` has written."""

from __future__ import annotations

import os

from .. import aws_ecr as ecr
from .._core.assets import AssetStaging
from .._core.docker import DockerImageAssetSource
from .._core.stack import Stack
from .._core.stage import Stage
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["TarballImageAsset"]


class TarballImageAsset(Construct):
    """Load an image from a file, and push it, when the stack is deployed.

    :param tarball_file: the file, relative to the working directory
    :param display_name: the name that deployment tools show; default the construct's path
    """

    def __init__(self, scope: Construct, id: str, *, tarball_file: str, display_name: str | None = None) -> None:
        super().__init__(scope, id)
        if not os.path.exists(tarball_file):
            raise AuthoringError(f"Cannot find file at {tarball_file}", code="CannotFindFile", path=self.node.path)
        staging = AssetStaging(self, "Staging", source_path=tarball_file)
        self.asset_hash: str = staging.asset_hash
        stack, stage = Stack.of(self), Stage.of(self)
        place = staging.absolute_staged_path
        if stage is not None:
            place = os.path.relpath(place, stage.asset_outdir)
        docker = os.environ.get("CDK_DOCKER", "docker")
        command = f'{docker} load -i "$1" | tail -n 1 | sed "s/Loaded image[^:]*: //g"'
        location = stack.synthesizer.add_docker_image_asset(
            DockerImageAssetSource(
                source_hash=self.asset_hash,
                executable=["sh", "-c", command, "cdk-tarball-image-asset", place],
                display_name=display_name or self.node.path.removeprefix(f"{stack.node.path}/"),
            )
        )
        self.repository: ecr.IRepository = ecr.Repository.from_repository_name(
            self, "Repository", location.repository_name
        )
        self.image_uri: str = location.image_uri
        self.image_tag: str = location.image_tag or self.asset_hash
