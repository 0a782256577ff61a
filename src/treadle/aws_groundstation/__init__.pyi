# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_groundstation as _aws_groundstation
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AntennaDownlinkConfigProperty(Struct):
        spectrum_config: CfnConfig.SpectrumConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class AntennaDownlinkDemodDecodeConfigProperty(Struct):
        decode_config: CfnConfig.DecodeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        demodulation_config: CfnConfig.DemodulationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        spectrum_config: CfnConfig.SpectrumConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class AntennaUplinkConfigProperty(Struct):
        spectrum_config: CfnConfig.UplinkSpectrumConfigProperty | Mapping[str, Any] | IResolvable | None = None
        target_eirp: CfnConfig.EirpProperty | Mapping[str, Any] | IResolvable | None = None
        transmit_disabled: bool | IResolvable | None = None
    class ConfigDataProperty(Struct):
        antenna_downlink_config: CfnConfig.AntennaDownlinkConfigProperty | Mapping[str, Any] | IResolvable | None = None
        antenna_downlink_demod_decode_config: CfnConfig.AntennaDownlinkDemodDecodeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        antenna_uplink_config: CfnConfig.AntennaUplinkConfigProperty | Mapping[str, Any] | IResolvable | None = None
        dataflow_endpoint_config: CfnConfig.DataflowEndpointConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_recording_config: CfnConfig.S3RecordingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        telemetry_sink_config: CfnConfig.TelemetrySinkConfigProperty | Mapping[str, Any] | IResolvable | None = None
        tracking_config: CfnConfig.TrackingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        uplink_echo_config: CfnConfig.UplinkEchoConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class DataflowEndpointConfigProperty(Struct):
        dataflow_endpoint_name: str | None = None
        dataflow_endpoint_region: str | None = None
    class DecodeConfigProperty(Struct):
        unvalidated_json: str | None = None
    class DemodulationConfigProperty(Struct):
        unvalidated_json: str | None = None
    class EirpProperty(Struct):
        units: str | None = None
        value: float | None = None
    class FrequencyBandwidthProperty(Struct):
        units: str | None = None
        value: float | None = None
    class FrequencyProperty(Struct):
        units: str | None = None
        value: float | None = None
    class KinesisDataStreamDataProperty(Struct):
        kinesis_data_stream_arn: str
        kinesis_role_arn: str
    class S3RecordingConfigProperty(Struct):
        bucket_arn: str | None = None
        prefix: str | None = None
        role_arn: str | None = None
    class SpectrumConfigProperty(Struct):
        bandwidth: CfnConfig.FrequencyBandwidthProperty | Mapping[str, Any] | IResolvable | None = None
        center_frequency: CfnConfig.FrequencyProperty | Mapping[str, Any] | IResolvable | None = None
        polarization: str | None = None
    class TelemetrySinkConfigProperty(Struct):
        telemetry_sink_data: CfnConfig.TelemetrySinkDataProperty | Mapping[str, Any] | IResolvable
        telemetry_sink_type: str
    class TelemetrySinkDataProperty(Struct):
        kinesis_data_stream_data: CfnConfig.KinesisDataStreamDataProperty | Mapping[str, Any] | IResolvable
    class TrackingConfigProperty(Struct):
        autotrack: str | None = None
    class UplinkEchoConfigProperty(Struct):
        antenna_uplink_config_arn: str | None = None
        enabled: bool | IResolvable | None = None
    class UplinkSpectrumConfigProperty(Struct):
        center_frequency: CfnConfig.FrequencyProperty | Mapping[str, Any] | IResolvable | None = None
        polarization: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        config_data: CfnConfig.ConfigDataProperty | Mapping[str, Any] | IResolvable,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    config_data: CfnConfig.ConfigDataProperty | IResolvable
    name: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def config_ref(self) -> _aws_groundstation.ConfigReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_config(resource: _aws_groundstation.IConfigRef) -> str: ...
    @staticmethod
    def is_cfn_config(x: Any) -> bool: ...

class CfnConfigProps(Struct):
    config_data: CfnConfig.ConfigDataProperty | Mapping[str, Any] | IResolvable
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataflowEndpointGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsGroundStationAgentEndpointProperty(Struct):
        agent_status: str | None = None
        audit_results: str | None = None
        egress_address: CfnDataflowEndpointGroup.ConnectionDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        ingress_address: CfnDataflowEndpointGroup.RangedConnectionDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    class ConnectionDetailsProperty(Struct):
        mtu: float | None = None
        socket_address: CfnDataflowEndpointGroup.SocketAddressProperty | Mapping[str, Any] | IResolvable | None = None
    class DataflowEndpointProperty(Struct):
        address: CfnDataflowEndpointGroup.SocketAddressProperty | Mapping[str, Any] | IResolvable | None = None
        mtu: float | None = None
        name: str | None = None
    class EndpointDetailsProperty(Struct):
        aws_ground_station_agent_endpoint: CfnDataflowEndpointGroup.AwsGroundStationAgentEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint: CfnDataflowEndpointGroup.DataflowEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        security_details: CfnDataflowEndpointGroup.SecurityDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class IntegerRangeProperty(Struct):
        maximum: float | None = None
        minimum: float | None = None
    class RangedConnectionDetailsProperty(Struct):
        mtu: float | None = None
        socket_address: CfnDataflowEndpointGroup.RangedSocketAddressProperty | Mapping[str, Any] | IResolvable | None = None
    class RangedSocketAddressProperty(Struct):
        name: str | None = None
        port_range: CfnDataflowEndpointGroup.IntegerRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class SecurityDetailsProperty(Struct):
        role_arn: str | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class SocketAddressProperty(Struct):
        name: str | None = None
        port: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_details: Sequence[CfnDataflowEndpointGroup.EndpointDetailsProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        contact_post_pass_duration_seconds: float | None = None,
        contact_pre_pass_duration_seconds: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    endpoint_details: Sequence[CfnDataflowEndpointGroup.EndpointDetailsProperty | IResolvable] | IResolvable
    contact_post_pass_duration_seconds: float | None
    contact_pre_pass_duration_seconds: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def dataflow_endpoint_group_ref(self) -> _aws_groundstation.DataflowEndpointGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dataflow_endpoint_group(resource: _aws_groundstation.IDataflowEndpointGroupRef) -> str: ...
    @staticmethod
    def from_dataflow_endpoint_group_arn(scope: Construct, id: str, arn: str) -> _aws_groundstation.IDataflowEndpointGroupRef: ...
    @staticmethod
    def from_dataflow_endpoint_group_id(scope: Construct, id: str, dataflow_endpoint_group_id: str) -> _aws_groundstation.IDataflowEndpointGroupRef: ...
    @staticmethod
    def is_cfn_dataflow_endpoint_group(x: Any) -> bool: ...

class CfnDataflowEndpointGroupProps(Struct):
    endpoint_details: Sequence[CfnDataflowEndpointGroup.EndpointDetailsProperty | Mapping[str, Any] | IResolvable] | IResolvable
    contact_post_pass_duration_seconds: float | None = None
    contact_pre_pass_duration_seconds: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataflowEndpointGroupV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionDetailsProperty(Struct):
        socket_address: CfnDataflowEndpointGroupV2.SocketAddressProperty | Mapping[str, Any] | IResolvable
        mtu: float | None = None
    class CreateEndpointDetailsProperty(Struct):
        downlink_aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        uplink_aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpointProperty | Mapping[str, Any] | IResolvable | None = None
    class DownlinkAwsGroundStationAgentEndpointDetailsProperty(Struct):
        dataflow_details: CfnDataflowEndpointGroupV2.DownlinkDataflowDetailsProperty | Mapping[str, Any] | IResolvable
        name: str
        agent_status: str | None = None
        audit_results: str | None = None
    class DownlinkAwsGroundStationAgentEndpointProperty(Struct):
        dataflow_details: CfnDataflowEndpointGroupV2.DownlinkDataflowDetailsProperty | Mapping[str, Any] | IResolvable
        name: str
    class DownlinkConnectionDetailsProperty(Struct):
        agent_ip_and_port_address: CfnDataflowEndpointGroupV2.RangedConnectionDetailsProperty | Mapping[str, Any] | IResolvable
        egress_address_and_port: CfnDataflowEndpointGroupV2.ConnectionDetailsProperty | Mapping[str, Any] | IResolvable
    class DownlinkDataflowDetailsProperty(Struct):
        agent_connection_details: CfnDataflowEndpointGroupV2.DownlinkConnectionDetailsProperty | Mapping[str, Any] | IResolvable
    class EndpointDetailsProperty(Struct):
        downlink_aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpointDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        uplink_aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpointDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class IntegerRangeProperty(Struct):
        maximum: float
        minimum: float
    class RangedConnectionDetailsProperty(Struct):
        socket_address: CfnDataflowEndpointGroupV2.RangedSocketAddressProperty | Mapping[str, Any] | IResolvable
        mtu: float | None = None
    class RangedSocketAddressProperty(Struct):
        name: str
        port_range: CfnDataflowEndpointGroupV2.IntegerRangeProperty | Mapping[str, Any] | IResolvable
    class SocketAddressProperty(Struct):
        name: str
        port: float
    class UplinkAwsGroundStationAgentEndpointDetailsProperty(Struct):
        dataflow_details: CfnDataflowEndpointGroupV2.UplinkDataflowDetailsProperty | Mapping[str, Any] | IResolvable
        name: str
        agent_status: str | None = None
        audit_results: str | None = None
    class UplinkAwsGroundStationAgentEndpointProperty(Struct):
        dataflow_details: CfnDataflowEndpointGroupV2.UplinkDataflowDetailsProperty | Mapping[str, Any] | IResolvable
        name: str
    class UplinkConnectionDetailsProperty(Struct):
        agent_ip_and_port_address: CfnDataflowEndpointGroupV2.RangedConnectionDetailsProperty | Mapping[str, Any] | IResolvable
        ingress_address_and_port: CfnDataflowEndpointGroupV2.ConnectionDetailsProperty | Mapping[str, Any] | IResolvable
    class UplinkDataflowDetailsProperty(Struct):
        agent_connection_details: CfnDataflowEndpointGroupV2.UplinkConnectionDetailsProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_post_pass_duration_seconds: float | None = None,
        contact_pre_pass_duration_seconds: float | None = None,
        endpoints: Sequence[CfnDataflowEndpointGroupV2.CreateEndpointDetailsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    contact_post_pass_duration_seconds: float | None
    contact_pre_pass_duration_seconds: float | None
    endpoints: Sequence[CfnDataflowEndpointGroupV2.CreateEndpointDetailsProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_endpoint_details(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataflow_endpoint_group_v2_ref(self) -> _aws_groundstation.DataflowEndpointGroupV2Reference: ...
    @staticmethod
    def arn_for_dataflow_endpoint_group_v2(resource: _aws_groundstation.IDataflowEndpointGroupV2Ref) -> str: ...
    @staticmethod
    def is_cfn_dataflow_endpoint_group_v2(x: Any) -> bool: ...

class CfnDataflowEndpointGroupV2Props(Struct):
    contact_post_pass_duration_seconds: float | None = None
    contact_pre_pass_duration_seconds: float | None = None
    endpoints: Sequence[CfnDataflowEndpointGroupV2.CreateEndpointDetailsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMissionProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataflowEdgeProperty(Struct):
        destination: str | None = None
        source: str | None = None
    class StreamsKmsKeyProperty(Struct):
        kms_alias_arn: str | None = None
        kms_alias_name: str | None = None
        kms_key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataflow_edges: Sequence[CfnMissionProfile.DataflowEdgeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        minimum_viable_contact_duration_seconds: float,
        name: str,
        tracking_config_arn: str | _aws_groundstation.IConfigRef,
        contact_post_pass_duration_seconds: float | None = None,
        contact_pre_pass_duration_seconds: float | None = None,
        streams_kms_key: CfnMissionProfile.StreamsKmsKeyProperty | Mapping[str, Any] | IResolvable | None = None,
        streams_kms_role: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        telemetry_sink_config_arn: str | None = None,
    ) -> None: ...
    dataflow_edges: Sequence[CfnMissionProfile.DataflowEdgeProperty | IResolvable] | IResolvable
    minimum_viable_contact_duration_seconds: float
    name: str
    tracking_config_arn: str
    contact_post_pass_duration_seconds: float | None
    contact_pre_pass_duration_seconds: float | None
    streams_kms_key: CfnMissionProfile.StreamsKmsKeyProperty | IResolvable | None
    streams_kms_role: str | None
    tags_raw: Sequence[_CfnTag] | None
    telemetry_sink_config_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_region(self) -> str: ...
    @property
    def mission_profile_ref(self) -> _aws_groundstation.MissionProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_mission_profile(resource: _aws_groundstation.IMissionProfileRef) -> str: ...
    @staticmethod
    def from_mission_profile_id(scope: Construct, id: str, mission_profile_id: str) -> _aws_groundstation.IMissionProfileRef: ...
    @staticmethod
    def is_cfn_mission_profile(x: Any) -> bool: ...

class CfnMissionProfileProps(Struct):
    dataflow_edges: Sequence[CfnMissionProfile.DataflowEdgeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    minimum_viable_contact_duration_seconds: float
    name: str
    tracking_config_arn: str | _aws_groundstation.IConfigRef
    contact_post_pass_duration_seconds: float | None = None
    contact_pre_pass_duration_seconds: float | None = None
    streams_kms_key: CfnMissionProfile.StreamsKmsKeyProperty | Mapping[str, Any] | IResolvable | None = None
    streams_kms_role: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    telemetry_sink_config_arn: str | None = None

