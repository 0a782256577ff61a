"""Conditions of policies, as far as a run knows the keys that they ask about.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

__all__ = ["conditions_hold", "matches"]


@cache
def _pattern(text: str, fold: bool) -> re.Pattern[str]:
    parts = (".*" if char == "*" else "." if char == "?" else re.escape(char) for char in text)
    return re.compile("".join(parts), re.DOTALL | (re.IGNORECASE if fold else 0))


def matches(pattern: str, text: str, *, fold: bool = False) -> bool:
    """Return whether a text fits a pattern with IAM's wildcards ``*`` and ``?``.

    :param fold: whether upper and lower case are equal, as in the names of actions
    """
    return _pattern(pattern, fold).fullmatch(text) is not None


def conditions_hold(conditions: Any, context: Mapping[str, str]) -> bool | None:
    """Return whether the conditions of a statement hold; None where that depends on a key that isn't known.

    :param conditions: the value of a statement's Condition
    :param context: the keys that are known, in lower case, with their values
    """
    if not isinstance(conditions, Mapping):
        return None
    answers = [
        _holds(str(operator), str(key).lower(), _listed(values), context)
        for operator, keys in conditions.items()
        for key, values in (keys.items() if isinstance(keys, Mapping) else ())
    ]
    if False in answers:
        return False
    return None if None in answers else True


def _listed(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(each).lower() if isinstance(each, bool) else str(each) for each in values]


def _holds(operator: str, key: str, values: list[str], context: Mapping[str, str]) -> bool | None:
    given = context.get(key)
    if given is None or operator.startswith(("ForAllValues:", "ForAnyValue:")) or any("${" in each for each in values):
        return None
    name = operator.removesuffix("IfExists")
    negated = "Not" in name
    kind = name.replace("Not", "")
    if kind in ("StringEquals", "ArnEquals", "ArnLike", "StringLike"):
        found = any(each == given if kind == "StringEquals" else matches(each, given) for each in values)
    elif kind in ("StringEqualsIgnoreCase", "Bool"):
        found = any(each.lower() == given.lower() for each in values)
    elif kind == "Null":
        found = "false" in [each.lower() for each in values]
    else:
        return None
    return found is not negated
