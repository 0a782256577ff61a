"""Connections: how requests to an HTTP API are authorized."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import Enum
from typing import Any

from .._core.dynamic import SecretValue
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_events as _refs
from . import _cfn

__all__ = ["Authorization", "Connection", "HttpMethod", "HttpParameter", "IConnection"]


class HttpMethod(Enum):
    """HTTP methods."""

    POST = "POST"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


class HttpParameter(ABC):
    """A parameter that a connection adds to each request."""

    @staticmethod
    def from_string(value: str) -> HttpParameter:
        """Return a parameter that anyone who may read the connection can see."""
        return _Parameter(value, False)

    @staticmethod
    def from_secret(value: SecretValue) -> HttpParameter:
        """Return a parameter that is kept in the connection's secret."""
        return _Parameter(value.unsafe_unwrap(), True)

    @abstractmethod
    def _render(self, name: str) -> dict[str, Any]:
        """Return the parameter as CloudFormation has it."""


class _Parameter(HttpParameter):
    def __init__(self, value: str, is_secret: bool) -> None:
        self._value = value
        self._is_secret = is_secret

    def _render(self, name: str) -> dict[str, Any]:
        return {"Key": name, "Value": self._value, "IsValueSecret": self._is_secret}


class Authorization(ABC):
    """Authorization of a connection's requests.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html
    """

    @staticmethod
    def api_key(api_key_name: str, api_key_value: SecretValue) -> Authorization:
        """Send a key in a header.

        :param api_key_name: the header's name
        :param api_key_value: the key
        """
        key = {"ApiKeyName": api_key_name, "ApiKeyValue": api_key_value.unsafe_unwrap()}
        return _Authorization("API_KEY", {"ApiKeyAuthParameters": key})

    @staticmethod
    def basic(username: str, password: SecretValue) -> Authorization:
        """Send a user's name and password."""
        user = {"Username": username, "Password": password.unsafe_unwrap()}
        return _Authorization("BASIC", {"BasicAuthParameters": user})

    @staticmethod
    def oauth(
        *,
        authorization_endpoint: str,
        client_id: str,
        client_secret: SecretValue,
        http_method: HttpMethod,
        body_parameters: Mapping[str, HttpParameter] | None = None,
        header_parameters: Mapping[str, HttpParameter] | None = None,
        query_string_parameters: Mapping[str, HttpParameter] | None = None,
    ) -> Authorization:
        """Send a token that an OAuth server returns for the client's credentials.

        :param authorization_endpoint: the server's URL
        :param client_id: the client's id
        :param client_secret: the client's secret
        :param http_method: POST, GET or PUT
        :param body_parameters: added to the body of the request for a token
        :param header_parameters: added to its headers
        :param query_string_parameters: added to its query string
        """
        if http_method not in (HttpMethod.POST, HttpMethod.GET, HttpMethod.PUT):
            raise AuthoringError(
                f"http_method: expected HttpMethod.POST, GET or PUT, got {http_method.name}", code="InvalidHttpMethod"
            )
        client = {
            "AuthorizationEndpoint": authorization_endpoint,
            "ClientParameters": {"ClientID": client_id, "ClientSecret": client_secret.unsafe_unwrap()},
            "HttpMethod": http_method.value,
            "OAuthHttpParameters": _http_parameters(body_parameters, header_parameters, query_string_parameters),
        }
        return _Authorization("OAUTH_CLIENT_CREDENTIALS", {"OAuthParameters": client})

    @abstractmethod
    def _bind(self) -> tuple[str, dict[str, Any]]:
        """Return the authorization's type and its parameters as CloudFormation has them."""


class _Authorization(Authorization):
    def __init__(self, kind: str, parameters: dict[str, Any]) -> None:
        self._kind = kind
        self._parameters = parameters

    def _bind(self) -> tuple[str, dict[str, Any]]:
        return self._kind, self._parameters


class IConnection(IResource):
    """Represent a connection, made here or elsewhere."""

    connection_arn: str
    connection_name: str
    connection_secret_arn: str

    @property
    def connection_ref(self) -> _refs.ConnectionReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.ConnectionReference(connection_arn=self.connection_arn, connection_name=self.connection_name)


class _ImportedConnection(Resource, IConnection):
    def __init__(self, scope: Construct, id: str, arn: str, name: str, secret_arn: str) -> None:
        parts = Stack.of(scope).parse_arn(arn)
        super().__init__(scope, id, account=parts.account, region=parts.region)
        self.connection_arn = arn
        self.connection_name = name
        self.connection_secret_arn = secret_arn


class Connection(Resource, IConnection):
    """A connection: the authorization of requests to an HTTP API.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html

    :param authorization: the user and password, API key or OAuth client of the requests
    :param body_parameters: fields that are added to each body, by name; default none
    :param connection_name: the connection's name, up to 64 characters; default generated by CloudFormation
    :param description: a remark, up to 512 characters; default none
    :param header_parameters: headers that are added to each request, by name; default none
    :param query_string_parameters: parameters that are added to each query, by name; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        authorization: Authorization,
        body_parameters: Mapping[str, HttpParameter] | None = None,
        connection_name: str | None = None,
        description: str | None = None,
        header_parameters: Mapping[str, HttpParameter] | None = None,
        query_string_parameters: Mapping[str, HttpParameter] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=connection_name)
        kind, parameters = authorization._bind()
        added = (body_parameters, header_parameters, query_string_parameters)
        invocation = _http_parameters(*added) if any(some is not None for some in added) else None
        resource = _cfn.CfnConnection(
            self,
            "Connection",
            authorization_type=kind,
            auth_parameters={**parameters, "InvocationHttpParameters": invocation},
            description=description,
            name=self.physical_name,
        )
        self.connection_name: str = self._get_resource_name_attribute(resource.ref)
        self.connection_arn: str = resource.attr_arn
        self.connection_secret_arn: str = resource.attr_secret_arn

    @staticmethod
    def from_event_bus_arn(scope: Construct, id: str, connection_arn: str, connection_secret_arn: str) -> IConnection:
        """Import a connection by its ARN and that of its secret."""
        name = Stack.of(scope).parse_arn(connection_arn).resource_name or ""
        return _ImportedConnection(scope, id, connection_arn, name, connection_secret_arn)

    @staticmethod
    def from_connection_attributes(
        scope: Construct, id: str, *, connection_arn: str, connection_name: str, connection_secret_arn: str
    ) -> IConnection:
        """Import a connection by its attributes."""
        return _ImportedConnection(scope, id, connection_arn, connection_name, connection_secret_arn)


def _http_parameters(
    body: Mapping[str, HttpParameter] | None,
    headers: Mapping[str, HttpParameter] | None,
    query: Mapping[str, HttpParameter] | None,
) -> dict[str, Any]:
    given = {"BodyParameters": body, "HeaderParameters": headers, "QueryStringParameters": query}
    return {kind: [one._render(name) for name, one in some.items()] for kind, some in given.items() if some}
