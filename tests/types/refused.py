"""What type checkers must refuse: each line that ends in ``# refused``, and no other. Never run."""

from __future__ import annotations

from treadle import Duration, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_lambda as lambda_
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def calls(scope: Stack, queue: sqs.Queue, function: lambda_.Function, body: sfn.TaskInput) -> None:
    tasks.SqsSendMessage(scope, "1", queue=queue, message_body=body, delay=Duration.seconds(3), result_path="$.sent")
    tasks.SqsSendMessage(scope, "2", queue=queue, message_body="text")  # refused
    tasks.SqsSendMessage(scope, "3", queue=queue)  # refused
    tasks.SqsSendMessage(scope, "4", queue="queue", message_body=body)  # refused
    tasks.SqsSendMessage(scope, "5", queue=queue, message_body=body, delay=3)  # refused
    tasks.SqsSendMessage(scope, "6", queue=queue, message_body=body, resultPath="$")  # refused
    tasks.SqsSendMessage(scope, "7", queue=queue, message_body=body, integration_pattern="RUN_JOB")  # refused
    tasks.SqsSendMessage(scope, "8", queue=queue, message_body=body, task_timeout=Duration.hours(1))  # refused
    tasks.SqsSendMesage(scope, "9", queue=queue, message_body=body)  # refused

    tasks.SqsSendMessage.jsonata(scope, "10", queue=queue, message_body=body, outputs={"id": "{% $states.input.id %}"})
    tasks.SqsSendMessage.jsonata(scope, "11", queue=queue, message_body=3)  # refused
    tasks.SqsSendMessage.json_path(scope, "12", queue=queue, message_body=body, no_such_keyword=1)  # refused

    tasks.LambdaInvoke(scope, "20", lambda_function=function, invocation_type=tasks.LambdaInvocationType.EVENT)
    tasks.LambdaInvoke(scope, "21", lambda_function=function, invocation_type="Event")  # refused
    tasks.LambdaInvoke(scope, "22", lambda_function=queue)  # refused
    tasks.LambdaInvoke(scope, "23", lambda_function=function, payload={"a": 1})  # refused
    tasks.LambdaInvoke(scope, "24", lambda_function=function).next("next")  # refused
    tasks.LambdaInvoke(scope, "25", lambda_function=function).add_retry(max_attempt=3)  # refused
    tasks.LambdaInvoke(scope, "26", lambda_function=function).add_retry(interval=3)  # refused
    tasks.LambdaInvoke(scope, "27", lambda_function=function).add_catch(function)  # refused


def structs(scope: Stack) -> None:
    tasks.QueryExecutionContext(database_name="shop")
    tasks.QueryExecutionContext(database="shop")  # refused
    tasks.QueryExecutionContext(database_name=3)  # refused
    tasks.MessageAttribute(value="text", data_type=tasks.MessageAttributeDataType.STRING)
    tasks.MessageAttribute(value="text", data_type="String")  # refused
    tasks.MessageAttribute()  # refused
    tasks.ResourceConfig(instance_count=1, instance_type=ec2.InstanceType("m5.large"), volume_size=50)  # refused
    tasks.EmrCreateCluster.InstancesConfigProperty(master_instance_typ="m5.large")  # refused
    tasks.Monitoring(logging="yes")  # refused
    tasks.DynamoAttributeValue.from_number("3")  # refused
    tasks.JobDriver(tasks.SparkSubmitJobDriver(entry_point=sfn.TaskInput.from_text("x")))  # refused


def machines(scope: Stack, start: sfn.IChainable) -> None:
    body = sfn.DefinitionBody.from_chainable(start)
    sfn.StateMachine(scope, "40", definition_body=body, timeout=Duration.hours(1))
    sfn.StateMachine(scope, "41", definition_body=start)  # refused
    sfn.StateMachine(scope, "42", definition_body=body, state_machine_type="EXPRESS")  # refused
    sfn.StateMachine(scope, "43", definition_bodi=body)  # refused
    sfn.Choice(scope, "44").when("$.a == 1", sfn.Pass(scope, "45"))  # refused
    sfn.Wait(scope, "46", time=Duration.seconds(3))  # refused
    sfn.Parallel(scope, "47").branch(3)  # refused
    sfn.Map(scope, "48", max_concurency=3)  # refused
