"""Amazon API Gateway.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from typing import Any
from urllib.parse import quote

from ..asl import Resource
from ._calls import assumed_role, finish
from ._effects import Call, Effects, Http, HttpAnswer, TaskFailure, TaskRequest
from ._exchange import needed, optional, query_text, read_body, sent, texts
from ._json_text import json_text
from ._resource_types import from_answer, from_property, single_call
from ._service import WAIT_FOR_TOKEN, Action, Properties, ResourceType, Service


def _invoke(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``apigateway:invoke``."""
    given = dict(request.arguments or {})
    needed(given, "apigateway:invoke", "ApiEndpoint", "Method")
    optional(given, "apigateway:invoke", texts=("Stage", "Path"), objects=("Headers", "QueryParameters"))
    stage, path = given.get("Stage"), given.get("Path") or ""
    resource_path = f"/{stage}" if stage and stage != "$default" else ""
    if path:
        resource_path += path if path.startswith("/") else f"/{path}"
    endpoint = given["ApiEndpoint"]
    base = endpoint if "://" in endpoint else f"https://{endpoint}"
    body = given.get("RequestBody")
    headers = {name: ",".join(texts(value)) for name, value in (given.get("Headers") or {}).items()}
    if body is not None:
        headers.setdefault("Content-Type", "application/json")
    http = Http(
        given["Method"],
        f"{base}{quote(resource_path, safe='/%')}{query_text(given.get('QueryParameters'))}",
        headers,
        json_text(body) if body is not None else None,
        signed_for=None if given.get("AuthType", "NO_AUTH") == "NO_AUTH" else "execute-api",
        role_arn=assumed_role(request),
    )
    answer: HttpAnswer = yield from sent(http, "ApiGateway.SdkClientException")
    if answer.status >= 400:
        raise TaskFailure(f"ApiGateway.{answer.status}", answer.body)
    result = {
        "ApiEndpoint": endpoint,
        "Headers": dict(answer.headers),
        "ResponseBody": read_body(answer.body),
        "StatusCode": answer.status,
        "StatusText": answer.reason,
    }
    return (yield from finish(request, resource, result))


def _method(
    name: str, properties: Properties, arn: Callable[[str, str], str]
) -> Generator[Call, Any, tuple[Any, Mapping[str, Any]]]:
    method = {key: properties[key] for key in ("RestApiId", "ResourceId", "HttpMethod")}
    kept = ("AuthorizationType", "AuthorizerId", "ApiKeyRequired", "RequestParameters", "RequestModels")
    given = {key: properties[key] for key in kept if key in properties}
    yield Call("apigateway", "putMethod", {**method, "AuthorizationType": "NONE", **given})
    for response in properties.get("MethodResponses") or []:
        yield Call("apigateway", "putMethodResponse", {**method, **response})
    integration = dict(properties.get("Integration") or {})
    if integration:
        responses = integration.pop("IntegrationResponses", None) or []
        yield Call("apigateway", "putIntegration", {**method, **integration})
        for response in responses:
            yield Call("apigateway", "putIntegrationResponse", {**method, "SelectionPattern": "", **response})
    return name, {}


def _stage(properties: Properties) -> Properties:
    kept = ("RestApiId", "StageName", "DeploymentId", "Description", "Variables")
    return {key: properties[key] for key in kept if key in properties}


SERVICE = Service(
    name="apigateway",
    actions={
        "invoke": Action(
            _invoke,
            WAIT_FOR_TOKEN,
            embedded="APIs created here (Lambda proxies, mocks) and servers on this machine",
        )
    },
    complete=True,
    unsupported=("sync",),
    resources={
        "AWS::ApiGateway::Authorizer": single_call(
            "apigateway:createAuthorizer",
            "Name",
            from_answer("id"),
            lambda properties, answer: {"AuthorizerId": answer["id"]},
        ),
        "AWS::ApiGateway::Method": ResourceType(_method),
        "AWS::ApiGateway::Model": single_call(
            "apigateway:createModel",
            "Name",
            from_property("Name"),
            parameters=lambda properties: {**properties, "Schema": json.dumps(properties.get("Schema", {}))},
        ),
        "AWS::ApiGateway::RequestValidator": single_call(
            "apigateway:createRequestValidator",
            "Name",
            from_answer("id"),
            lambda properties, answer: {"RequestValidatorId": answer["id"]},
        ),
        "AWS::ApiGateway::Stage": single_call(
            "apigateway:createStage", None, from_property("StageName"), parameters=_stage
        ),
    },
)
