"""Events of an app in `treadle run`: delivered, noted and reported on standard error."""

from __future__ import annotations

from collections.abc import Callable

from click.testing import Result

from .conftest import Project

Treadle = Callable[..., Result]

SHOP = """
from treadle import CfnResource, aws_sqs as sqs

queue = sqs.Queue(stack, "Queue")
function = lambda_.Function(
    stack, "Handler", runtime=lambda_.Runtime.PYTHON_3_12, handler="index.handler",
    code=lambda_.Code.from_inline(
        "def handler(event, context):\\n"
        "    print('received', event['Records'][0]['body'])\\n"
        "    assert event['Records'][0]['body'] != 'bad', 'no'\\n"
    ),
)
CfnResource(
    stack, "Mapping", type="AWS::Lambda::EventSourceMapping",
    properties={"FunctionName": function.function_name, "EventSourceArn": queue.queue_arn},
)
CfnResource(
    stack, "Rule", type="AWS::Events::Rule",
    properties={
        "Name": "shop", "EventPattern": {"source": ["shop"]},
        "Targets": [
            {"Id": "1", "Arn": queue.queue_arn, "InputPath": "$.detail.text"},
            {"Id": "2", "Arn": "arn:aws:ecs:us-east-1:123456789012:cluster/c", "RoleArn": "arn:aws:iam::123456789012:role/r"},
        ],
    },
)
put = tasks.EventBridgePutEvents(
    stack, "Put",
    entries=[
        tasks.EventBridgePutEventsEntry(
            detail=sfn.TaskInput.from_object({"text.$": "$.text"}), detail_type="order", source="shop"
        )
    ],
)
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(put))
"""
NOTE = (
    "rule shop: ecs target arn:aws:ecs:us-east-1:123456789012:cluster/c is not supported by the embedded services yet"
)


def test_events_flow_through_a_rule_and_a_queue_to_a_function(project: Project, treadle: Treadle) -> None:
    ended = treadle("run", project.app(SHOP), "-i", '{"text": "good"}')
    assert ended.exit_code == 0, ended.output
    assert 'received "good"' in ended.output
    assert NOTE in ended.stderr


def test_what_fails_is_reported_and_does_not_fail_the_run(project: Project, treadle: Treadle) -> None:
    app = project.app(SHOP.replace("'bad'", "'\\\"bad\\\"'"))
    ended = treadle("run", app, "-i", '{"text": "bad"}', "--json")
    assert ended.exit_code == 0, ended.output
    assert (
        "after 3 attempts, and the queue has no dead-letter queue: the function failed: AssertionError: no"
        in ended.stderr
    )


def test_in_real_time_a_run_does_not_wait_for_late_retries_and_says_so(project: Project, treadle: Treadle) -> None:
    rule = SHOP.replace('"Arn": queue.queue_arn, "InputPath": "$.detail.text"', '"Arn": function.function_arn')
    ended = treadle("run", project.app(rule), "-i", '{"text": "x"}', "--json", "--real-time")
    assert ended.exit_code == 0, ended.output
    assert "events: not waited for what was due later, such as retries: 1" in ended.stderr
