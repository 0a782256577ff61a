"""CloudFormation types that one call of their service creates: properties are parameters, but for some names."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any

from ._effects import Call
from ._service import Properties, ResourceType

__all__ = ["from_answer", "from_property", "single_call", "without"]

Read = Callable[[Properties, Any], Any]


def from_property(key: str) -> Read:
    """Return a reader of a property."""
    return lambda properties, answer: properties[key]


def from_answer(path: str) -> Read:
    """Return a reader of a member of the answer, such as ``cluster/arn``."""

    def read(properties: Properties, answer: Any) -> Any:
        for key in path.split("/"):
            answer = answer[key]
        return answer

    return read


def without(*keys: str, **renamed: str) -> Callable[[Properties], Properties]:
    """Return a function that leaves out properties that the operation doesn't have, and renames others."""
    return lambda given: {renamed.get(key, key): value for key, value in given.items() if key not in keys}


def single_call(
    operation: str,
    name: str | None,
    ref: Read,
    attributes: Callable[[Properties, Any], Mapping[str, Any]] = lambda properties, answer: {},
    parameters: Callable[[Properties], Properties] = lambda properties: properties,
) -> ResourceType:
    """Return a type that one call creates.

    :param operation: ``service:operation``
    :param name: the property that names the resource; the physical name is used where it is missing
    :param ref: what `Ref` returns
    :param attributes: what `Fn::GetAtt` returns
    :param parameters: the operation's parameters, of the properties
    """
    service, _, action = operation.partition(":")

    def create(
        physical_name: str, properties: Properties, arn: Callable[[str, str], str]
    ) -> Generator[Call, Any, tuple[Any, Mapping[str, Any]]]:
        if name is not None:
            properties = {name: physical_name[-128:], **properties}
        answer = yield Call(service, action, parameters(properties), raw=True)
        return ref(properties, answer), attributes(properties, answer)

    return ResourceType(create)
