# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DatastoreReference(Struct):
    datastore_arn: str
    datastore_id: str

class IDatastoreRef(Protocol):
    @property
    def datastore_ref(self) -> DatastoreReference: ...
