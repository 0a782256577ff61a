"""Decide whether policies allow an action on a resource, by IAM's own order.

An explicit Deny wins; then some statement must allow the action, and so must the permissions boundary, where there is
one. What a run can't know (a condition on a key that only AWS fills in, a policy that isn't in the template) counts for
the caller: a report of missing permissions must name none that AWS would allow.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from ._conditions import conditions_hold, matches

__all__ = ["ANY_RESOURCE", "Decision", "allows", "decide", "denies"]

Decision = Literal["allowed", "no statement", "explicit deny", "boundary"]
ANY_RESOURCE: Final = "*"
"""The resource of a call that can't be named: any statement about the action may cover it."""
_NOT_CREATED: Final = re.compile(r"arn:[\w-]+:embedded:")
_VARIABLE: Final = re.compile(r"\$\{[^}]*\}")


def decide(
    documents: Iterable[Any],
    boundary: Iterable[Any] | None,
    action: str,
    resource: str,
    context: Mapping[str, str],
) -> Decision:
    """Return what identity-based policies and a permissions boundary say about a call.

    :param documents: the policies of the caller's role
    :param boundary: the policies of its permissions boundary; None without one
    :param resource: an ARN, or ``*`` where it isn't known
    :param context: the condition keys that are known, in lower case
    """
    own = list(documents)
    limits = list(boundary) if boundary is not None else None
    if any(denies(document, action, resource, context) for document in (*own, *(limits or ()))):
        return "explicit deny"
    if not any(allows(document, action, resource, context) for document in own):
        return "no statement"
    if limits is not None and not any(allows(document, action, resource, context) for document in limits):
        return "boundary"
    return "allowed"


def allows(document: Any, action: str, resource: str, context: Mapping[str, str]) -> bool:
    """Return whether a policy has a statement that allows a call, or may allow it."""
    return any(
        _about_action(statement, action)
        and _about_resource(statement, resource, unsure=True)
        and _conditions(statement, context) is not False
        for statement in _statements(document, "Allow")
    )


def denies(document: Any, action: str, resource: str, context: Mapping[str, str]) -> bool:
    """Return whether a policy has a statement that certainly denies a call."""
    return any(
        _about_action(statement, action)
        and _about_resource(statement, resource, unsure=False)
        and _conditions(statement, context) is True
        for statement in _statements(document, "Deny")
    )


def _statements(document: Any, effect: str) -> Iterator[Mapping[str, Any]]:
    statements = document.get("Statement") if isinstance(document, Mapping) else None
    for statement in statements if isinstance(statements, list) else [statements]:
        if isinstance(statement, Mapping) and statement.get("Effect") == effect:
            yield statement


def _texts(value: Any) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _conditions(statement: Mapping[str, Any], context: Mapping[str, str]) -> bool | None:
    return conditions_hold(statement["Condition"], context) if statement.get("Condition") else True


def _about_action(statement: Mapping[str, Any], action: str) -> bool:
    if "NotAction" in statement:
        return not any(matches(each, action, fold=True) for each in _texts(statement["NotAction"]))
    return any(matches(each, action, fold=True) for each in _texts(statement.get("Action")))


def _about_resource(statement: Mapping[str, Any], resource: str, *, unsure: bool) -> bool:
    """Return whether a statement is about a resource.

    :param unsure: the answer where the resource, or the pattern, isn't wholly known
    """
    if "NotResource" in statement:
        others = _texts(statement["NotResource"])
        if resource == ANY_RESOURCE or any(_open(each) for each in others):
            return unsure
        return not any(matches(each, resource) for each in others)
    fold = ":sagemaker:" in resource  # SageMaker writes names in small letters into ARNs
    for pattern in _texts(statement.get("Resource")):
        if pattern == "*" or (
            resource != ANY_RESOURCE and not _open(pattern) and matches(pattern, resource, fold=fold)
        ):
            return True
        if unsure and (resource == ANY_RESOURCE or _may_match(pattern, resource, fold=fold)):
            return True
    return False


def _open(pattern: str) -> bool:
    """Return whether a part of a pattern isn't known: a policy variable, or a resource that wasn't created here."""
    return _NOT_CREATED.search(pattern) is not None or "${" in pattern


def _may_match(pattern: str, resource: str, *, fold: bool) -> bool:
    """Return whether a pattern may cover a resource of which either isn't wholly known."""
    if fold:
        pattern, resource = pattern.lower(), resource.lower()
    if _NOT_CREATED.search(pattern) is not None:
        return True
    if "*" in resource:  # any execution of a machine, any workgroup: as far as both are told they must agree
        told, needed = re.split(r"[*?]|\$\{", pattern)[0], resource.partition("*")[0]
        return told.startswith(needed) or needed.startswith(told)
    return "${" in pattern and matches(_VARIABLE.sub("*", pattern), resource)
