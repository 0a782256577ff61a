# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_elasticloadbalancing as _aws_elasticloadbalancing
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLoadBalancer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLoggingPolicyProperty(Struct):
        enabled: bool | IResolvable
        s3_bucket_name: str
        emit_interval: float | None = None
        s3_bucket_prefix: str | None = None
    class AppCookieStickinessPolicyProperty(Struct):
        cookie_name: str
        policy_name: str
    class ConnectionDrainingPolicyProperty(Struct):
        enabled: bool | IResolvable
        timeout: float | None = None
    class ConnectionSettingsProperty(Struct):
        idle_timeout: float
    class HealthCheckProperty(Struct):
        healthy_threshold: str
        interval: str
        target: str
        timeout: str
        unhealthy_threshold: str
    class LBCookieStickinessPolicyProperty(Struct):
        cookie_expiration_period: str | None = None
        policy_name: str | None = None
    class ListenersProperty(Struct):
        instance_port: str
        load_balancer_port: str
        protocol: str
        instance_protocol: str | None = None
        policy_names: Sequence[str] | None = None
        ssl_certificate_id: str | None = None
    class PoliciesProperty(Struct):
        attributes: Sequence[Any] | IResolvable
        policy_name: str
        policy_type: str
        instance_ports: Sequence[str] | None = None
        load_balancer_ports: Sequence[str] | None = None
    class SourceSecurityGroupProperty(Struct):
        group_name: str | None = None
        owner_alias: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        listeners: Sequence[CfnLoadBalancer.ListenersProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        access_logging_policy: CfnLoadBalancer.AccessLoggingPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        app_cookie_stickiness_policy: Sequence[CfnLoadBalancer.AppCookieStickinessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        availability_zones: Sequence[str] | None = None,
        connection_draining_policy: CfnLoadBalancer.ConnectionDrainingPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        connection_settings: CfnLoadBalancer.ConnectionSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        cross_zone: bool | IResolvable | None = None,
        health_check: CfnLoadBalancer.HealthCheckProperty | Mapping[str, Any] | IResolvable | None = None,
        instances: Sequence[str | _aws_ec2.IInstanceRef] | None = None,
        lb_cookie_stickiness_policy: Sequence[CfnLoadBalancer.LBCookieStickinessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        load_balancer_name: str | None = None,
        policies: Sequence[CfnLoadBalancer.PoliciesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scheme: str | None = None,
        security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        subnets: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    listeners: Sequence[CfnLoadBalancer.ListenersProperty | IResolvable] | IResolvable
    access_logging_policy: CfnLoadBalancer.AccessLoggingPolicyProperty | IResolvable | None
    app_cookie_stickiness_policy: Sequence[CfnLoadBalancer.AppCookieStickinessPolicyProperty | IResolvable] | IResolvable | None
    availability_zones: Sequence[str] | None
    connection_draining_policy: CfnLoadBalancer.ConnectionDrainingPolicyProperty | IResolvable | None
    connection_settings: CfnLoadBalancer.ConnectionSettingsProperty | IResolvable | None
    cross_zone: bool | IResolvable | None
    health_check: CfnLoadBalancer.HealthCheckProperty | IResolvable | None
    instances: Sequence[str] | None
    lb_cookie_stickiness_policy: Sequence[CfnLoadBalancer.LBCookieStickinessPolicyProperty | IResolvable] | IResolvable | None
    load_balancer_name: str | None
    policies: Sequence[CfnLoadBalancer.PoliciesProperty | IResolvable] | IResolvable | None
    scheme: str | None
    security_groups: Sequence[str] | None
    subnets: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_canonical_hosted_zone_name(self) -> str: ...
    @property
    def attr_canonical_hosted_zone_name_id(self) -> str: ...
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_source_security_group(self) -> IResolvable: ...
    @property
    def attr_source_security_group_group_name(self) -> str: ...
    @property
    def attr_source_security_group_owner_alias(self) -> str: ...
    @property
    def load_balancer_ref(self) -> _aws_elasticloadbalancing.LoadBalancerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_load_balancer(resource: _aws_elasticloadbalancing.ILoadBalancerRef) -> str: ...
    @staticmethod
    def from_load_balancer_name(scope: Construct, id: str, load_balancer_name: str) -> _aws_elasticloadbalancing.ILoadBalancerRef: ...
    @staticmethod
    def is_cfn_load_balancer(x: Any) -> bool: ...

class CfnLoadBalancerProps(Struct):
    listeners: Sequence[CfnLoadBalancer.ListenersProperty | Mapping[str, Any] | IResolvable] | IResolvable
    access_logging_policy: CfnLoadBalancer.AccessLoggingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    app_cookie_stickiness_policy: Sequence[CfnLoadBalancer.AppCookieStickinessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    availability_zones: Sequence[str] | None = None
    connection_draining_policy: CfnLoadBalancer.ConnectionDrainingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    connection_settings: CfnLoadBalancer.ConnectionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    cross_zone: bool | IResolvable | None = None
    health_check: CfnLoadBalancer.HealthCheckProperty | Mapping[str, Any] | IResolvable | None = None
    instances: Sequence[str | _aws_ec2.IInstanceRef] | None = None
    lb_cookie_stickiness_policy: Sequence[CfnLoadBalancer.LBCookieStickinessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    load_balancer_name: str | None = None
    policies: Sequence[CfnLoadBalancer.PoliciesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scheme: str | None = None
    security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    subnets: Sequence[str | _aws_ec2.ISubnetRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class LoadBalancingProtocol(Enum):
    TCP = 'tcp'
    SSL = 'ssl'
    HTTP = 'http'
    HTTPS = 'https'

class HealthCheck(Struct):
    port: float
    healthy_threshold: float | None = None
    interval: Any | None = None
    path: str | None = None
    protocol: LoadBalancingProtocol | None = None
    timeout: Any | None = None
    unhealthy_threshold: float | None = None

class LoadBalancerListener(Struct):
    external_port: float
    allow_connections_from: Sequence[Any] | None = None
    external_protocol: LoadBalancingProtocol | None = None
    internal_port: float | None = None
    internal_protocol: LoadBalancingProtocol | None = None
    policy_names: Sequence[str] | None = None
    ssl_certificate_arn: str | None = None

class LoadBalancerProps(Struct):
    vpc: Any
    access_logging_policy: Any | None = None
    cross_zone: bool | None = None
    health_check: HealthCheck | Mapping[str, Any] | None = None
    internet_facing: bool | None = None
    listeners: Sequence[LoadBalancerListener | Mapping[str, Any]] | None = None
    subnet_selection: Any | None = None
    targets: Sequence[Any] | None = None

