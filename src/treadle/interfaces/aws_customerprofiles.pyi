# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CalculatedAttributeDefinitionReference(Struct):
    calculated_attribute_name: str
    domain_name: str

class DomainObjectTypeReference(Struct):
    domain_name: str
    object_type_name: str

class DomainReference(Struct):
    domain_name: str

class EventStreamReference(Struct):
    domain_name: str
    event_stream_arn: str
    event_stream_name: str

class EventTriggerReference(Struct):
    domain_name: str
    event_trigger_name: str

class IntegrationReference(Struct):
    domain_name: str
    uri: str

class ObjectTypeReference(Struct):
    domain_name: str
    object_type_name: str

class RecommenderFilterReference(Struct):
    recommender_filter_arn: str

class RecommenderReference(Struct):
    domain_name: str
    recommender_arn: str
    recommender_name: str

class RecommenderSchemaReference(Struct):
    recommender_schema_arn: str

class SegmentDefinitionReference(Struct):
    domain_name: str
    segment_definition_arn: str
    segment_definition_name: str

class ICalculatedAttributeDefinitionRef(Protocol):
    @property
    def calculated_attribute_definition_ref(self) -> CalculatedAttributeDefinitionReference: ...

class IDomainObjectTypeRef(Protocol):
    @property
    def domain_object_type_ref(self) -> DomainObjectTypeReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IEventStreamRef(Protocol):
    @property
    def event_stream_ref(self) -> EventStreamReference: ...

class IEventTriggerRef(Protocol):
    @property
    def event_trigger_ref(self) -> EventTriggerReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class IObjectTypeRef(Protocol):
    @property
    def object_type_ref(self) -> ObjectTypeReference: ...

class IRecommenderFilterRef(Protocol):
    @property
    def recommender_filter_ref(self) -> RecommenderFilterReference: ...

class IRecommenderRef(Protocol):
    @property
    def recommender_ref(self) -> RecommenderReference: ...

class IRecommenderSchemaRef(Protocol):
    @property
    def recommender_schema_ref(self) -> RecommenderSchemaReference: ...

class ISegmentDefinitionRef(Protocol):
    @property
    def segment_definition_ref(self) -> SegmentDefinitionReference: ...
