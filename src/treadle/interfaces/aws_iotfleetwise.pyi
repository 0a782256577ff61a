# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CampaignReference(Struct):
    campaign_arn: str
    campaign_name: str

class DecoderManifestReference(Struct):
    decoder_manifest_arn: str
    decoder_manifest_name: str

class FleetReference(Struct):
    fleet_arn: str
    fleet_id: str

class ModelManifestReference(Struct):
    model_manifest_arn: str
    model_manifest_name: str

class SignalCatalogReference(Struct):
    signal_catalog_arn: str
    signal_catalog_name: str

class StateTemplateReference(Struct):
    state_template_arn: str
    state_template_name: str

class VehicleReference(Struct):
    vehicle_arn: str
    vehicle_name: str

class ICampaignRef(Protocol):
    @property
    def campaign_ref(self) -> CampaignReference: ...

class IDecoderManifestRef(Protocol):
    @property
    def decoder_manifest_ref(self) -> DecoderManifestReference: ...

class IFleetRef(Protocol):
    @property
    def fleet_ref(self) -> FleetReference: ...

class IModelManifestRef(Protocol):
    @property
    def model_manifest_ref(self) -> ModelManifestReference: ...

class ISignalCatalogRef(Protocol):
    @property
    def signal_catalog_ref(self) -> SignalCatalogReference: ...

class IStateTemplateRef(Protocol):
    @property
    def state_template_ref(self) -> StateTemplateReference: ...

class IVehicleRef(Protocol):
    @property
    def vehicle_ref(self) -> VehicleReference: ...
