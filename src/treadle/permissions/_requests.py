"""What a handler's own AWS request needs: its IAM action and its resource, read from the request itself.

A request that isn't understood needs nothing: no permission may be reported as missing that AWS doesn't ask for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from .._iam import iam_actions
from .._iam._prefixes import IAM_PREFIXES
from ._evaluation import ANY_RESOURCE

__all__ = ["function_of", "request_needs", "session_token_of"]

_TOKEN: Final = "treadle-function/"
_HEADER: Final = "x-amz-security-token"
_SERVICES: Final = {"states": "sfn", "logs": "cloudwatchlogs", "monitoring": "cloudwatch", "email": "ses"}
"""The services of signing names, where Step Functions names them otherwise."""
_TRANSACTIONS: Final = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
    "Get": "GetItem",
}
_UNSCOPED: Final = ("sts:GetCallerIdentity", "sts:GetSessionToken", "sts:GetAccessKeyInfo")
"""Actions that need no permission."""


def session_token_of(function: str) -> str:
    """Return the session token that tells a function's own requests from those of others."""
    return f"{_TOKEN}{function}"


def function_of(headers: Mapping[str, str], path: str) -> str | None:
    """Return the name of the function that makes a request; None for requests of others."""
    token = next((value for name, value in headers.items() if name.lower() == _HEADER), "")
    if not token and "security-token=" in path.lower():
        query = {name.lower(): value for name, value in parse_qsl(urlsplit(path).query)}
        token = query.get(_HEADER, "")
    return token.removeprefix(_TOKEN) if token.startswith(_TOKEN) else None


def request_needs(
    service: str, method: str, path: str, headers: Mapping[str, str], body: bytes, here: tuple[str, str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the IAM actions of a request, each with its resource.

    :param service: the name that it is signed for
    :param path: with its query
    :param here: partition, region and account
    """
    if service == "s3":
        yield from _s3(method, path, headers, here[0])
        return
    if service == "lambda":
        pieces = [unquote(piece) for piece in urlsplit(path).path.split("/")]
        if method == "POST" and pieces[-1] == "invocations" and "functions" in pieces:
            qualifier = dict(parse_qsl(urlsplit(path).query)).get("Qualifier")
            yield "lambda:InvokeFunction", _function(pieces[pieces.index("functions") + 1], qualifier, here)
        return
    operation, members = _operation(headers, body)
    if not operation:
        return
    if service == "dynamodb":
        yield from _dynamodb(operation, members, here)
        return
    resource = _resource(service, operation, members, here)
    for action in _actions(service, operation):
        if action not in _UNSCOPED:
            yield action, resource


def _actions(service: str, operation: str) -> list[str]:
    name = _SERVICES.get(service, service)
    if name not in IAM_PREFIXES and service not in _SERVICES:
        return [action.replace(f"{name}:", f"{service}:", 1) for action in iam_actions(name, operation)]
    return iam_actions(name, operation)


def _operation(headers: Mapping[str, str], body: bytes) -> tuple[str, dict[str, Any]]:
    """Return the operation and members of a request in a JSON or query protocol; an empty name for others."""
    target = next((value for name, value in headers.items() if name.lower() == "x-amz-target"), "")
    try:
        if target:
            members = json.loads(body or b"{}")
            return target.rpartition(".")[2], members if isinstance(members, dict) else {}
        form = dict(parse_qsl(body.decode("utf-8"))) if b"Action=" in body else {}
    except (ValueError, RecursionError):
        return "", {}
    return str(form.get("Action", "")), dict(form)


def _arn(service: str, resource: str, here: tuple[str, str, str]) -> str:
    partition, region, account = here
    return f"arn:{partition}:{service}:{region}:{account}:{resource}"


def _function(name: str, qualifier: str | None, here: tuple[str, str, str]) -> str:
    arn = name if name.startswith("arn:") else _arn("lambda", f"function:{name.rpartition('function:')[2]}", here)
    return f"{arn}:{qualifier}" if qualifier and arn.count(":") == 6 else arn


def _resource(service: str, operation: str, members: Mapping[str, Any], here: tuple[str, str, str]) -> str:
    """Return the resource of a request; ``*`` where it isn't known."""

    def given(*names: str) -> str:
        return next((str(members[name]) for name in names if isinstance(members.get(name), str)), "")

    found = ANY_RESOURCE
    if service == "sqs" and (url := given("QueueUrl")):
        account, _, name = url.rpartition("/")[0].rpartition("/")[2], "", url.rpartition("/")[2]
        found = f"arn:{here[0]}:sqs:{here[1]}:{account if account.isdigit() else here[2]}:{name}"
    elif service == "sns" and operation in ("Publish", "PublishBatch"):
        found = given("TopicArn", "TargetArn")
    elif service == "states" and operation in ("StartExecution", "StartSyncExecution"):
        machine = given("stateMachineArn")
        found = machine if machine.count(":") == 6 else ANY_RESOURCE
    elif service == "states" and operation in ("DescribeExecution", "StopExecution", "GetExecutionHistory"):
        found = given("executionArn")
    elif service == "secretsmanager" and given("SecretId").startswith("arn:"):
        found = given("SecretId")
    elif service == "ssm" and operation in ("GetParameter", "PutParameter", "DeleteParameter"):
        name = given("Name")
        found = name if name.startswith("arn:") else _arn("ssm", f"parameter/{name.lstrip('/')}", here) if name else ""
    return found or ANY_RESOURCE


# ---------------------------------------------------------------- services whose requests name several resources


def _dynamodb(operation: str, members: Mapping[str, Any], here: tuple[str, str, str]) -> Iterator[tuple[str, str]]:
    def table(name: Any) -> str:
        if not isinstance(name, str):
            return ANY_RESOURCE
        return name if name.startswith("arn:") else _arn("dynamodb", f"table/{name}", here)

    if operation in ("TransactWriteItems", "TransactGetItems"):
        for item in members.get("TransactItems") or ():
            for kind, request in item.items() if isinstance(item, Mapping) else ():
                if kind in _TRANSACTIONS and isinstance(request, Mapping):
                    yield f"dynamodb:{_TRANSACTIONS[kind]}", table(request.get("TableName"))
    elif operation in ("BatchGetItem", "BatchWriteItem"):
        for name in members.get("RequestItems") or ():
            yield f"dynamodb:{operation}", table(name)
    elif operation not in ("ExecuteStatement", "BatchExecuteStatement", "ExecuteTransaction"):
        index = members.get("IndexName")
        on = table(members.get("TableName"))
        yield f"dynamodb:{operation}", f"{on}/index/{index}" if index and on != ANY_RESOURCE else on


_OBJECT: Final = {"GET": "s3:GetObject", "HEAD": "s3:GetObject", "PUT": "s3:PutObject", "DELETE": "s3:DeleteObject"}


def _s3(method: str, path: str, headers: Mapping[str, str], partition: str) -> Iterator[tuple[str, str]]:
    """Yield what a request to S3 needs: reading, writing, listing and deleting objects."""
    parts = urlsplit(path)
    query = {name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    plain = not query & {"acl", "tagging", "retention", "legal-hold", "torrent", "attributes", "select", "restore"}
    host = next((value for name, value in headers.items() if name.lower() == "host"), "").partition(":")[0]
    bucket = host.removesuffix(".localhost").removesuffix(".s3") if host.endswith(".localhost") else ""
    key = unquote(parts.path.lstrip("/"))
    if not bucket or bucket == "s3":
        bucket, _, key = key.partition("/")
    if not bucket:
        return
    on = f"arn:{partition}:s3:::{bucket}"
    if key and plain and "versionid" not in query:
        if "uploads" in query or "uploadid" in query:
            if method in ("POST", "PUT"):
                yield "s3:PutObject", f"{on}/{key}"
        elif method in _OBJECT:
            yield _OBJECT[method], f"{on}/{key}"
        source = next((value for name, value in headers.items() if name.lower() == "x-amz-copy-source"), "")
        if source and method == "PUT":
            yield "s3:GetObject", f"arn:{partition}:s3:::{unquote(source).lstrip('/').partition('?')[0]}"
    elif not key and method == "POST" and "delete" in query:
        yield "s3:DeleteObject", f"{on}/*"
    elif not key and method in ("GET", "HEAD") and not query - {
        "list-type", "prefix", "delimiter", "max-keys", "continuation-token", "start-after", "marker", "encoding-type",
        "fetch-owner", "x-id",
    }:  # fmt: skip
        yield "s3:ListBucket", on
