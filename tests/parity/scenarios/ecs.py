"""Tasks of Amazon ECS: task definitions, clusters, launch targets."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _vpc(cdk, stack):
    return cdk.aws_ec2.Vpc.from_vpc_attributes(
        stack,
        "V",
        vpc_id="vpc-1",
        availability_zones=["us-east-1a", "us-east-1b"],
        public_subnet_ids=["s1", "s2"],
        private_subnet_ids=["s3", "s4"],
    )


def _cluster(cdk, stack, **options):
    return cdk.aws_ecs.Cluster.from_cluster_attributes(stack, "C", cluster_name="c", vpc=_vpc(cdk, stack), **options)


def _fargate(cdk, stack, **options):
    definition = cdk.aws_ecs.FargateTaskDefinition(stack, "TD", **options)
    container = definition.add_container(
        "One", image=cdk.aws_ecs.ContainerImage.from_registry("foo/bar"), memory_limit_mib=256
    )
    return definition, container


def _ec2(cdk, stack, **options):
    definition = cdk.aws_ecs.Ec2TaskDefinition(stack, "TD", **options)
    container = definition.add_container(
        "One", image=cdk.aws_ecs.ContainerImage.from_registry("foo/bar"), memory_limit_mib=256
    )
    return definition, container


def _fargate_target(cdk, **options):
    return cdk.tasks.EcsFargateLaunchTarget(platform_version=cdk.aws_ecs.FargatePlatformVersion.VERSION1_4, **options)


def fargate_everything(cdk, stack):
    sfn, tasks, ecs = cdk.sfn, cdk.tasks, cdk.aws_ecs
    definition, container = _fargate(
        cdk,
        stack,
        cpu=512,
        memory_limit_mib=1024,
        ephemeral_storage_gib=30,
        family="fam",
        runtime_platform=ecs.RuntimePlatform(
            cpu_architecture=ecs.CpuArchitecture.ARM64, operating_system_family=ecs.OperatingSystemFamily.LINUX
        ),
        pid_mode=ecs.PidMode.TASK,
    )
    definition.add_to_execution_role_policy(cdk.aws_iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"]))
    definition.add_to_task_role_policy(cdk.aws_iam.PolicyStatement(actions=["s3:PutObject"], resources=["*"]))
    task = tasks.EcsRunTask(
        stack,
        "R",
        cluster=ecs.Cluster(
            stack,
            "Made",
            vpc=_vpc(cdk, stack),
            cluster_name="mine",
            container_insights_v2=ecs.ContainerInsights.ENHANCED,
        ),
        task_definition=definition,
        launch_target=_fargate_target(cdk),
        assign_public_ip=True,
        cpu="1024",
        memory_mib="2048",
        enable_execute_command=True,
        propagated_tag_source=ecs.PropagatedTagSource.TASK_DEFINITION,
        revision_number=7,
        container_overrides=[
            tasks.ContainerOverride(
                container_definition=container,
                command=["a", "b"],
                cpu=1,
                memory_limit=2,
                memory_reservation=3,
                environment=[tasks.TaskEnvironmentVariable(name="K", value=sfn.JsonPath.string_at("$.k"))],
            )
        ],
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        result_path="$.r",
    )
    task.connections.allow_to_any_ipv4(cdk.aws_ec2.Port.tcp(443))
    _machine(cdk, stack, task)


def fargate_providers(cdk, stack):
    sfn, tasks, ecs = cdk.sfn, cdk.tasks, cdk.aws_ecs
    definition, container = _fargate(cdk, stack)
    cluster = _cluster(cdk, stack)
    chain = tasks.EcsRunTask(
        stack,
        "A",
        cluster=cluster,
        task_definition=definition,
        launch_target=_fargate_target(
            cdk,
            capacity_provider_options=tasks.CapacityProviderOptions.custom(
                [ecs.CapacityProviderStrategy(capacity_provider="FARGATE_SPOT", weight=2, base=1)]
            ),
        ),
        integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        container_overrides=[
            tasks.ContainerOverride(
                container_definition=container,
                environment=[tasks.TaskEnvironmentVariable(name="T", value=sfn.JsonPath.task_token)],
            )
        ],
    )
    chain = chain.next(
        tasks.EcsRunTask.jsonata(
            stack,
            "B",
            cluster=cluster,
            task_definition=definition,
            launch_target=_fargate_target(cdk, capacity_provider_options=tasks.CapacityProviderOptions.default()),
            container_overrides=[
                tasks.ContainerOverride(
                    container_definition=container,
                    environment=[tasks.TaskEnvironmentVariable(name="T", value="{% $x %}")],
                )
            ],
        )
    )
    group = cdk.aws_ec2.SecurityGroup.from_security_group_id(stack, "G", "sg-1")
    chain = chain.next(
        tasks.EcsRunTask(
            stack,
            "D",
            cluster=cluster,
            task_definition=definition,
            launch_target=_fargate_target(cdk),
            security_groups=[group],
            subnets=cdk.aws_ec2.SubnetSelection(subnet_type=cdk.aws_ec2.SubnetType.PUBLIC),
        )
    )
    _machine(cdk, stack, chain)


def policy_flag(cdk, stack):
    stack.node.set_context("@aws-cdk/aws-stepfunctions-tasks:fixRunEcsTaskPolicy", True)
    definition, _ = _fargate(cdk, stack)
    _machine(
        cdk,
        stack,
        cdk.tasks.EcsRunTask(
            stack, "R", cluster=_cluster(cdk, stack), task_definition=definition, launch_target=_fargate_target(cdk)
        ),
    )


def ec2_everything(cdk, stack):
    sfn, tasks, ecs = cdk.sfn, cdk.tasks, cdk.aws_ecs
    definition, container = _ec2(
        cdk,
        stack,
        placement_constraints=[ecs.PlacementConstraint.member_of("a", "b")],
        ipc_mode=ecs.IpcMode.TASK,
        pid_mode=ecs.PidMode.HOST,
        volumes=[ecs.Volume(name="v", host=ecs.Host(source_path="/x"))],
    )
    container.add_mount_points(ecs.MountPoint(container_path="/y", read_only=True, source_volume="v"))
    cluster = _cluster(
        cdk, stack, security_groups=[cdk.aws_ec2.SecurityGroup.from_security_group_id(stack, "G", "sg-1")]
    )
    task = tasks.EcsRunTask(
        stack,
        "R",
        cluster=cluster,
        task_definition=definition,
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        launch_target=tasks.EcsEc2LaunchTarget(
            placement_strategies=[
                ecs.PlacementStrategy.spread_across_instances(),
                ecs.PlacementStrategy.packed_by_cpu(),
                ecs.PlacementStrategy.packed_by_memory(),
                ecs.PlacementStrategy.randomly(),
                ecs.PlacementStrategy.spread_across(ecs.BuiltInAttributes.AVAILABILITY_ZONE),
            ],
            placement_constraints=[
                ecs.PlacementConstraint.member_of("blieptuut"),
                ecs.PlacementConstraint.distinct_instances(),
            ],
        ),
    )
    _machine(cdk, stack, task)


def ec2_own_network(cdk, stack):
    ecs = cdk.aws_ecs
    definition, _ = _ec2(cdk, stack, network_mode=ecs.NetworkMode.AWS_VPC)
    _machine(
        cdk,
        stack,
        cdk.tasks.EcsRunTask(
            stack,
            "R",
            cluster=_cluster(cdk, stack),
            task_definition=definition,
            launch_target=cdk.tasks.EcsEc2LaunchTarget(),
        ),
    )


def containers(cdk, stack):
    ecs = cdk.aws_ecs
    definition = ecs.TaskDefinition(
        stack, "TD", compatibility=ecs.Compatibility.EC2_AND_FARGATE, cpu="1024", memory_mib="2048"
    )
    repository = cdk.aws_ecr.Repository(stack, "Repo")
    definition.add_container(
        "One",
        image=ecs.ContainerImage.from_ecr_repository(repository, "v1"),
        command=["x"],
        container_name="named",
        cpu=128,
        disable_networking=False,
        dns_search_domains=["d"],
        dns_servers=["1.1.1.1"],
        docker_labels={"l": "v"},
        docker_security_options=["o"],
        entry_point=["sh"],
        environment={"A": "b"},
        extra_hosts={"h": "1.2.3.4"},
        gpu_count=1,
        hostname="h",
        interactive=True,
        memory_limit_mib=256,
        memory_reservation_mib=128,
        privileged=False,
        pseudo_terminal=True,
        readonly_root_filesystem=True,
        start_timeout=cdk.Duration.seconds(10),
        stop_timeout=cdk.Duration.seconds(20),
        user="u",
        working_directory="/w",
        version_consistency=ecs.VersionConsistency.DISABLED,
        logging=ecs.LogDrivers.aws_logs(
            stream_prefix="p",
            log_retention=cdk.aws_logs.RetentionDays.ONE_WEEK,
            mode=ecs.AwsLogDriverMode.NON_BLOCKING,
            max_buffer_size=cdk.Size.mebibytes(2),
            datetime_format="%Y",
        ),
        health_check=ecs.HealthCheck(command=["curl"], start_period=cdk.Duration.seconds(5)),
        port_mappings=[
            ecs.PortMapping(container_port=80, name="web", app_protocol=ecs.AppProtocol.http2),
            ecs.PortMapping(container_port=53, host_port=53, protocol=ecs.Protocol.UDP),
        ],
        ulimits=[ecs.Ulimit(name=ecs.UlimitName.NOFILE, hard_limit=2, soft_limit=1)],
        system_controls=[ecs.SystemControl(namespace="n", value="v")],
        restart_attempt_period=cdk.Duration.seconds(60),
        restart_ignored_exit_codes=[0, 1],
    )
    definition.add_container(
        "Two",
        image=ecs.ContainerImage.from_registry("a/b"),
        essential=False,
        health_check=ecs.HealthCheck(
            command=["CMD", "a", "b"], interval=cdk.Duration.seconds(60), retries=1, timeout=cdk.Duration.seconds(9)
        ),
        logging=ecs.LogDrivers.aws_logs(stream_prefix="q"),
    )


def bridge_ports(cdk, stack):
    ecs = cdk.aws_ecs
    _, container = _ec2(cdk, stack)
    container.add_port_mappings(
        ecs.PortMapping(container_port=80), ecs.PortMapping(container_port=0, container_port_range="8080-8081")
    )


def made_network(cdk, stack):
    ecs = cdk.aws_ecs
    cluster = ecs.Cluster(stack, "Made", container_insights=True)
    definition, _ = _fargate(cdk, stack)
    _machine(
        cdk,
        stack,
        cdk.tasks.EcsRunTask(
            stack, "R", cluster=cluster, task_definition=definition, launch_target=_fargate_target(cdk)
        ),
    )


def no_container(cdk, stack):
    definition = cdk.aws_ecs.FargateTaskDefinition(stack, "TD")
    cdk.tasks.EcsRunTask(
        stack, "R", cluster=_cluster(cdk, stack), task_definition=definition, launch_target=_fargate_target(cdk)
    )


def no_capacity(cdk, stack):
    definition, _ = _ec2(cdk, stack)
    _machine(
        cdk,
        stack,
        cdk.tasks.EcsRunTask(
            stack,
            "R",
            cluster=cdk.aws_ecs.Cluster(stack, "Made", vpc=_vpc(cdk, stack)),
            task_definition=definition,
            launch_target=cdk.tasks.EcsEc2LaunchTarget(),
        ),
    )


def wrong_target(cdk, stack):
    definition, _ = _ec2(cdk, stack)
    _machine(
        cdk,
        stack,
        cdk.tasks.EcsRunTask(
            stack, "R", cluster=_cluster(cdk, stack), task_definition=definition, launch_target=_fargate_target(cdk)
        ),
    )


def no_task_token(cdk, stack):
    definition, _ = _fargate(cdk, stack)
    cdk.tasks.EcsRunTask(
        stack,
        "R",
        cluster=_cluster(cdk, stack),
        task_definition=definition,
        launch_target=_fargate_target(cdk),
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def networking_of_bridge(cdk, stack):
    definition, _ = _ec2(cdk, stack)
    group = cdk.aws_ec2.SecurityGroup.from_security_group_id(stack, "G", "sg-1")
    cdk.tasks.EcsRunTask(
        stack,
        "R",
        cluster=_cluster(cdk, stack),
        task_definition=definition,
        launch_target=cdk.tasks.EcsEc2LaunchTarget(),
        security_groups=[group],
    )


def no_providers(cdk, stack):
    cdk.tasks.CapacityProviderOptions.custom([])


def fargate_without_size(cdk, stack):
    cdk.aws_ecs.TaskDefinition(stack, "TD", compatibility=cdk.aws_ecs.Compatibility.FARGATE)


def too_much_cpu(cdk, stack):
    _fargate(cdk, stack)[0].add_container("Two", image=cdk.aws_ecs.ContainerImage.from_registry("a/b"), cpu=257)


def container_without_memory(cdk, stack):
    cdk.aws_ecs.Ec2TaskDefinition(stack, "TD").add_container(
        "One", image=cdk.aws_ecs.ContainerImage.from_registry("a/b")
    )
