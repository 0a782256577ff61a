"""Mistakes in tests: each gives a message of at most one screen that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from treadle.testing import Workflow, WorkflowTestError, load_workflow


def unknown_state(flow: Workflow) -> Any:
    return flow.mock("Charge crad")


def mock_never_used(flow: Workflow) -> Any:
    flow.mock("Reserve stock").returns({"Payload": 1})
    flow.run({"amount": 1}, start_at="Large?")
    return flow.verify()


def impossible_field(flow: Workflow) -> Any:
    return flow.mock("Charge card").returns({"Paylod": {"ok": True}})


def impossible_type(flow: Workflow) -> Any:
    return flow.mock("Charge card").returns({"StatusCode": "200", "Payload": {}})


def no_json(flow: Workflow) -> Any:
    return flow.mock("Charge card").returns({"Payload": {"at": datetime(2026, 1, 1)}})


def waits_for_ever(flow: Workflow) -> Any:
    return flow.mock("Charge card").loses_heartbeat() and flow.run({"amount": 1})


def too_few_answers(flow: Workflow) -> Any:
    flow.mock("Charge card").returns({"Payload": {"ok": 1}})
    flow.mock("Reserve stock").fails("OutOfStock").times(2)
    return flow.run({"amount": 1})


def answer_after_the_last(flow: Workflow) -> Any:
    return flow.mock("Charge card").fails("Bank").returns({"Payload": 1})


def no_output(flow: Workflow) -> Any:
    flow.mock("Charge card").fails("Bank", "no money")
    return flow.run({"amount": 1}).output


def unknown_state_of_a_run(flow: Workflow) -> Any:
    return flow.run({"amount": 1}, start_at="Large?").state("Hol")


def state_never_entered(flow: Workflow) -> Any:
    return flow.run({"amount": 1}, start_at="Large?").state("Hold")


def naive_time(flow: Workflow) -> Any:
    return flow.run({}, at=datetime(2026, 1, 1))


def choice_is_no_task(flow: Workflow) -> Any:
    return flow.mock("Large?")


def no_token(flow: Workflow) -> Any:
    return flow.mock("Charge card").calls_back({})


def no_input(flow: Workflow) -> Any:
    return flow.run({"amount": {1, 2}})


def no_answer(flow: Workflow) -> Any:
    return flow.mock("Charge card") and flow.run({"amount": 1})


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (unknown_state, r"no state, resource or action 'Charge crad'; did you mean 'Charge card'\?"),
        (mock_never_used, r"never used: the mock of 'Reserve stock'; the last run went Large\? → Done"),
        (impossible_field, r"lambda:invoke has no field 'Paylod' in its answer; did you mean 'Payload'\?"),
        (impossible_type, r"never answers like this: Field 'StatusCode' must be a number"),
        (no_json, r"expected a JSON value at Payload.at, got datetime; write dates as text"),
        (waits_for_ever, r"neither HeartbeatSeconds nor TimeoutSeconds, so it would wait for ever"),
        (too_few_answers, r"answers for 2 attempts, and this is attempt 3; append .then.returns"),
        (answer_after_the_last, r"answers for ever; write .times\(1\).then before it"),
        (no_output, r"the run has no output: it is FAILED\nexecution: FAILED after 0 s, Bank: no money"),
        (unknown_state_of_a_run, r"no state 'Hol'; did you mean 'Hold'\?"),
        (state_never_entered, r"state 'Hold' was never entered\nexecution: SUCCEEDED"),
        (naive_time, r"expected a datetime with a time zone, got .*; add tzinfo=UTC"),
        (choice_is_no_task, r"'Large\?' is a Choice state, and only Task states can be mocked"),
        (no_token, r"'Charge card' has no task token to answer.*use .returns\(…, delay=…\)"),
        (no_input, r"the run's input: expected a JSON value at amount, got set"),
        (no_answer, r"the mock of 'Charge card' has no answer; write mock\('Charge card'\).returns"),
    ],
)
def test_mistakes(orders: dict[str, Any], mistake: Callable[[Workflow], Any], words: str) -> None:
    flow = load_workflow(orders)
    try:
        with pytest.raises(WorkflowTestError, match=words) as caught:
            mistake(flow)
    finally:
        flow.close()
    assert len(str(caught.value).splitlines()) <= 24


def test_a_token_that_nobody_answers(workflow: Any) -> None:
    state = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": True}
    state["Parameters"] = {"QueueUrl": {"Ref": "Q"}, "MessageBody.$": "$$.Task.Token"}  # type: ignore[assignment]
    machine = {
        "Definition": {"StartAt": "Ask", "States": {"Ask": state}},
        "RoleArn": "arn:aws:iam::123456789012:role/r",
    }
    resources = {
        "Q": {"Type": "AWS::SQS::Queue"},
        "M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": machine},
    }
    flow = workflow({"Resources": resources})
    with pytest.raises(WorkflowTestError, match=r"would wait for ever: .*of state 'Ask'\nMock the state") as caught:
        flow.run()
    assert len(str(caught.value).splitlines()) <= 10


def test_a_task_that_nothing_here_carries_out(workflow: Any) -> None:
    speak = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:polly:synthesizeSpeech", "End": True}
    speak["Parameters"] = {"Text": "hello", "OutputFormat": "mp3", "VoiceId": "Joanna"}
    flow = workflow({"StartAt": "T", "States": {"T": speak}})
    with pytest.raises(WorkflowTestError, match=r"in a test, mock it: workflow.mock\('T'\).returns\(…\)"):
        flow.run()


def test_an_exception_of_a_mock_is_the_tests_own(workflow: Any, orders: dict[str, Any]) -> None:
    flow = workflow(orders)

    def check(call: Any) -> Any:
        assert call.payload == {"amount": 2}, "the wrong amount"

    flow.mock("Charge card").answers(check)
    with pytest.raises(AssertionError, match="the wrong amount"):
        flow.run({"amount": 1})


@pytest.mark.parametrize(
    ("source", "name", "words"),
    [
        ("nowhere.py", None, "there is no file nowhere.py"),
        (7, None, "expected an app, a definition.*got int"),
        (
            {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}},
            "Other",
            "is one definition; leave out the name 'Other'",
        ),
        ({"StartAt": "P", "States": {"P": {"Type": "Succeed"}}, "x": {1}}, None, "the dict is no JSON"),
    ],
)
def test_sources_that_are_refused(source: Any, name: str | None, words: str) -> None:
    with pytest.raises(WorkflowTestError, match=words):
        load_workflow(source, name)


def test_a_machine_that_is_not_in_the_app() -> None:
    machine = {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {"Definition": {}, "RoleArn": "arn:aws:iam::123456789012:role/r"},
    }
    machine["Properties"]["Definition"] = {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}  # type: ignore[index]
    template = {"Resources": {"Orders": machine, "Refunds": machine}}
    with pytest.raises(WorkflowTestError, match=r"no state machine 'Order'.*did you mean 'Orders'\?"):
        load_workflow(template, "Order")
    with pytest.raises(WorkflowTestError, match=r"has 2 state machines; name one: workflow\(…, 'Orders'\)"):
        load_workflow(template)


def test_an_exception_of_a_condition_is_the_tests_own(workflow: Any, orders: dict[str, Any]) -> None:
    flow = workflow(orders)
    flow.mock("Charge card", when=lambda call: call.payload["customer"] == "x", optional=True).returns({"Payload": 1})
    with pytest.raises(KeyError, match="customer"):
        flow.run({"amount": 1})


def test_a_workflow_that_is_closed(orders: dict[str, Any]) -> None:
    with load_workflow(orders) as flow:
        pass
    with pytest.raises(WorkflowTestError, match="the workflow is closed: its test has ended"):
        flow.run({})
    with pytest.raises(WorkflowTestError, match="the workflow is closed: its test has ended"):
        flow.account.table("Orders")


def test_a_word_that_is_no_validation(workflow: Any, orders: dict[str, Any]) -> None:
    with pytest.raises(WorkflowTestError, match="expected one of STRICT, PRESENT, NONE, got 'strict'"):
        workflow(orders).mock("Charge card", optional=True).returns({}, validation="strict")
