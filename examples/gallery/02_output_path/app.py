"""Give on only a part of what a Lambda function answers.

treadle run examples/gallery/02_output_path/app.py --input examples/gallery/02_output_path/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "OutputPath")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return {'result': sum(event['numbers'])}"),
)
invoke = tasks.LambdaInvoke(stack, "Invoke handler", lambda_function=handler, output_path="$.Payload.result")
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
