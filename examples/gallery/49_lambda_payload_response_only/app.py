"""Add a Lambda function's answer to the state's input.

treadle run examples/gallery/49_lambda_payload_response_only/app.py \
    --input examples/gallery/49_lambda_payload_response_only/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "LambdaPayloadResponseOnly")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return event"),
)
invoke = tasks.LambdaInvoke(
    stack, "Invoke handler", lambda_function=handler, payload_response_only=True, result_path="$.fn"
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
