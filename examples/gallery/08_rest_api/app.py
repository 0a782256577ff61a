"""Call a REST API that a Lambda function answers.

treadle run examples/gallery/08_rest_api/app.py
"""

from treadle import App, Stack
from treadle import aws_apigateway as apigateway
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "RestApi")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline(
        "def handler(event, context): return {'statusCode': 200, 'body': '{\"pets\": [\"cat\", \"dog\"]}'}"
    ),
)
api = apigateway.RestApi(stack, "Shop")
api.root.add_method("ANY", apigateway.LambdaIntegration(handler))
call = tasks.CallApiGatewayRestApiEndpoint(
    stack, "Call REST API", api=api, stage_name="prod", method=tasks.HttpMethod.GET
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(call))
app.synth()
