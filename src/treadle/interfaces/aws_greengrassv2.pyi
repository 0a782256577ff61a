# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ComponentVersionReference(Struct):
    component_version_arn: str

class DeploymentReference(Struct):
    deployment_id: str

class IComponentVersionRef(Protocol):
    @property
    def component_version_ref(self) -> ComponentVersionReference: ...

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...
