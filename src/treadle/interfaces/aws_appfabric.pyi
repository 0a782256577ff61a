# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AppAuthorizationReference(Struct):
    app_authorization_arn: str

class IngestionDestinationReference(Struct):
    ingestion_destination_arn: str

class IAppAuthorizationRef(Protocol):
    @property
    def app_authorization_ref(self) -> AppAuthorizationReference: ...

class IIngestionDestinationRef(Protocol):
    @property
    def ingestion_destination_ref(self) -> IngestionDestinationReference: ...
