# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mediapackage as _aws_mediapackage
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAsset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EgressEndpointProperty(Struct):
        packaging_configuration_id: str
        url: str
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        id: str,
        packaging_group_id: str,
        source_arn: str,
        source_role_arn: str,
        egress_endpoints: Sequence[CfnAsset.EgressEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        resource_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id: str
    packaging_group_id: str
    source_arn: str
    source_role_arn: str
    egress_endpoints: Sequence[CfnAsset.EgressEndpointProperty | IResolvable] | IResolvable | None
    resource_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def asset_ref(self) -> _aws_mediapackage.AssetReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_asset(resource: _aws_mediapackage.IAssetRef) -> str: ...
    @staticmethod
    def is_cfn_asset(x: Any) -> bool: ...

class CfnAssetProps(Struct):
    id: str
    packaging_group_id: str
    source_arn: str
    source_role_arn: str
    egress_endpoints: Sequence[CfnAsset.EgressEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    resource_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HlsIngestProperty(Struct):
        ingest_endpoints: Sequence[CfnChannel.IngestEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class IngestEndpointProperty(Struct):
        id: str | None = None
        password: str | None = None
        url: str | None = None
        username: str | None = None
    class LogConfigurationProperty(Struct):
        log_group_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        id: str,
        description: str | None = None,
        egress_access_logs: CfnChannel.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        hls_ingest: CfnChannel.HlsIngestProperty | Mapping[str, Any] | IResolvable | None = None,
        ingress_access_logs: CfnChannel.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id: str
    description: str | None
    egress_access_logs: CfnChannel.LogConfigurationProperty | IResolvable | None
    hls_ingest: CfnChannel.HlsIngestProperty | IResolvable | None
    ingress_access_logs: CfnChannel.LogConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def channel_ref(self) -> _aws_mediapackage.ChannelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_channel(resource: _aws_mediapackage.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    id: str
    description: str | None = None
    egress_access_logs: CfnChannel.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    hls_ingest: CfnChannel.HlsIngestProperty | Mapping[str, Any] | IResolvable | None = None
    ingress_access_logs: CfnChannel.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOriginEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizationProperty(Struct):
        cdn_identifier_secret: str
        secrets_role_arn: str
    class CmafEncryptionProperty(Struct):
        speke_key_provider: CfnOriginEndpoint.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
        constant_initialization_vector: str | None = None
        encryption_method: str | None = None
        key_rotation_interval_seconds: float | None = None
    class CmafPackageProperty(Struct):
        encryption: CfnOriginEndpoint.CmafEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        hls_manifests: Sequence[CfnOriginEndpoint.HlsManifestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        segment_duration_seconds: float | None = None
        segment_prefix: str | None = None
        stream_selection: CfnOriginEndpoint.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
    class DashEncryptionProperty(Struct):
        speke_key_provider: CfnOriginEndpoint.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
        key_rotation_interval_seconds: float | None = None
    class DashPackageProperty(Struct):
        ads_on_delivery_restrictions: str | None = None
        ad_triggers: Sequence[str] | None = None
        encryption: CfnOriginEndpoint.DashEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        include_iframe_only_stream: bool | IResolvable | None = None
        manifest_layout: str | None = None
        manifest_window_seconds: float | None = None
        min_buffer_time_seconds: float | None = None
        min_update_period_seconds: float | None = None
        period_triggers: Sequence[str] | None = None
        profile: str | None = None
        segment_duration_seconds: float | None = None
        segment_template_format: str | None = None
        stream_selection: CfnOriginEndpoint.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
        suggested_presentation_delay_seconds: float | None = None
        utc_timing: str | None = None
        utc_timing_uri: str | None = None
    class EncryptionContractConfigurationProperty(Struct):
        preset_speke20_audio: str
        preset_speke20_video: str
    class HlsEncryptionProperty(Struct):
        speke_key_provider: CfnOriginEndpoint.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
        constant_initialization_vector: str | None = None
        encryption_method: str | None = None
        key_rotation_interval_seconds: float | None = None
        repeat_ext_x_key: bool | IResolvable | None = None
    class HlsManifestProperty(Struct):
        id: str
        ad_markers: str | None = None
        ads_on_delivery_restrictions: str | None = None
        ad_triggers: Sequence[str] | None = None
        include_iframe_only_stream: bool | IResolvable | None = None
        manifest_name: str | None = None
        playlist_type: str | None = None
        playlist_window_seconds: float | None = None
        program_date_time_interval_seconds: float | None = None
        url: str | None = None
    class HlsPackageProperty(Struct):
        ad_markers: str | None = None
        ads_on_delivery_restrictions: str | None = None
        ad_triggers: Sequence[str] | None = None
        encryption: CfnOriginEndpoint.HlsEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        include_dvb_subtitles: bool | IResolvable | None = None
        include_iframe_only_stream: bool | IResolvable | None = None
        playlist_type: str | None = None
        playlist_window_seconds: float | None = None
        program_date_time_interval_seconds: float | None = None
        segment_duration_seconds: float | None = None
        stream_selection: CfnOriginEndpoint.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
        use_audio_rendition_group: bool | IResolvable | None = None
    class MssEncryptionProperty(Struct):
        speke_key_provider: CfnOriginEndpoint.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
    class MssPackageProperty(Struct):
        encryption: CfnOriginEndpoint.MssEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        manifest_window_seconds: float | None = None
        segment_duration_seconds: float | None = None
        stream_selection: CfnOriginEndpoint.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
    class SpekeKeyProviderProperty(Struct):
        resource_id: str
        role_arn: str
        system_ids: Sequence[str]
        url: str
        certificate_arn: str | None = None
        encryption_contract_configuration: CfnOriginEndpoint.EncryptionContractConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StreamSelectionProperty(Struct):
        max_video_bits_per_second: float | None = None
        min_video_bits_per_second: float | None = None
        stream_order: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        channel_id: str,
        id: str,
        authorization: CfnOriginEndpoint.AuthorizationProperty | Mapping[str, Any] | IResolvable | None = None,
        cmaf_package: CfnOriginEndpoint.CmafPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        dash_package: CfnOriginEndpoint.DashPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        hls_package: CfnOriginEndpoint.HlsPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        manifest_name: str | None = None,
        mss_package: CfnOriginEndpoint.MssPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        origination: str | None = None,
        startover_window_seconds: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        time_delay_seconds: float | None = None,
        whitelist: Sequence[str] | None = None,
    ) -> None: ...
    channel_id: str
    id: str
    authorization: CfnOriginEndpoint.AuthorizationProperty | IResolvable | None
    cmaf_package: CfnOriginEndpoint.CmafPackageProperty | IResolvable | None
    dash_package: CfnOriginEndpoint.DashPackageProperty | IResolvable | None
    description: str | None
    hls_package: CfnOriginEndpoint.HlsPackageProperty | IResolvable | None
    manifest_name: str | None
    mss_package: CfnOriginEndpoint.MssPackageProperty | IResolvable | None
    origination: str | None
    startover_window_seconds: float | None
    tags_raw: Sequence[_CfnTag] | None
    time_delay_seconds: float | None
    whitelist: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def origin_endpoint_ref(self) -> _aws_mediapackage.OriginEndpointReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_origin_endpoint(resource: _aws_mediapackage.IOriginEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_origin_endpoint(x: Any) -> bool: ...

class CfnOriginEndpointProps(Struct):
    channel_id: str
    id: str
    authorization: CfnOriginEndpoint.AuthorizationProperty | Mapping[str, Any] | IResolvable | None = None
    cmaf_package: CfnOriginEndpoint.CmafPackageProperty | Mapping[str, Any] | IResolvable | None = None
    dash_package: CfnOriginEndpoint.DashPackageProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    hls_package: CfnOriginEndpoint.HlsPackageProperty | Mapping[str, Any] | IResolvable | None = None
    manifest_name: str | None = None
    mss_package: CfnOriginEndpoint.MssPackageProperty | Mapping[str, Any] | IResolvable | None = None
    origination: str | None = None
    startover_window_seconds: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    time_delay_seconds: float | None = None
    whitelist: Sequence[str] | None = None

class CfnPackagingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CmafEncryptionProperty(Struct):
        speke_key_provider: CfnPackagingConfiguration.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
    class CmafPackageProperty(Struct):
        hls_manifests: Sequence[CfnPackagingConfiguration.HlsManifestProperty | Mapping[str, Any] | IResolvable] | IResolvable
        encryption: CfnPackagingConfiguration.CmafEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        include_encoder_configuration_in_segments: bool | IResolvable | None = None
        segment_duration_seconds: float | None = None
    class DashEncryptionProperty(Struct):
        speke_key_provider: CfnPackagingConfiguration.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
    class DashManifestProperty(Struct):
        manifest_layout: str | None = None
        manifest_name: str | None = None
        min_buffer_time_seconds: float | None = None
        profile: str | None = None
        scte_markers_source: str | None = None
        stream_selection: CfnPackagingConfiguration.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
    class DashPackageProperty(Struct):
        dash_manifests: Sequence[CfnPackagingConfiguration.DashManifestProperty | Mapping[str, Any] | IResolvable] | IResolvable
        encryption: CfnPackagingConfiguration.DashEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        include_encoder_configuration_in_segments: bool | IResolvable | None = None
        include_iframe_only_stream: bool | IResolvable | None = None
        period_triggers: Sequence[str] | None = None
        segment_duration_seconds: float | None = None
        segment_template_format: str | None = None
    class EncryptionContractConfigurationProperty(Struct):
        preset_speke20_audio: str
        preset_speke20_video: str
    class HlsEncryptionProperty(Struct):
        speke_key_provider: CfnPackagingConfiguration.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
        constant_initialization_vector: str | None = None
        encryption_method: str | None = None
    class HlsManifestProperty(Struct):
        ad_markers: str | None = None
        include_iframe_only_stream: bool | IResolvable | None = None
        manifest_name: str | None = None
        program_date_time_interval_seconds: float | None = None
        repeat_ext_x_key: bool | IResolvable | None = None
        stream_selection: CfnPackagingConfiguration.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
    class HlsPackageProperty(Struct):
        hls_manifests: Sequence[CfnPackagingConfiguration.HlsManifestProperty | Mapping[str, Any] | IResolvable] | IResolvable
        encryption: CfnPackagingConfiguration.HlsEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        include_dvb_subtitles: bool | IResolvable | None = None
        segment_duration_seconds: float | None = None
        use_audio_rendition_group: bool | IResolvable | None = None
    class MssEncryptionProperty(Struct):
        speke_key_provider: CfnPackagingConfiguration.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
    class MssManifestProperty(Struct):
        manifest_name: str | None = None
        stream_selection: CfnPackagingConfiguration.StreamSelectionProperty | Mapping[str, Any] | IResolvable | None = None
    class MssPackageProperty(Struct):
        mss_manifests: Sequence[CfnPackagingConfiguration.MssManifestProperty | Mapping[str, Any] | IResolvable] | IResolvable
        encryption: CfnPackagingConfiguration.MssEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        segment_duration_seconds: float | None = None
    class SpekeKeyProviderProperty(Struct):
        role_arn: str
        system_ids: Sequence[str]
        url: str
        encryption_contract_configuration: CfnPackagingConfiguration.EncryptionContractConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StreamSelectionProperty(Struct):
        max_video_bits_per_second: float | None = None
        min_video_bits_per_second: float | None = None
        stream_order: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        id: str,
        packaging_group_id: str,
        cmaf_package: CfnPackagingConfiguration.CmafPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        dash_package: CfnPackagingConfiguration.DashPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        hls_package: CfnPackagingConfiguration.HlsPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        mss_package: CfnPackagingConfiguration.MssPackageProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id: str
    packaging_group_id: str
    cmaf_package: CfnPackagingConfiguration.CmafPackageProperty | IResolvable | None
    dash_package: CfnPackagingConfiguration.DashPackageProperty | IResolvable | None
    hls_package: CfnPackagingConfiguration.HlsPackageProperty | IResolvable | None
    mss_package: CfnPackagingConfiguration.MssPackageProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def packaging_configuration_ref(self) -> _aws_mediapackage.PackagingConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_packaging_configuration(resource: _aws_mediapackage.IPackagingConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_packaging_configuration(x: Any) -> bool: ...

class CfnPackagingConfigurationProps(Struct):
    id: str
    packaging_group_id: str
    cmaf_package: CfnPackagingConfiguration.CmafPackageProperty | Mapping[str, Any] | IResolvable | None = None
    dash_package: CfnPackagingConfiguration.DashPackageProperty | Mapping[str, Any] | IResolvable | None = None
    hls_package: CfnPackagingConfiguration.HlsPackageProperty | Mapping[str, Any] | IResolvable | None = None
    mss_package: CfnPackagingConfiguration.MssPackageProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPackagingGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizationProperty(Struct):
        cdn_identifier_secret: str
        secrets_role_arn: str
    class LogConfigurationProperty(Struct):
        log_group_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        id: str,
        authorization: CfnPackagingGroup.AuthorizationProperty | Mapping[str, Any] | IResolvable | None = None,
        egress_access_logs: CfnPackagingGroup.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id: str
    authorization: CfnPackagingGroup.AuthorizationProperty | IResolvable | None
    egress_access_logs: CfnPackagingGroup.LogConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def packaging_group_ref(self) -> _aws_mediapackage.PackagingGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_packaging_group(resource: _aws_mediapackage.IPackagingGroupRef) -> str: ...
    @staticmethod
    def is_cfn_packaging_group(x: Any) -> bool: ...

class CfnPackagingGroupProps(Struct):
    id: str
    authorization: CfnPackagingGroup.AuthorizationProperty | Mapping[str, Any] | IResolvable | None = None
    egress_access_logs: CfnPackagingGroup.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

