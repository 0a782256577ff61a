# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class FleetReference(Struct):
    fleet_arn: str

class ProjectReference(Struct):
    project_arn: str
    project_name: str

class ReportGroupReference(Struct):
    report_group_arn: str

class SourceCredentialReference(Struct):
    source_credential_arn: str

class IFleetRef(Protocol):
    @property
    def fleet_ref(self) -> FleetReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class IReportGroupRef(Protocol):
    @property
    def report_group_ref(self) -> ReportGroupReference: ...

class ISourceCredentialRef(Protocol):
    @property
    def source_credential_ref(self) -> SourceCredentialReference: ...
