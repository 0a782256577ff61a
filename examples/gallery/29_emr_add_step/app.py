"""Run a step on an EMR cluster, and wait for its end.

treadle run examples/gallery/29_emr_add_step/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrAddStep")

create = tasks.EmrCreateCluster(
    stack, "Create cluster", name="night-shift", instances=tasks.EmrCreateCluster.InstancesConfigProperty()
)
step = tasks.EmrAddStep(
    stack,
    "Run step",
    cluster_id=sfn.JsonPath.string_at("$.ClusterId"),
    name="StepName",
    jar="Jar",
    action_on_failure=tasks.ActionOnFailure.CONTINUE,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(step)))
app.synth()
