# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CallAnalyticsCategoryReference(Struct):
    call_analytics_category_arn: str

class MedicalVocabularyReference(Struct):
    medical_vocabulary_arn: str

class VocabularyFilterReference(Struct):
    vocabulary_filter_arn: str

class VocabularyReference(Struct):
    vocabulary_arn: str

class ICallAnalyticsCategoryRef(Protocol):
    @property
    def call_analytics_category_ref(self) -> CallAnalyticsCategoryReference: ...

class IMedicalVocabularyRef(Protocol):
    @property
    def medical_vocabulary_ref(self) -> MedicalVocabularyReference: ...

class IVocabularyFilterRef(Protocol):
    @property
    def vocabulary_filter_ref(self) -> VocabularyFilterReference: ...

class IVocabularyRef(Protocol):
    @property
    def vocabulary_ref(self) -> VocabularyReference: ...
