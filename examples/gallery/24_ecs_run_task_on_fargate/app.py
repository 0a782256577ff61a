"""Run an ECS task on Fargate with an environment variable from the input.

treadle run examples/gallery/24_ecs_run_task_on_fargate/app.py \
    --input examples/gallery/24_ecs_run_task_on_fargate/input.json
"""

from treadle import App, Environment, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_ecs as ecs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EcsRunTaskOnFargate", env=Environment(account="123456789012", region="us-east-1"))

vpc = ec2.Vpc.from_lookup(stack, "Vpc", is_default=True)
cluster = ecs.Cluster(stack, "Cluster", vpc=vpc)
definition = ecs.TaskDefinition(
    stack, "Definition", memory_mib="512", cpu="256", compatibility=ecs.Compatibility.FARGATE
)
container = definition.add_container(
    "Container", image=ecs.ContainerImage.from_registry("foo/bar"), memory_limit_mib=256
)
run = tasks.EcsRunTask(
    stack,
    "Run task",
    integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    cluster=cluster,
    task_definition=definition,
    assign_public_ip=True,
    container_overrides=[
        tasks.ContainerOverride(
            container_definition=container,
            environment=[tasks.TaskEnvironmentVariable(name="SOME_KEY", value=sfn.JsonPath.string_at("$.SomeKey"))],
        )
    ],
    launch_target=tasks.EcsFargateLaunchTarget(),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(run))
app.synth()
