# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_arn: str
    application_id: str

class DataAccessorReference(Struct):
    application_id: str
    data_accessor_arn: str
    data_accessor_id: str

class DataSourceReference(Struct):
    application_id: str
    data_source_arn: str
    data_source_id: str
    index_id: str

class IndexReference(Struct):
    application_id: str
    index_arn: str
    index_id: str

class PermissionReference(Struct):
    application_id: str
    statement_id: str

class PluginReference(Struct):
    application_id: str
    plugin_arn: str
    plugin_id: str

class RetrieverReference(Struct):
    application_id: str
    retriever_arn: str
    retriever_id: str

class WebExperienceReference(Struct):
    application_id: str
    web_experience_arn: str
    web_experience_id: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IDataAccessorRef(Protocol):
    @property
    def data_accessor_ref(self) -> DataAccessorReference: ...

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...

class IIndexRef(Protocol):
    @property
    def index_ref(self) -> IndexReference: ...

class IPermissionRef(Protocol):
    @property
    def permission_ref(self) -> PermissionReference: ...

class IPluginRef(Protocol):
    @property
    def plugin_ref(self) -> PluginReference: ...

class IRetrieverRef(Protocol):
    @property
    def retriever_ref(self) -> RetrieverReference: ...

class IWebExperienceRef(Protocol):
    @property
    def web_experience_ref(self) -> WebExperienceReference: ...
