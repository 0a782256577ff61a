"""Create an EMR cluster with roles of one's own, and wait until it is up.

treadle run examples/gallery/25_emr_create_cluster/app.py \
    --input examples/gallery/25_emr_create_cluster/input.json
"""

from treadle import App, Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrCreateCluster")

cluster_role = iam.Role(stack, "ClusterRole", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))
service_role = iam.Role(stack, "ServiceRole", assumed_by=iam.ServicePrincipal("elasticmapreduce.amazonaws.com"))
scaling_role = iam.Role(stack, "ScalingRole", assumed_by=iam.ServicePrincipal("elasticmapreduce.amazonaws.com"))
scaling_role.assume_role_policy.add_statements(
    iam.PolicyStatement(
        effect=iam.Effect.ALLOW,
        principals=[iam.ServicePrincipal("application-autoscaling.amazonaws.com")],
        actions=["sts:AssumeRole"],
    )
)
create = tasks.EmrCreateCluster(
    stack,
    "Create cluster",
    instances=tasks.EmrCreateCluster.InstancesConfigProperty(),
    cluster_role=cluster_role,
    name=sfn.TaskInput.from_json_path_at("$.ClusterName").value,
    service_role=service_role,
    auto_scaling_role=scaling_role,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create))
app.synth()
