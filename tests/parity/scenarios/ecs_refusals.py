"""What ECS's task definitions, containers and launch targets refuse, and what steps aside for paths."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _image(cdk):
    return cdk.aws_ecs.ContainerImage.from_registry("foo/bar")


def _cluster(cdk, stack, **options):
    vpc = cdk.aws_ec2.Vpc.from_vpc_attributes(
        stack, "V", vpc_id="vpc-1", availability_zones=["a"], private_subnet_ids=["s"]
    )
    return cdk.aws_ecs.Cluster.from_cluster_attributes(stack, "C", cluster_name="c", vpc=vpc, **options)


def _target(cdk):
    return cdk.tasks.EcsFargateLaunchTarget(platform_version=cdk.aws_ecs.FargatePlatformVersion.LATEST)


def overrides_from_paths(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    definition = cdk.aws_ecs.FargateTaskDefinition(stack, "TD")
    container = definition.add_container("One", image=_image(cdk))
    override = tasks.ContainerOverride(
        container_definition=container,
        command=sfn.JsonPath.list_at("$.command"),
        cpu=sfn.JsonPath.number_at("$.cpu"),
        memory_limit=sfn.JsonPath.number_at("$.memory"),
    )
    _machine(
        cdk,
        stack,
        tasks.EcsRunTask(
            stack,
            "R",
            cluster=_cluster(cdk, stack),
            task_definition=definition,
            launch_target=_target(cdk),
            container_overrides=[override],
            cpu=sfn.JsonPath.string_at("$.taskCpu"),
            memory_mib=sfn.JsonPath.string_at("$.taskMemory"),
            propagated_tag_source=cdk.aws_ecs.PropagatedTagSource.NONE,
        ),
    )


def external(cdk, stack):
    definition = cdk.aws_ecs.ExternalTaskDefinition(stack, "TD", network_mode=cdk.aws_ecs.NetworkMode.HOST, family="f")
    definition.add_container("One", image=_image(cdk), memory_limit_mib=1)


def fargate_providers_of_cluster(cdk, stack):
    cdk.aws_ecs.Cluster(stack, "C", vpc=_cluster_vpc(cdk, stack), enable_fargate_capacity_providers=True)


def _cluster_vpc(cdk, stack):
    return cdk.aws_ec2.Vpc.from_vpc_attributes(stack, "V", vpc_id="vpc-1", availability_zones=["a"])


def override_of_a_stranger(cdk, stack):
    definition, other = (
        cdk.aws_ecs.FargateTaskDefinition(stack, "TD"),
        cdk.aws_ecs.FargateTaskDefinition(stack, "Other"),
    )
    definition.add_container("One", image=_image(cdk))
    stranger = other.add_container("Two", image=_image(cdk))
    override = cdk.tasks.ContainerOverride(container_definition=stranger)
    cdk.tasks.EcsRunTask(
        stack,
        "R",
        cluster=_cluster(cdk, stack),
        task_definition=definition,
        launch_target=_target(cdk),
        container_overrides=[override],
    )


def fargate_on_a_bridge(cdk, stack):
    ecs = cdk.aws_ecs
    ecs.TaskDefinition(
        stack,
        "TD",
        compatibility=ecs.Compatibility.FARGATE,
        cpu="256",
        memory_mib="512",
        network_mode=ecs.NetworkMode.BRIDGE,
    )


def fargate_with_placement(cdk, stack):
    ecs = cdk.aws_ecs
    ecs.TaskDefinition(
        stack,
        "TD",
        compatibility=ecs.Compatibility.FARGATE,
        cpu="256",
        memory_mib="512",
        placement_constraints=[ecs.PlacementConstraint.distinct_instances()],
    )


def external_with_a_network(cdk, stack):
    cdk.aws_ecs.ExternalTaskDefinition(stack, "TD", network_mode=cdk.aws_ecs.NetworkMode.AWS_VPC)


def too_little_storage(cdk, stack):
    cdk.aws_ecs.FargateTaskDefinition(stack, "TD", ephemeral_storage_gib=20)


def limit_below_reservation(cdk, stack):
    cdk.aws_ecs.Ec2TaskDefinition(stack, "TD").add_container(
        "One", image=_image(cdk), memory_limit_mib=1, memory_reservation_mib=2
    )


def another_host_port(cdk, stack):
    definition = cdk.aws_ecs.FargateTaskDefinition(stack, "TD")
    definition.add_container(
        "One", image=_image(cdk), port_mappings=[cdk.aws_ecs.PortMapping(container_port=80, host_port=81)]
    )


def restart_too_soon(cdk, stack):
    definition = cdk.aws_ecs.FargateTaskDefinition(stack, "TD")
    definition.add_container(
        "One", image=_image(cdk), enable_restart_policy=True, restart_attempt_period=cdk.Duration.seconds(59)
    )


def spread_across_nothing(cdk, stack):
    cdk.aws_ecs.PlacementStrategy.spread_across()


def buffer_while_blocking(cdk, stack):
    cdk.aws_ecs.LogDrivers.aws_logs(stream_prefix="p", max_buffer_size=cdk.Size.mebibytes(1))


def insights_twice(cdk, stack):
    ecs = cdk.aws_ecs
    ecs.Cluster(
        stack,
        "C",
        vpc=_cluster_vpc(cdk, stack),
        container_insights=True,
        container_insights_v2=ecs.ContainerInsights.ENABLED,
    )
