"""Mocked responses, in the format of Step Functions Local: MockConfigFile.json, chosen by `arn#TestCase`.

https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import AppError
from ..services import Effects, Resolver, TaskFailure, TaskRequest

__all__ = ["Mocks", "read_mocks"]

_ATTEMPTS = re.compile(r"(\d+)(?:-(\d+))?")
Responses = dict[int, Mapping[str, Any]]
"""Attempt -> Return or Throw."""


def read_mocks(path: str) -> Mocks:
    """Read a mock configuration file.

    :raises AppError: when it isn't there, or isn't of the format; it says where
    """
    try:
        told = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AppError(f"the mock configuration {path} can't be read: {error}", code="MockConfig") from None
    try:
        responses = {name: _responses(name, entries) for name, entries in told.get("MockedResponses", {}).items()}
        cases: dict[tuple[str, str], dict[str, Responses]] = {}
        for machine, described in told.get("StateMachines", {}).items():
            for case, states in described.get("TestCases", {}).items():
                for state, name in states.items():
                    if name not in responses:
                        raise AppError(
                            f"{path}: {machine}/{case}/{state} names the response '{name}', which isn't among "
                            "MockedResponses",
                            code="MockConfig",
                        )
                cases[machine, case] = {state: responses[name] for state, name in states.items()}
    except (AttributeError, TypeError):
        raise AppError(f"{path} is not of the form of MockConfigFile.json", code="MockConfig") from None
    return Mocks(cases)


def _responses(name: str, entries: Mapping[str, Any]) -> Responses:
    found: Responses = {}
    for attempts, entry in entries.items():
        match = _ATTEMPTS.fullmatch(attempts)
        if match is None:
            raise AppError(f"MockedResponses/{name}: '{attempts}' is no attempt; write 0 or 1-2", code="MockConfig")
        if ("Return" in entry) == ("Throw" in entry) or ("Throw" in entry and "Error" not in entry["Throw"]):
            raise AppError(
                f"MockedResponses/{name}/{attempts}: one of Return and Throw (with its Error) is needed",
                code="MockConfig",
            )
        for attempt in range(int(match[1]), int(match[2] or match[1]) + 1):
            found[attempt] = entry
    return found


class Mocks:
    """The test cases of a mock configuration, and which executions run under one."""

    def __init__(self, cases: Mapping[tuple[str, str], dict[str, Responses]]) -> None:
        self._cases = cases
        self._chosen: dict[str, dict[str, Responses]] = {}
        self._attempts: dict[tuple[str, str], int] = {}

    def cases(self) -> list[tuple[str, str]]:
        """Return the machine and the name of each test case."""
        return list(self._cases)

    def responses(self, machine: str, case: str) -> Mapping[str, Responses]:
        """Return the responses of a test case by state: attempt → Return or Throw."""
        return self._cases[machine, case]

    def choose(self, execution_arn: str, machine: str, case: str) -> bool:
        """Run an execution under a test case; return False when there is none of that name."""
        found = self._cases.get((machine, case))
        if found is None:
            return False
        self._chosen[execution_arn] = found
        return True

    def forget(self, execution_arn: str) -> None:
        """Forget an execution that is not kept any longer."""
        for state in self._chosen.pop(execution_arn, {}):
            self._attempts.pop((execution_arn, state), None)

    def around(self, resolver: Resolver) -> Resolver:
        """Return a resolver that answers mocked states itself, also those inside distributed Maps."""

        def plan(request: TaskRequest) -> Effects:
            chosen_for = request.root_execution_arn or request.execution_arn
            responses = self._chosen.get(chosen_for, {}).get(request.state)
            if responses is None:
                return resolver(request)
            key = (chosen_for, request.state)
            attempt = self._attempts[key] = self._attempts.get(key, -1) + 1
            return _mocked(request.state, attempt, responses.get(attempt))

        return plan


def _mocked(state: str, attempt: int, entry: Mapping[str, Any] | None) -> Effects:
    if entry is None:
        raise TaskFailure("States.Runtime", f"the state '{state}' has no mocked response for attempt {attempt}")
    if "Throw" in entry:
        raise TaskFailure(entry["Throw"]["Error"], entry["Throw"].get("Cause"))
    return entry["Return"]
    yield
