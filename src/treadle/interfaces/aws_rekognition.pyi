# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CollectionReference(Struct):
    collection_arn: str
    collection_id: str

class DatasetReference(Struct):
    dataset_arn: str

class ProjectReference(Struct):
    project_arn: str
    project_name: str

class StreamProcessorReference(Struct):
    stream_processor_arn: str
    stream_processor_name: str

class ICollectionRef(Protocol):
    @property
    def collection_ref(self) -> CollectionReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class IStreamProcessorRef(Protocol):
    @property
    def stream_processor_ref(self) -> StreamProcessorReference: ...
