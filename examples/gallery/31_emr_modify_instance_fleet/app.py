"""Change how many instances a fleet of an EMR cluster has.

treadle run examples/gallery/31_emr_modify_instance_fleet/app.py
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrModifyInstanceFleet")

Cluster = tasks.EmrCreateCluster
create = Cluster(
    stack,
    "Create cluster",
    name="night-shift",
    instances=Cluster.InstancesConfigProperty(
        instance_fleets=[
            Cluster.InstanceFleetConfigProperty(
                instance_fleet_type=Cluster.InstanceRoleType.MASTER, target_on_demand_capacity=1
            ),
            Cluster.InstanceFleetConfigProperty(
                name="InstanceFleetName",
                instance_fleet_type=Cluster.InstanceRoleType.CORE,
                target_on_demand_capacity=1,
                target_spot_capacity=1,
            ),
        ]
    ),
)
modify = tasks.EmrModifyInstanceFleetByName(
    stack,
    "Modify fleet",
    cluster_id=sfn.JsonPath.string_at("$.ClusterId"),
    instance_fleet_name="InstanceFleetName",
    target_on_demand_capacity=2,
    target_spot_capacity=0,
    result_path=sfn.JsonPath.DISCARD,
)
fleets = tasks.CallAwsService(
    stack,
    "List fleets",
    service="emr",
    action="listInstanceFleets",
    parameters={"ClusterId": sfn.JsonPath.string_at("$.ClusterId")},
    iam_resources=["*"],
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(modify).next(fleets)))
app.synth()
