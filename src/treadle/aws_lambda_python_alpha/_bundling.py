"""Bundles a Python function's source with the packages that it names, on this machine first.

Step by step as the CDK's container does it: copy the source, export the lock file to requirements.txt, install. On this
machine pip fetches the wheels of the function's platform and version, so nothing is compiled here.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Protocol

from .. import aws_lambda as lambda_
from .._core.assets import AssetHashType
from .._core.bundling import OUTPUT, BundlingFileAccess, DockerImage, DockerVolume, run_step
from .._core.bundling import BundlingOptions as ContainerOptions
from .._core.structs import Struct
from ..errors import AuthoringError

__all__ = ["BundlingOptions", "ICommandHooks"]

# the file that names the packages → the command that writes requirements.txt from it
_EXPORTS: dict[str, Sequence[str]] = {
    "Pipfile": ("pipenv", "requirements"),
    "poetry.lock": ("poetry", "export", "--format", "requirements.txt"),
    "uv.lock": ("uv", "export", "--frozen", "--no-emit-workspace", "--no-dev", "--no-editable"),
    "requirements.txt": (),
}
_WHEELS = {
    "x86_64": ("manylinux2014_x86_64", "manylinux_2_17_x86_64", "manylinux_2_28_x86_64"),
    "arm64": ("manylinux2014_aarch64", "manylinux_2_17_aarch64", "manylinux_2_28_aarch64"),
}


class ICommandHooks(Protocol):
    """Shell commands around the installation; jsii apps implement it with camel-case names, which count too."""

    def before_bundling(self, input_dir: str, output_dir: str) -> list[str]:
        """Return the commands before anything is copied."""

    def after_bundling(self, input_dir: str, output_dir: str) -> list[str]:
        """Return the commands after the packages are installed."""


class BundlingOptions(Struct):
    """The bundling of a Python function, on this machine unless an image, an entrypoint or a command is given.

    :param asset_excludes: names and patterns of the source to leave out, such as ``.venv``; on this machine alone;
        default none
    :param asset_hash: a hash of your own, for asset_hash_type CUSTOM; default computed
    :param asset_hash_type: whether the source or the bundled output is hashed; default the source
    :param build_args: arguments for building the CDK's image; without effect, since treadle builds none
    :param bundling_file_access: how the CDK gets files into the container; without effect, since treadle mounts them
    :param command: the command that bundles, in a container; default treadle's own steps on this machine
    :param command_hooks: shell commands to run before and after the installation, on this machine; default none
    :param entrypoint: the container's entrypoint; default the image's own
    :param environment: environment variables of the bundling; default none
    :param image: the image in which to bundle; default the runtime's, when a container is used
    :param network: the Docker network of the container; default Docker's own
    :param output_path_suffix: the folder of the output that the files go to; default its top, ``python`` for layers
    :param platform: the container's platform, such as ``linux/arm64``; default Docker's own
    :param poetry_include_hashes: whether hashes are exported from ``poetry.lock``; default no
    :param poetry_without_urls: whether URLs of package sources are left out of the export; default no
    :param security_opt: a security option of the container; default none
    :param user: the user (``uid:gid``) in the container; default the current one
    :param volumes: further volumes of the container; default none
    :param volumes_from: containers whose volumes are mounted; default none
    :param working_directory: the directory in which the command runs; default ``/asset-input``
    """

    asset_excludes: Sequence[str] | None = None
    asset_hash: str | None = None
    asset_hash_type: AssetHashType | None = None
    build_args: Mapping[str, str] | None = None
    bundling_file_access: BundlingFileAccess | None = None
    command: Sequence[str] | None = None
    command_hooks: Any = None
    entrypoint: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    image: DockerImage | None = None
    network: str | None = None
    output_path_suffix: str | None = None
    platform: str | None = None
    poetry_include_hashes: bool | None = None
    poetry_without_urls: bool | None = None
    security_opt: str | None = None
    user: str | None = None
    volumes: Sequence[DockerVolume | Mapping[str, Any]] | None = None
    volumes_from: Sequence[str] | None = None
    working_directory: str | None = None


def bundled_code(
    entry: str,
    runtime: lambda_.Runtime,
    architecture: lambda_.Architecture | None,
    given: BundlingOptions | Mapping[str, Any] | None,
    *,
    skip: bool,
    suffix: str = "",
) -> lambda_.Code:
    """Return the code of a Python function or layer.

    :param skip: take the source as it is, for a stack that isn't bundled
    :param suffix: the folder of the output that the files go to
    """
    options = BundlingOptions.maybe(given) or BundlingOptions()
    bundling = None
    if not skip:
        bundling = _container_options(entry, runtime, architecture or lambda_.Architecture.X86_64, options, suffix)
    return lambda_.Code.from_asset(
        entry,
        asset_hash=options.asset_hash,
        asset_hash_type=options.asset_hash_type,
        exclude=["*.pyc"],
        bundling=bundling,
    )


def _container_options(
    entry: str, runtime: lambda_.Runtime, architecture: lambda_.Architecture, options: BundlingOptions, suffix: str
) -> ContainerOptions:
    own = {name: getattr(options, name) for name in ("entrypoint", "environment", "network", "platform", "user")}
    chosen = options.image is not None or options.command is not None or options.entrypoint is not None
    suffix = options.output_path_suffix or suffix
    if os.path.relpath(os.path.join(OUTPUT, suffix), OUTPUT).startswith(".."):
        raise AuthoringError(f"output_path_suffix: {suffix!r} leaves the output folder", code="BundlingOutput")
    return ContainerOptions(
        image=options.image or runtime.bundling_image,
        command=options.command,
        local=None if chosen else _LocalBundling(entry, runtime.name, architecture.name, options, suffix),
        volumes=options.volumes,
        volumes_from=options.volumes_from,
        security_opt=options.security_opt,
        working_directory=options.working_directory,
        bundling_file_access=options.bundling_file_access,
        **own,
    )


class _LocalBundling:
    """Bundles on this machine."""

    def __init__(self, entry: str, runtime: str, architecture: str, options: BundlingOptions, suffix: str) -> None:
        self._entry = entry
        self._version = runtime.removeprefix("python")
        self._architecture = architecture
        self._options = options
        self._suffix = suffix

    def try_bundle(self, output_dir: str, options: Any) -> bool:
        """Copy the source and install what it names."""
        output = os.path.join(output_dir, self._suffix) if self._suffix else output_dir
        os.makedirs(output, exist_ok=True)
        self._run_hooks("before_bundling", output)
        manager = next((name for name in _EXPORTS if os.path.exists(os.path.join(self._entry, name))), None)
        excludes = [*(self._options.asset_excludes or ()), *([".python-version"] if manager == "uv.lock" else [])]
        _copy(Path(self._entry), Path(output), excludes)
        if manager is not None:
            self._export(manager, output)
            self._install(output)
        self._run_hooks("after_bundling", output)
        return True

    def _export(self, manager: str, output: str) -> None:
        command = list(_EXPORTS[manager])
        if not command:
            return
        if manager == "poetry.lock":
            command += [] if self._options.poetry_include_hashes else ["--without-hashes"]
            command += ["--without-urls"] if self._options.poetry_without_urls else []
        if shutil.which(command[0]) is None:
            raise AuthoringError(
                f"{self._entry} has a {manager}, and there is no {command[0]!r} on the PATH; install it, or give "
                "BundlingOptions(image=…) to bundle in a container",
                code="BundlingTool",
            )
        text = run_step(command, output, self._environment())
        Path(output, "requirements.txt").write_text(text, encoding="utf-8")

    def _install(self, output: str) -> None:
        wheels = _WHEELS.get(self._architecture, _WHEELS["x86_64"])
        platforms = [part for name in wheels for part in ("--platform", name)]
        version = ["--python-version", self._version] if self._version else []
        command = [sys.executable, "-m", "pip", "install", "-r", "requirements.txt", "-t", output]
        command += ["--only-binary=:all:", "--implementation", "cp", "--disable-pip-version-check", "--quiet"]
        run_step([*command, *platforms, *version], output, self._environment())

    def _run_hooks(self, name: str, output: str) -> None:
        hooks = self._options.command_hooks
        method = getattr(hooks, name, None) or getattr(hooks, name.replace("_b", "B"), None)
        for command in (method(self._entry, output) or ()) if method is not None else ():
            run_step(["bash", "-c", command], output, self._environment())

    def _environment(self) -> dict[str, str]:
        return {**os.environ, **(self._options.environment or {})}


def _copy(source: Path, target: Path, excludes: Sequence[str]) -> None:
    """Copy a folder's files, those that links lead to included; a pattern with a slash counts from its top."""

    def left_out(folder: str, names: list[str]) -> set[str]:
        below = Path(folder).relative_to(source).as_posix()
        found = set()
        for name in names:
            path = name if below == "." else f"{below}/{name}"
            for pattern in excludes:
                plain = pattern.strip("/")
                if fnmatch(path if "/" in plain else name, plain):
                    found.add(name)
        return found

    shutil.copytree(source, target, ignore=left_out, dirs_exist_ok=True)
