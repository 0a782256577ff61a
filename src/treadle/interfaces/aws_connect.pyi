# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgentStatusReference(Struct):
    agent_status_arn: str

class ApprovedOriginReference(Struct):
    instance_id: str
    origin: str

class ContactFlowModuleAliasReference(Struct):
    contact_flow_module_alias_arn: str

class ContactFlowModuleReference(Struct):
    contact_flow_module_arn: str

class ContactFlowModuleVersionReference(Struct):
    contact_flow_module_version_arn: str

class ContactFlowReference(Struct):
    contact_flow_arn: str

class ContactFlowVersionReference(Struct):
    contact_flow_version_arn: str

class DataLakeAssociationReference(Struct):
    data_set_id: str
    instance_id: str
    target_account_id: str

class DataTableAttributeReference(Struct):
    attribute_id: str
    data_table_arn: str
    instance_arn: str

class DataTableRecordReference(Struct):
    data_table_arn: str
    instance_arn: str
    record_id: str

class DataTableReference(Struct):
    data_table_arn: str
    instance_arn: str

class EmailAddressReference(Struct):
    email_address_arn: str

class EvaluationFormReference(Struct):
    evaluation_form_arn: str

class HoursOfOperationReference(Struct):
    hours_of_operation_arn: str

class InstanceReference(Struct):
    instance_arn: str

class InstanceStorageConfigReference(Struct):
    association_id: str
    instance_arn: str
    resource_type: str

class IntegrationAssociationReference(Struct):
    instance_id: str
    integration_arn: str
    integration_type: str

class MetricReference(Struct):
    metric_arn: str

class NotificationReference(Struct):
    notification_arn: str

class PhoneNumberReference(Struct):
    phone_number_arn: str

class PredefinedAttributeReference(Struct):
    instance_arn: str
    predefined_attribute_name: str

class PromptReference(Struct):
    prompt_arn: str

class QueueReference(Struct):
    queue_arn: str

class QuickConnectReference(Struct):
    quick_connect_arn: str

class RoutingProfileReference(Struct):
    routing_profile_arn: str

class RuleReference(Struct):
    rule_arn: str

class SecurityKeyReference(Struct):
    association_id: str
    instance_id: str

class SecurityProfileReference(Struct):
    security_profile_arn: str

class TaskTemplateReference(Struct):
    task_template_arn: str

class TestCaseReference(Struct):
    test_case_arn: str

class TrafficDistributionGroupReference(Struct):
    traffic_distribution_group_arn: str

class UseCaseReference(Struct):
    instance_id: str
    integration_association_id: str
    use_case_arn: str
    use_case_id: str

class UserHierarchyGroupReference(Struct):
    user_hierarchy_group_arn: str

class UserHierarchyStructureReference(Struct):
    user_hierarchy_structure_arn: str

class UserReference(Struct):
    user_arn: str

class ViewReference(Struct):
    view_arn: str

class ViewVersionReference(Struct):
    view_version_arn: str

class VocabularyReference(Struct):
    vocabulary_arn: str

class WorkspaceReference(Struct):
    workspace_arn: str

class IAgentStatusRef(Protocol):
    @property
    def agent_status_ref(self) -> AgentStatusReference: ...

class IApprovedOriginRef(Protocol):
    @property
    def approved_origin_ref(self) -> ApprovedOriginReference: ...

class IContactFlowModuleAliasRef(Protocol):
    @property
    def contact_flow_module_alias_ref(self) -> ContactFlowModuleAliasReference: ...

class IContactFlowModuleRef(Protocol):
    @property
    def contact_flow_module_ref(self) -> ContactFlowModuleReference: ...

class IContactFlowModuleVersionRef(Protocol):
    @property
    def contact_flow_module_version_ref(self) -> ContactFlowModuleVersionReference: ...

class IContactFlowRef(Protocol):
    @property
    def contact_flow_ref(self) -> ContactFlowReference: ...

class IContactFlowVersionRef(Protocol):
    @property
    def contact_flow_version_ref(self) -> ContactFlowVersionReference: ...

class IDataLakeAssociationRef(Protocol):
    @property
    def data_lake_association_ref(self) -> DataLakeAssociationReference: ...

class IDataTableAttributeRef(Protocol):
    @property
    def data_table_attribute_ref(self) -> DataTableAttributeReference: ...

class IDataTableRecordRef(Protocol):
    @property
    def data_table_record_ref(self) -> DataTableRecordReference: ...

class IDataTableRef(Protocol):
    @property
    def data_table_ref(self) -> DataTableReference: ...

class IEmailAddressRef(Protocol):
    @property
    def email_address_ref(self) -> EmailAddressReference: ...

class IEvaluationFormRef(Protocol):
    @property
    def evaluation_form_ref(self) -> EvaluationFormReference: ...

class IHoursOfOperationRef(Protocol):
    @property
    def hours_of_operation_ref(self) -> HoursOfOperationReference: ...

class IInstanceRef(Protocol):
    @property
    def instance_ref(self) -> InstanceReference: ...

class IInstanceStorageConfigRef(Protocol):
    @property
    def instance_storage_config_ref(self) -> InstanceStorageConfigReference: ...

class IIntegrationAssociationRef(Protocol):
    @property
    def integration_association_ref(self) -> IntegrationAssociationReference: ...

class IMetricRef(Protocol):
    @property
    def metric_ref(self) -> MetricReference: ...

class INotificationRef(Protocol):
    @property
    def notification_ref(self) -> NotificationReference: ...

class IPhoneNumberRef(Protocol):
    @property
    def phone_number_ref(self) -> PhoneNumberReference: ...

class IPredefinedAttributeRef(Protocol):
    @property
    def predefined_attribute_ref(self) -> PredefinedAttributeReference: ...

class IPromptRef(Protocol):
    @property
    def prompt_ref(self) -> PromptReference: ...

class IQueueRef(Protocol):
    @property
    def queue_ref(self) -> QueueReference: ...

class IQuickConnectRef(Protocol):
    @property
    def quick_connect_ref(self) -> QuickConnectReference: ...

class IRoutingProfileRef(Protocol):
    @property
    def routing_profile_ref(self) -> RoutingProfileReference: ...

class IRuleRef(Protocol):
    @property
    def rule_ref(self) -> RuleReference: ...

class ISecurityKeyRef(Protocol):
    @property
    def security_key_ref(self) -> SecurityKeyReference: ...

class ISecurityProfileRef(Protocol):
    @property
    def security_profile_ref(self) -> SecurityProfileReference: ...

class ITaskTemplateRef(Protocol):
    @property
    def task_template_ref(self) -> TaskTemplateReference: ...

class ITestCaseRef(Protocol):
    @property
    def test_case_ref(self) -> TestCaseReference: ...

class ITrafficDistributionGroupRef(Protocol):
    @property
    def traffic_distribution_group_ref(self) -> TrafficDistributionGroupReference: ...

class IUseCaseRef(Protocol):
    @property
    def use_case_ref(self) -> UseCaseReference: ...

class IUserHierarchyGroupRef(Protocol):
    @property
    def user_hierarchy_group_ref(self) -> UserHierarchyGroupReference: ...

class IUserHierarchyStructureRef(Protocol):
    @property
    def user_hierarchy_structure_ref(self) -> UserHierarchyStructureReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...

class IViewRef(Protocol):
    @property
    def view_ref(self) -> ViewReference: ...

class IViewVersionRef(Protocol):
    @property
    def view_version_ref(self) -> ViewVersionReference: ...

class IVocabularyRef(Protocol):
    @property
    def vocabulary_ref(self) -> VocabularyReference: ...

class IWorkspaceRef(Protocol):
    @property
    def workspace_ref(self) -> WorkspaceReference: ...
