# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChallengeReference(Struct):
    challenge_arn: str

class ConnectorReference(Struct):
    connector_arn: str

class IChallengeRef(Protocol):
    @property
    def challenge_ref(self) -> ChallengeReference: ...

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...
