"""An execution read from Step Functions: its description, definition and history."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from ..errors import AppError

__all__ = ["is_execution_arn", "recorded_execution"]

_ARN: Final = re.compile(r"arn:[a-z-]+:states:([a-z0-9-]+):\d{12}:(execution|express):[^:]+(:[^:]+)+")
_EXPRESS: Final = (
    "an Express execution keeps no history; its events are in the machine's CloudWatch log group, when logging is on"
)


def is_execution_arn(text: str) -> bool:
    """Return whether a text names an execution rather than a file."""
    return text.startswith("arn:")


def recorded_execution(arn: str, *, endpoint_url: str | None = None, profile: str | None = None) -> dict[str, Any]:
    """Return an execution as ``treadle pull`` writes it: ``execution``, ``definition`` and ``events``.

    The answers are those of DescribeExecution, DescribeStateMachineForExecution and GetExecutionHistory, with
    timestamps as text.

    :param endpoint_url: where Step Functions answers; AWS, or what the environment's AWS_ENDPOINT_URL says, by default
    :param profile: the profile of the AWS configuration; the environment's by default
    :raises AppError: when it can't be read
    """
    found = _ARN.fullmatch(arn)
    if found is None:
        raise AppError(
            f"{arn!r} is not the ARN of an execution; expected arn:aws:states:REGION:ACCOUNT:execution:MACHINE:NAME",
            code="ExecutionArn",
        )
    if found[2] == "express":
        raise AppError(f"{arn}: {_EXPRESS}", code="ExpressHistory")
    client = _client(found[1], endpoint_url, profile)
    execution = _answer(arn, lambda: client.describe_execution(executionArn=arn))
    machine = _answer(arn, lambda: client.describe_state_machine_for_execution(executionArn=arn))
    events = _answer(arn, lambda: _events(client, arn))
    kept = ("executionArn", "stateMachineArn", "name", "status", "startDate", "stopDate", "input", "output", "error")
    return {
        "execution": {key: _plain(execution[key]) for key in (*kept, "cause", "redriveCount") if key in execution},
        "definition": json.loads(machine["definition"]),
        "events": _plain(events),
    }


def _events(client: Any, arn: str) -> list[Any]:
    pages = client.get_paginator("get_execution_history").paginate(
        executionArn=arn, includeExecutionData=True, PaginationConfig={"PageSize": 1000}
    )
    return [event for page in pages for event in page["events"]]


def _client(region: str, endpoint_url: str | None, profile: str | None) -> Any:
    try:
        import boto3
        from botocore.exceptions import BotoCoreError
    except ImportError:
        raise AppError('reading from AWS needs boto3: pip install "treadle[local]"', code="MissingExtra") from None
    try:
        session = boto3.Session(profile_name=profile, region_name=region)
        return session.client("stepfunctions", endpoint_url=endpoint_url)
    except (BotoCoreError, ValueError) as error:
        raise AppError(str(error), code="AwsConfiguration") from None


def _answer(arn: str, ask: Callable[[], Any]) -> Any:
    from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError

    try:
        return ask()
    except NoCredentialsError:
        raise AppError(
            "no AWS credentials; configure them, name a --profile, or give the --endpoint-url of `treadle serve` and "
            "any key pair (AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test)",
            code="AwsCredentials",
        ) from None
    except ClientError as error:
        told = error.response.get("Error", {})
        raise AppError(
            f"{arn}: {told.get('Code', 'Error')}: {told.get('Message', error)}", code="RecordedExecution"
        ) from None
    except BotoCoreError as error:
        raise AppError(f"{arn}: {error}", code="RecordedExecution") from None


def _plain(value: Any) -> Any:
    """Return an answer as JSON holds it: instants are text with milliseconds."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
