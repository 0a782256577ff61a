# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class WorkflowReference(Struct):
    workflow_arn: str

class IWorkflowRef(Protocol):
    @property
    def workflow_ref(self) -> WorkflowReference: ...
