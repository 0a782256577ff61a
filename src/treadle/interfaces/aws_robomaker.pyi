# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class FleetReference(Struct):
    fleet_arn: str

class RobotApplicationReference(Struct):
    robot_application_arn: str

class RobotApplicationVersionReference(Struct):
    robot_application_version_arn: str

class RobotReference(Struct):
    robot_arn: str

class SimulationApplicationReference(Struct):
    simulation_application_arn: str

class SimulationApplicationVersionReference(Struct):
    simulation_application_version_arn: str

class IFleetRef(Protocol):
    @property
    def fleet_ref(self) -> FleetReference: ...

class IRobotApplicationRef(Protocol):
    @property
    def robot_application_ref(self) -> RobotApplicationReference: ...

class IRobotApplicationVersionRef(Protocol):
    @property
    def robot_application_version_ref(self) -> RobotApplicationVersionReference: ...

class IRobotRef(Protocol):
    @property
    def robot_ref(self) -> RobotReference: ...

class ISimulationApplicationRef(Protocol):
    @property
    def simulation_application_ref(self) -> SimulationApplicationReference: ...

class ISimulationApplicationVersionRef(Protocol):
    @property
    def simulation_application_version_ref(self) -> SimulationApplicationVersionReference: ...
