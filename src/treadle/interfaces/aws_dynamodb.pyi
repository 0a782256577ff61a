# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GlobalTableReference(Struct):
    global_table_arn: str
    table_name: str

class TableReference(Struct):
    table_arn: str
    table_name: str

class IGlobalTableRef(Protocol):
    @property
    def global_table_ref(self) -> GlobalTableReference: ...

class ITableRef(Protocol):
    @property
    def table_ref(self) -> TableReference: ...
