# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AssetReference(Struct):
    asset_arn: str
    asset_id: str

class ChannelReference(Struct):
    channel_arn: str
    channel_id: str

class OriginEndpointReference(Struct):
    origin_endpoint_arn: str
    origin_endpoint_id: str

class PackagingConfigurationReference(Struct):
    packaging_configuration_arn: str
    packaging_configuration_id: str

class PackagingGroupReference(Struct):
    packaging_group_arn: str
    packaging_group_id: str

class IAssetRef(Protocol):
    @property
    def asset_ref(self) -> AssetReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IOriginEndpointRef(Protocol):
    @property
    def origin_endpoint_ref(self) -> OriginEndpointReference: ...

class IPackagingConfigurationRef(Protocol):
    @property
    def packaging_configuration_ref(self) -> PackagingConfigurationReference: ...

class IPackagingGroupRef(Protocol):
    @property
    def packaging_group_ref(self) -> PackagingGroupReference: ...
