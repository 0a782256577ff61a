# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class TestCaseReference(Struct):
    test_case_arn: str
    test_case_id: str

class ITestCaseRef(Protocol):
    @property
    def test_case_ref(self) -> TestCaseReference: ...
