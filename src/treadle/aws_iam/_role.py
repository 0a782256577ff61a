"""Roles, made here or elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .._core.annotations import Annotations
from .._core.arn import ArnFormat
from .._core.aspects import AspectPriority, Aspects
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.quantities import Duration
from .._core.resolution import ResolveContext
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tokens import IResolvable, Token, TokenComparison, unresolved
from ..constructs import Construct, DependencyGroup, IConstruct
from ..errors import AuthoringError
from ..interfaces import aws_iam as _refs
from . import _cfn
from ._document import PolicyDocument
from ._grant import Grant
from ._policy import AttachedPolicies, IManagedPolicy, ManagedPolicy, Policy
from ._principals import (
    AccountPrincipal,
    AddToPrincipalPolicyResult,
    ArnPrincipal,
    IPrincipal,
    PrincipalPolicyFragment,
    ServicePrincipal,
    add_to_assume_role,
)
from ._statement import PolicyStatement

__all__ = ["IRole", "LazyRole", "Role", "RoleGrants", "UnknownPrincipal"]

_ROLE_NAME = re.compile(r"[\w+=,.@-]{1,64}", re.ASCII)
_MAX_INLINE, _MAX_MANAGED = 10_000, 6_000


class UniqueStrings(IResolvable):
    """A list of strings, each once, produced when the template is written.

    :param produce: returns the strings
    """

    def __init__(self, produce: Any) -> None:
        self._produce = produce

    def resolve(self, context: ResolveContext) -> Any:
        context.register_post_processor(self)
        return self._produce()

    def post_process(self, value: Any, context: ResolveContext) -> Any:
        """Remove repeated strings."""
        if not isinstance(value, list):
            return value
        return list({json.dumps(item, default=str): item for item in value}.values()) or None


class IRole(IResource, IPrincipal):
    """Interface of roles, created in this app or imported."""

    role_arn: str
    role_name: str

    @property
    def role_ref(self) -> _refs.RoleReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.RoleReference(role_arn=self.role_arn, role_name=self.role_name)

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        """Attach a managed policy."""
        raise NotImplementedError  # each implementation defines it

    def attach_inline_policy(self, policy: Policy) -> None:
        """Attach an inline policy."""
        raise NotImplementedError  # each implementation defines it


class RoleGrants:
    """Grants of permissions on a role.

    :param role: the role on which permissions are granted
    """

    def __init__(self, role: Any) -> None:
        self._role = role

    @staticmethod
    def from_role(role: Any) -> RoleGrants:
        """Grant on a role."""
        return RoleGrants(role)

    def assume_role(self, identity: Any) -> Grant:
        """Grant ``identity`` permission to assume the role."""
        return _grant_assume(self._role, identity)

    def pass_role(self, identity: Any) -> Grant:
        """Grant ``identity`` permission to pass the role to a service."""
        return Grant.add_to_principal(grantee=identity, actions=["iam:PassRole"], resource_arns=[self._role.role_arn])


def _grant_assume(role: Any, identity: Any) -> Grant:
    if isinstance(identity, ServicePrincipal | AccountPrincipal):
        raise AuthoringError(
            "Cannot use a service or account principal with grantAssumeRole, use assumeRolePolicy instead.",
            code="Grant",
            path=role.node.path,
        )
    return Grant.add_to_principal(grantee=identity, actions=["sts:AssumeRole"], resource_arns=[role.role_arn])


class _RoleBase(Resource, IRole):
    assume_role_action = "sts:AssumeRole"

    @property
    def grant_principal(self) -> IPrincipal:  # type: ignore[override]  # computed, where the interface has an attribute
        """The role itself."""
        return self

    def add_to_policy(self, statement: PolicyStatement) -> bool:
        """Add a statement to the role's policy; tell whether it was taken."""
        return bool(self.add_to_principal_policy(statement).statement_added)

    def grant(self, grantee: Any, *actions: str) -> Grant:
        """Grant ``grantee`` permission for the given actions on the role."""
        return Grant.add_to_principal(grantee=grantee, actions=list(actions), resource_arns=[self.role_arn])

    def grant_pass_role(self, grantee: Any) -> Grant:
        """Grant ``grantee`` permission to pass the role to a service."""
        return self.grant(grantee, "iam:PassRole")

    def grant_assume_role(self, identity: Any) -> Grant:
        """Grant ``identity`` permission to assume the role."""
        return self.grant(identity, "sts:AssumeRole")


class Role(_RoleBase):
    """An IAM role.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html

    :param assumed_by: the principal that may assume the role
    :param description: a remark, up to 1,000 characters; default none
    :param external_ids: external ids of which one must be presented; default none
    :param inline_policies: documents of inline policies, by name; default none
    :param managed_policies: managed policies attached to the role; default none
    :param max_session_duration: how long a session may last, 1 to 12 hours; default 1 hour
    :param path: the path of the role's name, beginning and ending with ``/``; default ``/``
    :param permissions_boundary: the policy that limits the role's permissions; default none
    :param role_name: the role's name, up to 64 characters; default generated by CloudFormation
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        assumed_by: IPrincipal,
        description: str | None = None,
        external_ids: Sequence[str] | None = None,
        inline_policies: Mapping[str, PolicyDocument] | None = None,
        managed_policies: Sequence[IManagedPolicy] | None = None,
        max_session_duration: Duration | None = None,
        path: str | None = None,
        permissions_boundary: IManagedPolicy | None = None,
        role_name: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=role_name)
        if not hasattr(assumed_by, "assume_role_action"):
            raise self._refuse(f"assumed_by takes a principal such as iam.ServicePrincipal, not {assumed_by!r}")
        if role_name and not unresolved(role_name) and not _ROLE_NAME.fullmatch(role_name):
            raise self._refuse(
                f"Invalid roleName {role_name!r}. The name must be a string of characters consisting "
                "of upper and lowercase "
                "alphanumeric characters with no spaces. You can also include any of the following "
                "characters: _+=,.@-. "
                "Length must be between 1 and 64 characters."
            )
        seconds = None if max_session_duration is None else max_session_duration.to_seconds()
        if seconds is not None and not unresolved(seconds) and not 3600 <= seconds <= 43200:
            raise self._refuse(
                f"maxSessionDuration is set to {seconds}, but must be >= 3600sec (1hr) and <= 43200sec (12hrs)"
            )
        if description and len(description) > 1000:
            raise self._refuse("Role description must be no longer than 1000 characters.")
        self._check_path(path)
        self.assume_role_policy: PolicyDocument = PolicyDocument()
        ids = list(external_ids or ())
        document = self.assume_role_policy
        if ids:
            given = ids[0] if len(ids) == 1 else ids
            document = document._changing(
                lambda statement: statement.add_condition("StringEquals", {"sts:ExternalId": given})
            )
        add_to_assume_role(assumed_by, document)
        self._managed: list[IManagedPolicy] = list(managed_policies or ())
        self._inline = dict(inline_policies or {})
        self._path = path
        self._attached = AttachedPolicies()
        self._default_policy: Policy | None = None
        self._waiting: dict[int, tuple[PolicyStatement, DependencyGroup]] = {}
        self._did_split = False
        self._immutable: IRole | None = None
        self.permissions_boundary = permissions_boundary
        policies = [{"PolicyName": name, "PolicyDocument": policy} for name, policy in self._inline.items()]
        self._resource = _cfn.CfnRole(
            self,
            "Resource",
            assume_role_policy_document=self.assume_role_policy,
            managed_policy_arns=UniqueStrings(lambda: [policy.managed_policy_arn for policy in self._managed]),  # type: ignore[arg-type]  # a list that synthesis makes
            policies=policies or None,
            path=path,
            permissions_boundary=permissions_boundary.managed_policy_arn if permissions_boundary else None,
            role_name=self.physical_name,
            max_session_duration=seconds,
            description=description or None,
        )
        self.principal_account: str | None = self.env.account
        self.role_arn: str = self._get_resource_arn_attribute(
            self._resource.attr_arn,
            region="",
            service="iam",
            resource="role",
            resource_name=f"{path.removeprefix('/') if path else ''}{self.physical_name}",
        )
        self.role_name: str = self._get_resource_name_attribute(self._resource.ref)
        self.policy_fragment: PrincipalPolicyFragment = ArnPrincipal(self.role_arn).policy_fragment
        self.grants: RoleGrants = RoleGrants(self)
        mutating = FeatureFlags.of(self).is_enabled("@aws-cdk/core:aspectPrioritiesMutating")
        Aspects.of(self).add(_Splitter(self), priority=AspectPriority.MUTATING if mutating else AspectPriority.DEFAULT)
        self.node.add_validation(self._validate_role)

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Role", path=self.node.path, kind="Role")

    def _check_path(self, path: str | None) -> None:
        if path is None or unresolved(path):
            return
        if not 1 <= len(path) <= 512:
            raise self._refuse(
                f"Role path must be between 1 and 512 characters. The provided role path is {len(path)} characters."
            )
        if not re.fullmatch(r"/|/[\u0021-\u007F]+/", path):
            raise self._refuse(
                "Role path must be either a slash or valid characters (alphanumerics and symbols) "
                "surrounded by slashes. Valid "
                f"characters are unicode characters in [\\u0021-\\u007F]. However, {path} is provided."
            )

    @staticmethod
    def from_role_arn(
        scope: Construct,
        id: str,
        role_arn: str,
        *,
        add_grants_to_resources: bool | None = None,
        default_policy_name: str | None = None,
        mutable: bool | None = None,
    ) -> IRole:
        """Import a role by its ARN.

        :param mutable: whether policies are attached to it; they are unless its account is another
        """
        stack = Stack.of(scope)
        parsed = stack.split_arn(role_arn, ArnFormat.SLASH_RESOURCE_NAME)
        if parsed.resource_name is None:
            raise AuthoringError(
                f"{role_arn!r} names no role: expected arn:aws:iam::123456789012:role/Name", code="Arn"
            )
        name = parsed.resource_name if unresolved(parsed.resource_name) else parsed.resource_name.split("/")[-1]
        if add_grants_to_resources is not None and mutable is not False:
            raise AuthoringError(
                "'addGrantsToResources' can only be passed if 'mutable: false'", code="Role", path=scope.node.path
            )
        comparison = Token.compare_strings(parsed.account or "", stack.account)
        changes = mutable is not False and comparison is not TokenComparison.DIFFERENT
        imported = _ImportedRole(
            scope, id if changes else f"MutableRole{id}", role_arn, name, parsed.account, default_policy_name
        )
        return imported if changes else _ImmutableRole(scope, id, imported, bool(add_grants_to_resources))

    @staticmethod
    def from_role_name(
        scope: Construct,
        id: str,
        role_name: str,
        *,
        add_grants_to_resources: bool | None = None,
        default_policy_name: str | None = None,
        mutable: bool | None = None,
    ) -> IRole:
        """Import a role of the stack's account by its name."""
        arn = Stack.of(scope).format_arn(region="", service="iam", resource="role", resource_name=role_name)
        return Role.from_role_arn(
            scope,
            id,
            arn,
            add_grants_to_resources=add_grants_to_resources,
            default_policy_name=default_policy_name,
            mutable=mutable,
        )

    @staticmethod
    def is_role(x: object) -> bool:
        """Return whether ``x`` is a role created in this app."""
        return isinstance(x, Role)

    @property
    def role_id(self) -> str:
        """The id AWS gives the role."""
        return str(self._resource.attr_role_id)

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        if self._default_policy is None:
            self._default_policy = Policy(self, "DefaultPolicy")
            self.attach_inline_policy(self._default_policy)
        self._default_policy.add_statements(statement)
        group = DependencyGroup()
        self._waiting[id(statement)] = (statement, group)
        return AddToPrincipalPolicyResult(statement_added=True, policy_dependable=group)

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        if not any(known.managed_policy_arn == policy.managed_policy_arn for known in self._managed):
            self._managed.append(policy)

    def attach_inline_policy(self, policy: Policy) -> None:
        self._attached.attach(policy)
        policy.attach_to_role(self)

    def grant_assume_role(self, identity: Any) -> Grant:
        return _grant_assume(self, identity)

    def without_policy_updates(self, *, add_grants_to_resources: bool | None = None) -> IRole:
        """Return the role as one whose policies nothing changes."""
        if self._immutable is None:
            scope = self.node.scope
            assert isinstance(scope, Construct)
            self._immutable = _ImmutableRole(scope, f"ImmutableRole{self.node.id}", self, bool(add_grants_to_resources))
        return self._immutable

    def _validate_role(self) -> list[str]:
        errors = self.assume_role_policy.validate_for_trust_policy()
        for policy in self._inline.values():
            errors.extend(PolicyDocument.validate_for_identity_policy(policy))
        return errors

    def _split_large_policy(self) -> None:
        """Move what an inline policy can't hold into managed policies."""
        default = self._default_policy
        if default is None or self._did_split:
            return
        self._did_split = True
        documents = default.document.split(self, _MAX_INLINE, _MAX_MANAGED)
        count = len(self._managed) + len(documents) - 1
        if count > 20:
            Annotations.of(self).add_warning_v2(
                "@aws-cdk/aws-iam:rolePolicyTooLarge",
                f"Policy too large: {count} exceeds the maximum of 20 managed policies attached to a Role",
            )
        elif count > 10:
            Annotations.of(self).add_warning_v2(
                "@aws-cdk/aws-iam:rolePolicyLarge",
                f"Policy large: {count} exceeds 10 managed policies attached to a Role, this requires a quota increase",
            )
        for number, (document, origins) in enumerate(documents):
            holder: Construct = default
            if number:
                holder = ManagedPolicy(
                    self,
                    f"OverflowPolicy{number}",
                    description=f"Part of the policies for {self.node.path}",
                    document=document,
                    roles=[self],
                )
            for statement in origins:
                waiting = self._waiting.get(id(statement))
                if waiting is not None:
                    waiting[1].add(holder)


class _Splitter:
    def __init__(self, role: Role) -> None:
        self._role = role

    def visit(self, node: IConstruct) -> None:
        """Split the role's own policy."""
        if node is self._role:
            self._role._split_large_policy()


class _ImportedRole(_RoleBase):
    """A role made elsewhere, whose policies we add to."""

    def __init__(
        self, scope: Construct, id: str, arn: str, name: str, account: str | None, default_policy_name: str | None
    ) -> None:
        super().__init__(scope, id, account=account)
        self.role_arn = arn
        self.role_name = name
        self.principal_account = account
        self.policy_fragment = ArnPrincipal(arn).policy_fragment
        self._attached = AttachedPolicies()
        self._default_policy: Policy | None = None
        self._default_policy_name = default_policy_name

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        if self._default_policy is None:
            unique = FeatureFlags.of(self).is_enabled("@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName")
            name = f"Policy{Names.unique_id(self)}" if unique else "Policy"
            if len(name) > 128:
                name = f"Policy{Names.unique_resource_name(self, max_length=122)}"
            name = self._default_policy_name or name
            self._default_policy = Policy(self, name, policy_name=name if unique else None)
            self.attach_inline_policy(self._default_policy)
        self._default_policy.add_statements(statement)
        return AddToPrincipalPolicyResult(statement_added=True, policy_dependable=self._default_policy)

    def attach_inline_policy(self, policy: Policy) -> None:
        if Token.compare_strings(self.env.account, policy.env.account) is not TokenComparison.DIFFERENT:
            self._attached.attach(policy)
            policy.attach_to_role(self)

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        attach = getattr(policy, "attach_to_role", None)
        if attach is not None:
            attach(self)
            return
        Annotations.of(self).add_warning_v2(
            "@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
            f"Can't combine imported IManagedPolicy: {policy.managed_policy_arn} to imported role "
            f"IRole: {self.role_name}. Use "
            "ManagedPolicy directly.",
        )

    def dedupe_string(self) -> str:
        """Return what tells this principal from others."""
        return f"ImportedRole:{self.role_arn}"


class _ImmutableRole(_RoleBase):
    """A role whose policies nothing changes."""

    def __init__(self, scope: Construct, id: str, role: Any, add_grants_to_resources: bool) -> None:
        super().__init__(scope, id, account=role.env.account, region=role.env.region)
        self._role = role
        self._to_resources = add_grants_to_resources
        self.assume_role_action = role.assume_role_action
        self.policy_fragment = role.policy_fragment
        self.principal_account = role.principal_account
        self.role_arn = role.role_arn
        self.role_name = role.role_name
        self.stack = role.stack
        self.node.default_child = role.node.default_child

    @property
    def dependency_roots(self) -> list[IConstruct]:
        """The role behind this one."""
        return [self._role]

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        return AddToPrincipalPolicyResult(statement_added=not self._to_resources, policy_dependable=DependencyGroup())

    def attach_inline_policy(self, policy: Policy) -> None:
        """Do nothing: the role is not changed."""

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        """Do nothing: the role is not changed."""

    def grant(self, grantee: Any, *actions: str) -> Grant:
        granted: Grant = self._role.grant(grantee, *actions)
        return granted


class LazyRole(_RoleBase):
    """A role that is made only when it is used."""

    def __init__(self, scope: Construct, id: str, **props: Any) -> None:
        super().__init__(scope, id)
        self._props = props
        self._role: Role | None = None
        self._statements: list[PolicyStatement] = []
        self._policies: list[Policy] = []
        self._managed: list[IManagedPolicy] = []
        self.principal_account: str = self.env.account

    def _made(self) -> Role:
        if self._role is None:
            role = Role(self, "Default", **self._props)
            for statement in self._statements:
                role.add_to_policy(statement)
            for policy in self._policies:
                role.attach_inline_policy(policy)
            for managed in self._managed:
                role.add_managed_policy(managed)
            self._role = role
        return self._role

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        if self._role is not None:
            return self._role.add_to_principal_policy(statement)
        self._statements.append(statement)
        return AddToPrincipalPolicyResult(statement_added=True, policy_dependable=self)

    def attach_inline_policy(self, policy: Policy) -> None:
        if self._role is not None:
            self._role.attach_inline_policy(policy)
        else:
            self._policies.append(policy)

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        if self._role is not None:
            self._role.add_managed_policy(policy)
        else:
            self._managed.append(policy)

    @property
    def role_arn(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The ARN."""
        return self._made().role_arn

    @property
    def role_name(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The name."""
        return self._made().role_name

    @property
    def role_id(self) -> str:
        """The id AWS gives the role."""
        return self._made().role_id

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        """Return the role's part of a statement."""
        return self._made().policy_fragment

    def grant(self, grantee: Any, *actions: str) -> Grant:
        return self._made().grant(grantee, *actions)

    def apply_removal_policy(self, policy: RemovalPolicy) -> None:
        self._made().apply_removal_policy(policy)


class UnknownPrincipal(IPrincipal):
    """The principal of a resource that was imported without its role.

    :param resource: the imported resource; a grant to it adds a warning there
    """

    def __init__(self, *, resource: IConstruct) -> None:
        self._resource = resource
        self.assume_role_action = "sts:AssumeRole"
        self.principal_account: None = None

    @property
    def grant_principal(self) -> IPrincipal:  # type: ignore[override]  # computed, where the interface has an attribute
        """The principal itself."""
        return self

    @property
    def policy_fragment(self) -> PrincipalPolicyFragment:  # type: ignore[override]  # computed here, an attribute there
        """Nothing: there is no role.

        :raises AuthoringError: always
        """
        raise AuthoringError(
            f"Cannot get policy fragment of {self._resource.node.path}, resource imported without a role",
            code="Principal",
        )

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        text = json.dumps(Stack.of(self._resource).resolve(statement), separators=(",", ":"))
        Annotations.of(self._resource).add_warning_v2(
            "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole", f"Add statement to this resource's role: {text}"
        )
        return AddToPrincipalPolicyResult(statement_added=True, policy_dependable=DependencyGroup())

    def add_to_policy(self, statement: PolicyStatement) -> bool:
        """Warn that the statement can't be added."""
        return bool(self.add_to_principal_policy(statement).statement_added)
