# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ReplicationSetReference(Struct):
    replication_set_arn: str

class ResponsePlanReference(Struct):
    response_plan_arn: str

class IReplicationSetRef(Protocol):
    @property
    def replication_set_ref(self) -> ReplicationSetReference: ...

class IResponsePlanRef(Protocol):
    @property
    def response_plan_ref(self) -> ResponsePlanReference: ...
