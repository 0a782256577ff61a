# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DataSourceReference(Struct):
    data_source_arn: str
    data_source_id: str
    index_id: str

class FaqReference(Struct):
    faq_arn: str
    faq_id: str
    index_id: str

class FeaturedResultsSetReference(Struct):
    featured_results_set_arn: str

class IndexReference(Struct):
    index_arn: str
    index_id: str

class QuerySuggestionsBlockListReference(Struct):
    query_suggestions_block_list_arn: str

class ThesaurusReference(Struct):
    thesaurus_arn: str

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...

class IFaqRef(Protocol):
    @property
    def faq_ref(self) -> FaqReference: ...

class IFeaturedResultsSetRef(Protocol):
    @property
    def featured_results_set_ref(self) -> FeaturedResultsSetReference: ...

class IIndexRef(Protocol):
    @property
    def index_ref(self) -> IndexReference: ...

class IQuerySuggestionsBlockListRef(Protocol):
    @property
    def query_suggestions_block_list_ref(self) -> QuerySuggestionsBlockListReference: ...

class IThesaurusRef(Protocol):
    @property
    def thesaurus_ref(self) -> ThesaurusReference: ...
