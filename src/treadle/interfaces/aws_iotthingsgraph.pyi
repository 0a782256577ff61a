# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class FlowTemplateReference(Struct):
    flow_template_id: str

class IFlowTemplateRef(Protocol):
    @property
    def flow_template_ref(self) -> FlowTemplateReference: ...
