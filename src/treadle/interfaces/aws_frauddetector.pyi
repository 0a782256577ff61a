# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DetectorReference(Struct):
    detector_arn: str

class EntityTypeReference(Struct):
    entity_type_arn: str

class EventTypeReference(Struct):
    event_type_arn: str

class LabelReference(Struct):
    label_arn: str

class ListReference(Struct):
    list_arn: str

class OutcomeReference(Struct):
    outcome_arn: str

class VariableReference(Struct):
    variable_arn: str

class IDetectorRef(Protocol):
    @property
    def detector_ref(self) -> DetectorReference: ...

class IEntityTypeRef(Protocol):
    @property
    def entity_type_ref(self) -> EntityTypeReference: ...

class IEventTypeRef(Protocol):
    @property
    def event_type_ref(self) -> EventTypeReference: ...

class ILabelRef(Protocol):
    @property
    def label_ref(self) -> LabelReference: ...

class IListRef(Protocol):
    @property
    def list_ref(self) -> ListReference: ...

class IOutcomeRef(Protocol):
    @property
    def outcome_ref(self) -> OutcomeReference: ...

class IVariableRef(Protocol):
    @property
    def variable_ref(self) -> VariableReference: ...
