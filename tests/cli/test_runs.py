"""Whole runs from the command line: histories, tokens, time, equality."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from .conftest import Project
from .test_interrupts import COMMAND

Treadle = Callable[..., Result]

SHOP = """
from treadle import RemovalPolicy
from treadle import aws_dynamodb as dynamodb
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs

table = dynamodb.Table(
    stack, "Table", partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING),
    billing_mode=dynamodb.BillingMode.PAY_PER_REQUEST, removal_policy=RemovalPolicy.DESTROY,
)
queue = sqs.Queue(stack, "Queue")
topic = sns.Topic(stack, "Topic")
function = lambda_.Function(
    stack, "Price", runtime=lambda_.Runtime.PYTHON_3_12, handler="index.handler",
    code=lambda_.Code.from_inline(
        "import boto3, os\\n"
        "def handler(event, context):\\n"
        "    client = boto3.client('dynamodb')\\n"
        "    client.update_item(TableName=os.environ['TABLE'], Key={'id': {'S': event['id']}},\\n"
        "        UpdateExpression='ADD n :one', ExpressionAttributeValues={':one': {'N': '1'}})\\n"
        "    if event['id'] == 'b':\\n"
        "        raise LookupError('no price for b')\\n"
        "    return {'price': 7}\\n"
    ),
    environment={"TABLE": table.table_name},
)
price = tasks.LambdaInvoke(stack, "Get price", lambda_function=function)
price.add_retry(errors=["LookupError"], interval=Duration.hours(1), max_attempts=2)
unknown = sfn.Pass(stack, "Unknown price", result=sfn.Result.from_object({"price": None}))
price.add_catch(unknown, errors=["LookupError"])
each = sfn.Map(stack, "Each", items_path="$.items", result_path="$.prices", max_concurrency=4)
each.item_processor(price)
tell = sfn.Parallel(stack, "Tell", result_path=sfn.JsonPath.DISCARD)
tell.branch(
    tasks.SnsPublish(stack, "Publish", topic=topic, message=sfn.TaskInput.from_json_path_at("$")),
    tasks.SqsSendMessage(stack, "Send", queue=queue, message_body=sfn.TaskInput.from_json_path_at("$")),
)
get = tasks.DynamoGetItem(
    stack, "Read", table=table, key={"id": tasks.DynamoAttributeValue.from_string("b")},
    result_selector={"n.$": "$.Item.n.N"},
)
flow = each.next(tell).next(get)
sfn.StateMachine(stack, "Flow", definition_body=sfn.DefinitionBody.from_chainable(flow))
"""
ITEMS = json.dumps({"items": [{"id": one} for one in "abcdefgh"]})


def test_two_runs_give_the_same_history_byte_by_byte(project: Project) -> None:
    app = project.app(SHOP)
    histories = []
    for seed in ("1", "2"):
        ended = subprocess.run(
            [*COMMAND, "run", app, "-i", ITEMS, "--json", "--history", f"{seed}.json"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        )
        # every one of the three attempts reached the table
        assert (ended.returncode, ended.stdout) == (0, b'{"n":"3"}\n'), ended.stderr
        histories.append(Path(f"{seed}.json").read_bytes())
    assert histories[0] == histories[1]
    events = json.loads(histories[0])["events"]
    assert events[-1]["timestamp"] - events[0]["timestamp"] == 3 * 3600
    assert [event["id"] for event in events] == list(range(1, len(events) + 1))
    assert set(events[0]) == {"timestamp", "type", "id", "previousEventId", "executionStartedEventDetails"}


def test_a_history_is_written_for_a_failure_as_well(project: Project, treadle: Treadle) -> None:
    machine = project.asl({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "C"}}})
    result = treadle("run", machine, "--json", "--history", "history.json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {"status": "FAILED", "error": "E", "cause": "C", "state": "F"}
    events = json.loads((project.folder / "history.json").read_text())["events"]
    assert [event["type"] for event in events] == ["ExecutionStarted", "FailStateEntered", "ExecutionFailed"]


def test_half_a_surrogate_pair_goes_through(project: Project, treadle: Treadle) -> None:
    machine = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    result = treadle("run", machine, "--json", "--history", "history.json", "-i", '"\\ud800"')
    assert (result.exit_code, result.stdout) == (0, '"\\ud800"\n')
    events = json.loads((project.folder / "history.json").read_text())["events"]
    assert events[0]["executionStartedEventDetails"]["input"] == '"\\ud800"'
    assert treadle("run", machine, "-i", '"\\ud800"').exit_code == 0


def test_a_token_that_nobody_can_answer_ends_the_run(project: Project, treadle: Treadle) -> None:
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues.waitForTaskToken",
        "Parameters": {"QueueNamePrefix.$": "$$.Task.Token"},
        "End": True,
    }
    result = treadle("run", project.asl({"StartAt": "Ask", "States": {"Ask": state}}), "--json")
    assert result.exit_code == 1
    shown = json.loads(result.stdout)
    assert (shown["status"], shown["error"]) == ("ABORTED", "Treadle.NobodyAnswers")
    assert shown["cause"].startswith("Deadlock: no worker in this process can complete task token ")


def test_a_token_that_is_not_answered_in_time(project: Project, treadle: Treadle) -> None:
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues.waitForTaskToken",
        "Parameters": {"QueueNamePrefix.$": "$$.Task.Token"},
        "TimeoutSeconds": 86400,
        "End": True,
    }
    result = treadle("run", project.asl({"StartAt": "Ask", "States": {"Ask": state}}), "--json")
    assert json.loads(result.stdout)["error"] == "States.Timeout"


def test_a_year_passes_at_once_and_is_told(project: Project, treadle: Treadle) -> None:
    machine = project.asl({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 31_536_000, "End": True}}})
    result = treadle("run", machine)
    assert "✓ W  365 d (virtual)" in result.stdout
    assert "SUCCEEDED  in 365 d (virtual)" in result.stdout


def test_seeds_change_what_is_random_and_nothing_else(project: Project, treadle: Treadle) -> None:
    state = {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": True}
    machine = project.asl({"StartAt": "P", "States": {"P": state}})
    first, again, other = (treadle("run", machine, "--json", "--seed", seed).stdout for seed in ("1", "1", "2"))
    assert first == again != other


def test_parameters_reach_the_template(project: Project, treadle: Treadle) -> None:
    app = project.app(
        """
        from treadle import CfnParameter
        stage = CfnParameter(stack, "Stage")
        body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P", result=sfn.Result.from_string(stage.value_as_string)))
        sfn.StateMachine(stack, "M", definition_body=body)
        """
    )
    assert treadle("run", app, "--json", "-p", "Stage=prod").stdout == '"prod"\n'
    refused = treadle("run", app, "--json")
    assert refused.exit_code == 2
    assert "--parameter Stage=" in refused.stderr


def test_deeply_nested_and_large_values(project: Project, treadle: Treadle) -> None:
    machine = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    deep = "[" * 800 + "]" * 800
    assert treadle("run", machine, "--json", "-i", deep).stdout.strip() == deep
    assert treadle("run", machine, "-i", deep).exit_code == 0
    large = json.dumps(list(range(40_000)), separators=(",", ":"))
    assert treadle("run", machine, "--json", "-i", large).stdout.strip() == large
    assert treadle("run", machine, "-i", large).exit_code == 0


def test_a_machine_in_a_nested_stack(project: Project, treadle: Treadle) -> None:
    app = project.app(
        """
        from treadle import NestedStack
        from treadle import aws_sqs as sqs
        queue = sqs.Queue(stack, "Outer", queue_name="outer")
        nested = NestedStack(stack, "Nested")
        inner = sqs.Queue(nested, "Inner", queue_name="inner")
        body = sfn.DefinitionBody.from_chainable(
            sfn.Pass(nested, "P", result=sfn.Result.from_array([queue.queue_name, inner.queue_arn]))
        )
        sfn.StateMachine(nested, "M", definition_body=body)
        again = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P", result=sfn.Result.from_string(inner.queue_name)))
        sfn.StateMachine(stack, "M", definition_body=again)
        """
    )
    arn = "arn:aws:sqs:us-east-1:123456789012:inner"
    result = treadle("run", app, "--json", "-m", "Demo/Nested/M")
    assert result.stdout == f'["outer","{arn}"]\n', result.stderr
    assert treadle("run", app, "--json", "-m", "Demo/M").stdout == '"inner"\n'


def test_stacks_that_refer_to_each_other(project: Project, treadle: Treadle) -> None:
    app = project.app(
        """
        from treadle import aws_sqs as sqs
        queue = sqs.Queue(Stack(app, "Base"), "Queue")
        body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P", result=sfn.Result.from_string(queue.queue_url)))
        sfn.StateMachine(stack, "M", definition_body=body)
        """
    )
    result = treadle("run", app, "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout).startswith("https://sqs.us-east-1.amazonaws.com/123456789012/Base-Queue")
