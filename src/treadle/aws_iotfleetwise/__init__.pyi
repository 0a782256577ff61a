# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotfleetwise as _aws_iotfleetwise
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCampaign(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CollectionSchemeProperty(Struct):
        condition_based_collection_scheme: CfnCampaign.ConditionBasedCollectionSchemeProperty | Mapping[str, Any] | IResolvable | None = None
        time_based_collection_scheme: CfnCampaign.TimeBasedCollectionSchemeProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionBasedCollectionSchemeProperty(Struct):
        expression: str
        condition_language_version: float | None = None
        minimum_trigger_interval_ms: float | None = None
        trigger_mode: str | None = None
    class ConditionBasedSignalFetchConfigProperty(Struct):
        condition_expression: str
        trigger_mode: str
    class DataDestinationConfigProperty(Struct):
        mqtt_topic_config: CfnCampaign.MqttTopicConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_config: CfnCampaign.S3ConfigProperty | Mapping[str, Any] | IResolvable | None = None
        timestream_config: CfnCampaign.TimestreamConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class DataPartitionProperty(Struct):
        id: str
        storage_options: CfnCampaign.DataPartitionStorageOptionsProperty | Mapping[str, Any] | IResolvable
        upload_options: CfnCampaign.DataPartitionUploadOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DataPartitionStorageOptionsProperty(Struct):
        maximum_size: CfnCampaign.StorageMaximumSizeProperty | Mapping[str, Any] | IResolvable
        minimum_time_to_live: CfnCampaign.StorageMinimumTimeToLiveProperty | Mapping[str, Any] | IResolvable
        storage_location: str
    class DataPartitionUploadOptionsProperty(Struct):
        expression: str
        condition_language_version: float | None = None
    class MqttTopicConfigProperty(Struct):
        execution_role_arn: str
        mqtt_topic_arn: str
    class S3ConfigProperty(Struct):
        bucket_arn: str
        data_format: str | None = None
        prefix: str | None = None
        storage_compression_format: str | None = None
    class SignalFetchConfigProperty(Struct):
        condition_based: CfnCampaign.ConditionBasedSignalFetchConfigProperty | Mapping[str, Any] | IResolvable | None = None
        time_based: CfnCampaign.TimeBasedSignalFetchConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SignalFetchInformationProperty(Struct):
        actions: Sequence[str]
        fully_qualified_name: str
        signal_fetch_config: CfnCampaign.SignalFetchConfigProperty | Mapping[str, Any] | IResolvable
        condition_language_version: float | None = None
    class SignalInformationProperty(Struct):
        name: str
        data_partition_id: str | None = None
        max_sample_count: float | None = None
        minimum_sampling_interval_ms: float | None = None
    class StorageMaximumSizeProperty(Struct):
        unit: str
        value: float
    class StorageMinimumTimeToLiveProperty(Struct):
        unit: str
        value: float
    class TimeBasedCollectionSchemeProperty(Struct):
        period_ms: float
    class TimeBasedSignalFetchConfigProperty(Struct):
        execution_frequency_ms: float
    class TimestreamConfigProperty(Struct):
        execution_role_arn: str
        timestream_table_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        collection_scheme: CfnCampaign.CollectionSchemeProperty | Mapping[str, Any] | IResolvable,
        name: str,
        signal_catalog_arn: str,
        target_arn: str,
        action: str | None = None,
        compression: str | None = None,
        data_destination_configs: Sequence[CfnCampaign.DataDestinationConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_extra_dimensions: Sequence[str] | None = None,
        data_partitions: Sequence[CfnCampaign.DataPartitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        diagnostics_mode: str | None = None,
        expiry_time: str | None = None,
        post_trigger_collection_duration: float | None = None,
        priority: float | None = None,
        signals_to_collect: Sequence[CfnCampaign.SignalInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        signals_to_fetch: Sequence[CfnCampaign.SignalFetchInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        spooling_mode: str | None = None,
        start_time: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    collection_scheme: CfnCampaign.CollectionSchemeProperty | IResolvable
    name: str
    signal_catalog_arn: str
    target_arn: str
    action: str | None
    compression: str | None
    data_destination_configs: Sequence[CfnCampaign.DataDestinationConfigProperty | IResolvable] | IResolvable | None
    data_extra_dimensions: Sequence[str] | None
    data_partitions: Sequence[CfnCampaign.DataPartitionProperty | IResolvable] | IResolvable | None
    description: str | None
    diagnostics_mode: str | None
    expiry_time: str | None
    post_trigger_collection_duration: float | None
    priority: float | None
    signals_to_collect: Sequence[CfnCampaign.SignalInformationProperty | IResolvable] | IResolvable | None
    signals_to_fetch: Sequence[CfnCampaign.SignalFetchInformationProperty | IResolvable] | IResolvable | None
    spooling_mode: str | None
    start_time: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def campaign_ref(self) -> _aws_iotfleetwise.CampaignReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_campaign(resource: _aws_iotfleetwise.ICampaignRef) -> str: ...
    @staticmethod
    def from_campaign_arn(scope: Construct, id: str, arn: str) -> _aws_iotfleetwise.ICampaignRef: ...
    @staticmethod
    def from_campaign_name(scope: Construct, id: str, campaign_name: str) -> _aws_iotfleetwise.ICampaignRef: ...
    @staticmethod
    def is_cfn_campaign(x: Any) -> bool: ...

class CfnCampaignProps(Struct):
    collection_scheme: CfnCampaign.CollectionSchemeProperty | Mapping[str, Any] | IResolvable
    name: str
    signal_catalog_arn: str
    target_arn: str
    action: str | None = None
    compression: str | None = None
    data_destination_configs: Sequence[CfnCampaign.DataDestinationConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_extra_dimensions: Sequence[str] | None = None
    data_partitions: Sequence[CfnCampaign.DataPartitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    diagnostics_mode: str | None = None
    expiry_time: str | None = None
    post_trigger_collection_duration: float | None = None
    priority: float | None = None
    signals_to_collect: Sequence[CfnCampaign.SignalInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    signals_to_fetch: Sequence[CfnCampaign.SignalFetchInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    spooling_mode: str | None = None
    start_time: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDecoderManifest(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CanInterfaceProperty(Struct):
        name: str
        protocol_name: str | None = None
        protocol_version: str | None = None
    class CanNetworkInterfaceProperty(Struct):
        can_interface: CfnDecoderManifest.CanInterfaceProperty | Mapping[str, Any] | IResolvable
        interface_id: str
        type: str
    class CanSignalDecoderProperty(Struct):
        can_signal: CfnDecoderManifest.CanSignalProperty | Mapping[str, Any] | IResolvable
        fully_qualified_name: str
        interface_id: str
        type: str
    class CanSignalProperty(Struct):
        factor: str
        is_big_endian: str
        is_signed: str
        length: str
        message_id: str
        offset: str
        start_bit: str
        name: str | None = None
        signal_value_type: str | None = None
    class NetworkInterfacesItemsProperty(Struct):
        interface_id: str
        type: str
        can_interface: CfnDecoderManifest.CanInterfaceProperty | Mapping[str, Any] | IResolvable | None = None
        obd_interface: CfnDecoderManifest.ObdInterfaceProperty | Mapping[str, Any] | IResolvable | None = None
    class ObdInterfaceProperty(Struct):
        name: str
        request_message_id: str
        dtc_request_interval_seconds: str | None = None
        has_transmission_ecu: str | None = None
        obd_standard: str | None = None
        pid_request_interval_seconds: str | None = None
        use_extended_ids: str | None = None
    class ObdNetworkInterfaceProperty(Struct):
        interface_id: str
        obd_interface: CfnDecoderManifest.ObdInterfaceProperty | Mapping[str, Any] | IResolvable
        type: str
    class ObdSignalDecoderProperty(Struct):
        fully_qualified_name: str
        interface_id: str
        obd_signal: CfnDecoderManifest.ObdSignalProperty | Mapping[str, Any] | IResolvable
        type: str
    class ObdSignalProperty(Struct):
        byte_length: str
        offset: str
        pid: str
        pid_response_length: str
        scaling: str
        service_mode: str
        start_byte: str
        bit_mask_length: str | None = None
        bit_right_shift: str | None = None
        is_signed: str | bool | IResolvable | None = None
        signal_value_type: str | None = None
    class SignalDecodersItemsProperty(Struct):
        fully_qualified_name: str
        interface_id: str
        type: str
        can_signal: CfnDecoderManifest.CanSignalProperty | Mapping[str, Any] | IResolvable | None = None
        obd_signal: CfnDecoderManifest.ObdSignalProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        model_manifest_arn: str,
        name: str,
        default_for_unmapped_signals: str | None = None,
        description: str | None = None,
        network_interfaces: Sequence[CfnDecoderManifest.NetworkInterfacesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        signal_decoders: Sequence[CfnDecoderManifest.SignalDecodersItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    model_manifest_arn: str
    name: str
    default_for_unmapped_signals: str | None
    description: str | None
    network_interfaces: Sequence[CfnDecoderManifest.NetworkInterfacesItemsProperty | IResolvable] | IResolvable | None
    signal_decoders: Sequence[CfnDecoderManifest.SignalDecodersItemsProperty | IResolvable] | IResolvable | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def decoder_manifest_ref(self) -> _aws_iotfleetwise.DecoderManifestReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_decoder_manifest(resource: _aws_iotfleetwise.IDecoderManifestRef) -> str: ...
    @staticmethod
    def is_cfn_decoder_manifest(x: Any) -> bool: ...

class CfnDecoderManifestProps(Struct):
    model_manifest_arn: str
    name: str
    default_for_unmapped_signals: str | None = None
    description: str | None = None
    network_interfaces: Sequence[CfnDecoderManifest.NetworkInterfacesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    signal_decoders: Sequence[CfnDecoderManifest.SignalDecodersItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        id: str,
        signal_catalog_arn: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id: str
    signal_catalog_arn: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def fleet_ref(self) -> _aws_iotfleetwise.FleetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_fleet(resource: _aws_iotfleetwise.IFleetRef) -> str: ...
    @staticmethod
    def from_fleet_arn(scope: Construct, id: str, arn: str) -> _aws_iotfleetwise.IFleetRef: ...
    @staticmethod
    def from_fleet_id(scope: Construct, id: str, fleet_id: str) -> _aws_iotfleetwise.IFleetRef: ...
    @staticmethod
    def is_cfn_fleet(x: Any) -> bool: ...

class CfnFleetProps(Struct):
    id: str
    signal_catalog_arn: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnModelManifest(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        signal_catalog_arn: str,
        description: str | None = None,
        nodes: Sequence[str] | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    signal_catalog_arn: str
    description: str | None
    nodes: Sequence[str] | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def model_manifest_ref(self) -> _aws_iotfleetwise.ModelManifestReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_model_manifest(resource: _aws_iotfleetwise.IModelManifestRef) -> str: ...
    @staticmethod
    def is_cfn_model_manifest(x: Any) -> bool: ...

class CfnModelManifestProps(Struct):
    name: str
    signal_catalog_arn: str
    description: str | None = None
    nodes: Sequence[str] | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSignalCatalog(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActuatorProperty(Struct):
        data_type: str
        fully_qualified_name: str
        allowed_values: Sequence[str] | None = None
        assigned_value: str | None = None
        description: str | None = None
        max: float | None = None
        min: float | None = None
        unit: str | None = None
    class AttributeProperty(Struct):
        data_type: str
        fully_qualified_name: str
        allowed_values: Sequence[str] | None = None
        assigned_value: str | None = None
        default_value: str | None = None
        description: str | None = None
        max: float | None = None
        min: float | None = None
        unit: str | None = None
    class BranchProperty(Struct):
        fully_qualified_name: str
        description: str | None = None
    class NodeCountsProperty(Struct):
        total_actuators: float | None = None
        total_attributes: float | None = None
        total_branches: float | None = None
        total_nodes: float | None = None
        total_sensors: float | None = None
    class NodeProperty(Struct):
        actuator: CfnSignalCatalog.ActuatorProperty | Mapping[str, Any] | IResolvable | None = None
        attribute: CfnSignalCatalog.AttributeProperty | Mapping[str, Any] | IResolvable | None = None
        branch: CfnSignalCatalog.BranchProperty | Mapping[str, Any] | IResolvable | None = None
        sensor: CfnSignalCatalog.SensorProperty | Mapping[str, Any] | IResolvable | None = None
    class SensorProperty(Struct):
        data_type: str
        fully_qualified_name: str
        allowed_values: Sequence[str] | None = None
        description: str | None = None
        max: float | None = None
        min: float | None = None
        unit: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        name: str | None = None,
        node_counts: CfnSignalCatalog.NodeCountsProperty | Mapping[str, Any] | IResolvable | None = None,
        nodes: Sequence[CfnSignalCatalog.NodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    name: str | None
    node_counts: CfnSignalCatalog.NodeCountsProperty | IResolvable | None
    nodes: Sequence[CfnSignalCatalog.NodeProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def attr_node_counts_total_actuators(self) -> IResolvable: ...
    @property
    def attr_node_counts_total_attributes(self) -> IResolvable: ...
    @property
    def attr_node_counts_total_branches(self) -> IResolvable: ...
    @property
    def attr_node_counts_total_nodes(self) -> IResolvable: ...
    @property
    def attr_node_counts_total_sensors(self) -> IResolvable: ...
    @property
    def signal_catalog_ref(self) -> _aws_iotfleetwise.SignalCatalogReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_signal_catalog(resource: _aws_iotfleetwise.ISignalCatalogRef) -> str: ...
    @staticmethod
    def is_cfn_signal_catalog(x: Any) -> bool: ...

class CfnSignalCatalogProps(Struct):
    description: str | None = None
    name: str | None = None
    node_counts: CfnSignalCatalog.NodeCountsProperty | Mapping[str, Any] | IResolvable | None = None
    nodes: Sequence[CfnSignalCatalog.NodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStateTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        signal_catalog_arn: str,
        state_template_properties: Sequence[str],
        data_extra_dimensions: Sequence[str] | None = None,
        description: str | None = None,
        metadata_extra_dimensions: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    signal_catalog_arn: str
    state_template_properties: Sequence[str]
    data_extra_dimensions: Sequence[str] | None
    description: str | None
    metadata_extra_dimensions: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def state_template_ref(self) -> _aws_iotfleetwise.StateTemplateReference: ...
    @staticmethod
    def arn_for_state_template(resource: _aws_iotfleetwise.IStateTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_state_template(x: Any) -> bool: ...

class CfnStateTemplateProps(Struct):
    name: str
    signal_catalog_arn: str
    state_template_properties: Sequence[str]
    data_extra_dimensions: Sequence[str] | None = None
    description: str | None = None
    metadata_extra_dimensions: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVehicle(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PeriodicStateTemplateUpdateStrategyProperty(Struct):
        state_template_update_rate: CfnVehicle.TimePeriodProperty | Mapping[str, Any] | IResolvable
    class StateTemplateAssociationProperty(Struct):
        identifier: str
        state_template_update_strategy: CfnVehicle.StateTemplateUpdateStrategyProperty | Mapping[str, Any] | IResolvable
    class StateTemplateUpdateStrategyProperty(Struct):
        on_change: Any | None = None
        periodic: CfnVehicle.PeriodicStateTemplateUpdateStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    class TimePeriodProperty(Struct):
        unit: str
        value: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        decoder_manifest_arn: str,
        model_manifest_arn: str,
        name: str,
        association_behavior: str | None = None,
        attributes: Mapping[str, str] | IResolvable | None = None,
        state_templates: Sequence[CfnVehicle.StateTemplateAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    decoder_manifest_arn: str
    model_manifest_arn: str
    name: str
    association_behavior: str | None
    attributes: Mapping[str, str] | IResolvable | None
    state_templates: Sequence[CfnVehicle.StateTemplateAssociationProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modification_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vehicle_ref(self) -> _aws_iotfleetwise.VehicleReference: ...
    @staticmethod
    def arn_for_vehicle(resource: _aws_iotfleetwise.IVehicleRef) -> str: ...
    @staticmethod
    def is_cfn_vehicle(x: Any) -> bool: ...

class CfnVehicleProps(Struct):
    decoder_manifest_arn: str
    model_manifest_arn: str
    name: str
    association_behavior: str | None = None
    attributes: Mapping[str, str] | IResolvable | None = None
    state_templates: Sequence[CfnVehicle.StateTemplateAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

