"""What a type checker makes of the public surface: checked by mypy, never run."""

from __future__ import annotations

from typing import assert_type

from treadle import App, CfnOutput, Duration, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_lambda as lambda_
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.asl import Machine, parse_machine
from treadle.drivers import ExecutionResult, run

app = App()
stack = Stack(app, "S")
queue = sqs.Queue(stack, "Q", visibility_timeout=Duration.minutes(5))
table = dynamodb.Table(stack, "T", partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING))
function = lambda_.Function(
    stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="a.b", code=lambda_.Code.from_inline("")
)

send = tasks.SqsSendMessage(stack, "A", queue=queue, message_body=sfn.TaskInput.from_text("x"), comment="c")
assert_type(send, tasks.SqsSendMessage)
assert_type(send.next(sfn.Pass(stack, "P")), sfn.Chain)
assert_type(send.add_retry(max_attempts=3), tasks.SqsSendMessage)
assert_type(send.add_catch(sfn.Fail(stack, "Fail")), tasks.SqsSendMessage)
assert_type(
    tasks.SqsSendMessage.jsonata(stack, "B", queue=queue, message_body=sfn.TaskInput.from_text("x")),
    tasks.SqsSendMessage,
)
assert_type(sfn.Pass.json_path(stack, "C", result_path="$.x"), sfn.Pass)
assert_type(sfn.JsonPath.string_at("$.a"), str)
assert_type(sfn.JsonPath.number_at("$.a"), float)
assert_type(sfn.JsonPath.list_at("$.a"), list[str])
assert_type(sfn.JsonPath.task_token, str)
assert_type(sfn.Map(stack, "M").item_processor(send), sfn.Map)
assert_type(sfn.Parallel(stack, "Par").branch(send), sfn.Parallel)
assert_type(sfn.Choice(stack, "Ch").when(sfn.Condition.is_null("$.a"), send), sfn.Choice)
machine = sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(send))
assert_type(machine.state_machine_arn, str)
assert_type(queue.queue_url, str)
assert_type(table.table_arn, str)
assert_type(function.function_arn, str)
CfnOutput(stack, "O", value=machine.state_machine_arn)

assert_type(parse_machine("{}"), Machine)
assert_type(run(parse_machine("{}")), ExecutionResult)

# what must not pass
tasks.SqsSendMessage(stack, "W", queue=queue, message_body="text")  # type: ignore[arg-type]
tasks.SqsSendMessage(stack, "X", queue=queue)  # type: ignore[call-arg]
tasks.SqsSendMessage(stack, "Y", queue=queue, message_body=sfn.TaskInput.from_text("x"), resultpath="$")  # type: ignore[call-arg]
tasks.SqsSendMessage.jsonata(stack, "Z", queue=queue, message_body=3)  # type: ignore[arg-type]
