"""Hand a REST API the task's token in a header, and wait until somebody answers it.

treadle run examples/gallery/09_rest_api_with_a_token/app.py
"""

from treadle import App, Stack
from treadle import aws_apigateway as apigateway
from treadle import aws_iam as iam
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "RestApiWithAToken")

ANSWER = """
import json
import boto3

def handler(event, context):
    boto3.client("stepfunctions").send_task_success(
        taskToken=event["headers"]["TaskToken"], output=json.dumps({"approved": True})
    )
    return {"statusCode": 202}
"""
handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline(ANSWER),
)
handler.add_to_role_policy(iam.PolicyStatement(actions=["states:SendTaskSuccess"], resources=["*"]))
api = apigateway.RestApi(stack, "Approvals", deploy_options=apigateway.StageOptions(stage_name="Stage"))
api.root.add_method("ANY", apigateway.LambdaIntegration(handler))
call = tasks.CallApiGatewayRestApiEndpoint(
    stack,
    "Ask for approval",
    api=api,
    stage_name="Stage",
    method=tasks.HttpMethod.PUT,
    integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    headers=sfn.TaskInput.from_object({"TaskToken": sfn.JsonPath.array(sfn.JsonPath.task_token)}),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(call))
app.synth()
