# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApiCacheReference(Struct):
    api_cache_id: str

class ApiKeyReference(Struct):
    api_id: str
    api_key_arn: str
    api_key_id: str

class ApiReference(Struct):
    api_arn: str

class ChannelNamespaceReference(Struct):
    channel_namespace_arn: str

class DataSourceReference(Struct):
    data_source_arn: str

class DomainNameApiAssociationReference(Struct):
    api_association_identifier: str

class DomainNameReference(Struct):
    domain_name: str
    domain_name_arn: str

class FunctionConfigurationReference(Struct):
    function_arn: str

class GraphQLApiReference(Struct):
    graph_ql_api_arn: str

class GraphQLSchemaReference(Struct):
    graph_ql_schema_id: str

class ResolverReference(Struct):
    resolver_arn: str

class SourceApiAssociationReference(Struct):
    association_arn: str

class TypeReference(Struct):
    type_arn: str

class IApiCacheRef(Protocol):
    @property
    def api_cache_ref(self) -> ApiCacheReference: ...

class IApiKeyRef(Protocol):
    @property
    def api_key_ref(self) -> ApiKeyReference: ...

class IApiRef(Protocol):
    @property
    def api_ref(self) -> ApiReference: ...

class IChannelNamespaceRef(Protocol):
    @property
    def channel_namespace_ref(self) -> ChannelNamespaceReference: ...

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...

class IDomainNameApiAssociationRef(Protocol):
    @property
    def domain_name_api_association_ref(self) -> DomainNameApiAssociationReference: ...

class IDomainNameRef(Protocol):
    @property
    def domain_name_ref(self) -> DomainNameReference: ...

class IFunctionConfigurationRef(Protocol):
    @property
    def function_configuration_ref(self) -> FunctionConfigurationReference: ...

class IGraphQLApiRef(Protocol):
    @property
    def graph_ql_api_ref(self) -> GraphQLApiReference: ...

class IGraphQLSchemaRef(Protocol):
    @property
    def graph_ql_schema_ref(self) -> GraphQLSchemaReference: ...

class IResolverRef(Protocol):
    @property
    def resolver_ref(self) -> ResolverReference: ...

class ISourceApiAssociationRef(Protocol):
    @property
    def source_api_association_ref(self) -> SourceApiAssociationReference: ...

class ITypeRef(Protocol):
    @property
    def type_ref(self) -> TypeReference: ...
