"""Add a task's result to the state's input.

treadle run examples/gallery/04_result_path/app.py --input examples/gallery/04_result_path/input.json
"""

from treadle import App, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "ResultPath")

table = dynamodb.Table(
    stack,
    "Messages",
    partition_key=dynamodb.Attribute(name="MessageId", type=dynamodb.AttributeType.STRING),
)
put = tasks.DynamoPutItem(
    stack,
    "Put item",
    item={"MessageId": tasks.DynamoAttributeValue.from_string("message-id")},
    table=table,
    result_path="$.Item",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(put))
app.synth()
