"""TestState: one state, entered with an input; what it called is mocked or really called.

https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..asl import JsonTextError, dumps, loads, parse
from ..drivers import MemoryDriver, VirtualClock
from ..errors import InputError
from ..integrations import Plan, TaskFailure, TaskRequest, plan
from ._faults import ApiError, invalid

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["test_state"]

Given = dict[str, Any]
_ONLY_MOCKED = ("Map", "Parallel")


def _state(given: Given) -> tuple[str, dict[str, Any], str | None]:
    """Give the state's name and source, and the query language around it."""
    try:
        source = loads(given["definition"])
    except JsonTextError as error:
        raise ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{error}'") from None
    if not isinstance(source, dict):
        raise ApiError("InvalidDefinition", "Invalid State Machine Definition: 'a JSON object is expected'")
    if "States" not in source:
        if "stateName" in given:
            raise invalid("stateName is given, but the definition is that of one state")
        return "State", source, None
    name = given.get("stateName")
    states = source["States"] if isinstance(source["States"], dict) else {}
    if name is None or not isinstance(states.get(name), dict):
        raise invalid(f"stateName must name a state of the definition: {', '.join(states)}")
    return name, states[name], source.get("QueryLanguage")


def _machine(name: str, source: dict[str, Any], language: str | None) -> dict[str, Any]:
    """Make a machine of the one state, whose targets are there but never entered."""
    targets = {source.get("Next"), source.get("Default")}
    for key in ("Choices", "Catch"):
        entries = source.get(key)
        targets |= {one.get("Next") for one in entries if isinstance(one, dict)} if isinstance(entries, list) else set()
    states: dict[str, Any] = {name: source}
    states |= {target: {"Type": "Succeed"} for target in targets if isinstance(target, str) and target != name}
    return {"StartAt": name, "States": states, **({"QueryLanguage": language} if language is not None else {})}


def _mocked(mock: Given) -> Any:
    def mocked(request: TaskRequest) -> Plan:
        if "errorOutput" in mock:
            failed = mock["errorOutput"]
            raise TaskFailure(failed.get("error") or "States.TaskFailed", failed.get("cause"))
        try:
            return loads(mock.get("result", "{}"))
        except JsonTextError as error:
            raise invalid(f"mock.result is not JSON: {error}") from None
        yield

    return mocked


def test_state(service: Service, given: Given) -> Given:
    """Answer TestState."""
    name, source, language = _state(given)
    mock = given.get("mock")
    kind = source.get("Type")
    if kind in _ONLY_MOCKED:
        raise ApiError("UnknownOperationException", f"treadle can't test a {kind} state by itself yet", status=501)
    if mock is None and kind == "Task" and "roleArn" not in given:
        raise invalid("roleArn is needed unless the task is mocked")
    definition = _machine(name, source, language)
    parsed = parse(definition)
    faults = [p for p in parsed.problems if p.severity == "ERROR" and p.code != "MISSING_END_STATE"]
    if faults or parsed.machine is None:
        listed = ", ".join(
            f"{p.code}: {p.message} at {p.pointer.removeprefix(f'/States/{name}') or '/'}" for p in faults
        )
        raise ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{listed}'")
    driver = MemoryDriver(
        planner=plan if mock is None else _mocked(mock),
        caller=service.engine.driver.caller,
        clock=VirtualClock(int(service.engine.now() * 1000)),
        tolerant=True,
    )
    # the state is tried once: what would be retried is told, not done
    plain = json.loads(dumps(definition))
    retriers = plain["States"][name].pop("Retry", None)
    machine = parse(plain).machine
    assert machine is not None
    try:
        run = driver.start(machine, given.get("input", "{}"), role_arn=given.get("roleArn", ""))
        driver.wait(run)
    except InputError as error:
        raise ApiError("InvalidExecutionInput", error.message) from None
    finally:
        driver.close()
    return _told(name, source, retriers, run, given)


def _told(name: str, source: dict[str, Any], retriers: Any, run: Any, given: Given) -> Given:
    events = run.execution.history.events()
    left = next((e for e in events if e.get("stateExitedEventDetails", {}).get("name") == name), None)
    entered = [e["stateEnteredEventDetails"]["name"] for e in events if "stateEnteredEventDetails" in e]
    failed = next((d for e in reversed(events) for d in e.values() if isinstance(d, dict) and "error" in d), None)
    caught = left is not None and failed is not None and source.get("Type") == "Task"
    data: Given = {"input": given.get("input", "{}")}
    calls = next((e["taskScheduledEventDetails"] for e in events if "taskScheduledEventDetails" in e), None)
    if calls is not None:
        data["afterArguments" if source.get("QueryLanguage") == "JSONata" else "afterParameters"] = calls["parameters"]
    result = next((e["taskSucceededEventDetails"] for e in events if "taskSucceededEventDetails" in e), None)
    if result is not None:
        data["result"] = result["output"]
    if left is not None and "assignedVariables" in left["stateExitedEventDetails"]:
        variables = {key: loads(value) for key, value in left["stateExitedEventDetails"]["assignedVariables"].items()}
        data["variables"] = dumps(variables)
    answer: Given = {}
    if left is not None:
        answer["output"] = left["stateExitedEventDetails"]["output"]
        following = [one for one in entered if one != name]
        if following:
            answer["nextState"] = following[0]
    if failed is not None:
        answer |= {key: failed[key] for key in ("error", "cause") if failed.get(key) is not None}
    if failed is not None and retriers and _retried(retriers, str(answer.get("error")), given):
        answer = {key: answer[key] for key in ("error", "cause") if key in answer}
        answer["status"] = "RETRIABLE"
    elif caught:
        answer["status"] = "CAUGHT_ERROR"
    else:
        answer["status"] = "SUCCEEDED" if left is not None or run.status == "SUCCEEDED" else "FAILED"
    if given.get("inspectionLevel", "INFO") != "INFO":
        answer["inspectionData"] = data
    return answer


def _retried(retriers: list[Given], error: str, given: Given) -> bool:
    done = (given.get("stateConfiguration") or {}).get("retrierRetryCount", 0)
    for one in retriers:
        names = one.get("ErrorEquals", [])
        known = error in names or "States.ALL" in names
        if known or ("States.TaskFailed" in names and error != "States.Timeout"):
            return bool(error != "States.Runtime" and done < one.get("MaxAttempts", 3))
    return False
