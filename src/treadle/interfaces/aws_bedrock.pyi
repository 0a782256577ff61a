# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgentAliasReference(Struct):
    agent_alias_arn: str
    agent_alias_id: str
    agent_id: str

class AgentReference(Struct):
    agent_arn: str
    agent_id: str

class ApplicationInferenceProfileReference(Struct):
    inference_profile_identifier: str

class AutomatedReasoningPolicyReference(Struct):
    policy_arn: str

class AutomatedReasoningPolicyVersionReference(Struct):
    policy_arn: str
    version: str

class BlueprintReference(Struct):
    blueprint_arn: str

class DataAutomationLibraryReference(Struct):
    library_arn: str

class DataAutomationProjectReference(Struct):
    project_arn: str

class DataSourceReference(Struct):
    data_source_id: str
    knowledge_base_id: str

class EnforcedGuardrailConfigurationReference(Struct):
    config_id: str

class FlowAliasReference(Struct):
    flow_alias_arn: str
    flow_arn: str

class FlowReference(Struct):
    flow_arn: str

class FlowVersionReference(Struct):
    flow_arn: str
    version: str

class GuardrailReference(Struct):
    guardrail_arn: str

class GuardrailVersionReference(Struct):
    guardrail_id: str
    version: str

class IntelligentPromptRouterReference(Struct):
    prompt_router_arn: str

class KnowledgeBasePolicyReference(Struct):
    knowledge_base_id: str

class KnowledgeBaseReference(Struct):
    knowledge_base_arn: str
    knowledge_base_id: str

class PromptReference(Struct):
    prompt_arn: str

class PromptVersionReference(Struct):
    prompt_version_arn: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class SessionReference(Struct):
    session_arn: str

class IAgentAliasRef(Protocol):
    @property
    def agent_alias_ref(self) -> AgentAliasReference: ...

class IAgentRef(Protocol):
    @property
    def agent_ref(self) -> AgentReference: ...

class IApplicationInferenceProfileRef(Protocol):
    @property
    def application_inference_profile_ref(self) -> ApplicationInferenceProfileReference: ...

class IAutomatedReasoningPolicyRef(Protocol):
    @property
    def automated_reasoning_policy_ref(self) -> AutomatedReasoningPolicyReference: ...

class IAutomatedReasoningPolicyVersionRef(Protocol):
    @property
    def automated_reasoning_policy_version_ref(self) -> AutomatedReasoningPolicyVersionReference: ...

class IBlueprintRef(Protocol):
    @property
    def blueprint_ref(self) -> BlueprintReference: ...

class IDataAutomationLibraryRef(Protocol):
    @property
    def data_automation_library_ref(self) -> DataAutomationLibraryReference: ...

class IDataAutomationProjectRef(Protocol):
    @property
    def data_automation_project_ref(self) -> DataAutomationProjectReference: ...

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...

class IEnforcedGuardrailConfigurationRef(Protocol):
    @property
    def enforced_guardrail_configuration_ref(self) -> EnforcedGuardrailConfigurationReference: ...

class IFlowAliasRef(Protocol):
    @property
    def flow_alias_ref(self) -> FlowAliasReference: ...

class IFlowRef(Protocol):
    @property
    def flow_ref(self) -> FlowReference: ...

class IFlowVersionRef(Protocol):
    @property
    def flow_version_ref(self) -> FlowVersionReference: ...

class IGuardrailRef(Protocol):
    @property
    def guardrail_ref(self) -> GuardrailReference: ...

class IGuardrailVersionRef(Protocol):
    @property
    def guardrail_version_ref(self) -> GuardrailVersionReference: ...

class IIntelligentPromptRouterRef(Protocol):
    @property
    def intelligent_prompt_router_ref(self) -> IntelligentPromptRouterReference: ...

class IKnowledgeBasePolicyRef(Protocol):
    @property
    def knowledge_base_policy_ref(self) -> KnowledgeBasePolicyReference: ...

class IKnowledgeBaseRef(Protocol):
    @property
    def knowledge_base_ref(self) -> KnowledgeBaseReference: ...

class IPromptRef(Protocol):
    @property
    def prompt_ref(self) -> PromptReference: ...

class IPromptVersionRef(Protocol):
    @property
    def prompt_version_ref(self) -> PromptVersionReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class ISessionRef(Protocol):
    @property
    def session_ref(self) -> SessionReference: ...
