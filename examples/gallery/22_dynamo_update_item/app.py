"""Add to a number that another state has read, and read it again.

treadle run examples/gallery/22_dynamo_update_item/app.py
"""

from treadle import App, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "DynamoUpdateItem")

table = dynamodb.Table(
    stack,
    "Messages",
    partition_key=dynamodb.Attribute(name="MessageId", type=dynamodb.AttributeType.STRING),
)
key = {"MessageId": tasks.DynamoAttributeValue.from_string("message-007")}
put = tasks.DynamoPutItem(
    stack,
    "Put item",
    item={**key, "TotalCount": tasks.DynamoAttributeValue.from_number(18)},
    table=table,
)
get = tasks.DynamoGetItem(stack, "Get item", key=key, table=table)
update = tasks.DynamoUpdateItem(
    stack,
    "Update item",
    key=key,
    table=table,
    expression_attribute_values={
        ":val": tasks.DynamoAttributeValue.number_from_string(sfn.JsonPath.string_at("$.Item.TotalCount.N")),
        ":rand": tasks.DynamoAttributeValue.from_number(20),
    },
    update_expression="SET TotalCount = :val + :rand",
)
again = tasks.DynamoGetItem(stack, "Get item again", key=key, table=table)
sfn.StateMachine(
    stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(put.next(get).next(update).next(again))
)
app.synth()
