# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ActionConnectorReference(Struct):
    action_connector_arn: str
    action_connector_id: str
    aws_account_id: str

class AgentReference(Struct):
    agent_arn: str
    agent_id: str
    aws_account_id: str

class AnalysisReference(Struct):
    analysis_arn: str
    analysis_id: str
    aws_account_id: str

class ApprovalPolicyReference(Struct):
    policy_arn: str
    policy_id: str

class AssignmentReference(Struct):
    assignment_arn: str

class BrandReference(Struct):
    brand_arn: str

class CustomPermissionsReference(Struct):
    aws_account_id: str
    custom_permissions_arn: str
    custom_permissions_name: str

class CustomizationReference(Struct):
    customization_arn: str

class DLPSettingReference(Struct):
    aws_account_id: str
    dlp_setting_arn: str
    dlp_setting_id: str

class DashboardReference(Struct):
    aws_account_id: str
    dashboard_arn: str
    dashboard_id: str

class DataSetReference(Struct):
    aws_account_id: str
    data_set_arn: str
    data_set_id: str

class DataSourceReference(Struct):
    aws_account_id: str
    data_source_arn: str
    data_source_id: str

class FlowReference(Struct):
    flow_arn: str

class FolderReference(Struct):
    aws_account_id: str
    folder_arn: str
    folder_id: str

class GroupReference(Struct):
    group_arn: str

class KnowledgeBaseReference(Struct):
    aws_account_id: str
    knowledge_base_arn: str
    knowledge_base_id: str

class LimitsProfileReference(Struct):
    account_id: str
    limits_profile_arn: str
    profile_id: str

class OAuthClientApplicationReference(Struct):
    o_auth_client_application_arn: str

class RefreshScheduleReference(Struct):
    aws_account_id: str
    data_set_id: str
    refresh_schedule_arn: str
    schedule_id: str

class SpaceReference(Struct):
    aws_account_id: str
    space_arn: str
    space_id: str

class TemplateReference(Struct):
    aws_account_id: str
    template_arn: str
    template_id: str

class ThemeReference(Struct):
    aws_account_id: str
    theme_arn: str
    theme_id: str

class TopicReference(Struct):
    aws_account_id: str
    topic_arn: str
    topic_id: str

class TopicV2Reference(Struct):
    aws_account_id: str
    topic_id: str
    topic_v2_arn: str

class VPCConnectionReference(Struct):
    aws_account_id: str
    vpc_connection_arn: str
    vpc_connection_id: str

class IActionConnectorRef(Protocol):
    @property
    def action_connector_ref(self) -> ActionConnectorReference: ...

class IAgentRef(Protocol):
    @property
    def agent_ref(self) -> AgentReference: ...

class IAnalysisRef(Protocol):
    @property
    def analysis_ref(self) -> AnalysisReference: ...

class IApprovalPolicyRef(Protocol):
    @property
    def approval_policy_ref(self) -> ApprovalPolicyReference: ...

class IAssignmentRef(Protocol):
    @property
    def assignment_ref(self) -> AssignmentReference: ...

class IBrandRef(Protocol):
    @property
    def brand_ref(self) -> BrandReference: ...

class ICustomPermissionsRef(Protocol):
    @property
    def custom_permissions_ref(self) -> CustomPermissionsReference: ...

class ICustomizationRef(Protocol):
    @property
    def customization_ref(self) -> CustomizationReference: ...

class IDLPSettingRef(Protocol):
    @property
    def dlp_setting_ref(self) -> DLPSettingReference: ...

class IDashboardRef(Protocol):
    @property
    def dashboard_ref(self) -> DashboardReference: ...

class IDataSetRef(Protocol):
    @property
    def data_set_ref(self) -> DataSetReference: ...

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...

class IFlowRef(Protocol):
    @property
    def flow_ref(self) -> FlowReference: ...

class IFolderRef(Protocol):
    @property
    def folder_ref(self) -> FolderReference: ...

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...

class IKnowledgeBaseRef(Protocol):
    @property
    def knowledge_base_ref(self) -> KnowledgeBaseReference: ...

class ILimitsProfileRef(Protocol):
    @property
    def limits_profile_ref(self) -> LimitsProfileReference: ...

class IOAuthClientApplicationRef(Protocol):
    @property
    def o_auth_client_application_ref(self) -> OAuthClientApplicationReference: ...

class IRefreshScheduleRef(Protocol):
    @property
    def refresh_schedule_ref(self) -> RefreshScheduleReference: ...

class ISpaceRef(Protocol):
    @property
    def space_ref(self) -> SpaceReference: ...

class ITemplateRef(Protocol):
    @property
    def template_ref(self) -> TemplateReference: ...

class IThemeRef(Protocol):
    @property
    def theme_ref(self) -> ThemeReference: ...

class ITopicRef(Protocol):
    @property
    def topic_ref(self) -> TopicReference: ...

class ITopicV2Ref(Protocol):
    @property
    def topic_v2_ref(self) -> TopicV2Reference: ...

class IVPCConnectionRef(Protocol):
    @property
    def vpc_connection_ref(self) -> VPCConnectionReference: ...
