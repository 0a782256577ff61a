# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DestinationReference(Struct):
    destination_arn: str
    destination_name: str

class DeviceProfileReference(Struct):
    device_profile_arn: str
    device_profile_id: str

class FuotaTaskReference(Struct):
    fuota_task_arn: str
    fuota_task_id: str

class MulticastGroupReference(Struct):
    multicast_group_arn: str
    multicast_group_id: str

class NetworkAnalyzerConfigurationReference(Struct):
    network_analyzer_configuration_arn: str
    network_analyzer_configuration_name: str

class PartnerAccountReference(Struct):
    partner_account_arn: str
    partner_account_id: str

class ServiceProfileReference(Struct):
    service_profile_arn: str
    service_profile_id: str

class TaskDefinitionReference(Struct):
    task_definition_arn: str
    task_definition_id: str

class WirelessDeviceImportTaskReference(Struct):
    wireless_device_import_task_arn: str
    wireless_device_import_task_id: str

class WirelessDeviceReference(Struct):
    wireless_device_arn: str
    wireless_device_id: str

class WirelessGatewayReference(Struct):
    wireless_gateway_arn: str
    wireless_gateway_id: str

class IDestinationRef(Protocol):
    @property
    def destination_ref(self) -> DestinationReference: ...

class IDeviceProfileRef(Protocol):
    @property
    def device_profile_ref(self) -> DeviceProfileReference: ...

class IFuotaTaskRef(Protocol):
    @property
    def fuota_task_ref(self) -> FuotaTaskReference: ...

class IMulticastGroupRef(Protocol):
    @property
    def multicast_group_ref(self) -> MulticastGroupReference: ...

class INetworkAnalyzerConfigurationRef(Protocol):
    @property
    def network_analyzer_configuration_ref(self) -> NetworkAnalyzerConfigurationReference: ...

class IPartnerAccountRef(Protocol):
    @property
    def partner_account_ref(self) -> PartnerAccountReference: ...

class IServiceProfileRef(Protocol):
    @property
    def service_profile_ref(self) -> ServiceProfileReference: ...

class ITaskDefinitionRef(Protocol):
    @property
    def task_definition_ref(self) -> TaskDefinitionReference: ...

class IWirelessDeviceImportTaskRef(Protocol):
    @property
    def wireless_device_import_task_ref(self) -> WirelessDeviceImportTaskReference: ...

class IWirelessDeviceRef(Protocol):
    @property
    def wireless_device_ref(self) -> WirelessDeviceReference: ...

class IWirelessGatewayRef(Protocol):
    @property
    def wireless_gateway_ref(self) -> WirelessGatewayReference: ...
