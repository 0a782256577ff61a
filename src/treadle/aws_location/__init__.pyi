# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_location as _aws_location
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAPIKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AndroidAppProperty(Struct):
        certificate_fingerprint: str
        package: str
    class ApiKeyRestrictionsProperty(Struct):
        allow_actions: Sequence[str]
        allow_resources: Sequence[str]
        allow_android_apps: Sequence[CfnAPIKey.AndroidAppProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        allow_apple_apps: Sequence[CfnAPIKey.AppleAppProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        allow_referers: Sequence[str] | None = None
    class AppleAppProperty(Struct):
        bundle_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_name: str,
        restrictions: CfnAPIKey.ApiKeyRestrictionsProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        expire_time: str | None = None,
        force_delete: bool | IResolvable | None = None,
        force_update: bool | IResolvable | None = None,
        no_expiry: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    key_name: str
    restrictions: CfnAPIKey.ApiKeyRestrictionsProperty | IResolvable
    description: str | None
    expire_time: str | None
    force_delete: bool | IResolvable | None
    force_update: bool | IResolvable | None
    no_expiry: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def api_key_ref(self) -> _aws_location.APIKeyReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_key_arn(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_api_key(resource: _aws_location.IAPIKeyRef) -> str: ...
    @staticmethod
    def from_api_key_arn(scope: Construct, id: str, arn: str) -> _aws_location.IAPIKeyRef: ...
    @staticmethod
    def from_key_name(scope: Construct, id: str, key_name: str) -> _aws_location.IAPIKeyRef: ...
    @staticmethod
    def is_cfn_api_key(x: Any) -> bool: ...

class CfnAPIKeyProps(Struct):
    key_name: str
    restrictions: CfnAPIKey.ApiKeyRestrictionsProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    expire_time: str | None = None
    force_delete: bool | IResolvable | None = None
    force_update: bool | IResolvable | None = None
    no_expiry: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGeofenceCollection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        collection_name: str,
        description: str | None = None,
        kms_key_id: str | None = None,
        pricing_plan: str | None = None,
        pricing_plan_data_source: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    collection_name: str
    description: str | None
    kms_key_id: str | None
    pricing_plan: str | None
    pricing_plan_data_source: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collection_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def geofence_collection_ref(self) -> _aws_location.GeofenceCollectionReference: ...
    @staticmethod
    def arn_for_geofence_collection(resource: _aws_location.IGeofenceCollectionRef) -> str: ...
    @staticmethod
    def is_cfn_geofence_collection(x: Any) -> bool: ...

class CfnGeofenceCollectionProps(Struct):
    collection_name: str
    description: str | None = None
    kms_key_id: str | None = None
    pricing_plan: str | None = None
    pricing_plan_data_source: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMap(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MapConfigurationProperty(Struct):
        style: str
        custom_layers: Sequence[str] | None = None
        political_view: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnMap.MapConfigurationProperty | Mapping[str, Any] | IResolvable,
        map_name: str,
        description: str | None = None,
        pricing_plan: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnMap.MapConfigurationProperty | IResolvable
    map_name: str
    description: str | None
    pricing_plan: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_data_source(self) -> str: ...
    @property
    def attr_map_arn(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def map_ref(self) -> _aws_location.MapReference: ...
    @staticmethod
    def arn_for_map(resource: _aws_location.IMapRef) -> str: ...
    @staticmethod
    def from_map_arn(scope: Construct, id: str, arn: str) -> _aws_location.IMapRef: ...
    @staticmethod
    def from_map_name(scope: Construct, id: str, map_name: str) -> _aws_location.IMapRef: ...
    @staticmethod
    def is_cfn_map(x: Any) -> bool: ...

class CfnMapProps(Struct):
    configuration: CfnMap.MapConfigurationProperty | Mapping[str, Any] | IResolvable
    map_name: str
    description: str | None = None
    pricing_plan: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPlaceIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSourceConfigurationProperty(Struct):
        intended_use: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_source: str,
        index_name: str,
        data_source_configuration: CfnPlaceIndex.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        pricing_plan: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_source: str
    index_name: str
    data_source_configuration: CfnPlaceIndex.DataSourceConfigurationProperty | IResolvable | None
    description: str | None
    pricing_plan: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_index_arn(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def place_index_ref(self) -> _aws_location.PlaceIndexReference: ...
    @staticmethod
    def arn_for_place_index(resource: _aws_location.IPlaceIndexRef) -> str: ...
    @staticmethod
    def from_index_name(scope: Construct, id: str, index_name: str) -> _aws_location.IPlaceIndexRef: ...
    @staticmethod
    def from_place_index_arn(scope: Construct, id: str, arn: str) -> _aws_location.IPlaceIndexRef: ...
    @staticmethod
    def is_cfn_place_index(x: Any) -> bool: ...

class CfnPlaceIndexProps(Struct):
    data_source: str
    index_name: str
    data_source_configuration: CfnPlaceIndex.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    pricing_plan: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRouteCalculator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        calculator_name: str,
        data_source: str,
        description: str | None = None,
        pricing_plan: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    calculator_name: str
    data_source: str
    description: str | None
    pricing_plan: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_calculator_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def route_calculator_ref(self) -> _aws_location.RouteCalculatorReference: ...
    @staticmethod
    def arn_for_route_calculator(resource: _aws_location.IRouteCalculatorRef) -> str: ...
    @staticmethod
    def from_calculator_name(scope: Construct, id: str, calculator_name: str) -> _aws_location.IRouteCalculatorRef: ...
    @staticmethod
    def from_route_calculator_arn(scope: Construct, id: str, arn: str) -> _aws_location.IRouteCalculatorRef: ...
    @staticmethod
    def is_cfn_route_calculator(x: Any) -> bool: ...

class CfnRouteCalculatorProps(Struct):
    calculator_name: str
    data_source: str
    description: str | None = None
    pricing_plan: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTracker(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tracker_name: str,
        description: str | None = None,
        event_bridge_enabled: bool | IResolvable | None = None,
        kms_key_enable_geospatial_queries: bool | IResolvable | None = None,
        kms_key_id: str | None = None,
        position_filtering: str | None = None,
        pricing_plan: str | None = None,
        pricing_plan_data_source: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    tracker_name: str
    description: str | None
    event_bridge_enabled: bool | IResolvable | None
    kms_key_enable_geospatial_queries: bool | IResolvable | None
    kms_key_id: str | None
    position_filtering: str | None
    pricing_plan: str | None
    pricing_plan_data_source: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_tracker_arn(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tracker_ref(self) -> _aws_location.TrackerReference: ...
    @staticmethod
    def arn_for_tracker(resource: _aws_location.ITrackerRef) -> str: ...
    @staticmethod
    def from_tracker_arn(scope: Construct, id: str, arn: str) -> _aws_location.ITrackerRef: ...
    @staticmethod
    def from_tracker_name(scope: Construct, id: str, tracker_name: str) -> _aws_location.ITrackerRef: ...
    @staticmethod
    def is_cfn_tracker(x: Any) -> bool: ...

class CfnTrackerProps(Struct):
    tracker_name: str
    description: str | None = None
    event_bridge_enabled: bool | IResolvable | None = None
    kms_key_enable_geospatial_queries: bool | IResolvable | None = None
    kms_key_id: str | None = None
    position_filtering: str | None = None
    pricing_plan: str | None = None
    pricing_plan_data_source: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrackerConsumer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        consumer_arn: str,
        tracker_name: str,
    ) -> None: ...
    consumer_arn: str
    tracker_name: str
    @property
    def tracker_consumer_ref(self) -> _aws_location.TrackerConsumerReference: ...
    @staticmethod
    def is_cfn_tracker_consumer(x: Any) -> bool: ...

class CfnTrackerConsumerProps(Struct):
    consumer_arn: str
    tracker_name: str

