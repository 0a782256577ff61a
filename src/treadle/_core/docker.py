"""Images that are built when a stack is deployed: what is built, where it goes, and which files are left out."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .asset_destinations import destination_key, known_or
from .fn import Fn
from .structs import Struct
from .tokens import unresolved

if TYPE_CHECKING:
    from .stack import Stack
    from .synthesizers import AssetManifest

__all__ = ["DockerCacheOption", "DockerImageAssetLocation", "DockerImageAssetSource"]


class DockerCacheOption(Struct):
    """Say where layers of a build are kept.

    :param type: such as ``registry`` or ``s3``
    :param params: what the kind of cache needs
    """

    type: str
    params: Mapping[str, str] | None = None


class DockerImageAssetSource(Struct):
    """An image as it lies in the cloud assembly, before it is built."""

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
    """Where an image will be in ECR."""

    image_uri: str
    repository_name: str
    image_tag: str | None = None


def _known(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item is not None}


def _cache(option: DockerCacheOption | None) -> dict[str, Any] | None:
    return None if option is None else _known({"type": option.type, "params": option.params})


def add_image(
    manifest: AssetManifest,
    stack: Stack,
    asset: DockerImageAssetSource,
    repository: str,
    prefix: str,
    role: Mapping[str, Any],
) -> DockerImageAssetLocation:
    """Add an image to a stack's assets; return where it will be."""
    source = _known(
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
    destination = _known(
        {
            "repositoryName": repository,
            "imageTag": tag,
            "region": None if unresolved(stack.region) else stack.region,
            **role,
        }
    )
    key = f"{asset.asset_name}-{asset.source_hash}" if asset.asset_name else asset.source_hash
    entry = manifest.docker_images.setdefault(
        key, _known({"displayName": asset.display_name, "source": source, "destinations": {}})
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
    """Read patterns as ``.dockerignore`` has them: the last that fits decides, and a directory stands for its files.

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
        """Tell whether a path, seen from the directory's root, is left out."""
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
