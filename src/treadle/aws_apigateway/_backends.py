"""Integrations with AWS services and functions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.stack import Stack
from .._core.tokens import Token
from ..errors import AuthoringError
from ._integration import Integration, IntegrationKeywords, IntegrationOptions, IntegrationType

if TYPE_CHECKING:
    from ..aws_lambda import IFunction
    from ._method import Method

__all__ = ["AwsIntegration", "LambdaIntegration"]


class AwsIntegration(Integration):
    """An integration that calls an AWS service.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html

    :param service: the service's name in its endpoint, such as ``sqs``
    :param action: the service's action; this or path is required
    :param action_parameters: parameters of the action, by name; default none
    :param integration_http_method: the method of the request to the service; default POST
    :param options: templates, responses and credentials of the integration; default none
    :param path: the path of the request to the service; this or action is required
    :param proxy: whether request and response pass unchanged; default no
    :param region: the service's region; default the stack's
    :param subdomain: the part of the host name before the service's; default none
    """

    def __init__(
        self,
        *,
        service: str,
        action: str | None = None,
        action_parameters: Mapping[str, str] | None = None,
        integration_http_method: str | None = None,
        options: IntegrationOptions | Mapping[str, Any] | None = None,
        path: str | None = None,
        proxy: bool | None = None,
        region: str | None = None,
        subdomain: str | None = None,
    ) -> None:
        if bool(path) == bool(action):
            raise AuthoringError(
                f"AwsIntegration needs either path ({path!r}) or action ({action!r})", code="PathOrAction"
            )
        if action_parameters and not action:
            raise AuthoringError("AwsIntegration: action_parameters need an action", code="ActionParameters")
        kind, value = ("path", path) if path else ("action", action)
        if action_parameters:
            from urllib.parse import quote

            given = action_parameters.items()
            pairs = (f"{quote(name, safe='~()*!')}={quote(text, safe='~()*!')}" for name, text in given)
            value = f"{action}&{'&'.join(pairs)}"
        backend = f"{subdomain}.{service}" if subdomain else service

        def uri() -> str:
            if self._method is None:
                raise AuthoringError("AwsIntegration is used by no method", code="AwsIntegration")
            return Stack.of(self._method).format_arn(
                service="apigateway",
                account=backend,
                resource=kind,
                arn_format=ArnFormat.SLASH_RESOURCE_NAME,
                resource_name=value,
                region=region,
            )

        super().__init__(
            type=IntegrationType.AWS_PROXY if proxy else IntegrationType.AWS,
            integration_http_method=integration_http_method or "POST",
            options=options,
            uri=Lazy.string(uri),
        )


class LambdaIntegration(AwsIntegration):
    """An integration that invokes a function.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-with-lambda-integration.html

    :param handler: the function that is invoked
    :param allow_test_invoke: whether the console may invoke it for tests; default yes
    :param proxy: whether request and response pass unchanged; default yes
    :param scope_permission_to_method: whether each method gets a permission of its own; default yes
    The others are those of `IntegrationOptions`.
    """

    def __init__(
        self,
        handler: IFunction,
        *,
        allow_test_invoke: bool | None = None,
        proxy: bool | None = None,
        scope_permission_to_method: bool | None = None,
        **options: Unpack[IntegrationKeywords],
    ) -> None:
        super().__init__(
            service="lambda",
            path=f"2015-03-31/functions/{handler.function_arn}/invocations",
            proxy=proxy is not False,
            options=IntegrationOptions(**options),
        )
        self._handler = handler
        self._tests = allow_test_invoke is not False
        self._by_method = scope_permission_to_method is not False

    def bind(self, method: Method) -> None:
        """Allow the method to invoke the function."""
        super().bind(method)
        handler: Any = self._handler
        api: Any = method.api
        principal = iam.ServicePrincipal("apigateway.amazonaws.com")
        if self._by_method:
            path = method.resource.path.replace("/", ".")
            described = f"{Names.node_unique_id(api.node)}.{method.http_method}.{path}"
            handler.add_permission(
                f"ApiPermission.{described}",
                principal=principal,
                scope=method,
                source_arn=Lazy.string(lambda: method.method_arn),
            )
            if self._tests:
                handler.add_permission(
                    f"ApiPermission.Test.{described}",
                    principal=principal,
                    scope=method,
                    source_arn=method.test_method_arn,
                )
        else:
            names = f"{Names.node_unique_id(handler.node)}.{Names.node_unique_id(api.node)}"
            ident = f"ApiPermission.ApiScoped.{names}"
            if api.node.try_find_child(ident) is None:
                handler.add_permission(
                    ident, principal=principal, scope=api, source_arn=Lazy.string(api.arn_for_execute_api)
                )
        # a function that has a name of its own is part of what is published
        given = getattr(handler.node.default_child, "function_name", None) or handler.function_name
        if not Token.is_unresolved(given):
            self.deployment_token: str = json.dumps({"functionName": given}, separators=(",", ":"))
