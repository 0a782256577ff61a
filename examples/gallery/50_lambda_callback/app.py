"""Hand a Lambda function the task's token, and wait until it is answered.

treadle run examples/gallery/50_lambda_callback/app.py --input examples/gallery/50_lambda_callback/input.json
"""

from treadle import App, Stack
from treadle import aws_iam as iam
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "LambdaCallback")

ANSWER = """
import json
import boto3

def handler(event, context):
    boto3.client("stepfunctions").send_task_success(
        taskToken=event["token"], output=json.dumps({"shouted": event["input"].upper()})
    )
"""
handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline(ANSWER),
)
handler.add_to_role_policy(iam.PolicyStatement(actions=["states:SendTaskSuccess"], resources=["*"]))
invoke = tasks.LambdaInvoke(
    stack,
    "Invoke with callback",
    lambda_function=handler,
    integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload=sfn.TaskInput.from_object(
        {"token": sfn.JsonPath.task_token, "input": sfn.JsonPath.string_at("$.someField")}
    ),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
