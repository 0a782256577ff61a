# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LedgerReference(Struct):
    ledger_id: str

class StreamReference(Struct):
    ledger_name: str
    stream_arn: str
    stream_id: str

class ILedgerRef(Protocol):
    @property
    def ledger_ref(self) -> LedgerReference: ...

class IStreamRef(Protocol):
    @property
    def stream_ref(self) -> StreamReference: ...
