"""Routes of an HTTP API."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from .. import aws_iam as iam
from .._core.fn import Aws
from .._core.resource import Resource
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._authorizer import IHttpRouteAuthorizer
from ._integration import HttpRouteIntegration

if TYPE_CHECKING:
    from ._http_api import IHttpApi

__all__ = ["HttpMethod", "HttpRoute", "HttpRouteKey"]


class HttpMethod(Enum):
    """HTTP methods."""

    ANY = "ANY"
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"


class HttpRouteKey:
    """A path and a method.

    :param method: the HTTP method; default ANY
    :param path: the path, beginning with ``/``; default none, for all requests without a route
    """

    DEFAULT: ClassVar[HttpRouteKey]

    def __init__(self, method: HttpMethod | None = None, path: str | None = None) -> None:
        self.method: HttpMethod = method or HttpMethod.ANY
        self.path = path
        self.key: str = f"{self.method.value} {path}" if path is not None else "$default"

    @staticmethod
    def with_(path: str, method: HttpMethod | None = None) -> HttpRouteKey:
        """Create a route key; by default for every method."""
        if path != "/" and (not path.startswith("/") or path.endswith("/")):
            raise AuthoringError(
                f"the route's path is {path!r}; it begins with '/' and doesn't end with it", code="RoutePath"
            )
        return HttpRouteKey(method, path)


HttpRouteKey.DEFAULT = HttpRouteKey()


class HttpRoute(Resource):
    """A route of an HTTP API: the backend of a path and a method.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html

    :param http_api: the API to which the route belongs
    :param integration: the backend that answers
    :param route_key: the path and the method
    :param authorization_scopes: scopes of which a token must have one; default the API's
    :param authorizer: the authorizer that decides; default the API's
    """

    path: str | None

    method: HttpMethod

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        http_api: IHttpApi,
        integration: HttpRouteIntegration,
        route_key: HttpRouteKey,
        authorization_scopes: Sequence[str] | None = None,
        authorizer: IHttpRouteAuthorizer | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.http_api = http_api
        self.path, self.method = route_key.path, route_key.method
        if len(self.path or "") > 1000:
            raise AuthoringError(
                f"the route's path has {len(self.path or '')} characters; allowed is 1000",
                code="RoutePath",
                path=self.node.path,
            )
        self.route_arn: str = self._arn(self.method)
        integration_id = integration._bind_to_route(self)
        default: Any = http_api
        chosen = authorizer or getattr(default, "default_authorizer", None)
        self._allowed = None
        scopes: Sequence[str] | None = None
        if chosen is not None:
            self._allowed = chosen.bind(self, default)
            scopes = self._allowed.authorization_scopes
            wanted = authorization_scopes
            if wanted is None:
                wanted = getattr(default, "default_authorization_scopes", None)
            if wanted is not None:
                scopes = list(dict.fromkeys([*(scopes or ()), *wanted]))
        resource = _cfn.CfnRoute(
            self,
            "Resource",
            api_id=http_api.api_id,
            authorization_scopes=list(scopes) if scopes else None,
            authorization_type=self._allowed.authorization_type if self._allowed is not None else "NONE",
            authorizer_id=self._allowed.authorizer_id if self._allowed is not None else None,
            route_key=route_key.key,
            target=f"integrations/{integration_id}",
        )
        self.route_id: str = resource.ref

    def _arn(self, method: HttpMethod) -> str:
        verb = "*" if method is HttpMethod.ANY else method.value
        path = re.sub(r"\{.*?\}.*", "*", self.path or "/", count=1)
        where = f"arn:{Aws.PARTITION}:execute-api:{self.env.region}:{self.env.account}"
        return f"{where}:{self.http_api.api_id}/*/{verb}{path}"

    def grant_invoke(self, grantee: Any, *, http_methods: Sequence[HttpMethod] | None = None) -> iam.Grant:
        """Grant ``grantee`` permission to call the route; it must be authorized by IAM."""
        if self._allowed is None or self._allowed.authorization_type != "AWS_IAM":
            raise self._refuse("grant_invoke needs an HttpIamAuthorizer", "GrantInvokeAuthorization")
        methods = list(dict.fromkeys(http_methods or [self.method]))
        if self.method is not HttpMethod.ANY and any(method is not self.method for method in methods):
            raise self._refuse(f"the route is of {self.method.value} alone", "GrantInvokeMethods")
        return iam.Grant.add_to_principal(
            grantee=grantee,
            actions=["execute-api:Invoke"],
            resource_arns=[self._arn(method) for method in methods],
        )

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="HttpRoute")
