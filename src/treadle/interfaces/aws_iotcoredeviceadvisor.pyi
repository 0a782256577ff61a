# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SuiteDefinitionReference(Struct):
    suite_definition_arn: str
    suite_definition_id: str

class ISuiteDefinitionRef(Protocol):
    @property
    def suite_definition_ref(self) -> SuiteDefinitionReference: ...
