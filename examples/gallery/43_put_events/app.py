"""Send an event to a bus of EventBridge.

treadle run examples/gallery/43_put_events/app.py
"""

from treadle import App, Stack
from treadle import aws_events as events
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "PutEvents")

bus = events.EventBus(stack, "Bus", event_bus_name="MyEventBus1")
send = tasks.EventBridgePutEvents(
    stack,
    "Send event",
    entries=[
        tasks.EventBridgePutEventsEntry(
            detail=sfn.TaskInput.from_object({"Message": "Hello from Step Functions!"}),
            event_bus=bus,
            detail_type="MessageFromStepFunctions",
            source="step.functions",
        )
    ],
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(send))
app.synth()
