# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DevicePoolReference(Struct):
    device_pool_arn: str

class InstanceProfileReference(Struct):
    instance_profile_arn: str

class NetworkProfileReference(Struct):
    network_profile_arn: str

class ProjectReference(Struct):
    project_arn: str

class TestGridProjectReference(Struct):
    test_grid_project_arn: str

class UploadReference(Struct):
    upload_arn: str

class VPCEConfigurationReference(Struct):
    vpce_configuration_arn: str

class IDevicePoolRef(Protocol):
    @property
    def device_pool_ref(self) -> DevicePoolReference: ...

class IInstanceProfileRef(Protocol):
    @property
    def instance_profile_ref(self) -> InstanceProfileReference: ...

class INetworkProfileRef(Protocol):
    @property
    def network_profile_ref(self) -> NetworkProfileReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class ITestGridProjectRef(Protocol):
    @property
    def test_grid_project_ref(self) -> TestGridProjectReference: ...

class IUploadRef(Protocol):
    @property
    def upload_ref(self) -> UploadReference: ...

class IVPCEConfigurationRef(Protocol):
    @property
    def vpce_configuration_ref(self) -> VPCEConfigurationReference: ...
