"""The ``Policies`` of SAM's functions and state machines, as policy documents and managed policies.

https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["SamDocument", "SamPolicies", "sam_policies"]


class SamDocument(NamedTuple):
    """A policy document of a ``Policies`` property.

    :ivar key: where it is in the property; empty when the property is the document
    :ivar template: the policy template that it comes from; None for a document of the user's own
    """

    key: tuple[str | int, ...]
    document: dict[str, Any]
    template: str | None = None


class SamPolicies:
    """What a ``Policies`` property means.

    :ivar documents: policy documents, of the property itself and of policy templates
    :ivar managed: names and ARNs of managed policies
    :ivar unknown: entries that are none of these, such as a policy template that SAM doesn't have
    """

    def __init__(self) -> None:
        self.documents: list[SamDocument] = []
        self.managed: list[Any] = []
        self.unknown: list[Any] = []

    def _add(self, entry: Any, key: tuple[str | int, ...]) -> None:
        if isinstance(entry, str):
            self.managed.append(entry)
        elif not isinstance(entry, Mapping):
            self.unknown.append(entry)
        elif "Statement" in entry:
            self.documents.append(SamDocument(key, dict(entry)))
        elif len(entry) == 1 and next(iter(entry)) in _templates():
            ((name, given),) = entry.items()
            parameters, statements = _templates()[name]
            values = given if isinstance(given, Mapping) else {}
            if set(parameters) <= set(values):
                document = {"Statement": [_filled(each, values) for each in statements]}
                self.documents.append(SamDocument(key, document, name))
            else:
                self.unknown.append(entry)
        elif set(entry) <= {"Ref", "Fn::Sub", "Fn::Join", "Fn::GetAtt", "Fn::ImportValue"}:
            self.managed.append(entry)
        else:
            self.unknown.append(entry)


def sam_policies(given: Any) -> SamPolicies:
    """Return what a ``Policies`` property means: a managed policy, a document, a policy template, or a list of them."""
    found = SamPolicies()
    if isinstance(given, list):
        for index, entry in enumerate(given):
            found._add(entry, (index,))
    elif given is not None:
        found._add(given, ())
    return found


@cache
def _templates() -> dict[str, Any]:
    packed = Path(__file__).with_name("sam_policies.json.z").read_bytes()
    read: dict[str, Any] = json.loads(zlib.decompress(packed))
    return read


def _filled(value: Any, parameters: Mapping[str, Any]) -> Any:
    """Return a statement with the parameters' values in place of their references."""
    if isinstance(value, dict):
        if len(value) == 1 and value.get("Ref") in parameters:
            return parameters[value["Ref"]]
        return {key: _filled(item, parameters) for key, item in value.items()}
    return [_filled(item, parameters) for item in value] if isinstance(value, list) else value
