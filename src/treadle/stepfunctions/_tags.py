"""Tags of machines and activities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ._faults import ApiError, invalid, missing
from ._names import read_arn

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "check_tags"]

Given = dict[str, Any]
_ALLOWED = re.compile(r"[\w\s.:/=+\-@]*")


def check_tags(service: Service, arn: str, tags: list[dict[str, str]]) -> dict[str, str]:
    """Return a resource's tags with further ones added.

    :raises ApiError: ValidationException for tags that may not be, TooManyTags
    """
    made: dict[str, str] = {}
    for one in tags:
        key, value = one.get("key"), one.get("value", "")
        if key is None:
            raise invalid("Tag key must not be null")
        if key.lower().startswith("aws:"):
            raise invalid(f"Tag keys starting with 'aws:' are reserved for system use: '{key}'")
        for text in (key, value):
            if _ALLOWED.fullmatch(text) is None:
                raise invalid(f"Tags may only contain unicode letters, digits, white space, or _.:/=+-@: '{text}'")
        if made.get(key, value) != value:
            raise invalid(f"Duplicate tag keys found: '{key}'")
        made[key] = value
    known = {**service.store.get_tags(arn), **made}
    most = service.quotas.tags
    if len(known) > most:
        raise ApiError("TooManyTags", f"The number of tags exceeds the limit of {most}: '{arn}'", resourceName=arn)
    return known


def _resource(service: Service, arn: str) -> str:
    kind = read_arn(arn, "stateMachine", "activity").kind
    if not (service.known(arn) is not None if kind == "stateMachine" else service.activity(arn) is not None):
        raise missing("resource", arn)
    return arn


def tag(service: Service, given: Given) -> Given:
    """Answer TagResource."""
    arn = _resource(service, given["resourceArn"])
    with service.store.transaction():
        service.store.put_tags(arn, check_tags(service, arn, given["tags"]))
    return {}


def untag(service: Service, given: Given) -> Given:
    """Answer UntagResource; removing a key that the resource doesn't have succeeds."""
    arn = _resource(service, given["resourceArn"])
    with service.store.transaction():
        tags = service.store.get_tags(arn)
        service.store.put_tags(arn, {key: value for key, value in tags.items() if key not in given["tagKeys"]})
    return {}


def list_tags(service: Service, given: Given) -> Given:
    """Answer ListTagsForResource."""
    tags = service.store.get_tags(_resource(service, given["resourceArn"]))
    return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}


ACTIONS = {"TagResource": tag, "UntagResource": untag, "ListTagsForResource": list_tags}
