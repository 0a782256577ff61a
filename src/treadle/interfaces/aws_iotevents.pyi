# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AlarmModelReference(Struct):
    alarm_model_id: str

class DetectorModelReference(Struct):
    detector_model_name: str

class InputReference(Struct):
    input_name: str

class IAlarmModelRef(Protocol):
    @property
    def alarm_model_ref(self) -> AlarmModelReference: ...

class IDetectorModelRef(Protocol):
    @property
    def detector_model_ref(self) -> DetectorModelReference: ...

class IInputRef(Protocol):
    @property
    def input_ref(self) -> InputReference: ...
