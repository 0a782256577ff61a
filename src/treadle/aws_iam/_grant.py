"""Grants: a permission that was given, in whose policy, and what to wait for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._core.tokens import Token, TokenComparison
from ..constructs import Dependable, IConstruct, IDependable
from ..errors import AuthoringError
from ._statement import PolicyStatement

__all__ = ["CompositeDependable", "Grant", "IResourceWithPolicy"]


class IResourceWithPolicy:
    """Interface of resources that have a policy of their own."""

    def add_to_resource_policy(self, statement: PolicyStatement) -> Any:
        """Add a statement to the resource's policy."""
        raise NotImplementedError  # each implementation defines it


class CompositeDependable(IDependable):
    """Several dependables as one.

    :param dependables: the dependables that count as one
    """

    def __init__(self, *dependables: IDependable) -> None:
        self._dependables = list(dependables)

    @property
    def dependency_roots(self) -> Sequence[IConstruct]:
        """Everything behind the dependables."""
        return [root for dep in self._dependables for root in Dependable.of(dep).dependency_roots]


class Grant(IDependable):
    """The result of granting a permission.

    :param options: the arguments of the grant, for error messages
    :param principal_statement: the statement added to the principal's policy; default none
    :param resource_statement: the statement added to the resource's policy; default none
    :param policy_dependable: what a construct that uses the permission depends on; default nothing
    """

    def __init__(
        self,
        *,
        options: Mapping[str, Any],
        principal_statement: PolicyStatement | None = None,
        resource_statement: PolicyStatement | None = None,
        policy_dependable: Any = None,
    ) -> None:
        self._options = options
        self.principal_statements: list[PolicyStatement] = (
            [principal_statement] if principal_statement is not None else []
        )
        self.resource_statements: list[PolicyStatement] = [resource_statement] if resource_statement is not None else []
        self._dependables: list[Any] = [policy_dependable] if policy_dependable is not None else []

    @property
    def principal_statement(self) -> PolicyStatement | None:
        """The statement in the principal's policy."""
        return self.principal_statements[0] if self.principal_statements else None

    @property
    def resource_statement(self) -> PolicyStatement | None:
        """The statement in the resource's policy."""
        return self.resource_statements[0] if self.resource_statements else None

    @property
    def dependency_roots(self) -> Sequence[IConstruct]:
        """The policies that hold the permission."""
        found: dict[int, IConstruct] = {}
        for dependable in self._dependables:
            for root in Dependable.of(dependable).dependency_roots:
                found[id(root)] = root
        return list(found.values())

    @staticmethod
    def add_to_principal(
        *,
        actions: Sequence[str],
        grantee: Any,
        resource_arns: Sequence[str],
        conditions: Mapping[str, Any] | None = None,
        scope: IConstruct | None = None,
    ) -> Grant:
        """Add the permission to the principal's policy."""
        statement = PolicyStatement(actions=actions, resources=resource_arns, conditions=conditions)
        options = {"grantee": grantee, "actions": actions, "resource_arns": resource_arns}
        if not hasattr(grantee, "grant_principal"):
            raise AuthoringError(
                f"a permission is granted to a role, a function or another principal, not to {type(grantee).__name__} "
                f"{grantee!r}",
                code="Grant",
            )
        added = grantee.grant_principal.add_to_principal_policy(statement)
        if not added.statement_added:
            return Grant(options=options)
        if added.policy_dependable is None:
            raise AuthoringError(
                "Contract violation: when Principal returns statementAdded=true, it should return a dependable",
                code="Grant",
            )
        return Grant(options=options, principal_statement=statement, policy_dependable=added.policy_dependable)

    @staticmethod
    def add_to_principal_or_resource(
        *,
        resource: Any,
        actions: Sequence[str],
        grantee: Any,
        resource_arns: Sequence[str],
        conditions: Mapping[str, Any] | None = None,
        resource_self_arns: Sequence[str] | None = None,
    ) -> Grant:
        """Add the permission to the principal's policy, and where that isn't enough to the resource's."""
        result = Grant.add_to_principal(
            actions=actions, grantee=grantee, resource_arns=resource_arns, conditions=conditions
        )
        account = grantee.grant_principal.principal_account
        if result.success and account:
            comparison = Token.compare_strings(resource.env.account, account)
            if comparison in (TokenComparison.SAME, TokenComparison.BOTH_UNRESOLVED):
                return result
        statement = PolicyStatement(
            actions=actions,
            resources=resource_arns if resource_self_arns is None else resource_self_arns,
            principals=[grantee.grant_principal],
        )
        return Grant.add_statement_to_resource_policy(
            resource=resource, statement=statement, actions=actions, grantee=grantee, resource_arns=resource_arns
        )

    @staticmethod
    def add_statement_to_resource_policy(
        *,
        resource: Any,
        statement: PolicyStatement,
        actions: Sequence[str] = (),
        grantee: Any = None,
        resource_arns: Sequence[str] = (),
        **_: Any,
    ) -> Grant:
        """Add a statement to the resource's policy."""
        options = {"grantee": grantee, "actions": actions, "resource_arns": resource_arns}
        added = resource.add_to_resource_policy(statement)
        dependable = None
        if added.statement_added:
            dependable = added.policy_dependable if added.policy_dependable is not None else resource
        return Grant(options=options, resource_statement=statement, policy_dependable=dependable)

    @staticmethod
    def add_to_principal_and_resource(
        *,
        resource: Any,
        actions: Sequence[str],
        grantee: Any,
        resource_arns: Sequence[str],
        conditions: Mapping[str, Any] | None = None,
        resource_policy_principal: Any = None,
        resource_self_arns: Sequence[str] | None = None,
    ) -> Grant:
        """Add the permission to both policies."""
        result = Grant.add_to_principal(
            actions=actions, grantee=grantee, resource_arns=resource_arns, conditions=conditions
        )
        statement = PolicyStatement(
            actions=actions,
            resources=resource_arns if resource_self_arns is None else resource_self_arns,
            principals=[resource_policy_principal or grantee.grant_principal],
        )
        added = resource.add_to_resource_policy(statement)
        dependable: Any = result
        if added.statement_added:
            other = added.policy_dependable if added.policy_dependable is not None else resource
            dependable = CompositeDependable(result, other)
        options = {"grantee": grantee, "actions": actions, "resource_arns": resource_arns}
        return Grant(
            options=options,
            principal_statement=statement,
            resource_statement=result.resource_statement,
            policy_dependable=dependable,
        )

    @staticmethod
    def drop(grantee: Any, _intent: str) -> Grant:
        """Grant nothing."""
        return Grant(options={"grantee": grantee, "actions": [], "resource_arns": []})

    @property
    def success(self) -> bool:
        """Return whether the permission is part of some policy."""
        return bool(self.principal_statements or self.resource_statements)

    def assert_success(self) -> None:
        """Raise an error when the permission was added to no policy.

        :raises AuthoringError: then
        """
        if not self.success:
            options = self._options
            raise AuthoringError(
                f"Permissions for '{options['grantee']}' to call '{','.join(options['actions'])}' on "
                f"'{','.join(options['resource_arns'])}' could not be added on either identity or resource policy.",
                code="Grant",
            )

    def apply_before(self, *constructs: IConstruct) -> None:
        """Add dependencies of constructs on the permission."""
        for construct in constructs:
            construct.node.add_dependency(self)

    def combine(self, rhs: Grant) -> Grant:
        """Return both grants as one."""
        both = Grant(options=self._options)
        both.principal_statements = [*self.principal_statements, *rhs.principal_statements]
        both.resource_statements = [*self.resource_statements, *rhs.resource_statements]
        both._dependables = [*self._dependables, *rhs._dependables]
        return both
