"""The rule about who answers a task token: the functions of the template that receive one, and the roles that may."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ._roles import Role, find_role, function_role
from ._rules import Fault
from ._template_values import references, text_of
from ._workflow import StateSource, Workflow

__all__ = ["unanswered_tokens"]

_ANSWERS: Final = ("states:SendTaskSuccess", "states:SendTaskFailure")
_BASIC: Final = re.compile(
    r".*:policy/(service-role/AWSLambda(BasicExecution|VPCAccessExecution|SQSQueueExecution|DynamoDBExecution|"
    r"KinesisExecution)Role|AWSXrayWriteOnlyAccess|AWSXRayDaemonWriteAccess)"
)
"""Managed policies that allow nothing of Step Functions."""


def unanswered_tokens(workflow: Workflow, template: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield the states that give a token to a function of the template, where no role of it may answer one."""
    resources = template.get("Resources")
    if not isinstance(resources, dict):
        return
    receivers = [(state, name) for state in workflow.states if (name := _receiver(state, resources)) is not None]
    if not receivers or any(_may_answer(role) for role in _roles(template, resources)):
        return
    for state, name in receivers:
        message = f"'{state.name}' gives its task token to '{name}', and no role of the template may answer it"
        hint = f"allow {' and '.join(_ANSWERS)} to the role that answers, such as that of '{name}'"
        yield Fault("I804", state.path, message, hint)


def _receiver(state: StateSource, resources: Mapping[str, Any]) -> str | None:
    """Return the function of the template that a state gives its token to."""
    arn = state.source.get("Resource")
    if state.kind != "Task" or not isinstance(arn, str) or not arn.endswith(":lambda:invoke.waitForTaskToken"):
        return None
    given = state.source.get(state.arguments)
    if not isinstance(given, dict):
        return None
    found = references(text_of(given.get("FunctionName", "")))
    functions = [name for name in found if str(_of(resources, name).get("Type")).endswith("::Function")]
    return functions[0] if len(functions) == 1 else None


def _of(resources: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    resource = resources.get(name)
    return resource if isinstance(resource, Mapping) else {}


def _roles(template: Mapping[str, Any], resources: Mapping[str, Any]) -> Iterator[Role | None]:
    """Yield the roles of the template; None for one that it doesn't describe."""
    for name, resource in resources.items():
        kind = resource.get("Type") if isinstance(resource, dict) else None
        if kind == "AWS::IAM::Role":
            yield find_role(template, {"Ref": name}, known=_BASIC)
        elif kind in ("AWS::Lambda::Function", "AWS::Serverless::Function"):
            yield function_role(template, name, known=_BASIC)
        elif kind in ("AWS::IAM::User", "AWS::IAM::Group", "AWS::CloudFormation::Stack"):
            yield None


def _may_answer(role: Role | None) -> bool:
    return role is None or role.open or any(each.allows(action) for each in role.statements for action in _ANSWERS)
