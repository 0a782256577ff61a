"""Policy statements."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.resolution import ResolveContext
from .._core.tokens import IResolvable, unresolved
from ..errors import AuthoringError
from ._principals import (
    LITERAL,
    AccountPrincipal,
    AccountRootPrincipal,
    AnyPrincipal,
    ArnPrincipal,
    CanonicalUserPrincipal,
    FederatedPrincipal,
    PrincipalBase,
    PrincipalPolicyFragment,
    ServicePrincipal,
    check_condition,
    compact,
    merge_principal,
)

__all__ = ["Effect", "PolicyStatement"]

_ACTION = re.compile(r"(\*|[a-zA-Z0-9-]+:[a-zA-Z0-9*]+)")


class Effect(Enum):
    """Effects of a statement."""

    ALLOW = "Allow"
    DENY = "Deny"


class _JsonPrincipal(PrincipalBase):
    def __init__(self, value: Any) -> None:
        if isinstance(value, str):
            value = {LITERAL: [value]}
        if not isinstance(value, Mapping):
            raise AuthoringError(f"JSON IAM principal should be an object, got {value!r}", code="Principal")
        self._json = {key: [item] if isinstance(item, str) else list(item) for key, item in value.items()}

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment(self._json)

    def dedupe_string(self) -> str | None:
        return compact(self._json)


def _as_list(value: Any) -> list[str] | None:
    if value is None:
        return None
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(item, str) for item in values):
        raise AuthoringError(f"Fields must be either a string or an array of strings, got {value!r}", code="Statement")
    return values


def _compact_list(values: list[str]) -> Any:
    if not values:
        return None
    if unresolved(values):
        return values
    return values[0] if len(values) == 1 else values


def _principals_json(fragments: dict[str, list[str]]) -> Any:
    if not fragments:
        return None
    if LITERAL in fragments:
        return fragments[LITERAL][0]
    found = {}
    for key, values in fragments.items():
        value = _compact_list(values)
        if value:
            found[key] = value
    return found


class PolicyStatement(IResolvable):
    """Allow or deny actions on resources.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html

    :param actions: the actions, such as ``sqs:SendMessage``; default none
    :param conditions: when the statement applies: values by operator and key; default always
    :param effect: whether the statement allows or denies; default ALLOW
    :param not_actions: all actions but these; default none
    :param not_principals: all principals but these, for policies of resources; default none
    :param not_resources: all resources but these ARNs; default none
    :param principals: who is allowed or denied, for policies of resources; default none
    :param resources: the ARNs of the resources, with wildcards; default none
    :param sid: the statement's id, letters and digits; default none
    """

    def __init__(
        self,
        *,
        actions: Sequence[str] | None = None,
        conditions: Mapping[str, Any] | None = None,
        effect: Effect | None = None,
        not_actions: Sequence[str] | None = None,
        not_principals: Sequence[Any] | None = None,
        not_resources: Sequence[str] | None = None,
        principals: Sequence[Any] | None = None,
        resources: Sequence[str] | None = None,
        sid: str | None = None,
    ) -> None:
        for name, given in (("actions", actions), ("resources", resources), ("not_actions", not_actions)):
            if isinstance(given, str):
                raise AuthoringError(f"{name} takes a list of strings, not the string {given!r}", code="Statement")
        self._frozen = False
        self._sid = sid
        self._effect = effect or Effect.ALLOW
        self._actions: dict[str, None] = {}
        self._not_actions: dict[str, None] = {}
        self._resources: dict[str, None] = {}
        self._not_resources: dict[str, None] = {}
        self._principals: list[Any] = []
        self._not_principals: list[Any] = []
        self._principal_json: dict[str, list[str]] = {}
        self._not_principal_json: dict[str, list[str]] = {}
        self._conditions: dict[str, Any] = {}
        self._principal_conditions: str | None = None
        self.add_actions(*(actions or ()))
        self.add_not_actions(*(not_actions or ()))
        self.add_principals(*(principals or ()))
        self.add_not_principals(*(not_principals or ()))
        self.add_resources(*(resources or ()))
        self.add_not_resources(*(not_resources or ()))
        if conditions is not None:
            self.add_conditions(conditions)

    @staticmethod
    def from_json(obj: Mapping[str, Any]) -> PolicyStatement:
        """Read a statement as it stands in a policy document.

        :raises AuthoringError: when it isn't one
        """
        statement = PolicyStatement(
            sid=obj.get("Sid"),
            actions=_as_list(obj.get("Action")),
            resources=_as_list(obj.get("Resource")),
            conditions=obj.get("Condition"),
            effect=Effect(obj["Effect"]) if obj.get("Effect") else None,
            not_actions=_as_list(obj.get("NotAction")),
            not_resources=_as_list(obj.get("NotResource")),
            principals=[_JsonPrincipal(obj["Principal"])] if obj.get("Principal") else None,
            not_principals=[_JsonPrincipal(obj["NotPrincipal"])] if obj.get("NotPrincipal") else None,
        )
        errors = statement.validate_for_any_policy()
        if errors:
            raise AuthoringError("Incorrect Policy Statement: " + "\n".join(errors), code="Statement")
        return statement

    def _open(self, what: str) -> None:
        if self._frozen:
            raise AuthoringError(
                f"{what}: freeze() has been called on this PolicyStatement previously, so it can no longer be modified",
                code="Frozen",
            )

    def _add(self, what: str, mine: dict[str, None], other: dict[str, None], values: Sequence[str]) -> None:
        self._open(what)
        if values and other:
            first, second = ("NotActions", "Actions") if "not" in what else ("Actions", "NotActions")
            if "resource" in what:
                first, second = first.replace("Actions", "Resources"), second.replace("Actions", "Resources")
            raise AuthoringError(
                f"Cannot add '{first}' to policy statement if '{second}' have been added", code="Statement"
            )
        for value in values:
            if not isinstance(value, str):
                raise AuthoringError(f"{what}: {value!r} is no string", code="Statement")
            mine[value] = None

    @staticmethod
    def _check_actions(actions: Sequence[str]) -> None:
        for action in actions:
            if isinstance(action, str) and "Token[" not in action and not _ACTION.fullmatch(action):
                raise AuthoringError(
                    f"Action '{action}' is invalid. An action string consists of a service namespace, "
                    "a colon, and the name "
                    "of an action. Action names can include wildcards.",
                    code="Action",
                )

    def add_actions(self, *actions: str) -> None:
        """Add actions."""
        self._check_actions(actions)
        self._add("add_actions", self._actions, self._not_actions, actions)

    def add_not_actions(self, *not_actions: str) -> None:
        """Add actions the statement doesn't mean."""
        self._check_actions(not_actions)
        self._add("add_not_actions", self._not_actions, self._actions, not_actions)

    def add_resources(self, *arns: str) -> None:
        """Add resources."""
        self._add("add_resources", self._resources, self._not_resources, arns)

    def add_not_resources(self, *arns: str) -> None:
        """Add resources the statement doesn't mean."""
        self._add("add_not_resources", self._not_resources, self._resources, arns)

    def add_all_resources(self) -> None:
        """Apply the statement to every resource."""
        self.add_resources("*")

    def add_principals(self, *principals: Any) -> None:
        """Add principals."""
        self._open("add_principals")
        if principals and self._not_principals:
            raise AuthoringError(
                "Cannot add 'Principals' to policy statement if 'NotPrincipals' have been added", code="Statement"
            )
        self._take_principals(principals, self._principals, self._principal_json)

    def add_not_principals(self, *not_principals: Any) -> None:
        """Add principals the statement doesn't mean."""
        self._open("add_not_principals")
        if not_principals and self._principals:
            raise AuthoringError(
                "Cannot add 'NotPrincipals' to policy statement if 'Principals' have been added", code="Statement"
            )
        self._take_principals(not_principals, self._not_principals, self._not_principal_json)

    def _take_principals(self, given: Sequence[Any], known: list[Any], merged: dict[str, list[str]]) -> None:
        for principal in given:
            if getattr(principal, "is_group", False):
                raise AuthoringError(
                    "Cannot use an IAM Group as the 'Principal' or 'NotPrincipal' in an IAM Policy", code="Principal"
                )
            if any(principal is other for other in known):
                continue
            known.append(principal)
            fragment = principal.policy_fragment
            merge_principal(merged, fragment.principal_json)
            conditions = compact(fragment.conditions)
            if self._principal_conditions is None:
                self._principal_conditions = conditions
            elif self._principal_conditions != conditions:
                raise AuthoringError(
                    "All principals in a PolicyStatement must have the same Conditions (got "
                    f"'{self._principal_conditions}' and '{conditions}'). Use multiple statements instead.",
                    code="Principal",
                )
            self.add_conditions(fragment.conditions)

    def add_aws_account_principal(self, account_id: str) -> None:
        """Add an account."""
        self.add_principals(AccountPrincipal(account_id))

    def add_arn_principal(self, arn: str) -> None:
        """Add a principal by its ARN."""
        self.add_principals(ArnPrincipal(arn))

    def add_service_principal(
        self, service: str, *, conditions: Mapping[str, Any] | None = None, region: str | None = None
    ) -> None:
        """Add a service."""
        self.add_principals(ServicePrincipal(service, conditions=conditions, region=region))

    def add_federated_principal(self, federated: Any, conditions: Mapping[str, Any]) -> None:
        """Add an identity provider's users."""
        self.add_principals(FederatedPrincipal(federated, conditions))

    def add_account_root_principal(self) -> None:
        """Add the stack's account."""
        self.add_principals(AccountRootPrincipal())

    def add_canonical_user_principal(self, canonical_user_id: str) -> None:
        """Add a user by its canonical id."""
        self.add_principals(CanonicalUserPrincipal(canonical_user_id))

    def add_any_principal(self) -> None:
        """Add everybody."""
        self.add_principals(AnyPrincipal())

    def add_condition(self, key: str, value: Any) -> None:
        """Add a condition; keys of one operator are merged."""
        self._open("add_condition")
        check_condition(value)
        known = self._conditions.get(key)
        self._conditions[key] = {**known, **value} if known else value

    def add_conditions(self, conditions: Mapping[str, Any]) -> None:
        """Add conditions."""
        for key, value in conditions.items():
            self.add_condition(key, value)

    def add_account_condition(self, account_id: str) -> None:
        """Limit by the external id."""
        self.add_condition("StringEquals", {"sts:ExternalId": account_id})

    def add_source_account_condition(self, account_id: str) -> None:
        """Limit by the account a service acts for."""
        self.add_condition("StringEquals", {"aws:SourceAccount": account_id})

    def add_source_arn_condition(self, arn: str) -> None:
        """Limit by the resource a service acts for."""
        self.add_condition("ArnEquals", {"aws:SourceArn": arn})

    @property
    def sid(self) -> str | None:
        """The name."""
        return self._sid

    @sid.setter
    def sid(self, value: str | None) -> None:
        self._open("sid")
        self._sid = value

    @property
    def effect(self) -> Effect:
        """Return whether the statement allows or denies."""
        return self._effect

    @effect.setter
    def effect(self, value: Effect) -> None:
        self._open("effect")
        self._effect = value

    @property
    def actions(self) -> list[str]:
        """The actions."""
        return list(self._actions)

    @property
    def not_actions(self) -> list[str]:
        """The actions the statement doesn't mean."""
        return list(self._not_actions)

    @property
    def resources(self) -> list[str]:
        """The resources."""
        return list(self._resources)

    @property
    def not_resources(self) -> list[str]:
        """The resources the statement doesn't mean."""
        return list(self._not_resources)

    @property
    def principals(self) -> list[Any]:
        """The principals."""
        return list(self._principals)

    @property
    def not_principals(self) -> list[Any]:
        """The principals the statement doesn't mean."""
        return list(self._not_principals)

    @property
    def conditions(self) -> dict[str, Any]:
        """The conditions."""
        return dict(self._conditions)

    @property
    def has_principal(self) -> bool:
        """Return whether there is any principal."""
        return bool(self._principals or self._not_principals)

    @property
    def has_resource(self) -> bool:
        """Return whether there is any resource."""
        return bool(self._resources)

    @property
    def frozen(self) -> bool:
        """Return whether the statement can't be changed any more."""
        return self._frozen

    def freeze(self) -> PolicyStatement:
        """Refuse changes from now on."""
        self._frozen = True
        return self

    def copy(self, **overrides: Any) -> PolicyStatement:
        """Return a copy with some values changed."""
        values: dict[str, Any] = {
            "sid": self.sid,
            "effect": self.effect,
            "actions": self.actions,
            "not_actions": self.not_actions,
            "principals": self.principals,
            "not_principals": self.not_principals,
            "resources": self.resources,
            "not_resources": self.not_resources,
            "conditions": self.conditions,
        }
        values.update((key, value) for key, value in overrides.items() if value is not None)
        return PolicyStatement(**values)

    def to_statement_json(self) -> dict[str, Any]:
        """Return the statement as it stands in a policy document."""
        values = {
            "Action": _compact_list(list(self._actions)),
            "NotAction": _compact_list(list(self._not_actions)),
            "Condition": self._conditions or None,
            "Effect": self._effect.value,
            "Principal": _principals_json(self._principal_json),
            "NotPrincipal": _principals_json(self._not_principal_json),
            "Resource": _compact_list(list(self._resources)),
            "NotResource": _compact_list(list(self._not_resources)),
            "Sid": self._sid,
        }
        return {key: value for key, value in values.items() if value is not None}

    to_json = to_statement_json

    def resolve(self, context: ResolveContext) -> Any:
        return self.to_statement_json()

    def validate_for_any_policy(self) -> list[str]:
        """Return what is wrong with the statement wherever it stands."""
        if not self._actions and not self._not_actions:
            return ["A PolicyStatement must specify at least one 'action' or 'notAction'."]
        return []

    def validate_for_resource_policy(self, *, skip_resource_validation: bool | None = None) -> list[str]:
        """Return what is wrong with the statement in a resource's policy."""
        errors = self.validate_for_any_policy()
        if not self.has_principal:
            errors.append("A PolicyStatement used in a resource-based policy must specify at least one IAM principal.")
        if not skip_resource_validation and not self._resources and not self._not_resources:
            errors.append("A PolicyStatement used in a resource-based policy must specify at least one resource.")
        return errors

    def validate_for_trust_policy(self) -> list[str]:
        """Return what is wrong with the statement in a trust policy."""
        errors = self.validate_for_any_policy()
        if not self.has_principal:
            errors.append("A PolicyStatement used in a trust policy must specify at least one IAM principal.")
        return errors

    def validate_for_identity_policy(self) -> list[str]:
        """Return what is wrong with the statement in a policy of a role, user or group."""
        errors = self.validate_for_any_policy()
        if self.has_principal:
            errors.append("A PolicyStatement used in an identity-based policy cannot specify any IAM principals.")
        if not self._resources and not self._not_resources:
            errors.append("A PolicyStatement used in an identity-based policy must specify at least one resource.")
        if self._sid is not None and not unresolved(self._sid) and not re.fullmatch(r"[0-9A-Za-z]*", self._sid):
            errors.append(
                f"Statement ID (sid) '{self._sid}' must be alphanumeric (A-Z, a-z, 0-9) when used in "
                "an identity-based policy. "
                "See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html"
            )
        return errors

    def estimate_size(self, action_estimate: int, arn_estimate: int) -> int:
        """Estimate the size of the statement's text, as far as it is known."""
        size = len(f'"Effect": "{self._effect.value}",')
        for key, values, token in (
            ("Action", self._actions, action_estimate),
            ("NotAction", self._not_actions, action_estimate),
            ("Resource", self._resources, arn_estimate),
            ("NotResource", self._not_resources, arn_estimate),
        ):
            if values:
                size += len(key) + 5 + sum((token if unresolved(v) else len(v)) + 3 for v in values)
        size += (len(self._principals) + len(self._not_principals)) * arn_estimate
        return size + len(compact(self._conditions))
