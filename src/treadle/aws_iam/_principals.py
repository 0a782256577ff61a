"""Principals: who is allowed something."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.resolution import ResolveContext
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import IResolvable, Token, unresolved
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._document import PolicyDocument
    from ._statement import PolicyStatement

__all__ = [
    "AccountPrincipal",
    "AccountRootPrincipal",
    "AddToPrincipalPolicyResult",
    "AddToResourcePolicyResult",
    "AnyPrincipal",
    "Anyone",
    "ArnPrincipal",
    "CanonicalUserPrincipal",
    "ComparablePrincipal",
    "CompositePrincipal",
    "FederatedPrincipal",
    "IGrantable",
    "IPrincipal",
    "OpenIdConnectPrincipal",
    "OrganizationPrincipal",
    "PrincipalBase",
    "PrincipalPolicyFragment",
    "PrincipalWithConditions",
    "SamlConsolePrincipal",
    "SamlPrincipal",
    "ServicePrincipal",
    "SessionTagsPrincipal",
    "StarPrincipal",
    "WebIdentityPrincipal",
]

LITERAL = "LiteralString"

Conditions = Mapping[str, Any]


class AddToPrincipalPolicyResult(Struct):
    """The result of adding a statement to a principal's policy.

    :param statement_added: whether some policy has the statement now
    :param policy_dependable: what a construct that uses the statement depends on; default nothing
    """

    statement_added: bool
    policy_dependable: Any = None


class AddToResourcePolicyResult(Struct):
    """The result of adding a statement to a resource's policy.

    :param statement_added: whether some policy has the statement now
    :param policy_dependable: what a construct that uses the statement depends on; default nothing
    """

    statement_added: bool
    policy_dependable: Any = None


class IGrantable:
    """Interface of what can be granted permissions."""

    grant_principal: IPrincipal


class IPrincipal(IGrantable):
    """Interface of principals."""

    assume_role_action: str
    policy_fragment: PrincipalPolicyFragment
    principal_account: str | None

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        """Add a statement to the principal's own policy, if it has one."""
        raise NotImplementedError  # each implementation defines it


class PrincipalPolicyFragment:
    """A principal's part of a statement.

    :param principal_json: the Principal element, as lists of values by kind such as ``AWS`` or ``Service``
    :param conditions: conditions that the statement gets; default none
    """

    __slots__ = ("conditions", "principal_json")

    def __init__(self, principal_json: Mapping[str, Sequence[str]], conditions: Conditions | None = None) -> None:
        self.principal_json: dict[str, list[str]] = {key: list(values) for key, values in principal_json.items()}
        self.conditions: dict[str, Any] = dict(conditions or {})


def compact(value: Any) -> str:
    """Return a value's JSON text, for comparisons."""
    return json.dumps(value, separators=(",", ":"), default=str)


def check_condition(value: Any) -> None:
    """Check that a condition is a map of operators."""
    if not isinstance(value, Mapping) and not (unresolved(value) and not isinstance(value, str)):
        raise AuthoringError("A Condition should be represented as a map of operator to value", code="Condition")


def merge_principal(target: dict[str, list[str]], source: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Add the principals of one fragment to another."""
    if (LITERAL in source and any(key != LITERAL for key in target)) or (
        LITERAL in target and any(key != LITERAL for key in source)
    ):
        raise AuthoringError(
            f"Cannot merge principals {compact(target)} and {compact(source)}; if one uses a literal "
            "principal string the "
            "other one must be empty",
            code="Principal",
        )
    for key, values in source.items():
        target.setdefault(key, []).extend([values] if isinstance(values, str) else values)
    return target


def add_to_assume_role(principal: Any, document: PolicyDocument) -> None:
    """Allow a principal to assume the role that ``document`` belongs to."""
    add = getattr(principal, "add_to_assume_role_policy", None)
    if add is not None:
        add(document)
        return
    document._add_assume_role(principal)


class ComparablePrincipal:
    """Compare principals."""

    @staticmethod
    def is_comparable_principal(x: Any) -> bool:
        """Return whether ``x`` can be compared."""
        return hasattr(x, "dedupe_string")

    @staticmethod
    def dedupe_string_for(x: Any) -> str | None:
        """Return what tells ``x`` from other principals."""
        dedupe = getattr(x, "dedupe_string", None)
        return None if dedupe is None else dedupe()


class PrincipalBase(IPrincipal):
    """Base class of principals."""

    assume_role_action = "sts:AssumeRole"
    principal_account: str | None = None

    @property
    def grant_principal(self) -> IPrincipal:  # type: ignore[override]  # computed, where the interface has an attribute
        """The principal itself."""
        return self

    def add_to_policy(self, statement: PolicyStatement) -> bool:
        """Add a statement to the principal's own policy; tell whether it has one."""
        return bool(self.add_to_principal_policy(statement).statement_added)

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        return AddToPrincipalPolicyResult(statement_added=False)

    def add_to_assume_role_policy(self, document: PolicyDocument) -> None:
        """Allow this principal to assume a role."""
        document._add_assume_role(self)

    def with_conditions(self, conditions: Conditions) -> PrincipalBase:
        """Limit the principal by conditions."""
        return PrincipalWithConditions(self, conditions)

    def with_session_tags(self) -> PrincipalBase:
        """Return this principal with permission to pass session tags."""
        return SessionTagsPrincipal(self)

    def dedupe_string(self) -> str | None:
        """Return what tells this principal from others."""
        return None

    _shown_by: tuple[str, str | None] | None = None
    """The name that the principal has as text, and the attribute in its brackets."""

    def to_string(self) -> str:
        """Return the principal as text, such as ``ServicePrincipal(states.amazonaws.com)``."""
        if self._shown_by is None:
            return compact(self.policy_fragment.principal_json)
        name, attribute = self._shown_by
        return f"{name}({getattr(self, attribute) if attribute is not None else ''})"

    def to_json(self) -> Any:
        """Return the principal as it stands in a statement."""
        return self.policy_fragment.principal_json

    def __str__(self) -> str:
        return self.to_string()


class _Adapter(PrincipalBase):
    def __init__(self, wrapped: Any) -> None:
        self._wrapped = wrapped
        self.assume_role_action: str = wrapped.assume_role_action
        self.principal_account: str | None = wrapped.principal_account

    def to_string(self) -> str:
        return str(self._wrapped)

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        fragment: PrincipalPolicyFragment = self._wrapped.policy_fragment
        return fragment

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        result: AddToPrincipalPolicyResult = self._wrapped.add_to_principal_policy(statement)
        return result

    def _dedupe_with(self, more: str) -> str | None:
        inner = ComparablePrincipal.dedupe_string_for(self._wrapped)
        return None if inner is None else f"{type(self).__name__}:{inner}:{more}"


class PrincipalWithConditions(_Adapter):
    """A principal limited by conditions.

    :param principal: the principal that is limited
    :param conditions: the conditions under which its statements apply, by operator and key
    """

    def __init__(self, principal: IPrincipal, conditions: Conditions) -> None:
        super().__init__(principal)
        self._additional: dict[str, Any] = dict(conditions)

    def add_to_assume_role_policy(self, document: PolicyDocument) -> None:
        def limit(statement: PolicyStatement) -> None:
            statement.add_actions(self.assume_role_action)
            statement.add_conditions(self.conditions)

        add_to_assume_role(self._wrapped, document._changing(limit))

    def add_condition(self, key: str, value: Any) -> None:
        """Add a condition."""
        check_condition(value)
        known = self._additional.get(key)
        self._additional[key] = value if not known else {**known, **value}

    def add_conditions(self, conditions: Conditions) -> None:
        """Add conditions."""
        for key, value in conditions.items():
            self.add_condition(key, value)

    @property
    def conditions(self) -> dict[str, Any]:
        """The conditions of the principal and those added."""
        merged: dict[str, Any] = dict(self._wrapped.policy_fragment.conditions)
        for operator, condition in self._additional.items():
            known = merged.get(operator)
            if not known:
                merged[operator] = condition
                continue
            if not isinstance(known, Mapping) or not isinstance(condition, Mapping):
                raise AuthoringError(
                    f'multiple "{operator}" conditions cannot be merged if one of them contains an unresolved token',
                    code="Condition",
                )
            merged[operator] = {**known, **condition}
        return merged

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment(self._wrapped.policy_fragment.principal_json, self.conditions)

    def dedupe_string(self) -> str | None:
        return self._dedupe_with(compact(self.conditions))


class SessionTagsPrincipal(_Adapter):
    """A principal that can pass session tags.

    :param wrapped: the principal that may pass session tags
    """

    def add_to_assume_role_policy(self, document: PolicyDocument) -> None:
        add_to_assume_role(self._wrapped, document._changing(lambda statement: statement.add_actions("sts:TagSession")))

    def dedupe_string(self) -> str | None:
        return self._dedupe_with("")


class _StackDependent(IResolvable):
    def __init__(self, make: Callable[[Stack], str]) -> None:
        self._make = make

    def resolve(self, context: ResolveContext) -> Any:
        return self._make(Stack.of(context.scope))


class ArnPrincipal(PrincipalBase):
    """A principal named by its ARN.

    :param arn: the ARN of a user, role or account
    """

    _shown_by: tuple[str, str | None] | None = ("ArnPrincipal", "arn")

    def __init__(self, arn: str) -> None:
        self.arn = arn

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment({"AWS": [self.arn]})

    def in_organization(self, organization_id: str) -> PrincipalBase:
        """Limit the principal to an organization."""
        return self.with_conditions({"StringEquals": {"aws:PrincipalOrgID": organization_id}})

    def dedupe_string(self) -> str | None:
        return f"ArnPrincipal:{self.arn}"


class AccountPrincipal(ArnPrincipal):
    """All principals of an account.

    :param account_id: the account's number of 12 digits
    """

    _shown_by: tuple[str, str | None] | None = ("AccountPrincipal", "account_id")

    def __init__(self, account_id: Any) -> None:
        if not isinstance(account_id, str):
            raise AuthoringError(f"accountId should be of type string, not {account_id!r}", code="Principal")
        super().__init__(
            Token.as_string(_StackDependent(lambda stack: f"arn:{stack.partition}:iam::{account_id}:root"))
        )
        self.account_id = account_id
        self.principal_account: str | None = account_id


class AccountRootPrincipal(AccountPrincipal):
    """All principals of the stack's account."""

    _shown_by: tuple[str, str | None] | None = ("AccountRootPrincipal", None)

    def __init__(self) -> None:
        super().__init__(Token.as_string(_StackDependent(lambda stack: stack.account)))


class AnyPrincipal(ArnPrincipal):
    """Everybody, as ``{"AWS": "*"}``."""

    _shown_by: tuple[str, str | None] | None = ("AnyPrincipal", None)

    def __init__(self) -> None:
        super().__init__("*")


class Anyone(AnyPrincipal):
    """Everybody; an older name of :class:`AnyPrincipal`."""


class StarPrincipal(PrincipalBase):
    """Everybody, as ``"*"``."""

    _shown_by: tuple[str, str | None] | None = ("StarPrincipal", None)

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment({LITERAL: ["*"]})

    def dedupe_string(self) -> str | None:
        return "StarPrincipal"


_SERVICE = re.compile(r"^([^.]+)(?:(?:\.amazonaws\.com(?:\.cn)?)|(?:\.c2s\.ic\.gov)|(?:\.sc2s\.sgov\.gov))?$")
_OPT_IN = frozenset(
    "af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 "
    "ap-southeast-6 ap-southeast-7 "
    "ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1".split()
)


class _ServiceName(IResolvable):
    def __init__(self, service: str, region: str | None) -> None:
        self._service = service
        self._region = region

    def resolve(self, context: ResolveContext) -> Any:
        match = _SERVICE.match(self._service)
        service = f"{match.group(1)}.amazonaws.com" if match else self._service
        region = self._region
        if region and not unresolved(region) and region != Stack.of(context.scope).region and region in _OPT_IN:
            return re.sub(r"\.amazonaws\.com$", f".{region}.amazonaws.com", service)
        return service


class ServicePrincipal(PrincipalBase):
    """An AWS service as a principal.

    :param service: the service's name, such as ``states.amazonaws.com``
    :param conditions: the conditions under which it is accepted; default none
    :param region: the service's region, where it has a principal of its own; default the stack's
    """

    _shown_by: tuple[str, str | None] | None = ("ServicePrincipal", "service")

    def __init__(self, service: str, *, conditions: Conditions | None = None, region: str | None = None) -> None:
        self.service = service
        self._conditions: dict[str, Any] = dict(conditions or {})
        self._region = region

    @staticmethod
    def service_principal_name(service: str) -> str:
        """Return the name of a service's principal."""
        return Token.as_string(_ServiceName(service, None), display_hint=service)

    @staticmethod
    def from_static_service_principle_name(service_principal_name: str) -> ServicePrincipal:
        """Use a service principal's name unchanged."""
        return _StaticServicePrincipal(service_principal_name)

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        name = Token.as_string(_ServiceName(self.service, self._region), display_hint=self.service)
        return PrincipalPolicyFragment({"Service": [name]}, self._conditions)

    def dedupe_string(self) -> str | None:
        return f"ServicePrincipal:{self.service}:{compact([self._conditions, self._region])}"


class _StaticServicePrincipal(ServicePrincipal):
    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment({"Service": [self.service]}, self._conditions)


class OrganizationPrincipal(PrincipalBase):
    """All principals of an organization.

    :param organization_id: the organization's id, ``o-`` and 10 to 32 lower-case letters and digits
    """

    _shown_by: tuple[str, str | None] | None = ("OrganizationPrincipal", "organization_id")

    def __init__(self, organization_id: str) -> None:
        if not unresolved(organization_id) and not re.match(r"^o-[a-z0-9]{10,32}$", organization_id):
            raise AuthoringError(
                f"Expected Organization ID must match regex pattern ^o-[a-z0-9]{{10,32}}$, received {organization_id}",
                code="Principal",
            )
        self.organization_id = organization_id

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment({"AWS": ["*"]}, {"StringEquals": {"aws:PrincipalOrgID": self.organization_id}})

    def dedupe_string(self) -> str | None:
        return f"OrganizationPrincipal:{self.organization_id}"


class CanonicalUserPrincipal(PrincipalBase):
    """A user named by its canonical id.

    :param canonical_user_id: the account's canonical id, 64 hexadecimal digits
    """

    _shown_by: tuple[str, str | None] | None = ("CanonicalUserPrincipal", "canonical_user_id")

    def __init__(self, canonical_user_id: str) -> None:
        self.canonical_user_id = canonical_user_id

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment({"CanonicalUser": [self.canonical_user_id]})

    def dedupe_string(self) -> str | None:
        return f"CanonicalUserPrincipal:{self.canonical_user_id}"


class FederatedPrincipal(PrincipalBase):
    """Users of an identity provider.

    :param federated: the identity provider: a name or an ARN
    :param conditions: the conditions under which its users are accepted; default none
    :param assume_role_action: the action by which a role is assumed; default ``sts:AssumeRole``
    """

    _shown_by: tuple[str, str | None] | None = ("FederatedPrincipal", "federated")

    def __init__(
        self, federated: str, conditions: Conditions | None = None, assume_role_action: str | None = None
    ) -> None:
        self.federated = federated
        self.conditions: dict[str, Any] = dict(conditions or {})
        self.assume_role_action: str = assume_role_action or "sts:AssumeRole"

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        return PrincipalPolicyFragment({"Federated": [self.federated]}, self.conditions)

    def dedupe_string(self) -> str | None:
        return f"FederatedPrincipal:{self.federated}:{self.assume_role_action}:{compact(self.conditions)}"


class WebIdentityPrincipal(FederatedPrincipal):
    """Users of a web identity provider.

    :param identity_provider: the provider's name, such as ``cognito-identity.amazonaws.com``
    :param conditions: the conditions under which its users are accepted; default none
    :param assume_role_action: the action by which a role is assumed; default ``sts:AssumeRoleWithWebIdentity``
    """

    _shown_by: tuple[str, str | None] | None = ("WebIdentityPrincipal", "federated")

    def __init__(
        self, identity_provider: str, conditions: Conditions | None = None, assume_role_action: str | None = None
    ) -> None:
        super().__init__(identity_provider, conditions, assume_role_action or "sts:AssumeRoleWithWebIdentity")


class OpenIdConnectPrincipal(WebIdentityPrincipal):
    """Users of an OpenID Connect provider.

    :param open_id_connect_provider: the provider, created in this app or imported
    :param conditions: the conditions under which its users are accepted; default none
    """

    _shown_by: tuple[str, str | None] | None = ("OpenIdConnectPrincipal", "federated")

    def __init__(self, open_id_connect_provider: Any, conditions: Conditions | None = None) -> None:
        super().__init__(open_id_connect_provider.open_id_connect_provider_arn, conditions)


class SamlPrincipal(FederatedPrincipal):
    """Users of a SAML provider.

    :param saml_provider: the provider, created in this app or imported
    :param conditions: the conditions under which its users are accepted; default none
    """

    _shown_by: tuple[str, str | None] | None = ("SamlPrincipal", "federated")

    def __init__(self, saml_provider: Any, conditions: Conditions | None = None) -> None:
        super().__init__(saml_provider.saml_provider_arn, conditions, "sts:AssumeRoleWithSAML")


class SamlConsolePrincipal(SamlPrincipal):
    """Users of a SAML provider who come through the console.

    :param saml_provider: the provider, created in this app or imported
    :param conditions: conditions besides the console's audience; default none
    """

    _shown_by: tuple[str, str | None] | None = ("SamlConsolePrincipal", "federated")

    def __init__(self, saml_provider: Any, conditions: Conditions | None = None) -> None:
        audience = {"SAML:aud": "https://signin.aws.amazon.com/saml"}
        super().__init__(saml_provider, {**(conditions or {}), "StringEquals": audience})


class CompositePrincipal(PrincipalBase):
    """Several principals.

    :param principals: the principals, at least one
    """

    def to_string(self) -> str:
        """Return the principals as text."""
        return f"CompositePrincipal({','.join(map(str, self._principals))})"

    def __init__(self, *principals: IPrincipal) -> None:
        if not principals:
            raise AuthoringError(
                "CompositePrincipals must be constructed with at least 1 Principal but none were passed.",
                code="Principal",
            )
        self.assume_role_action: str = principals[0].assume_role_action
        self._principals = list(principals)

    def add_principals(self, *principals: IPrincipal) -> CompositePrincipal:
        """Add principals."""
        self._principals.extend(principals)
        return self

    def add_to_assume_role_policy(self, document: PolicyDocument) -> None:
        for principal in self._principals:
            add_to_assume_role(principal, document)

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        merged: dict[str, list[str]] = {}
        for principal in self._principals:
            fragment = principal.policy_fragment
            if fragment.conditions:
                raise AuthoringError(
                    "Components of a CompositePrincipal must not have conditions. Tried to add the following fragment: "
                    f"{compact(fragment.principal_json)}",
                    code="Principal",
                )
            merge_principal(merged, fragment.principal_json)
        return PrincipalPolicyFragment(merged)

    def dedupe_string(self) -> str | None:
        inner = [ComparablePrincipal.dedupe_string_for(principal) for principal in self._principals]
        return None if None in inner else f"CompositePrincipal[{','.join(str(part) for part in inner)}]"
