# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class InferenceSchedulerReference(Struct):
    inference_scheduler_arn: str
    inference_scheduler_name: str

class IInferenceSchedulerRef(Protocol):
    @property
    def inference_scheduler_ref(self) -> InferenceSchedulerReference: ...
