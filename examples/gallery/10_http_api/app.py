"""Call an HTTP API that a Lambda function answers.

treadle run examples/gallery/10_http_api/app.py
"""

from treadle import App, Stack
from treadle import aws_apigatewayv2 as apigatewayv2
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.aws_apigatewayv2_integrations import HttpLambdaIntegration

app = App()
stack = Stack(app, "HttpApi")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return {'route': event['routeKey']}"),
)
api = apigatewayv2.HttpApi(stack, "Shop")
api.add_routes(
    path="/",
    methods=[apigatewayv2.HttpMethod.GET],
    integration=HttpLambdaIntegration("Answer", handler),
)
call = tasks.CallApiGatewayHttpApiEndpoint(
    stack, "Call HTTP API", api_id=api.api_id, api_stack=Stack.of(api), method=tasks.HttpMethod.GET
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(call))
app.synth()
