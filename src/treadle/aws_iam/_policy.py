"""Policies that are attached to roles, users and groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._core.arn import Arn, ArnFormat
from .._core.fn import Aws
from .._core.lazy import Lazy
from .._core.resolution import DefaultTokenResolver
from .._core.resource import IResource, Resource
from .._core.tokenization import Tokenization
from .._core.tokens import StringConcat
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_iam as _refs
from . import _cfn
from ._document import PolicyDocument
from ._principals import AddToPrincipalPolicyResult, ArnPrincipal, IGrantable, IPrincipal, PrincipalPolicyFragment
from ._statement import PolicyStatement

__all__ = ["IManagedPolicy", "IPolicy", "ManagedPolicy", "Policy"]


class IPolicy(IResource):
    """Interface of inline policies."""

    policy_name: str

    @property
    def policy_ref(self) -> _refs.PolicyReference:
        """The reference that L1 classes take: its id."""
        return _refs.PolicyReference(policy_id=self.policy_name)


class IManagedPolicy:
    """Interface of managed policies."""

    managed_policy_arn: str

    @property
    def managed_policy_ref(self) -> _refs.ManagedPolicyReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.ManagedPolicyReference(policy_arn=self.managed_policy_arn)


class AttachedPolicies:
    """The policies attached to an identity, distinguished by name."""

    def __init__(self) -> None:
        self._policies: list[Policy] = []

    def attach(self, policy: Policy) -> None:
        """Add a policy, once."""
        if policy in self._policies:
            return
        if any(known._name == policy._name for known in self._policies):
            raise AuthoringError(
                f'A policy named "{policy._name}" is already attached', code="Policy", path=policy.node.path
            )
        self._policies.append(policy)


class _PolicyPrincipal(IPrincipal):
    """Principal that adds statements to a policy; it is refused in a resource's policy."""

    def __init__(self, policy: Any, kind: str) -> None:
        self._policy = policy
        self._kind = kind
        self.principal_account: str | None = policy.env.account
        self.assume_role_action = "sts:AssumeRole"

        def refuse() -> str:
            raise AuthoringError(
                "This grant operation needs to add a resource policy so needs access to a principal. "
                "Grant permissions to a "
                f"Role or User, instead of a {kind}.",
                code="Grant",
                path=policy.node.path,
            )

        self.policy_fragment: PrincipalPolicyFragment = ArnPrincipal(Lazy.string(refuse)).policy_fragment

    @property
    def grant_principal(self) -> IPrincipal:  # type: ignore[override]  # computed, where the interface has an attribute
        return self

    def add_to_policy(self, statement: PolicyStatement) -> bool:
        """Add a statement."""
        return bool(self.add_to_principal_policy(statement).statement_added)

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        self._policy.add_statements(statement)
        return AddToPrincipalPolicyResult(statement_added=True, policy_dependable=self._policy)

    def __str__(self) -> str:
        return f"{self._kind}({self._policy.node.path})"


class _ConditionalPolicy(_cfn.CfnPolicy):
    owner: Policy

    def _should_synthesize(self) -> bool:
        policy = self.owner
        return policy._force or policy._referenced or (not policy.document.is_empty and policy._attached)


class Policy(Resource, IPolicy, IGrantable):
    """An inline policy.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html

    :param document: the document to use, instead of a new one
    :param force: whether the policy is written even if empty or unattached, which is then an error; default no
    :param groups: the groups to which it is attached; default none
    :param policy_name: the policy's name, up to 128 characters; default made of the construct's path
    :param roles: the roles to which it is attached; default none
    :param statements: statements to add at once; default none
    :param users: the users to which it is attached; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        document: PolicyDocument | None = None,
        force: bool | None = None,
        groups: Sequence[Any] | None = None,
        policy_name: str | None = None,
        roles: Sequence[Any] | None = None,
        statements: Sequence[PolicyStatement] | None = None,
        users: Sequence[Any] | None = None,
    ) -> None:
        resource: _cfn.CfnPolicy
        super().__init__(
            scope, id, physical_name=policy_name or Lazy.string(lambda: _policy_name(scope, resource.logical_id))
        )
        self.document: PolicyDocument = document if document is not None else PolicyDocument()
        self._force = bool(force)
        self._referenced = False
        self._roles: list[Any] = []
        self._users: list[Any] = []
        self._groups: list[Any] = []
        self._name = self.physical_name
        resource = _ConditionalPolicy(
            self,
            "Resource",
            policy_document=self.document,
            policy_name=self.physical_name,
            roles=Lazy.uncached_any(lambda _: [role.role_name for role in self._roles] or None),  # type: ignore[arg-type]  # a list that synthesis makes
            users=Lazy.uncached_any(lambda _: [user.user_name for user in self._users] or None),  # type: ignore[arg-type]  # a list that synthesis makes
            groups=Lazy.uncached_any(lambda _: [group.group_name for group in self._groups] or None),  # type: ignore[arg-type]  # a list that synthesis makes
        )
        resource.owner = self
        for user in users or ():
            self.attach_to_user(user)
        for group in groups or ():
            self.attach_to_group(group)
        for role in roles or ():
            self.attach_to_role(role)
        self.add_statements(*(statements or ()))
        self.grant_principal: _PolicyPrincipal = _PolicyPrincipal(self, "Policy")
        self.node.add_validation(self._validate_policy)

    @staticmethod
    def from_policy_name(scope: Construct, id: str, policy_name: str) -> IPolicy:
        """Import a policy by its name."""
        policy = _ImportedPolicy(scope, id)
        policy.policy_name = policy_name
        return policy

    @property
    def policy_name(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The name; who uses it makes the policy obligatory."""
        self._referenced = True
        return self._name

    @property
    def _attached(self) -> bool:
        return bool(self._roles or self._users or self._groups)

    def add_statements(self, *statement: PolicyStatement) -> None:
        """Add statements."""
        self.document.add_statements(*statement)

    def attach_to_role(self, role: Any) -> None:
        """Attach to a role."""
        if not any(known is role or known.role_arn == role.role_arn for known in self._roles):
            self._roles.append(role)
            role.attach_inline_policy(self)

    def attach_to_user(self, user: Any) -> None:
        """Attach to a user."""
        if not any(known is user or known.user_arn == user.user_arn for known in self._users):
            self._users.append(user)
            user.attach_inline_policy(self)

    def attach_to_group(self, group: Any) -> None:
        """Attach to a group."""
        if not any(known is group or known.group_arn == group.group_arn for known in self._groups):
            self._groups.append(group)
            group.attach_inline_policy(self)

    def _validate_policy(self) -> list[str]:
        errors = []
        if self.document.is_empty:
            if self._force:
                errors.append("Policy created with force=true is empty. You must add statements to the policy")
            elif self._referenced:
                errors.append(
                    "This Policy has been referenced by a resource, so it must contain at least one statement."
                )
        if not self._attached:
            if self._force:
                errors.append(
                    "Policy created with force=true must be attached to at least one principal: user, group or role"
                )
            elif self._referenced:
                errors.append(
                    "This Policy has been referenced by a resource, so it must be attached to at "
                    "least one user, group or role."
                )
        return errors + self.document.validate_for_identity_policy()


class _ImportedPolicy(Resource, IPolicy):
    pass


def _policy_name(scope: Construct, logical_id: str) -> str:
    resolved = Tokenization.resolve(logical_id, scope=scope, resolver=DefaultTokenResolver(StringConcat()))
    return str(resolved)[-128:]


class ManagedPolicy(Resource, IManagedPolicy, IGrantable):
    """A managed policy of the account.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html

    :param description: a remark, up to 1,000 characters; default none
    :param document: the document to use, instead of a new one
    :param groups: the groups to which it is attached; default none
    :param managed_policy_name: the policy's name, up to 128 characters; default generated by CloudFormation
    :param path: the path of the policy's name, beginning and ending with ``/``; default ``/``
    :param roles: the roles to which it is attached; default none
    :param statements: statements to add at once; default none
    :param users: the users to which it is attached; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        description: str | None = None,
        document: PolicyDocument | None = None,
        groups: Sequence[Any] | None = None,
        managed_policy_name: str | None = None,
        path: str | None = None,
        roles: Sequence[Any] | None = None,
        statements: Sequence[PolicyStatement] | None = None,
        users: Sequence[Any] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=managed_policy_name)
        self.description: str = description or ""
        self.path: str = path or "/"
        self.document: PolicyDocument = document if document is not None else PolicyDocument()
        self._roles: list[Any] = []
        self._users: list[Any] = []
        self._groups: list[Any] = []
        resource = _cfn.CfnManagedPolicy(
            self,
            "Resource",
            policy_document=self.document,
            managed_policy_name=self.physical_name,
            description=self.description,
            path=self.path,
            roles=Lazy.uncached_any(lambda _: [role.role_name for role in self._roles] or None),  # type: ignore[arg-type]  # a list that synthesis makes
            users=Lazy.uncached_any(lambda _: [user.user_name for user in self._users] or None),  # type: ignore[arg-type]  # a list that synthesis makes
            groups=Lazy.uncached_any(lambda _: [group.group_name for group in self._groups] or None),  # type: ignore[arg-type]  # a list that synthesis makes
        )
        for user in users or ():
            self.attach_to_user(user)
        for group in groups or ():
            self.attach_to_group(group)
        for role in roles or ():
            self.attach_to_role(role)
        self.add_statements(*(statements or ()))
        self.managed_policy_arn: str = self._get_resource_arn_attribute(
            resource.ref, region="", service="iam", resource="policy", resource_name=self.physical_name
        )
        self._resource = resource
        self.grant_principal: _PolicyPrincipal = _PolicyPrincipal(self, "ManagedPolicy")
        self.node.add_validation(self._validate_policy)

    @staticmethod
    def from_managed_policy_name(scope: Construct, id: str, managed_policy_name: str) -> IManagedPolicy:
        """Import a policy of the account by its name."""
        policy = _ImportedManagedPolicy(scope, id)
        stack = policy.stack
        policy.managed_policy_arn = stack.format_arn(
            service="iam", region="", account=stack.account, resource="policy", resource_name=managed_policy_name
        )
        return policy

    @staticmethod
    def from_managed_policy_arn(scope: Construct, id: str, managed_policy_arn: str) -> IManagedPolicy:
        """Import a policy by its ARN."""
        policy = _ImportedManagedPolicy(scope, id)
        policy.managed_policy_arn = managed_policy_arn
        return policy

    @staticmethod
    def from_aws_managed_policy_name(managed_policy_name: str) -> IManagedPolicy:
        """Import a policy that AWS manages, such as ``service-role/AWSLambdaBasicExecutionRole``."""
        return _AwsManagedPolicy(managed_policy_name)

    @property
    def managed_policy_name(self) -> str:
        """The name."""
        arn = self.stack.split_arn(self._resource.ref, ArnFormat.SLASH_RESOURCE_NAME)
        return self._get_resource_name_attribute(str(arn.resource_name))

    def add_statements(self, *statement: PolicyStatement) -> None:
        """Add statements."""
        self.document.add_statements(*statement)

    def attach_to_role(self, role: Any) -> None:
        """Attach to a role."""
        if not any(known is role or known.role_arn == role.role_arn for known in self._roles):
            self._roles.append(role)

    def attach_to_user(self, user: Any) -> None:
        """Attach to a user."""
        if not any(known is user or known.user_arn == user.user_arn for known in self._users):
            self._users.append(user)

    def attach_to_group(self, group: Any) -> None:
        """Attach to a group."""
        if not any(known is group or known.group_arn == group.group_arn for known in self._groups):
            self._groups.append(group)

    def _validate_policy(self) -> list[str]:
        empty = ["Managed Policy is empty. You must add statements to the policy"] if self.document.is_empty else []
        return empty + self.document.validate_for_identity_policy()


class _ImportedManagedPolicy(Resource, IManagedPolicy):
    pass


class _AwsManagedPolicy(IManagedPolicy):
    def __init__(self, name: str) -> None:
        self.managed_policy_arn = Arn.format(
            {
                "partition": Aws.PARTITION,
                "service": "iam",
                "region": "",
                "account": "aws",
                "resource": "policy",
                "resource_name": name,
            }
        )
