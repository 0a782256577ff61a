# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class HttpNamespaceReference(Struct):
    http_namespace_arn: str
    http_namespace_id: str

class InstanceReference(Struct):
    instance_id: str
    service_id: str

class PrivateDnsNamespaceReference(Struct):
    private_dns_namespace_arn: str
    private_dns_namespace_id: str

class PublicDnsNamespaceReference(Struct):
    public_dns_namespace_arn: str
    public_dns_namespace_id: str

class ServiceReference(Struct):
    service_arn: str
    service_id: str

class IHttpNamespaceRef(Protocol):
    @property
    def http_namespace_ref(self) -> HttpNamespaceReference: ...

class IInstanceRef(Protocol):
    @property
    def instance_ref(self) -> InstanceReference: ...

class IPrivateDnsNamespaceRef(Protocol):
    @property
    def private_dns_namespace_ref(self) -> PrivateDnsNamespaceReference: ...

class IPublicDnsNamespaceRef(Protocol):
    @property
    def public_dns_namespace_ref(self) -> PublicDnsNamespaceReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...
