"""Bundling: a step that makes the files of an asset from its source, here first and in a container otherwise.

https://docs.aws.amazon.com/cdk/v2/guide/assets.html
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Protocol

from ..errors import AuthoringError
from .structs import Struct

__all__ = [
    "BundlingFileAccess",
    "BundlingOptions",
    "BundlingOutput",
    "DockerImage",
    "DockerVolume",
    "DockerVolumeConsistency",
    "ILocalBundling",
    "bundle",
    "docker_command",
    "run_step",
]

INPUT, OUTPUT = "/asset-input", "/asset-output"


class BundlingOutput(Enum):
    """Packaging of a bundling step's output."""

    ARCHIVED = "archived"
    NOT_ARCHIVED = "not-archived"
    AUTO_DISCOVER = "auto-discover"
    SINGLE_FILE = "single-file"


class BundlingFileAccess(Enum):
    """Ways to get files in and out of a bundling container."""

    VOLUME_COPY = "VOLUME_COPY"
    BIND_MOUNT = "BIND_MOUNT"


class DockerVolumeConsistency(Enum):
    """Consistency between a mounted directory and its source; macOS alone distinguishes."""

    CONSISTENT = "consistent"
    DELEGATED = "delegated"
    CACHED = "cached"


class DockerVolume(Struct):
    """A directory of this machine mounted into a container.

    :param container_path: the absolute path within the container
    :param host_path: the absolute path on this machine
    :param consistency: how strictly the two must agree; default DELEGATED
    """

    container_path: str
    host_path: str
    consistency: DockerVolumeConsistency | None = None


class ILocalBundling(Protocol):
    """Bundle on this machine."""

    def try_bundle(self, output_dir: str, options: Any) -> bool:
        """Write the files into ``output_dir``; return False to leave it to the container."""


class DockerImage:
    """An image that bundling steps run in.

    :param image: the image's name, with its tag or digest
    """

    def __init__(self, image: str, _folder: str | None = None, _build: Sequence[str] = ()) -> None:
        self.image: str = image
        self._folder = _folder
        self._build = list(_build)

    @staticmethod
    def from_registry(image: str) -> DockerImage:
        """Return an image of a registry."""
        return DockerImage(image)

    @staticmethod
    def from_build(
        path: str,
        *,
        build_args: Mapping[str, str] | None = None,
        file: str | None = None,
        platform: str | None = None,
        network: str | None = None,
        target_stage: str | None = None,
    ) -> DockerImage:
        """Return the image of a folder with a Dockerfile; it is built when it is first used."""
        options = []
        for name, value in sorted((build_args or {}).items()):
            options += ["--build-arg", f"{name}={value}"]
        for option, given in (("--platform", platform), ("--network", network), ("--target", target_stage)):
            options += [option, given] if given is not None else []
        options += ["-f", os.path.join(path, file)] if file is not None else []
        import hashlib

        digest = hashlib.sha256("\n".join([os.path.abspath(path), *options]).encode()).hexdigest()[:32]
        return DockerImage(f"treadle-{digest}", path, options)

    def prepare(self) -> str:
        """Build the image when it is one that is built here, and return its name."""
        if self._folder is not None:
            run_step([_docker(), "build", "-t", self.image, *self._build, self._folder])
        return self.image


class BundlingOptions(Struct):
    """The bundling of an asset's files; what the container leaves at ``/asset-output`` is the asset.

    :param image: the image in which the command runs
    :param bundling_file_access: how the CDK gets files into the container; without effect, since treadle mounts them
    :param command: the command to run, with its arguments; default the image's own
    :param entrypoint: the entrypoint and its arguments; default the image's own
    :param environment: environment variables of the container; default none
    :param local: an object whose ``try_bundle`` bundles on this machine, or returns False for the container; default
        none
    :param network: the Docker network of the container; default Docker's own
    :param output_type: whether the output is one archive, files to zip or one file; default AUTO_DISCOVER
    :param platform: the container's platform, such as ``linux/arm64``; default Docker's own
    :param security_opt: a security option of the container; default none
    :param user: the user (``uid:gid``) in the container; default the current one
    :param volumes: further directories to mount; default none
    :param volumes_from: containers whose volumes are mounted too; default none
    :param working_directory: the directory in which the command runs; default ``/asset-input``, the source
    """

    image: DockerImage
    bundling_file_access: BundlingFileAccess | None = None
    command: Sequence[str] | None = None
    entrypoint: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    local: Any = None
    network: str | None = None
    output_type: BundlingOutput | None = None
    platform: str | None = None
    security_opt: str | None = None
    user: str | None = None
    volumes: Sequence[DockerVolume | Mapping[str, Any]] | None = None
    volumes_from: Sequence[str] | None = None
    working_directory: str | None = None


def bundle(options: BundlingOptions, source: str, output: str, path: str) -> None:
    """Create the files of an asset.

    :param source: the folder of the source
    :param output: an empty folder
    :param path: the construct's path, for messages
    :raises AuthoringError: when neither this machine nor Docker could do it, or nothing was made
    """
    local = options.local
    if local is None or not local.try_bundle(output, options):
        _run_container(options, source, output)
    if not os.listdir(output):
        raise AuthoringError(
            f"Bundling did not produce any output. Check that content is written to {OUTPUT}.",
            code="BundlingOutput",
            path=path,
        )


def docker_command(options: BundlingOptions, image: str, source: str, output: str) -> list[str]:
    """Return the command that runs a bundling step in a container."""
    user = options.user or (f"{os.getuid()}:{os.getgid()}" if hasattr(os, "getuid") else "1000:1000")
    command = [_docker(), "run", "--rm", "-u", user]
    for option, given in (
        ("--security-opt", options.security_opt),
        ("--network", options.network),
        ("--platform", options.platform),
    ):
        command += [option, given] if given is not None else []
    for name in options.volumes_from or ():
        command += ["--volumes-from", name]
    mounts = [
        DockerVolume(host_path=source, container_path=INPUT),
        DockerVolume(host_path=output, container_path=OUTPUT),
        *(DockerVolume.of(volume) for volume in options.volumes or ()),
    ]
    for mount in mounts:
        consistency = (mount.consistency or DockerVolumeConsistency.DELEGATED).value
        command += ["-v", f"{mount.host_path}:{mount.container_path}:{consistency}"]
    for name, value in (options.environment or {}).items():
        command += ["--env", f"{name}={value}"]
    command += ["-w", options.working_directory or INPUT]
    entrypoint = list(options.entrypoint or ())
    command += ["--entrypoint", entrypoint[0]] if entrypoint else []
    return [*command, image, *entrypoint[1:], *(options.command or ())]


def _run_container(options: BundlingOptions, source: str, output: str) -> None:
    run_step(docker_command(options, options.image.prepare(), source, output))


def _docker() -> str:
    import shutil  # here and below: modules that only a bundled asset needs aren't loaded with an app

    name = os.environ.get("CDK_DOCKER", "docker")
    if shutil.which(name) is None:
        raise AuthoringError(
            f"bundling runs in a container, and there is no {name!r} on the PATH; install Docker, name another program "
            "in CDK_DOCKER, or give BundlingOptions(local=…)",
            code="BundlingDocker",
        )
    return name


def run_step(command: Sequence[str], folder: str | None = None, environment: Mapping[str, str] | None = None) -> str:
    """Run a command of a bundling step and return what it wrote.

    :raises AuthoringError: when it can't be run or fails, with the end of its error output
    """
    import subprocess

    env = None if environment is None else dict(environment)
    try:
        done = subprocess.run(
            command, cwd=folder, env=env, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL
        )
    except OSError as error:
        raise AuthoringError(f"{command[0]} can't be run: {error}", code="Bundling") from None
    if done.returncode != 0:
        raise AuthoringError(
            f"bundling failed with status {done.returncode}: {' '.join(command)}\n{done.stderr.strip()[-2000:]}",
            code="Bundling",
        )
    return done.stdout
