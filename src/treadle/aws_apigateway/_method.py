"""Methods of a REST API."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from .._core.resource import CfnResource, Resource
from .._core.structs import Struct
from ._integration import Integration, MockIntegration

if TYPE_CHECKING:
    from ._resource import ApiResource

__all__ = ["AuthorizationType", "Method", "MethodOptions", "MethodResponse"]

_METHODS = ("ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")


class AuthorizationType(Enum):
    """Say who may call a method."""

    NONE = "NONE"
    IAM = "AWS_IAM"
    CUSTOM = "CUSTOM"
    COGNITO = "COGNITO_USER_POOLS"


class MethodResponse(Struct):
    """Describe an answer of a method."""

    status_code: str
    response_parameters: Mapping[str, bool] | None = None


class MethodOptions(Struct):
    """Describe a method."""

    api_key_required: bool | None = None
    authorization_type: AuthorizationType | None = None
    method_responses: Sequence[MethodResponse | Mapping[str, Any]] | None = None
    operation_name: str | None = None
    request_parameters: Mapping[str, bool] | None = None


class Method(Resource):
    """Answer an HTTP method of a resource.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html
    """

    def __init__(
        self,
        scope: ApiResource,
        id: str,
        *,
        http_method: str,
        integration: Integration | None = None,
        options: MethodOptions | Mapping[str, Any] | None = None,
        resource: ApiResource,
    ) -> None:
        super().__init__(scope, id)
        given = MethodOptions.maybe(options) or MethodOptions()
        self.http_method = http_method.upper()
        if self.http_method not in _METHODS:
            from ..errors import AuthoringError

            raise AuthoringError(
                f'Invalid HTTP method "{http_method}". Allowed methods: {",".join(_METHODS)}',
                code="InvalidHttpMethod",
                path=self.node.path,
                kind="Method",
            )
        api = resource.rest_api
        responses = given.method_responses
        # the order of these keys goes into the deployment's id
        described = {
            "resourceId": resource.resource_id,
            "restApiId": api.rest_api_id,
            "httpMethod": self.http_method,
            "operationName": given.operation_name,
            "apiKeyRequired": given.api_key_required,
            "authorizationType": (given.authorization_type or AuthorizationType.NONE).value,
            "requestParameters": given.request_parameters,
            "integration": (integration or MockIntegration()).render(),
            "methodResponses": [_response(response) for response in responses] if responses else None,
        }
        self._resource = CfnResource(
            self, "Resource", type="AWS::ApiGateway::Method", properties=capitalized(described)
        )
        self._path, self._api = resource.path, api
        api._attach_method(self._resource, described)

    @property
    def method_arn(self) -> str:
        """The method's ARN, for permissions to call it."""
        path = re.sub(r"\{[^}]*\}", "*", self._path)
        stage = self._api.deployment_stage
        return self._api.arn_for_execute_api(self.http_method, path, stage.stage_name if stage else None)


def _response(given: MethodResponse | Mapping[str, Any]) -> dict[str, Any]:
    response = MethodResponse.of(given)
    return {"statusCode": response.status_code, "responseParameters": response.response_parameters}


def capitalized(value: Any) -> Any:
    """Write a described resource as CloudFormation spells it; the keys of the user's own maps stay."""
    own = ("requestParameters", "requestTemplates", "responseParameters", "responseTemplates")
    if isinstance(value, list):
        return [capitalized(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key[0].upper() + key[1:]: item if key in own else capitalized(item)
        for key, item in value.items()
        if item is not None
    }
