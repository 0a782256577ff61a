# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessPolicyReference(Struct):
    access_policy_arn: str
    access_policy_id: str

class ApplicationReference(Struct):
    application_arn: str

class AssetModelReference(Struct):
    asset_model_arn: str
    asset_model_id: str

class AssetReference(Struct):
    asset_arn: str
    asset_id: str

class ComputationModelReference(Struct):
    computation_model_arn: str
    computation_model_id: str

class DashboardReference(Struct):
    dashboard_arn: str
    dashboard_id: str

class DatasetReference(Struct):
    dataset_arn: str
    dataset_id: str

class GatewayReference(Struct):
    gateway_id: str

class PipelineReference(Struct):
    pipeline_arn: str

class PortalReference(Struct):
    portal_arn: str
    portal_id: str

class ProjectReference(Struct):
    project_arn: str
    project_id: str

class TaskReference(Struct):
    task_arn: str

class WorkspaceReference(Struct):
    workspace_arn: str

class IAccessPolicyRef(Protocol):
    @property
    def access_policy_ref(self) -> AccessPolicyReference: ...

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IAssetModelRef(Protocol):
    @property
    def asset_model_ref(self) -> AssetModelReference: ...

class IAssetRef(Protocol):
    @property
    def asset_ref(self) -> AssetReference: ...

class IComputationModelRef(Protocol):
    @property
    def computation_model_ref(self) -> ComputationModelReference: ...

class IDashboardRef(Protocol):
    @property
    def dashboard_ref(self) -> DashboardReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IGatewayRef(Protocol):
    @property
    def gateway_ref(self) -> GatewayReference: ...

class IPipelineRef(Protocol):
    @property
    def pipeline_ref(self) -> PipelineReference: ...

class IPortalRef(Protocol):
    @property
    def portal_ref(self) -> PortalReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class ITaskRef(Protocol):
    @property
    def task_ref(self) -> TaskReference: ...

class IWorkspaceRef(Protocol):
    @property
    def workspace_ref(self) -> WorkspaceReference: ...
