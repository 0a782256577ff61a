"""EMR: clusters with all their properties, steps, groups and fleets."""


def _machine(cdk, stack, *states, **options):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _cluster(cdk, stack, instances=None, **keywords):
    cluster = cdk.tasks.EmrCreateCluster
    _machine(
        cdk,
        stack,
        cluster(stack, "Create", instances=instances or cluster.InstancesConfigProperty(), name="Cluster", **keywords),
    )


def steps(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    sent = sfn.IntegrationPattern.REQUEST_RESPONSE
    _machine(
        cdk,
        stack,
        tasks.EmrAddStep(stack, "A", cluster_id="c", jar="jar", name="n"),
        tasks.EmrAddStep(
            stack,
            "B",
            cluster_id=sfn.JsonPath.string_at("$.c"),
            jar=sfn.JsonPath.string_at("$.jar"),
            name=sfn.JsonPath.string_at("$.n"),
            integration_pattern=sent,
            action_on_failure=tasks.ActionOnFailure.TERMINATE_CLUSTER,
            args=["a", "b"],
            execution_role_arn="arn:aws:iam::1:role/r",
            main_class="Main",
            properties={"k": "v", "l": sfn.JsonPath.string_at("$.l")},
        ),
        tasks.EmrAddStep(
            stack,
            "C",
            cluster_id="c",
            jar="jar",
            name="n",
            args=sfn.JsonPath.list_at("$.args"),
            action_on_failure=tasks.ActionOnFailure.CANCEL_AND_WAIT,
            properties={},
            task_timeout=sfn.Timeout.at("$.t"),
        ),
        tasks.EmrAddStep.jsonata(stack, "D", cluster_id="{% $c %}", jar="jar", name="n", args=["{% $a %}"]),
        tasks.EmrCancelStep(stack, "E", cluster_id="c", step_id=sfn.JsonPath.string_at("$.s")),
        tasks.EmrCancelStep.jsonata(stack, "F", cluster_id="{% $c %}", step_id="s"),
        tasks.EmrTerminateCluster(stack, "G", cluster_id=sfn.JsonPath.string_at("$.c")),
        tasks.EmrTerminateCluster(stack, "H", cluster_id="c", integration_pattern=sent),
        tasks.EmrTerminateCluster.jsonata(stack, "I", cluster_id="{% $c %}"),
        tasks.EmrSetClusterTerminationProtection(stack, "J", cluster_id="c", termination_protected=True),
        tasks.EmrSetClusterTerminationProtection.jsonata(
            stack, "K", cluster_id="{% $c %}", termination_protected=False
        ),
    )


def changes(cdk, stack):
    sfn, tasks, Duration = cdk.sfn, cdk.tasks, cdk.Duration
    group, cluster = tasks.EmrModifyInstanceGroupByName, tasks.EmrCreateCluster
    _machine(
        cdk,
        stack,
        tasks.EmrModifyInstanceFleetByName(
            stack, "A", cluster_id="c", instance_fleet_name="f", target_on_demand_capacity=2, target_spot_capacity=0
        ),
        tasks.EmrModifyInstanceFleetByName(
            stack,
            "B",
            cluster_id=sfn.JsonPath.string_at("$.c"),
            instance_fleet_name=sfn.JsonPath.string_at("$.f"),
            target_on_demand_capacity=sfn.JsonPath.number_at("$.o"),
            target_spot_capacity=sfn.JsonPath.number_at("$.s"),
        ),
        tasks.EmrModifyInstanceFleetByName.jsonata(
            stack,
            "C",
            cluster_id="{% $c %}",
            instance_fleet_name="f",
            target_on_demand_capacity=1,
            target_spot_capacity=1,
        ),
        group(
            stack,
            "D",
            cluster_id="c",
            instance_group_name="g",
            instance_group=group.InstanceGroupModifyConfigProperty(),
        ),
        group(
            stack,
            "E",
            cluster_id="c",
            instance_group_name="g",
            instance_group=group.InstanceGroupModifyConfigProperty(
                configurations=[
                    cluster.ConfigurationProperty(
                        classification="c", properties={"k": "v"}, configurations=[{"classification": "inner"}]
                    )
                ],
                e_c2_instance_ids_to_terminate=["i-1", "i-2"],
                instance_count=sfn.JsonPath.number_at("$.n"),
                shrink_policy=group.ShrinkPolicyProperty(
                    decommission_timeout=Duration.minutes(1),
                    instance_resize_policy=group.InstanceResizePolicyProperty(
                        instances_to_protect=["i-3"],
                        instances_to_terminate=["i-4"],
                        instance_termination_timeout=Duration.seconds(7),
                    ),
                ),
            ),
        ),
        group(
            stack,
            "F",
            cluster_id="c",
            instance_group_name=sfn.JsonPath.string_at("$.g"),
            instance_group={
                "instance_count": 3,
                "shrink_policy": {"instance_resize_policy": {"instances_to_protect": ["i-3"]}},
            },
        ),
        group.jsonata(stack, "G", cluster_id="{% $c %}", instance_group_name="g", instance_group={"instance_count": 3}),
    )


def ignored_pattern(cdk, stack):
    run = cdk.sfn.IntegrationPattern.RUN_JOB
    _machine(cdk, stack, cdk.tasks.EmrCancelStep(stack, "A", cluster_id="c", step_id="s", integration_pattern=run))


def add_step_token(cdk, stack):
    cdk.tasks.EmrAddStep(
        stack,
        "A",
        cluster_id="c",
        jar="j",
        name="n",
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def terminate_token(cdk, stack):
    cdk.tasks.EmrTerminateCluster(
        stack, "A", cluster_id="c", integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    )


def create_token(cdk, stack):
    _cluster(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN)


def create_default(cdk, stack):
    _cluster(cdk, stack)


def create_request_response(cdk, stack):
    _cluster(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.REQUEST_RESPONSE, visible_to_all_users=False)


def create_imported_roles(cdk, stack):
    iam = cdk.aws_iam
    _cluster(
        cdk,
        stack,
        cluster_role=iam.Role.from_role_name(stack, "C", "cluster"),
        service_role=iam.Role.from_role_arn(stack, "S", "arn:aws:iam::123456789012:role/service"),
        auto_scaling_role=iam.Role.from_role_name(stack, "A", "scaling"),
    )


def create_everything(cdk, stack):
    sfn, cluster, Duration, Size = cdk.sfn, cdk.tasks.EmrCreateCluster, cdk.Duration, cdk.Size
    nested = cluster.ConfigurationProperty(
        classification="outer",
        properties={"Key": "Value"},
        configurations=[
            cluster.ConfigurationProperty(classification="inner", properties={"a": sfn.JsonPath.string_at("$.a")})
        ],
    )
    _cluster(
        cdk,
        stack,
        cluster.InstancesConfigProperty(
            additional_master_security_groups=["sg-1"],
            additional_slave_security_groups=["sg-2"],
            ec2_key_name="key",
            ec2_subnet_id="subnet-1",
            ec2_subnet_ids=["subnet-2", "subnet-3"],
            emr_managed_master_security_group="sg-3",
            emr_managed_slave_security_group="sg-4",
            hadoop_version="2",
            instance_count=3,
            master_instance_type="m4.large",
            slave_instance_type="m4.xlarge",
            placement=cluster.PlacementTypeProperty(availability_zone="a", availability_zones=["b", "c"]),
            service_access_security_group="sg-5",
            termination_protected=True,
        ),
        additional_info="info",
        applications=[
            cluster.ApplicationConfigProperty(name="Spark", args=["a"], version="1", additional_info={"k": "v"}),
            {"name": "Hive"},
        ],
        auto_termination_policy_idle_timeout=Duration.minutes(5),
        bootstrap_actions=[
            cluster.BootstrapActionConfigProperty(
                name="b", script_bootstrap_action=cluster.ScriptBootstrapActionConfigProperty(path="s3://x", args=["y"])
            )
        ],
        configurations=[nested],
        custom_ami_id="ami-1",
        ebs_root_volume_iops=4000,
        ebs_root_volume_size=Size.gibibytes(20),
        ebs_root_volume_throughput=200,
        kerberos_attributes=cluster.KerberosAttributesProperty(
            realm="R",
            ad_domain_join_password="p",
            ad_domain_join_user="u",
            cross_realm_trust_principal_password="c",
            kdc_admin_password="k",
        ),
        log_uri="s3://logs",
        managed_scaling_policy=cluster.ManagedScalingPolicyProperty(
            compute_limits=cluster.ManagedScalingComputeLimitsProperty(
                unit_type=cluster.ComputeLimitsUnitType.INSTANCES,
                minimum_capacity_units=1,
                maximum_capacity_units=4,
                maximum_on_demand_capacity_units=4,
                maximum_core_capacity_units=2,
            )
        ),
        release_label="emr-6.15.0",
        scale_down_behavior=cluster.EmrClusterScaleDownBehavior.TERMINATE_AT_TASK_COMPLETION,
        security_configuration="sec",
        step_concurrency_level=10,
        tags={"a": "b", "c": sfn.JsonPath.string_at("$.c")},
        visible_to_all_users=True,
        result_path="$.cluster",
    )


def create_paths(cdk, stack):
    sfn, cluster = cdk.sfn, cdk.tasks.EmrCreateCluster
    at, number = sfn.JsonPath.string_at, sfn.JsonPath.number_at
    _cluster(
        cdk,
        stack,
        cluster.InstancesConfigProperty(
            ec2_subnet_ids=sfn.JsonPath.list_at("$.subnets"),
            instance_count=number("$.n"),
            master_instance_type=at("$.m"),
            additional_master_security_groups=sfn.JsonPath.list_at("$.groups"),
        ),
        log_uri=at("$.log"),
        release_label=at("$.release"),
        step_concurrency_level=number("$.level"),
        additional_info=at("$.info"),
        custom_ami_id=at("$.ami"),
        security_configuration=at("$.sec"),
        applications=[{"name": at("$.app"), "args": sfn.JsonPath.list_at("$.args")}],
    )


def create_jsonata(cdk, stack):
    cluster = cdk.tasks.EmrCreateCluster
    _machine(
        cdk,
        stack,
        cluster.jsonata(
            stack,
            "Create",
            instances=cluster.InstancesConfigProperty(instance_count=2),
            name="{% $states.input.name %}",
            tags={"k": "{% $v %}"},
            outputs="{% $states.result.ClusterId %}",
        ),
    )


def create_no_tags(cdk, stack):
    _cluster(cdk, stack, tags={})


def create_service_policy_v2(cdk, stack):
    stack.node.set_context("@aws-cdk/aws-stepfunctions-tasks:enableEmrServicePolicyV2", True)
    _cluster(cdk, stack, tags={"k": "v"})


def create_service_policy_v2_untagged(cdk, stack):
    stack.node.set_context("@aws-cdk/aws-stepfunctions-tasks:enableEmrServicePolicyV2", True)
    _cluster(cdk, stack)


def _type(cdk, **keywords):
    return cdk.tasks.EmrCreateCluster.InstanceTypeConfigProperty(**keywords)


def create_fleets(cdk, stack):
    cluster, Duration, Size = cdk.tasks.EmrCreateCluster, cdk.Duration, cdk.Size
    fleets = [
        cluster.InstanceFleetConfigProperty(
            instance_fleet_type=cluster.InstanceRoleType.MASTER,
            name="main",
            target_spot_capacity=1,
            instance_type_configs=[
                cluster.InstanceTypeConfigProperty(
                    instance_type="m5.xlarge",
                    bid_price="0.1",
                    weighted_capacity=1,
                    configurations=[cluster.ConfigurationProperty(classification="c", properties={"k": "v"})],
                    ebs_configuration=cluster.EbsConfigurationProperty(
                        ebs_optimized=True,
                        ebs_block_device_configs=[
                            cluster.EbsBlockDeviceConfigProperty(
                                volumes_per_instance=2,
                                volume_specification=cluster.VolumeSpecificationProperty(
                                    iops=20,
                                    volume_size=Size.gibibytes(5),
                                    volume_type=cluster.EbsBlockDeviceVolumeType.IO1,
                                ),
                            )
                        ],
                    ),
                )
            ],
            launch_specifications=cluster.InstanceFleetProvisioningSpecificationsProperty(
                spot_specification=cluster.SpotProvisioningSpecificationProperty(
                    allocation_strategy=cluster.SpotAllocationStrategy.CAPACITY_OPTIMIZED,
                    block_duration_minutes=60,
                    timeout_action=cluster.SpotTimeoutAction.TERMINATE_CLUSTER,
                    timeout=Duration.hours(2),
                )
            ),
        ),
        cluster.InstanceFleetConfigProperty(
            instance_fleet_type=cluster.InstanceRoleType.CORE,
            target_on_demand_capacity=2,
            target_spot_capacity=3,
            instance_type_configs=[
                cluster.InstanceTypeConfigProperty(
                    instance_type="m5.xlarge", bid_price_as_percentage_of_on_demand_price=50, priority=0
                ),
                _type(cdk, instance_type="m4.xlarge", priority=1),
            ],
            launch_specifications={
                "on_demand_specification": {"allocation_strategy": cluster.OnDemandAllocationStrategy.PRIORITIZED},
                "spot_specification": {
                    "timeout_action": cluster.SpotTimeoutAction.SWITCH_TO_ON_DEMAND,
                    "timeout_duration_minutes": 30,
                    "allocation_strategy": cluster.SpotAllocationStrategy.DIVERSIFIED,
                },
            },
        ),
        cluster.InstanceFleetConfigProperty(
            instance_fleet_type=cluster.InstanceRoleType.TASK,
            target_on_demand_capacity=cdk.sfn.JsonPath.number_at("$.n"),
            instance_type_configs=[_type(cdk, instance_type=cdk.sfn.JsonPath.string_at("$.t"))],
        ),
    ]
    _cluster(cdk, stack, cluster.InstancesConfigProperty(instance_fleets=fleets))


def create_groups(cdk, stack):
    cluster, Duration, Size = cdk.tasks.EmrCreateCluster, cdk.Duration, cdk.Size
    rule = cluster.ScalingRuleProperty(
        name="grow",
        description="d",
        action=cluster.ScalingActionProperty(
            market=cluster.InstanceMarket.ON_DEMAND,
            simple_scaling_policy_configuration=cluster.SimpleScalingPolicyConfigurationProperty(
                scaling_adjustment=1, adjustment_type=cluster.ScalingAdjustmentType.CHANGE_IN_CAPACITY, cool_down=5
            ),
        ),
        trigger=cluster.ScalingTriggerProperty(
            cloud_watch_alarm_definition=cluster.CloudWatchAlarmDefinitionProperty(
                comparison_operator=cluster.CloudWatchAlarmComparisonOperator.GREATER_THAN,
                metric_name="Name",
                period=Duration.minutes(5),
                dimensions=[cluster.MetricDimensionProperty(key="k", value="v")],
                evaluation_periods=2,
                namespace="ns",
                statistic=cluster.CloudWatchAlarmStatistic.AVERAGE,
                threshold=50.5,
                unit=cluster.CloudWatchAlarmUnit.NONE,
            )
        ),
    )
    groups = [
        cluster.InstanceGroupConfigProperty(
            instance_count=1,
            instance_role=cluster.InstanceRoleType.MASTER,
            instance_type="m5.xlarge",
            bid_price="1",
            market=cluster.InstanceMarket.SPOT,
            name="main",
            configurations=[cluster.ConfigurationProperty(classification="c")],
            auto_scaling_policy=cluster.AutoScalingPolicyProperty(
                constraints=cluster.ScalingConstraintsProperty(max_capacity=3, min_capacity=1), rules=[rule]
            ),
            ebs_configuration={
                "ebs_block_device_configs": [
                    cluster.EbsBlockDeviceConfigProperty(
                        volume_specification={
                            "volume_size": Size.gibibytes(9),
                            "volume_type": cluster.EbsBlockDeviceVolumeType.GP3,
                        }
                    )
                ]
            },
        ),
        cluster.InstanceGroupConfigProperty(
            instance_count=2, instance_role=cluster.InstanceRoleType.CORE, instance_type="m5.large"
        ),
    ]
    _cluster(
        cdk,
        stack,
        cluster.InstancesConfigProperty(instance_groups=groups),
        auto_scaling_role=cdk.aws_iam.Role(
            stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("elasticmapreduce.amazonaws.com")
        ),
    )
