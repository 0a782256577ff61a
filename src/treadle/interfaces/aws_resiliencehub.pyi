# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AppReference(Struct):
    app_arn: str

class ResiliencyPolicyReference(Struct):
    policy_arn: str

class IAppRef(Protocol):
    @property
    def app_ref(self) -> AppReference: ...

class IResiliencyPolicyRef(Protocol):
    @property
    def resiliency_policy_ref(self) -> ResiliencyPolicyReference: ...
