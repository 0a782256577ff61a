"""Namespaces that services are found in."""

from __future__ import annotations

from enum import Enum

from .. import aws_ec2 as ec2
from .._core.resource import IResource, Resource
from ..constructs import Construct
from ..interfaces import aws_servicediscovery as _refs
from . import _cfn

__all__ = [
    "HttpNamespace",
    "IHttpNamespace",
    "INamespace",
    "IPrivateDnsNamespace",
    "IPublicDnsNamespace",
    "NamespaceType",
    "PrivateDnsNamespace",
    "PublicDnsNamespace",
]


class NamespaceType(Enum):
    """Ways in which services of a namespace are found."""

    HTTP = "HTTP"
    DNS_PRIVATE = "DNS_PRIVATE"
    DNS_PUBLIC = "DNS_PUBLIC"


class INamespace(IResource):
    """Interface of namespaces."""

    namespace_arn: str
    namespace_id: str
    namespace_name: str
    type: NamespaceType


class IHttpNamespace(INamespace):
    """Interface of namespaces whose services are found by API calls."""

    @property
    def http_namespace_ref(self) -> _refs.HttpNamespaceReference:
        """The reference that L1 classes take: its ARN and id."""
        return _refs.HttpNamespaceReference(http_namespace_arn=self.namespace_arn, http_namespace_id=self.namespace_id)


class IPrivateDnsNamespace(INamespace):
    """Interface of namespaces whose services are found by DNS in a network."""

    @property
    def private_dns_namespace_ref(self) -> _refs.PrivateDnsNamespaceReference:
        """The reference that L1 classes take: its ARN and id."""
        return _refs.PrivateDnsNamespaceReference(
            private_dns_namespace_arn=self.namespace_arn, private_dns_namespace_id=self.namespace_id
        )


class IPublicDnsNamespace(INamespace):
    """Interface of namespaces whose services are found by DNS everywhere."""

    @property
    def public_dns_namespace_ref(self) -> _refs.PublicDnsNamespaceReference:
        """The reference that L1 classes take: its ARN and id."""
        return _refs.PublicDnsNamespaceReference(
            public_dns_namespace_arn=self.namespace_arn, public_dns_namespace_id=self.namespace_id
        )


class _Namespace(Resource, INamespace):
    namespace_name: str

    type: NamespaceType

    def _name(
        self,
        name: str,
        kind: NamespaceType,
        resource: _cfn.CfnHttpNamespace | _cfn.CfnPrivateDnsNamespace | _cfn.CfnPublicDnsNamespace,
    ) -> None:
        self.namespace_name, self.type = name, kind
        self.namespace_id: str = resource.attr_id
        self.namespace_arn: str = resource.attr_arn


class _Imported(Resource, IHttpNamespace, IPrivateDnsNamespace, IPublicDnsNamespace):
    def __init__(self, scope: Construct, id: str, arn: str, known: str, name: str, kind: NamespaceType) -> None:
        super().__init__(scope, id)
        self.namespace_arn, self.namespace_id, self.namespace_name, self.type = arn, known, name, kind


class HttpNamespace(_Namespace, IHttpNamespace):
    """A namespace whose services are found by API calls.

    https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-namespaces.html

    :param name: the namespace's name, up to 1,024 characters
    :param description: a remark, up to 1,024 characters; default none
    """

    def __init__(self, scope: Construct, id: str, *, name: str, description: str | None = None) -> None:
        super().__init__(scope, id)
        self._name(
            name, NamespaceType.HTTP, _cfn.CfnHttpNamespace(self, "Resource", name=name, description=description)
        )

    @staticmethod
    def from_http_namespace_attributes(
        scope: Construct, id: str, *, namespace_arn: str, namespace_id: str, namespace_name: str
    ) -> IHttpNamespace:
        """Import an existing namespace by its attributes."""
        return _Imported(scope, id, namespace_arn, namespace_id, namespace_name, NamespaceType.HTTP)


class PrivateDnsNamespace(_Namespace, IPrivateDnsNamespace):
    """A namespace whose services are found by DNS in a network.

    :param name: the namespace's domain name, such as ``service.local``
    :param vpc: the network in which the names are resolved
    :param description: a remark, up to 1,024 characters; default none
    """

    def __init__(self, scope: Construct, id: str, *, name: str, vpc: ec2.IVpc, description: str | None = None) -> None:
        super().__init__(scope, id)
        resource = _cfn.CfnPrivateDnsNamespace(self, "Resource", name=name, description=description, vpc=vpc.vpc_id)
        self._name(name, NamespaceType.DNS_PRIVATE, resource)
        self.namespace_hosted_zone_id: str = resource.attr_hosted_zone_id

    @staticmethod
    def from_private_dns_namespace_attributes(
        scope: Construct, id: str, *, namespace_arn: str, namespace_id: str, namespace_name: str
    ) -> IPrivateDnsNamespace:
        """Import an existing namespace by its attributes."""
        return _Imported(scope, id, namespace_arn, namespace_id, namespace_name, NamespaceType.DNS_PRIVATE)


class PublicDnsNamespace(_Namespace, IPublicDnsNamespace):
    """A namespace whose services are found by DNS everywhere.

    :param name: the namespace's domain name, such as ``example.com``
    :param description: a remark, up to 1,024 characters; default none
    """

    def __init__(self, scope: Construct, id: str, *, name: str, description: str | None = None) -> None:
        super().__init__(scope, id)
        resource = _cfn.CfnPublicDnsNamespace(self, "Resource", name=name, description=description)
        self._name(name, NamespaceType.DNS_PUBLIC, resource)
        self.namespace_hosted_zone_id: str = resource.attr_hosted_zone_id

    @staticmethod
    def from_public_dns_namespace_attributes(
        scope: Construct, id: str, *, namespace_arn: str, namespace_id: str, namespace_name: str
    ) -> IPublicDnsNamespace:
        """Import an existing namespace by its attributes."""
        return _Imported(scope, id, namespace_arn, namespace_id, namespace_name, NamespaceType.DNS_PUBLIC)
