"""CORS: which pages of other servers may call an API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._core.quantities import Duration
from .._core.structs import Struct
from .._core.tokens import number_text
from ..errors import AuthoringError

__all__ = ["Cors", "CorsOptions"]


class Cors:
    """Default origins, methods and headers."""

    ALL_METHODS = ["OPTIONS", "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"]
    ALL_ORIGINS = ["*"]
    DEFAULT_HEADERS = [
        "Content-Type",
        "X-Amz-Date",
        "Authorization",
        "X-Api-Key",
        "X-Amz-Security-Token",
        "X-Amz-User-Agent",
    ]


class CorsOptions(Struct):
    """The requests from other origins that browsers allow.

    https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS

    :param allow_origins: the origins, or ``*`` alone
    :param allow_credentials: whether cookies and the like may be sent; default no
    :param allow_headers: the request headers that are allowed; default those that AWS's signatures use
    :param allow_methods: the methods that are allowed; default all
    :param disable_cache: whether browsers ask before each request; default no
    :param expose_headers: the response headers that scripts may read; default none
    :param max_age: how long browsers keep the answer, in whole seconds; default not kept
    :param status_code: the status of the answer; default 204
    """

    allow_origins: Sequence[str]
    allow_credentials: bool | None = None
    allow_headers: Sequence[str] | None = None
    allow_methods: Sequence[str] | None = None
    disable_cache: bool | None = None
    expose_headers: Sequence[str] | None = None
    max_age: Duration | None = None
    status_code: float | None = None


def preflight(options: CorsOptions, path: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the response to a preflight request: the integration's and the method's."""

    def refuse(message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=path, kind="CorsOptions")

    origins = list(options.allow_origins)
    if not origins:
        raise refuse("allow_origins is empty", "AllowOriginsContainLeastOne")
    if "*" in origins and len(origins) > 1:
        raise refuse(f"allow_origins mixes '*' with others: {', '.join(origins)}", "InvalidAllowOrigins")
    methods = list(options.allow_methods or Cors.ALL_METHODS)
    if "ANY" in methods:
        if len(methods) > 1:
            raise refuse(f"allow_methods mixes 'ANY' with others: {', '.join(methods)}", "CannotUseAnyWithOthers")
        methods = Cors.ALL_METHODS
    if options.max_age is not None and options.disable_cache:
        raise refuse("max_age and disable_cache are both given", "MaxAgeDisableCache")
    headers = {
        "Access-Control-Allow-Headers": ",".join(options.allow_headers or Cors.DEFAULT_HEADERS),
        "Access-Control-Allow-Origin": origins[0],
        "Vary": "Origin" if origins[0] != "*" else None,
        "Access-Control-Allow-Methods": ",".join(methods),
        "Access-Control-Allow-Credentials": "true" if options.allow_credentials else None,
    }
    age = options.max_age.to_seconds() if options.max_age is not None else -1 if options.disable_cache else 0
    headers["Access-Control-Max-Age"] = number_text(age) if age else None
    headers["Access-Control-Expose-Headers"] = ",".join(options.expose_headers) if options.expose_headers else None
    given = {f"method.response.header.{name}": f"'{value}'" for name, value in headers.items() if value is not None}
    code = number_text(options.status_code if options.status_code is not None else 204)
    answer = {"statusCode": code, "responseParameters": given, "responseTemplates": _template(origins[1:])}
    return answer, {"statusCode": code, "responseParameters": dict.fromkeys(given, True)}


def _template(others: list[str]) -> dict[str, str] | None:
    """Return the template that answers each of several origins with its own name."""
    if not others:
        return None
    condition = " || ".join(f'$origin == "{origin}"' for origin in others)
    lines = [
        '#set($origin = $input.params().header.get("Origin"))',
        '#if($origin == "")',
        '  #set($origin = $input.params().header.get("origin"))',
        "#end",
        f"#if({condition})",
        "  #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)",
        "#end",
    ]
    return {"application/json": "\n".join(lines)}
