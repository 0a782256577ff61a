"""Build the state's result from the answer, the context object and constants.

treadle run examples/gallery/03_result_selector/app.py --input examples/gallery/03_result_selector/input.json
"""

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "ResultSelector")

handler = lambda_.Function(
    stack,
    "Handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
    handler="index.handler",
    code=lambda_.Code.from_inline("def handler(event, context): return f\"Hello, {event['name']}\""),
)
invoke = tasks.LambdaInvoke(
    stack,
    "Invoke handler",
    lambda_function=handler,
    result_selector={
        "lambda_output": sfn.JsonPath.string_at("$.Payload"),
        "invoke_request_id": sfn.JsonPath.string_at("$.SdkResponseMetadata.RequestId"),
        "static_value": {"foo": "bar"},
        "state_name": sfn.JsonPath.string_at("$$.State.Name"),
    },
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(invoke))
app.synth()
