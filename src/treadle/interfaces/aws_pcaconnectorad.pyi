# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectorReference(Struct):
    connector_arn: str

class DirectoryRegistrationReference(Struct):
    directory_registration_arn: str

class ServicePrincipalNameReference(Struct):
    connector_arn: str
    directory_registration_arn: str

class TemplateGroupAccessControlEntryReference(Struct):
    group_security_identifier: str
    template_arn: str

class TemplateReference(Struct):
    template_arn: str

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class IDirectoryRegistrationRef(Protocol):
    @property
    def directory_registration_ref(self) -> DirectoryRegistrationReference: ...

class IServicePrincipalNameRef(Protocol):
    @property
    def service_principal_name_ref(self) -> ServicePrincipalNameReference: ...

class ITemplateGroupAccessControlEntryRef(Protocol):
    @property
    def template_group_access_control_entry_ref(self) -> TemplateGroupAccessControlEntryReference: ...

class ITemplateRef(Protocol):
    @property
    def template_ref(self) -> TemplateReference: ...
