# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SimulationReference(Struct):
    simulation_name: str

class ISimulationRef(Protocol):
    @property
    def simulation_ref(self) -> SimulationReference: ...
