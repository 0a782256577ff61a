"""Write an item with text from the input, and read it back.

treadle run examples/gallery/20_dynamo_put_item/app.py --input examples/gallery/20_dynamo_put_item/input.json
"""

from treadle import App, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "DynamoPutItem")

table = dynamodb.Table(
    stack,
    "Messages",
    partition_key=dynamodb.Attribute(name="MessageId", type=dynamodb.AttributeType.STRING),
)
put = tasks.DynamoPutItem(
    stack,
    "Put item",
    item={
        "MessageId": tasks.DynamoAttributeValue.from_string("message-007"),
        "Text": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.bar")),
        "TotalCount": tasks.DynamoAttributeValue.from_number(10),
    },
    table=table,
)
get = tasks.DynamoGetItem(
    stack,
    "Get item",
    key={"MessageId": tasks.DynamoAttributeValue.from_string("message-007")},
    table=table,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(put.next(get)))
app.synth()
