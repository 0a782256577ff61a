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
    """The network of an image build.

    :param mode: the mode in Docker: ``default``, ``host``, ``none`` or ``container:<id>``
    """

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
        """Use a mode that isn't listed."""
        return NetworkMode(mode)


NetworkMode.DEFAULT, NetworkMode.HOST, NetworkMode.NONE = map(NetworkMode, ("default", "host", "none"))


class Platform:
    """The platform of an image.

    :param platform: the platform in Docker, such as ``linux/arm64``
    """

    LINUX_AMD64: ClassVar[Platform]
    LINUX_ARM64: ClassVar[Platform]

    def __init__(self, platform: str) -> None:
        self.platform = platform

    @staticmethod
    def custom(platform: str) -> Platform:
        """Use a platform that isn't listed."""
        return Platform(platform)


Platform.LINUX_AMD64, Platform.LINUX_ARM64 = map(Platform, ("linux/amd64", "linux/arm64"))


class DockerImageAssetInvalidationOptions(Struct):
    """The options on which an image's hash depends; by default all.

    :param build_args: whether the hash depends on build_args; default yes
    :param build_contexts: whether the hash depends on build_contexts; default yes
    :param build_secrets: whether the hash depends on build_secrets; default yes
    :param build_ssh: whether the hash depends on build_ssh; default yes
    :param extra_hash: whether the hash depends on extra_hash; default yes
    :param file: whether the hash depends on file; default yes
    :param network_mode: whether the hash depends on network_mode; default yes
    :param outputs: whether the hash depends on outputs; default yes
    :param platform: whether the hash depends on platform; default yes
    :param repository_name: whether the hash depends on the repository's name; default yes
    :param target: whether the hash depends on target; default yes
    """

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
    """The options of an image that is built. The keywords of :class:`DockerImageAsset`."""

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

    :param directory: the directory with the Dockerfile and its files
    :param asset_name: a name of the asset in scoped staging stacks; default none
    :param build_args: build arguments, by name; no tokens; default none
    :param build_contexts: further build contexts, by name: directories, URLs or images; no tokens; default none
    :param build_secrets: build secrets, by id; no tokens; default none
    :param build_ssh: the SSH agent socket or keys of the build; default none
    :param cache_disabled: whether cached layers aren't used; default no
    :param cache_from: locations from which cached layers are read; default none
    :param cache_to: the location to which cached layers are written; default none
    :param display_name: the name that deployment tools show; default the construct's path
    :param exclude: patterns of the files to leave out, besides ``.dockerignore``; default none
    :param extra_hash: a further text that changes the hash; default none
    :param file: the Dockerfile, relative to the directory; default ``Dockerfile``
    :param follow_symlinks: which symbolic links are followed rather than copied; default EXTERNAL, those that lead
        outside
    :param ignore_mode: whether the patterns of exclude are globs, .gitignore or .dockerignore rules; default DOCKER
    :param invalidation: what the image's hash depends on; default everything
    :param network_mode: the network of the build's RUN instructions; default Docker's own
    :param outputs: where the build writes its result; default the local images
    :param platform: the platform to build for; default that of the machine that builds
    :param target: the stage of the Dockerfile to build; default the last
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
        """Write the image's local directory into a resource's metadata, for local tools."""
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
