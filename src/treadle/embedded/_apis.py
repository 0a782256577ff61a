"""APIs behind the embedded API Gateway: a request finds its route, and what stands behind it answers.

https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from ..errors import UnsupportedError
from ..services import Call, Http, HttpAnswer, ServiceError
from ._resources import AwsEnvironment

__all__ = ["Apis", "is_api"]

_HOST: Final = re.compile(r"^([a-z0-9]+)\.execute-api\.", re.IGNORECASE)
_FUNCTION: Final = re.compile(r"functions/(arn:[^/]+:function:[^/]+)/invocations|^(arn:[^/]+:function:[^/]+)$")
_PARAMETER: Final = re.compile(r"\{([^}+]+)(\+?)\}")


def is_api(url: str) -> bool:
    """Return whether a URL is that of an API behind API Gateway."""
    return _HOST.match(urlsplit(url).hostname or "") is not None


class Apis:
    """Answers requests to the APIs that were created here.

    :param call: makes a call of the embedded services
    """

    def __init__(self, call: Callable[[Call], Any], place: AwsEnvironment) -> None:
        self._call = call
        self._place = place

    def answer(self, http: Http) -> HttpAnswer:
        """Answer one request."""
        parts = urlsplit(http.url)
        found = _HOST.match(parts.hostname or "")
        assert found is not None
        api = found[1]
        try:
            return self._rest(api, http, parts.path, parts.query)
        except ServiceError as error:
            if error.code != "NotFoundException":
                raise
        try:
            return self._http_api(api, http, parts.path, parts.query)
        except ServiceError as error:
            if error.code != "NotFoundException":
                raise
        return _message(403, "Forbidden")

    # ------------------------------------------------------------ REST APIs

    def _rest(self, api: str, http: Http, path: str, query: str) -> HttpAnswer:
        parameters = {"RestApiId": api}
        stages = self._ask("apigateway", "getStages", parameters).get("item") or []
        resources = self._ask("apigateway", "getResources", {**parameters, "Embed": ["methods"], "Limit": 500})["items"]
        stage, _, rest = path.lstrip("/").partition("/")
        if stage not in [one["stageName"] for one in stages]:
            return _message(403, "Forbidden")
        wanted = f"/{rest}"
        routes = {one["path"]: one for one in resources if one.get("resourceMethods")}
        match = _match(routes, wanted)
        methods = match[0].get("resourceMethods", {}) if match else {}
        method = methods.get(http.method) or methods.get("ANY")
        if match is None or method is None:
            return _message(403, "Missing Authentication Token")
        integration = method.get("methodIntegration") or {}
        kind = integration.get("type")
        if kind == "AWS_PROXY":
            event = self._rest_event(api, stage, http, wanted, query, match)
            return _proxied(self._invoke(integration.get("uri", ""), event))
        if kind == "MOCK":
            return _mocked(integration)
        raise _unsupported(http, f"its integration is of the type {kind}")

    def _rest_event(
        self, api: str, stage: str, http: Http, path: str, query: str, match: tuple[Any, dict[str, str]]
    ) -> dict[str, Any]:
        pairs = parse_qsl(query, keep_blank_values=True)
        several: dict[str, list[str]] = {}
        for name, value in pairs:
            several.setdefault(name, []).append(value)
        return {
            "resource": match[0]["path"],
            "path": path,
            "httpMethod": http.method,
            "headers": dict(http.headers) or None,
            "multiValueHeaders": {name: [value] for name, value in http.headers.items()} or None,
            "queryStringParameters": dict(pairs) or None,
            "multiValueQueryStringParameters": several or None,
            "pathParameters": match[1] or None,
            "stageVariables": None,
            "requestContext": {
                "accountId": self._place.account,
                "apiId": api,
                "httpMethod": http.method,
                "path": f"/{stage}{path}",
                "resourcePath": match[0]["path"],
                "stage": stage,
                "identity": {"sourceIp": "127.0.0.1"},
            },
            "body": http.body,
            "isBase64Encoded": False,
        }

    # ------------------------------------------------------------ HTTP APIs

    def _http_api(self, api: str, http: Http, path: str, query: str) -> HttpAnswer:
        parameters = {"ApiId": api}
        routes = self._ask("apigatewayv2", "getRoutes", parameters).get("Items") or []
        stages = [one["StageName"] for one in self._ask("apigatewayv2", "getStages", parameters).get("Items") or []]
        first = path.lstrip("/").partition("/")
        stage, wanted = (first[0], f"/{first[2]}") if first[0] in stages else ("$default", path or "/")
        if stage not in stages:
            return _message(404, "Not Found")
        by_path: dict[str, Any] = {}
        fallback = None
        for route in routes:
            method, _, place = route["RouteKey"].partition(" ")
            if method == "$default":
                fallback = route
            elif method in (http.method, "ANY") and (place not in by_path or method != "ANY"):
                by_path[place] = route
        match = _match(by_path, wanted) or ((fallback, {}) if fallback is not None else None)
        if match is None:
            return _message(404, "Not Found")
        target = str(match[0].get("Target", "")).rpartition("/")[2]
        integration = self._ask("apigatewayv2", "getIntegration", {**parameters, "IntegrationId": target})
        if integration.get("IntegrationType") != "AWS_PROXY":
            raise _unsupported(http, f"its integration is of the type {integration.get('IntegrationType')}")
        event = {
            "version": "2.0",
            "routeKey": match[0]["RouteKey"],
            "rawPath": path,
            "rawQueryString": query,
            "headers": {name.lower(): value for name, value in http.headers.items()},
            "queryStringParameters": dict(parse_qsl(query, keep_blank_values=True)) or None,
            "pathParameters": match[1] or None,
            "requestContext": {
                "accountId": self._place.account,
                "apiId": api,
                "http": {"method": http.method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1"},
                "routeKey": match[0]["RouteKey"],
                "stage": stage,
            },
            "body": http.body,
            "isBase64Encoded": False,
        }
        event = {name: value for name, value in event.items() if value is not None}
        return _proxied(self._invoke(integration.get("IntegrationUri", ""), event), plain=True)

    # ------------------------------------------------------------ what both need

    def _ask(self, service: str, operation: str, parameters: dict[str, Any]) -> Any:
        return self._call(Call(service, operation, parameters, raw=True))

    def _invoke(self, uri: str, event: dict[str, Any]) -> Any:
        found = _FUNCTION.search(uri)
        if found is None:
            raise UnsupportedError(f"the integration's URI {uri} names no Lambda function", code="EmbeddedService")
        name = found[1] or found[2]
        answer = self._call(Call("lambda", "invoke", {"FunctionName": name, "Payload": json.dumps(event)}))
        if answer.get("FunctionError"):
            return None
        return json.loads(answer.get("Payload") or "null")


def _match(routes: Mapping[str, Any], path: str) -> tuple[Any, dict[str, str]] | None:
    """Find the route of a path: the one with the fewest parameters, greedy ones last."""
    found: list[tuple[tuple[int, int], Any, dict[str, str]]] = []
    for pattern, route in routes.items():
        expression, names = "", []
        at = 0
        for part in _PARAMETER.finditer(pattern):
            expression += re.escape(pattern[at : part.start()]) + ("(.+)" if part[2] else "([^/]+)")
            names.append(part[1])
            at = part.end()
        matched = re.fullmatch(expression + re.escape(pattern[at:]), path.rstrip("/") or "/")
        if matched is not None:
            values = {name: unquote(value) for name, value in zip(names, matched.groups(), strict=True)}
            found.append(((pattern.count("+}"), len(names)), route, values))
    if not found:
        return None
    _, route, values = min(found, key=lambda one: one[0])
    return route, values


def _message(status: int, text: str) -> HttpAnswer:
    reasons = {403: "Forbidden", 404: "Not Found", 502: "Bad Gateway"}
    return HttpAnswer(
        status, reasons.get(status, ""), {"Content-Type": ["application/json"]}, json.dumps({"message": text})
    )


def _proxied(value: Any, *, plain: bool = False) -> HttpAnswer:
    """Make the answer of what a function returned; `plain` takes any value as the body, as HTTP APIs do."""
    if plain and (not isinstance(value, dict) or "statusCode" not in value):
        if value is None:
            return _message(500, "Internal Server Error")
        return HttpAnswer(200, "OK", {"Content-Type": ["application/json"]}, json.dumps(value))
    if not isinstance(value, dict) or "statusCode" not in value:
        return _message(502, "Internal server error")
    headers = {str(name): [str(text)] for name, text in (value.get("headers") or {}).items()}
    headers |= {
        str(name): [str(one) for one in texts] for name, texts in (value.get("multiValueHeaders") or {}).items()
    }
    body = value.get("body") or ""
    if value.get("isBase64Encoded"):
        body = base64.b64decode(body).decode("utf-8", "replace")
    return HttpAnswer(int(value["statusCode"]), "OK" if int(value["statusCode"]) == 200 else "", headers, str(body))


def _mocked(integration: Mapping[str, Any]) -> HttpAnswer:
    responses = integration.get("integrationResponses") or {}
    chosen = responses.get("200") or next(iter(responses.values()), None)
    if chosen is None:
        return HttpAnswer(200, "OK", {}, "")
    templates = chosen.get("responseTemplates") or {}
    return HttpAnswer(int(chosen.get("statusCode", 200)), "OK", {}, templates.get("application/json") or "")


def _unsupported(http: Http, why: str) -> UnsupportedError:
    return UnsupportedError(
        f"{http.method} {http.url} can't be answered here: {why}; Lambda proxies and mocks can",
        code="EmbeddedService",
    )
