"""Create a virtual cluster of EMR on EKS, by the name of the EKS cluster.

treadle run examples/gallery/33_emr_on_eks_virtual_cluster/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksVirtualCluster")

create = tasks.EmrContainersCreateVirtualCluster(
    stack,
    "Create virtual cluster",
    eks_cluster=tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("clusterId")),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create))
app.synth()
