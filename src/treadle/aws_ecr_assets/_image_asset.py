"""Images from directories with a Dockerfile."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, TypedDict

from .. import aws_ecr as ecr
from .._core.assets import AssetStaging, IgnoreMode, SymlinkFollowMode
from .._core.docker import DockerCacheOption, DockerImageAssetSource
from .._core.resource import CfnResource
from .._core.stack import Stack
from .._core.stage import Stage
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = [
    "DockerCacheOption",
    "DockerImageAsset",
    "DockerImageAssetInvalidationOptions",
    "DockerImageAssetOptions",
    "NetworkMode",
    "Platform",
]

# goes into every hash, so that what is built anew is built anew for everybody
_VERSION = "1.21.0"


class NetworkMode:
    """Say how a build reaches the network."""

    DEFAULT: ClassVar[NetworkMode]
    HOST: ClassVar[NetworkMode]
    NONE: ClassVar[NetworkMode]

    def __init__(self, mode: str) -> None:
        self.mode = mode

    @staticmethod
    def from_container(container_id: str) -> NetworkMode:
        """Use the network of a container."""
        return NetworkMode(f"container:{container_id}")

    @staticmethod
    def custom(mode: str) -> NetworkMode:
        """Take a mode that isn't listed."""
        return NetworkMode(mode)


NetworkMode.DEFAULT, NetworkMode.HOST, NetworkMode.NONE = map(NetworkMode, ("default", "host", "none"))


class Platform:
    """Name the machine an image is for."""

    LINUX_AMD64: ClassVar[Platform]
    LINUX_ARM64: ClassVar[Platform]

    def __init__(self, platform: str) -> None:
        self.platform = platform

    @staticmethod
    def custom(platform: str) -> Platform:
        """Take a platform that isn't listed."""
        return Platform(platform)


Platform.LINUX_AMD64, Platform.LINUX_ARM64 = map(Platform, ("linux/amd64", "linux/arm64"))


class DockerImageAssetInvalidationOptions(Struct):
    """Say what an image is built anew for; by default for everything."""

    build_args: bool | None = None
    build_contexts: bool | None = None
    build_secrets: bool | None = None
    build_ssh: bool | None = None
    extra_hash: bool | None = None
    file: bool | None = None
    network_mode: bool | None = None
    outputs: bool | None = None
    platform: bool | None = None
    repository_name: bool | None = None
    target: bool | None = None


class DockerImageAssetOptions(TypedDict, total=False):
    """The options of an image that is built."""

    asset_name: str | None
    build_args: Mapping[str, str] | None
    build_contexts: Mapping[str, str] | None
    build_secrets: Mapping[str, str] | None
    build_ssh: str | None
    cache_disabled: bool | None
    cache_from: Sequence[DockerCacheOption | Mapping[str, Any]] | None
    cache_to: DockerCacheOption | Mapping[str, Any] | None
    display_name: str | None
    exclude: Sequence[str] | None
    extra_hash: str | None
    file: str | None
    follow_symlinks: SymlinkFollowMode | None
    ignore_mode: IgnoreMode | None
    invalidation: DockerImageAssetInvalidationOptions | Mapping[str, Any] | None
    network_mode: NetworkMode | None
    outputs: Sequence[str] | None
    platform: Platform | None
    target: str | None


class DockerImageAsset(Construct):
    """Build the image of a directory, and push it, when the stack is deployed.

    https://docs.aws.amazon.com/cdk/v2/guide/assets.html

    What ``.dockerignore`` names is left out of the directory.

    :param directory: where the Dockerfile and its files lie
    :param asset_name: what the asset is called; by default its hash
    :param build_args: arguments of the build; no tokens
    :param build_contexts: further directories for the build
    :param build_secrets: secrets for the build
    :param build_ssh: keys of SSH for the build
    :param cache_disabled: whether layers of earlier builds aren't used
    :param cache_from: where layers of earlier builds lie
    :param cache_to: where layers are kept
    :param display_name: what it is called while it is built; by default its path
    :param exclude: patterns of files to leave out
    :param extra_hash: more that changes the image's hash
    :param file: the Dockerfile; ``Dockerfile`` by default
    :param follow_symlinks: which symbolic links are followed
    :param ignore_mode: how patterns are read; as Docker reads them by default
    :param invalidation: what the image is built anew for
    :param network_mode: how the build reaches the network
    :param outputs: what the build writes
    :param platform: the machine the image is for; by default the one it is built on
    :param target: the stage of the Dockerfile that is built
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        directory: str,
        asset_name: str | None = None,
        build_args: Mapping[str, str] | None = None,
        build_contexts: Mapping[str, str] | None = None,
        build_secrets: Mapping[str, str] | None = None,
        build_ssh: str | None = None,
        cache_disabled: bool | None = None,
        cache_from: Sequence[DockerCacheOption | Mapping[str, Any]] | None = None,
        cache_to: DockerCacheOption | Mapping[str, Any] | None = None,
        display_name: str | None = None,
        exclude: Sequence[str] | None = None,
        extra_hash: str | None = None,
        file: str | None = None,
        follow_symlinks: SymlinkFollowMode | None = None,
        ignore_mode: IgnoreMode | None = None,
        invalidation: DockerImageAssetInvalidationOptions | Mapping[str, Any] | None = None,
        network_mode: NetworkMode | None = None,
        outputs: Sequence[str] | None = None,
        platform: Platform | None = None,
        target: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        self._refuse_tokens(directory=directory, build_ssh=build_ssh, extra_hash=extra_hash, file=file, target=target)
        for name, pairs in (
            ("build_args", build_args),
            ("build_contexts", build_contexts),
            ("build_secrets", build_secrets),
        ):
            for key, value in (pairs or {}).items():
                self._refuse_tokens(**{f"{name}[{key!r}]": key, f"{name}[{key!r}] ": value})
        folder = os.path.abspath(directory)
        if not os.path.exists(folder):
            raise self._refuse(f"Cannot find image directory at {folder}", "CannotFindImageDirectory")
        self._dockerfile = file or "Dockerfile"
        recipe = os.path.normpath(os.path.join(folder, self._dockerfile))
        if not os.path.exists(recipe):
            raise self._refuse(f"Cannot find file at {recipe}", "CannotFindFile")
        changes = {
            "user": ("extra_hash", extra_hash),
            "buildArgs": ("build_args", build_args),
            "buildContexts": ("build_contexts", build_contexts),
            "buildSecrets": ("build_secrets", build_secrets),
            "buildSsh": ("build_ssh", build_ssh),
            "target": ("target", target),
            "file": ("file", file),
            "networkMode": ("network_mode", {"mode": network_mode.mode} if network_mode else None),
            "platform": ("platform", {"platform": platform.platform} if platform else None),
            "outputs": ("outputs", outputs),
        }
        minds = DockerImageAssetInvalidationOptions.maybe(invalidation) or DockerImageAssetInvalidationOptions()
        more: dict[str, Any] = {
            name: value
            for name, (keyword, value) in changes.items()
            if getattr(minds, keyword) is not False and value is not None and value != ""
        }
        more["version"] = _VERSION
        staging = AssetStaging(
            self,
            "Staging",
            source_path=folder,
            exclude=self._excluded(folder, recipe, exclude),
            extra_hash=json.dumps(more, separators=(",", ":"), ensure_ascii=False),
            follow=follow_symlinks,
            ignore_mode=ignore_mode or IgnoreMode.DOCKER,
        )
        self.asset_hash: str = staging.asset_hash
        stack = Stack.of(self)
        self.asset_path: str = staging.relative_staged_path(stack)
        location = stack.synthesizer.add_docker_image_asset(
            DockerImageAssetSource(
                source_hash=self.asset_hash,
                asset_name=asset_name,
                directory_name=self.asset_path,
                display_name=display_name or asset_name or self.node.path.removeprefix(f"{stack.node.path}/"),
                docker_build_args=build_args,
                docker_build_contexts=build_contexts,
                docker_build_secrets=build_secrets,
                docker_build_ssh=build_ssh,
                docker_build_target=target,
                docker_cache_disabled=cache_disabled,
                docker_cache_from=[DockerCacheOption.of(each) for each in cache_from or ()] or None,
                docker_cache_to=DockerCacheOption.maybe(cache_to),
                docker_file=file,
                docker_outputs=outputs,
                network_mode=network_mode.mode if network_mode else None,
                platform=platform.platform if platform else None,
            )
        )
        self._build = (build_args, build_contexts, build_secrets, build_ssh, target)
        self.repository: ecr.IRepository = ecr.Repository.from_repository_name(
            self, "Repository", location.repository_name
        )
        self.image_uri: str = location.image_uri
        self.image_tag: str = location.image_tag or self.asset_hash

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="DockerImageAsset")

    def _refuse_tokens(self, **given: Any) -> None:
        for name, value in given.items():
            if Token.is_unresolved(value):
                raise self._refuse(
                    f"{name.strip()} is only known at deployment, but the image is built before", "CannotTokenValue"
                )

    def _excluded(self, folder: str, recipe: str, given: Sequence[str] | None) -> list[str]:
        excluded = list(given or ())
        ignored = os.path.join(folder, ".dockerignore")
        if os.path.exists(ignored):
            with open(ignored, encoding="utf-8") as file:
                lines = [line for line in file.read().split("\n") if line]
            excluded = [*lines, *excluded, "!.dockerignore"]
        stage = Stage.of(self)
        return [*excluded, f"!{os.path.basename(recipe)}", stage.outdir if stage is not None else "cdk.out"]

    def add_resource_metadata(self, resource: CfnResource, resource_property: str) -> None:
        """Tell local tools from which directory a resource's image is built."""
        if self.node.try_get_context("aws:cdk:enable-asset-metadata"):
            build_args, contexts, secrets, ssh, target = self._build
            for name, value in {
                "path": self.asset_path,
                "dockerfile-path": self._dockerfile,
                "docker-build-args": build_args,
                "docker-build-contexts": contexts,
                "docker-build-secrets": secrets,
                "docker-build-ssh": ssh,
                "docker-build-target": target,
                "property": resource_property,
            }.items():
                resource.add_metadata(f"aws:asset:{name}", value)
