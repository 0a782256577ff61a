# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgentReference(Struct):
    agent_arn: str

class LocationAzureBlobReference(Struct):
    location_arn: str

class LocationEFSReference(Struct):
    location_arn: str

class LocationFSxLustreReference(Struct):
    location_arn: str

class LocationFSxONTAPReference(Struct):
    location_arn: str

class LocationFSxOpenZFSReference(Struct):
    location_arn: str

class LocationFSxWindowsReference(Struct):
    location_arn: str

class LocationHDFSReference(Struct):
    location_arn: str

class LocationNFSReference(Struct):
    location_arn: str

class LocationObjectStorageReference(Struct):
    location_arn: str

class LocationS3Reference(Struct):
    location_arn: str

class LocationSMBReference(Struct):
    location_arn: str

class TaskReference(Struct):
    task_arn: str

class IAgentRef(Protocol):
    @property
    def agent_ref(self) -> AgentReference: ...

class ILocationAzureBlobRef(Protocol):
    @property
    def location_azure_blob_ref(self) -> LocationAzureBlobReference: ...

class ILocationEFSRef(Protocol):
    @property
    def location_efs_ref(self) -> LocationEFSReference: ...

class ILocationFSxLustreRef(Protocol):
    @property
    def location_f_sx_lustre_ref(self) -> LocationFSxLustreReference: ...

class ILocationFSxONTAPRef(Protocol):
    @property
    def location_f_sx_ontap_ref(self) -> LocationFSxONTAPReference: ...

class ILocationFSxOpenZFSRef(Protocol):
    @property
    def location_f_sx_open_zfs_ref(self) -> LocationFSxOpenZFSReference: ...

class ILocationFSxWindowsRef(Protocol):
    @property
    def location_f_sx_windows_ref(self) -> LocationFSxWindowsReference: ...

class ILocationHDFSRef(Protocol):
    @property
    def location_hdfs_ref(self) -> LocationHDFSReference: ...

class ILocationNFSRef(Protocol):
    @property
    def location_nfs_ref(self) -> LocationNFSReference: ...

class ILocationObjectStorageRef(Protocol):
    @property
    def location_object_storage_ref(self) -> LocationObjectStorageReference: ...

class ILocationS3Ref(Protocol):
    @property
    def location_s3_ref(self) -> LocationS3Reference: ...

class ILocationSMBRef(Protocol):
    @property
    def location_smb_ref(self) -> LocationSMBReference: ...

class ITaskRef(Protocol):
    @property
    def task_ref(self) -> TaskReference: ...
