"""Functions and servers that answer the routes of an HTTP API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import aws_apigatewayv2 as apigateway
from .. import aws_iam as iam
from .._core.ids import Names
from .._core.quantities import Duration
from .._core.stack import Stack

if TYPE_CHECKING:
    from ..aws_lambda import IFunction

__all__ = ["HttpLambdaIntegration", "HttpUrlIntegration"]


class HttpLambdaIntegration(apigateway.HttpRouteIntegration):
    """A function as the backend of a route.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html

    :param handler: the function that answers
    :param parameter_mapping: changes of the request's parameters; default none
    :param payload_format_version: the version of the function's event; default 2.0
    :param scope_permission_to_route: whether each route gets a permission of its own; default yes
    :param timeout: how long the function may take, 50 milliseconds to 29 seconds; default 29 seconds
    """

    def __init__(
        self,
        id: str,
        handler: IFunction,
        *,
        parameter_mapping: apigateway.ParameterMapping | None = None,
        payload_format_version: apigateway.PayloadFormatVersion | None = None,
        scope_permission_to_route: bool | None = None,
        timeout: Duration | None = None,
    ) -> None:
        super().__init__(id)
        self._handler = handler
        self._mapping, self._timeout = parameter_mapping, timeout
        self._version = payload_format_version or apigateway.PayloadFormatVersion.VERSION_2_0
        self._by_route = scope_permission_to_route is not False

    def bind(self, route: apigateway.HttpRoute) -> apigateway.HttpRouteIntegrationConfig:
        """Return the backend of a route."""
        return apigateway.HttpRouteIntegrationConfig(
            type=apigateway.HttpIntegrationType.AWS_PROXY,
            uri=self._handler.function_arn,
            payload_format_version=self._version,
            parameter_mapping=self._mapping,
            timeout=self._timeout,
        )

    def complete_bind(self, route: apigateway.HttpRoute) -> None:
        """Allow the route to invoke the function."""
        handler: Any = self._handler
        ident, calls = f"{self._id}-Permission", f"*/*{route.path or ''}"
        if not self._by_route:
            names = f"{Names.node_unique_id(handler.node)}.{Names.node_unique_id(route.http_api.node)}"
            ident, calls = f"ApiPermission.ApiScoped.{names}", "*/*/*"
            if any(child.node.id == ident for child in Stack.of(route).node.find_all()):
                return
        handler.add_permission(
            ident,
            scope=route,
            principal=iam.ServicePrincipal("apigateway.amazonaws.com"),
            source_arn=Stack.of(route).format_arn(
                service="execute-api", resource=route.http_api.api_id, resource_name=calls
            ),
        )


class HttpUrlIntegration(apigateway.HttpRouteIntegration):
    """An HTTP server as the backend of a route.

    :param url: the address of the server
    :param method: the method of the request to the server; default ANY, the caller's
    :param parameter_mapping: changes of the request's parameters; default none
    :param timeout: how long the server may take, 50 milliseconds to 29 seconds; default 29 seconds
    """

    def __init__(
        self,
        id: str,
        url: str,
        *,
        method: apigateway.HttpMethod | None = None,
        parameter_mapping: apigateway.ParameterMapping | None = None,
        timeout: Duration | None = None,
    ) -> None:
        super().__init__(id)
        self._url, self._method = url, method or apigateway.HttpMethod.ANY
        self._mapping, self._timeout = parameter_mapping, timeout

    def bind(self, route: apigateway.HttpRoute) -> apigateway.HttpRouteIntegrationConfig:
        """Return the backend of a route."""
        return apigateway.HttpRouteIntegrationConfig(
            method=self._method,
            payload_format_version=apigateway.PayloadFormatVersion.VERSION_1_0,
            type=apigateway.HttpIntegrationType.HTTP_PROXY,
            uri=self._url,
            parameter_mapping=self._mapping,
            timeout=self._timeout,
        )
