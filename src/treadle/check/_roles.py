"""What the role of a state machine allows, as far as its template tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Final

from .._iam import sam_policies
from ..asl._places import Path
from ._template_values import references, text_of

__all__ = ["Role", "RoleStatement", "covers", "find_role", "function_role", "machine_role"]

_EVERYTHING: Final = re.compile(r"arn:.*:iam::aws:policy/AdministratorAccess")
_NAMES: Final = {
    "AWS::DynamoDB::Table": "TableName",
    "AWS::DynamoDB::GlobalTable": "TableName",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::Serverless::Function": "FunctionName",
    "AWS::SQS::Queue": "QueueName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::S3::Bucket": "BucketName",
    "AWS::StepFunctions::StateMachine": "StateMachineName",
    "AWS::Serverless::StateMachine": "Name",
}


@dataclass(frozen=True, slots=True)
class RoleStatement:
    """A statement that allows something.

    :ivar path: of the statement in the template
    :ivar shared: whether it is of a policy template of SAM, whose wording isn't the user's
    """

    actions: tuple[str, ...]
    resources: tuple[str, ...]
    path: Path
    shared: bool = False

    def allows(self, action: str) -> bool:
        """Return whether the statement allows an action on some resource."""
        return any(fnmatchcase(action.lower(), pattern.lower()) for pattern in self.actions)


@dataclass(slots=True)
class Role:
    """A role of the template.

    :ivar open: whether it allows more than the template tells: managed policies, conditions of the template
    :ivar principals: the services that may assume it
    """

    logical_id: str
    statements: list[RoleStatement] = field(default_factory=list)
    open: bool = False
    principals: frozenset[str] = frozenset()


def find_role(template: Mapping[str, Any], reference: Any, *, known: re.Pattern[str] | None = None) -> Role | None:
    """Return the role that a RoleArn refers to; None where it isn't in the template.

    :param reference: the value of the property
    :param known: the managed policies that allow nothing of what is asked
    """
    resources = template.get("Resources")
    found = references(text_of(reference)) if isinstance(reference, dict) else frozenset()
    if not isinstance(resources, dict) or len(found) != 1:
        return None
    (logical_id,) = found
    resource = resources.get(logical_id)
    if not isinstance(resource, dict) or resource.get("Type") != "AWS::IAM::Role":
        return None
    role = Role(logical_id)
    properties = resource.get("Properties") or {}
    role.principals = _principals(properties.get("AssumeRolePolicyDocument"))
    _inline(role, properties.get("Policies"), ("Resources", logical_id, "Properties", "Policies"))
    _managed(role, resources, properties.get("ManagedPolicyArns"), known)
    for other_id, other in resources.items():
        if isinstance(other, dict) and other.get("Type") in (
            "AWS::IAM::Policy",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::RolePolicy",
        ):
            given = other.get("Properties") or {}
            attached = given.get("Roles") or [given.get("RoleName")]
            if any(logical_id in references(text_of(name)) for name in attached if isinstance(name, dict)):
                role.open = role.open or "Condition" in other
                _document(role, given.get("PolicyDocument"), ("Resources", other_id, "Properties", "PolicyDocument"))
    return role


def function_role(template: Mapping[str, Any], logical_id: str, *, known: re.Pattern[str] | None = None) -> Role | None:
    """Return the role of a function; None where the template doesn't describe it.

    :param logical_id: of the function
    :param known: the managed policies that allow nothing of what is asked
    """
    function = template["Resources"][logical_id]
    properties = function.get("Properties") or {}
    if "Role" in properties or function.get("Type") != "AWS::Serverless::Function":
        return find_role(template, properties.get("Role"), known=known)
    return _sam_role(template, logical_id, properties, known)


def machine_role(template: Mapping[str, Any], logical_id: str) -> Role | None:
    """Return the role of a state machine: the one it names, or the one that SAM creates of its ``Policies``.

    :param logical_id: of the state machine
    """
    machine = template["Resources"][logical_id]
    properties = machine.get("Properties") or {}
    given = properties.get("RoleArn", properties.get("Role"))
    if given is not None or machine.get("Type") != "AWS::Serverless::StateMachine":
        return find_role(template, given)
    return _sam_role(template, logical_id, properties, None)


def _sam_role(
    template: Mapping[str, Any], logical_id: str, properties: Mapping[str, Any], known: re.Pattern[str] | None
) -> Role:
    role = Role(f"{logical_id}Role")
    policies = sam_policies(properties.get("Policies"))
    role.open = bool(policies.unknown)
    _managed(role, template["Resources"], policies.managed, known)
    for found in policies.documents:
        path = ("Resources", logical_id, "Properties", "Policies", *found.key)
        _document(role, found.document, path, shared=found.template is not None)
    return role


def _principals(document: Any) -> frozenset[str]:
    statements = document.get("Statement") if isinstance(document, dict) else None
    found: set[str] = set()
    for statement in statements if isinstance(statements, list) else [statements]:
        principal = statement.get("Principal") if isinstance(statement, dict) else None
        if not isinstance(principal, dict):
            found.add("*")
            continue
        for kind, names in principal.items():
            found |= {text_of(name) if kind == "Service" else "*" for name in _listed(names)}
    return frozenset(found)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _inline(role: Role, policies: Any, path: Path) -> None:
    if policies is not None and not isinstance(policies, list):
        role.open = True
        return
    for i, policy in enumerate(policies or ()):
        document = policy.get("PolicyDocument") if isinstance(policy, dict) else None
        _document(role, document, (*path, i, "PolicyDocument"))


def _managed(role: Role, resources: Mapping[str, Any], arns: Any, known: re.Pattern[str] | None) -> None:
    for arn in _listed(arns):
        if known is not None and known.fullmatch(text_of(arn)):
            continue
        if _EVERYTHING.fullmatch(text_of(arn).replace("${AWS::Partition}", "aws")):
            role.statements.append(RoleStatement(("*",), ("*",), ("Resources", role.logical_id)))
            continue
        ids = [each for each in references(text_of(arn)) if isinstance(arn, dict)]
        policy = resources.get(ids[0]) if len(ids) == 1 else None
        if isinstance(policy, dict) and policy.get("Type") == "AWS::IAM::ManagedPolicy":
            document = (policy.get("Properties") or {}).get("PolicyDocument")
            _document(role, document, ("Resources", ids[0], "Properties", "PolicyDocument"))
        else:
            role.open = True


def _document(role: Role, document: Any, path: Path, *, shared: bool = False) -> None:
    statements = document.get("Statement") if isinstance(document, dict) else None
    if not isinstance(statements, (list, dict)):
        role.open = True
        return
    single = isinstance(statements, dict)
    for i, statement in enumerate([statements] if single else statements):
        at: Path = (*path, "Statement") if single else (*path, "Statement", i)
        if not isinstance(statement, dict) or statement.get("Effect") != "Allow":
            role.open = True
            continue
        if "Action" not in statement or "Resource" not in statement:
            role.open = True  # NotAction, NotResource, Fn::If
            continue
        actions, resources = _listed(statement["Action"]), _listed(statement["Resource"])
        if not all(isinstance(action, str) for action in actions):
            role.open = True
            continue
        role.statements.append(RoleStatement(tuple(actions), tuple(map(text_of, resources)), at, shared))


# ---------------------------------------------------------------- resources


def covers(allowed: str, needed: str, resources: Mapping[str, Any]) -> bool | None:
    """Return whether an allowed resource covers a needed one; None where that isn't certain.

    :param resources: of the template
    """
    if allowed == "*" or allowed == needed:
        return True
    allowed_ids, needed_ids = _families(allowed, resources), _families(needed, resources)
    if allowed_ids & needed_ids:
        return True
    if allowed_ids and needed_ids:
        known = all(each in resources for each in allowed_ids | needed_ids)
        return False if known else None
    if allowed_ids or needed_ids:
        (some,) = [ids for ids in (allowed_ids, needed_ids) if ids]
        names = {_explicit_name(each, resources) for each in some}
        if None in names or len(names) != 1:
            return None if allowed_ids or "*" not in allowed else _same_place(allowed, needed)
        (name,) = names
        literal = needed if allowed_ids else allowed
        return _ends_with(literal, str(name))
    return _same_place(allowed, needed)


def _families(text: str, resources: Mapping[str, Any]) -> frozenset[str]:
    """Return the logical ids of a text, and of the functions whose versions and aliases they are."""
    found = set(references(text))
    for each in list(found):
        resource = resources.get(each)
        if isinstance(resource, dict) and resource.get("Type") in ("AWS::Lambda::Alias", "AWS::Lambda::Version"):
            found |= references(text_of((resource.get("Properties") or {}).get("FunctionName")))
    return frozenset(found)


def _explicit_name(logical_id: str, resources: Mapping[str, Any]) -> str | None:
    resource = resources.get(logical_id)
    if not isinstance(resource, dict):
        return None
    key = _NAMES.get(str(resource.get("Type")))
    name = (resource.get("Properties") or {}).get(key) if key is not None else None
    return name if isinstance(name, str) else None


def _ends_with(arn: str, name: str) -> bool | None:
    last = re.split(r"[:/]", arn)[-1]
    if "${" in arn:
        return None
    return fnmatchcase(name.lower(), last.lower()) or name in re.split(r"[:/]", arn)


def _same_place(allowed: str, needed: str) -> bool | None:
    """Return whether the pattern of one ARN covers another; placeholders cover anything."""
    if not allowed.startswith("arn:") or not needed.startswith("arn:"):
        return None
    # SageMaker's ARNs have small letters whatever the name has, and no two resources differ in their case alone
    pattern = re.sub(r"\$\{[^}]*\}", "*", allowed).lower()
    sample = re.sub(r"\$\{[^}]*\}", "x", needed).lower()
    if fnmatchcase(sample, pattern):
        return True
    other = re.sub(r"\$\{[^}]*\}", "*", needed).lower()
    theirs, ours = pattern.split(":", 5), other.split(":", 5)
    if len(theirs) < 6 or len(ours) < 6:
        return None
    if theirs[2] != ours[2] and "*" not in (theirs[2], ours[2]):
        return False
    return False if "*" not in ours[5] and not fnmatchcase(ours[5], theirs[5]) else None
