# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AssessmentTargetReference(Struct):
    assessment_target_arn: str

class AssessmentTemplateReference(Struct):
    assessment_template_arn: str

class ResourceGroupReference(Struct):
    resource_group_arn: str

class IAssessmentTargetRef(Protocol):
    @property
    def assessment_target_ref(self) -> AssessmentTargetReference: ...

class IAssessmentTemplateRef(Protocol):
    @property
    def assessment_template_ref(self) -> AssessmentTemplateReference: ...

class IResourceGroupRef(Protocol):
    @property
    def resource_group_ref(self) -> ResourceGroupReference: ...
