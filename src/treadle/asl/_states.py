"""From a state's fields to its model: one builder a type, with the checks that two fields need together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._model import Choice, Fail, Map, Parallel, Pass, State, Succeed, Task, Wait
from ._readers import Reading
from ._values import MISSING

if TYPE_CHECKING:
    from ._parse import _Inner, _Parser

__all__ = ["BUILDERS"]

Values = dict[str, Any]


def _shared(name: str, pointer: str, jsonata: bool, values: Values) -> dict[str, Any]:
    return {
        "name": name,
        "pointer": pointer,
        "comment": values.get("Comment"),
        "jsonata": jsonata,
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
        reading.fail(f"Only one of {', '.join(keys)} may be given, not {' and '.join(given)}")
    elif required and not given:
        reading.fail(f"These fields are required: one of [{', '.join(keys)}]")


def _pass(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State:
    result = values.get("Result", (MISSING,))[0]
    return Pass(**_shared(name, pointer, jsonata, values), result=result)


def _task(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State | None:
    _exclusive(source, reading, "TimeoutSeconds", "TimeoutSecondsPath")
    _exclusive(source, reading, "HeartbeatSeconds", "HeartbeatSecondsPath")
    timeout, heartbeat = values.get("TimeoutSeconds"), values.get("HeartbeatSeconds")
    if isinstance(timeout, int) and isinstance(heartbeat, int) and heartbeat >= timeout:
        reading.fail("HeartbeatSeconds must be smaller than TimeoutSeconds", "HeartbeatSeconds")
    resource = values.get("Resource")
    if resource is None:
        return None
    if inner.express and (resource.pattern or resource.kind == "activity"):
        what = f"'.{resource.pattern}'" if resource.pattern else "activities"
        reading.fail(f"Express state machines do not support {what}", "Resource")
    credentials = None
    if "Credentials" in values:
        from ._fields import Field
        from ._readers import READERS

        credentials = READERS["template"](values["Credentials"], "Credentials", Field("template"), reading)
    return Task(
        **_shared(name, pointer, jsonata, values),
        resource=resource,
        timeout=parser.setting(values, "TimeoutSeconds"),
        heartbeat=parser.setting(values, "HeartbeatSeconds"),
        credentials=credentials,
    )


def _choice(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State:
    return Choice(
        **_shared(name, pointer, jsonata, values), rules=values.get("Choices", ()), default=values.get("Default")
    )


def _wait(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State:
    _exclusive(source, reading, "Seconds", "SecondsPath", "Timestamp", "TimestampPath", required=True)
    return Wait(
        **_shared(name, pointer, jsonata, values),
        seconds=parser.setting(values, "Seconds"),
        timestamp=parser.setting(values, "Timestamp"),
    )


def _succeed(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State:
    return Succeed(**_shared(name, pointer, jsonata, values))


def _fail(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State:
    _exclusive(source, reading, "Error", "ErrorPath")
    _exclusive(source, reading, "Cause", "CausePath")
    return Fail(
        **_shared(name, pointer, jsonata, values),
        error=parser.setting(values, "Error"),
        cause=parser.setting(values, "Cause"),
    )


def _parallel(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State:
    return Parallel(**_shared(name, pointer, jsonata, values), branches=values.get("Branches", ()))


def _map(
    name: str,
    pointer: str,
    jsonata: bool,
    values: Values,
    source: Any,
    reading: Reading,
    parser: _Parser,
    inner: _Inner,
) -> State | None:
    _exclusive(source, reading, "ItemProcessor", "Iterator", required=True)
    _exclusive(source, reading, "ItemSelector", "Parameters")
    for key in ("MaxConcurrency", "ToleratedFailureCount", "ToleratedFailurePercentage"):
        _exclusive(source, reading, key, f"{key}Path")
    distributed, express = _config(source, reading)
    for key in ("ItemReader", "ItemBatcher", "ResultWriter"):
        if key in values:
            if not distributed:
                reading.fail(f"The field '{key}' needs an ItemProcessor in DISTRIBUTED mode", key)
            parser.unsupported[f"{key} at {pointer}"] = None
    processor = values.get("ItemProcessor") or values.get("Iterator")
    if processor is None:
        return None
    shared = _shared(name, pointer, jsonata, values)
    selector = values.get("ItemSelector") or shared["parameters"]
    shared["parameters"] = None
    return Map(
        **shared,
        processor=processor,
        items=values.get("Items") or values.get("ItemsPath"),
        items_text=source.get("ItemsPath", "$"),
        item_selector=selector,
        max_concurrency=parser.setting(values, "MaxConcurrency") or 0,
        tolerated_count=parser.setting(values, "ToleratedFailureCount"),
        tolerated_percentage=parser.setting(values, "ToleratedFailurePercentage"),
        distributed=distributed,
        express=express,
        label=values.get("Label"),
    )


def _config(source: dict[str, Any], reading: Reading) -> tuple[bool, bool]:
    """Read ProcessorConfig: whether the Map is distributed, and whether its children are EXPRESS."""
    processor = source.get("ItemProcessor")
    config = processor.get("ProcessorConfig") if isinstance(processor, dict) else None
    if not isinstance(config, dict):
        return False, False
    at = reading.below("ItemProcessor/ProcessorConfig")
    mode, kind = config.get("Mode", "INLINE"), config.get("ExecutionType")
    for key in config:
        if key not in ("Mode", "ExecutionType"):
            at.fail("Field is not supported", key)
    if mode not in ("INLINE", "DISTRIBUTED"):
        at.fail("Value is not one of: INLINE, DISTRIBUTED", "Mode")
    if mode == "DISTRIBUTED" and kind not in ("STANDARD", "EXPRESS"):
        at.fail("These fields are required: [ExecutionType], one of STANDARD, EXPRESS")
    if mode == "INLINE" and kind is not None:
        at.fail("Field is not supported in INLINE mode", "ExecutionType")
    return mode == "DISTRIBUTED", kind == "EXPRESS"


BUILDERS: dict[str, Callable[..., Any]] = {
    "Pass": _pass,
    "Task": _task,
    "Choice": _choice,
    "Wait": _wait,
    "Succeed": _succeed,
    "Fail": _fail,
    "Parallel": _parallel,
    "Map": _map,
}
