"""Hand a Lambda function an empty object, and another one the first one's answer.

treadle run examples/gallery/47_lambda_payloads/app.py --input examples/gallery/47_lambda_payloads/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "LambdaPayloads")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return {'calls': event.get('calls', 0) + 1}"),
)
empty = tasks.LambdaInvoke(
    stack, "Invoke with an empty object", lambda_function=handler, payload=sfn.TaskInput.from_object({})
)
answer = tasks.LambdaInvoke(
    stack,
    "Invoke with the answer",
    lambda_function=handler,
    payload=sfn.TaskInput.from_json_path_at("$.Payload"),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(empty.next(answer)))
app.synth()
