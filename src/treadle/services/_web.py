"""What is called over HTTP: APIs behind API Gateway, any API behind an EventBridge connection, models."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from ..asl import Resource
from ._errors import optimised_failure, sdk_failure
from ._exchange import needed, optional, query_text, read_body, sent, texts
from ._json_text import json_text
from ._sdk import finish
from ._steps import Call, Http, HttpAnswer, Plan, ServiceError, TaskFailure, TaskRequest

__all__ = ["invoke_api", "invoke_http", "invoke_model"]


def invoke_api(request: TaskRequest, resource: Resource) -> Plan:
    """Carry out ``apigateway:invoke``.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
    """
    given = dict(request.arguments or {})
    needed(given, "apigateway:invoke", "ApiEndpoint", "Method")
    optional(given, "apigateway:invoke", texts=("Stage", "Path"), objects=("Headers", "QueryParameters"))
    stage, path = given.get("Stage"), given.get("Path") or ""
    place = f"/{stage}" if stage and stage != "$default" else ""
    if path:
        place += path if path.startswith("/") else f"/{path}"
    endpoint = given["ApiEndpoint"]
    base = endpoint if "://" in endpoint else f"https://{endpoint}"
    body = given.get("RequestBody")
    headers = {name: ",".join(texts(value)) for name, value in (given.get("Headers") or {}).items()}
    if body is not None:
        headers.setdefault("Content-Type", "application/json")
    http = Http(
        given["Method"],
        f"{base}{quote(place, safe='/%')}{query_text(given.get('QueryParameters'))}",
        headers,
        json_text(body) if body is not None else None,
        signed_for=None if given.get("AuthType", "NO_AUTH") == "NO_AUTH" else "execute-api",
        role_arn=(request.credentials or {}).get("RoleArn"),
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


# ---------------------------------------------------------------- HTTP tasks


def invoke_http(request: TaskRequest, resource: Resource) -> Plan:
    """Carry out ``http:invoke`` with the authorization of an EventBridge connection.

    https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
    """
    given = dict(request.arguments or {})
    needed(given, "http:invoke", "ApiEndpoint", "Method")
    objects = ("Authentication", "InvocationConfig", "Headers", "QueryParameters", "Transform")
    optional(given, "http:invoke", objects=objects)
    optional(given.get("Transform") or {}, "http:invoke", objects=("RequestEncodingOptions",))
    connection = (given.get("Authentication") or given.get("InvocationConfig") or {}).get("ConnectionArn")
    if not isinstance(connection, str) or not connection:
        raise TaskFailure("States.Runtime", "The http:invoke integration needs Authentication.ConnectionArn")
    told = yield from _connection(request, connection)
    headers = {name: ",".join(texts(value)) for name, value in (given.get("Headers") or {}).items()}
    query = dict(given.get("QueryParameters") or {})
    body = given.get("RequestBody")
    authorization = yield from _authorization(told)
    headers |= authorization
    for kind, place in (("HeaderParameters", headers), ("QueryStringParameters", query)):
        for one in (told.get("InvocationHttpParameters") or {}).get(kind) or []:
            place[one["Key"]] = one.get("Value", "")
    url = given["ApiEndpoint"]
    joined = query_text(query)
    if joined and "?" in url:
        joined = f"&{joined[1:]}"
    text = _encoded(body, given.get("Transform") or {}, headers)
    answer: HttpAnswer = yield from sent(Http(given["Method"], url + joined, headers, text), "States.Http.Socket")
    if answer.status >= 400:
        raise TaskFailure(f"States.Http.StatusCode.{answer.status}", answer.body)
    return {
        "Headers": dict(answer.headers),
        "ResponseBody": read_body(answer.body),
        "StatusCode": answer.status,
        "StatusText": answer.reason,
    }


def _connection(request: TaskRequest, arn: str) -> Plan:
    """Read a connection's parameters, and its secret where the description leaves it out."""
    name = arn.split("connection/")[-1].split("/")[0]
    try:
        described = yield Call("events", "describeConnection", {"Name": name}, raw=True)
        told = dict(described.get("AuthParameters") or {})
        told["Type"] = described.get("AuthorizationType")
        if not _complete(told) and described.get("SecretArn"):
            secret = yield Call("secretsmanager", "getSecretValue", {"SecretId": described["SecretArn"]}, raw=True)
            told["Secret"] = json.loads(secret["SecretString"])
    except ServiceError as error:
        raise sdk_failure(error) from error
    return told


def _complete(told: Mapping[str, Any]) -> bool:
    basic = told.get("BasicAuthParameters") or {}
    key = told.get("ApiKeyAuthParameters") or {}
    oauth = (told.get("OAuthParameters") or {}).get("ClientParameters") or {}
    return "Password" in basic or "ApiKeyValue" in key or "ClientSecret" in oauth


def _secret(told: Any, key: str) -> str:
    """Find a value in a connection's secret, however deep it lies there."""
    waiting = [told]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if key in item:
                return str(item[key])
            waiting += item.values()
    return ""


def _authorization(told: Mapping[str, Any]) -> Plan:
    """Make the headers that a connection authorizes with."""
    secret = told.get("Secret") or {}
    basic = told.get("BasicAuthParameters")
    if basic:
        user, password = basic.get("Username", ""), basic.get("Password", _secret(secret, "password"))
        return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}
    key = told.get("ApiKeyAuthParameters")
    if key:
        return {key["ApiKeyName"]: key.get("ApiKeyValue", _secret(secret, "api_key_value"))}
    oauth = told.get("OAuthParameters")
    if not oauth:
        return {}
    client = oauth.get("ClientParameters") or {}
    form = {
        "grant_type": "client_credentials",
        "client_id": client.get("ClientID", ""),
        "client_secret": client.get("ClientSecret", _secret(secret, "client_secret")),
    }
    extra = oauth.get("OAuthHttpParameters") or {}
    form |= {one["Key"]: one.get("Value", "") for one in extra.get("BodyParameters") or []}
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    headers |= {one["Key"]: one.get("Value", "") for one in extra.get("HeaderParameters") or []}
    http = Http(oauth.get("HttpMethod", "POST"), oauth["AuthorizationEndpoint"], headers, urlencode(form))
    answer: HttpAnswer = yield from sent(http, "States.Http.Socket")
    token = read_body(answer.body)
    if answer.status >= 400 or not isinstance(token, dict) or "access_token" not in token:
        raise TaskFailure(f"States.Http.StatusCode.{answer.status}", answer.body)
    return {"Authorization": f"Bearer {token['access_token']}"}


def _encoded(body: Any, transform: Mapping[str, Any], headers: dict[str, str]) -> str | None:
    """Write the body as JSON, or as a form where a transform asks for it."""
    if body is None:
        return None
    if transform.get("RequestBodyEncoding") != "URL_ENCODED":
        headers.setdefault("Content-Type", "application/json")
        return json_text(body)
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    arrays = str((transform.get("RequestEncodingOptions") or {}).get("ArrayFormat", "INDICES"))
    return urlencode(list(_pairs("", body, arrays)), quote_via=quote)


def _pairs(name: str, value: Any, arrays: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _pairs(f"{name}[{key}]" if name else key, child, arrays)
    elif isinstance(value, list) and arrays == "COMMAS":
        yield name, ",".join(texts(value))
    elif isinstance(value, list) and arrays != "NONE":
        suffix = {"REPEAT": "", "BRACKETS": "[]"}
        for i, child in enumerate(value):
            yield from _pairs(f"{name}{suffix.get(arrays, f'[{i}]')}", child, arrays)
    else:
        yield name, value if isinstance(value, str) else json_text(value)


# ---------------------------------------------------------------- Amazon Bedrock


def invoke_model(request: TaskRequest, resource: Resource) -> Plan:
    """Carry out ``bedrock:invokeModel``: bodies are JSON here and there.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
    """
    given = dict(request.arguments or {})
    if "Body" in given and not isinstance(given["Body"], str):
        given["Body"] = json_text(given["Body"])
    try:
        answer = yield Call("bedrockruntime", "invokeModel", given)
    except ServiceError as error:
        raise optimised_failure("bedrock", error) from error
    told = {name: value for name, value in answer.items() if name in ("Body", "ContentType")}
    return (yield from finish(request, resource, {**told, "Body": read_body(told.get("Body", ""))}))
