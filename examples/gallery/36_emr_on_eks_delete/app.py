"""Delete a virtual cluster; the state before has created it.

treadle run examples/gallery/36_emr_on_eks_delete/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksDelete")

create = tasks.EmrContainersCreateVirtualCluster(
    stack,
    "Create virtual cluster",
    eks_cluster=tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("clusterId")),
    result_selector={"virtualCluster": sfn.JsonPath.string_at("$.Id")},
)
delete = tasks.EmrContainersDeleteVirtualCluster(
    stack,
    "Delete virtual cluster",
    virtual_cluster_id=sfn.TaskInput.from_json_path_at("$.virtualCluster"),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(delete)))
app.synth()
