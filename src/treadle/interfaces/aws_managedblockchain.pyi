# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessorReference(Struct):
    accessor_arn: str
    accessor_id: str

class MemberReference(Struct):
    member_id: str

class NodeReference(Struct):
    node_arn: str
    node_id: str

class IAccessorRef(Protocol):
    @property
    def accessor_ref(self) -> AccessorReference: ...

class IMemberRef(Protocol):
    @property
    def member_ref(self) -> MemberReference: ...

class INodeRef(Protocol):
    @property
    def node_ref(self) -> NodeReference: ...
