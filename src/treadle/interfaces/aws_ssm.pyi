# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AssociationReference(Struct):
    association_id: str

class CloudConnectorReference(Struct):
    cloud_connector_arn: str

class DocumentReference(Struct):
    document_name: str

class MaintenanceWindowReference(Struct):
    window_id: str

class MaintenanceWindowTargetReference(Struct):
    window_id: str
    window_target_id: str

class MaintenanceWindowTaskReference(Struct):
    window_id: str
    window_task_id: str

class OpsItemReference(Struct):
    ops_item_arn: str

class ParameterReference(Struct):
    parameter_arn: str
    parameter_name: str

class PatchBaselineReference(Struct):
    patch_baseline_id: str

class ResourceDataSyncReference(Struct):
    sync_name: str

class ResourcePolicyReference(Struct):
    policy_id: str
    resource_arn: str

class ServiceSettingReference(Struct):
    service_setting_arn: str

class IAssociationRef(Protocol):
    @property
    def association_ref(self) -> AssociationReference: ...

class ICloudConnectorRef(Protocol):
    @property
    def cloud_connector_ref(self) -> CloudConnectorReference: ...

class IDocumentRef(Protocol):
    @property
    def document_ref(self) -> DocumentReference: ...

class IMaintenanceWindowRef(Protocol):
    @property
    def maintenance_window_ref(self) -> MaintenanceWindowReference: ...

class IMaintenanceWindowTargetRef(Protocol):
    @property
    def maintenance_window_target_ref(self) -> MaintenanceWindowTargetReference: ...

class IMaintenanceWindowTaskRef(Protocol):
    @property
    def maintenance_window_task_ref(self) -> MaintenanceWindowTaskReference: ...

class IOpsItemRef(Protocol):
    @property
    def ops_item_ref(self) -> OpsItemReference: ...

class IParameterRef(Protocol):
    @property
    def parameter_ref(self) -> ParameterReference: ...

class IPatchBaselineRef(Protocol):
    @property
    def patch_baseline_ref(self) -> PatchBaselineReference: ...

class IResourceDataSyncRef(Protocol):
    @property
    def resource_data_sync_ref(self) -> ResourceDataSyncReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IServiceSettingRef(Protocol):
    @property
    def service_setting_ref(self) -> ServiceSettingReference: ...
