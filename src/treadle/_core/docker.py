"""Images that are built when a stack is deployed: what is built, where it goes, and which files are left out."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .asset_destinations import destination_key, known_or, without_none
from .fn import Fn
from .structs import Struct
from .tokens import unresolved

if TYPE_CHECKING:
    from .asset_manifest import AssetManifest
    from .stack import Stack

__all__ = ["DockerCacheOption", "DockerImageAssetLocation", "DockerImageAssetSource"]


class DockerCacheOption(Struct):
    """A location of cached layers of an image build.

    :param type: the kind of cache, such as ``registry`` or ``s3``
    :param params: parameters of that kind of cache, by name; default none
    """

    type: str
    params: Mapping[str, str] | None = None


class DockerImageAssetSource(Struct):
    """The source of an image in the cloud assembly.

    :param source_hash: the hash of the source, which becomes the image's tag
    :param asset_name: a name of the image in scoped staging stacks; default none
    :param directory_name: the directory with the Dockerfile, relative to the assembly; this or executable is required
    :param display_name: the name that deployment tools show; default the hash
    :param docker_build_args: build arguments, by name; default none
    :param docker_build_contexts: further build contexts, by name: directories, URLs or images; default none
    :param docker_build_secrets: build secrets, by id; default none
    :param docker_build_ssh: the SSH agent socket or keys of the build; default none
    :param docker_build_target: the stage of the Dockerfile to build; default the last
    :param docker_cache_disabled: whether cached layers aren't used; default no
    :param docker_cache_from: locations from which cached layers are read; default none
    :param docker_cache_to: the location to which cached layers are written; default none
    :param docker_file: the Dockerfile, relative to the directory; default ``Dockerfile``
    :param docker_outputs: where the build writes its result; default the local images
    :param executable: a command that builds the image and prints its name; this or directory_name is required
    :param network_mode: the network of the build's RUN instructions; default Docker's own
    :param platform: the platform to build for, such as ``linux/arm64``; default Docker's own
    """

    source_hash: str
    asset_name: str | None = None
    directory_name: str | None = None
    display_name: str | None = None
    docker_build_args: Mapping[str, str] | None = None
    docker_build_contexts: Mapping[str, str] | None = None
    docker_build_secrets: Mapping[str, str] | None = None
    docker_build_ssh: str | None = None
    docker_build_target: str | None = None
    docker_cache_disabled: bool | None = None
    docker_cache_from: Sequence[DockerCacheOption] | None = None
    docker_cache_to: DockerCacheOption | None = None
    docker_file: str | None = None
    docker_outputs: Sequence[str] | None = None
    executable: Sequence[str] | None = None
    network_mode: str | None = None
    platform: str | None = None


class DockerImageAssetLocation(Struct):
    """The location of an image in ECR.

    :param image_uri: the image's address with its tag
    :param repository_name: the repository that has the image
    :param image_tag: the image's tag; default none
    """

    image_uri: str
    repository_name: str
    image_tag: str | None = None


def _cache(option: DockerCacheOption | None) -> dict[str, Any] | None:
    return None if option is None else without_none({"type": option.type, "params": option.params})


def add_image(
    manifest: AssetManifest,
    stack: Stack,
    asset: DockerImageAssetSource,
    repository: str,
    prefix: str,
    role: Mapping[str, Any],
) -> DockerImageAssetLocation:
    """Add an image to a stack's assets; return where it will be."""
    source = without_none(
        {
            "executable": asset.executable,
            "directory": asset.directory_name,
            "dockerBuildArgs": asset.docker_build_args,
            "dockerBuildContexts": asset.docker_build_contexts,
            "dockerBuildSecrets": asset.docker_build_secrets,
            "dockerBuildSsh": asset.docker_build_ssh,
            "dockerBuildTarget": asset.docker_build_target,
            "dockerFile": asset.docker_file,
            "networkMode": asset.network_mode,
            "platform": asset.platform,
            "dockerOutputs": asset.docker_outputs,
            "cacheFrom": [_cache(each) for each in asset.docker_cache_from] if asset.docker_cache_from else None,
            "cacheTo": _cache(asset.docker_cache_to),
            "cacheDisabled": asset.docker_cache_disabled,
        }
    )
    tag = f"{prefix}{asset.source_hash}"
    destination = without_none(
        {
            "repositoryName": repository,
            "imageTag": tag,
            "region": None if unresolved(stack.region) else stack.region,
            **role,
        }
    )
    key = f"{asset.asset_name}-{asset.source_hash}" if asset.asset_name else asset.source_hash
    entry = manifest.docker_images.setdefault(
        key, without_none({"displayName": asset.display_name, "source": source, "destinations": {}})
    )
    entry["destinations"][destination_key(stack, destination)] = destination
    account, region = known_or(stack.account, "${AWS::AccountId}"), known_or(stack.region, "${AWS::Region}")
    return DockerImageAssetLocation(
        image_uri=_cfnify(f"{account}.dkr.ecr.{region}.${{AWS::URLSuffix}}/{repository}:{tag}"),
        repository_name=_cfnify(repository),
        image_tag=_cfnify(tag),
    )


def _cfnify(text: str) -> str:
    return Fn.sub(text) if "${" in text else text


def _cleaned(path: str) -> str:
    return posixpath.normpath(path) if path else path


class DockerIgnore:
    """Read patterns as ``.dockerignore`` has them: the last that fits decides, and a directory includes its files.

    https://docs.docker.com/build/concepts/context/#dockerignore-files
    """

    def __init__(self) -> None:
        self._rules: list[tuple[bool, list[str], re.Pattern[str]]] = []

    def add(self, pattern: str) -> None:
        """Add a pattern; ``!`` in front takes files in again."""
        text = pattern.strip()
        if not text or pattern.startswith("#"):
            return
        negated = text.startswith("!")
        text = _cleaned(text[1:].strip() if negated else text)
        if len(text) > 1 and text.startswith("/"):
            text = text[1:]
        if text:
            # letters fit whatever their case, as in the library that the CDK reads such files with
            self._rules.append((negated, text.split("/"), re.compile(_expression(text), re.IGNORECASE | re.DOTALL)))

    def ignores(self, path: str) -> bool:
        """Return whether a path, relative to the directory's root, is excluded."""
        above = posixpath.dirname(path).split("/") if "/" in path else []
        ignored = False
        for negated, parts, rule in self._rules:
            if rule.fullmatch(path) or (above and _fits_above(above, parts, rule)):
                ignored = not negated
        return ignored


def _fits_above(above: list[str], parts: list[str], rule: re.Pattern[str]) -> bool:
    if "**" in parts:
        least = sum(part != "**" for part in parts)
        return any(rule.fullmatch("/".join(above[:depth])) for depth in range(least, len(above) + 1))
    return len(parts) <= len(above) and rule.fullmatch("/".join(above[: len(parts)])) is not None


def _expression(pattern: str) -> str:
    out = ""
    at = 0
    while at < len(pattern):
        char = pattern[at]
        if pattern.startswith("**", at):
            at += 3 if pattern.startswith("**/", at) else 2
            out += "(?:.*/)?" if at < len(pattern) else ".*"
            continue
        if char == "*":
            out += "[^/]*"
        elif char == "?":
            out += "[^/]"
        elif char == "[" and "]" in pattern[at + 2 :]:
            end = pattern.index("]", at + 2)
            out += pattern[at : end + 1]
            at = end
        elif char == "\\" and at + 1 < len(pattern):
            out += re.escape(pattern[at + 1])
            at += 1
        else:
            out += re.escape(char)
        at += 1
    return out
