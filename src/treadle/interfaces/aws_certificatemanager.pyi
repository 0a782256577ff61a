# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountReference(Struct):
    account_id: str

class AcmeDomainValidationReference(Struct):
    acme_domain_validation_arn: str

class AcmeEndpointReference(Struct):
    acme_endpoint_arn: str

class AcmeExternalAccountBindingReference(Struct):
    acme_external_account_binding_arn: str

class CertificateReference(Struct):
    certificate_arn: str

class IAccountRef(Protocol):
    @property
    def account_ref(self) -> AccountReference: ...

class IAcmeDomainValidationRef(Protocol):
    @property
    def acme_domain_validation_ref(self) -> AcmeDomainValidationReference: ...

class IAcmeEndpointRef(Protocol):
    @property
    def acme_endpoint_ref(self) -> AcmeEndpointReference: ...

class IAcmeExternalAccountBindingRef(Protocol):
    @property
    def acme_external_account_binding_ref(self) -> AcmeExternalAccountBindingReference: ...

class ICertificateRef(Protocol):
    @property
    def certificate_ref(self) -> CertificateReference: ...
