"""Make a Lambda function's answer the state's output.

treadle run examples/gallery/48_lambda_output_payload/app.py \
    --input examples/gallery/48_lambda_output_payload/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "LambdaOutputPayload")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return event"),
)
invoke = tasks.LambdaInvoke(stack, "Invoke handler", lambda_function=handler, output_path="$.Payload")
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
