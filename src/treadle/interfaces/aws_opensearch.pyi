# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DataSourceReference(Struct):
    data_source_arn: str

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...
