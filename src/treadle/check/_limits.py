"""Rules about quotas: payloads, history, and the five minutes of Express workflows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..asl import byte_size, dumps
from ..asl._places import Path
from ._rules import ERROR, WARNING, Fault, Rule
from ._workflow import StateSource, SubMachine, Workflow, is_open

__all__ = ["RULES", "check", "definition_size", "machine_names", "template_size"]

_QUOTAS: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"

RULES = (
    Rule(
        "Q601",
        "A payload is certain to be larger than 256 KiB",
        ERROR,
        "A state's input and output have at most 262,144 bytes as JSON: the state fails with States.DataLimitExceeded "
        "whenever it is reached.",
        "Keep the data in S3 and pass its key.",
        _QUOTAS,
        at_run_time=True,
    ),
    Rule(
        "Q602",
        "A loop fills the history in a short time",
        WARNING,
        "An execution ends with an error when its history has 25,000 events, and each round of a loop adds to it. The "
        "rule reports a loop whose waits let it go on for less than six hours, and a counted one that needs more.",
        "Wait longer in each round, use `.sync` instead of polling, or continue in a new execution.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/tutorial-continue-new.html",
    ),
    Rule(
        "Q603",
        "An inline Map fills the history",
        WARNING,
        "All iterations of an inline Map write to the history of one execution, which has at most 25,000 events.",
        "Use a distributed Map, whose iterations are executions of their own.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html",
    ),
    Rule(
        "Q604",
        "An Express execution takes longer than five minutes",
        WARNING,
        "Express executions end with States.Timeout after 300 seconds.",
        "Make the workflow STANDARD, or wait for a shorter time.",
        _QUOTAS,
    ),
    Rule(
        "Q605",
        "A definition is too large",
        ERROR,
        "Step Functions refuses a definition of more than 1,048,576 characters.",
        "Keep data in S3, or move parts into state machines of their own.",
        _QUOTAS,
    ),
    Rule(
        "Q606",
        "A template is too large",
        WARNING,
        "CloudFormation takes templates of at most 1 MB, and of 51,200 bytes where they are not uploaded to S3.",
        "Move definitions into files (DefinitionS3Location, DefinitionUri), or split the stack.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
    ),
    Rule(
        "Q607",
        "The name of a state machine is not valid",
        ERROR,
        "Step Functions refuses it: a name has 1 to 80 characters, without white space, brackets, wildcards, control "
        "characters and some others.",
        "Choose another name.",
        "https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html",
    ),
)

_NOT_IN_NAMES: Final = re.compile(r"""[\s<>{}\[\]?*"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]""")
_LARGEST_DEFINITION: Final = 1_048_576
_LARGEST_TEMPLATE: Final = 1_048_576
_LARGEST_PAYLOAD: Final = 262_144
_MOST_EVENTS: Final = 25_000
_SHORT: Final = 6 * 3600
_EXPRESS_SECONDS: Final = 300


def definition_size(root: dict[str, Any], size: int | None) -> Iterator[Fault]:
    """Yield a fault when a definition is larger than Step Functions takes.

    :param size: the characters of its text; None for those of its shortest form
    """
    length = size if size is not None else len(dumps(root))
    if length > _LARGEST_DEFINITION:
        message = f"the definition has {length:,} characters, more than {_LARGEST_DEFINITION:,}"
        yield Fault("Q605", (), message, "keep data in S3, or move parts into state machines of their own")


def machine_names(template: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield the state machines of a template whose names Step Functions doesn't take."""
    for logical_id, resource in template["Resources"].items():
        if resource.get("Type") not in ("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"):
            continue
        properties = resource.get("Properties") or {}
        for key in ("StateMachineName", "Name"):
            name = properties.get(key)
            if not isinstance(name, str) or is_open(name):
                continue
            path = ("Resources", logical_id, "Properties", key)
            if not 1 <= len(name) <= 80:
                yield Fault("Q607", path, f"the name has {len(name)} characters; 1 to 80 are allowed", "shorten it")
            elif _NOT_IN_NAMES.search(name):
                found = ascii(_NOT_IN_NAMES.findall(name)[0])
                yield Fault("Q607", path, f"the name '{name}' contains {found}", "use letters, digits, - and _")


def template_size(size: int) -> Iterator[Fault]:
    """Yield a fault when a template is larger than CloudFormation takes.

    :param size: the bytes of its text
    """
    if size > _LARGEST_TEMPLATE:
        yield Fault("Q606", (), f"the template has {size:,} bytes, more than 1 MB", "move definitions into files")


def check(workflow: Workflow) -> Iterator[Fault]:
    """Yield states that break a quota, or will."""
    for state in workflow.states:
        yield from _payload(state)
        if state.kind == "Map":
            yield from _inline_map(state)
        if state.machine.express:
            yield from _express(state)
    if workflow.express and _number(workflow.root.get("TimeoutSeconds")) > _EXPRESS_SECONDS:
        hint = "Express executions end after 300 seconds anyway"
        yield Fault("Q604", ("TimeoutSeconds",), "an Express workflow's TimeoutSeconds is more than 300", hint)
    for machine in workflow.machines:
        if not machine.express:
            yield from _loops(machine)


def _number(value: Any) -> float:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else 0


def _payload(state: StateSource) -> Iterator[Fault]:
    for key in ("Result", "Parameters", "Arguments", "Output", "ItemSelector", "ResultSelector"):
        value = state.source.get(key)
        if value is None or (key == "ItemSelector" and state.kind != "Map"):
            continue
        size = _least_size(value, jsonata=state.jsonata)
        if size > _LARGEST_PAYLOAD:
            message = f"{key} of '{state.name}' has at least {size:,} bytes, more than 262,144"
            yield Fault("Q601", (*state.path, key), message, "keep the data in S3 and pass its key")


def _least_size(value: Any, *, jsonata: bool) -> int:
    """Return how many bytes a payload has at least, without what is only known at run time."""
    size = 0
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            for key, below in one.items():
                if jsonata or not key.endswith(".$"):
                    size += byte_size(key) + 4
                    waiting.append(below)
        elif isinstance(one, list):
            size += len(one) + 1
            waiting += one
        elif isinstance(one, str):
            if not is_open(one) and not (jsonata and one.startswith("{%")):
                size += byte_size(one) + 2
        else:
            size += len(dumps(one))
    return size


# ---------------------------------------------------------------- events

_EVENTS: Final = {"Task": 5, "Wait": 2, "Choice": 2, "Pass": 2, "Parallel": 4, "Map": 4, "Succeed": 2, "Fail": 1}
"""How many events a state writes when nothing is retried."""


def _inline_map(state: StateSource) -> Iterator[Fault]:
    if state.machine.express:
        return
    for key in ("ItemProcessor", "Iterator"):
        processor = state.source.get(key)
        config = processor.get("ProcessorConfig") if isinstance(processor, dict) else None
        items = state.source.get("Items")
        if not isinstance(processor, dict) or (isinstance(config, dict) and config.get("Mode") == "DISTRIBUTED"):
            continue
        if not isinstance(items, list):
            continue
        each = 2 + _shortest_events(processor)
        if len(items) * each > _MOST_EVENTS:
            message = f"'{state.name}' writes at least {len(items) * each:,} events, more than 25,000"
            yield Fault("Q603", state.path, message, "use a distributed Map")


def _shortest_events(source: dict[str, Any]) -> int:
    states = source.get("States")
    name = source.get("StartAt")
    total = 0
    seen: set[str] = set()
    while isinstance(states, dict) and isinstance(name, str) and name in states and name not in seen:
        seen.add(name)
        state = states[name]
        if not isinstance(state, dict):
            break
        total += _EVENTS.get(str(state.get("Type")), 1)
        name = state.get("Next")
    return total


def _express(state: StateSource) -> Iterator[Fault]:
    seconds = _number(state.source.get("Seconds"))
    if state.kind == "Wait" and seconds >= _EXPRESS_SECONDS:
        message = f"'{state.name}' waits {seconds:,} seconds, but an Express execution ends after 300"
        yield Fault("Q604", (*state.path, "Seconds"), message, "make the workflow STANDARD")
    if state.kind == "Task" and _number(state.source.get("TimeoutSeconds")) > _EXPRESS_SECONDS:
        message = f"TimeoutSeconds of '{state.name}' is more than an Express execution's 300 seconds"
        yield Fault("Q604", (*state.path, "TimeoutSeconds"), message, "give at most 300")


def _loops(machine: SubMachine) -> Iterator[Fault]:
    """Yield loops that wait a known time in each round and fill the history soon."""
    for loop in _components(machine):
        waits = [state for state in loop if state.kind == "Wait"]
        seconds = [_number(state.source.get("Seconds")) for state in waits]
        if not waits or not all(seconds):
            continue
        events = sum(_EVENTS.get(state.kind, 1) for state in loop if state.kind != "Fail")
        lasting = _MOST_EVENTS / events * sum(seconds)
        if lasting < _SHORT:
            shown = f"{lasting / 3600:.1f} hours" if lasting >= 3600 else f"{lasting / 60:.0f} minutes"
            path: Path = (*waits[0].path, "Seconds")
            message = f"the loop around '{waits[0].name}' writes {events} events a round and 25,000 in about {shown}"
            yield Fault("Q602", path, message, "wait longer, or start a new execution before")


def _components(machine: SubMachine) -> Iterator[list[StateSource]]:
    """Yield the strongly connected components that are loops (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for root in machine.states:
        if root in index:
            continue
        work: list[tuple[str, int]] = [(root, 0)]
        while work:
            name, at = work.pop()
            if at == 0:
                index[name] = low[name] = len(index)
                stack.append(name)
                on_stack.add(name)
            targets = [edge.target for edge in machine.states[name].edges if edge.target in machine.states]
            for position in range(at, len(targets)):
                target = targets[position]
                if target not in index:
                    work += [(name, position + 1), (target, 0)]
                    break
                if target in on_stack:
                    low[name] = min(low[name], index[target])
            else:
                if low[name] == index[name]:
                    found = []
                    while True:
                        last = stack.pop()
                        on_stack.discard(last)
                        found.append(machine.states[last])
                        if last == name:
                            break
                    looped = len(found) > 1 or name in targets
                    if looped:
                        yield found
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[name])
