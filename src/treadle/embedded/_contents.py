"""What the embedded tables, queues, topics and buckets hold, read without changing it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..services import Call

if TYPE_CHECKING:
    from ._provision import Deployment
    from ._services import EmbeddedAws

__all__ = ["bucket_objects", "known_names", "queue_messages", "table_items", "topic_messages"]


def queue_messages(aws: EmbeddedAws, url: str) -> list[str]:
    """Return the bodies of a queue's messages, the oldest first.

    :param url: the queue's URL
    """
    with aws._active():
        queues = _backend("sqs", aws).queues
        queue = queues.get(url.rpartition("/")[2])
        return [str(message.body) for message in queue._messages] if queue is not None else []


def topic_messages(aws: EmbeddedAws, arn: str) -> list[str]:
    """Return the messages that were published to a topic, the oldest first."""
    with aws._active():
        topic = _backend("sns", aws).topics.get(arn)
        return [str(sent[1]) for sent in topic.sent_notifications] if topic is not None else []


def _backend(service: str, aws: EmbeddedAws) -> Any:
    from moto.backends import get_backend

    backends: Any = get_backend(service)
    return backends[aws.place.account][aws.place.region]


def table_items(aws: EmbeddedAws, name: str) -> list[dict[str, Any]]:
    """Return a table's items as Python values; numbers as int or float."""
    items: list[Any] = []
    more: dict[str, Any] = {}
    while True:
        answer = aws.call(Call("dynamodb", "scan", {"TableName": name, **more}, raw=True))
        items += answer["Items"]
        if "LastEvaluatedKey" not in answer:
            return [{key: _plain(value) for key, value in item.items()} for item in items]
        more = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}


def bucket_objects(aws: EmbeddedAws, name: str) -> dict[str, bytes]:
    """Return a bucket's objects: key → content."""
    keys: list[str] = []
    more: dict[str, Any] = {}
    while True:
        answer = aws.call(Call("s3", "listObjectsV2", {"Bucket": name, **more}, raw=True))
        keys += [entry["Key"] for entry in answer.get("Contents") or []]
        if not answer.get("IsTruncated"):
            break
        more = {"ContinuationToken": answer["NextContinuationToken"]}
    return {key: aws.call(Call("s3", "getObject", {"Bucket": name, "Key": key}, raw=True))["Body"] for key in keys}


def known_names(deployment: Deployment, templates: Mapping[str, Any], kind: str) -> dict[str, str]:
    """Return the physical names of a type's resources by every name that a user may know: of a queue the URL.

    :param templates: stack name → template, for the constructs' paths
    """
    known: dict[str, str] = {}
    for (stack, logical_id), existing in deployment.existing.items():
        if existing.kind != kind:
            continue
        ref = str(existing.made.ref)
        known |= {logical_id: ref, ref: ref, ref.rpartition("/")[2].rpartition(":")[2]: ref}
        path = _path_of(templates, stack, logical_id)
        if path:
            known |= {path: ref, path.partition("/")[2]: ref, path.rpartition("/")[2]: ref}
    return known


def _path_of(templates: Mapping[str, Any], stack: str, logical_id: str) -> str:
    resource = (templates.get(stack, {}).get("Resources") or {}).get(logical_id) or {}
    return str((resource.get("Metadata") or {}).get("aws:cdk:path", "")).removesuffix("/Resource")


def _plain(value: Any) -> Any:
    """Return a DynamoDB attribute value as a Python value."""
    ((kind, content),) = value.items()
    if kind == "N":
        return _number(content)
    if kind == "NS":
        return {_number(one) for one in content}
    if kind in ("SS", "BS"):
        return set(content)
    if kind == "L":
        return [_plain(one) for one in content]
    if kind == "M":
        return {key: _plain(one) for key, one in content.items()}
    return None if kind == "NULL" else content


def _number(text: str) -> int | float:
    number = float(text)
    return int(text) if text.lstrip("-").isdecimal() else number
