# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_name: str

class DeploymentConfigReference(Struct):
    deployment_config_name: str

class DeploymentGroupReference(Struct):
    application_name: str
    deployment_group_name: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IDeploymentConfigRef(Protocol):
    @property
    def deployment_config_ref(self) -> DeploymentConfigReference: ...

class IDeploymentGroupRef(Protocol):
    @property
    def deployment_group_ref(self) -> DeploymentGroupReference: ...
