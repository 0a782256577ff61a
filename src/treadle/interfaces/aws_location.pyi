# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class APIKeyReference(Struct):
    api_key_arn: str
    key_name: str

class GeofenceCollectionReference(Struct):
    collection_name: str
    geofence_collection_arn: str

class MapReference(Struct):
    map_arn: str
    map_name: str

class PlaceIndexReference(Struct):
    index_name: str
    place_index_arn: str

class RouteCalculatorReference(Struct):
    calculator_name: str
    route_calculator_arn: str

class TrackerConsumerReference(Struct):
    consumer_arn: str
    tracker_name: str

class TrackerReference(Struct):
    tracker_arn: str
    tracker_name: str

class IAPIKeyRef(Protocol):
    @property
    def api_key_ref(self) -> APIKeyReference: ...

class IGeofenceCollectionRef(Protocol):
    @property
    def geofence_collection_ref(self) -> GeofenceCollectionReference: ...

class IMapRef(Protocol):
    @property
    def map_ref(self) -> MapReference: ...

class IPlaceIndexRef(Protocol):
    @property
    def place_index_ref(self) -> PlaceIndexReference: ...

class IRouteCalculatorRef(Protocol):
    @property
    def route_calculator_ref(self) -> RouteCalculatorReference: ...

class ITrackerConsumerRef(Protocol):
    @property
    def tracker_consumer_ref(self) -> TrackerConsumerReference: ...

class ITrackerRef(Protocol):
    @property
    def tracker_ref(self) -> TrackerReference: ...
