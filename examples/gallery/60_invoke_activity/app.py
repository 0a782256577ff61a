"""Let a worker carry out an activity; here it is a Lambda function beside it, as it could be any program.

treadle run examples/gallery/60_invoke_activity/app.py --input examples/gallery/60_invoke_activity/input.json
"""

from treadle import App, Duration, Stack
from treadle import aws_iam as iam
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "InvokeActivity")

WORK = """
import json, os
import boto3

def handler(event, context):
    states = boto3.client("stepfunctions")
    task = states.get_activity_task(activityArn=os.environ["ACTIVITY"])
    file = json.loads(task["input"])["file"]
    states.send_task_success(taskToken=task["taskToken"], output=json.dumps({"printed": file}))
"""
activity = sfn.Activity(stack, "SubmitJob")
worker = lambda_.Function(
    stack,
    "Worker",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline(WORK),
    environment={"ACTIVITY": activity.activity_arn},
    timeout=Duration.minutes(1),
)
activity.grant(worker, "states:GetActivityTask")
worker.add_to_role_policy(iam.PolicyStatement(actions=["states:SendTaskSuccess"], resources=["*"]))
submit = tasks.StepFunctionsInvokeActivity(stack, "Submit job", activity=activity)
work = tasks.LambdaInvoke(stack, "Work", lambda_function=worker, payload_response_only=True)
both = sfn.Parallel(stack, "Both", output_path="$[0]").branch(submit, work)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(both))
app.synth()
