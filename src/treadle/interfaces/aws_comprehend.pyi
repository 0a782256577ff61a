# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DocumentClassifierEndpointReference(Struct):
    document_classifier_endpoint_arn: str

class DocumentClassifierReference(Struct):
    document_classifier_arn: str

class EntityRecognizerEndpointReference(Struct):
    entity_recognizer_endpoint_arn: str

class EntityRecognizerReference(Struct):
    entity_recognizer_arn: str

class FlywheelReference(Struct):
    flywheel_arn: str

class IDocumentClassifierEndpointRef(Protocol):
    @property
    def document_classifier_endpoint_ref(self) -> DocumentClassifierEndpointReference: ...

class IDocumentClassifierRef(Protocol):
    @property
    def document_classifier_ref(self) -> DocumentClassifierReference: ...

class IEntityRecognizerEndpointRef(Protocol):
    @property
    def entity_recognizer_endpoint_ref(self) -> EntityRecognizerEndpointReference: ...

class IEntityRecognizerRef(Protocol):
    @property
    def entity_recognizer_ref(self) -> EntityRecognizerReference: ...

class IFlywheelRef(Protocol):
    @property
    def flywheel_ref(self) -> FlywheelReference: ...
