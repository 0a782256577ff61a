"""Test cases of Step Functions Local's MockConfigFile.json as a mock's answers."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import AppError, WorkflowTestError
from ..stepfunctions import Mocks, read_mocks
from ._answers import Answer

__all__ = ["read_test_case"]


def read_test_case(file: Path, case: str, machine: str | None, own_name: str) -> dict[str, list[Answer]]:
    """Return the answers of a test case, by state.

    :param machine: the state machine's name in the file
    :param own_name: the name of the machine under test
    :raises WorkflowTestError: when the file can't be read, or has no such test case
    """
    try:
        mocks = read_mocks(str(file))
    except AppError as error:
        raise WorkflowTestError(error.message, code=error.code) from None
    found = _machine(mocks, file, case, machine, own_name)
    return {state: _answers(state, responses) for state, responses in mocks.responses(found, case).items()}


def _machine(mocks: Mocks, file: Path, case: str, machine: str | None, own_name: str) -> str:
    having = [name for name, one in mocks.cases() if one == case]
    if machine is None and len(having) == 1:
        return having[0]
    wanted = machine or own_name
    if wanted in having:
        return wanted
    if having:
        raise WorkflowTestError(
            f"{file}: test case '{case}' belongs to {', '.join(having)}; name one of them: machine={having[0]!r}"
        )
    near = difflib.get_close_matches(case, [one for _, one in mocks.cases()], n=1, cutoff=0.4)
    hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(one for _, one in mocks.cases()) or 'none'}"
    raise WorkflowTestError(f"{file}: there is no test case '{case}'; {hint}")


def _answers(state: str, responses: Mapping[int, Mapping[str, Any]]) -> list[Answer]:
    attempts = sorted(responses)
    if attempts != list(range(len(attempts))):
        raise WorkflowTestError(
            f"the mocked response of '{state}' has answers for the attempts {attempts}; they must begin at 0 and have "
            "no gap"
        )
    made = []
    for attempt in attempts:
        entry = responses[attempt]
        failed = entry.get("Throw")
        if isinstance(failed, dict):
            made.append(Answer(error=failed["Error"], cause=failed.get("Cause"), times=1))
        else:
            made.append(Answer(entry["Return"], times=1))
    return made
