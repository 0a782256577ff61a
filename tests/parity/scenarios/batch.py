"""AWS Batch: job definitions, queues and compute environments, and jobs that are submitted to them."""


def _vpc(cdk, stack):
    return cdk.aws_ec2.Vpc.from_vpc_attributes(
        stack,
        "V",
        vpc_id="vpc-1",
        availability_zones=["us-east-1a", "us-east-1b"],
        public_subnet_ids=["s1", "s2"],
        private_subnet_ids=["s3", "s4"],
    )


def _image(cdk):
    return cdk.aws_ecs.ContainerImage.from_registry("public.ecr.aws/amazonlinux/amazonlinux:latest")


def _ec2_container(cdk, stack, id="C", **options):
    options = {"image": _image(cdk), "cpu": 256, "memory": cdk.Size.mebibytes(2048), **options}
    return cdk.aws_batch.EcsEc2ContainerDefinition(stack, id, **options)


def _fargate_container(cdk, stack, id="C", **options):
    options = {"image": _image(cdk), "cpu": 0.25, "memory": cdk.Size.gibibytes(1), **options}
    return cdk.aws_batch.EcsFargateContainerDefinition(stack, id, **options)


def _eks_container(cdk, stack, **options):
    return cdk.aws_batch.EksContainerDefinition(stack, "K", image=_image(cdk), **options)


def _submit(cdk, stack, definition, queue, **options):
    task = cdk.tasks.BatchSubmitJob(
        stack,
        "Submit",
        job_name="MyJob",
        job_definition_arn=definition.job_definition_arn,
        job_queue_arn=queue.job_queue_arn,
        **options,
    )
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def _fargate_queue(cdk, stack, **options):
    batch = cdk.aws_batch
    environment = batch.FargateComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack))
    return batch.JobQueue(
        stack,
        "Q",
        compute_environments=[batch.OrderedComputeEnvironment(compute_environment=environment, order=1)],
        **options,
    )


def submitted(cdk, stack):
    definition = cdk.aws_batch.EcsJobDefinition(stack, "D", container=_ec2_container(cdk, stack))
    vpc = _vpc(cdk, stack)
    environment = cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=vpc)
    queue = cdk.aws_batch.JobQueue(stack, "Q")
    queue.add_compute_environment(environment, 1)
    _submit(cdk, stack, definition, queue)
    cdk.CfnOutput(stack, "O1", value=definition.job_definition_name)
    cdk.CfnOutput(stack, "O2", value=queue.job_queue_name)
    cdk.CfnOutput(stack, "O3", value=environment.compute_environment_name)


def submitted_on_fargate(cdk, stack):
    definition = cdk.aws_batch.EcsJobDefinition(stack, "D", container=_fargate_container(cdk, stack))
    _submit(cdk, stack, definition, _fargate_queue(cdk, stack), attempts=3)


def ec2_everything(cdk, stack):
    batch, iam = cdk.aws_batch, cdk.aws_iam
    parameters = batch.LinuxParameters(
        stack,
        "L",
        init_process_enabled=True,
        max_swap=cdk.Size.mebibytes(512),
        shared_memory_size=cdk.Size.mebibytes(64),
        swappiness=20,
    )
    parameters.add_devices(
        batch.Device(host_path="/dev/a", container_path="/dev/b", permissions=[batch.DevicePermission.READ])
    )
    parameters.add_tmpfs(
        batch.Tmpfs(
            container_path="/t",
            size=cdk.Size.mebibytes(10),
            mount_options=[batch.TmpfsMountOption.RW, batch.TmpfsMountOption.NOEXEC],
        )
    )
    secret = cdk.aws_secretsmanager.Secret.from_secret_complete_arn(
        stack, "Sec", "arn:aws:secretsmanager:us-east-1:111111111111:secret:name-AbCdEf"
    )
    named = cdk.aws_secretsmanager.Secret.from_secret_name_v2(stack, "Named", "other")
    parameter = cdk.aws_ssm.StringParameter.from_string_parameter_name(stack, "P", "/a/b")
    files = cdk.aws_efs.FileSystem.from_file_system_attributes(
        stack,
        "F",
        file_system_id="fs-1",
        security_group=cdk.aws_ec2.SecurityGroup.from_security_group_id(stack, "G", "sg-1"),
    )
    container = _ec2_container(
        cdk,
        stack,
        command=["echo", "Ref::name"],
        environment={"A": "1", "B": "2"},
        execution_role=None,
        job_role=iam.Role(stack, "JR", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com")),
        linux_parameters=parameters,
        logging=cdk.aws_ecs.LogDriver.aws_logs(stream_prefix="batch"),
        readonly_root_filesystem=True,
        secrets={
            "S": batch.Secret.from_secrets_manager(secret),
            "T": batch.Secret.from_secrets_manager(named, "field"),
            "U": batch.Secret.from_ssm_parameter(parameter),
            "V": batch.Secret.from_secrets_manager_version(
                secret, batch.SecretVersionInfo(version_stage="AWSPREVIOUS"), "f"
            ),
        },
        user="root",
        gpu=2,
        privileged=True,
        ulimits=[batch.Ulimit(hard_limit=10, name=batch.UlimitName.NOFILE, soft_limit=5)],
        volumes=[
            batch.EcsVolume.host(name="h", container_path="/h", host_path="/host", readonly=True),
            batch.EcsVolume.efs(
                name="e",
                container_path="/e",
                file_system=files,
                root_directory="/r",
                enable_transit_encryption=True,
                transit_encryption_port=1000,
                access_point_id="fsap-1",
                use_job_role=True,
            ),
        ],
    )
    container.add_volume(batch.EcsVolume.host(name="g", container_path="/g"))
    container.add_volume(
        batch.EcsVolume.efs(name="f", container_path="/f", file_system=files, enable_transit_encryption=False)
    )
    container.add_ulimit(hard_limit=4, name=batch.UlimitName.CORE, soft_limit=3)
    definition = batch.EcsJobDefinition(
        stack,
        "D",
        container=container,
        job_definition_name="mine",
        parameters={"name": "x", "other": "y"},
        propagate_tags=True,
        retry_attempts=5,
        retry_strategies=[
            batch.RetryStrategy.of(batch.Action.EXIT, batch.Reason.CANNOT_PULL_CONTAINER),
            batch.RetryStrategy.of(batch.Action.RETRY, batch.Reason.SPOT_INSTANCE_RECLAIMED),
            batch.RetryStrategy.of(
                batch.Action.EXIT,
                batch.Reason.custom(on_exit_code="40*", on_reason="reason", on_status_reason="statusReason"),
            ),
        ],
        scheduling_priority=10,
        skip_deregister_on_update=True,
        timeout=cdk.Duration.minutes(10),
    )
    definition.add_retry_strategy(batch.RetryStrategy.of(batch.Action.RETRY, batch.Reason.NON_ZERO_EXIT_CODE))
    cdk.Tags.of(stack).add("team", "x")
    queue = batch.JobQueue.from_job_queue_arn(stack, "Q", "arn:aws:batch:us-east-1:123456789012:job-queue/q")
    user = iam.User(stack, "User")
    definition.grant_submit_job(user, queue)
    _submit(cdk, stack, definition, queue)


def ec2_roles_and_exec(cdk, stack):
    iam = cdk.aws_iam
    role = iam.Role(stack, "E", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"))
    own = iam.Role(stack, "J", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"))
    repository = cdk.aws_ecr.Repository.from_repository_name(stack, "R", "repo")
    cdk.aws_batch.EcsJobDefinition(
        stack,
        "D",
        container=_ec2_container(
            cdk,
            stack,
            execution_role=role,
            image=cdk.aws_ecs.ContainerImage.from_ecr_repository(repository, "v1"),
            enable_execute_command=True,
        ),
    )
    cdk.aws_batch.EcsJobDefinition(
        stack,
        "D2",
        container=_ec2_container(
            cdk,
            stack,
            "C2",
            job_role=own,
            image=cdk.aws_ecs.ContainerImage.from_ecr_repository(repository),
            enable_execute_command=True,
        ),
    )


def fargate_everything(cdk, stack):
    ecs, batch = cdk.aws_ecs, cdk.aws_batch
    container = _fargate_container(
        cdk,
        stack,
        assign_public_ip=True,
        ephemeral_storage_size=cdk.Size.gibibytes(100),
        fargate_cpu_architecture=ecs.CpuArchitecture.ARM64,
        fargate_operating_system_family=ecs.OperatingSystemFamily.LINUX,
        fargate_platform_version=ecs.FargatePlatformVersion.VERSION1_4,
        environment={},
        secrets={},
    )
    windows = _fargate_container(
        cdk,
        stack,
        "W",
        fargate_operating_system_family=ecs.OperatingSystemFamily.WINDOWS_SERVER_2019_CORE,
    )
    batch.EcsJobDefinition(stack, "D", container=container)
    batch.EcsJobDefinition(stack, "DW", container=windows, retry_attempts=0)


def eks_everything(cdk, stack):
    batch = cdk.aws_batch
    container = _eks_container(
        cdk,
        stack,
        args=["a"],
        command=["c"],
        cpu_limit=2,
        cpu_reservation=1,
        env={"K": "v"},
        gpu_limit=1,
        gpu_reservation=1,
        image_pull_policy=batch.ImagePullPolicy.ALWAYS,
        memory_limit=cdk.Size.mebibytes(2048),
        memory_reservation=cdk.Size.gibibytes(1),
        name="n",
        privileged=True,
        readonly_root_filesystem=True,
        run_as_group=1,
        run_as_root=False,
        run_as_user=20,
        volumes=[
            batch.EksVolume.empty_dir(
                name="e", mount_path="/e", medium=batch.EmptyDirMediumType.MEMORY, size_limit=cdk.Size.mebibytes(5)
            ),
            batch.EksVolume.host_path(name="h", host_path="/h", mount_path="/hh", readonly=True),
            batch.EksVolume.secret(name="s", secret_name="secret", mount_path="/s", optional=False),
        ],
    )
    container.add_volume(batch.EksVolume.secret(name="t", secret_name="secret2", mount_path="/t"))
    definition = batch.EksJobDefinition(
        stack,
        "D",
        container=container,
        dns_policy=batch.DnsPolicy.CLUSTER_FIRST_WITH_HOST_NET,
        service_account="account",
        use_host_network=True,
        timeout=cdk.Duration.seconds(100),
        retry_attempts=2,
    )
    cdk.CfnOutput(stack, "O", value=definition.job_definition_name)


def eks_plain(cdk, stack):
    definition = cdk.aws_batch.EksJobDefinition(stack, "D", container=_eks_container(cdk, stack))
    queue = cdk.aws_batch.JobQueue.from_job_queue_arn(stack, "Q", "arn:aws:batch:us-east-1:123456789012:job-queue/q")
    _submit(cdk, stack, definition, queue)


def several_nodes(cdk, stack):
    batch, ec2 = cdk.aws_batch, cdk.aws_ec2
    definition = batch.MultiNodeJobDefinition(
        stack,
        "D",
        containers=[
            batch.MultiNodeContainer(container=_ec2_container(cdk, stack, "A"), start_node=0, end_node=4),
            batch.MultiNodeContainer(container=_ec2_container(cdk, stack, "B"), start_node=5, end_node=9),
        ],
        instance_type=ec2.InstanceType.of(ec2.InstanceClass.R4, ec2.InstanceSize.LARGE),
        main_node=2,
        propagate_tags=True,
    )
    definition.add_container(container=_ec2_container(cdk, stack, "C"), start_node=10, end_node=10)
    other = batch.MultiNodeJobDefinition(stack, "E")
    other.add_container(container=_ec2_container(cdk, stack, "F"), start_node=0, end_node=1)
    queue = batch.JobQueue.from_job_queue_arn(stack, "Q", "arn:aws:batch:us-east-1:123456789012:job-queue/q")
    _submit(cdk, stack, definition, queue)


def no_nodes(cdk, stack):
    cdk.aws_batch.MultiNodeJobDefinition(stack, "D")


def queue_everything(cdk, stack):
    batch = cdk.aws_batch
    policy = batch.FairshareSchedulingPolicy(
        stack,
        "P",
        compute_reservation=75,
        scheduling_policy_name="policy",
        share_decay=cdk.Duration.hours(1),
        shares=[batch.Share(share_identifier="a", weight_factor=1)],
    )
    policy.add_share(share_identifier="b", weight_factor=0.5)
    batch.FairshareSchedulingPolicy(stack, "Empty")
    imported = batch.FargateComputeEnvironment.from_fargate_compute_environment_arn(
        stack, "I", "arn:aws:batch:us-east-1:123456789012:compute-environment/fargate"
    )
    other = batch.ManagedEc2EcsComputeEnvironment.from_managed_ec2_ecs_compute_environment_arn(
        stack, "J", "arn:aws:batch:us-east-1:123456789012:compute-environment/ec2"
    )
    third = batch.UnmanagedComputeEnvironment.from_unmanaged_compute_environment_arn(
        stack, "K", "arn:aws:batch:us-east-1:123456789012:compute-environment/own"
    )
    queue = batch.JobQueue(
        stack,
        "Q",
        compute_environments=[
            batch.OrderedComputeEnvironment(compute_environment=imported, order=1),
            batch.OrderedComputeEnvironment(compute_environment=other, order=2),
        ],
        enabled=False,
        job_queue_name="mine",
        job_state_time_limit_actions=[
            batch.JobStateTimeLimitAction(
                max_time=cdk.Duration.minutes(10),
                reason=batch.JobStateTimeLimitActionsReason.INSUFFICIENT_INSTANCE_CAPACITY,
            ),
            batch.JobStateTimeLimitAction(
                max_time=cdk.Duration.minutes(20),
                reason=batch.JobStateTimeLimitActionsReason.JOB_RESOURCE_REQUIREMENT,
                action=batch.JobStateTimeLimitActionsAction.TERMINATE,
                state=batch.JobStateTimeLimitActionsState.RUNNABLE,
            ),
        ],
        priority=10,
        scheduling_policy=policy,
    )
    queue.add_compute_environment(third, 3)
    taken = batch.FairshareSchedulingPolicy.from_fairshare_scheduling_policy_arn(
        stack, "T", "arn:aws:batch:us-east-1:123456789012:scheduling-policy/shares"
    )
    batch.JobQueue(
        stack,
        "R",
        compute_environments=[batch.OrderedComputeEnvironment(compute_environment=imported, order=1)],
        job_state_time_limit_actions=[],
        scheduling_policy=taken,
    )
    cdk.CfnOutput(stack, "O", value=policy.scheduling_policy_name)
    cdk.CfnOutput(stack, "O2", value=queue.job_queue_name)


def queue_without_environments(cdk, stack):
    cdk.aws_batch.JobQueue(stack, "Q")


def queue_with_one_order_twice(cdk, stack):
    queue = _fargate_queue(cdk, stack)
    queue.add_compute_environment(queue.compute_environments[0].compute_environment, 1)


def queue_limit_too_short(cdk, stack):
    batch = cdk.aws_batch
    _fargate_queue(
        cdk,
        stack,
        job_state_time_limit_actions=[
            batch.JobStateTimeLimitAction(
                max_time=cdk.Duration.minutes(9),
                reason=batch.JobStateTimeLimitActionsReason.JOB_RESOURCE_REQUIREMENT,
            )
        ],
    )


def imported_queue_grows(cdk, stack):
    queue = cdk.aws_batch.JobQueue.from_job_queue_arn(stack, "Q", "arn:aws:batch:us-east-1:123456789012:job-queue/q")
    queue.add_compute_environment(cdk.aws_batch.FargateComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack)), 1)


def ec2_environment_everything(cdk, stack):
    batch, ec2, iam = cdk.aws_batch, cdk.aws_ec2, cdk.aws_iam
    template = ec2.LaunchTemplate.from_launch_template_attributes(stack, "LT", launch_template_id="lt-1")
    environment = batch.ManagedEc2EcsComputeEnvironment(
        stack,
        "CE",
        vpc=_vpc(cdk, stack),
        allocation_strategy=batch.AllocationStrategy.BEST_FIT_PROGRESSIVE,
        images=[
            batch.EcsMachineImage(image_type=batch.EcsMachineImageType.ECS_AL2_NVIDIA),
            batch.EcsMachineImage(image=ec2.MachineImage.generic_linux({"us-east-1": "ami-1"})),
        ],
        instance_classes=[ec2.InstanceClass.R4],
        instance_role=iam.Role(stack, "IR", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com")),
        instance_types=[ec2.InstanceType("c5.large")],
        launch_template=template,
        maxv_cpus=512,
        minv_cpus=8,
        placement_group=ec2.PlacementGroup(stack, "PG"),
        replace_compute_environment=True,
        security_groups=[ec2.SecurityGroup.from_security_group_id(stack, "G", "sg-1")],
        service_role=iam.Role(stack, "SR", assumed_by=iam.ServicePrincipal("batch.amazonaws.com")),
        terminate_on_update=False,
        update_timeout=cdk.Duration.minutes(45),
        update_to_latest_image_version=False,
        use_optimal_instance_classes=False,
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        compute_environment_name="ce",
        enabled=False,
    )
    environment.add_instance_type(ec2.InstanceType("m5.large"))
    environment.add_instance_class(ec2.InstanceClass.M4)
    cdk.Tags.of(environment).add("k", "v")
    environment.connections.allow_from_any_ipv4(ec2.Port.tcp(22))


def ec2_environment_spot(cdk, stack):
    batch, ec2 = cdk.aws_batch, cdk.aws_ec2
    vpc = ec2.Vpc(stack, "Vpc", max_azs=1)
    batch.ManagedEc2EcsComputeEnvironment(
        stack,
        "A",
        vpc=vpc,
        spot=True,
        spot_bid_percentage=80,
        default_instance_classes=[batch.DefaultInstanceClass.ARM64],
    )
    batch.ManagedEc2EcsComputeEnvironment(
        stack, "B", vpc=vpc, spot=True, allocation_strategy=batch.AllocationStrategy.BEST_FIT
    )
    batch.ManagedEc2EcsComputeEnvironment(
        stack,
        "C",
        vpc=vpc,
        images=[batch.EcsMachineImage(image=ec2.MachineImage.latest_amazon_linux2())],
    )
    batch.ManagedEc2EcsComputeEnvironment(
        stack,
        "D",
        vpc=vpc,
        images=[batch.EcsMachineImage(image=ec2.MachineImage.latest_amazon_linux2023())],
    )


def ec2_environment_newer(cdk, stack):
    batch, ec2 = cdk.aws_batch, cdk.aws_ec2
    stack.node.set_context("@aws-cdk/aws-batch:defaultToAL2023", True)
    image = ec2.MachineImage.from_ssm_parameter("/my/image")
    batch.ManagedEc2EcsComputeEnvironment(
        stack, "A", vpc=_vpc(cdk, stack), images=[batch.EcsMachineImage(image=image), batch.EcsMachineImage()]
    )


def refused_a1(cdk, stack):
    batch, ec2 = cdk.aws_batch, cdk.aws_ec2
    batch.ManagedEc2EcsComputeEnvironment(
        stack,
        "A",
        vpc=_vpc(cdk, stack),
        instance_classes=[ec2.InstanceClass.A1],
        images=[batch.EcsMachineImage(image_type=batch.EcsMachineImageType.ECS_AL2023)],
    )


def eks_environment(cdk, stack):
    batch, ec2, eks = cdk.aws_batch, cdk.aws_ec2, cdk.aws_eks
    cluster = eks.Cluster.from_cluster_attributes(stack, "C", cluster_name="c")
    template = ec2.LaunchTemplate(stack, "LT", instance_type=ec2.InstanceType("m5.large"), launch_template_name="lt")
    batch.ManagedEc2EksComputeEnvironment(
        stack,
        "A",
        vpc=_vpc(cdk, stack),
        eks_cluster=cluster,
        kubernetes_namespace="ns",
        launch_template=template,
        images=[batch.EksMachineImage(image_type=batch.EksMachineImageType.EKS_AL2023)],
    )
    batch.ManagedEc2EksComputeEnvironment(
        stack,
        "B",
        vpc=stack.node.find_child("V"),
        eks_cluster=cluster,
        kubernetes_namespace="ns",
        spot=True,
        spot_bid_percentage=50,
        images=[batch.EksMachineImage()],
        launch_template=template,
    )


def fargate_environment_everything(cdk, stack):
    batch = cdk.aws_batch
    environment = batch.FargateComputeEnvironment(
        stack,
        "CE",
        vpc=_vpc(cdk, stack),
        maxv_cpus=10,
        spot=True,
        compute_environment_name="f",
        terminate_on_update=True,
        update_timeout=cdk.Duration.minutes(5),
        replace_compute_environment=False,
    )
    cdk.Tags.of(environment).add("k", "v")


def unmanaged_environment(cdk, stack):
    batch, iam = cdk.aws_batch, cdk.aws_iam
    batch.UnmanagedComputeEnvironment(stack, "A")
    batch.UnmanagedComputeEnvironment(
        stack,
        "B",
        compute_environment_name="b",
        enabled=False,
        service_role=iam.Role(stack, "R", assumed_by=iam.ServicePrincipal("batch.amazonaws.com")),
        unmanagedv_cpus=256,
    )


def launch_templates(cdk, stack):
    ec2, iam = cdk.aws_ec2, cdk.aws_iam
    script = ec2.UserData.for_linux()
    script.add_commands("echo one", "echo two")
    template = ec2.LaunchTemplate(
        stack,
        "T",
        machine_image=ec2.MachineImage.generic_linux({"us-east-1": "ami-1", "eu-west-1": "ami-2"}),
        role=iam.Role(stack, "R", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com")),
        security_group=ec2.SecurityGroup(stack, "G", vpc=_vpc(cdk, stack)),
        user_data=script,
        detailed_monitoring=True,
        ebs_optimized=True,
        require_imdsv2=True,
        http_put_response_hop_limit=2,
        disable_api_termination=True,
    )
    template.connections.allow_from_any_ipv4(ec2.Port.tcp(80))
    ec2.LaunchTemplate(stack, "U", associate_public_ip_address=True, key_name="key")
    ec2.PlacementGroup(stack, "P", partitions=3)
    ec2.PlacementGroup(stack, "S", spread_level=ec2.PlacementGroupSpreadLevel.RACK)
    cdk.Tags.of(stack).add("k", "v")
    cdk.CfnOutput(stack, "V1", value=template.version_number)


def refused_bid_without_spot(cdk, stack):
    cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack), spot_bid_percentage=50)


def refused_bid_over_100(cdk, stack):
    cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack), spot=True, spot_bid_percentage=101)


def refused_fleet_role_without_spot(cdk, stack):
    role = cdk.aws_iam.Role.from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r")
    cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack), spot_fleet_role=role)


def refused_strategy_without_spot(cdk, stack):
    batch = cdk.aws_batch
    batch.ManagedEc2EcsComputeEnvironment(
        stack, "CE", vpc=_vpc(cdk, stack), allocation_strategy=batch.AllocationStrategy.SPOT_CAPACITY_OPTIMIZED
    )


def refused_minv_cpus(cdk, stack):
    cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack), minv_cpus=300)


def refused_negative_minv_cpus(cdk, stack):
    cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack), minv_cpus=-1)


def refused_no_instances(cdk, stack):
    cdk.aws_batch.ManagedEc2EcsComputeEnvironment(stack, "CE", vpc=_vpc(cdk, stack), use_optimal_instance_classes=False)


def refused_both_defaults(cdk, stack):
    batch = cdk.aws_batch
    batch.ManagedEc2EcsComputeEnvironment(
        stack,
        "CE",
        vpc=_vpc(cdk, stack),
        use_optimal_instance_classes=True,
        default_instance_classes=[batch.DefaultInstanceClass.X86_64],
    )


def refused_best_fit_on_eks(cdk, stack):
    batch = cdk.aws_batch
    batch.ManagedEc2EksComputeEnvironment(
        stack,
        "CE",
        vpc=_vpc(cdk, stack),
        eks_cluster=cdk.aws_eks.Cluster.from_cluster_attributes(stack, "C", cluster_name="c"),
        kubernetes_namespace="ns",
        allocation_strategy=batch.AllocationStrategy.BEST_FIT,
    )


def refused_storage_too_small(cdk, stack):
    _fargate_container(cdk, stack, ephemeral_storage_size=cdk.Size.gibibytes(19))


def refused_storage_too_large(cdk, stack):
    _fargate_container(cdk, stack, ephemeral_storage_size=cdk.Size.gibibytes(201))


def refused_windows_readonly(cdk, stack):
    _fargate_container(
        cdk,
        stack,
        readonly_root_filesystem=True,
        fargate_operating_system_family=cdk.aws_ecs.OperatingSystemFamily.WINDOWS_SERVER_2019_CORE,
    )


def refused_swappiness(cdk, stack):
    cdk.aws_batch.LinuxParameters(stack, "L", max_swap=cdk.Size.mebibytes(1), swappiness=101)


def refused_unknown_keyword(cdk, stack):
    _ec2_container(cdk, stack, commands=["x"])


def refused_partitions_of_a_cluster(cdk, stack):
    ec2 = cdk.aws_ec2
    ec2.PlacementGroup(stack, "P", partitions=2, strategy=ec2.PlacementGroupStrategy.CLUSTER)


def refused_template_without_group(cdk, stack):
    ec2 = cdk.aws_ec2
    ec2.LaunchTemplate(stack, "T").connections.allow_from_any_ipv4(ec2.Port.tcp(80))


def tags_everywhere(cdk, stack):
    cdk.Tags.of(stack).add("team", "x")
    cdk.sfn.Activity(stack, "Act")
    definition = cdk.aws_batch.EksJobDefinition(stack, "D", container=_eks_container(cdk, stack))
    _submit(cdk, stack, definition, _fargate_queue(cdk, stack))
    cdk.aws_batch.FairshareSchedulingPolicy(stack, "P")
