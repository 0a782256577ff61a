"""Volumes of jobs that run on ECS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..aws_efs import IFileSystem

__all__ = ["EcsVolume", "EfsVolume", "HostVolume"]


def _switch(value: bool | None) -> str | None:
    return None if value is None else "ENABLED" if value else "DISABLED"


class EcsVolume:
    """Base class of a container's volumes.

    :param container_path: the absolute path within the container
    :param name: the volume's name, unique in the job
    :param readonly: whether the container can't write to it; default no
    """

    def __init__(self, *, container_path: str, name: str, readonly: bool | None = None) -> None:
        self.container_path = container_path
        self.name = name
        self.readonly = readonly

    @staticmethod
    def efs(
        *,
        container_path: str,
        file_system: IFileSystem,
        name: str,
        access_point_id: str | None = None,
        enable_transit_encryption: bool | None = None,
        readonly: bool | None = None,
        root_directory: str | None = None,
        transit_encryption_port: float | None = None,
        use_job_role: bool | None = None,
    ) -> EfsVolume:
        """Use an EFS file system; the keywords are those of `EfsVolume`."""
        return EfsVolume(
            container_path=container_path,
            file_system=file_system,
            name=name,
            access_point_id=access_point_id,
            enable_transit_encryption=enable_transit_encryption,
            readonly=readonly,
            root_directory=root_directory,
            transit_encryption_port=transit_encryption_port,
            use_job_role=use_job_role,
        )

    @staticmethod
    def host(
        *, container_path: str, name: str, host_path: str | None = None, readonly: bool | None = None
    ) -> HostVolume:
        """Use a directory of the instance; by default one that lives as long as the container."""
        return HostVolume(container_path=container_path, name=name, host_path=host_path, readonly=readonly)

    def _written(self) -> dict[str, Any]:
        raise NotImplementedError  # each implementation defines it


class EfsVolume(EcsVolume):
    """An EFS file system.

    https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html

    :param container_path: the absolute path within the container
    :param file_system: the file system that is mounted
    :param name: the volume's name, unique in the job
    :param access_point_id: the access point through which it is mounted; default none
    :param enable_transit_encryption: whether transfers are encrypted; default no
    :param readonly: whether the container can't write to it; default no
    :param root_directory: the directory that is mounted; default ``/``
    :param transit_encryption_port: the port of encrypted transfers; default chosen by EFS
    :param use_job_role: whether the job's role decides on access; default no
    """

    def __init__(
        self,
        *,
        container_path: str,
        file_system: IFileSystem,
        name: str,
        access_point_id: str | None = None,
        enable_transit_encryption: bool | None = None,
        readonly: bool | None = None,
        root_directory: str | None = None,
        transit_encryption_port: float | None = None,
        use_job_role: bool | None = None,
    ) -> None:
        super().__init__(container_path=container_path, name=name, readonly=readonly)
        self.file_system = file_system
        self.access_point_id = access_point_id
        self.enable_transit_encryption = enable_transit_encryption
        self.root_directory = root_directory
        self.transit_encryption_port = transit_encryption_port
        self.use_job_role = use_job_role

    @staticmethod
    def is_efs_volume(x: object) -> bool:
        """Return whether ``x`` is an EfsVolume."""
        return isinstance(x, EfsVolume)

    def _written(self) -> dict[str, Any]:
        authorization = None
        if self.access_point_id or self.use_job_role:
            authorization = {"AccessPointId": self.access_point_id, "Iam": _switch(self.use_job_role)}
        configuration = {
            "AuthorizationConfig": authorization,
            "FileSystemId": self.file_system.file_system_id,
            "RootDirectory": self.root_directory,
            "TransitEncryption": _switch(self.enable_transit_encryption),
            "TransitEncryptionPort": self.transit_encryption_port,
        }
        return {"EfsVolumeConfiguration": configuration, "Name": self.name}


class HostVolume(EcsVolume):
    """A directory of the instance.

    :param container_path: the absolute path within the container
    :param name: the volume's name, unique in the job
    :param host_path: the absolute path on the instance; default a directory that lives as long as the container
    :param readonly: whether the container can't write to it; default no
    """

    def __init__(
        self, *, container_path: str, name: str, host_path: str | None = None, readonly: bool | None = None
    ) -> None:
        super().__init__(container_path=container_path, name=name, readonly=readonly)
        self.host_path = host_path

    @staticmethod
    def is_host_volume(x: object) -> bool:
        """Return whether ``x`` is a HostVolume."""
        return isinstance(x, HostVolume)

    def _written(self) -> dict[str, Any]:
        return {"Host": {"SourcePath": self.host_path}, "Name": self.name}
