"""Evaluate JavaScript expressions, publish a message, and wait as long as they say.

treadle run examples/gallery/07_evaluate_expression/app.py \
    --input examples/gallery/07_evaluate_expression/input.json
"""

from treadle import App, Stack
from treadle import aws_sns as sns
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EvaluateExpression")

seconds = tasks.EvaluateExpression(
    stack,
    "Convert to seconds",
    expression="$.waitMilliseconds / 1000",
    result_path="$.waitSeconds",
)
message = tasks.EvaluateExpression(
    stack,
    "Create message",
    expression="`Now waiting ${$.waitSeconds} seconds...`",
    result_path="$.message",
)
publish = tasks.SnsPublish(
    stack,
    "Publish message",
    topic=sns.Topic(stack, "Waits"),
    message=sfn.TaskInput.from_json_path_at("$.message"),
    result_path="$.sns",
)
wait = sfn.Wait(stack, "Wait", time=sfn.WaitTime.seconds_path("$.waitSeconds"))
sfn.StateMachine(
    stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(seconds.next(message).next(publish).next(wait))
)
app.synth()
