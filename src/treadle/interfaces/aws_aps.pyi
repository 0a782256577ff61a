# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AnomalyDetectorReference(Struct):
    anomaly_detector_arn: str

class ResourcePolicyReference(Struct):
    workspace_arn: str

class RuleGroupsNamespaceReference(Struct):
    rule_groups_namespace_arn: str

class ScraperReference(Struct):
    scraper_arn: str

class WorkspaceReference(Struct):
    workspace_arn: str

class IAnomalyDetectorRef(Protocol):
    @property
    def anomaly_detector_ref(self) -> AnomalyDetectorReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IRuleGroupsNamespaceRef(Protocol):
    @property
    def rule_groups_namespace_ref(self) -> RuleGroupsNamespaceReference: ...

class IScraperRef(Protocol):
    @property
    def scraper_ref(self) -> ScraperReference: ...

class IWorkspaceRef(Protocol):
    @property
    def workspace_ref(self) -> WorkspaceReference: ...
