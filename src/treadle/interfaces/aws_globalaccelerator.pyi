# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AcceleratorReference(Struct):
    accelerator_arn: str

class CrossAccountAttachmentReference(Struct):
    attachment_arn: str

class EndpointGroupReference(Struct):
    endpoint_group_arn: str

class ListenerReference(Struct):
    listener_arn: str

class IAcceleratorRef(Protocol):
    @property
    def accelerator_ref(self) -> AcceleratorReference: ...

class ICrossAccountAttachmentRef(Protocol):
    @property
    def cross_account_attachment_ref(self) -> CrossAccountAttachmentReference: ...

class IEndpointGroupRef(Protocol):
    @property
    def endpoint_group_ref(self) -> EndpointGroupReference: ...

class IListenerRef(Protocol):
    @property
    def listener_ref(self) -> ListenerReference: ...
