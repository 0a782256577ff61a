"""Start a Lambda function with a part of the input, and don't wait for it.

treadle run examples/gallery/05_payload_from_a_path/app.py \
    --input examples/gallery/05_payload_from_a_path/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "PayloadFromAPath")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): print('Hello', event['name'])"),
)
invoke = tasks.LambdaInvoke(
    stack,
    "Invoke handler",
    lambda_function=handler,
    payload=sfn.TaskInput.from_json_path_at("$.input"),
    invocation_type=tasks.LambdaInvocationType.EVENT,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
