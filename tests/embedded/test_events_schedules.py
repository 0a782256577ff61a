"""Schedules on the run's clock, and pipes."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from treadle.drivers import MemoryDriver, RealClock
from treadle.embedded import EmbeddedAws
from treadle.embedded.events._cron import ScheduleError, next_instant
from treadle.services import resolve_integration

from .conftest import Account, machine, task
from .test_events_rules import ARN, LOG, QUEUE, messages, texts
from .test_events_sources import TABLE, WORK, WORK_ARN, function, items, send

BEGIN = 1_704_067_200_000
"""2024-01-01T00:00:00Z, a Monday."""


def wait(seconds: int) -> dict[str, Any]:
    return machine({"W": {"Type": "Wait", "Seconds": seconds, "End": True}})


def every(expression: str, **target: Any) -> dict[str, Any]:
    targets = [{"Id": "1", "Arn": QUEUE, **target}]
    return {
        "Type": "AWS::Events::Rule",
        "Properties": {"Name": "tick", "ScheduleExpression": expression, "Targets": targets},
    }


def schedule(expression: str, target: dict[str, Any], **more: Any) -> dict[str, Any]:
    given = {
        "Name": "tick",
        "ScheduleExpression": expression,
        "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": {"RoleArn": "arn:aws:iam::123456789012:role/r", **target},
        **more,
    }
    return {"Type": "AWS::Scheduler::Schedule", "Properties": given}


def test_a_rule_on_a_schedule_fires_while_an_execution_runs(account: Account) -> None:
    account.deploy({"Log": LOG, "Rule": every("rate(1 minute)"), "Main": wait(150)})
    assert account.run().status == "SUCCEEDED"
    first, second = texts(account)
    assert (first["source"], first["detail-type"], first["detail"]) == ("aws.events", "Scheduled Event", {})
    assert first["resources"] == [ARN.format("events", "rule/tick")]
    assert [first["time"], second["time"]] == ["2024-01-01T00:01:00Z", "2024-01-01T00:02:00Z"]
    assert account.driver.clock.now() == BEGIN + 150_000


def test_a_schedule_does_not_keep_a_run_from_ending(account: Account) -> None:
    account.deploy({"Log": LOG, "Rule": every("rate(1 minute)"), "Main": wait(1)})
    assert account.run().status == "SUCCEEDED"
    assert messages(account) == []
    assert account.driver.clock.now() == BEGIN + 1_000


def test_a_schedule_does_not_hide_a_deadlock(account: Account) -> None:
    waiting = task("sqs:sendMessage.waitForTaskToken", {"QueueUrl": "http://sqs/123456789012/log", "MessageBody": "x"})
    account.deploy(
        {"Log": LOG, "Rule": every("rate(1 minute)", Arn=ARN.format("sqs", "log")), "Main": machine({"T": waiting})}
    )
    result = account.run()
    assert (result.status, result.error) == ("ABORTED", "Treadle.NobodyAnswers")
    assert "rule tick: fires no more: it has fired 1,000 times in this run" in account.lines


def test_a_schedule_of_scheduler_in_a_time_zone(account: Account) -> None:
    target = {"Arn": QUEUE, "Input": '{"at": "<aws.scheduler.scheduled-time>"}'}
    tick = schedule("cron(30 9 * * ? *)", target, ScheduleExpressionTimezone="Europe/Berlin")
    account.deploy({"Log": LOG, "Tick": tick, "Main": wait(86_400)})
    account.run()
    assert texts(account) == [{"at": "2024-01-01T08:30:00Z"}]


def test_a_schedule_starts_a_state_machine_through_the_universal_target(account: Account) -> None:
    other = machine({"S": task("sqs:sendMessage", {"QueueUrl": "http://sqs/123456789012/log", "MessageBody.$": "$"})})
    other["Properties"]["StateMachineName"] = "other"
    asked = {"StateMachineArn": ARN.format("states", "stateMachine:other"), "Input": '{"a": 1}'}
    target = {"Arn": "arn:aws:scheduler:::aws-sdk:sfn:startExecution", "Input": json.dumps(asked)}
    deployment = account.deploy(
        {"Log": LOG, "Other": other, "Tick": schedule("at(2024-01-01T00:00:30)", target), "Main": wait(60)}
    )
    assert deployment.notes == []
    account.run()
    assert texts(account) == [{"a": 1}]


def instants(expression: str, count: int, zone: str = "UTC") -> list[str]:
    found, after = [], BEGIN
    for _ in range(count):
        at = next_instant(expression, after, zone)
        assert at is not None
        found.append(datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%dT%H:%M"))
        after = at
    return found


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("rate(5 minutes)", ["2024-01-01T00:05", "2024-01-01T00:10"]),
        ("cron(0 10 * * ? *)", ["2024-01-01T10:00", "2024-01-02T10:00"]),
        ("cron(15 12 * * ? *)", ["2024-01-01T12:15", "2024-01-02T12:15"]),
        ("cron(0 18 ? * MON-FRI *)", ["2024-01-01T18:00", "2024-01-02T18:00"]),
        ("cron(0 8 1 * ? *)", ["2024-01-01T08:00", "2024-02-01T08:00"]),
        ("cron(0/10 * ? * MON-FRI *)", ["2024-01-01T00:10", "2024-01-01T00:20"]),
        ("cron(0/30 20-2 ? * MON-FRI *)", ["2024-01-01T00:30", "2024-01-01T01:00"]),
        ("cron(0 9 ? * 2#1 *)", ["2024-01-01T09:00", "2024-02-05T09:00"]),
        ("cron(0 9 ? * 6L *)", ["2024-01-26T09:00", "2024-02-23T09:00"]),
        ("cron(0 9 L * ? *)", ["2024-01-31T09:00", "2024-02-29T09:00"]),
        ("cron(0 9 3W * ? *)", ["2024-01-03T09:00", "2024-02-02T09:00"]),
        ("cron(0 9 1 JAN,JUL ? 2024-2025)", ["2024-01-01T09:00", "2024-07-01T09:00"]),
        ("at(2024-03-01T00:00:00)", ["2024-03-01T00:00"]),
    ],
)
def test_schedule_expressions(expression: str, expected: list[str]) -> None:
    assert instants(expression, len(expected)) == expected


def test_an_hour_that_summer_time_skips_does_not_come() -> None:
    assert instants("cron(30 2 30,31 3 ? 2024)", 1, "Europe/Berlin") == ["2024-03-30T01:30"]
    assert next_instant("cron(30 2 31 3 ? 2024)", BEGIN, "Europe/Berlin") is None


@pytest.mark.parametrize(
    "expression",
    ["", "rate(0 minutes)", "rate(5 weeks)", "cron(* * * * * *)", "cron(0 25 * * ? *)", "cron(0 0 * * ?)", "at(soon)"],
)
def test_expressions_that_aws_refuses(expression: str) -> None:
    with pytest.raises(ScheduleError):
        next_instant(expression, BEGIN)


# ------------------------------------------------------------ pipes


def pipe(source: Any, target: str, **more: Any) -> dict[str, Any]:
    given = {"Name": "p", "RoleArn": "arn:aws:iam::123456789012:role/r", "Source": source, "Target": target, **more}
    return {"Type": "AWS::Pipes::Pipe", "Properties": given}


def filtered(pattern: Any) -> dict[str, Any]:
    return {"FilterCriteria": {"Filters": [{"Pattern": json.dumps(pattern)}]}}


def test_a_pipe_filters_and_enriches_messages_and_starts_a_state_machine(account: Account) -> None:
    body = "return [{'n': json.loads(r['body'])['n'] * 10} for r in event]"
    other = machine({"S": task("sqs:sendMessage", {"QueueUrl": "http://sqs/123456789012/out", "MessageBody.$": "$"})})
    other["Properties"]["StateMachineName"] = "other"
    account.deploy(
        {
            "Log": LOG,
            "Out": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "out"}},
            "Work": WORK,
            "F": function(body),
            "Other": other,
            "Pipe": pipe(
                WORK_ARN,
                ARN.format("states", "stateMachine:other"),
                Enrichment=ARN.format("lambda", "function:seen"),
                SourceParameters=filtered({"body": {"n": [{"numeric": [">", 1]}]}}),
                TargetParameters={"StepFunctionStateMachineParameters": {"InvocationType": "FIRE_AND_FORGET"}},
            ),
            "Main": send({"n": 1}, {"n": 2}, {"n": 3}),
        }
    )
    assert account.run().status == "SUCCEEDED"
    (enriched,) = texts(account)
    assert [json.loads(one["body"]) for one in enriched] == [{"n": 2}, {"n": 3}]
    assert texts(account, "out") == [[{"n": 20}, {"n": 30}]]
    assert messages(account, "work") == []


def test_a_pipe_enriches_through_an_express_workflow(account: Account) -> None:
    enrich = machine({"P": {"Type": "Pass", "Result": [{"fine": True}], "End": True}}, "EXPRESS")
    enrich["Properties"]["StateMachineName"] = "enrich"
    account.deploy(
        {
            "Log": LOG,
            "Work": WORK,
            "Enrich": enrich,
            "Pipe": pipe(WORK_ARN, QUEUE, Enrichment=ARN.format("states", "stateMachine:enrich")),
            "Main": send("x"),
        }
    )
    assert account.run().status == "SUCCEEDED"
    assert texts(account) == [{"fine": True}]


def test_a_pipes_template_reads_the_body_of_each_message(account: Account) -> None:
    template = '{"order": <$.body.id>, "from": "<aws.pipes.pipe-name>", "text": "no <$.body.id>"}'
    account.deploy(
        {
            "Log": LOG,
            "Work": WORK,
            "Pipe": pipe(WORK_ARN, QUEUE, TargetParameters={"InputTemplate": template}),
            "Main": send({"id": 7}, {"id": "b"}),
        }
    )
    account.run()
    assert texts(account) == [
        {"order": 7, "from": "p", "text": "no 7"},
        {"order": "b", "from": "p", "text": "no b"},
    ]


def test_a_pipe_sends_a_tables_changes_to_a_bus(account: Account) -> None:
    rule = {
        "Type": "AWS::Events::Rule",
        "Properties": {
            "EventPattern": {"source": ["things"], "detail": {"eventName": ["INSERT"]}},
            "Targets": [{"Id": "1", "Arn": QUEUE}],
        },
    }
    bus = {"EventBridgeEventBusParameters": {"Source": "things", "DetailType": "changed"}}
    account.deploy(
        {
            "Log": LOG,
            "Table": TABLE,
            "Rule": rule,
            "Pipe": pipe(
                {"Fn::GetAtt": ["Table", "StreamArn"]},
                ARN.format("events", "event-bus/default"),
                TargetParameters=bus,
                SourceParameters={"DynamoDBStreamParameters": {"StartingPosition": "LATEST"}},
            ),
            "Main": items("a"),
        }
    )
    account.run()
    (event,) = texts(account)
    assert event["detail-type"] == "changed"
    assert event["detail"]["dynamodb"]["NewImage"] == {"id": {"S": "a"}}


def test_a_pipe_that_is_not_carried_out_is_noted(account: Account) -> None:
    deployment = account.deploy({"Pipe": pipe(ARN.format("mq", "broker:b"), QUEUE)})
    source = ARN.format("mq", "broker:b")
    assert deployment.notes == [f"pipe p: its source {source} is not supported by the embedded services yet"]


# ------------------------------------------------------------ drivers in real time


class FastClock:
    """A clock of real time that doesn't wait."""

    virtual = False

    def __init__(self) -> None:
        self.instant = BEGIN

    def now(self) -> int:
        return self.instant

    def reach(self, instant: int) -> float:
        self.instant = max(self.instant, instant)
        return 0.0


def test_a_driver_that_goes_on_by_itself_fires_schedules_without_an_execution(tmp_path: Path) -> None:
    with EmbeddedAws() as aws:
        account = Account(aws, tmp_path, [])
        account.driver = MemoryDriver(
            resolver=resolve_integration, caller=aws, clock=FastClock(), keep_waiting=True, workers=1
        )
        aws.attach(account.driver)
        account.deploy({"Log": LOG, "Rule": every("rate(1 minute)")})
        account.driver.serve(lambda: len(messages(account)) >= 2)
        times = [one["time"] for one in texts(account)][:2]
        account.driver.close()
    assert times == ["2024-01-01T00:01:00Z", "2024-01-01T00:02:00Z"]


def test_stopping_a_run_ends_its_waiting_for_what_events_started(tmp_path: Path) -> None:
    other = wait(3600)
    other["Properties"]["StateMachineName"] = "other"
    pattern = {"source": ["aws.states"], "detail": {"name": ["main"], "status": ["SUCCEEDED"]}}
    given = every("", Arn=ARN.format("states", "stateMachine:other"))["Properties"]
    rule = {"Type": "AWS::Events::Rule", "Properties": {"EventPattern": pattern, "Targets": given["Targets"]}}
    with EmbeddedAws() as aws:
        account = Account(aws, tmp_path, [])
        driver = MemoryDriver(resolver=resolve_integration, caller=aws, clock=RealClock())
        aws.attach(driver)
        deployment = account.deploy(
            {"Other": other, "Rule": rule, "Main": machine({"P": {"Type": "Pass", "End": True}})}
        )
        main = next(one for one in deployment.machines if one.logical_id == "Main")
        run = driver.start(aws.machine(main.arn), "{}", name="main", state_machine_arn=main.arn)

        def stop() -> None:
            while not any(":other:" in arn for arn in list(driver.runs)):
                threading.Event().wait(0.01)
            run.stop()

        thread = threading.Thread(target=stop)
        thread.start()
        assert driver.wait(run).status == "SUCCEEDED"
        thread.join()
        driver.close()


def test_a_pipe_that_is_created_through_its_api_says_that_it_sends_nothing(account: Account) -> None:
    role = "arn:aws:iam::123456789012:role/r"
    account.call("pipes", "createPipe", Name="p", Source=WORK_ARN, Target=QUEUE, RoleArn=role)
    assert account.lines == ["pipe p: sends nothing here; define it in the app (AWS::Pipes::Pipe)"]
