# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DatasetGroupReference(Struct):
    dataset_group_arn: str

class DatasetReference(Struct):
    dataset_arn: str

class IDatasetGroupRef(Protocol):
    @property
    def dataset_group_ref(self) -> DatasetGroupReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...
