# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mediaconnect as _aws_mediaconnect
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBridge(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BridgeFlowSourceProperty(Struct):
        flow_arn: str
        name: str
        flow_vpc_interface_attachment: CfnBridge.VpcInterfaceAttachmentProperty | Mapping[str, Any] | IResolvable | None = None
    class BridgeNetworkOutputProperty(Struct):
        ip_address: str
        name: str
        network_name: str
        port: float
        protocol: str
        ttl: float
    class BridgeNetworkSourceProperty(Struct):
        multicast_ip: str
        name: str
        network_name: str
        port: float
        protocol: str
        multicast_source_settings: CfnBridge.MulticastSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class BridgeOutputProperty(Struct):
        network_output: CfnBridge.BridgeNetworkOutputProperty | Mapping[str, Any] | IResolvable | None = None
    class BridgeSourceProperty(Struct):
        flow_source: CfnBridge.BridgeFlowSourceProperty | Mapping[str, Any] | IResolvable | None = None
        network_source: CfnBridge.BridgeNetworkSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class EgressGatewayBridgeProperty(Struct):
        max_bitrate: float
    class FailoverConfigProperty(Struct):
        failover_mode: str
        source_priority: CfnBridge.SourcePriorityProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
    class IngressGatewayBridgeProperty(Struct):
        max_bitrate: float
        max_outputs: float
    class MulticastSourceSettingsProperty(Struct):
        multicast_source_ip: str | None = None
    class SourcePriorityProperty(Struct):
        primary_source: str | None = None
    class VpcInterfaceAttachmentProperty(Struct):
        vpc_interface_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        placement_arn: str,
        sources: Sequence[CfnBridge.BridgeSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        egress_gateway_bridge: CfnBridge.EgressGatewayBridgeProperty | Mapping[str, Any] | IResolvable | None = None,
        ingress_gateway_bridge: CfnBridge.IngressGatewayBridgeProperty | Mapping[str, Any] | IResolvable | None = None,
        outputs: Sequence[CfnBridge.BridgeOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        source_failover_config: CfnBridge.FailoverConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    placement_arn: str
    sources: Sequence[CfnBridge.BridgeSourceProperty | IResolvable] | IResolvable
    egress_gateway_bridge: CfnBridge.EgressGatewayBridgeProperty | IResolvable | None
    ingress_gateway_bridge: CfnBridge.IngressGatewayBridgeProperty | IResolvable | None
    outputs: Sequence[CfnBridge.BridgeOutputProperty | IResolvable] | IResolvable | None
    source_failover_config: CfnBridge.FailoverConfigProperty | IResolvable | None
    @property
    def attr_bridge_arn(self) -> str: ...
    @property
    def attr_bridge_state(self) -> str: ...
    @property
    def bridge_ref(self) -> _aws_mediaconnect.BridgeReference: ...
    @staticmethod
    def arn_for_bridge(resource: _aws_mediaconnect.IBridgeRef) -> str: ...
    @staticmethod
    def is_cfn_bridge(x: Any) -> bool: ...

class CfnBridgeProps(Struct):
    name: str
    placement_arn: str
    sources: Sequence[CfnBridge.BridgeSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    egress_gateway_bridge: CfnBridge.EgressGatewayBridgeProperty | Mapping[str, Any] | IResolvable | None = None
    ingress_gateway_bridge: CfnBridge.IngressGatewayBridgeProperty | Mapping[str, Any] | IResolvable | None = None
    outputs: Sequence[CfnBridge.BridgeOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    source_failover_config: CfnBridge.FailoverConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnBridgeOutput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BridgeNetworkOutputProperty(Struct):
        ip_address: str
        network_name: str
        port: float
        protocol: str
        ttl: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bridge_arn: str,
        name: str,
        network_output: CfnBridgeOutput.BridgeNetworkOutputProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    bridge_arn: str
    name: str
    network_output: CfnBridgeOutput.BridgeNetworkOutputProperty | IResolvable
    @property
    def bridge_output_ref(self) -> _aws_mediaconnect.BridgeOutputReference: ...
    @staticmethod
    def is_cfn_bridge_output(x: Any) -> bool: ...

class CfnBridgeOutputProps(Struct):
    bridge_arn: str
    name: str
    network_output: CfnBridgeOutput.BridgeNetworkOutputProperty | Mapping[str, Any] | IResolvable

class CfnBridgeSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BridgeFlowSourceProperty(Struct):
        flow_arn: str
        flow_vpc_interface_attachment: CfnBridgeSource.VpcInterfaceAttachmentProperty | Mapping[str, Any] | IResolvable | None = None
    class BridgeNetworkSourceProperty(Struct):
        multicast_ip: str
        network_name: str
        port: float
        protocol: str
        multicast_source_settings: CfnBridgeSource.MulticastSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MulticastSourceSettingsProperty(Struct):
        multicast_source_ip: str | None = None
    class VpcInterfaceAttachmentProperty(Struct):
        vpc_interface_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bridge_arn: str,
        name: str,
        flow_source: CfnBridgeSource.BridgeFlowSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        network_source: CfnBridgeSource.BridgeNetworkSourceProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    bridge_arn: str
    name: str
    flow_source: CfnBridgeSource.BridgeFlowSourceProperty | IResolvable | None
    network_source: CfnBridgeSource.BridgeNetworkSourceProperty | IResolvable | None
    @property
    def bridge_source_ref(self) -> _aws_mediaconnect.BridgeSourceReference: ...
    @staticmethod
    def is_cfn_bridge_source(x: Any) -> bool: ...

class CfnBridgeSourceProps(Struct):
    bridge_arn: str
    name: str
    flow_source: CfnBridgeSource.BridgeFlowSourceProperty | Mapping[str, Any] | IResolvable | None = None
    network_source: CfnBridgeSource.BridgeNetworkSourceProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AudioMonitoringSettingProperty(Struct):
        silent_audio: CfnFlow.SilentAudioProperty | Mapping[str, Any] | IResolvable | None = None
    class BlackFramesProperty(Struct):
        state: str | None = None
        threshold_seconds: float | None = None
    class EncodingConfigProperty(Struct):
        encoding_profile: str | None = None
        video_max_bitrate: float | None = None
    class EncryptionProperty(Struct):
        role_arn: str
        algorithm: str | None = None
        constant_initialization_vector: str | None = None
        device_id: str | None = None
        key_type: str | None = None
        region: str | None = None
        resource_id: str | None = None
        secret_arn: str | None = None
        url: str | None = None
    class FailoverConfigProperty(Struct):
        failover_mode: str | None = None
        recovery_window: float | None = None
        source_priority: CfnFlow.SourcePriorityProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
    class FlowTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnFlow.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnFlow.FlowTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class FmtpProperty(Struct):
        channel_order: str | None = None
        colorimetry: str | None = None
        exact_framerate: str | None = None
        par: str | None = None
        range: str | None = None
        scan_mode: str | None = None
        tcs: str | None = None
    class FrozenFramesProperty(Struct):
        state: str | None = None
        threshold_seconds: float | None = None
    class GatewayBridgeSourceProperty(Struct):
        bridge_arn: str
        vpc_interface_attachment: CfnFlow.VpcInterfaceAttachmentProperty | Mapping[str, Any] | IResolvable | None = None
    class InputConfigurationProperty(Struct):
        input_port: float
        interface: CfnFlow.InterfaceProperty | Mapping[str, Any] | IResolvable
    class InterfaceProperty(Struct):
        name: str
    class MaintenanceProperty(Struct):
        maintenance_day: str
        maintenance_start_hour: str
    class MediaStreamAttributesProperty(Struct):
        fmtp: CfnFlow.FmtpProperty | Mapping[str, Any] | IResolvable | None = None
        lang: str | None = None
    class MediaStreamProperty(Struct):
        media_stream_id: float
        media_stream_name: str
        media_stream_type: str
        attributes: CfnFlow.MediaStreamAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        clock_rate: float | None = None
        description: str | None = None
        fmt: float | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        video_format: str | None = None
    class MediaStreamSourceConfigurationProperty(Struct):
        encoding_name: str
        media_stream_name: str
        input_configurations: Sequence[CfnFlow.InputConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NdiConfigProperty(Struct):
        machine_name: str | None = None
        ndi_discovery_servers: Sequence[CfnFlow.NdiDiscoveryServerConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ndi_state: str | None = None
    class NdiDiscoveryServerConfigProperty(Struct):
        discovery_server_address: str
        vpc_interface_adapter: str
        discovery_server_port: float | None = None
    class NdiSourceSettingsProperty(Struct):
        audio_reference_level: float | None = None
        source_name: str | None = None
    class SecretsManagerEncryptionKeyConfigurationProperty(Struct):
        role_arn: str
        secret_arn: str
    class SilentAudioProperty(Struct):
        state: str | None = None
        threshold_seconds: float | None = None
    class SourceMonitoringConfigProperty(Struct):
        audio_monitoring_settings: Sequence[CfnFlow.AudioMonitoringSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        content_quality_analysis_state: str | None = None
        thumbnail_state: str | None = None
        video_monitoring_settings: Sequence[CfnFlow.VideoMonitoringSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SourcePriorityProperty(Struct):
        primary_source: str
    class SourceProperty(Struct):
        decryption: CfnFlow.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        entitlement_arn: str | None = None
        gateway_bridge_source: CfnFlow.GatewayBridgeSourceProperty | Mapping[str, Any] | IResolvable | None = None
        ingest_ip: str | None = None
        ingest_port: float | None = None
        max_bitrate: float | None = None
        max_latency: float | None = None
        max_sync_buffer: float | None = None
        media_stream_source_configurations: Sequence[CfnFlow.MediaStreamSourceConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        min_latency: float | None = None
        name: str | None = None
        ndi_source_settings: CfnFlow.NdiSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        protocol: str | None = None
        router_integration_state: str | None = None
        router_integration_transit_decryption: CfnFlow.FlowTransitEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        sender_control_port: float | None = None
        sender_ip_address: str | None = None
        source_arn: str | None = None
        source_ingest_port: str | None = None
        source_listener_address: str | None = None
        source_listener_port: float | None = None
        stream_id: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        vpc_interface_name: str | None = None
        whitelist_cidr: str | None = None
    class VideoMonitoringSettingProperty(Struct):
        black_frames: CfnFlow.BlackFramesProperty | Mapping[str, Any] | IResolvable | None = None
        frozen_frames: CfnFlow.FrozenFramesProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcInterfaceAttachmentProperty(Struct):
        vpc_interface_name: str | None = None
    class VpcInterfaceProperty(Struct):
        name: str
        role_arn: str
        security_group_ids: Sequence[str]
        subnet_id: str
        network_interface_ids: Sequence[str] | None = None
        network_interface_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        source: CfnFlow.SourceProperty | Mapping[str, Any] | IResolvable,
        availability_zone: str | None = None,
        encoding_config: CfnFlow.EncodingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        flow_size: str | None = None,
        maintenance: CfnFlow.MaintenanceProperty | Mapping[str, Any] | IResolvable | None = None,
        media_streams: Sequence[CfnFlow.MediaStreamProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ndi_config: CfnFlow.NdiConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        source_failover_config: CfnFlow.FailoverConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        source_monitoring_config: CfnFlow.SourceMonitoringConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_interfaces: Sequence[CfnFlow.VpcInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    source: CfnFlow.SourceProperty | IResolvable
    availability_zone: str | None
    encoding_config: CfnFlow.EncodingConfigProperty | IResolvable | None
    flow_size: str | None
    maintenance: CfnFlow.MaintenanceProperty | IResolvable | None
    media_streams: Sequence[CfnFlow.MediaStreamProperty | IResolvable] | IResolvable | None
    ndi_config: CfnFlow.NdiConfigProperty | IResolvable | None
    source_failover_config: CfnFlow.FailoverConfigProperty | IResolvable | None
    source_monitoring_config: CfnFlow.SourceMonitoringConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vpc_interfaces: Sequence[CfnFlow.VpcInterfaceProperty | IResolvable] | IResolvable | None
    @property
    def attr_egress_ip(self) -> str: ...
    @property
    def attr_flow_arn(self) -> str: ...
    @property
    def attr_flow_availability_zone(self) -> str: ...
    @property
    def attr_flow_ndi_machine_name(self) -> str: ...
    @property
    def attr_source_ingest_ip(self) -> str: ...
    @property
    def attr_source_source_arn(self) -> str: ...
    @property
    def attr_source_source_ingest_port(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_ref(self) -> _aws_mediaconnect.FlowReference: ...
    @staticmethod
    def arn_for_flow(resource: _aws_mediaconnect.IFlowRef) -> str: ...
    @staticmethod
    def is_cfn_flow(x: Any) -> bool: ...

class CfnFlowProps(Struct):
    name: str
    source: CfnFlow.SourceProperty | Mapping[str, Any] | IResolvable
    availability_zone: str | None = None
    encoding_config: CfnFlow.EncodingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    flow_size: str | None = None
    maintenance: CfnFlow.MaintenanceProperty | Mapping[str, Any] | IResolvable | None = None
    media_streams: Sequence[CfnFlow.MediaStreamProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ndi_config: CfnFlow.NdiConfigProperty | Mapping[str, Any] | IResolvable | None = None
    source_failover_config: CfnFlow.FailoverConfigProperty | Mapping[str, Any] | IResolvable | None = None
    source_monitoring_config: CfnFlow.SourceMonitoringConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_interfaces: Sequence[CfnFlow.VpcInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnFlowEntitlement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionProperty(Struct):
        algorithm: str
        role_arn: str
        constant_initialization_vector: str | None = None
        device_id: str | None = None
        key_type: str | None = None
        region: str | None = None
        resource_id: str | None = None
        secret_arn: str | None = None
        url: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        flow_arn: str,
        name: str,
        subscribers: Sequence[str],
        data_transfer_subscriber_fee_percent: float | None = None,
        encryption: CfnFlowEntitlement.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        entitlement_status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    flow_arn: str
    name: str
    subscribers: Sequence[str]
    data_transfer_subscriber_fee_percent: float | None
    encryption: CfnFlowEntitlement.EncryptionProperty | IResolvable | None
    entitlement_status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_entitlement_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_entitlement_ref(self) -> _aws_mediaconnect.FlowEntitlementReference: ...
    @staticmethod
    def is_cfn_flow_entitlement(x: Any) -> bool: ...

class CfnFlowEntitlementProps(Struct):
    description: str
    flow_arn: str
    name: str
    subscribers: Sequence[str]
    data_transfer_subscriber_fee_percent: float | None = None
    encryption: CfnFlowEntitlement.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    entitlement_status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFlowMediaStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FmtpProperty(Struct):
        channel_order: str | None = None
        colorimetry: str | None = None
        exact_framerate: str | None = None
        par: str | None = None
        range: str | None = None
        scan_mode: str | None = None
        tcs: str | None = None
    class MediaStreamAttributesProperty(Struct):
        fmtp: CfnFlowMediaStream.FmtpProperty | Mapping[str, Any] | IResolvable | None = None
        lang: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        flow_arn: str,
        media_stream_id: float,
        media_stream_name: str,
        media_stream_type: str,
        attributes: CfnFlowMediaStream.MediaStreamAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        clock_rate: float | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        video_format: str | None = None,
    ) -> None: ...
    flow_arn: str
    media_stream_id: float
    media_stream_name: str
    media_stream_type: str
    attributes: CfnFlowMediaStream.MediaStreamAttributesProperty | IResolvable | None
    clock_rate: float | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    video_format: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_fmt(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_media_stream_ref(self) -> _aws_mediaconnect.FlowMediaStreamReference: ...
    @staticmethod
    def arn_for_flow_media_stream(resource: _aws_mediaconnect.IFlowMediaStreamRef) -> str: ...
    @staticmethod
    def is_cfn_flow_media_stream(x: Any) -> bool: ...

class CfnFlowMediaStreamProps(Struct):
    flow_arn: str
    media_stream_id: float
    media_stream_name: str
    media_stream_type: str
    attributes: CfnFlowMediaStream.MediaStreamAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    clock_rate: float | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    video_format: str | None = None

class CfnFlowOutput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationConfigurationProperty(Struct):
        destination_ip: str
        destination_port: float
        interface: CfnFlowOutput.InterfaceProperty | Mapping[str, Any] | IResolvable
    class EncodingParametersProperty(Struct):
        compression_factor: float
        encoder_profile: str | None = None
    class EncryptionProperty(Struct):
        role_arn: str
        secret_arn: str
        algorithm: str | None = None
        key_type: str | None = None
    class FlowTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnFlowOutput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnFlowOutput.FlowTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class InterfaceProperty(Struct):
        name: str
    class MediaStreamOutputConfigurationProperty(Struct):
        encoding_name: str
        media_stream_name: str
        destination_configurations: Sequence[CfnFlowOutput.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        encoding_parameters: CfnFlowOutput.EncodingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class SecretsManagerEncryptionKeyConfigurationProperty(Struct):
        role_arn: str
        secret_arn: str
    class VpcInterfaceAttachmentProperty(Struct):
        vpc_interface_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        flow_arn: str,
        cidr_allow_list: Sequence[str] | None = None,
        description: str | None = None,
        destination: str | None = None,
        encryption: CfnFlowOutput.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        max_latency: float | None = None,
        media_stream_output_configurations: Sequence[CfnFlowOutput.MediaStreamOutputConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        min_latency: float | None = None,
        name: str | None = None,
        ndi_audio_reference_level: float | None = None,
        ndi_output_timecode_source: str | None = None,
        ndi_program_name: str | None = None,
        ndi_speed_hq_quality: float | None = None,
        output_status: str | None = None,
        port: float | None = None,
        protocol: str | None = None,
        remote_id: str | None = None,
        router_integration_state: str | None = None,
        router_integration_transit_encryption: CfnFlowOutput.FlowTransitEncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        smoothing_latency: float | None = None,
        stream_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_interface_attachment: CfnFlowOutput.VpcInterfaceAttachmentProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    flow_arn: str
    cidr_allow_list: Sequence[str] | None
    description: str | None
    destination: str | None
    encryption: CfnFlowOutput.EncryptionProperty | IResolvable | None
    max_latency: float | None
    media_stream_output_configurations: Sequence[CfnFlowOutput.MediaStreamOutputConfigurationProperty | IResolvable] | IResolvable | None
    min_latency: float | None
    name: str | None
    ndi_audio_reference_level: float | None
    ndi_output_timecode_source: str | None
    ndi_program_name: str | None
    ndi_speed_hq_quality: float | None
    output_status: str | None
    port: float | None
    protocol: str | None
    remote_id: str | None
    router_integration_state: str | None
    router_integration_transit_encryption: CfnFlowOutput.FlowTransitEncryptionProperty | IResolvable | None
    smoothing_latency: float | None
    stream_id: str | None
    tags: Sequence[_CfnTag] | None
    vpc_interface_attachment: CfnFlowOutput.VpcInterfaceAttachmentProperty | IResolvable | None
    @property
    def attr_output_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_output_ref(self) -> _aws_mediaconnect.FlowOutputReference: ...
    @staticmethod
    def is_cfn_flow_output(x: Any) -> bool: ...

class CfnFlowOutputProps(Struct):
    flow_arn: str
    cidr_allow_list: Sequence[str] | None = None
    description: str | None = None
    destination: str | None = None
    encryption: CfnFlowOutput.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    max_latency: float | None = None
    media_stream_output_configurations: Sequence[CfnFlowOutput.MediaStreamOutputConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    min_latency: float | None = None
    name: str | None = None
    ndi_audio_reference_level: float | None = None
    ndi_output_timecode_source: str | None = None
    ndi_program_name: str | None = None
    ndi_speed_hq_quality: float | None = None
    output_status: str | None = None
    port: float | None = None
    protocol: str | None = None
    remote_id: str | None = None
    router_integration_state: str | None = None
    router_integration_transit_encryption: CfnFlowOutput.FlowTransitEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    smoothing_latency: float | None = None
    stream_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_interface_attachment: CfnFlowOutput.VpcInterfaceAttachmentProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFlowSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionProperty(Struct):
        role_arn: str
        algorithm: str | None = None
        constant_initialization_vector: str | None = None
        device_id: str | None = None
        key_type: str | None = None
        region: str | None = None
        resource_id: str | None = None
        secret_arn: str | None = None
        url: str | None = None
    class GatewayBridgeSourceProperty(Struct):
        bridge_arn: str
        vpc_interface_attachment: CfnFlowSource.VpcInterfaceAttachmentProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcInterfaceAttachmentProperty(Struct):
        vpc_interface_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        flow_arn: str,
        name: str,
        decryption: CfnFlowSource.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        entitlement_arn: str | None = None,
        gateway_bridge_source: CfnFlowSource.GatewayBridgeSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        ingest_port: float | None = None,
        max_bitrate: float | None = None,
        max_latency: float | None = None,
        min_latency: float | None = None,
        protocol: str | None = None,
        sender_control_port: float | None = None,
        sender_ip_address: str | None = None,
        source_listener_address: str | None = None,
        source_listener_port: float | None = None,
        stream_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_interface_name: str | None = None,
        whitelist_cidr: str | None = None,
    ) -> None: ...
    description: str
    flow_arn: str
    name: str
    decryption: CfnFlowSource.EncryptionProperty | IResolvable | None
    entitlement_arn: str | None
    gateway_bridge_source: CfnFlowSource.GatewayBridgeSourceProperty | IResolvable | None
    ingest_port: float | None
    max_bitrate: float | None
    max_latency: float | None
    min_latency: float | None
    protocol: str | None
    sender_control_port: float | None
    sender_ip_address: str | None
    source_listener_address: str | None
    source_listener_port: float | None
    stream_id: str | None
    tags: Sequence[_CfnTag] | None
    vpc_interface_name: str | None
    whitelist_cidr: str | None
    @property
    def attr_ingest_ip(self) -> str: ...
    @property
    def attr_source_arn(self) -> str: ...
    @property
    def attr_source_ingest_port(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_source_ref(self) -> _aws_mediaconnect.FlowSourceReference: ...
    @staticmethod
    def is_cfn_flow_source(x: Any) -> bool: ...

class CfnFlowSourceProps(Struct):
    description: str
    flow_arn: str
    name: str
    decryption: CfnFlowSource.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    entitlement_arn: str | None = None
    gateway_bridge_source: CfnFlowSource.GatewayBridgeSourceProperty | Mapping[str, Any] | IResolvable | None = None
    ingest_port: float | None = None
    max_bitrate: float | None = None
    max_latency: float | None = None
    min_latency: float | None = None
    protocol: str | None = None
    sender_control_port: float | None = None
    sender_ip_address: str | None = None
    source_listener_address: str | None = None
    source_listener_port: float | None = None
    stream_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_interface_name: str | None = None
    whitelist_cidr: str | None = None

class CfnFlowVpcInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        flow_arn: str,
        name: str,
        role_arn: str,
        security_group_ids: Sequence[str],
        subnet_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    flow_arn: str
    name: str
    role_arn: str
    security_group_ids: Sequence[str]
    subnet_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_network_interface_ids(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_vpc_interface_ref(self) -> _aws_mediaconnect.FlowVpcInterfaceReference: ...
    @staticmethod
    def is_cfn_flow_vpc_interface(x: Any) -> bool: ...

class CfnFlowVpcInterfaceProps(Struct):
    flow_arn: str
    name: str
    role_arn: str
    security_group_ids: Sequence[str]
    subnet_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GatewayNetworkProperty(Struct):
        cidr_block: str
        name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        egress_cidr_blocks: Sequence[str],
        name: str,
        networks: Sequence[CfnGateway.GatewayNetworkProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    egress_cidr_blocks: Sequence[str]
    name: str
    networks: Sequence[CfnGateway.GatewayNetworkProperty | IResolvable] | IResolvable
    @property
    def attr_gateway_arn(self) -> str: ...
    @property
    def attr_gateway_state(self) -> str: ...
    @property
    def gateway_ref(self) -> _aws_mediaconnect.GatewayReference: ...
    @staticmethod
    def arn_for_gateway(resource: _aws_mediaconnect.IGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_gateway(x: Any) -> bool: ...

class CfnGatewayProps(Struct):
    egress_cidr_blocks: Sequence[str]
    name: str
    networks: Sequence[CfnGateway.GatewayNetworkProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnRouterInput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BlackFramesConfigurationProperty(Struct):
        state: str
        threshold_seconds: float
    class ContentQualityAnalysisFeatureConfigurationProperty(Struct):
        black_frames: CfnRouterInput.BlackFramesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        frozen_frames: CfnRouterInput.FrozenFramesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        silent_audio: CfnRouterInput.SilentAudioConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FailoverRouterInputConfigurationProperty(Struct):
        network_interface_arn: str
        protocol_configurations: Sequence[CfnRouterInput.FailoverRouterInputProtocolConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source_priority_mode: str
        primary_source_index: float | None = None
    class FailoverRouterInputProtocolConfigurationProperty(Struct):
        rist: CfnRouterInput.RistRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rtp: CfnRouterInput.RtpRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        srt_caller: CfnRouterInput.SrtCallerRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        srt_listener: CfnRouterInput.SrtListenerRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnRouterInput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnRouterInput.FlowTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class FrozenFramesConfigurationProperty(Struct):
        state: str
        threshold_seconds: float
    class MaintenanceConfigurationProperty(Struct):
        default: Any | None = None
        preferred_day_time: CfnRouterInput.PreferredDayTimeMaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaConnectFlowRouterInputConfigurationProperty(Struct):
        source_transit_decryption: CfnRouterInput.FlowTransitEncryptionProperty | Mapping[str, Any] | IResolvable
        flow_arn: str | None = None
        flow_output_arn: str | None = None
    class MediaLiveChannelRouterInputConfigurationProperty(Struct):
        source_transit_decryption: CfnRouterInput.MediaLiveTransitEncryptionProperty | Mapping[str, Any] | IResolvable
        media_live_channel_arn: str | None = None
        media_live_channel_output_name: str | None = None
        media_live_pipeline_id: str | None = None
    class MediaLiveTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnRouterInput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaLiveTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnRouterInput.MediaLiveTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class MergeRouterInputConfigurationProperty(Struct):
        merge_recovery_window_milliseconds: float
        network_interface_arn: str
        protocol_configurations: Sequence[CfnRouterInput.MergeRouterInputProtocolConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MergeRouterInputProtocolConfigurationProperty(Struct):
        rist: CfnRouterInput.RistRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rtp: CfnRouterInput.RtpRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PreferredDayTimeMaintenanceConfigurationProperty(Struct):
        day: str
        time: str
    class RistRouterInputConfigurationProperty(Struct):
        port: float
        recovery_latency_milliseconds: float
    class RouterContentQualityAnalysisConfigurationProperty(Struct):
        content_level: CfnRouterInput.ContentQualityAnalysisFeatureConfigurationProperty | Mapping[str, Any] | IResolvable
    class RouterInputConfigurationProperty(Struct):
        failover: CfnRouterInput.FailoverRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        media_connect_flow: CfnRouterInput.MediaConnectFlowRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        media_live_channel: CfnRouterInput.MediaLiveChannelRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        merge: CfnRouterInput.MergeRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        standard: CfnRouterInput.StandardRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RouterInputProtocolConfigurationProperty(Struct):
        rist: CfnRouterInput.RistRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rtp: CfnRouterInput.RtpRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        srt_caller: CfnRouterInput.SrtCallerRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        srt_listener: CfnRouterInput.SrtListenerRouterInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RouterInputTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnRouterInput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RouterInputTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnRouterInput.RouterInputTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class RtpRouterInputConfigurationProperty(Struct):
        port: float
        forward_error_correction: str | None = None
    class SecretsManagerEncryptionKeyConfigurationProperty(Struct):
        role_arn: str
        secret_arn: str
    class SilentAudioConfigurationProperty(Struct):
        state: str
        threshold_seconds: float
    class SrtCallerRouterInputConfigurationProperty(Struct):
        minimum_latency_milliseconds: float
        source_address: str
        source_port: float
        decryption_configuration: CfnRouterInput.SrtDecryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        stream_id: str | None = None
    class SrtDecryptionConfigurationProperty(Struct):
        encryption_key: CfnRouterInput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
    class SrtListenerRouterInputConfigurationProperty(Struct):
        minimum_latency_milliseconds: float
        port: float
        decryption_configuration: CfnRouterInput.SrtDecryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StandardRouterInputConfigurationProperty(Struct):
        network_interface_arn: str
        protocol_configuration: CfnRouterInput.RouterInputProtocolConfigurationProperty | Mapping[str, Any] | IResolvable
        protocol: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnRouterInput.RouterInputConfigurationProperty | Mapping[str, Any] | IResolvable,
        maximum_bitrate: float,
        name: str,
        routing_scope: str,
        tier: str,
        availability_zone: str | None = None,
        content_quality_analysis_configuration: CfnRouterInput.RouterContentQualityAnalysisConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        maintenance_configuration: CfnRouterInput.MaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        region_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transit_encryption: CfnRouterInput.RouterInputTransitEncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    configuration: CfnRouterInput.RouterInputConfigurationProperty | IResolvable
    maximum_bitrate: float
    name: str
    routing_scope: str
    tier: str
    availability_zone: str | None
    content_quality_analysis_configuration: CfnRouterInput.RouterContentQualityAnalysisConfigurationProperty | IResolvable | None
    maintenance_configuration: CfnRouterInput.MaintenanceConfigurationProperty | IResolvable | None
    region_name: str | None
    tags: Sequence[_CfnTag] | None
    transit_encryption: CfnRouterInput.RouterInputTransitEncryptionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_content_quality_analysis_type(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_input_type(self) -> str: ...
    @property
    def attr_ip_address(self) -> str: ...
    @property
    def attr_maintenance_type(self) -> str: ...
    @property
    def attr_routed_outputs(self) -> float: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def router_input_ref(self) -> _aws_mediaconnect.RouterInputReference: ...
    @staticmethod
    def arn_for_router_input(resource: _aws_mediaconnect.IRouterInputRef) -> str: ...
    @staticmethod
    def is_cfn_router_input(x: Any) -> bool: ...

class CfnRouterInputProps(Struct):
    configuration: CfnRouterInput.RouterInputConfigurationProperty | Mapping[str, Any] | IResolvable
    maximum_bitrate: float
    name: str
    routing_scope: str
    tier: str
    availability_zone: str | None = None
    content_quality_analysis_configuration: CfnRouterInput.RouterContentQualityAnalysisConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    maintenance_configuration: CfnRouterInput.MaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    region_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transit_encryption: CfnRouterInput.RouterInputTransitEncryptionProperty | Mapping[str, Any] | IResolvable | None = None

class CfnRouterNetworkInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PublicRouterNetworkInterfaceConfigurationProperty(Struct):
        allow_rules: Sequence[CfnRouterNetworkInterface.PublicRouterNetworkInterfaceRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PublicRouterNetworkInterfaceRuleProperty(Struct):
        cidr: str
    class RouterNetworkInterfaceConfigurationProperty(Struct):
        public: CfnRouterNetworkInterface.PublicRouterNetworkInterfaceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vpc: CfnRouterNetworkInterface.VpcRouterNetworkInterfaceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcRouterNetworkInterfaceConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnRouterNetworkInterface.RouterNetworkInterfaceConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        region_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnRouterNetworkInterface.RouterNetworkInterfaceConfigurationProperty | IResolvable
    name: str
    region_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_associated_input_count(self) -> float: ...
    @property
    def attr_associated_output_count(self) -> float: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_network_interface_type(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def router_network_interface_ref(self) -> _aws_mediaconnect.RouterNetworkInterfaceReference: ...
    @staticmethod
    def arn_for_router_network_interface(resource: _aws_mediaconnect.IRouterNetworkInterfaceRef) -> str: ...
    @staticmethod
    def is_cfn_router_network_interface(x: Any) -> bool: ...

class CfnRouterNetworkInterfaceProps(Struct):
    configuration: CfnRouterNetworkInterface.RouterNetworkInterfaceConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    region_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRouterOutput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FabricConfigurationProperty(Struct):
        recovery_latency_mode: str
    class FlowTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnRouterOutput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnRouterOutput.FlowTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class MaintenanceConfigurationProperty(Struct):
        default: Any | None = None
        preferred_day_time: CfnRouterOutput.PreferredDayTimeMaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaConnectFlowRouterOutputConfigurationProperty(Struct):
        destination_transit_encryption: CfnRouterOutput.FlowTransitEncryptionProperty | Mapping[str, Any] | IResolvable
        flow_arn: str | None = None
        flow_source_arn: str | None = None
    class MediaLiveInputRouterOutputConfigurationProperty(Struct):
        destination_transit_encryption: CfnRouterOutput.MediaLiveTransitEncryptionProperty | Mapping[str, Any] | IResolvable
        media_live_input_arn: str | None = None
        media_live_pipeline_id: str | None = None
    class MediaLiveTransitEncryptionKeyConfigurationProperty(Struct):
        automatic: Any | None = None
        secrets_manager: CfnRouterOutput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaLiveTransitEncryptionProperty(Struct):
        encryption_key_configuration: CfnRouterOutput.MediaLiveTransitEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_key_type: str | None = None
    class PreferredDayTimeMaintenanceConfigurationProperty(Struct):
        day: str
        time: str
    class RistRouterOutputConfigurationProperty(Struct):
        destination_address: str
        destination_port: float
    class RouterOutputConfigurationProperty(Struct):
        media_connect_flow: CfnRouterOutput.MediaConnectFlowRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        media_live_input: CfnRouterOutput.MediaLiveInputRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        standard: CfnRouterOutput.StandardRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RouterOutputProtocolConfigurationProperty(Struct):
        rist: CfnRouterOutput.RistRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rtmp_push: CfnRouterOutput.RtmpPushRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rtp: CfnRouterOutput.RtpRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        srt_caller: CfnRouterOutput.SrtCallerRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        srt_listener: CfnRouterOutput.SrtListenerRouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RtmpPushRouterOutputConfigurationProperty(Struct):
        application_name: str
        destination_address: str
        destination_port: float
        stream_name: str
        tls_encryption: CfnRouterOutput.TlsEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    class RtpRouterOutputConfigurationProperty(Struct):
        destination_address: str
        destination_port: float
        forward_error_correction: str | None = None
    class SecretsManagerEncryptionKeyConfigurationProperty(Struct):
        role_arn: str
        secret_arn: str
    class SrtCallerRouterOutputConfigurationProperty(Struct):
        destination_address: str
        destination_port: float
        minimum_latency_milliseconds: float
        encryption_configuration: CfnRouterOutput.SrtEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        stream_id: str | None = None
    class SrtEncryptionConfigurationProperty(Struct):
        encryption_key: CfnRouterOutput.SecretsManagerEncryptionKeyConfigurationProperty | Mapping[str, Any] | IResolvable
    class SrtListenerRouterOutputConfigurationProperty(Struct):
        minimum_latency_milliseconds: float
        port: float
        encryption_configuration: CfnRouterOutput.SrtEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StandardRouterOutputConfigurationProperty(Struct):
        network_interface_arn: str
        protocol_configuration: CfnRouterOutput.RouterOutputProtocolConfigurationProperty | Mapping[str, Any] | IResolvable
        protocol: str | None = None
    class TlsEncryptionConfigurationProperty(Struct):
        public: Any
    class TlsEncryptionProperty(Struct):
        encryption_configuration: CfnRouterOutput.TlsEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable
        encryption_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnRouterOutput.RouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable,
        maximum_bitrate: float,
        name: str,
        routing_scope: str,
        tier: str,
        availability_zone: str | None = None,
        fabric_configuration: CfnRouterOutput.FabricConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        maintenance_configuration: CfnRouterOutput.MaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        region_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnRouterOutput.RouterOutputConfigurationProperty | IResolvable
    maximum_bitrate: float
    name: str
    routing_scope: str
    tier: str
    availability_zone: str | None
    fabric_configuration: CfnRouterOutput.FabricConfigurationProperty | IResolvable | None
    maintenance_configuration: CfnRouterOutput.MaintenanceConfigurationProperty | IResolvable | None
    region_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_ip_address(self) -> str: ...
    @property
    def attr_maintenance_type(self) -> str: ...
    @property
    def attr_output_type(self) -> str: ...
    @property
    def attr_routed_state(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def router_output_ref(self) -> _aws_mediaconnect.RouterOutputReference: ...
    @staticmethod
    def arn_for_router_output(resource: _aws_mediaconnect.IRouterOutputRef) -> str: ...
    @staticmethod
    def is_cfn_router_output(x: Any) -> bool: ...

class CfnRouterOutputProps(Struct):
    configuration: CfnRouterOutput.RouterOutputConfigurationProperty | Mapping[str, Any] | IResolvable
    maximum_bitrate: float
    name: str
    routing_scope: str
    tier: str
    availability_zone: str | None = None
    fabric_configuration: CfnRouterOutput.FabricConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    maintenance_configuration: CfnRouterOutput.MaintenanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    region_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

