"""TestState of states inside a whole machine.

Expectations are from https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html ("Iterating through state
machine definitions", "Automatic Context population", "Error propagation in Map and Parallel states"); the machine of
`test_an_order` is of the kind that https://github.com/aws-samples/sample-stepfunctions-testing-with-testStateAPI tests,
with that project's expectations.
"""

from __future__ import annotations

import json
from typing import Any

from .conftest import Account
from .test_test_state import FAILED, LAMBDA, inspected, told

ORDER = {
    "QueryLanguage": "JSONata",
    "StartAt": "Validate",
    "States": {
        "Validate": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "validate", "Payload": "{% $states.input %}"},
            "Output": "{% $merge([$states.input, {'validation': $states.result}]) %}",
            "Assign": {"checked": "{% $states.result.isValid %}"},
            "Retry": [
                {
                    "ErrorEquals": ["Lambda.TooManyRequestsException"],
                    "IntervalSeconds": 2,
                    "MaxAttempts": 3,
                    "BackoffRate": 2,
                }
            ],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput %}", "Next": "Refused"}],
            "Next": "Check",
        },
        "Check": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.validation.isValid and $checked %}", "Next": "Items"}],
            "Default": "Refused",
        },
        "Items": {
            "Type": "Map",
            "Items": "{% $states.input.items %}",
            "MaxConcurrency": 10,
            "ToleratedFailureCount": 2,
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Process",
                "States": {
                    "Process": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::lambda:invoke",
                        "Arguments": {"FunctionName": "f", "Payload": "{% $states.context.Map.Item %}"},
                        "End": True,
                    }
                },
            },
            "Output": "{% $merge([$states.input, {'processed': $states.result}]) %}",
            "Next": "Both",
        },
        "Both": {
            "Type": "Parallel",
            "Branches": [
                {"StartAt": "Pay", "States": {"Pay": {"Type": "Pass", "End": True}}},
                {"StartAt": "Book", "States": {"Book": {"Type": "Pass", "End": True}}},
            ],
            "Arguments": "{% $states.input.processed %}",
            "Retry": [{"ErrorEquals": ["States.BranchFailed"], "MaxAttempts": 2}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refused"}],
            "Next": "Approve",
        },
        "Approve": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
            "Arguments": {"FunctionName": "f", "Payload": {"token": "{% $states.context.Task.Token %}"}},
            "Next": "Done",
        },
        "Done": {"Type": "Succeed", "Output": "{% $states.input.id %}"},
        "Refused": {"Type": "Fail", "Error": "ApprovalError"},
    },
}


def test_an_order(account: Account) -> None:
    """Every state of a machine, each with the output of the one before."""
    order = {"id": "order-1", "items": [{"itemId": "a"}, {"itemId": "b"}]}
    first = told(
        account, ORDER, stateName="Validate", input=order, mock={"result": {"isValid": True}}, inspectionLevel="DEBUG"
    )
    assert (first["status"], first["nextState"]) == ("SUCCEEDED", "Check")
    assert json.loads(first["output"]) == {**order, "validation": {"isValid": True}}
    arguments = json.loads(first["inspectionData"]["afterArguments"])
    assert arguments == {"FunctionName": "validate", "Payload": order}
    assert json.loads(first["inspectionData"]["variables"]) == {"checked": True}
    assert "afterParameters" not in first["inspectionData"] and "afterInputPath" not in first["inspectionData"]

    variables = first["inspectionData"]["variables"]
    check = told(account, ORDER, stateName="Check", input=first["output"], variables=variables)
    assert check["nextState"] == "Items"

    items = told(
        account,
        ORDER,
        stateName="Items",
        input=check["output"],
        mock={"result": [1, 2]},
        inspectionLevel="DEBUG",
        variables=variables,
    )
    assert (items["status"], items["nextState"]) == ("SUCCEEDED", "Both")
    assert "afterItemSelector" not in items["inspectionData"]
    assert "afterItemsPath" not in items["inspectionData"]
    assert (items["inspectionData"]["toleratedFailureCount"], items["inspectionData"]["maxConcurrency"]) == (2, 10)

    both = told(
        account, ORDER, stateName="Both", input=items["output"], mock={"result": ["p", "b"]}, inspectionLevel="DEBUG"
    )
    assert (both["output"], both["nextState"]) == ('["p", "b"]', "Approve")
    assert "afterArguments" not in both["inspectionData"]

    context = {"Task": {"Token": "test-task-token-12345"}, "Execution": {"Id": "exec-12345"}}
    approve = told(
        account,
        ORDER,
        stateName="Approve",
        input="{}",
        context=context,
        mock={"result": {"approved": True}},
        inspectionLevel="DEBUG",
    )
    assert (approve["output"], approve["nextState"]) == ('{"approved": true}', "Done")
    sent = json.loads(approve["inspectionData"]["afterArguments"])
    assert sent["Payload"] == {"token": "test-task-token-12345"}

    done = told(account, ORDER, stateName="Done", input=first["output"])
    assert done == {"status": "SUCCEEDED", "output": '"order-1"'}
    assert told(account, ORDER, stateName="Refused")["status"] == "FAILED"


def test_errors_of_an_order(account: Account) -> None:
    for count, seconds in ((0, 2), (1, 4)):
        data = inspected(
            account, ORDER, stateName="Validate", mock=FAILED, stateConfiguration={"retrierRetryCount": count}
        )
        assert data["errorDetails"] == {"retryIndex": 0, "retryBackoffIntervalSeconds": seconds}
    caught = told(account, ORDER, stateName="Validate", mock=FAILED, stateConfiguration={"retrierRetryCount": 3})
    assert (caught["status"], caught["nextState"]) == ("CAUGHT_ERROR", "Refused")
    assert json.loads(caught["output"]) == {"Error": "Lambda.TooManyRequestsException", "Cause": "Rate exceeded"}
    branch = {"errorOutput": {"error": "States.BranchFailed", "cause": "One or more parallel branches failed"}}
    for count, status in ((0, "RETRIABLE"), (2, "CAUGHT_ERROR")):
        given = {"retrierRetryCount": count}
        answer = told(account, ORDER, stateName="Both", input={"processed": []}, mock=branch, stateConfiguration=given)
        assert answer["status"] == status


def test_a_state_inside_a_map_finds_its_item(account: Account) -> None:
    """ "$$.Map.Item.Index = 0 (first iteration), $$.Map.Item.Value = your input value"."""
    mock = {"result": {"Payload": 1}}
    data = inspected(account, ORDER, stateName="Process", input={"itemId": "a"}, mock=mock)
    payload = data["afterArguments"]["Payload"]
    assert (payload["Index"], payload["Value"]) == (0, {"itemId": "a"})


def around(kind: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Make a machine in which one state is inside another."""
    inner = {"StartAt": "In", "States": {"In": {**LAMBDA, "End": True}}}
    fail = {"StartAt": "Bad", "States": {"Bad": {"Type": "Fail", "Error": "Bad"}}}
    outer: dict[str, Any] = {"Type": "Parallel", "Branches": [inner, fail]}
    if kind:
        outer = {"Type": "Map", "ItemProcessor": {**inner, "ProcessorConfig": kind}}
    states = {"Out": {**outer, **more, "Next": "Handle"}, "Handle": {"Type": "Pass", "End": True}}
    return {"StartAt": "Out", "States": states}


def test_errors_propagate_to_the_state_around(account: Account) -> None:
    """ "errors propagate to parent state error handlers just as they would in a real execution"."""
    given: dict[str, Any] = {"stateName": "In", "mock": FAILED, "inspectionLevel": "DEBUG"}
    catchers = [{"ErrorEquals": ["Other"], "Next": "Handle"}, {"ErrorEquals": ["States.TaskFailed"], "Next": "Handle"}]
    retriers = [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 7, "MaxAttempts": 1}]
    for kind in ({}, {"Mode": "INLINE"}):
        alone = told(account, around(kind), **given)
        assert (alone["status"], alone["error"]) == ("FAILED", "Lambda.TooManyRequestsException")
        caught = told(account, around(kind, Catch=catchers), **given)
        assert (caught["status"], caught["nextState"]) == ("CAUGHT_ERROR", "Handle")
        assert caught["inspectionData"]["errorDetails"] == {"catchIndex": 1}
        retried = told(account, around(kind, Retry=retriers, Catch=catchers), **given)
        assert (retried["status"], retried["error"]) == ("RETRIABLE", "Lambda.TooManyRequestsException")
        assert retried["inspectionData"]["errorDetails"] == {"retryIndex": 0, "retryBackoffIntervalSeconds": 7}
    bad = told(account, around({}, Catch=catchers), stateName="Bad")
    assert (bad["status"], bad["error"]) == ("FAILED", "Bad")
    bad = told(account, around({}, Catch=[{"ErrorEquals": ["Bad"], "Next": "Handle"}]), stateName="Bad")
    assert (bad["status"], bad["nextState"]) == ("CAUGHT_ERROR", "Handle")


def test_a_distributed_map_around_a_state_fails_when_too_many_have(account: Account) -> None:
    """mapIterationFailureCount: the iterations that failed before; this one is the next."""
    kind = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    catchers = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Handle"}]
    machine = around(kind, ToleratedFailureCount=2, Catch=catchers)
    for count, status in ((1, "FAILED"), (2, "CAUGHT_ERROR")):
        settings = {"mapIterationFailureCount": count}
        answer = told(account, machine, stateName="In", mock=FAILED, stateConfiguration=settings)
        assert answer["status"] == status
