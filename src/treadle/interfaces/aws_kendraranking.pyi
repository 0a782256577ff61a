# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ExecutionPlanReference(Struct):
    execution_plan_arn: str
    execution_plan_id: str

class IExecutionPlanRef(Protocol):
    @property
    def execution_plan_ref(self) -> ExecutionPlanReference: ...
