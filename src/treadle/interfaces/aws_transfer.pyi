# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgreementReference(Struct):
    agreement_arn: str
    agreement_id: str
    server_id: str

class CertificateReference(Struct):
    certificate_arn: str
    certificate_id: str

class ConnectorReference(Struct):
    connector_arn: str
    connector_id: str

class HostKeyReference(Struct):
    host_key_arn: str

class ProfileReference(Struct):
    profile_arn: str
    profile_id: str

class ServerReference(Struct):
    server_arn: str

class UserReference(Struct):
    user_arn: str

class WebAppReference(Struct):
    web_app_arn: str

class WorkflowReference(Struct):
    workflow_arn: str
    workflow_id: str

class IAgreementRef(Protocol):
    @property
    def agreement_ref(self) -> AgreementReference: ...

class ICertificateRef(Protocol):
    @property
    def certificate_ref(self) -> CertificateReference: ...

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class IHostKeyRef(Protocol):
    @property
    def host_key_ref(self) -> HostKeyReference: ...

class IProfileRef(Protocol):
    @property
    def profile_ref(self) -> ProfileReference: ...

class IServerRef(Protocol):
    @property
    def server_ref(self) -> ServerReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...

class IWebAppRef(Protocol):
    @property
    def web_app_ref(self) -> WebAppReference: ...

class IWorkflowRef(Protocol):
    @property
    def workflow_ref(self) -> WorkflowReference: ...
