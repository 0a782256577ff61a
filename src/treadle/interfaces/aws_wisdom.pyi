# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AIAgentReference(Struct):
    ai_agent_arn: str
    ai_agent_id: str
    assistant_id: str

class AIAgentVersionReference(Struct):
    ai_agent_id: str
    assistant_id: str
    version_number: str

class AIGuardrailReference(Struct):
    ai_guardrail_arn: str
    ai_guardrail_id: str
    assistant_id: str

class AIGuardrailVersionReference(Struct):
    ai_guardrail_id: str
    assistant_id: str
    version_number: str

class AIPromptReference(Struct):
    ai_prompt_arn: str
    ai_prompt_id: str
    assistant_id: str

class AIPromptVersionReference(Struct):
    ai_prompt_id: str
    assistant_id: str
    version_number: str

class AssistantAssociationReference(Struct):
    assistant_association_arn: str
    assistant_association_id: str
    assistant_id: str

class AssistantReference(Struct):
    assistant_arn: str
    assistant_id: str

class ContentAssociationReference(Struct):
    content_association_arn: str

class ContentReference(Struct):
    content_arn: str

class KnowledgeBaseReference(Struct):
    knowledge_base_arn: str
    knowledge_base_id: str

class MessageTemplateReference(Struct):
    message_template_arn: str

class MessageTemplateVersionReference(Struct):
    message_template_version_arn: str

class QuickResponseReference(Struct):
    quick_response_arn: str

class IAIAgentRef(Protocol):
    @property
    def ai_agent_ref(self) -> AIAgentReference: ...

class IAIAgentVersionRef(Protocol):
    @property
    def ai_agent_version_ref(self) -> AIAgentVersionReference: ...

class IAIGuardrailRef(Protocol):
    @property
    def ai_guardrail_ref(self) -> AIGuardrailReference: ...

class IAIGuardrailVersionRef(Protocol):
    @property
    def ai_guardrail_version_ref(self) -> AIGuardrailVersionReference: ...

class IAIPromptRef(Protocol):
    @property
    def ai_prompt_ref(self) -> AIPromptReference: ...

class IAIPromptVersionRef(Protocol):
    @property
    def ai_prompt_version_ref(self) -> AIPromptVersionReference: ...

class IAssistantAssociationRef(Protocol):
    @property
    def assistant_association_ref(self) -> AssistantAssociationReference: ...

class IAssistantRef(Protocol):
    @property
    def assistant_ref(self) -> AssistantReference: ...

class IContentAssociationRef(Protocol):
    @property
    def content_association_ref(self) -> ContentAssociationReference: ...

class IContentRef(Protocol):
    @property
    def content_ref(self) -> ContentReference: ...

class IKnowledgeBaseRef(Protocol):
    @property
    def knowledge_base_ref(self) -> KnowledgeBaseReference: ...

class IMessageTemplateRef(Protocol):
    @property
    def message_template_ref(self) -> MessageTemplateReference: ...

class IMessageTemplateVersionRef(Protocol):
    @property
    def message_template_version_ref(self) -> MessageTemplateVersionReference: ...

class IQuickResponseRef(Protocol):
    @property
    def quick_response_ref(self) -> QuickResponseReference: ...
