"""Run an ECS task on EC2 instances, and wait until it has stopped.

treadle run examples/gallery/23_ecs_run_task_on_instances/app.py
"""

from treadle import App, Environment, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_ecs as ecs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EcsRunTaskOnInstances", env=Environment(account="123456789012", region="us-east-1"))

vpc = ec2.Vpc.from_lookup(stack, "Vpc", is_default=True)
cluster = ecs.Cluster(stack, "Cluster", vpc=vpc)
cluster.add_capacity(
    "Instances",
    instance_type=ec2.InstanceType("t2.micro"),
    vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
)
definition = ecs.TaskDefinition(stack, "Definition", compatibility=ecs.Compatibility.EC2)
definition.add_container("Container", image=ecs.ContainerImage.from_registry("foo/bar"), memory_limit_mib=256)
run = tasks.EcsRunTask(
    stack,
    "Run task",
    integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    cluster=cluster,
    task_definition=definition,
    launch_target=tasks.EcsEc2LaunchTarget(
        placement_strategies=[
            ecs.PlacementStrategy.spread_across_instances(),
            ecs.PlacementStrategy.packed_by_cpu(),
            ecs.PlacementStrategy.randomly(),
        ],
        placement_constraints=[ecs.PlacementConstraint.member_of("attribute:ecs.instance-type =~ t2.*")],
    ),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(run))
app.synth()
