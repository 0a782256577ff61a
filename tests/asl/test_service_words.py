"""What is refused, in the words of CreateStateMachine and ValidateStateMachineDefinition.

Each message was given by the service itself (measured in September 2026 by deployments that failed).
"""

from __future__ import annotations

from typing import Any

import pytest

from treadle.asl import parse
from treadle.services import task_problems

END = {"End": True}
PASS: dict[str, Any] = {"Type": "Pass", **END}
INNER = {"StartAt": "I", "States": {"I": PASS}}


def task(resource: str = "arn:aws:states:::sqs:sendMessage", **more: Any) -> dict[str, Any]:
    given = {"QueueUrl": "https://queue", "MessageBody": "b"}
    return {"Type": "Task", "Resource": resource, "Parameters": given, **END, **more}


def each(config: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"Type": "Map", "ItemProcessor": {"ProcessorConfig": config, **INNER}, **END, **more}


def reader(**config: Any) -> dict[str, Any]:
    source = {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": config, "Parameters": {}}
    return each({"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, ItemReader=source)


LAMBDA = "arn:aws:states:::lambda:invoke"
UNKNOWN = "is not recognized. The value is not a valid resource ARN, or the resource is not available in this region."
ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:a"


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ({"Type": "Choice", "Choices": []}, "Value cannot be empty at /States/A/Choices"),
        ({"Type": "Parallel", "Branches": [], **END}, "Value cannot be empty at /States/A/Branches"),
        ({**PASS, "Next": "A"}, "There should only be one of the following fields: [Next, End] at /States/A"),
        ({"Type": "Pass"}, "This object should have only one of the following fields: [Next, End] at /States/A"),
        (
            {"Type": "Wait", "Seconds": 1, "Timestamp": "2024-01-01T00:00:00Z", **END},
            "There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp] "
            "at /States/A",
        ),
        (
            {"Type": "Wait", "Timestamp": "2024-01-01", **END},
            "String does not match RFC3339 timestamp at /States/A/Timestamp",
        ),
        (
            task(TimeoutSeconds=1, TimeoutSecondsPath="$.t"),
            "There should only be one of the following fields: [TimeoutSeconds, TimeoutSecondsPath] at /States/A",
        ),
        (task(TimeoutSeconds=0), "Minimum value is 1 at /States/A/TimeoutSeconds"),
        (task(TimeoutSeconds=10**8), "Maximum value is 99999999 at /States/A/TimeoutSeconds"),
        (task(TimeoutSeconds="1"), "Expected value of type Integer at /States/A/TimeoutSeconds"),
        (
            task(Retry=[{"ErrorEquals": ["States.ALL", "E"]}]),
            "States.ALL must appear alone and at end of list at /States/A/Retry[0]/ErrorEquals[0]",
        ),
        (task(Retry=[{"ErrorEquals": []}]), "Value cannot be empty at /States/A/Retry[0]/ErrorEquals"),
        (task(Retry=[{}]), "These fields are required: [ErrorEquals] at /States/A/Retry[0]"),
        (
            task(Retry=[{"ErrorEquals": ["E"], "JitterStrategy": "HALF"}]),
            "Value should be one of the following: [NONE, FULL] at /States/A/Retry[0]/JitterStrategy",
        ),
        ({**PASS, "Retry": []}, "Field 'Retry' is not supported at /States/A"),
        ({**PASS, "InputPath": "x"}, "Value must be a valid JSONPath. at /States/A/InputPath"),
        (
            {**PASS, "Parameters": {"a.$": "x"}},
            "The value for the field 'a.$' must be a valid JSONPath or a valid intrinsic function call "
            "at /States/A/Parameters",
        ),
        (
            {**PASS, "Output": 1},
            "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' "
            "QueryLanguage at /States/A",
        ),
        (
            {"Type": "Choice", "Default": "B", "Choices": [{"Variable": "a", "IsNull": True, "Next": "B"}]},
            "Value is not a Reference Path: Reference path didn't start with '$' at /States/A/Choices[0]/Variable",
        ),
        (
            {"Type": "Choice", "Default": "B", "Choices": [{"IsNull": True, "Next": "B"}]},
            "The object must have only one of the following fields, [And, Or, Not, Variable, Condition] "
            "at /States/A/Choices[0]",
        ),
        (
            {"Type": "Map", **END},
            "This object should have only one of the following fields: [ItemProcessor, Iterator] at /States/A",
        ),
        (
            each({"Mode": "DISTRIBUTED"}),
            "These fields are required: [ExecutionType] at /States/A/ItemProcessor/ProcessorConfig",
        ),
        (
            each({"Mode": "DISTRIBUTED", "ExecutionType": "FAST"}),
            "Value should be one of the following: [STANDARD, EXPRESS] "
            "at /States/A/ItemProcessor/ProcessorConfig/ExecutionType",
        ),
        (
            each({"Mode": "INLINE", "ExecutionType": "STANDARD"}),
            "Field 'ExecutionType' is not supported at /States/A/ItemProcessor/ProcessorConfig",
        ),
        (
            reader(InputType="CSV"),
            "The field 'CSVHeaderLocation' is required at /States/A/ItemReader/ReaderConfig",
        ),
        (
            reader(InputType="CSV", CSVHeaderLocation="GIVEN"),
            "These fields are required: [CSVHeaders] at /States/A/ItemReader/ReaderConfig",
        ),
        ({"Type": "Task", "Resource": "send", **END}, "Value is not a valid resource ARN at /States/A/Resource"),
        (task(f"{LAMBDA}.sync"), f"The resource provided {LAMBDA}.sync {UNKNOWN} at /States/A/Resource"),
        (
            {"Type": "Task", "Resource": LAMBDA, **END},
            f"Parameters field is required for resource ARN: {LAMBDA} at /States/A/Resource",
        ),
        (
            {"Type": "Task", "Resource": LAMBDA, "QueryLanguage": "JSONata", **END},
            f"Arguments field is required for resource ARN: {LAMBDA} at /States/A/Resource",
        ),
        (
            task(LAMBDA),
            "The field 'FunctionName' is required but was missing at /States/A/Parameters",
        ),
        (task(Credentials={}), "The field 'RoleArn' is required but was missing at /States/A/Credentials"),
        (
            {"Type": "Task", "Resource": ACTIVITY, "Credentials": {"RoleArn": "arn:aws:iam::1:role/r"}, **END},
            "The field 'Credentials' is not supported for activities at /States/A/Credentials",
        ),
    ],
)
def test_a_state(state: dict[str, Any], told: str) -> None:
    definition = {"StartAt": "A", "States": {"A": state}}
    if state["Type"] == "Choice":
        definition["States"]["B"] = PASS  # type: ignore[index]  # a dict of dicts
    problems = parse(definition, check_task=task_problems).problems
    assert f"SCHEMA_VALIDATION_FAILED: {told}" in [f"{p.code}: {p.message} at {p.pointer}" for p in problems]


@pytest.mark.parametrize(
    ("definition", "told"),
    [
        (
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}},
            "MISSING_TRANSITION_TARGET: Missing 'Next' target: B at /States/A/Next",
        ),
        (
            {"StartAt": "A", "States": {"A": PASS, "B": PASS}},
            'MISSING_TRANSITION_TARGET: State "B" is not reachable. at /States/B',
        ),
        (
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}},
            "MISSING_END_STATE: Workflow has no terminal state at ",
        ),
        (
            {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": [INNER, INNER], **END}}},
            "DUPLICATE_STATE_NAME: Duplicate State name: I at /States/P/Branches[1]/States/I",
        ),
        (
            {"StartAt": "A", "States": {"A": {**PASS, "Assign": {"states": 1}}}},
            "RESERVED_VARIABLE_NAME: Cannot assign to reserved variable '$states'. at /States/A/Assign",
        ),
        (
            {"StartAt": "A", "States": {"A": {**PASS, "Assign": {"a-b": 1}}}},
            "INVALID_VARIABLE_NAME: Invalid variable name 'a-b': the variable name contains invalid characters. "
            "at /States/A/Assign",
        ),
        (
            {"Version": "2.0", "StartAt": "A", "States": {"A": PASS}},
            "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [1.0] at /Version",
        ),
        (
            {"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {**PASS, "Output": "{% 1"}}},
            "SCHEMA_VALIDATION_FAILED: JSONata string must start with {% and end with %} at /States/A/Output",
        ),
    ],
)
def test_a_machine(definition: dict[str, Any], told: str) -> None:
    assert told in [f"{p.code}: {p.message} at {p.pointer}" for p in parse(definition).problems]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (
            task("arn:aws:states:::sqs:sendMessage.waitForTaskToken"),
            "Express state machine does not support '.waitForTaskToken' service integration  at /States/A/Resource",
        ),
        (
            {"Type": "Task", "Resource": ACTIVITY, **END},
            "Express state machine does not support Activity ARN at /States/A/Resource",
        ),
        (
            each({"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}),
            "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines "
            "at /States/A/ItemProcessor/ProcessorConfig/Mode",
        ),
    ],
)
def test_an_express_machine(state: dict[str, Any], told: str) -> None:
    problems = parse({"StartAt": "A", "States": {"A": state}}, express=True).problems
    assert [f"{p.message} at {p.pointer}" for p in problems] == [told]


@pytest.mark.parametrize("states", [{"A": task(Retry=[{"ErrorEquals": ["E"], "IntervalSeconds": 0}])}])
def test_what_the_service_takes(states: dict[str, Any]) -> None:
    assert parse({"StartAt": "A", "TimeoutSeconds": 0, "States": states}, check_task=task_problems).problems == ()
