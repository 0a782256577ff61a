"""HttpApi and its stages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._authorizer import IHttpRouteAuthorizer
from ._integration import HttpRouteIntegration
from ._route import HttpMethod, HttpRoute, HttpRouteKey

__all__ = [
    "CorsHttpMethod",
    "CorsPreflightOptions",
    "HttpApi",
    "HttpStage",
    "IHttpApi",
    "IpAddressType",
    "ThrottleSettings",
]


class CorsHttpMethod(Enum):
    """HTTP methods that may be allowed for other origins."""

    ANY = "*"
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"


class IpAddressType(Enum):
    """Address families by which an API is reached."""

    IPV4 = "ipv4"
    DUAL_STACK = "dualstack"


class CorsPreflightOptions(Struct):
    """The requests from other origins that browsers allow.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html

    :param allow_credentials: whether cookies and the like may be sent; default no
    :param allow_headers: the request headers that are allowed; default none
    :param allow_methods: the methods that are allowed; default none
    :param allow_origins: the origins that are allowed, or ``*``; default none
    :param expose_headers: the response headers that scripts may read; default none
    :param max_age: how long browsers keep the answer, in whole seconds; default not kept
    """

    allow_credentials: bool | None = None
    allow_headers: Sequence[str] | None = None
    allow_methods: Sequence[CorsHttpMethod] | None = None
    allow_origins: Sequence[str] | None = None
    expose_headers: Sequence[str] | None = None
    max_age: Duration | None = None


class ThrottleSettings(Struct):
    """Limits of the number of calls.

    :param burst_limit: how many calls are accepted at once; default the account's limit
    :param rate_limit: how many calls are accepted a second; default the account's limit
    """

    burst_limit: float | None = None
    rate_limit: float | None = None


class IHttpApi(IResource):
    """Interface of HTTP APIs, created in this app or imported."""

    api_id: str

    @property
    def api_endpoint(self) -> str:
        """The API's address."""
        raise NotImplementedError  # each implementation defines it

    def arn_for_execute_api(self, method: str | None = None, path: str | None = None, stage: str | None = None) -> str:
        """Write the ARN of calls to the API, for permissions; by default of all."""
        if path and not path.startswith("/"):
            raise AuthoringError(f"Path must start with '/': {path}", code="ExecuteApiPath", path=self.node.path)
        if method and method.upper() == "ANY":
            method = "*"
        return Stack.of(self).format_arn(
            service="execute-api",
            account=Stack.of(self).account,
            resource=self.api_id,
            arn_format=ArnFormat.SLASH_RESOURCE_NAME,
            resource_name=f"{stage or '*'}/{method or '*'}{path or '/*'}",
        )


class _ImportedHttpApi(Resource, IHttpApi):
    def __init__(self, scope: Construct, id: str, http_api_id: str, endpoint: str | None) -> None:
        super().__init__(scope, id)
        self.api_id = self.http_api_id = http_api_id
        self._endpoint = endpoint

    @property
    def api_endpoint(self) -> str:
        """The API's address, when it was given."""
        if not self._endpoint:
            raise AuthoringError(
                "the address of the imported API isn't known; give api_endpoint to HttpApi.from_http_api_attributes",
                code="ApiEndpoint",
                path=self.node.path,
                kind="HttpApi",
            )
        return self._endpoint


class HttpApi(Resource, IHttpApi):
    """Create an HTTP API.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html

    :param api_name: the API's name; default the construct's id
    :param cors_preflight: the requests from other origins that are allowed; default none
    :param create_default_stage: whether changes are deployed at once, to the stage ``$default``; default yes
    :param default_authorization_scopes: scopes of routes that have none; default none
    :param default_authorizer: the authorizer of routes that have none; default none
    :param default_integration: the backend of requests that match no route; default none
    :param description: a remark on the API; default none
    :param disable_execute_api_endpoint: whether the API isn't reached at its own address; default no
    :param ip_address_type: the address families by which it is reached; default IPV4
    :param route_selection_expression: whether the expression that selects routes is written out; default no
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api_name: str | None = None,
        cors_preflight: CorsPreflightOptions | Mapping[str, Any] | None = None,
        create_default_stage: bool | None = None,
        default_authorization_scopes: Sequence[str] | None = None,
        default_authorizer: IHttpRouteAuthorizer | None = None,
        default_integration: HttpRouteIntegration | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | None = None,
        ip_address_type: IpAddressType | None = None,
        route_selection_expression: bool | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.http_api_name: str = api_name or id
        self._closed = disable_execute_api_endpoint
        self._resource = resource = _cfn.CfnApi(
            self,
            "Resource",
            cors_configuration=self._cors(CorsPreflightOptions.maybe(cors_preflight)),
            description=description,
            disable_execute_api_endpoint=disable_execute_api_endpoint,
            ip_address_type=ip_address_type.value if ip_address_type else None,
            name=self.http_api_name,
            protocol_type="HTTP",
            route_selection_expression="${request.method} ${request.path}" if route_selection_expression else None,
        )
        self.api_id: str = resource.ref
        self.http_api_id: str = resource.ref
        self.default_authorizer = default_authorizer
        self.default_authorization_scopes = default_authorization_scopes
        if default_integration is not None:
            HttpRoute(
                self,
                "DefaultRoute",
                http_api=self,
                route_key=HttpRouteKey.DEFAULT,
                integration=default_integration,
                authorizer=default_authorizer,
                authorization_scopes=default_authorization_scopes,
            )
        self.default_stage: HttpStage | None = None
        if create_default_stage is None or create_default_stage:
            self.default_stage = HttpStage(self, "DefaultStage", http_api=self, auto_deploy=True)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="HttpApi")

    def _cors(self, given: CorsPreflightOptions | None) -> dict[str, Any] | None:
        if given is None:
            return None
        if given.allow_credentials and "*" in (given.allow_origins or ()):
            raise self._refuse(
                "cors_preflight: allow_credentials doesn't go with the origin '*'", "PreflightAllowCredentials"
            )
        methods = given.allow_methods
        return {
            "AllowCredentials": given.allow_credentials,
            "AllowHeaders": given.allow_headers,
            "AllowMethods": [method.value for method in methods] if methods is not None else None,
            "AllowOrigins": given.allow_origins,
            "ExposeHeaders": given.expose_headers,
            "MaxAge": given.max_age.to_seconds() if given.max_age is not None else None,
        }

    @property
    def api_endpoint(self) -> str:
        """The API's own address."""
        if self._closed:
            raise self._refuse("it has no address of its own: disable_execute_api_endpoint is True", "ApiEndpoint")
        return str(self._resource.attr_api_endpoint)

    def add_routes(
        self,
        *,
        integration: HttpRouteIntegration,
        path: str,
        authorization_scopes: Sequence[str] | None = None,
        authorizer: IHttpRouteAuthorizer | None = None,
        methods: Sequence[HttpMethod] | None = None,
    ) -> list[HttpRoute]:
        """Add routes for a path; by default for every method."""
        if authorization_scopes is None:
            authorization_scopes = self.default_authorization_scopes
        return [
            HttpRoute(
                self,
                f"{method.value}{path}",
                http_api=self,
                route_key=HttpRouteKey.with_(path, method),
                integration=integration,
                authorizer=authorizer or self.default_authorizer,
                authorization_scopes=authorization_scopes,
            )
            for method in (methods if methods is not None else [HttpMethod.ANY])
        ]

    @staticmethod
    def from_http_api_attributes(
        scope: Construct, id: str, *, http_api_id: str, api_endpoint: str | None = None
    ) -> IHttpApi:
        """Import an existing API by id."""
        return _ImportedHttpApi(scope, id, http_api_id, api_endpoint)

    @property
    def url(self) -> str | None:
        """The default stage's URL, where there is one."""
        return self.default_stage.url if self.default_stage is not None else None

    def add_stage(
        self,
        id: str,
        *,
        auto_deploy: bool | None = None,
        description: str | None = None,
        detailed_metrics_enabled: bool | None = None,
        stage_name: str | None = None,
        stage_variables: Mapping[str, str] | None = None,
        throttle: ThrottleSettings | Mapping[str, Any] | None = None,
    ) -> HttpStage:
        """Publish under another name too; the keywords are those of `HttpStage`."""
        return HttpStage(
            self,
            id,
            http_api=self,
            auto_deploy=auto_deploy,
            description=description,
            detailed_metrics_enabled=detailed_metrics_enabled,
            stage_name=stage_name,
            stage_variables=stage_variables,
            throttle=throttle,
        )


class HttpStage(Resource):
    """A stage of an HTTP API.

    :param http_api: the API that is served
    :param auto_deploy: whether changes are deployed at once; default no
    :param description: a remark on the stage; default none
    :param detailed_metrics_enabled: whether CloudWatch counts calls for each route; default no
    :param stage_name: the stage's name, the first part of its URL's path; default ``$default``, without such a part
    :param stage_variables: variables that integrations can use, by name; default none
    :param throttle: limits of the number of calls; default the account's
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        http_api: IHttpApi,
        auto_deploy: bool | None = None,
        description: str | None = None,
        detailed_metrics_enabled: bool | None = None,
        stage_name: str | None = None,
        stage_variables: Mapping[str, str] | None = None,
        throttle: ThrottleSettings | Mapping[str, Any] | None = None,
    ) -> None:
        name = stage_name or "$default"
        super().__init__(scope, id, physical_name=name)
        self._variables = dict(stage_variables or {})
        limits = ThrottleSettings.maybe(throttle)
        settings = None
        if limits is not None or detailed_metrics_enabled:
            settings = {
                "DetailedMetricsEnabled": detailed_metrics_enabled,
                "ThrottlingBurstLimit": limits.burst_limit if limits is not None else None,
                "ThrottlingRateLimit": limits.rate_limit if limits is not None else None,
            }
        resource = _cfn.CfnStage(
            self,
            "Resource",
            api_id=http_api.api_id,
            auto_deploy=auto_deploy,
            default_route_settings=settings,
            description=description,
            stage_name=name,
            stage_variables=Lazy.any(lambda: self._variables or None),
        )
        self.stage_name = name
        self.stage_id: str = resource.ref
        self.api = http_api

    def add_stage_variable(self, name: str, value: str) -> None:
        """Add a variable that integrations can use."""
        self._variables[name] = value

    @property
    def url(self) -> str:
        """The stage's URL."""
        stack = Stack.of(self)
        path = "" if self.stage_name == "$default" else self.stage_name
        return f"https://{self.api.api_id}.execute-api.{stack.region}.{stack.url_suffix}/{path}"
