"""ECS: what containers, task definitions and clusters can have beyond the usual."""

from pathlib import Path

_FILE = str(Path(__file__).parents[1] / "images" / "plain" / "app.py")


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
    return cdk.aws_ecs.ContainerImage.from_registry("foo/bar")


def _run(cdk, stack, cluster, definition, target=None):
    task = cdk.tasks.EcsRunTask(
        stack,
        "Run",
        cluster=cluster,
        task_definition=definition,
        launch_target=target or cdk.tasks.EcsEc2LaunchTarget(),
        integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB,
    )
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def secrets(cdk, stack):
    ecs, secretsmanager, ssm = cdk.aws_ecs, cdk.aws_secretsmanager, cdk.aws_ssm
    key = cdk.aws_kms.Key(stack, "Key")
    made = secretsmanager.Secret(stack, "Made")
    locked = secretsmanager.Secret(stack, "Locked", encryption_key=key)
    named = secretsmanager.Secret.from_secret_name_v2(stack, "Named", "n")
    partial = secretsmanager.Secret.from_secret_partial_arn(
        stack, "Partial", "arn:aws:secretsmanager:us-east-1:111111111111:secret:x"
    )
    attributes = secretsmanager.Secret.from_secret_attributes(
        stack,
        "Attr",
        secret_complete_arn="arn:aws:secretsmanager:us-east-1:111111111111:secret:y-123456",
        encryption_key=key,
    )
    parameter = ssm.StringParameter(stack, "Param", string_value="v", parameter_name="/p/q")
    secure = ssm.StringParameter.from_secure_string_parameter_attributes(
        stack, "Secure", parameter_name="/s", version=3, encryption_key=key
    )
    definition = ecs.FargateTaskDefinition(stack, "TD")
    container = definition.add_container(
        "One",
        image=ecs.ContainerImage.from_registry("private/x", credentials=made),
        secrets={
            "A": ecs.Secret.from_secrets_manager(made),
            "B": ecs.Secret.from_secrets_manager(locked, "field"),
            "C": ecs.Secret.from_secrets_manager(named),
            "D": ecs.Secret.from_secrets_manager(partial),
            "E": ecs.Secret.from_secrets_manager_version(attributes, ecs.SecretVersionInfo(version_id="1"), "g"),
            "F": ecs.Secret.from_ssm_parameter(parameter),
        },
    )
    container.add_secret("G", ecs.Secret.from_ssm_parameter(secure))
    cdk.CfnOutput(stack, "N1", value=made.secret_name)
    cdk.CfnOutput(stack, "N2", value=partial.secret_name)
    cdk.CfnOutput(stack, "N3", value=attributes.secret_name)
    cdk.CfnOutput(stack, "N4", value=parameter.parameter_arn)
    cdk.CfnOutput(stack, "N5", value=parameter.string_value)


def secrets_made(cdk, stack):
    secretsmanager, iam = cdk.aws_secretsmanager, cdk.aws_iam
    user = iam.User(stack, "U")
    one = secretsmanager.Secret(
        stack,
        "A",
        description="d",
        secret_name="a-b",
        removal_policy=cdk.RemovalPolicy.RETAIN,
        generate_secret_string=secretsmanager.SecretStringGenerator(
            secret_string_template='{"username": "postgres"}',
            generate_string_key="password",
            exclude_characters="/@",
            password_length=10,
            exclude_punctuation=True,
        ),
        replica_regions=[secretsmanager.ReplicaRegion(region="eu-west-1")],
    )
    one.grant_read(user, ["AWSCURRENT"])
    one.grant_write(user)
    one.deny_account_root_delete()
    secretsmanager.Secret(
        stack,
        "B",
        secret_object_value={"u": cdk.SecretValue.unsafe_plain_text("x"), "v": one.secret_value_from_json("username")},
    )
    secretsmanager.Secret(stack, "C", secret_string_value=cdk.SecretValue.unsafe_plain_text("x"))
    cdk.CfnOutput(stack, "N1", value=one.secret_name)
    cdk.CfnOutput(stack, "N2", value=one.secret_value.unsafe_unwrap())
    cdk.CfnOutput(stack, "N3", value=one.secret_full_arn)


def parameters(cdk, stack):
    ssm, iam = cdk.aws_ssm, cdk.aws_iam
    user = iam.User(stack, "U")
    one = ssm.StringParameter(
        stack,
        "A",
        string_value="abc",
        allowed_pattern="^a.*",
        description="d",
        tier=ssm.ParameterTier.ADVANCED,
        data_type=ssm.ParameterDataType.TEXT,
    )
    one.grant_read(user)
    one.grant_write(user)
    ssm.StringListParameter(stack, "L", string_list_value=["a", "b"], parameter_name="plain").grant_read(user)
    taken = ssm.StringParameter.from_string_parameter_name(stack, "T", "/x/y")
    versioned = ssm.StringParameter.from_string_parameter_attributes(stack, "V", parameter_name="z", version=2)
    forced = ssm.StringParameter.from_string_parameter_attributes(
        stack, "F", parameter_name="/f", force_dynamic_reference=True
    )
    value = ssm.StringParameter.value_for_string_parameter(stack, "/later")
    again = ssm.StringParameter.value_for_string_parameter(stack, "/later")
    by_arn = ssm.StringParameter.from_string_parameter_arn(
        stack, "R", "arn:aws:ssm:us-east-1:123456789012:parameter/dummy"
    )
    for number, text in enumerate(
        (
            taken.string_value,
            versioned.string_value,
            forced.string_value,
            value,
            again,
            one.parameter_arn,
            taken.parameter_arn,
            versioned.parameter_arn,
            by_arn.string_value,
        )
    ):
        cdk.CfnOutput(stack, f"O{number}", value=text)


def container_everything(cdk, stack):
    ecs = cdk.aws_ecs
    parameters = ecs.LinuxParameters(
        stack,
        "L",
        init_process_enabled=True,
        max_swap=cdk.Size.gibibytes(5),
        shared_memory_size=1024,
        swappiness=90,
    )
    parameters.add_capabilities(ecs.Capability.ALL)
    parameters.drop_capabilities(ecs.Capability.KILL, ecs.Capability.NET_ADMIN)
    parameters.add_devices(
        ecs.Device(host_path="a/b/c", permissions=[ecs.DevicePermission.READ, ecs.DevicePermission.MKNOD])
    )
    parameters.add_tmpfs(ecs.Tmpfs(container_path="a", size=1, mount_options=[ecs.TmpfsMountOption.BIND]))
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    definition = ecs.Ec2TaskDefinition(
        stack,
        "TD",
        inference_accelerators=[ecs.InferenceAccelerator(device_name="d1", device_type="eia2.medium")],
    )
    definition.add_inference_accelerator(device_name="d2", device_type="eia2.large")
    definition.add_volume(
        name="docker",
        docker_volume_configuration=ecs.DockerVolumeConfiguration(
            driver="local", scope=ecs.Scope.TASK, autoprovision=True, driver_opts={"a": "b"}, labels={"c": "d"}
        ),
    )
    definition.add_volume(
        name="efs",
        efs_volume_configuration=ecs.EfsVolumeConfiguration(
            file_system_id="fs-1",
            authorization_config=ecs.AuthorizationConfig(access_point_id="ap", iam="ENABLED"),
            root_directory="/",
            transit_encryption="ENABLED",
            transit_encryption_port=2999,
        ),
    )
    one = definition.add_container(
        "One",
        image=_image(cdk),
        memory_limit_mib=512,
        linux_parameters=parameters,
        environment_files=[ecs.EnvironmentFile.from_bucket(bucket, "k.env"), ecs.EnvironmentFile.from_asset(_FILE)],
        credential_specs=[ecs.DomainJoinedCredentialSpec.from_s3_bucket(bucket, "cred")],
        inference_accelerator_resources=["d1"],
        gpu_count=2,
        docker_labels={"a": "b"},
    )
    two = definition.add_container("Two", image=_image(cdk), memory_limit_mib=512, essential=False)
    one.add_link(two, "alias")
    one.add_link(two)
    one.add_docker_label("c", "d")
    one.add_inference_accelerator_resource("d2")
    one.add_container_dependencies(
        ecs.ContainerDependency(container=two, condition=ecs.ContainerDependencyCondition.START),
        ecs.ContainerDependency(container=two),
    )
    one.add_volumes_from(ecs.VolumeFrom(source_container="Two", read_only=True))
    one.add_scratch(container_path="/s", name="scratch", read_only=False, source_path="/tmp/s")
    one.add_mount_points(
        ecs.MountPoint(container_path="/e", read_only=False, source_volume="efs"),
        ecs.MountPoint(container_path="/d", read_only=True, source_volume="docker"),
    )
    one.add_to_execution_policy(cdk.aws_iam.PolicyStatement(actions=["a:b"], resources=["*"]))
    cluster = ecs.Cluster.from_cluster_attributes(stack, "C", cluster_name="c", vpc=_vpc(cdk, stack))
    _run(cdk, stack, cluster, definition)


def proxies(cdk, stack):
    ecs = cdk.aws_ecs
    definition = ecs.FargateTaskDefinition(
        stack,
        "TD",
        proxy_configuration=ecs.AppMeshProxyConfiguration(
            container_name="envoy",
            properties=ecs.AppMeshProxyConfigurationProps(
                app_ports=[8080, 8081],
                proxy_egress_port=15001,
                proxy_ingress_port=15000,
                ignored_uid=1337,
                ignored_gid=1338,
                egress_ignored_i_ps=["169.254.170.2", "169.254.169.254"],
                egress_ignored_ports=[22],
            ),
        ),
        enable_fault_injection=True,
    )
    definition.add_container("envoy", image=_image(cdk))
    other = ecs.Ec2TaskDefinition(
        stack,
        "TE",
        network_mode=ecs.NetworkMode.AWS_VPC,
        proxy_configuration=ecs.ProxyConfigurations.app_mesh_proxy_configuration(
            container_name="envoy",
            properties=ecs.AppMeshProxyConfigurationProps(
                app_ports=[80], proxy_egress_port=1, proxy_ingress_port=2, ignored_gid=3
            ),
        ),
    )
    other.add_container("envoy", image=_image(cdk), memory_limit_mib=1)


def volumes_given(cdk, stack):
    ecs = cdk.aws_ecs
    files = cdk.aws_efs.FileSystem(
        stack,
        "F",
        vpc=cdk.aws_ec2.Vpc(stack, "Vpc", max_azs=2),
        lifecycle_policy=cdk.aws_efs.LifecyclePolicy.AFTER_14_DAYS,
        performance_mode=cdk.aws_efs.PerformanceMode.GENERAL_PURPOSE,
        removal_policy=cdk.RemovalPolicy.DESTROY,
    )
    point = files.add_access_point(
        "AP",
        path="/data",
        create_acl=cdk.aws_efs.Acl(owner_gid="1", owner_uid="2", permissions="750"),
        posix_user=cdk.aws_efs.PosixUser(gid="1", uid="2"),
    )
    definition = ecs.FargateTaskDefinition(
        stack,
        "TD",
        volumes=[
            ecs.Volume(
                name="v",
                efs_volume_configuration=ecs.EfsVolumeConfiguration(
                    file_system_id=files.file_system_id,
                    transit_encryption="ENABLED",
                    authorization_config=ecs.AuthorizationConfig(access_point_id=point.access_point_id),
                ),
            )
        ],
    )
    container = definition.add_container("One", image=_image(cdk))
    container.add_mount_points(ecs.MountPoint(container_path="/m", read_only=False, source_volume="v"))
    files.grant_read_write(definition.task_role)
    cluster = ecs.Cluster(stack, "C", vpc=stack.node.find_child("Vpc"))
    target = cdk.tasks.EcsFargateLaunchTarget(platform_version=ecs.FargatePlatformVersion.LATEST)
    _run(cdk, stack, cluster, definition, target)
    task = stack.node.find_child("Run")
    files.connections.allow_default_port_from(task)


def file_systems(cdk, stack):
    efs, ec2 = cdk.aws_efs, cdk.aws_ec2
    vpc = ec2.Vpc(stack, "Vpc", max_azs=2)
    efs.FileSystem(
        stack,
        "A",
        vpc=vpc,
        encrypted=False,
        file_system_name="name",
        enable_automatic_backups=True,
        throughput_mode=efs.ThroughputMode.PROVISIONED,
        provisioned_throughput_per_second=cdk.Size.mebibytes(5),
        out_of_infrequent_access_policy=efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
        lifecycle_policy=efs.LifecyclePolicy.AFTER_7_DAYS,
        transition_to_archive_policy=efs.LifecyclePolicy.AFTER_90_DAYS,
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        security_group=ec2.SecurityGroup(stack, "G", vpc=vpc),
        kms_key=cdk.aws_kms.Key(stack, "K"),
        replication_overwrite_protection=efs.ReplicationOverwriteProtection.ENABLED,
    )
    efs.FileSystem(stack, "B", vpc=vpc, one_zone=True, allow_anonymous_access=False)
    read = efs.FileSystem(stack, "C", vpc=vpc, allow_anonymous_access=True)
    user = cdk.aws_iam.User(stack, "U")
    read.grant_read(user)
    read.grant_root_access(user)
    read.grant(user, "elasticfilesystem:Backup")


def file_systems_with_flags(cdk, stack):
    stack.node.set_context("@aws-cdk/aws-efs:mountTargetOrderInsensitiveLogicalId", True)
    stack.node.set_context("@aws-cdk/aws-efs:denyAnonymousAccess", True)
    cdk.aws_efs.FileSystem(stack, "A", vpc=cdk.aws_ec2.Vpc(stack, "Vpc", max_azs=2))
    cdk.aws_efs.FileSystem(stack, "B", vpc=_vpc(cdk, stack))


def windows_on_fargate(cdk, stack):
    ecs = cdk.aws_ecs
    definition = ecs.FargateTaskDefinition(
        stack,
        "TD",
        cpu=1024,
        memory_limit_mib=8192,
        runtime_platform=ecs.RuntimePlatform(
            operating_system_family=ecs.OperatingSystemFamily.WINDOWS_SERVER_2019_CORE
        ),
    )
    definition.add_container("One", image=_image(cdk))


def cluster_everything(cdk, stack):
    ecs = cdk.aws_ecs
    key = cdk.aws_kms.Key(stack, "Key")
    cluster = ecs.Cluster(
        stack,
        "C",
        vpc=_vpc(cdk, stack),
        cluster_name="named",
        container_insights=True,
        default_cloud_map_namespace=ecs.CloudMapNamespaceOptions(name="foo.com", use_for_service_connect=True),
        enable_fargate_capacity_providers=True,
        execute_command_configuration=ecs.ExecuteCommandConfiguration(
            kms_key=key,
            log_configuration=ecs.ExecuteCommandLogConfiguration(
                cloud_watch_encryption_enabled=True,
                cloud_watch_log_group=cdk.aws_logs.LogGroup(stack, "LG"),
                s3_bucket=cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket"),
                s3_encryption_enabled=True,
                s3_key_prefix="exec",
            ),
            logging=ecs.ExecuteCommandLogging.OVERRIDE,
        ),
        managed_storage_configuration=ecs.ManagedStorageConfiguration(
            fargate_ephemeral_storage_kms_key=key, kms_key=key
        ),
    )
    cluster.add_default_capacity_provider_strategy(
        [
            ecs.CapacityProviderStrategy(capacity_provider="FARGATE", base=10, weight=50),
            ecs.CapacityProviderStrategy(capacity_provider="FARGATE_SPOT", weight=50),
        ]
    )
    cluster.grant_task_protection(cdk.aws_iam.User(stack, "U"))
    cdk.CfnOutput(stack, "O", value=cluster.arn_for_tasks("x"))
    ecs.Cluster(
        stack,
        "D",
        vpc=stack.node.find_child("V"),
        default_cloud_map_namespace=ecs.CloudMapNamespaceOptions(
            name="foo", type=cdk.aws_servicediscovery.NamespaceType.HTTP
        ),
        execute_command_configuration=ecs.ExecuteCommandConfiguration(logging=ecs.ExecuteCommandLogging.NONE),
    )
    late = ecs.Cluster(stack, "E", vpc=stack.node.find_child("V"))
    late.add_default_cloud_map_namespace(name="x.org", type=cdk.aws_servicediscovery.NamespaceType.DNS_PUBLIC)
    late.enable_fargate_capacity_providers()


def capacity_providers(cdk, stack):
    ecs, ec2, autoscaling = cdk.aws_ecs, cdk.aws_ec2, cdk.aws_autoscaling
    vpc = ec2.Vpc(stack, "Vpc", max_azs=1)
    cluster = ecs.Cluster(stack, "C", vpc=vpc)
    group = autoscaling.AutoScalingGroup(
        stack,
        "ASG",
        vpc=vpc,
        instance_type=ec2.InstanceType("t2.micro"),
        machine_image=ecs.EcsOptimizedImage.amazon_linux2(),
        min_capacity=0,
        max_capacity=100,
    )
    provider = ecs.AsgCapacityProvider(stack, "P", auto_scaling_group=group)
    cluster.add_asg_capacity_provider(provider)
    other = autoscaling.AutoScalingGroup(
        stack,
        "ASG2",
        vpc=vpc,
        instance_type=ec2.InstanceType("m5.large"),
        machine_image=ecs.EcsOptimizedImage.amazon_linux2023(ecs.AmiHardwareType.ARM),
        desired_capacity=2,
        spot_price="0.1",
        key_name="key",
        cooldown=cdk.Duration.minutes(1),
        instance_monitoring=autoscaling.Monitoring.DETAILED,
        max_instance_lifetime=cdk.Duration.days(7),
        ssm_session_permissions=True,
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        associate_public_ip_address=True,
        auto_scaling_group_name="named",
    )
    other.add_security_group(ec2.SecurityGroup(stack, "G", vpc=vpc))
    other.connections.allow_from_any_ipv4(ec2.Port.tcp(22))
    second = ecs.AsgCapacityProvider(
        stack,
        "P2",
        auto_scaling_group=other,
        capacity_provider_name="mine",
        enable_managed_draining=True,
        enable_managed_termination_protection=False,
        instance_warmup_period=30,
        maximum_scaling_step_size=10,
        minimum_scaling_step_size=1,
        target_capacity_percent=80,
    )
    cluster.add_asg_capacity_provider(second, spot_instance_draining=True)
    cluster.add_default_capacity_provider_strategy(
        [
            ecs.CapacityProviderStrategy(capacity_provider=provider.capacity_provider_name, base=1, weight=1),
            ecs.CapacityProviderStrategy(capacity_provider=second.capacity_provider_name, weight=2),
        ]
    )
    definition = ecs.Ec2TaskDefinition(stack, "TD")
    definition.add_container("One", image=_image(cdk), memory_limit_mib=512)
    target = cdk.tasks.EcsEc2LaunchTarget(
        capacity_provider_options=cdk.tasks.CapacityProviderOptions.custom(
            [ecs.CapacityProviderStrategy(capacity_provider=provider.capacity_provider_name)]
        )
    )
    _run(cdk, stack, cluster, definition, target)


def groups_from_templates(cdk, stack):
    ec2, autoscaling = cdk.aws_ec2, cdk.aws_autoscaling
    vpc = ec2.Vpc(stack, "Vpc", max_azs=1)
    template = ec2.LaunchTemplate(
        stack,
        "LT",
        instance_type=ec2.InstanceType("t3.micro"),
        machine_image=ec2.MachineImage.latest_amazon_linux2023(),
        security_group=ec2.SecurityGroup(stack, "G", vpc=vpc),
    )
    group = autoscaling.AutoScalingGroup(stack, "A", vpc=vpc, launch_template=template)
    group.connections.allow_from_any_ipv4(ec2.Port.tcp(80))
    cdk.CfnOutput(stack, "O", value=group.auto_scaling_group_arn)


def _refused(name, build):
    build.__name__ = name
    build.__module__ = __name__
    globals()[name] = build


def _definition(cdk, stack):
    return cdk.aws_ecs.Ec2TaskDefinition(stack, "TD")


_refused(
    "refused_fault_injection",
    lambda cdk, stack: cdk.aws_ecs.Ec2TaskDefinition(stack, "TD", enable_fault_injection=True),
)
_refused(
    "refused_proxy_on_a_bridge",
    lambda cdk, stack: cdk.aws_ecs.Ec2TaskDefinition(
        stack,
        "TD",
        proxy_configuration=cdk.aws_ecs.AppMeshProxyConfiguration(
            container_name="x",
            properties=cdk.aws_ecs.AppMeshProxyConfigurationProps(
                app_ports=[1], proxy_egress_port=1, proxy_ingress_port=2, ignored_uid=3
            ),
        ),
    ),
)
_refused(
    "refused_proxy_ignoring_nobody",
    lambda cdk, stack: cdk.aws_ecs.AppMeshProxyConfiguration(
        container_name="x",
        properties=cdk.aws_ecs.AppMeshProxyConfigurationProps(app_ports=[1], proxy_egress_port=1, proxy_ingress_port=2),
    ),
)
_refused(
    "refused_unknown_accelerator",
    lambda cdk, stack: _definition(cdk, stack).add_container(
        "A", image=_image(cdk), memory_limit_mib=1, inference_accelerator_resources=["d"]
    ),
)
_refused(
    "refused_two_credential_specs",
    lambda cdk, stack: _definition(cdk, stack).add_container(
        "A",
        image=_image(cdk),
        memory_limit_mib=1,
        credential_specs=[
            cdk.aws_ecs.DomainJoinedCredentialSpec("arn:aws:s3:::b/a"),
            cdk.aws_ecs.DomainlessCredentialSpec("arn:aws:s3:::b/c"),
        ],
    ),
)
_refused(
    "refused_swappiness",
    lambda cdk, stack: cdk.aws_ecs.LinuxParameters(stack, "L", swappiness=-1),
)
_refused(
    "refused_shared_memory",
    lambda cdk, stack: cdk.aws_ecs.LinuxParameters(stack, "L", shared_memory_size=1.5),
)
_refused(
    "refused_health_interval",
    lambda cdk, stack: _definition(cdk, stack).add_container(
        "A",
        image=_image(cdk),
        memory_limit_mib=1,
        health_check=cdk.aws_ecs.HealthCheck(command=["x"], interval=cdk.Duration.seconds(301)),
    ),
)
_refused(
    "refused_log_without_override",
    lambda cdk, stack: cdk.aws_ecs.Cluster(
        stack,
        "C",
        execute_command_configuration=cdk.aws_ecs.ExecuteCommandConfiguration(
            logging=cdk.aws_ecs.ExecuteCommandLogging.DEFAULT,
            log_configuration=cdk.aws_ecs.ExecuteCommandLogConfiguration(s3_key_prefix="x"),
        ),
    ),
)
_refused(
    "refused_strategy_of_strangers",
    lambda cdk, stack: cdk.aws_ecs.Cluster(stack, "C").add_default_capacity_provider_strategy(
        [cdk.aws_ecs.CapacityProviderStrategy(capacity_provider="other")]
    ),
)
_refused(
    "refused_two_bases",
    lambda cdk, stack: cdk.aws_ecs.Cluster(
        stack, "C", enable_fargate_capacity_providers=True
    ).add_default_capacity_provider_strategy(
        [
            cdk.aws_ecs.CapacityProviderStrategy(capacity_provider="FARGATE", base=1),
            cdk.aws_ecs.CapacityProviderStrategy(capacity_provider="FARGATE_SPOT", base=2),
        ]
    ),
)
_refused(
    "refused_imported_group",
    lambda cdk, stack: cdk.aws_ecs.AsgCapacityProvider(
        stack,
        "P",
        auto_scaling_group=cdk.aws_autoscaling.AutoScalingGroup.from_auto_scaling_group_name(stack, "G", "g"),
    ),
)
_refused(
    "refused_reserved_name",
    lambda cdk, stack: cdk.aws_ecs.AsgCapacityProvider(
        stack,
        "P",
        capacity_provider_name="awsmine",
        enable_managed_termination_protection=False,
        auto_scaling_group=cdk.aws_autoscaling.AutoScalingGroup.from_auto_scaling_group_name(stack, "G", "g"),
    ),
)
_refused(
    "refused_secret_arns",
    lambda cdk, stack: cdk.aws_secretsmanager.Secret.from_secret_attributes(stack, "S"),
)
_refused(
    "refused_incomplete_arn",
    lambda cdk, stack: cdk.aws_secretsmanager.Secret.from_secret_complete_arn(
        stack, "S", "arn:aws:secretsmanager:us-east-1:1:secret:x"
    ),
)
_refused(
    "refused_template_without_key",
    lambda cdk, stack: cdk.aws_secretsmanager.Secret(
        stack, "S", generate_secret_string=cdk.aws_secretsmanager.SecretStringGenerator(secret_string_template="{}")
    ),
)
_refused(
    "refused_parameter_pattern",
    lambda cdk, stack: cdk.aws_ssm.StringParameter(stack, "P", string_value="b", allowed_pattern="^a"),
)
_refused(
    "refused_parameter_name",
    lambda cdk, stack: cdk.aws_ssm.StringParameter(stack, "P", string_value="b", parameter_name="a/b"),
)
_refused(
    "refused_comma_in_a_list",
    lambda cdk, stack: cdk.aws_ssm.StringListParameter(stack, "P", string_list_value=["a,b"]),
)
_refused(
    "refused_provisioned_without_throughput",
    lambda cdk, stack: cdk.aws_efs.FileSystem(
        stack, "F", vpc=_vpc(cdk, stack), throughput_mode=cdk.aws_efs.ThroughputMode.PROVISIONED
    ),
)
_refused(
    "refused_capacity_limits",
    lambda cdk, stack: cdk.aws_autoscaling.AutoScalingGroup(
        stack,
        "G",
        vpc=_vpc(cdk, stack),
        instance_type=cdk.aws_ec2.InstanceType("t2.micro"),
        machine_image=cdk.aws_ecs.EcsOptimizedImage.amazon_linux2(),
        min_capacity=3,
        max_capacity=2,
    ),
)
_refused(
    "refused_windows_memory",
    lambda cdk, stack: cdk.aws_ecs.FargateTaskDefinition(
        stack,
        "TD",
        cpu=1024,
        memory_limit_mib=1500,
        runtime_platform=cdk.aws_ecs.RuntimePlatform(
            operating_system_family=cdk.aws_ecs.OperatingSystemFamily.WINDOWS_SERVER_2019_CORE
        ),
    ),
)
_refused(
    "refused_windows_cpu",
    lambda cdk, stack: cdk.aws_ecs.FargateTaskDefinition(
        stack,
        "TD",
        cpu=512,
        memory_limit_mib=1024,
        runtime_platform=cdk.aws_ecs.RuntimePlatform(
            operating_system_family=cdk.aws_ecs.OperatingSystemFamily.WINDOWS_SERVER_2019_CORE
        ),
    ),
)
