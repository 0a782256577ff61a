# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CertificateAuthorityActivationReference(Struct):
    certificate_authority_arn: str

class CertificateAuthorityReference(Struct):
    certificate_authority_arn: str

class CertificateReference(Struct):
    certificate_arn: str
    certificate_authority_arn: str

class PermissionReference(Struct):
    certificate_authority_arn: str
    principal: str

class ICertificateAuthorityActivationRef(Protocol):
    @property
    def certificate_authority_activation_ref(self) -> CertificateAuthorityActivationReference: ...

class ICertificateAuthorityRef(Protocol):
    @property
    def certificate_authority_ref(self) -> CertificateAuthorityReference: ...

class ICertificateRef(Protocol):
    @property
    def certificate_ref(self) -> CertificateReference: ...

class IPermissionRef(Protocol):
    @property
    def permission_ref(self) -> PermissionReference: ...
