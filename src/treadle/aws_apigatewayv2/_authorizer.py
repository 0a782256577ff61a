"""Authorizers of an HTTP API: what decides who may call."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from .. import aws_iam as iam
from .._core.quantities import Duration
from .._core.resource import Resource
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn

if TYPE_CHECKING:
    from ._http_api import IHttpApi
    from ._route import HttpRoute

__all__ = [
    "AuthorizerPayloadVersion",
    "HttpAuthorizer",
    "HttpAuthorizerType",
    "HttpNoneAuthorizer",
    "HttpRouteAuthorizerConfig",
    "IHttpRouteAuthorizer",
]


class HttpAuthorizerType(Enum):
    """Kinds of authorizers."""

    IAM = "AWS_IAM"
    JWT = "JWT"
    LAMBDA = "REQUEST"


class AuthorizerPayloadVersion(Enum):
    """Versions of an authorizing function's event."""

    VERSION_1_0 = "1.0"
    VERSION_2_0 = "2.0"


class HttpRouteAuthorizerConfig(Struct):
    """The authorization of a route.

    :param authorization_type: ``NONE``, ``AWS_IAM``, ``JWT`` or ``CUSTOM``
    :param authorization_scopes: scopes of which a token must have one; for JWT alone; default none
    :param authorizer_id: the authorizer's id; for JWT and CUSTOM
    """

    authorization_type: str
    authorization_scopes: Sequence[str] | None = None
    authorizer_id: str | None = None


class IHttpRouteAuthorizer:
    """Interface of authorizers of routes."""

    def bind(self, route: HttpRoute, scope: Construct) -> HttpRouteAuthorizerConfig:
        """Return the authorization of a route."""
        raise NotImplementedError  # each implementation defines it


class HttpNoneAuthorizer(IHttpRouteAuthorizer):
    """No authorization, whatever the API's default."""

    def bind(self, route: HttpRoute, scope: Construct) -> HttpRouteAuthorizerConfig:
        """Return the authorization of a route."""
        return HttpRouteAuthorizerConfig(authorization_type="NONE")


class HttpAuthorizer(Resource):
    """An authorizer of an HTTP API.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html

    :param http_api: the API to which the authorizer belongs
    :param identity_source: the parts of the request with the identity, such as ``$request.header.Authorization``
    :param type: whether a token or a function decides
    :param authorizer_name: the authorizer's name; default the construct's id
    :param authorizer_uri: the address of the function; required for type LAMBDA
    :param enable_simple_responses: whether the function returns true or false instead of a policy; default no
    :param jwt_audience: the audiences of which a token must have one; required for type JWT
    :param jwt_issuer: the issuer of tokens; required for type JWT
    :param payload_format_version: the version of the function's event; for type LAMBDA; default 2.0
    :param results_cache_ttl: how long a decision is reused, up to 1 hour; default by API Gateway
    :param role: the role with which the function is invoked; for type LAMBDA alone; default a permission
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        http_api: IHttpApi,
        identity_source: Sequence[str],
        type: HttpAuthorizerType,
        authorizer_name: str | None = None,
        authorizer_uri: str | None = None,
        enable_simple_responses: bool | None = None,
        jwt_audience: Sequence[str] | None = None,
        jwt_issuer: str | None = None,
        payload_format_version: AuthorizerPayloadVersion | None = None,
        results_cache_ttl: Duration | None = None,
        role: iam.IRole | None = None,
    ) -> None:
        super().__init__(scope, id)
        if type is HttpAuthorizerType.JWT and (not jwt_audience or not jwt_issuer):
            raise self._refuse("type JWT needs jwt_audience and jwt_issuer", "JwtAudience")
        if type is HttpAuthorizerType.LAMBDA and not authorizer_uri:
            raise self._refuse("type LAMBDA needs an authorizer_uri", "AuthorizerUri")
        if type is not HttpAuthorizerType.LAMBDA and role is not None:
            raise self._refuse("role goes with type LAMBDA alone", "AuthorizerRole")
        version = payload_format_version
        if type is HttpAuthorizerType.LAMBDA and version is None:
            version = AuthorizerPayloadVersion.VERSION_2_0
        token = {"Audience": jwt_audience, "Issuer": jwt_issuer}
        resource = _cfn.CfnAuthorizer(
            self,
            "Resource",
            api_id=http_api.api_id,
            authorizer_credentials_arn=role.role_arn if role is not None else None,
            authorizer_payload_format_version=version.value if version else None,
            authorizer_result_ttl_in_seconds=results_cache_ttl.to_seconds() if results_cache_ttl is not None else None,
            authorizer_type=type.value,
            authorizer_uri=authorizer_uri,
            enable_simple_responses=enable_simple_responses,
            identity_source=list(identity_source),
            jwt_configuration=token if any(value is not None for value in token.values()) else None,
            name=authorizer_name if authorizer_name is not None else id,
        )
        self.authorizer_id: str = resource.ref

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="HttpAuthorizer")
