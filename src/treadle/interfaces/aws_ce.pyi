# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AnomalyMonitorReference(Struct):
    monitor_arn: str

class AnomalySubscriptionReference(Struct):
    subscription_arn: str

class CostCategoryReference(Struct):
    cost_category_arn: str

class IAnomalyMonitorRef(Protocol):
    @property
    def anomaly_monitor_ref(self) -> AnomalyMonitorReference: ...

class IAnomalySubscriptionRef(Protocol):
    @property
    def anomaly_subscription_ref(self) -> AnomalySubscriptionReference: ...

class ICostCategoryRef(Protocol):
    @property
    def cost_category_ref(self) -> CostCategoryReference: ...
