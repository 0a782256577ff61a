# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotwireless as _aws_iotwireless
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        expression: str,
        expression_type: str,
        name: str,
        description: str | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    expression: str
    expression_type: str
    name: str
    description: str | None
    role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def destination_ref(self) -> _aws_iotwireless.DestinationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_destination(resource: _aws_iotwireless.IDestinationRef) -> str: ...
    @staticmethod
    def from_destination_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IDestinationRef: ...
    @staticmethod
    def from_destination_name(scope: Construct, id: str, destination_name: str) -> _aws_iotwireless.IDestinationRef: ...
    @staticmethod
    def is_cfn_destination(x: Any) -> bool: ...

class CfnDestinationProps(Struct):
    expression: str
    expression_type: str
    name: str
    description: str | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeviceProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoRaWANDeviceProfileProperty(Struct):
        class_b_timeout: float | None = None
        class_c_timeout: float | None = None
        factory_preset_freqs_list: Sequence[float] | IResolvable | None = None
        mac_version: str | None = None
        max_duty_cycle: float | None = None
        max_eirp: float | None = None
        ping_slot_dr: float | None = None
        ping_slot_freq: float | None = None
        ping_slot_period: float | None = None
        reg_params_revision: str | None = None
        rf_region: str | None = None
        rx_data_rate2: float | None = None
        rx_delay1: float | None = None
        rx_dr_offset1: float | None = None
        rx_freq2: float | None = None
        supports32_bit_f_cnt: bool | IResolvable | None = None
        supports_class_b: bool | IResolvable | None = None
        supports_class_c: bool | IResolvable | None = None
        supports_join: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        lo_ra_wan: CfnDeviceProfile.LoRaWANDeviceProfileProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    lo_ra_wan: CfnDeviceProfile.LoRaWANDeviceProfileProperty | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def device_profile_ref(self) -> _aws_iotwireless.DeviceProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_device_profile(resource: _aws_iotwireless.IDeviceProfileRef) -> str: ...
    @staticmethod
    def from_device_profile_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IDeviceProfileRef: ...
    @staticmethod
    def from_device_profile_id(scope: Construct, id: str, device_profile_id: str) -> _aws_iotwireless.IDeviceProfileRef: ...
    @staticmethod
    def is_cfn_device_profile(x: Any) -> bool: ...

class CfnDeviceProfileProps(Struct):
    lo_ra_wan: CfnDeviceProfile.LoRaWANDeviceProfileProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFuotaTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoRaWANProperty(Struct):
        rf_region: str
        start_time: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firmware_update_image: str,
        firmware_update_role: str,
        lo_ra_wan: CfnFuotaTask.LoRaWANProperty | Mapping[str, Any] | IResolvable,
        associate_multicast_group: str | None = None,
        associate_wireless_device: str | None = None,
        description: str | None = None,
        disassociate_multicast_group: str | None = None,
        disassociate_wireless_device: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firmware_update_image: str
    firmware_update_role: str
    lo_ra_wan: CfnFuotaTask.LoRaWANProperty | IResolvable
    associate_multicast_group: str | None
    associate_wireless_device: str | None
    description: str | None
    disassociate_multicast_group: str | None
    disassociate_wireless_device: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_fuota_task_status(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_lo_ra_wan_start_time(self) -> str: ...
    @property
    def fuota_task_ref(self) -> _aws_iotwireless.FuotaTaskReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_fuota_task(resource: _aws_iotwireless.IFuotaTaskRef) -> str: ...
    @staticmethod
    def from_fuota_task_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IFuotaTaskRef: ...
    @staticmethod
    def from_fuota_task_id(scope: Construct, id: str, fuota_task_id: str) -> _aws_iotwireless.IFuotaTaskRef: ...
    @staticmethod
    def is_cfn_fuota_task(x: Any) -> bool: ...

class CfnFuotaTaskProps(Struct):
    firmware_update_image: str
    firmware_update_role: str
    lo_ra_wan: CfnFuotaTask.LoRaWANProperty | Mapping[str, Any] | IResolvable
    associate_multicast_group: str | None = None
    associate_wireless_device: str | None = None
    description: str | None = None
    disassociate_multicast_group: str | None = None
    disassociate_wireless_device: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMulticastGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoRaWANProperty(Struct):
        dl_class: str
        rf_region: str
        number_of_devices_in_group: float | None = None
        number_of_devices_requested: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        lo_ra_wan: CfnMulticastGroup.LoRaWANProperty | Mapping[str, Any] | IResolvable,
        associate_wireless_device: str | None = None,
        description: str | None = None,
        disassociate_wireless_device: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    lo_ra_wan: CfnMulticastGroup.LoRaWANProperty | IResolvable
    associate_wireless_device: str | None
    description: str | None
    disassociate_wireless_device: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_lo_ra_wan_number_of_devices_in_group(self) -> float: ...
    @property
    def attr_lo_ra_wan_number_of_devices_requested(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def multicast_group_ref(self) -> _aws_iotwireless.MulticastGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_multicast_group(resource: _aws_iotwireless.IMulticastGroupRef) -> str: ...
    @staticmethod
    def from_multicast_group_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IMulticastGroupRef: ...
    @staticmethod
    def from_multicast_group_id(scope: Construct, id: str, multicast_group_id: str) -> _aws_iotwireless.IMulticastGroupRef: ...
    @staticmethod
    def is_cfn_multicast_group(x: Any) -> bool: ...

class CfnMulticastGroupProps(Struct):
    lo_ra_wan: CfnMulticastGroup.LoRaWANProperty | Mapping[str, Any] | IResolvable
    associate_wireless_device: str | None = None
    description: str | None = None
    disassociate_wireless_device: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkAnalyzerConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TraceContentProperty(Struct):
        log_level: str | None = None
        wireless_device_frame_info: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trace_content: Any | None = None,
        wireless_devices: Sequence[str] | None = None,
        wireless_gateways: Sequence[str] | None = None,
    ) -> None: ...
    name: str
    trace_content: Any
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    wireless_devices: Sequence[str] | None
    wireless_gateways: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def network_analyzer_configuration_ref(self) -> _aws_iotwireless.NetworkAnalyzerConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_analyzer_configuration(resource: _aws_iotwireless.INetworkAnalyzerConfigurationRef) -> str: ...
    @staticmethod
    def from_network_analyzer_configuration_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.INetworkAnalyzerConfigurationRef: ...
    @staticmethod
    def from_network_analyzer_configuration_name(scope: Construct, id: str, network_analyzer_configuration_name: str) -> _aws_iotwireless.INetworkAnalyzerConfigurationRef: ...
    @staticmethod
    def is_cfn_network_analyzer_configuration(x: Any) -> bool: ...

class CfnNetworkAnalyzerConfigurationProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trace_content: Any | None = None
    wireless_devices: Sequence[str] | None = None
    wireless_gateways: Sequence[str] | None = None

class CfnPartnerAccount(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SidewalkAccountInfoProperty(Struct):
        app_server_private_key: str
    class SidewalkAccountInfoWithFingerprintProperty(Struct):
        amazon_id: str | None = None
        arn: str | None = None
        fingerprint: str | None = None
    class SidewalkUpdateAccountProperty(Struct):
        app_server_private_key: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_linked: bool | IResolvable | None = None,
        partner_account_id: str | None = None,
        partner_type: str | None = None,
        sidewalk: CfnPartnerAccount.SidewalkAccountInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        sidewalk_response: CfnPartnerAccount.SidewalkAccountInfoWithFingerprintProperty | Mapping[str, Any] | IResolvable | None = None,
        sidewalk_update: CfnPartnerAccount.SidewalkUpdateAccountProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    account_linked: bool | IResolvable | None
    partner_account_id: str | None
    partner_type: str | None
    sidewalk: CfnPartnerAccount.SidewalkAccountInfoProperty | IResolvable | None
    sidewalk_response: CfnPartnerAccount.SidewalkAccountInfoWithFingerprintProperty | IResolvable | None
    sidewalk_update: CfnPartnerAccount.SidewalkUpdateAccountProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_fingerprint(self) -> str: ...
    @property
    def partner_account_ref(self) -> _aws_iotwireless.PartnerAccountReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_partner_account(resource: _aws_iotwireless.IPartnerAccountRef) -> str: ...
    @staticmethod
    def is_cfn_partner_account(x: Any) -> bool: ...

class CfnPartnerAccountProps(Struct):
    account_linked: bool | IResolvable | None = None
    partner_account_id: str | None = None
    partner_type: str | None = None
    sidewalk: CfnPartnerAccount.SidewalkAccountInfoProperty | Mapping[str, Any] | IResolvable | None = None
    sidewalk_response: CfnPartnerAccount.SidewalkAccountInfoWithFingerprintProperty | Mapping[str, Any] | IResolvable | None = None
    sidewalk_update: CfnPartnerAccount.SidewalkUpdateAccountProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoRaWANServiceProfileProperty(Struct):
        add_gw_metadata: bool | IResolvable | None = None
        channel_mask: str | None = None
        dev_status_req_freq: float | None = None
        dl_bucket_size: float | None = None
        dl_rate: float | None = None
        dl_rate_policy: str | None = None
        dr_max: float | None = None
        dr_min: float | None = None
        hr_allowed: bool | IResolvable | None = None
        min_gw_diversity: float | None = None
        nwk_geo_loc: bool | IResolvable | None = None
        pr_allowed: bool | IResolvable | None = None
        ra_allowed: bool | IResolvable | None = None
        report_dev_status_battery: bool | IResolvable | None = None
        report_dev_status_margin: bool | IResolvable | None = None
        target_per: float | None = None
        ul_bucket_size: float | None = None
        ul_rate: float | None = None
        ul_rate_policy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        lo_ra_wan: CfnServiceProfile.LoRaWANServiceProfileProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    lo_ra_wan: CfnServiceProfile.LoRaWANServiceProfileProperty | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_lo_ra_wan_channel_mask(self) -> str: ...
    @property
    def attr_lo_ra_wan_dev_status_req_freq(self) -> float: ...
    @property
    def attr_lo_ra_wan_dl_bucket_size(self) -> float: ...
    @property
    def attr_lo_ra_wan_dl_rate(self) -> float: ...
    @property
    def attr_lo_ra_wan_dl_rate_policy(self) -> str: ...
    @property
    def attr_lo_ra_wan_dr_max(self) -> float: ...
    @property
    def attr_lo_ra_wan_dr_min(self) -> float: ...
    @property
    def attr_lo_ra_wan_hr_allowed(self) -> IResolvable: ...
    @property
    def attr_lo_ra_wan_min_gw_diversity(self) -> float: ...
    @property
    def attr_lo_ra_wan_nwk_geo_loc(self) -> IResolvable: ...
    @property
    def attr_lo_ra_wan_report_dev_status_battery(self) -> IResolvable: ...
    @property
    def attr_lo_ra_wan_report_dev_status_margin(self) -> IResolvable: ...
    @property
    def attr_lo_ra_wan_response(self) -> IResolvable: ...
    @property
    def attr_lo_ra_wan_target_per(self) -> float: ...
    @property
    def attr_lo_ra_wan_ul_bucket_size(self) -> float: ...
    @property
    def attr_lo_ra_wan_ul_rate(self) -> float: ...
    @property
    def attr_lo_ra_wan_ul_rate_policy(self) -> str: ...
    @property
    def service_profile_ref(self) -> _aws_iotwireless.ServiceProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service_profile(resource: _aws_iotwireless.IServiceProfileRef) -> str: ...
    @staticmethod
    def from_service_profile_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IServiceProfileRef: ...
    @staticmethod
    def from_service_profile_id(scope: Construct, id: str, service_profile_id: str) -> _aws_iotwireless.IServiceProfileRef: ...
    @staticmethod
    def is_cfn_service_profile(x: Any) -> bool: ...

class CfnServiceProfileProps(Struct):
    lo_ra_wan: CfnServiceProfile.LoRaWANServiceProfileProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTaskDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoRaWANGatewayVersionProperty(Struct):
        model: str | None = None
        package_version: str | None = None
        station: str | None = None
    class LoRaWANUpdateGatewayTaskCreateProperty(Struct):
        current_version: CfnTaskDefinition.LoRaWANGatewayVersionProperty | Mapping[str, Any] | IResolvable | None = None
        sig_key_crc: float | None = None
        update_signature: str | None = None
        update_version: CfnTaskDefinition.LoRaWANGatewayVersionProperty | Mapping[str, Any] | IResolvable | None = None
    class LoRaWANUpdateGatewayTaskEntryProperty(Struct):
        current_version: CfnTaskDefinition.LoRaWANGatewayVersionProperty | Mapping[str, Any] | IResolvable | None = None
        update_version: CfnTaskDefinition.LoRaWANGatewayVersionProperty | Mapping[str, Any] | IResolvable | None = None
    class UpdateWirelessGatewayTaskCreateProperty(Struct):
        lo_ra_wan: CfnTaskDefinition.LoRaWANUpdateGatewayTaskCreateProperty | Mapping[str, Any] | IResolvable | None = None
        update_data_role: str | None = None
        update_data_source: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_create_tasks: bool | IResolvable,
        lo_ra_wan_update_gateway_task_entry: CfnTaskDefinition.LoRaWANUpdateGatewayTaskEntryProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_definition_type: str | None = None,
        update: CfnTaskDefinition.UpdateWirelessGatewayTaskCreateProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    auto_create_tasks: bool | IResolvable
    lo_ra_wan_update_gateway_task_entry: CfnTaskDefinition.LoRaWANUpdateGatewayTaskEntryProperty | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    task_definition_type: str | None
    update: CfnTaskDefinition.UpdateWirelessGatewayTaskCreateProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def task_definition_ref(self) -> _aws_iotwireless.TaskDefinitionReference: ...
    @staticmethod
    def arn_for_task_definition(resource: _aws_iotwireless.ITaskDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_task_definition(x: Any) -> bool: ...

class CfnTaskDefinitionProps(Struct):
    auto_create_tasks: bool | IResolvable
    lo_ra_wan_update_gateway_task_entry: CfnTaskDefinition.LoRaWANUpdateGatewayTaskEntryProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_definition_type: str | None = None
    update: CfnTaskDefinition.UpdateWirelessGatewayTaskCreateProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWirelessDevice(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbpV10xProperty(Struct):
        dev_addr: str
        session_keys: CfnWirelessDevice.SessionKeysAbpV10xProperty | Mapping[str, Any] | IResolvable
    class AbpV11Property(Struct):
        dev_addr: str
        session_keys: CfnWirelessDevice.SessionKeysAbpV11Property | Mapping[str, Any] | IResolvable
    class ApplicationProperty(Struct):
        destination_name: str | None = None
        f_port: float | None = None
        type: str | None = None
    class FPortsProperty(Struct):
        applications: Sequence[CfnWirelessDevice.ApplicationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LoRaWANDeviceProperty(Struct):
        abp_v10_x: CfnWirelessDevice.AbpV10xProperty | Mapping[str, Any] | IResolvable | None = None
        abp_v11: CfnWirelessDevice.AbpV11Property | Mapping[str, Any] | IResolvable | None = None
        dev_eui: str | None = None
        device_profile_id: str | None = None
        f_ports: CfnWirelessDevice.FPortsProperty | Mapping[str, Any] | IResolvable | None = None
        otaa_v10_x: CfnWirelessDevice.OtaaV10xProperty | Mapping[str, Any] | IResolvable | None = None
        otaa_v11: CfnWirelessDevice.OtaaV11Property | Mapping[str, Any] | IResolvable | None = None
        service_profile_id: str | None = None
    class OtaaV10xProperty(Struct):
        app_eui: str
        app_key: str
    class OtaaV11Property(Struct):
        app_key: str
        join_eui: str
        nwk_key: str
    class SessionKeysAbpV10xProperty(Struct):
        app_s_key: str
        nwk_s_key: str
    class SessionKeysAbpV11Property(Struct):
        app_s_key: str
        f_nwk_s_int_key: str
        nwk_s_enc_key: str
        s_nwk_s_int_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_name: str,
        type: str,
        description: str | None = None,
        last_uplink_received_at: str | None = None,
        lo_ra_wan: CfnWirelessDevice.LoRaWANDeviceProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        positioning: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        thing_arn: str | None = None,
    ) -> None: ...
    destination_name: str
    type: str
    description: str | None
    last_uplink_received_at: str | None
    lo_ra_wan: CfnWirelessDevice.LoRaWANDeviceProperty | IResolvable | None
    name: str | None
    positioning: str | None
    tags_raw: Sequence[_CfnTag] | None
    thing_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_thing_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def wireless_device_ref(self) -> _aws_iotwireless.WirelessDeviceReference: ...
    @staticmethod
    def arn_for_wireless_device(resource: _aws_iotwireless.IWirelessDeviceRef) -> str: ...
    @staticmethod
    def from_wireless_device_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IWirelessDeviceRef: ...
    @staticmethod
    def from_wireless_device_id(scope: Construct, id: str, wireless_device_id: str) -> _aws_iotwireless.IWirelessDeviceRef: ...
    @staticmethod
    def is_cfn_wireless_device(x: Any) -> bool: ...

class CfnWirelessDeviceProps(Struct):
    destination_name: str
    type: str
    description: str | None = None
    last_uplink_received_at: str | None = None
    lo_ra_wan: CfnWirelessDevice.LoRaWANDeviceProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    positioning: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    thing_arn: str | None = None

class CfnWirelessDeviceImportTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SidewalkProperty(Struct):
        device_creation_file: str | None = None
        device_creation_file_list: Sequence[str] | None = None
        role: str | None = None
        sidewalk_manufacturing_sn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_name: str,
        sidewalk: CfnWirelessDeviceImportTask.SidewalkProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_name: str
    sidewalk: CfnWirelessDeviceImportTask.SidewalkProperty | IResolvable
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_failed_imported_devices_count(self) -> float: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_initialized_imported_devices_count(self) -> float: ...
    @property
    def attr_onboarded_imported_devices_count(self) -> float: ...
    @property
    def attr_pending_imported_devices_count(self) -> float: ...
    @property
    def attr_sidewalk_device_creation_file_list(self) -> Sequence[str]: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def wireless_device_import_task_ref(self) -> _aws_iotwireless.WirelessDeviceImportTaskReference: ...
    @staticmethod
    def arn_for_wireless_device_import_task(resource: _aws_iotwireless.IWirelessDeviceImportTaskRef) -> str: ...
    @staticmethod
    def from_wireless_device_import_task_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IWirelessDeviceImportTaskRef: ...
    @staticmethod
    def from_wireless_device_import_task_id(scope: Construct, id: str, wireless_device_import_task_id: str) -> _aws_iotwireless.IWirelessDeviceImportTaskRef: ...
    @staticmethod
    def is_cfn_wireless_device_import_task(x: Any) -> bool: ...

class CfnWirelessDeviceImportTaskProps(Struct):
    destination_name: str
    sidewalk: CfnWirelessDeviceImportTask.SidewalkProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWirelessGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoRaWANGatewayProperty(Struct):
        gateway_eui: str
        rf_region: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        lo_ra_wan: CfnWirelessGateway.LoRaWANGatewayProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        last_uplink_received_at: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        thing_arn: str | None = None,
        thing_name: str | None = None,
    ) -> None: ...
    lo_ra_wan: CfnWirelessGateway.LoRaWANGatewayProperty | IResolvable
    description: str | None
    last_uplink_received_at: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    thing_arn: str | None
    thing_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def wireless_gateway_ref(self) -> _aws_iotwireless.WirelessGatewayReference: ...
    @staticmethod
    def arn_for_wireless_gateway(resource: _aws_iotwireless.IWirelessGatewayRef) -> str: ...
    @staticmethod
    def from_wireless_gateway_arn(scope: Construct, id: str, arn: str) -> _aws_iotwireless.IWirelessGatewayRef: ...
    @staticmethod
    def from_wireless_gateway_id(scope: Construct, id: str, wireless_gateway_id: str) -> _aws_iotwireless.IWirelessGatewayRef: ...
    @staticmethod
    def is_cfn_wireless_gateway(x: Any) -> bool: ...

class CfnWirelessGatewayProps(Struct):
    lo_ra_wan: CfnWirelessGateway.LoRaWANGatewayProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    last_uplink_received_at: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    thing_arn: str | None = None
    thing_name: str | None = None

