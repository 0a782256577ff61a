"""All rules by their codes, and the families that find their faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import _data_flow, _errors, _flow, _language, _limits, _permissions, _practice, _service_models
from ._rules import Fault, Rule
from ._workflow import Workflow

__all__ = ["CHECKS", "FAMILIES", "RULES"]

FAMILIES: dict[str, tuple[str, tuple[Rule, ...]]] = {
    "L": ("Language", _language.RULES),
    "F": ("Flow", _flow.RULES),
    "R": ("Errors", _errors.RULES),
    "D": ("Data flow", _data_flow.RULES),
    "S": ("Service models", _service_models.RULES),
    "Q": ("Limits", _limits.RULES),
    "I": ("Permissions", _permissions.RULES),
    "P": ("Practice", _practice.RULES),
}
"""Letter of the codes → the family's name and its rules."""

RULES: dict[str, Rule] = {rule.code: rule for _, rules in FAMILIES.values() for rule in rules}

CHECKS: tuple[Callable[[Workflow], Iterator[Fault]], ...] = (
    _flow.check,
    _errors.check,
    _data_flow.check,
    _service_models.check,
    _limits.check,
    _practice.check,
)
