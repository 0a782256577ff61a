"""HTTPS APIs, with the authorization of an EventBridge connection.

https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from ..asl import Resource
from ._effects import Call, Effects, Http, HttpAnswer, ServiceError, TaskFailure, TaskRequest
from ._exchange import needed, optional, query_text, read_body, sent, texts
from ._failures import sdk_failure
from ._json_text import json_text
from ._service import Action, Service


def _invoke(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``http:invoke`` with the authorization of an EventBridge connection."""
    given = dict(request.arguments or {})
    needed(given, "http:invoke", "ApiEndpoint", "Method")
    objects = ("Authentication", "InvocationConfig", "Headers", "QueryParameters", "Transform")
    optional(given, "http:invoke", objects=objects)
    optional(given.get("Transform") or {}, "http:invoke", objects=("RequestEncodingOptions",))
    connection = (given.get("Authentication") or given.get("InvocationConfig") or {}).get("ConnectionArn")
    if not isinstance(connection, str) or not connection:
        raise TaskFailure("States.Runtime", "The http:invoke integration needs Authentication.ConnectionArn")
    connected = yield from _connection(request, connection)
    headers = {name: ",".join(texts(value)) for name, value in (given.get("Headers") or {}).items()}
    query = dict(given.get("QueryParameters") or {})
    body = given.get("RequestBody")
    authorization = yield from _authorization(connected)
    headers |= authorization
    for kind, target in (("HeaderParameters", headers), ("QueryStringParameters", query)):
        for one in (connected.get("InvocationHttpParameters") or {}).get(kind) or []:
            target[one["Key"]] = one.get("Value", "")
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


def _connection(request: TaskRequest, arn: str) -> Effects:
    """Read a connection's parameters, and its secret where the description leaves it out."""
    name = arn.split("connection/")[-1].split("/")[0]
    try:
        described = yield Call("events", "describeConnection", {"Name": name}, raw=True)
        connected = dict(described.get("AuthParameters") or {})
        connected["Type"] = described.get("AuthorizationType")
        if not _complete(connected) and described.get("SecretArn"):
            secret = yield Call("secretsmanager", "getSecretValue", {"SecretId": described["SecretArn"]}, raw=True)
            connected["Secret"] = json.loads(secret["SecretString"])
    except ServiceError as error:
        raise sdk_failure(error) from error
    return connected


def _complete(connected: Mapping[str, Any]) -> bool:
    basic = connected.get("BasicAuthParameters") or {}
    key = connected.get("ApiKeyAuthParameters") or {}
    oauth = (connected.get("OAuthParameters") or {}).get("ClientParameters") or {}
    return "Password" in basic or "ApiKeyValue" in key or "ClientSecret" in oauth


def _secret(connected: Any, key: str) -> str:
    """Return a value of a connection's secret, at whatever depth."""
    waiting = [connected]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if key in item:
                return str(item[key])
            waiting += item.values()
    return ""


def _authorization(connected: Mapping[str, Any]) -> Effects:
    """Return the headers that a connection authorizes with."""
    secret = connected.get("Secret") or {}
    basic = connected.get("BasicAuthParameters")
    if basic:
        user, password = basic.get("Username", ""), basic.get("Password", _secret(secret, "password"))
        return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}
    key = connected.get("ApiKeyAuthParameters")
    if key:
        return {key["ApiKeyName"]: key.get("ApiKeyValue", _secret(secret, "api_key_value"))}
    oauth = connected.get("OAuthParameters")
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
    """Return the body as JSON text, or as a form where a transform asks for it."""
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


SERVICE = Service(
    name="http",
    actions={"invoke": Action(_invoke, embedded="servers on this machine, with the connection's authorization")},
    complete=True,
    unsupported=("sync", "waitForTaskToken"),
)
