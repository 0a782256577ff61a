"""Terminate an EMR cluster, and wait until it is gone.

treadle run examples/gallery/28_emr_terminate_cluster/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrTerminateCluster")

create = tasks.EmrCreateCluster(
    stack, "Create cluster", name="night-shift", instances=tasks.EmrCreateCluster.InstancesConfigProperty()
)
terminate = tasks.EmrTerminateCluster(stack, "Terminate cluster", cluster_id=sfn.JsonPath.string_at("$.ClusterId"))
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(terminate)))
app.synth()
