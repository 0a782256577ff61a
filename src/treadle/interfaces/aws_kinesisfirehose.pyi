# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DeliveryStreamReference(Struct):
    delivery_stream_arn: str
    delivery_stream_name: str

class IDeliveryStreamRef(Protocol):
    @property
    def delivery_stream_ref(self) -> DeliveryStreamReference: ...
