"""The fixture `workflow`: what it loads, and what a run says."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from treadle.testing import Workflow, WorkflowTestError, load_workflow

from .conftest import task

ORDERS = Path(__file__).parents[2] / "examples/orders/app.py"


def test_refund_when_stock_is_gone(workflow: Any, orders: dict[str, Any]) -> None:
    flow = workflow(orders)
    flow.mock("Charge card").returns({"Payload": {"ok": True}})
    flow.mock("Reserve stock").fails("OutOfStock", "none left").times(2).then.fails("Broken")
    run = flow.run({"order": 7, "amount": 1}, at="2026-01-01T00:00:00Z")
    assert run.succeeded
    assert run.path == ["Validate", "Charge card", "Reserve stock", "Refund", "Done"]
    assert run.state("Reserve stock").attempts == 3
    assert run.state("Reserve stock").errors == [("OutOfStock", "none left")] * 2 + [("Broken", None)]
    assert run.state("Reserve stock").catcher == 0
    assert run.elapsed == timedelta(minutes=5)
    assert run.events[0]["timestamp"] == datetime(2026, 1, 1, tzinfo=UTC).timestamp()
    assert run.output["problem"] == {"Error": "Broken", "Cause": None}


def test_stages_of_a_state(workflow: Any, orders: dict[str, Any]) -> None:
    orders["States"]["Charge card"]["InputPath"] = "$.customer"
    flow = workflow(orders)
    flow.mock("lambda:invoke").returns({"Payload": {"ok": True}})
    run = flow.run({"customer": {"card": 1}, "amount": 501})
    charge = run.state("Charge card")
    assert charge.input == {"customer": {"card": 1}, "amount": 501}
    assert charge.after_input_path == {"card": 1}
    assert charge.after_parameters == {"FunctionName": "f", "Payload": {"card": 1}}
    assert charge.result == {"Payload": {"ok": True}}
    assert charge.after_result_selector == {"ok": True}
    assert charge.after_result_path == charge.output == {**charge.input, "charged": {"ok": True}}
    assert run.state("Large?").rule == 0
    assert run.state("Hold").elapsed == timedelta(hours=1)
    first = run.calls[0]
    assert (first.service, first.action, first.payload) == ("lambda", "invoke", {"card": 1})


def test_jsonata_arguments_and_variables(workflow: Any) -> None:
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Arguments": {"QueueUrl": "q", "MessageBody": "{% $states.input.n %}"},
        "Assign": {"sent": "{% $states.result.MessageId %}"},
        "End": True,
    }
    flow = workflow({"QueryLanguage": "JSONata", "StartAt": "Send", "States": {"Send": state}})
    flow.mock("sqs:sendMessage").returns({"MessageId": "m-1"})
    run = flow.run({"n": 3})
    assert run.state("Send").after_arguments == {"QueueUrl": "q", "MessageBody": 3}
    assert run.variables == run.state("Send").variables == {"sent": "m-1"}


@pytest.mark.parametrize("mode", ["INLINE", "DISTRIBUTED"])
def test_states_inside_a_map(workflow: Any, mode: str) -> None:
    config = {"Mode": mode} | ({"ExecutionType": "STANDARD"} if mode == "DISTRIBUTED" else {})
    each = {"Type": "Map", "ItemProcessor": {"ProcessorConfig": config, "StartAt": "One", "States": {"One": task()}}}
    flow = workflow({"StartAt": "Each", "States": {"Each": each | {"End": True}}})
    flow.mock("One").answers(lambda call: {"Payload": call.payload * 2})
    run = flow.run([1, 2, 3])
    assert run.path == ["Each"]
    assert [one["Payload"] for one in run.output] == [2, 4, 6]
    assert run.state("One", item=1).input == 2
    assert sorted(visit.item for visit in run.states("One")) == [(0,), (1,), (2,)]
    assert len(run.calls) == 3
    assert len(run.children) == (3 if mode == "DISTRIBUTED" else 0)


def test_one_item_of_a_map_fails_and_the_map_is_retried(workflow: Any) -> None:
    retry = [{"ErrorEquals": ["Boom"], "IntervalSeconds": 1}]
    each = {"Type": "Map", "Retry": retry, "ItemProcessor": {"StartAt": "One", "States": {"One": task()}}, "End": True}
    flow = workflow({"StartAt": "Each", "States": {"Each": each}})
    flow.mock("One", item=1).fails("Boom").times(1).then.returns({"Payload": "one"})
    flow.mock("One").returns({"Payload": "other"})
    run = flow.run([0, 1])
    assert [one["Payload"] for one in run.output] == ["other", "one"]
    assert (run.state("Each").attempts, run.state("Each").errors) == (2, [("Boom", None)])


def test_branches_of_a_parallel(workflow: Any) -> None:
    def branch(name: str) -> dict[str, Any]:
        return {"StartAt": name, "States": {name: task()}}

    both = {"Type": "Parallel", "Branches": [branch("Left"), branch("Right")], "End": True}
    flow = workflow({"StartAt": "Both", "States": {"Both": both}})
    flow.mock("Left").returns({"Payload": 1})
    flow.mock("lambda:invoke", when=lambda call: call.state == "Right").returns({"Payload": 2})
    run = flow.run()
    assert [one["Payload"] for one in run.output] == [1, 2]
    assert run.state("Right").item == (1,)


def test_every_source(tmp_path: Path, orders: dict[str, Any]) -> None:
    file = tmp_path / "machine.asl.json"
    file.write_text(json.dumps(orders))
    template = {"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": orders}}}}
    template["Resources"]["M"]["Properties"]["RoleArn"] = "arn:aws:iam::123456789012:role/r"
    stack = tmp_path / "template.json"
    stack.write_text(json.dumps(template))
    for source, name in ((file, None), (str(file), None), (orders, None), (template, "M"), (stack, "M")):
        with load_workflow(source, name) as flow:
            flow.mock("lambda:invoke").returns({"Payload": {"ok": True}})
            assert flow.run({"amount": 1}).path == ["Validate", "Charge card", "Reserve stock", "Large?", "Done"]


def test_a_construct() -> None:
    from treadle import App, Stack
    from treadle import aws_stepfunctions as sfn

    stack = Stack(App(), "S")
    machine = sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "Only")))
    with load_workflow(machine) as flow:
        assert flow.run().path == ["Only"]


def test_an_app_with_its_account(workflow: Any) -> None:
    flow: Workflow = workflow(ORDERS, "Workflow")
    order = json.loads((ORDERS.parent / "order.json").read_text())
    run = flow.run(order, at="2026-01-01T00:00:00Z")
    assert run.output == {"order_id": "A-1042", "status": "CONFIRMED", "amount": "683"}
    assert flow.account.table("Orders")[0]["amount"] == 683
    assert [json.loads(body)["order_id"] for body in flow.account.queue("Warehouse")] == ["A-1042"]
    assert flow.account.topic("Customers") == ["We have charged 683 for order A-1042."]
    assert ("charged 683 for order A-1042") in [line for _, line in run.logs][-1]


def test_a_second_workflow_of_the_same_app_has_an_account_of_its_own(workflow: Any) -> None:
    flow: Workflow = workflow(ORDERS)
    assert flow.account.table("Orders/Orders") == []
    with pytest.raises(WorkflowTestError, match=r"has no AWS::DynamoDB::Table 'Order'; did you mean 'Orders'\?"):
        flow.account.table("Order")


def test_advance_and_answer_a_token(workflow: Any) -> None:
    wait = task("Later", HeartbeatSeconds=600) | {"Resource": f"{'arn:aws:states:::sqs:sendMessage'}.waitForTaskToken"}
    wait["Parameters"] = {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}
    app = {"StartAt": "Ask", "States": {"Ask": wait, "Later": {"Type": "Wait", "Seconds": 60, "End": True}}}
    queue = {"Type": "AWS::SQS::Queue"}
    machine = {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {"Definition": app, "RoleArn": "arn:aws:iam::123456789012:role/r"},
    }
    wait["Parameters"]["QueueUrl"] = {"Ref": "Q"}
    flow = workflow({"Resources": {"Q": queue, "M": machine}})
    run = flow.start({})
    flow.advance(timedelta(minutes=9))
    assert run.running and run.path == ["Ask"]
    assert len(flow.account.queue("Q")) == 1
    run.send_heartbeat("Ask")
    flow.advance(540)
    run.send_success("Ask", {"ok": True})
    flow.advance(59)
    assert run.path == ["Ask", "Later"] and run.running
    flow.advance(1)
    assert run.succeeded and run.elapsed == timedelta(minutes=19)


def test_mocked_callbacks_and_heartbeats(workflow: Any) -> None:
    ask = task(HeartbeatSeconds=60, Retry=[{"ErrorEquals": ["States.HeartbeatTimeout"], "IntervalSeconds": 1}])
    ask |= {"Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken"}
    flow = workflow({"StartAt": "Ask", "States": {"Ask": ask}})
    flow.mock("Ask").loses_heartbeat().times(1).then.calls_back({"yes": 1}, after=timedelta(seconds=30))
    run = flow.run()
    assert (run.output, run.elapsed) == ({"yes": 1}, timedelta(seconds=91))
    assert run.state("Ask").errors == [("States.Timeout", None)]


def test_a_delay_longer_than_the_timeout(workflow: Any) -> None:
    flow = workflow({"StartAt": "T", "States": {"T": task(TimeoutSeconds=10)}})
    flow.mock("T").returns({"Payload": 1}, delay=11)
    run = flow.run()
    assert (run.status, run.error, run.elapsed) == ("FAILED", "States.Timeout", timedelta(seconds=10))


def test_part_of_a_machine(workflow: Any, orders: dict[str, Any]) -> None:
    flow = workflow(orders)
    run = flow.run({"amount": 501}, start_at="Large?", stop_before="Done")
    assert run.path == ["Large?", "Hold"]
    assert (run.output, run.stopped_before) == ({"amount": 501}, "Done")
    assert flow.run({"amount": 1}, start_at="Large?").path == ["Large?", "Done"]


def test_one_state(workflow: Any, orders: dict[str, Any]) -> None:
    flow = workflow(orders)
    tested = flow.test_state("Charge card", {"a": 1}, returns={"Payload": {"ok": True}})
    assert (tested.status, tested.next_state) == ("SUCCEEDED", "Reserve stock")
    assert tested.stages["after_result_path"] == tested.output == {"a": 1, "charged": {"ok": True}}
    failed = flow.test_state("Reserve stock", {}, fails=("OutOfStock", "none"), retries=2)
    assert (failed.status, failed.next_state, failed.error) == ("CAUGHT_ERROR", "Refund", "OutOfStock")


def test_seeds_repeat_a_run(workflow: Any) -> None:
    flow = workflow(
        {"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": True}}}
    )
    ids = [flow.run(seed=seed, name=f"n-{i}", at="2026-01-01T00:00:00Z").output["id"] for i, seed in enumerate((1, 2))]
    with load_workflow(
        {"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": True}}}
    ) as again:
        assert again.run(seed=1, name="n-0").output["id"] == ids[0] != ids[1]


def test_items_of_a_distributed_map_are_told_apart(workflow: Any) -> None:
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    machine = {"ProcessorConfig": config, "StartAt": "One", "States": {"One": task()}}
    each = {"Type": "Map", "ItemProcessor": machine, "ToleratedFailureCount": 1, "End": True}
    flow = workflow({"StartAt": "Each", "States": {"Each": each}})
    flow.mock("One", item=0).returns({"Payload": "slow"}, delay=60)
    flow.mock("One", item=2).fails("Boom")
    flow.mock("One").answers(lambda call: {"Payload": call.item})
    run = flow.run(["a", "b", "c"])
    assert [child.status for child in run.children] == ["SUCCEEDED", "SUCCEEDED", "FAILED"]
    assert [run.state("One", item=number).input for number in range(3)] == ["a", "b", "c"]
    assert run.state("One", item=1).output == {"Payload": 1}
    assert run.state("One", item=0).elapsed == timedelta(minutes=1)
    assert run.children[2].error == "Boom"


def test_a_folder_of_an_assembly(workflow: Any, tmp_path: Path) -> None:
    from treadle.cli._source import load

    load(str(ORDERS), tmp_path / "cdk.out")
    flow: Workflow = workflow(tmp_path / "cdk.out", "Workflow")
    assert flow.run({"payment": {"amount": 1}}, start_at="Large order?", stop_before="Tell everybody").succeeded


def test_errors_of_nested_groups_are_told_apart(workflow: Any) -> None:
    """An inner retry is no failure of the Map; a Map that is caught was left; the outer one is retried as a whole."""
    inner = {"Type": "Map", "ItemsPath": "$", "ItemProcessor": {"StartAt": "T", "States": {"T": task(Retry=BUSY)}}}
    inner |= {"End": True}
    outer = {"Type": "Map", "ItemProcessor": {"StartAt": "Inner", "States": {"Inner": inner}}, "Next": "Last"}
    outer |= {"Retry": [{"ErrorEquals": ["Boom"], "IntervalSeconds": 1}]}
    last = {"Type": "Parallel", "Branches": [{"StartAt": "U", "States": {"U": task()}}], "Next": "Never"}
    last |= {"Catch": [{"ErrorEquals": ["Bang"], "Next": "End"}]}
    states = {"Outer": outer, "Last": last, "Never": {"Type": "Fail"}, "End": {"Type": "Succeed"}}
    flow = workflow({"StartAt": "Outer", "States": states})
    flow.mock("T").fails("Busy").times(1).then.fails("Boom").times(1).then.returns({"Payload": 1})
    flow.mock("U").fails("Bang", "very loud")
    run = flow.run([[1]])
    assert run.path == ["Outer", "Last", "End"]
    assert (run.state("Outer").attempts, run.state("Outer").errors) == (2, [("Boom", None)])
    assert [visit.errors for visit in run.states("Inner")] == [[("Boom", None)], []]
    assert [visit.errors for visit in run.states("T")] == [[("Busy", None), ("Boom", None)], []]
    last_visit = run.state("Last")
    assert (last_visit.errors, last_visit.catcher) == ([("Bang", "very loud")], 0)
    assert last_visit.output == {"Error": "Bang", "Cause": "very loud"}


BUSY = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 1}]


def test_a_machine_that_another_one_starts(workflow: Any) -> None:
    child = {"StartAt": "T", "States": {"T": {"Type": "Pass", "Result": {"n": 1}, "End": True}}}
    start = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "End": True}
    start["Parameters"] = {"StateMachineArn": {"Ref": "Child"}, "Input.$": "$"}  # type: ignore[assignment]

    def machine(definition: Any) -> dict[str, Any]:
        properties = {"Definition": definition, "RoleArn": "arn:aws:iam::123456789012:role/r"}
        return {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}

    parent = {"StartAt": "Start", "States": {"Start": start}}
    for _ in range(2):  # the second one deploys when the call is made
        flow = workflow({"Resources": {"Child": machine(child), "Parent": machine(parent)}}, "Parent")
        assert flow.run().output["Output"] == {"n": 1}
        flow.close()


def test_the_wall_clock(workflow: Any) -> None:
    flow = workflow({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 0, "End": True}}}, real_time=True)
    assert abs(flow.run().events[0]["timestamp"] - datetime.now(UTC).timestamp()) < 60
    with pytest.raises(WorkflowTestError, match="the clock is the real one"):
        flow.run(at="2026-01-01T00:00:00Z")


def test_rules_see_executions_begin(workflow: Any) -> None:
    pattern = {"source": ["aws.states"], "detail": {"status": ["SUCCEEDED"]}}
    queue = {"Fn::GetAtt": ["Ended", "Arn"]}
    rule = {"EventPattern": pattern, "State": "ENABLED", "Targets": [{"Id": "q", "Arn": queue}]}
    machine = {"Definition": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}}
    resources = {
        "Ended": {"Type": "AWS::SQS::Queue"},
        "Rule": {"Type": "AWS::Events::Rule", "Properties": rule},
        "M": {
            "Type": "AWS::StepFunctions::StateMachine",
            "Properties": {**machine, "RoleArn": "arn:aws:iam::123456789012:role/r"},
        },
    }
    for _ in range(2):
        flow = workflow({"Resources": resources}, "M")
        flow.run()
        assert [json.loads(body)["detail"]["status"] for body in flow.account.queue("Ended")] == ["SUCCEEDED"]
        flow.close()


def test_a_serverless_template_as_a_dict(workflow: Any) -> None:
    definition = {"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": "${Word}", "End": True}}}
    properties = {
        "Definition": definition,
        "DefinitionSubstitutions": {"Word": "hello"},
        "Role": "arn:aws:iam::123456789012:role/r",
    }
    machine = {"Type": "AWS::Serverless::StateMachine", "Properties": properties}
    template = {"Transform": "AWS::Serverless-2016-10-31", "Resources": {"M": machine}}
    assert workflow(template).run().output == "hello"


def test_a_workflow_whose_tasks_are_mocked_creates_no_account(workflow: Any) -> None:
    for _ in range(2):  # the first one deploys, to resolve the definition
        flow = workflow(ORDERS)
    assert flow.account._aws is None
    flow.mock("lambda:invoke", optional=True)
    assert flow.run({}, start_at="Large order?", stop_before="Tell everybody").failed
    assert flow.account._aws is None
