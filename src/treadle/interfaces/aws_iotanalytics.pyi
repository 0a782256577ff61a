# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelReference(Struct):
    channel_name: str

class DatasetReference(Struct):
    dataset_name: str

class DatastoreReference(Struct):
    datastore_name: str

class PipelineReference(Struct):
    pipeline_name: str

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IDatastoreRef(Protocol):
    @property
    def datastore_ref(self) -> DatastoreReference: ...

class IPipelineRef(Protocol):
    @property
    def pipeline_ref(self) -> PipelineReference: ...
