# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_refactorspaces as _aws_refactorspaces
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiGatewayProxyInputProperty(Struct):
        endpoint_type: str | None = None
        stage_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        environment_identifier: str | _aws_refactorspaces.IEnvironmentRef,
        name: str,
        proxy_type: str,
        vpc_id: str | _aws_ec2.IVPCRef,
        api_gateway_proxy: CfnApplication.ApiGatewayProxyInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    environment_identifier: str
    name: str
    proxy_type: str
    vpc_id: str
    api_gateway_proxy: CfnApplication.ApiGatewayProxyInputProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_refactorspaces.ApplicationReference: ...
    @property
    def attr_api_gateway_id(self) -> str: ...
    @property
    def attr_application_identifier(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_nlb_arn(self) -> str: ...
    @property
    def attr_nlb_name(self) -> str: ...
    @property
    def attr_proxy_url(self) -> str: ...
    @property
    def attr_stage_name(self) -> str: ...
    @property
    def attr_vpc_link_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_refactorspaces.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    environment_identifier: str | _aws_refactorspaces.IEnvironmentRef
    name: str
    proxy_type: str
    vpc_id: str | _aws_ec2.IVPCRef
    api_gateway_proxy: CfnApplication.ApiGatewayProxyInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        name: str | None = None,
        network_fabric_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    name: str | None
    network_fabric_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_environment_identifier(self) -> str: ...
    @property
    def attr_transit_gateway_id(self) -> str: ...
    @property
    def environment_ref(self) -> _aws_refactorspaces.EnvironmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment(resource: _aws_refactorspaces.IEnvironmentRef) -> str: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    description: str | None = None
    name: str | None = None
    network_fabric_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefaultRouteInputProperty(Struct):
        activation_state: str
    class UriPathRouteInputProperty(Struct):
        activation_state: str
        append_source_path: bool | IResolvable | None = None
        include_child_paths: bool | IResolvable | None = None
        methods: Sequence[str] | None = None
        source_path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_identifier: str | _aws_refactorspaces.IApplicationRef,
        environment_identifier: str | _aws_refactorspaces.IEnvironmentRef,
        route_type: str,
        service_identifier: str | _aws_refactorspaces.IServiceRef,
        default_route: CfnRoute.DefaultRouteInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        uri_path_route: CfnRoute.UriPathRouteInputProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_identifier: str
    environment_identifier: str
    route_type: str
    service_identifier: str
    default_route: CfnRoute.DefaultRouteInputProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    uri_path_route: CfnRoute.UriPathRouteInputProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_path_resource_to_id(self) -> str: ...
    @property
    def attr_route_identifier(self) -> str: ...
    @property
    def route_ref(self) -> _aws_refactorspaces.RouteReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_route(resource: _aws_refactorspaces.IRouteRef) -> str: ...
    @staticmethod
    def is_cfn_route(x: Any) -> bool: ...

class CfnRouteProps(Struct):
    application_identifier: str | _aws_refactorspaces.IApplicationRef
    environment_identifier: str | _aws_refactorspaces.IEnvironmentRef
    route_type: str
    service_identifier: str | _aws_refactorspaces.IServiceRef
    default_route: CfnRoute.DefaultRouteInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    uri_path_route: CfnRoute.UriPathRouteInputProperty | Mapping[str, Any] | IResolvable | None = None

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LambdaEndpointInputProperty(Struct):
        arn: str
    class UrlEndpointInputProperty(Struct):
        url: str
        health_url: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_identifier: str | _aws_refactorspaces.IApplicationRef,
        endpoint_type: str,
        environment_identifier: str | _aws_refactorspaces.IEnvironmentRef,
        name: str,
        description: str | None = None,
        lambda_endpoint: CfnService.LambdaEndpointInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        url_endpoint: CfnService.UrlEndpointInputProperty | Mapping[str, Any] | IResolvable | None = None,
        vpc_id: str | _aws_ec2.IVPCRef | None = None,
    ) -> None: ...
    application_identifier: str
    endpoint_type: str
    environment_identifier: str
    name: str
    description: str | None
    lambda_endpoint: CfnService.LambdaEndpointInputProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    url_endpoint: CfnService.UrlEndpointInputProperty | IResolvable | None
    vpc_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_service_identifier(self) -> str: ...
    @property
    def service_ref(self) -> _aws_refactorspaces.ServiceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service(resource: _aws_refactorspaces.IServiceRef) -> str: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    application_identifier: str | _aws_refactorspaces.IApplicationRef
    endpoint_type: str
    environment_identifier: str | _aws_refactorspaces.IEnvironmentRef
    name: str
    description: str | None = None
    lambda_endpoint: CfnService.LambdaEndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    url_endpoint: CfnService.UrlEndpointInputProperty | Mapping[str, Any] | IResolvable | None = None
    vpc_id: str | _aws_ec2.IVPCRef | None = None

