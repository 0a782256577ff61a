"""Rules about a task's service: its parameters by the service's model, its pattern, its task token."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ..asl import Resource
from ..asl._jsonata import is_expression
from ._rules import ERROR, WARNING, Fault, Rule
from ._workflow import StateSource, Workflow, is_open

__all__ = ["RULES", "check"]

_SDK: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html"
_OPTIMIZED: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"
_PATTERNS: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html"

RULES = (
    Rule(
        "S501",
        "A service or action does not exist",
        ERROR,
        "Step Functions refuses an optimized integration that it doesn't have. The name of an SDK integration is the "
        "service's in the AWS SDK for Java, and its action begins with a small letter.",
        "Correct the name of the service or action.",
        _SDK,
    ),
    Rule(
        "S503",
        "An integration does not have this pattern",
        ERROR,
        "Step Functions refuses the definition: only some optimized integrations wait for a job (`.sync`), and SDK "
        "integrations never do.",
        "Use a pattern that the integration has, or poll the job in a loop.",
        _PATTERNS,
    ),
    Rule(
        "S504",
        "An Express workflow uses what only Standard workflows have",
        ERROR,
        "Step Functions refuses `.sync`, `.waitForTaskToken`, activities and distributed Maps in Express workflows.",
        "Make the workflow STANDARD, or use the request-response pattern.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html",
    ),
    Rule(
        "S505",
        "A required parameter is missing",
        ERROR,
        "Step Functions refuses the definition: it requires some parameters of its optimized integrations.",
        "Add the parameter.",
        _OPTIMIZED,
    ),
    Rule(
        "S513",
        "A parameter that the service requires is missing",
        ERROR,
        "Step Functions accepts the definition, and the service refuses every request of the state.",
        "Add the parameter.",
        _SDK,
        at_run_time=True,
    ),
    Rule(
        "S506",
        "A parameter does not exist",
        ERROR,
        "The state fails whenever it is reached: Step Functions sends no request with a parameter that the service's "
        "model doesn't have.",
        "Correct the name of the parameter, or remove it.",
        _SDK,
        at_run_time=True,
    ),
    Rule(
        "S507",
        "A parameter has the wrong type",
        ERROR,
        "The state fails whenever it is reached: numbers, text, lists and objects are not converted, except that an "
        "object is written as JSON where the service takes text.",
        "Give a value of the type named.",
        _SDK,
        at_run_time=True,
    ),
    Rule(
        "S508",
        "A value is not one of those that the service knows",
        ERROR,
        "The service refuses the request. Values are case-sensitive.",
        "Use one of the values named.",
        _SDK,
        at_run_time=True,
    ),
    Rule(
        "S509",
        "A state waits for a task token that it does not pass on",
        ERROR,
        "Nobody can complete the task: the state waits until it or the execution times out.",
        "Pass the token: `$$.Task.Token`, or in JSONata `$states.context.Task.Token`.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token",
        at_run_time=True,
    ),
    Rule(
        "S510",
        "An inner required parameter is missing",
        WARNING,
        "The service's model requires the member; most services refuse a request without it.",
        "Add the member.",
        _SDK,
    ),
    Rule(
        "S511",
        "A value is not one of those in the service's model",
        WARNING,
        "The service's list is long and grows often, so that a newer value may exist.",
        "Check the value in the service's documentation.",
        _SDK,
    ),
    Rule(
        "S512",
        "A number or a boolean is written as text",
        WARNING,
        "Definitions that do so are deployed and work with some services, but the service's model has another type.",
        "Write the value without quotation marks.",
        _SDK,
    ),
)

_WITH_MODEL: Final = frozenset({("lambda", "invoke"), ("states", "startExecution"), ("events", "putEvents")})
"""Optimized integrations with code of their own whose parameters are nevertheless those of the operation."""


def check(workflow: Workflow) -> Iterator[Fault]:
    """Yield the faults of each Task's arguments."""
    for state in workflow.states:
        resource = state.resource
        if resource is None or resource.kind != "integration":
            continue
        arguments = state.source.get(state.arguments)
        if not isinstance(arguments, dict):
            if resource.pattern == "waitForTaskToken" and arguments is not None and not _has_token(state, arguments):
                yield _without_token(state)
            continue
        operation = _operation(resource)
        if operation is not None:
            from ._requests import Request

            service, name = operation
            yield from Request(state, service, resource).check(name, arguments, (*state.path, state.arguments))
        if resource.pattern == "waitForTaskToken" and not _has_token(state, arguments):
            yield _without_token(state)


def _without_token(state: StateSource) -> Fault:
    hint = (
        'pass it on in Arguments: "{% $states.context.Task.Token %}"'
        if state.jsonata
        else 'pass it on in Parameters: "TaskToken.$": "$$.Task.Token"'
    )
    path = (*state.path, state.arguments) if state.arguments in state.source else state.path
    return Fault("S509", path, f"'{state.name}' waits for its task token, but does not pass it on", hint)


def _operation(resource: Resource) -> tuple[str, str] | None:
    """Return the service and the operation whose parameters a task has; None where they are others, or unknown."""
    from ..services import find_action
    from ._sdk_models import operations

    if resource.service.startswith("aws-sdk:"):
        service = resource.service.removeprefix("aws-sdk:")
        name = operations(service).get(resource.action)
        return (service, name) if name is not None else None
    action = find_action(resource.service, resource.action)
    if action is None:
        return None
    wanted = resource.action
    if action.job is not None and action.integrate is None:
        if action.job.arguments is not dict:
            return None
        wanted = action.job.start
    elif action.integrate is not None and (resource.service, resource.action) not in _WITH_MODEL:
        return None
    name = operations(resource.service).get(wanted)
    return (resource.service, name) if name is not None else None


_IN_JSONPATH: Final = re.compile(r"\$\$(?:\.Task\b|\['Task'\]|\s*(?:[,)]|$))")
"""The token, or an object of the context that contains it."""
_IN_JSONATA: Final = re.compile(
    r"\$states\b(?!\s*\.)|\$states\s*\.\s*context\b(?:(?!\s*\.)|\s*\.\s*(?:Task\b|`Task`|\*))"
)


def _has_token(state: StateSource, value: Any, key: str = "") -> bool:
    """Return whether a value may contain the task token."""
    if isinstance(value, dict):
        return any(_has_token(state, one, name) for name, one in value.items())
    if isinstance(value, list):
        return any(_has_token(state, one) for one in value)
    if not isinstance(value, str):
        return False
    if state.jsonata:
        return is_expression(value) and (is_open(value) or _IN_JSONATA.search(value) is not None)
    if key.endswith(".$"):
        return is_open(value) or _IN_JSONPATH.search(value) is not None
    return is_open(value)
