# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CellReference(Struct):
    cell_arn: str
    cell_name: str

class ReadinessCheckReference(Struct):
    readiness_check_arn: str
    readiness_check_name: str

class RecoveryGroupReference(Struct):
    recovery_group_arn: str
    recovery_group_name: str

class ResourceSetReference(Struct):
    resource_set_arn: str
    resource_set_name: str

class ICellRef(Protocol):
    @property
    def cell_ref(self) -> CellReference: ...

class IReadinessCheckRef(Protocol):
    @property
    def readiness_check_ref(self) -> ReadinessCheckReference: ...

class IRecoveryGroupRef(Protocol):
    @property
    def recovery_group_ref(self) -> RecoveryGroupReference: ...

class IResourceSetRef(Protocol):
    @property
    def resource_set_ref(self) -> ResourceSetReference: ...
