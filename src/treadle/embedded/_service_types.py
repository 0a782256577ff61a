"""Resources of CloudFormation types that a service's file describes: its calls are made here."""

from __future__ import annotations

from typing import Any

from ..drivers._aws import AwsCaller
from ..services import ServiceError, find_resource_type
from ._resources import AwsEnvironment, CreatedResource, ResourceProvider

__all__ = ["service_maker"]


def service_maker(kind: str) -> ResourceProvider | None:
    """Return what creates resources of a type with its service's calls; None when no service describes it."""
    found = find_resource_type(kind)
    if found is None:
        return None
    create = found.create

    def make(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
        calls = create(name, properties, place.arn)
        try:
            call = next(calls)
            while True:
                try:
                    answer = aws.call(call)
                except ServiceError as error:
                    call = calls.throw(error)
                else:
                    call = calls.send(answer)
        except StopIteration as ended:
            ref, attributes = ended.value
            return CreatedResource(ref, attributes)

    return make
