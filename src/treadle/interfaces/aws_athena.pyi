# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CapacityReservationReference(Struct):
    capacity_reservation_arn: str

class DataCatalogReference(Struct):
    data_catalog_name: str

class NamedQueryReference(Struct):
    named_query_id: str

class PreparedStatementReference(Struct):
    statement_name: str
    work_group: str

class WorkGroupReference(Struct):
    work_group_name: str

class ICapacityReservationRef(Protocol):
    @property
    def capacity_reservation_ref(self) -> CapacityReservationReference: ...

class IDataCatalogRef(Protocol):
    @property
    def data_catalog_ref(self) -> DataCatalogReference: ...

class INamedQueryRef(Protocol):
    @property
    def named_query_ref(self) -> NamedQueryReference: ...

class IPreparedStatementRef(Protocol):
    @property
    def prepared_statement_ref(self) -> PreparedStatementReference: ...

class IWorkGroupRef(Protocol):
    @property
    def work_group_ref(self) -> WorkGroupReference: ...
