"""Integrations: what answers a method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.quantities import Duration
from .._core.stack import Stack
from .._core.structs import Struct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._method import Method

__all__ = [
    "ConnectionType",
    "ContentHandling",
    "HttpIntegration",
    "Integration",
    "IntegrationOptions",
    "IntegrationResponse",
    "IntegrationType",
    "MockIntegration",
    "PassthroughBehavior",
]


class IntegrationType(Enum):
    """Kinds of backends."""

    AWS = "AWS"
    AWS_PROXY = "AWS_PROXY"
    HTTP = "HTTP"
    HTTP_PROXY = "HTTP_PROXY"
    MOCK = "MOCK"


class PassthroughBehavior(Enum):
    """Treatment of bodies without a template."""

    WHEN_NO_MATCH = "WHEN_NO_MATCH"
    NEVER = "NEVER"
    WHEN_NO_TEMPLATES = "WHEN_NO_TEMPLATES"


class ContentHandling(Enum):
    """Conversion of bodies."""

    CONVERT_TO_BINARY = "CONVERT_TO_BINARY"
    CONVERT_TO_TEXT = "CONVERT_TO_TEXT"


class ConnectionType(Enum):
    """Connection to a backend."""

    INTERNET = "INTERNET"
    VPC_LINK = "VPC_LINK"


class IntegrationKeywords(TypedDict, total=False):
    """The keywords of :class:`IntegrationOptions`."""

    cache_key_parameters: Sequence[str] | None
    cache_namespace: str | None
    connection_type: ConnectionType | None
    content_handling: ContentHandling | None
    credentials_passthrough: bool | None
    credentials_role: iam.IRole | None
    integration_responses: Sequence[IntegrationResponse | Mapping[str, Any]] | None
    passthrough_behavior: PassthroughBehavior | None
    request_parameters: Mapping[str, str] | None
    request_templates: Mapping[str, str] | None
    timeout: Duration | None


class IntegrationResponse(Struct):
    """The mapping of a backend's response to the method's.

    :param status_code: the status of the method's response
    :param content_handling: whether the body is converted to text or binary; default unchanged
    :param response_parameters: values of response headers, by ``method.response.header.<name>``; default none
    :param response_templates: templates of the body, by content type; default the body unchanged
    :param selection_pattern: an expression for the status or error of the backend's response; default any other
    """

    status_code: str
    content_handling: ContentHandling | None = None
    response_parameters: Mapping[str, str] | None = None
    response_templates: Mapping[str, str] | None = None
    selection_pattern: str | None = None


class IntegrationOptions(Struct):
    """The options of an integration.

    :param cache_key_parameters: request parameters that belong to the cache key; default none
    :param cache_namespace: the group of cached responses; default the resource's id
    :param content_handling: whether the request's body is converted to text or binary; default unchanged
    :param connection_type: whether the backend is reached over the internet or a VPC link; default INTERNET
    :param credentials_passthrough: whether the caller's own credentials are used; not with credentials_role; default no
    :param credentials_role: the role with which the backend is called; default none
    :param integration_responses: how the backend's responses become the method's; default none
    :param passthrough_behavior: what happens to bodies without a template; default WHEN_NO_MATCH, by API Gateway
    :param request_parameters: values of request parameters, by ``integration.request.<place>.<name>``; default none
    :param request_templates: templates of the body, by content type; default none
    :param timeout: how long the backend may take, 50 milliseconds to 29 seconds; default 29 seconds
    """

    cache_key_parameters: Sequence[str] | None = None
    cache_namespace: str | None = None
    content_handling: ContentHandling | None = None
    connection_type: ConnectionType | None = None
    credentials_passthrough: bool | None = None
    credentials_role: iam.IRole | None = None
    integration_responses: Sequence[IntegrationResponse | Mapping[str, Any]] | None = None
    passthrough_behavior: PassthroughBehavior | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    timeout: Duration | None = None


class Integration:
    """A backend that answers a method.

    :param type: the kind of backend
    :param integration_http_method: the method of the request to the backend; required unless type is MOCK
    :param options: templates, responses and credentials of the integration; default none
    :param uri: the address of the backend; required unless type is MOCK
    """

    def __init__(
        self,
        *,
        type: IntegrationType,
        integration_http_method: str | None = None,
        options: IntegrationOptions | Mapping[str, Any] | None = None,
        uri: Any = None,
    ) -> None:
        self.type = type
        self.integration_http_method = integration_http_method
        self.options: IntegrationOptions = IntegrationOptions.maybe(options) or IntegrationOptions()
        self.uri = uri
        self.deployment_token: str | None = None
        self._method: Method | None = None
        # answers that are described already
        self._answers: list[dict[str, Any]] | None = None
        self._check()

    def _check(self) -> None:
        options, timeout = self.options, self.options.timeout

        def refuse(message: str, code: str) -> AuthoringError:
            return AuthoringError(f"{type(self).__name__}: {message}", code=code)

        if options.credentials_passthrough is not None and options.credentials_role is not None:
            raise refuse("credentials_passthrough and credentials_role are both given", "Credentials")
        if options.connection_type is ConnectionType.VPC_LINK:
            raise refuse("connection_type is VPC_LINK, but treadle makes no VPC links", "ConnectionType")
        if timeout is not None and not timeout.is_unresolved() and timeout.to_milliseconds() < 50:
            raise refuse("timeout is less than 50 milliseconds", "IntegrationTimeout")
        if self.type is not IntegrationType.MOCK and not self.integration_http_method:
            raise refuse("integration_http_method is missing", "IntegrationHttpMethodRequired")

    def bind(self, method: Method) -> None:
        """Bind the integration to its method."""
        self._method = method

    def _credentials(self) -> str | None:
        if self.options.credentials_role is not None:
            return self.options.credentials_role.role_arn
        if not self.options.credentials_passthrough or self._method is None:
            return None
        return Stack.of(self._method).format_arn(
            service="iam",
            region="",
            account="*",
            resource="user",
            arn_format=ArnFormat.SLASH_RESOURCE_NAME,
            resource_name="*",
        )

    def render(self) -> dict[str, Any]:
        """Write the integration, in the order in which a deployment's id is made of it."""
        options = self.options
        responses = options.integration_responses
        return {
            "type": self.type.value,
            "uri": self.uri,
            "cacheKeyParameters": options.cache_key_parameters,
            "cacheNamespace": options.cache_namespace,
            "contentHandling": options.content_handling.value if options.content_handling else None,
            "integrationHttpMethod": self.integration_http_method,
            "requestParameters": options.request_parameters,
            "requestTemplates": options.request_templates,
            "passthroughBehavior": options.passthrough_behavior.value if options.passthrough_behavior else None,
            "integrationResponses": self._answers or ([_response(given) for given in responses] if responses else None),
            "connectionType": options.connection_type.value if options.connection_type else None,
            "credentials": self._credentials(),
            "timeoutInMillis": options.timeout.to_milliseconds() if options.timeout else None,
        }


def _response(given: IntegrationResponse | Mapping[str, Any]) -> dict[str, Any]:
    response = IntegrationResponse.of(given)
    return {
        "statusCode": response.status_code,
        "contentHandling": response.content_handling.value if response.content_handling else None,
        "responseParameters": response.response_parameters,
        "responseTemplates": response.response_templates,
        "selectionPattern": response.selection_pattern,
    }


class MockIntegration(Integration):
    """An integration without a backend; the keywords are the fields of `IntegrationOptions`."""

    def __init__(self, **options: Unpack[IntegrationKeywords]) -> None:
        super().__init__(type=IntegrationType.MOCK, options=IntegrationOptions(**options))


class PreflightIntegration(MockIntegration):
    """An integration that answers the preflight requests of browsers.

    :param answer: the first response; the method adds those of further calls
    """

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(request_templates={"application/json": "{ statusCode: 200 }"})
        self._answers = [{name: value for name, value in answer.items() if value is not None}]


class HttpIntegration(Integration):
    """An integration that calls an HTTP server.

    :param url: the address of the server
    :param http_method: the method of the request to the server; default GET
    :param options: templates, responses and credentials of the integration; default none
    :param proxy: whether request and response pass unchanged; default yes
    """

    def __init__(
        self,
        url: str,
        *,
        http_method: str | None = None,
        options: IntegrationOptions | Mapping[str, Any] | None = None,
        proxy: bool | None = None,
    ) -> None:
        passed = proxy is None or proxy
        super().__init__(
            type=IntegrationType.HTTP_PROXY if passed else IntegrationType.HTTP,
            integration_http_method=http_method or "GET",
            options=options,
            uri=url,
        )
