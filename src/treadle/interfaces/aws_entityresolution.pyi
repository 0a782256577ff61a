# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class IdMappingWorkflowReference(Struct):
    workflow_name: str

class IdNamespaceReference(Struct):
    id_namespace_arn: str
    id_namespace_name: str

class MatchingWorkflowReference(Struct):
    workflow_name: str

class PolicyStatementReference(Struct):
    policy_statement_arn: str
    statement_id: str

class SchemaMappingReference(Struct):
    schema_name: str

class IIdMappingWorkflowRef(Protocol):
    @property
    def id_mapping_workflow_ref(self) -> IdMappingWorkflowReference: ...

class IIdNamespaceRef(Protocol):
    @property
    def id_namespace_ref(self) -> IdNamespaceReference: ...

class IMatchingWorkflowRef(Protocol):
    @property
    def matching_workflow_ref(self) -> MatchingWorkflowReference: ...

class IPolicyStatementRef(Protocol):
    @property
    def policy_statement_ref(self) -> PolicyStatementReference: ...

class ISchemaMappingRef(Protocol):
    @property
    def schema_mapping_ref(self) -> SchemaMappingReference: ...
