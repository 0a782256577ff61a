"""treadle token: answer a task token of a run in another terminal."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

import click

from ..errors import AppError
from ._refusals import refusing

__all__ = ["command"]

_SCOPE = "AWS4-HMAC-SHA256 Credential=treadle/20240101/us-east-1/states/aws4_request, SignedHeaders=host, Signature=0"


@click.group("token")
def command() -> None:
    """Answer the task token that a run in real time waits for; the run prints its address and the token.

    Exit codes: 0 answered, 2 refused, 70 internal error, 130 interrupted.
    """


def _send(endpoint_url: str, operation: str, body: dict[str, Any]) -> None:
    headers = {
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Target": f"AWSStepFunctions.{operation}",
        "Authorization": _SCOPE,
    }
    try:
        request = urllib.request.Request(endpoint_url, json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request, timeout=10):
            return
    except urllib.error.HTTPError as error:
        try:
            told = json.loads(error.read())
        except ValueError:
            told = {}
        kind = str(told.get("__type", error.code)).rpartition("#")[2]
        raise AppError(f"{kind}: {told.get('message') or error.reason}", code="Token") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise AppError(f"no run listens at {endpoint_url}: {reason}", code="Endpoint") from None


_endpoint = click.option("--endpoint-url", required=True, metavar="URL", help="Where the run listens.")


@command.command("succeed")
@click.argument("token")
@click.argument("output", default="{}")
@_endpoint
@refusing
def succeed(token: str, output: str, endpoint_url: str) -> None:
    """Complete the task with OUTPUT, which is JSON text."""
    _send(endpoint_url, "SendTaskSuccess", {"taskToken": token, "output": output})


@command.command("fail")
@click.argument("token")
@click.option("--error", help="The error's name.")
@click.option("--cause", help="What happened.")
@_endpoint
@refusing
def fail(token: str, error: str | None, cause: str | None, endpoint_url: str) -> None:
    """Fail the task."""
    given = {"taskToken": token, "error": error, "cause": cause}
    _send(endpoint_url, "SendTaskFailure", {name: value for name, value in given.items() if value is not None})


@command.command("heartbeat")
@click.argument("token")
@_endpoint
@refusing
def heartbeat(token: str, endpoint_url: str) -> None:
    """Send a heartbeat for the task."""
    _send(endpoint_url, "SendTaskHeartbeat", {"taskToken": token})
