"""The roles of a deployment with their policies, and what policies of resources allow them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ._evaluation import Decision, allows, decide

__all__ = ["Identities", "Role"]

_AWS_MANAGED: Final = re.compile(r"arn:[\w-]+:iam::aws:policy/(?:.*/)?([\w+=,.@-]+)")


@dataclass(slots=True)
class Role:
    """A role of the template.

    :ivar documents: its inline policies
    :ivar managed: ARNs of its managed policies
    :ivar boundary: ARN of its permissions boundary
    :ivar open: whether it may have policies that the template doesn't show
    """

    name: str
    arn: str
    logical_id: str
    documents: list[Any] = field(default_factory=list)
    managed: list[str] = field(default_factory=list)
    boundary: str | None = None
    open: bool = False


class Identities:
    """The roles and policies that a deployment created.

    :param aws_managed: returns the document of a policy that AWS manages, by name; None when it isn't known
    """

    def __init__(self, aws_managed: Callable[[str], Any] | None = None) -> None:
        self._roles: dict[str, Role] = {}
        self._policies: dict[str, Any] = {}
        self._attached: dict[str, list[Any]] = {}
        """Role name → documents of policies that name the role."""
        self._of_resources: list[Any] = []
        self.judged: bool = True
        """Whether roles have no other permissions than these; SAM's connectors grant more."""
        self._aws_managed = aws_managed or (lambda name: None)

    def add(self, kind: str, logical_id: str, properties: Mapping[str, Any], ref: Any, arn: str) -> None:
        """Add a created resource, with its resolved properties; types that grant nothing are ignored.

        :param ref: what Ref gives: a role's name, a managed policy's ARN
        :param arn: the role's ARN
        """
        if kind == "AWS::IAM::Role":
            self._add_role(logical_id, properties, str(ref), arn)
        elif kind in ("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy"):
            document = properties.get("PolicyDocument")
            if kind == "AWS::IAM::ManagedPolicy":
                self._policies[str(ref)] = document
            for name in properties.get("Roles") or [properties.get("RoleName")]:
                if isinstance(name, str):
                    self._attached.setdefault(name, []).append(document)
        elif kind == "AWS::Lambda::Permission":
            self._of_resources.append(_permission(properties))
        else:
            for member in ("PolicyDocument", "KeyPolicy", "ResourcePolicy", "Policy"):
                given = properties.get(member)
                if isinstance(given, Mapping):
                    self._of_resources.append(given.get("PolicyDocument", given))

    def _add_role(self, logical_id: str, properties: Mapping[str, Any], name: str, arn: str) -> None:
        role = self._roles[arn] = Role(name, arn, logical_id)
        inline, managed = properties.get("Policies") or [], properties.get("ManagedPolicyArns") or []
        role.open = not isinstance(inline, list) or not isinstance(managed, list)
        if not role.open:
            role.documents += [policy.get("PolicyDocument") for policy in inline if isinstance(policy, Mapping)]
            role.managed += [str(each) for each in managed]
        if properties.get("PermissionsBoundary"):
            role.boundary = str(properties["PermissionsBoundary"])

    def role(self, arn: str) -> Role | None:
        """Return a role; None when it isn't one of the template's, or may have other permissions."""
        return self._roles.get(arn) if self.judged else None

    def decide(self, role: Role, action: str, resource: str, context: Mapping[str, str]) -> Decision:
        """Return whether a role may do something; what can't be known counts as allowed."""
        known = {**context, "aws:principalarn": role.arn, "aws:securetransport": "true"}
        known["aws:principalaccount"] = role.arn.split(":")[4] if role.arn.count(":") > 4 else ""
        own = [self._policies[arn] for arn in role.managed if arn in self._policies]
        documents = [*role.documents, *self._attached.get(role.name, ()), *own]
        unsure = role.open
        if decide(documents, None, action, resource, known) == "no statement":
            # what AWS manages is read where the template's own policies don't decide: it takes most of a second
            for arn in role.managed:
                if arn not in self._policies:
                    found = self._managed(arn)
                    unsure = unsure or found is None
                    documents += [] if found is None else [found]
        boundary = None
        if role.boundary is not None:
            limit = self._managed(role.boundary)
            boundary = None if limit is None else [limit]
        decision = decide(documents, boundary, action, resource, known)
        if decision == "no statement" and (unsure or self._resource_allows(role, action, resource, known)):
            return "allowed"
        return decision

    def _managed(self, arn: str) -> Any:
        """Return the document of a managed policy; None when it isn't known."""
        if arn in self._policies:
            return self._policies[arn]
        found = _AWS_MANAGED.fullmatch(arn)
        name = found[1] if found else arn
        return self._aws_managed(name) if ":" not in name else None

    def _resource_allows(self, role: Role, action: str, resource: str, context: Mapping[str, str]) -> bool:
        """Return whether the policy of a bucket, queue, topic, key or function names the role and allows the call."""
        return any(
            _names(statement.get("Principal"), role)
            and allows({"Statement": [{"Resource": "*", **statement}]}, action, resource, context)
            for document in self._of_resources
            for statement in _statements(document)
        )


def _statements(document: Any) -> Iterator[Mapping[str, Any]]:
    statements = document.get("Statement") if isinstance(document, Mapping) else None
    for statement in statements if isinstance(statements, list) else [statements]:
        if isinstance(statement, Mapping):
            yield statement


def _names(principal: Any, role: Role) -> bool:
    """Return whether a principal of a resource's policy is the role, or everybody.

    The account itself only hands the decision to the role's own policies, so it doesn't count.
    """
    if principal == "*":
        return True
    given = principal.get("AWS") if isinstance(principal, Mapping) else None
    return any(name in ("*", role.arn) for name in (given if isinstance(given, list) else [given]))


def _permission(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Return a Lambda permission as the statement that Lambda writes into the function's policy."""
    statement = {
        "Effect": "Allow",
        "Action": properties.get("Action"),
        "Principal": {"AWS": properties.get("Principal")},
        "Resource": properties.get("FunctionName"),
    }
    name = str(properties.get("FunctionName") or "")
    if not name.startswith("arn:"):
        statement["Resource"] = f"*:function:{name}"
    return {"Statement": [json.loads(json.dumps(statement))]}
