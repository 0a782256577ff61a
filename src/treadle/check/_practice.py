"""Rules of good practice: what works, and sooner or later hurts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..asl._jsonata import is_expression
from ..asl._places import Path
from ._rules import WARNING, Fault, Rule
from ._workflow import StateSource, Workflow, is_open

__all__ = ["RULES", "check", "runtime_faults"]

_BEST: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"

RULES = (
    Rule(
        "P701",
        "A task waits for a callback or an activity without a timeout",
        WARNING,
        "If nobody answers, a Standard execution waits for up to a year.",
        "Set TimeoutSeconds or HeartbeatSeconds.",
        f"{_BEST}#sfn-stuck-execution",
        quiet=True,
    ),
    Rule(
        "P702",
        "A Lambda function is called without a retry on transient errors",
        WARNING,
        "Lambda occasionally answers with errors that pass by themselves; without a retrier one of them fails the "
        "execution.",
        "Retry on Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException and "
        "Lambda.TooManyRequestsException.",
        f"{_BEST}#bp-lambda-serviceexception",
        quiet=True,
    ),
    Rule(
        "P703",
        "A deprecated field",
        WARNING,
        "The field still works, but has been replaced.",
        "Use ItemProcessor instead of Iterator, and ItemSelector instead of a Map's Parameters.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html",
        quiet=True,
    ),
    Rule(
        "P704",
        "A secret stands in the definition",
        WARNING,
        "Whoever may read the state machine or an execution's history reads the secret.",
        "Keep it in Secrets Manager or in an EventBridge connection, and read it where it is needed.",
        "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
    ),
    Rule(
        "P705",
        "A Choice has no Default",
        WARNING,
        "An input that no rule matches fails the execution with States.NoChoiceMatched.",
        "Add a Default, for example a Fail state that says what was unexpected.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html",
    ),
    Rule(
        "P706",
        "A function uses a deprecated runtime",
        WARNING,
        "Lambda no longer applies security patches to the runtime, and in time refuses to create and then to update "
        "functions that use it.",
        "Use a supported runtime.",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated",
        quiet=True,
    ),
)

_TRANSIENT: Final = frozenset(
    {
        "States.ALL",
        "States.TaskFailed",
        "Lambda.ServiceException",
        "Lambda.AWSLambdaException",
        "Lambda.SdkClientException",
        "Lambda.TooManyRequestsException",
        "Lambda.ClientExecutionTimeoutException",
    }
)
_SECRET_FIELD: Final = re.compile(
    r"(?:.*[_-])?(?:passwords?|passwd|pwd|client_?secret|secret_?(?:access_?)?key|api_?key|access_?token|auth_?token|"
    r"private_?key|(?:db|master|master_?user|user)_?password)",
    re.IGNORECASE,
)
_SECRET_VALUE: Final = re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----")
_NOT_SECRET: Final = re.compile(r"^(?:arn:|\$|\{%|\{\{resolve:|s3://|https?://)|^\**$")


_DEPRECATED_RUNTIMES: Final = frozenset(
    "nodejs nodejs4.3 nodejs4.3-edge nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x nodejs14.x nodejs16.x nodejs18.x "
    "nodejs20.x python2.7 python3.6 python3.7 python3.8 python3.9 ruby2.5 ruby2.7 ruby3.2 java8 go1.x provided "
    "dotnetcore1.0 dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 dotnet5.0 dotnet6 dotnet7".split()
)


def runtime_faults(template: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield the functions of a template whose runtime is deprecated."""
    for logical_id, resource in template["Resources"].items():
        if resource.get("Type") in ("AWS::Lambda::Function", "AWS::Serverless::Function"):
            runtime = (resource.get("Properties") or {}).get("Runtime")
            if runtime in _DEPRECATED_RUNTIMES:
                path = ("Resources", logical_id, "Properties", "Runtime")
                yield Fault("P706", path, f"the runtime {runtime} is deprecated", "use a supported runtime")


def check(workflow: Workflow) -> Iterator[Fault]:
    """Yield what works today and is a risk."""
    for state in workflow.states:
        if state.kind == "Task":
            yield from _task(state)
        elif state.kind == "Map":
            yield from _map(state)
        elif state.kind == "Choice" and "Default" not in state.source and not _exhaustive(state):
            hint = "add a Default, for example a Fail state"
            yield Fault("P705", state.path, f"the Choice '{state.name}' has no Default", hint)
        for key in ("Parameters", "Arguments", "Result", "ItemSelector", "Output", "Assign"):
            if key in state.source:
                yield from _secrets((*state.path, key), key, state.source[key])


def _exhaustive(state: StateSource) -> bool:
    """Return whether the rules cover both values of one boolean test."""
    tests = [rule for _, rule in state.entries("Choices")]
    if any(rule.get("Condition") in (True, "{% true %}") for rule in tests):
        return True
    seen: set[tuple[str, str]] = set()
    for rule in tests:
        for name in ("IsPresent", "BooleanEquals", "IsNull", "IsString", "IsNumeric", "IsBoolean", "IsTimestamp"):
            if isinstance(rule.get(name), bool) and isinstance(rule.get("Variable"), str):
                seen.add((f"{name} {rule['Variable']}", str(rule[name])))
    return any((test, "True") in seen and (test, "False") in seen for test, _ in seen)


def _task(state: StateSource) -> Iterator[Fault]:
    resource, source = state.resource, state.source
    if resource is None:
        return
    waits = resource.kind == "activity" or resource.pattern == "waitForTaskToken"
    limits = {"TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"}
    if waits and not limits & set(source):
        what = "an activity's worker" if resource.kind == "activity" else "its task token"
        hint = "set TimeoutSeconds or HeartbeatSeconds"
        yield Fault("P701", state.path, f"'{state.name}' waits for {what} without a timeout", hint)
    calls_lambda = resource.kind == "lambda" or (resource.service == "lambda" and resource.action == "invoke")
    if calls_lambda:
        retried = {
            name
            for _, entry in state.entries("Retry")
            for name in (entry["ErrorEquals"] if isinstance(entry.get("ErrorEquals"), list) else ())
            if isinstance(name, str)
        }
        if not retried & _TRANSIENT and not _retried_around(state):
            hint = "retry on Lambda.ServiceException, Lambda.SdkClientException and Lambda.TooManyRequestsException"
            yield Fault(
                "P702", state.path, f"'{state.name}' calls a function without a retry on transient errors", hint
            )


def _retried_around(state: StateSource) -> bool:
    """Return whether a Parallel or Map around a state retries everything."""
    outer = state.machine.outer
    while outer is not None:
        if any("States.ALL" in (entry.get("ErrorEquals") or ()) for _, entry in outer.entries("Retry")):
            return True
        outer = outer.machine.outer
    return False


def _map(state: StateSource) -> Iterator[Fault]:
    if "Iterator" in state.source:
        yield Fault("P703", (*state.path, "Iterator"), "Iterator is deprecated", "rename it to ItemProcessor")
    if "Parameters" in state.source:
        yield Fault(
            "P703", (*state.path, "Parameters"), "a Map's Parameters are deprecated", "rename them to ItemSelector"
        )


def _secrets(path: Path, key: str, value: Any) -> Iterator[Fault]:
    waiting: list[tuple[Path, str, Any]] = [(path, key, value)]
    while waiting:
        at, name, one = waiting.pop()
        if isinstance(one, dict):
            waiting += [((*at, each), each, below) for each, below in one.items()]
        elif isinstance(one, list):
            waiting += [((*at, i), name, below) for i, below in enumerate(one)]
        elif isinstance(one, str) and not is_open(one) and not is_expression(one):
            known = _SECRET_VALUE.search(one) is not None
            named = _SECRET_FIELD.fullmatch(name) is not None and len(one) >= 6 and not _NOT_SECRET.search(one)
            if known or named:
                yield Fault("P704", at, f"'{name}' seems to hold a secret as plain text", "keep it in Secrets Manager")
