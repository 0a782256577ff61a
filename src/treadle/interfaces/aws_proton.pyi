# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EnvironmentAccountConnectionReference(Struct):
    environment_account_connection_arn: str

class EnvironmentTemplateReference(Struct):
    environment_template_arn: str

class ServiceTemplateReference(Struct):
    service_template_arn: str

class IEnvironmentAccountConnectionRef(Protocol):
    @property
    def environment_account_connection_ref(self) -> EnvironmentAccountConnectionReference: ...

class IEnvironmentTemplateRef(Protocol):
    @property
    def environment_template_ref(self) -> EnvironmentTemplateReference: ...

class IServiceTemplateRef(Protocol):
    @property
    def service_template_ref(self) -> ServiceTemplateReference: ...
