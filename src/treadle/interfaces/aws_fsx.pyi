# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BackupReference(Struct):
    backup_id: str
    resource_arn: str

class DataRepositoryAssociationReference(Struct):
    association_id: str

class FileCacheReference(Struct):
    file_cache_id: str
    resource_arn: str

class FileSystemReference(Struct):
    file_system_id: str

class S3AccessPointAttachmentReference(Struct):
    s3_access_point_attachment_name: str

class SnapshotReference(Struct):
    snapshot_id: str

class StorageVirtualMachineReference(Struct):
    storage_virtual_machine_id: str

class VolumeReference(Struct):
    volume_id: str

class IBackupRef(Protocol):
    @property
    def backup_ref(self) -> BackupReference: ...

class IDataRepositoryAssociationRef(Protocol):
    @property
    def data_repository_association_ref(self) -> DataRepositoryAssociationReference: ...

class IFileCacheRef(Protocol):
    @property
    def file_cache_ref(self) -> FileCacheReference: ...

class IFileSystemRef(Protocol):
    @property
    def file_system_ref(self) -> FileSystemReference: ...

class IS3AccessPointAttachmentRef(Protocol):
    @property
    def s3_access_point_attachment_ref(self) -> S3AccessPointAttachmentReference: ...

class ISnapshotRef(Protocol):
    @property
    def snapshot_ref(self) -> SnapshotReference: ...

class IStorageVirtualMachineRef(Protocol):
    @property
    def storage_virtual_machine_ref(self) -> StorageVirtualMachineReference: ...

class IVolumeRef(Protocol):
    @property
    def volume_ref(self) -> VolumeReference: ...
