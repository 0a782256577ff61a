"""Amazon API Gateway."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Required, Unpack

from .. import aws_stepfunctions as sfn
from .._core.arn import ArnFormat
from .._core.stack import Stack
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_apigateway import IRestApi

__all__ = ["AuthType", "CallApiGatewayHttpApiEndpoint", "CallApiGatewayRestApiEndpoint", "HttpMethod"]


class HttpMethod(Enum):
    """HTTP methods."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"
    PATCH = "PATCH"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"


class AuthType(Enum):
    """Authorization of calls: none, signed with the state machine's role, or by the API's resource policy."""

    NO_AUTH = "NO_AUTH"
    IAM_ROLE = "IAM_ROLE"
    RESOURCE_POLICY = "RESOURCE_POLICY"


class _CallOptions(sfn.TaskOptions, total=False):
    """The options of calls of REST and HTTP APIs.

    :param method: the HTTP method of the request
    :param api_path: the path after the stage, beginning with ``/``; default the root
    :param auth_type: how the call is authorized; default NO_AUTH
    :param headers: an object of header names and lists of values; required with a task token; default none
    :param query_parameters: an object of parameter names and lists of values; default none
    :param request_body: the body of the request, text or an object; default none
    """

    method: Required[HttpMethod]
    api_path: str | None
    auth_type: AuthType | None
    headers: sfn.TaskInput | None
    query_parameters: sfn.TaskInput | None
    request_body: sfn.TaskInput | None


class _CallApiGateway(ServiceTask):
    """Base class of the calls of REST and HTTP APIs."""

    action = "apigateway:invoke"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        method: HttpMethod,
        api_path: str | None = None,
        auth_type: AuthType | None = None,
        headers: sfn.TaskInput | None = None,
        query_parameters: sfn.TaskInput | None = None,
        request_body: sfn.TaskInput | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._require_task_token("headers", headers)
        self._method = method
        self._api_path = api_path
        self._auth_type = auth_type
        self._rest: dict[str, Any] = {
            "Path": api_path,
            "QueryParameters": query_parameters.value if query_parameters else None,
            "RequestBody": request_body.value if request_body else None,
            "AuthType": (auth_type or AuthType.NO_AUTH).value,
        }
        self._headers = headers.value if headers else None

    def _call(self, endpoint: str, stage: str | None, arn: str) -> None:
        self._arguments = {
            "ApiEndpoint": endpoint,
            "Method": self._method.value,
            "Headers": self._headers,
            "Stage": stage,
            **self._rest,
        }
        if self._auth_type is not AuthType.NO_AUTH:
            self._allow("execute-api:Invoke", on=arn)


class CallApiGatewayRestApiEndpoint(_CallApiGateway):
    """Call a REST API.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html

    :param api: the API that is called
    :param stage_name: the stage that is called
    :param region: the API's region; default the stack's
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api: IRestApi,
        stage_name: str,
        region: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        path = self._api_path
        if path and is_valid_jsonata_expression(path):
            path = "/*"  # the path is known when the state runs only

        stack = Stack.of(api)
        self._call(
            f"{api.rest_api_id}.execute-api.{region or stack.region}.{stack.url_suffix}",
            stage_name,
            api.arn_for_execute_api(self._method.value, path, stage_name),
        )


class CallApiGatewayHttpApiEndpoint(_CallApiGateway):
    """Call an HTTP API.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html

    :param api_id: the id of the API that is called
    :param api_stack: the stack that has the API, for its region and address
    :param stage_name: the stage that is called; default ``$default``
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api_id: str,
        api_stack: Stack,
        stage_name: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._call(
            f"{api_id}.execute-api.{api_stack.region}.{api_stack.url_suffix}",
            stage_name,
            api_stack.format_arn(
                service="execute-api",
                resource=api_id,
                arn_format=ArnFormat.SLASH_RESOURCE_NAME,
                resource_name=self._resource_name(stage_name),
            ),
        )

    def _resource_name(self, stage: str | None) -> str:
        method, path = self._method.value, self._api_path
        if is_faithful(self):  # the CDK writes JavaScript's word for what isn't given
            return f"{stage or 'undefined'}/{method}{path or 'undefined'}"
        return f"{stage or '*'}/{method}{path or '/*'}"
