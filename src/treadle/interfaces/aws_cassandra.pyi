# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class KeyspaceReference(Struct):
    keyspace_name: str

class TableReference(Struct):
    keyspace_name: str
    table_name: str

class TypeReference(Struct):
    keyspace_name: str
    type_name: str

class IKeyspaceRef(Protocol):
    @property
    def keyspace_ref(self) -> KeyspaceReference: ...

class ITableRef(Protocol):
    @property
    def table_ref(self) -> TableReference: ...

class ITypeRef(Protocol):
    @property
    def type_ref(self) -> TypeReference: ...
