# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class NFSFileShareReference(Struct):
    file_share_arn: str

class SMBFileShareReference(Struct):
    file_share_arn: str

class TapePoolReference(Struct):
    pool_arn: str
    pool_id: str

class TapeReference(Struct):
    tape_arn: str

class VolumeReference(Struct):
    volume_arn: str

class INFSFileShareRef(Protocol):
    @property
    def nfs_file_share_ref(self) -> NFSFileShareReference: ...

class ISMBFileShareRef(Protocol):
    @property
    def smb_file_share_ref(self) -> SMBFileShareReference: ...

class ITapePoolRef(Protocol):
    @property
    def tape_pool_ref(self) -> TapePoolReference: ...

class ITapeRef(Protocol):
    @property
    def tape_ref(self) -> TapeReference: ...

class IVolumeRef(Protocol):
    @property
    def volume_ref(self) -> VolumeReference: ...
