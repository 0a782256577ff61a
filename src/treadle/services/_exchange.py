"""What the integrations that speak HTTP share: parameters checked, queries written, requests made, bodies read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from ..asl import JsonTextError, loads
from ._effects import Effects, Http, ServiceError, TaskFailure
from ._json_text import json_text

__all__ = ["needed", "optional", "query_text", "read_body", "sent", "texts"]


def texts(value: Any) -> list[str]:
    """Return the values of a header or query parameter, which may be one or several."""
    values = value if isinstance(value, list) else [value]
    return [one if isinstance(one, str) else json_text(one) for one in values]


def query_text(parameters: Mapping[str, Any] | None) -> str:
    """Write query parameters, with their question mark; nothing where there are none."""
    pairs = [(name, text) for name, value in (parameters or {}).items() for text in texts(value)]
    return f"?{urlencode(pairs, quote_via=quote)}" if pairs else ""


def read_body(text: str) -> Any:
    """Read a body as JSON, and as text where it is none."""
    if not text:
        return None
    try:
        return loads(text)
    except JsonTextError:
        return text


def sent(http: Http, unreachable: str) -> Effects:
    """Send a request; the task fails where no server answers."""
    try:
        urlsplit(http.url).port  # noqa: B018 (which reads it)
    except ValueError as error:
        raise TaskFailure("States.Runtime", f"{http.url} is no URL: {error}") from None
    try:
        answer = yield http
    except ServiceError as error:
        raise TaskFailure(unreachable, error.message) from None
    return answer


def needed(given: Mapping[str, Any], service: str, *names: str) -> None:
    """Refuse a task without these parameters."""
    for name in names:
        if not isinstance(given.get(name), str) or not given[name]:
            raise TaskFailure("States.Runtime", f"The {service} integration needs the parameter '{name}' as text")


def optional(given: Mapping[str, Any], service: str, *, texts: tuple[str, ...] = (), objects: tuple[str, ...]) -> None:
    """Refuse parameters that are there, but are no text or no object."""
    for names, kind, what in ((texts, str, "text"), (objects, dict, "an object")):
        for name in names:
            if given.get(name) is not None and not isinstance(given[name], kind):
                shown = json_text(given[name])[:200]
                cause = f"The {service} integration takes the parameter '{name}' as {what}, not {shown}"
                raise TaskFailure("States.Runtime", cause)
