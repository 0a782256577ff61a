"""Requests that handlers make of Lambda and EventBridge: AWS's wire formats to calls and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

from ..errors import TreadleError
from ..services import Call, CallRefused, ServiceError, json_text

__all__ = ["Answer", "call_function", "call_json", "is_invocation", "refused_request"]

Answer = tuple[int, dict[str, str], bytes]
_JSON = {"Content-Type": "application/x-amz-json-1.0"}


def _error(status: int, code: str, message: str) -> Answer:
    headers = {**_JSON, "x-amzn-ErrorType": code}
    return status, headers, json.dumps({"__type": code, "message": message, "Message": message}).encode()


def refused_request(service: str, headers: dict[str, str], error: ServiceError) -> Answer:
    """Return a service's error in the format of its protocol.

    :param service: the name that the request is signed for
    :param headers: of the request
    """
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if service != "s3" and "x-www-form-urlencoded" not in kind:
        return _error(error.status, error.code, error.message)
    inner = f"<Code>{error.code}</Code><Message>{escape(error.message)}</Message>"
    text = f"<Error>{inner}<RequestId>treadle</RequestId></Error>"
    if service != "s3":
        text = f"<ErrorResponse><Error><Type>Sender</Type>{inner}</Error><RequestId>treadle</RequestId></ErrorResponse>"
    return error.status, {"Content-Type": "text/xml"}, text.encode()


def _guarded(answer: Callable[[], Answer]) -> Answer:
    try:
        return answer()
    except ServiceError as error:
        return _error(error.status, error.code, error.message)
    except CallRefused as error:
        return _error(400, "ValidationException", str(error))
    except TreadleError as error:
        return _error(501, "TreadleUnsupported", error.message)


def call_json(service: str, headers: dict[str, str], body: bytes, carry_out: Callable[[Call], Any]) -> Answer:
    """Answer a request of AWS's JSON protocol (the operation is in X-Amz-Target)."""
    named = {name.casefold(): value for name, value in headers.items()}
    operation = named.get("x-amz-target", "").rpartition(".")[2]

    def answer() -> Answer:
        try:
            parameters = json.loads(body or b"{}")
        except ValueError:
            return _error(400, "SerializationException", "the request isn't JSON")
        given = carry_out(Call(service, operation, parameters))
        return (
            200,
            _JSON,
            json_text({name: value for name, value in given.items() if not name.startswith("Sdk")}).encode(),
        )

    return _guarded(answer)


def _pieces(path: str) -> list[str]:
    return urlsplit(path).path.strip("/").split("/")


def is_invocation(method: str, path: str) -> bool:
    """Return whether a request of Lambda's REST protocol invokes a function."""
    pieces = _pieces(path)
    return method == "POST" and len(pieces) == 4 and pieces[1] == "functions" and pieces[3] == "invocations"


def call_function(path: str, headers: dict[str, str], body: bytes, carry_out: Callable[[Call], Any]) -> Answer:
    """Answer a request of Lambda's REST protocol: Invoke."""
    parts = urlsplit(path)
    pieces = _pieces(path)
    named = {name.casefold(): value for name, value in headers.items()}
    parameters = {
        "FunctionName": unquote(pieces[2]),
        "Payload": body.decode(errors="replace"),
        "InvocationType": named.get("x-amz-invocation-type"),
        "LogType": named.get("x-amz-log-type"),
        "Qualifier": parse_qs(parts.query).get("Qualifier", [None])[0],
    }

    def answer() -> Answer:
        given = carry_out(
            Call("lambda", "invoke", {name: value for name, value in parameters.items() if value is not None})
        )
        replied = {"Content-Type": "application/json", "X-Amz-Executed-Version": "$LATEST"}
        if "FunctionError" in given:
            replied["X-Amz-Function-Error"] = given["FunctionError"]
        if "LogResult" in given:
            replied["X-Amz-Log-Result"] = given["LogResult"]
        return given["StatusCode"], replied, given.get("Payload", "").encode()

    return _guarded(answer)
