"""Hand a Lambda function only a part of the state's input.

treadle run examples/gallery/01_input_path/app.py --input examples/gallery/01_input_path/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "InputPath")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return {'seen': event}"),
)
invoke = tasks.LambdaInvoke(stack, "Invoke handler", lambda_function=handler, input_path="$.input")
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
