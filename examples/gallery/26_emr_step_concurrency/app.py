"""Create an EMR cluster whose steps run side by side.

treadle run examples/gallery/26_emr_step_concurrency/app.py \
    --input examples/gallery/26_emr_step_concurrency/input.json
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrStepConcurrency")

create = tasks.EmrCreateCluster(
    stack,
    "Create cluster",
    instances=tasks.EmrCreateCluster.InstancesConfigProperty(),
    name=sfn.TaskInput.from_json_path_at("$.ClusterName").value,
    step_concurrency_level=10,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create))
app.synth()
