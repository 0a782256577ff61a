"""Change how many instances a group of an EMR cluster has; its name comes from the input.

treadle run examples/gallery/32_emr_modify_instance_group/app.py \
    --input examples/gallery/32_emr_modify_instance_group/input.json
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrModifyInstanceGroup")

Cluster = tasks.EmrCreateCluster
create = Cluster(
    stack,
    "Create cluster",
    name="night-shift",
    instances=Cluster.InstancesConfigProperty(
        instance_groups=[
            Cluster.InstanceGroupConfigProperty(
                name="head",
                instance_count=1,
                instance_role=Cluster.InstanceRoleType.MASTER,
                instance_type="m5.xlarge",
            ),
            Cluster.InstanceGroupConfigProperty(
                name="workers",
                instance_count=3,
                instance_role=Cluster.InstanceRoleType.CORE,
                instance_type="m5.xlarge",
            ),
        ]
    ),
    result_path="$.Created",
)
modify = tasks.EmrModifyInstanceGroupByName(
    stack,
    "Modify group",
    cluster_id=sfn.JsonPath.string_at("$.Created.ClusterId"),
    instance_group_name=sfn.JsonPath.string_at("$.InstanceGroupName"),
    instance_group=tasks.EmrModifyInstanceGroupByName.InstanceGroupModifyConfigProperty(instance_count=1),
    result_path=sfn.JsonPath.DISCARD,
)
groups = tasks.CallAwsService(
    stack,
    "List groups",
    service="emr",
    action="listInstanceGroups",
    parameters={"ClusterId": sfn.JsonPath.string_at("$.Created.ClusterId")},
    iam_resources=["*"],
    result_selector={
        "workers": sfn.JsonPath.list_at("$.InstanceGroups[?(@.Name == 'workers')].RequestedInstanceCount")
    },
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(modify).next(groups)))
app.synth()
