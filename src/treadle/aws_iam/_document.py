"""Policy documents."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .._core.flags import FeatureFlags
from .._core.resolution import ResolveContext
from .._core.tokens import IResolvable
from ..constructs import IConstruct
from ..errors import AuthoringError
from ._principals import LITERAL, ComparablePrincipal, compact
from ._statement import PolicyStatement

__all__ = ["PolicyDocument"]

_MAX_MERGED = 2000


class PolicyDocument(IResolvable):
    """A policy document: a list of statements.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html

    :param assign_sids: whether statements get ids, from their numbers; default no
    :param minimize: whether statements that differ in one part are merged; default by the flag
        @aws-cdk/aws-iam:minimizePolicies
    :param statements: the first statements; default none
    """

    def __init__(
        self,
        *,
        assign_sids: bool | None = None,
        minimize: bool | None = None,
        statements: Sequence[PolicyStatement] | None = None,
    ) -> None:
        self._assign_sids = bool(assign_sids)
        self._minimize = minimize
        self._statements: list[PolicyStatement] = []
        self.add_statements(*(statements or ()))

    @staticmethod
    def from_json(obj: Mapping[str, Any]) -> PolicyDocument:
        """Read a policy document."""
        statements = obj.get("Statement") or []
        if not isinstance(statements, list):
            raise AuthoringError("Statement must be an array", code="PolicyDocument")
        return PolicyDocument(statements=[PolicyStatement.from_json(statement) for statement in statements])

    def _add_assume_role(self, principal: Any) -> None:
        """Allow a principal to assume the role that this is the trust policy of."""
        self.add_statements(PolicyStatement(actions=[principal.assume_role_action], principals=[principal]))

    def _changing(self, change: Callable[[PolicyStatement], Any]) -> PolicyDocument:
        """Return a document that changes each statement and adds it to this one."""
        return _ChangingDocument(self, change)

    @property
    def is_empty(self) -> bool:
        """Return whether there is no statement."""
        return not self._statements

    @property
    def statement_count(self) -> int:
        """Return the number of statements."""
        return len(self._statements)

    def add_statements(self, *statement: PolicyStatement) -> None:
        """Add statements."""
        for item in statement:
            if not isinstance(item, PolicyStatement):
                raise AuthoringError(
                    f"expected a PolicyStatement, got {item!r} ({type(item).__name__})", code="PolicyDocument"
                )
        self._statements.extend(statement)

    def to_json(self) -> Any:
        """Return the document as it stands in a template, tokens not resolved."""
        return self._render()

    def _render(self) -> Any:
        if not self._statements:
            return None
        return {"Statement": [s.to_statement_json() for s in self._statements], "Version": "2012-10-17"}

    def resolve(self, context: ResolveContext) -> Any:
        for statement in self._statements:
            statement.freeze()
        merge = self._merges(context.scope)
        if merge:
            self._statements = merge_statements(self._statements, context.scope)[0]
        context.register_post_processor(_Finish(self._assign_sids, merge))
        return self._render()

    def _merges(self, scope: IConstruct) -> bool:
        if self._minimize is not None:
            return self._minimize
        return FeatureFlags.of(scope).is_enabled("@aws-cdk/aws-iam:minimizePolicies")

    def split(
        self, scope: IConstruct, own_size: int, other_size: int
    ) -> list[tuple[PolicyDocument, list[PolicyStatement]]]:
        """Move what is too much for one policy into further documents; return the statements of each."""
        for statement in self._statements:
            statement.freeze()
        merged, origins = merge_statements(self._statements, scope, limit=True, combine=self._merges(scope))
        estimate = _estimate(scope)
        kept: list[PolicyStatement] = []
        size = 0
        others: list[tuple[PolicyDocument, int]] = []
        for statement in merged:
            length = statement.estimate_size(20, estimate)
            if size + length < own_size:
                size += length
                kept.append(statement)
                continue
            for index, (document, used) in enumerate(others):
                if used + length <= other_size:
                    document.add_statements(statement)
                    others[index] = (document, used + length)
                    break
            else:
                document = PolicyDocument(assign_sids=self._assign_sids, minimize=self._minimize)
                document.add_statements(statement)
                others.append((document, length))
        self._statements = kept
        documents = [self, *(document for document, _ in others)]
        return [(d, [o for s in d._statements for o in origins.get(id(s), [s])]) for d in documents]

    def validate_for_any_policy(self) -> list[str]:
        """Return what is wrong with the statements."""
        return [error for statement in self._statements for error in statement.validate_for_any_policy()]

    def validate_for_resource_policy(self, *, skip_resource_validation: bool | None = None) -> list[str]:
        """Return what is wrong with the statements of a resource's policy."""
        return [
            error
            for statement in self._statements
            for error in statement.validate_for_resource_policy(skip_resource_validation=skip_resource_validation)
        ]

    def validate_for_trust_policy(self) -> list[str]:
        """Return what is wrong with the statements of a trust policy."""
        return [error for statement in self._statements for error in statement.validate_for_trust_policy()]

    def validate_for_identity_policy(self) -> list[str]:
        """Return what is wrong with the statements of a role's, user's or group's policy."""
        return [error for statement in self._statements for error in statement.validate_for_identity_policy()]


class _ChangingDocument(PolicyDocument):
    """A document that changes every statement on its way into another."""

    def __init__(self, wrapped: PolicyDocument, change: Callable[[PolicyStatement], Any]) -> None:
        self._wrapped = wrapped
        self._change = change
        super().__init__()

    def add_statements(self, *statement: PolicyStatement) -> None:
        for item in statement:
            self._change(item)
            self._wrapped.add_statements(item)


class _Finish:
    """Remove repeated statements; number and sort them where asked."""

    def __init__(self, assign_sids: bool, sort: bool) -> None:
        self._assign_sids = assign_sids
        self._sort = sort

    def post_process(self, value: Any, context: ResolveContext) -> Any:
        """Change the resolved document."""
        if not value or not value.get("Statement"):
            return value
        unique: dict[str, dict[str, Any]] = {}
        for statement in value["Statement"]:
            unique.setdefault(json.dumps(statement, default=str), statement)
        statements = []
        for index, statement in enumerate(unique.values()):
            statement = dict(statement)
            if self._assign_sids and not statement.get("Sid"):
                statement["Sid"] = str(index)
            if self._sort:
                for key in ("Action", "Resource"):
                    if key in statement:
                        statement[key] = _sorted(statement[key])
                if isinstance(statement.get("Principal"), dict):
                    statement["Principal"] = {k: _sorted(v) for k, v in sorted(statement["Principal"].items())}
            statements.append(statement)
        return {**value, "Statement": statements}


def _sorted(values: Any) -> Any:
    if not isinstance(values, list):
        return values
    unique = {json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=str): value for value in values}
    found = [unique[key] for key in sorted(unique)]
    return found[0] if len(found) == 1 else found


def _estimate(scope: IConstruct) -> int:
    value = scope.node.try_get_context("@aws-cdk/aws-iam.arnSizeEstimate")
    if value is None:
        return 150
    if not isinstance(value, int | float):
        raise AuthoringError(
            f"Context value @aws-cdk/aws-iam.arnSizeEstimate should be a number, got {value!r}", code="Context"
        )
    return int(value)


def _principal_keys(principals: Sequence[Any]) -> frozenset[Any]:
    return frozenset(ComparablePrincipal.dedupe_string_for(p) or id(p) for p in principals)


def _same(a: Sequence[str], b: Sequence[str]) -> bool:
    return len(a) == len(b) and set(a) == set(b)


def _combined(
    a: PolicyStatement, b: PolicyStatement, combine: bool, limit: bool, estimate: int
) -> PolicyStatement | None:
    if a.effect is not b.effect or compact(a.conditions) != compact(b.conditions):
        return None
    if (a.sid or b.sid) if combine else a.sid != b.sid:
        return None
    if not _same(a.not_actions, b.not_actions) or not _same(a.not_resources, b.not_resources):
        return None
    if _principal_keys(a.not_principals) != _principal_keys(b.not_principals):
        return None
    actions, resources = _same(a.actions, b.actions), _same(a.resources, b.resources)
    principals = _principal_keys(a.principals) == _principal_keys(b.principals)
    if not combine:
        return a if actions and resources and principals else None
    if actions + resources + principals < 2:
        return None
    literal = [any(LITERAL in p.policy_fragment.principal_json for p in s.principals) for s in (a, b)]
    if literal[0] != literal[1]:
        return None
    both: dict[Any, Any] = {}
    for principal in [*a.principals, *b.principals]:
        both[ComparablePrincipal.dedupe_string_for(principal) or id(principal)] = principal
    merged = a.copy(
        actions=sorted({*a.actions, *b.actions}),
        resources=sorted({*a.resources, *b.resources}),
        principals=list(both.values()),
    )
    return None if limit and merged.estimate_size(20, estimate) > _MAX_MERGED else merged


def merge_statements(
    statements: Sequence[PolicyStatement], scope: IConstruct, *, limit: bool = False, combine: bool = True
) -> tuple[list[PolicyStatement], dict[int, list[PolicyStatement]]]:
    """Merge statements where possible; return which ones each came from."""
    estimate = _estimate(scope)
    found = [(statement, [statement]) for statement in statements]
    if not combine:
        found = _equal_merged(found)
        return [statement for statement, _ in found], {id(statement): origins for statement, origins in found}
    again = True
    while again:
        again = False
        i = 0
        while i < len(found):
            j = i + 1
            while j < len(found):
                merged = _combined(found[i][0], found[j][0], combine, limit, estimate)
                if merged is None:
                    j += 1
                    continue
                found[i] = (merged, found[i][1] + found[j][1])
                del found[j]
                again = True
            i += 1
    return [statement for statement, _ in found], {id(statement): origins for statement, origins in found}


def _equal_merged(
    found: list[tuple[PolicyStatement, list[PolicyStatement]]],
) -> list[tuple[PolicyStatement, list[PolicyStatement]]]:
    """Remove statements that are equal but for the order within, in linear time."""
    unique: dict[Any, tuple[PolicyStatement, list[PolicyStatement]]] = {}
    for statement, origins in found:
        key = (
            statement.effect,
            statement.sid,
            compact(statement.conditions),
            frozenset(statement.actions),
            frozenset(statement.not_actions),
            frozenset(statement.resources),
            frozenset(statement.not_resources),
            _principal_keys(statement.principals),
            _principal_keys(statement.not_principals),
        )
        if key in unique:
            unique[key][1].extend(origins)
        else:
            unique[key] = (statement, list(origins))
    return list(unique.values())
