"""Create a virtual cluster on an EKS cluster of the same stack.

treadle run examples/gallery/34_emr_on_eks_of_a_cluster/app.py
"""

from treadle import App, Stack
from treadle import aws_eks as eks
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksOfACluster")

cluster = eks.Cluster(
    stack,
    "Cluster",
    version=eks.KubernetesVersion.V1_30,
    kubectl_layer=lambda_.LayerVersion.from_layer_version_arn(
        stack, "Kubectl", "arn:aws:lambda:us-east-1:123456789012:layer:kubectl:1"
    ),
)
create = tasks.EmrContainersCreateVirtualCluster(
    stack, "Create virtual cluster", eks_cluster=tasks.EksClusterInput.from_cluster(cluster)
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create))
app.synth()
