# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AlertReference(Struct):
    alert_arn: str

class AnomalyDetectorReference(Struct):
    anomaly_detector_arn: str

class IAlertRef(Protocol):
    @property
    def alert_ref(self) -> AlertReference: ...

class IAnomalyDetectorRef(Protocol):
    @property
    def anomaly_detector_ref(self) -> AnomalyDetectorReference: ...
