"""Cancel a step of an EMR cluster.

treadle run examples/gallery/30_emr_cancel_step/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrCancelStep")

create = tasks.EmrCreateCluster(
    stack, "Create cluster", name="night-shift", instances=tasks.EmrCreateCluster.InstancesConfigProperty()
)
add = tasks.EmrAddStep(
    stack,
    "Add step",
    cluster_id=sfn.JsonPath.string_at("$.ClusterId"),
    name="StepName",
    jar="Jar",
    integration_pattern=sfn.IntegrationPattern.REQUEST_RESPONSE,
    result_path="$.Step",
)
cancel = tasks.EmrCancelStep(
    stack,
    "Cancel step",
    cluster_id=sfn.JsonPath.string_at("$.ClusterId"),
    step_id=sfn.JsonPath.string_at("$.Step.StepId"),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(add).next(cancel)))
app.synth()
