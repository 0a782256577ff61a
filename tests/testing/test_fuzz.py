"""Fuzzing and drawn orders: planted faults are found, each with the command that repeats it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from treadle.testing import Workflow, WorkflowTestError, load_workflow

RETRY = [{"ErrorEquals": ["States.TaskFailed", "States.Timeout"], "MaxAttempts": 3}]
PUT = "arn:aws:states:::dynamodb:putItem"


def definition() -> dict[str, Any]:
    """Return a machine that handles everything; tests plant faults into it."""
    charge = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "charge", "Payload.$": "$"},
        "TimeoutSeconds": 30,
        "ResultPath": "$.charged",
        "Retry": RETRY,
        "Next": "Which",
    }
    choices = [
        {"Variable": "$.kind", "StringEquals": "book", "Next": "Done"},
        {"Variable": "$.amount", "NumericGreaterThan": 500, "Next": "Refused"},
    ]
    return {
        "StartAt": "Charge",
        "States": {
            "Charge": charge,
            "Which": {"Type": "Choice", "Choices": choices, "Default": "Done"},
            "Refused": {"Type": "Fail", "Error": "TooMuch"},
            "Done": {"Type": "Succeed"},
        },
    }


EXAMPLES = [{"kind": "book", "amount": 100}, {"kind": "music", "amount": 700}]


def workflow_of(source: Any) -> Workflow:
    workflow = load_workflow(source, seed=7)
    workflow.repeat = "pytest test_orders.py::test_fuzz --treadle-seed 7"
    workflow.mock("Charge", optional=True).returns({"Payload": {"ok": True}}, validation="PRESENT")
    return workflow


def test_a_machine_that_handles_everything_passes() -> None:
    with workflow_of(definition()) as workflow:
        workflow.fuzz(examples=EXAMPLES, runs=100)


def test_a_gap_between_rules_is_found_with_the_smallest_input() -> None:
    source = definition()
    del source["States"]["Which"]["Default"]
    with workflow_of(source) as workflow, pytest.raises(AssertionError) as raised:
        workflow.fuzz(examples=EXAMPLES, runs=200)
    told = str(raised.value)
    assert "fuzz: a way to fail that nothing handles" in told
    assert "'Which' ends the execution with States.Runtime" in told
    assert "every task answers well" in told  # shrunk: no failure is needed
    assert "repeat it: pytest test_orders.py::test_fuzz --treadle-seed 7" in told


def test_an_error_that_nothing_retries_is_found() -> None:
    source = definition()
    del source["States"]["Charge"]["Retry"]
    with workflow_of(source) as workflow, pytest.raises(AssertionError) as raised:
        workflow.fuzz(examples=EXAMPLES, runs=200)
    told = str(raised.value)
    assert "'Charge' ends the execution with Lambda.ServiceException" in told
    assert "'Charge' ends the execution with States.Timeout" in told
    assert "add a Retry (or a Catch) for Lambda.ServiceException, Lambda.AWSLambdaException, " in told


def test_what_is_meant_is_allowed() -> None:
    source = definition()
    del source["States"]["Charge"]["TimeoutSeconds"]
    source["States"]["Charge"]["Retry"] = [{"ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException"]}]
    with workflow_of(source) as workflow:
        workflow.fuzz(examples=EXAMPLES, runs=100, allowed=["Charge: Lambda.AWSLambdaException"])
        with pytest.raises(AssertionError, match=r"Lambda\.AWSLambdaException"):
            workflow.fuzz(examples=EXAMPLES, runs=100, allowed=["Charge: Lambda.Other"])


def test_a_schema_draws_inputs() -> None:
    source = definition()
    source["States"]["Which"]["Choices"][1]["Variable"] = "$.details.amount"
    schema = {
        "type": "object",
        "properties": {
            "kind": {"enum": ["book", "music"]},
            "details": {"$ref": "#/$defs/details"},
        },
        "required": ["kind"],
        "$defs": {"details": {"type": "object", "properties": {"amount": {"type": "integer", "minimum": 0}}}},
    }
    with workflow_of(source) as workflow, pytest.raises(AssertionError) as raised:
        workflow.fuzz(schema=schema, runs=200)
    assert 'input: {"kind": "music"}' in str(raised.value)


def test_the_check_of_a_run_is_shrunk_too() -> None:
    def check(run: Any) -> None:
        assert run.input["amount"] < 500

    with workflow_of(definition()) as workflow, pytest.raises(AssertionError):
        workflow.fuzz(examples=[{"kind": "book", "amount": 900}], runs=50, check=check)


def test_results_come_from_the_models() -> None:
    source = {
        "StartAt": "Get",
        "States": {
            "Get": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:sqs:getQueueUrl",
                "Parameters": {"QueueName": "q"},
                "ResultSelector": {"url.$": "$.QueueUrl"},
                "Retry": [{"ErrorEquals": ["States.ALL"]}],
                "End": True,
            }
        },
    }
    with load_workflow(source) as workflow, pytest.raises(AssertionError) as raised:
        workflow.fuzz(examples=[{}], runs=100, models=True)  # the model doesn't require QueueUrl
    assert "'Get' returns {}" in str(raised.value)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "expected one of inputs= (a hypothesis strategy), examples= and schema=, got none"),
        ({"examples": [], "runs": 5}, "examples= is empty"),
        ({"examples": [{}], "schema": {}}, "got examples and schema"),
        ({"schema": {"type": "object", "patternProperties": {}}}, "uses patternProperties, which is not supported"),
        ({"schema": {"type": "thing"}}, "there is no type 'thing'"),
        ({"schema": {"$ref": "#/$defs/none"}}, "refers to #/$defs/none, which isn't there"),
        ({"examples": [{}], "runs": "many"}, "runs: expected a whole number, got 'many'"),
    ],
)
def test_what_can_not_be_drawn(given: dict[str, Any], told: str) -> None:
    with workflow_of(definition()) as workflow, pytest.raises(WorkflowTestError) as raised:
        workflow.fuzz(**given)
    assert told in str(raised.value)


# ---------------------------------------------------------------- orders


def parallel(second_key: str) -> dict[str, Any]:
    def branch(name: str, key: str) -> dict[str, Any]:
        item = {"id": {"S": key}, "by": {"S": name}}
        put = {"Type": "Task", "Resource": PUT, "Parameters": {"TableName": "t", "Item": item}, "End": True}
        first = {"Type": "Pass", "Next": f"{name} writes"}
        return {"StartAt": name, "States": {name: first, f"{name} writes": put}}

    return {
        "StartAt": "Both",
        "States": {"Both": {"Type": "Parallel", "Branches": [branch("A", "1"), branch("B", second_key)], "End": True}},
    }


def create_table(workflow: Workflow) -> None:
    workflow.account.ask(
        "dynamodb",
        "createTable",
        TableName="t",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )


def test_branches_that_write_the_same_item_are_found() -> None:
    with load_workflow(parallel("1"), seed=3) as workflow:
        workflow.repeat = "pytest test_x.py::test_order --treadle-seed 3"
        with pytest.raises(AssertionError) as raised:
            workflow.check_orders(seeds=20, setup=create_table)
    told = str(raised.value)
    assert "the outcome depends on the order" in told
    assert "'B writes' → 'A writes'" in told
    assert "repeat it: pytest test_x.py::test_order --treadle-seed " in told


def test_the_seed_of_the_message_repeats_it() -> None:
    with load_workflow(parallel("1"), seed=3) as workflow:
        workflow.repeat = "pytest x --treadle-seed 3"
        with pytest.raises(AssertionError) as raised:
            workflow.check_orders(seeds=20, setup=create_table)
    seed = int(str(raised.value).rpartition(" ")[2])
    with load_workflow(parallel("1"), seed=seed) as workflow, pytest.raises(AssertionError):
        workflow.check_orders(seeds=1, setup=create_table)


def test_branches_that_write_different_items_are_alike_in_any_order() -> None:
    with load_workflow(parallel("2")) as workflow:
        workflow.check_orders(seeds=10, setup=create_table)


def test_an_order_is_the_same_each_time() -> None:
    def calls(order: int | None) -> list[str]:
        with load_workflow(copy.deepcopy(parallel("2"))) as workflow:
            create_table(workflow)
            return [call.state for call in workflow.run({}, order=order).calls]

    assert calls(None) == ["A writes", "B writes"]
    assert calls(5) == calls(5)
    assert {tuple(calls(order)) for order in range(8)} == {("A writes", "B writes"), ("B writes", "A writes")}


def test_a_failing_branch_cancels_tasks_that_have_not_been_started() -> None:
    source = parallel("2")
    first = source["States"]["Both"]["Branches"][0]
    first["States"]["A writes"]["Resource"] = "arn:aws:states:::aws-sdk:dynamodb:putItem"
    first["States"]["A writes"]["Parameters"] = {"TableName": "none", "Item": {}}
    for order in range(6):
        with load_workflow(source) as workflow:
            create_table(workflow)
            run = workflow.run({}, order=order)
            assert run.failed
            assert run.error == "DynamoDb.ResourceNotFoundException"
