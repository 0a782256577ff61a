# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DeploymentReference(Struct):
    deployment_arn: str

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...
