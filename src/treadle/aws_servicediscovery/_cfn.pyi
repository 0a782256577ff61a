# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_servicediscovery as _aws_servicediscovery
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnHttpNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def http_namespace_ref(self) -> _aws_servicediscovery.HttpNamespaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_http_namespace(resource: _aws_servicediscovery.IHttpNamespaceRef) -> str: ...
    @staticmethod
    def is_cfn_http_namespace(x: Any) -> bool: ...

class CfnHttpNamespaceProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_attributes: Any,
        service_id: str,
        instance_id: str | None = None,
    ) -> None: ...
    instance_attributes: Any
    service_id: str
    instance_id: str | None
    @property
    def instance_ref(self) -> _aws_servicediscovery.InstanceReference: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    instance_attributes: Any
    service_id: str
    instance_id: str | None = None

class CfnPrivateDnsNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PrivateDnsPropertiesMutableProperty(Struct):
        soa: CfnPrivateDnsNamespace.SOAProperty | Mapping[str, Any] | IResolvable | None = None
    class PropertiesProperty(Struct):
        dns_properties: CfnPrivateDnsNamespace.PrivateDnsPropertiesMutableProperty | Mapping[str, Any] | IResolvable | None = None
    class SOAProperty(Struct):
        ttl: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        properties: CfnPrivateDnsNamespace.PropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc: str | None = None,
    ) -> None: ...
    name: str
    description: str | None
    properties: CfnPrivateDnsNamespace.PropertiesProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_hosted_zone_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def private_dns_namespace_ref(self) -> _aws_servicediscovery.PrivateDnsNamespaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_private_dns_namespace(resource: _aws_servicediscovery.IPrivateDnsNamespaceRef) -> str: ...
    @staticmethod
    def is_cfn_private_dns_namespace(x: Any) -> bool: ...

class CfnPrivateDnsNamespaceProps(Struct):
    name: str
    description: str | None = None
    properties: CfnPrivateDnsNamespace.PropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc: str | None = None

class CfnPublicDnsNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PropertiesProperty(Struct):
        dns_properties: CfnPublicDnsNamespace.PublicDnsPropertiesMutableProperty | Mapping[str, Any] | IResolvable | None = None
    class PublicDnsPropertiesMutableProperty(Struct):
        soa: CfnPublicDnsNamespace.SOAProperty | Mapping[str, Any] | IResolvable | None = None
    class SOAProperty(Struct):
        ttl: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        properties: CfnPublicDnsNamespace.PropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    properties: CfnPublicDnsNamespace.PropertiesProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_hosted_zone_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def public_dns_namespace_ref(self) -> _aws_servicediscovery.PublicDnsNamespaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_public_dns_namespace(resource: _aws_servicediscovery.IPublicDnsNamespaceRef) -> str: ...
    @staticmethod
    def is_cfn_public_dns_namespace(x: Any) -> bool: ...

class CfnPublicDnsNamespaceProps(Struct):
    name: str
    description: str | None = None
    properties: CfnPublicDnsNamespace.PropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsConfigProperty(Struct):
        dns_records: Sequence[CfnService.DnsRecordProperty | Mapping[str, Any] | IResolvable] | IResolvable
        namespace_id: str | None = None
        routing_policy: str | None = None
    class DnsRecordProperty(Struct):
        ttl: float
        type: str
    class HealthCheckConfigProperty(Struct):
        type: str
        failure_threshold: float | None = None
        resource_path: str | None = None
    class HealthCheckCustomConfigProperty(Struct):
        failure_threshold: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        dns_config: CfnService.DnsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        health_check_config: CfnService.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        health_check_custom_config: CfnService.HealthCheckCustomConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        namespace_id: str | None = None,
        service_attributes: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    description: str | None
    dns_config: CfnService.DnsConfigProperty | IResolvable | None
    health_check_config: CfnService.HealthCheckConfigProperty | IResolvable | None
    health_check_custom_config: CfnService.HealthCheckCustomConfigProperty | IResolvable | None
    name: str | None
    namespace_id: str | None
    service_attributes: Mapping[str, str] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def service_ref(self) -> _aws_servicediscovery.ServiceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service(resource: _aws_servicediscovery.IServiceRef) -> str: ...
    @staticmethod
    def from_service_arn(scope: Construct, id: str, arn: str) -> _aws_servicediscovery.IServiceRef: ...
    @staticmethod
    def from_service_id(scope: Construct, id: str, service_id: str) -> _aws_servicediscovery.IServiceRef: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    description: str | None = None
    dns_config: CfnService.DnsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    health_check_config: CfnService.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable | None = None
    health_check_custom_config: CfnService.HealthCheckCustomConfigProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    namespace_id: str | None = None
    service_attributes: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class DiscoveryType(Enum):
    API = 'API'
    DNS_AND_API = 'DNS_AND_API'

class DnsRecordType(Enum):
    A = 'A'
    AAAA = 'AAAA'
    A_AAAA = 'A, AAAA'
    SRV = 'SRV'
    CNAME = 'CNAME'

class HealthCheckType(Enum):
    HTTP = 'HTTP'
    HTTPS = 'HTTPS'
    TCP = 'TCP'

class RoutingPolicy(Enum):
    WEIGHTED = 'WEIGHTED'
    MULTIVALUE = 'MULTIVALUE'

class AliasTargetInstanceProps(Struct):
    dns_name: str
    service: Any
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None

class BaseInstanceProps(Struct):
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None

class BaseNamespaceProps(Struct):
    name: str
    description: str | None = None

class BaseServiceProps(Struct):
    custom_health_check: HealthCheckCustomConfig | Mapping[str, Any] | None = None
    description: str | None = None
    health_check: HealthCheckConfig | Mapping[str, Any] | None = None
    name: str | None = None

class CnameInstanceBaseProps(Struct):
    instance_cname: str
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None

class CnameInstanceProps(Struct):
    instance_cname: str
    service: Any
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None

class DnsServiceProps(Struct):
    custom_health_check: HealthCheckCustomConfig | Mapping[str, Any] | None = None
    description: str | None = None
    health_check: HealthCheckConfig | Mapping[str, Any] | None = None
    name: str | None = None
    discovery_type: DiscoveryType | None = None
    dns_record_type: DnsRecordType | None = None
    dns_ttl: Any | None = None
    load_balancer: bool | None = None
    routing_policy: RoutingPolicy | None = None

class HealthCheckConfig(Struct):
    failure_threshold: float | None = None
    resource_path: str | None = None
    type: HealthCheckType | None = None

class HealthCheckCustomConfig(Struct):
    failure_threshold: float | None = None

class HttpNamespaceAttributes(Struct):
    namespace_arn: str
    namespace_id: str
    namespace_name: str

class HttpNamespaceProps(Struct):
    name: str
    description: str | None = None

class IpInstanceBaseProps(Struct):
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    port: float | None = None

class IpInstanceProps(Struct):
    service: Any
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    port: float | None = None

class NonIpInstanceBaseProps(Struct):
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None

class NonIpInstanceProps(Struct):
    service: Any
    custom_attributes: Mapping[str, str] | None = None
    instance_id: str | None = None

class PrivateDnsNamespaceAttributes(Struct):
    namespace_arn: str
    namespace_id: str
    namespace_name: str

class PrivateDnsNamespaceProps(Struct):
    name: str
    vpc: Any
    description: str | None = None

class PublicDnsNamespaceAttributes(Struct):
    namespace_arn: str
    namespace_id: str
    namespace_name: str

class PublicDnsNamespaceProps(Struct):
    name: str
    description: str | None = None

class ServiceAttributes(Struct):
    dns_record_type: DnsRecordType
    namespace: Any
    routing_policy: RoutingPolicy
    service_arn: str
    service_id: str
    service_name: str
    discovery_type: DiscoveryType | None = None

class ServiceProps(Struct):
    namespace: Any
    custom_health_check: HealthCheckCustomConfig | Mapping[str, Any] | None = None
    description: str | None = None
    health_check: HealthCheckConfig | Mapping[str, Any] | None = None
    name: str | None = None
    discovery_type: DiscoveryType | None = None
    dns_record_type: DnsRecordType | None = None
    dns_ttl: Any | None = None
    load_balancer: bool | None = None
    routing_policy: RoutingPolicy | None = None

