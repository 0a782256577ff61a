"""A file of answers: what tasks answer, by state, resource or action of a service, in JSON or YAML.

Charge card:
  - fails: {error: Lambda.ServiceException}
    times: 1
  - returns: {Payload: {ok: true}}
bedrock:invokeModel:
  python: answers.py:complete
"""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from ..asl import load_yaml
from ..errors import WorkflowTestError
from ..services import json_text
from ._answers import TaskCall
from ._mock import Mock

__all__ = ["answers_text", "read_answer_file"]

_KINDS: Final = ("returns", "fails", "calls_back", "python")
_OPTIONS: Final = ("delay", "times", "item", "validation", "after")
MakeMock = Callable[[str, int | None], Mock]


def read_answer_file(path: str | Path, mock: MakeMock) -> None:
    """Read a file of answers and make its mocks.

    :param mock: returns a new mock of a target and of a Map's item
    :raises WorkflowTestError: when the file can't be read, or an entry isn't an answer; it names target and key
    """
    file = Path(path)
    for target, given in _document(file).items():
        entries = given if isinstance(given, list) else [given]
        if not entries:
            raise WorkflowTestError(f"{file}: '{target}' has no answers")
        made: dict[int | None, Mock] = {}
        for number, entry in enumerate(entries):
            where = f"{file}: '{target}'" + (f", answer {number}" if isinstance(given, list) else "")
            _check(entry, where)
            item = entry.get("item")
            if item not in made:
                made[item] = mock(target, item)
            _add(made[item], entry, where, file)


def _document(file: Path) -> dict[str, Any]:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise WorkflowTestError(f"answers: {file} can't be read: {error.strerror}") from None
    try:
        read = load_yaml(data) if file.suffix in (".yaml", ".yml") else json.loads(data)
    except (ValueError, RecursionError) as error:
        raise WorkflowTestError(f"answers: {file} is no JSON: {error}") from None
    if not isinstance(read, dict) or not all(isinstance(target, str) for target in read):
        raise WorkflowTestError(
            f"answers: {file}: expected an object of answers by state, resource or service:action, "
            f"got {type(read).__name__}"
        )
    return read


def _check(entry: Any, where: str) -> None:
    if not isinstance(entry, Mapping):
        raise WorkflowTestError(
            f"{where}: expected an object with one of {', '.join(_KINDS)}, got {entry!r:.80}; "
            f'write {{"returns": {json.dumps(entry, default=str):.60}}}'
        )
    unknown = [key for key in entry if key not in (*_KINDS, *_OPTIONS)]
    if unknown:
        raise WorkflowTestError(
            f"{where}: there is no key {unknown[0]!r}; expected {', '.join(_KINDS)} and {', '.join(_OPTIONS)}"
        )
    kinds = [kind for kind in _KINDS if kind in entry]
    if len(kinds) != 1:
        raise WorkflowTestError(f"{where}: expected one of {', '.join(_KINDS)}, got {' and '.join(kinds) or 'none'}")
    if "item" in entry and (isinstance(entry["item"], bool) or not isinstance(entry["item"], int)):
        raise WorkflowTestError(f"{where}: item: expected the index of a Map's item, got {entry['item']!r:.80}")
    if "after" in entry and "calls_back" not in entry:
        raise WorkflowTestError(f"{where}: after goes with calls_back; write delay")


def _add(mock: Mock, entry: Mapping[str, Any], where: str, file: Path) -> None:
    delay = {"delay": entry["delay"]} if "delay" in entry else {}
    checks = {"validation": entry["validation"]} if "validation" in entry else {}
    if "returns" in entry:
        mock.returns(entry["returns"], **delay, **checks)
    elif "fails" in entry:
        error, cause = _failure(entry["fails"], where)
        mock.fails(error, cause, **delay)
    elif "calls_back" in entry:
        mock.calls_back(entry["calls_back"], after=entry.get("after", entry.get("delay", 0)))
    else:
        mock.answers(_function(entry["python"], where, file), **delay, **checks)
    if "times" in entry:
        mock.times(entry["times"])


def _failure(given: Any, where: str) -> tuple[str, str | None]:
    if isinstance(given, str):
        return given, None
    if isinstance(given, Mapping) and isinstance(given.get("error"), str) and set(given) <= {"error", "cause"}:
        return given["error"], given.get("cause")
    raise WorkflowTestError(f'{where}: fails: expected an error or {{"error": …, "cause": …}}, got {given!r:.80}')


def _function(given: Any, where: str, file: Path) -> Callable[[TaskCall], Any]:
    source, _, name = given.rpartition(":") if isinstance(given, str) else ("", "", "")
    if not source or not name:
        raise WorkflowTestError(f"{where}: python: expected FILE.py:FUNCTION, got {given!r:.80}")
    path = file.parent / source
    if not path.is_file():
        raise WorkflowTestError(f"{where}: python: there is no file {path}")
    try:
        found = runpy.run_path(str(path)).get(name)
    except Exception as error:  # the user's own module
        raise WorkflowTestError(f"{where}: python: {path} raised {type(error).__name__}: {error}") from error
    if not callable(found):
        raise WorkflowTestError(f"{where}: python: {path} has no function {name!r}")
    return found  # type: ignore[no-any-return]  # whatever it is, it is called with a TaskCall


def answers_text(answers: Mapping[tuple[str, int | None], list[tuple[Any, Any]]]) -> str | None:
    """Return recorded answers as the text of a file; None when there are none.

    :param answers: by state and the index of a Map's item, each with the parameters of its call
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for (state, item), given in answers.items():
        for _, answer in given:
            entry: dict[str, Any] = {"item": item} if item is not None else {}
            if answer.error is not None:
                entry["fails"] = {"error": answer.error, **({} if answer.cause is None else {"cause": answer.cause})}
            else:
                entry["returns"] = answer.result
                entry["validation"] = "NONE"
            if answer.delay:
                entry["delay"] = answer.delay
            if len(given) > 1:
                entry["times"] = 1
            found.setdefault(state, []).append(entry)
    return json_text(found, indent=1) if found else None
