"""Methods of a REST API."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypedDict

from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.resource import CfnResource, Resource
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError
from ._integration import Integration, MockIntegration
from ._model import IModel, IRequestValidator, RequestValidatorOptions

if TYPE_CHECKING:
    from ._authorizer import IAuthorizer
    from ._resource import ApiResource

__all__ = ["AuthorizationType", "Method", "MethodOptions", "MethodResponse"]

METHODS = ("ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")


class AuthorizationType(Enum):
    """Authorization of a method's callers."""

    NONE = "NONE"
    IAM = "AWS_IAM"
    CUSTOM = "CUSTOM"
    COGNITO = "COGNITO_USER_POOLS"


class MethodResponse(Struct):
    """A response of a method.

    :param status_code: the status of the response, as text
    :param response_models: models of the body, by content type; default none
    :param response_parameters: headers of the response, by ``method.response.header.<name>``, and whether each is
        required
    """

    status_code: str
    response_models: Mapping[str, IModel] | None = None
    response_parameters: Mapping[str, bool] | None = None


class MethodOptions(Struct):
    """The options of a method.

    :param api_key_required: whether callers need an API key; default no
    :param authorization_scopes: scopes that a token must have; with user pools alone; default none
    :param authorization_type: how callers are authorized; default NONE, or the authorizer's kind
    :param authorizer: the authorizer that decides; default none
    :param method_responses: the responses of the method; default none
    :param operation_name: the method's name in generated SDKs; default none
    :param request_models: models of the body, by content type; default none
    :param request_parameters: parameters, by ``method.request.<place>.<name>``, and whether each is required; default
        none
    :param request_validator: the validator of requests; default none
    :param request_validator_options: options of a validator created for the method; default none
    """

    api_key_required: bool | None = None
    authorization_scopes: Sequence[str] | None = None
    authorization_type: AuthorizationType | None = None
    authorizer: IAuthorizer | None = None
    method_responses: Sequence[MethodResponse | Mapping[str, Any]] | None = None
    operation_name: str | None = None
    request_models: Mapping[str, IModel] | None = None
    request_parameters: Mapping[str, bool] | None = None
    request_validator: IRequestValidator | None = None
    request_validator_options: RequestValidatorOptions | Mapping[str, Any] | None = None


class MethodKeywords(TypedDict, total=False):
    """The keywords of :class:`MethodOptions`."""

    api_key_required: bool | None
    authorization_scopes: Sequence[str] | None
    authorization_type: AuthorizationType | None
    authorizer: IAuthorizer | None
    method_responses: Sequence[MethodResponse | Mapping[str, Any]] | None
    operation_name: str | None
    request_models: Mapping[str, IModel] | None
    request_parameters: Mapping[str, bool] | None
    request_validator: IRequestValidator | None
    request_validator_options: RequestValidatorOptions | Mapping[str, Any] | None


class Method(Resource):
    """An HTTP method of a resource.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html

    :param http_method: the method, such as ``GET``, or ``ANY``
    :param integration: the backend that answers; default the resource's default, else a mock
    :param options: authorization, parameters and responses; default the resource's defaults
    :param resource: the resource to which the method belongs
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
        self.http_method: str = http_method.upper()
        if self.http_method not in METHODS:
            raise self._refuse(
                f'Invalid HTTP method "{http_method}". Allowed methods: {",".join(METHODS)}', "InvalidHttpMethod"
            )
        self.api: Any = resource.rest_api
        api = self.api
        self.resource = resource
        self._path, self._api = resource.path, api
        defaults = MethodOptions.maybe(resource.default_method_options) or MethodOptions()
        open_to_all = given.authorization_type is AuthorizationType.NONE and given.authorizer is None
        authorizer = None if open_to_all else given.authorizer or defaults.authorizer
        authorization = self._authorization(given.authorization_type or defaults.authorization_type, authorizer)
        scopes = given.authorization_scopes
        if scopes is None:
            scopes = defaults.authorization_scopes
        attach = getattr(authorizer, "_attach", None)
        if attach is not None:
            attach(api)
        responses = given.method_responses if given.method_responses is not None else defaults.method_responses
        answered = integration or resource.default_integration or MockIntegration()
        answered.bind(self)
        # the order of these keys goes into the deployment's id
        described = {
            "resourceId": resource.resource_id,
            "restApiId": api.rest_api_id,
            "httpMethod": self.http_method,
            "operationName": given.operation_name or defaults.operation_name,
            "apiKeyRequired": defaults.api_key_required if given.api_key_required is None else given.api_key_required,
            "authorizationType": authorization.value,
            "authorizerId": (authorizer.authorizer_id or None) if authorizer is not None else None,
            "requestParameters": given.request_parameters or defaults.request_parameters,
            "integration": answered.render(),
            "methodResponses": [_response(response) for response in responses] if responses else None,
            "requestModels": _models(given.request_models),
            "requestValidatorId": self._validator(given),
            "authorizationScopes": scopes if authorization is AuthorizationType.COGNITO else None,
        }
        self._resource = CfnResource(
            self, "Resource", type="AWS::ApiGateway::Method", properties=capitalized(described)
        )
        api._attach_method(self._resource, {**described, "integrationToken": answered.deployment_token})

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Method")

    def _authorization(self, wanted: AuthorizationType | None, authorizer: IAuthorizer | None) -> AuthorizationType:
        needed = authorizer.authorization_type if authorizer is not None else None
        if needed and wanted and needed is not wanted:
            raise self._refuse(
                f"authorization_type is {wanted.name}, but its authorizer needs {needed.name}",
                "AuthorizationTypeMismatch",
            )
        return needed or wanted or AuthorizationType.NONE

    def _validator(self, given: MethodOptions) -> str | None:
        options = RequestValidatorOptions.maybe(given.request_validator_options)
        if options is None:
            return given.request_validator.request_validator_id if given.request_validator is not None else None
        if given.request_validator is not None:
            raise self._refuse(
                "request_validator and request_validator_options are both given; keep one", "RequestValidator"
            )
        name = "validator"
        if FeatureFlags.of(self).is_enabled("@aws-cdk/aws-apigateway:requestValidatorUniqueId"):
            name = Names.unique_resource_name(Construct(self, "Validator"))
        made: str = self.api.add_request_validator(name, **options.__dict__).request_validator_id
        return made

    @property
    def method_arn(self) -> str:
        """The method's ARN, for permissions to call it."""
        path = re.sub(r"\{[^}]*\}", "*", self._path)
        stage = self._api.deployment_stage
        return self._api.arn_for_execute_api(self.http_method, path, stage.stage_name if stage else None)

    @property
    def test_method_arn(self) -> str:
        """The ARN of calls of the console's own tests."""
        path = re.sub(r"\{[^}]*\}", "*", self._path)
        return self._api.arn_for_execute_api(self.http_method, path, "test-invoke-stage")


def _models(models: Mapping[str, IModel] | None) -> dict[str, str] | None:
    return {kind: model.model_id for kind, model in models.items()} if models is not None else None


def _response(given: MethodResponse | Mapping[str, Any]) -> dict[str, Any]:
    response = MethodResponse.of(given)
    return {
        "statusCode": response.status_code,
        "responseParameters": response.response_parameters,
        "responseModels": _models(response.response_models),
    }


def capitalized(value: Any) -> Any:
    """Write a described resource as CloudFormation spells it; the keys of the user's own maps stay."""
    own = (
        *("requestModels", "requestParameters", "requestTemplates"),
        *("responseModels", "responseParameters", "responseTemplates"),
    )
    if isinstance(value, list):
        return [capitalized(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key[0].upper() + key[1:]: item if key in own else capitalized(item)
        for key, item in value.items()
        if item is not None
    }
