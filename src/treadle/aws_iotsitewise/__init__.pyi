# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotsitewise as _aws_iotsitewise
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessPolicyIdentityProperty(Struct):
        iam_role: CfnAccessPolicy.IamRoleProperty | Mapping[str, Any] | IResolvable | None = None
        iam_user: CfnAccessPolicy.IamUserProperty | Mapping[str, Any] | IResolvable | None = None
        user: CfnAccessPolicy.UserProperty | Mapping[str, Any] | IResolvable | None = None
    class AccessPolicyResourceProperty(Struct):
        portal: CfnAccessPolicy.PortalProperty | Mapping[str, Any] | IResolvable | None = None
        project: CfnAccessPolicy.ProjectProperty | Mapping[str, Any] | IResolvable | None = None
    class IamRoleProperty(Struct):
        arn: str | None = None
    class IamUserProperty(Struct):
        arn: str | None = None
    class PortalProperty(Struct):
        id: str | None = None
    class ProjectProperty(Struct):
        id: str | None = None
    class UserProperty(Struct):
        id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_policy_identity: CfnAccessPolicy.AccessPolicyIdentityProperty | Mapping[str, Any] | IResolvable,
        access_policy_permission: str,
        access_policy_resource: CfnAccessPolicy.AccessPolicyResourceProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    access_policy_identity: CfnAccessPolicy.AccessPolicyIdentityProperty | IResolvable
    access_policy_permission: str
    access_policy_resource: CfnAccessPolicy.AccessPolicyResourceProperty | IResolvable
    @property
    def access_policy_ref(self) -> _aws_iotsitewise.AccessPolicyReference: ...
    @property
    def attr_access_policy_arn(self) -> str: ...
    @property
    def attr_access_policy_id(self) -> str: ...
    @staticmethod
    def arn_for_access_policy(resource: _aws_iotsitewise.IAccessPolicyRef) -> str: ...
    @staticmethod
    def from_access_policy_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IAccessPolicyRef: ...
    @staticmethod
    def from_access_policy_id(scope: Construct, id: str, access_policy_id: str) -> _aws_iotsitewise.IAccessPolicyRef: ...
    @staticmethod
    def is_cfn_access_policy(x: Any) -> bool: ...

class CfnAccessPolicyProps(Struct):
    access_policy_identity: CfnAccessPolicy.AccessPolicyIdentityProperty | Mapping[str, Any] | IResolvable
    access_policy_permission: str
    access_policy_resource: CfnAccessPolicy.AccessPolicyResourceProperty | Mapping[str, Any] | IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        workspace_name: str,
        description: str | None = None,
        idc_instance_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    workspace_name: str
    description: str | None
    idc_instance_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_iotsitewise.ApplicationReference: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dns_subdomain(self) -> str: ...
    @property
    def attr_idc_application_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_iotsitewise.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    name: str
    workspace_name: str
    description: str | None = None
    idc_instance_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAsset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssetHierarchyProperty(Struct):
        child_asset_id: str
        external_id: str | None = None
        id: str | None = None
        logical_id: str | None = None
    class AssetPropertyProperty(Struct):
        alias: str | None = None
        external_id: str | None = None
        id: str | None = None
        logical_id: str | None = None
        notification_state: str | None = None
        unit: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        asset_model_id: str | _aws_iotsitewise.IAssetModelRef,
        asset_name: str,
        asset_description: str | None = None,
        asset_external_id: str | None = None,
        asset_hierarchies: Sequence[CfnAsset.AssetHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        asset_properties: Sequence[CfnAsset.AssetPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    asset_model_id: str
    asset_name: str
    asset_description: str | None
    asset_external_id: str | None
    asset_hierarchies: Sequence[CfnAsset.AssetHierarchyProperty | IResolvable] | IResolvable | None
    asset_properties: Sequence[CfnAsset.AssetPropertyProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def asset_ref(self) -> _aws_iotsitewise.AssetReference: ...
    @property
    def attr_asset_arn(self) -> str: ...
    @property
    def attr_asset_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_asset(resource: _aws_iotsitewise.IAssetRef) -> str: ...
    @staticmethod
    def from_asset_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IAssetRef: ...
    @staticmethod
    def from_asset_id(scope: Construct, id: str, asset_id: str) -> _aws_iotsitewise.IAssetRef: ...
    @staticmethod
    def is_cfn_asset(x: Any) -> bool: ...

class CfnAssetProps(Struct):
    asset_model_id: str | _aws_iotsitewise.IAssetModelRef
    asset_name: str
    asset_description: str | None = None
    asset_external_id: str | None = None
    asset_hierarchies: Sequence[CfnAsset.AssetHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    asset_properties: Sequence[CfnAsset.AssetPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAssetModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssetModelCompositeModelProperty(Struct):
        name: str
        type: str
        composed_asset_model_id: str | None = None
        composite_model_properties: Sequence[CfnAssetModel.AssetModelPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: str | None = None
        external_id: str | None = None
        id: str | None = None
        parent_asset_model_composite_model_external_id: str | None = None
        path: Sequence[str] | None = None
    class AssetModelHierarchyProperty(Struct):
        child_asset_model_id: str
        name: str
        external_id: str | None = None
        id: str | None = None
        logical_id: str | None = None
    class AssetModelPropertyProperty(Struct):
        data_type: str
        name: str
        type: CfnAssetModel.PropertyTypeProperty | Mapping[str, Any] | IResolvable
        data_type_spec: str | None = None
        external_id: str | None = None
        id: str | None = None
        logical_id: str | None = None
        unit: str | None = None
    class AttributeProperty(Struct):
        default_value: str | None = None
    class EnforcedAssetModelInterfacePropertyMappingProperty(Struct):
        interface_asset_model_property_external_id: str
        asset_model_property_external_id: str | None = None
        asset_model_property_logical_id: str | None = None
    class EnforcedAssetModelInterfaceRelationshipProperty(Struct):
        interface_asset_model_id: str | None = None
        property_mappings: Sequence[CfnAssetModel.EnforcedAssetModelInterfacePropertyMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ExpressionVariableProperty(Struct):
        name: str
        value: CfnAssetModel.VariableValueProperty | Mapping[str, Any] | IResolvable
    class MetricProperty(Struct):
        expression: str
        variables: Sequence[CfnAssetModel.ExpressionVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable
        window: CfnAssetModel.MetricWindowProperty | Mapping[str, Any] | IResolvable
    class MetricWindowProperty(Struct):
        tumbling: CfnAssetModel.TumblingWindowProperty | Mapping[str, Any] | IResolvable | None = None
    class PropertyPathDefinitionProperty(Struct):
        name: str
    class PropertyTypeProperty(Struct):
        type_name: str
        attribute: CfnAssetModel.AttributeProperty | Mapping[str, Any] | IResolvable | None = None
        metric: CfnAssetModel.MetricProperty | Mapping[str, Any] | IResolvable | None = None
        transform: CfnAssetModel.TransformProperty | Mapping[str, Any] | IResolvable | None = None
    class TransformProperty(Struct):
        expression: str
        variables: Sequence[CfnAssetModel.ExpressionVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class TumblingWindowProperty(Struct):
        interval: str
        offset: str | None = None
    class VariableValueProperty(Struct):
        hierarchy_external_id: str | None = None
        hierarchy_id: str | None = None
        hierarchy_logical_id: str | None = None
        property_external_id: str | None = None
        property_id: str | None = None
        property_logical_id: str | None = None
        property_path: Sequence[CfnAssetModel.PropertyPathDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        asset_model_name: str,
        asset_model_composite_models: Sequence[CfnAssetModel.AssetModelCompositeModelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        asset_model_description: str | None = None,
        asset_model_external_id: str | None = None,
        asset_model_hierarchies: Sequence[CfnAssetModel.AssetModelHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        asset_model_properties: Sequence[CfnAssetModel.AssetModelPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        asset_model_type: str | None = None,
        enforced_asset_model_interface_relationships: Sequence[CfnAssetModel.EnforcedAssetModelInterfaceRelationshipProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    asset_model_name: str
    asset_model_composite_models: Sequence[CfnAssetModel.AssetModelCompositeModelProperty | IResolvable] | IResolvable | None
    asset_model_description: str | None
    asset_model_external_id: str | None
    asset_model_hierarchies: Sequence[CfnAssetModel.AssetModelHierarchyProperty | IResolvable] | IResolvable | None
    asset_model_properties: Sequence[CfnAssetModel.AssetModelPropertyProperty | IResolvable] | IResolvable | None
    asset_model_type: str | None
    enforced_asset_model_interface_relationships: Sequence[CfnAssetModel.EnforcedAssetModelInterfaceRelationshipProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def asset_model_ref(self) -> _aws_iotsitewise.AssetModelReference: ...
    @property
    def attr_asset_model_arn(self) -> str: ...
    @property
    def attr_asset_model_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_asset_model(resource: _aws_iotsitewise.IAssetModelRef) -> str: ...
    @staticmethod
    def from_asset_model_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IAssetModelRef: ...
    @staticmethod
    def from_asset_model_id(scope: Construct, id: str, asset_model_id: str) -> _aws_iotsitewise.IAssetModelRef: ...
    @staticmethod
    def is_cfn_asset_model(x: Any) -> bool: ...

class CfnAssetModelProps(Struct):
    asset_model_name: str
    asset_model_composite_models: Sequence[CfnAssetModel.AssetModelCompositeModelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    asset_model_description: str | None = None
    asset_model_external_id: str | None = None
    asset_model_hierarchies: Sequence[CfnAssetModel.AssetModelHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    asset_model_properties: Sequence[CfnAssetModel.AssetModelPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    asset_model_type: str | None = None
    enforced_asset_model_interface_relationships: Sequence[CfnAssetModel.EnforcedAssetModelInterfaceRelationshipProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnComputationModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnomalyDetectionComputationModelConfigurationProperty(Struct):
        input_properties: str
        result_property: str
    class AssetModelPropertyBindingValueProperty(Struct):
        asset_model_id: str
        property_id: str
    class AssetPropertyBindingValueProperty(Struct):
        asset_id: str
        property_id: str
    class ComputationModelConfigurationProperty(Struct):
        anomaly_detection: CfnComputationModel.AnomalyDetectionComputationModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ComputationModelDataBindingValueProperty(Struct):
        asset_model_property: CfnComputationModel.AssetModelPropertyBindingValueProperty | Mapping[str, Any] | IResolvable | None = None
        asset_property: CfnComputationModel.AssetPropertyBindingValueProperty | Mapping[str, Any] | IResolvable | None = None
        list: Sequence[CfnComputationModel.ComputationModelDataBindingValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        computation_model_configuration: CfnComputationModel.ComputationModelConfigurationProperty | Mapping[str, Any] | IResolvable,
        computation_model_data_binding: Mapping[str, CfnComputationModel.ComputationModelDataBindingValueProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        computation_model_name: str,
        computation_model_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    computation_model_configuration: CfnComputationModel.ComputationModelConfigurationProperty | IResolvable
    computation_model_data_binding: Mapping[str, CfnComputationModel.ComputationModelDataBindingValueProperty | IResolvable] | IResolvable
    computation_model_name: str
    computation_model_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_computation_model_arn(self) -> str: ...
    @property
    def attr_computation_model_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def computation_model_ref(self) -> _aws_iotsitewise.ComputationModelReference: ...
    @staticmethod
    def arn_for_computation_model(resource: _aws_iotsitewise.IComputationModelRef) -> str: ...
    @staticmethod
    def from_computation_model_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IComputationModelRef: ...
    @staticmethod
    def from_computation_model_id(scope: Construct, id: str, computation_model_id: str) -> _aws_iotsitewise.IComputationModelRef: ...
    @staticmethod
    def is_cfn_computation_model(x: Any) -> bool: ...

class CfnComputationModelProps(Struct):
    computation_model_configuration: CfnComputationModel.ComputationModelConfigurationProperty | Mapping[str, Any] | IResolvable
    computation_model_data_binding: Mapping[str, CfnComputationModel.ComputationModelDataBindingValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    computation_model_name: str
    computation_model_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDashboard(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dashboard_definition: str,
        dashboard_description: str,
        dashboard_name: str,
        project_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dashboard_definition: str
    dashboard_description: str
    dashboard_name: str
    project_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_dashboard_arn(self) -> str: ...
    @property
    def attr_dashboard_id(self) -> str: ...
    @property
    def dashboard_ref(self) -> _aws_iotsitewise.DashboardReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dashboard(resource: _aws_iotsitewise.IDashboardRef) -> str: ...
    @staticmethod
    def from_dashboard_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IDashboardRef: ...
    @staticmethod
    def from_dashboard_id(scope: Construct, id: str, dashboard_id: str) -> _aws_iotsitewise.IDashboardRef: ...
    @staticmethod
    def is_cfn_dashboard(x: Any) -> bool: ...

class CfnDashboardProps(Struct):
    dashboard_definition: str
    dashboard_description: str
    dashboard_name: str
    project_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DatasetConfigProperty(Struct):
        session: CfnDataset.SessionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class DatasetSourceProperty(Struct):
        source_format: str
        source_type: str
        source_detail: CfnDataset.SourceDetailProperty | Mapping[str, Any] | IResolvable | None = None
    class KendraSourceDetailProperty(Struct):
        knowledge_base_arn: str
        role_arn: str
    class SessionConfigProperty(Struct):
        session_end_time: str
        session_start_time: str
    class SourceDetailProperty(Struct):
        kendra: CfnDataset.KendraSourceDetailProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_name: str,
        dataset_config: CfnDataset.DatasetConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        dataset_description: str | None = None,
        dataset_source: CfnDataset.DatasetSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        dataset_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        workspace_name: str | None = None,
    ) -> None: ...
    dataset_name: str
    dataset_config: CfnDataset.DatasetConfigProperty | IResolvable | None
    dataset_description: str | None
    dataset_source: CfnDataset.DatasetSourceProperty | IResolvable | None
    dataset_type: str | None
    tags: Sequence[_CfnTag] | None
    workspace_name: str | None
    @property
    def attr_dataset_arn(self) -> str: ...
    @property
    def attr_dataset_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_ref(self) -> _aws_iotsitewise.DatasetReference: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_iotsitewise.IDatasetRef) -> str: ...
    @staticmethod
    def from_dataset_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IDatasetRef: ...
    @staticmethod
    def from_dataset_id(scope: Construct, id: str, dataset_id: str) -> _aws_iotsitewise.IDatasetRef: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    dataset_name: str
    dataset_config: CfnDataset.DatasetConfigProperty | Mapping[str, Any] | IResolvable | None = None
    dataset_description: str | None = None
    dataset_source: CfnDataset.DatasetSourceProperty | Mapping[str, Any] | IResolvable | None = None
    dataset_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    workspace_name: str | None = None

class CfnGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GatewayCapabilitySummaryProperty(Struct):
        capability_namespace: str
        capability_configuration: str | None = None
    class GatewayPlatformProperty(Struct):
        greengrass: CfnGateway.GreengrassProperty | Mapping[str, Any] | IResolvable | None = None
        greengrass_v2: CfnGateway.GreengrassV2Property | Mapping[str, Any] | IResolvable | None = None
        siemens_ie: CfnGateway.SiemensIEProperty | Mapping[str, Any] | IResolvable | None = None
    class GreengrassProperty(Struct):
        group_arn: str
    class GreengrassV2Property(Struct):
        core_device_thing_name: str
        core_device_operating_system: str | None = None
    class SiemensIEProperty(Struct):
        iot_core_thing_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_name: str,
        gateway_platform: CfnGateway.GatewayPlatformProperty | Mapping[str, Any] | IResolvable,
        gateway_capability_summaries: Sequence[CfnGateway.GatewayCapabilitySummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        gateway_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    gateway_name: str
    gateway_platform: CfnGateway.GatewayPlatformProperty | IResolvable
    gateway_capability_summaries: Sequence[CfnGateway.GatewayCapabilitySummaryProperty | IResolvable] | IResolvable | None
    gateway_version: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_gateway_id(self) -> str: ...
    @property
    def gateway_ref(self) -> _aws_iotsitewise.GatewayReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_gateway(resource: _aws_iotsitewise.IGatewayRef) -> str: ...
    @staticmethod
    def from_gateway_id(scope: Construct, id: str, gateway_id: str) -> _aws_iotsitewise.IGatewayRef: ...
    @staticmethod
    def is_cfn_gateway(x: Any) -> bool: ...

class CfnGatewayProps(Struct):
    gateway_name: str
    gateway_platform: CfnGateway.GatewayPlatformProperty | Mapping[str, Any] | IResolvable
    gateway_capability_summaries: Sequence[CfnGateway.GatewayCapabilitySummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    gateway_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComputeNodeProperty(Struct):
        compute_node_name: str
        task_name: str
        depends_on: Sequence[str] | None = None
        environment_variables: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        computations: Sequence[CfnPipeline.ComputeNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        pipeline_name: str,
        workspace_name: str,
        description: str | None = None,
        environment_variables: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    computations: Sequence[CfnPipeline.ComputeNodeProperty | IResolvable] | IResolvable
    pipeline_name: str
    workspace_name: str
    description: str | None
    environment_variables: Mapping[str, str] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_pipeline_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def pipeline_ref(self) -> _aws_iotsitewise.PipelineReference: ...
    @staticmethod
    def arn_for_pipeline(resource: _aws_iotsitewise.IPipelineRef) -> str: ...
    @staticmethod
    def is_cfn_pipeline(x: Any) -> bool: ...

class CfnPipelineProps(Struct):
    computations: Sequence[CfnPipeline.ComputeNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    pipeline_name: str
    workspace_name: str
    description: str | None = None
    environment_variables: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPortal(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmsProperty(Struct):
        alarm_role_arn: str | None = None
        notification_lambda_arn: str | None = None
    class PortalTypeEntryProperty(Struct):
        portal_tools: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        portal_contact_email: str,
        portal_name: str,
        role_arn: str,
        alarms: Any | None = None,
        notification_sender_email: str | None = None,
        portal_auth_mode: str | None = None,
        portal_description: str | None = None,
        portal_type: str | None = None,
        portal_type_configuration: Mapping[str, CfnPortal.PortalTypeEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    alarms: Any
    portal_contact_email: str
    portal_name: str
    role_arn: str
    notification_sender_email: str | None
    portal_auth_mode: str | None
    portal_description: str | None
    portal_type: str | None
    portal_type_configuration: Mapping[str, CfnPortal.PortalTypeEntryProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_portal_arn(self) -> str: ...
    @property
    def attr_portal_client_id(self) -> str: ...
    @property
    def attr_portal_id(self) -> str: ...
    @property
    def attr_portal_start_url(self) -> str: ...
    @property
    def portal_ref(self) -> _aws_iotsitewise.PortalReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_portal(resource: _aws_iotsitewise.IPortalRef) -> str: ...
    @staticmethod
    def from_portal_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IPortalRef: ...
    @staticmethod
    def from_portal_id(scope: Construct, id: str, portal_id: str) -> _aws_iotsitewise.IPortalRef: ...
    @staticmethod
    def is_cfn_portal(x: Any) -> bool: ...

class CfnPortalProps(Struct):
    portal_contact_email: str
    portal_name: str
    role_arn: str
    alarms: Any | None = None
    notification_sender_email: str | None = None
    portal_auth_mode: str | None = None
    portal_description: str | None = None
    portal_type: str | None = None
    portal_type_configuration: Mapping[str, CfnPortal.PortalTypeEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        portal_id: str,
        project_name: str,
        asset_ids: Sequence[str] | None = None,
        project_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    portal_id: str
    project_name: str
    asset_ids: Sequence[str] | None
    project_description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_project_arn(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def project_ref(self) -> _aws_iotsitewise.ProjectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_project(resource: _aws_iotsitewise.IProjectRef) -> str: ...
    @staticmethod
    def from_project_arn(scope: Construct, id: str, arn: str) -> _aws_iotsitewise.IProjectRef: ...
    @staticmethod
    def from_project_id(scope: Construct, id: str, project_id: str) -> _aws_iotsitewise.IProjectRef: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    portal_id: str
    project_name: str
    asset_ids: Sequence[str] | None = None
    project_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerTaskConfigurationProperty(Struct):
        ecr_uri: str
        processing_type: str
        processing_unit: str
        task_execution_role: str
        command: Sequence[str] | None = None
        environment_variables: Mapping[str, str] | IResolvable | None = None
        ephemeral_storage_configuration: CfnTask.EphemeralStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mounts: Sequence[CfnTask.MountProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        timeout_seconds: float | None = None
    class EphemeralStorageConfigurationProperty(Struct):
        storage_class: str
        storage_size_in_gib: float
    class MountProperty(Struct):
        name: str
        relative_path: str
        source: CfnTask.MountSourceProperty | Mapping[str, Any] | IResolvable
        storage_type: str
    class MountSourceProperty(Struct):
        s3_access_point: CfnTask.S3AccessPointSourceProperty | Mapping[str, Any] | IResolvable
    class S3AccessPointSourceProperty(Struct):
        access_point_arn: str
        prefix: str | None = None
    class TaskConfigurationProperty(Struct):
        container_task_configuration: CfnTask.ContainerTaskConfigurationProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        task_configuration: CfnTask.TaskConfigurationProperty | Mapping[str, Any] | IResolvable,
        task_name: str,
        workspace_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    task_configuration: CfnTask.TaskConfigurationProperty | IResolvable
    task_name: str
    workspace_name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_task_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def task_ref(self) -> _aws_iotsitewise.TaskReference: ...
    @staticmethod
    def arn_for_task(resource: _aws_iotsitewise.ITaskRef) -> str: ...
    @staticmethod
    def is_cfn_task(x: Any) -> bool: ...

class CfnTaskProps(Struct):
    task_configuration: CfnTask.TaskConfigurationProperty | Mapping[str, Any] | IResolvable
    task_name: str
    workspace_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        encryption_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption_configuration: CfnWorkspace.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable,
        workspace_name: str,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        workspace_description: str | None = None,
    ) -> None: ...
    encryption_configuration: CfnWorkspace.EncryptionConfigurationProperty | IResolvable
    workspace_name: str
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    workspace_description: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_workspace_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_iotsitewise.WorkspaceReference: ...
    @staticmethod
    def arn_for_workspace(resource: _aws_iotsitewise.IWorkspaceRef) -> str: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    encryption_configuration: CfnWorkspace.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable
    workspace_name: str
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    workspace_description: str | None = None

