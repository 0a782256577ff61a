# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EnvironmentEC2Reference(Struct):
    environment_ec2_arn: str
    environment_id: str

class IEnvironmentEC2Ref(Protocol):
    @property
    def environment_ec2_ref(self) -> EnvironmentEC2Reference: ...
