"""Rules about the role of a state machine in its template: what it lacks, what nobody needs, wildcards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ._rules import WARNING, Fault, Rule
from ._template_values import references, text_of
from ._workflow import Workflow, read_workflow

if TYPE_CHECKING:
    from ._needed_permissions import Need
    from ._roles import Role, RoleStatement

__all__ = ["RULES", "RoleFinding", "role_findings"]

_IAM: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html"

RULES = (
    Rule(
        "I801",
        "The role does not allow what a state needs",
        WARNING,
        "The state fails with an error such as AccessDenied. The rule compares the definition with the role in the "
        "same template, and reports only what no statement can allow; managed policies outside the template may allow "
        "anything.",
        "Add the permission to the role: `treadle policy` prints all that the definition needs.",
        _IAM,
        quiet=True,
    ),
    Rule(
        "I802",
        "The role allows what no state needs",
        WARNING,
        "Whoever may change the definition may use the permission. The rule looks at roles that only this state "
        "machine uses, and only where everything that the definition calls is known.",
        "Remove the action from the role.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        quiet=True,
    ),
    Rule(
        "I803",
        "The role allows everything of a service, or an action on all resources",
        WARNING,
        "The definition needs single actions on resources that it names.",
        "Name the actions and resources: `treadle policy` prints them.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        quiet=True,
    ),
    Rule(
        "I804",
        "Nobody may answer a task token",
        WARNING,
        "A function of the template gets the token of a task, and none of the template's roles allows "
        "states:SendTaskSuccess or states:SendTaskFailure: unless somebody outside the template answers, the task "
        "waits until it times out.",
        "Allow both actions to the role of whoever answers: `state_machine.grant_task_response(function)`.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token",
        quiet=True,
    ),
)


@dataclass(frozen=True, slots=True)
class RoleFinding:
    """A fault of a role.

    :ivar in_definition: whether the fault's path is in the definition, else in the template
    """

    fault: Fault
    in_definition: bool


def role_findings(root: Any, template: Mapping[str, Any], logical_id: str) -> Iterator[RoleFinding]:
    """Yield what is wrong with the role of a state machine.

    :param root: the machine's definition, with the template's values as placeholders
    :param logical_id: of the state machine in the template
    """
    from ._callback_permissions import unanswered_tokens
    from ._needed_permissions import machine_needs, needs
    from ._roles import machine_role

    resources = template.get("Resources")
    if not isinstance(root, dict) or not isinstance(resources, dict):
        return
    properties = resources[logical_id].get("Properties") or {}
    workflow = read_workflow(root)
    for fault in unanswered_tokens(workflow, template):
        yield RoleFinding(fault, True)
    role = machine_role(template, logical_id)
    if role is None:
        return
    needed = [*needs(workflow), *machine_needs(properties)]
    yield from _missing(needed, role, resources, logical_id)
    yield from _wildcards(needed, role)
    if _alone(role, resources, logical_id) and _all_known(workflow):
        yield from _superfluous(needed, role)


def _missing(needed: list[Need], role: Role, resources: Mapping[str, Any], logical_id: str) -> Iterator[RoleFinding]:
    if role.open:
        return
    for need in needed:
        if need.when:
            continue
        lost: dict[tuple[str, ...], list[str]] = {}
        for action in need.actions:
            allowing = [statement for statement in role.statements if statement.allows(action)]
            on = tuple(_uncovered(need, allowing, resources, logical_id)) if allowing else need.resources
            if not allowing or on:
                lost.setdefault(on, []).append(action)
        for on, actions in lost.items():
            state, listed = need.state, ", ".join(actions)
            who = f"'{state.name}'" if state is not None else "the state machine"
            where = f" on {on[0].replace('${self}', logical_id)}" if on and on[0] != "*" else ""
            message = f"{who} needs {listed}{where}, which the role '{role.logical_id}' does not allow"
            path = state.path if state is not None else ("Resources", logical_id)
            hint = f"add {'it' if len(actions) == 1 else 'them'} to the role; treadle policy prints the statement"
            yield RoleFinding(Fault("I801", path, message, hint), state is not None)


def _uncovered(need: Need, allowing: list[RoleStatement], resources: Mapping[str, Any], logical_id: str) -> list[str]:
    """Return the needed resources that certainly no statement covers; one that is covered suffices for a function."""
    from ._roles import covers

    if not need.known:
        return []
    lost: list[str] = []
    for resource in need.resources:
        wanted = resource.replace("${self}", f"${{{logical_id}}}")
        answers = [covers(allowed, wanted, resources) for each in allowing for allowed in each.resources]
        if any(answer is not False for answer in answers):
            return []
        lost.append(wanted)
    return lost


def _wildcards(needed: list[Need], role: Role) -> Iterator[RoleFinding]:
    for statement in role.statements:
        if statement.shared:
            continue
        wide = [action for action in statement.actions if action == "*" or action.endswith(":*")]
        if wide:
            message = f"the role '{role.logical_id}' allows {', '.join(wide)}"
            yield RoleFinding(Fault("I803", statement.path, message, "name the actions that the states need"), False)
        elif "*" in statement.resources:
            narrow = [
                action
                for action in statement.actions
                if (found := [need for need in needed if action.lower() in (each.lower() for each in need.actions)])
                and all(need.known and not need.when for need in found)
            ]
            if narrow:
                message = f"the role '{role.logical_id}' allows {', '.join(narrow)} on all resources"
                hint = f"name the resources: {', '.join(_named(needed, narrow[0]))}"
                yield RoleFinding(Fault("I803", statement.path, message, hint), False)


def _named(needed: list[Need], action: str) -> list[str]:
    return [
        resource
        for need in needed
        if action.lower() in (each.lower() for each in need.actions)
        for resource in need.resources
    ][:3]


def _alone(role: Role, resources: Mapping[str, Any], logical_id: str) -> bool:
    """Return whether only one state machine uses a role, and nothing else can assume it."""
    if not role.principals or not all(name.startswith("states.") for name in role.principals):
        return False
    for other_id, other in resources.items():
        if other_id == logical_id or not isinstance(other, dict):
            continue
        properties = other.get("Properties") or {}
        for key in ("RoleArn", "Role", "ExecutionRoleArn", "TaskRoleArn"):
            if role.logical_id in references(text_of(properties.get(key))):
                return False
    return True


def _all_known(workflow: Workflow) -> bool:
    """Return whether each Task says what it calls."""
    for state in workflow.states:
        if state.kind != "Task":
            continue
        resource = state.resource
        if resource is None and not str(state.source.get("Resource")).endswith(".Arn}"):
            return False
        if resource is not None and resource.kind == "integration" and resource.service in ("eks", "http"):
            return False
    return True


def _superfluous(needed: list[Need], role: Role) -> Iterator[RoleFinding]:
    wanted = {action.lower() for need in needed for action in need.actions}
    for statement in role.statements:
        lost = [
            action
            for action in statement.actions
            if "*" not in action and action.lower() not in wanted and not _may_belong(action.lower())
        ]
        if lost:
            message = f"no state needs {', '.join(lost)}, which the role '{role.logical_id}' allows"
            yield RoleFinding(Fault("I802", statement.path, message, "remove it from the role"), False)


def _may_belong(action: str) -> bool:
    """Return whether an action may be part of a call that the definition makes: keys, roles passed on, tags."""
    service = action.partition(":")[0]
    return service in ("kms", "iam", "sts", "secretsmanager", "ec2", "logs", "xray") or action.endswith(
        (":tagresource", ":addtags")
    )
