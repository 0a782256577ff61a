"""Integrations: what answers a method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .._core.quantities import Duration
from .._core.structs import Struct

__all__ = [
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
    """Say what answers a method."""

    AWS = "AWS"
    AWS_PROXY = "AWS_PROXY"
    HTTP = "HTTP"
    HTTP_PROXY = "HTTP_PROXY"
    MOCK = "MOCK"


class PassthroughBehavior(Enum):
    """Say what happens to bodies without a template."""

    WHEN_NO_MATCH = "WHEN_NO_MATCH"
    NEVER = "NEVER"
    WHEN_NO_TEMPLATES = "WHEN_NO_TEMPLATES"


class ContentHandling(Enum):
    """Say how bodies are converted."""

    CONVERT_TO_BINARY = "CONVERT_TO_BINARY"
    CONVERT_TO_TEXT = "CONVERT_TO_TEXT"


class IntegrationResponse(Struct):
    """Describe how an answer becomes the method's."""

    status_code: str
    content_handling: ContentHandling | None = None
    response_parameters: Mapping[str, str] | None = None
    response_templates: Mapping[str, str] | None = None
    selection_pattern: str | None = None


class IntegrationOptions(Struct):
    """Describe the details of an integration.

    :param timeout: 50 milliseconds to 29 seconds; by default 29 seconds
    """

    cache_key_parameters: Sequence[str] | None = None
    cache_namespace: str | None = None
    content_handling: ContentHandling | None = None
    credentials_role: iam.IRole | None = None
    integration_responses: Sequence[IntegrationResponse | Mapping[str, Any]] | None = None
    passthrough_behavior: PassthroughBehavior | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    timeout: Duration | None = None


class Integration:
    """Answer a method.

    :param type: what answers
    :param integration_http_method: the method of the request that is made
    :param uri: where it goes
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
        self.options = IntegrationOptions.maybe(options) or IntegrationOptions()
        self.uri = uri

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
            "integrationResponses": [_response(response) for response in responses] if responses else None,
            "credentials": options.credentials_role.role_arn if options.credentials_role else None,
            "timeoutInMillis": options.timeout.to_milliseconds() if options.timeout else None,
        }


def _response(given: IntegrationResponse | Mapping[str, Any]) -> dict[str, Any]:
    response = IntegrationResponse.of(given)
    return {
        "contentHandling": response.content_handling.value if response.content_handling else None,
        "responseParameters": response.response_parameters,
        "responseTemplates": response.response_templates,
        "selectionPattern": response.selection_pattern,
        "statusCode": response.status_code,
    }


class MockIntegration(Integration):
    """Answer without a backend.

    :param options: the fields of `IntegrationOptions`
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(type=IntegrationType.MOCK, options=options)


class HttpIntegration(Integration):
    """Answer with what an HTTP server says.

    :param url: where it is
    :param http_method: the method of the request that is made; by default GET
    :param proxy: whether request and answer pass unchanged; by default they do
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
