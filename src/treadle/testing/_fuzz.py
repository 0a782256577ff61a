"""Fuzzing: inputs and answers are drawn until an execution fails in a way that nothing handles."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..asl import Resource
from ..errors import WorkflowTestError
from ..mocks import Answer, TaskCall
from ..services import TaskFailure, TaskRequest
from ._drawn_answers import drawn_result, transient_failures
from ._drawn_inputs import constants_of, from_examples, from_schema

if TYPE_CHECKING:
    from ._run import Run
    from ._workflow import Workflow

__all__ = ["DrawnTasks", "fuzz"]

_MOST_FINDINGS: Final = 5
_MOST_FAILURES: Final = 3
"""How many answers of one run are errors: a few that pass, as in production."""


@dataclass(frozen=True, slots=True)
class _Finding:
    """A way to fail that nothing handles, with the smallest run that shows it."""

    state: str
    error: str
    cause: str
    injected: tuple[str, ...]
    given: Any
    answers: tuple[str, ...]
    tree: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other findings: of the errors that pass, one of a state is enough."""
        passing = self.error in self.injected and not self.error.startswith("States.")
        return self.state, "transient" if passing else self.error


class _Found(Exception):
    def __init__(self, finding: _Finding) -> None:
        super().__init__(finding.key)
        self.finding = finding


class DrawnTasks:
    """Draw how each task answers: well, with an error that passes, or too late.

    :param draw: draws a value of a hypothesis strategy
    :param models: whether results come from the services' models where no mock gives them
    """

    def __init__(self, draw: Callable[[Any], Any], *, models: bool) -> None:
        self._draw = draw
        self._models = models
        self._failed_last: set[tuple[str, int | None]] = set()
        self._failures = 0
        self.shown: list[str] = []
        self.injected: dict[str, tuple[str, ...]] = {}

    def answer(self, call: TaskCall, request: TaskRequest, resource: Resource, *, mocked: bool) -> Answer | None:
        """Return the drawn answer of a call; None when the mock or the embedded service answers well."""
        from hypothesis import strategies as st

        place = (call.state, call.item)
        choices: list[Any] = [None]
        if place not in self._failed_last and self._failures < _MOST_FAILURES:
            choices += transient_failures(resource)
            if request.timeout_seconds is not None or request.heartbeat_seconds is not None:
                choices.append("slow")
        choice = self._draw(st.sampled_from(choices)) if len(choices) > 1 else None
        if choice is None:
            self._failed_last.discard(place)
            result = drawn_result(resource, self._draw) if self._models and not mocked else None
            if result is None:
                return None
            self.shown.append(f"{_call_name(call)} returns {json.dumps(result):.200}")
            return Answer(result, validation="NONE")
        self._failed_last.add(place)
        self._failures += 1
        if choice == "slow":
            error = "States.Timeout" if request.heartbeat_seconds is None else "States.HeartbeatTimeout"
            self.shown.append(f"{_call_name(call)} does not answer in time")
            self.injected[call.state] = (error,)
            return Answer(silent=True)
        self.shown.append(f"{_call_name(call)} fails with {choice.error}")
        self.injected[call.state] = tuple(each.error for each in choices if isinstance(each, TaskFailure))
        return Answer(error=choice.error, cause=choice.cause)


def _call_name(call: TaskCall) -> str:
    item = f" of item {call.item}" if call.item is not None else ""
    return f"attempt {call.attempt} of '{call.state}'{item}"


def fuzz(
    fresh: Callable[[], Workflow],
    *,
    definition: Any,
    inputs: Any,
    examples: Sequence[Any] | None,
    schema: Mapping[str, Any] | None,
    runs: int,
    allowed: Collection[str],
    models: bool,
    setup: Callable[[Workflow], object] | None,
    check: Callable[[Run], object] | None,
    seed: int,
    repeat: str | None,
) -> None:
    """Run a workflow with drawn inputs and answers, and raise what fails unhandled, each by its smallest run."""
    try:
        import hypothesis
        from hypothesis import strategies as st
    except ImportError:
        raise WorkflowTestError('fuzz needs hypothesis: pip install "treadle[fuzz]"', code="MissingExtra") from None
    strategy = _inputs(definition, inputs, examples, schema)
    findings: list[_Finding] = []
    known: set[tuple[str, str]] = set()
    done = 0

    def one(data: Any) -> None:
        nonlocal done
        done += 1
        tasks = DrawnTasks(data.draw, models=models)
        with _closing(fresh()) as workflow:
            if setup is not None:
                setup(workflow)
            workflow._tasks.drawn = tasks
            given = data.draw(strategy)
            run = workflow.run(given)
            if run.succeeded and check is not None:
                check(run)
            found = _finding(run, given, tasks, workflow, allowed)
        if found is not None and found.key not in known:
            raise _Found(found)

    while done < runs and len(findings) < _MOST_FINDINGS:
        settings = hypothesis.settings(
            max_examples=runs - done,
            database=None,
            deadline=None,
            derandomize=False,
            print_blob=False,
            report_multiple_bugs=False,
            suppress_health_check=list(hypothesis.HealthCheck),
            phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
        )
        try:
            hypothesis.seed(seed)(settings(hypothesis.given(st.data())(one)))()
        except _Found as found:
            findings.append(found.finding)
            known.add(found.finding.key)
            continue
        break
    if findings:
        raise AssertionError(_report(findings, done, repeat))


def _inputs(definition: Any, inputs: Any, examples: Sequence[Any] | None, schema: Mapping[str, Any] | None) -> Any:
    named = {"inputs": inputs, "examples": examples, "schema": schema}
    given = [name for name, value in named.items() if value is not None]
    if len(given) != 1:
        raise WorkflowTestError(
            "fuzz: expected one of inputs= (a hypothesis strategy), examples= and schema=, "
            f"got {' and '.join(given) or 'none'}"
        )
    if inputs is not None:
        return inputs
    if schema is not None:
        return from_schema(schema)
    if not examples:
        raise WorkflowTestError("fuzz: examples= is empty; give at least one input")
    return from_examples(examples, constants_of(definition))


class _closing:
    """Close a workflow whose unused mocks are of no interest."""

    def __init__(self, workflow: Workflow) -> None:
        self._workflow = workflow

    def __enter__(self) -> Workflow:
        return self._workflow

    def __exit__(self, *ended: object) -> None:
        self._workflow.close()


def _finding(run: Run, given: Any, tasks: DrawnTasks, workflow: Workflow, allowed: Collection[str]) -> _Finding | None:
    """Return what is wrong with a run; None when it succeeded, or failed in a state or with an error that is meant."""
    if not run.failed or run.error in allowed:
        return None
    failing = next((call for call in reversed(run.calls) if call.error is not None and call.error == run.error), None)
    state = failing.state if failing is not None else (run.path[-1] if run.path else "")
    if failing is None and workflow._is_fail_state(state):
        return None
    if any(f"{state}: {run.error}" == one for one in allowed):
        return None
    injected = tasks.injected.get(state, ())
    return _Finding(state, run.error or "", run.cause or "", injected, given, tuple(tasks.shown), run.tree())


def _report(findings: list[_Finding], runs: int, repeat: str | None) -> str:
    ways = "a way" if len(findings) == 1 else f"{len(findings)} ways"
    lines = [f"fuzz: {ways} to fail that nothing handles, in {runs} runs"]
    for number, found in enumerate(findings, 1):
        lines += ["", f"{number}. '{found.state}' ends the execution with {found.error}: {found.cause}".rstrip(": ")]
        lines.append(f"   input: {json.dumps(found.given, ensure_ascii=False)}")
        lines += [f"   {shown}" for shown in found.answers] or ["   every task answers well"]
        lines += [f"   {hint}" for hint in _hints(found)]
        lines += [f"   | {line}" for line in found.tree.splitlines()]
    lines += ["", f"repeat it: {repeat}" if repeat else "the same seed finds it again"]
    return "\n".join(lines)


def _hints(found: _Finding) -> Iterator[str]:
    if found.error in found.injected:
        yield f"add a Retry (or a Catch) for {', '.join(found.injected)} to '{found.state}'"
    elif found.error == "States.Runtime":
        yield "no Retry or Catch takes States.Runtime: handle this input in the definition, such as with a Default"
    yield f"or pass allowed={{{found.error!r}}} when it is meant"
