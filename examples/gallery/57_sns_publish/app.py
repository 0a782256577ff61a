"""Publish a message with attributes from the input, and another one as an object.

treadle run examples/gallery/57_sns_publish/app.py --input examples/gallery/57_sns_publish/input.json
"""

from treadle import App, Stack
from treadle import aws_sns as sns
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SnsPublish")

topic = sns.Topic(stack, "Topic")
first = tasks.SnsPublish(
    stack,
    "Publish text",
    topic=topic,
    integration_pattern=sfn.IntegrationPattern.REQUEST_RESPONSE,
    message=sfn.TaskInput.from_json_path_at("$.state.message"),
    message_attributes={
        "place": tasks.MessageAttribute(value=sfn.JsonPath.string_at("$.place")),
        "pic": tasks.MessageAttribute(
            data_type=tasks.MessageAttributeDataType.BINARY, value=sfn.JsonPath.string_at("$.pic")
        ),
        "people": tasks.MessageAttribute(value=4),
        "handles": tasks.MessageAttribute(value=["@kslater", "@jjf", None, "@mfanning"]),
    },
    result_path="$.first",
)
second = tasks.SnsPublish(
    stack,
    "Publish object",
    topic=topic,
    message=sfn.TaskInput.from_object({"field1": "somedata", "field2": sfn.JsonPath.string_at("$.field2")}),
    result_path="$.second",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(first.next(second)))
app.synth()
