# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appmesh as _aws_appmesh
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGatewayRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GatewayRouteHostnameMatchProperty(Struct):
        exact: str | None = None
        suffix: str | None = None
    class GatewayRouteHostnameRewriteProperty(Struct):
        default_target_hostname: str | None = None
    class GatewayRouteMetadataMatchProperty(Struct):
        exact: str | None = None
        prefix: str | None = None
        range: CfnGatewayRoute.GatewayRouteRangeMatchProperty | Mapping[str, Any] | IResolvable | None = None
        regex: str | None = None
        suffix: str | None = None
    class GatewayRouteRangeMatchProperty(Struct):
        end: float
        start: float
    class GatewayRouteSpecProperty(Struct):
        grpc_route: CfnGatewayRoute.GrpcGatewayRouteProperty | Mapping[str, Any] | IResolvable | None = None
        http2_route: CfnGatewayRoute.HttpGatewayRouteProperty | Mapping[str, Any] | IResolvable | None = None
        http_route: CfnGatewayRoute.HttpGatewayRouteProperty | Mapping[str, Any] | IResolvable | None = None
        priority: float | None = None
    class GatewayRouteTargetProperty(Struct):
        virtual_service: CfnGatewayRoute.GatewayRouteVirtualServiceProperty | Mapping[str, Any] | IResolvable
        port: float | None = None
    class GatewayRouteVirtualServiceProperty(Struct):
        virtual_service_name: str
    class GrpcGatewayRouteActionProperty(Struct):
        target: CfnGatewayRoute.GatewayRouteTargetProperty | Mapping[str, Any] | IResolvable
        rewrite: CfnGatewayRoute.GrpcGatewayRouteRewriteProperty | Mapping[str, Any] | IResolvable | None = None
    class GrpcGatewayRouteMatchProperty(Struct):
        hostname: CfnGatewayRoute.GatewayRouteHostnameMatchProperty | Mapping[str, Any] | IResolvable | None = None
        metadata: Sequence[CfnGatewayRoute.GrpcGatewayRouteMetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port: float | None = None
        service_name: str | None = None
    class GrpcGatewayRouteMetadataProperty(Struct):
        name: str
        invert: bool | IResolvable | None = None
        match: CfnGatewayRoute.GatewayRouteMetadataMatchProperty | Mapping[str, Any] | IResolvable | None = None
    class GrpcGatewayRouteProperty(Struct):
        action: CfnGatewayRoute.GrpcGatewayRouteActionProperty | Mapping[str, Any] | IResolvable
        match: CfnGatewayRoute.GrpcGatewayRouteMatchProperty | Mapping[str, Any] | IResolvable
    class GrpcGatewayRouteRewriteProperty(Struct):
        hostname: CfnGatewayRoute.GatewayRouteHostnameRewriteProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpGatewayRouteActionProperty(Struct):
        target: CfnGatewayRoute.GatewayRouteTargetProperty | Mapping[str, Any] | IResolvable
        rewrite: CfnGatewayRoute.HttpGatewayRouteRewriteProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpGatewayRouteHeaderMatchProperty(Struct):
        exact: str | None = None
        prefix: str | None = None
        range: CfnGatewayRoute.GatewayRouteRangeMatchProperty | Mapping[str, Any] | IResolvable | None = None
        regex: str | None = None
        suffix: str | None = None
    class HttpGatewayRouteHeaderProperty(Struct):
        name: str
        invert: bool | IResolvable | None = None
        match: CfnGatewayRoute.HttpGatewayRouteHeaderMatchProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpGatewayRouteMatchProperty(Struct):
        headers: Sequence[CfnGatewayRoute.HttpGatewayRouteHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        hostname: CfnGatewayRoute.GatewayRouteHostnameMatchProperty | Mapping[str, Any] | IResolvable | None = None
        method: str | None = None
        path: CfnGatewayRoute.HttpPathMatchProperty | Mapping[str, Any] | IResolvable | None = None
        port: float | None = None
        prefix: str | None = None
        query_parameters: Sequence[CfnGatewayRoute.QueryParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HttpGatewayRoutePathRewriteProperty(Struct):
        exact: str | None = None
    class HttpGatewayRoutePrefixRewriteProperty(Struct):
        default_prefix: str | None = None
        value: str | None = None
    class HttpGatewayRouteProperty(Struct):
        action: CfnGatewayRoute.HttpGatewayRouteActionProperty | Mapping[str, Any] | IResolvable
        match: CfnGatewayRoute.HttpGatewayRouteMatchProperty | Mapping[str, Any] | IResolvable
    class HttpGatewayRouteRewriteProperty(Struct):
        hostname: CfnGatewayRoute.GatewayRouteHostnameRewriteProperty | Mapping[str, Any] | IResolvable | None = None
        path: CfnGatewayRoute.HttpGatewayRoutePathRewriteProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: CfnGatewayRoute.HttpGatewayRoutePrefixRewriteProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpPathMatchProperty(Struct):
        exact: str | None = None
        regex: str | None = None
    class HttpQueryParameterMatchProperty(Struct):
        exact: str | None = None
    class QueryParameterProperty(Struct):
        name: str
        match: CfnGatewayRoute.HttpQueryParameterMatchProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str,
        spec: CfnGatewayRoute.GatewayRouteSpecProperty | Mapping[str, Any] | IResolvable,
        virtual_gateway_name: str,
        gateway_route_name: str | None = None,
        mesh_owner: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    mesh_name: str
    spec: CfnGatewayRoute.GatewayRouteSpecProperty | IResolvable
    virtual_gateway_name: str
    gateway_route_name: str | None
    mesh_owner: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_gateway_route_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def attr_virtual_gateway_name(self) -> str: ...
    @property
    def gateway_route_ref(self) -> _aws_appmesh.GatewayRouteReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_gateway_route(resource: _aws_appmesh.IGatewayRouteRef) -> str: ...
    @staticmethod
    def is_cfn_gateway_route(x: Any) -> bool: ...

class CfnGatewayRouteProps(Struct):
    mesh_name: str
    spec: CfnGatewayRoute.GatewayRouteSpecProperty | Mapping[str, Any] | IResolvable
    virtual_gateway_name: str
    gateway_route_name: str | None = None
    mesh_owner: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMesh(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EgressFilterProperty(Struct):
        type: str
    class MeshServiceDiscoveryProperty(Struct):
        ip_preference: str | None = None
    class MeshSpecProperty(Struct):
        egress_filter: CfnMesh.EgressFilterProperty | Mapping[str, Any] | IResolvable | None = None
        service_discovery: CfnMesh.MeshServiceDiscoveryProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str | None = None,
        spec: CfnMesh.MeshSpecProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    mesh_name: str | None
    spec: CfnMesh.MeshSpecProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def mesh_ref(self) -> _aws_appmesh.MeshReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_mesh(resource: _aws_appmesh.IMeshRef) -> str: ...
    @staticmethod
    def is_cfn_mesh(x: Any) -> bool: ...

class CfnMeshProps(Struct):
    mesh_name: str | None = None
    spec: CfnMesh.MeshSpecProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DurationProperty(Struct):
        unit: str
        value: float
    class GrpcRetryPolicyProperty(Struct):
        max_retries: float
        per_retry_timeout: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable
        grpc_retry_events: Sequence[str] | None = None
        http_retry_events: Sequence[str] | None = None
        tcp_retry_events: Sequence[str] | None = None
    class GrpcRouteActionProperty(Struct):
        weighted_targets: Sequence[CfnRoute.WeightedTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class GrpcRouteMatchProperty(Struct):
        metadata: Sequence[CfnRoute.GrpcRouteMetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        method_name: str | None = None
        port: float | None = None
        service_name: str | None = None
    class GrpcRouteMetadataMatchMethodProperty(Struct):
        exact: str | None = None
        prefix: str | None = None
        range: CfnRoute.MatchRangeProperty | Mapping[str, Any] | IResolvable | None = None
        regex: str | None = None
        suffix: str | None = None
    class GrpcRouteMetadataProperty(Struct):
        name: str
        invert: bool | IResolvable | None = None
        match: CfnRoute.GrpcRouteMetadataMatchMethodProperty | Mapping[str, Any] | IResolvable | None = None
    class GrpcRouteProperty(Struct):
        action: CfnRoute.GrpcRouteActionProperty | Mapping[str, Any] | IResolvable
        match: CfnRoute.GrpcRouteMatchProperty | Mapping[str, Any] | IResolvable
        retry_policy: CfnRoute.GrpcRetryPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        timeout: CfnRoute.GrpcTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
    class GrpcTimeoutProperty(Struct):
        idle: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable | None = None
        per_request: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HeaderMatchMethodProperty(Struct):
        exact: str | None = None
        prefix: str | None = None
        range: CfnRoute.MatchRangeProperty | Mapping[str, Any] | IResolvable | None = None
        regex: str | None = None
        suffix: str | None = None
    class HttpPathMatchProperty(Struct):
        exact: str | None = None
        regex: str | None = None
    class HttpQueryParameterMatchProperty(Struct):
        exact: str | None = None
    class HttpRetryPolicyProperty(Struct):
        max_retries: float
        per_retry_timeout: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable
        http_retry_events: Sequence[str] | None = None
        tcp_retry_events: Sequence[str] | None = None
    class HttpRouteActionProperty(Struct):
        weighted_targets: Sequence[CfnRoute.WeightedTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class HttpRouteHeaderProperty(Struct):
        name: str
        invert: bool | IResolvable | None = None
        match: CfnRoute.HeaderMatchMethodProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpRouteMatchProperty(Struct):
        headers: Sequence[CfnRoute.HttpRouteHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        method: str | None = None
        path: CfnRoute.HttpPathMatchProperty | Mapping[str, Any] | IResolvable | None = None
        port: float | None = None
        prefix: str | None = None
        query_parameters: Sequence[CfnRoute.QueryParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        scheme: str | None = None
    class HttpRouteProperty(Struct):
        action: CfnRoute.HttpRouteActionProperty | Mapping[str, Any] | IResolvable
        match: CfnRoute.HttpRouteMatchProperty | Mapping[str, Any] | IResolvable
        retry_policy: CfnRoute.HttpRetryPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        timeout: CfnRoute.HttpTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpTimeoutProperty(Struct):
        idle: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable | None = None
        per_request: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MatchRangeProperty(Struct):
        end: float
        start: float
    class QueryParameterProperty(Struct):
        name: str
        match: CfnRoute.HttpQueryParameterMatchProperty | Mapping[str, Any] | IResolvable | None = None
    class RouteSpecProperty(Struct):
        grpc_route: CfnRoute.GrpcRouteProperty | Mapping[str, Any] | IResolvable | None = None
        http2_route: CfnRoute.HttpRouteProperty | Mapping[str, Any] | IResolvable | None = None
        http_route: CfnRoute.HttpRouteProperty | Mapping[str, Any] | IResolvable | None = None
        priority: float | None = None
        tcp_route: CfnRoute.TcpRouteProperty | Mapping[str, Any] | IResolvable | None = None
    class TcpRouteActionProperty(Struct):
        weighted_targets: Sequence[CfnRoute.WeightedTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class TcpRouteMatchProperty(Struct):
        port: float | None = None
    class TcpRouteProperty(Struct):
        action: CfnRoute.TcpRouteActionProperty | Mapping[str, Any] | IResolvable
        match: CfnRoute.TcpRouteMatchProperty | Mapping[str, Any] | IResolvable | None = None
        timeout: CfnRoute.TcpTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
    class TcpTimeoutProperty(Struct):
        idle: CfnRoute.DurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WeightedTargetProperty(Struct):
        virtual_node: str
        weight: float
        port: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str,
        spec: CfnRoute.RouteSpecProperty | Mapping[str, Any] | IResolvable,
        virtual_router_name: str,
        mesh_owner: str | None = None,
        route_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    mesh_name: str
    spec: CfnRoute.RouteSpecProperty | IResolvable
    virtual_router_name: str
    mesh_owner: str | None
    route_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_route_name(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def attr_virtual_router_name(self) -> str: ...
    @property
    def route_ref(self) -> _aws_appmesh.RouteReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_route(resource: _aws_appmesh.IRouteRef) -> str: ...
    @staticmethod
    def is_cfn_route(x: Any) -> bool: ...

class CfnRouteProps(Struct):
    mesh_name: str
    spec: CfnRoute.RouteSpecProperty | Mapping[str, Any] | IResolvable
    virtual_router_name: str
    mesh_owner: str | None = None
    route_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVirtualGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class JsonFormatRefProperty(Struct):
        key: str
        value: str
    class LoggingFormatProperty(Struct):
        json: Sequence[CfnVirtualGateway.JsonFormatRefProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text: str | None = None
    class SubjectAlternativeNameMatchersProperty(Struct):
        exact: Sequence[str] | None = None
    class SubjectAlternativeNamesProperty(Struct):
        match: CfnVirtualGateway.SubjectAlternativeNameMatchersProperty | Mapping[str, Any] | IResolvable
    class VirtualGatewayAccessLogProperty(Struct):
        file: CfnVirtualGateway.VirtualGatewayFileAccessLogProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayBackendDefaultsProperty(Struct):
        client_policy: CfnVirtualGateway.VirtualGatewayClientPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayClientPolicyProperty(Struct):
        tls: CfnVirtualGateway.VirtualGatewayClientPolicyTlsProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayClientPolicyTlsProperty(Struct):
        validation: CfnVirtualGateway.VirtualGatewayTlsValidationContextProperty | Mapping[str, Any] | IResolvable
        certificate: CfnVirtualGateway.VirtualGatewayClientTlsCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        enforce: bool | IResolvable | None = None
        ports: Sequence[float] | IResolvable | None = None
    class VirtualGatewayClientTlsCertificateProperty(Struct):
        file: CfnVirtualGateway.VirtualGatewayListenerTlsFileCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualGateway.VirtualGatewayListenerTlsSdsCertificateProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayConnectionPoolProperty(Struct):
        grpc: CfnVirtualGateway.VirtualGatewayGrpcConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        http: CfnVirtualGateway.VirtualGatewayHttpConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        http2: CfnVirtualGateway.VirtualGatewayHttp2ConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayFileAccessLogProperty(Struct):
        path: str
        format: CfnVirtualGateway.LoggingFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayGrpcConnectionPoolProperty(Struct):
        max_requests: float
    class VirtualGatewayHealthCheckPolicyProperty(Struct):
        healthy_threshold: float
        interval_millis: float
        protocol: str
        timeout_millis: float
        unhealthy_threshold: float
        path: str | None = None
        port: float | None = None
    class VirtualGatewayHttp2ConnectionPoolProperty(Struct):
        max_requests: float
    class VirtualGatewayHttpConnectionPoolProperty(Struct):
        max_connections: float
        max_pending_requests: float | None = None
    class VirtualGatewayListenerProperty(Struct):
        port_mapping: CfnVirtualGateway.VirtualGatewayPortMappingProperty | Mapping[str, Any] | IResolvable
        connection_pool: CfnVirtualGateway.VirtualGatewayConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        health_check: CfnVirtualGateway.VirtualGatewayHealthCheckPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        tls: CfnVirtualGateway.VirtualGatewayListenerTlsProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayListenerTlsAcmCertificateProperty(Struct):
        certificate_arn: str
    class VirtualGatewayListenerTlsCertificateProperty(Struct):
        acm: CfnVirtualGateway.VirtualGatewayListenerTlsAcmCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        file: CfnVirtualGateway.VirtualGatewayListenerTlsFileCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualGateway.VirtualGatewayListenerTlsSdsCertificateProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayListenerTlsFileCertificateProperty(Struct):
        certificate_chain: str
        private_key: str
    class VirtualGatewayListenerTlsProperty(Struct):
        certificate: CfnVirtualGateway.VirtualGatewayListenerTlsCertificateProperty | Mapping[str, Any] | IResolvable
        mode: str
        validation: CfnVirtualGateway.VirtualGatewayListenerTlsValidationContextProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayListenerTlsSdsCertificateProperty(Struct):
        secret_name: str
    class VirtualGatewayListenerTlsValidationContextProperty(Struct):
        trust: CfnVirtualGateway.VirtualGatewayListenerTlsValidationContextTrustProperty | Mapping[str, Any] | IResolvable
        subject_alternative_names: CfnVirtualGateway.SubjectAlternativeNamesProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayListenerTlsValidationContextTrustProperty(Struct):
        file: CfnVirtualGateway.VirtualGatewayTlsValidationContextFileTrustProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualGateway.VirtualGatewayTlsValidationContextSdsTrustProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayLoggingProperty(Struct):
        access_log: CfnVirtualGateway.VirtualGatewayAccessLogProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayPortMappingProperty(Struct):
        port: float
        protocol: str
    class VirtualGatewaySpecProperty(Struct):
        listeners: Sequence[CfnVirtualGateway.VirtualGatewayListenerProperty | Mapping[str, Any] | IResolvable] | IResolvable
        backend_defaults: CfnVirtualGateway.VirtualGatewayBackendDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
        logging: CfnVirtualGateway.VirtualGatewayLoggingProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayTlsValidationContextAcmTrustProperty(Struct):
        certificate_authority_arns: Sequence[str]
    class VirtualGatewayTlsValidationContextFileTrustProperty(Struct):
        certificate_chain: str
    class VirtualGatewayTlsValidationContextProperty(Struct):
        trust: CfnVirtualGateway.VirtualGatewayTlsValidationContextTrustProperty | Mapping[str, Any] | IResolvable
        subject_alternative_names: CfnVirtualGateway.SubjectAlternativeNamesProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualGatewayTlsValidationContextSdsTrustProperty(Struct):
        secret_name: str
    class VirtualGatewayTlsValidationContextTrustProperty(Struct):
        acm: CfnVirtualGateway.VirtualGatewayTlsValidationContextAcmTrustProperty | Mapping[str, Any] | IResolvable | None = None
        file: CfnVirtualGateway.VirtualGatewayTlsValidationContextFileTrustProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualGateway.VirtualGatewayTlsValidationContextSdsTrustProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str,
        spec: CfnVirtualGateway.VirtualGatewaySpecProperty | Mapping[str, Any] | IResolvable,
        mesh_owner: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_gateway_name: str | None = None,
    ) -> None: ...
    mesh_name: str
    spec: CfnVirtualGateway.VirtualGatewaySpecProperty | IResolvable
    mesh_owner: str | None
    tags_raw: Sequence[_CfnTag] | None
    virtual_gateway_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def attr_virtual_gateway_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def virtual_gateway_ref(self) -> _aws_appmesh.VirtualGatewayReference: ...
    @staticmethod
    def arn_for_virtual_gateway(resource: _aws_appmesh.IVirtualGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_virtual_gateway(x: Any) -> bool: ...

class CfnVirtualGatewayProps(Struct):
    mesh_name: str
    spec: CfnVirtualGateway.VirtualGatewaySpecProperty | Mapping[str, Any] | IResolvable
    mesh_owner: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_gateway_name: str | None = None

class CfnVirtualNode(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogProperty(Struct):
        file: CfnVirtualNode.FileAccessLogProperty | Mapping[str, Any] | IResolvable | None = None
    class AwsCloudMapInstanceAttributeProperty(Struct):
        key: str
        value: str
    class AwsCloudMapServiceDiscoveryProperty(Struct):
        namespace_name: str
        service_name: str
        attributes: Sequence[CfnVirtualNode.AwsCloudMapInstanceAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ip_preference: str | None = None
    class BackendDefaultsProperty(Struct):
        client_policy: CfnVirtualNode.ClientPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class BackendProperty(Struct):
        virtual_service: CfnVirtualNode.VirtualServiceBackendProperty | Mapping[str, Any] | IResolvable | None = None
    class ClientPolicyProperty(Struct):
        tls: CfnVirtualNode.ClientPolicyTlsProperty | Mapping[str, Any] | IResolvable | None = None
    class ClientPolicyTlsProperty(Struct):
        validation: CfnVirtualNode.TlsValidationContextProperty | Mapping[str, Any] | IResolvable
        certificate: CfnVirtualNode.ClientTlsCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        enforce: bool | IResolvable | None = None
        ports: Sequence[float] | IResolvable | None = None
    class ClientTlsCertificateProperty(Struct):
        file: CfnVirtualNode.ListenerTlsFileCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualNode.ListenerTlsSdsCertificateProperty | Mapping[str, Any] | IResolvable | None = None
    class DnsServiceDiscoveryProperty(Struct):
        hostname: str
        ip_preference: str | None = None
        response_type: str | None = None
    class DurationProperty(Struct):
        unit: str
        value: float
    class FileAccessLogProperty(Struct):
        path: str
        format: CfnVirtualNode.LoggingFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class GrpcTimeoutProperty(Struct):
        idle: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable | None = None
        per_request: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HealthCheckProperty(Struct):
        healthy_threshold: float
        interval_millis: float
        protocol: str
        timeout_millis: float
        unhealthy_threshold: float
        path: str | None = None
        port: float | None = None
    class HttpTimeoutProperty(Struct):
        idle: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable | None = None
        per_request: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable | None = None
    class JsonFormatRefProperty(Struct):
        key: str
        value: str
    class ListenerProperty(Struct):
        port_mapping: CfnVirtualNode.PortMappingProperty | Mapping[str, Any] | IResolvable
        connection_pool: CfnVirtualNode.VirtualNodeConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        health_check: CfnVirtualNode.HealthCheckProperty | Mapping[str, Any] | IResolvable | None = None
        outlier_detection: CfnVirtualNode.OutlierDetectionProperty | Mapping[str, Any] | IResolvable | None = None
        timeout: CfnVirtualNode.ListenerTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
        tls: CfnVirtualNode.ListenerTlsProperty | Mapping[str, Any] | IResolvable | None = None
    class ListenerTimeoutProperty(Struct):
        grpc: CfnVirtualNode.GrpcTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
        http: CfnVirtualNode.HttpTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
        http2: CfnVirtualNode.HttpTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
        tcp: CfnVirtualNode.TcpTimeoutProperty | Mapping[str, Any] | IResolvable | None = None
    class ListenerTlsAcmCertificateProperty(Struct):
        certificate_arn: str
    class ListenerTlsCertificateProperty(Struct):
        acm: CfnVirtualNode.ListenerTlsAcmCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        file: CfnVirtualNode.ListenerTlsFileCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualNode.ListenerTlsSdsCertificateProperty | Mapping[str, Any] | IResolvable | None = None
    class ListenerTlsFileCertificateProperty(Struct):
        certificate_chain: str
        private_key: str
    class ListenerTlsProperty(Struct):
        certificate: CfnVirtualNode.ListenerTlsCertificateProperty | Mapping[str, Any] | IResolvable
        mode: str
        validation: CfnVirtualNode.ListenerTlsValidationContextProperty | Mapping[str, Any] | IResolvable | None = None
    class ListenerTlsSdsCertificateProperty(Struct):
        secret_name: str
    class ListenerTlsValidationContextProperty(Struct):
        trust: CfnVirtualNode.ListenerTlsValidationContextTrustProperty | Mapping[str, Any] | IResolvable
        subject_alternative_names: CfnVirtualNode.SubjectAlternativeNamesProperty | Mapping[str, Any] | IResolvable | None = None
    class ListenerTlsValidationContextTrustProperty(Struct):
        file: CfnVirtualNode.TlsValidationContextFileTrustProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualNode.TlsValidationContextSdsTrustProperty | Mapping[str, Any] | IResolvable | None = None
    class LoggingFormatProperty(Struct):
        json: Sequence[CfnVirtualNode.JsonFormatRefProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text: str | None = None
    class LoggingProperty(Struct):
        access_log: CfnVirtualNode.AccessLogProperty | Mapping[str, Any] | IResolvable | None = None
    class OutlierDetectionProperty(Struct):
        base_ejection_duration: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable
        interval: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable
        max_ejection_percent: float
        max_server_errors: float
    class PortMappingProperty(Struct):
        port: float
        protocol: str
    class ServiceDiscoveryProperty(Struct):
        aws_cloud_map: CfnVirtualNode.AwsCloudMapServiceDiscoveryProperty | Mapping[str, Any] | IResolvable | None = None
        dns: CfnVirtualNode.DnsServiceDiscoveryProperty | Mapping[str, Any] | IResolvable | None = None
    class SubjectAlternativeNameMatchersProperty(Struct):
        exact: Sequence[str] | None = None
    class SubjectAlternativeNamesProperty(Struct):
        match: CfnVirtualNode.SubjectAlternativeNameMatchersProperty | Mapping[str, Any] | IResolvable
    class TcpTimeoutProperty(Struct):
        idle: CfnVirtualNode.DurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TlsValidationContextAcmTrustProperty(Struct):
        certificate_authority_arns: Sequence[str]
    class TlsValidationContextFileTrustProperty(Struct):
        certificate_chain: str
    class TlsValidationContextProperty(Struct):
        trust: CfnVirtualNode.TlsValidationContextTrustProperty | Mapping[str, Any] | IResolvable
        subject_alternative_names: CfnVirtualNode.SubjectAlternativeNamesProperty | Mapping[str, Any] | IResolvable | None = None
    class TlsValidationContextSdsTrustProperty(Struct):
        secret_name: str
    class TlsValidationContextTrustProperty(Struct):
        acm: CfnVirtualNode.TlsValidationContextAcmTrustProperty | Mapping[str, Any] | IResolvable | None = None
        file: CfnVirtualNode.TlsValidationContextFileTrustProperty | Mapping[str, Any] | IResolvable | None = None
        sds: CfnVirtualNode.TlsValidationContextSdsTrustProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualNodeConnectionPoolProperty(Struct):
        grpc: CfnVirtualNode.VirtualNodeGrpcConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        http: CfnVirtualNode.VirtualNodeHttpConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        http2: CfnVirtualNode.VirtualNodeHttp2ConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
        tcp: CfnVirtualNode.VirtualNodeTcpConnectionPoolProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualNodeGrpcConnectionPoolProperty(Struct):
        max_requests: float
    class VirtualNodeHttp2ConnectionPoolProperty(Struct):
        max_requests: float
    class VirtualNodeHttpConnectionPoolProperty(Struct):
        max_connections: float
        max_pending_requests: float | None = None
    class VirtualNodeSpecProperty(Struct):
        backend_defaults: CfnVirtualNode.BackendDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
        backends: Sequence[CfnVirtualNode.BackendProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        listeners: Sequence[CfnVirtualNode.ListenerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        logging: CfnVirtualNode.LoggingProperty | Mapping[str, Any] | IResolvable | None = None
        service_discovery: CfnVirtualNode.ServiceDiscoveryProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualNodeTcpConnectionPoolProperty(Struct):
        max_connections: float
    class VirtualServiceBackendProperty(Struct):
        virtual_service_name: str
        client_policy: CfnVirtualNode.ClientPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str,
        spec: CfnVirtualNode.VirtualNodeSpecProperty | Mapping[str, Any] | IResolvable,
        mesh_owner: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_node_name: str | None = None,
    ) -> None: ...
    mesh_name: str
    spec: CfnVirtualNode.VirtualNodeSpecProperty | IResolvable
    mesh_owner: str | None
    tags_raw: Sequence[_CfnTag] | None
    virtual_node_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def attr_virtual_node_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def virtual_node_ref(self) -> _aws_appmesh.VirtualNodeReference: ...
    @staticmethod
    def arn_for_virtual_node(resource: _aws_appmesh.IVirtualNodeRef) -> str: ...
    @staticmethod
    def is_cfn_virtual_node(x: Any) -> bool: ...

class CfnVirtualNodeProps(Struct):
    mesh_name: str
    spec: CfnVirtualNode.VirtualNodeSpecProperty | Mapping[str, Any] | IResolvable
    mesh_owner: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_node_name: str | None = None

class CfnVirtualRouter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PortMappingProperty(Struct):
        port: float
        protocol: str
    class VirtualRouterListenerProperty(Struct):
        port_mapping: CfnVirtualRouter.PortMappingProperty | Mapping[str, Any] | IResolvable
    class VirtualRouterSpecProperty(Struct):
        listeners: Sequence[CfnVirtualRouter.VirtualRouterListenerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str,
        spec: CfnVirtualRouter.VirtualRouterSpecProperty | Mapping[str, Any] | IResolvable,
        mesh_owner: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_router_name: str | None = None,
    ) -> None: ...
    mesh_name: str
    spec: CfnVirtualRouter.VirtualRouterSpecProperty | IResolvable
    mesh_owner: str | None
    tags_raw: Sequence[_CfnTag] | None
    virtual_router_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def attr_virtual_router_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def virtual_router_ref(self) -> _aws_appmesh.VirtualRouterReference: ...
    @staticmethod
    def arn_for_virtual_router(resource: _aws_appmesh.IVirtualRouterRef) -> str: ...
    @staticmethod
    def is_cfn_virtual_router(x: Any) -> bool: ...

class CfnVirtualRouterProps(Struct):
    mesh_name: str
    spec: CfnVirtualRouter.VirtualRouterSpecProperty | Mapping[str, Any] | IResolvable
    mesh_owner: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_router_name: str | None = None

class CfnVirtualService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VirtualNodeServiceProviderProperty(Struct):
        virtual_node_name: str
    class VirtualRouterServiceProviderProperty(Struct):
        virtual_router_name: str
    class VirtualServiceProviderProperty(Struct):
        virtual_node: CfnVirtualService.VirtualNodeServiceProviderProperty | Mapping[str, Any] | IResolvable | None = None
        virtual_router: CfnVirtualService.VirtualRouterServiceProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class VirtualServiceSpecProperty(Struct):
        provider: CfnVirtualService.VirtualServiceProviderProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mesh_name: str,
        spec: CfnVirtualService.VirtualServiceSpecProperty | Mapping[str, Any] | IResolvable,
        virtual_service_name: str,
        mesh_owner: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    mesh_name: str
    spec: CfnVirtualService.VirtualServiceSpecProperty | IResolvable
    virtual_service_name: str
    mesh_owner: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_mesh_name(self) -> str: ...
    @property
    def attr_mesh_owner(self) -> str: ...
    @property
    def attr_resource_owner(self) -> str: ...
    @property
    def attr_uid(self) -> str: ...
    @property
    def attr_virtual_service_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def virtual_service_ref(self) -> _aws_appmesh.VirtualServiceReference: ...
    @staticmethod
    def arn_for_virtual_service(resource: _aws_appmesh.IVirtualServiceRef) -> str: ...
    @staticmethod
    def is_cfn_virtual_service(x: Any) -> bool: ...

class CfnVirtualServiceProps(Struct):
    mesh_name: str
    spec: CfnVirtualService.VirtualServiceSpecProperty | Mapping[str, Any] | IResolvable
    virtual_service_name: str
    mesh_owner: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class DnsResponseType(Enum):
    LOAD_BALANCER = 'LOADBALANCER'
    ENDPOINTS = 'ENDPOINTS'

class GrpcRetryEvent(Enum):
    CANCELLED = 'cancelled'
    DEADLINE_EXCEEDED = 'deadline-exceeded'
    INTERNAL_ERROR = 'internal'
    RESOURCE_EXHAUSTED = 'resource-exhausted'
    UNAVAILABLE = 'unavailable'

class HttpRetryEvent(Enum):
    SERVER_ERROR = 'server-error'
    GATEWAY_ERROR = 'gateway-error'
    CLIENT_ERROR = 'client-error'
    STREAM_ERROR = 'stream-error'

class HttpRouteMethod(Enum):
    GET = 'GET'
    HEAD = 'HEAD'
    POST = 'POST'
    PUT = 'PUT'
    DELETE = 'DELETE'
    CONNECT = 'CONNECT'
    OPTIONS = 'OPTIONS'
    TRACE = 'TRACE'
    PATCH = 'PATCH'

class HttpRouteProtocol(Enum):
    HTTP = 'http'
    HTTPS = 'https'

class IpPreference(Enum):
    IPV4_ONLY = 'IPv4_ONLY'
    IPV4_PREFERRED = 'IPv4_PREFERRED'
    IPV6_ONLY = 'IPv6_ONLY'
    IPV6_PREFERRED = 'IPv6_PREFERRED'

class MeshFilterType(Enum):
    ALLOW_ALL = 'ALLOW_ALL'
    DROP_ALL = 'DROP_ALL'

class TcpRetryEvent(Enum):
    CONNECTION_ERROR = 'connection-error'

class TlsMode(Enum):
    STRICT = 'STRICT'
    PERMISSIVE = 'PERMISSIVE'
    DISABLED = 'DISABLED'

class AccessLogConfig(Struct):
    virtual_gateway_access_log: Any | None = None
    virtual_node_access_log: Any | None = None

class BackendConfig(Struct):
    virtual_service_backend: Any

class BackendDefaults(Struct):
    tls_client_policy: TlsClientPolicy | Mapping[str, Any] | None = None

class CommonGatewayRouteSpecOptions(Struct):
    priority: float | None = None

class GatewayRouteAttributes(Struct):
    gateway_route_name: str
    virtual_gateway: Any

class GatewayRouteBaseProps(Struct):
    route_spec: Any
    gateway_route_name: str | None = None

class GatewayRouteHostnameMatchConfig(Struct):
    hostname_match: Any

class GatewayRouteProps(Struct):
    route_spec: Any
    virtual_gateway: Any
    gateway_route_name: str | None = None

class GatewayRouteSpecConfig(Struct):
    grpc_spec_config: Any | None = None
    http2_spec_config: Any | None = None
    http_spec_config: Any | None = None
    priority: float | None = None

class GrpcConnectionPool(Struct):
    max_requests: float

class GrpcGatewayListenerOptions(Struct):
    connection_pool: GrpcConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    port: float | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class GrpcGatewayRouteMatch(Struct):
    hostname: Any | None = None
    metadata: Sequence[Any] | None = None
    port: float | None = None
    rewrite_request_hostname: bool | None = None
    service_name: str | None = None

class GrpcGatewayRouteSpecOptions(Struct):
    match: GrpcGatewayRouteMatch | Mapping[str, Any]
    route_target: Any
    priority: float | None = None

class GrpcHealthCheckOptions(Struct):
    healthy_threshold: float | None = None
    interval: Any | None = None
    timeout: Any | None = None
    unhealthy_threshold: float | None = None

class GrpcRetryPolicy(Struct):
    retry_attempts: float
    retry_timeout: Any
    http_retry_events: Sequence[HttpRetryEvent] | None = None
    tcp_retry_events: Sequence[TcpRetryEvent] | None = None
    grpc_retry_events: Sequence[GrpcRetryEvent] | None = None

class GrpcRouteMatch(Struct):
    metadata: Sequence[Any] | None = None
    method_name: str | None = None
    port: float | None = None
    service_name: str | None = None

class GrpcRouteSpecOptions(Struct):
    match: GrpcRouteMatch | Mapping[str, Any]
    weighted_targets: Sequence[WeightedTarget | Mapping[str, Any]]
    priority: float | None = None
    retry_policy: GrpcRetryPolicy | Mapping[str, Any] | None = None
    timeout: GrpcTimeout | Mapping[str, Any] | None = None

class GrpcTimeout(Struct):
    idle: Any | None = None
    per_request: Any | None = None

class GrpcVirtualNodeListenerOptions(Struct):
    connection_pool: GrpcConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    outlier_detection: OutlierDetection | Mapping[str, Any] | None = None
    port: float | None = None
    timeout: GrpcTimeout | Mapping[str, Any] | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class HeaderMatchConfig(Struct):
    header_match: Any

class HealthCheckBindOptions(Struct):
    default_port: float | None = None

class HealthCheckConfig(Struct):
    virtual_gateway_health_check: Any | None = None
    virtual_node_health_check: Any | None = None

class Http2ConnectionPool(Struct):
    max_requests: float

class Http2GatewayListenerOptions(Struct):
    connection_pool: Http2ConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    port: float | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class Http2VirtualNodeListenerOptions(Struct):
    connection_pool: Http2ConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    outlier_detection: OutlierDetection | Mapping[str, Any] | None = None
    port: float | None = None
    timeout: HttpTimeout | Mapping[str, Any] | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class HttpConnectionPool(Struct):
    max_connections: float
    max_pending_requests: float

class HttpGatewayListenerOptions(Struct):
    connection_pool: HttpConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    port: float | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class HttpGatewayRouteMatch(Struct):
    headers: Sequence[Any] | None = None
    hostname: Any | None = None
    method: HttpRouteMethod | None = None
    path: Any | None = None
    port: float | None = None
    query_parameters: Sequence[Any] | None = None
    rewrite_request_hostname: bool | None = None

class HttpGatewayRoutePathMatchConfig(Struct):
    prefix_path_match: str | None = None
    prefix_path_rewrite: Any | None = None
    whole_path_match: Any | None = None
    whole_path_rewrite: Any | None = None

class HttpGatewayRouteSpecOptions(Struct):
    route_target: Any
    priority: float | None = None
    match: HttpGatewayRouteMatch | Mapping[str, Any] | None = None

class HttpHealthCheckOptions(Struct):
    healthy_threshold: float | None = None
    interval: Any | None = None
    path: str | None = None
    timeout: Any | None = None
    unhealthy_threshold: float | None = None

class HttpRetryPolicy(Struct):
    retry_attempts: float
    retry_timeout: Any
    http_retry_events: Sequence[HttpRetryEvent] | None = None
    tcp_retry_events: Sequence[TcpRetryEvent] | None = None

class HttpRouteMatch(Struct):
    headers: Sequence[Any] | None = None
    method: HttpRouteMethod | None = None
    path: Any | None = None
    port: float | None = None
    protocol: HttpRouteProtocol | None = None
    query_parameters: Sequence[Any] | None = None

class HttpRoutePathMatchConfig(Struct):
    prefix_path_match: str | None = None
    whole_path_match: Any | None = None

class HttpRouteSpecOptions(Struct):
    weighted_targets: Sequence[WeightedTarget | Mapping[str, Any]]
    priority: float | None = None
    match: HttpRouteMatch | Mapping[str, Any] | None = None
    retry_policy: HttpRetryPolicy | Mapping[str, Any] | None = None
    timeout: HttpTimeout | Mapping[str, Any] | None = None

class HttpTimeout(Struct):
    idle: Any | None = None
    per_request: Any | None = None

class HttpVirtualNodeListenerOptions(Struct):
    connection_pool: HttpConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    outlier_detection: OutlierDetection | Mapping[str, Any] | None = None
    port: float | None = None
    timeout: HttpTimeout | Mapping[str, Any] | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class ListenerTlsOptions(Struct):
    certificate: Any
    mode: TlsMode
    mutual_tls_validation: MutualTlsValidation | Mapping[str, Any] | None = None

class LoggingFormatConfig(Struct):
    format_config: Any | None = None

class MeshProps(Struct):
    egress_filter: MeshFilterType | None = None
    mesh_name: str | None = None
    service_discovery: MeshServiceDiscovery | Mapping[str, Any] | None = None

class MeshServiceDiscovery(Struct):
    ip_preference: IpPreference | None = None

class MutualTlsValidation(Struct):
    trust: Any
    subject_alternative_names: Any | None = None

class OutlierDetection(Struct):
    base_ejection_duration: Any
    interval: Any
    max_ejection_percent: float
    max_server_errors: float

class QueryParameterMatchConfig(Struct):
    query_parameter_match: Any

class RouteAttributes(Struct):
    route_name: str
    virtual_router: Any

class RouteBaseProps(Struct):
    route_spec: Any
    route_name: str | None = None

class RouteProps(Struct):
    route_spec: Any
    mesh: Any
    virtual_router: Any
    route_name: str | None = None

class RouteSpecConfig(Struct):
    grpc_route_spec: Any | None = None
    http2_route_spec: Any | None = None
    http_route_spec: Any | None = None
    priority: float | None = None
    tcp_route_spec: Any | None = None

class RouteSpecOptionsBase(Struct):
    priority: float | None = None

class ServiceDiscoveryConfig(Struct):
    cloudmap: Any | None = None
    dns: Any | None = None

class SubjectAlternativeNamesMatcherConfig(Struct):
    subject_alternative_names_match: Any

class TcpConnectionPool(Struct):
    max_connections: float

class TcpHealthCheckOptions(Struct):
    healthy_threshold: float | None = None
    interval: Any | None = None
    timeout: Any | None = None
    unhealthy_threshold: float | None = None

class TcpRouteSpecOptions(Struct):
    weighted_targets: Sequence[WeightedTarget | Mapping[str, Any]]
    priority: float | None = None
    timeout: TcpTimeout | Mapping[str, Any] | None = None

class TcpTimeout(Struct):
    idle: Any | None = None

class TcpVirtualNodeListenerOptions(Struct):
    connection_pool: TcpConnectionPool | Mapping[str, Any] | None = None
    health_check: Any | None = None
    outlier_detection: OutlierDetection | Mapping[str, Any] | None = None
    port: float | None = None
    timeout: TcpTimeout | Mapping[str, Any] | None = None
    tls: ListenerTlsOptions | Mapping[str, Any] | None = None

class TlsCertificateConfig(Struct):
    tls_certificate: Any

class TlsClientPolicy(Struct):
    validation: TlsValidation | Mapping[str, Any]
    enforce: bool | None = None
    mutual_tls_certificate: Any | None = None
    ports: Sequence[float] | None = None

class TlsValidation(Struct):
    trust: Any
    subject_alternative_names: Any | None = None

class TlsValidationTrustConfig(Struct):
    tls_validation_trust: Any

class VirtualGatewayAttributes(Struct):
    mesh: Any
    virtual_gateway_name: str

class VirtualGatewayBaseProps(Struct):
    access_log: Any | None = None
    backend_defaults: BackendDefaults | Mapping[str, Any] | None = None
    listeners: Sequence[Any] | None = None
    virtual_gateway_name: str | None = None

class VirtualGatewayListenerConfig(Struct):
    listener: Any

class VirtualGatewayProps(Struct):
    mesh: Any
    access_log: Any | None = None
    backend_defaults: BackendDefaults | Mapping[str, Any] | None = None
    listeners: Sequence[Any] | None = None
    virtual_gateway_name: str | None = None

class VirtualNodeAttributes(Struct):
    mesh: Any
    virtual_node_name: str

class VirtualNodeBaseProps(Struct):
    access_log: Any | None = None
    backend_defaults: BackendDefaults | Mapping[str, Any] | None = None
    backends: Sequence[Any] | None = None
    listeners: Sequence[Any] | None = None
    service_discovery: Any | None = None
    virtual_node_name: str | None = None

class VirtualNodeListenerConfig(Struct):
    listener: Any

class VirtualNodeProps(Struct):
    mesh: Any
    access_log: Any | None = None
    backend_defaults: BackendDefaults | Mapping[str, Any] | None = None
    backends: Sequence[Any] | None = None
    listeners: Sequence[Any] | None = None
    service_discovery: Any | None = None
    virtual_node_name: str | None = None

class VirtualRouterAttributes(Struct):
    mesh: Any
    virtual_router_name: str

class VirtualRouterBaseProps(Struct):
    listeners: Sequence[Any] | None = None
    virtual_router_name: str | None = None

class VirtualRouterListenerConfig(Struct):
    listener: Any

class VirtualRouterProps(Struct):
    mesh: Any
    listeners: Sequence[Any] | None = None
    virtual_router_name: str | None = None

class VirtualServiceAttributes(Struct):
    mesh: Any
    virtual_service_name: str

class VirtualServiceBackendOptions(Struct):
    tls_client_policy: TlsClientPolicy | Mapping[str, Any] | None = None

class VirtualServiceProps(Struct):
    virtual_service_provider: Any
    virtual_service_name: str | None = None

class VirtualServiceProviderConfig(Struct):
    mesh: Any
    virtual_node_provider: Any | None = None
    virtual_router_provider: Any | None = None

class WeightedTarget(Struct):
    virtual_node: Any
    port: float | None = None
    weight: float | None = None

