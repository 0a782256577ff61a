"""From a definition's JSON to a `Machine`, with every problem found on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import DefinitionError, Problem
from ._checks import assigned_variables, check_labels, check_machine, check_names, states_before
from ._datasets import read_item_batcher, read_item_reader, read_result_writer
from ._fields import CATCHER, ENDS, JSONATA, JSONPATH, MACHINE, PROCESSOR, RETRIER, STATES, Field
from ._model import Catcher, Machine, Retrier
from ._readers import READERS, Reading, wrong_language
from ._rules import read_rules
from ._states import BUILDERS, Given, TaskCheck
from ._values import MAX_DEPTH, JsonTextError, depth_exceeds, duplicate_keys, loads
from ._warnings import warn

__all__ = ["Parsed", "parse", "parse_machine"]

MAX_DEFINITION = 1_048_576
_DATASETS = {
    "item_reader": read_item_reader,
    "item_batcher": read_item_batcher,
    "result_writer": read_result_writer,
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A definition's machine (None where nothing could be made of it) and all its problems."""

    machine: Machine | None
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Return whether nothing keeps the machine from running."""
        return self.machine is not None and not any(p.severity == "ERROR" for p in self.problems)


def parse_machine(
    definition: str | bytes | Mapping[str, Any], *, express: bool = False, check_task: TaskCheck | None = None
) -> Machine:
    """Parse a definition that has to be right.

    :param express: whether the machine is of type EXPRESS
    :param check_task: yields the problems of a Task beyond the language
    :raises DefinitionError: with all problems, when there is one
    """
    parsed = parse(definition, express=express, check_task=check_task)
    if parsed.machine is None or not parsed.ok:
        raise DefinitionError(p for p in parsed.problems if p.severity == "ERROR")
    return parsed.machine


def parse(
    definition: str | bytes | Mapping[str, Any], *, express: bool = False, check_task: TaskCheck | None = None
) -> Parsed:
    """Parse a definition and collect every problem; never raises for what the definition says.

    https://states-language.net/spec.html

    :param definition: JSON text or the object it stands for
    :param express: whether the machine is of type EXPRESS, which can't wait for jobs or tokens
    :param check_task: yields the problems of a Task beyond the language, such as `services.task_problems`
    """
    problems: list[Problem] = []

    def refuse(code: str, pointer: str, message: str, severity: str = "ERROR") -> None:
        problems.append(Problem(code, pointer, message, severity))

    root: Any = definition
    if isinstance(definition, (str, bytes)):
        try:
            text = (
                definition.decode("utf-8-sig") if isinstance(definition, bytes) else definition.removeprefix("\ufeff")
            )
            if len(text) > MAX_DEFINITION:
                refuse("INVALID_JSON_DESCRIPTION", "", f"The definition is longer than {MAX_DEFINITION:,} characters")
            duplicates: list[tuple[dict[str, Any], str]] = []
            root = loads(text, duplicates=duplicates)
            for pointer, key in duplicate_keys(root, duplicates):
                refuse("INVALID_JSON_DESCRIPTION", pointer, f"Duplicate key '{key}'")
        except (JsonTextError, UnicodeDecodeError) as error:
            refuse("INVALID_JSON_DESCRIPTION", "", f"The definition is not valid JSON: {error}")
            return Parsed(None, tuple(problems))
    elif depth_exceeds(root, MAX_DEPTH):
        refuse("INVALID_JSON_DESCRIPTION", "", f"The definition is nested deeper than {MAX_DEPTH} levels")
        return Parsed(None, tuple(problems))
    if not isinstance(root, dict):
        refuse("SCHEMA_VALIDATION_FAILED", "", "The definition must be a JSON object")
        return Parsed(None, tuple(problems))
    try:
        machine = _Parser(root, refuse, express=express, check_task=check_task).machine()
    except RecursionError:
        refuse("INVALID_JSON_DESCRIPTION", "", "The definition's templates or rules are nested too deeply")
        machine = None
    return Parsed(machine, tuple(problems))


@dataclass(slots=True)
class _Inner:
    """A machine of the definition: the outermost, a branch or a Map's processor.

    :ivar around: the machine that it is part of
    :ivar state: the state of that machine that it belongs to
    """

    source: dict[str, Any]
    pointer: str
    grammar: dict[str, Field]
    distributed: bool = False
    express: bool = False
    around: _Inner | None = None
    state: str = ""


def found_states(inners: list[_Inner]) -> list[tuple[str, dict[str, Any]]]:
    """Return (pointer, source) of every state of these machines."""
    return [
        (f"{inner.pointer}/States/{name}", state)
        for inner in inners
        if isinstance(states := inner.source.get("States"), dict)
        for name, state in states.items()
        if isinstance(state, dict)
    ]


@dataclass(slots=True)
class _Parser:
    root: dict[str, Any]
    refuse: Callable[..., None]
    express: bool = False
    check_task: TaskCheck | None = None
    built: dict[str, Machine] = field(default_factory=dict)

    def machine(self) -> Machine:
        """Find all inner machines first and build them from the innermost out: no depth can exhaust the stack."""
        found = [_Inner(self.root, "", MACHINE, express=self.express)]
        for inner in found:
            found += self._below(inner)
        check_labels(found_states(found), self.refuse)
        check_names([(inner.pointer, inner.source.get("States")) for inner in found], self.refuse)
        self._check_variables(found)
        for inner in reversed(found):
            self.built[inner.pointer] = self._build(inner)
        return self.built[""]

    def _check_variables(self, found: list[_Inner]) -> None:
        """Refuse variables that an inner scope assigns although an outer one may have assigned them before.

        A distributed Map's children are executions of their own: nothing of the outer scopes is visible there.
        """
        above: dict[str, dict[str, str]] = {}
        for inner in found:
            visible: dict[str, str] = {}
            if inner.around is not None and not inner.distributed:
                states = inner.around.source.get("States")
                before = states_before(inner.state, states)
                for at, name in assigned_variables(inner.around.pointer, before):
                    visible.setdefault(name, at)
                visible |= above[inner.around.pointer]
            above[inner.pointer] = visible
            for at, name in assigned_variables(inner.pointer, inner.source.get("States")):
                if name in visible:
                    message = f"The variable '{name}' is assigned in an outer scope already, at {visible[name]}"
                    self.refuse(
                        "SCHEMA_VALIDATION_FAILED", at, f"{message}: a variable of an inner scope needs another name"
                    )

    def _below(self, inner: _Inner) -> list[_Inner]:
        below: list[_Inner] = []
        states = inner.source.get("States")
        for name, state in states.items() if isinstance(states, dict) else ():
            if not isinstance(state, dict):
                continue
            at = f"{inner.pointer}/States/{name}"
            branches = state.get("Branches") if state.get("Type") == "Parallel" else None
            if isinstance(branches, list):
                below += [
                    _Inner(branch, f"{at}/Branches[{i}]", PROCESSOR, express=inner.express, around=inner, state=name)
                    for i, branch in enumerate(branches)
                    if isinstance(branch, dict)
                ]
            if state.get("Type") != "Map":
                continue
            for key in ("ItemProcessor", "Iterator"):
                processor = state.get(key)
                if isinstance(processor, dict):
                    config = processor.get("ProcessorConfig")
                    config = config if isinstance(config, dict) else {}
                    far = config.get("Mode") == "DISTRIBUTED"
                    express = config.get("ExecutionType") == "EXPRESS" if far else inner.express
                    pointer = f"{at}/{key}"
                    below.append(_Inner(processor, pointer, PROCESSOR, far, express, around=inner, state=name))
        return below

    def _build(self, inner: _Inner) -> Machine:
        language = JSONPATH if self.root.get("QueryLanguage", JSONPATH) == JSONPATH else JSONATA
        reading = Reading(inner.pointer, language, self.refuse)
        values = self._fields(inner.source, inner.grammar, reading)
        states: dict[str, Any] = {}
        declared = inner.source.get("States")
        if isinstance(declared, dict):
            for name, source in declared.items():
                state = self._state(name, source, f"{inner.pointer}/States/{name}", language, inner)
                if state is not None:
                    states[name] = state
            check_machine(inner.source, inner.pointer, self.refuse)
        return Machine(
            start_at=values.get("StartAt") or "",
            states=states,
            comment=values.get("Comment"),
            timeout=values.get("TimeoutSeconds"),
            jsonata=language == JSONATA,
            express=inner.express,
            source=inner.source,
        )

    def _state(self, name: str, source: Any, pointer: str, language: str, inner: _Inner) -> Any:
        def fail(message: str, at: str = pointer) -> None:
            self.refuse("SCHEMA_VALIDATION_FAILED", at, message)

        if not isinstance(source, dict):
            return fail("Expected value of type [OBJECT]")
        kind = source.get("Type")
        if not isinstance(kind, str) or kind not in STATES:
            if "Type" not in source:
                return fail("These fields are required: [Type]")
            return fail(f"Value should be one of the following: [{', '.join(STATES)}]", f"{pointer}/Type")
        # whatever isn't exactly JSONPath is read as JSONata, as AWS does
        own = JSONPATH if source.get("QueryLanguage", language) == JSONPATH else JSONATA
        if language == JSONATA and own == JSONPATH:
            fail("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine")
            return None  # what its language forbids would only follow from this
        reading = Reading(pointer, own, self.refuse, kind=kind)
        values = self._fields(source, STATES[kind], reading, kind)
        if own == JSONPATH:
            warn(source, pointer, STATES[kind], self.refuse)
        if kind not in ENDS:
            if "Next" in source and source.get("End") is True:
                fail("There should only be one of the following fields: [Next, End]")
            elif "Next" not in source and source.get("End") is not True:
                fail("This object should have only one of the following fields: [Next, End]")
        return BUILDERS[kind](Given(name, values, source, reading, self, inner))

    def _fields(
        self, source: dict[str, Any], grammar: dict[str, Field], reading: Reading, owner: str = ""
    ) -> dict[str, Any]:
        """Read every field that the grammar knows; refuse the others, and name those that are missing."""
        values: dict[str, Any] = {}
        missing = [key for key, known in grammar.items() if known.required and key not in source]
        if missing:
            reading.fail(f"These fields are required: [{', '.join(missing)}]")
        for key, raw in source.items():
            known = grammar.get(key)
            if known is None:
                reading.fail(f"Field '{key}' is not supported")
                continue
            if known.language is not None and known.language != reading.language:
                reading.fail(wrong_language(reading.language, key, known.language))
                continue
            reader = READERS.get(known.kind)
            if reader is not None:
                value = reader(raw, key, known, reading)
            elif known.kind == "retriers":
                value = self._list(raw, key, reading, self._retrier)
            elif known.kind == "catchers":
                value = self._list(raw, key, reading, self._catcher)
            elif known.kind == "rules":
                value = read_rules(raw, key, reading)
            elif known.kind == "machines":
                value = self._machines(raw, key, reading)
            elif known.kind in _DATASETS:
                value = self._dataset(raw, key, reading, _DATASETS[known.kind])
            else:
                value = self._machine(raw, key, reading)
            if value is not None:
                values[key] = value
        return values

    def _list(
        self, raw: Any, key: str, reading: Reading, read: Callable[[dict[str, Any], Reading], Any]
    ) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            reading.fail("Expected value of type [ARRAY]", key)
            return ()
        made = []
        for i, entry in enumerate(raw):
            at = reading.below(f"{key}[{i}]")
            if not isinstance(entry, dict):
                at.fail("Expected value of type [OBJECT]")
                continue
            names = entry.get("ErrorEquals")
            if isinstance(names, list) and "States.ALL" in names and (len(names) > 1 or i < len(raw) - 1):
                place = f"ErrorEquals[{names.index('States.ALL')}]"
                at.fail("States.ALL must appear alone and at end of list", place)
            made.append(read(entry, at))
        return tuple(entry for entry in made if entry is not None)

    def _retrier(self, entry: dict[str, Any], reading: Reading) -> Retrier | None:
        values = self._fields(entry, RETRIER, reading)
        if "ErrorEquals" not in values:
            return None
        interval, longest = values.get("IntervalSeconds", 1), values.get("MaxDelaySeconds")
        if longest is not None and longest <= interval:
            reading.fail("MaxDelaySeconds must be greater than IntervalSeconds", "MaxDelaySeconds")
        return Retrier(
            errors=values["ErrorEquals"],
            interval=interval,
            max_attempts=values.get("MaxAttempts", 3),
            backoff=values.get("BackoffRate", 2.0),
            max_delay=longest,
            full_jitter=values.get("JitterStrategy") == "FULL",
        )

    def _catcher(self, entry: dict[str, Any], reading: Reading) -> Catcher | None:
        values = self._fields(entry, CATCHER, reading)
        if "ErrorEquals" not in values:
            return None
        return Catcher(
            errors=values["ErrorEquals"],
            next=values.get("Next") or "",
            result_path=values.get("ResultPath"),
            assign=values.get("Assign"),
            output=values.get("Output"),
        )

    def _dataset(self, raw: Any, key: str, reading: Reading, read: Callable[..., Any]) -> Any:
        if not isinstance(raw, dict):
            reading.fail("Expected value of type [OBJECT]", key)
            return None
        return read(raw, reading.below(key), self._fields)

    def _machine(self, raw: Any, key: str, reading: Reading) -> Machine | None:
        if not isinstance(raw, dict):
            reading.fail("Expected value of type [OBJECT]", key)
        return self.built.get(f"{reading.pointer}/{key}")

    def _machines(self, raw: Any, key: str, reading: Reading) -> tuple[Machine, ...]:
        if not isinstance(raw, list) or not raw:
            reading.fail("Value cannot be empty" if raw == [] else "Expected value of type [ARRAY]", key)
            return ()
        for i, branch in enumerate(raw):
            if not isinstance(branch, dict):
                reading.fail("Expected value of type [OBJECT]", f"{key}[{i}]")
        built = (self.built.get(f"{reading.pointer}/{key}[{i}]") for i in range(len(raw)))
        return tuple(machine for machine in built if machine is not None)
