# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LoadBalancerReference(Struct):
    load_balancer_name: str

class ILoadBalancerRef(Protocol):
    @property
    def load_balancer_ref(self) -> LoadBalancerReference: ...
