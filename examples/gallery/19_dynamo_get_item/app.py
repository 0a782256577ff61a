"""Read an item from a table; the state before has written it.

treadle run examples/gallery/19_dynamo_get_item/app.py
"""

from treadle import App, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "DynamoGetItem")

table = dynamodb.Table(
    stack,
    "Messages",
    partition_key=dynamodb.Attribute(name="message_id", type=dynamodb.AttributeType.STRING),
)
put = tasks.DynamoPutItem(
    stack,
    "Put item",
    item={
        "message_id": tasks.DynamoAttributeValue.from_string("message-007"),
        "text": tasks.DynamoAttributeValue.from_string("shaken"),
    },
    table=table,
    result_path=sfn.JsonPath.DISCARD,
)
get = tasks.DynamoGetItem(
    stack,
    "Get item",
    key={"message_id": tasks.DynamoAttributeValue.from_string("message-007")},
    table=table,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(put.next(get)))
app.synth()
