"""The embedded account after a run: what its tables, queues, topics and buckets hold, and keeping it for a look."""

from __future__ import annotations

import base64
import difflib
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from ..errors import AppError
from ._interrupts import stopping_with

if TYPE_CHECKING:
    from ..embedded import Deployment, EmbeddedAws

__all__ = ["KINDS", "contents", "find_resources", "keep"]

KINDS = {
    "table": "AWS::DynamoDB::Table",
    "queue": "AWS::SQS::Queue",
    "topic": "AWS::SNS::Topic",
    "bucket": "AWS::S3::Bucket",
}


def find_resources(
    wanted: tuple[tuple[str, str], ...], deployment: Deployment, templates: Mapping[str, Any]
) -> list[tuple[str, str, str]]:
    """Return kind, given name and physical name of the resources that --get names.

    :raises AppError: when the app has none of that name, with the nearest right one
    """
    from ..embedded import known_names

    found = []
    for kind, name in wanted:
        known = known_names(deployment, templates, KINDS[kind])
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
            hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(sorted(known)[:12]) or 'none'}"
            raise AppError(f"--get {kind} {name}: the app has no {kind} of this name; {hint}", code="Get")
        found.append((kind, name, known[name]))
    return found


def contents(aws: EmbeddedAws, kind: str, name: str) -> Any:
    """Return what a resource holds: a table's items, messages, or objects by key (text, else base64).

    :param name: the physical name; of a topic the ARN, of a queue the URL
    """
    from ..embedded import bucket_objects, queue_messages, table_items, topic_messages

    if kind == "table":
        return table_items(aws, name)
    if kind == "queue":
        return queue_messages(aws, name)
    if kind == "topic":
        return topic_messages(aws, name)
    return {key: _text(content) for key, content in bucket_objects(aws, name).items()}


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return base64.b64encode(content).decode()


def keep(aws: EmbeddedAws) -> None:
    """Answer requests to the embedded services until Ctrl-C."""
    aws.open()
    ended = threading.Event()
    with stopping_with(lambda number: ended.set()):
        click.echo(
            f"treadle: the account is kept at {aws.url} until you end it with Ctrl-C; look at it from another "
            "terminal, for example:\n"
            "  AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any "
            f"aws --endpoint-url {aws.url} --region {aws.place.region} dynamodb list-tables",
            err=True,
        )
        while not ended.wait(0.2):
            pass
    click.echo("treadle: the account is gone", err=True)
