# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessPointReference(Struct):
    access_point_arn: str
    access_point_id: str

class FileSystemReference(Struct):
    file_system_arn: str
    file_system_id: str

class MountTargetReference(Struct):
    mount_target_id: str

class IAccessPointRef(Protocol):
    @property
    def access_point_ref(self) -> AccessPointReference: ...

class IFileSystemRef(Protocol):
    @property
    def file_system_ref(self) -> FileSystemReference: ...

class IMountTargetRef(Protocol):
    @property
    def mount_target_ref(self) -> MountTargetReference: ...
