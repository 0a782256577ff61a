# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DataCellsFilterReference(Struct):
    database_name: str
    data_cells_filter_name: str
    table_catalog_id: str
    table_name: str

class DataLakeSettingsReference(Struct):
    data_lake_settings_id: str

class PermissionsReference(Struct):
    permissions_id: str

class PrincipalPermissionsReference(Struct):
    principal_identifier: str
    resource_identifier: str

class ResourceReference(Struct):
    resource_id: str

class TagAssociationReference(Struct):
    resource_identifier: str
    tags_identifier: str

class TagReference(Struct):
    tag_key: str

class IDataCellsFilterRef(Protocol):
    @property
    def data_cells_filter_ref(self) -> DataCellsFilterReference: ...

class IDataLakeSettingsRef(Protocol):
    @property
    def data_lake_settings_ref(self) -> DataLakeSettingsReference: ...

class IPermissionsRef(Protocol):
    @property
    def permissions_ref(self) -> PermissionsReference: ...

class IPrincipalPermissionsRef(Protocol):
    @property
    def principal_permissions_ref(self) -> PrincipalPermissionsReference: ...

class IResourceRef(Protocol):
    @property
    def resource_ref(self) -> ResourceReference: ...

class ITagAssociationRef(Protocol):
    @property
    def tag_association_ref(self) -> TagAssociationReference: ...

class ITagRef(Protocol):
    @property
    def tag_ref(self) -> TagReference: ...
