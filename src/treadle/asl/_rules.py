"""Reading a Choice state's rules into predicates."""

from __future__ import annotations

from typing import Any

from ._choice import COMPARISONS, TYPE_TESTS, Predicate, comparison, matcher, type_test
from ._fields import Field
from ._jsonata import compile_condition
from ._model import Rule
from ._paths import Path, PathSyntaxError, compile_path
from ._readers import READERS, Reading, wrong_language
from ._scope import Scope
from ._timestamps import parse_timestamp
from ._values import MISSING

__all__ = ["read_rules"]

_COMBINING = ("And", "Or", "Not")
_NOT_BEGUN = ": Reference path didn't start with '$'"
_OPERATORS = (*COMPARISONS, *TYPE_TESTS, "StringMatches")
_AROUND = frozenset({"Variable", "Next", "Comment", "Assign", "Output", "Condition"})
_ASSIGN = Field("assign")
_OUTPUT = Field("payload")


def read_rules(raw: Any, key: str, reading: Reading) -> tuple[Rule, ...]:
    """Read `Choices`."""
    if not isinstance(raw, list) or not raw:
        reading.fail("Value cannot be empty" if raw == [] else "Expected value of type [ARRAY]", key)
        return ()
    rules = []
    for i, entry in enumerate(raw):
        at = reading.below(f"{key}[{i}]")
        if not isinstance(entry, dict):
            at.fail("Expected value of type [OBJECT]")
            continue
        if not isinstance(entry.get("Next"), str):
            at.fail("These fields are required: [Next]" if "Next" not in entry else "Expected value of type [STRING]")
            continue
        test = _condition(entry, at) if at.jsonata else _test(entry, at, top=True)
        assign = READERS["assign"](entry["Assign"], "Assign", _ASSIGN, at) if "Assign" in entry else None
        output = None
        if "Output" in entry:
            if at.jsonata:
                output = READERS["payload"](entry["Output"], "Output", _OUTPUT, at)
            else:
                at.fail(wrong_language("JSONPath", "Output", "JSONata"))
        if test is not None:
            rules.append(Rule(test, entry["Next"], assign, output))
    return tuple(rules)


def _condition(entry: dict[str, Any], at: Reading) -> Predicate | None:
    for name in entry:
        if name not in ("Condition", "Next", "Comment", "Assign", "Output"):
            known = name == "Variable"
            at.fail(wrong_language("JSONata", name, "JSONPath") if known else f"Field '{name}' is not supported")
    if "Condition" not in entry:
        at.fail("These fields are required: [Condition]")
        return None
    return compile_condition(entry["Condition"], f"{at.prefix}Condition", at.fail_inside)


def _test(entry: dict[str, Any], at: Reading, *, top: bool = False) -> Predicate | None:
    operators = [name for name in entry if name not in _AROUND]
    if "Condition" in entry:
        at.fail(wrong_language("JSONPath", "Condition", "JSONata"))
        return None
    if not top:
        for name in ("Next", "Assign", "Output"):
            if name in entry:
                at.fail(f"Field '{name}' is not supported")
    combining = [name for name in _COMBINING if name in entry]
    if len(combining) + ("Variable" in entry) != 1:
        at.fail("The object must have only one of the following fields, [And, Or, Not, Variable, Condition]")
        return None
    if len(operators) != 1:
        kinds = ", ".join(operators or _OPERATORS)
        few = "This object should have only one of" if not operators else "There should only be one of"
        at.fail(f"{few} the following fields: [{kinds}]")
        return None
    (name,) = operators
    if name in _COMBINING:
        return _combined(name, entry[name], at)
    variable = _path(entry.get("Variable", MISSING), "Variable", at)
    if variable is None:
        return None
    value = entry[name]
    if name in TYPE_TESTS:
        if not isinstance(value, bool):
            at.fail("Expected value of type [BOOLEAN]", name)
            return None
        return type_test(name, variable, value)
    if name == "StringMatches":
        if not isinstance(value, str):
            at.fail("Expected value of type [STRING]", name)
            return None
        return matcher(variable, value)
    if name in COMPARISONS:
        return _compared(name, variable, value, at)
    if name.endswith("Path") and name[:-4] in COMPARISONS:
        other = _path(value, name, at)
        return comparison(name[:-4], variable, None, other) if other is not None else None
    at.fail(f"Field '{name}' is not supported")
    return None


def _compared(name: str, variable: Path, value: Any, at: Reading) -> Predicate | None:
    take, _, wanted = COMPARISONS[name]
    if take(value) is MISSING:
        at.fail(f"Expected value of type [{wanted.upper()}]", name)
        return None
    if wanted == "timestamp" and parse_timestamp(value) is None:
        at.fail("String does not match RFC3339 timestamp", name)
        return None
    return comparison(name, variable, value, None)


def _path(raw: Any, key: str, at: Reading) -> Path | None:
    if raw is MISSING:
        at.fail("These fields are required: [Variable]")
        return None
    if isinstance(raw, str):
        try:
            return compile_path(raw)
        except PathSyntaxError:
            pass
    begun = isinstance(raw, str) and raw.lstrip(" ").startswith("$")
    at.fail(f"Value is not a Reference Path{'' if begun else _NOT_BEGUN}", key)
    return None


def _combined(name: str, raw: Any, at: Reading) -> Predicate | None:
    if name == "Not":
        if not isinstance(raw, dict):
            at.fail("Expected value of type [OBJECT]", name)
            return None
        inner = _test(raw, at.below(name))
        return _negated(inner) if inner is not None else None
    if not isinstance(raw, list) or not raw:
        at.fail("Value cannot be empty" if raw == [] else "Expected value of type [ARRAY]", name)
        return None
    tests = []
    for i, entry in enumerate(raw):
        below = at.below(f"{name}[{i}]")
        if not isinstance(entry, dict):
            below.fail("Expected value of type [OBJECT]")
            continue
        test = _test(entry, below)
        if test is not None:
            tests.append(test)
    if len(tests) != len(raw):
        return None
    return _all(tests) if name == "And" else _any(tests)


def _negated(inner: Predicate) -> Predicate:
    return lambda data, scope: not inner(data, scope)


def _all(tests: list[Predicate]) -> Predicate:
    def every(data: Any, scope: Scope) -> bool:
        for test in tests:  # noqa: SIM110 (a loop is twice as fast as all() with a generator)
            if not test(data, scope):
                return False
        return True

    return every


def _any(tests: list[Predicate]) -> Predicate:
    def some(data: Any, scope: Scope) -> bool:
        for test in tests:  # noqa: SIM110 (as above)
            if test(data, scope):
                return True
        return False

    return some
