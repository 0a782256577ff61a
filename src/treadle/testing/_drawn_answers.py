"""Answers that a service could give, drawn from its model: its transient errors, and results of the right shape."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from ..asl import Resource
from ..drivers import answer_shape, operation_errors, service_id
from ..services import ServiceError, TaskFailure, answering_call, optimized_failure, sdk_failure
from ..services._spelling import answer_member

__all__ = ["drawn_result", "transient_failures"]

Draw = Callable[[Any], Any]

_TRANSIENT: Final = re.compile(
    r"Throttl|TooManyRequests|ServiceUnavailable|Internal(Server|Service|Failure|Error)|ThroughputExceeded|RateExceeded"
    r"|RequestLimit|SlowDown|^ServiceException$|DependencyTimeout"
)
_LAMBDA: Final = ("Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException")
"""What a Task of Lambda should retry: https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"""
_DEEPEST: Final = 4


def transient_failures(resource: Resource) -> list[TaskFailure]:
    """Return errors that a task may get at any time and that pass: throttling, an unavailable service."""
    if resource.kind == "lambda" or resource.service == "lambda":
        return [TaskFailure(name, "the service did not answer") for name in _LAMBDA]
    if resource.kind != "integration":
        return []
    sdk = resource.service.startswith("aws-sdk:")
    service = resource.service.removeprefix("aws-sdk:")
    call = answering_call(resource) or (service, resource.action)
    about = service_id(call[0])
    if about is None:
        return []
    named = [name for name in operation_errors(*call) if _TRANSIENT.search(name)]
    errors = [
        ServiceError(name, "Rate exceeded", status=503, modeled=True, service_id=about, shape=name, request_id="fuzz")
        for name in named[:3]
    ] or [ServiceError("ServiceUnavailable", "Try again", status=503, service_id=about, request_id="fuzz")]
    if sdk:
        return [sdk_failure(error) for error in errors]
    return [failure for error in errors if (failure := _optimized(service, error)) is not None]


def _optimized(service: str, error: ServiceError) -> TaskFailure | None:
    from ..services import find_service

    record = find_service(service)
    return optimized_failure(service, error) if record is not None and record.errors is not None else None


def drawn_result(resource: Resource, draw: Draw) -> Any:
    """Return a result that the model of a task's operation allows; None when no model determines it.

    :param draw: draws a value of a hypothesis strategy
    """
    call = answering_call(resource)
    shape = answer_shape(*call) if call is not None else None
    if shape is None:
        return None
    return _value(shape, draw, sdk=resource.service.startswith("aws-sdk:"), depth=0)


def _value(shape: Any, draw: Draw, *, sdk: bool, depth: int) -> Any:
    from hypothesis import strategies as st

    kind, limits = shape.type_name, shape.metadata
    if kind == "structure":
        found = {}
        for name, member in shape.members.items():
            required = name in shape.required_members
            if required or (depth < _DEEPEST and draw(st.booleans())):
                found[answer_member(name, sdk=sdk)] = _value(member, draw, sdk=sdk, depth=depth + 1)
        return found
    if kind == "list":
        count = draw(st.integers(limits.get("min", 0), max(limits.get("min", 0), 0 if depth >= _DEEPEST else 2)))
        return [_value(shape.member, draw, sdk=sdk, depth=depth + 1) for _ in range(count)]
    if kind == "map":
        keys = draw(st.lists(st.sampled_from(("a", "b")), max_size=0 if depth >= _DEEPEST else 2, unique=True))
        return {key: _value(shape.value, draw, sdk=sdk, depth=depth + 1) for key in keys}
    if kind == "boolean":
        return draw(st.booleans())
    if kind in ("integer", "long"):
        low = int(limits.get("min", 0))
        return draw(st.integers(low, int(limits.get("max", low + 1000))))
    if kind in ("float", "double"):
        return float(draw(st.integers(0, 100)))
    if kind == "timestamp":
        return "2024-01-01T00:00:00Z"
    words = getattr(shape, "enum", None)
    if words:
        return draw(st.sampled_from(list(words)))
    shortest = int(limits.get("min", 0))
    return draw(st.text("abc", min_size=shortest, max_size=max(shortest, 3)))
