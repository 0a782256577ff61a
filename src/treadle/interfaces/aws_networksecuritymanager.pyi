# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DeploymentReference(Struct):
    deployment_arn: str

class PolicyReference(Struct):
    policy_arn: str

class RuleReference(Struct):
    rule_arn: str

class ScopeReference(Struct):
    scope_arn: str

class TemplateReference(Struct):
    template_arn: str

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IRuleRef(Protocol):
    @property
    def rule_ref(self) -> RuleReference: ...

class IScopeRef(Protocol):
    @property
    def scope_ref(self) -> ScopeReference: ...

class ITemplateRef(Protocol):
    @property
    def template_ref(self) -> TemplateReference: ...
