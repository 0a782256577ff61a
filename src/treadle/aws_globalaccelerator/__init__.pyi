# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_globalaccelerator as _aws_globalaccelerator
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccelerator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        enabled: bool | IResolvable | None = None,
        flow_logs_enabled: bool | IResolvable | None = None,
        flow_logs_s3_bucket: str | None = None,
        flow_logs_s3_prefix: str | None = None,
        ip_addresses: Sequence[str] | None = None,
        ip_address_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    enabled: bool | IResolvable | None
    flow_logs_enabled: bool | IResolvable | None
    flow_logs_s3_bucket: str | None
    flow_logs_s3_prefix: str | None
    ip_addresses: Sequence[str] | None
    ip_address_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def accelerator_ref(self) -> _aws_globalaccelerator.AcceleratorReference: ...
    @property
    def attr_accelerator_arn(self) -> str: ...
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_dual_stack_dns_name(self) -> str: ...
    @property
    def attr_ipv4_addresses(self) -> Sequence[str]: ...
    @property
    def attr_ipv6_addresses(self) -> Sequence[str]: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_accelerator(resource: _aws_globalaccelerator.IAcceleratorRef) -> str: ...
    @staticmethod
    def is_cfn_accelerator(x: Any) -> bool: ...

class CfnAcceleratorProps(Struct):
    name: str
    enabled: bool | IResolvable | None = None
    flow_logs_enabled: bool | IResolvable | None = None
    flow_logs_s3_bucket: str | None = None
    flow_logs_s3_prefix: str | None = None
    ip_addresses: Sequence[str] | None = None
    ip_address_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCrossAccountAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceProperty(Struct):
        cidr: str | None = None
        endpoint_id: str | None = None
        region: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        principals: Sequence[str] | None = None,
        resources: Sequence[CfnCrossAccountAttachment.ResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    principals: Sequence[str] | None
    resources: Sequence[CfnCrossAccountAttachment.ResourceProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_attachment_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cross_account_attachment_ref(self) -> _aws_globalaccelerator.CrossAccountAttachmentReference: ...
    @staticmethod
    def is_cfn_cross_account_attachment(x: Any) -> bool: ...

class CfnCrossAccountAttachmentProps(Struct):
    name: str
    principals: Sequence[str] | None = None
    resources: Sequence[CfnCrossAccountAttachment.ResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEndpointGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointConfigurationProperty(Struct):
        endpoint_id: str
        attachment_arn: str | None = None
        client_ip_preservation_enabled: bool | IResolvable | None = None
        weight: float | None = None
    class PortOverrideProperty(Struct):
        endpoint_port: float
        listener_port: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_group_region: str,
        listener_arn: str | _aws_globalaccelerator.IListenerRef,
        endpoint_configurations: Sequence[CfnEndpointGroup.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        health_check_interval_seconds: float | None = None,
        health_check_path: str | None = None,
        health_check_port: float | None = None,
        health_check_protocol: str | None = None,
        port_overrides: Sequence[CfnEndpointGroup.PortOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        threshold_count: float | None = None,
        traffic_dial_percentage: float | None = None,
    ) -> None: ...
    endpoint_group_region: str
    listener_arn: str
    endpoint_configurations: Sequence[CfnEndpointGroup.EndpointConfigurationProperty | IResolvable] | IResolvable | None
    health_check_interval_seconds: float | None
    health_check_path: str | None
    health_check_port: float | None
    health_check_protocol: str | None
    port_overrides: Sequence[CfnEndpointGroup.PortOverrideProperty | IResolvable] | IResolvable | None
    threshold_count: float | None
    traffic_dial_percentage: float | None
    @property
    def attr_endpoint_group_arn(self) -> str: ...
    @property
    def endpoint_group_ref(self) -> _aws_globalaccelerator.EndpointGroupReference: ...
    @staticmethod
    def arn_for_endpoint_group(resource: _aws_globalaccelerator.IEndpointGroupRef) -> str: ...
    @staticmethod
    def is_cfn_endpoint_group(x: Any) -> bool: ...

class CfnEndpointGroupProps(Struct):
    endpoint_group_region: str
    listener_arn: str | _aws_globalaccelerator.IListenerRef
    endpoint_configurations: Sequence[CfnEndpointGroup.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    health_check_interval_seconds: float | None = None
    health_check_path: str | None = None
    health_check_port: float | None = None
    health_check_protocol: str | None = None
    port_overrides: Sequence[CfnEndpointGroup.PortOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    threshold_count: float | None = None
    traffic_dial_percentage: float | None = None

class CfnListener(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PortRangeProperty(Struct):
        from_port: float
        to_port: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        accelerator_arn: str | _aws_globalaccelerator.IAcceleratorRef,
        port_ranges: Sequence[CfnListener.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        protocol: str,
        client_affinity: str | None = None,
    ) -> None: ...
    accelerator_arn: str
    port_ranges: Sequence[CfnListener.PortRangeProperty | IResolvable] | IResolvable
    protocol: str
    client_affinity: str | None
    @property
    def attr_listener_arn(self) -> str: ...
    @property
    def listener_ref(self) -> _aws_globalaccelerator.ListenerReference: ...
    @staticmethod
    def arn_for_listener(resource: _aws_globalaccelerator.IListenerRef) -> str: ...
    @staticmethod
    def is_cfn_listener(x: Any) -> bool: ...

class CfnListenerProps(Struct):
    accelerator_arn: str | _aws_globalaccelerator.IAcceleratorRef
    port_ranges: Sequence[CfnListener.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    protocol: str
    client_affinity: str | None = None

class ClientAffinity(Enum):
    NONE = 'NONE'
    SOURCE_IP = 'SOURCE_IP'

class ConnectionProtocol(Enum):
    TCP = 'TCP'
    UDP = 'UDP'

class HealthCheckProtocol(Enum):
    TCP = 'TCP'
    HTTP = 'HTTP'
    HTTPS = 'HTTPS'

class IpAddressType(Enum):
    IPV4 = 'IPV4'
    DUAL_STACK = 'DUAL_STACK'

class AcceleratorAttributes(Struct):
    accelerator_arn: str
    dns_name: str
    dual_stack_dns_name: str | None = None
    ipv4_addresses: Sequence[str] | None = None
    ipv6_addresses: Sequence[str] | None = None

class AcceleratorProps(Struct):
    accelerator_name: str | None = None
    enabled: bool | None = None
    ip_addresses: Sequence[str] | None = None
    ip_address_type: IpAddressType | None = None

class EndpointGroupOptions(Struct):
    endpoint_group_name: str | None = None
    endpoints: Sequence[Any] | None = None
    health_check_interval: Any | None = None
    health_check_path: str | None = None
    health_check_port: float | None = None
    health_check_protocol: HealthCheckProtocol | None = None
    health_check_threshold: float | None = None
    port_overrides: Sequence[PortOverride | Mapping[str, Any]] | None = None
    region: str | None = None
    traffic_dial_percentage: float | None = None

class EndpointGroupProps(Struct):
    listener: Any
    endpoint_group_name: str | None = None
    endpoints: Sequence[Any] | None = None
    health_check_interval: Any | None = None
    health_check_path: str | None = None
    health_check_port: float | None = None
    health_check_protocol: HealthCheckProtocol | None = None
    health_check_threshold: float | None = None
    port_overrides: Sequence[PortOverride | Mapping[str, Any]] | None = None
    region: str | None = None
    traffic_dial_percentage: float | None = None

class ListenerOptions(Struct):
    port_ranges: Sequence[PortRange | Mapping[str, Any]]
    client_affinity: ClientAffinity | None = None
    listener_name: str | None = None
    protocol: ConnectionProtocol | None = None

class ListenerProps(Struct):
    port_ranges: Sequence[PortRange | Mapping[str, Any]]
    accelerator: Any
    client_affinity: ClientAffinity | None = None
    listener_name: str | None = None
    protocol: ConnectionProtocol | None = None

class PortOverride(Struct):
    endpoint_port: float
    listener_port: float

class PortRange(Struct):
    from_port: float
    to_port: float | None = None

class RawEndpointProps(Struct):
    endpoint_id: str
    preserve_client_ip: bool | None = None
    region: str | None = None
    weight: float | None = None

