# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_iottwinmaker as _aws_iottwinmaker
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnComponentType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CompositeComponentTypeProperty(Struct):
        component_type_id: str | None = None
    class DataConnectorProperty(Struct):
        is_native: bool | IResolvable | None = None
        lambda_: CfnComponentType.LambdaFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataTypeProperty(Struct):
        type: str
        allowed_values: Sequence[CfnComponentType.DataValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        nested_type: CfnComponentType.DataTypeProperty | Mapping[str, Any] | IResolvable | None = None
        relationship: CfnComponentType.RelationshipProperty | Mapping[str, Any] | IResolvable | None = None
        unit_of_measure: str | None = None
    class DataValueProperty(Struct):
        boolean_value: bool | IResolvable | None = None
        double_value: float | None = None
        expression: str | None = None
        integer_value: float | None = None
        list_value: Sequence[CfnComponentType.DataValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        long_value: float | None = None
        map_value: Mapping[str, CfnComponentType.DataValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        relationship_value: Any | None = None
        string_value: str | None = None
    class ErrorProperty(Struct):
        code: str | None = None
        message: str | None = None
    class FunctionProperty(Struct):
        implemented_by: CfnComponentType.DataConnectorProperty | Mapping[str, Any] | IResolvable | None = None
        required_properties: Sequence[str] | None = None
        scope: str | None = None
    class LambdaFunctionProperty(Struct):
        arn: str
    class PropertyDefinitionProperty(Struct):
        configurations: Mapping[str, str] | IResolvable | None = None
        data_type: CfnComponentType.DataTypeProperty | Mapping[str, Any] | IResolvable | None = None
        default_value: CfnComponentType.DataValueProperty | Mapping[str, Any] | IResolvable | None = None
        is_external_id: bool | IResolvable | None = None
        is_required_in_entity: bool | IResolvable | None = None
        is_stored_externally: bool | IResolvable | None = None
        is_time_series: bool | IResolvable | None = None
    class PropertyGroupProperty(Struct):
        group_type: str | None = None
        property_names: Sequence[str] | None = None
    class RelationshipProperty(Struct):
        relationship_type: str | None = None
        target_component_type_id: str | None = None
    class RelationshipValueProperty(Struct):
        target_component_name: str | None = None
        target_entity_id: str | None = None
    class StatusProperty(Struct):
        error: CfnComponentType.ErrorProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        component_type_id: str,
        workspace_id: str,
        composite_component_types: Mapping[str, CfnComponentType.CompositeComponentTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        extends_from: Sequence[str] | None = None,
        functions: Mapping[str, CfnComponentType.FunctionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        is_singleton: bool | IResolvable | None = None,
        property_definitions: Mapping[str, CfnComponentType.PropertyDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        property_groups: Mapping[str, CfnComponentType.PropertyGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    component_type_id: str
    workspace_id: str
    composite_component_types: Mapping[str, CfnComponentType.CompositeComponentTypeProperty | IResolvable] | IResolvable | None
    description: str | None
    extends_from: Sequence[str] | None
    functions: Mapping[str, CfnComponentType.FunctionProperty | IResolvable] | IResolvable | None
    is_singleton: bool | IResolvable | None
    property_definitions: Mapping[str, CfnComponentType.PropertyDefinitionProperty | IResolvable] | IResolvable | None
    property_groups: Mapping[str, CfnComponentType.PropertyGroupProperty | IResolvable] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_is_abstract(self) -> IResolvable: ...
    @property
    def attr_is_schema_initialized(self) -> IResolvable: ...
    @property
    def attr_status(self) -> IResolvable: ...
    @property
    def attr_status_error(self) -> IResolvable: ...
    @property
    def attr_status_error_code(self) -> str: ...
    @property
    def attr_status_error_message(self) -> str: ...
    @property
    def attr_status_state(self) -> str: ...
    @property
    def attr_update_date_time(self) -> str: ...
    @property
    def component_type_ref(self) -> _aws_iottwinmaker.ComponentTypeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_component_type(resource: _aws_iottwinmaker.IComponentTypeRef) -> str: ...
    @staticmethod
    def is_cfn_component_type(x: Any) -> bool: ...

class CfnComponentTypeProps(Struct):
    component_type_id: str
    workspace_id: str
    composite_component_types: Mapping[str, CfnComponentType.CompositeComponentTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    extends_from: Sequence[str] | None = None
    functions: Mapping[str, CfnComponentType.FunctionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    is_singleton: bool | IResolvable | None = None
    property_definitions: Mapping[str, CfnComponentType.PropertyDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    property_groups: Mapping[str, CfnComponentType.PropertyGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnEntity(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComponentProperty(Struct):
        component_name: str | None = None
        component_type_id: str | None = None
        defined_in: str | None = None
        description: str | None = None
        properties: Mapping[str, CfnEntity.PropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        property_groups: Mapping[str, CfnEntity.PropertyGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        status: CfnEntity.StatusProperty | Mapping[str, Any] | IResolvable | None = None
    class CompositeComponentProperty(Struct):
        component_name: str | None = None
        component_path: str | None = None
        component_type_id: str | None = None
        description: str | None = None
        properties: Mapping[str, CfnEntity.PropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        property_groups: Mapping[str, CfnEntity.PropertyGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        status: CfnEntity.StatusProperty | Mapping[str, Any] | IResolvable | None = None
    class DataTypeProperty(Struct):
        allowed_values: Sequence[CfnEntity.DataValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        nested_type: CfnEntity.DataTypeProperty | Mapping[str, Any] | IResolvable | None = None
        relationship: CfnEntity.RelationshipProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
        unit_of_measure: str | None = None
    class DataValueProperty(Struct):
        boolean_value: bool | IResolvable | None = None
        double_value: float | None = None
        expression: str | None = None
        integer_value: float | None = None
        list_value: Sequence[CfnEntity.DataValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        long_value: float | None = None
        map_value: Mapping[str, CfnEntity.DataValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        relationship_value: Any | None = None
        string_value: str | None = None
    class DefinitionProperty(Struct):
        configuration: Mapping[str, str] | IResolvable | None = None
        data_type: CfnEntity.DataTypeProperty | Mapping[str, Any] | IResolvable | None = None
        default_value: CfnEntity.DataValueProperty | Mapping[str, Any] | IResolvable | None = None
        is_external_id: bool | IResolvable | None = None
        is_final: bool | IResolvable | None = None
        is_imported: bool | IResolvable | None = None
        is_inherited: bool | IResolvable | None = None
        is_required_in_entity: bool | IResolvable | None = None
        is_stored_externally: bool | IResolvable | None = None
        is_time_series: bool | IResolvable | None = None
    class ErrorProperty(Struct):
        code: str | None = None
        message: str | None = None
    class PropertyGroupProperty(Struct):
        group_type: str | None = None
        property_names: Sequence[str] | None = None
    class PropertyProperty(Struct):
        definition: Any | None = None
        value: CfnEntity.DataValueProperty | Mapping[str, Any] | IResolvable | None = None
    class RelationshipProperty(Struct):
        relationship_type: str | None = None
        target_component_type_id: str | None = None
    class RelationshipValueProperty(Struct):
        target_component_name: str | None = None
        target_entity_id: str | None = None
    class StatusProperty(Struct):
        error: Any | None = None
        state: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        entity_name: str,
        workspace_id: str,
        components: Mapping[str, CfnEntity.ComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        composite_components: Mapping[str, CfnEntity.CompositeComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        entity_id: str | None = None,
        parent_entity_id: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    entity_name: str
    workspace_id: str
    components: Mapping[str, CfnEntity.ComponentProperty | IResolvable] | IResolvable | None
    composite_components: Mapping[str, CfnEntity.CompositeComponentProperty | IResolvable] | IResolvable | None
    description: str | None
    entity_id: str | None
    parent_entity_id: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_has_child_entities(self) -> IResolvable: ...
    @property
    def attr_status(self) -> IResolvable: ...
    @property
    def attr_status_error(self) -> IResolvable: ...
    @property
    def attr_status_error_code(self) -> str: ...
    @property
    def attr_status_error_message(self) -> str: ...
    @property
    def attr_status_state(self) -> str: ...
    @property
    def attr_update_date_time(self) -> str: ...
    @property
    def entity_ref(self) -> _aws_iottwinmaker.EntityReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_entity(resource: _aws_iottwinmaker.IEntityRef) -> str: ...
    @staticmethod
    def is_cfn_entity(x: Any) -> bool: ...

class CfnEntityProps(Struct):
    entity_name: str
    workspace_id: str
    components: Mapping[str, CfnEntity.ComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    composite_components: Mapping[str, CfnEntity.CompositeComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    entity_id: str | None = None
    parent_entity_id: str | None = None
    tags: Mapping[str, str] | None = None

class CfnScene(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content_location: str,
        scene_id: str,
        workspace_id: str,
        capabilities: Sequence[str] | None = None,
        description: str | None = None,
        scene_metadata: Mapping[str, str] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    content_location: str
    scene_id: str
    workspace_id: str
    capabilities: Sequence[str] | None
    description: str | None
    scene_metadata: Mapping[str, str] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_generated_scene_metadata(self) -> IResolvable: ...
    @property
    def attr_update_date_time(self) -> str: ...
    @property
    def scene_ref(self) -> _aws_iottwinmaker.SceneReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_scene(resource: _aws_iottwinmaker.ISceneRef) -> str: ...
    @staticmethod
    def is_cfn_scene(x: Any) -> bool: ...

class CfnSceneProps(Struct):
    content_location: str
    scene_id: str
    workspace_id: str
    capabilities: Sequence[str] | None = None
    description: str | None = None
    scene_metadata: Mapping[str, str] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnSyncJob(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        sync_role: str,
        sync_source: str,
        workspace_id: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    sync_role: str
    sync_source: str
    workspace_id: str
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_update_date_time(self) -> str: ...
    @property
    def sync_job_ref(self) -> _aws_iottwinmaker.SyncJobReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_sync_job(resource: _aws_iottwinmaker.ISyncJobRef) -> str: ...
    @staticmethod
    def is_cfn_sync_job(x: Any) -> bool: ...

class CfnSyncJobProps(Struct):
    sync_role: str
    sync_source: str
    workspace_id: str
    tags: Mapping[str, str] | None = None

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role: str | _aws_iam.IRoleRef,
        s3_location: str | _aws_s3.IBucketRef,
        workspace_id: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    role: str
    s3_location: str
    workspace_id: str
    description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_update_date_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_iottwinmaker.WorkspaceReference: ...
    @staticmethod
    def arn_for_workspace(resource: _aws_iottwinmaker.IWorkspaceRef) -> str: ...
    @staticmethod
    def from_workspace_arn(scope: Construct, id: str, arn: str) -> _aws_iottwinmaker.IWorkspaceRef: ...
    @staticmethod
    def from_workspace_id(scope: Construct, id: str, workspace_id: str) -> _aws_iottwinmaker.IWorkspaceRef: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    role: str | _aws_iam.IRoleRef
    s3_location: str | _aws_s3.IBucketRef
    workspace_id: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

