"""EventBridge, Glue, Lambda, SNS, SQS and Step Functions: examples 43 to 50 and 57 to 61."""

from __future__ import annotations

from treadle import Duration, Stack
from treadle import aws_events as events
from treadle import aws_lambda as lambda_
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def example_43_put_events(scope: Stack) -> sfn.IChainable:
    bus = events.EventBus(scope, "Bus", event_bus_name="orders")
    return tasks.EventBridgePutEvents(
        scope,
        "Send",
        entries=[
            tasks.EventBridgePutEventsEntry(
                detail=sfn.TaskInput.from_object({"Message": "Hello"}),
                event_bus=bus,
                detail_type="Greeting",
                source="shop.orders",
            )
        ],
    )


def example_44_glue_job(scope: Stack) -> sfn.IChainable:
    return tasks.GlueStartJobRun(
        scope,
        "Start",
        glue_job_name="tidy",
        arguments=sfn.TaskInput.from_object({"key": "value"}),
        task_timeout=sfn.Timeout.duration(Duration.minutes(30)),
        notify_delay_after=Duration.minutes(5),
    )


def example_45_databrew_job(scope: Stack) -> sfn.IChainable:
    return tasks.GlueDataBrewStartJobRun(scope, "Start", name="brew")


def function(scope: Stack) -> lambda_.IFunction:
    return lambda_.Function.from_function_name(scope, "Handler", "handler")


def example_46_state_input(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(scope, "Invoke", lambda_function=function(scope))


def example_47_payloads(scope: Stack) -> sfn.IChainable:
    handler = function(scope)
    empty = tasks.LambdaInvoke(scope, "Empty", lambda_function=handler, payload=sfn.TaskInput.from_object({}))
    answer = tasks.LambdaInvoke(
        scope, "Answer", lambda_function=handler, payload=sfn.TaskInput.from_json_path_at("$.Payload")
    )
    return empty.next(answer)


def example_48_output_payload(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(scope, "Invoke", lambda_function=function(scope), output_path="$.Payload")


def example_49_payload_response_only(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(
        scope, "Invoke", lambda_function=function(scope), payload_response_only=True, result_path="$.answer"
    )


def example_50_callback(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(
        scope,
        "Invoke",
        lambda_function=function(scope),
        integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        payload=sfn.TaskInput.from_object(
            {"token": sfn.JsonPath.task_token, "input": sfn.JsonPath.string_at("$.someField")}
        ),
    )


def example_57_publish(scope: Stack) -> sfn.IChainable:
    topic = sns.Topic(scope, "Topic")
    first = tasks.SnsPublish(
        scope,
        "First",
        topic=topic,
        integration_pattern=sfn.IntegrationPattern.REQUEST_RESPONSE,
        message=sfn.TaskInput.from_json_path_at("$.state.message"),
        message_attributes={
            "place": tasks.MessageAttribute(value=sfn.JsonPath.string_at("$.place")),
            "picture": tasks.MessageAttribute(
                data_type=tasks.MessageAttributeDataType.BINARY, value=sfn.JsonPath.string_at("$.picture")
            ),
            "people": tasks.MessageAttribute(value=4),
            "handles": tasks.MessageAttribute(value=["@ann", "@ben", None, "@cleo"]),
        },
    )
    second = tasks.SnsPublish(
        scope,
        "Second",
        topic=topic,
        message=sfn.TaskInput.from_object({"one": "text", "two": sfn.JsonPath.string_at("$.two")}),
    )
    return first.next(second)


def child(scope: Stack) -> sfn.StateMachine:
    body = sfn.DefinitionBody.from_chainable(sfn.Chain.start(sfn.Pass(scope, "Pass")))
    return sfn.StateMachine(scope, "Child", definition_body=body)


def example_58_start_execution(scope: Stack) -> sfn.IChainable:
    return tasks.StepFunctionsStartExecution(
        scope,
        "Start",
        state_machine=child(scope),
        integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        input=sfn.TaskInput.from_object({"token": sfn.JsonPath.task_token, "colour": "green"}),
        name="Run",
    )


def example_59_associate_with_parent(scope: Stack) -> sfn.IChainable:
    return tasks.StepFunctionsStartExecution(scope, "Start", state_machine=child(scope), associate_with_parent=True)


def example_60_invoke_activity(scope: Stack) -> sfn.IChainable:
    return tasks.StepFunctionsInvokeActivity(scope, "Invoke", activity=sfn.Activity(scope, "Approve"))


def example_61_send_message(scope: Stack) -> sfn.IChainable:
    queue = sqs.Queue(scope, "Queue")
    first = tasks.SqsSendMessage(scope, "First", queue=queue, message_body=sfn.TaskInput.from_json_path_at("$.message"))
    second = tasks.SqsSendMessage(
        scope,
        "Second",
        queue=queue,
        message_body=sfn.TaskInput.from_object({"one": "text", "two": sfn.JsonPath.string_at("$.two")}),
    )
    return first.next(second)
