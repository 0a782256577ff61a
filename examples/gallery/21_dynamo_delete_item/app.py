"""Delete an item, and give the input on as it was.

treadle run examples/gallery/21_dynamo_delete_item/app.py \
    --input examples/gallery/21_dynamo_delete_item/input.json
"""

from treadle import App, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "DynamoDeleteItem")

table = dynamodb.Table(
    stack,
    "Messages",
    partition_key=dynamodb.Attribute(name="MessageId", type=dynamodb.AttributeType.STRING),
)
put = tasks.DynamoPutItem(
    stack,
    "Put item",
    item={"MessageId": tasks.DynamoAttributeValue.from_string("message-007")},
    table=table,
    result_path=sfn.JsonPath.DISCARD,
)
delete = tasks.DynamoDeleteItem(
    stack,
    "Delete item",
    key={"MessageId": tasks.DynamoAttributeValue.from_string("message-007")},
    table=table,
    result_path=sfn.JsonPath.DISCARD,
)
count = tasks.CallAwsService(
    stack,
    "Count items",
    service="dynamodb",
    action="scan",
    parameters={"TableName": table.table_name, "Select": "COUNT"},
    iam_resources=[table.table_arn],
    result_selector={"left": sfn.JsonPath.number_at("$.Count")},
    result_path="$.items",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(put.next(delete).next(count)))
app.synth()
