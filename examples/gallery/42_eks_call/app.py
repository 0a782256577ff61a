"""Ask a cluster's Kubernetes API for its pods; the app starts one on this machine that knows two.

treadle run examples/gallery/42_eks_call/app.py
"""

from little_kubernetes import start

from treadle import App, Stack
from treadle import aws_eks as eks
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EksCall")

endpoint, authority = start()
cluster = eks.Cluster.from_cluster_attributes(
    stack,
    "Cluster",
    cluster_name="myEksCluster",
    cluster_endpoint=endpoint,
    cluster_certificate_authority_data=authority,
)
call = tasks.EksCall(
    stack,
    "List pods",
    cluster=cluster,
    http_method=tasks.HttpMethods.GET,
    http_path="/api/v1/namespaces/default/pods",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(call))
app.synth()
