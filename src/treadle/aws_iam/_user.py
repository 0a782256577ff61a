"""Users and groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._core.arn import Arn, ArnFormat
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from ..constructs import Construct
from ..interfaces import aws_iam as _refs
from . import _cfn
from ._policy import AttachedPolicies, IManagedPolicy, Policy
from ._principals import AddToPrincipalPolicyResult, ArnPrincipal, IPrincipal, PrincipalPolicyFragment
from ._role import UniqueStrings
from ._statement import PolicyStatement

__all__ = ["Group", "IGroup", "IUser", "User"]


class IUser(IResource, IPrincipal):
    """Stand for a user."""

    user_arn: str
    user_name: str

    @property
    def user_ref(self) -> _refs.UserReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.UserReference(user_arn=self.user_arn, user_name=self.user_name)


class IGroup(IResource, IPrincipal):
    """Stand for a group."""

    group_arn: str
    group_name: str

    @property
    def group_ref(self) -> _refs.GroupReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.GroupReference(group_arn=self.group_arn, group_name=self.group_name)


class _Identity(Resource, IPrincipal):
    assume_role_action = "sts:AssumeRole"
    _default: Policy | None = None

    @property
    def grant_principal(self) -> IPrincipal:  # type: ignore[override]  # computed, where the interface has an attribute
        """The identity itself."""
        return self

    def attach_inline_policy(self, policy: Policy) -> None:
        """Attach an inline policy."""
        raise NotImplementedError  # each implementation defines it

    def add_to_policy(self, statement: PolicyStatement) -> bool:
        """Add a statement to the identity's policy."""
        return bool(self.add_to_principal_policy(statement).statement_added)

    def _default_policy(self, name: str) -> Policy:
        if self._default is None:
            self._default = Policy(self, name)
            self.attach_inline_policy(self._default)
        return self._default

    def add_to_principal_policy(self, statement: PolicyStatement) -> AddToPrincipalPolicyResult:
        imported = self.node.default_child is None or (self._default is not None and self.node.try_find_child("Policy"))
        policy = self._default_policy("Policy" if imported else "DefaultPolicy")
        policy.add_statements(statement)
        return AddToPrincipalPolicyResult(statement_added=True, policy_dependable=policy)


class _UserBase(_Identity, IUser):
    def attach_inline_policy(self, policy: Policy) -> None:
        policy.attach_to_user(self)


class User(_UserBase):
    """A user.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        groups: Sequence[Any] | None = None,
        managed_policies: Sequence[IManagedPolicy] | None = None,
        password: Any = None,
        password_reset_required: bool | None = None,
        path: str | None = None,
        permissions_boundary: IManagedPolicy | None = None,
        user_name: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=user_name)
        self._attached = AttachedPolicies()
        self._managed: list[IManagedPolicy] = list(managed_policies or ())
        self._groups: list[Any] = []
        login = None
        if password is not None:
            login = {"Password": password, "PasswordResetRequired": password_reset_required}
        resource = _cfn.CfnUser(
            self,
            "Resource",
            user_name=self.physical_name,
            groups=Lazy.uncached_any(lambda _: [group.group_name for group in self._groups] or None),  # type: ignore[arg-type]  # a list that synthesis makes
            managed_policy_arns=Lazy.uncached_any(lambda _: [p.managed_policy_arn for p in self._managed] or None),  # type: ignore[arg-type]  # a list that synthesis makes
            path=path,
            permissions_boundary=permissions_boundary.managed_policy_arn if permissions_boundary else None,
            login_profile=login,
        )
        self.user_name: str = self._get_resource_name_attribute(resource.ref)
        self.user_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn,
            region="",
            service="iam",
            resource="user",
            resource_name=f"{path or ''}{self.physical_name}",
        )
        self.principal_account: str = self.env.account
        self.policy_fragment: PrincipalPolicyFragment = ArnPrincipal(self.user_arn).policy_fragment
        for group in groups or ():
            self.add_to_group(group)

    def add_to_group(self, group: Any) -> None:
        """Make the user a member of a group."""
        self._groups.append(group)

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        """Attach a managed policy."""
        self._managed.append(policy)

    def attach_inline_policy(self, policy: Policy) -> None:
        self._attached.attach(policy)
        policy.attach_to_user(self)

    @staticmethod
    def from_user_name(scope: Construct, id: str, user_name: str) -> IUser:
        """Import a user by its name."""
        stack = Stack.of(scope)
        arn = stack.format_arn(
            service="iam", resource="user", region="", account=stack.account, resource_name=user_name
        )
        return User.from_user_attributes(scope, id, user_arn=arn)

    @staticmethod
    def from_user_arn(scope: Construct, id: str, user_arn: str) -> IUser:
        """Import a user by its ARN."""
        return User.from_user_attributes(scope, id, user_arn=user_arn)

    @staticmethod
    def from_user_attributes(scope: Construct, id: str, *, user_arn: str) -> IUser:
        """Import a user by its ARN."""
        user = _UserBase(scope, id)
        parsed = Arn.split(user_arn, ArnFormat.SLASH_RESOURCE_NAME)
        user.user_arn = user_arn
        user.user_name = str(parsed.resource_name).split("/")[-1]
        user.principal_account = parsed.account
        user.policy_fragment = ArnPrincipal(user_arn).policy_fragment
        return user


class _GroupBase(_Identity, IGroup):
    is_group = True

    def attach_inline_policy(self, policy: Policy) -> None:
        policy.attach_to_group(self)

    def add_user(self, user: Any) -> None:
        """Make a user a member."""
        user.add_to_group(self)


class Group(_GroupBase):
    """A group of users.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        group_name: str | None = None,
        managed_policies: Sequence[IManagedPolicy] | None = None,
        path: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=group_name)
        self._attached = AttachedPolicies()
        self._managed: list[IManagedPolicy] = list(managed_policies or ())
        resource = _cfn.CfnGroup(
            self,
            "Resource",
            group_name=self.physical_name,
            managed_policy_arns=UniqueStrings(lambda: [p.managed_policy_arn for p in self._managed]),  # type: ignore[arg-type]  # a list that synthesis makes
            path=path,
        )
        self.group_name: str = self._get_resource_name_attribute(resource.ref)
        self.group_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn,
            region="",
            service="iam",
            resource="group",
            resource_name=f"{path or ''}{self.physical_name}",
        )
        self.principal_account: str = self.env.account
        self.policy_fragment: PrincipalPolicyFragment = ArnPrincipal(self.group_arn).policy_fragment

    def add_managed_policy(self, policy: IManagedPolicy) -> None:
        """Attach a managed policy."""
        self._managed.append(policy)

    def attach_inline_policy(self, policy: Policy) -> None:
        self._attached.attach(policy)
        policy.attach_to_group(self)

    @staticmethod
    def from_group_arn(scope: Construct, id: str, group_arn: str) -> IGroup:
        """Import a group by its ARN."""
        group = _GroupBase(scope, id)
        parsed = Stack.of(scope).split_arn(group_arn, ArnFormat.SLASH_RESOURCE_NAME)
        group.group_arn = group_arn
        group.group_name = str(parsed.resource_name)
        group.principal_account = parsed.account
        group.policy_fragment = ArnPrincipal(group_arn).policy_fragment
        return group

    @staticmethod
    def from_group_name(scope: Construct, id: str, group_name: str) -> IGroup:
        """Import a group by its name."""
        stack = Stack.of(scope)
        arn = stack.format_arn(
            service="iam", region="", account=stack.account, resource="group", resource_name=group_name
        )
        return Group.from_group_arn(scope, id, arn)
