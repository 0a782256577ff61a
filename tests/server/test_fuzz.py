"""Requests drawn from the service's own model: each is answered or refused, never a fault."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from treadle.drivers import NoCaller
from treadle.server import Engine
from treadle.services import resolve_integration
from treadle.stepfunctions import ApiError, MemoryStore, Service
from treadle.stepfunctions._validation import operations, shape_of

from .conftest import ARN, ROLE
from .watched import faults

DEFINITIONS = [
    json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}),
    json.dumps({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}),
    json.dumps({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 900, "End": True}}}),
    '{"Type": "Pass", "End": true}',
    "{",
    "[]",
]
# texts that mean something, so that requests come further than the first check
TEXTS = {
    "definition": DEFINITIONS,
    "input": ["{}", "[1]", "{", '"x"', "\ud800"],
    "output": ["{}", "{", "1"],
    "name": ["m0", "m1", "a b", "x" * 81, "", "é", "a:b"],
    "stateMachineArn": [f"{ARN}:stateMachine:m0", f"{ARN}:stateMachine:m1:1", f"{ARN}:stateMachine:m0:A", "arn:x", f"{ARN}:activity:m0"],
    "executionArn": [f"{ARN}:execution:m0:e", f"{ARN}:express:m0:e:u", f"{ARN}:stateMachine:m0", ""],
    "activityArn": [f"{ARN}:activity:m0", f"{ARN}:activity:none", "x"],
    "resourceArn": [f"{ARN}:stateMachine:m0", f"{ARN}:activity:m0", "x"],
    "stateMachineVersionArn": [f"{ARN}:stateMachine:m0:1", f"{ARN}:stateMachine:m0:9", f"{ARN}:stateMachine:m0"],
    "stateMachineAliasArn": [f"{ARN}:stateMachine:m0:A", f"{ARN}:stateMachine:m0:1"],
    "mapRunArn": [f"{ARN}:mapRun:m0/L:u", "x"],
    "roleArn": [ROLE, "x"],
    "nextToken": ["", "x", "WyJMaXN0U3RhdGVNYWNoaW5lcyIsIDEsIDFd"],
    "taskToken": ["x", ""],
    "result": ["{}", "{"],
}  # fmt: skip


def drawn(shape: Any, name: str = "") -> st.SearchStrategy[Any]:
    kind = shape.type_name
    if kind == "structure":
        required = {key: drawn(shape.members[key], key) for key in shape.required_members}
        others = {key: drawn(value, key) for key, value in shape.members.items() if key not in required}
        # few at once: with many, one that is refused hides what the others do
        few = st.lists(st.sampled_from(sorted(others)), max_size=2, unique=True) if others else st.just([])
        return few.flatmap(lambda names: st.fixed_dictionaries({**required, **{one: others[one] for one in names}}))
    if kind == "list":
        return st.lists(drawn(shape.member), max_size=3)
    if kind == "boolean":
        return st.booleans()
    if kind in ("integer", "long"):
        return st.integers(-2, 1_200)
    if kind in ("float", "double"):
        return st.floats(-5, 150)
    texts = st.sampled_from(TEXTS[name]) if name in TEXTS else st.text(max_size=6)
    return texts | st.sampled_from(shape.enum) if getattr(shape, "enum", None) else texts


requests = st.sampled_from(sorted(set(operations()) - {"GetActivityTask", "StartSyncExecution"})).flatmap(
    lambda operation: st.tuples(st.just(operation), drawn(shape_of(operation).input_shape))
)


told: list[BaseException] = []
answered: set[str] = set()


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = Engine(resolve_integration, NoCaller(), virtual=True, report=lambda error, where: told.append(error))
    yield made
    made.close()


def furnished(engine: Engine) -> Service:
    """Make an account that has what the texts name."""
    service = Service(MemoryStore(), engine.driver)
    machine = {"name": "m0", "definition": DEFINITIONS[0], "roleArn": ROLE, "publish": True}
    version = service.answer("CreateStateMachine", machine)["stateMachineVersionArn"]
    routing = [{"stateMachineVersionArn": version, "weight": 100}]
    service.answer("CreateStateMachineAlias", {"name": "A", "routingConfiguration": routing})
    service.answer("StartExecution", {"stateMachineArn": f"{ARN}:stateMachine:m0", "name": "e"})
    service.answer("CreateActivity", {"name": "m0"})
    return service


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(requests, min_size=1, max_size=25))
def test_every_request_is_answered_or_refused(engine: Engine, sent: list[tuple[str, Any]]) -> None:
    service = furnished(engine)
    for operation, request in sent:
        try:
            answer = service.answer(operation, request)
        except ApiError as error:
            assert error.status in (400, 413, 501)
            declared = {shape.name for shape in shape_of(operation).error_shapes}
            assert error.code in declared | {
                "ValidationException",
                "SerializationException",
                "UnknownOperationException",
            }
            continue
        assert list(faults(shape_of(operation).output_shape, answer, operation)) == []
        json.dumps(answer)
        answered.add(operation)
    assert told == []


def test_many_of_them_are_answered() -> None:
    """The fuzz reaches what lies behind the first checks: which operations, each run decides anew."""
    assert len(answered) >= 18, sorted(answered)
