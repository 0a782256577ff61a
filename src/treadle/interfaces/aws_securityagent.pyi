# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgentSpaceReference(Struct):
    agent_space_id: str

class ApplicationReference(Struct):
    application_id: str

class ArtifactReference(Struct):
    artifact_arn: str

class IntegrationReference(Struct):
    integration_arn: str

class PentestReference(Struct):
    agent_space_id: str
    pentest_id: str

class SecurityRequirementPackReference(Struct):
    pack_id: str

class TargetDomainReference(Struct):
    target_domain_id: str

class IAgentSpaceRef(Protocol):
    @property
    def agent_space_ref(self) -> AgentSpaceReference: ...

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IArtifactRef(Protocol):
    @property
    def artifact_ref(self) -> ArtifactReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class IPentestRef(Protocol):
    @property
    def pentest_ref(self) -> PentestReference: ...

class ISecurityRequirementPackRef(Protocol):
    @property
    def security_requirement_pack_ref(self) -> SecurityRequirementPackReference: ...

class ITargetDomainRef(Protocol):
    @property
    def target_domain_ref(self) -> TargetDomainReference: ...
