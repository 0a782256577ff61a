"""Send a field of the input to a queue, and then an object.

treadle run examples/gallery/61_sqs_send_message/app.py --input examples/gallery/61_sqs_send_message/input.json
"""

from treadle import App, Stack
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SqsSendMessage")

queue = sqs.Queue(stack, "Queue")
first = tasks.SqsSendMessage(
    stack,
    "Send text",
    queue=queue,
    message_body=sfn.TaskInput.from_json_path_at("$.message"),
    result_path="$.first",
)
second = tasks.SqsSendMessage(
    stack,
    "Send object",
    queue=queue,
    message_body=sfn.TaskInput.from_object({"field1": "somedata", "field2": sfn.JsonPath.string_at("$.field2")}),
    result_path="$.second",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(first.next(second)))
app.synth()
