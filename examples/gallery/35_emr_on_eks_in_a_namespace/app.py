"""Create a virtual cluster in a namespace of its own.

treadle run examples/gallery/35_emr_on_eks_in_a_namespace/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksInANamespace")

create = tasks.EmrContainersCreateVirtualCluster(
    stack,
    "Create virtual cluster",
    eks_cluster=tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("clusterId")),
    eks_namespace="specified-namespace",
)
describe = tasks.CallAwsService(
    stack,
    "Describe virtual cluster",
    service="emrcontainers",
    action="describeVirtualCluster",
    parameters={"Id": sfn.JsonPath.string_at("$.Id")},
    iam_resources=["*"],
    iam_action="emr-containers:DescribeVirtualCluster",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(describe)))
app.synth()
