"""Events of rules: what each kind of target receives, after the call that caused it, and what becomes of failures."""

from __future__ import annotations

import json
from typing import Any

from .conftest import Account, machine, task

FUNCTION = {
    "Type": "AWS::Lambda::Function",
    "Properties": {
        "FunctionName": "seen",
        "Runtime": "python3.12",
        "Handler": "index.handler",
        "Code": {
            "ZipFile": (
                "import boto3, json\n"
                "def handler(event, context):\n"
                "    boto3.client('sqs').send_message(\n"
                "        QueueUrl='http://sqs/123456789012/log', MessageBody=json.dumps(event))\n"
            )
        },
    },
}
LOG = {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "log"}}
ARN = "arn:aws:{}:us-east-1:123456789012:{}"
SEEN = ARN.format("lambda", "function:seen")
QUEUE = ARN.format("sqs", "log")


def rule(*targets: dict[str, Any], pattern: Any = None, **properties: Any) -> dict[str, Any]:
    given = {"EventPattern": {"source": ["shop"]} if pattern is None else pattern}
    listed = [{"Id": str(number), **target} for number, target in enumerate(targets)]
    return {"Type": "AWS::Events::Rule", "Properties": {"Name": "orders", **given, "Targets": listed, **properties}}


def put(detail: Any = None, **more: Any) -> dict[str, Any]:
    entry = {"Source": "shop", "DetailType": "order", "Detail": detail or {"n": 2}, **more}
    return machine({"Put": task("events:putEvents", {"Entries": [entry]})})


def messages(account: Account, queue: str = "log") -> list[str]:
    """The bodies of a queue's messages."""
    from moto.sqs.models import sqs_backends

    with account.aws._active():
        return [one.body for one in sqs_backends["123456789012"]["us-east-1"].queues[queue]._messages]


def texts(account: Account, queue: str = "log") -> list[Any]:
    return [json.loads(body) for body in messages(account, queue)]


def test_a_function_receives_the_event_before_the_run_ends(account: Account) -> None:
    account.deploy({"F": FUNCTION, "Log": LOG, "Rule": rule({"Arn": SEEN}), "Main": put()})
    result = account.run()
    assert result.status == "SUCCEEDED"
    (event,) = texts(account)
    execution = result.execution.about_execution["Id"]
    assert event == {
        "version": "0",
        "id": result.output["Entries"][0]["EventId"],
        "detail-type": "order",
        "source": "shop",
        "account": "123456789012",
        "time": "2024-01-01T00:00:00Z",
        "region": "us-east-1",
        "resources": [execution, execution.replace(":execution:", ":stateMachine:").rpartition(":")[0]],
        "detail": {"n": 2},
    }


def test_an_event_that_does_not_match_reaches_no_target(account: Account) -> None:
    account.deploy(
        {"F": FUNCTION, "Log": LOG, "Rule": rule({"Arn": SEEN}, pattern={"detail": {"n": [3]}}), "Main": put()}
    )
    assert account.run().status == "SUCCEEDED"
    assert messages(account) == []


def test_a_disabled_rule_sends_nothing(account: Account) -> None:
    account.deploy({"Log": LOG, "Rule": rule({"Arn": QUEUE}, State="DISABLED"), "Main": put()})
    account.run()
    assert messages(account) == []


def test_a_state_machine_runs_to_its_end_within_the_run(account: Account) -> None:
    states = {
        "Later": {"Type": "Wait", "Seconds": 3600, "Next": "Send"},
        "Send": task("sqs:sendMessage", {"QueueUrl": "http://sqs/123456789012/log", "MessageBody.$": "$.detail"}),
    }
    other = machine(states)
    other["Properties"]["StateMachineName"] = "other"
    target = {"Arn": ARN.format("states", "stateMachine:other"), "RoleArn": "arn:aws:iam::123456789012:role/r"}
    account.deploy({"Log": LOG, "Other": other, "Rule": rule(target), "Main": put()})
    assert account.run().status == "SUCCEEDED"
    assert texts(account) == [{"n": 2}]


def test_queues_topics_log_groups_and_buses_receive_it(account: Account) -> None:
    account.deploy(
        {
            "Log": LOG,
            "Fifo": {
                "Type": "AWS::SQS::Queue",
                "Properties": {"QueueName": "log.fifo", "FifoQueue": True, "ContentBasedDeduplication": True},
            },
            "Topic": {
                "Type": "AWS::SNS::Topic",
                "Properties": {"TopicName": "news", "Subscription": [{"Protocol": "sqs", "Endpoint": QUEUE}]},
            },
            "Group": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/aws/events/orders"}},
            "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "other"}},
            "Rule": rule(
                {"Arn": QUEUE, "InputPath": "$.detail"},
                {"Arn": ARN.format("sqs", "log.fifo"), "SqsParameters": {"MessageGroupId": "g"}},
                {"Arn": ARN.format("sns", "news"), "Input": '{"constant": true}'},
                {"Arn": ARN.format("logs", "log-group:/aws/events/orders")},
                {"Arn": ARN.format("events", "event-bus/other")},
            ),
            "Second": {
                "Type": "AWS::Events::Rule",
                "Properties": {
                    "Name": "second",
                    "EventBusName": "other",
                    "EventPattern": {"source": ["shop"]},
                    "Targets": [{"Id": "1", "Arn": QUEUE, "InputPath": "$.source"}],
                },
                "DependsOn": ["Bus"],
            },
            "Main": put(),
        }
    )
    assert account.run().status == "SUCCEEDED"
    first, news, second = texts(account)
    assert (first, second) == ({"n": 2}, "shop")
    assert json.loads(news["Message"]) == {"constant": True}
    (grouped,) = texts(account, "log.fifo")
    assert grouped["detail-type"] == "order"
    logged = account.call("cloudwatchlogs", "filterLogEvents", logGroupName="/aws/events/orders")
    assert json.loads(logged["Events"][0]["Message"])["detail"] == {"n": 2}


def test_input_transformers_fill_json_and_text(account: Account) -> None:
    """The event and the templates are those of EventBridge's user guide."""
    detail = {"instance-id": "i-0123456789", "state": "RUNNING"}
    paths = {"instance": "$.detail.instance-id", "status": "$.detail.state", "all": "$.detail", "none": "$.detail.x"}

    def target(template: str) -> dict[str, Any]:
        return {"Arn": QUEUE, "InputTransformer": {"InputPathsMap": paths, "InputTemplate": template}}

    account.deploy(
        {
            "Log": LOG,
            "Rule": rule(
                target('"instance <instance> is in <status>"'),
                target('{"instance" : <instance>, "state": "<status>", "whole": <all>, "kept": "<other>"}'),
                target('{"rule": <aws.events.rule-name>, "time": <aws.events.event.ingestion-time>}'),
                target('{"original": <aws.events.event.json>}'),
                target('{"says": "\\"<status>\\"", "none": "<none>"}'),
            ),
            "Main": put(detail),
        }
    )
    account.run()
    text, data, known, original, quoted = texts(account)
    assert text == "instance i-0123456789 is in RUNNING"
    assert data == {"instance": "i-0123456789", "state": "RUNNING", "whole": detail, "kept": "<other>"}
    assert known == {"rule": "orders", "time": "2024-01-01T00:00:00Z"}
    assert original["original"]["detail"] == detail
    assert quoted == {"says": '"RUNNING"', "none": ""}


def test_status_changes_of_standard_executions_are_events(account: Account) -> None:
    pattern = {"source": ["aws.states"], "detail-type": ["Step Functions Execution Status Change"]}
    account.deploy(
        {"Log": LOG, "Rule": rule({"Arn": QUEUE}, pattern=pattern), "Main": machine({"W": {"Type": "Wait", "Seconds": 5, "End": True}})}
    )  # fmt: skip
    result = account.run(input={"a": 1})
    begun, ended = texts(account)
    arn = result.execution.about_execution["Id"]
    assert ended["resources"] == [arn]
    assert begun["detail"]["status"] == "RUNNING"
    assert begun["detail"]["stopDate"] is None
    assert ended["detail"] == {
        "executionArn": arn,
        "stateMachineArn": account.deployment.machines[0].arn,
        "name": "execution",
        "status": "SUCCEEDED",
        "startDate": 1_704_067_200_000,
        "stopDate": 1_704_067_205_000,
        "input": '{"a": 1}',
        "output": '{"a":1}',
        "inputDetails": {"included": True},
        "outputDetails": {"included": True},
        "error": None,
        "cause": None,
    }


FAILING = {
    "Type": "AWS::Lambda::Function",
    "Properties": {
        "FunctionName": "failing",
        "Runtime": "python3.12",
        "Handler": "index.handler",
        "Code": {
            "ZipFile": (
                "import boto3\n"
                "def handler(event, context):\n"
                "    boto3.client('sqs').send_message(QueueUrl='http://sqs/123456789012/log', MessageBody='\"tried\"')\n"
                "    raise ValueError('no')\n"
            )
        },
    },
}
FAILING_ARN = ARN.format("lambda", "function:failing")


def test_a_function_that_fails_is_retried_twice_and_reported(account: Account) -> None:
    account.deploy({"F": FAILING, "Log": LOG, "Rule": rule({"Arn": FAILING_ARN}), "Main": put()})
    assert account.run().status == "SUCCEEDED"
    assert messages(account) == ['"tried"'] * 3
    reported = f"rule orders: not delivered to {FAILING_ARN} after 3 attempts: the function failed: ValueError: no"
    assert account.lines[-1] == reported
    assert account.driver.clock.now() == 1_704_067_200_000 + 180_000  # Lambda retries after one and two minutes


def test_a_failed_invocation_goes_to_its_destination(account: Account) -> None:
    account.deploy(
        {
            "F": FAILING,
            "Log": LOG,
            "Lost": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "lost"}},
            "Config": {
                "Type": "AWS::Lambda::EventInvokeConfig",
                "Properties": {
                    "FunctionName": {"Ref": "F"},
                    "Qualifier": "$LATEST",
                    "MaximumRetryAttempts": 0,
                    "DestinationConfig": {"OnFailure": {"Destination": ARN.format("sqs", "lost")}},
                },
            },
            "Rule": rule({"Arn": FAILING_ARN, "InputPath": "$.detail"}),
            "Main": put(),
        }
    )
    account.run()
    assert messages(account) == ['"tried"']
    (record,) = texts(account, "lost")
    assert record["requestContext"]["condition"] == "RetriesExhausted"
    assert record["requestContext"]["approximateInvokeCount"] == 1
    assert record["requestPayload"] == {"n": 2}
    assert record["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
    assert record["responsePayload"]["errorType"] == "ValueError"


def test_a_target_that_is_missing_goes_to_the_dead_letter_queue_and_fails_nothing(account: Account) -> None:
    gone = {"Arn": ARN.format("lambda", "function:gone"), "DeadLetterConfig": {"Arn": QUEUE}}
    account.deploy({"Log": LOG, "Rule": rule(gone), "Main": put()})
    assert account.run().status == "SUCCEEDED"
    (event,) = texts(account)
    assert event["detail"] == {"n": 2}


def test_targets_that_are_not_carried_out_are_noted_once(account: Account) -> None:
    target = {"Arn": ARN.format("ecs", "cluster/c"), "RoleArn": "arn:aws:iam::123456789012:role/r"}
    deployment = account.deploy({"Log": LOG, "Rule": rule(target, {"Arn": QUEUE}), "Main": put()})
    assert deployment.notes == [
        f"rule orders: ecs target {target['Arn']} is not supported by the embedded services yet"
    ]
    assert account.run().status == "SUCCEEDED"
    assert len(messages(account)) == 1


def test_an_execution_that_an_event_started_may_fail_alone(account: Account) -> None:
    other = machine({"Bad": task("aws-sdk:nosuchservice:doIt", {})})
    other["Properties"]["StateMachineName"] = "other"
    account.deploy({"Other": other, "Rule": rule({"Arn": ARN.format("states", "stateMachine:other")}), "Main": put()})
    assert account.run().status == "SUCCEEDED"
    failed = [run for run in account.driver.runs.values() if ":other:" in run.arn]
    assert [run.status for run in failed] == ["FAILED"]


def test_events_that_cause_each_other_come_to_an_end(account: Account) -> None:
    """A bus that forwards its events to itself."""
    account.deploy(
        {
            "Log": LOG,
            "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "loop"}},
            "Rule": {
                **rule({"Arn": ARN.format("events", "event-bus/loop")}, {"Arn": QUEUE}, EventBusName="loop"),
                "DependsOn": ["Bus"],
            },
            "Main": put(EventBusName="loop"),
        }
    )
    assert account.run().status == "SUCCEEDED"
    assert len(messages(account)) == 11


def test_an_asynchronous_invocation_is_retried_and_reaches_its_destinations(account: Account) -> None:
    destination = {"Destination": ARN.format("sqs", "lost")}
    config = {"OnFailure": destination, "OnSuccess": destination}
    account.deploy(
        {
            "F": FAILING,
            "S": FUNCTION,
            "Log": LOG,
            "Lost": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "lost"}},
            **{
                f"Config{name}": {
                    "Type": "AWS::Lambda::EventInvokeConfig",
                    "Properties": {"FunctionName": {"Ref": name}, "Qualifier": "$LATEST", "DestinationConfig": config},
                }
                for name in ("F", "S")
            },
            "Main": machine(
                {
                    "A": task("lambda:invoke", {"FunctionName": "failing", "InvocationType": "Event"}, Next="B"),
                    "B": task(
                        "lambda:invoke", {"FunctionName": "seen", "InvocationType": "Event", "Payload": {"a": 1}}
                    ),
                }
            ),
        }
    )
    result = account.run()
    assert result.output["StatusCode"] == 202
    conditions = {one["requestContext"]["condition"]: one for one in texts(account, "lost")}
    assert conditions["RetriesExhausted"]["requestContext"]["approximateInvokeCount"] == 3
    assert conditions["Success"]["requestPayload"] == {"a": 1}


def test_a_functions_own_dead_letter_queue_receives_the_event(account: Account) -> None:
    function = {
        **FAILING,
        "Properties": {**FAILING["Properties"], "DeadLetterConfig": {"TargetArn": ARN.format("sqs", "lost")}},
    }
    lost = {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "lost"}}
    account.deploy(
        {
            "F": function,
            "Log": LOG,
            "Lost": lost,
            "Rule": rule({"Arn": FAILING_ARN, "InputPath": "$.detail"}),
            "Main": put(),
        }
    )
    account.run()
    assert texts(account, "lost") == [{"n": 2}]


def test_rules_that_nothing_here_can_match_are_noted(account: Account) -> None:
    build = {"source": ["aws.codebuild"], "detail-type": ["CodeBuild Build State Change"]}
    trail = {"source": ["aws.s3"], "detail-type": ["AWS API Call via CloudTrail"]}
    bad = {"source": [{"like": "x"}]}
    for pattern, what in (
        (build, "no event of aws.codebuild occurs in the embedded services"),
        (trail, "no event of CloudTrail occurs in the embedded services"),
        (bad, "matches no event: its pattern is invalid: 'source': unrecognized match type like"),
    ):
        name = what.split()[3].strip(":")
        given = rule({"Arn": QUEUE}, pattern=pattern, Name=name)
        assert account.deploy({name: given}).notes == [f"rule {name}: {what}"]


def test_two_runs_deliver_the_same(tmp_path: Any) -> None:
    from treadle.embedded import EmbeddedAws

    seen = []
    for _ in range(2):
        with EmbeddedAws() as aws:
            account = Account(aws, tmp_path, [])
            pattern = {"source": ["shop", "aws.states"]}
            account.deploy(
                {"F": FUNCTION, "Log": LOG, "Rule": rule({"Arn": SEEN}, {"Arn": QUEUE}, pattern=pattern), "Main": put()}
            )
            account.run()
            seen.append(messages(account))
            account.driver.close()
    assert len(seen[0]) == 6
    assert seen[0] == seen[1]


def test_an_execution_that_waits_for_a_token_nobody_answers_is_ended_and_reported(account: Account) -> None:
    waiting = task("sqs:sendMessage.waitForTaskToken", {"QueueUrl": "http://sqs/123456789012/log", "MessageBody": "x"})
    other = machine({"T": waiting})
    other["Properties"]["StateMachineName"] = "other"
    target = {"Arn": ARN.format("states", "stateMachine:other")}
    account.deploy({"Log": LOG, "Other": other, "Rule": rule(target), "Main": put()})
    assert account.run().status == "SUCCEEDED"
    assert "has ABORTED: Treadle.NobodyAnswers" in account.lines[-1]


def test_a_rule_keeps_its_other_targets_where_one_is_not_created(account: Account) -> None:
    place = {"Fn::GetAtt": ["Place", "Arn"]}
    statement = {"Effect": "Allow", "Action": "events:InvokeApiDestination", "Resource": place}
    policy = {"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}
    principal = {"Service": "events.amazonaws.com"}
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal}],
    }
    role = {"AssumeRolePolicyDocument": trust, "Policies": [policy]}
    deployment = account.deploy(
        {
            "Log": LOG,
            "Place": {"Type": "AWS::Events::ApiDestination", "Properties": {}},
            "Role": {"Type": "AWS::IAM::Role", "Properties": role},
            "Policy": {"Type": "AWS::IAM::Policy", "Properties": {**policy, "Roles": [{"Ref": "Role"}]}},
            "Rule": rule({"Arn": place, "RoleArn": {"Fn::GetAtt": ["Role", "Arn"]}}, {"Arn": QUEUE}),
            "Mapping": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {"FunctionName": "f", "EventSourceArn": place},
            },
            "Main": put(),
        }
    )
    assert deployment.skipped_note() == (
        "skipped Place (AWS::Events::ApiDestination), Mapping (AWS::Lambda::EventSourceMapping: it connects Place, "
        "which is skipped): not supported by the embedded services yet"
    )
    assert deployment.notes == [
        "Rule (AWS::Events::Rule) sends nothing to Place (AWS::Events::ApiDestination), which is not created",
    ]
    assert account.run().status == "SUCCEEDED"
    assert len(messages(account)) == 1
