"""Between Step Functions' spelling of requests and answers and the service models'.

A request's members are found whatever their case (``TableName`` for ``tableName``, ``DbInstanceIdentifier`` for
``DBInstanceIdentifier``, ``Nul`` for ``NULL``). An answer is spelled as AWS does: SDK integrations follow the second
SDK for Java, optimized ones only raise the first letter. Only structures' members are touched: the keys of maps,
such as a DynamoDB item's, are the user's own.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from ._effects import CallRefused
from ._json_text import json_text

__all__ = ["answer_member", "spell_answer", "spell_request"]

_LEADING_CAPITALS = re.compile(r"^[A-Z]{2,}")
_members: dict[Any, dict[str, str]] = {}


def spell_request(
    shape: Any, value: Any, *, field: str = "", base64_blobs: bool = False, plain_attributes: bool = False
) -> Any:
    """Return a request in the service model's spelling.

    :param shape: the botocore shape
    :param base64_blobs: whether binary members come as base64 text (DynamoDB), else as text
    :param plain_attributes: whether text is a DynamoDB attribute of type S
    :raises CallRefused: when a member doesn't exist or has the wrong type
    """
    spell = partial(spell_request, base64_blobs=base64_blobs, plain_attributes=plain_attributes)
    kind = shape.type_name
    if kind == "structure":
        if plain_attributes and shape.name == "AttributeValue" and isinstance(value, str):
            return {"S": value}
        return _structure(shape, value, field, spell)
    if kind == "list":
        if not isinstance(value, list):
            raise _wrong(field, "an array", value)
        return [spell(shape.member, item, field=field) for item in value]
    if kind == "map":
        if not isinstance(value, Mapping):
            raise _wrong(field, "an object", value)
        return {key: spell(shape.value, item, field=key) for key, item in value.items() if item is not None}
    if kind == "blob":
        return _blob(value, base64_blobs)
    return _scalar(kind, value, field)


def _structure(shape: Any, value: Any, field: str, spell: Callable[..., Any]) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong(field, "an object", value)
    index = _index(shape)
    spelled = {}
    for key, item in value.items():
        name = index.get(key.casefold())
        if name is None:
            allowed = ", ".join(sorted(shape.members))
            raise CallRefused(f"The field '{key}' is not supported by Step Functions; allowed are {allowed}")
        if item is not None:
            spelled[name] = spell(shape.members[name], item, field=key)
    return spelled


def _scalar(kind: str, value: Any, field: str) -> Any:
    if kind == "string":
        if isinstance(value, (dict, list)):
            return json_text(value)
        if not isinstance(value, str):
            raise _wrong(field, "a STRING", value)
        return value
    if kind in ("integer", "long"):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value % 1 != 0:
            raise _wrong(field, "an INTEGER", value)
        return int(value)
    if kind in ("float", "double"):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _wrong(field, "a NUMBER", value)
        return value
    if kind == "boolean" and not isinstance(value, bool):
        raise _wrong(field, "a BOOLEAN", value)
    return value


def _wrong(field: str, wanted: str, value: Any) -> CallRefused:
    shown = json_text(value)
    return CallRefused(f"The value for the field '{field}' must be {wanted}, not {shown[:200]}")


def _blob(value: Any, base64_blobs: bool) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        if base64_blobs:
            try:
                return base64.b64decode(value, validate=True)
            except ValueError:
                raise CallRefused("a binary value must be base64 text") from None
        return value.encode()
    return json_text(value).encode()


def _index(shape: Any) -> dict[str, str]:
    key = (shape.name, tuple(shape.members))
    index = _members.get(key)
    if index is None:
        index = {name.casefold(): name for name in shape.members}
        if "null" in index:
            index["nul"] = index["null"]
        _members[key] = index
    return index


def spell_answer(shape: Any, value: Any, *, sdk: bool, base64_blobs: bool = False) -> Any:
    """Return an answer in Step Functions' spelling."""
    if shape is None or value is None:
        return {} if shape is None else value
    kind = shape.type_name
    if kind == "structure":
        return {
            answer_member(name, sdk=sdk): spell_answer(shape.members[name], item, sdk=sdk, base64_blobs=base64_blobs)
            for name, item in value.items()
            if name in shape.members
        }
    if kind == "list":
        return [spell_answer(shape.member, item, sdk=sdk, base64_blobs=base64_blobs) for item in value]
    if kind == "map":
        return {key: spell_answer(shape.value, item, sdk=sdk, base64_blobs=base64_blobs) for key, item in value.items()}
    if kind == "blob":
        return _text(value, base64_blobs)
    if kind == "timestamp" and isinstance(value, datetime):
        moment = value.astimezone(UTC)
        if not sdk:
            return int(moment.timestamp() * 1000)
        text = moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
        return text.replace("+00:00", "Z")
    return value


def answer_member(name: str, *, sdk: bool) -> str:
    """Return the name of an answer's member in Step Functions' spelling."""
    return _sdk_name(name) if sdk else _capitalized(name)


def _text(value: Any, as_base64: bool) -> str:
    data = value.read() if hasattr(value, "read") else value
    if isinstance(data, str):
        return data
    if not as_base64:
        try:
            return bytes(data).decode()
        except UnicodeDecodeError:
            pass
    return base64.b64encode(data).decode()


def _capitalized(name: str) -> str:
    return name[:1].upper() + name[1:]


def _sdk_name(name: str) -> str:
    """``DBInstanceIdentifier`` is ``DbInstanceIdentifier``, ``ACL`` is ``Acl``, ``ETag`` and ``MultiAZ`` stay."""
    if name == "NULL":
        return "Nul"  # null is a word of Java
    run = _LEADING_CAPITALS.match(name)
    if run:
        capitals = run[0]
        if len(capitals) == len(name):
            return name.capitalize()
        if name[len(capitals)].islower():
            capitals = capitals[:-1]  # the last one begins the next word
        return capitals.capitalize() + name[len(capitals) :]
    return _capitalized(name)
