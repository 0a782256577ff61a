# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BillScenarioReference(Struct):
    bill_scenario_arn: str

class WorkloadEstimateReference(Struct):
    workload_estimate_arn: str

class IBillScenarioRef(Protocol):
    @property
    def bill_scenario_ref(self) -> BillScenarioReference: ...

class IWorkloadEstimateRef(Protocol):
    @property
    def workload_estimate_ref(self) -> WorkloadEstimateReference: ...
