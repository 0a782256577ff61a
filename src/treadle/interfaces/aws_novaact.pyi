# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class WorkflowDefinitionReference(Struct):
    workflow_definition_arn: str

class IWorkflowDefinitionRef(Protocol):
    @property
    def workflow_definition_ref(self) -> WorkflowDefinitionReference: ...
