# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgentContextReference(Struct):
    agent_context_arn: str

class AgentGoalReference(Struct):
    agent_goal_arn: str

class AgentProfileReference(Struct):
    agent_profile_arn: str

class LensReference(Struct):
    lens_arn: str

class ProfileReference(Struct):
    profile_arn: str

class ReviewTemplateReference(Struct):
    template_arn: str

class WorkloadReference(Struct):
    workload_arn: str

class IAgentContextRef(Protocol):
    @property
    def agent_context_ref(self) -> AgentContextReference: ...

class IAgentGoalRef(Protocol):
    @property
    def agent_goal_ref(self) -> AgentGoalReference: ...

class IAgentProfileRef(Protocol):
    @property
    def agent_profile_ref(self) -> AgentProfileReference: ...

class ILensRef(Protocol):
    @property
    def lens_ref(self) -> LensReference: ...

class IProfileRef(Protocol):
    @property
    def profile_ref(self) -> ProfileReference: ...

class IReviewTemplateRef(Protocol):
    @property
    def review_template_ref(self) -> ReviewTemplateReference: ...

class IWorkloadRef(Protocol):
    @property
    def workload_ref(self) -> WorkloadReference: ...
