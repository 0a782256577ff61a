"""What an HTTP Task under test sent and got, with or without the secrets of its connection.

https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html#test-state-trace-level
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from ..drivers import Caller
from ..errors import UnsupportedError
from ..services import Call, Http, HttpAnswer

__all__ = ["TracedHttp"]

_ADDED = frozenset({"content-type", "user-agent", "range", "host", "transfer-encoding"})
"""Headers that Step Functions adds itself."""


class TracedHttp:
    """Make calls as another caller does, and record the HTTP requests."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._sent: list[tuple[Http, HttpAnswer | None]] = []

    def call(self, call: Call, /) -> Any:
        """Make one call."""
        return self._caller.call(call)

    def request(self, http: Http, /) -> HttpAnswer:
        """Make an HTTP request."""
        request = getattr(self._caller, "request", None)
        if request is None:
            raise UnsupportedError(f"nothing here can call {http.method} {http.url}", code="NoCaller")
        self._sent.append((http, None))
        answer: HttpAnswer = request(http)
        self._sent[-1] = (http, answer)
        return answer

    def shown(self, arguments: Any, *, reveal: bool) -> dict[str, Any]:
        """Return the members `request` and `response` of `inspectionData`.

        :param arguments: what the state asked for
        :param reveal: whether to show what the connection added
        """
        endpoint = arguments.get("ApiEndpoint") if isinstance(arguments, Mapping) else None
        if not isinstance(endpoint, str):
            return {}
        # a connection may have asked for a token before
        found = [(http, answer) for http, answer in self._sent if http.url.startswith(endpoint)]
        if not found:
            return {}
        http, answer = found[-1]
        request: dict[str, Any] = {
            "protocol": urlsplit(http.url).scheme,
            "method": http.method,
            "url": http.url if reveal else _own_url(http.url, endpoint, arguments),
            "headers": _listed(http.headers if reveal else _own_headers(http.headers, arguments)),
        }
        if http.body is not None:
            request["body"] = http.body
        if answer is None:
            return {"request": request}
        response = {
            "protocol": request["protocol"],
            "statusCode": str(answer.status),
            "statusMessage": answer.reason,
            "headers": _listed({name: ",".join(values) for name, values in answer.headers.items()}),
            "body": answer.body,
        }
        return {"request": request, "response": response}


def _listed(headers: Mapping[str, str]) -> str:
    return f"[{', '.join(f'{name}: {value}' for name, value in headers.items())}]"


def _own_headers(sent: Mapping[str, str], arguments: Mapping[str, Any]) -> dict[str, str]:
    """Leave out the headers that the state's definition didn't ask for as they are."""
    given = arguments.get("Headers")
    asked = {name: _texts(value) for name, value in given.items()} if isinstance(given, Mapping) else {}
    return {
        name: value
        for name, value in sent.items()
        if ",".join(asked.get(name, ())) == value or (name not in asked and name.lower() in _ADDED)
    }


def _own_url(url: str, endpoint: str, arguments: Mapping[str, Any]) -> str:
    """Leave out the query parameters that the state's definition didn't ask for."""
    given = arguments.get("QueryParameters")
    asked = {name: _texts(value) for name, value in given.items()} if isinstance(given, Mapping) else {}
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    own = parse_qsl(urlsplit(endpoint).query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if (name, value) in own or value in asked.get(name, ())]
    bare = url.partition("?")[0]
    return f"{bare}?{urlencode(kept, quote_via=quote)}" if kept else bare


def _texts(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
