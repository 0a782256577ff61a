# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AssessmentFrameworkReference(Struct):
    assessment_framework_arn: str

class AssessmentReference(Struct):
    assessment_arn: str
    assessment_id: str

class IAssessmentFrameworkRef(Protocol):
    @property
    def assessment_framework_ref(self) -> AssessmentFrameworkReference: ...

class IAssessmentRef(Protocol):
    @property
    def assessment_ref(self) -> AssessmentReference: ...
