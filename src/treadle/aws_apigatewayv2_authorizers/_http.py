"""Who may call the routes of an HTTP API: by a function, by a token, by IAM."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_apigatewayv2 as apigateway
from .. import aws_iam as iam
from .._core.ids import Names
from .._core.quantities import Duration
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_lambda import IFunction

__all__ = ["HttpIamAuthorizer", "HttpJwtAuthorizer", "HttpLambdaAuthorizer", "HttpLambdaResponseType"]

_HEADER = ("$request.header.Authorization",)


class HttpLambdaResponseType(Enum):
    """Responses of an authorizing function."""

    SIMPLE = "SIMPLE"
    IAM = "IAM"


class HttpIamAuthorizer(apigateway.IHttpRouteAuthorizer):
    """An authorizer that accepts callers whom IAM allows."""

    def bind(self, route: apigateway.HttpRoute, scope: Construct) -> apigateway.HttpRouteAuthorizerConfig:
        """Return the authorization of a route."""
        return apigateway.HttpRouteAuthorizerConfig(authorization_type="AWS_IAM")


class _Made(apigateway.IHttpRouteAuthorizer):
    authorization_type: str

    def __init__(self, id: str, name: str | None, source: Sequence[str] | None) -> None:
        self._id = id
        self._name = name if name is not None else id
        self._source = source if source is not None else _HEADER
        self._authorizer: apigateway.HttpAuthorizer | None = None

    @property
    def authorizer_id(self) -> str:
        """The authorizer's id, once a route uses it."""
        if self._authorizer is None:
            raise AuthoringError("the authorizer is used by no route yet", code="AuthorizerNotAttached")
        return self._authorizer.authorizer_id

    def _make(self, route: apigateway.HttpRoute, scope: Construct) -> apigateway.HttpAuthorizer:
        raise NotImplementedError  # each implementation defines it

    def bind(self, route: apigateway.HttpRoute, scope: Construct) -> apigateway.HttpRouteAuthorizerConfig:
        """Return the authorization of a route."""
        if self._authorizer is None:
            self._authorizer = self._make(route, scope)
        return apigateway.HttpRouteAuthorizerConfig(
            authorizer_id=self._authorizer.authorizer_id, authorization_type=self.authorization_type
        )


class HttpJwtAuthorizer(_Made):
    """An authorizer that accepts callers with a token of an issuer.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html

    :param jwt_issuer: the address of the issuer of tokens
    :param jwt_audience: the audiences of which a token must have one
    :param authorizer_name: the authorizer's name; default its id
    :param identity_source: where the token is; default the header Authorization
    """

    authorization_type = "JWT"

    def __init__(
        self,
        id: str,
        jwt_issuer: str,
        *,
        jwt_audience: Sequence[str],
        authorizer_name: str | None = None,
        identity_source: Sequence[str] | None = None,
    ) -> None:
        super().__init__(id, authorizer_name, identity_source)
        self._issuer, self._audience = jwt_issuer, jwt_audience

    def _make(self, route: apigateway.HttpRoute, scope: Construct) -> apigateway.HttpAuthorizer:
        return apigateway.HttpAuthorizer(
            scope,
            self._id,
            http_api=route.http_api,
            identity_source=self._source,
            type=apigateway.HttpAuthorizerType.JWT,
            authorizer_name=self._name,
            jwt_audience=list(self._audience),
            jwt_issuer=self._issuer,
        )


class HttpLambdaAuthorizer(_Made):
    """An authorizer whose function decides.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html

    :param handler: the function that decides
    :param authorizer_name: the authorizer's name; default its id
    :param identity_source: the parts of the request for which a decision is reused; default the header Authorization
    :param response_types: whether the function returns a policy or true and false; default IAM, a policy
    :param results_cache_ttl: how long a decision is reused, up to 1 hour; default 5 minutes
    :param role: the role with which the function is invoked; default a permission for API Gateway
    """

    authorization_type = "CUSTOM"

    def __init__(
        self,
        id: str,
        handler: IFunction,
        *,
        authorizer_name: str | None = None,
        identity_source: Sequence[str] | None = None,
        response_types: Sequence[HttpLambdaResponseType] | None = None,
        results_cache_ttl: Duration | None = None,
        role: iam.IRole | None = None,
    ) -> None:
        super().__init__(id, authorizer_name, identity_source)
        self._handler, self._role = handler, role
        self._simple = HttpLambdaResponseType.SIMPLE in (response_types or ())
        self._cached = results_cache_ttl if results_cache_ttl is not None else Duration.minutes(5)
        self._api: Any = None

    def bind(self, route: apigateway.HttpRoute, scope: Construct) -> apigateway.HttpRouteAuthorizerConfig:
        """Return the authorization of a route."""
        if self._api is not None and self._api is not route.http_api:
            raise AuthoringError(
                "the authorizer belongs to another API; make one for each",
                code="CannotAttachAuthorizer",
                path=scope.node.path,
            )
        self._api = route.http_api
        return super().bind(route, scope)

    def _make(self, route: apigateway.HttpRoute, scope: Construct) -> apigateway.HttpAuthorizer:
        handler: Any = self._handler
        stack = Stack.of(handler)
        versions = apigateway.AuthorizerPayloadVersion
        made = apigateway.HttpAuthorizer(
            scope,
            self._id,
            http_api=route.http_api,
            identity_source=self._source,
            type=apigateway.HttpAuthorizerType.LAMBDA,
            authorizer_name=self._name,
            enable_simple_responses=self._simple or None,
            payload_format_version=versions.VERSION_2_0 if self._simple else versions.VERSION_1_0,
            authorizer_uri=f"arn:{stack.partition}:apigateway:{stack.region}:lambda:path/2015-03-31/functions/"
            f"{handler.function_arn}/invocations",
            results_cache_ttl=self._cached,
            role=self._role,
        )
        if self._role is None:
            handler.add_permission(
                f"{Names.node_unique_id(made.node)}-Permission",
                scope=scope,
                principal=iam.ServicePrincipal("apigateway.amazonaws.com"),
                source_arn=Stack.of(route).format_arn(
                    service="execute-api",
                    resource=route.http_api.api_id,
                    resource_name=f"authorizers/{made.authorizer_id}",
                ),
            )
        return made
