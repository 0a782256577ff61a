# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DiscoveryReference(Struct):
    account_id: str

class GroupingConfigurationReference(Struct):
    account_id: str

class InstrumentationConfigReference(Struct):
    environment: str
    instrumentation_config_arn: str
    instrumentation_type: str
    location_hash: str
    service: str
    signal_type: str

class ServiceLevelObjectiveReference(Struct):
    service_level_objective_arn: str

class IDiscoveryRef(Protocol):
    @property
    def discovery_ref(self) -> DiscoveryReference: ...

class IGroupingConfigurationRef(Protocol):
    @property
    def grouping_configuration_ref(self) -> GroupingConfigurationReference: ...

class IInstrumentationConfigRef(Protocol):
    @property
    def instrumentation_config_ref(self) -> InstrumentationConfigReference: ...

class IServiceLevelObjectiveRef(Protocol):
    @property
    def service_level_objective_ref(self) -> ServiceLevelObjectiveReference: ...
