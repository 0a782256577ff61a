# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ScheduleGroupReference(Struct):
    schedule_group_arn: str
    schedule_group_name: str

class ScheduleReference(Struct):
    schedule_arn: str
    schedule_name: str

class IScheduleGroupRef(Protocol):
    @property
    def schedule_group_ref(self) -> ScheduleGroupReference: ...

class IScheduleRef(Protocol):
    @property
    def schedule_ref(self) -> ScheduleReference: ...
