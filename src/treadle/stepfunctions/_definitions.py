"""Definitions as the service checks, diagnoses and describes them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..asl import JsonTextError, Machine, loads, parse, variable_references
from ..services import task_problems
from ._faults import ApiError
from ._json_text import fault_place, json_fault

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "check_definition", "has_label", "shown_definition"]

Given = dict[str, Any]
_MOST = 100
_EMPTY: Given = {
    "severity": "ERROR",
    "code": "SCHEMA_VALIDATION_FAILED",
    "message": "Definition must be a valid JSON object",
}


def _diagnose(definition: str, kind: str) -> tuple[Machine | None, list[Given]]:
    """Return the machine, and errors and warnings, each with the service's code, words and place."""
    try:
        loads(definition)
    except JsonTextError as error:
        message = json_fault(definition) or str(error)
        found = {"severity": "ERROR", "code": "INVALID_JSON_DESCRIPTION", "message": message}
        place = fault_place(definition)
        return None, [found if place is None else {**found, "location": place}]
    parsed = parse(definition, express=kind == "EXPRESS", check_task=task_problems)
    diagnostics = []
    for problem in parsed.problems:
        found = {"severity": problem.severity, "code": problem.code, "message": problem.message}
        if problem.pointer or problem.code == "SCHEMA_VALIDATION_FAILED":
            found["location"] = problem.pointer or "/"
        diagnostics.append(found)
    return parsed.machine, diagnostics


def check_definition(definition: str, kind: str) -> Machine:
    """Check a definition and return its machine.

    :param kind: STANDARD or EXPRESS
    :raises ApiError: InvalidDefinition
    """
    machine, diagnostics = _diagnose(definition, kind)
    listed = []
    for found in diagnostics:
        if found["severity"] == "ERROR":
            place = "" if found["code"] == "INVALID_JSON_DESCRIPTION" else f" at {found.get('location', 'null')}"
            listed.append(f"{found['code']}: {found['message']}{place}")
    if listed or machine is None:
        raise ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{', '.join(listed)}'")
    return machine


def validate(service: Service, given: Given) -> Given:
    """Answer ValidateStateMachineDefinition."""
    definition = given["definition"]
    if definition.strip():
        _, found = _diagnose(definition, given.get("type", "STANDARD"))
    else:  # which this operation alone words like this
        found = [_EMPTY]
    failed = any(one["severity"] == "ERROR" for one in found)
    if given.get("severity", "ERROR") == "ERROR":
        found = [one for one in found if one["severity"] == "ERROR"]
    most = given.get("maxResults") or _MOST
    return {
        "result": "FAIL" if failed else "OK",
        "diagnostics": found[:most],
        "truncated": len(found) > most,
    }


def has_label(definition: str, label: str) -> bool:
    """Return whether one of a definition's Map states has a label."""
    try:
        waiting = [loads(definition)]
    except JsonTextError:
        return False
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if value.get("Type") == "Map" and value.get("Label") == label:
                return True
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return False


@lru_cache(maxsize=256)
def _references(definition: str) -> dict[str, list[str]]:
    try:
        return variable_references(loads(definition))
    except (JsonTextError, RecursionError):
        return {}


def shown_definition(definition: str, included: str | None) -> Given:
    """Return a definition as it is described.

    :param included: an includedData: METADATA_ONLY leaves the definition out
    """
    if included == "METADATA_ONLY":
        return {"definition": "{}"}
    references = _references(definition)
    return {"definition": definition} | ({"variableReferences": references} if references else {})


ACTIONS = {"ValidateStateMachineDefinition": validate}
