"""Lift the termination protection of an EMR cluster; the state before has created it.

treadle run examples/gallery/27_emr_termination_protection/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrTerminationProtection")

create = tasks.EmrCreateCluster(
    stack,
    "Create cluster",
    name="night-shift",
    instances=tasks.EmrCreateCluster.InstancesConfigProperty(termination_protected=True),
)
protect = tasks.EmrSetClusterTerminationProtection(
    stack,
    "Lift protection",
    cluster_id=sfn.JsonPath.string_at("$.ClusterId"),
    termination_protected=False,
    result_path=sfn.JsonPath.DISCARD,
)
terminate = tasks.EmrTerminateCluster(
    stack, "Terminate cluster", cluster_id=sfn.JsonPath.string_at("$.ClusterId"), result_path="$.Terminated"
)
sfn.StateMachine(
    stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(protect).next(terminate))
)
app.synth()
