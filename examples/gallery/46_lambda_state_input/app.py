"""Hand a Lambda function the state's whole input.

treadle run examples/gallery/46_lambda_state_input/app.py \
    --input examples/gallery/46_lambda_state_input/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "LambdaStateInput")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return event"),
)
invoke = tasks.LambdaInvoke(stack, "Invoke with state input", lambda_function=handler)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
