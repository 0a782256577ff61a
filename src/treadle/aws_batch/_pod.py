"""Containers and volumes of jobs that run on EKS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from .._core.lazy import Lazy
from .._core.quantities import Size
from .._core.tokens import number_text
from ..constructs import Construct
from ..errors import UnsupportedError

if TYPE_CHECKING:
    from .. import aws_iam as iam
    from ..aws_ecs import ContainerImage

__all__ = [
    "EksContainerDefinition",
    "EksVolume",
    "EmptyDirMediumType",
    "EmptyDirVolume",
    "HostPathVolume",
    "ImagePullPolicy",
    "SecretPathVolume",
]


class ImagePullPolicy(Enum):
    """When an image is pulled."""

    ALWAYS = "Always"
    IF_NOT_PRESENT = "IfNotPresent"
    NEVER = "Never"


class EmptyDirMediumType(Enum):
    """Storage of an empty directory."""

    DISK = ""
    MEMORY = "Memory"


def _mebibytes(size: Size | None) -> str | None:
    return f"{number_text(size.to_mebibytes())}Mi" if size is not None else None


class EksVolume:
    """Base class of a pod's volumes.

    :param name: the volume's name, unique in the pod
    :param mount_path: the absolute path within the container; default not mounted
    :param readonly: whether the container can't write to it; default no
    """

    def __init__(self, *, name: str, mount_path: str | None = None, readonly: bool | None = None) -> None:
        self.name = name
        self.container_path = mount_path
        self.readonly = readonly

    @staticmethod
    def empty_dir(
        *,
        name: str,
        medium: EmptyDirMediumType | None = None,
        mount_path: str | None = None,
        readonly: bool | None = None,
        size_limit: Size | None = None,
    ) -> EmptyDirVolume:
        """Create a directory that lives as long as the pod."""
        return EmptyDirVolume(name=name, medium=medium, mount_path=mount_path, readonly=readonly, size_limit=size_limit)

    @staticmethod
    def host_path(
        *, host_path: str, name: str, mount_path: str | None = None, readonly: bool | None = None
    ) -> HostPathVolume:
        """Use a directory of the instance."""
        return HostPathVolume(host_path=host_path, name=name, mount_path=mount_path, readonly=readonly)

    @staticmethod
    def secret(
        *,
        name: str,
        secret_name: str,
        mount_path: str | None = None,
        optional: bool | None = None,
        readonly: bool | None = None,
    ) -> SecretPathVolume:
        """Use a Kubernetes secret, as files."""
        return SecretPathVolume(
            name=name, secret_name=secret_name, mount_path=mount_path, optional=optional, readonly=readonly
        )

    def _written(self) -> dict[str, Any]:
        raise NotImplementedError  # each implementation defines it


class EmptyDirVolume(EksVolume):
    """A directory that lives as long as the pod.

    :param name: the volume's name, unique in the pod
    :param medium: whether it is kept on disk or in memory; default DISK
    :param mount_path: the absolute path within the container; default not mounted
    :param readonly: whether the container can't write to it; default no
    :param size_limit: how large it may become, written in MiB; default no limit
    """

    def __init__(
        self,
        *,
        name: str,
        medium: EmptyDirMediumType | None = None,
        mount_path: str | None = None,
        readonly: bool | None = None,
        size_limit: Size | None = None,
    ) -> None:
        super().__init__(name=name, mount_path=mount_path, readonly=readonly)
        self.medium = medium
        self.size_limit = size_limit

    @staticmethod
    def is_empty_dir_volume(x: object) -> bool:
        """Return whether ``x`` is an EmptyDirVolume."""
        return isinstance(x, EmptyDirVolume)

    def _written(self) -> dict[str, Any]:
        medium = self.medium.value if self.medium is not None else None
        return {"EmptyDir": {"Medium": medium, "SizeLimit": _mebibytes(self.size_limit)}, "Name": self.name}


class HostPathVolume(EksVolume):
    """A directory of the instance.

    :param host_path: the absolute path on the instance
    :param name: the volume's name, unique in the pod
    :param mount_path: the absolute path within the container; default not mounted
    :param readonly: whether the container can't write to it; default no
    """

    def __init__(
        self, *, host_path: str, name: str, mount_path: str | None = None, readonly: bool | None = None
    ) -> None:
        super().__init__(name=name, mount_path=mount_path, readonly=readonly)
        self.path = host_path

    @staticmethod
    def is_host_path_volume(x: object) -> bool:
        """Return whether ``x`` is a HostPathVolume."""
        return isinstance(x, HostPathVolume)

    def _written(self) -> dict[str, Any]:
        return {"HostPath": {"Path": self.path}, "Name": self.name}


class SecretPathVolume(EksVolume):
    """A secret of Kubernetes, as files.

    :param name: the volume's name, unique in the pod
    :param secret_name: the name of the Kubernetes secret
    :param mount_path: the absolute path within the container; default not mounted
    :param optional: whether the pod starts without the secret; default yes
    :param readonly: whether the container can't write to it; default no
    """

    def __init__(
        self,
        *,
        name: str,
        secret_name: str,
        mount_path: str | None = None,
        optional: bool | None = None,
        readonly: bool | None = None,
    ) -> None:
        super().__init__(name=name, mount_path=mount_path, readonly=readonly)
        self.secret_name = secret_name
        self.optional: bool = True if optional is None else optional

    @staticmethod
    def is_secret_path_volume(x: object) -> bool:
        """Return whether ``x`` is a SecretPathVolume."""
        return isinstance(x, SecretPathVolume)

    def _written(self) -> dict[str, Any]:
        return {"Name": self.name, "Secret": {"Optional": self.optional, "SecretName": self.secret_name}}


class _AsTask:
    """The part of a task definition that an image binds to; a pod has no role to pull with."""

    def __init__(self) -> None:
        self.task_definition = self

    def obtain_execution_role(self) -> iam.IRole:
        raise UnsupportedError(
            "EksContainerDefinition: pods pull images with the role of their machine, so no role can be granted that "
            "here; name the image with ContainerImage.from_registry",
            code="EksContainerImage",
        )


class EksContainerDefinition(Construct):
    """A container of a job on EKS.

    https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainer.html

    :param image: the image that the container runs
    :param args: arguments in place of the image's CMD; default the image's own
    :param command: the command in place of the image's ENTRYPOINT; default the image's own
    :param cpu_limit: how many virtual CPUs it gets at most; default no limit
    :param cpu_reservation: how many virtual CPUs it reserves; default none
    :param env: environment variables, by name; default none
    :param gpu_limit: how many GPUs it gets at most; default none
    :param gpu_reservation: how many GPUs it reserves; default none
    :param image_pull_policy: when the image is pulled; default ALWAYS with tag ``latest``, else IF_NOT_PRESENT
    :param memory_limit: how much memory it gets at most, written in MiB; default no limit
    :param memory_reservation: how much memory it reserves, written in MiB; default none
    :param name: the container's name; default ``Default``
    :param privileged: whether the container has all rights on its instance; default no
    :param readonly_root_filesystem: whether its file system can't be written; default no
    :param run_as_group: the group it runs as; default the image's own
    :param run_as_root: whether it may run as root; default by the image
    :param run_as_user: the user it runs as; default the image's own
    :param volumes: volumes that the container mounts; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        image: ContainerImage,
        args: Sequence[str] | None = None,
        command: Sequence[str] | None = None,
        cpu_limit: float | None = None,
        cpu_reservation: float | None = None,
        env: Mapping[str, str] | None = None,
        gpu_limit: float | None = None,
        gpu_reservation: float | None = None,
        image_pull_policy: ImagePullPolicy | None = None,
        memory_limit: Size | None = None,
        memory_reservation: Size | None = None,
        name: str | None = None,
        privileged: bool | None = None,
        readonly_root_filesystem: bool | None = None,
        run_as_group: float | None = None,
        run_as_root: bool | None = None,
        run_as_user: float | None = None,
        volumes: Sequence[EksVolume] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.image = image
        self.volumes: list[EksVolume] = list(volumes or ())
        task: Any = _AsTask()
        bound = image.bind(self, task)
        self._properties = {
            "Args": args,
            "Command": command,
            "Env": [{"Name": key, "Value": value} for key, value in (env or {}).items()],
            "Image": bound.image_name,
            "ImagePullPolicy": image_pull_policy.value if image_pull_policy else None,
            "Name": name,
            "Resources": {
                "Limits": {"cpu": cpu_limit, "memory": _mebibytes(memory_limit), "nvidia.com/gpu": gpu_limit},
                "Requests": {
                    "cpu": cpu_reservation,
                    "memory": _mebibytes(memory_reservation),
                    "nvidia.com/gpu": gpu_reservation,
                },
            },
            "SecurityContext": {
                "Privileged": privileged,
                "ReadOnlyRootFilesystem": readonly_root_filesystem,
                "RunAsGroup": run_as_group,
                "RunAsNonRoot": not run_as_root,
                "RunAsUser": run_as_user,
            },
        }

    def add_volume(self, volume: EksVolume) -> None:
        """Add a volume the container can mount."""
        self.volumes.append(volume)

    def _mounts(self) -> list[dict[str, Any]]:
        return [
            {"MountPath": each.container_path, "Name": each.name, "ReadOnly": each.readonly} for each in self.volumes
        ]

    def _written(self) -> dict[str, Any]:
        return {**self._properties, "VolumeMounts": Lazy.any(self._mounts, omit_empty_array=True)}
