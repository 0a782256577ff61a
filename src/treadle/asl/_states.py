"""From a state's fields to its model: one builder a type, with the checks that two fields need together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ._model import Choice, Fail, Map, Parallel, Pass, State, Succeed, Task, Wait
from ._readers import Reading
from ._resource import Resource
from ._values import MISSING

if TYPE_CHECKING:
    from ._parse import _Inner, _Parser

__all__ = ["BUILDERS", "Given", "TaskCheck"]

Values = dict[str, Any]


class TaskCheck(Protocol):
    """Returns what is wrong with a Task beyond the language: (message, the field)."""

    def __call__(self, resource: Resource, state: Mapping[str, Any], *, jsonata: bool) -> Iterable[tuple[str, str]]: ...


@dataclass(frozen=True, slots=True)
class Given:
    """What a builder works on: a state's source, the values read of its fields, and where it stands."""

    name: str
    values: Values
    source: dict[str, Any]
    reading: Reading
    parser: _Parser
    inner: _Inner

    def setting(self, key: str) -> Any:
        """Return what stands in `key`, or in its Path form."""
        path = self.values.get(f"{key}Path")
        return path if path is not None else self.values.get(key)

    def shared(self) -> dict[str, Any]:
        values = self.values
        return {
            "name": self.name,
            "pointer": self.reading.pointer,
            "comment": values.get("Comment"),
            "jsonata": self.reading.jsonata,
            "next": values.get("Next"),
            "input_path": values.get("InputPath"),
            "output_path": values.get("OutputPath"),
            "parameters": values.get("Arguments") or values.get("Parameters"),
            "result_selector": values.get("ResultSelector"),
            "result_path": values.get("ResultPath"),
            "assign": values.get("Assign"),
            "output": values.get("Output"),
            "retry": values.get("Retry", ()),
            "catch": values.get("Catch", ()),
        }


def _exclusive(source: dict[str, Any], reading: Reading, *keys: str, required: bool = False) -> None:
    """Refuse more than one of `keys`, and with `required` none of them."""
    given = [key for key in keys if key in source]
    if len(given) > 1:
        reading.fail(f"There should only be one of the following fields: [{', '.join(keys)}]")
    elif required and not given:
        reading.fail(f"This object should have only one of the following fields: [{', '.join(keys)}]")


def _pass(given: Given) -> State:
    result = given.values.get("Result", (MISSING,))[0]
    return Pass(**given.shared(), result=result)


def _task(given: Given) -> State | None:
    _exclusive(given.source, given.reading, "TimeoutSeconds", "TimeoutSecondsPath")
    _exclusive(given.source, given.reading, "HeartbeatSeconds", "HeartbeatSecondsPath")
    timeout, heartbeat = given.values.get("TimeoutSeconds"), given.values.get("HeartbeatSeconds")
    if isinstance(timeout, int) and isinstance(heartbeat, int) and heartbeat >= timeout:
        given.reading.fail("HeartbeatSeconds must be smaller than TimeoutSeconds", "HeartbeatSeconds")
    resource = given.values.get("Resource")
    if resource is None:
        return None
    if given.inner.express and (resource.pattern or resource.kind == "activity"):
        what = f"'.{resource.pattern}' service integration" if resource.pattern else "Activity ARN"
        what += " " if resource.pattern == "waitForTaskToken" else ""  # the service's own words end with it
        given.reading.fail(f"Express state machine does not support {what}", "Resource")
    elif given.parser.check_task is not None:
        for message, field in given.parser.check_task(resource, given.source, jsonata=given.reading.jsonata):
            given.reading.fail(message, field)
    return Task(
        **given.shared(),
        resource=resource,
        timeout=given.setting("TimeoutSeconds"),
        heartbeat=given.setting("HeartbeatSeconds"),
        credentials=given.values.get("Credentials"),
    )


def _choice(given: Given) -> State:
    return Choice(**given.shared(), rules=given.values.get("Choices", ()), default=given.values.get("Default"))


def _wait(given: Given) -> State:
    _exclusive(given.source, given.reading, "SecondsPath", "Seconds", "TimestampPath", "Timestamp", required=True)
    return Wait(
        **given.shared(),
        seconds=given.setting("Seconds"),
        timestamp=given.setting("Timestamp"),
    )


def _succeed(given: Given) -> State:
    return Succeed(**given.shared())


def _fail(given: Given) -> State:
    _exclusive(given.source, given.reading, "Error", "ErrorPath")
    _exclusive(given.source, given.reading, "Cause", "CausePath")
    return Fail(
        **given.shared(),
        error=given.setting("Error"),
        cause=given.setting("Cause"),
    )


def _parallel(given: Given) -> State:
    return Parallel(**given.shared(), branches=given.values.get("Branches", ()))


def _map(given: Given) -> State | None:
    _exclusive(given.source, given.reading, "ItemProcessor", "Iterator", required=True)
    _exclusive(given.source, given.reading, "ItemSelector", "Parameters")
    for key in ("MaxConcurrency", "ToleratedFailureCount", "ToleratedFailurePercentage"):
        _exclusive(given.source, given.reading, key, f"{key}Path")
    distributed, express = _config(given.source, given.reading)
    if distributed and given.inner.express:
        at = "Iterator" if "Iterator" in given.source else "ItemProcessor"
        message = "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines"
        given.reading.fail(message, f"{at}/ProcessorConfig/Mode")
    for key in ("ItemReader", "ItemBatcher", "ResultWriter"):
        if key in given.source and not distributed:
            given.reading.fail(f"The field '{key}' needs an ItemProcessor in DISTRIBUTED mode", key)
    if "Items" in given.source and "ItemReader" in given.source:
        given.reading.fail("There should only be one of the following fields: [Items, ItemReader]")
    processor = given.values.get("ItemProcessor") or given.values.get("Iterator")
    if processor is None:
        return None
    shared = given.shared()
    selector = given.values.get("ItemSelector") or shared["parameters"]
    shared["parameters"] = None
    return Map(
        **shared,
        processor=processor,
        # beside an ItemReader the items are the dataset's, and ItemsPath is ignored
        items=given.values.get("Items") or (None if "ItemReader" in given.source else given.values.get("ItemsPath")),
        items_text=given.source.get("ItemsPath", "$"),
        item_selector=selector,
        max_concurrency=given.setting("MaxConcurrency") or 0,
        tolerated_count=given.setting("ToleratedFailureCount"),
        tolerated_percentage=given.setting("ToleratedFailurePercentage"),
        distributed=distributed,
        express=express,
        label=given.values.get("Label"),
        reader=given.values.get("ItemReader"),
        batcher=given.values.get("ItemBatcher"),
        writer=given.values.get("ResultWriter"),
    )


def _config(source: dict[str, Any], reading: Reading) -> tuple[bool, bool]:
    """Read ProcessorConfig: whether the Map is distributed, and whether its children are EXPRESS."""
    name = "ItemProcessor" if "ItemProcessor" in source else "Iterator"
    processor = source.get(name)
    config = processor.get("ProcessorConfig") if isinstance(processor, dict) else None
    if not isinstance(config, dict):
        return False, False
    at = reading.below(f"{name}/ProcessorConfig")
    mode, kind = config.get("Mode", "INLINE"), config.get("ExecutionType")
    for key in config:
        if key not in ("Mode", "ExecutionType"):
            at.fail(f"Field '{key}' is not supported")
    if mode not in ("INLINE", "DISTRIBUTED"):
        at.fail("Value should be one of the following: [INLINE, DISTRIBUTED]", "Mode")
    if mode == "DISTRIBUTED" and "ExecutionType" not in config:
        at.fail("These fields are required: [ExecutionType]")
    elif mode == "DISTRIBUTED" and kind not in ("STANDARD", "EXPRESS"):
        at.fail("Value should be one of the following: [STANDARD, EXPRESS]", "ExecutionType")
    if mode == "INLINE" and kind is not None:
        at.fail("Field 'ExecutionType' is not supported")
    return mode == "DISTRIBUTED", kind == "EXPRESS"


BUILDERS: dict[str, Callable[[Given], State | None]] = {
    "Pass": _pass,
    "Task": _task,
    "Choice": _choice,
    "Wait": _wait,
    "Succeed": _succeed,
    "Fail": _fail,
    "Parallel": _parallel,
    "Map": _map,
}
