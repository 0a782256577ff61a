# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DataTransformationProfileReference(Struct):
    data_transformation_profile_arn: str

class FHIRDatastoreReference(Struct):
    datastore_arn: str
    datastore_id: str

class IDataTransformationProfileRef(Protocol):
    @property
    def data_transformation_profile_ref(self) -> DataTransformationProfileReference: ...

class IFHIRDatastoreRef(Protocol):
    @property
    def fhir_datastore_ref(self) -> FHIRDatastoreReference: ...
