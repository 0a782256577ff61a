# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DataSetReference(Struct):
    data_set_arn: str

class EventActionReference(Struct):
    event_action_arn: str

class IDataSetRef(Protocol):
    @property
    def data_set_ref(self) -> DataSetReference: ...

class IEventActionRef(Protocol):
    @property
    def event_action_ref(self) -> EventActionReference: ...
