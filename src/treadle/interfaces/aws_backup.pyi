# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BackupPlanReference(Struct):
    backup_plan_arn: str
    backup_plan_id: str

class BackupSelectionReference(Struct):
    backup_selection_id: str

class BackupVaultReference(Struct):
    backup_vault_arn: str
    backup_vault_name: str

class FrameworkReference(Struct):
    framework_arn: str

class LegalHoldReference(Struct):
    legal_hold_arn: str

class LogicallyAirGappedBackupVaultReference(Struct):
    backup_vault_name: str

class ReportPlanReference(Struct):
    report_plan_arn: str

class RestoreTestingPlanReference(Struct):
    restore_testing_plan_arn: str
    restore_testing_plan_name: str

class RestoreTestingSelectionReference(Struct):
    restore_testing_plan_name: str
    restore_testing_selection_name: str

class TieringConfigurationReference(Struct):
    tiering_configuration_arn: str
    tiering_configuration_name: str

class IBackupPlanRef(Protocol):
    @property
    def backup_plan_ref(self) -> BackupPlanReference: ...

class IBackupSelectionRef(Protocol):
    @property
    def backup_selection_ref(self) -> BackupSelectionReference: ...

class IBackupVaultRef(Protocol):
    @property
    def backup_vault_ref(self) -> BackupVaultReference: ...

class IFrameworkRef(Protocol):
    @property
    def framework_ref(self) -> FrameworkReference: ...

class ILegalHoldRef(Protocol):
    @property
    def legal_hold_ref(self) -> LegalHoldReference: ...

class ILogicallyAirGappedBackupVaultRef(Protocol):
    @property
    def logically_air_gapped_backup_vault_ref(self) -> LogicallyAirGappedBackupVaultReference: ...

class IReportPlanRef(Protocol):
    @property
    def report_plan_ref(self) -> ReportPlanReference: ...

class IRestoreTestingPlanRef(Protocol):
    @property
    def restore_testing_plan_ref(self) -> RestoreTestingPlanReference: ...

class IRestoreTestingSelectionRef(Protocol):
    @property
    def restore_testing_selection_ref(self) -> RestoreTestingSelectionReference: ...

class ITieringConfigurationRef(Protocol):
    @property
    def tiering_configuration_ref(self) -> TieringConfigurationReference: ...
