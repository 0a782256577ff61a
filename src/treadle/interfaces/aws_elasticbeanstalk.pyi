# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_name: str

class ApplicationVersionReference(Struct):
    application_name: str
    application_version_id: str

class ConfigurationTemplateReference(Struct):
    application_name: str
    template_name: str

class EnvironmentReference(Struct):
    environment_name: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IApplicationVersionRef(Protocol):
    @property
    def application_version_ref(self) -> ApplicationVersionReference: ...

class IConfigurationTemplateRef(Protocol):
    @property
    def configuration_template_ref(self) -> ConfigurationTemplateReference: ...

class IEnvironmentRef(Protocol):
    @property
    def environment_ref(self) -> EnvironmentReference: ...
