# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EnabledBaselineReference(Struct):
    enabled_baseline_identifier: str

class EnabledControlReference(Struct):
    control_identifier: str
    target_identifier: str

class LandingZoneReference(Struct):
    landing_zone_arn: str
    landing_zone_identifier: str

class IEnabledBaselineRef(Protocol):
    @property
    def enabled_baseline_ref(self) -> EnabledBaselineReference: ...

class IEnabledControlRef(Protocol):
    @property
    def enabled_control_ref(self) -> EnabledControlReference: ...

class ILandingZoneRef(Protocol):
    @property
    def landing_zone_ref(self) -> LandingZoneReference: ...
